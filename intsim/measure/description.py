"""What a benchmark tells about the machine that it ran on, as it lies beside the measurements."""

from __future__ import annotations

from itertools import pairwise
from pathlib import Path
from typing import Annotated

from pydantic import Field, model_validator

from intsim.config.quantity import Strict, misfit
from intsim.config.validate import read_yaml

Cores = Annotated[int, Field(ge=1, le=4096)]
"""The largest servers have some hundreds."""

Kibibytes = Annotated[int, Field(ge=1, le=4 << 20)]
"""Caches of 4 GiB are beyond every processor; bytes in place of KiB are above it."""

Clock = Annotated[float, Field(ge=0.01, le=10)]
"""Gigahertz: processors clock at 0.05 to 6; megahertz are above it."""


class Cache(Strict):
    """Capacity of a cache, and how many cores share it."""

    size_kib: Kibibytes
    cores: Cores


class Caches(Strict):
    """Of one core; no ``l3`` where there is none."""

    l1d: Cache
    l2: Cache
    l3: Cache | None = None

    @model_validator(mode="after")
    def _ordered(self) -> Caches:
        levels = [("l1d", self.l1d), ("l2", self.l2), *([("l3", self.l3)] if self.l3 else [])]
        for (inner, small), (outer, large) in pairwise(levels):
            if large.size_kib < small.size_kib:
                raise misfit(f"{outer}.size_kib", f"found {large.size_kib}",
                             f"at least that of {inner}, {small.size_kib}")
        return self


class Description(Strict):
    """The file ``measurement.json`` of ``intsim bench`` on a CPU.

    Attributes:
        device: the name in the CSV.
        cores: that the benchmark could use; clock_ghz: at which dependent additions ran.
        instruction_set: what the kernels were compiled for.
        caches_assumed: levels that the system did not tell.
        rounds, remarks: how the benchmark ran.
    """

    device: str
    processor: str
    cores: Cores
    clock_ghz: Clock
    instruction_set: str
    compiler: str
    caches: Caches
    caches_assumed: list[str]
    system: str
    pinned: bool
    rounds: Annotated[int, Field(ge=1)]
    remarks: list[str]


def description_of(measurements: Path) -> Description:
    """The description beside a measurement CSV: its name with ``.json`` (which is YAML).

    Raises:
        InputError: it is missing or not valid.
    """
    return read_yaml(measurements.with_suffix(".json"), Description)
