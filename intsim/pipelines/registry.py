"""Finding pipelines: every module of this package that defines ``PIPELINE`` or ``PIPELINES`` adds what it holds."""

from __future__ import annotations

import math
from collections.abc import Mapping
from dataclasses import replace
from functools import cache
from importlib import import_module
from pkgutil import iter_modules

import intsim.pipelines.attention
from intsim.errors import InputError, nearest_name, unknown_name
from intsim.numerics.softmax.registry import get_method
from intsim.pipelines.spec import Invocation, Pipeline
from intsim.pipelines.with_softmax import combine


@cache
def _pipelines() -> dict[str, Pipeline]:
    found: dict[str, Pipeline] = {}
    for module in sorted(m.name for m in iter_modules(intsim.pipelines.attention.__path__)):
        contents = vars(import_module(f"intsim.pipelines.attention.{module}"))
        for pipeline in (*([contents["PIPELINE"]] if "PIPELINE" in contents else []), *contents.get("PIPELINES", ())):
            if pipeline.name in found:
                raise RuntimeError(f"two pipelines are called {pipeline.name}")
            found[pipeline.name] = pipeline
    return dict(sorted(found.items()))


def pipeline_names() -> list[str]:
    """Every pipeline."""
    return list(_pipelines())


def get_pipeline(name: str | Pipeline) -> Pipeline:
    """A pipeline by name, or as it is; ``BASE+METHOD`` is one with another softmax method.

    Raises:
        InputError: no such pipeline or method (the message has the nearest name), or a base that takes none.
    """
    if isinstance(name, Pipeline):
        return name
    if "+" in name and name not in _pipelines():
        return _combined(*name.split("+", 1))
    if name not in _pipelines():
        raise unknown_name("pipeline", name, _pipelines(), key="pipeline")
    return _pipelines()[name]


def with_parameters(pipeline: Pipeline, parameters: Mapping[str, float]) -> Pipeline:
    """A pipeline with other values of its parameters, and the kernels that are compiled for these.

    Raises:
        InputError: it has no such parameter (the message has the nearest name), or a value that is no number.
    """
    for name, value in parameters.items():
        if name not in pipeline.parameters:
            raise InputError(f"{pipeline.name} has no parameter '{name}'", key="parameters",
                             expected="one of " + (", ".join(pipeline.parameters) or "none"),
                             nearest=nearest_name(name, pipeline.parameters))
        if isinstance(value, bool) or not isinstance(value, int | float) or not math.isfinite(value):
            raise InputError(f"found {value!r}", key=f"parameters.{name}", expected="a number")
    changed = {name: value for name, value in parameters.items() if value != pipeline.parameters[name]}

    def compiled_for(used: tuple[Invocation, ...]) -> tuple[Invocation, ...]:
        return tuple(replace(call, routine=f"{call.routine}_{call.constant}{changed[call.constant]:g}")
                     if call.constant in changed else call for call in used)

    steps = tuple(replace(step, invocations=compiled_for(step.invocations), one_query=compiled_for(step.one_query))
                  for step in pipeline.steps)
    return replace(pipeline, steps=steps, parameters={**pipeline.parameters, **changed})


def timed_parameters(pipeline: Pipeline) -> frozenset[str]:
    """The parameters that change what is executed; the others change values only."""
    return frozenset(call.constant for step in pipeline.steps for call in step.invocations if call.constant)


@cache
def _combined(base: str, method: str) -> Pipeline:
    return combine(get_pipeline(base), get_method(method))
