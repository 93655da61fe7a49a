"""Computing the values of a pipeline: head by head, in blocks of query rows, never an L x L array."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from functools import partial

import numpy as np

from intsim.errors import InputError
from intsim.numerics.quantise import require_finite
from intsim.pipelines.parallel import in_order
from intsim.pipelines.registry import get_pipeline, with_parameters
from intsim.pipelines.spec import Pipeline, Stage, Values

BLOCK_ROWS, BLOCK_ELEMENTS = 128, 2**21
"""Query rows computed at once, so that a block's logits stay in cache, and the most logits that may be: 8 MiB in
float32, 16 MiB in float64, for each thread. The last bits of the float64 side depend on both, and on nothing else."""

TILE_ROWS = 64
"""Rows of a block are a multiple of this, whatever the length: queries that share a scale stay together."""


@dataclass(frozen=True)
class Block:
    """Query rows ``start`` to ``stop`` of one head.

    Attributes:
        mask: (rows, kv_len) bool, True where a key counts; None when all do.
        output: (rows, head_dim) in the pipeline's output type.
        weights: (rows, kv_len) what V's rows were weighted with, up to a factor per row; None where the pipeline
            leaves none.
        events: what saturated, wrapped or vanished, counted.
    """

    batch: int
    head: int
    start: int
    stop: int
    mask: np.ndarray | None
    output: np.ndarray
    weights: np.ndarray | None
    events: Counter[str]


def attention(q: np.ndarray, k: np.ndarray, v: np.ndarray, pipeline: str = "int_attention",
              mask: np.ndarray | None = None, causal: bool = False, scale: float | None = None,
              parameters: Mapping[str, float] | None = None) -> np.ndarray:
    """Attention through a pipeline, bit for bit as its kernels compute it.

    Args:
        q: (batch, heads, q_len, head_dim) float16, float32 or float64.
        k, v: (batch, kv_heads, kv_len, head_dim); kv_heads divides heads.
        pipeline: a name of ``intsim list pipelines``.
        mask: bool, broadcastable to (batch, heads, q_len, kv_len), True where a key counts.
        causal: query i sees keys up to i + kv_len - q_len.
        scale: of the logits, by default 1 / sqrt(head_dim).
        parameters: settings of the pipeline, such as ``b`` and ``c`` of IndexSoftmax.

    Returns:
        (batch, heads, q_len, head_dim) in the pipeline's output type.

    Raises:
        InputError: shapes that do not fit, NaN or infinity, an unknown pipeline or parameter.
    """
    output: np.ndarray | None = None
    for block in compute_blocks(q, k, v, pipeline, mask, causal, scale, parameters):
        if output is None:
            output = np.empty((*q.shape[:3], v.shape[3]), dtype=block.output.dtype)
        output[block.batch, block.head, block.start:block.stop] = block.output
    assert output is not None
    return output


def compute_blocks(q: np.ndarray, k: np.ndarray, v: np.ndarray, pipeline: str = "int_attention",
                   mask: np.ndarray | None = None, causal: bool = False, scale: float | None = None,
                   parameters: Mapping[str, float] | None = None) -> Iterator[Block]:
    """As ``attention``, block by block, head by head, with each block's weights and events.

    BLAS has one thread until the last block is taken.
    """
    chosen = get_pipeline(pipeline)
    check_tensors(q, k, v)
    settings = settings_of(chosen, parameters)
    batch, heads, q_len, head_dim = q.shape
    kv_len, group = k.shape[2], heads // k.shape[1]
    if scale is not None and not 0 <= scale < np.inf:  # a negative one would turn the row's maximum into its minimum
        raise InputError(f"found {scale}", key="scale", expected="a finite number, at least 0")
    whole = None if mask is None else _checked_mask(mask, (batch, heads, q_len, kv_len))
    shared: Values = {"scale": 1.0 / np.sqrt(head_dim) if scale is None else float(scale), "head_dim": head_dim,
                      "all_q": q, "all_k": k, "all_v": v, **settings}

    def tasks() -> Iterator[Callable[[], Block]]:
        blocks = list(_blocks(q_len, kv_len))
        for b, h in np.ndindex(batch, heads):
            events: Counter[str] = Counter()
            mask_of = partial(_block_mask, None if whole is None else whole[b, h], causal, q_len, kv_len)
            values = {**shared, "q": q[b, h], "k": k[b, h // group], "v": v[b, h // group], "events": events,
                      "batch": b, "kv_head": h // group, "blocks": blocks, "mask_of": mask_of}
            _apply(chosen, "prepare", values)
            for start, stop in blocks:
                yield partial(_block, chosen, {**values, "events": events, "start": start, "stop": stop}, b, h)
                events = Counter()

    return in_order(tasks())


def _block(pipeline: Pipeline, values: Values, batch: int, head: int) -> Block:
    """Compute the rows from ``start`` to ``stop`` of a head that is prepared."""
    start, stop = values["start"], values["stop"]
    values["mask"] = values["mask_of"](start, stop)
    _apply(pipeline, "rows", values)
    tiled = any(step.stage == "tile" for step in pipeline.steps)
    weights = _tiles(pipeline, values) if tiled else values.get("probabilities")
    _apply(pipeline, "finish", values)
    return Block(batch, head, start, stop, values["mask"], values["output"], weights, values["events"])


def _tiles(pipeline: Pipeline, values: Values) -> np.ndarray | None:
    """Run the tiles of a block; the weights that they leave.

    A tile's ``probabilities`` are relative to what the softmax knows by then; ``rescale`` (rows, 1) is the factor that
    brings the accumulators of the earlier tiles to the same footing, and so their weights.
    """
    kv_len, width = values["k"].shape[0], int(values["block_n"])
    weights, rescales = None, []
    tiles = [slice(start, min(start + width, kv_len)) for start in range(0, kv_len, width)]
    if pipeline.last_tile_first:
        tiles.reverse()
    for tile in tiles:
        values["tile_start"], values["tile_stop"] = tile.start, tile.stop
        _apply(pipeline, "tile", values)
        if "probabilities" in values:
            if weights is None:
                weights = np.empty((values["stop"] - values["start"], kv_len))
            weights[:, tile] = values["probabilities"]
            rescales.append(values["rescale"])
    factor: np.ndarray | float = 1.0
    for earlier, rescale in reversed(list(zip(tiles, rescales[1:], strict=False))):
        assert weights is not None
        factor = factor * np.asarray(rescale, dtype=np.float64)
        weights[:, earlier] *= factor
    return weights


def _apply(pipeline: Pipeline, stage: Stage, values: Values) -> None:
    for step in pipeline.steps:
        if step.stage == stage:
            step.numeric(values)


def _blocks(q_len: int, kv_len: int) -> Iterator[tuple[int, int]]:
    rows = min(BLOCK_ROWS, max(TILE_ROWS, BLOCK_ELEMENTS // kv_len // TILE_ROWS * TILE_ROWS))
    for start in range(0, q_len, rows):
        yield start, min(start + rows, q_len)


def _block_mask(mask: np.ndarray | None, causal: bool, q_len: int, kv_len: int, start: int,
                stop: int) -> np.ndarray | None:
    """Which keys count for the rows of a block; None when all do."""
    keep = None if mask is None else mask[start:stop]
    if causal:
        below = np.arange(kv_len) <= np.arange(start, stop)[:, None] + (kv_len - q_len)
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
        if x.dtype.kind != "f" or x.dtype.itemsize not in (2, 4, 8):
            raise InputError(f"found dtype {x.dtype}", key=name, expected="float16, float32 or float64")
        if not x.size:
            raise InputError(f"found shape {x.shape}", key=name, expected="at least one element")
        require_finite(name, x)
    if k.shape[:3] != v.shape[:3]:
        raise InputError(f"found shape {v.shape}", key="v", expected=f"the batch, heads and length of k, {k.shape[:3]}")
    if k.shape[0] != q.shape[0] or k.shape[3] != q.shape[3]:
        raise InputError(f"found shape {k.shape}", key="k",
                         expected=f"batch {q.shape[0]} and head_dim {q.shape[3]}, as q has")
    if q.shape[1] % k.shape[1]:
        raise InputError(f"found {k.shape[1]} heads", key="k", expected=f"a divisor of q's {q.shape[1]} heads")


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
