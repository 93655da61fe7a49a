"""llama.cpp's CPU attention over a q8_0 key-value cache: one kernel, key after key, softmax inside."""

from __future__ import annotations

from typing import Any

import numpy as np

from intsim.errors import InputError
from intsim.numerics.q8_0 import BLOCK, attend, quantise
from intsim.pipelines.common.buffers import (
    CHANNELS,
    KEY,
    MASK,
    QUERY,
    ROWS,
    SCALE,
    VALUE,
    keys,
    output,
    queries,
    values,
)
from intsim.pipelines.spec import Invocation, Pipeline, Step

Q, K, V, OUTPUT = queries("f32"), keys("q8_0"), values("q8_0"), output("f32")


def quantise_cache(query: np.ndarray, key: np.ndarray, value: np.ndarray) -> tuple[Any, ...]:
    """K and V to q8_0, Q to float32.

    Raises:
        InputError: a head dimension that is no whole number of blocks.
    """
    for name, x in (("k", key), ("v", value)):
        if x.shape[1] % BLOCK:
            raise InputError(f"found head_dim {x.shape[1]}", key=name, expected=f"a multiple of {BLOCK}")
    return query.astype(np.float32), quantise(key), quantise(value)


PIPELINE = Pipeline(
    name="ggml_q8_0",
    summary="llama.cpp CPU flash attention over a q8_0 cache: INT8 products, float32 online softmax and sums",
    source="ggml-org/llama.cpp ops.cpp @0049e3cb, arch/arm/quants.c @0549d660; codes round ties to even and products "
           "sum as in its NEON code, compiled by Clang (FP_CONTRACT on: 'S*ms + vs' and the odd block's "
           "'sumf += sumi*(dx*dy)' are one FMA; GCC fuses them too, but not vmlaq_n_f32, which its headers split); "
           "expf of Arm Optimized Routines",
    target="cpu",
    spinning=True,
    as_released=True,
    steps=(
        Step("quantise_cache", "gemm", "prepare", quantise_cache, (QUERY, KEY, VALUE), (Q, K, V),
             untimed="the cache lies in memory as q8_0"),
        Step("attention", "gemm", "rows", attend, (Q, K, V, SCALE, MASK), (OUTPUT,), (
            Invocation("ggml_q8_0", {"m": ROWS, "n": "kept_keys", "k": CHANNELS},
                       {"q": "q", "keys": "k", "values": "v", "dst": "output"}, threading="heads"),)),
    ),
)
