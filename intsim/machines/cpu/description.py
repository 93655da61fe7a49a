"""CPU machines as the physics sees them: frozen values in SI units, made once from the machine files.

The names are those of the file formats (``intsim.config.core_schema``, ``soc_schema``), which say what each means,
with the unit of the value here in the place of the file's: ``clock_ghz`` there is ``clock_hz`` here.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from functools import cached_property
from types import MappingProxyType
from typing import Any, Literal

from intsim.energy.description import ClusterEnergy, Power
from intsim.errors import InputError


@dataclass(frozen=True, kw_only=True)
class Cost:
    """What an instruction of a class costs."""

    ports: tuple[str, ...]
    latency_cycles: float
    forward_cycles: float | None = None
    reciprocal_throughput_cycles: float

    @property
    def busy_cycles(self) -> float:
        """How long it keeps its port from others."""
        return self.reciprocal_throughput_cycles * len(self.ports)

    @cached_property
    def text(self) -> str:
        """All of it; machines that differ elsewhere have one cost, and write it once."""
        return repr(self)

    @cached_property
    def on_ports(self) -> dict[object, Any]:
        """What clocks read of it on the ports of the core that last asked."""
        return {}


@dataclass(frozen=True, kw_only=True)
class L1Data:
    """The first-level data cache."""

    size_bytes: float


@dataclass(frozen=True, kw_only=True)
class Alone:
    """The memory behind a core that is simulated by itself."""

    l2_size_bytes: float
    l2_bytes_per_cycle: float
    dram_bytes_per_s: float
    memory_overlap: float


SPLIT_FROM: Mapping[str, str] = MappingProxyType({"mul_scalar_32": "mul_scalar"})
"""Classes that a core's file may leave out: they then cost what the one costs from which they were split."""


@dataclass(frozen=True, kw_only=True)
class Core:
    """An Armv8 core."""

    title: str
    order: Literal["in_order", "out_of_order"]
    features: tuple[str, ...]
    clock_hz: float
    dispatch_width: int
    rob_entries: int | None = None
    mispredict_cycles: float
    first_slot_ports: tuple[str, ...] = ()
    blocking_ports: tuple[str, ...] = ()
    ports: tuple[str, ...]
    l1d: L1Data
    alone: Alone
    costs: Mapping[str, Cost]

    def cost(self, cost_class: str, text: str) -> Cost:
        """What an instruction costs.

        Raises:
            InputError: the core's file has no cost for its class; the message names the instruction.
        """
        if cost_class not in self.costs and cost_class in SPLIT_FROM:
            return self.cost(SPLIT_FROM[cost_class], text)
        if cost_class not in self.costs:
            raise InputError(f"{self.title} has no cost for '{text}'", key=f"costs.{cost_class}",
                             expected="a row for this class in the core's file")
        return self.costs[cost_class]


@dataclass(frozen=True, kw_only=True)
class MeasuredCore:
    """A core whose kernels have cycles per part of their work, all data in L1.

    Attributes:
        features: what its kernels may need, as for a modelled core.
        kernels: by the kernel's name and the part's: cycles each time the part is done.
    """

    title: str
    features: tuple[str, ...]
    l1d: L1Data
    kernels: Mapping[str, Mapping[str, float]]


@dataclass(frozen=True, kw_only=True)
class PrivateL2:
    """The second-level cache, as one core sees it."""

    size_bytes: float
    bytes_per_cycle: float
    streamed_bytes: float | None = None

    def past(self, run_bytes: float) -> float:
        """The share of a run of stores that goes past this cache."""
        return max(0.0, 1.0 - self.streamed_bytes / run_bytes) if self.streamed_bytes is not None else 0.0


@dataclass(frozen=True, kw_only=True)
class SharedL3:
    """The last-level cache that all clusters share."""

    size_bytes: float
    bandwidth_bytes_per_s: float | None = None


@dataclass(frozen=True, kw_only=True)
class Translation:
    """What it takes a core to find a page that is not in its TLBs."""

    entries: float
    page_bytes: float
    l2_cycles: float
    l3_cycles: float
    dram_s: float


@dataclass(frozen=True, kw_only=True)
class Cluster:
    """Equal cores that share a clock; ``core`` is the key of their description in ``Soc.cores``."""

    name: str
    core: str
    count: int
    clock_hz: float
    voltage_v: float | None = None
    l2: PrivateL2
    memory_overlap: float
    l3_bytes_per_cycle: float | None = None
    remote_bytes_per_cycle: float | None = None
    dram_bytes_per_s: float
    translation: Translation | None = None
    energy: ClusterEnergy | None = None

    @cached_property
    def cached_rates(self) -> Mapping[str, float]:
        """Bytes per cycle of its clock by level, of the caches that its file prices."""
        rates = (("l2", self.l2.bytes_per_cycle), ("l3", self.l3_bytes_per_cycle),
                 ("remote", self.remote_bytes_per_cycle))
        return {level: rate for level, rate in rates if rate is not None}


@dataclass(frozen=True, kw_only=True)
class Dram:
    """Main memory."""

    bandwidth_bytes_per_s: float
    turnaround_share: float | None = None
    energy_j_per_byte: float | None = None
    memory_bytes: float | None = None


@dataclass(frozen=True, kw_only=True)
class Sleep:
    """When idle cores sleep, and what waking takes."""

    after_s: float
    wake_s: float


@dataclass(frozen=True, kw_only=True)
class Migration:
    """When the operating system moves threads from slow cores to fast ones that have nothing left to do."""

    after_s: float


@dataclass(frozen=True, kw_only=True)
class Threading:
    """How the runtime shares out a step.

    Attributes:
        spins: whether threads spin between steps; then all take part in each, as llama.cpp's do.
    """

    schedule: Literal["static", "dynamic"]
    dynamic_chunks_per_thread: int
    barrier_s: float
    chunk_s: float
    spinning_s: float | None = None
    counter_s: float | None = None
    sleep: Sleep | None = None
    migration: Migration | None = None
    spins: bool = False

    @property
    def spinning(self) -> Threading:
        """Of a runtime whose threads spin between operations, and meet in as long as is known of such."""
        known = self if self.spinning_s is None else replace(self, barrier_s=self.spinning_s, sleep=None)
        return replace(known, spins=True)

    def waking_s(self, idle_s: float) -> float:
        """Seconds until cores run that have been idle, if for so long that they sleep."""
        return self.sleep.wake_s if self.sleep and idle_s > self.sleep.after_s else 0.0

    @property
    def meeting(self) -> str:
        """The key of the machine's file that says how long threads take to meet."""
        return "spinning_us" if self.barrier_s == self.spinning_s else "barrier_us"


@dataclass(frozen=True, kw_only=True)
class Allocation:
    """What the software takes from the operating system anew in each call of a routine, and gives back after it."""

    arrays: Mapping[str, str]
    kept_bytes: float
    page_bytes: float
    fault_s: float
    release_s: float


@dataclass(frozen=True, kw_only=True)
class Soc:
    """A system on chip; a core by itself and a measured host are one of one cluster.

    Attributes:
        one_core: whether it is a core by itself, whose file has all keys at the top and its memory under ``alone``.
    """

    title: str
    clusters: tuple[Cluster, ...]
    l3: SharedL3 | None = None
    dram: Dram
    threading: Threading
    substitutes: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    allocation: Allocation | None = None
    power: Power | None = None
    cores: Mapping[str, Core | MeasuredCore] = field(default_factory=dict)
    one_core: bool = False

    def core(self, cluster: Cluster) -> Core | MeasuredCore:
        """The core of a cluster."""
        return self.cores[cluster.core]

    @cached_property
    def core_count(self) -> int:
        """All cores of all clusters."""
        return sum(c.count for c in self.clusters)

    @property
    def counter_s(self) -> float:
        """How long a thread keeps a shared counter from the others; by default what each adds to a barrier of threads
        that spin."""
        threading = self.threading
        if threading.counter_s is not None:
            return threading.counter_s
        return (threading.barrier_s if threading.spinning_s is None else threading.spinning_s) / self.core_count
