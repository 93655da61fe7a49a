"""Fused CPU pipelines: blocks of query rows that a thread takes through all steps, one block after another.

What is between the steps of a block is a thread's own and comes back with every block; K and V are read again by each
block. The caches see exactly that, and DRAM what they do not hold.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from functools import cached_property
from itertools import accumulate, cycle, groupby
from operator import itemgetter
from typing import Any

from intsim.calls import AttentionCall
from intsim.errors import InputError
from intsim.expressions import evaluate
from intsim.machines.cpu.caches import Caches, Distance
from intsim.machines.cpu.choice import TILE_ROWS, PlannedKernel
from intsim.machines.cpu.heads import HeadOrder
from intsim.machines.cpu.moves import MovesOf
from intsim.machines.cpu.on_demand import chunks_on_demand
from intsim.machines.cpu.reuse import Heads, ReuseMap
from intsim.machines.cpu.system import Team
from intsim.pipelines.spec import BLOCK_M, Pipeline
from intsim.streams.aarch64.model import Array

KEYS_TOGETHER = 64
"""Keys that a mask skips together: a whole number of a kernel's panels, and a tile of those that have tiles."""

ROWS = (12, 32, 48, 512)
"""Of a block, about: few fit the caches with all their keys, many read K and V less often, and a share at once leaves
cores without any. The best of these is on average 1.4 % slower than that of eleven numbers in three roundings."""

TURNS = 24
"""Of a share: equal blocks beyond are run several at a time."""


@dataclass(frozen=True)
class RowBlock:
    """A block of query rows.

    Attributes:
        rows: how many; keys: that some row of it sees; fresh: whether its thread meets this K and V for the first time.
        count: equal blocks, one after another.
    """

    rows: int
    keys: int
    fresh: bool
    count: int = 1


@dataclass(frozen=True, eq=False)
class BlockKernel(PlannedKernel):
    """A kernel on a block: one thread's, all of it.

    Attributes:
        kept: its arrays that every block reads entirely.
    """

    kept: frozenset[str] = frozenset()

    def split(self, array: Array) -> str:
        """Whatever is not read by every block is the thread's own."""
        streams = (self.stream, *self.variants)
        return "" if any(stream.arrays.get(name) is array for stream in streams for name in self.kept) else "m"

    def parts_of(self, array: Array, threads: int) -> int:
        """Threads go through K and V side by side."""
        return threads if self.split(array) else 1

    def readers(self, array: Array, threads: int) -> float:
        """As many as do."""
        return threads / self.parts_of(array, threads)


@dataclass(frozen=True)
class BlockReuse:
    """How far apart a thread's touches lie in its blocks.

    Attributes:
        kernels: of a block, in order; first: position of the first of them in the whole call.
        whole: the distances of the whole call, for what a block touches once.
        fresh: whether K and V come from where the call left them, and not from the block before.
        threads: that do the same side by side.
    """

    kernels: tuple[BlockKernel, ...]
    first: int
    whole: ReuseMap
    fresh: bool
    threads: int
    moves: MovesOf

    @cached_property
    def moved(self) -> dict[object, Any]:
        """What is known of the bytes that a thread moves in the block."""
        return {}

    @cached_property
    def touches(self) -> Mapping[str, list[tuple[int, Array, bool]]]:
        """By buffer: the kernels that touch it, each with its array and whether every block reads it entirely."""
        found: dict[str, list[tuple[int, Array, bool]]] = {}
        for index, kernel in enumerate(self.kernels):
            for name, array in kernel.stream.arrays.items():
                found.setdefault(kernel.buffer(name), []).append((index, array, name in kernel.kept))
        return found

    @cached_property
    def footprints(self) -> list[tuple[float, float]]:
        """Bytes of each kernel: the thread's own, and those that all threads read."""
        found: list[tuple[float, float]] = []
        for kernel in self.kernels:
            arrays = self.moves(kernel.stream, kernel.shape).arrays
            common = sum(sweep.footprint for name, sweep in arrays.items() if name in kernel.kept)
            found.append((sum(sweep.footprint for sweep in arrays.values()) - common, common))
        return found

    def sources(self, buffer: str, position: int, caches: Caches) -> Mapping[str, float]:
        """The share of a buffer's bytes that each level serves to the touch at a position of the call."""
        at, touches = position - self.first, self.touches[buffer]
        index = next(i for i, touch in enumerate(touches) if touch[0] == at)
        kept = touches[index][2]
        if not self.between_steps(buffer) and (not kept or (self.fresh and index == 0)):
            return self.whole.sources(buffer, position, caches)
        return caches.shares(self._between(touches[index - 1][0], at))

    def after(self, buffer: str, position: int) -> Distance:
        """From the touch at a position of the call to the next one."""
        if not self.between_steps(buffer):
            return self.whole.after(buffer, position)
        at, touches = position - self.first, self.touches[buffer]
        index = next(i for i, touch in enumerate(touches) if touch[0] == at)
        return self._between(at, touches[(index + 1) % len(touches)][0])

    def between_steps(self, buffer: str) -> bool:
        """Whether a step of the block writes it and another reads it."""
        directions = {array.direction for _, array, _ in self.touches[buffer]}
        return len(self.touches[buffer]) > 1 and directions != {"read"}

    def _between(self, i: int, j: int) -> Distance:
        """Half of either kernel, and all kernels between; from block to block, round once."""
        count = len(self.kernels)
        inside = [k % count for k in range(i + 1, j if j > i else j + count)]
        own, common = ((self.footprints[i][side] + self.footprints[j][side]) / 2
                       + sum(self.footprints[k][side] for k in inside) for side in (0, 1))
        return Distance(own + common, own * self.threads + common)


@dataclass(frozen=True)
class Fusion:
    """How a fused pipeline goes through its blocks.

    Attributes:
        kernels: of the whole call, as planned: those before ``first`` run one by one, the others block by block.
        rows: of a block.
        order: how they share heads; beside: whether blocks of all, and not of one head after another.
        heads: that have a K and V of their own, or read it as if they had: those that share one are one if so ordered.
        lengths: query rows of each of these, of which blocks are cut.
        each: whether fixed shares are still of each head, as of heads that would run one after another but differ.
        kept: by position, the arrays that every block reads entirely.
        keys: (blocks of rows,) keys that each sees, of a head or, where their masks differ, of several in turn; empty
            where every block sees all.
    """

    call: AttentionCall
    kernels: tuple[PlannedKernel, ...]
    first: int
    rows: int
    order: HeadOrder
    beside: bool
    heads: int
    lengths: tuple[int, ...]
    kept: Mapping[int, frozenset[str]]
    keys: tuple[int, ...] = ()
    each: bool = False
    made: dict[tuple[int, int], tuple[BlockKernel, ...]] = field(default_factory=dict, repr=False, compare=False)

    @property
    def repeat(self) -> int:
        """How often the blocks of the threads are gone through, one head after another."""
        return 1 if self.beside else self.heads

    @property
    def meetings(self) -> int:
        """How often threads meet in each of these repeats: after every head, or after all."""
        return self.heads if self.each else 1

    def block_kernels(self, rows: int, keys: int) -> tuple[BlockKernel, ...]:
        """The kernels on a block."""
        if (rows, keys) not in self.made:
            sizes = self.call.symbols | {"q_len": rows, "kv_len": keys}
            self.made[rows, keys] = tuple(
                BlockKernel(k.step, k.invocation, k.stream,
                            {name: evaluate(text, sizes) for name, text in k.invocation.shape.items()}, k.repeat,
                            k.variants, kept=self.kept[self.first + at])
                for at, k in enumerate(self.kernels[self.first:]))
        return self.made[rows, keys]

    def blocks(self) -> list[tuple[int, int, int]]:
        """Every block that the threads share: its head, its rows, its keys."""
        of_one = [rows for length in self.lengths for rows in _cut(length, self.rows)]
        heads = self.heads if self.beside else 1
        seen = cycle(self.keys or (self.call.kv_len,))
        return [(head, rows, keys) for head in range(heads) for rows, keys in zip(of_one, seen, strict=False) if keys]

    def chunk(self, blocks: Sequence[tuple[int, int, int]], fresh: bool = True) -> list[RowBlock]:
        """Blocks that a thread takes in order, equal ones together if there are many.

        Args:
            fresh: whether it meets the first one's K and V for the first time.
        """
        found = [(rows, keys, head != blocks[i - 1][0] if i else fresh)
                 for i, (head, rows, keys) in enumerate(blocks)]
        together = -(-len(found) // TURNS)
        return [RowBlock(*block, n) for block, equal in groupby(found) for n in _cut(len(list(equal)), together)]

    def outer(self, moves: MovesOf, threads: int, dynamic: bool) -> ReuseMap:
        """The distances of the whole call, in which what is between steps takes the room of the threads' blocks."""
        block = self.block_kernels(self.rows, self.call.kv_len)
        inner = BlockReuse(block, self.first, ReuseMap((), moves, threads, dynamic), True, threads, moves)
        footprints = []
        for at, kernel in enumerate(self.kernels):
            whole, total = moves(kernel.stream, kernel.shape).arrays, 0.0
            part = moves(kernel.stream, block[at - self.first].shape).arrays if at >= self.first else whole
            for name in kernel.stream.arrays:
                own = at >= self.first and inner.between_steps(kernel.buffer(name))
                total += threads * part[name].footprint if own else kernel.heads * whole[name].footprint
            footprints.append(total)
        return ReuseMap(self.kernels, moves, threads, dynamic, Heads.of(self.call, self.order.grouped), footprints)


def _cut(count: int, size: int) -> list[int]:
    return [min(size, count - at) for at in range(0, count, size)]


def fusions_of(call: AttentionCall, pipeline: Pipeline, kernels: Sequence[PlannedKernel],
               threads: Sequence[int], order: HeadOrder) -> list[Fusion]:
    """How a fused pipeline may run: what is laid out for all blocks first, then blocks of so many rows or so many.

    Args:
        threads: of each team, the fastest first; order: how they share heads.

    Raises:
        InputError: a step that does not run for every head alike, or rows of a block that split queries of one scale.
    """
    before = [k for k in kernels if not _of_rows(k)]
    loop = [k for k in kernels if _of_rows(k)]
    together = any(k.heads > 1 or k.invocation in k.step.one_query for k in loop)
    beside = together or call.head_masks.differ
    heads = call.batch * (call.kv_heads if order.grouped else call.heads)
    lengths = _lengths(call, pipeline, order)
    for kernel in loop:
        if kernel.repeat * kernel.heads != heads:
            raise InputError(f"{pipeline.name}: {kernel.step.name} runs {kernel.invocation.routine} on "
                             f"{kernel.repeat * kernel.heads} of {heads} heads", key="pipeline",
                             expected=f"{pipeline.name.split('@')[0]}, or heads that are all alike")
    if beside:
        loop = [replace(k, repeat=1, heads=heads) for k in loop]
    kept = {len(before) + at: frozenset(name for name in k.stream.arrays if _kept(k, name))
            for at, k in enumerate(loop)}
    choices = _row_choices(lengths[0], pipeline, threads, heads * len(lengths) if order.beside else 1)
    in_shares = order.beside and not _skips(call)
    found = [(rows, _shares(lengths, share) if in_shares else lengths) for rows, share in choices]
    return [Fusion(call, (*before, *loop), len(before), rows, order, beside, heads, cut, kept, _keys(call, rows),
                   beside and not together)
            for rows, cut in dict.fromkeys(found)]


def _skips(call: AttentionCall) -> bool:
    """Whether a query skips keys: those that are skipped together, all of them hidden from it."""
    if not call.modification.masks:
        return False
    if call.runs is None:
        return True
    first, end = call.runs
    return bool((first >= KEYS_TOGETHER).any() or (end <= (call.kv_len - 1) // KEYS_TOGETHER * KEYS_TOGETHER).any())


def _lengths(call: AttentionCall, pipeline: Pipeline, order: HeadOrder) -> tuple[int, ...]:
    """Query rows of which blocks are cut: of heads that share K and V all together, but where rows of two heads see
    other keys, or may share no scale."""
    if not order.grouped:
        return (call.q_len,)
    group = call.heads // call.kv_heads
    apart = _skips(call) or call.q_len % pipeline.rows_together
    return (call.q_len,) * group if apart else (call.q_len * group,)


def _of_rows(kernel: PlannedKernel) -> bool:
    """Whether a kernel works on query rows, head by head."""
    buffers = (kernel.step.buffers.get(name) for name in kernel.invocation.buffers.values())
    return kernel.invocation.repeat != "1" and any(
        "q_len" in axis for buffer in buffers if buffer for axis in buffer.axes)


def _kept(kernel: PlannedKernel, array: str) -> bool:
    buffer = kernel.step.buffers.get(kernel.invocation.buffers.get(array, ""))
    return buffer is not None and bool(buffer.axes) and not any("q_len" in axis for axis in buffer.axes)


def _shares(lengths: tuple[int, ...], share: int) -> tuple[int, ...]:
    """Lengths cut where the shares of threads end: a block that goes on beyond would leave another thread less."""
    return tuple(rows for length in lengths for rows in _cut(length, share))


def _row_choices(length: int, pipeline: Pipeline, threads: Sequence[int], beside: int) -> list[tuple[int, int]]:
    """Rows that a block may have: as asked for; else some that share a head out evenly, over all threads or over those
    on the fastest cores, in whole tiles, as a cut one takes no less time. With each, the rows of such a share.

    Args:
        length: rows that are cut; beside: how many such the threads share.

    Raises:
        InputError: rows that split queries of one scale.
    """
    together, asked = pipeline.rows_together, int(pipeline.parameters[BLOCK_M])
    if asked % together and asked < length:
        raise InputError(f"found {asked}", key=f"parameters.{BLOCK_M}",
                         expected=f"0, or a multiple of {together}: so many queries of {pipeline.name} share a scale")
    if asked:
        return [(min(asked, length), length)]

    def whole(rows: int) -> int:
        tiles = -(-rows // TILE_ROWS) * TILE_ROWS
        return min(length, -(-tiles // together) * together)

    shares = {-(-length // -(-count // beside)) for count in accumulate(threads)}
    return sorted({(whole(-(-share // -(-share // rows))), whole(share)) for share in shares for rows in ROWS})


def _keys(call: AttentionCall, rows: int) -> tuple[int, ...]:
    """Keys that each block of rows sees, whole tiles of them."""
    if not _skips(call):
        return ()
    tiles = call.head_masks.of_each((call.blocks(rows, KEYS_TOGETHER).kept[0] > 0).sum(axis=2))
    if not tiles.any():
        raise InputError(f"{call.variant} hides all keys from all queries", key="variant",
                         expected="a mask that shows some")
    return tuple(min(call.kv_len, int(seen) * KEYS_TOGETHER) for seen in tiles.ravel())


def shares_of(fusion: Fusion, teams: Sequence[Team], dynamic: bool,
              chunks_per_thread: int) -> Iterator[tuple[Team, int, list[list[RowBlock]]]]:
    """What groups of equal threads do: lists of blocks, in order; a dynamic list is shared by all groups."""
    blocks, threads = fusion.blocks(), sum(team.threads for team in teams)
    if dynamic:
        pool = list(_on_demand(fusion, blocks, threads, chunks_per_thread))
        yield from ((team, 1, pool) for team in teams for _ in range(team.threads))
        return
    shared = [[*of] for _, of in groupby(blocks, key=itemgetter(0))] if fusion.each else [blocks]
    groups: dict[tuple[int, tuple[RowBlock, ...]], int] = {}
    first = 0
    for index, team in enumerate(teams):
        for thread in range(first, first + team.threads):
            taken = [block for of in shared for block in _share(of, thread, threads)]
            if taken:
                mine = tuple(fusion.chunk(taken))
                groups[index, mine] = groups.get((index, mine), 0) + 1
        first += team.threads
    yield from ((teams[i], count, [list(mine)]) for (i, mine), count in groups.items())


def _share(blocks: Sequence[tuple[int, int, int]], thread: int, threads: int) -> Sequence[tuple[int, int, int]]:
    """A thread's, of equal shares in order, of which the first ones may have one more."""
    each, more = divmod(len(blocks), threads)
    first = thread * each + min(thread, more)
    return blocks[first:first + each + (thread < more)]


def _on_demand(fusion: Fusion, blocks: Sequence[tuple[int, int, int]], threads: int,
               chunks_per_thread: int) -> Iterator[list[RowBlock]]:
    """Of each head the blocks with the most keys first, so that no long one is left when the others have ended.

    A head's first chunks go to as many threads, which meet its K and V then and have them for the others.
    """
    longest = sorted(blocks, key=lambda block: (block[0], -block[2]))
    begun: Counter[int] = Counter()
    sizes = chunks_on_demand(len(longest), 1, threads, chunks_per_thread)
    for size, end in zip(sizes, accumulate(sizes), strict=True):
        taken = longest[end - size:end]
        yield fusion.chunk(taken, begun[taken[0][0]] < threads)
        begun.update({head for head, _, _ in taken})
