"""TurboAttention: FlashQ's INT8 tiles and INT4 or INT2 key-value cache around SAS, softmax and sums tile by tile.

The paper's full text is not at hand, only its abstract and readers' notes. From these: tiles of Q, K, V in symmetric
INT8, a cache of INT4 or INT2 with integer steps and zero points per channel of a block, half of the heads in INT2,
those of least gap times standard deviation, and SAS. What they leave open, and how it was settled:
docs/understand/flashq.md.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from functools import partial
from typing import Any

import numpy as np

from intsim.numerics.flashq import BLOCK, HIGHEST, compress, quantise_blocks, two_bit_heads
from intsim.numerics.flashq_softmax import LARGEST_STEP, accumulate, normalised, online_sas, tile_factors
from intsim.numerics.gemm import gemm_s8
from intsim.numerics.softmax.sas import THRESHOLD, THRESHOLDS
from intsim.pipelines.common.buffers import (
    ALL_KEYS,
    ALL_VALUES,
    BATCH,
    CHANNELS,
    EVENTS,
    KEY,
    KEYS,
    KV_HEAD,
    MASK,
    QUERY,
    ROW_INDEX,
    ROWS,
    SCALE,
    V_CHANNELS,
    VALUE,
    context,
    probabilities,
)
from intsim.pipelines.common.int8 import OUTPUT, SCORES, K, Q, V, vanished_inputs
from intsim.pipelines.common.invocations import k_packed, qk, v_packed
from intsim.pipelines.spec import Buffer, Invocation, Kernels, Pipeline, Step

COARSE = HIGHEST // 16
"""Codes that the cache gives back further off than this are counted."""

Q_TILES, KEY_TILES = f"ceil(q_len, {BLOCK})", f"ceil(kv_len, {BLOCK})"
Q_SCALES = Buffer("q_scales", "f64", (Q_TILES,), "head")
K_SCALES, V_SCALES = (Buffer(f"{name}_scales", "f64", (KEY_TILES,), "kv_head") for name in "kv")
P, CONTEXT = probabilities("s8"), context("f32")
WEIGHTS = Buffer("weights", "f32", (ROWS, f"{KEY_TILES} + 1"))
"""The factor of everything before each tile, and the sum of P."""

FACTOR = Buffer("factor", "f32", (Q_TILES, KEY_TILES))
"""The real value of one unit of each tile's context."""

RELATIVE_P = probabilities("f32", name="relative p")
"""P of all tiles relative to the last maximum, which no kernel computes."""

TOPS, SUMS = (Buffer(name, "f32", (KEY_TILES,)) for name in ("tops", "sums"))
CACHE = {(name, bits): Buffer(f"{name}_int{bits}", f"flashq_int{bits}" if bits < 8 else "s8", (KEYS, channels),
                              "kv_head") for name, channels in (("k", CHANNELS), ("v", V_CHANNELS))
         for bits in (2, 4, 8)}
"""K and V as they lie in memory."""

ALL_HEADS = "batch * heads"
HEADS_OF = {4: "batch * (kv_heads - kv_heads // 2) * (heads // kv_heads)",
            2: "batch * (kv_heads // 2) * (heads // kv_heads)"}
"""How many heads of a mixed cache have so many bits."""

OF_TOKENS, OF_CHANNELS = {"m": KEYS, "k": CHANNELS}, {"m": V_CHANNELS, "k": KEYS}
PADDED_CHANNELS, PADDED_KEYS = "ceil(head_dim, 16) * 16", "ceil(kv_len, 64) * 64"
EXCHANGED = {"weights": "weights", "factor": "factor"}

TILES = {name: name for name in ("tops", "sums", "weights", "factor")}
SAS_ONE = (
    Invocation("flashq_tops", {"m": KEYS}, {"src": "scores", **TILES}),
    Invocation("flashq_weights", {"m": KEYS}, TILES, "serial"),
    Invocation("flashq_p", {"m": KEYS}, {"src": "scores", "dst": "probabilities", **TILES}),
    Invocation("flashq_total", {"m": KEYS}, TILES, "serial"),
)
"""SAS of one query, whose tiles the threads share: maxima, running maxima, P, sum."""


def quantise_inputs(formats: tuple[int, ...], query: np.ndarray, key: np.ndarray, value: np.ndarray,
                    all_keys: np.ndarray, all_values: np.ndarray, batch: int, kv_head: int) -> tuple[Any, ...]:
    """Q, K and V to INT8 with a scale per block of tokens; K and V as the cache gives them back.

    Args:
        formats: bits of the cache: one number, or those of the heads of higher and of lower priority.
        query, key, value: of the head; all_keys, all_values: of all heads, which decide about priorities.
        batch, kv_head: which one this is.
    """
    (q, q_scales), (k, k_scales), (v, v_scales) = (quantise_blocks(x) for x in (query, key, value))
    events = vanished_inputs((query, q), (key, k), (value, v))
    k, v = (through_cache(codes, formats[-1] if len(formats) > 1 and two_bit_heads(whole[batch])[kv_head]
                          else formats[0], events) for codes, whole in ((k, all_keys), (v, all_values)))
    return q, k, v, q_scales, k_scales, v_scales, events


def through_cache(codes: np.ndarray, bits: int, events: Counter[str]) -> np.ndarray:
    """INT8 codes as a cache of so many bits gives them back; those that come back far off are added to the events."""
    if bits == 8:
        return codes
    restored = compress(codes, bits).restored()
    events["coarse_cache"] += int((np.abs(restored.astype(np.int16) - codes) > COARSE).sum())
    events["cached"] += codes.size
    return restored


def sas(scores: np.ndarray, mask: np.ndarray | None, q_scales: np.ndarray, k_scales: np.ndarray, v_scales: np.ndarray,
        scale: float, rows: np.ndarray, threshold: float) -> tuple[Any, ...]:
    """int32 scores to s8 probabilities of each tile, with the factor of each tile and of what came before it."""
    exact = np.multiply.outer(q_scales[rows[::BLOCK] // BLOCK], k_scales) * scale
    tiles = online_sas(scores, np.minimum(exact, LARGEST_STEP).astype(np.float32), threshold, mask)
    events = Counter(vanished_probabilities=tiles.vanished, sparsified_keys=tiles.sparsified, keys=tiles.keys)
    weights = np.concatenate([tiles.alpha, tiles.total[:, None]], axis=1)
    return tiles.codes, weights, tile_factors(tiles.inverse, v_scales), tiles.weights(), events


def pv_gemm(p: np.ndarray, weights: np.ndarray, factor: np.ndarray, v: np.ndarray) -> np.ndarray:
    """Context of all tiles in float32, before it is divided by the sum of P."""
    with np.errstate(over="ignore"):
        return accumulate(p, weights[:, :-1], factor, v)


def output(context: np.ndarray, weights: np.ndarray) -> np.ndarray:
    """The context over the sum of P, in float16."""
    return normalised(context, weights[:, -1])


def qk_kernels(formats: tuple[int, ...]) -> Kernels:
    """K from the cache to s8, packed, and the product; of one query, scores from the cache as it lies in memory."""
    if formats == (8,):
        return qk("s8")
    packing, product = qk("s8")["invocations"]
    unpack = (Invocation(f"unpack_k_int{bits}", OF_TOKENS, {"src": f"k_int{bits}", "dst": "k"}, repeat=heads)
              for bits, heads in shares(formats))
    one = (Invocation(f"flashq_qk_int{bits}", OF_TOKENS, {"cache": f"k_int{bits}", "x": "q", "dst": "scores"},
                      repeat=heads) for bits, heads in shares(formats))
    return {"invocations": (*unpack, Invocation(packing.routine, {**packing.shape, "k": PADDED_CHANNELS},
                                                packing.buffers),
                            Invocation(product.routine, {**product.shape, "k": PADDED_CHANNELS}, product.buffers)),
            "one_query": tuple(one), "own": (k_packed("s8"), *(CACHE["k", bits] for bits in formats))}


def pv_kernels(formats: tuple[int, ...]) -> Kernels:
    """V from the cache to s8, packed over whole tiles, and the product with its rescaled sums; of one query, from the
    cache as it lies in memory.
    """
    unpack = (Invocation(f"unpack_v_int{bits}", OF_CHANNELS, {"src": f"v_int{bits}", "dst": "v"}, repeat=heads)
              for bits, heads in shares(formats) if bits < 8)
    packing = Invocation("pack_b_s8", {"m": V_CHANNELS, "k": PADDED_KEYS}, {"src": "v", "dst": "v_packed"})
    product = Invocation("gemm_flashq", {"m": ROWS, "n": V_CHANNELS, "k": KEYS},
                         {"a": "probabilities", "b": "v_packed", "c": "context", **EXCHANGED})
    one = (Invocation(f"flashq_pv_int{bits}", OF_CHANNELS,
                      {"v" if bits == 8 else "cache": f"v_int{bits}", "p": "probabilities", "dst": "context",
                       **EXCHANGED}, repeat=heads) for bits, heads in shares(formats))
    return {"invocations": (*unpack, packing, product), "one_query": tuple(one),
            "own": (v_packed("s8"), *(CACHE["v", bits] for bits in formats))}


def shares(formats: tuple[int, ...]) -> Iterator[tuple[int, str]]:
    """Each format with the number of heads that have it."""
    for bits in formats:
        yield bits, HEADS_OF[bits] if len(formats) > 1 else ALL_HEADS


def turbo_attention(suffix: str, formats: tuple[int, ...], cache: str) -> Pipeline:
    """The pipeline with a cache of these formats."""
    untimed = f"{cache} lies in memory, Q as INT8; quantising a new token is a row's work"
    return Pipeline(
        name=f"turbo_attention{suffix}",
        summary=f"TurboAttention: INT8 tiles, SAS, online softmax, P in INT8 by tile; {cache}",
        source="arXiv 2412.08585 by its abstract and readers' notes; what these leave open is ours "
               "(docs/understand/flashq.md)",
        target="cpu",
        steps=(
            Step("quantise_inputs", "gemm", "prepare", partial(quantise_inputs, formats),
                 (QUERY, KEY, VALUE, ALL_KEYS, ALL_VALUES, BATCH, KV_HEAD),
                 (Q, K, V, Q_SCALES, K_SCALES, V_SCALES, EVENTS), untimed=untimed),
            Step("qk_gemm", "gemm", "rows", gemm_s8, (Q, K), (SCORES,), **qk_kernels(formats)),
            Step("sas", "softmax_path", "rows", sas, (SCORES, MASK, Q_SCALES, K_SCALES, V_SCALES, SCALE, ROW_INDEX),
                 (P, WEIGHTS, FACTOR, RELATIVE_P, EVENTS),
                 (Invocation("flashq_softmax", {"m": ROWS, "n": KEYS},
                             {"src": "scores", "dst": "probabilities", **EXCHANGED}),),
                 SAS_ONE, parameters=("threshold",), own=(TOPS, SUMS)),
            Step("pv_gemm", "gemm", "rows", pv_gemm, (P, WEIGHTS, FACTOR, V), (CONTEXT,), **pv_kernels(formats)),
            Step("output", "output", "rows", output, (CONTEXT, WEIGHTS), (OUTPUT,), (
                Invocation("flashq_output", {"m": ROWS, "n": V_CHANNELS, "k": KEYS},
                           {"src": "context", "dst": "output", "weights": "weights"}),)),
        ),
        parameters={"threshold": THRESHOLD}, ranges={"threshold": THRESHOLDS},
        weights=RELATIVE_P.name, rows_together=BLOCK)


PIPELINES = (
    turbo_attention("", (4, 2), "a cache half of whose heads are INT4 and half INT2"),
    turbo_attention("_int8", (8,), "an INT8 cache, as in the prefill"),
    turbo_attention("_int4", (4,), "an INT4 cache"),
    turbo_attention("_int2", (2,), "an INT2 cache"),
)
