"""W8A8 with a step for 256 weights or codes, as llama2.c's runq and LlamaF hold it: one token at a time."""

from __future__ import annotations

from dataclasses import replace

from intsim.pipelines.common.layers import DEPTH, OUTPUT, OUTPUTS, TOKENS, linear_pipeline, product, quantise, weights
from intsim.pipelines.spec import Buffer, Invocation

NAME = "w8a8_g256"
W_STEPS = Buffer("weight steps", "f32", (OUTPUTS, f"{DEPTH} // 256"), "layer")
X_STEPS = Buffer("token steps", "f32", (TOKENS, f"{DEPTH} // 256"))
LOADED, W = weights(NAME, "s8")
QUANTISE, CODES = quantise(NAME, "s8", "quantize_tokens_s8")

GEMV = Invocation("gemv_q8_g256", {"m": OUTPUTS, "k": DEPTH},
                  {"w": W.name, "x": CODES.name, "dst": OUTPUT.name, "w_steps": W_STEPS.name, "x_steps": X_STEPS.name},
                  repeat=TOKENS)
GROUPS = Invocation("quantize_tokens_s8", {"m": f"{TOKENS} * ({DEPTH} // 256)", "n": f"min({DEPTH}, 256)"},
                    {"src": "x", "dst": CODES.name, "steps": X_STEPS.name}, repeat="1")
"""A group of a token is a row of 256."""

PIPELINE = linear_pipeline(NAME, (
    LOADED, replace(QUANTISE, invocations=(GROUPS,), own=(X_STEPS,)),
    replace(product(NAME, "q8_g256", CODES, W, own=(W_STEPS, X_STEPS)), invocations=(GEMV,), one_query=())),
    "karpathy/llama2.c runq.c; LlamaF, arXiv 2409.11424")
