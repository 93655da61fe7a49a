"""Which tiles of keys the thread blocks of a kernel walk under a call's mask: skipped, masked, or whole, one by one.

The lists are those that ``create_block_mask`` makes where it is given the kernel's own tile as its block, which is what
the loops of causal kernels walk, too. Rows beyond the last query hide nothing, since nobody reads them.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from functools import cached_property, partial
from types import MappingProxyType

import numpy as np

from intsim.calls import AttentionCall
from intsim.errors import InputError
from intsim.pipelines.modifications.blocks import Runs
from intsim.streams.sass.model import SassKernel
from intsim.streams.sass.routine import RoutineKernel

MANY = 64
"""Tiles by which loops are told apart."""
AT_A_TIME = 256
"""Thread blocks whose runs of keys are counted together."""


@dataclass(frozen=True)
class Loops:
    """The loops of a masked kernel, by how often they run, and the tiles that it takes outside of them.

    Attributes:
        whole: of tiles that all count; masked: of tiles with the mask's code; expressions, as blocks have them.
        peeled: tiles, masked ones first, that run in what a thread block does once.
        least: tiles that run in the masked loop even if fewer are masked: SageAttention's last two.
    """

    whole: str
    masked: str
    peeled: int
    least: int


def loops_of(kernel: SassKernel | RoutineKernel) -> Loops:
    """The loops of a kernel with a mask, told apart by a block of queries that sees every key of many tiles.

    Of these, the loop of whole tiles takes all but the peeled ones and those that the other one takes in any case.

    Raises:
        InputError: a kernel of other loops.
    """
    _, keys = tile_of(kernel)
    sizes = {"kv_len": MANY * keys}
    if isinstance(kernel, SassKernel):
        sizes |= {"q_len": kernel.block_m, "offset": MANY * keys, "q_block": 0}
        once = ["1"]
    else:
        sizes |= {"q_len": 1, "packed": 1, "batch": 1, "kv_heads": 1, "splits": 1, "split": 0, "split_tiles": MANY}
        once = ["1", *(block.trips for block in kernel.blocks if "split_tiles" not in block.trips)]
    looping = {block.trips: trips for block, trips in zip(kernel.blocks, kernel.trips(sizes), strict=True)
               if block.trips not in once}
    if len(looping) != 2:
        raise InputError(f"{kernel.name} has {len(looping)} kinds of loops", key="variant",
                         expected="one of whole tiles and one of masked ones")
    whole = max(looping, key=lambda expression: looping[expression])
    masked = next(expression for expression in looping if expression != whole)
    return Loops(whole, masked, MANY - looping[whole] - looping[masked], looping[masked])


def tile_of(kernel: SassKernel | RoutineKernel) -> tuple[int, int]:
    """Query rows and keys of a kernel's tile."""
    if isinstance(kernel, SassKernel):
        return kernel.block_m, kernel.block_n
    return kernel.sizes["block_m"], kernel.sizes["block_n"]


@dataclass(frozen=True, eq=False)
class Tiles:
    """The tiles of keys that the thread blocks of a head walk; equal to none but itself.

    Attributes:
        seen, whole: bool (blocks of rows, tiles of keys): of which any key counts, and of which all do for all rows.
        packed: heads whose queries are rows of one block, in turn for each query.
        heads: whose blocks of rows are listed, a head after another, or as many packed ones; 1 where all are alike.
        splits: into which a block's lists are dealt; each: tiles of either list in a split.
    """

    seen: np.ndarray
    whole: np.ndarray
    packed: int = 1
    splits: int = 1
    each: int = 0
    heads: int = 1

    @classmethod
    def of(cls, call: AttentionCall, kernel: SassKernel | RoutineKernel, packed: int = 1) -> Tiles:
        """The tiles of a call's masks in those of a kernel.

        Args:
            packed: heads that are rows of one thread block.
        """
        rows, keys = tile_of(kernel)
        starts = np.arange(0, call.q_len * packed, rows)
        first, end = starts // packed, -(-np.minimum(starts + rows, call.q_len * packed) // packed)
        if call.runs is not None:
            return cls(*_of_runs(call.runs, first, end, call.kv_len, keys), packed)
        kept = call.blocks(1, keys).kept[0]
        owned, at = _owned(first, end)[1], np.append(0, np.cumsum(end - first)[:-1])
        seen, whole = (call.head_masks.of_each(together.reduceat(which[:, owned], at, axis=1))
                       for together, which in ((np.logical_or, kept > 0), (np.logical_and, kept == keys)))
        if call.head_masks.differ:
            by_tile = (-1, packed, *seen.shape[1:])
            seen = np.logical_or.reduce(seen.reshape(by_tile), axis=1)
            whole = np.logical_and.reduce(whole.reshape(by_tile), axis=1)
        return cls(np.concatenate(seen), np.concatenate(whole), packed, heads=len(seen))

    def dealt(self, splits: int, each: int) -> Tiles:
        """With the lists of each block of rows dealt to splits, as FlexAttention decodes.

        Masked tiles begin at the first split and whole ones at the last, so that no split has more than ``each``.
        """
        return replace(self, splits=splits, each=each)

    @cached_property
    def partial(self) -> np.ndarray:
        """Tiles of each thread block that are masked."""
        found: np.ndarray = (self.seen & ~self.whole).sum(axis=1)
        return found if self.splits == 1 else self._deal(found, np.arange(self.splits))

    @cached_property
    def full(self) -> np.ndarray:
        """Tiles of each thread block that all count."""
        found: np.ndarray = self.whole.sum(axis=1)
        return found if self.splits == 1 else self._deal(found, np.arange(self.splits)[::-1])

    @property
    def longest(self) -> int:
        """Tiles of the block of rows that has most."""
        return int(self.seen.sum(axis=1).max())

    @property
    def furthest(self) -> float:
        """Of a head's tiles, the share that the thread block with most of them walks."""
        found: float = (self.full + self.partial).max() / self.seen.shape[1]
        return found

    def _deal(self, tiles: np.ndarray, turn: np.ndarray) -> np.ndarray:
        found: np.ndarray = np.clip(tiles[:, None] - turn * self.each, 0, self.each).ravel()
        return found

    def trips(self, loops: Loops, blocks: Mapping[int, str],
              once: Mapping[int, float] = MappingProxyType({})) -> tuple[dict[int, float], ...]:
        """How often each thread block of a head runs each block of code.

        Args:
            loops: of the kernel.
            blocks: how often each runs, by its index, as an expression; once: those outside of loops that do not run
                once.
        """
        masked = np.maximum(self.partial - loops.peeled, 0)
        whole = self.full - np.minimum(np.maximum(loops.peeled - self.partial, 0), self.full)
        moved = np.clip(loops.least - masked, 0, whole)
        masked, whole = masked + moved, whole - moved
        found = ({loops.masked: float(m), loops.whole: float(w)} for m, w in zip(masked, whole, strict=True))
        return tuple({index: of.get(expression, once.get(index, 1.0)) for index, expression in blocks.items()}
                     for of in found)

    @property
    def rows(self) -> int:
        """Blocks of rows of a head."""
        return len(self.seen) // self.heads

    def visited(self, together: int, sharing: int = 1) -> float:
        """Tiles of a head of K that reach L2 when so many blocks of rows run at a time and keep nothing for the next.

        Args:
            together: blocks of rows of each head; sharing: heads that read the same K, as one.
        """
        of_heads = self.seen.reshape(self.heads, self.rows, -1)
        if self.heads > 1:
            of_heads = np.logical_or.reduce(of_heads.reshape(-1, sharing, self.rows, self.seen.shape[1]), axis=1)
        groups = np.logical_or.reduceat(of_heads, np.arange(0, self.rows, max(1, together)), axis=1)
        return float(groups.sum()) / len(of_heads)


def _owned(first: np.ndarray, end: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    """Of thread blocks with queries from ``first`` to ``end``: for each query of each, which block, and which query."""
    count = end - first
    owner = np.repeat(np.arange(len(first)), count)
    return owner, np.arange(count.sum()) - np.repeat(np.cumsum(count) - count - first, count)


def _of_runs(runs: Runs, first: np.ndarray, end: np.ndarray, kv_len: int, keys: int) -> tuple[np.ndarray, np.ndarray]:
    """Seen and whole tiles of thread blocks with queries from ``first`` to ``end``: how many runs lie over a tile.

    Some thread blocks at a time: the counts of all, eight bytes for each tile, would be gigabytes for long lengths.
    """
    tiles = -(-kv_len // keys)
    seen, whole = np.empty((2, len(first), tiles), dtype=bool)
    for some in (slice(at, at + AT_A_TIME) for at in range(0, len(first), AT_A_TIME)):
        owner, query = _owned(first[some], end[some])
        begin, stop = runs[0][query], runs[1][query]
        inside = -(-begin // keys)
        over = partial(_over, owner, (len(first[some]), tiles + 1))
        seen[some] = over(begin // keys, np.where(stop > begin, -(-stop // keys), begin // keys)) > 0
        whole[some] = over(inside, np.maximum(inside, stop // keys)) == (end - first)[some, None]
    return seen, whole


def _over(owner: np.ndarray, shape: tuple[int, int], at: np.ndarray, until: np.ndarray) -> np.ndarray:
    """For each thread block and tile, how many of its queries' runs lie over it."""
    steps = np.zeros(shape, dtype=np.int64)
    np.add.at(steps, (owner, at), 1)
    np.add.at(steps, (owner, until), -1)
    return np.cumsum(steps[:, :-1], axis=1)
