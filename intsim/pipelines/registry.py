"""Finding pipelines: every module of this package that defines ``PIPELINE`` or ``PIPELINES`` adds what it holds."""

from __future__ import annotations

from functools import cache
from importlib import import_module
from pkgutil import iter_modules

import intsim.pipelines
from intsim.errors import unknown_name
from intsim.numerics.softmax.registry import get_method
from intsim.pipelines.model import Pipeline
from intsim.pipelines.with_softmax import combine


@cache
def _pipelines() -> dict[str, Pipeline]:
    found: dict[str, Pipeline] = {}
    for module in sorted(m.name for m in iter_modules(intsim.pipelines.__path__)):
        contents = vars(import_module(f"intsim.pipelines.{module}"))
        for pipeline in (*([contents["PIPELINE"]] if "PIPELINE" in contents else []), *contents.get("PIPELINES", ())):
            if pipeline.name in found:
                raise RuntimeError(f"two pipelines are called {pipeline.name}")
            found[pipeline.name] = pipeline
    return dict(sorted(found.items()))


def pipeline_names() -> list[str]:
    """Every pipeline."""
    return list(_pipelines())


def get_pipeline(name: str) -> Pipeline:
    """A pipeline by name; ``BASE+METHOD`` is a CPU pipeline with another softmax method.

    Raises:
        InputError: no such pipeline or method (the message has the nearest name), or a base that takes none.
    """
    if "+" in name:
        return _combined(*name.split("+", 1))
    if name not in _pipelines():
        raise unknown_name("pipeline", name, _pipelines(), key="pipeline")
    return _pipelines()[name]


@cache
def _combined(base: str, method: str) -> Pipeline:
    return combine(get_pipeline(base), get_method(method))
