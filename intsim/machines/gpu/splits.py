"""Into how many parts libraries cut the keys when few queries leave most of a GPU without work.

Each rule is the library's own, to the number: FlashAttention-2 and -3 search the fewest splits that fill their waves
almost as well as the best number does; FlashInfer gives every thread block that fits the GPU one chunk of whole pages.
Sources: Dao-AILab/flash-attention @0251105a csrc/flash_attn/flash_api.cpp (``num_splits_heuristic``,
``set_params_splitkv``) and hopper/heuristics.h, hopper/flash_api.cpp (``get_num_splits``, ``should_pack_gqa``);
vllm-project/flash-attention @617264c1 hopper/heuristics.h (``use_one_mma_wg``); flashinfer-ai/flashinfer @fb28d724
include/flashinfer/attention/scheduler.cuh.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

import numpy as np

MOST_SPLITS = 128
UNSPLIT_TILES = 4
"""That FlashAttention-3 leaves to one thread block."""
ENOUGH, NEARLY_BEST = np.float32(0.8), 0.85
FLASH2_BLOCK_M = 64
ROWS_OF_A_GROUP = 64
"""That a warp group multiplies at once."""
FLASH3_L2_BYTES = 50 * 1024 * 1024
"""What FlashAttention-3 takes any GPU's L2 to be."""


def flash2_block_n(head_dim: int) -> int:
    """Keys of a tile of FlashAttention-2's split kernel; its rows are 64."""
    return 256 if head_dim <= 64 else 128 if head_dim <= 128 else 64


def splits_flash2(*, batch: int, heads: int, kv_heads: int, q_len: int, kv_len: int, head_dim: int, sms: int) -> int:
    """FlashAttention-2's number of splits; one query packs the heads that share a K and V head into rows.

    Args:
        batch, heads, kv_heads, q_len, kv_len, head_dim: of the call.
        sms: of the GPU, of each of which two thread blocks are expected.
    """
    if q_len == 1 and heads > kv_heads:
        heads, q_len = kv_heads, heads // kv_heads
    units, slots = batch * heads * ceil(q_len, FLASH2_BLOCK_M), 2 * sms
    if units >= ENOUGH * np.float32(slots):
        return 1
    tiles = ceil(kv_len, flash2_block_n(head_dim))
    most = min(MOST_SPLITS, slots, tiles)
    # 12 splits of 64 tiles would be 11 of 6 tiles and nothing: only numbers that change the tiles of a split count.
    eligible = [s for s in range(1, most + 1) if s == 1 or ceil(tiles, s) != ceil(tiles, s - 1)]
    return _fewest(eligible, units, slots)


def splits_flash3(*, batch: int, heads: int, kv_heads: int, q_len: int, kv_len: int, head_dim: int, block_m: int,
                  block_n: int, sms: int, causal: bool = False, window: int | None = None,
                  element_bytes: int = 2, v_head_dim: int | None = None) -> int:
    """FlashAttention-3's number of splits; rows are always packed for this count.

    Args:
        batch, heads, kv_heads, q_len, kv_len, head_dim, v_head_dim, causal: of the call.
        block_m, block_n: of the kernel's tile.
        sms: of the GPU; element_bytes: of K and V.
        window: keys that a query sees at most, where a mask leaves a run of them; a block of rows loads no others.
    """
    loaded = kv_len if window is None else min(kv_len, window + block_m)
    m_blocks, tiles = ceil(q_len * (heads // kv_heads), block_m), ceil(loaded, block_n)
    units = batch * kv_heads * m_blocks
    if units >= ENOUGH * np.float32(sms):
        head_bytes = kv_len * (head_dim + (v_head_dim or head_dim)) * element_bytes
        if head_bytes > FLASH3_L2_BYTES and m_blocks >= 2 * sms and not (causal or window is not None):
            return min(ceil(head_bytes, FLASH3_L2_BYTES), MOST_SPLITS)
        return 1
    if tiles <= UNSPLIT_TILES:
        return 1
    return _fewest(range(1, min(MOST_SPLITS, sms, tiles) + 1), units, sms)


def packs_flash3(*, heads: int, kv_heads: int, q_len: int, block_m: int) -> bool:
    """Whether FlashAttention-3 packs heads that share K and V into rows where it does not split: if that fills tiles.

    Args:
        heads, kv_heads, q_len: of the call; block_m: rows of the kernel's tile.
    """
    packed = q_len * (heads // kv_heads)
    alone, together = (np.float32(rows) / np.float32(ceil(rows, block_m) * block_m) for rows in (q_len, packed))
    return bool(float(alone) < 0.9 * float(together))


def one_group_flash3(*, heads: int, kv_heads: int, q_len: int, head_dim: int, window: int | None) -> bool:
    """Whether vLLM's FlashAttention-3 computes with one warp group, on tiles of 64 rows, which hold all packed rows.

    Args:
        heads, kv_heads, q_len, head_dim: of the call.
        window: keys that a query sees at most, where a mask leaves a run of them.
    """
    return head_dim in (64, 128) and window is None and q_len * (heads // kv_heads) <= ROWS_OF_A_GROUP


@dataclass(frozen=True)
class Chunks:
    """FlashInfer's plan of a batch.

    Attributes:
        keys: of a chunk; blocks: thread blocks, of all K and V heads.
        partial: whether partial results are written and merged by another kernel.
    """

    keys: int
    blocks: int
    partial: bool


def splits_flashinfer(kv_lens: Sequence[int], *, kv_heads: int, page: int, capacity: int,
                      cuda_graph: bool = False) -> Chunks:
    """FlashInfer's plan of a batch in pages: the smallest chunk with which all blocks fit the GPU at once.

    Args:
        kv_lens: keys of each sequence; kv_heads: of each; page: keys of a page.
        capacity: thread blocks of the kernel that the GPU holds: occupancy times SMs.
        cuda_graph: whether the call is captured, which always takes the kernel that splits.
    """
    pages = [ceil(keys, page) for keys in kv_lens]
    if len(pages) * kv_heads >= capacity:
        return Chunks(max(1, *pages) * page, len(pages) * kv_heads, False)
    low, high = max(128 // page, 1), max(pages)
    while low < high:
        middle = (low + high) // 2
        if sum(ceil(count, middle) for count in pages) * kv_heads > capacity:
            low = middle + 1
        else:
            high = middle
    chunks = sum(ceil(max(count, 1), low) for count in pages)
    return Chunks(low * page, chunks * kv_heads, cuda_graph or chunks != len(pages))


def shares(tiles: int, wanted: int) -> tuple[int, int]:
    """Splits that have any of so many tiles, and how many each of them has."""
    each = max(1, ceil(tiles, wanted))
    return max(1, ceil(tiles, each)), each


def ceil(a: int, b: int) -> int:
    """``a / b`` rounded up, as expressions of kernels have it."""
    return -(-a // b)


def _fewest(counts: Iterable[int], units: int, slots: int) -> int:
    """The smallest number of splits whose waves are filled to 0.85 of the best, in float32 as there."""
    waves = {s: np.float32(units * s) / np.float32(slots) for s in counts}
    filled = {s: wave / np.ceil(wave) for s, wave in waves.items()}
    best = float(max(filled.values()))
    return next(s for s, share in filled.items() if float(share) >= NEARLY_BEST * best)
