"""W8A8 with a step for 256 weights or codes, as llama2.c's runq and LlamaF hold it: one token at a time."""

from __future__ import annotations

from dataclasses import replace

from intsim.numerics.linear.formats import GROUPED
from intsim.pipelines.common.layers import DEPTH, OUTPUT, OUTPUTS, TOKENS, linear_pipeline, product, quantise, weights
from intsim.pipelines.spec import Buffer, Invocation, Pipeline

W_STEPS = Buffer("weight steps", "f32", (OUTPUTS, f"{DEPTH} // 256"), "layer")
X_STEPS = Buffer("token steps", "f32", (TOKENS, f"{DEPTH} // 256"))


def pipeline(name: str) -> Pipeline:
    """With the code of a name: what lies in memory, and the values, are the same."""
    loaded, w = weights(name, "s8")
    step, codes = quantise(name, "s8", "quantize_tokens_s8")
    groups = Invocation("quantize_tokens_s8", {"m": f"{TOKENS} * ({DEPTH} // 256)", "n": f"min({DEPTH}, 256)"},
                        {"src": "x", "dst": codes.name, "steps": X_STEPS.name}, repeat="1")  # a group is a row of 256
    kind = name.removeprefix("w8a8_")
    gemv = Invocation(f"gemv_q8_{kind}", {"m": OUTPUTS, "k": DEPTH},
                      {"w": w.name, "x": codes.name, "dst": OUTPUT.name, "w_steps": W_STEPS.name,
                       "x_steps": X_STEPS.name}, repeat=TOKENS)
    multiplied = product(name, f"q8_{kind}", codes, w, own=(W_STEPS, X_STEPS))
    return linear_pipeline(name, (loaded, replace(step, invocations=(groups,), own=(X_STEPS,)),
                                  replace(multiplied, invocations=(gemv,), one_query=())),
                           "karpathy/llama2.c runq.c; LlamaF, arXiv 2409.11424")


PIPELINES = tuple(pipeline(name) for name in GROUPED)
