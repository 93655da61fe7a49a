"""A CSV file as rows of text, read strictly: complete, UTF-8, every row as long as the header."""

from __future__ import annotations

import csv
import math
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from intsim.config.document import read_text
from intsim.errors import InputError


@dataclass(frozen=True)
class Table:
    """The header, and each row as ``{column: text}`` with the line it stands on."""

    path: Path
    header: tuple[str, ...]
    rows: tuple[tuple[int, Mapping[str, str]], ...]


def read_table(path: str | Path) -> Table:
    """Read a CSV file.

    Raises:
        InputError: with line and column: not readable, not UTF-8, no CSV, a column twice, a row that is too short or
            too long, a last line without an end (a truncated file).
    """
    path = Path(path)
    text = read_text(path, expected="a UTF-8 CSV file")
    if "\0" in text:
        raise InputError("holds a NUL byte", file=path, line=text[:text.index("\0")].count("\n") + 1,
                         expected="a CSV file")
    reader = csv.reader(text.splitlines(keepends=True), strict=True)
    try:
        header = tuple(name.strip() for name in next(reader, []))
        for name in header:
            if header.count(name) > 1:
                raise InputError("the column stands twice", file=path, line=1, key=name, expected="each column once")
        if text and not text.endswith("\n"):
            raise InputError("the last line has no end", file=path, line=text.count("\n") + 1,
                             expected="a complete file: it may have been cut off")
        rows = tuple((reader.line_num, _row(path, reader.line_num, header, cells)) for cells in reader if cells)
    except csv.Error as error:
        raise InputError(str(error), file=path, line=reader.line_num, expected="CSV") from None
    return Table(path, header, rows)


def _row(path: Path, line: int, header: tuple[str, ...], cells: list[str]) -> Mapping[str, str]:
    if len(cells) != len(header):
        raise InputError(f"found {len(cells)} cells", file=path, line=line, expected=f"{len(header)}, as in the header")
    return dict(zip(header, (c.strip() for c in cells), strict=True))


def number(path: Path, line: int, row: Mapping[str, str], name: str) -> float | None:
    """The number of a cell; None where the cell is empty or the column is missing.

    Raises:
        InputError: not a number, or not finite.
    """
    text = row.get(name, "")
    if not text:
        return None
    try:
        value = float(text)
    except ValueError:
        value = math.nan
    if not math.isfinite(value):
        raise InputError(f"found '{text}'", file=path, line=line, key=name, expected="a number")
    return value
