"""The machine at hand: one cluster of cores whose kernels have measured rates, with the caches and DRAM behind them."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Literal

from intsim.config.core_schema import L1Data
from intsim.config.measured_core import MeasuredCore
from intsim.config.quantity import NonNegative, Strict, check_sources
from intsim.config.reader import Document, apply_overrides, validate
from intsim.config.soc_schema import Cluster, Dram, SharedL3, SocConfig, SocFile, Threading
from intsim.streams.host import host_streams


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


def load_host(name: str, document: Document, overrides: Mapping[str, Any]) -> SocConfig:
    """A machine file of kind ``host`` as a machine that pipelines are simulated on.

    Raises:
        InputError: a file that is not valid, or an instruction set without kernels.
    """
    apply_overrides(document, overrides)
    file = validate(document, HostFile)
    check_sources(file, file.sources, document)
    return as_machine(name, file)


def as_machine(name: str, file: HostFile) -> SocConfig:
    """The machine that a file describes."""
    core = MeasuredCore(file.title, tuple(file.instruction_set.split("+")[1:]), file.l1d, file.kernels)
    streams = {operation: tuple(s for s in found if s.name in file.kernels)
               for operation, found in host_streams(file.instruction_set).items()}
    soc = SocFile(kind="soc", title=file.title, sources=file.sources, clusters=[file.cluster], l3=file.l3,
                  dram=file.dram, threading=file.threading, calibration=file.calibration)
    return SocConfig(name, soc, {file.cluster.core: core}, streams)
