"""The launch of a routine's kernel: a split's part of attention, a matrix product, a sum of partial results."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from math import ceil

from intsim.machines.gpu.launch import Kinds, Launch, Trips, is_product, kinds_of, mean_cost
from intsim.machines.gpu.power import within_power
from intsim.machines.gpu.sm.kernel import Executed, Part, block_counts
from intsim.machines.gpu.system import GpuSystem
from intsim.machines.gpu.tiles import Tiles, loops_of
from intsim.streams.sass.routine import RoutineKernel

QUARTERS = 4
"""Steps of the share of what L2 is asked for that it has not, rounded up, so that shapes share timings."""

Piece = tuple[float, tuple[tuple[str, int], ...]]
"""Of what a thread block does one after another: how many such pieces a mean one has, and the sizes of each."""


@dataclass(frozen=True)
class Task:
    """What a kernel is launched on.

    Attributes:
        kernel: the code.
        shape: the sizes in its expressions, without the kernel's own; ``splits`` is among them.
        dram_bytes: of the launch, read and written.
        awaited_bytes: that its loops' loads wait for, as often as thread blocks ask for them while they come from DRAM;
            None where these are ``dram_bytes``.
        tiles: of keys that the thread blocks of a head walk, where a mask makes them differ.
        heads: whose thread blocks are those of ``tiles``, or one of each split, in turn.
        products: of the shape, which the launch has side by side.
        pieces: of a kernel whose code is that of one of several, which a thread block does one after another.
    """

    kernel: RoutineKernel
    shape: Mapping[str, int]
    dram_bytes: float
    awaited_bytes: float | None = None
    tiles: Tiles | None = None
    heads: int = 1
    products: int = 1
    pieces: tuple[Piece, ...] = ()


def launch_routine(system: GpuSystem, task: Task) -> Launch:
    """Plan a launch within the board's power.

    Raises:
        InputError: as ``routine_as_set``, or a power limit that leaves nothing to draw.
    """
    return within_power(routine_as_set(system, task))


def routine_as_set(system: GpuSystem, task: Task) -> Launch:
    """Plan a launch at the clock that is set.

    The thread blocks of a product run what its split with the most instructions does.

    Raises:
        InputError: a kernel of which no block fits, or with an instruction that the GPU lacks.
    """
    key = (task.kernel, tuple(task.shape.items()), task.dram_bytes, task.awaited_bytes, task.tiles, task.heads,
           task.products, task.pieces)
    return system.launch(key, lambda: _launch(system, task))


def _launch(system: GpuSystem, task: Task) -> Launch:
    gpu, kernel = system.gpu, task.kernel
    rows, mean, parts, counts, kinds = _executed(system, task)
    most = mean if len(rows) > 1 else rows[0]
    fit = system.fit(kernel)
    blocks = task.products * kernel.thread_blocks(task.shape)
    resident = min(fit.blocks, max(1, -(-blocks // gpu.sm_count)))
    latency = gpu.l2.latency_s + _missing(system, task, blocks, counts) * gpu.dram.latency_s
    return Launch(
        system=system, kernel=kernel, parts=parts, resident=resident,
        limit=fit.limit if resident == fit.blocks else "blocks of the call", blocks=blocks, trips=most,
        rows=rows, kinds=kinds, memory_latency_s=latency,
        cost=mean_cost(system, kernel, parts, kinds, resident, latency * gpu.clock_hz),
        counts=counts, dram_bytes=task.dram_bytes, clock_hz=gpu.clock_hz, heads=task.heads,
        listed=task.tiles.heads if task.tiles else 1)


def _missing(system: GpuSystem, task: Task, blocks: int, counts: Executed) -> float:
    """Of what a mean thread block asks L2 for, the share that is still to come from DRAM.

    Tiles of one wave that share rows or columns ask for them at once, and all wait for the one load from DRAM; later
    waves wait for what is left of it. A mean block is one of the SM that ends last, whose waves are all of them: of
    blocks of a last wave that more rows bring, none makes the others faster. A block's pieces are waves.
    """
    asked = sum(levels.get("l2", 0.0) for levels in counts.bytes.values())
    awaited = task.dram_bytes if task.awaited_bytes is None else task.awaited_bytes
    if not is_product(task.kernel):
        return ceil(QUARTERS * min(1.0, awaited / max(1.0, blocks * asked))) / QUARTERS
    together = system.gpu.sm_count * system.fit(task.kernel).blocks
    waves = sum(count for count, _ in task.pieces) if task.pieces else ceil(blocks / together)
    of_all = blocks * asked if task.pieces else waves * together * asked
    return (1.0 + (waves - 1) * min(1.0, awaited / max(1.0, of_all))) / waves


_Executed = tuple[tuple[Trips, ...], Trips, tuple[Part, ...], Executed, Kinds]
"""Trips of the thread blocks of a head, or of the longest one of a product; of a mean one; the parts that any runs at
all; what a mean one executes; the kinds of blocks, or of a block's pieces."""


def _executed(system: GpuSystem, task: Task) -> _Executed:
    """What thread blocks run: found once for all calls that differ in nothing that the blocks see."""
    kernel, shape = task.kernel, task.shape

    def found() -> _Executed:
        rows, mean, parts = _trips(task, system.parts(kernel))
        return rows, mean, parts, block_counts(parts, kernel.warps, mean), kinds_of(rows)

    if task.pieces:
        return _of_pieces(task, system.parts(kernel))
    if task.tiles:
        return found()
    sizes = tuple(shape.get(name) for name in kernel.trip_symbols)
    known: _Executed = system.memory.blocks.get((kernel, sizes, shape["splits"]), found)
    return known


def _of_pieces(task: Task, parts: tuple[Part, ...]) -> _Executed:
    """Of thread blocks that are alike and do several pieces each."""
    kernel = task.kernel
    kinds: Kinds = tuple((count, _turns(kernel, parts, {**task.shape, **dict(sizes)})) for count, sizes in task.pieces)
    run = tuple(part for part in parts if any(trips[part.block] for _, trips in kinds))
    kinds = tuple((count, {part.block: trips[part.block] for part in run}) for count, trips in kinds)
    mean = {part.block: sum(count * trips[part.block] for count, trips in kinds) for part in run}
    return (mean,), mean, run, block_counts(run, kernel.warps, mean), kinds


def _turns(kernel: RoutineKernel, parts: tuple[Part, ...], shape: Mapping[str, int]) -> Trips:
    """How often a warp runs each part."""
    trips = kernel.trips(shape)
    return {part.block: part.turns(float(trips[part.block])) for part in parts}


def _trips(task: Task, parts: tuple[Part, ...]) -> tuple[tuple[Trips, ...], Trips, tuple[Part, ...]]:
    """The first three of ``_Executed``."""
    kernel = task.kernel
    found = [{block: float(trips) for block, trips in enumerate(kernel.trips({**task.shape, "split": split}))}
             for split in range(1 if task.tiles else task.shape["splits"])]
    if task.tiles:
        blocks = {part.block: kernel.blocks[part.block].trips for part in parts}
        found = list(task.tiles.trips(loops_of(kernel), blocks, found[0]))
    found = [row | {part.block: part.turns(row[part.block]) for part in parts} for row in found]
    run = tuple(part for part in parts if any(row[part.block] for row in found))
    mean = {part.block: sum(row[part.block] for row in found) / len(found) for part in run}
    if task.tiles or (found[0] != found[-1] and not is_product(kernel)):
        return tuple({block: row[block] for block in mean} for row in found), mean, run
    longest = max(found, key=lambda row: sum(row[part.block] * len(part.instructions) for part in run))
    return ({block: longest[block] for block in mean},), mean, run
