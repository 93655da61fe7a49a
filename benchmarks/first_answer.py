"""The first GPU answer of a process: ``python benchmarks/first_answer.py``. Prints seconds of CPU, by what takes them."""

from __future__ import annotations

import time

START = time.process_time()

import intsim
from intsim.session import Session

IMPORTED = time.process_time()

if __name__ == "__main__":
    call = intsim.AttentionCall(1024, 1024, 64, heads=32, kv_heads=32)
    Session().simulate(call, "int_flash", "rtx4090")
    answered = time.process_time()
    Session().simulate(call, "int_flash", "rtx4090")
    print(f"imports {IMPORTED - START:.2f} s, first answer {answered - IMPORTED:.2f} s, "
          f"the same in a new session {time.process_time() - answered:.2f} s")
