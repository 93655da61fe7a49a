"""Linear layers in ggml's formats as llama.cpp's CUDA code runs them: kernels one after another.

Few tokens are quantised and multiplied with the weights as they lie (mmvq). For many the weights are made float16 for
each product, which cuBLAS computes with sums in float16: what that code did where tensor cores multiply float16, until
it had integer products on tensor cores for many tokens as well (since July 2024, for which there is no kernel here).
"""

from __future__ import annotations

from collections.abc import Callable

import numpy as np

from intsim.numerics.linear.formats import FORMATS
from intsim.numerics.linear.mmvq import PRODUCTS, product_f16, tokens
from intsim.pipelines.common.layers import DEPTH, LOADED, OUTPUT, OUTPUTS, TOKENS, WEIGHTS, X
from intsim.pipelines.spec import Buffer, Invocation, Pipeline, Step

SOURCE = "ggml-org/llama.cpp ggml-cuda.cu, mmvq.cu, convert.cu, of spring 2024"
WIDE = Buffer("wide weights", "f16", (OUTPUTS, DEPTH))
HALVES = Buffer("x halves", "f16", (TOKENS, DEPTH))
SUMS = Buffer("sums", "f16", (TOKENS, OUTPUTS))
MATRIX, VECTOR = {"m": TOKENS, "n": OUTPUTS, "k": DEPTH}, {"m": OUTPUTS, "k": DEPTH}


def _multiplied(w: Buffer) -> tuple[Invocation, ...]:
    """The product of many tokens in float16, its sums made float32."""
    return (Invocation("linear_f16_half", MATRIX, {"a": HALVES.name, "b": w.name, "c": SUMS.name}, repeat="1"),
            Invocation("cast_to_f32", {"m": TOKENS, "n": OUTPUTS}, {"a": SUMS.name, "out": OUTPUT.name}, repeat="1"))


NARROW = Invocation("cast_to_f16", {"m": TOKENS, "n": DEPTH}, {"a": X.name, "out": HALVES.name}, repeat="1")


def _loaded(name: str, w: Buffer, load: Callable[[np.ndarray], object]) -> Step:
    return Step("weights", "linear", "prepare", load, (WEIGHTS,), (w,), untimed=LOADED)


def quantised(name: str) -> Pipeline:
    """Weights in blocks."""
    w, codes = Buffer("w", name, (OUTPUTS, DEPTH), "layer"), Buffer("x_codes", "q8_1", (TOKENS, DEPTH))
    few = Invocation(f"gemv_{name}", VECTOR, {"w": w.name, "x": codes.name, "dst": OUTPUT.name}, repeat="1")
    wide = Invocation(f"dequantise_{name}", VECTOR, {"w": w.name, "out": WIDE.name}, repeat="1")
    code = Invocation("quantise_q8_1", {"m": TOKENS, "k": DEPTH}, {"x": X.name, "out": codes.name}, repeat="1")
    return Pipeline(f"linear_{name}_gpu", f"{FORMATS[name].summary}: int8 products of few tokens, float16 of many",
                    SOURCE, "gpu", (
                        _loaded(name, w, FORMATS[name].weights),
                        Step("quantise", "quantise", "rows", tokens, (X,), (codes,), (NARROW,), (code,), own=(HALVES,)),
                        Step("product", "linear", "rows", PRODUCTS[name], (codes, w), (OUTPUT,),
                             (wide, *_multiplied(WIDE)), (few,), own=(WIDE, HALVES, SUMS)),
                    ), computes="linear")


def halves() -> Pipeline:
    """Weights in float16."""
    w = Buffer("w", "f16", (OUTPUTS, DEPTH), "layer")
    one = Invocation("gemv_f16_wide", VECTOR, {"w": w.name, "x": X.name, "dst": OUTPUT.name}, repeat="1")
    return Pipeline("linear_f16_cublas", "float16 weights: one token in float32, more in float16 with sums in float16",
                    SOURCE, "gpu", (
                        _loaded("f16", w, FORMATS["f16"].weights),
                        Step("product", "linear", "rows", product_f16, (X, w), (OUTPUT,), (NARROW, *_multiplied(w)),
                             (one,), own=(HALVES, SUMS)),
                    ), computes="linear")


PIPELINES = (halves(), *map(quantised, ("q8_0", "q5_0", "q4_0", "q4_k", "q6_k")))
