"""``python tests/broken/mutate.py [COUNT] [SEED]``: that many broken inputs of every kind, and what became of them.

Ends with status 1 if one was accepted although wrong, gave a traceback, or did not end.
"""

from __future__ import annotations

import contextlib
import io
import sys
import tempfile
from collections.abc import Iterator
from itertools import islice
from pathlib import Path

import numpy as np
from arguments import broken_arguments
from files import (
    broken_constraints,
    broken_runs,
    broken_settings,
    broken_sweeps,
    broken_tables,
    broken_yaml,
    kinds,
)
from verdicts import BADLY, FAULTS, Broken, Verdict, judge, show_faults, table


def streams(seed: int, made: Path) -> list[Iterator[Broken]]:
    """Endless broken inputs, one stream per kind; each has its own seed."""
    def random(number: int) -> np.random.Generator:
        return np.random.default_rng([seed, number])

    with contextlib.redirect_stdout(io.StringIO()), contextlib.redirect_stderr(io.StringIO()):
        found = [broken_yaml(random(i), kind) for i, kind in enumerate(kinds())]
        found += [make(random(100)) for make in (broken_arguments, broken_arguments, broken_settings, broken_tables,
                                                 broken_constraints)]
        return [*found, broken_runs(random(200), made), broken_sweeps(random(201), made)]


def valid_inputs_pass(folder: Path) -> None:
    """What is broken must be right before: the harness's own files, used as they are (and compiled once)."""
    with contextlib.redirect_stdout(io.StringIO()), contextlib.redirect_stderr(io.StringIO()):
        for kind in kinds():
            path = folder / "m.yaml"
            path.write_text(kind.text, encoding="utf-8")
            found = kind.use(path) if kind.name.startswith("machine") else 0
            assert found is not None, kind.name


def run(count: int, seed: int, folder: Path) -> list[Verdict]:
    """The verdicts of ``count`` inputs, of each kind as many."""
    made, scratch = folder / "made", folder / "scratch"
    made.mkdir()
    scratch.mkdir()
    valid_inputs_pass(scratch)
    each = [iter(s) for s in streams(seed, made)]
    per_kind = -(-count // len(each))
    return [judge(broken, scratch) for stream in each for broken in islice(stream, per_kind)]


def main() -> int:
    """Run and print."""
    count, seed = (int(a) for a in (*sys.argv[1:], *("1000", "0")[len(sys.argv) - 1:]))
    with tempfile.TemporaryDirectory() as folder:
        verdicts = run(count, seed, Path(folder))
    print(table(verdicts))
    show_faults(verdicts, (BADLY,))
    return 1 if any(v.verdict in FAULTS for v in verdicts) else 0


if __name__ == "__main__":
    sys.exit(main())
