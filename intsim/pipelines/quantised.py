"""``NAME@quantised``: a GPU pipeline together with the kernels that make its inputs of float16."""

from __future__ import annotations

from dataclasses import replace

from intsim.errors import InputError
from intsim.pipelines.spec import QUANTISED, Pipeline


def quantised(pipeline: Pipeline) -> Pipeline:
    """The pipeline ``pipeline.name@quantised``: the same values; quantising Q, K and V is part of its time.

    Raises:
        InputError: one whose inputs need no quantising, or for which no kernels do it.
    """
    if not pipeline.quantised_beforehand:
        raise InputError(f"{pipeline.name} has no quantiser of its own", key="pipeline",
                         expected=f"NAME{QUANTISED} of a GPU pipeline that reads integers or FP8, such as "
                                  f"int_flash{QUANTISED}")
    return replace(pipeline, name=pipeline.name + QUANTISED,
                   summary=f"{pipeline.summary}; with the kernels that quantise Q, K and V")
