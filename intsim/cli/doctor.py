"""'intsim doctor': which extras, compilers, counters and caches are there, and what is missing for what."""

from __future__ import annotations

import argparse
import json
from dataclasses import asdict
from typing import Any


def add_parser(commands: Any) -> None:
    """Describe the command."""
    parser = commands.add_parser("doctor", description=__doc__)
    parser.add_argument("--json", action="store_true", help="print as JSON")
    parser.set_defaults(run=run)


def run(options: argparse.Namespace) -> int:
    """Look and print; what is missing is no failure, nothing of it is needed to simulate."""
    from intsim.doctor import examine
    from intsim.tables import text_table

    rows = [asdict(finding) for finding in examine()]
    print(json.dumps(rows, indent=1) if options.json else f"{_answer(rows)}\n\n{text_table(rows)}")
    return 0


def _answer(rows: list[dict[str, Any]]) -> str:
    """What follows from it for somebody who wants to simulate."""
    if any(row["subject"] == "stored kernels" and row["state"] == "missing" for row in rows):
        return "The stored kernels are missing: nothing can be timed."
    lacking = sum(row["state"] == "missing" for row in rows)
    return "Everything that simulates is there." + (
        f" {lacking} things for other uses are not; the table says for which." if lacking else "")
