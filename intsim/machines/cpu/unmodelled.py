"""What a CPU's results leave out, as they themselves say."""

from __future__ import annotations

from collections.abc import Sequence

from intsim.machines.cpu.description import Cluster, Core
from intsim.machines.cpu.system import CpuSystem, Team

SVE = {"sve", "sve2"}


def unmodelled(system: CpuSystem, teams: Sequence[Team]) -> tuple[str, ...]:
    """The sentences of a run by these threads; of a measured machine, what its fit does not hold."""
    soc, clusters = system.soc, [team.cluster for team in teams]
    return (
        *([] if soc.power else ["energy: the machine file has no power section"]),
        "clocks that change: boost, heat and governors; each core keeps the clock of the file",
        *([] if system.measured else [
            *_cores(system, clusters),
            *_pages(clusters),
            "prefetchers: the same stated part of every transfer hides behind execution (memory_overlap)"]),
        *(["coherence traffic between the cores" + (" and conflicts of banks in L3" if soc.l3 else "")]
          if sum(team.threads for team in teams) > 1 else []),
        "other processes, and the system's own work")


def _cores(system: CpuSystem, clusters: Sequence[Cluster]) -> list[str]:
    cores = {cluster.core: system.soc.core(cluster) for cluster in clusters}
    known = [(name, core) for name, core in cores.items() if isinstance(core, Core)]
    wide = [name for name, core in known if SVE & set(core.features)]
    orders = {core.order for _, core in known}
    return [
        *([f"SVE, which {' and '.join(wide)} has too: the kernels are NEON's"] if wide else []),
        *(["out of order: sizes of issue queues, physical registers, stores that later loads wait for"]
          if "out_of_order" in orders else []),
        *(["in order: replays"] if "in_order" in orders else []),
        "fetching instructions, and loads that cross a line"]


def _pages(clusters: Sequence[Cluster]) -> list[str]:
    without = [cluster.name for cluster in clusters if cluster.translation is None]
    if not without:
        return ["pages beyond the largest TLB other than those of columns, and page colouring"]
    return [f"pages: no TLB is described of {', '.join(without)}, so translating addresses takes no time there"]
