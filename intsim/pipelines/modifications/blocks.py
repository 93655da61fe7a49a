"""Blocks of a mask: which blocks of queries and keys a kernel skips, which it masks, and which all count.

The classes are FlexAttention's: by the number of elements kept in a block, none, some or all of a whole one's. A block
that sticks out of a length is never full.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from intsim.pipelines.modifications.variant import Sizes, Variant

BLOCK = 128
"""Queries and keys of a block, by default."""

ELEMENTS = 2**22
"""Of a mask evaluated at once."""

SAMPLES = 8
"""Rows of a mask that are looked at before all of them are."""

Runs = tuple[np.ndarray, np.ndarray]
"""First key and end of what each query sees; both 0 where it sees none."""


@dataclass(frozen=True)
class BlockMask:
    """The blocks of a mask.

    Attributes:
        kept: (batch, heads, blocks of queries, blocks of keys), how many elements of each count; the first two sizes
            are 1 for a mask that is the same for all.
        block: queries and keys of a block.
    """

    kept: np.ndarray
    block: tuple[int, int]

    @property
    def partial(self) -> np.ndarray:
        """Which blocks are masked element by element, bool."""
        found: np.ndarray = (self.kept > 0) & ~self.full
        return found

    @property
    def full(self) -> np.ndarray:
        """Which blocks count entirely, bool."""
        found: np.ndarray = self.kept == self.block[0] * self.block[1]
        return found

    @property
    def skipped(self) -> np.ndarray:
        """Which blocks are left out, bool."""
        found: np.ndarray = self.kept == 0
        return found

    @property
    def kv_num_blocks(self) -> np.ndarray:
        """Partial blocks of each row of blocks, int32 (batch, heads, blocks of queries)."""
        return self.partial.sum(axis=-1, dtype=np.int32)

    @property
    def kv_indices(self) -> np.ndarray:
        """Their columns, ascending, in the first places of each row; what follows means nothing."""
        return _indices(self.partial)

    @property
    def full_kv_num_blocks(self) -> np.ndarray:
        """As ``kv_num_blocks``, of full ones."""
        return self.full.sum(axis=-1, dtype=np.int32)

    @property
    def full_kv_indices(self) -> np.ndarray:
        """As ``kv_indices``, of full ones."""
        return _indices(self.full)

    @property
    def visited(self) -> float:
        """The share of blocks that is not skipped."""
        return float((self.kept > 0).mean())

    @property
    def bytes(self) -> int:
        """Of the lists of both classes, with the transposed ones that a backward pass reads."""
        batch, heads, rows, columns = self.kept.shape
        return 4 * batch * heads * 2 * (rows * (columns + 1) + columns * (rows + 1))


def _indices(chosen: np.ndarray) -> np.ndarray:
    return np.argsort(~chosen, axis=-1, kind="stable").astype(np.int32)


def block_mask(variant: Variant, sizes: Sizes, block: tuple[int, int] = (BLOCK, BLOCK), batch: int = 1,
               heads: int = 1, of: Sequence[tuple[int, int]] = ()) -> BlockMask:
    """The blocks of a variant's mask.

    Args:
        variant: whose mask; sizes: of the call.
        block: queries and keys of a block.
        batch, heads: for how many of each the mask is evaluated; 1 for one that depends on neither.
        of: a batch and a head, one after another, for which it is evaluated in their place, as heads of one batch.

    Raises:
        InputError: sizes that the variant is not defined on.
    """
    on = variant.on(sizes)
    if of:
        return BlockMask(np.stack([_kept(on, sizes, block, b, h) for b, h in of])[None], block)
    kept = np.stack([np.stack([_kept(on, sizes, block, b, h) for h in range(heads)]) for b in range(batch)])
    return BlockMask(kept, block)


def runs_of(variant: Variant, sizes: Sizes) -> Runs | None:
    """The run of keys that each query sees, by what a mask shows, however it is written; None where one sees several.

    Of a mask that depends on the head or the batch, the first one's.

    Raises:
        InputError: sizes that the variant is not defined on.
    """
    on, q_idx = variant.on(sizes), np.arange(sizes.q_len) + (sizes.kv_len - sizes.q_len)
    said = on.span(q_idx, sizes) if variant.masks else (np.zeros_like(q_idx), np.full_like(q_idx, sizes.kv_len))
    if said is not None:
        first, end = (np.clip(side, 0, sizes.kv_len) for side in said)
        sees = end > first
        return np.where(sees, first, 0), np.where(sees, end, 0)
    few = np.unique(np.linspace(0, sizes.q_len - 1, SAMPLES).astype(int))
    if _runs(shown(on, q_idx[few], sizes)) is None:
        return None
    rows = max(1, ELEMENTS // sizes.kv_len)
    found = []
    for part in np.split(q_idx, range(rows, sizes.q_len, rows)):
        runs = _runs(shown(on, part, sizes))
        if runs is None:
            return None
        found.append(runs)
    first, end = (np.concatenate(sides) for sides in zip(*found, strict=True))
    return first, end


def shown(variant: Variant, q_idx: np.ndarray, sizes: Sizes, batch: int = 0, head: int = 0) -> np.ndarray:
    """Which keys queries at some positions see, bool (queries, kv_len); ``variant`` is one on the call's sizes."""
    keep = variant.mask(batch, head, q_idx[:, None], np.arange(sizes.kv_len)[None, :])
    return np.broadcast_to(keep, (len(q_idx), sizes.kv_len))


def _runs(keep: np.ndarray) -> Runs | None:
    count = keep.sum(axis=1)
    first = keep.argmax(axis=1)
    end = np.where(count > 0, keep.shape[1] - keep[:, ::-1].argmax(axis=1), 0)
    return (first, end) if bool((end - first == count).all()) else None


def _kept(variant: Variant, sizes: Sizes, block: tuple[int, int], batch: int, head: int) -> np.ndarray:
    """(blocks of queries, blocks of keys), counted by runs of keys where the variant says them, else one by one."""
    edges = np.minimum(np.arange(0, sizes.kv_len + block[1], block[1]), sizes.kv_len)
    edges = edges[:-(-sizes.kv_len // block[1]) + 1]
    rows = np.arange(sizes.q_len)
    per_row = max(1, ELEMENTS // max(sizes.kv_len, 1) // block[0]) * block[0]
    found = [_by_block(_row_counts(variant, part, edges, sizes, batch, head), block[0])
             for part in np.split(rows, range(per_row, sizes.q_len, per_row))]
    return np.concatenate(found)


def _row_counts(variant: Variant, rows: np.ndarray, edges: np.ndarray, sizes: Sizes, batch: int,
                head: int) -> np.ndarray:
    """Kept keys of each row in each block of keys."""
    q_idx = rows + (sizes.kv_len - sizes.q_len)
    run = variant.span(q_idx, sizes) if variant.masks else (np.zeros_like(q_idx), np.full_like(q_idx, sizes.kv_len))
    if run is not None:
        first, end = (np.clip(side, 0, sizes.kv_len)[:, None] for side in run)
        counts: np.ndarray = np.maximum(np.minimum(end, edges[1:]) - np.maximum(first, edges[:-1]), 0)
        return counts
    return np.add.reduceat(shown(variant, q_idx, sizes, batch, head), edges[:-1], axis=1, dtype=np.int64)


def _by_block(counts: np.ndarray, rows: int) -> np.ndarray:
    return np.add.reduceat(counts, np.arange(0, len(counts), rows), axis=0)
