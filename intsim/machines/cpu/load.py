"""A CPU machine, where its files and the kernels that it may run meet: an SoC, a single core, or a measured host."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from functools import lru_cache
from typing import Any

from intsim.config.core_schema import CoreConfig, load_core
from intsim.config.host_schema import HostFile
from intsim.config.measured_core import MeasuredCore
from intsim.config.quantity import Quantity, check_sources
from intsim.config.reader import Document, apply_overrides, frozen, read_document, thawed, validate
from intsim.config.resources import machine_file
from intsim.config.soc_schema import Cluster, Dram, PrivateL2, SocFile, Threading
from intsim.errors import InputError
from intsim.streams.aarch64.host import host_streams
from intsim.streams.aarch64.library import streams_for
from intsim.streams.aarch64.model import KernelStream


@dataclass(frozen=True)
class SocConfig:
    """A system on chip with its cores loaded.

    Attributes:
        compiled: kernels by routine that were compiled for this machine and take the place of the stored streams.
    """

    name: str
    file: SocFile
    cores: Mapping[str, CoreConfig | MeasuredCore]
    compiled: Mapping[str, tuple[KernelStream, ...]] | None = None

    def core(self, cluster: Cluster) -> CoreConfig | MeasuredCore:
        """The core of a cluster."""
        return self.cores[cluster.core]

    def streams(self, routine: str) -> tuple[KernelStream, ...]:
        """The kernels that this machine may run for a routine."""
        return streams_for(routine) if self.compiled is None else self.compiled.get(routine, ())

    @property
    def core_count(self) -> int:
        """All cores of all clusters."""
        return sum(int(c.count.value) for c in self.file.clusters)


def load_soc(name: str, overrides: Mapping[str, Any] | None = None) -> SocConfig:
    """Load an SoC, or wrap a single core with the memory that its file's ``alone`` section describes.

    Args:
        name: shipped machine name or path of a YAML file.
        overrides: values by dotted key path; ``cores.NAME.KEY`` reaches into the file of a core.

    Raises:
        InputError: no such machine or key, or a file that is not valid.
    """
    return _load_soc(name, frozen(overrides))


@lru_cache(maxsize=256)
def _load_soc(name: str, key: str) -> SocConfig:
    overrides = thawed(key)
    document = read_document(machine_file(name))
    if document.data.get("kind") == "core":
        core = load_core(name, overrides)
        return SocConfig(name, _alone(core, name), {name: core})
    if document.data.get("kind") == "host":
        return _load_host(name, document, overrides)
    own = {k: v for k, v in overrides.items() if not k.startswith("cores.")}
    apply_overrides(document, own)
    file = validate(document, SocFile)
    check_sources(file, file.sources, document)
    cores = {}
    for cluster in file.clusters:
        prefix = f"cores.{cluster.core}."
        inner = {k.removeprefix(prefix): v for k, v in overrides.items() if k.startswith(prefix)}
        cores[cluster.core] = load_core(cluster.core, inner)
    for path in overrides:
        if path.startswith("cores.") and not any(path.startswith(f"cores.{c}.") for c in cores):
            raise InputError("names no core of this machine", key=path,
                             expected="cores.NAME.KEY with NAME one of " + ", ".join(cores))
    return SocConfig(name, file, cores)


def _alone(core: CoreConfig, name: str) -> SocFile:
    """A machine of one core, for asking what the core itself does."""
    alone = core.alone
    assumed = "one core alone"
    cluster = Cluster(
        name="core", core=name, count=Quantity(value=1.0, source=assumed), clock_ghz=core.clock_ghz,
        l2=PrivateL2(size_kib=alone.l2_size_kib, bytes_per_cycle=alone.l2_bytes_per_cycle),
        memory_overlap=alone.memory_overlap, dram_gb_per_s=alone.dram_gb_per_s)
    none = Quantity(value=0.0, source=assumed)
    return SocFile(
        kind="soc", title=core.title, sources={assumed: "no other thread to wait for", **core.sources},
        clusters=[cluster], dram=Dram(bandwidth_gb_per_s=alone.dram_gb_per_s),
        threading=Threading(schedule="static", dynamic_chunks_per_thread=Quantity(value=1.0, source=assumed),
                            barrier_us=none, chunk_us=none))


def _load_host(name: str, document: Document, overrides: Mapping[str, Any]) -> SocConfig:
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
    streams = {routine: tuple(s for s in found if s.name in file.kernels)
               for routine, found in host_streams(file.instruction_set).items()}
    soc = SocFile(kind="soc", title=file.title, sources=file.sources, clusters=[file.cluster], l3=file.l3,
                  dram=file.dram, threading=file.threading, calibration=file.calibration)
    return SocConfig(name, soc, {file.cluster.core: core}, streams)
