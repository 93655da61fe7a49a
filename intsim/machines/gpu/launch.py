"""How a kernel meets a GPU: blocks per SM, what each costs, bytes from DRAM, the clock within the board's power."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import TypeGuard

import numpy as np

from intsim.calls import AttentionCall
from intsim.energy.gpu import kernel_energy_j
from intsim.errors import InputError
from intsim.expressions import evaluate
from intsim.machines.gpu.description import Gpu, GpuPower
from intsim.machines.gpu.modified import compiled_scores, with_instructions
from intsim.machines.gpu.sm.kernel import BlockCost, Counts, Part, block_cost, block_counts
from intsim.machines.gpu.sm.life import life_cost, multiplies_tiles
from intsim.machines.gpu.sm.occupancy import occupancy
from intsim.machines.gpu.system import GpuSystem
from intsim.machines.gpu.tiles import Tiles, loops_of
from intsim.pipelines.modifications.registry import parse
from intsim.streams.sass.model import SassKernel
from intsim.streams.sass.routine import RoutineKernel

DRAM = "dram"
NEWTON_STEPS, NEARLY = 100, 1e-12
SETTLING_STEPS, SETTLED = 30, 1e-9
"""Of the search for the clock at which a board meets its limit, and the change of the clock that ends it."""
UNVALIDATED_ENERGY = ("energy per event comes from the power of whole boards; nobody has published the joules of one "
                      "such kernel, so these are checked against nothing")
"""What a result with energy says of it."""

Trips = dict[int, float]
"""How often a warp runs each part of a kernel, by ``Part.block``."""


@dataclass(frozen=True, kw_only=True)
class Launch:
    """A kernel on a call.

    Attributes:
        resident: thread blocks per SM; limit: what keeps it from holding one more.
        blocks: thread blocks of the call.
        trips: of a mean block; rows: of each block of a head, which differ for a causal kernel; else of one.
        memory_latency_s: of loads and copies, between an L2 hit and a miss.
        cost: of a mean block with all its neighbours, at ``clock_hz``; counts: what it executes.
        head_bytes: of K and V that the block of a head which goes furthest reads; 0 of kernels that share no head.
        dram_bytes: of the call.
        clock_hz: that the board's power allows.
    """

    system: GpuSystem
    kernel: SassKernel | RoutineKernel
    parts: tuple[Part, ...]
    resident: int
    limit: str
    blocks: int
    trips: Trips
    rows: tuple[Trips, ...]
    memory_latency_s: float
    cost: BlockCost
    counts: Counts
    dram_bytes: float
    clock_hz: float
    head_bytes: float = 0.0

    def cost_at(self, resident: int, trips: Trips) -> BlockCost:
        """Cost of a block in other company, or with other trips."""
        return cost_of(self.system, self.kernel, self.parts, trips, resident, self.memory_cycles)

    @property
    def memory_cycles(self) -> float:
        """The latency of loads and copies in cycles of the SM: memory has no part in its clock."""
        return self.memory_latency_s * self.clock_hz

    def at_clock(self, clock_hz: float) -> Launch:
        """The same at another clock, at which memory's latency is another number of cycles."""
        found = replace(self, clock_hz=clock_hz)
        return replace(found, cost=found.cost_at(self.resident, self.trips))

    def work(self) -> np.ndarray:
        """Cycles of each block of a head, of an SM full of its like; a block's cost is the sum over what it repeats."""
        total = np.zeros(len(self.rows))
        for block in self.trips:
            once = self.cost_at(self.resident, {other: float(other == block) for other in self.trips}).cycles
            total += once * np.array([row[block] for row in self.rows])
        return total

    @property
    def waves(self) -> tuple[int, int, int]:
        """Full waves; blocks per SM in the last wave; SMs that hold a block more."""
        sms = self.system.gpu.sm_count
        full, rest = divmod(self.blocks, sms * self.resident)
        return full, rest // sms, rest % sms


def cost_of(system: GpuSystem, kernel: SassKernel | RoutineKernel, parts: Sequence[Part], trips: Trips, resident: int,
            memory_cycles: float) -> BlockCost:
    """Cost of a thread block with its neighbours."""
    if is_product(kernel):
        return life_cost(system.timer, kernel, parts, trips, resident, memory_cycles)
    return block_cost(system.timer, parts, kernel.warps, trips, resident, memory_cycles)


def is_product(kernel: SassKernel | RoutineKernel) -> TypeGuard[RoutineKernel]:
    """Whether a kernel is a matrix product by itself."""
    return isinstance(kernel, RoutineKernel) and multiplies_tiles(kernel)


def launch_of(call: AttentionCall, system: GpuSystem, kernel: SassKernel) -> Launch:
    """Plan the launch of a kernel.

    Raises:
        InputError: a kernel of which no block fits, or with an instruction that the GPU lacks.
    """
    gpu, tiles = system.gpu, Tiles.of(call, kernel) if parse(call.variant).masks else None
    if call.variant:
        variant = parse(call.variant)
        compiled = compiled_scores(system.kernels.fused, gpu.runs) if variant.scores else {}
        kernel = with_instructions(kernel, variant, tuple(gpu.costs), compiled)
    parts = system.parts(kernel)
    fit = occupancy(gpu.limits, kernel.warps, kernel.registers, kernel.shared_bytes)
    blocks = evaluate(kernel.grid, call.symbols | {"block_m": kernel.block_m})
    resident = min(fit.blocks, max(1, -(-blocks // gpu.sm_count)))
    rows = _trips(call, kernel, parts) if tiles is None else _trips_of(tiles, kernel, parts)
    trips = {block: sum(row[block] for row in rows) / len(rows) for block in rows[0]}
    counts = block_counts(parts, kernel.warps, trips)
    furthest = max(rows, key=lambda row: sum(row.values()))
    head_bytes = block_counts(parts, kernel.warps, furthest).loop_bytes if len(rows) > 1 else counts.loop_bytes
    latency = gpu.l2.latency_s + _first_touches(call, gpu, blocks, resident) * gpu.dram.latency_s
    launch = Launch(
        system=system, kernel=kernel, parts=parts, resident=resident,
        limit=fit.limit if resident == fit.blocks else "blocks of the call", blocks=blocks, trips=trips, rows=rows,
        memory_latency_s=latency, cost=cost_of(system, kernel, parts, trips, resident, latency * gpu.clock_hz),
        counts=counts, clock_hz=gpu.clock_hz, head_bytes=head_bytes,
        dram_bytes=_dram_bytes(call, gpu, counts.once_bytes, head_bytes, blocks, resident) if tiles is None else
        _dram_bytes_of(tiles, call, gpu, counts, blocks, resident))
    return within_power(launch)


def _trips(call: AttentionCall, kernel: SassKernel, parts: Sequence[Part]) -> tuple[Trips, ...]:
    """Trips of each block of a head, or of one where all are alike."""
    offset = call.kv_len - call.q_len if call.causal else call.kv_len
    sizes = {"q_len": call.q_len, "kv_len": call.kv_len, "offset": offset}
    wanted = [part.block for part in parts]
    rows = [kernel.trips(sizes | {"q_block": block})
            for block in range(-(-call.q_len // kernel.block_m) if call.causal else 1)]
    return tuple({block: float(row[block]) for block in wanted} for row in rows)


def _trips_of(tiles: Tiles, kernel: SassKernel, parts: Sequence[Part]) -> tuple[Trips, ...]:
    """Trips of each block of a head under a variant's mask."""
    return tiles.trips(loops_of(kernel), {part.block: kernel.blocks[part.block].trips for part in parts})


def _first_touches(call: AttentionCall, gpu: Gpu, blocks: int, resident: int) -> float:
    """Share of the waves that read a tile of K and V before it is in L2: blocks that run together read it together."""
    sharers = blocks / (call.batch * call.kv_heads)
    return min(1.0, gpu.sm_count * resident / sharers)


def _dram_bytes(call: AttentionCall, gpu: Gpu, once_bytes: float, head_bytes: float, blocks: int,
                resident: int) -> float:
    """Q and the output once; K and V once per head, or once per wave where what runs at a time exceeds L2."""
    kv_heads = call.batch * call.kv_heads
    sharers = blocks / kv_heads
    together = gpu.sm_count * resident
    active = min(kv_heads, max(1.0, together / sharers)) * head_bytes
    sweeps = 1.0 if active <= gpu.l2.size_bytes else max(1.0, sharers / together)
    return blocks * once_bytes + kv_heads * head_bytes * sweeps


def _dram_bytes_of(tiles: Tiles, call: AttentionCall, gpu: Gpu, counts: Counts, blocks: int, resident: int) -> float:
    """As ``_dram_bytes``, of the tiles of K and V that a mask leaves: each once, or once per wave that visits it."""
    kv_heads = call.batch * call.kv_heads
    sharers, together = blocks / kv_heads, gpu.sm_count * resident
    mean = float((tiles.full + tiles.partial).mean())
    tile = counts.loop_bytes / mean if mean else 0.0
    at_once = max(1.0, together / sharers)
    rows = max(1, int(together * len(tiles.rows) / (sharers * min(kv_heads, at_once))))
    footprint = tile * tiles.visited(len(tiles.rows))
    fits = min(kv_heads, at_once) * footprint <= gpu.l2.size_bytes
    return blocks * counts.once_bytes + kv_heads * (footprint if fits else tile * tiles.visited(rows))


def dynamic_energy_j(launch: Launch, power: GpuPower, span: str) -> dict[str, float]:
    """Dynamic energy of a span over the call by component; DRAM goes to spans by their share of what passes L2.

    The chip's energy per event follows its voltage and so its clock; memory has a supply of its own.
    """
    counts, number = launch.counts, launch.blocks
    factor = power.voltage_factor(launch.clock_hz)
    found = kernel_energy_j(
        power.energy, {k: v * number for k, v in counts.instructions.get(span, {}).items()},
        counts.operands.get(span, 0.0) * number, moved_bytes(launch, span),
        {k: v * number for k, v in counts.macs.get(span, {}).items()})
    return {name: value * (1.0 if name == DRAM else factor) for name, value in found.items()}


def moved_bytes(launch: Launch, span: str) -> dict[str, float]:
    """Bytes that a span moves over the call, by level."""
    moved = {level: value * launch.blocks for level, value in launch.counts.bytes.get(span, {}).items()}
    through = launch.blocks * sum(levels.get("l2", 0.0) for levels in launch.counts.bytes.values())
    return moved | {"dram": launch.dram_bytes * moved.get("l2", 0.0) / through if through else 0.0}


def within_power(launch: Launch) -> Launch:
    """Lower the clock to the one at which the board draws its limit, where it would draw more.

    A matrix product's power is averaged over the time in which a board's controller reacts, so that a short one may
    draw more; attention is taken to go on for longer, whichever kernels compute it. (The measured rows ask for both: no
    one time fits the two, docs/understand/trust.md.)

    A lower clock waits fewer cycles for memory, so that more of them work and draw: each step of the search has the
    kernel's cycles at the clock of the one before. It starts where the energies hold, whatever clock was set, so that
    all clocks above what the board sustains end at the same.

    Raises:
        InputError: a limit that leaves nothing to draw.
    """
    power = launch.system.gpu.power
    if power is None:
        return launch
    room = power.limit_w - power.idle_w - power.static_w
    if room <= 0:
        raise InputError(f"found {power.limit_w:g}", key="power.limit_w", expected="more than idle_w + static_w")
    window_s = (power.reaction_s or 0.0) if is_product(launch.kernel) else 0.0
    chip_j, dram_j = by_supply(launch, power)
    chip_j /= power.voltage_factor(launch.clock_hz)

    def drawn_w(at: Launch) -> tuple[float, float]:
        rate = 1.0 / max(busy_s(at), window_s)
        return chip_j * power.voltage_factor(at.clock_hz) * rate, dram_j * rate

    if sum(drawn_w(launch)) <= room:
        return launch
    found = launch.at_clock(power.energy_at_hz)
    for _ in range(SETTLING_STEPS):
        share = clock_share(*drawn_w(found), power.clock_exponent, room)
        if abs(share - 1.0) < SETTLED:
            break
        found = found.at_clock(share * found.clock_hz)
    return found if found.clock_hz < launch.clock_hz else launch


def busy_s(launch: Launch) -> float:
    """Seconds of a launch's thread blocks: until the SM with the most of them is done, or all bytes have come."""
    gpu = launch.system.gpu
    cycles = -(-launch.blocks // gpu.sm_count) * launch.cost.cycles
    return max(cycles / launch.clock_hz, launch.dram_bytes / gpu.dram.bandwidth_bytes_per_s)


def clock_share(chip_w: float, dram_w: float, exponent: float, room_w: float) -> float:
    """The share of a clock at which a board draws what there is room for, above 1 where it has room left.

    Args:
        chip_w, dram_w: dynamic power at the clock; the chip's goes with a power of the clock, DRAM's with the
            clock. exponent: of that power, at least 1.
        room_w: above what is drawn whatever the board does.
    """
    share = 1.0
    for _ in range(NEWTON_STEPS):  # onto a convex curve: from its second step on it comes down to the root
        drawn = chip_w * share ** exponent + dram_w * share
        if abs(drawn - room_w) <= room_w * NEARLY:
            break
        share -= (drawn - room_w) / (exponent * chip_w * share ** (exponent - 1.0) + dram_w)
    return share


def by_supply(launch: Launch, power: GpuPower) -> tuple[float, float]:
    """Dynamic energy of the call in the chip, which falls with the voltage, and in DRAM."""
    spans = [dynamic_energy_j(launch, power, span) for span in launch.cost.by_span]
    dram_j = sum(components[DRAM] for components in spans)
    return sum(sum(components.values()) for components in spans) - dram_j, dram_j
