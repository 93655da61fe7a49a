"""'intsim bench': run the real kernels on this machine and write what they take (a C compiler, or extra: kernels)."""

from __future__ import annotations

import argparse
import json
import sys
from typing import Any

from intsim.errors import InputError
from intsim.folder import check_folder, output_folder
from intsim.measure.bench import device_names, run_bench
from intsim.measure.bench.model import Request
from intsim.measure.kernel_runs import KERNEL
from intsim.measure.records import check_device, write_records
from intsim.progress import Progress
from intsim.tables import text_table

LENGTHS, HEAD_DIMS, ROUNDS = [256, 512, 1024, 2048], [128], 12


def add_parser(commands: Any) -> None:
    """Describe the command."""
    parser = commands.add_parser(
        "bench", help="run the real kernels on this machine", description=__doc__,
        epilog="'intsim calibrate host' makes a machine file of what it writes.")
    parser.add_argument("--out", metavar="DIR", help="write measurement.csv and measurement.json (the machine) there")
    parser.add_argument("--device", default="cpu", metavar="KIND",
                        help="what to run on: " + ", ".join(device_names()) + " (default: cpu)")
    parser.add_argument("--name", default="host", help="what to call the machine in the CSV (default: host)")
    parser.add_argument("--pipelines", nargs="+", metavar="NAME", help="which (default: all that have kernels here)")
    for name, default, help_text in (("lengths", LENGTHS, "query and key lengths"),
                                     ("head-dims", HEAD_DIMS, "head dimensions")):
        parser.add_argument(f"--{name}", nargs="+", type=int, default=default, metavar="N",
                            help=f"{help_text} of the pipelines (default: {' '.join(map(str, default))})")
    parser.add_argument("--threads", nargs="+", type=int, metavar="N",
                        help="threads of the pipelines (default: 1, and one per core)")
    parser.add_argument("--rounds", type=int, default=ROUNDS, metavar="N",
                        help=f"visits to every case, two samples each (default: {ROUNDS})")
    parser.add_argument("--realtime", action="store_true",
                        help="let nothing else take the cores while a case runs (Linux; needs the right to it)")
    parser.add_argument("--json", action="store_true", help="print the rows and the machine as JSON")
    parser.set_defaults(run=run)


def run(options: argparse.Namespace) -> int:
    """Run the benchmark, print the pipelines, and write the output folder if one is named."""
    for name in ("lengths", "head_dims", "threads", "rounds"):
        given = getattr(options, name)
        for value in given if isinstance(given, list) else [given]:
            if value is not None and value < 1:
                raise InputError(f"found {value}", key=f"--{name.replace('_', '-')}", expected="a number of at least 1")
    from intsim.session import default_session

    check_device(options.name, default_session().catalogue.machine_files(), "--name")
    if options.out is not None:
        check_folder(options.out)
    with Progress() as progress:
        found = run_bench(options.device, Request(
            options.name, tuple(dict.fromkeys(options.pipelines)) if options.pipelines else None,
            tuple(dict.fromkeys(options.lengths)), tuple(dict.fromkeys(options.head_dims)),
            tuple(dict.fromkeys(options.threads)) if options.threads else None, options.rounds, options.realtime,
            progress))
    if options.json:
        print(json.dumps({"machine": found.machine, "rows": found.rows}, indent=1))
    else:
        print(f"{found.machine['processor']}\n")
        print(text_table([_shown(row) for row in found.rows if row["pipeline"] != KERNEL and not row["op"]]))
        print("\n" + "\n".join(found.remarks))
    if options.out is not None:
        with output_folder(options.out) as folder:
            write_records(folder / "measurement.csv", found.rows)
            (folder / "measurement.json").write_text(json.dumps(found.machine, indent=1) + "\n", encoding="utf-8")
        print(f"\nwritten: {options.out}", file=sys.stderr)
    return 0


def _shown(row: dict[str, Any]) -> dict[str, Any]:
    energy = None if row["energy_j"] is None else row["energy_j"] * 1e3
    return {**{name: row[name] for name in ("pipeline", "q_len", "head_dim", "threads")},
            "latency_ms": row["latency_s"] * 1e3, "spread_ms": row["latency_uncertainty_s"] * 1e3, "energy_mj": energy,
            "repeats": row["repeats"]}
