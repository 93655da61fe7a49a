"""What the title of a meter's column means: time, power, voltage, current or energy, its unit, and of which channel.

``power.draw [W]``, ``Main Avg Power (mW)``, ``Timestamp[ms]``, ``bus_voltage_v`` and ``energy_uj`` are read by the same
rules: a unit in brackets or at the end, words that name a quantity, and the rest, which names the channel.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

UNITS = {
    "time": {"s": 1.0, "sec": 1.0, "secs": 1.0, "second": 1.0, "seconds": 1.0, "ms": 1e-3, "msec": 1e-3, "millis": 1e-3,
             "milliseconds": 1e-3, "us": 1e-6, "µs": 1e-6, "usec": 1e-6, "micros": 1e-6, "microseconds": 1e-6,
             "ns": 1e-9, "nanoseconds": 1e-9, "min": 60.0, "mins": 60.0,
             "minutes": 60.0, "h": 3600.0, "hr": 3600.0, "hours": 3600.0},
    "power": {"w": 1.0, "watt": 1.0, "watts": 1.0, "mw": 1e-3, "milliwatts": 1e-3, "uw": 1e-6, "µw": 1e-6, "kw": 1e3},
    "voltage": {"v": 1.0, "volt": 1.0, "volts": 1.0, "mv": 1e-3, "uv": 1e-6, "µv": 1e-6},
    "current": {"a": 1.0, "amp": 1.0, "ampere": 1.0, "amperes": 1.0, "amps": 1.0, "ma": 1e-3, "ua": 1e-6, "µa": 1e-6,
                "na": 1e-9},
    "energy": {"j": 1.0, "joule": 1.0, "joules": 1.0, "mj": 1e-3, "uj": 1e-6, "µj": 1e-6, "microjoules": 1e-6,
               "kj": 1e3, "wh": 3600.0, "mwh": 3.6, "uwh": 3.6e-3, "µwh": 3.6e-3, "kwh": 3.6e6}}
"""Factors to seconds, watts, volts, amperes and joules, by the quantity's name."""

WORDS = {
    "time": {"time", "timestamp", "unix", "elapsed", "elapsedtime", "epoch", "date", "datetime", "ts", "second",
             "seconds", "millis", "micros", "uptime", "zeit", "uhrzeit", "datum", "zeitstempel"},
    "power": {"power", "pwr", "watt", "watts", "leistung"},
    "voltage": {"voltage", "vbus", "volt", "volts", "bus", "busv", "loadv", "busvoltage", "loadvoltage", "spannung"},
    "current": {"current", "ibus", "amps", "amp", "ampere", "curr", "strom"},
    "energy": {"energy", "joules", "energie"}}
"""Words of a title that name its quantity; German ones, as decimal commas often come with them."""

NOT_MEASURED = {"limit", "max", "min", "cap", "enforced", "peak", "default", "requested", "range", "management",
                "state", "shunt", "shuntv", "shuntvoltage", "temperature", "temp", "clock", "clocks", "error",
                "factor", "mode", "nr", "no", "number", "index"}
"""Words of titles that look like a measured quantity and are none."""

FACTOR = ({"power", "factor"}, {"powerfactor"}, {"pf"}, {"cosphi"}, {"cos", "phi"})
"""Words, of which all stand in the title of a power factor: active over apparent power."""

PLAIN = {"avg", "average", "mean", "draw", "usage", "instant", "instantaneous", "consumption", "total", "value",
         "measured", "stamp", "local", "utc", "gmt", "of", "load", "wall"}
"""Words that name no channel."""

LONGEST_TITLE = 200
TITLE = re.compile(r"(?P<base>.*?)\s*[\[(](?P<unit>[^\])]*)[\])]\s*")


@dataclass(frozen=True)
class Title:
    """A column that was understood.

    Attributes:
        text: the title as it stands; column: its place.
        quantity: ``time``, ``power``, ``voltage``, ``current``, ``energy`` or ``factor``, the power factor.
        scale: factor to SI units; None where the title names no unit.
        channel: what is measured, such as ``main`` or ``package-0``; empty where the title does not say.
        words: of the title, in lower case.
    """

    text: str
    column: int
    quantity: str
    scale: float | None
    channel: str
    words: frozenset[str]


def read_title(text: str, column: int) -> Title | None:
    """The meaning of a title; None where it is no quantity of a power trace."""
    if len(text) > LONGEST_TITLE:
        return None
    text = text.replace("\u03bc", "µ")  # the Greek letter, as some keyboards write the micro sign
    match = TITLE.fullmatch(text)
    base, unit = (match["base"], match["unit"].strip().lower()) if match else (text, "")
    tokens = _tokens(base)
    if not unit and len(tokens) > 1 and any(tokens[-1] in factors for factors in UNITS.values()):
        unit, tokens = tokens[-1], tokens[:-1]
    if WORDS["time"] & set(tokens):  # 'Wall-clock time (UTC)': what is no unit is a zone or a form
        tokens = [word for word in tokens if word != "clock"]
        if not any(unit in factors for factors in UNITS.values()):
            tokens, unit = tokens + _tokens(unit), ""
    words = frozenset(tokens)
    if any(form <= words for form in FACTOR):
        rest = [word for word in tokens if word not in set().union(*FACTOR) | PLAIN]
        return Title(text, column, "factor", 0.01 if unit == "%" else 1.0, "-".join(rest), words)
    if words & NOT_MEASURED:
        return None
    quantity = _quantity(words, unit)
    if quantity is None:
        return None
    scale = UNITS[quantity].get(unit)
    if scale is None and not unit:  # 'millis' and 'joules' are quantity and unit in one
        scale = next((UNITS[quantity][word] for word in tokens if word in UNITS[quantity]), None)
    rest = [word for word in tokens if word not in WORDS[quantity] | PLAIN and word not in UNITS[quantity]]
    return Title(text, column, quantity, scale, "-".join(rest), words)


def _tokens(text: str) -> list[str]:
    parted = re.sub(r"(?<=[a-z]{2})(?=[A-Z])", " ", text)  # 'ElapsedTime' and 'loadV', but not 'mA'
    return [word for word in re.split(r"[^a-z0-9µ]+", parted.lower()) if word]


def _quantity(words: frozenset[str], unit: str) -> str | None:
    named = [quantity for quantity, known in WORDS.items() if words & known]
    by_unit = [quantity for quantity, factors in UNITS.items() if unit and unit in factors]
    if unit:  # 'Main(mA)' and 'Main Current Power (mW)': the unit decides
        return by_unit[0] if by_unit and (not named or by_unit[0] in named or by_unit[0] == "energy") else None
    # 'energy_time' would be odd; 'power' beside 'current' ('clocks.current') is left to the last word named
    return named[0] if len(named) == 1 else None
