"""'intsim trace': latency and energy per run from a power meter's export."""

from __future__ import annotations

import argparse
import json
from dataclasses import asdict
from typing import Any

from intsim.errors import InputError
from intsim.measure.records import write_records
from intsim.measure.trace import Runs, find_runs, read_trace
from intsim.report.folder import output_folder
from intsim.report.style import save
from intsim.report.tables import text_table
from intsim.report.trace import draw

DESCRIBED = ("device", "pipeline", "q_len", "head_dim")


def add_parser(commands: Any) -> None:
    """Describe the command."""
    parser = commands.add_parser(
        "trace", help="turn a power meter's export into a measurement", description=__doc__,
        epilog="The file holds the POWER-Z columns (Unix, PWR), or time_s and power_w.")
    parser.add_argument("file", metavar="FILE.csv")
    parser.add_argument("--repeats", type=int, required=True, metavar="N", help="how many equal runs the trace holds")
    parser.add_argument("--out", metavar="DIR", help="write the picture, trace.json and, if described, measurement.csv")
    parser.add_argument("--json", action="store_true", help="print as JSON")
    record = parser.add_argument_group("what ran, for measurement.csv (all four, the rest is optional)")
    for name in ("device", "pipeline"):
        record.add_argument(f"--{name}", metavar="NAME")
    for name in ("q-len", "kv-len", "head-dim", "threads"):
        record.add_argument(f"--{name}", type=int, metavar="N")
    parser.set_defaults(run=run)


def run(options: argparse.Namespace) -> int:
    """Analyse the trace, print what it holds, and write the output folder if one is named."""
    trace = read_trace(options.file)
    runs = find_runs(trace, options.repeats)
    row = _row(options, runs)
    found = {"file": trace.path.name, **asdict(runs)}
    if options.json:
        print(json.dumps(found, indent=1))
    else:
        print(text_table(_shown(runs)))
        print("".join(f"\n{remark}" for remark in runs.remarks).lstrip("\n"))
    if options.out is not None:
        with output_folder(options.out) as folder:
            save(draw(trace, runs), folder / "trace")
            (folder / "trace.json").write_text(json.dumps(found, indent=1) + "\n", encoding="utf-8")
            if row:
                write_records(folder / "measurement.csv", [row])
    return 0


def _row(options: argparse.Namespace, runs: Runs) -> dict[str, Any] | None:
    given = [name for name in DESCRIBED if getattr(options, name) is not None]
    if not given:
        return None
    for name in DESCRIBED:
        if name not in given:
            raise InputError("is missing", key="--" + name.replace("_", "-"),
                             expected="--device, --pipeline, --q-len and --head-dim together")
    return {"device": options.device, "pipeline": options.pipeline, "batch": 1, "heads": 1, "q_len": options.q_len,
            "kv_len": options.kv_len or options.q_len, "head_dim": options.head_dim, "causal": False,
            "threads": options.threads, "latency_s": runs.latency_s, "energy_j": runs.energy_j,
            "idle_power_w": runs.idle_power_w, "power_w": runs.power_w, "repeats": runs.repeats,
            "latency_uncertainty_s": runs.latency_uncertainty_s, "energy_uncertainty_j": runs.energy_uncertainty_j,
            "source": f"power trace {options.file}"}


def _shown(runs: Runs) -> list[dict[str, Any]]:
    rows: list[dict[str, Any]] = [
        {"quantity": "latency per run", "value": runs.latency_s * 1e3, "uncertainty": runs.latency_uncertainty_s * 1e3,
         "unit": "ms"},
        {"quantity": "energy per run", "value": runs.energy_j, "uncertainty": runs.energy_uncertainty_j, "unit": "J"},
        {"quantity": "power in the runs", "value": runs.power_w, "uncertainty": None, "unit": "W"},
        {"quantity": "idle power", "value": runs.idle_power_w, "uncertainty": None, "unit": "W"},
        {"quantity": "runs start", "value": runs.start_s, "uncertainty": None, "unit": "s"},
        {"quantity": "runs end", "value": runs.end_s, "uncertainty": None, "unit": "s"}]
    for i, phase in enumerate(runs.phases, 1):
        rows += [{"quantity": f"power of phase {i}", "value": phase.power_w, "uncertainty": None, "unit": "W"},
                 {"quantity": f"share of phase {i}", "value": 100 * phase.share, "uncertainty": None, "unit": "%"}]
    return rows
