"""How a CPU's latency and energy answer to each quantity of its machine files: elasticities, read off a run.

The time of a kernel is that of its slowest threads. What these spent is split by what it is proportional to (execution,
transfers by level, waiting for a shared memory, the barrier), as the job formula has it; no run is repeated.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from intsim.machines.cpu.description import Core, Soc
from intsim.machines.events import KernelEnded, Listener, WorkDone


@dataclass
class _Spent:
    """Seconds of the threads of one cluster in the kernel that runs, by what they went to; and its instructions."""

    seconds: dict[str, float] = field(default_factory=dict)
    instructions: dict[str, float] = field(default_factory=dict)


class Attribution(Listener):
    """Seconds of the critical path by ``CLUSTER/resource``, over the whole call."""

    def __init__(self) -> None:
        self.seconds: dict[str, float] = {}
        self.instructions: dict[str, dict[str, float]] = {}
        self._kernel: dict[str, _Spent] = {}

    def work_done(self, event: WorkDone) -> None:
        """Note what a share spent."""
        spent = self._kernel.setdefault(event.cluster, _Spent())
        for name, value in event.spent_s.items():
            spent.seconds[name] = spent.seconds.get(name, 0.0) + value
        for name, count in event.instructions.items():
            spent.instructions[name] = spent.instructions.get(name, 0.0) + count

    def kernel_ended(self, event: KernelEnded) -> None:
        """Take the share of the cluster that ended last as the kernel's, scaled to its time without the barrier."""
        if event.critical in self._kernel:
            spent = self._kernel[event.critical]
            total = sum(value for name, value in spent.seconds.items() if name != "hidden")
            scale = _executing_s(event) / total if total else 0.0
            for name, value in spent.seconds.items():
                key = f"{event.critical}/{name}"
                self.seconds[key] = self.seconds.get(key, 0.0) + scale * value
            weights = self.instructions.setdefault(event.critical, {})
            for name, count in spent.instructions.items():
                weights[name] = weights.get(name, 0.0) + count
        for name, value in (("barrier", event.barrier_s), ("waking", event.waking_s), ("counter", event.counter_s)):
            self.seconds[name] = self.seconds.get(name, 0.0) + value
        self._kernel.clear()


def _executing_s(event: KernelEnded) -> float:
    return event.latency_s - event.barrier_s - event.waking_s - event.counter_s


def latency_elasticities(found: Attribution, soc: Soc, alone: bool) -> dict[str, float]:
    """By key of the machine file, per cent of latency for a per cent of the quantity.

    Args:
        found: of a run.
        soc: the machine; alone: whether it is a core by itself, whose file has the memory under ``alone``.
    """
    total = sum(value for name, value in found.seconds.items() if not name.endswith("/hidden"))
    slopes: dict[str, float] = {}

    def add(key: str, slope: float) -> None:
        if slope:
            slopes[key] = slopes.get(key, 0.0) + slope

    for index, cluster in enumerate(soc.clusters):
        prefix = "" if alone else f"clusters.{index}."
        memory = "alone." if alone else prefix
        spent = {name: found.seconds.get(f"{cluster.name}/{name}", 0.0) / total
                 for name in ("execute", "l2", "l3", "remote", "dram", "walk", "hidden", "shared_l3", "shared_dram")}
        add(f"{prefix}clock_ghz", -(spent["execute"] + spent["l2"] + spent["l3"] + spent["remote"] + spent["walk"]))
        add(f"{memory}l2_bytes_per_cycle" if alone else f"{memory}l2.bytes_per_cycle", -spent["l2"])
        add(f"{memory}l3_bytes_per_cycle", -spent["l3"])
        add(f"{memory}remote_bytes_per_cycle", -spent["remote"])
        add(f"{memory}dram_gb_per_s", -spent["dram"])
        add(f"{memory}memory_overlap", -cluster.memory_overlap * spent["hidden"])
        add("dram.bandwidth_gb_per_s", -spent["shared_dram"])
        add("l3.bandwidth_gb_per_s", -spent["shared_l3"])
        core = soc.core(cluster)
        costs = "" if alone else f"cores.{cluster.core}."
        if isinstance(core, Core):
            for name, share in _by_class(core, found.instructions.get(cluster.name, {})).items():
                add(f"{costs}costs.{name}", spent["execute"] * share)
    add("threading.barrier_us", found.seconds.get("barrier", 0.0) / total)
    counter = "barrier_us" if soc.threading.counter_s is None else "counter_us"
    add(f"threading.{counter}", found.seconds.get("counter", 0.0) / total)
    add("threading.sleep.wake_us", found.seconds.get("waking", 0.0) / total)
    return slopes


def _by_class(core: Core, instructions: Mapping[str, float]) -> dict[str, float]:
    """The share of execution that goes with each row of costs: how long its instructions keep a port."""
    work = {name: count * core.costs[name].reciprocal_throughput_cycles
            for name, count in instructions.items() if name in core.costs}
    whole = sum(work.values())
    return {name: value / whole for name, value in work.items()} if whole else {}


def energy_elasticities(components: Mapping[str, float], latency: Mapping[str, float], soc: Soc) -> dict[str, float]:
    """By key of the machine file, per cent of energy for a per cent of the quantity.

    Args:
        components: joules of the run.
        latency: the elasticities of its latency: what lasts longer idles longer.
    """
    total = sum(components.values())
    share = {name: value / total for name, value in components.items()}
    dynamic = sum(value for name, value in share.items() if name not in ("idle", "active"))
    slopes = {"power.idle_w": share.get("idle", 0.0), "power.active_w": share.get("active", 0.0),
              "power.supply_efficiency": -dynamic, "dram.energy_pj_per_byte": share.get("dram", 0.0),
              **{f"power.caches.{level}_pj_per_byte": share.get(level, 0.0) for level in ("l1", "l2", "l3")}}
    for index, cluster in enumerate(soc.clusters):
        core = share.get(f"core_{cluster.name}", 0.0)
        slopes[f"clusters.{index}.energy.dynamic_pj_per_cycle_at_1v"] = core
        slopes[f"clusters.{index}.voltage_v"] = 2.0 * core
    lasting = share.get("idle", 0.0) + share.get("active", 0.0)
    for key, slope in latency.items():
        slopes[key] = slopes.get(key, 0.0) + lasting * slope
    return {key: slope for key, slope in slopes.items() if slope}
