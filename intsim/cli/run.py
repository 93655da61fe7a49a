"""``intsim run``: an experiment, from its YAML file to a table, CSV files and plots."""

from __future__ import annotations

import argparse
import json
import sys
from pathlib import Path
from typing import Any

import yaml

from intsim.errors import InputError
from intsim.experiment import COLUMNS, Experiment, run_experiment
from intsim.record import op_row
from intsim.report.folder import output_folder
from intsim.report.tables import text_table, union_of_columns, write_csv

SHOWN = ("machine", "pipeline", "q_len", "status", "latency_ms", "measured_ms", "energy_mj", "measured_mj", "speedup",
         "energy_ratio", "softmax_share", "cosine_similarity", "rmse")


def add_parser(commands: Any) -> None:
    """Describe the command."""
    parser = commands.add_parser("run", help="run an experiment file", description=__doc__)
    parser.add_argument("experiment", metavar="EXPERIMENT.yaml")
    parser.add_argument("--out", metavar="DIR", help="write results.csv, ops.csv, plots and the configuration there")
    parser.add_argument("--set", metavar="KEY=VALUE", action="append", default=[],
                        help="set a key of the experiment; machine.KEY sets one of its machines")
    parser.add_argument("--input", metavar="FILE", help=".npz or .safetensors with q, k, v for the accuracy columns")
    parser.add_argument("--json", action="store_true", help="print the rows as JSON instead of a table")
    parser.set_defaults(run=run)


def parse_settings(pairs: list[str]) -> dict[str, Any]:
    """``KEY=VALUE`` pairs with values read as YAML scalars or lists.

    Raises:
        InputError: a pair without ``=``, a key twice, or a value that is not YAML.
    """
    settings: dict[str, Any] = {}
    for pair in pairs:
        key, equals, text = pair.partition("=")
        if not equals or not key:
            raise InputError(f"found '{pair}'", key="--set", expected="KEY=VALUE")
        if key in settings:
            raise InputError(f"sets {key} twice", key="--set", expected="each key once")
        try:
            settings[key] = yaml.safe_load(text)
        except yaml.YAMLError:
            raise InputError(f"found '{text}'", key=f"--set {key}", expected="a YAML value") from None
    return settings


def run(options: argparse.Namespace) -> int:
    """Run the experiment, print it, and write the output folder if one is named."""
    shows_progress = sys.stderr.isatty()

    def progress(what: str) -> None:
        if shows_progress:
            print(f"\r\x1b[K{what}", end="", file=sys.stderr, flush=True)

    experiment = run_experiment(options.experiment, parse_settings(options.set), options.input, progress)
    progress("")
    if options.json:
        print(json.dumps({"title": experiment.title, "digest": experiment.digest, "rows": experiment.rows}, indent=1))
    else:
        print(f"{experiment.title}\n")
        print(text_table([shown(row) for row in experiment.rows], _columns(experiment)))
        print("\n" + "\n".join(notes(experiment)))
    if options.out:
        with output_folder(options.out) as folder:
            write_outputs(experiment, folder)
        print(f"\nwritten: {options.out}", file=sys.stderr)
    return 0


def shown(row: dict[str, Any]) -> dict[str, Any]:
    """A row as the terminal shows it, in milliseconds and millijoules."""
    def milli(name: str) -> float | None:
        return None if row[name] is None else row[name] * 1e3

    return row | {"latency_ms": milli("latency_s"), "measured_ms": milli("measured_latency_s"),
                  "energy_mj": milli("energy_j"), "measured_mj": milli("measured_energy_j")}


def _columns(experiment: Experiment) -> list[str]:
    rows = [shown(row) for row in experiment.rows]
    several = [c for c in ("batch", "heads", "head_dim", "kv_len", "causal") if len({row[c] for row in rows}) > 1
               and not (c == "kv_len" and all(r["kv_len"] == r["q_len"] for r in rows))]
    return [c for c in (*SHOWN[:3], *several, *SHOWN[3:]) if any(row.get(c) is not None for row in rows)]


def notes(experiment: Experiment) -> list[str]:
    """What the table's numbers are: projected or calibrated, the assumptions, what is not modelled."""
    lines = []
    for machine in dict.fromkeys(r.machine for r in experiment.results):
        first = next(r for r in experiment.results if r.machine == machine)
        lines.append(f"{machine}: {first.status}" + (f" ({first.calibration})" if first.calibration else
                                                     ", not fitted to any run of attention"))
    for title, attribute in (("assumed", "assumptions"), ("not modelled", "not_modelled")):
        found = dict.fromkeys(text for r in experiment.results for text in getattr(r, attribute))
        lines += [f"{title}: {text}" for text in found]
    return lines


def write_outputs(experiment: Experiment, folder: Path) -> None:
    """Write every file of an experiment into a folder."""
    from intsim.report.figures import draw_figures, write_figures

    write_csv(folder / "results.csv", experiment.rows, COLUMNS)
    operations: list[dict[str, Any]] = [
        {k: row[k] for k in ("machine", "pipeline", "batch", "heads", "q_len", "kv_len", "head_dim", "causal")}
        | op_row(record, result.latency_s)
        for row, result in zip(experiment.rows, experiment.results, strict=True) for record in result.records]
    write_csv(folder / "ops.csv", operations, union_of_columns(operations))
    (folder / "experiment.yaml").write_text(experiment.configuration, encoding="utf-8")
    (folder / "notes.txt").write_text("\n".join([f"digest: {experiment.digest}", *notes(experiment)]) + "\n",
                                      encoding="utf-8")
    write_figures(draw_figures(experiment.results, experiment.frame), folder)
