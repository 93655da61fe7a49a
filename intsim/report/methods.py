"""What the table of softmax methods leaves behind: its rows as CSV, and a plot of error against cycles."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Any

from intsim.folder import output_folder
from intsim.report.figures.methods import error_against_cycles
from intsim.report.style import save
from intsim.studies.methods import CYCLES, FAMILIES
from intsim.tables import write_csv


def write(path: str | Path, rows: Sequence[dict[str, Any]]) -> None:
    """Write ``methods.csv`` and ``error_against_cycles`` into a folder."""
    with output_folder(path) as folder:
        write_csv(folder / "methods.csv", rows, list(rows[0]))
        save(error_against_cycles(rows, FAMILIES, CYCLES), folder / "error_against_cycles")
