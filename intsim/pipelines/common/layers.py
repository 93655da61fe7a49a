"""What linear layers and row-wise operations are made of: their buffers, the steps they share, and how to run one."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

import numpy as np

from intsim.errors import InputError
from intsim.numerics.linear.formats import FORMATS as LINEAR
from intsim.pipelines.spec import Buffer, Invocation, Pipeline, Step

TOKENS, OUTPUTS, DEPTH = "m", "n", "k"
"""Sizes of a ``LinearCall``. A kernel calls W's rows ``m`` and the tokens ``n``."""

X = Buffer("x", "f32", (TOKENS, DEPTH))
WEIGHTS = Buffer("weights", "float", (OUTPUTS, DEPTH), "layer")
OUTPUT = Buffer("output", "f32", (TOKENS, OUTPUTS))
PIECES, PIECES_OF_ONE = "ceil(m, 16) * ceil(n, 16)", "ceil(m, 64)"
"""Of llama.cpp's products: 16 rows by 16 tokens, or 64 rows of a single token (``chunk_size`` of mul_mat)."""

LOADED = "weights are converted when the model is loaded"

SOURCE, OTHER = Buffer("source", "f32", ("rows", "width")), Buffer("other", "f32", ("rows", "width"))
TARGET = Buffer("output", "f32", ("rows", "width"))
WEIGHT, BIAS = Buffer("weight", "f32", ("width",), "layer"), Buffer("bias", "f32", ("width",), "layer")
ANGLES = Buffer("angles", "f32", ("rows", "width // groups"), "call")
IDS = Buffer("ids", "s32", ("rows",), "call")

GIVEN: Mapping[str, tuple[Buffer, ...]] = {"linear": (X, WEIGHTS),
                                           "rows": (SOURCE, OTHER, WEIGHT, BIAS, ANGLES, IDS, WEIGHTS)}
"""What whoever runs it gives; no step writes it."""


def weights(name: str, form: str, packed: bool = False) -> tuple[Step, Buffer]:
    """The step that made the weights of a format, long before the call, and what it left in memory."""
    buffer = Buffer("w", form, (OUTPUTS, DEPTH), "layer")
    why = f"{LOADED}, and packed" if packed else LOADED
    return Step("weights", "linear", "prepare", LINEAR[name].weights, (WEIGHTS,), (buffer,), untimed=why), buffer


def quantise(name: str, form: str, routine: str, one: str = "") -> tuple[Step, Buffer]:
    """The step that makes tokens of a format; ``one`` is the routine for a single token where it is another."""
    buffer = Buffer("x_codes", form, (TOKENS, DEPTH))
    shape, moved = {"m": TOKENS, "k": DEPTH}, {"src": X.name, "dst": buffer.name}
    step = Step("quantise", "quantise", "rows", LINEAR[name].tokens, (X,), (buffer,),
                (Invocation(routine, shape, moved, repeat="1"),),
                one_query=(Invocation(one, shape, moved, repeat="1"),) if one else ())
    return step, buffer


def product(name: str, kind: str, x: Buffer, w: Buffer, own: tuple[Buffer, ...] = (), counted: bool = False) -> Step:
    """The step of one GEMM, and of one GEMV for a single token; the threads share rows of W.

    ``counted``: they take them piece by piece, as from llama.cpp's ``current_chunk``.
    """
    moved = {"w": w.name, "x": x.name, "dst": OUTPUT.name}
    matrix = Invocation(f"gemm_{kind}", {"m": OUTPUTS, "n": TOKENS, "k": DEPTH}, moved, repeat="1",
                        pieces=PIECES if counted else "0")
    vector = Invocation(f"gemv_{kind}", {"m": OUTPUTS, "k": DEPTH}, moved, repeat="1",
                        pieces=PIECES_OF_ONE if counted else "0")
    return Step("product", "linear", "rows", LINEAR[name].product, (x, w), (OUTPUT,), (matrix,), one_query=(vector,),
                own=own)


def linear_pipeline(name: str, steps: Sequence[Step], source: str) -> Pipeline:
    """The pipeline of a format of ``intsim.numerics.linear.formats``."""
    return Pipeline(f"linear_{name}", LINEAR[name].summary, source, "cpu", tuple(steps), computes="linear")


def quantised_pipeline(name: str, form: str, tokens: tuple[str, str], source: str) -> Pipeline:
    """Blocks of weights times tokens that are quantised first; ``tokens`` is their format and its routine."""
    loaded, w = weights(name, form)
    step, x = quantise(name, *tokens)
    return linear_pipeline(name, (loaded, step, product(name, form, x, w, counted=True)), source)


def row_pipeline(name: str, summary: str, numeric: Any, reads: tuple[Buffer, ...], call: Invocation,
                 before: tuple[Step, ...] = ()) -> Pipeline:
    """One kernel over rows, with what was done long ``before`` the call."""
    step = Step(name, "rows", "rows", numeric, reads, (TARGET,), (call,))
    return Pipeline(name, summary, "kernels/neon", "cpu", (*before, step), computes="rows")


def over_rows(routine: str, moved: Mapping[str, str]) -> Invocation:
    """A kernel of m rows of n."""
    return Invocation(routine, {"m": "rows", "n": "width"}, moved, repeat="1")


def over_table(routine: str, moved: Mapping[str, str]) -> Invocation:
    """A kernel that takes m rows of k from a table."""
    return Invocation(routine, {"m": "rows", "k": "width"}, moved, repeat="1")


def compute(pipeline: Pipeline, **given: np.ndarray) -> np.ndarray:
    """A layer or a row-wise operation through a pipeline, bit for bit as its kernels compute it.

    Args:
        pipeline: of such a call.
        given: the buffers that its steps read, by name: ``x`` (tokens, k) and ``weights`` (rows, k) of a linear one.

    Returns:
        Its output, (tokens, rows) or (rows, width) float32.

    Raises:
        InputError: an attention pipeline, or a buffer that is not given.
    """
    if pipeline.computes == "attention":
        raise InputError(f"{pipeline.name} computes attention", key="pipeline", expected="intsim.attention for it")
    arrays: dict[str, Any] = dict(given)
    for step in pipeline.steps:
        lacking = [buffer.name for buffer in step.reads if buffer.name not in arrays]
        if lacking:
            raise InputError("is not given", key=lacking[0], expected=f"an array for {pipeline.name}")
        found = step.numeric(*(arrays[buffer.name] for buffer in step.reads))
        written = (found,) if len(step.writes) == 1 else found
        arrays |= zip((buffer.name for buffer in step.writes), written, strict=True)
    output: np.ndarray = arrays[OUTPUT.name]
    return output
