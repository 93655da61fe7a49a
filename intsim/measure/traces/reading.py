"""From a meter's file to a trace: which meter wrote it, its columns, and the checks that every trace must pass.

A sample is the average since the sample before it, as the energy counter of the POWER-Z shows (its steps are power
times interval).
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from pathlib import Path

import numpy as np

from intsim.errors import InputError, nearest_name
from intsim.measure.table import WINDOWS, Row, Sheet, decoded_text, plain_number, read_sheet
from intsim.measure.traces.clocks import check_advancing, clock_seconds, epoch_scale
from intsim.measure.traces.columns import (
    ALL,
    Source,
    check_size,
    chosen,
    numbers,
    refuse_columns,
    refuse_untitled,
    seconds,
    sources,
    time_title,
    titled_by_file,
    titles_of,
    with_units,
)
from intsim.measure.traces.counters import smoothed, unwrapped
from intsim.measure.traces.crosschecks import POWER_FACTOR, check_energy, check_voltage_times_current
from intsim.measure.traces.labelled import is_labelled, labelled_sheet
from intsim.measure.traces.logs import dmon_sheet, is_dmon, is_tegrastats, tegrastats_sheet
from intsim.measure.traces.perf import is_perf, perf_sheet
from intsim.measure.traces.samples import (
    FEWEST_SAMPLES,
    LEAST_W,
    LONGEST_STEP_S,
    SHORTEST_STEP_S,
    USUAL_STEPS_LOST,
    Array,
    Trace,
)
from intsim.measure.traces.scopes import is_scope, scope_sheet
from intsim.measure.traces.titles import Title

LABELS = ("index", "gpu", "gpu_index", "gpu_id", "gpu_uuid", "uuid", "domain", "zone", "rail", "device", "pci.bus_id")
"""Columns that say which of several devices or domains a row is about."""

MOST_LABELS = 64

NOT_AVAILABLE = {"[N/A]", "N/A", "[Not Supported]", "[Unknown Error]", "[GPU requires reset]", "ERR!", "-"}
"""What nvidia-smi writes where it could not read a value."""

MOST_MISSING = 0.02
"""Of the rows, how many may lack their power."""

GROUP_GAP = 0.3
"""Steps within a group of rows that belong together are shorter than that part of the steps between groups."""

STEPS_LOST = 5
"""Steps without a sample that are worth a word."""

NEGATIVE = 0.02
"""Below zero by that part of the largest power is noise around zero."""


@dataclass(frozen=True)
class Series:
    """Power of one device or domain, and what was said of its columns.

    Attributes:
        first_s: what the first sample is the average of, which two readings of a counter say; None: it is not said.
    """

    time_s: Array
    power_w: Array
    lines: tuple[int, ...]
    words: str
    remarks: tuple[str, ...]
    first_s: float | None = None


def read_trace(path: str | Path, channel: str | None = None, interval_s: float | None = None,
               volts: float | None = None) -> Trace:
    """Read a meter's export: POWER-Z, nvidia-smi and NVML, tegrastats, jtop, INA219 and INA226, RAPL, ``perf stat -I``,
    Otii, Monsoon, PPK2, or any table with units in its titles.

    Args:
        path: the file.
        channel: which of several rails, GPUs or domains; ``all`` adds them up.
        interval_s: time between two samples of a log that has no times.
        volts: of the supply, for a meter that shows the current alone.

    Raises:
        InputError: a file that is not understood, numbers that are none, time that does not advance, power that is
            negative now and then or impossible, power that is not voltage times current, missing samples.
    """
    path = Path(path)
    sheet = _sheet(path)
    groups, said = _groups(sheet, channel)
    inside = channel if len(groups) == 1 and not said else None
    series = [_series(sheet, rows, inside, interval_s, volts) for rows in groups]
    first = series[0]
    power = first.power_w + sum(np.interp(first.time_s, s.time_s, s.power_w) for s in series[1:])
    if float(np.max(power)) < LEAST_W:
        raise InputError(f"the largest power is {np.max(power):.3g} W", file=path, key=first.words,
                         expected=f"at least {LEAST_W:g} W: a unit may be wrong")
    intervals = _intervals(path, first)
    remarks = (*sheet.remarks, *said, *(r for s in series for r in s.remarks), *_holes(first, intervals))
    return Trace(path, first.time_s, intervals, power, first.words, tuple(dict.fromkeys(remarks)))


def _sheet(path: Path) -> Sheet:
    text, encoding = decoded_text(path, "a meter's export")
    text, cut = _whole_lines(text)
    if is_tegrastats(text):
        sheet = tegrastats_sheet(path, text)
    elif is_dmon(text):
        sheet = dmon_sheet(path, text)
    elif is_perf(text):
        sheet = perf_sheet(path, text)
    elif is_scope(text):
        sheet = scope_sheet(path, text)
    elif is_labelled(text):
        sheet = labelled_sheet(path, text)
    else:
        if re.match(r"\s*(\{|\[\s*[\[{])", text):
            raise InputError("is JSON", file=path, expected="a table with a line of titles, as CSV")
        sheet = titled_by_file(with_units(_with_nameless_times(read_sheet(path, text), text)))
        refuse_untitled(sheet)
    if len(sheet.rows) < FEWEST_SAMPLES:
        titles_of(sheet) or refuse_columns(sheet, "time and power")
        raise _too_few(sheet, len(sheet.rows))
    windows = (f"the file is no UTF-8 and was read as {WINDOWS}",) if encoding == WINDOWS else ()
    return replace(sheet, remarks=(*sheet.remarks, *cut, *windows))


def _whole_lines(text: str) -> tuple[str, tuple[str, ...]]:
    """A log without a last line that has no end, as one has that was stopped within it, and a word on that line."""
    whole = text[:max(text.rfind("\n"), text.rfind("\r")) + 1]
    if whole == text or not whole.strip():
        return text, ()
    return whole, (f"left out: line {len(text.splitlines())}, the last, which has no end: it may have been cut off",)


def _with_nameless_times(sheet: Sheet, text: str) -> Sheet:
    """The sheet with its first column as time where that has no name, as pandas writes an index, and holds stamps."""
    if not sheet.rows or any(t.quantity == "time" for t in titles_of(sheet)):
        return sheet
    whole = read_sheet(sheet.path, text, first="timestamp")
    if len(whole.header) == len(sheet.header):
        return sheet
    cell = whole.rows[0].cells[0]
    number = plain_number(cell, whole.decimal)
    if clock_seconds(cell) is None and (number is None or epoch_scale(number) is None):
        return sheet
    return replace(whole, remarks=(*whole.remarks, "column 1 has no name; its stamps were read as times"))


def _too_few(sheet: Sheet, count: int, of: str = "") -> InputError:
    return InputError(f"found {count} samples{of}", file=sheet.path, expected=f"at least {FEWEST_SAMPLES}")


def _groups(sheet: Sheet, channel: str | None) -> tuple[list[Sequence[Row]], tuple[str, ...]]:
    """The rows of each device or domain that is to be read, and what was said of the choice.

    Raises:
        InputError: several devices and no choice, or one that is not there.
    """
    for name in (n for n in sheet.header if n.lower() in LABELS):
        rows: dict[str, list[Row]] = {}
        for row in sheet.rows:
            rows.setdefault(row.cells[sheet.index(name)], []).append(row)
            if len(rows) > MOST_LABELS:
                break
        if 1 < len(rows) <= MOST_LABELS:
            groups, said = _picked(sheet, name, rows, channel)
            short = min(groups, key=len)
            if len(short) < FEWEST_SAMPLES:
                raise _too_few(sheet, len(short), f" of '{name}' {short[0].cells[sheet.index(name)]}")
            return groups, said
    return [sheet.rows], ()


def _picked(sheet: Sheet, name: str, rows: dict[str, list[Row]],
            channel: str | None) -> tuple[list[Sequence[Row]], tuple[str, ...]]:
    if channel == ALL:
        return list(rows.values()), (f"the sum of {name} " + ", ".join(rows),)
    if channel is not None:
        if channel not in rows:
            raise InputError(f"found '{channel}'", file=sheet.path, key="--channel",
                             expected="one of " + ", ".join([*rows, ALL]), nearest=nearest_name(channel, rows))
        return [rows[channel]], (f"read {name} {channel}",)
    packages = [label for label in rows if label.lower().startswith(("package", "pkg"))]
    if not packages:
        raise InputError(f"holds {len(rows)} of '{name}': " + ", ".join(rows), file=sheet.path, key="--channel",
                         expected=f"--channel {next(iter(rows))} for one of them, or --channel {ALL} for their sum")
    others = [label for label in rows if label not in packages]
    return [rows[label] for label in packages], (
        "read " + " plus ".join(packages) + (f"; not read: {', '.join(others)}" if others else ""),)


def _series(sheet: Sheet, rows: Sequence[Row], channel: str | None, interval_s: float | None,
            volts: float | None) -> Series:
    titles = titles_of(sheet)
    found = sources(sheet, titles, volts)
    picked, said = chosen(sheet, found, channel)
    rows, missing = _without_missing(sheet, rows, titles, picked)
    said = (*said, *missing)
    times, time_said = _times(sheet, rows, titles, interval_s)
    counted = any(s.titles[0].quantity == "energy" for s in picked)
    power = np.zeros(len(rows) - counted)
    for source in picked:
        watts, wrapped = _watts(sheet, rows, source, times)
        power, said = power + watts, (*said, *wrapped)
    power, turned = _turned(sheet, rows[counted:], power, picked[0])
    if len(picked) == 1 and not counted:
        said = (*said, *check_voltage_times_current(sheet, rows, power, titles, picked[0]))
    series = Series(times[counted:], power, tuple(r.line for r in rows[counted:]),
                    " plus ".join(s.words for s in picked), (*said, *time_said, *turned),
                    float(times[1] - times[0]) if counted else None)
    if len(picked) == 1 and not counted:
        check_energy(sheet, rows, series.time_s, series.power_w, titles, picked[0])
    return series


def _without_missing(sheet: Sheet, rows: Sequence[Row], titles: Sequence[Title],
                     picked: Sequence[Source]) -> tuple[Sequence[Row], tuple[str, ...]]:
    """The rows without the few whose power the driver could not read."""
    columns = [t.column for source in picked for t in source.titles]
    left_out = [row for row in rows if any(row.cells[i] in NOT_AVAILABLE for i in columns)]
    if not left_out or len(left_out) > max(1, MOST_MISSING * len(rows)):
        return rows, ()
    first = left_out[0]
    text = next(first.cells[i] for i in columns if first.cells[i] in NOT_AVAILABLE)
    times = [t for t in titles if t.quantity == "time"]
    when = f" at {first.cells[time_title(sheet, titles).column]}" if times else ""
    more = f", and {len(left_out) - 1} more such rows" if len(left_out) > 1 else ""
    gone = {row.line for row in left_out}
    return [row for row in rows if row.line not in gone], (f"left out: '{text}'{when} on line {first.line}{more}",)


def _times(sheet: Sheet, rows: Sequence[Row], titles: Sequence[Title],
           interval_s: float | None) -> tuple[Array, tuple[str, ...]]:
    if interval_s is not None:
        if not any(t.quantity == "time" for t in titles):
            return interval_s * np.arange(1.0, len(rows) + 1), ()
        raise InputError(f"found {interval_s:g}", key="--interval", expected="none: the file has times of its own")
    if len(sheet.header) and not any(t.quantity == "time" for t in titles):
        raise InputError("has no times", file=sheet.path, line=sheet.header_line, key="--interval",
                         expected="a column of time such as time_s, or --interval SECONDS between two samples")
    title = time_title(sheet, titles)
    times, said = seconds(sheet, rows, title)
    check_advancing(times, [r.line for r in rows], [r.cells[title.column] for r in rows], sheet.path, title.text)
    return times, said


def _watts(sheet: Sheet, rows: Sequence[Row], source: Source, times: Array) -> tuple[Array, tuple[str, ...]]:
    """Power of each sample; of a counter one fewer than it has readings."""
    title = source.titles[-1]
    values = numbers(sheet, rows, title)
    if title.quantity == "energy":
        return _from_counter(sheet, rows, title, values, times)
    if title.quantity == "current":
        values = values * (source.volts or numbers(sheet, rows, source.titles[0]))
        for factor in source.titles[1:-1]:
            values = values * _power_factor(sheet, rows, factor)
    check_size(sheet, rows, title, values)
    return values, ()


def _power_factor(sheet: Sheet, rows: Sequence[Row], title: Title) -> Array:
    """Active over apparent power; a sign says which of voltage and current leads.

    Raises:
        InputError: with the line: it is above 1.
    """
    found = np.abs(numbers(sheet, rows, title))
    over = np.flatnonzero(~(found <= POWER_FACTOR[1]))
    if len(over):
        row = rows[int(over[0])]
        raise InputError(f"found {row.cells[title.column]}", file=sheet.path, line=row.line, key=title.text,
                         expected="a power factor of at most 1, or of at most 100 where the title ends in [%]")
    return found


def _from_counter(sheet: Sheet, rows: Sequence[Row], title: Title, joules: Array,
                  times: Array) -> tuple[Array, tuple[str, ...]]:
    span = next((n for n in sheet.header if {"max", "range"} & set(n.lower().replace("_", " ").split())
                 and "energy" in n.lower()), None)
    span_j = None
    if span is not None:
        column = Title(span, sheet.index(span), "energy", title.scale, "", frozenset())
        span_j = float(numbers(sheet, rows[:1], column)[0])
    rising, wraps, stuck = unwrapped(joules, times, span_j)
    if stuck is not None:
        raise InputError(f"falls from {rows[stuck - 1].cells[title.column]} to {rows[stuck].cells[title.column]}",
                         file=sheet.path, line=rows[stuck].line, key=title.text,
                         expected="a counter that rises, or whose wrap is that of RAPL or of a column "
                         "max_energy_range_uj")
    rising, said = smoothed(rising, times)
    watts = np.diff(rising) / np.diff(times)
    check_size(sheet, rows[1:], title, watts)
    return watts, tuple(f"the counter '{title.text}' {words}"
                        for words in ([f"wrapped {wraps} times"] if wraps else []) + ([said] if said else []))


def _turned(sheet: Sheet, rows: Sequence[Row], power: Array, source: Source) -> tuple[Array, tuple[str, ...]]:
    """Power with the sign of what the device takes.

    Raises:
        InputError: with the line: power of both signs.
    """
    remarks: tuple[str, ...] = ()
    if float(np.median(power)) < 0:
        power, remarks = -power, ("the meter was reversed: power is negative throughout, its sign was turned",)
    below = np.flatnonzero(power < -NEGATIVE * float(np.max(np.abs(power))))
    if len(below):
        i, title = int(below[0]), source.titles[-1]
        raise InputError(f"found {rows[i].cells[title.column]}", file=sheet.path, line=rows[i].line, key=title.text,
                         expected="a power of at least 0 W, or negative power throughout (a reversed meter)")
    return power, remarks


def _intervals(path: Path, series: Series) -> Array:
    steps = np.diff(series.time_s)
    usual = float(np.median(steps))
    if not SHORTEST_STEP_S <= usual <= LONGEST_STEP_S:
        raise InputError(f"found a sample every {usual:.3g} s", file=path,
                         expected=f"one every {SHORTEST_STEP_S:g} s to {LONGEST_STEP_S:g} s")
    _check_no_groups(path, series, steps)
    intervals = np.concatenate(([usual if series.first_s is None else series.first_s], steps))
    lost = np.flatnonzero(intervals > USUAL_STEPS_LOST * usual)
    if len(lost):
        raise InputError(f"no sample for {intervals[lost[0]]:.3g} s", file=path, line=series.lines[int(lost[0])],
                         expected=f"samples about every {usual:.3g} s")
    return intervals


def _holes(series: Series, intervals: Array) -> list[str]:
    """Short stretches without samples, at which a run may have ended unseen."""
    found = np.flatnonzero(intervals > STEPS_LOST * float(np.median(intervals)))
    if not len(found):
        return []
    at, more = int(found[0]), len(found) - 1
    return [f"no sample for {intervals[at]:.3g} s before {series.time_s[at]:.4g} s"
            + (f", and {more} more such holes" if more else "")]


def _check_no_groups(path: Path, series: Series, steps: Array) -> None:
    """Times do not come in groups, as the rows of several devices do that are read one after the other.

    Raises:
        InputError: they do, with the same number in each.
    """
    wide = np.flatnonzero(steps > GROUP_GAP * float(np.percentile(steps, 95)))
    sizes = np.diff(wide)
    regular = len(sizes) > FEWEST_SAMPLES // 2 and bool(np.all(sizes == sizes[0]))
    if regular and 2 <= sizes[0] <= MOST_LABELS and len(sizes) * sizes[0] > len(steps) / 2:
        raise InputError(f"the times come in groups of {sizes[0]}", file=path, line=series.lines[0], key=series.words,
                         expected="rows of one device, or a column such as index that says of which each row is")
