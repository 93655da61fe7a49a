"""What ``perf stat -I`` prints of RAPL's events: joules of each interval, as columns (``-x ,`` or any other separator).

The fields are those of perf-stat(1), "CSV format": time, with ``--per-socket`` the socket and its processors, joules,
the unit and the event; without ``-x`` the same parted by spaces.
"""

from __future__ import annotations

import re
from collections import Counter
from pathlib import Path

from intsim.errors import InputError
from intsim.measure.table import Row, Sheet

COUNT = re.compile(r"^\s*(?P<time>\d+[.,]\d+)(?:[;,|\t ]\s*(?P<socket>S\d+(?:-[A-Z]\d+)*)[;,|\t ]\s*\d+)?[;,|\t ]\s*"
                   r"(?P<joules>\d+(?:[.,]\d+)?|<[a-z ]+>)[;,|\t ]\s*Joules[;,|\t ]\s*"
                   r"(?:power/)?energy-(?P<event>\w+)/?")


def is_perf(text: str) -> bool:
    """Whether some of the first lines are intervals of an energy event."""
    return any(COUNT.match(line) for line in text[:20000].splitlines()[:40])


def perf_sheet(path: Path, text: str) -> Sheet:
    """Power of each event over each interval, against the interval's end.

    Raises:
        InputError: with the line: an event that was not counted, or an interval without one of the first's events.
    """
    rows: list[tuple[int, float, dict[str, float]]] = []
    for line, content in enumerate(text.splitlines(), 1):
        match = COUNT.match(content)
        if not match:
            continue  # comments, and events that are no energy
        time = float(match["time"].replace(",", "."))
        if match["joules"].startswith("<"):
            raise InputError(f"found {match['joules']}", file=path, line=line, key=f"energy-{match['event']}",
                             expected="joules: energy events are counted for all processors, with -a")
        if not rows or time != rows[-1][1]:
            rows.append((line, time, {}))
        name = " ".join(filter(None, (match["event"], match["socket"])))
        rows[-1][2][name] = float(match["joules"].replace(",", "."))
    names, before = list(rows[0][2]), 0.0
    whole = rows[:-1] if set(rows[-1][2]) != set(names) else rows  # the last may be cut off
    powers: list[Row] = []
    for line, time, joules in whole:
        if set(joules) != set(names):
            raise InputError(f"found {', '.join(joules)}", file=path, line=line, expected=", ".join(names))
        if time <= before:
            raise InputError(f"found {time:g}", file=path, line=line, key="time",
                             expected=f"a time after the one before it, {before:g}")
        powers.append(Row(line, (repr(time), *(repr(joules[name] / (time - before)) for name in names))))
        before = time
    sockets = Counter(name.split()[0] for name in names)
    remarks = ("perf counts joules; read as the power of each interval",)
    titles = tuple(f"{name if sockets[name.split()[0]] > 1 else name.split()[0]} power [W]" for name in names)
    return Sheet(path, ("time [s]", *titles), tuple(powers), remarks=remarks)
