"""What a step on a CPU waits for beside its cores' instructions, each thing twice as fast: memories, page tables, and
the threads' meeting. Which of them are tried follows from what the step's time went to."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass, replace

from intsim.machines.cpu.description import Cluster, Soc, Threading

WALKS = frozenset(("walk_l2", "walk_l3", "walk_dram"))
WALKED = ("l2_cycles", "l3_cycles", "dram_ns")


@dataclass(frozen=True)
class Change:
    """An SoC with one thing twice as fast.

    Attributes:
        name: what was changed, in words.
        factors: by key of the machine's file, what its value is multiplied by.
    """

    name: str
    factors: Mapping[str, float]
    soc: Soc


def beside_cores(soc: Soc, spins: bool, spent_s: Mapping[str, float]) -> Iterator[Change]:
    """A change for each thing that a step's time went to.

    Args:
        soc: of the machine; spins: whether the pipeline's threads spin between steps.
        spent_s: seconds of the step's critical path by ``CLUSTER/resource``, as ``Attribution`` has them.
    """
    spent = {name for name, seconds in spent_s.items() if seconds}
    for index, cluster in enumerate(soc.clusters):
        of = f" ({cluster.name})" * (len(soc.clusters) > 1)
        for name, factors, better in _of_cluster(cluster, {one.rpartition("/")[2] for one in spent
                                                           if one.startswith(f"{cluster.name}/")}):
            clusters = (*soc.clusters[:index], better, *soc.clusters[index + 1:])
            if soc.one_core:
                yield _alone(soc, name, better)
            else:
                yield Change(name + of, {f"clusters.{index}.{key}": factor for key, factor in factors.items()},
                             replace(soc, clusters=clusters))
    if not soc.one_core:
        everywhere = {name.rpartition("/")[2] for name in spent}
        yield from _shared(soc, everywhere)
        yield from _meeting(soc, soc.threading.spinning if spins else soc.threading, everywhere)


def _alone(soc: Soc, name: str, cluster: Cluster) -> Change:
    """Of a core by itself, whose path to DRAM and whose DRAM are one."""
    if cluster.dram_bytes_per_s == soc.clusters[0].dram_bytes_per_s:
        return Change(name, {"alone.l2_bytes_per_cycle": 2.0}, replace(soc, clusters=(cluster,)))
    return Change("DRAM twice as fast", {"alone.dram_gb_per_s": 2.0}, replace(
        soc, clusters=(cluster,), dram=replace(soc.dram, bandwidth_bytes_per_s=cluster.dram_bytes_per_s)))


def _of_cluster(cluster: Cluster, spent: Collection[str]) -> Iterator[tuple[str, dict[str, float], Cluster]]:
    """What each core of a cluster has of its own."""
    if "l2" in spent:
        yield "L2 twice as fast", {"l2.bytes_per_cycle": 2.0}, replace(
            cluster, l2=replace(cluster.l2, bytes_per_cycle=2.0 * cluster.l2.bytes_per_cycle))
    if "l3" in spent and cluster.l3_bytes_per_cycle:
        yield "a core's path to L3 twice as wide", {"l3_bytes_per_cycle": 2.0}, replace(
            cluster, l3_bytes_per_cycle=2.0 * cluster.l3_bytes_per_cycle)
    if "remote" in spent and cluster.remote_bytes_per_cycle:
        yield "a core's path to other cores' caches twice as wide", {"remote_bytes_per_cycle": 2.0}, replace(
            cluster, remote_bytes_per_cycle=2.0 * cluster.remote_bytes_per_cycle)
    if "dram" in spent:
        yield "a core's path to DRAM twice as wide", {"dram_gb_per_s": 2.0}, replace(
            cluster, dram_bytes_per_s=2.0 * cluster.dram_bytes_per_s)
    if cluster.translation and not WALKS.isdisjoint(spent):
        old = cluster.translation
        yield "half the latency of page tables", {f"translation.{key}": 0.5 for key in WALKED}, replace(
            cluster, translation=replace(old, l2_cycles=old.l2_cycles / 2.0, l3_cycles=old.l3_cycles / 2.0,
                                         dram_s=old.dram_s / 2.0))


def _shared(soc: Soc, spent: Collection[str]) -> Iterator[Change]:
    """The memories that all threads have together."""
    if "shared_dram" in spent:
        yield Change("DRAM twice as fast", {"dram.bandwidth_gb_per_s": 2.0}, replace(soc, dram=replace(
            soc.dram, bandwidth_bytes_per_s=2.0 * soc.dram.bandwidth_bytes_per_s)))
    if "shared_l3" in spent and soc.l3 and soc.l3.bandwidth_bytes_per_s:
        yield Change("L3 twice as fast", {"l3.bandwidth_gb_per_s": 2.0}, replace(soc, l3=replace(
            soc.l3, bandwidth_bytes_per_s=2.0 * soc.l3.bandwidth_bytes_per_s)))


def _meeting(soc: Soc, runtime: Threading, spent: Collection[str]) -> Iterator[Change]:
    """What threads need to begin together and to meet, and a call to get its pages."""
    old = soc.threading
    if "barrier" in spent:
        yield Change("threads that meet in half the time", {f"threading.{runtime.meeting}": 0.5}, replace(
            soc, threading=replace(old, barrier_s=old.barrier_s / 2.0) if runtime.meeting == "barrier_us" else
            replace(old, spinning_s=runtime.barrier_s / 2.0)))
    if "waking" in spent and old.sleep:
        yield Change("cores that wake in half the time", {"threading.sleep.wake_us": 0.5}, replace(
            soc, threading=replace(old, sleep=replace(old.sleep, wake_s=old.sleep.wake_s / 2.0))))
    if "counter" in spent and old.counter_s is not None:
        yield Change("a counter twice as fast", {"threading.counter_us": 0.5}, replace(
            soc, threading=replace(old, counter_s=old.counter_s / 2.0)))
    if "pages" in spent and soc.allocation:
        paid = soc.allocation
        yield Change("pages twice as fast from the system", {"allocation.fault_us": 0.5, "allocation.release_us": 0.5},
                     replace(soc, allocation=replace(paid, fault_s=paid.fault_s / 2.0,
                                                     release_s=paid.release_s / 2.0)))
