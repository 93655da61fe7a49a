"""An SoC together with what times its kernels: its cores' timers, the kernels that it may run, what is remembered."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from functools import cached_property

from intsim.errors import InputError
from intsim.machines.cpu.caches import Caches
from intsim.machines.cpu.core.timing import CoreTimer
from intsim.machines.cpu.description import Cluster, Soc
from intsim.machines.memory import CpuMemory
from intsim.streams.aarch64.model import KernelStream


@dataclass(frozen=True)
class Team:
    """Equal threads: the cores of one cluster that take part."""

    cluster: Cluster
    threads: int


@dataclass(frozen=True)
class CpuSystem:
    """What a plan for a CPU asks.

    Attributes:
        name: of the machine, for messages.
        timers: by the key of a core's description.
        streams: the kernels that this machine may run for a routine.
        measured: whether its kernels are known by measured rates, and only those that were measured.
    """

    name: str
    soc: Soc
    timers: Mapping[str, CoreTimer]
    streams: Callable[[str], tuple[KernelStream, ...]]
    memory: CpuMemory
    measured: bool = False

    def timer(self, cluster: Cluster) -> CoreTimer:
        """What times kernels on the cores of a cluster."""
        return self.timers[cluster.core]

    def caches(self, cluster: Cluster) -> Caches:
        """Cache bytes behind one core of a cluster."""
        return self._caches[cluster.name]

    @cached_property
    def _caches(self) -> Mapping[str, Caches]:
        """Of all clusters: asked of every array of every share."""
        l3 = int(self.soc.l3.size_bytes) if self.soc.l3 else 0
        return {cluster.name: Caches(int(self.soc.core(cluster).l1d.size_bytes), int(cluster.l2.size_bytes), l3)
                for cluster in self.soc.clusters}

    @cached_property
    def seen(self) -> object:
        """One and the same of all machines whose kernels, shares of them and bytes by level are the same."""
        clusters = tuple([(*self._around(one), one.count, self.timer(one)) for one in self.soc.clusters])
        substitutes = tuple(self.soc.substitutes.items())
        return self.memory.seen.get((clusters, substitutes, self.streams, self.measured), object)

    @cached_property
    def around(self) -> object:
        """One and the same of all machines on which kernels move the same bytes by level, whatever cores execute."""
        return self.memory.seen.get(tuple(map(self._around, self.soc.clusters)), object)

    def _around(self, cluster: Cluster) -> tuple[object, ...]:
        return (cluster.name, cluster.clock_hz, cluster.l2, cluster.remote_bytes_per_cycle, cluster.translation,
                self.caches(cluster))

    @cached_property
    def paces(self) -> object:
        """One and the same of all machines on which a thread that runs alone takes as long for the same work."""
        clusters = tuple([(one.name, one.clock_hz, *one.cached_rates.items(), one.dram_bytes_per_s, one.memory_overlap)
                          for one in self.soc.clusters])
        return self.memory.seen.get((self.soc.dram.turnaround_share, clusters), object)

    @cached_property
    def energies(self) -> object:
        """One and the same of all machines on which the same work costs the same."""
        clusters = [(one.name, one.clock_hz, one.voltage_v, one.energy) for one in self.soc.clusters]
        return self.memory.seen.get(repr((self.soc.power, self.soc.dram.energy_j_per_byte, clusters)), object)

    @cached_property
    def spinning(self) -> CpuSystem:
        """The same for a runtime whose threads spin between operations."""
        return replace(self, soc=replace(self.soc, threading=self.soc.threading.spinning))

    def assemble(self, threads: int | None) -> tuple[Team, ...]:
        """Place threads on cores, one each, clusters in the order of the machine file.

        Raises:
            InputError: fewer than one thread or more threads than cores.
        """
        wanted = self.soc.core_count if threads is None else threads
        if not 1 <= wanted <= self.soc.core_count:
            raise InputError(f"found {wanted}", key="threads",
                             expected=f"1 to {self.soc.core_count}, the cores of {self.name}")
        teams = []
        for cluster in self.soc.clusters:
            taken = min(wanted, cluster.count)
            wanted -= taken
            if taken:
                teams.append(Team(cluster, taken))
        return tuple(teams)
