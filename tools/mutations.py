"""``python tools/mutations.py [COUNT] [SEED] [KIND]``: that many broken inputs of every kind, and what became of them.

Each is tried in a process of its own, forked from this one, with a limit of time and memory (``broken/verdicts.py``).
Ends with status 1 if one was accepted although wrong, gave a traceback, or did not end.
"""

from __future__ import annotations

import contextlib
import io
import sys
import tempfile
from collections.abc import Callable, Iterator
from itertools import islice
from pathlib import Path
from typing import Any

import numpy as np
from broken.arguments import broken_arguments
from broken.files import (
    broken_constraints,
    broken_rates,
    broken_runs,
    broken_settings,
    broken_sweeps,
    broken_tables,
    broken_yaml,
    kinds,
    written,
)
from broken.meters import broken_meters
from broken.others import broken_models, broken_options, broken_results, broken_tensors, broken_traces
from broken.paths import broken_paths
from broken.verdicts import ACCEPTED, BADLY, FAULTS, Broken, Verdict, judge, show_faults, table


def streams(seed: int, made: Path, wanted: str = "") -> list[Iterator[Broken]]:
    """Endless broken inputs, one stream per kind; each has its own seed.

    Args:
        seed: of all of them.
        made: a folder for what is made to be damaged.
        wanted: what the names of the kinds begin with, of YAML files and of the others by their function's name.
    """
    def random(number: int) -> np.random.Generator:
        return np.random.default_rng([seed, number])

    found = [broken_yaml(random(i), kind) for i, kind in enumerate(kinds()) if kind.name.startswith(wanted)]
    plain = (broken_arguments, broken_settings, broken_options, broken_tables, broken_traces, broken_models,
             broken_constraints, broken_paths, broken_rates, broken_meters)
    found += [make(random(100 + i)) for i, make in enumerate(plain) if _named(make, wanted)]
    damaged = (broken_runs, broken_sweeps, broken_tensors, broken_results)
    return found + [make(random(200 + i), made) for i, make in enumerate(damaged) if _named(make, wanted)]


def _named(make: Callable[..., Any], wanted: str) -> bool:
    return make.__name__.removeprefix("broken_").startswith(wanted)


def warm(folder: Path, wanted: str) -> None:
    """Use the harness's own files as they are: they must be right, and what they compile and load is forked along."""
    for kind in kinds():
        if not kind.name.startswith(wanted):
            continue
        found = written(kind.use, kind.text, folder)
        assert found is not None, kind.name
        assert not isinstance(found, int) or found == 0, kind.name


def run(count: int, seed: int, folder: Path, wanted: str = "") -> list[Verdict]:
    """The verdicts of ``count`` inputs, of each kind as many."""
    made, scratch = folder / "made", folder / "scratch"
    made.mkdir()
    scratch.mkdir()
    with contextlib.redirect_stdout(io.StringIO()), contextlib.redirect_stderr(io.StringIO()), \
            contextlib.chdir(scratch):
        warm(scratch, wanted)
        each = [(stream, next(stream)) for stream in streams(seed, made, wanted)]
    per_kind = -(-count // len(each))
    verdicts = []
    for stream, first in each:
        for broken in (first, *islice(stream, per_kind - 1)):
            verdicts.append(judge(broken, scratch))
            show_faults(verdicts[-1:], (BADLY, ACCEPTED))  # as they come: a thousand take some minutes
    return verdicts


def main() -> int:
    """Run and print."""
    given = [*sys.argv[1:], *("1000", "0", "")[len(sys.argv) - 1:]]
    with tempfile.TemporaryDirectory() as folder:
        verdicts = run(int(given[0]), int(given[1]), Path(folder), given[2])
    print(table(verdicts))
    return 1 if any(v.verdict in FAULTS for v in verdicts) else 0


if __name__ == "__main__":
    sys.exit(main())
