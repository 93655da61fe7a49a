"""TurboAttention: FlashQ's INT8 tiles and INT4 or INT2 key-value cache around SAS, softmax and sums tile by tile.

The paper's full text is not at hand, only its abstract and readers' notes. From these: tiles of Q, K, V in symmetric
INT8, a cache of INT4 or INT2 with integer steps and zero points per channel of a block, half of the heads in INT2,
those of least gap times standard deviation, and SAS. What they leave open, and how it was settled: docs/flashq.md.
"""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial

import numpy as np

from intsim.numerics.flashq import BLOCK, HIGHEST, blocks_of, compress, quantise_blocks, two_bit_heads
from intsim.numerics.flashq_softmax import LARGEST_STEP, accumulate, normalised, online_sas
from intsim.numerics.softmax.sas import THRESHOLD
from intsim.pipelines.attention.int8 import count_vanished_inputs, qk_gemm
from intsim.pipelines.attention.invocations import qk, qk_one
from intsim.pipelines.spec import Invocation, Pipeline, Step, Values

COARSE = HIGHEST // 16
"""Codes that the cache gives back further off than this are counted."""

ALL_HEADS = "batch * heads"
HEADS_OF = {4: "batch * (kv_heads - kv_heads // 2) * (heads // kv_heads)",
            2: "batch * (kv_heads // 2) * (heads // kv_heads)"}
"""How many heads of a mixed cache have so many bits."""

TOKENS, CHANNELS = {"m": "kv_len", "k": "head_dim"}, {"m": "head_dim", "k": "kv_len"}
PADDED_CHANNELS, PADDED_KEYS = "ceil(head_dim, 16) * 16", "ceil(kv_len, 64) * 64"
WEIGHTS = {"weights": "weights", "factor": "factor"}

TILES = {name: name for name in ("tops", "sums", "weights", "factor")}
SAS_ONE = (
    Invocation("flashq_tops", {"m": "kv_len"}, {"src": "scores", **TILES}),
    Invocation("flashq_weights", {"m": "kv_len"}, TILES, "serial"),
    Invocation("flashq_p", {"m": "kv_len"}, {"src": "scores", "dst": "probabilities", **TILES}),
    Invocation("flashq_total", {"m": "kv_len"}, TILES, "serial"),
)
"""SAS of one query, whose tiles the threads share: maxima, running maxima, P, sum."""


def quantise_inputs(formats: tuple[int, ...], values: Values) -> None:
    """Q, K and V to INT8 with a scale per block of tokens; K and V as the cache gives them back.

    Args:
        formats: bits of the cache: one number, or those of the heads of higher and of lower priority.
        values: of the head.
    """
    for name in ("q", "k", "v"):
        exact = values[name]
        codes, values[f"{name}_scales"] = quantise_blocks(exact)
        count_vanished_inputs(values, exact, codes)
        if name != "q":
            lower = len(formats) > 1 and two_bit_heads(values[f"all_{name}"][values["batch"]])[values["kv_head"]]
            codes = through_cache(values, codes, formats[-1] if lower else formats[0])
        values[name] = codes


def through_cache(values: Values, codes: np.ndarray, bits: int) -> np.ndarray:
    """INT8 codes as a cache of so many bits gives them back; those that come back far off are counted."""
    if bits == 8:
        return codes
    restored = compress(codes, bits).restored()
    values["events"]["coarse_cache"] += int((np.abs(restored.astype(np.int16) - codes) > COARSE).sum())
    values["events"]["cached"] += codes.size
    return restored


def sas(values: Values) -> None:
    """int32 scores to s8 probabilities of each tile, with the factor of each tile and of what came before it."""
    first = values["start"] // BLOCK
    q_scales = values["q_scales"][first:first + blocks_of(len(values["scores"]))]
    exact = np.multiply.outer(q_scales, values["k_scales"]) * values["scale"]
    tiles = online_sas(values["scores"], np.minimum(exact, LARGEST_STEP).astype(np.float32), values["threshold"],
                       values["mask"])
    values["tiles"], values["probabilities"] = tiles, tiles.weights()
    values["events"].update(vanished_probabilities=tiles.vanished, sparsified_keys=tiles.sparsified, keys=tiles.keys)


def pv_gemm(values: Values) -> None:
    """Context of all tiles in float32, before it is divided by the sum of P."""
    with np.errstate(over="ignore"):
        values["context"] = accumulate(values["tiles"], values["v"], values["v_scales"])


def output(values: Values) -> None:
    """The context over the sum of P, in float16."""
    values["output"] = normalised(values["context"], values["tiles"].total)


def qk_calls(formats: tuple[int, ...]) -> tuple[Invocation, ...]:
    """K from the cache to s8, packed, and the product."""
    if formats == (8,):
        return qk("s8")
    unpack = (Invocation(f"unpack_k_int{bits}", TOKENS, {"src": f"k_int{bits}", "dst": "k"}, repeat=heads)
              for bits, heads in shares(formats))
    packing, product = qk("s8")
    return (*unpack, Invocation(packing.routine, {**packing.shape, "k": PADDED_CHANNELS}, packing.buffers),
            Invocation(product.routine, {**product.shape, "k": PADDED_CHANNELS}, product.buffers))


def pv_calls(formats: tuple[int, ...]) -> tuple[Invocation, ...]:
    """V from the cache to s8, packed over whole tiles, and the product with its rescaled sums."""
    unpack = (Invocation(f"unpack_v_int{bits}", CHANNELS, {"src": f"v_int{bits}", "dst": "v"}, repeat=heads)
              for bits, heads in shares(formats) if bits < 8)
    return (*unpack, Invocation("pack_b_s8", {"m": "head_dim", "k": PADDED_KEYS}, {"src": "v", "dst": "v_packed"}),
            Invocation("gemm_flashq", {"m": "q_len", "n": "head_dim", "k": "kv_len"},
                       {"a": "probabilities", "b": "v_packed", "c": "context", **WEIGHTS}))


def qk_one_calls(formats: tuple[int, ...]) -> tuple[Invocation, ...]:
    """Scores of one query from the cache as it lies in memory."""
    if formats == (8,):
        return qk_one("s8")
    return tuple(Invocation(f"flashq_qk_int{bits}", TOKENS, {"cache": f"k_int{bits}", "x": "q", "dst": "scores"},
                            repeat=heads) for bits, heads in shares(formats))


def pv_one_calls(formats: tuple[int, ...]) -> tuple[Invocation, ...]:
    """Context of one query from the cache as it lies in memory."""
    return tuple(Invocation(f"flashq_pv_int{bits}", CHANNELS,
                            {"v" if bits == 8 else "cache": f"v_int{bits}", "p": "probabilities", "dst": "context",
                             **WEIGHTS}, repeat=heads) for bits, heads in shares(formats))


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
        source="arXiv 2412.08585 by its abstract and readers' notes; what these leave open is ours (docs/flashq.md)",
        target="cpu",
        steps=(
            Step("quantise_inputs", "gemm", "prepare", partial(quantise_inputs, formats), untimed=untimed),
            Step("qk_gemm", "gemm", "rows", qk_gemm, qk_calls(formats), one_query=qk_one_calls(formats)),
            Step("sas", "softmax_path", "rows", sas, (
                Invocation("flashq_softmax", {"m": "q_len", "n": "kv_len"},
                           {"src": "scores", "dst": "probabilities", **WEIGHTS}),), one_query=SAS_ONE),
            Step("pv_gemm", "gemm", "rows", pv_gemm, pv_calls(formats), one_query=pv_one_calls(formats)),
            Step("output", "output", "rows", output, (
                Invocation("flashq_output", {"m": "q_len", "n": "head_dim", "k": "kv_len"},
                           {"src": "context", "dst": "output", "weights": "weights"}),)),
        ),
        parameters={"threshold": THRESHOLD})


PIPELINES = (
    turbo_attention("", (4, 2), "a cache half of whose heads are INT4 and half INT2"),
    turbo_attention("_int8", (8,), "an INT8 cache, as in the prefill"),
    turbo_attention("_int4", (4,), "an INT4 cache"),
    turbo_attention("_int2", (2,), "an INT2 cache"),
)
