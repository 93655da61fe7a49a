"""The machine at hand: one cluster of cores whose kernels have measured rates, with the caches and DRAM behind them."""

from __future__ import annotations

from typing import Literal

from intsim.config.core_schema import L1Data
from intsim.config.quantity import NonNegative, Strict
from intsim.config.soc_schema import Cluster, Dram, SharedL3, Threading


class HostFile(Strict):
    """The file format that ``intsim calibrate host`` writes.

    Attributes:
        instruction_set: what the kernels are compiled for (``avx512``, ``avx2``, ``plain``, ``neon+dotprod``).
        cluster: its ``core`` is ``host``, which stands for ``l1d`` and ``kernels`` here.
        kernels: cycles by kernel and part of its work, with all data in L1.
    """

    kind: Literal["host"]
    title: str
    sources: dict[str, str]
    instruction_set: str
    l1d: L1Data
    cluster: Cluster
    l3: SharedL3 | None = None
    dram: Dram
    threading: Threading
    kernels: dict[str, dict[str, NonNegative]]
    calibration: str = ""


CORE = "host"
