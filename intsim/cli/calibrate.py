"""``intsim calibrate``: fit a machine file to measurements of it."""

from __future__ import annotations

import argparse
import json
import sys
from pathlib import Path
from typing import Any

from intsim.errors import InputError

HOST = "host"


def add_parser(commands: Any) -> None:
    """Describe the command."""
    parser = commands.add_parser(
        "calibrate", help="fit a machine file to measurements of it", description=__doc__,
        epilog="'calibrate host' fits the kernels that 'intsim bench' ran alone, and holds out all pipelines it ran.")
    parser.add_argument("machine", metavar="MACHINE", help="host: the machine that intsim bench ran on")
    parser.add_argument("--measurements", required=True, metavar="CSV", help="what was measured on it")
    parser.add_argument("--out", metavar="FILE.yaml", help="write the machine file there")
    parser.add_argument("--json", action="store_true", help="print the report as JSON")
    parser.set_defaults(run=run)


def run(options: argparse.Namespace) -> int:
    """Fit, report, and write the machine file if one is named."""
    if options.machine != HOST:
        raise InputError(f"found '{options.machine}'", key="MACHINE", expected=HOST)
    return run_host(options)


def run_host(options: argparse.Namespace) -> int:
    """The machine at hand."""
    from intsim.calibrate.host import fit_host, predict
    from intsim.calibrate.host_file import host_yaml
    from intsim.calibrate.host_report import report, report_text

    out = _output_file(options.out)
    fit = fit_host(options.measurements)
    found = report(fit, predict(fit.file, options.measurements))
    print(json.dumps(found, indent=1) if options.json else report_text(found))
    if out:
        fresh = out.with_name(f".{out.name}-new")
        fresh.write_text(host_yaml(fit.file), encoding="utf-8")
        fresh.replace(out)
        print(f"\nwritten: {out}", file=sys.stderr)
    return 0


def _output_file(name: str | None) -> Path | None:
    """Where to write, checked before the work begins.

    Raises:
        InputError: not a YAML file's name, or its folder does not exist.
    """
    if name is None:
        return None
    path = Path(name)
    if path.suffix not in (".yaml", ".yml") or path.is_dir():
        raise InputError(f"found '{name}'", key="--out", expected="the name of a YAML file")
    if not path.parent.is_dir():
        raise InputError(f"the folder {path.parent} does not exist", key="--out", expected="a folder that does")
    return path
