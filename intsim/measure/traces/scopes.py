"""Exports of oscilloscopes whose settings stand above the table: they become comments, their units go to the titles."""

from __future__ import annotations

import re
from pathlib import Path

from intsim.errors import InputError
from intsim.measure.table import Sheet, read_sheet

SETTINGS = ("vertical units", "record length", "sample interval", "horizontal units", "vertical scale")
TITLES = re.compile(r"\s*\"?(time|second|s)\"?\s*[,;\t]", re.IGNORECASE)
A_TABLE = ("the columns of time and of its channels under one line of titles with units, such as "
           "time_s,voltage_v,current_a")
MOST_SETTINGS = 60
"""Lines above the table."""


def is_scope(text: str) -> bool:
    """Whether the first lines are settings of an oscilloscope."""
    head = [line.strip().strip('"').lower() for line in text[:20000].splitlines()[:MOST_SETTINGS]]
    return any(line.startswith(SETTINGS) for line in head) or (bool(head) and ",start,increment" in head[0])


def scope_sheet(path: Path, text: str) -> Sheet:
    """The table below the settings, as newer scopes of Tektronix and Siglent write it.

    Raises:
        InputError: settings and samples stand side by side, or there is no line of titles.
    """
    lines = text.splitlines()
    place = next((i for i, line in enumerate(lines[:MOST_SETTINGS]) if TITLES.match(line)), None)
    if place is None:
        raise InputError("is an oscilloscope's export with its settings beside the samples", file=path, line=1,
                         expected=A_TABLE)
    units = next((re.split("[,;\t]", line)[1:] for line in lines[:place]
                  if line.strip('" ').lower().startswith("vertical units")), [])
    titles = re.split("[,;\t]", lines[place])
    if len(units) >= len(titles) - 1 and titles[0].strip('" ').lower() == "time":
        titles[1:] = [f"{title.strip()} [{unit.strip()}]" if unit.strip() else title
                      for title, unit in zip(titles[1:], units, strict=False)]
    separator = next(sign for sign in lines[place] if sign in ",;\t")
    table = ["#" for _ in lines[:place]] + [separator.join(titles)] + lines[place + 1:]
    return read_sheet(path, "\n".join(table) + "\n")
