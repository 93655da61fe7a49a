"""llama.cpp's CPU attention over a q8_0 key-value cache: one kernel, key after key, softmax inside."""

from __future__ import annotations

import numpy as np

from intsim.errors import InputError
from intsim.numerics.q8_0 import BLOCK, attend, quantise
from intsim.pipelines.spec import Invocation, Pipeline, Step, Values


def quantise_cache(values: Values) -> None:
    """K and V to q8_0, Q to float32.

    Raises:
        InputError: a head dimension that is no whole number of blocks.
    """
    for name in ("k", "v"):
        if values[name].shape[1] % BLOCK:
            raise InputError(f"found head_dim {values[name].shape[1]}", key=name, expected=f"a multiple of {BLOCK}")
        values[name] = quantise(values[name])
    values["q"] = values["q"].astype(np.float32)


def attention(values: Values) -> None:
    """Output rows in float32."""
    rows = values["q"][values["start"]:values["stop"]]
    values["output"] = attend(rows, values["k"], values["v"], values["scale"], values["mask"])


PIPELINE = Pipeline(
    name="ggml_q8_0",
    summary="llama.cpp CPU flash attention over a q8_0 cache: INT8 products, float32 online softmax and sums",
    source="ggml-org/llama.cpp ops.cpp @0049e3cb, arch/arm/quants.c @0549d660; codes round ties to even and products "
           "sum as in its NEON code; expf of Arm Optimized Routines",
    target="cpu",
    steps=(
        Step("quantise_cache", "gemm", "prepare", quantise_cache, untimed="the cache lies in memory as q8_0"),
        Step("attention", "gemm", "rows", attention, (
            Invocation("ggml_q8_0", {"m": "q_len", "n": "kv_len", "k": "head_dim"},
                       {"q": "q", "keys": "k", "values": "v", "dst": "output"}),)),
    ),
)
