"""'intsim sweep': a design space, from its YAML file to a Parquet table, a Pareto front, sensitivities and plots.

  intsim sweep sweep.yaml --out out/sweep --html

Exit status: 0 every point has its results; 3 some were refused (a size that does not fit, a pipeline without a kernel)
or lack what a sensitivity is of; 1 some crashed: a defect of ours, or a process that was killed; the same command tries
them again. Standard error counts both by cause. Where no point has results, or the file is wrong: 2.
"""

from __future__ import annotations

import argparse
import json
import sys
from pathlib import Path
from typing import Any

from intsim.errors import InputError
from intsim.progress import Progress

REFUSED = 3
"""Exit status of a sweep some of whose points were refused."""


def add_parser(commands: Any) -> None:
    """Describe the command."""
    parser = commands.add_parser("sweep", description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("sweep", metavar="SWEEP.yaml", help="a base, axes and how to sample")
    parser.add_argument("--out", metavar="DIR", required=True,
                        help="write results.parquet and plots there; an interrupted sweep goes on where it stands")
    parser.add_argument("--set", metavar="KEY=VALUE", action="append", default=[], help="set a key of the sweep's file")
    parser.add_argument("--workers", metavar="N", type=int, help="processes (default: one per core)")
    parser.add_argument("--scheduler", metavar="ADDRESS", help="run on the workers of this Dask scheduler instead")
    parser.add_argument("--pareto", metavar="A,B,...", help="mark the points on the front of these columns")
    parser.add_argument("--sensitivity", choices=["tornado", "sobol"],
                        help="explain which axis moves the results, with the points that this needs")
    parser.add_argument("--html", action="store_true", help="also write report.html, one page to explore the points")
    parser.add_argument("--allow-refused", action="store_true",
                        help="exit with 0 although points were refused, where a space is known to have such")
    parser.add_argument("--json", action="store_true", help="print the rows as JSON instead of a summary")
    parser.set_defaults(run=run)


def run(options: argparse.Namespace) -> int:
    """Run the sweep, print its summary, and write its outputs."""
    from intsim.cli.run import parse_settings
    from intsim.sweep.run import load_sweep, run_sweep

    if options.workers is not None and options.workers < 1:
        raise InputError(f"found {options.workers}", key="--workers", expected="at least 1")
    if options.scheduler is not None and (options.workers is not None or ":" not in options.scheduler):
        raise InputError(f"found '{options.scheduler}'" + (" beside --workers" if options.workers else ""),
                         key="--scheduler", expected="the address of a Dask scheduler, such as tcp://127.0.0.1:8786, "
                         "whose workers take the place of processes here")
    if options.pareto == "":
        raise InputError("found ''", key="--pareto", expected="columns of the results, separated by commas")
    plan = load_sweep(options.sweep, parse_settings(options.set), options.pareto and options.pareto.split(","),
                      options.sensitivity)
    sweep = run_sweep(plan, options.out, workers=options.workers, scheduler=options.scheduler, shows_progress=True)
    from intsim.report.sweep import failures, summary, write_outputs  # and with it Matplotlib, after the workers

    with Progress() as progress:
        progress("drawing plots" + " and the page" * options.html)
        write_outputs(sweep, Path(options.out), html=options.html)
    if options.json:
        known = sweep.frame.astype(object).where(sweep.frame.notna(), None)
        rows = [row | {"not_modelled": list(texts)}
                for row, texts in zip(known.to_dict(orient="records"), sweep.gaps, strict=True)]
        print(json.dumps(rows, indent=1))
    else:
        print(summary(sweep))
    if sweep.changed:
        print(f"\nthe sweep in {options.out} was changed in {', '.join(sweep.changed)}: {sweep.taken} of {sweep.tasks} "
              "results are those of the earlier one, of the same calls on the same machines", file=sys.stderr)
    lacking = failures(sweep)
    print("\n".join(["", *lacking, f"written: {options.out}"]), file=sys.stderr)
    return 1 if sweep.crashes else REFUSED if lacking and not options.allow_refused else 0
