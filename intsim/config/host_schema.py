"""The machine at hand: one cluster of cores whose kernels have measured rates, with the caches and DRAM behind them."""

from __future__ import annotations

from typing import Literal

from pydantic import model_validator

from intsim.config.core_schema import L1Data
from intsim.config.physical import KernelCycles
from intsim.config.quantity import Strict, misfit
from intsim.config.soc_schema import Cluster, Dram, SharedL3, Threading, check_levels, first_level_misfit


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
    kernels: dict[str, dict[str, KernelCycles]]
    calibration: str = ""

    @model_validator(mode="after")
    def _consistent(self) -> HostFile:
        if self.cluster.core != CORE:
            raise misfit("cluster.core", f"found '{self.cluster.core}'", f"{CORE}, whose kernels this file measured")
        wrong = first_level_misfit(self.cluster, self.l1d.size_kib.value)
        if wrong:
            raise misfit("cluster.l2.size_kib", f"found {self.cluster.l2.size_kib.value:g}", wrong)
        check_levels(self.cluster, self.l3, self.dram, "cluster.")
        return self


CORE = "host"
