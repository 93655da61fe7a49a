"""Times as meters and loggers write them, as seconds from the first sample."""

from __future__ import annotations

import math
import re
from collections.abc import Collection, Sequence
from datetime import UTC, datetime, timedelta
from itertools import pairwise

import numpy as np
from numpy.typing import NDArray

from intsim.errors import InputError

Array = NDArray[np.float64]

DAY_S = 86400.0
EPOCH = (8.6e8, 4.2e9)
"""Seconds since 1970 of the years 1997 to 2103."""

SERIAL_DAYS = (25569.0, 73415.0)
"""Days since the end of 1899, as spreadsheets store dates, of the years 1970 to 2100."""

DATED = {"date", "datum", "datetime"}
FASTEST_STEP_S = 2e-6
"""Times without a unit that advance by less are no seconds: no power meter is so fast that names none."""

CLOCK = re.compile(r"(?:(\d+):)?(\d{1,2}):(\d{1,2}(?:[.,]\d+)?)(?: ?([AaPp])\.?[Mm]\.?)?")
DATES = (re.compile(r"(?P<y>\d{4})[-/.](?P<m>\d{1,2})[-/.](?P<d>\d{1,2})"),
         re.compile(r"(?P<d>\d{1,2})\.?[ -/]?(?P<m>[^\W\d_]{3,9})\.?[ -/]?,? ?(?P<y>\d{4})"),
         re.compile(r"(?P<m>[^\W\d_]{3,9})\.?[ -/](?P<d>\d{1,2}),?[ -/](?P<y>\d{4})"))
"""2024/01/31, 31-Jan-2024, 31. Januar 2024 and January 31, 2024, which say their order."""

NUMERIC = re.compile(r"(\d{1,2})[-/.](\d{1,2})[-/.](\d{4}|\d{2})(?!\d)")
ORDERS = ("mdy", "dmy", "ymd")
"""01-31-2024, 31.01.2024, 31/01/24 and 24-01-31 do not: the month leads, as tegrastats writes it, where
:func:`date_order` allows it."""

MONTHS = {name: number for number, names in enumerate((
    "jan", "feb", "mar mär mrz", "apr", "may mai", "jun", "jul", "aug", "sep", "oct okt", "nov", "dec dez"), 1)
    for name in names.split()}
"""The first three letters of months, English and German."""

WEEKDAY = re.compile(r"(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun)[a-z]*,? ")
CTIME = re.compile(r"([A-Z][a-z]{2}) +(\d{1,2}) (\d{1,2}:\d{2}:\d{2}(?:\.\d+)?) (\d{4})")
"""``Sun Jan 31 14:00:00 2024``, as C's ctime writes it, without its weekday."""

ZONE = re.compile(r"(:.*?)\s*(Z|UTC|[+-]\d{2}:?\d{2})$")
"""Behind a clock: what ends a date alone is its year."""


def epoch_scale(value: float) -> float | None:
    """The unit of a time that counts from 1970, in seconds; None where it does not.

    Seconds, milli-, micro- and nanoseconds of our century lie three decades apart, so a value has one reading alone.
    """
    return next((scale for scale in (1.0, 1e-3, 1e-6, 1e-9) if EPOCH[0] <= value * scale <= EPOCH[1]), None)


def serial_scale(times: Array, words: Collection[str]) -> float | None:
    """A day in seconds where times without a unit are a spreadsheet's, by their title or by how they advance."""
    if not SERIAL_DAYS[0] <= times[0] <= SERIAL_DAYS[1] or len(times) < 2:
        return None
    step = float(times[-1] - times[0]) / (len(times) - 1)
    return DAY_S if DATED & set(words) or 0 < step < FASTEST_STEP_S else None


def date_order(texts: Sequence[str]) -> str:
    """The order of day, month and year in dates such as 03/11/2025 and 13-02-26: the first in which all are dates that
    follow each other. Several can be so within one day alone, where no time between two stamps depends on it."""
    found = dict.fromkeys(match.groups() for text in texts if (match := NUMERIC.match(text.strip())))
    possible = {order: days for order in ORDERS if None not in (days := [_day(parts, order) for parts in found])}
    in_turn = [order for order, days in possible.items()
               if all(abs(a - b) <= timedelta(days=1) for a, b in pairwise(days) if a and b)]
    return next(iter((*in_turn, *possible, ORDERS[0])))


def _day(parts: Sequence[str], order: str) -> datetime | None:
    """A date of three numbers; None where it is none in that order."""
    year, month, day = (parts[order.index(letter)] for letter in "ymd")
    return _date(2000 + int(year) if len(year) < 3 else int(year), int(month), int(day))


def _date(year: int, month: int, day: int) -> datetime | None:
    try:
        return datetime(year, month, day, tzinfo=UTC)
    except ValueError:
        return None


def clock_seconds(text: str, order: str | None = None) -> float | None:
    """Seconds of a date with a time (since 1970), or of a time alone (since midnight or the start); None if neither.

    Args:
        text: of one cell.
        order: of day, month and year in 03/11/2025; None: the first in which this is a date.
    """
    text = CTIME.sub(r"\1 \2 \4 \3", WEEKDAY.sub("", ZONE.sub(r"\1", text.strip())))
    if match := NUMERIC.match(text):
        day = _day(match.groups(), order or date_order([text]))
    elif match := next((found for date in DATES if (found := date.match(text))), None):
        month = int(match["m"]) if match["m"].isdecimal() else MONTHS.get(match["m"][:3].lower(), 0)
        day = _date(int(match["y"]), month, int(match["d"]))
    else:
        return _clock(text)
    rest = text[match.end():].lstrip(" T\t,")
    clock = _clock(rest) if rest else 0.0
    return None if day is None or clock is None else day.timestamp() + clock


def _clock(text: str) -> float | None:
    match = CLOCK.fullmatch(text)
    if not match:
        return None
    minutes, seconds = int(match[2]), float(match[3].replace(",", "."))
    if (minutes > 59 and match[1]) or seconds >= 60 or len(match[1] or "") > 6:
        return None
    hours = int(match[1] or 0)
    if match[4]:  # of twelve hours, which begin with the twelfth
        if not match[1] or not 1 <= hours <= 12:
            return None
        hours = hours % 12 + 12 * (match[4] in "Pp")
    return hours * 3600 + minutes * 60 + seconds


def past_midnight(times: Array) -> Array:
    """Clock times that begin again at midnight, as times that advance."""
    falls = np.concatenate(([0.0], np.diff(times) < -DAY_S / 2))
    return np.asarray(times + DAY_S * np.cumsum(falls), dtype=np.float64)


def evenly_between_stamps(times: Array) -> Array:
    """Spread samples that share a coarse stamp over the time until the next one.

    Loggers with 1 s stamps and 100 ms samples, and drivers that stamp packets, repeat each stamp about as often.
    The first and the last group may be cut; they are given the usual number of samples.
    """
    starts = np.flatnonzero(np.concatenate(([True], np.diff(times) != 0)))
    counts = np.diff(np.concatenate((starts, [len(times)])))
    if len(counts) < 4 or np.median(counts[1:-1]) < 2:
        return times
    stamps = times[starts]
    usual, step = float(np.median(counts[1:-1])), float(np.median(np.diff(stamps)))
    widths = np.concatenate((np.diff(stamps), [step]))
    within = np.arange(len(times)) - np.repeat(starts, counts)
    slots = np.repeat(counts, counts).astype(np.float64)
    slots[:counts[0]] = max(usual, counts[0])
    slots[len(times) - counts[-1]:] = max(usual, counts[-1])
    spread = np.repeat(stamps, counts) + np.repeat(widths, counts) * within / slots
    spread[:counts[0]] += widths[0] * (slots[0] - counts[0]) / slots[0]  # a cut first group ends with its stamp
    return np.asarray(spread, dtype=np.float64)


def check_advancing(times: Array, lines: Sequence[int], cells: Sequence[str], file: object, key: str) -> None:
    """Every time lies after the one before it.

    Raises:
        InputError: with the line of the first that does not.
    """
    back = np.flatnonzero(np.diff(times) <= 0)
    if len(back):
        i = int(back[0]) + 1
        raise InputError(f"found {cells[i]}", file=str(file), line=lines[i], key=key,
                         expected=f"a time after the one before it, {cells[i - 1]}" + (
                             "" if times[i] < times[i - 1] else
                             "; of several devices, with a column such as index that says of which a row is"))
    if not math.isfinite(float(times[-1] - times[0])):
        raise InputError("found times beyond all measure", file=str(file), key=key, expected="seconds")
