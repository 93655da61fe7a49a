"""Broken exports of every meter: a cell that is no number, a time that falls back, a title without its unit."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from functools import partial
from pathlib import Path

import numpy as np

from broken.others import spoilt
from broken.verdicts import Broken
from intsim.cli import main

STEP_S = 0.05
WATTS = [8.0 if i // 40 % 2 else 2.0 for i in range(280)]
"""Three runs of two seconds at 8 W over an idle 2 W."""


def _rows(title: str, row: Callable[[int, float], str]) -> str:
    return title + "\n".join(row(i, watts) for i, watts in enumerate(WATTS)) + "\n"


def _clock(i: int) -> str:
    return f"{10 + i // 1200:02}:{i // 20 // 60 % 60:02}:{i // 20 % 60:02}.{i % 20 * 50:03}"


def _rapl() -> str:
    joules = np.cumsum([watts * STEP_S for watts in WATTS])
    return "time_s,energy_uj\n" + "".join(f"{i * STEP_S:.2f},{1e6 * j:.0f}\n" for i, j in enumerate(joules))


METERS: Mapping[str, Callable[[], str]] = {
    "nvidia-smi": lambda: _rows("timestamp, power.draw [W]\n",
                                lambda i, w: f"2024/05/07 {_clock(i)}, {w:.2f} W"),
    "tegrastats": lambda: _rows("", lambda i, w: f"05-07-2024 {_clock(i)} RAM 2000/7620MB (lfb 5x4MB) CPU [1%@729] "
                                                 f"VDD_IN {1000 * w:.0f}mW/{1000 * w:.0f}mW VDD_SOC 900mW/900mW"),
    "INA219": lambda: _rows("time_ms,bus_voltage_V,current_mA\n", lambda i, w: f"{50 * i},5.0,{200 * w:.1f}"),
    "RAPL": _rapl,
    "Otii": lambda: _rows("Timestamp (s),Main current (A),Main voltage (V)\n",
                          lambda i, w: f"{i * STEP_S:.2f},{w / 4:.4f},4.0"),
    "Monsoon": lambda: _rows("Time(ms),Main(mA),Main Voltage(V)\n", lambda i, w: f"{50 * i},{250 * w:.2f},4.0"),
    "PPK2": lambda: _rows("Timestamp(ms),Current(uA)\n", lambda i, w: f"{50 * i},{250000 * w:.1f}")}
"""A valid export of each."""

CELLS = ("", "x", "nan", "inf", "1e400", "true", "\0", "é" * 400, "=1+1", "0x10", "--", "1;2")
VDD_IN = 9
"""The word of a line of tegrastats above that holds the power."""

NO_NUMBERS = set(CELLS) - {""}


def broken_meters(random: np.random.Generator) -> Iterator[Broken]:
    """Endless damage to meters' exports."""
    names = list(METERS)
    while True:
        name = names[int(random.integers(len(names)))]
        text = METERS[name]()
        which = int(random.integers(4))
        if which < 2:
            new, what, wrong = _cell(random, text, name)
        elif which == 2:
            new, what, wrong = _order(random, text)
        else:
            made, what = spoilt(random, text.encode())
            yield Broken("meter", f"{name}: {what}", partial(_read, made), what.startswith(("empty", "noise", "text")))
            continue
        yield Broken("meter", f"{name}: {what}", partial(_read, new.encode()), wrong)


def _cell(random: np.random.Generator, text: str, name: str) -> tuple[str, str, bool]:
    lines = text.splitlines()
    row = int(random.integers(2, len(lines) - 2))
    parts = lines[row].split(" " if name == "tegrastats" else ",")
    column = VDD_IN if name == "tegrastats" else int(random.integers(len(parts)))
    cell = CELLS[int(random.integers(len(CELLS)))]
    parts[column] = cell
    lines[row] = (" " if name == "tegrastats" else ",").join(parts)
    return "\n".join(lines) + "\n", f"row {row}, column {column} = {cell[:20]!r}", cell in NO_NUMBERS


def _order(random: np.random.Generator, text: str) -> tuple[str, str, bool]:
    """Rows out of order, twice, or gone; titles without units."""
    lines = text.splitlines()
    a, b = sorted(int(i) for i in random.choice(np.arange(2, len(lines) - 2), 2, replace=False))
    which = int(random.integers(4))
    if which == 0:
        lines[a], lines[b] = lines[b], lines[a]
        return "\n".join(lines) + "\n", f"rows {a} and {b} exchanged", True
    if which == 1:
        lines.insert(a, lines[a])
        return "\n".join(lines) + "\n", f"row {a} twice", True
    if which == 2:
        return "\n".join(lines[:a] + lines[b:]) + "\n", f"rows {a} to {b} gone", b - a > 40
    return "\n".join(lines[1:]) + "\n", "without its first line", not lines[0][:1].isdigit()


def _read(content: bytes, folder: Path) -> int:
    (folder / "t.csv").write_bytes(content)
    volts = ["--volts", "5"] if b"Current(uA)" in content else []
    return main(["trace", str(folder / "t.csv"), "--repeats", "3", *volts])
