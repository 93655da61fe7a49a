"""From the file of a machine to the machine: the one place that asks what kind it is.

A file is read, put over what it ``extends``, changed by overrides, validated, lowered to the description that the
physics reads, and met with the kernels that it may run.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from intsim.config.accelerator import make_accelerator
from intsim.config.accelerator_schema import AcceleratorFile
from intsim.config.cluster_lowering import lower_cluster
from intsim.config.cluster_schema import ClusterFile
from intsim.config.core_schema import CoreFile
from intsim.config.document import Document
from intsim.config.gpu_schema import GpuFile
from intsim.config.host_schema import CORE, HostFile
from intsim.config.lower import lower
from intsim.config.overrides import apply_overrides
from intsim.config.quantity import Strict, check_sources, quantities
from intsim.config.soc_schema import SocFile, first_level_misfit
from intsim.config.validate import validate
from intsim.errors import InputError, unknown_name
from intsim.machines.cluster.cluster import ClusterMachine
from intsim.machines.cpu.core.timing import CoreTimer, MeasuredTimer, ModelledTimer
from intsim.machines.cpu.description import (
    Cluster,
    Core,
    Dram,
    MeasuredCore,
    PrivateL2,
    Soc,
    Threading,
)
from intsim.machines.cpu.soc import SocMachine
from intsim.machines.cpu.system import CpuSystem
from intsim.machines.gpu.chip import GpuMachine
from intsim.machines.gpu.description import Gpu
from intsim.machines.gpu.sm.timing import SmTimer
from intsim.machines.gpu.system import GpuSystem
from intsim.machines.machine import Identity, Machine, Sourced
from intsim.machines.memory import TimingMemory
from intsim.streams.aarch64.host import host_streams
from intsim.streams.stores import Stores
from intsim.uncertainty.spread import spreads_of

CORES, GPU = "cores.", "gpu."
"""What an override of a key of a part's own file begins with: ``cores.NAME.KEY``, ``gpu.KEY``."""


@dataclass(frozen=True)
class Source:
    """A machine file as it is to be loaded.

    Attributes:
        name: as it was asked for.
        document: with what it extends beneath it, and without the overrides.
        parts: documents of the machines that it names, by their names: the cores of an SoC, the GPU of a cluster.
        overrides: values by dotted key path; ``cores.NAME.KEY`` reaches into the file of a core, ``gpu.KEY`` into that
            of a cluster's GPU.
    """

    name: str
    document: Document
    parts: Mapping[str, Document] = field(default_factory=dict)
    overrides: Mapping[str, Any] = field(default_factory=dict)

    @property
    def digest(self) -> str:
        """SHA-256 of the content of the files and of the overrides."""
        content = [self.document.data, {name: part.data for name, part in self.parts.items()}, dict(self.overrides)]
        return hashlib.sha256(json.dumps(content, sort_keys=True).encode()).hexdigest()


def kind_of(document: Document) -> str:
    """The kind that a machine file names.

    Raises:
        InputError: it names none, or one that does not exist.
    """
    kind = document.data.get("kind")
    if kind in MACHINES:
        return str(kind)
    file, line = document.place_of("kind")
    if kind is None:
        raise InputError("the key is missing", file=file, line=1, key="kind", expected="one of " + ", ".join(MACHINES))
    raise unknown_name("kind", str(kind), MACHINES, file=file, line=line, key="kind")


def load_machine(source: Source, memory: TimingMemory, kernels: Stores) -> Machine:
    """The machine that a file describes.

    Args:
        source: its files.
        memory: what timing remembers.
        kernels: what it may run.

    Raises:
        InputError: a file that is not valid, or an override of a key that it has not.
    """
    return MACHINES[kind_of(source.document)](source, memory, kernels)


def _validated(document: Document, overrides: Mapping[str, Any], schema: type[Strict]) -> Any:
    changed = document.copy()
    apply_overrides(changed, overrides)
    file: Any = validate(changed, schema)
    check_sources(file, file.sources, changed)
    return file


def _identity(source: Source, kind: str, file: Any, provenance: Mapping[str, Sourced]) -> Identity:
    # A machine that was fitted and then changed is no longer the one that was fitted.
    calibration = "" if source.overrides else getattr(file, "calibration", "")
    return Identity(source.name, kind, source.digest, calibration, provenance, _spreads(source))


def _spreads(source: Source) -> dict[str, float]:
    """Of all files of a machine: a part's keys begin as overrides of them do."""
    found = spreads_of(source.document.data, source.document.data.get("sources", {}))
    for name, part in source.parts.items():
        prefix = GPU if source.document.data["kind"] == "cluster" else f"{CORES}{name}."
        spreads = spreads_of(part.data, part.data.get("sources", {}))
        found |= {f"{prefix}{key}": value for key, value in spreads.items()}
    return found


def load_core(document: Document, overrides: Mapping[str, Any]) -> tuple[CoreFile, Core]:
    """A core's file and description.

    Raises:
        InputError: a file that is not valid, or that is not of a core.
    """
    if kind_of(document) != "core":
        raise InputError(f"'{document.path.stem}' is a {kind_of(document)}", file=document.path, key="core",
                         expected="the name of a core")
    file = _validated(document, overrides, CoreFile)
    return file, lower(file, Core)


def _timer(core: Core, document: Document, overrides: Mapping[str, Any], memory: TimingMemory) -> ModelledTimer:
    digest = hashlib.sha256(json.dumps([document.data, dict(overrides)], sort_keys=True).encode()).hexdigest()
    return ModelledTimer(core, digest, memory.cpu)


def _core_alone(source: Source, memory: TimingMemory, kernels: Stores) -> SocMachine:
    """A machine of one core, for asking what the core itself does."""
    file, core = load_core(source.document, source.overrides)
    alone, name = core.alone, "core"
    cluster = Cluster(
        name=name, core=name, count=1, clock_hz=core.clock_hz,
        l2=PrivateL2(size_bytes=alone.l2_size_bytes, bytes_per_cycle=alone.l2_bytes_per_cycle),
        memory_overlap=alone.memory_overlap, dram_bytes_per_s=alone.dram_bytes_per_s)
    soc = Soc(title=core.title, clusters=(cluster,), dram=Dram(bandwidth_bytes_per_s=alone.dram_bytes_per_s),
              threading=Threading(schedule="static", dynamic_chunks_per_thread=1, barrier_s=0.0, chunk_s=0.0),
              cores={name: core})
    timers = {name: _timer(core, source.document, source.overrides, memory)}
    return SocMachine(_identity(source, "core", file, dict(quantities(file))),
                      CpuSystem(source.name, soc, timers, kernels.neon.for_routine, memory.cpu))


def _soc(source: Source, memory: TimingMemory, kernels: Stores) -> SocMachine:
    own = {k: v for k, v in source.overrides.items() if not k.startswith(CORES)}
    file: SocFile = _validated(source.document, own, SocFile)
    names = tuple(dict.fromkeys(cluster.core for cluster in file.clusters))
    for path in source.overrides:
        if path.startswith(CORES) and not any(path.startswith(f"{CORES}{name}.") for name in names):
            raise InputError("names no core of this machine", key=path,
                             expected="cores.NAME.KEY with NAME one of " + ", ".join(names))
    provenance = dict(quantities(file))
    cores: dict[str, Core | MeasuredCore] = {}
    timers: dict[str, CoreTimer] = {}
    for name in names:
        prefix = f"{CORES}{name}."
        inner = {k.removeprefix(prefix): v for k, v in source.overrides.items() if k.startswith(prefix)}
        core_file, core = load_core(source.parts[name], inner)
        _check_first_level(source, file, name, core_file)
        cores[name], timers[name] = core, _timer(core, source.parts[name], inner, memory)
        provenance |= {f"{prefix}{path}": quantity for path, quantity in quantities(core_file)}
    soc = lower(file, Soc, cores=cores)
    return SocMachine(_identity(source, "soc", file, provenance),
                      CpuSystem(source.name, soc, timers, kernels.neon.for_routine, memory.cpu))


def _check_first_level(source: Source, file: SocFile, name: str, core: CoreFile) -> None:
    for index, cluster in enumerate(file.clusters):
        wrong = first_level_misfit(cluster, core.l1d.size_kib.value) if cluster.core == name else ""
        if wrong:
            key = f"clusters.{index}.l2.size_kib"
            path, line = source.document.place_of(key)
            raise InputError(f"found {cluster.l2.size_kib.value:g}", file=path, line=line, key=key, expected=wrong)


def _host(source: Source, memory: TimingMemory, kernels: Stores) -> SocMachine:
    file: HostFile = _validated(source.document, source.overrides, HostFile)
    return host_machine(file, _identity(source, "host", file, dict(quantities(file))), memory)


def host_machine(file: HostFile, identity: Identity, memory: TimingMemory) -> SocMachine:
    """The machine that a fitted file of a host describes.

    Raises:
        InputError: an instruction set without kernels.
    """
    core = lower(file, MeasuredCore, features=tuple(file.instruction_set.split("+")[1:]))
    streams = {routine: tuple(s for s in found if s.name in file.kernels)
               for routine, found in host_streams(file.instruction_set).items()}
    cluster = lower(file.cluster, Cluster)
    soc = lower(file, Soc, clusters=(cluster,), cores={CORE: core})
    return SocMachine(identity, CpuSystem(identity.name, soc, {CORE: MeasuredTimer(core)},
                                          lambda routine: streams.get(routine, ()), memory.cpu, measured=True))


def _gpu(source: Source, memory: TimingMemory, kernels: Stores) -> GpuMachine:
    file: GpuFile = _validated(source.document, source.overrides, GpuFile)
    own: GpuFile = file if "clock_ghz" not in source.overrides else _validated(source.document, {}, GpuFile)
    gpu = lower(file, Gpu, file_clock_hz=own.clock_ghz.value * 1e9)
    return GpuMachine(_identity(source, "gpu", file, dict(quantities(file))),
                      GpuSystem(source.name, gpu, SmTimer(gpu, memory.gpu), memory.gpu, kernels))


def _cluster(source: Source, memory: TimingMemory, kernels: Stores) -> ClusterMachine:
    own, inner = _split(source.overrides, GPU)
    file: ClusterFile = _validated(source.document, own, ClusterFile)
    name = file.device.gpu
    gpu = load_machine(Source(name, source.parts[name], overrides=inner), memory, kernels)
    if not isinstance(gpu, GpuMachine):
        path, line = source.document.place_of("device.gpu")
        raise InputError(f"'{name}' is a {gpu.identity.kind}", file=path, line=line, key="device.gpu",
                         expected="the name of a GPU")
    provenance: dict[str, Sourced] = dict(quantities(file))
    provenance |= {f"{GPU}{key}": quantity for key, quantity in gpu.identity.provenance.items()}
    topology = lower_cluster(source.name, file, gpu.system.gpu.dram.bandwidth_bytes_per_s)
    return ClusterMachine(_identity(source, "cluster", file, provenance), topology, gpu)


def _split(overrides: Mapping[str, Any], prefix: str) -> tuple[dict[str, Any], dict[str, Any]]:
    """Overrides of a machine's own file, and those that a prefix sends into a part's."""
    return ({k: v for k, v in overrides.items() if not k.startswith(prefix)},
            {k.removeprefix(prefix): v for k, v in overrides.items() if k.startswith(prefix)})


def _accelerator(source: Source, memory: TimingMemory, kernels: Stores) -> Machine:
    file: AcceleratorFile = _validated(source.document, source.overrides, AcceleratorFile)
    return make_accelerator(_identity(source, "accelerator", file, dict(quantities(file))), file)


MACHINES: Mapping[str, Callable[[Source, TimingMemory, Stores], Machine]] = {
    "core": _core_alone, "soc": _soc, "host": _host, "gpu": _gpu, "cluster": _cluster, "accelerator": _accelerator}
"""How each kind of machine is made of its file."""


def parts_named(document: Document, find: Callable[[Path, str], Document]) -> dict[str, Document]:
    """The documents of the machines that a machine file names as its parts: cores of clusters of them, a GPU.

    Args:
        document: of any kind of machine.
        find: gives the document of a machine as the file at a path names it.
    """
    kind = kind_of(document)
    named: dict[str, Any] = {}
    if kind == "soc" and isinstance(clusters := document.data.get("clusters"), list):
        named = {f"clusters.{i}.core": c.get("core") for i, c in enumerate(clusters) if isinstance(c, dict)}
    elif kind == "cluster" and isinstance(device := document.data.get("device"), dict):
        named = {"device.gpu": device.get("gpu")}
    found: dict[str, Document] = {}
    for key, name in named.items():
        if isinstance(name, str) and name not in found:
            try:
                found[name] = find(document.path, name)
            except InputError as error:
                path, line = document.place_of(key)
                raise error if error.file else error.at(path, line, key) from None
    return found
