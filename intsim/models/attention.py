"""An attention pipeline as a layer of a model runs it.

By itself a pipeline finds Q, K and V in the format of its kernels. In a model they come from projections in float32:
what makes the kernels' format of the new tokens is timed here, and the cache belongs to its layer, so that its bytes
come from wherever a whole model's other bytes have left them.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from types import MappingProxyType

from intsim.errors import InputError
from intsim.pipelines.spec import FORMATS, Buffer, Invocation, Pipeline, Step

CACHE = ("k", "v")
"""The buffers of a pipeline that stay between tokens."""

PACKED = "flashq"
"""Formats whose 64 tokens are packed together, which no single token's step does."""

STEPS: Mapping[str, int] = MappingProxyType({"s8": 4})
"""By format, the bytes of what its writer keeps beside each token of a head: a float32 step."""

WRITERS: Mapping[str, tuple[str, str]] = MappingProxyType({
    "s8": ("quantize_tokens_s8", "n"), "f16": ("cast_f32_f16", "n"), "q8_0": ("quantize_q8_0", "k")})
"""By format: the routine that makes it of float32, a row of a head at a time, and its symbol of the width."""


@dataclass(frozen=True)
class LayerAttention:
    """A pipeline for the layers of a model.

    Attributes:
        pipeline: with what makes its formats, and its cache in a layer.
        formats: of Q, K and V.
    """

    pipeline: Pipeline
    formats: Mapping[str, str]

    def cache_bits(self, head_dim: int) -> float:
        """Of an element of K or V, on average, with its share of what is kept beside a token of a head."""
        return 4.0 * sum(float(FORMATS[form].bytes) + STEPS.get(form, 0) / head_dim
                         for form in (self.formats[name] for name in CACHE))

    @property
    def keeps_steps(self) -> bool:
        """Whether a step stands beside each token of K or V."""
        return any(self.formats[name] in STEPS for name in CACHE)


def in_layer(pipeline: Pipeline, made: tuple[str, ...] = ("q", *CACHE)) -> LayerAttention:
    """A pipeline for the layers of a model, which make some of Q, K and V of float32; the others are there.

    Raises:
        InputError: it is of another target, or of a format for which no kernel makes a cache from float32.
    """
    if pipeline.target != "cpu" or pipeline.computes != "attention":
        raise InputError(f"{pipeline.name} is a {pipeline.target} pipeline of {pipeline.computes}", key="attention",
                         expected="a CPU pipeline of attention")
    packed = {b.format for step in pipeline.steps for b in step.buffers.values() if b.format.startswith(PACKED)}
    if packed:
        raise InputError(f"{pipeline.name} keeps its cache in {', '.join(sorted(packed))}", key="attention",
                         expected="a cache whose every token a kernel adds by itself: " + ", ".join(("f32", *WRITERS)))
    formats = {buffer.name: buffer.format for step in pipeline.steps for buffer in step.writes
               if buffer.name in ("q", *CACHE)}
    calls = tuple(call for name in made for call in _writer(pipeline, name, formats[name]))
    steps = []
    for step in pipeline.steps:
        if step.stage == "prepare" and not step.invocations:
            own = tuple(_new(name, formats[name]) for name in made if formats[name] != "f32") + tuple(
                Buffer(f"new {name}", "f32", (), "block") for name in made if formats[name] != "f32")
            step = replace(step, part="cache", invocations=calls, own=own, untimed="" if calls else step.untimed)
        steps.append(_of_layer(step))
    return LayerAttention(replace(pipeline, steps=tuple(steps), spinning=True),  # as the threads of models' runtimes do
                          formats)


def cache_alone(pipeline: Pipeline) -> Pipeline:
    """What makes keys and values of float32 that were not made with queries.

    Raises:
        InputError: as ``in_layer``.
    """
    made = in_layer(pipeline, CACHE).pipeline
    return replace(made, name=f"{pipeline.name}_cache", steps=tuple(s for s in made.steps if s.part == "cache"))


def _writer(pipeline: Pipeline, name: str, form: str) -> tuple[Invocation, ...]:
    if form == "f32":  # the projections' own output
        return ()
    if form not in WRITERS:
        raise InputError(f"{pipeline.name} reads {name} in {form}", key="attention",
                         expected="a format that a kernel makes of float32: " + ", ".join(("f32", *WRITERS)))
    routine, width = WRITERS[form]
    heads = "heads" if name == "q" else "kv_heads"
    target = "q" if name == "q" else f"{name} written"
    return (Invocation(routine, {"m": f"batch * {heads} * q_len", width: "v_head_dim" if name == "v" else "head_dim"},
                       {"src": f"new {name}", "dst": target}, repeat="1"),)


def _new(name: str, form: str) -> Buffer:
    """Where the writer's rows go: Q is read next, rows of the cache after a whole model."""
    return Buffer("q" if name == "q" else f"{name} written", form, (), "head" if name == "q" else "layer")


def _of_layer(step: Step) -> Step:
    """The step with the cache in its layer."""
    def moved(buffers: tuple[Buffer, ...]) -> tuple[Buffer, ...]:
        return tuple(replace(b, per="layer") if b.name in CACHE else b for b in buffers)

    return replace(step, reads=moved(step.reads), writes=moved(step.writes), own=moved(step.own))
