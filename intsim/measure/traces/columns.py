"""From a sheet's columns to power against time: which columns, which channel, which sign."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import NoReturn

import numpy as np
from numpy.typing import NDArray

from intsim.errors import InputError, nearest_name
from intsim.measure.table import Row, Sheet, plain_number, plain_numbers
from intsim.measure.traces.clocks import (
    clock_seconds,
    date_order,
    epoch_scale,
    evenly_between_stamps,
    past_midnight,
    serial_scale,
)
from intsim.measure.traces.samples import LARGEST_KW_W, LARGEST_W, LONGEST_PLAIN_STEP_S
from intsim.measure.traces.titles import UNITS, Title, read_title

Array = NDArray[np.float64]

POWER_Z = {"Unix": 1.0, "PWR": 1.0, "VBUS": 1.0, "IBUS": 1.0, "ENERGY": 3600.0}
"""The columns of a POWER-Z export, which names no units: seconds, watts, volts, amperes, watt-hours."""

JTOP = "jetson_clocks"
"""A column of what jtop logs, whose powers are milliwatts."""

OTII = re.compile(r"(?:.+ - )?(?:Arc |Ace )?(Main|ADC) (?:current|voltage)(?: - .+)?"
                  r"|(?:.+ - )?(?:Arc |Ace )?(Main|ADC) (?:power|energy) - .+", re.IGNORECASE)
"""Titles of an Otii, with names of a recording or a device or without: SI units throughout. ``Main power`` alone may be
another meter's."""

TOTAL_RAILS = ("vdd-in", "pom-5v-in", "vin-sys", "sys", "vin", "combined", "tot")
"""Channels that are the input of a whole board, as tegrastats and jtop name them, or of a chip (powermetrics)."""

RAILS = ("vdd-", "vddq", "vin-", "pom-", "vcc-", "sys-")
"""How rails of a Jetson begin, each a part of a board."""

ALL = "all"
A_TIME = ", a clock or a date such as 2026-01-31 14:00:00.5"
CELL_UNIT = re.compile(r"(.*\d) ?([^\W\d_]+)")


@dataclass(frozen=True)
class Source:
    """Columns that give power: one of power, one of energy that counts up, voltage, power factor where the file has it,
    and current, or current alone.

    Attributes:
        volts: of the supply, where the meter shows the current alone.
    """

    channel: str
    titles: tuple[Title, ...]
    volts: float | None = None

    @property
    def words(self) -> str:
        """The columns, for a message."""
        return " times ".join([*(f"'{t.text}'" for t in self.titles), *([f"{self.volts:g} V"] if self.volts else [])])


def titles_of(sheet: Sheet) -> list[Title]:
    """The columns of a sheet that are understood, with the units that their meter's maker documents."""
    titles = [t for i, name in enumerate(sheet.header) if (t := read_title(name, i))]
    if {"VBUS", "IBUS"} <= set(sheet.header) or {"Unix", "PWR"} <= set(sheet.header):
        return [replace(t, scale=POWER_Z[t.text]) if t.text in POWER_Z else t for t in titles]
    if JTOP in sheet.header:
        return [replace(t, scale=1e-3) if t.quantity == "power" else t for t in titles if t.text != "power avg"]
    bare = [t for t in titles if t.quantity != "time" and t.scale is None]
    if bare and all(is_otii(t.text) for t in bare):
        return [replace(t, scale=1.0) if t in bare else t for t in titles]
    return [_with_cell_unit(sheet, t) if t.scale is None else t for t in titles]


def is_otii(title: str) -> bool:
    """Whether it is one of an Otii's channels, or a script's name of it."""
    return OTII.fullmatch(title.replace("_", " ")) is not None


def titled_by_file(sheet: Sheet) -> Sheet:
    """The sheet with the file's name for ``Value``, as an Otii exports one channel: ``Main power - Arc.csv``."""
    name = sheet.path.stem
    if "Value" not in sheet.header or not is_otii(name) or any(t.quantity != "time" for t in titles_of(sheet)):
        return sheet
    return replace(sheet, header=tuple(name if title == "Value" else title for title in sheet.header),
                   remarks=(*sheet.remarks, f"'Value' was read as '{name}', the file's name"))


def _with_cell_unit(sheet: Sheet, title: Title) -> Title:
    """The unit that stands behind the numbers, as nvidia-smi writes it."""
    for row in sheet.rows[:50]:
        unit = _number_and_unit(row.cells[title.column])[1]
        if unit in UNITS[title.quantity]:
            return replace(title, scale=UNITS[title.quantity][unit])
    return title


def _number_and_unit(cell: str) -> tuple[str, str]:
    """``4.01 W`` and ``4.01W``, in two."""
    match = CELL_UNIT.fullmatch(cell)
    return (match[1], match[2].lower().replace("\u03bc", "µ")) if match else (cell, "")


def time_title(sheet: Sheet, titles: Sequence[Title]) -> Title:
    """The column of time: POWER-Z's ``Unix``, else the first that can be read and holds more than a date.

    Raises:
        InputError: there is none.
    """
    times = [t for t in titles if t.quantity == "time"]
    times.sort(key=lambda t: (t.text != "Unix", t.words <= {"date", "datum"}, not _is_time(sheet, t),
                              t.scale is None and bool(t.channel)))
    if not times:
        refuse_columns(sheet, "a column of time such as time_s, Time (ms) or timestamp")
    return times[0]


def _is_time(sheet: Sheet, title: Title) -> bool:
    """Whether the first cell is a time of any form."""
    return not sheet.rows or _is_value(sheet.rows[0].cells[title.column], sheet.decimal)


def refuse_columns(sheet: Sheet, expected: str) -> NoReturn:
    """No column of the kind that is needed."""
    refuse_untitled(sheet)
    raise InputError("found the columns " + (", ".join(sheet.header) or "none"), file=sheet.path,
                     line=sheet.header_line, expected=expected)


def refuse_untitled(sheet: Sheet) -> None:
    """The first line has titles.

    Raises:
        InputError: it has values.
    """
    if sheet.header and all(_is_value(name, sheet.decimal) for name in sheet.header[:2]):
        raise InputError("has no line of titles", file=sheet.path, line=sheet.header_line,
                         expected="the titles of the columns on the first line, such as timestamp,power.draw [W]")


def _is_value(text: str, decimal: str) -> bool:
    return plain_number(_number_and_unit(text)[0], decimal) is not None or clock_seconds(text) is not None


def with_units(sheet: Sheet) -> Sheet:
    """The sheet with its units in the titles, where they stand in a row of their own below."""
    units = {unit for factors in UNITS.values() for unit in factors}
    if not sheet.rows or not all(cell.strip("[]()").lower() in units for cell in sheet.rows[0].cells if cell):
        return sheet
    titles = tuple(f"{name} [{cell.strip('[]()')}]" if cell else name
                   for name, cell in zip(sheet.header, sheet.rows[0].cells, strict=True))
    return replace(sheet, header=titles, rows=sheet.rows[1:], header_line=sheet.rows[0].line)


def numbers(sheet: Sheet, rows: Sequence[Row], title: Title) -> Array:
    """A column of numbers in SI units.

    Raises:
        InputError: with the line: a cell that is empty or no number, or one of another unit.
    """
    values = plain_numbers([row.cells[title.column] for row in rows], sheet.decimal)
    if values is not None:
        return np.array(values) * (title.scale or 1.0)
    found = np.empty(len(rows))
    units = UNITS.get(title.quantity, {})
    for i, row in enumerate(rows):
        text = row.cells[title.column]
        value = plain_number(text, sheet.decimal)
        scale = title.scale or 1.0
        if value is None and text:
            number, unit = _number_and_unit(text)
            value, scale = plain_number(number, sheet.decimal), units.get(unit, 0.0)
        if value is None or not scale:
            expected = "a number" + A_TIME * (title.quantity == "time")
            raise InputError(f"found '{text}'" if text else "found nothing", file=sheet.path, line=row.line,
                             key=title.text, expected=expected)
        found[i] = value * scale
    return found


def seconds(sheet: Sheet, rows: Sequence[Row], title: Title) -> tuple[Array, tuple[str, ...]]:
    """The column of time in seconds from the first sample (or from the file's own zero), and remarks on it.

    Raises:
        InputError: with the line: no time, or times whose unit cannot be what the title says.
    """
    first = rows[0].cells[title.column]
    if plain_number(first, sheet.decimal) is None and clock_seconds(first) is not None:
        return _clock_times(sheet, rows, title)
    times = numbers(sheet, rows, title if title.scale is not None else replace(title, scale=1.0))
    scale, remarks = title.scale or 1.0, []
    epoch = epoch_scale(float(times[0]) / scale)
    if epoch is None and title.scale is None:
        epoch = serial_scale(times, title.words)
        remarks += [f"'{title.text}' counts days, as spreadsheets store dates"] if epoch else []
    if epoch is not None:
        times = (times / scale - times[0] / scale) * epoch
        if title.scale not in (None, epoch):
            remarks.append(f"'{title.text}' counts {_unit(epoch)} since 1970, read as such")
    if _is_monsoon(sheet) and title.scale == 1e-3 and np.median(np.diff(np.unique(times))) < MONSOON_STEP_S:
        times = times * 1e3
        remarks.append(f"'{title.text}' holds seconds, as PyMonsoon writes them: a Monsoon takes no samples so fast")
    spread = _spread(sheet, times)
    if epoch is None and title.scale is None and title.channel:
        raise InputError("has no unit that is known", file=sheet.path, line=sheet.header_line, key=title.text,
                         expected="one of time in the title, such as time_s, time_ms or Time [us]")
    if spread is not times:
        remarks.append(SPREAD)
    elif epoch is None:
        _check_unit(sheet, times, title)
    return spread, tuple(remarks)


def _unit(scale: float) -> str:
    return {1.0: "seconds", 1e-3: "milliseconds", 1e-6: "microseconds", 1e-9: "nanoseconds"}[scale]


def _check_unit(sheet: Sheet, times: Array, title: Title) -> None:
    step = float(np.median(np.diff(times))) if len(times) > 1 else 0.0
    if step > LONGEST_PLAIN_STEP_S:
        raise InputError(f"found a sample every {step:.4g} s", file=sheet.path, key=title.text,
                         expected=f"one at least every {LONGEST_PLAIN_STEP_S:g} s; name milliseconds time_ms and "
                         "microseconds time_us, or give the date with the time")


def _clock_times(sheet: Sheet, rows: Sequence[Row], title: Title) -> tuple[Array, tuple[str, ...]]:
    times = np.empty(len(rows))
    clock = _clock_beside(sheet, rows, title)
    order = date_order([row.cells[title.column] for row in rows])
    for i, row in enumerate(rows):
        text = row.cells[title.column] if clock is None else f"{row.cells[title.column]} {row.cells[clock]}"
        value = clock_seconds(text, order)
        if value is None:
            raise InputError(f"found '{text}'" if text else "found nothing", file=sheet.path, line=row.line,
                             key=title.text, expected="a time like the ones before it")
        times[i] = value
    times = past_midnight(times)
    spread = _spread(sheet, times)
    return (spread - times[0] if times[0] > EPOCH_DAY else spread), () if spread is times else (SPREAD,)


def _spread(sheet: Sheet, times: Array) -> Array:
    """Samples that share a stamp, where stamps are whole seconds or packets of a Monsoon; elsewhere equal times mean
    several devices."""
    coarse = bool(np.all(times == np.round(times))) or _is_monsoon(sheet)
    return evenly_between_stamps(times) if coarse else times


def _is_monsoon(sheet: Sheet) -> bool:
    return "Main(mA)" in sheet.header


MONSOON_STEP_S = 1.5e-4
"""A Monsoon samples every 0.2 ms at the most often."""

SPREAD = "several samples share a time: taken as evenly spaced until the next"
EPOCH_DAY = 86400.0 * 366
"""Clock times beyond a year have a date in them."""


def _clock_beside(sheet: Sheet, rows: Sequence[Row], title: Title) -> int | None:
    """The column of the clock, where date and clock stand in two columns."""
    if ":" in rows[0].cells[title.column]:
        return None
    others = [t for i, name in enumerate(sheet.header) if (t := read_title(name, i)) and t.quantity == "time"]
    return next((t.column for t in others if t.column != title.column and ":" in rows[0].cells[t.column]), None)


def sources(sheet: Sheet, titles: Sequence[Title], volts: float | None = None) -> list[Source]:
    """What gives power: power itself if it stands there, else voltage with current, else counters of energy.

    Args:
        sheet: of the titles.
        titles: that were understood.
        volts: of the supply, where currents stand alone.

    Raises:
        InputError: nothing does, the unit of what does is not said, or ``volts`` beside what needs none.
    """
    power = [t for t in titles if t.quantity == "power"]
    instant = [t for t in power if "instant" in t.words or "instantaneous" in t.words]
    if instant:  # beside it stands an average over a second
        power = [t for t in power if t in instant or t.channel != instant[0].channel]
    found = [Source(t.channel, (t,)) for t in power] or _pairs(titles)
    found = found or [Source(t.channel, (t,)) for t in titles if t.quantity == "energy"]
    currents = [t for t in titles if t.quantity == "current"]
    if volts is not None:
        if found or not currents:
            raise InputError(f"found {volts:g}", key="--volts", expected="none: "
                             + (f"{found[0].words} says power without it" if found else "the file has no current"))
        found = [Source(t.channel, (t,), volts) for t in currents]
    if not found:
        if currents:
            refuse_columns(sheet, "a voltage beside the current, power, or --volts V of the supply")
        refuse_columns(sheet, "time with power (time_s and power_w; Unix and PWR of a POWER-Z), with voltage and "
                              "current, or with a counter of energy")
    for source in found:
        for title in source.titles:
            if title.scale is None:
                raise InputError("has no unit", file=sheet.path, line=sheet.header_line, key=title.text,
                                 expected=f"one in the title, such as {title.text}_" + next(iter(UNITS[title.quantity]))
                                 + f" or {title.text} [{list(UNITS[title.quantity])[1]}]")
    return found


def _pairs(titles: Sequence[Title]) -> list[Source]:
    """Currents with the voltage and power factor of their channel, or with the one that there is."""
    found = []
    for current in (t for t in titles if t.quantity == "current"):
        own, factors = (_of_channel(titles, quantity, current.channel) for quantity in ("voltage", "factor"))
        own.sort(key=lambda v: not v.words & {"bus", "busv", "busvoltage", "vbus"})  # the load's side of the shunt
        if own:
            found.append(Source(current.channel, (own[0], *factors[:1], current)))
    return found


def _of_channel(titles: Sequence[Title], quantity: str, channel: str) -> list[Title]:
    every = [t for t in titles if t.quantity == quantity]
    return [t for t in every if t.channel == channel] or (every if len(every) == 1 else [])


def chosen(sheet: Sheet, found: Sequence[Source], channel: str | None) -> tuple[list[Source], tuple[str, ...]]:
    """The sources to add up: the one asked for, a board's input, a processor's packages, or the only one.

    Raises:
        InputError: several, of which none is the whole; or none of the wanted name.
    """
    names = [s.channel for s in found]
    if channel is not None and channel != ALL:
        asked = (channel.lower(), channel.lower().replace("_", "-"))
        wanted = [s for s in found if s.channel in asked or any(t.text.lower() in asked for t in s.titles)]
        if not wanted and len(found) == 1:
            raise InputError(f"found '{channel}'", file=sheet.path, key="--channel",
                             expected=f"none: the file has one channel, {found[0].words}")
        if not wanted:
            raise InputError(f"found '{channel}'", file=sheet.path, key="--channel",
                             expected="one of " + ", ".join([*names, ALL]), nearest=nearest_name(channel, names))
        return wanted, ()
    if len(found) == 1:
        rail = names[0].startswith(RAILS) and names[0] not in TOTAL_RAILS
        return list(found), (f"read {found[0].words}, one rail: the file has no board's input",) if rail else ()
    if channel == ALL:
        return list(found), ("the sum of " + ", ".join(s.words for s in found),)
    mains = [n for n in names if "main" in n.split("-")]  # an Otii's or a Monsoon's supply of what is measured
    for whole in (*TOTAL_RAILS, *(mains if len(mains) == 1 else []), ""):
        if names.count(whole) == 1:
            others = [s.words for s in found if s.channel != whole]
            source = next(s for s in found if s.channel == whole)
            return [source], (f"read {source.words}; not read: " + ", ".join(others),)
    packages = [s for s in found if s.channel.startswith(("package", "pkg"))]
    if packages:
        others = [s.words for s in found if s not in packages]
        return packages, ("read " + " plus ".join(s.words for s in packages)
                          + (f"; not read: {', '.join(others)}" if others else ""),)
    raise InputError("holds the power of " + ", ".join(n or "(no name)" for n in names), file=sheet.path,
                     key="--channel", expected=f"--channel NAME for one of them, or --channel {ALL} for their sum")


def check_size(sheet: Sheet, rows: Sequence[Row], title: Title, watts: Array) -> None:
    """Power that a device can have.

    Raises:
        InputError: with the line: more than that.
    """
    largest = LARGEST_KW_W if (title.scale or 0) > 1 else LARGEST_W
    over = np.flatnonzero(~(np.abs(watts) <= largest))
    if len(over):
        i = int(over[0])
        raise InputError(f"found {rows[i].cells[title.column]}", file=sheet.path, line=rows[i].line, key=title.text,
                         expected=f"at most {largest:g} W; milliwatts belong into power_mw, a whole server's power "
                         "into power_kw")
