"""Delimited text as spreadsheets and loggers really write it: what it says, and how it was written.

Byte-order marks, UTF-16, semicolons or tabs, decimal commas, nameless columns, empty rows and ``sep=`` lines are
understood here, once, for meter traces and measurement files alike. What cannot be understood is refused with its line.
"""

from __future__ import annotations

import codecs
import csv
import math
import re
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import NamedTuple

from intsim.errors import InputError
from intsim.resources import nearest_file

LARGEST_BYTES = 1 << 30
"""Of a file that is read as a whole: a day of a 1 kHz meter stays below."""

MARKS = ((codecs.BOM_UTF8, "utf-8-sig"), (codecs.BOM_UTF16_LE, "utf-16"), (codecs.BOM_UTF16_BE, "utf-16"))
SIGNATURES = ((b"PK\x03\x04", "an archive, as .xlsx and .ods files are"), (b"\x1f\x8b", "packed with gzip"),
              (b"\xd0\xcf\x11\xe0", "an old Excel workbook"), (b"PAR1", "a Parquet file"), (b"\x89HDF", "an HDF5 file"),
              (b"SQLite format 3", "a database of SQLite"), (b"%PDF", "a PDF"))
"""What other files begin with."""

WINDOWS = "Windows-1252"
NO_WINDOWS = re.compile(rb"[\x00-\x08\x0e-\x1f\x7f\x81\x8d\x8f\x90\x9d]|[\xc2-\xf4][\x80-\xbf]")
"""Control characters, bytes that Windows-1252 has no sign for, and pairs as a damaged file of UTF-8 has them."""

THOUSANDS = re.compile(r"[-+]?[1-9]\d{0,2}(,\d{3})+")
"""May be grouped digits or a decimal comma with three digits."""

COMMA = re.compile(r"[-+]?(\d{1,3}(\.\d{3})+|\d*),\d+([eE][-+]?\d+)?( ?[^\d\s.,;]+)?")
POINT = re.compile(r"[-+]?\d*\.\d+([eE][-+]?\d+)?( ?[^\d\s.,;]+)?")
"""Numbers with a decimal comma, and with a decimal point."""

MOST_ABOVE = 10
"""Lines that a program may write above the titles."""

NAMELESS = re.compile(r"(unnamed: ?\d+|column ?\d+)?", re.IGNORECASE)
"""A title that names nothing: empty, or what pandas puts in its place."""


class Text(NamedTuple):
    """What a file holds, and in which encoding."""

    text: str
    encoding: str


class Row(NamedTuple):
    """The line that a row ends on, and its cells, as many as there are named columns."""

    line: int
    cells: tuple[str, ...]


@dataclass(frozen=True)
class Sheet:
    """A header and its rows.

    Attributes:
        decimal: the sign between whole and fraction, ``.`` or ``,``.
        remarks: what was there and not read.
    """

    path: Path
    header: tuple[str, ...]
    rows: tuple[Row, ...]
    decimal: str = "."
    remarks: tuple[str, ...] = ()
    header_line: int = 1

    def index(self, name: str) -> int:
        """Which column has that title."""
        return self.header.index(name)


def decoded_text(path: str | Path, what: str = "a CSV file") -> Text:
    """The text of a regular file, its byte-order mark obeyed and taken away.

    Without a mark it is UTF-8, or Windows-1252 (of which Latin-1 is a part) if it is no UTF-8 and each of its signs
    beyond ASCII can be one of a Western text, as the degree and micro signs and umlauts of Windows programs are.

    Raises:
        InputError: no regular file, too large, not readable, not text.
    """
    path = Path(path)
    try:
        if path.exists() and not path.is_file():
            raise InputError("is a folder" if path.is_dir() else "is no regular file", file=path, expected=what)
        if path.stat().st_size > LARGEST_BYTES:
            raise InputError(f"holds {path.stat().st_size / 2**30:.1f} GiB", file=path,
                             expected=f"{what} of at most {LARGEST_BYTES >> 30} GiB")
        data = path.read_bytes()
    except OSError as error:
        raise InputError(f"cannot be read ({error.strerror})", file=path, expected=what,
                         nearest=nearest_file(path)) from None
    except ValueError as error:  # a NUL byte in the name
        raise InputError(f"cannot be read ({error})", file=path, expected=what) from None
    if kind := next((words for mark, words in SIGNATURES if data.startswith(mark)), None):
        raise InputError(f"is {kind}", file=path, expected=f"{what}, as text")
    encoding = next((name for mark, name in MARKS if data.startswith(mark)), "utf-8")
    try:
        text = data.decode(encoding)
    except UnicodeDecodeError as error:
        if encoding != "utf-8" or not _is_windows(data):
            line = data[:error.start].count(b"\n") + 1
            raise InputError(f"byte {error.start} is not {encoding.removesuffix('-sig').upper()}", file=path, line=line,
                             expected=f"{what} in UTF-8, UTF-16 with a byte-order mark, or Windows-1252: save it as "
                             "UTF-8, or iconv -f ENCODING -t UTF-8") from None
        encoding, text = WINDOWS, data.decode("cp1252")
    if "\0" in text:
        raise InputError("holds a NUL byte", file=path, line=text[:text.index("\0")].count("\n") + 1, expected=what)
    return Text(text, encoding)


def _is_windows(data: bytes) -> bool:
    """Whether bytes that are no UTF-8 can be a Western text of Windows."""
    return not NO_WINDOWS.search(data)


def read_rows(path: str | Path, columns: Sequence[str]) -> list[tuple[Path, int, dict[str, str]]]:
    """The rows of a file that has these columns and no others: file and line of each, and its cells by column.

    Raises:
        InputError: columns missing or unknown, or as ``read_sheet``.
    """
    sheet = read_sheet(path)
    if sheet.header != tuple(columns):
        raise InputError("found " + ", ".join(sheet.header), file=sheet.path, line=sheet.header_line,
                         expected=", ".join(columns))
    return [(sheet.path, row.line, dict(zip(columns, row.cells, strict=True))) for row in sheet.rows]


def read_sheet(path: str | Path, text: str | None = None, first: str = "") -> Sheet:
    """Read delimited text.

    Args:
        path: the file, for messages if ``text`` is given.
        text: what it holds, if it was read already.
        first: what the first column is called if it has no name.

    Raises:
        InputError: with line and column: a column twice, a row that is too short or too long, a last line without an
            end (a truncated file), decimal commas between commas.
    """
    path = Path(path)
    text = decoded_text(path).text if text is None else text
    if text.strip() and not text.endswith(("\n", "\r")):
        raise InputError("the last line has no end", file=path, line=text.count("\n") + 1,
                         expected="a complete file: it may have been cut off; if it is whole, end its last line")
    delimiter, lines = _delimiter(text)
    parsed = _parsed(path, lines, delimiter)
    if not parsed:
        return Sheet(path, (), ())
    if first and NAMELESS.fullmatch(parsed[0].cells[0]):
        parsed[0] = parsed[0]._replace(cells=(first, *parsed[0].cells[1:]))
    header = parsed[0].cells
    named = _named_columns(path, parsed[0])
    rows = [row for row in parsed[1:] if any(row.cells) and row.cells != header]  # files joined have titles within
    remarks = _unread(rows, header)
    width = len(header)
    decimal = _decimal(rows)
    if delimiter == "," and decimal == ",":
        _check_no_thousands(path, rows, header)
    for row in rows:
        _check_width(path, row, parsed[0], delimiter)
    if len(named) < width or any(len(row.cells) > width for row in rows):
        rows = [Row(row.line, tuple(row.cells[i] for i in named)) for row in rows]
    return Sheet(path, tuple(header[i] for i in named), tuple(rows), decimal, remarks, parsed[0].line)


def _delimiter(text: str) -> tuple[str, list[str]]:
    """What parts the cells, and the lines: a ``sep=`` line decides, else what the header holds outside quotes."""
    lines = text.splitlines(keepends=True)
    first = next((i for i, line in enumerate(lines) if line.strip() and not line.startswith("#")), 0)
    if lines and (said := re.fullmatch(r"sep=(.)", lines[first].strip())):
        return said[1], ["\n"] * (first + 1) + lines[first + 1:]
    if _titled_above(lines, first):
        first -= 1
        lines[first] = lines[first].lstrip("# ")
    bare = re.sub(r'"[^"]*"', "", lines[first]) if lines else ""
    # A title may hold a comma ('Time, s; Power, W'), hardly a semicolon, a tab or a bar.
    best = next((mark for mark in (";", "\t", "|", ",") if mark in bare), None)
    lines = ["\n" if line.startswith("#") else line for line in lines]
    if best is not None:
        return best, lines
    words = {len(line.split()) for line in lines[first:first + 20] if line.strip()}
    if len(words) == 1 and '"' not in text:  # columns parted by spaces
        return "\t", ["\t".join(line.split()) + "\n" for line in lines]
    return ",", lines


def _titled_above(lines: Sequence[str], first: int) -> bool:
    """Whether titles stand in the comment right above the first line, which has numbers alone, as many."""
    if not 0 < first < len(lines) or not lines[first - 1].startswith("#"):
        return False
    for mark in (";", "\t", "|", ","):
        titles, cells = lines[first - 1].split(mark), lines[first].split(mark)
        if len(titles) == len(cells) > 1:
            return all(re.fullmatch(r"\s*[-+\d.,eE]+\s*", cell) for cell in cells) and all(map(str.strip, titles))
    return False


def _parsed(path: Path, lines: Iterable[str], delimiter: str) -> list[Row]:
    reader = csv.reader(lines, delimiter=delimiter, strict=True, skipinitialspace=True)
    try:
        return [Row(reader.line_num, tuple(map(str.strip, cells))) for cells in reader if cells]
    except csv.Error as error:
        raise InputError(str(error), file=path, line=reader.line_num, expected="CSV") from None


def _named_columns(path: Path, header: Row) -> list[int]:
    named = [i for i, name in enumerate(header.cells) if not NAMELESS.fullmatch(name)]
    twice = [name for name, count in Counter(header.cells[i] for i in named).items() if count > 1]
    if twice:
        raise InputError("the column stands twice", file=path, line=header.line, key=twice[0],
                         expected="each column once")
    return named


def _unread(rows: Sequence[Row], header: Sequence[str]) -> tuple[str, ...]:
    nameless = [i for i, name in enumerate(header) if NAMELESS.fullmatch(name)]
    filled = [str(i + 1) for i in nameless if any(i < len(row.cells) and row.cells[i] for row in rows)]
    if not filled:
        return ()
    if len(filled) == 1:
        return (f"column {filled[0]} has no name and was not read",)
    return ("columns " + " and ".join(filled) + " have no name and were not read",)


def _check_no_thousands(path: Path, rows: Sequence[Row], header: Sequence[str]) -> None:
    """Between commas a quoted ``"1,234"`` alone does not say whether its comma is a decimal one; ``"0,52"`` somewhere
    and no point say that all are.

    Raises:
        InputError: with line and column: all numbers of a column look so.
    """
    cells = [cell for row in rows for cell in row.cells]
    if any(COMMA.fullmatch(c) and not THOUSANDS.fullmatch(c) for c in cells) and not any(map(POINT.fullmatch, cells)):
        return
    for i, name in enumerate(header):
        with_comma = [row for row in rows if i < len(row.cells) and "," in row.cells[i]]
        if with_comma and all(THOUSANDS.fullmatch(row.cells[i]) for row in with_comma):
            raise InputError(f"found '{with_comma[0].cells[i]}'", file=path, line=with_comma[0].line, key=name,
                             expected="digits that are not grouped by commas, or a decimal point")


def _check_width(path: Path, row: Row, header: Row, delimiter: str) -> None:
    cells, width = row.cells, len(header.cells)
    if len(cells) == width or (len(cells) > width and not any(cells[width:])):
        return
    hint = ""
    if delimiter == "," and len(cells) > width and all(re.fullmatch(r"[-+\d.eE]*", c) for c in cells):
        hint = "; if these are decimal commas, part the cells by semicolons or quote them"
    elif width < len(cells) and (width == 1 or row.line <= header.line + MOST_ABOVE):
        hint = f" on line {header.line}; what stands above the titles has to go, or begin with #"
    raise InputError(f"found {len(cells)} cells", file=path, line=row.line,
                     expected=f"{width}, as in the header{hint}")


def _decimal(rows: Sequence[Row]) -> str:
    """The decimal sign: a comma where numbers hold commas and none holds a point alone."""
    commas = points = 0
    for row in rows[:1000]:
        for cell in row.cells:
            commas += bool(COMMA.fullmatch(cell))
            points += bool(POINT.fullmatch(cell))
    return "," if commas > points else "."


def plain_numbers(texts: Sequence[str], decimal: str = ".") -> list[float] | None:
    """The same of many cells at once; None if any holds something else."""
    signs = set("".join(texts))
    if decimal == ",":
        if "." in signs:
            return None
        texts, signs = [text.replace(",", ".") for text in texts], signs - {","}
    if not signs <= set("0123456789+-.eE"):  # of these, float() takes plain numbers alone
        return None
    try:
        values = [float(text) for text in texts]
    except ValueError:
        return None
    return values if all(map(math.isfinite, values)) else None


def plain_number(text: str, decimal: str = ".") -> float | None:
    """The finite number that a cell holds; None if it holds something else.

    ``1.234,5`` is read with ``decimal=","``; digits grouped by the decimal point of another country are not guessed.
    """
    if decimal == ",":
        if "." in text and not re.fullmatch(r"[-+]?\d{1,3}(\.\d{3})+(,\d+)?", text):
            return None
        text = text.replace(".", "").replace(",", ".")
    if "_" in text or not re.fullmatch(r"[-+]?(\d+\.?\d*|\.\d+)([eE][-+]?\d+)?", text, re.ASCII):
        return None
    value = float(text)
    return value if math.isfinite(value) else None
