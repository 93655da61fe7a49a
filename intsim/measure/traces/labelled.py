"""Logs whose readings stand behind their names, as INA219 and INA226 examples and powermetrics print them, as sheets.

One reading on a line (``Bus Voltage: 4.70 V``, ``Bus Power [mW]: 4000.00``), or several with a comma, a bar or spaces
between them (``12:00:00.5 -> Bus Voltage: 5.0 V, Current: 300 mA``); what a sample holds is what repeats.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise
from pathlib import Path

from intsim.errors import InputError
from intsim.measure.table import Row, Sheet
from intsim.measure.traces.titles import UNITS

DATE = r"\d{1,4}[-/.]\d{1,2}[-/.]\d{1,4}[ T]"
PREFIX = re.compile(
    rf"\[?(?:(?P<clock>(?:{DATE})?\d{{1,2}}:\d{{2}}:\d{{2}}(?:[.,]\d+)?(?: ?[AaPp][Mm])?Z?)"
    r"|(?P<count>\d+(?:\.\d+)?)(?: ?(?P<unit>s|ms|us|µs))?)\]?(?:\s*(?:->|[:;,|-])\s*|\s+)"
    r"(?:(?:\S+ - )?(?:DEBUG|INFO)\b[: -]*)?")
"""The time of a line, and the level that Python's loggers write behind it."""

NAME = re.compile(r"(?P<name>[A-Za-z][\w .#/-]*?)\s*(?:[\[(](?P<within>[^\[\]()]*)[\])]\s*)?[:=]\s*")
KNOWN = frozenset(unit for factors in UNITS.values() for unit in factors) | {
    "%", "c", "°c", "f", "hz", "khz", "mhz", "ghz", "rpm", "mah", "ah", "va", "ohm", "ohms", "ω"}
"""Units, those of readings that are no power trace's included."""

VALUE = re.compile(r"(?P<value>[-+]?\d+(?:\.\d+)?(?:[eE][-+]?\d+)?)"
                   rf"(?:\s*(?P<unit>{'|'.join(sorted(KNOWN, key=len, reverse=True))})(?![\w%])(?!\s*[:=]))?"
                   r"(?:\s*[,;|]\s*|\s+|$)", re.IGNORECASE)
LONGEST_LINE = 600
"""Characters of a line that holds readings."""


@dataclass(frozen=True)
class Line:
    """What a line says: its time with the title of its column, and values by the titles they would have in a table."""

    number: int
    time: tuple[str, str] | None
    values: tuple[tuple[str, str], ...]


Sample = tuple[Line, dict[str, str]]
"""The line that begins it, and its readings by title."""


def _with_points(text: str) -> str:
    """Decimal commas as points, where no number has a point and one has no three digits behind its comma."""
    decimals = [match[1] for match in re.finditer(r"[:=]\s*[-+]?\d+,(\d+)\b", text)]
    if re.search(r"[:=]\s*[-+]?\d+\.\d", text) or all(len(digits) == 3 for digits in decimals):
        return text
    return re.sub(r"(?<=\d),(?=\d)", ".", text)


def is_labelled(text: str) -> bool:
    """Whether most lines hold readings with their names, and units with one that stands alone."""
    head = [line for line in _with_points(text[:20000]).splitlines()[:40] if line.strip()]
    found = [line for number, content in enumerate(head, 1) if (line := _line(number, content))]
    return sum(len(line.values) > 1 or line.values[0][0].endswith("]") for line in found) >= max(4, len(head) // 2)


def _line(number: int, content: str) -> Line | None:
    """The readings of a line; None where it holds anything else."""
    content = content.strip()
    if len(content) > LONGEST_LINE:
        return None
    prefix = PREFIX.match(content)
    at, name, values = prefix.end() if prefix else 0, "", []
    while at < len(content):
        if label := NAME.match(content, at):
            name, at = label["name"], label.end()
        value = VALUE.match(content, at)
        if value is None or not (label or (name and value["unit"])):  # 'CH1: 5.0 V 300 mA': one name for both
            return None
        within = label["within"] if label and (label["within"] or "").lower() in KNOWN else None
        unit = value["unit"] or within
        values.append((f"{name} [{unit}]" if unit else name, value["value"]))
        at = value.end()
    return Line(number, _time(prefix), tuple(values)) if values else None


def _time(prefix: re.Match[str] | None) -> tuple[str, str] | None:
    if prefix is None:
        return None
    return ("time", prefix["clock"]) if prefix["clock"] else (
        f"time [{prefix['unit']}]" if prefix["unit"] else "time", prefix["count"])


def labelled_sheet(path: Path, text: str) -> Sheet:
    """A row for each sample.

    Raises:
        InputError: with the line: a sample without a reading that the first has, a reading that is none.
    """
    samples: list[Sample] = []
    text = _with_points(text)
    for number, content in enumerate(text.splitlines()[:None if text.endswith(("\n", "\r")) else -1], 1):
        line = _line(number, content)
        if line is None:  # greetings, separators, empty lines
            _check_no_reading(path, number, content, samples)
            continue
        titles = [title for title, _ in line.values]
        if len(set(titles)) < len(titles):
            raise InputError("stands twice", file=path, line=number, key=max(titles, key=titles.count),
                             expected="readings with names of their own")
        if not samples or _begins(titles, samples):
            samples.append((line, {}))
        samples[-1][1].update({title: value for title, value in line.values if title not in samples[-1][1]})
    return _sheet(path, samples)


def _begins(titles: Sequence[str], samples: Sequence[Sample]) -> bool:
    """Whether a line begins a sample: one reading if it is the first one's first, several if one of them stands in the
    sample before."""
    return titles[0] == next(iter(samples[0][1])) if len(titles) == 1 else not samples[-1][1].keys().isdisjoint(titles)


def _check_no_reading(path: Path, number: int, content: str, samples: Sequence[Sample]) -> None:
    """A line that begins as a reading of the first sample holds one."""
    prefix = PREFIX.match(content.strip())
    label = NAME.match(content.strip(), prefix.end() if prefix else 0)
    if label and samples and any(title.split(" [")[0] == label["name"] for title in samples[0][1]):
        raise InputError(f"found '{content.strip()[:60]}'", file=path, line=number, key=label["name"],
                         expected=f"numbers with their units, as on line {samples[0][0].number}")


def _sheet(path: Path, samples: Sequence[Sample]) -> Sheet:
    first, names = samples[0][0], list(samples[0][1])
    whole = samples[:-1] if set(samples[-1][1]) != set(names) else samples  # the last may be cut off
    for line, values in whole:
        missing = [name for name in names if name not in values]
        if missing:
            raise InputError("is missing", file=path, line=line.number, key=missing[0],
                             expected="the readings of the first sample in each")
    if first.time is None or _numbered(whole):
        return Sheet(path, tuple(names), tuple(
            Row(line.number, tuple(values[name] for name in names)) for line, values in whole))
    title, rows = first.time[0], []
    for line, values in whole:
        if line.time is None or line.time[0] != title:
            raise InputError(f"found '{line.time[1]}'" if line.time else "has none", file=path, line=line.number,
                             key=title, expected=f"a time as on line {first.number}")
        rows.append(Row(line.number, (line.time[1], *(values[name] for name in names))))
    return Sheet(path, (title, *names), tuple(rows))


def _numbered(samples: Sequence[Sample]) -> bool:
    """Whether what stands before the readings only counts them: 1, 2, 3."""
    counts = [line.time[1] for line, _ in samples if line.time and line.time[0] == "time"]
    return len(counts) == len(samples) and all(map(str.isdecimal, counts)) and all(
        int(b) == int(a) + 1 for a, b in pairwise(counts))
