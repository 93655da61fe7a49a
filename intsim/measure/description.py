"""What a benchmark tells about the machine that it ran on, as it lies beside the measurements."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

from pydantic import Field

from intsim.config.quantity import Strict
from intsim.config.validate import read_yaml

AtLeastOne = Annotated[int, Field(ge=1)]


class Cache(Strict):
    """Capacity of a cache, and how many cores share it."""

    size_kib: AtLeastOne
    cores: AtLeastOne


class Caches(Strict):
    """Of one core; no ``l3`` where there is none."""

    l1d: Cache
    l2: Cache
    l3: Cache | None = None


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
    cores: AtLeastOne
    clock_ghz: Annotated[float, Field(gt=0)]
    instruction_set: str
    compiler: str
    caches: Caches
    caches_assumed: list[str]
    system: str
    pinned: bool
    rounds: AtLeastOne
    remarks: list[str]


def description_of(measurements: Path) -> Description:
    """The description beside a measurement CSV: its name with ``.json`` (which is YAML).

    Raises:
        InputError: it is missing or not valid.
    """
    return read_yaml(measurements.with_suffix(".json"), Description)
