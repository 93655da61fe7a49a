"""'intsim run': an experiment, from its YAML file to a table, CSV files and plots.

  intsim run experiments/intattention_rk3588s/experiment.yaml --out out/rk3588s --html
"""

from __future__ import annotations

import argparse
import json
import sys
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from typing import Any

from intsim.cli import check_out
from intsim.config.document import read_value
from intsim.errors import InputError
from intsim.folder import output_folder
from intsim.progress import Progress
from intsim.report.experiment import notes, rows_with_gaps, summary, write_outputs
from intsim.studies.experiment import run_experiment
from intsim.tables import text_table


def add_parser(commands: Any) -> None:
    """Describe the command."""
    parser = commands.add_parser("run", description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("experiment", metavar="EXPERIMENT.yaml", help="machines, pipelines and shapes")
    parser.add_argument("--out", metavar="DIR", help="write results.csv, ops.csv, plots and the configuration there")
    parser.add_argument("--set", metavar="KEY=VALUE", action="append", default=[],
                        help="set a key of the experiment; machine.KEY sets one of its machines")
    parser.add_argument("--nodes", type=int, metavar="N", help="of a cluster: as --set machine.nodes=N")
    parser.add_argument("--input", metavar="FILE", help=".npz or .safetensors with q, k, v for the accuracy columns")
    parser.add_argument("--html", action="store_true", help="also write report.html, one page with everything")
    parser.add_argument("--perfetto", action="store_true", help="also write trace.pftrace, for ui.perfetto.dev")
    parser.add_argument("--json", action="store_true", help="print the rows as JSON instead of a table")
    parser.set_defaults(run=run)


def parse_settings(pairs: list[str], option: str = "--set") -> dict[str, Any]:
    """``KEY=VALUE`` pairs with values read as YAML scalars or lists.

    Raises:
        InputError: a pair without ``=``, a key twice, or a value that is not YAML.
    """
    settings: dict[str, Any] = {}
    for pair in pairs:
        key, equals, text = pair.partition("=")
        if not equals or not key:
            raise InputError(f"found '{pair}'", key=option, expected="KEY=VALUE")
        if key in settings:
            raise InputError(f"sets {key} twice", key=option, expected="each key once")
        settings[key] = read_value(text, f"{option} {key}")
    return settings


def with_nodes(settings: dict[str, Any], nodes: int | None, key: str) -> dict[str, Any]:
    """Settings with a cluster's number of nodes.

    Raises:
        InputError: they set it already.
    """
    if nodes is None:
        return settings
    if key in settings:
        raise InputError(f"sets {key} as --set does", key="--nodes", expected="one of the two")
    return settings | {key: nodes}


@contextmanager
def said_of_set(settings: Mapping[str, Any]) -> Iterator[None]:
    """Says ``--set KEY`` where a machine refuses the value, or the key, that a setting gives it."""
    try:
        yield
    except InputError as error:
        key = str(error.key).removesuffix(".value")
        if error.file is None and any(f"{key}.".startswith(f"{name}.") for name in settings):
            raise error.at(None, key=f"--set {key}") from None
        raise


@contextmanager
def nodes_of_clusters(nodes: int | None, key: str) -> Iterator[None]:
    """Says of ``--nodes``, not of ``key``, which it sets, that a machine has none."""
    try:
        yield
    except InputError as error:
        if nodes is None or error.key != key or error.problem != "names no key":
            raise
        raise InputError(f"found {nodes} for a machine that is no cluster", key="--nodes",
                         expected="a cluster, such as dgx-h100") from None


def run(options: argparse.Namespace) -> int:
    """Run the experiment, write the output folder if one is named, and print the table."""
    check_out(options, "html", "perfetto")
    settings = with_nodes(parse_settings(options.set), options.nodes, "machine.nodes")
    with Progress() as progress:
        with nodes_of_clusters(options.nodes, "--set machine.nodes"):
            experiment = run_experiment(options.experiment, settings, options.input, progress)
        if options.out is not None:  # before anything is printed: a reader such as head may close the pipe
            progress("drawing plots", 1.0)
            with output_folder(options.out) as folder:
                write_outputs(experiment, folder, html=options.html, perfetto=options.perfetto)
    if options.json:
        print(json.dumps({"title": experiment.title, "digest": experiment.digest, "answers": experiment.answers,
                          "rows": rows_with_gaps(experiment),
                          "remarks": experiment.remarks, "notes": notes(experiment)}, indent=1))
    else:
        print("\n".join([experiment.title, "", *experiment.answers, *([""] if experiment.answers else [])]))
        print(text_table(*summary(experiment)))
        print("\n" + "\n".join(notes(experiment)))
    written = options.out or "nothing; --out DIR keeps the tables and plots, with --html a page"
    print(f"\nwritten: {written}", file=sys.stderr)
    return 0
