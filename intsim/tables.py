"""Rows as text tables for the terminal, and as CSV with the same bytes for the same rows."""

from __future__ import annotations

import csv
import io
import math
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

NOT_MODELLED = "not_modelled"
"""The column of what a result leaves out, sentences joined by ``BETWEEN``."""

BETWEEN = " | "
"""Between the texts of a list in one cell."""

LONG_S = 10.0
"""From which on a time is written in seconds."""


def listed(texts: Sequence[str]) -> str:
    """Several texts in one cell."""
    return BETWEEN.join(texts)


def text_table(rows: Sequence[Mapping[str, Any]], columns: Sequence[str] | None = None) -> str:
    """Rows as an aligned table: numbers to the right with four significant digits or a whole part, None empty."""
    if not rows:
        return "(no rows)"
    names = list(columns or rows[0])
    cells = [[shown(row.get(name)) for name in names] for row in rows]
    widths = [max(len(name), *(len(line[i]) for line in cells)) for i, name in enumerate(names)]
    numeric = [all(not isinstance(row.get(name), str) for row in rows) for name in names]
    return "\n".join(
        "  ".join(c.rjust(w) if n else c.ljust(w) for c, w, n in zip(line, widths, numeric, strict=True)).rstrip()
        for line in [names, *cells])


def shown(value: Any) -> str:
    """A value for people: four significant digits or a whole part, nothing for None."""
    if value is None:
        return ""
    if isinstance(value, bool):
        return "yes" if value else "no"
    if isinstance(value, float):
        return f"{value:.0f}" if 1e4 <= abs(value) < 1e7 else f"{value:#.4g}".rstrip(".")
    return str(value)


NARROW = 1.15
"""Of an interval's ends, the ratio within which two digits would tell nothing apart."""


def ends(low: float, high: float) -> str:
    """An interval of a ratio, each end with two significant digits, also where they are 1.0 or 3.0; a narrow one with
    three."""
    more = 1 + (high < NARROW * low)
    return " to ".join(f"{end:.{max(0, more - math.floor(math.log10(end)))}f}" for end in (low, high))


def duration(seconds: float) -> str:
    """Three significant digits in the unit that suits them, without an exponent."""
    units = ((1e6, "us"), (1e3, "ms"), (1.0, "s"))
    factor, unit = units[(seconds >= 1e-3) + (seconds >= LONG_S)]
    return f"{float(f'{seconds * factor:.3g}'):g} {unit}"


def csv_text(rows: Sequence[Mapping[str, Any]], columns: Sequence[str]) -> str:
    """Rows as CSV: floats in the shortest form that reads back exactly, an empty cell for None."""
    out = io.StringIO()
    writer = csv.writer(out, lineterminator="\n")
    writer.writerow(columns)
    for row in rows:
        writer.writerow(["" if row.get(c) is None else repr(float(row[c])) if isinstance(row[c], float) else row[c]
                         for c in columns])
    return out.getvalue()


def write_csv(path: Path, rows: Sequence[Mapping[str, Any]], columns: Sequence[str]) -> None:
    """Write rows as a CSV file."""
    path.write_text(csv_text(rows, columns), encoding="utf-8", newline="")


def union_of_columns(rows: Sequence[Mapping[str, Any]]) -> list[str]:
    """Every key of any row, in order of first appearance."""
    return list(dict.fromkeys(key for row in rows for key in row))
