"""What the model itself leaves, were every quantity of a machine's files exact.

A time consists of parts that the model knows unequally well, and its elasticities tell which. Bytes that DRAM brings
are counted one by one, and what is left is the order in which they come. What instructions take an SM or a core is
simulated. Around a launch lies what a program does besides: a timer, its events, a host that comes late, kernels that
plan or gather. Each part is off on its own, by as much as ``LEAVES`` says of it.

The numbers are near what makes the shipped measurements likeliest before any fit, whatever the device or the kernel;
``intsim validate --intervals`` finds them anew with each device left out, and counts how many of that device's rows lie
inside then. A fit narrows the quantities that it moves and nothing here.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from math import hypot
from typing import Literal

Share = Literal["streaming", "launching", "computing"]


@dataclass(frozen=True)
class Leaves:
    """Relative standard deviations of the parts of a time, after all quantities that they depend on.

    Attributes:
        streaming: of what goes with DRAM's bandwidth; launching: with a launch; computing: of the rest.
    """

    streaming: float
    launching: float
    computing: float

    def parts(self, shares: Mapping[Share, float]) -> dict[str, float]:
        """Of a time that consists of such shares, by its parts."""
        return {name: getattr(self, name) * share for name, share in shares.items()}

    def deviation(self, shares: Mapping[Share, float]) -> float:
        """Of all of that time."""
        return hypot(*self.parts(shares).values())


CORES = Leaves(streaming=0.05, launching=0.0, computing=0.09)
LEAVES = {"gpu": Leaves(streaming=0.05, launching=0.65, computing=0.05), "soc": CORES, "core": CORES, "host": CORES}
"""By the kind of a machine. A CPU's threads are started by barriers that state their own spread."""

UNMEASURED, FITTED = 0.1, {"cluster": 0.06}
"""Of a whole time on kinds of machines of which no attention was measured, our judgement; and where collectives were
fitted, the error of rows that were left out."""

ENERGY, FITTED_ENERGY = 0.22, 0.07
"""Of an energy, and where energies were fitted. The rows that ship are of one board (trust.md)."""

TIMES_ALONE = ("gpu", "cluster")
"""Kinds of machines of which fits have rows of times alone."""

WORDS: dict[Share, re.Pattern[str]] = {
    "streaming": re.compile(r"dram\.bandwidth_gb_per_s|(clusters\.\d+\.|cores\.[^.]+\.)?dram_gb_per_s"),
    "launching": re.compile(r"((next_|graph_|host_)?launch|block_start)_us")}
"""Keys that times of a part are proportional to."""


@cache
def part_of(key: str) -> Share:
    """The part of a time that goes with a quantity."""
    return next((part for part, keys in WORDS.items() if keys.fullmatch(key)), "computing")


def shares_of(slopes: Mapping[str, float]) -> dict[Share, float]:
    """Of what a time consists, by its elasticities."""
    found: dict[Share, float] = {"streaming": 0.0, "launching": 0.0}
    for key, slope in slopes.items():
        if (part := part_of(key)) != "computing":
            found[part] += abs(slope)
    streaming = min(1.0, found["streaming"])
    launching = min(1.0 - streaming, found["launching"])
    return {"streaming": streaming, "launching": launching, "computing": 1.0 - streaming - launching}


def latency_deviation(kind: str, status: str, slopes: Mapping[str, float]) -> float:
    """What the model leaves of a time on a kind of machine that is projected or calibrated.

    Args:
        kind: of the machine's file; slopes: elasticities of the time, by key.
    """
    return hypot(*latency_parts(kind, status, slopes).values())


def latency_parts(kind: str, status: str, slopes: Mapping[str, float]) -> dict[str, float]:
    """The same by the parts of the time, which are off each on its own; as ``latency_deviation``."""
    if leaves := LEAVES.get(kind):
        return leaves.parts(shares_of(slopes))
    return {"computing": FITTED.get(kind, UNMEASURED) if status == "calibrated" else UNMEASURED}


def parts_of(deviation: float, slopes: Mapping[str, float]) -> dict[str, float]:
    """What the model leaves of a time, by its parts, where only the whole and the elasticities are known: each part is
    taken to be as unsure as the others."""
    shares = shares_of(slopes)
    return {part: deviation * share / hypot(*shares.values()) for part, share in shares.items()}


def energy_deviation(kind: str, status: str) -> float:
    """What the model leaves of an energy on a kind of machine that is projected or calibrated."""
    return FITTED_ENERGY if status == "calibrated" and kind not in TIMES_ALONE else ENERGY
