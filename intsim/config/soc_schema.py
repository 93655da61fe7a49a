"""A system on chip: clusters of cores, caches, DRAM, how work is shared out, and power."""

from __future__ import annotations

from typing import Literal

from pydantic import Field, model_validator

from intsim.config.physical import (
    ActivePower,
    BarrierTime,
    BoardMemory,
    BoardPower,
    ByteEnergy,
    CacheCycles,
    CacheRate,
    Chunks,
    Clock,
    CoreBandwidth,
    CorePicojoules,
    Cores,
    CounterTime,
    DramEnergy,
    DramLatency,
    Efficiency,
    IdleTime,
    InstructionsPerCycle,
    KeptBlock,
    L2Size,
    L3Bandwidth,
    L3Size,
    MigrationTime,
    PageSize,
    PageTime,
    Part,
    ShortEnergy,
    ShortTime,
    SocBandwidth,
    SpinTime,
    StreamedRun,
    TlbEntries,
    TurnaroundShare,
    Voltage,
    WakeTime,
    WordEnergy,
)
from intsim.config.quantity import Name, Strict, check_distinct, misfit

MOST_OVER_DRAM = 8.0
"""How far above the memory's bandwidth a core's own, and this above the L3's, may be stated: a memory may be thought
smaller, a clock lower; a slip is more."""


class PrivateL2(Strict):
    """The second-level cache, as one core sees it.

    Attributes:
        size_kib: capacity that one core can count on.
        bytes_per_cycle: sustained from L2 into the core, per core clock.
        streamed_kib: stores that fill line after line go past this cache once they are so many (write streaming).
    """

    size_kib: L2Size
    bytes_per_cycle: CacheRate
    streamed_kib: StreamedRun | None = None


class SharedL3(Strict):
    """The last-level cache that all clusters share, and what it sustains for all cores together."""

    size_kib: L3Size
    bandwidth_gb_per_s: L3Bandwidth | None = None


class ClusterEnergy(Strict):
    """Dynamic energy of one core of the cluster.

    Attributes:
        dynamic_pj_per_cycle_at_1v: whole-core dynamic energy per active cycle (the device tree's coefficient).
        instruction_share: of that energy, the share that follows issued instructions; the rest follows clock cycles.
        typical_ipc: instructions per cycle of the workload behind the coefficient, to turn the share into pJ.
    """

    dynamic_pj_per_cycle_at_1v: CorePicojoules
    instruction_share: Part
    typical_ipc: InstructionsPerCycle


class Translation(Strict):
    """What it takes a core to find a page that is not in its TLBs, by where the last entry of the page table lies.

    Attributes:
        entries: pages that its largest TLB knows.
        page_kib: size of a page.
        l2_cycles, l3_cycles, dram_ns: latency of a load from there.
    """

    entries: TlbEntries
    page_kib: PageSize
    l2_cycles: CacheCycles
    l3_cycles: CacheCycles
    dram_ns: DramLatency


class Cluster(Strict):
    """Equal cores that share a clock.

    Attributes:
        core: name of the core's file.
        memory_overlap: share of the shorter of execution and transfer that hides behind the longer one
            (prefetching, out-of-order execution, misses under misses).
        l3_bytes_per_cycle: sustained from L3 into one core, per core clock.
        remote_bytes_per_cycle: sustained by stores to lines that another core's caches hold; by default as to L3.
        dram_gb_per_s: what one core alone sustains from or to DRAM.
        translation: of addresses; without it pages cost nothing.
    """

    name: Name
    core: str
    count: Cores
    clock_ghz: Clock
    voltage_v: Voltage | None = None
    l2: PrivateL2
    memory_overlap: Part
    l3_bytes_per_cycle: CacheRate | None = None
    remote_bytes_per_cycle: CacheRate | None = None
    dram_gb_per_s: CoreBandwidth
    translation: Translation | None = None
    energy: ClusterEnergy | None = None


class Dram(Strict):
    """Main memory: what all cores together sustain, and its energy at the device.

    Attributes:
        bandwidth_gb_per_s: of loads alone, or of stores alone.
        turnaround_share: of its time, what is lost to turning the bus where half of the bytes are stores.
        memory_gib: how much of it there is; a model, or an attention call, that needs more is refused.
    """

    bandwidth_gb_per_s: SocBandwidth
    turnaround_share: TurnaroundShare | None = None
    energy_pj_per_byte: DramEnergy | None = None
    memory_gib: BoardMemory | None = None


class Sleep(Strict):
    """Cores that idle long enough are put to sleep, and lose time when they are needed again.

    Attributes:
        after_us: idle time from which a core sleeps; wake_us: from the wish to run to running.
    """

    after_us: IdleTime
    wake_us: WakeTime


class Migration(Strict):
    """The operating system moves threads from slow cores to fast ones that have nothing left to do.

    Attributes:
        after_us: from a fast core's last work to the moved thread's going on there.
    """

    after_us: MigrationTime


class Threading(Strict):
    """How the runtime shares out a step.

    Attributes:
        schedule: ``static`` gives every thread the same number of rows, ``dynamic`` hands out chunks on demand.
        dynamic_chunks_per_thread: chunks per thread that a dynamic schedule cuts.
        barrier_us: from the last thread's end of a parallel step to the first thread's start of the next.
        spinning_us: the same under the runtimes of models, whose threads spin instead of sleeping; by default
            ``barrier_us``, and then they sleep as others do.
        chunk_us: cost of fetching one chunk in a dynamic schedule.
        counter_us: how long a thread that raises a shared counter keeps it from the others, of pipelines whose threads
            take small pieces from one; by default ``barrier_us`` over the cores, each of which raises one there.
        sleep: what waiting threads lose to sleeping cores; absent where cores are not put to sleep.
        migration: of threads between clusters; absent where threads stay on the core that they were given.
    """

    schedule: Literal["static", "dynamic"]
    dynamic_chunks_per_thread: Chunks
    barrier_us: BarrierTime
    spinning_us: SpinTime | None = None
    chunk_us: ShortTime
    counter_us: CounterTime | None = None
    sleep: Sleep | None = None
    migration: Migration | None = None


class Allocation(Strict):
    """Memory that the software takes anew in each call of a routine, fills with zeros on the calling thread, and gives
    back after it.

    Attributes:
        arrays: by routine, the array of its kernel that has as many bytes.
        kept_mib: blocks below this size the allocator keeps for the next call; others come from the operating
            system, page by page, and go back to it.
        page_kib: size of a page. fault_us: to find, clear and map a page at its first touch; release_us: to free it.
    """

    arrays: dict[str, str]
    kept_mib: KeptBlock
    page_kib: PageSize
    fault_us: PageTime
    release_us: PageTime


class CacheEnergy(Strict):
    """Energy of moving a byte from each cache level into the core."""

    l1_pj_per_byte: ByteEnergy
    l2_pj_per_byte: ByteEnergy
    l3_pj_per_byte: ByteEnergy


class DatapathEnergy(Strict):
    """Energy of one lane of a routine in the arithmetic unit alone, at 1 V; the rest of the core is elsewhere."""

    int8_mac_pj: ShortEnergy
    fp16_mac_pj: WordEnergy
    fp32_mac_pj: WordEnergy
    fp16_op_pj: WordEnergy
    fp32_op_pj: WordEnergy
    int32_mul_pj: WordEnergy
    int32_op_pj: ShortEnergy


class Power(Strict):
    """From rail to plug.

    Attributes:
        active_w: more than idle while anything runs, at the point of measurement: memory controller, interconnect.
        idle_w: the device with no load, at the point of measurement.
        supply_efficiency: rail power over input power of the regulators.
    """

    idle_w: BoardPower
    supply_efficiency: Efficiency
    active_w: ActivePower
    caches: CacheEnergy
    datapath: DatapathEnergy


class SocFile(Strict):
    """The file format of ``hw_configs/socs``.

    Attributes:
        substitutes: routines that the software on this machine runs as others, one after another, or not at all in
            the timed region, where that is known; elsewhere the fastest kernel of a routine is taken.
        allocation: memory that this software takes anew in each call; absent where it has its buffers beforehand.
    """

    kind: Literal["soc"]
    title: str
    sources: dict[str, str]
    clusters: list[Cluster] = Field(min_length=1)
    l3: SharedL3 | None = None
    dram: Dram
    threading: Threading
    substitutes: dict[str, list[str]] = Field(default_factory=dict)
    allocation: Allocation | None = None
    power: Power | None = None
    calibration: str = ""

    @model_validator(mode="after")
    def _consistent(self) -> SocFile:
        check_distinct("clusters", [cluster.name for cluster in self.clusters])
        for index, cluster in enumerate(self.clusters):
            check_levels(cluster, self.l3, self.dram, f"clusters.{index}.")
        return self


def check_levels(cluster: Cluster, l3: SharedL3 | None, dram: Dram, prefix: str) -> None:
    """Refuse levels of the memory that contradict each other.

    Raises:
        PydanticCustomError: says which of them; ``prefix`` stands before the cluster's own keys.
    """
    if l3 and l3.size_kib.value < cluster.l2.size_kib.value:
        raise misfit("l3.size_kib", f"found {l3.size_kib.value:g}",
                     f"at least {prefix}l2.size_kib, {cluster.l2.size_kib.value:g}, the cache before it")
    if cluster.dram_gb_per_s.value > MOST_OVER_DRAM * dram.bandwidth_gb_per_s.value:
        raise misfit(f"{prefix}dram_gb_per_s", f"found {cluster.dram_gb_per_s.value:g}",
                     f"what one core moves, near or below the {dram.bandwidth_gb_per_s.value:g} GB/s that the memory "
                     "sustains for all")
    for key, rate, clock, memory in (
            (f"{prefix}l3_bytes_per_cycle", cluster.l3_bytes_per_cycle, cluster.clock_ghz.value, cluster.dram_gb_per_s),
            ("l3.bandwidth_gb_per_s", l3.bandwidth_gb_per_s if l3 else None, 1.0, dram.bandwidth_gb_per_s)):
        if rate and memory.value > MOST_OVER_DRAM * rate.value * clock:
            raise misfit(key, f"found {rate.value:g}", f"near or above {memory.value / clock:.4g}, what DRAM gives, "
                         "all of which passes the L3")
    pages = cluster.translation
    if pages and pages.l3_cycles.value < pages.l2_cycles.value:
        raise misfit(f"{prefix}translation.l3_cycles", f"found {pages.l3_cycles.value:g}",
                     f"at least l2_cycles, {pages.l2_cycles.value:g}: the farther cache answers later")
    if pages and pages.dram_ns.value * cluster.clock_ghz.value < pages.l3_cycles.value:
        raise misfit(f"{prefix}translation.dram_ns", f"found {pages.dram_ns.value:g}",
                     f"at least the {pages.l3_cycles.value:g} cycles of L3")


def first_level_misfit(cluster: Cluster, l1_kib: float) -> str:
    """What is wrong with a cluster's L2 behind a core's first-level cache of ``l1_kib``; empty where nothing is."""
    if cluster.l2.size_kib.value >= l1_kib:
        return ""
    return f"at least the core's l1d.size_kib, {l1_kib:g}, the cache before it"
