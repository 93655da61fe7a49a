"""How a CPU's latency and energy answer to each quantity of its machine files: elasticities, read off a run.

The time of a kernel is that of its slowest threads. What these spent is split by what it is proportional to (execution,
transfers by level, waiting for a shared memory, the barrier), as the job formula has it; no run is repeated.
"""

from __future__ import annotations

from collections.abc import Collection, Mapping
from dataclasses import dataclass, field

from intsim.energy.description import Power
from intsim.energy.soc import arithmetic_j
from intsim.machines.cpu.description import Cluster, Core, Soc
from intsim.machines.cpu.listeners import add
from intsim.machines.cpu.work import FAULTS
from intsim.machines.events import KernelEnded, Listener, Moved, WorkDone
from intsim.machines.machine import CORES


@dataclass
class _Spent:
    """Seconds of the threads of one cluster in the kernel that runs, by what they went to; and its instructions."""

    seconds: dict[str, float] = field(default_factory=dict)
    instructions: dict[str, float] = field(default_factory=dict)

    @property
    def total(self) -> float:
        """Without what is hidden behind the rest."""
        return sum([value for name, value in self.seconds.items() if name != "hidden"])


class Attribution(Listener):
    """Seconds of the critical path by ``CLUSTER/resource``, over the whole call; and what all threads executed."""

    def __init__(self) -> None:
        self.seconds: dict[str, float] = {}
        self.instructions: dict[str, dict[str, float]] = {}
        self._kernel: dict[str, _Spent] = {}
        self._before: dict[str, _Spent] = {}
        self._move: Moved | None = None
        self._pages = 0.0
        self.executed: dict[str, dict[str, float]] = {}

    def work_done(self, event: WorkDone) -> None:
        """Note what a share spent; while the calling thread gets pages, all wait."""
        if FAULTS in event.cycles:
            self._pages += event.seconds * event.threads
            return
        add(self.executed.setdefault(event.cluster, {}), event.instructions, event.threads)
        spent = self._kernel.setdefault(event.cluster, _Spent())
        add(spent.seconds, event.spent_s)
        add(spent.instructions, event.instructions)

    def moved(self, event: Moved) -> None:
        """Threads go on elsewhere; what was spent until then counts by itself."""
        if self._move is None:
            self._move, self._before, self._kernel = event, self._kernel, {}

    def kernel_ended(self, event: KernelEnded) -> None:
        """Take the share of the cluster that ended last as the kernel's, scaled to its time without the barrier.

        Where threads were moved, the time is that until then and that of the rest on the new cores. Had they been
        slower before, the rest would be longer; had the new cores ended later, it would be shorter.
        """
        lasted = event.latency_s - event.barrier_s - event.waking_s - event.counter_s - self._pages
        if self._move:
            move, own = self._move, 1.0 - self._move.speed
            self._count(move.target, self._before, own * (move.until_s - move.after_s))
            self._count(move.source, self._before, move.speed * move.until_s)
            self._add("migration", own * move.after_s)
            lasted -= move.until_s
        self._count(event.critical, self._kernel, lasted)
        self._add("pages", self._pages)
        self._add("barrier", event.barrier_s)
        self._add("waking", event.waking_s)
        self._add("counter", event.counter_s)
        self._kernel, self._before, self._move, self._pages = {}, {}, None, 0.0

    def _count(self, cluster: str, spent: Mapping[str, _Spent], seconds: float) -> None:
        """Seconds of the path by what the threads of a cluster spent theirs on."""
        found = spent.get(cluster)
        if found is None:
            return
        total, so_far = found.total, self.seconds
        scale = seconds / total if total else 0.0
        for name, value in found.seconds.items():
            at = f"{cluster}/{name}"
            so_far[at] = so_far.get(at, 0.0) + scale * value
        add(self.instructions.setdefault(cluster, {}), found.instructions)

    def _add(self, name: str, seconds: float) -> None:
        self.seconds[name] = self.seconds.get(name, 0.0) + seconds


def latency_elasticities(found: Attribution, soc: Soc) -> dict[str, float]:
    """By key of the machine file, per cent of latency for a per cent of the quantity.

    Args:
        found: of a run.
        soc: the machine.
    """
    total = sum([value for name, value in found.seconds.items() if not name.endswith("/hidden")])
    noted: list[tuple[str, float]] = []
    for index, cluster in enumerate(soc.clusters):
        prefix = "" if soc.one_core else f"clusters.{index}."
        memory = "alone." if soc.one_core else prefix
        spent = {name: found.seconds.get(f"{cluster.name}/{name}", 0.0) / total
                 for name in ("execute", "l2", "l3", "remote", "dram", "walk_l2", "walk_l3", "walk_dram", "hidden",
                              "shared_l3", "shared_dram")}
        noted += [(f"{prefix}clock_ghz", -spent[name])
                  for name in ("execute", "l2", "l3", "remote", "walk_l2", "walk_l3")]
        noted += [(f"{prefix}translation.{key}", spent[name])
                  for name, key in (("walk_l2", "l2_cycles"), ("walk_l3", "l3_cycles"), ("walk_dram", "dram_ns"))]
        noted += [(f"{memory}l2_bytes_per_cycle" if soc.one_core else f"{memory}l2.bytes_per_cycle", -spent["l2"]),
                  (f"{memory}l3_bytes_per_cycle", -spent["l3"]),
                  (f"{memory}remote_bytes_per_cycle", -spent["remote"]),
                  (f"{memory}dram_gb_per_s", -spent["dram"]),
                  (f"{memory}memory_overlap", -cluster.memory_overlap * spent["hidden"]),
                  ("dram.bandwidth_gb_per_s", -spent["shared_dram"]), ("l3.bandwidth_gb_per_s", -spent["shared_l3"])]
        core = soc.core(cluster)
        costs = "" if soc.one_core else f"{CORES}{cluster.core}."
        if isinstance(core, Core):
            noted += [(f"{costs}costs.{name}", spent["execute"] * share)
                      for name, share in _by_class(core, found.instructions.get(cluster.name, {})).items()]
    counter = soc.threading.spinning.meeting if soc.threading.counter_s is None else "counter_us"
    noted += [(f"threading.{soc.threading.meeting}", found.seconds.get("barrier", 0.0) / total),
              (f"threading.{counter}", found.seconds.get("counter", 0.0) / total),
              ("threading.sleep.wake_us", found.seconds.get("waking", 0.0) / total if soc.threading.sleep else 0.0),
              ("threading.migration.after_us", found.seconds.get("migration", 0.0) / total)]
    if soc.allocation:
        whole = soc.allocation.fault_s + soc.allocation.release_s
        noted += [(f"allocation.{name}", found.seconds.get("pages", 0.0) / total * part / whole if whole else 0.0)
                  for name, part in (("fault_us", soc.allocation.fault_s), ("release_us", soc.allocation.release_s))]
    slopes: dict[str, float] = {}
    for key, slope in noted:
        if slope:
            slopes[key] = slopes.get(key, 0.0) + slope
    return slopes


def _by_class(core: Core, instructions: Mapping[str, float]) -> dict[str, float]:
    """The share of execution that goes with each row of costs: how long its instructions keep a port."""
    work = {name: count * core.costs[name].reciprocal_throughput_cycles
            for name, count in instructions.items() if name in core.costs}
    whole = sum(work.values())
    return {name: value / whole for name, value in work.items()} if whole else {}


def energy_elasticities(components: Mapping[str, float], latency: Mapping[str, float], found: Attribution, soc: Soc,
                        fitted: Collection[str]) -> dict[str, float]:
    """By key of the machine file, per cent of energy for a per cent of the quantity.

    Args:
        components: joules of the run.
        latency: the elasticities of its latency: what lasts longer idles longer, and cores that work or wait for
            memory are clocked for longer, but not those that wait for each other, nor for cycles that are shorter.
        found: of the run.
        fitted: keys of the quantities that a fit found.
    """
    total = sum(components.values())
    share = {name: value / total for name, value in components.items()}
    slopes = {"power.idle_w": share.get("idle", 0.0), "power.active_w": share.get("active", 0.0),
              "power.supply_efficiency": -_behind_supply(share, soc, fitted),
              "dram.energy_pj_per_byte": share.get("dram", 0.0),
              **{f"power.caches.{level}_pj_per_byte": share.get(level, 0.0) for level in ("l1", "l2", "l3")}}
    clocked = 0.0
    for index, cluster in enumerate(soc.clusters):
        core = share.get(f"core_{cluster.name}", 0.0)
        slopes[f"clusters.{index}.voltage_v"] = 2.0 * core
        if core and soc.power and cluster.energy and cluster.voltage_v:
            own = cluster_elasticities(soc.power, cluster, found.executed.get(cluster.name, {}), core, total)
            for key, slope in own.items():
                name = key if key.startswith("power.") else f"clusters.{index}.{key}"
                slopes[name] = slopes.get(name, 0.0) + slope
            clocked += own["energy.dynamic_pj_per_cycle_at_1v"] + own["energy.typical_ipc"]
    lasting = share.get("idle", 0.0) + share.get("active", 0.0)
    for key, slope in latency.items():
        working = not (key.startswith("threading.") or key.endswith("clock_ghz"))
        slopes[key] = slopes.get(key, 0.0) + (lasting + clocked * working) * slope
    return {key: slope for key, slope in slopes.items() if slope}


def _behind_supply(share: Mapping[str, float], soc: Soc, fitted: Collection[str]) -> float:
    """Of a run's joules those for which a wrong supply efficiency is in no fitted energy already.

    What a fit found was measured before the supply: were that less efficient, the fit would have found less.
    """
    known = {f"core_{cluster.name}" for index, cluster in enumerate(soc.clusters)
             if f"clusters.{index}.energy.dynamic_pj_per_cycle_at_1v" in fitted}
    known |= {"idle", "active"} | ({"dram"} if "dram.energy_pj_per_byte" in fitted else set())
    return sum(value for name, value in share.items() if name not in known)


def cluster_elasticities(power: Power, cluster: Cluster, executed: Mapping[str, float], share: float,
                         total_j: float) -> dict[str, float]:
    """Of the energy of a cluster's cores: what follows their clock, what their instructions, and these' arithmetic.

    Args:
        power: of the board; cluster: with an energy and a voltage; executed: by all its threads.
        share: of the board's energy that its cores take; total_j: that energy.
    """
    energy, volts = cluster.energy, cluster.voltage_v
    assert energy is not None
    assert volts is not None
    at_plug = 1.0 / power.supply_efficiency / total_j
    of_one_j = energy.dynamic_j_per_cycle_at_1v * volts**2 * energy.instruction_share / energy.typical_ipc
    issued = at_plug * of_one_j * sum(executed.values())
    arithmetic = {name: at_plug * joules for name, joules in arithmetic_j(power.datapath, volts, executed).items()}
    clocked = share - issued - sum(arithmetic.values())
    return {"energy.dynamic_pj_per_cycle_at_1v": issued + clocked, "energy.typical_ipc": -issued,
            "energy.instruction_share": issued - clocked * energy.instruction_share / (1.0 - energy.instruction_share)
            if energy.instruction_share < 1.0 else issued,
            **{f"power.datapath.{name.removesuffix('_j')}_pj": part for name, part in arithmetic.items()}}
