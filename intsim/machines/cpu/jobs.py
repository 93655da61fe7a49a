"""How long a thread's work takes: execution and transfers, of which a part hides behind the other.

Pure functions of floats or of arrays: the clock asks for one job, the fit of a host for all its runs at once.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, NamedTuple

from intsim.energy.description import Power
from intsim.energy.soc import core_power, memory_energy_j
from intsim.errors import InputError
from intsim.machines.cpu.description import Cluster, Dram, Soc
from intsim.machines.cpu.system import CpuSystem, Team
from intsim.machines.cpu.work import Work
from intsim.machines.shared_memory import Job, exposed, exposed_shares


def transfers_s(moved: Mapping[str, Any], per_cycle: Mapping[str, Any], dram_bytes_per_s: Any,
                clock_hz: float) -> dict[str, Any]:
    """Seconds of a core's transfers by level, alone on the machine.

    Args:
        moved: bytes by level.
        per_cycle: bytes per cycle of its clock, by level; a level that is not named costs nothing of its own.
        dram_bytes_per_s: of one core. clock_hz: of the core.
    """
    found = {level: moved[level] / rate / clock_hz for level, rate in per_cycle.items()}
    return found | {"dram": moved["dram"] / dram_bytes_per_s}


def spent(job: Job, work: Work, cluster: Cluster, seconds: float) -> dict[str, float]:
    """What the seconds of a job went to: see ``WorkDone.spent_s``."""
    levels = transfers_s(work.moved, cluster.cached_rates, cluster.dram_bytes_per_s, cluster.clock_hz)
    execution, transfer = exposed_shares(job.execute_s, job.transfer_s, job.overlap)
    held = sum(job.held_s.values())
    free = (seconds - held) / job.alone_s if job.alone_s else 0.0  # what a shared memory did not hold back
    found = {level: free * transfer * value for level, value in levels.items()}
    for level, value in work.walk_s.items():
        found[f"walk_{level}"] = free * execution * value
    found["execute"] = free * execution * (job.execute_s - work.walking_s)
    found["hidden"] = free * min(job.execute_s, job.transfer_s)
    for memory, value in job.held_s.items():
        found[f"shared_{memory}"] = value
    return found


def dram_time(dram: Dram, loaded: float, stored: float) -> float:
    """The time of main memory for a byte of some traffic, over that for a byte of loads alone or of stores alone.

    Its bus turns round between loads and stores, most often where they are as many (``turnaround_share``).
    """
    both = 2.0 * min(loaded, stored) / (loaded + stored) if loaded + stored else 0.0
    return 1.0 / (1.0 - (dram.turnaround_share or 0.0) * both)


class Needs(NamedTuple):
    """What a thread's work takes: seconds of its core alone, and bytes of the memories that all threads share.

    Attributes:
        dram_time: of DRAM for one of the bytes, over that for a byte of a run of loads or of stores alone.
        alone_s: how long it takes alone on the machine.
    """

    execute_s: float
    cached_s: float
    dram_bytes: float
    l3_bytes: float
    dram_time: float
    alone_s: float


def needs_of(system: CpuSystem, cluster: Cluster, work: Work) -> Needs:
    """What a thread's work takes of a cluster's core and of the memories."""
    found: Needs | None = work.needs.get(system.paces)
    if found is None:
        work.needs.clear()  # as of joules
        found = work.needs[system.paces] = _needs_of(system.soc.dram, cluster, work)
    return found


def _needs_of(dram: Dram, cluster: Cluster, work: Work) -> Needs:
    clock_hz, moved, cached_s = cluster.clock_hz, work.moved, 0.0
    for level, rate in cluster.cached_rates.items():
        cached_s += moved[level] / rate / clock_hz
    execute_s = work.timing.cycles / clock_hz + work.walking_s  # a core stops for them
    transfer_s = cached_s + moved["dram"] / cluster.dram_bytes_per_s
    return Needs(execute_s, cached_s, moved["dram"], moved["l3"] + moved["dram"],
                 dram_time(dram, work.reads.get("dram", 0.0), work.writes.get("dram", 0.0)),
                 float(exposed(execute_s, transfer_s, cluster.memory_overlap)))


def job_of(label: str, system: CpuSystem, team: Team, count: int, work: Work, energy: JobEnergy | None) -> Job:
    """The work of ``count`` equal threads as a job of the clock."""
    cluster, needs = team.cluster, needs_of(system, team.cluster, work)
    return Job(
        track=f"{cluster.name} x{count}", label=label, weight=count, execute_s=needs.execute_s, cached_s=needs.cached_s,
        dram_bytes=needs.dram_bytes, dram_limit=cluster.dram_bytes_per_s, overlap=cluster.memory_overlap,
        l3_bytes=needs.l3_bytes, dram_time=needs.dram_time,
        work_j=sum(energy.work_j.values()) if energy else 0.0, clock_w=energy.clock_w if energy else 0.0)


def alone_s(system: CpuSystem, team: Team, work: Work) -> float:
    """Of a thread's work, alone on the machine."""
    return needs_of(system, team.cluster, work).alone_s


def beside_s(system: CpuSystem, team: Team, work: Work, threads: int) -> float:
    """Of a thread's work while so many threads do as much: each has its share of the shared memories."""
    needs, soc = needs_of(system, team.cluster, work), system.soc
    if threads == 1:
        return needs.alone_s
    l3_bytes_per_s = soc.l3.bandwidth_bytes_per_s if soc.l3 else None
    return max(needs.alone_s, needs.dram_bytes * needs.dram_time * threads / soc.dram.bandwidth_bytes_per_s,
               needs.l3_bytes * threads / l3_bytes_per_s if l3_bytes_per_s else 0.0)


class JobEnergy:
    """What a thread's work costs at the rails: a fixed part by component, and power while its core is clocked.

    Attributes:
        core: the component that the clock's power counts to.
    """

    __slots__ = ("clock_w", "core", "work_j")

    def __init__(self, work_j: Mapping[str, float], clock_w: float, core: str) -> None:
        self.work_j, self.clock_w, self.core = work_j, clock_w, core

    def over(self, seconds: float, done: float = 1.0) -> dict[str, float]:
        """Joules by component of work, or of a part of it, that takes so long."""
        work_j = self.work_j if done == 1.0 else {name: joules * done for name, joules in self.work_j.items()}
        return {**work_j, self.core: work_j[self.core] + self.clock_w * seconds}


def energy_of(system: CpuSystem, team: Team, work: Work) -> JobEnergy | None:
    """Rail energy of one thread's work; None for a machine whose file has no ``power`` section.

    Raises:
        InputError: a machine with a ``power`` section that lacks an energy that the work needs.
    """
    if system.soc.power is None:
        return None
    found: JobEnergy | None = work.joules.get(system.energies)
    if found is None:
        work.joules.clear()  # a sweep over energies needs no work's of before
        found = work.joules[system.energies] = _energy_of(system.soc, system.soc.power, team.cluster, work)
    return found


def _energy_of(soc: Soc, power: Power, cluster: Cluster, work: Work) -> JobEnergy:
    if soc.dram.energy_j_per_byte is None:
        raise InputError("the key is missing", key="dram.energy_pj_per_byte", expected="a value for it")
    if cluster.energy is None or cluster.voltage_v is None:
        raise InputError("the key is missing", key=f"clusters.{cluster.name}.energy",
                         expected="energy and voltage_v for every cluster of a machine with a power section")
    moved = {level: work.moved[level] for level in ("l2", "l3", "dram")} | {"l1": work.l1_bytes}
    moved["l3"] += work.moved["remote"]
    clock_w, core_j = core_power(power.datapath, cluster.energy, voltage_v=cluster.voltage_v,
                                 clock_hz=cluster.clock_hz, instructions=work.timing.instructions)
    core = f"core_{cluster.name}"
    return JobEnergy({core: core_j, **memory_energy_j(power, soc.dram.energy_j_per_byte, moved)}, clock_w, core)
