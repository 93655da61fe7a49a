"""Row-wise operations as llama.cpp's CUDA code ran them: a kernel for each operation of ggml's graph.

A norm, then what multiplies by its weight, then what adds a bias; an activation, then what multiplies it with the other
branch. What lies between goes through memory. (Later versions fuse them, as inference engines do: ``rows.gpu``.) Rows
of a cache are copied to their places by a kernel that finds them by dividing.
"""

from __future__ import annotations

from collections.abc import Callable

import numpy as np

from intsim.numerics.linear.tensor_cores import as_f16
from intsim.numerics.rows.gates import gelu, relu2, silu
from intsim.numerics.rows.norms import layer_norm, rms_norm
from intsim.pipelines.common.layers import BIAS, OTHER, SOURCE, TARGET, WEIGHT, over_rows
from intsim.pipelines.rows.gpu import SUFFIX, converted
from intsim.pipelines.rows.sums import add
from intsim.pipelines.spec import Buffer, Pipeline, Step

GGML = "_ggml"
"""What stands in their names before that of the GPU's."""
SOURCE_CODE = "ggml-org/llama.cpp ggml-cuda norm.cu, unary.cu, binbcast.cu, cpy.cu, of spring 2024"
FIRST, SCALED = Buffer("first", "f32", TARGET.axes), Buffer("scaled", "f32", TARGET.axes)


def step(name: str, numeric: Callable[..., np.ndarray], reads: tuple[Buffer, ...], writes: Buffer) -> Step:
    """One kernel, whose operands are a and b."""
    moved = dict(zip(("a", "b"), (buffer.name for buffer in reads), strict=False))
    return Step(name, "rows", "rows", numeric, reads, (writes,), (over_rows(name, {**moved, "out": writes.name}),))


def multiply(a: np.ndarray, b: np.ndarray) -> np.ndarray:
    """Float32, element by element or all with one row."""
    product: np.ndarray = a * b
    return product


def rms_alone(x: np.ndarray) -> np.ndarray:
    """RMSNorm without a weight."""
    return rms_norm(x, np.ones(x.shape[1], np.float32))


def layer_alone(x: np.ndarray) -> np.ndarray:
    """LayerNorm without weight and bias."""
    return layer_norm(x, np.ones(x.shape[1], np.float32), np.zeros(x.shape[1], np.float32))


def operations(name: str, summary: str, *steps: Step) -> Pipeline:
    """One kernel after another."""
    return Pipeline(name + GGML + SUFFIX, summary, SOURCE_CODE, "gpu", steps, computes="rows")


def gate(name: str, summary: str, activation: str, function: Callable[[np.ndarray], np.ndarray]) -> Pipeline:
    """f(x), then f(x) y."""
    return operations(name, summary, step(activation, function, (SOURCE,), FIRST),
                      step("multiply_f32", multiply, (FIRST, OTHER), TARGET))


PIPELINES = (
    operations("rms_norm_f32", "x / rms(x), then times a weight", step("rms_alone_f32", rms_alone, (SOURCE,), FIRST),
               step("multiply_row_f32", multiply, (FIRST, WEIGHT), TARGET)),
    operations("layer_norm_f32", "(x - mean) / deviation, then times a weight, then plus a bias",
               step("layer_alone_f32", layer_alone, (SOURCE,), FIRST),
               step("multiply_row_f32", multiply, (FIRST, WEIGHT), SCALED),
               step("add_bias_f32", add, (SCALED, BIAS), TARGET)),
    gate("swiglu_f32", "silu(gate), then times up", "silu_f32", silu),
    gate("geglu_f32", "gelu(gate), then times up", "gelu_f32", gelu),
    gate("reglu2_f32", "relu2(gate), then times up", "relu2_f32", relu2),
    converted("copy_f16" + GGML, "copy_f16", "f16", "x", "rows in float16, each element at a place of its own", as_f16),
)
