"""Logs without delimiters, as sheets: tegrastats and nvidia-smi dmon."""

from __future__ import annotations

import re
from pathlib import Path

from intsim.errors import InputError
from intsim.measure.table import Row, Sheet

RAIL = re.compile(r"\b(?!(?:NC|RAM|SWAP|IRAM) )([A-Z][A-Z0-9_]*) (\d+)(?:mW)?/(\d+)(?:mW)?(?![\dkMG@%])")
"""``VDD_IN 4992mW/5012mW`` (now and average since the start), or without units on older releases: ``GPU 309/309``."""

STAMP = re.compile(r"^((?:\d{2}-\d{2}-\d{4}|\d{4}[-/]\d{2}[-/]\d{2})[ T]\d{2}:\d{2}:\d{2}(?:[.,]\d+)?"
                   r"|\d{9,19}(?:\.\d+)?)")
def is_tegrastats(text: str) -> bool:
    """Whether the lines are those of tegrastats."""
    head = text[:20000].splitlines()[:20]
    return any(re.search(r"\bRAM \d+/\d+MB", line) and RAIL.search(line) for line in head)


def tegrastats_sheet(path: Path, text: str) -> Sheet:
    """Rails of a Jetson, in milliwatts as they were, against the stamp that the line starts with.

    Raises:
        InputError: with the line: one without the rails of the first.
    """
    rails: list[str] = []
    rows: list[Row] = []
    stamped = False
    complete = text.splitlines()[:None if text.endswith(("\n", "\r")) else -1]  # a log that was stopped mid-line
    for line, content in enumerate(complete, 1):
        if not content.strip():
            continue
        found = {match[1]: match[2] for match in RAIL.finditer(content)}
        stamp = STAMP.match(content)
        if not rows:
            rails, stamped = list(found), stamp is not None
        if not found or list(found) != rails or stamped != (stamp is not None):
            raise InputError(f"found '{content[:60]}'", file=path, line=line,
                             expected="a line of tegrastats with " + ("a time and " if stamped else "")
                             + (", ".join(rails) or "a rail such as VDD_IN"))
        rows.append(Row(line, ((stamp[1],) if stamp else ()) + tuple(found.values())))
    return Sheet(path, (("timestamp",) if stamped else ()) + tuple(f"{rail} [mW]" for rail in rails), tuple(rows))


def is_dmon(text: str) -> bool:
    """Whether it is what ``nvidia-smi dmon`` prints: titles and units behind ``#``, columns parted by spaces."""
    head = [line.split() for line in text[:2000].splitlines() if line.startswith("#")][:2]
    return len(head) == 2 and {"gpu", "pwr"} <= set(head[0]) and "W" in head[1]


def dmon_sheet(path: Path, text: str) -> Sheet:
    """The power of each GPU, against the clock where ``-o T`` or ``-o DT`` gave one.

    Raises:
        InputError: with the line: one of other columns than the titles say.
    """
    titles = next(line for line in text.splitlines() if line.startswith("#")).lstrip("#").split()
    wanted = {"Date": "date", "Time": "time", "gpu": "index", "pwr": "power [W]"}
    columns = [i for i, title in enumerate(titles) if title in wanted]
    rows = []
    for line, content in enumerate(text.splitlines(), 1):
        cells = content.split()
        if not cells or content.startswith("#"):
            continue
        if len(cells) != len(titles):
            raise InputError(f"found {len(cells)} columns", file=path, line=line, expected=f"{len(titles)}, as titled")
        rows.append(Row(line, tuple(cells[i] for i in columns)))
    return Sheet(path, tuple(wanted[titles[i]] for i in columns), tuple(rows))
