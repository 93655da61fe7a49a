"""llama.cpp's CPU attention without flash attention: two products over a float16 cache, softmax in float32 between.

On cores that only convert float16, or in programs that were compiled for such, sums are in float32 (``ggml_f16_wide``).
With the matrix products of llamafile, which llama.cpp is built with by default, queries of a float16 cache go by tiles
(``ggml_f16_tiled``); up to seven of them, which llama.cpp takes row by row, go by narrower ones here.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import Any

import numpy as np

from intsim.numerics.linear.products import f16_rows, f16_tiles, f16_wide_rows
from intsim.pipelines.attention.fp16 import narrow
from intsim.pipelines.attention.fp32 import softmax
from intsim.pipelines.common.buffers import (
    CHANNELS,
    KEY,
    KEYS,
    MASK,
    QUERY,
    ROWS,
    SCALE,
    V_CHANNELS,
    VALUE,
    inputs,
    output,
    probabilities,
    scores,
)
from intsim.pipelines.common.invocations import row_by_row
from intsim.pipelines.spec import Invocation, Kernels, Pipeline, Step

Q, K, V = inputs("f16")
SCORES, P_F32, P, OUTPUT = scores("f32"), probabilities("f32", name="probabilities_f32"), probabilities("f16"), output(
    "f32")
Product = Callable[[np.ndarray, np.ndarray], np.ndarray]
STEP = 32
"""Elements that a product takes at once; a shorter rest is filled with zeros, as llama.cpp pads its cache."""

PIECES, PIECES_OF_ONE = "ceil(m * n, 16 * 16)", "ceil(m, 16 * 16)"
"""Of a head's part of a product, and of one with one query: llama.cpp takes 16 rows by 16 queries of all heads."""

PIECES_OF_TILES = "ceil(m, 16) * ceil(n, 72)"
"""Of one head's product by tiles."""

IN_TURN, IN_TURN_OF_ONE = "min(m, 16 + (n >= 16) * m)", "min(m, 16)"
"""So the heads of a piece take turns after 16 rows, and those that share keys find these in the first cache."""


def cast_inputs(*given: np.ndarray) -> tuple[Any, ...]:
    """Inputs as float16."""
    with np.errstate(over="ignore"):
        return tuple(x.astype(np.float16) for x in given)


def _padded(x: np.ndarray) -> np.ndarray:
    return np.pad(x, ((0, 0), (0, -x.shape[1] % STEP)))


def qk_gemm(q: np.ndarray, k: np.ndarray) -> np.ndarray:
    """Scores in float32 of sums in float16."""
    return f16_rows(_padded(q), _padded(k))


def pv_gemm(p: np.ndarray, v: np.ndarray) -> np.ndarray:
    """Output rows in float32; V lies transposed."""
    return f16_rows(_padded(p), _padded(np.ascontiguousarray(v.T)))


def qk_gemm_wide(q: np.ndarray, k: np.ndarray) -> np.ndarray:
    """Scores in float32 of sums in float32."""
    return f16_wide_rows(_padded(q), _padded(k))


def pv_gemm_wide(p: np.ndarray, v: np.ndarray) -> np.ndarray:
    """Output rows in float32 of sums in float32."""
    return f16_wide_rows(_padded(p), _padded(np.ascontiguousarray(v.T)))


def qk_gemm_tiled(q: np.ndarray, k: np.ndarray) -> np.ndarray:
    """Scores in float32 of eight sums in float16."""
    return f16_tiles(_padded(q), _padded(k))


def pv_gemm_tiled(p: np.ndarray, v: np.ndarray) -> np.ndarray:
    """Output rows in float32 of eight sums in float16; V lies transposed."""
    return f16_tiles(_padded(p), _padded(np.ascontiguousarray(v.T)))


def rows(kind: str, w: str, x: str, target: str, m: str, k: str) -> Kernels:
    """Each of m rows of w against each query: the threads take pieces of K's rows, or of channels, of all heads."""
    moved, depth = {"w": w, "x": x, "dst": target}, f"{STEP} * ceil({k}, {STEP})"
    return {"invocations": (Invocation(f"gemm_{kind}", {"m": m, "n": ROWS, "k": depth}, moved, "heads",
                                       pieces=PIECES, in_turn=IN_TURN),),
            "one_query": (Invocation(f"gemv_{kind}", {"m": m, "k": depth}, moved, "heads",
                                     pieces=PIECES_OF_ONE, in_turn=IN_TURN_OF_ONE),)}


def tiles(kind: str, w: str, x: str, target: str, m: str, k: str) -> Kernels:
    """Tiles of a head at a time, which meet after each; the threads take sixteen rows by the tokens of twelve tiles. Of
    one query, as ``rows``: rows of all heads."""
    several = Invocation(f"gemm_{kind}", {"m": f"4 * ceil({m}, 4)", "n": ROWS, "k": f"{STEP} * ceil({k}, {STEP})"},
                         {"w": w, "x": x, "dst": target}, pieces=PIECES_OF_TILES)
    one = replace(several, threading="heads", pieces=PIECES_OF_ONE, in_turn=IN_TURN_OF_ONE)
    return {"invocations": (several,), "one_query": (one,)}


def pipeline(name: str, summary: str, kind: str, qk: Product, pv: Product,
             products: Callable[..., Kernels] = rows) -> Pipeline:
    """With the products of a kind of kernel."""
    return Pipeline(
        name=name,
        summary=f"llama.cpp CPU attention without flash attention: {summary}, float32 softmax, V transposed",
        source="ggml-org/llama.cpp ggml-cpu.c mul_mat and soft_max @0049e3cb; its cache is float16 by default",
        target="cpu",
        spinning=True,
        as_released=True,
        steps=(
            Step("cast_inputs", "gemm", "prepare", cast_inputs, (QUERY, KEY, VALUE), (Q, K, V),
                 untimed="the inputs lie in memory as float16"),
            Step("qk_gemm", "gemm", "rows", qk, (Q, K), (SCORES,),
                 **products(kind, "k", "q", "scores", KEYS, CHANNELS)),
            Step("softmax", "softmax_path", "rows", softmax, (SCORES, MASK, SCALE), (P_F32,),
                 row_by_row("softmax_f32", SCORES, P_F32, "heads")),
            Step("cast_probabilities", "softmax_path", "rows", narrow, (P_F32,), (P,),
                 row_by_row("cast_f32_f16", P_F32, P, "heads")),
            Step("pv_gemm", "gemm", "rows", pv, (P, V), (OUTPUT,),
                 **products(kind, "v", "probabilities", "output", V_CHANNELS, KEYS)),
        ),
    )


PIPELINES = (
    pipeline("ggml_f16", "float16 dot products", "f16_rows", qk_gemm, pv_gemm),
    pipeline("ggml_f16_tiled", "float16 tiles", "f16_tiles", qk_gemm_tiled, pv_gemm_tiled, tiles),
    pipeline("ggml_f16_wide", "float32 dot products of float16", "f16_wide", qk_gemm_wide, pv_gemm_wide),
)
