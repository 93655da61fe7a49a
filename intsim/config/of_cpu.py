"""CPUs from their files: a core alone, an SoC, a host that was measured."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any, NamedTuple

from intsim.config.core_schema import CoreFile
from intsim.config.document import Document
from intsim.config.host_schema import CORE, HostFile
from intsim.config.lower import lower
from intsim.config.overrides import override_key
from intsim.config.quantity import Quantity
from intsim.config.soc_schema import SocFile, first_level_misfit
from intsim.config.source import Source, identity_of, validated
from intsim.config.standing import lowered_of
from intsim.errors import InputError, MisfitError, unknown_name
from intsim.machines.cpu.core.timing import CoreTimer, MeasuredTimer, ModelledTimer
from intsim.machines.cpu.description import Cluster, Core, Dram, MeasuredCore, PrivateL2, Soc, Threading
from intsim.machines.cpu.soc import SocMachine
from intsim.machines.cpu.system import CpuSystem
from intsim.machines.machine import CORES, Identity
from intsim.machines.memory import TimingMemory
from intsim.streams.aarch64.host import host_streams
from intsim.streams.stores import Stores


def load_core(document: Document, overrides: Mapping[str, Any]) -> tuple[CoreFile, Core, dict[str, Quantity]]:
    """A core's file, its description, and the file's quantities.

    Raises:
        InputError: a file that is not valid, or that is not of a core.
    """
    if document.data.get("kind") != "core":
        raise InputError(f"'{document.path.stem}' is of kind {document.data.get('kind')}", file=document.path,
                         key="core", expected="the name of a core")
    file, provenance = validated(document, overrides, CoreFile)
    return file, lower(file, Core, lowered_of(document, CoreFile)), provenance


class _Read(NamedTuple):
    """A core, read from its file."""

    file: CoreFile
    timer: ModelledTimer
    provenance: Mapping[str, Quantity]

    @property
    def core(self) -> Core:
        """Its description."""
        return self.timer.core


def _read(document: Document, overrides: Mapping[str, Any], memory: TimingMemory) -> _Read:
    """A core, with what is remembered of it: machines that differ elsewhere share it.

    Raises:
        InputError: a file that is not valid, or that is not of a core.
    """
    def read() -> _Read:
        file, core, provenance = load_core(document, overrides)
        return _Read(file, ModelledTimer(core, memory.cpu), provenance)

    found: _Read = memory.cpu.cores.get((document.content, override_key(overrides)), read)
    return found


def core_alone(source: Source, memory: TimingMemory, kernels: Stores) -> SocMachine:
    """A machine of one core, for asking what the core itself does."""
    read, name = _read(source.document, source.overrides, memory), "core"
    core, alone = read.core, read.core.alone
    cluster = Cluster(
        name=name, core=name, count=1, clock_hz=core.clock_hz,
        l2=PrivateL2(size_bytes=alone.l2_size_bytes, bytes_per_cycle=alone.l2_bytes_per_cycle),
        memory_overlap=alone.memory_overlap, dram_bytes_per_s=alone.dram_bytes_per_s)
    soc = Soc(title=core.title, clusters=(cluster,), dram=Dram(bandwidth_bytes_per_s=alone.dram_bytes_per_s),
              threading=Threading(schedule="static", dynamic_chunks_per_thread=1, barrier_s=0.0, chunk_s=0.0),
              cores={name: core}, one_core=True)
    return SocMachine(identity_of(source, "core", read.file, read.provenance),
                      CpuSystem(source.name, soc, {name: read.timer}, kernels.neon.for_routine, memory.cpu))


def soc_machine(source: Source, memory: TimingMemory, kernels: Stores) -> SocMachine:
    """Clusters of cores that share DRAM."""
    own = {k: v for k, v in source.overrides.items() if not k.startswith(CORES)}
    file, provenance = validated(source.document, own, SocFile)
    parts = {cluster.core: source.part(cluster.core, f"clusters.{index}.core")
             for index, cluster in enumerate(file.clusters)}
    for path in source.overrides:
        if path.startswith(CORES) and not any(path.startswith(f"{CORES}{name}.") for name in parts):
            raise InputError("names no core of this machine", key=path,
                             expected="cores.NAME.KEY with NAME one of " + ", ".join(parts))
    cores: dict[str, Core | MeasuredCore] = {}
    timers: dict[str, CoreTimer] = {}
    for name, part in parts.items():
        prefix = f"{CORES}{name}."
        inner = {k.removeprefix(prefix): v for k, v in source.overrides.items() if k.startswith(prefix)}
        read = _read(part, inner, memory)
        _check_first_level(source, file, name, read.file)
        cores[name], timers[name] = read.core, read.timer
        provenance |= {f"{prefix}{path}": quantity for path, quantity in read.provenance.items()}
    _check_substitutes(source, file, kernels)
    soc = lower(file, Soc, lowered_of(source.document, SocFile), cores=cores)
    return SocMachine(identity_of(source, "soc", file, provenance),
                      CpuSystem(source.name, soc, timers, kernels.neon.for_routine, memory.cpu))


def _check_first_level(source: Source, file: SocFile, name: str, core: CoreFile) -> None:
    for index, cluster in enumerate(file.clusters):
        wrong = first_level_misfit(cluster, core.l1d.size_kib.value) if cluster.core == name else ""
        if wrong:
            key = f"clusters.{index}.l2.size_kib"
            path, line = source.document.place_of(key)
            raise MisfitError(f"found {cluster.l2.size_kib.value:g}", file=path, line=line, key=key, expected=wrong)


def _check_substitutes(source: Source, file: SocFile, kernels: Stores) -> None:
    """Refuse routines that no kernel computes: under a misspelt name nothing would ever be substituted."""
    for name, others in file.substitutes.items():
        twice = next((routine for routine in others if others.count(routine) > 1), None)
        if twice is not None:
            path, line = source.document.place_of(f"substitutes.{name}")
            raise InputError(f"found '{twice}' twice", file=path, line=line, key=f"substitutes.{name}",
                             expected="each routine once")
        for routine in (name, *others):
            if not kernels.neon.for_routine(routine):
                key = f"substitutes.{name}"
                path, line = source.document.place_of(key)
                raise InputError(f"found '{routine}'", file=path, line=line, key=key,
                                 expected="routines that kernels compute, as 'intsim list kernels' has them")
    for name, array in (file.allocation.arrays if file.allocation else {}).items():
        streams = kernels.neon.for_routine(name)
        if not streams or any(array not in stream.arrays for stream in streams):
            key = f"allocation.arrays.{name}"
            path, line = source.document.place_of(key)
            arrays = sorted({known for stream in streams for known in stream.arrays})
            raise InputError(f"found '{array}'", file=path, line=line, key=key,
                             expected=f"an array of its kernel: {', '.join(arrays)}" if arrays else
                             "under the name of a routine that kernels compute, as 'intsim list kernels' has them")


def host(source: Source, memory: TimingMemory, kernels: Stores) -> SocMachine:
    """A host that was measured."""
    file, provenance = validated(source.document, source.overrides, HostFile)
    _check_kernels(source, file)
    return host_machine(file, identity_of(source, "host", file, provenance), memory)


def _check_kernels(source: Source, file: HostFile) -> None:
    """Refuse kernels and parts of their work that there are not, or that are missing: they would cost nothing."""
    known = {stream.name: [block.name for block in stream.blocks]
             for found in host_streams(file.instruction_set).values() for stream in found}

    def refuse_unknown(what: str, name: str, names: Iterable[str], key: str) -> None:
        if name not in names:
            path, line = source.document.place_of(key)
            raise unknown_name(what, name, names, file=path, line=line, key=key)

    for name, parts in file.kernels.items():
        refuse_unknown("kernel", name, known, f"kernels.{name}")
        for part in parts:
            refuse_unknown("part of its work", part, known[name], f"kernels.{name}.{part}")
        lacking = [part for part in known[name] if part not in parts]
        if lacking:
            path, line = source.document.place_of(f"kernels.{name}")
            raise InputError("the key is missing", file=path, line=line, key=f"kernels.{name}.{lacking[0]}",
                             expected="cycles of each part of its work: " + ", ".join(known[name]))


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
