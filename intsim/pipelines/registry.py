"""Finding pipelines: every module of ``pipelines.attention`` that defines ``PIPELINE`` or ``PIPELINES`` adds them.

So do those of ``pipelines.linear``, ``pipelines.rows`` and ``pipelines.distributed``.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace
from types import ModuleType
from typing import Any, Literal

from intsim.arguments import mapping, number
from intsim.discovery import Registry, offered
from intsim.errors import InputError, nearest_name, shown, unknown_name
from intsim.numerics.softmax.registry import DEFAULT as DEFAULT_METHODS
from intsim.numerics.softmax.registry import PACKAGED as PACKAGED_METHODS
from intsim.numerics.softmax.registry import Methods
from intsim.pipelines.fused import SUFFIX, fused
from intsim.pipelines.modifications.registry import DEFAULT as VARIANTS
from intsim.pipelines.quantised import quantised
from intsim.pipelines.spec import BLOCK_M, BLOCK_N, QUANTISED, TILES, Invocation, Pipeline
from intsim.pipelines.verify import verify
from intsim.pipelines.with_softmax import combine

AFTER: Mapping[str, Callable[[Pipeline], Pipeline]] = {SUFFIX: fused, QUANTISED: quantised}
"""What may follow ``@``."""


class Pipelines(Registry[Pipeline]):
    """The pipelines: ours, those of the entry points ``intsim.pipelines``, and what is added; all of them verified.

    Args:
        methods: what may follow a ``+`` in a name.
    """

    def __init__(self, methods: Methods) -> None:
        super().__init__("pipeline", Pipeline, "intsim.pipelines.attention", "intsim.pipelines", "PIPELINE")
        self.methods = methods
        self._combined: dict[str, Pipeline] = {}

    def over_methods(self, methods: Methods) -> Pipelines:
        """An empty registry above this one that combines with other methods."""
        above = self.over()
        above.methods, above._combined = methods, {}
        return above

    def combined(self, name: str) -> Pipeline | None:
        """What goes by a name that says what it is made of, if it was made before."""
        return self._combined.get(name)

    def find(self, name: str) -> Pipeline | None:
        """A pipeline by name; ``BASE+METHOD`` is a CPU pipeline with another softmax method, or such a GPU kernel;
        ``NAME@fused`` is a CPU pipeline block by block, ``NAME@quantised`` a GPU pipeline with its quantiser.

        Raises:
            InputError: no such method (the message has the nearest name), or a base that takes none.
        """
        found = super().find(name)
        if found is not None or ("+" not in name and "@" not in name):
            return found
        if name not in self._combined:
            made = self._made(name)
            verify(made)
            self._combined[name] = made
        return self._combined[name]

    def drop(self, where: str) -> None:
        """Forget what was added from a place, and what was combined with it."""
        super().drop(where)
        self._combined.clear()

    def _made(self, name: str) -> Pipeline:
        if "@" in name:
            base, order = name.split("@", 1)
            if f"@{order}" not in AFTER:
                raise unknown_name("suffix", f"@{order}", AFTER, key="pipeline")
            return AFTER[f"@{order}"](self.get(base))
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


ATTENTION = "attention"
LAYERS: Mapping[str, Layers] = {"linear": Layers("linear"), "rows": Layers("rows"),
                                "distributed": Layers("distributed")}
"""Those of other calls than attention, and of several devices."""


class Names:
    """What goes by the name of a pipeline or of a softmax method: the package's, installed ones, what plug-ins add.

    The package's and the installed ones are the same for all; what is added stays here. Variants are an exception: a
    call carries its variant as text, which means the same wherever the call goes.
    """

    def __init__(self, methods: Methods | None = None) -> None:
        self.methods = PACKAGED_METHODS.over() if methods is None else methods
        self.pipelines = PACKAGED.over_methods(self.methods)
        self.layers = {computes: layers.over() for computes, layers in LAYERS.items()}

    def add(self, module: ModuleType, where: str) -> int:
        """Add what a module offers as ``METHOD``, ``PIPELINE`` and ``VARIANT``, or the plural of one.

        What an earlier state of it had added is forgotten.

        Returns:
            How many things it offers.

        Raises:
            InputError: something that is none, that does not fit together, or whose name is taken; nothing is added.
        """
        self.drop(where)
        count = 0
        try:
            for method in offered(module, "METHOD"):
                self.methods.add(method, where)
                count += 1
            for pipeline in offered(module, "PIPELINE"):
                self.layers.get(getattr(pipeline, "computes", ""), self.pipelines).add(pipeline, where)
                count += 1
            for variant in offered(module, "VARIANT"):
                VARIANTS.add(variant, where)
                count += 1
        except BaseException:
            self.drop(where)
            raise
        return count

    def drop(self, where: str) -> None:
        """Forget what was added from a place."""
        registries: list[Registry[Any]] = [self.methods, self.pipelines, *self.layers.values(), VARIANTS]
        for registry in registries:
            registry.drop(where)

    def pipeline(self, given: str | Pipeline, computes: str = ATTENTION) -> Pipeline:
        """A pipeline by its name; an object that is one is verified and comes back as it is.

        Args:
            given: the name or the object.
            computes: what it is wanted for: the names that a message lists compute this.

        Raises:
            InputError: no such pipeline or method (the message has the nearest name), one whose steps do not fit
                together, or something else.
        """
        if isinstance(given, str):
            registries = (*self.layers.values(), self.pipelines)
            looks = (*(registry.at_hand for registry in registries), self.pipelines.combined,
                     *(registry.find for registry in registries))
            found = next((found for look in looks if (found := look(given))), None)
            if found is None:
                of_kind = self.layers.get(computes, self.pipelines).names()
                error = unknown_name("pipeline", given, of_kind, key="pipeline")
                every = [name for registry in registries for name in registry.names()]
                raise InputError(error.problem, key=error.key, expected=error.expected,
                                 nearest=nearest_name(given, every))
            return found
        if not isinstance(given, Pipeline):
            raise InputError(f"found {shown(given)}", key="pipeline", expected="a name or a Pipeline")
        verify(given)
        return given


PACKAGED = Pipelines(PACKAGED_METHODS)
"""The package's pipelines of attention, and those of installed packages."""

DEFAULT = Names(DEFAULT_METHODS)
"""The names of whoever has no session, and of the default one."""


def pipeline_names() -> list[str]:
    """Every pipeline of attention."""
    return DEFAULT.pipelines.names()


def layer_pipeline_names(computes: str) -> list[str]:
    """Every pipeline of ``linear`` layers, or of ``rows``."""
    return DEFAULT.layers[computes].names()


def get_pipeline(pipeline: str | Pipeline) -> Pipeline:
    """``Names.pipeline`` of the default names."""
    return DEFAULT.pipeline(pipeline)


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
    if not changed:
        return pipeline

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


