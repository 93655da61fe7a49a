"""A system on chip: clusters of cores, caches, DRAM, how work is shared out, and power."""

from __future__ import annotations

from typing import Literal

from pydantic import Field

from intsim.config.quantity import Count, Fraction, NonNegative, Positive, Share, Strict


class PrivateL2(Strict):
    """The second-level cache, as one core sees it.

    Attributes:
        size_kib: capacity that one core can count on.
        bytes_per_cycle: sustained from L2 into the core, per core clock.
    """

    size_kib: Positive
    bytes_per_cycle: Positive


class SharedL3(Strict):
    """The last-level cache that all clusters share, and what it sustains for all cores together."""

    size_kib: Positive
    bandwidth_gb_per_s: Positive | None = None


class ClusterEnergy(Strict):
    """Dynamic energy of one core of the cluster.

    Attributes:
        dynamic_pj_per_cycle_at_1v: whole-core dynamic energy per active cycle (the device tree's coefficient).
        instruction_share: of that energy, the share that follows issued instructions; the rest follows clock cycles.
        typical_ipc: instructions per cycle of the workload behind the coefficient, to turn the share into pJ.
    """

    dynamic_pj_per_cycle_at_1v: Positive
    instruction_share: Share
    typical_ipc: Positive


class Translation(Strict):
    """What it takes a core to find a page that is not in its TLBs, by where the last entry of the page table lies.

    Attributes:
        entries: pages that its largest TLB knows.
        page_kib: size of a page.
        l2_cycles, l3_cycles, dram_ns: latency of a load from there.
    """

    entries: Positive
    page_kib: Positive
    l2_cycles: Positive
    l3_cycles: Positive
    dram_ns: Positive


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

    name: str
    core: str
    count: Count
    clock_ghz: Positive
    voltage_v: Positive | None = None
    l2: PrivateL2
    memory_overlap: Share
    l3_bytes_per_cycle: Positive | None = None
    remote_bytes_per_cycle: Positive | None = None
    dram_gb_per_s: Positive
    translation: Translation | None = None
    energy: ClusterEnergy | None = None


class Dram(Strict):
    """Main memory: what all cores together sustain, and its energy at the device."""

    bandwidth_gb_per_s: Positive
    energy_pj_per_byte: Positive | None = None


class Sleep(Strict):
    """Cores that idle long enough are put to sleep, and lose time when they are needed again.

    Attributes:
        after_us: idle time from which a core sleeps; wake_us: from the wish to run to running.
    """

    after_us: NonNegative
    wake_us: NonNegative


class Threading(Strict):
    """How the runtime shares out a step.

    Attributes:
        schedule: ``static`` gives every thread the same number of rows, ``dynamic`` hands out chunks on demand.
        dynamic_chunks_per_thread: chunks per thread that a dynamic schedule cuts.
        barrier_us: from the last thread's end of a parallel step to the first thread's start of the next.
        chunk_us: cost of fetching one chunk in a dynamic schedule.
        sleep: what waiting threads lose to sleeping cores; absent where cores are not put to sleep.
    """

    schedule: Literal["static", "dynamic"]
    dynamic_chunks_per_thread: Count
    barrier_us: NonNegative
    chunk_us: NonNegative
    sleep: Sleep | None = None


class CacheEnergy(Strict):
    """Energy of moving a byte from each cache level into the core."""

    l1_pj_per_byte: NonNegative
    l2_pj_per_byte: NonNegative
    l3_pj_per_byte: NonNegative


class DatapathEnergy(Strict):
    """Energy of one lane of a routine in the arithmetic unit alone, at 1 V; the rest of the core is elsewhere."""

    int8_mac_pj: NonNegative
    fp16_mac_pj: NonNegative
    fp32_mac_pj: NonNegative
    fp16_op_pj: NonNegative
    fp32_op_pj: NonNegative
    int32_mul_pj: NonNegative
    int32_op_pj: NonNegative


class Power(Strict):
    """From rail to plug.

    Attributes:
        active_w: more than idle while anything runs, at the point of measurement: memory controller, interconnect.
        idle_w: the device with no load, at the point of measurement.
        supply_efficiency: rail power over input power of the regulators.
    """

    idle_w: NonNegative
    supply_efficiency: Fraction
    active_w: NonNegative
    caches: CacheEnergy
    datapath: DatapathEnergy


class SocFile(Strict):
    """The file format of ``hw_configs/socs``.

    Attributes:
        substitutes: routines that the software on this machine runs as others, one after another, or not at all in
            the timed region, where that is known; elsewhere the fastest kernel of a routine is taken.
    """

    kind: Literal["soc"]
    title: str
    sources: dict[str, str]
    clusters: list[Cluster]
    l3: SharedL3 | None = None
    dram: Dram
    threading: Threading
    substitutes: dict[str, list[str]] = Field(default_factory=dict)
    power: Power | None = None
    calibration: str = ""
