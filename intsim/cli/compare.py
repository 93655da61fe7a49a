"""'intsim compare A B': why B is faster or slower than A, step by step.

A and B are FOLDER:column=value,... where FOLDER is an output of 'intsim run'
and the columns select one of its rows, as in 'out/run:pipeline=fp16,q_len=4096';
or an output of 'intsim model', whole or as 'out/llama:phase=decode'.
"""

from __future__ import annotations

import argparse
import json
from dataclasses import asdict
from typing import Any

from intsim.studies.compare import Comparison, compare, load_run
from intsim.tables import ends, text_table


def add_parser(commands: Any) -> None:
    """Describe the command."""
    parser = commands.add_parser("compare", description=__doc__,
                                 formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("a", metavar="A")
    parser.add_argument("b", metavar="B")
    parser.add_argument("--json", action="store_true", help="print as JSON")
    parser.set_defaults(run=run)


def run(options: argparse.Namespace) -> int:
    """Print the comparison."""
    found = compare(load_run(options.a), load_run(options.b))
    print(json.dumps(asdict(found), indent=1) if options.json else text(found))
    return 0


def text(found: Comparison) -> str:
    """A sentence with the largest contributions, and the table of all of them."""
    lines = [f"{name}: {run.name}: {run.latency_s * 1e3:.4g} ms" for name, run in (("A", found.a), ("B", found.b))]
    said = _sum([(c.speedup, c.step) for c in found.contributions])
    sure = ""
    if found.interval and found.faster_with is not None:
        sure = (f" ({ends(*found.interval)}, 80 %; faster with {100 * found.faster_with:.0f} % if their errors have"
                " nothing in common)")
    lines += ["", f"B is {found.speedup:.2f}x as fast as A{sure}: {said}"]
    if found.energy_ratio is not None:
        said = _sum([(c.energy or 0.0, c.step) for c in found.contributions])
        around = ""
        if found.energy_interval:
            around = f" ({ends(*found.energy_interval)}, 80 %)"
        lines.append(f"A takes {found.energy_ratio:.2f}x the energy of B{around}: {said}")
    rows = [{"op": c.step, "part": c.part, "a_ms": c.latency_a_s * 1e3, "b_ms": c.latency_b_s * 1e3,
             "of_speedup": c.speedup, "of_energy": c.energy, "why": c.why} for c in found.contributions]
    return "\n".join([*lines, "", text_table(rows), "", *found.gaps])


def _sum(contributions: list[tuple[float, str]]) -> str:
    """The contributions that show in two decimals, largest first, as a sum that starts from 1x."""
    seen = sorted((c for c in contributions if abs(c[0]) >= 0.005), key=lambda c: -abs(c[0]))
    return " ".join(["1x", *(f"{value:+.2f}x ({step})" for value, step in seen)])
