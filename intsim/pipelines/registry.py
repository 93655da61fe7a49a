"""Finding pipelines: every module of ``pipelines.attention`` that defines ``PIPELINE`` or ``PIPELINES`` adds them.

So do those of ``pipelines.linear``, ``pipelines.rows`` and ``pipelines.distributed``.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from typing import Literal

from intsim.arguments import mapping, number
from intsim.discovery import Registry
from intsim.errors import InputError, nearest_name, shown, unknown_name
from intsim.numerics.softmax.registry import DEFAULT as DEFAULT_METHODS
from intsim.numerics.softmax.registry import Methods
from intsim.pipelines.fused import SUFFIX, fused
from intsim.pipelines.spec import BLOCK_M, BLOCK_N, TILES, Invocation, Pipeline
from intsim.pipelines.verify import verify
from intsim.pipelines.with_softmax import combine


class Pipelines(Registry[Pipeline]):
    """The pipelines: ours, those of the entry points ``intsim.pipelines``, and what is added; all of them verified.

    Args:
        methods: what may follow a ``+`` in a name.
    """

    def __init__(self, methods: Methods) -> None:
        super().__init__("pipeline", Pipeline, "intsim.pipelines.attention", "intsim.pipelines", "PIPELINE")
        self.methods = methods
        self._combined: dict[str, Pipeline] = {}

    def get(self, name: str) -> Pipeline:
        """A pipeline by name; ``BASE+METHOD`` is a CPU pipeline with another softmax method, or such a GPU kernel;
        ``NAME@fused`` is a CPU pipeline block by block.

        Raises:
            InputError: no such pipeline or method (the message has the nearest name), or a base that takes none.
        """
        self._discover_own()
        if ("+" not in name and "@" not in name) or name in self._found:
            return super().get(name)
        if name not in self._combined:
            self.discover()
            made = self._found.get(name) or self._made(name)
            verify(made)
            self._combined[name] = made
        return self._combined[name]

    def _made(self, name: str) -> Pipeline:
        if "@" in name:
            base, order = name.split("@", 1)
            if f"@{order}" != SUFFIX:
                raise unknown_name("order", f"@{order}", [SUFFIX], key="pipeline")
            return fused(self.get(base))
        base, method = name.split("+", 1)
        return combine(self.get(base), self.methods.get(method))

    def check(self, item: Pipeline) -> None:
        """Refuse a pipeline whose steps do not fit together."""
        verify(item)


class Layers(Registry[Pipeline]):
    """The pipelines of linear layers, or of row-wise operations: ours and what is added; all of them verified."""

    def __init__(self, computes: Literal["linear", "rows", "distributed"]) -> None:
        super().__init__(f"{computes} pipeline", Pipeline, f"intsim.pipelines.{computes}",
                         f"intsim.{computes}_pipelines", "PIPELINE")

    def check(self, item: Pipeline) -> None:
        """Refuse a pipeline whose steps do not fit together."""
        verify(item)


DEFAULT = Pipelines(DEFAULT_METHODS)
"""The pipelines of whoever has no session."""

LAYERS: Mapping[str, Layers] = {"linear": Layers("linear"), "rows": Layers("rows"),
                                "distributed": Layers("distributed")}
"""Those of other calls than attention, and of several devices."""


def pipeline_names() -> list[str]:
    """Every pipeline of attention."""
    return DEFAULT.names()


def layer_pipeline_names(computes: str) -> list[str]:
    """Every pipeline of ``linear`` layers, or of ``rows``."""
    return LAYERS[computes].names()


def get_pipeline(pipeline: str | Pipeline) -> Pipeline:
    """A pipeline by its name, as ``Pipelines.get``; an object that is one comes back as it is.

    Raises:
        InputError: no such pipeline or method, or something else.
    """
    if isinstance(pipeline, str):
        return next((found.get(pipeline) for found in LAYERS.values() if pipeline in found.names()), None) or (
            DEFAULT.get(pipeline))
    if not isinstance(pipeline, Pipeline):
        raise InputError(f"found {shown(pipeline)}", key="pipeline", expected="a name or a Pipeline")
    return pipeline


def with_parameters(pipeline: Pipeline, parameters: Mapping[str, float]) -> Pipeline:
    """A pipeline with other values of its parameters, and the kernels that are compiled for these.

    Raises:
        InputError: it has no such parameter (the message has the nearest name), or a value that is no number.
    """
    for name, value in mapping("parameters", parameters).items():
        if name not in pipeline.parameters:
            raise InputError(f"{pipeline.name} has no parameter '{name}'", key="parameters",
                             expected="one of " + (", ".join(pipeline.parameters) or "none"),
                             nearest=nearest_name(name, pipeline.parameters))
        number(f"parameters.{name}", value, "a number")
        allowed = TILES if name == BLOCK_N else pipeline.ranges.get(name)
        if allowed is not None:
            allowed.require(f"parameters.{name}", value)
    changed = {name: value for name, value in parameters.items() if value != pipeline.parameters[name]}

    def compiled_for(used: tuple[Invocation, ...]) -> tuple[Invocation, ...]:
        return tuple(replace(call, routine=f"{call.routine}_{call.constant}{changed[call.constant]:g}")
                     if call.constant in changed else call for call in used)

    steps = tuple(replace(step, invocations=compiled_for(step.invocations), one_query=compiled_for(step.one_query))
                  for step in pipeline.steps)
    return replace(pipeline, steps=steps, parameters={**pipeline.parameters, **changed})


def timed_parameters(pipeline: Pipeline) -> frozenset[str]:
    """The parameters that change what is executed; the others change values only."""
    return frozenset([*(call.constant for step in pipeline.steps for call in step.invocations if call.constant),
                      *([BLOCK_M] if pipeline.fused else [])])


