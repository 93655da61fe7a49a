"""A GPU: streaming multiprocessors with their pipes and memories, the chip around them, power and energy."""

from __future__ import annotations

import re
from typing import Literal

from pydantic import Field, model_validator

from intsim.config.physical import (
    AllocationUnit,
    Blocks,
    BoardMemory,
    ByteEnergy,
    CacheLatency,
    Clock,
    ClockExponent,
    DramEnergy,
    DramLatency,
    FollowTime,
    GpuBandwidth,
    GpuIdle,
    GpuL2Size,
    GpuLimit,
    InstructionCycles,
    IssueEnergy,
    LaunchTime,
    MacEnergy,
    MatrixMacs,
    Multiprocessors,
    Queue,
    ReactionTime,
    RegisterEnergy,
    Registers,
    RegistersPerThread,
    ReservedBytes,
    SharedSize,
    SmCycles,
    SmRate,
    TransposedTile,
    VoltageFloor,
    WarpIssue,
    Warps,
)
from intsim.config.physical import LaneEnergy as Lane
from intsim.config.quantity import Strict, check_distinct, check_known, misfit
from intsim.machines.gpu.description import LONGEST_QUEUE, MEMORY
from intsim.streams.sass.cost_class import CLASSES, OPERANDS

RATES = frozenset(f"{operands}_{accumulator}" for operands in OPERANDS for accumulator in ("f16", "f32", "s32"))

WITHOUT_PIPE = frozenset(name for name in CLASSES if name == "nop" or "depbar" in name or name == "warpgroup_arrive")
"""Classes that may take an issue slot and nothing else; they compute nothing."""

_WAITS_FOR_MEMORY = re.compile(r"ld|st|atoms|utma|movm|bar|membar|sync|branch")
"""Classes whose latency is the memory's, or that give no result."""

Policy = Literal["loose_round_robin", "greedy_then_oldest", "greedy_then_youngest"]


class Cost(Strict):
    """What a warp instruction of a class costs a sub-partition.

    Attributes:
        pipes: it enters one of these; none for an instruction that only takes an issue slot.
        also: pipes that it keeps busy as well (packed FP16 on both FMA pipes, FP16 on the tensor pipe's path).
        cycles: how long it keeps its pipe; 32 lanes on 16 are 2. Of memory instructions, the address path alone.
        latency_cycles: from entering the pipe to the use of its result; of memory instructions without the memory.
        source: a name of the file's sources.
    """

    pipes: list[str]
    also: list[str] = Field(default_factory=list)
    cycles: InstructionCycles
    latency_cycles: InstructionCycles
    source: str


class MatrixRate(Strict):
    """A matrix product's rate and latency, for one type of operands and of accumulator."""

    mac_per_cycle_per_sm: MatrixMacs
    latency_cycles: SmCycles


class Tensor(Strict):
    """The tensor pipe, rates by ``OPERANDS_ACCUMULATOR`` (``s8_s32``).

    Attributes:
        warp: mma.sync, issued by a warp (HMMA, IMMA, QMMA).
        warp_group: wgmma, issued by four warps together and run asynchronously (HGMMA, IGMMA, QGMMA).
        transposed_tile_cycles: what a producer warp takes to transpose 32 keys by 16 columns of an 8-bit V, whose keys
            the products of warp groups want to be the inner dimension; 0 where there are no such products.
    """

    warp: dict[str, MatrixRate]
    warp_group: dict[str, MatrixRate] = Field(default_factory=dict)
    transposed_tile_cycles: TransposedTile | None = None


class Limits(Strict):
    """What bounds the thread blocks that an SM holds (CUDA's occupancy rules)."""

    warps: Warps
    blocks: Blocks
    registers: Registers
    registers_per_thread: RegistersPerThread
    register_unit: AllocationUnit
    shared_kib: SharedSize
    shared_per_block_kib: SharedSize
    shared_unit_bytes: AllocationUnit
    shared_reserved_bytes: ReservedBytes


class Scheduler(Strict):
    """How a sub-partition issues.

    Attributes:
        policy: among the warps that could issue in a cycle.
        issue_cycles: between two issues of a sub-partition; above 1 where register-bank conflicts and instruction
            fetches take slots.
        queue: instructions that may wait in front of a pipe, ``LONGEST_QUEUE`` at most; a warp whose instruction finds
            no place there stalls. ``memory`` stands for the path to L2.
    """

    policy: Policy
    issue_cycles: WarpIssue
    queue: dict[str, Queue]


class SharedMemory(Strict):
    """Shared memory, which the four sub-partitions share.

    Attributes:
        bytes_per_cycle: of loads and stores without bank conflicts.
        latency_cycles: load to use.
    """

    bytes_per_cycle: SmRate
    latency_cycles: SmCycles


class L1(Strict):
    """The path of loads and stores of global memory through an SM's first-level cache."""

    bytes_per_cycle: SmRate


class L2(Strict):
    """The second-level cache; its latency is given in time because it has its own clock.

    Attributes:
        port_bytes_per_cycle: into one SM while the others ask for nothing.
        bytes_per_cycle_per_sm: an SM's share while all of them load.
    """

    size_mib: GpuL2Size
    latency_ns: CacheLatency
    port_bytes_per_cycle: SmRate
    bytes_per_cycle_per_sm: SmRate


class GpuDram(Strict):
    """Device memory: sustained bandwidth, latency of a miss in L2, energy from the device to the registers.

    Attributes:
        memory_gib: how much of it there is; a model, or an attention call, that needs more is refused.
    """

    bandwidth_gb_per_s: GpuBandwidth
    latency_ns: DramLatency
    memory_gib: BoardMemory | None = None


class LaneEnergy(Strict):
    """Energy of one lane of an instruction, by the unit that executes it."""

    fma: Lane
    add: Lane
    integer: Lane
    multiply: Lane
    exponential: Lane
    special: Lane


class GpuEnergy(Strict):
    """Dynamic energy per event at the clock ``energy_at_ghz``, whatever clock a run is set to.

    Attributes:
        mac_pj: of one multiply-accumulate on the tensor pipe, by the type of the operands.
        issue_pj: of fetching, decoding and issuing a warp instruction.
        register_pj_per_operand: of one lane's 32-bit register, read or written.
        shared_pj_per_byte, l2_pj_per_byte: into the SM. dram_pj_per_byte: the whole path from device to registers.
        dram_device_pj_per_byte: of that, what memory and its interface take, whose supply follows no clock; the rest
            follows the chip's voltage. All, if it is not given.
    """

    lane_pj: LaneEnergy
    mac_pj: dict[str, MacEnergy]
    issue_pj: IssueEnergy
    register_pj_per_operand: RegisterEnergy
    shared_pj_per_byte: ByteEnergy
    l2_pj_per_byte: ByteEnergy
    dram_pj_per_byte: DramEnergy
    dram_device_pj_per_byte: DramEnergy | None = None


class GpuPower(Strict):
    """Board power.

    Attributes:
        limit_w: the clock drops where the board would draw more.
        reaction_ms: the time constant of the mean of power, from idle, that is kept to the limit while a matrix product
            runs, so that its first milliseconds may draw more. Without it, and for attention, the limit holds from the
            start.
        idle_w: with no kernel running: board, memory, fans. static_w: what a running kernel adds whatever it does
            (leakage, clock tree), at ``energy_at_ghz``.
        energy_at_ghz: the clock at which the energies per event hold; at another one they follow the voltage, and
            ``static_w`` its square.
        clock_exponent: dynamic power follows this power of the clock, whether the limit lowers it or it is set.
        voltage_floor: the lowest voltage, over that at ``energy_at_ghz``: below the clock that it allows, dynamic power
            follows the clock itself and ``static_w`` no more. Without it voltage falls to nothing.
    """

    limit_w: GpuLimit
    reaction_ms: ReactionTime | None = None
    idle_w: GpuIdle
    static_w: GpuIdle
    energy_at_ghz: Clock
    clock_exponent: ClockExponent
    voltage_floor: VoltageFloor | None = None
    energy: GpuEnergy


class TileChoice(Strict):
    """The configuration in which a pipeline's kernel was run on a machine.

    Attributes:
        tile: query rows x keys, warps, stages, as in the kernel's name (``32x32.w4.s3``), or ``fastest``: autotuned.
    """

    tile: str
    source: str


class GpuFile(Strict):
    """The file format of ``hw_configs/gpus``.

    Attributes:
        runs: architectures whose machine code it executes, the best first.
        clock_ghz: sustained under load.
        launch_us: of a kernel: from the call to the first thread block, and from the last to the end seen outside.
        next_launch_us: from the end of a kernel to the first thread block of one that was launched behind it and waits
            for it; ``launch_us`` if it is not given.
        graph_launch_us: the same between kernels of one graph; ``next_launch_us`` if it is not given.
        host_launch_us: what the host takes to submit a kernel to a busy stream; ``launch_us`` if it is not given.
        block_start_us: from the end of a thread block to the first instruction of the next one in its place.
        tiles: by pipeline, where its kernel is not run in the fastest configuration that is stored.
    """

    kind: Literal["gpu"]
    title: str
    sources: dict[str, str]
    runs: list[str] = Field(min_length=1)
    sm_count: Multiprocessors
    clock_ghz: Clock
    launch_us: LaunchTime
    next_launch_us: FollowTime | None = None
    graph_launch_us: FollowTime | None = None
    host_launch_us: LaunchTime | None = None
    block_start_us: FollowTime
    limits: Limits
    scheduler: Scheduler
    pipes: list[str] = Field(min_length=1)
    shared: SharedMemory
    l1: L1
    l2: L2
    dram: GpuDram
    tensor: Tensor
    costs: dict[str, Cost]
    tiles: dict[str, TileChoice] = Field(default_factory=dict)
    power: GpuPower | None = None
    calibration: str = ""

    @model_validator(mode="after")
    def _consistent(self) -> GpuFile:
        for name, cost in self.costs.items():
            check_known("costs", name, CLASSES, "a class of instructions that kernels have")
            check_distinct(f"costs.{name}", [*cost.pipes, *cost.also])
            if not cost.pipes and name not in WITHOUT_PIPE:
                raise misfit(f"costs.{name}.pipes", "found none", "some of " + ", ".join(self.pipes))
            if cost.pipes and not cost.latency_cycles and not _WAITS_FOR_MEMORY.match(name):
                raise misfit(f"costs.{name}.latency_cycles", "found 0", "cycles until its result can be used")
            if cost.pipes and not cost.cycles:
                raise misfit(f"costs.{name}.cycles", "found 0", "how long it keeps its pipe; nothing is free on one")
            for pipe in (*cost.pipes, *cost.also):
                if pipe not in self.pipes:
                    raise misfit(f"costs.{name}", f"found the pipe '{pipe}'", "some of " + ", ".join(self.pipes))
            if len(cost.pipes) > 2 or len(cost.also) > 1:
                raise misfit(f"costs.{name}", "found too many pipes", "a choice of two and one beside at most")
            if cost.source not in self.sources:
                raise misfit(f"costs.{name}.source", f"found '{cost.source}'",
                             "a name listed under sources: " + ", ".join(self.sources))
        for pipe in ("tensor", "lsu"):
            if pipe not in self.pipes:
                raise misfit("pipes", f"lacks '{pipe}'", "the pipes that matrix and memory instructions use")
        return self

    @model_validator(mode="after")
    def _parts(self) -> GpuFile:
        check_distinct("pipes", [*self.pipes, MEMORY])
        check_distinct("runs", self.runs)
        for arch in self.runs:
            if not re.fullmatch(r"sm_\d{2,3}", arch):
                raise misfit("runs", f"found '{arch}'", "architectures, such as sm_89")
        for group, rates in (("warp", self.tensor.warp), ("warp_group", self.tensor.warp_group)):
            for name in rates:
                check_known(f"tensor.{group}", name, RATES, "OPERANDS_ACCUMULATOR, such as s8_s32")
        for name in self.power.energy.mac_pj if self.power else ():
            check_known("power.energy.mac_pj", name, OPERANDS, "a type of operands: " + ", ".join(sorted(OPERANDS)))
        return self

    @model_validator(mode="after")
    def _levels(self) -> GpuFile:
        for key, found, most, what in (
                ("limits.shared_per_block_kib", self.limits.shared_per_block_kib, self.limits.shared_kib,
                 "limits.shared_kib of the whole SM"),
                ("l2.bytes_per_cycle_per_sm", self.l2.bytes_per_cycle_per_sm, self.l2.port_bytes_per_cycle,
                 "l2.port_bytes_per_cycle, which an SM has to itself"),
                ("l2.latency_ns", self.l2.latency_ns, self.dram.latency_ns, "dram.latency_ns, which a miss takes"),
                ("limits.registers_per_thread", self.limits.registers_per_thread, self.limits.registers,
                 "limits.registers of the whole SM")):
            if found.value > most.value:
                raise misfit(key, f"found {found.value:g}", f"at most {most.value:g}, {what}")
        byte, device = self.power and self.power.energy.dram_pj_per_byte, self.power and (
            self.power.energy.dram_device_pj_per_byte)
        if byte and device and device.value > byte.value:
            raise misfit("power.energy.dram_device_pj_per_byte", f"found {device.value:g}",
                         f"at most {byte.value:g}, dram_pj_per_byte, of which it is a part: give both")
        if self.power and self.power.idle_w.value + self.power.static_w.value >= self.power.limit_w.value:
            raise misfit("power.limit_w", f"found {self.power.limit_w.value:g}", "more than idle_w + static_w, "
                         f"{self.power.idle_w.value + self.power.static_w.value:g}")
        return self

    @model_validator(mode="after")
    def _queues_and_tiles(self) -> GpuFile:
        for pipe in self.scheduler.queue:
            if pipe not in (*self.pipes, MEMORY):
                raise misfit(f"scheduler.queue.{pipe}", "names no pipe", "one of " + ", ".join((*self.pipes, MEMORY)))
            if self.scheduler.queue[pipe].value > LONGEST_QUEUE:
                raise misfit(f"scheduler.queue.{pipe}", f"found {self.scheduler.queue[pipe].value:g}",
                             f"at most {LONGEST_QUEUE}")
        if MEMORY not in self.scheduler.queue:
            raise misfit("scheduler.queue", f"lacks '{MEMORY}'", "the accesses to L2 in flight under that name")
        for name, choice in self.tiles.items():
            if choice.source not in self.sources:
                raise misfit(f"tiles.{name}.source", f"found '{choice.source}'",
                             "a name listed under sources: " + ", ".join(self.sources))
        return self
