"""``NAME@fused``: a CPU pipeline whose threads take a block of query rows through all steps before the next block.

The steps of a CPU pipeline run one after another over whole matrices, so that scores and probabilities of L x L
elements lie in memory between them. Fused, a thread keeps those of its block alone, in its caches, and threads meet at
the end of a head. Each row still has all its keys, and softmax its maximum and its sum: every bit of the output is as
before, whatever the arithmetic. FLAT (arXiv 2107.06419) calls it the granularity of rows; tiles of keys with an online
softmax, as FlashAttention has them, would be another arithmetic, and an integer softmax that needs the row's maximum
and sum would go through K two or three times.
"""

from __future__ import annotations

from dataclasses import replace

from intsim.arguments import Range
from intsim.errors import InputError
from intsim.pipelines.spec import BLOCK_M, Buffer, Pipeline

SUFFIX = "@fused"
SIZES = Range(0, 4096, multiple_of=1)


def fused(pipeline: Pipeline) -> Pipeline:
    """The pipeline ``pipeline.name@fused``, with the parameter ``block_m``, rows of a block: 0 for what caches hold.

    Raises:
        InputError: a GPU pipeline, one of another call than attention, one that keeps no matrix between its steps.
    """
    if pipeline.target != "cpu" or pipeline.computes != "attention":
        why = "a GPU pipeline, which is one fused kernel" if pipeline.target == "gpu" else (
            f"a pipeline of {pipeline.computes}, which has no attention to fuse")
        raise _refused(pipeline, f"is {why}")
    if not any(is_matrix(buffer) for step in pipeline.steps if step.invocations for buffer in step.writes):
        raise _refused(pipeline, "is one kernel that goes from key to key: it is fused as it is")
    return replace(pipeline, name=pipeline.name + SUFFIX, fused=True,
                   summary=f"{pipeline.summary}; block by block of query rows, no whole matrix between its steps",
                   parameters={**pipeline.parameters, BLOCK_M: 0.0}, ranges={**pipeline.ranges, BLOCK_M: SIZES})


def is_matrix(buffer: Buffer) -> bool:
    """Whether it has an element for each query and key."""
    return buffer.axes == ("q_len", "kv_len")


def _refused(pipeline: Pipeline, why: str) -> InputError:
    return InputError(f"{pipeline.name} {why}", key="pipeline",
                      expected=f"NAME{SUFFIX} of a CPU pipeline of several steps, such as int_attention{SUFFIX}")
