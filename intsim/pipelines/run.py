"""Computing the values of a pipeline: head by head, in blocks of query rows, never an L x L array."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterator, Mapping
from functools import partial
from typing import Any

import numpy as np

from intsim.arguments import flag, mapping, positive_or_zero, whole
from intsim.errors import InputError
from intsim.numerics.quantise import require_finite
from intsim.pipelines.common.buffers import (
    ALL_KEYS,
    ALL_QUERIES,
    ALL_VALUES,
    BATCH,
    BLOCKS,
    KEY,
    KEY_INDEX,
    KV_HEAD,
    MODIFY,
    QUERY,
    ROW_INDEX,
    SCALE,
    VALUE,
)
from intsim.pipelines.heads import Arrays, Block, HeadBlocks, Runner, Written
from intsim.pipelines.modifications.modification import OfHead, modification
from intsim.pipelines.modifications.place import with_modification
from intsim.pipelines.modifications.registry import variant_of
from intsim.pipelines.modifications.variant import Sizes, Variant
from intsim.pipelines.parallel import in_order
from intsim.pipelines.registry import get_pipeline, with_parameters
from intsim.pipelines.spec import BLOCK_N, Pipeline

__all__ = ["Block", "attention", "check_tensors", "compute_blocks", "in_tile", "prepared_head", "settings_of"]

BLOCK_ROWS, BLOCK_ELEMENTS = 128, 2**21
"""Query rows computed at once, so that a block's logits stay in cache, and the most logits that may be: 8 MiB in
float32, 16 MiB in float64, for each thread. The last bits of the float64 side depend on both, and on nothing else."""

TILE_ROWS = 64
"""Rows of a block are a multiple of this, whatever the length: queries that share a scale stay together."""

KEYS_TOGETHER = 8
"""Keys of a tile are a multiple of this, the columns that a matrix instruction gives a row."""


def attention(q: np.ndarray, k: np.ndarray, v: np.ndarray, pipeline: str | Pipeline = "int_attention",
              mask: np.ndarray | None = None, causal: bool = False, scale: float | None = None,
              parameters: Mapping[str, float] | None = None, tile: int | None = None, *,
              bias: np.ndarray | None = None, variant: str | Variant | None = None) -> np.ndarray:
    """Attention through a pipeline, bit for bit as its kernels compute it.

    Args:
        q: (batch, heads, q_len, head_dim) float16, float32 or float64.
        k, v: (batch, kv_heads, kv_len, head_dim); kv_heads divides heads.
        pipeline: a name of ``intsim list pipelines``, or a pipeline.
        mask: bool, broadcastable to (batch, heads, q_len, kv_len), True where a key counts.
        causal: query i sees keys up to i + kv_len - q_len.
        scale: of the logits, by default 1 / sqrt(head_dim).
        parameters: settings of the pipeline, such as ``b`` and ``c`` of IndexSoftmax.
        tile: keys of a tile of the kernel whose values are wanted, by default as the pipeline says; another tile has
            other bits. Query rows of a thread block change none.
        bias: floating point, broadcastable to (batch, heads, q_len, kv_len), added to the scaled scores; minus infinity
            hides a key.
        variant: a mask or a change of the scores, such as ``"sliding_window(1024)+soft_cap(50)"``.

    Returns:
        (batch, heads, q_len, head_dim) in the pipeline's output type.

    Raises:
        InputError: shapes that do not fit, NaN or infinity, an unknown pipeline or parameter, a tile that no kernel
            has, an unknown variant, a pipeline that cannot change scores.
    """
    output: np.ndarray | None = None
    for block in compute_blocks(q, k, v, pipeline, mask, causal, scale, parameters, tile, bias=bias,
                                variant=variant):
        if output is None:
            output = np.empty((*q.shape[:3], v.shape[3]), dtype=block.output.dtype)
        output[block.batch, block.head, block.start:block.stop] = block.output
    assert output is not None
    return output


def compute_blocks(q: np.ndarray, k: np.ndarray, v: np.ndarray, pipeline: str | Pipeline = "int_attention",
                   mask: np.ndarray | None = None, causal: bool = False, scale: float | None = None,
                   parameters: Mapping[str, float] | None = None, tile: int | None = None,
                   watch: Callable[[Written], None] | None = None, rows: int | None = None, *,
                   bias: np.ndarray | None = None, variant: str | Variant | None = None) -> Iterator[Block]:
    """As ``attention``, block by block, head by head, with each block's weights and events.

    BLAS has one thread until the last block is taken.

    Args:
        q, k, v, pipeline, mask, causal, scale, parameters, tile, bias, variant: as in ``attention``.
        watch: told of every array that a step writes, on the thread that computes it.
        rows: query rows computed at once, a multiple of 64; by default as many as stay in cache. They change no bit.

    Raises:
        InputError: as ``attention``.
    """
    chosen = get_pipeline(pipeline)
    if chosen.computes != "attention":
        values = "; intsim.numerics.distributed has its values" if chosen.computes == "distributed" else ""
        raise InputError(f"{chosen.name} computes {chosen.computes}", key="pipeline",
                         expected=f"one of attention{values}")
    check_tensors(q, k, v)
    modified = modification(variant_of(variant), bias, Sizes(q.shape[2], k.shape[2], q.shape[1]), q.shape[0])
    if modified.scores:
        chosen = with_modification(chosen)
    settings = settings_of(chosen, in_tile(chosen, parameters, tile))
    width = _width(settings[BLOCK_N], f"parameters.{BLOCK_N}") if chosen.tiled else None
    runner = Runner(chosen, settings, width, watch)
    batch, heads, q_len, head_dim = q.shape
    kv_len, group = k.shape[2], heads // k.shape[1]
    causal = flag("causal", causal)
    mask_of_all = None if mask is None else _checked_mask(mask, (batch, heads, q_len, kv_len))
    factor = 1.0 / np.sqrt(head_dim) if scale is None else positive_or_zero("scale", scale)

    def tasks() -> Iterator[Callable[[], Block]]:
        bounds = tuple(_blocks(q_len, kv_len, rows))
        for b, h in np.ndindex(batch, heads):
            mask_of = partial(_block_mask, None if mask_of_all is None else mask_of_all[b, h], causal, q_len,
                              kv_len, modified.of(b, h))
            arrays, events = runner.prepare({
                **_given(q, k, v, (b, h, h // group), factor, HeadBlocks(bounds, mask_of)),
                MODIFY.name: modified.of(b, h)})
            for part in bounds:
                yield partial(_block, runner, arrays, events, (b, h), part, mask_of)
                events = Counter()

    return in_order(tasks())


def _block(runner: Runner, head: Arrays, events: Counter[str], place: tuple[int, int], rows: slice,
           mask_of: Callable[[slice], np.ndarray | None]) -> Block:
    return runner.block(head, events, place, rows, mask_of(rows))


def _given(q: np.ndarray, k: np.ndarray, v: np.ndarray, place: tuple[int, int, int], scale: float,
           blocks: HeadBlocks) -> Arrays:
    """What the steps of a head may read; ``place`` is batch, head, key head."""
    b, h, kv_head = place
    given: tuple[tuple[Any, Any], ...] = (
        (QUERY, q[b, h]), (KEY, k[b, kv_head]), (VALUE, v[b, kv_head]), (ALL_QUERIES, q), (ALL_KEYS, k),
        (ALL_VALUES, v), (BATCH, b), (KV_HEAD, kv_head), (SCALE, scale), (ROW_INDEX, np.arange(q.shape[2])),
        (KEY_INDEX, np.arange(k.shape[2])), (BLOCKS, blocks))
    return {buffer.name: value for buffer, value in given}


def prepared_head(pipeline: str | Pipeline, q: np.ndarray, k: np.ndarray, v: np.ndarray) -> Mapping[str, Any]:
    """q, k, v (length, head_dim) of a head as a kernel finds them in memory, by the pipeline's names: ``q``, ``k``,
    ``v``, and ``q_scale`` ... where there are scales.
    """
    chosen = get_pipeline(pipeline)
    runner = Runner(chosen, chosen.parameters, chosen.tile)
    blocks = HeadBlocks((slice(0, len(q)),), lambda _: None)
    q, k, v = (x[None, None] for x in (q, k, v))
    return runner.prepare(_given(q, k, v, (0, 0, 0), 1.0 / np.sqrt(q.shape[3]), blocks))[0]


def in_tile(pipeline: Pipeline, parameters: Mapping[str, float] | None, tile: int | None) -> dict[str, float]:
    """Parameters with the tile among them, as ``block_n``.

    Raises:
        InputError: a tile for whole rows, one beside another, or one that no kernel has.
    """
    given = mapping("parameters", parameters)
    if tile is None:
        return given
    tile = whole("tile", tile)
    if not pipeline.tiled:
        raise InputError(f"found {tile}", key="tile", expected=f"none: {pipeline.name} computes whole rows")
    if given.get(BLOCK_N, tile) != tile:
        raise InputError(f"found {tile} beside {BLOCK_N} = {given[BLOCK_N]:g}", key="tile", expected="one of the two")
    return {**given, BLOCK_N: _width(tile, "tile")}


def _width(keys: float, key: str) -> int:
    if keys != int(keys) or keys < KEYS_TOGETHER or keys % KEYS_TOGETHER:
        raise InputError(f"found {keys}", key=key, expected=f"a multiple of {KEYS_TOGETHER}")
    return int(keys)


def _blocks(q_len: int, kv_len: int, rows: int | None) -> Iterator[slice]:
    if rows is None:
        most = BLOCK_ELEMENTS // kv_len // TILE_ROWS * TILE_ROWS
        rows = min(BLOCK_ROWS, max(TILE_ROWS, most))
    elif rows < TILE_ROWS or rows % TILE_ROWS:
        raise InputError(f"found {rows}", key="rows", expected=f"a multiple of {TILE_ROWS}")
    for start in range(0, q_len, rows):
        yield slice(start, min(start + rows, q_len))


def _block_mask(mask: np.ndarray | None, causal: bool, q_len: int, kv_len: int, modify: OfHead,
                rows: slice) -> np.ndarray | None:
    """Which keys count for the rows of a block; None when all do."""
    keep = None if mask is None else mask[rows]
    shown = modify.mask(np.arange(rows.start, rows.stop), kv_len)
    if shown is not None:
        keep = shown if keep is None else keep & shown
    if causal:
        below = np.arange(kv_len) <= np.arange(rows.start, rows.stop)[:, None] + (kv_len - q_len)
        keep = below if keep is None else keep & below
    return keep


def check_tensors(q: np.ndarray, k: np.ndarray, v: np.ndarray) -> None:
    """Refuse tensors that attention is not defined on.

    Raises:
        InputError: names the tensor and what was expected.
    """
    for name, x in (("q", q), ("k", k), ("v", v)):
        if not isinstance(x, np.ndarray) or x.ndim != 4:
            raise InputError(f"found {'shape ' + str(x.shape) if isinstance(x, np.ndarray) else type(x).__name__}",
                             key=name, expected="an array of (batch, heads, length, head_dim)")
        if isinstance(x, np.ma.MaskedArray):
            raise InputError("found a masked array", key=name, expected="a plain one: mask= says which keys count")
        if x.dtype.kind != "f" or x.dtype.itemsize not in (2, 4, 8):
            codes = ": a pipeline quantises by itself; codes times their scale are what was quantised"
            raise InputError(f"found dtype {x.dtype}", key=name, expected="float16, float32 or float64" + (
                codes if np.issubdtype(x.dtype, np.integer) else ""))
        if not x.size:
            raise InputError(f"found shape {x.shape}", key=name, expected="at least one element")
        require_finite(name, x)
    if k.shape[:3] != v.shape[:3]:
        raise InputError(f"found shape {v.shape}", key="v", expected=f"the batch, heads and length of k, {k.shape[:3]}")
    if k.shape[0] != q.shape[0] or k.shape[3] != q.shape[3]:
        raise InputError(f"found shape {k.shape}", key="k",
                         expected=f"batch {q.shape[0]} and head_dim {q.shape[3]}, as q has")
    if q.shape[1] % k.shape[1]:
        fits = q.shape[2] % k.shape[2] == 0
        exchanged = "; of (batch, length, heads, head_dim) exchange the middle two" if fits else ""
        raise InputError(f"found {k.shape[1]} heads", key="k",
                         expected=f"a divisor of q's {q.shape[1]} heads{exchanged}")


def _checked_mask(mask: np.ndarray, shape: tuple[int, ...]) -> np.ndarray:
    if not isinstance(mask, np.ndarray) or mask.dtype != bool:
        raise InputError(f"found {getattr(mask, 'dtype', type(mask).__name__)}", key="mask",
                         expected="a bool array, True where a key counts")
    try:
        return np.broadcast_to(mask, shape)
    except ValueError:
        raise InputError(f"found shape {mask.shape}", key="mask", expected=f"one that broadcasts to {shape}") from None


def settings_of(pipeline: Pipeline, parameters: Mapping[str, float] | None) -> dict[str, float]:
    """A pipeline's parameters with those of the user.

    Raises:
        InputError: a parameter that the pipeline does not have.
    """
    return dict(with_parameters(pipeline, parameters or {}).parameters)
