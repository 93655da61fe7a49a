"""Which tiles of keys a fused kernel walks under a variant's mask: skipped, masked, or whole, block by block."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cached_property

import numpy as np

from intsim.calls import AttentionCall
from intsim.errors import InputError
from intsim.pipelines.modifications.blocks import BLOCK, BlockMask, block_mask
from intsim.streams.sass.model import SassKernel


@dataclass(frozen=True)
class Loops:
    """The loops of a masked kernel, by how often they run, and the tiles that it takes outside of them.

    Attributes:
        whole: of tiles that all count; masked: of tiles with the mask's code; expressions, as blocks have them.
        peeled: tiles, masked ones first, that run in what a thread block does once.
    """

    whole: str
    masked: str
    peeled: int


def loops_of(kernel: SassKernel) -> Loops:
    """The loops of a kernel with a mask, told apart by a block of queries that sees every key of many tiles.

    Of these, the loop of whole tiles takes all but the peeled ones, and the other one none.

    Raises:
        InputError: a kernel of other loops.
    """
    tiles = 64
    sizes = {"q_len": kernel.block_m, "kv_len": tiles * kernel.block_n, "offset": tiles * kernel.block_n, "q_block": 0}
    looping = {block.trips: trips for block, trips in zip(kernel.blocks, kernel.trips(sizes), strict=True)
               if block.trips != "1"}
    if len(looping) != 2:
        raise InputError(f"{kernel.name} has {len(looping)} kinds of loops", key="variant",
                         expected="one of whole tiles and one of masked ones")
    whole = max(looping, key=lambda expression: looping[expression])
    masked = next(expression for expression in looping if expression != whole)
    return Loops(whole, masked, tiles - looping[whole])


@dataclass(frozen=True)
class Tiles:
    """A call's mask in blocks of at least 128 queries and keys, each whole tiles of a kernel.

    Attributes:
        mask: the blocks, the same for all heads; tiles: keys' tiles of each column of blocks.
        rows: blocks of queries of the kernel, each in a row of the mask.
    """

    mask: BlockMask
    tiles: np.ndarray
    rows: np.ndarray

    @classmethod
    def of(cls, call: AttentionCall, kernel: SassKernel) -> Tiles:
        """The mask of a call in blocks that a kernel's tiles divide."""
        queries, keys = (-(-BLOCK // size) * size for size in (kernel.block_m, kernel.block_n))
        mask = block_mask(call.modification, call.sizes, (queries, keys))
        starts = np.arange(0, call.kv_len, keys)
        tiles = -(-np.minimum(keys, call.kv_len - starts) // kernel.block_n)
        return cls(mask, tiles, np.arange(-(-call.q_len // kernel.block_m)) * kernel.block_m // queries)

    @cached_property
    def partial(self) -> np.ndarray:
        """Tiles of each thread block that are masked."""
        found: np.ndarray = (self.mask.partial[0, 0] @ self.tiles)[self.rows]
        return found

    @cached_property
    def full(self) -> np.ndarray:
        """Tiles of each thread block that all count."""
        found: np.ndarray = (self.mask.full[0, 0] @ self.tiles)[self.rows]
        return found

    def trips(self, loops: Loops, blocks: Mapping[int, str]) -> tuple[dict[int, float], ...]:
        """How often each thread block of a head runs each block of code.

        Args:
            loops: of the kernel.
            blocks: how often each runs, by its index, as an expression.
        """
        masked = np.maximum(self.partial - loops.peeled, 0)
        whole = self.full - np.minimum(np.maximum(loops.peeled - self.partial, 0), self.full)
        found = ({loops.masked: float(m), loops.whole: float(w)} for m, w in zip(masked, whole, strict=True))
        return tuple({index: of.get(expression, 1.0) for index, expression in blocks.items()} for of in found)

    def visited(self, together: int) -> float:
        """Tiles of K that reach L2 when so many thread blocks of a head run at a time and keep nothing for the next."""
        seen = (self.mask.kept[0, 0] > 0)[self.rows]
        groups = np.add.reduceat(seen, np.arange(0, len(seen), max(1, together)), axis=0) > 0
        return float((groups @ self.tiles).sum())
