"""The budget of each room in lines of Python, and the longest file: a house grows by accident, so it is looked at.

    python tools/line_budget.py

A room that outgrows its budget is asked a question: does it hold two subjects, or say something twice? Raising the
number is allowed, in the commit that needs it, with the reason in its message.
"""

from __future__ import annotations

import sys
from collections.abc import Iterator
from pathlib import Path

PACKAGE = Path(__file__).resolve().parents[1] / "intsim"
LONGEST = 400
BUDGET = {
    "accuracy": 1900,
    "calibrate": 1500,
    "cli": 2230,  # one --out and --html in five commands, machines by kind; what completes each option, in three shells
    "config": 4940,  # other dataflows, read quickly, figures that contradict, what else a file may be, fewer SMs, keys
    "energy": 400,
    "machines": 18370,  # fastest of outlines, stream-K, rows of blocks, bytes that cores share, threads that do not pay
    "measure": 6120,  # power factors, titles of meters, orders of dates, what idle power tells of ripple, the file
    "models": 3570,  # families with norms of layers, experts in one launch, quantisers, hosts, launching, ggml
    "numerics": 5230,
    "pipelines": 6810,  # SageAttention 2, its sums, by warp groups; an INT4 cache; ggml's kernels; what plug-ins give
    "report": 2975,  # a page of a comparison, a loop for each kind of core, what helps most, a table of sensitivities
    "streams": 7190,  # SageAttention in CUDA, FP8 tokens, Triton's PTX for Blackwell, heads in parts, outer loops
    "studies": 3210,  # unlike cores, what steps wait for beside their cores, errors of two folders, quantisers beside
    "sweep": 2840,  # what else wrote the folder, lines of progress, points at a limit, what never runs, of models too
    "testing": 900,
    "torch": 1065,  # what compiles functions from their source, or tries them on tensors without values
    "uncertainty": 700,
    "validate": 540,  # which times lie in their intervals where a device is left out
    "": 3245,  # the file or folder that a mistyped path means, tables of arguments, indices taken as they are
}
"""Lines by room; the modules that lie in none count together."""


def lines_of(path: Path) -> int:
    """Lines of a file, blank ones included: they are part of reading it."""
    return len(path.read_text(encoding="utf-8").splitlines())


def used() -> dict[str, int]:
    """Lines by room."""
    found: dict[str, int] = {}
    for path in sorted(PACKAGE.rglob("*.py")):
        room = path.relative_to(PACKAGE).parts[0] if path.parent != PACKAGE else ""
        found[room] = found.get(room, 0) + lines_of(path)
    return found


def faults() -> Iterator[str]:
    """What is over its budget, or has none."""
    for room, lines in used().items():
        name = f"intsim/{room}"
        if room not in BUDGET:
            yield f"{name} has {lines} lines and no budget"
        elif lines > BUDGET[room]:
            yield f"{name} has {lines} lines, its budget is {BUDGET[room]}"
    for path in sorted(PACKAGE.rglob("*.py")):
        if lines_of(path) > LONGEST:
            yield f"{path.relative_to(PACKAGE.parent)} has {lines_of(path)} lines, a file has at most {LONGEST}"


def main() -> int:
    """Print the rooms, and what is over its budget; the exit status says whether anything is."""
    for room, lines in sorted(used().items(), key=lambda item: -item[1]):
        print(f"{lines:6} of {BUDGET.get(room, 0):5}  intsim/{room}")
    found = list(faults())
    print("\n".join(found), file=sys.stderr)
    return 1 if found else 0


if __name__ == "__main__":
    raise SystemExit(main())
