"""Store the compiled clocks anew: ``python tools/compile_clocks.py``, after a change of their source.

What is stored is LLVM's language as numba writes it (``intsim.compiled``); ``--check`` says whether it is up to date.
"""

from __future__ import annotations

import os
import sys
from pathlib import Path

# Short code, since every process makes instructions of it; neither setting changes a value.
os.environ |= {"NUMBA_OPT": "1", "NUMBA_LOOP_VECTORIZE": "0", "NUMBA_SLP_VECTORIZE": "0"}
sys.path.insert(0, str(Path(__file__).parents[1]))

from intsim.compiled import translated
from intsim.machines.clocks import CLOCKS

if __name__ == "__main__":
    waiting = [clock for clock in CLOCKS.values() if clock.state != "stored"]
    if "--check" in sys.argv:
        sys.exit("\n".join(f"{clock.stored} is not of its source" for clock in waiting) or 0)
    for clock in waiting:
        clock.stored.write_text(translated(clock), encoding="utf-8")
        print(clock.stored)
