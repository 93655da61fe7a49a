"""The row-wise operations on a GPU: a kernel each (``kernels/cuda``), the meaning that of a CPU's.

Their exponentials, roots and reciprocals are those of the special-function unit and their sums run in another order:
values agree with those of the CPU's kernels to float32's last few bits.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import numpy as np

from intsim.numerics.linear.tensor_cores import as_f16
from intsim.numerics.linear.ternary import quantise_tokens
from intsim.pipelines.common.layers import SOURCE, TARGET
from intsim.pipelines.rows import embedding, gates, norms, rope, sums
from intsim.pipelines.spec import Buffer, Invocation, Pipeline, Step

SUFFIX = "_gpu"
NO_KERNEL = ("rope_interleaved_f32", "embedding_f32", "clear_f32")
"""Those of which there is none: one way to pair elements is enough, a table in float32 stays on a CPU, and no cache is
cleared while a model runs."""



def converted(name: str, routine: str, form: str, source: str, summary: str,
              numeric: Callable[[np.ndarray], np.ndarray]) -> Pipeline:
    """Rows in another format, as caches and products read them."""
    output = Buffer(TARGET.name, form, TARGET.axes)
    call = Invocation(routine, {"m": "rows", "n": "width"}, {source: SOURCE.name, "out": output.name}, repeat="1")
    return Pipeline(name + SUFFIX, summary, "kernels/cuda", "gpu",
                    (Step(name, "rows", "rows", numeric, (SOURCE,), (output,), (call,)),), computes="rows")


def to_s8(x: np.ndarray) -> np.ndarray:
    """Codes -127 to 127 of a step for each row, ties to even."""
    return quantise_tokens(x).codes


PIPELINES = (
    *(replace(pipeline, name=pipeline.name + SUFFIX, target="gpu", source="kernels/cuda")
      for module in (embedding, gates, norms, rope, sums) for pipeline in module.PIPELINES
      if pipeline.name not in NO_KERNEL),
    converted("cast_f16", "cast_to_f16", "f16", "a", "rows in float16", as_f16),
    converted("quantise_s8", "quantise_rows_s8", "s8", "x", "rows in int8 with a step each", to_s8),
)
