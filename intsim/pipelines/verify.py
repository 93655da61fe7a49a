"""What a pipeline must be: every step reads what was given or written, in one format, and has a kernel if it is timed.

``verify`` runs when a pipeline is registered, ours or anybody's. What only the kernels know is checked where they are
at hand: the spans of a fused kernel, and the element types of a kernel's arrays.
"""

from __future__ import annotations

import inspect
from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import Any, get_args

from intsim.errors import InputError, nearest_name, shown, unknown_name
from intsim.expressions import symbols_of
from intsim.pipelines.common.buffers import EVENTS, GIVEN
from intsim.pipelines.heads import OUTPUT
from intsim.pipelines.spec import (
    BLOCK_M,
    BLOCK_N,
    FORMATS,
    Buffer,
    Computes,
    Invocation,
    Life,
    Part,
    Pipeline,
    Stage,
    Step,
    Target,
    Threading,
)

STAGES: tuple[Stage, ...] = ("prepare", "rows", "tile", "finish")
LIVES: Mapping[Stage, tuple[Life, ...]] = {
    "prepare": ("layer", "head", "kv_head"), "rows": ("block", "state"), "tile": ("tile", "state"),
    "finish": ("block",)}
"""What a step of each stage may write."""
UNMOVED = ("float", "record")
"""Formats of buffers that no kernel moves."""
OF_ATTENTION = ("batch", "causal", "head_dim", "heads", "kept_keys", "kv_heads", "kv_len", "q_len",
                "v_head_dim")
SIZES: Mapping[Computes, tuple[str, ...]] = {
    "attention": OF_ATTENTION, "linear": ("k", "m", "n"), "rows": ("groups", "rows", "width"),
    "distributed": OF_ATTENTION}
"""What a call of each kind has symbols for."""


def verify(pipeline: Pipeline, spans: Iterable[str] | None = None,
           arrays: Mapping[str, Mapping[str, str]] | None = None) -> None:
    """Refuse a pipeline whose steps do not fit together, or whose kernels do not fit its steps.

    Args:
        pipeline: what to look at.
        spans: of the fused kernel that runs it; each must be a step.
        arrays: routine -> its arrays and their element types, as numpy names them; each invocation's buffers must be
            held by such elements. Routines that are not in it are not looked at.

    Raises:
        InputError: the pipeline, the step and the buffer, and what was expected.
    """
    _one_of(pipeline.name, "target", pipeline.target, Target)
    _one_of(pipeline.name, "computes", pipeline.computes, Computes)
    if pipeline.computes == "distributed" and not pipeline.steps:
        return  # its stages depend on the cluster, which plans them
    _names(pipeline)
    _buffers(pipeline)
    _parameters(pipeline)
    for step in pipeline.steps:
        _kernels(pipeline, step)
        for call in (*step.invocations, *step.one_query, *step.few, *step.beforehand):
            _invocation(pipeline, step, call, arrays or {})
    for span in sorted(set(spans or ())):
        if span not in {step.name for step in pipeline.steps}:
            raise InputError(f"its kernel has a span '{span}' that is no step", key=pipeline.name,
                             expected="one of " + ", ".join(step.name for step in pipeline.steps),
                             nearest=nearest_name(span, [step.name for step in pipeline.steps]))


def _place(pipeline: Pipeline, step: Step) -> str:
    return f"{pipeline.name}.{step.name}"


def _one_of(place: str, what: str, found: Any, kinds: Any) -> None:
    if found not in get_args(kinds):
        raise unknown_name(what, str(found), get_args(kinds), key=place)


def _names(pipeline: Pipeline) -> None:
    seen: set[str] = set()
    for step in pipeline.steps:
        _one_of(_place(pipeline, step), "part", step.part, Part)
        _one_of(_place(pipeline, step), "stage", step.stage, Stage)
        if step.name in seen:
            raise InputError("two steps have this name", key=_place(pipeline, step), expected="a name for each")
        seen.add(step.name)


def in_order(pipeline: Pipeline) -> Iterator[Step]:
    """The steps as they run: those of a stage after all of the stages before."""
    for stage in STAGES:
        yield from (step for step in pipeline.steps if step.stage == stage)


def _given(computes: Computes) -> Sequence[Buffer]:
    """What the runner gives the steps of a pipeline."""
    if computes in ("linear", "rows"):
        from intsim.pipelines.common.layers import GIVEN as GIVEN_TO_LAYERS  # and all formats of weights

        return GIVEN_TO_LAYERS[computes]
    return GIVEN


def _buffers(pipeline: Pipeline) -> None:
    """Buffers are written before they are read, declared once, and live as long as their writer's stage says."""
    known: dict[str, tuple[Buffer, str]] = {buffer.name: (buffer, "the runner") for buffer in _given(pipeline.computes)}
    given = set(known)
    for step in in_order(pipeline):
        _signature(pipeline, step)
        for buffer in step.reads:
            _read(pipeline, step, buffer, known)
        for buffer in step.writes:
            if buffer == EVENTS:
                continue
            if buffer.format not in (*FORMATS, *UNMOVED):
                raise unknown_name("format", buffer.format, (*FORMATS, *UNMOVED),
                                   key=f"{_place(pipeline, step)}.{buffer.name}")
            if buffer.name in given or buffer.name == EVENTS.name:
                raise InputError(f"writes {buffer.name}", key=_place(pipeline, step),
                                 expected="a name that is not the runner's")
            if buffer.per not in LIVES[step.stage]:
                raise InputError(f"writes {buffer.name} per {buffer.per} at the stage {step.stage}",
                                 key=_place(pipeline, step), expected="per " + " or ".join(LIVES[step.stage]))
            _same(pipeline, step, buffer, known, "writes")
            known[buffer.name] = (buffer, step.name)
        for buffer in step.own:
            _same(pipeline, step, buffer, known, "has of its own")
    if OUTPUT not in known:
        raise InputError(f"no step writes {OUTPUT}", key=pipeline.name, expected="a step that does")


def _read(pipeline: Pipeline, step: Step, buffer: Buffer, known: Mapping[str, tuple[Buffer, str]]) -> None:
    if buffer.name not in known:
        raise InputError(f"reads {buffer}, which nothing before it wrote", key=_place(pipeline, step),
                         expected="one of " + ", ".join(known), nearest=nearest_name(buffer.name, known))
    _same(pipeline, step, buffer, known, "reads")
    if buffer.per == "tile" and step.stage != "tile":
        raise InputError(f"reads {buffer.name} of a tile at the stage {step.stage}", key=_place(pipeline, step),
                         expected="state, or a step of the stage tile")


def _same(pipeline: Pipeline, step: Step, buffer: Buffer, known: Mapping[str, tuple[Buffer, str]], does: str) -> None:
    """A name stands for one format, shape and life."""
    before, writer = known.get(buffer.name, (buffer, ""))
    if before != buffer:
        raise InputError(f"{does} {buffer} per {buffer.per}", key=_place(pipeline, step),
                         expected=f"{before} per {before.per}, as {writer} writes it")


def _signature(pipeline: Pipeline, step: Step) -> None:
    """``numeric`` takes what its step reads, and its parameters by name."""
    if not callable(step.numeric):
        raise InputError(f"its function is {shown(step.numeric)}", key=_place(pipeline, step), expected="a function")
    try:
        signature = inspect.signature(step.numeric)
    except ValueError:  # a function of C says nothing about its arguments
        return
    try:
        signature.bind(*step.reads, **dict.fromkeys(step.parameters))
    except TypeError as error:
        raise InputError(f"its function does not take what the step reads: {error}", key=_place(pipeline, step),
                         expected=f"{len(step.reads)} arrays"
                                  + "".join(f" and {name}=" for name in step.parameters)) from None


def _parameters(pipeline: Pipeline) -> None:
    """Every parameter is read, and every one that is read exists."""
    used = {BLOCK_N} if pipeline.tiled else set()
    if pipeline.fused:
        used.add(BLOCK_M)
    for step in pipeline.steps:
        constants = (call.constant for call in (*step.invocations, *step.one_query) if call.constant)
        for name in (*step.parameters, *constants):
            if name not in pipeline.parameters:
                raise InputError(f"takes the parameter '{name}'", key=_place(pipeline, step),
                                 expected="one of " + (", ".join(pipeline.parameters) or "none"),
                                 nearest=nearest_name(name, pipeline.parameters))
            used.add(name)
    for name in pipeline.parameters:
        if name not in used:
            raise InputError(f"no step takes the parameter '{name}'", key=pipeline.name,
                             expected="one that does" if pipeline.tiled or name != BLOCK_N else "steps of tiles")
    if pipeline.tiled and BLOCK_N not in pipeline.parameters:
        raise InputError("has steps of tiles", key=pipeline.name, expected=f"a parameter {BLOCK_N}, the keys of a tile")


def _kernels(pipeline: Pipeline, step: Step) -> None:
    """What a step costs is said: by kernels, by the reason why it is not timed, or by spans of a GPU's fused kernel."""
    fused = pipeline.target == "gpu" and not any(other.invocations for other in pipeline.steps)
    if pipeline.target != "cluster" and not fused and not step.invocations and not step.untimed:
        raise InputError("is timed and has no kernel", key=_place(pipeline, step),
                         expected="invocations, or untimed: why it is outside the timed region")
    if step.beforehand and not (pipeline.target == "gpu" and step.untimed):
        raise InputError("has kernels beforehand", key=_place(pipeline, step),
                         expected="an untimed step before a GPU's fused kernel")
    if step.invocations and step.untimed:
        raise InputError("has kernels and is untimed", key=_place(pipeline, step), expected="one of the two")


def _invocation(pipeline: Pipeline, step: Step, call: Invocation, arrays: Mapping[str, Mapping[str, str]]) -> None:
    """Its shape is of sizes that the call has; its buffers are the step's, held by elements of the kernel's types."""
    sizes, place = SIZES[pipeline.computes], f"{_place(pipeline, step)}.{call.routine}"
    _one_of(place, "threading", call.threading, Threading)
    for text, known in ((call.repeat, sizes), *((each, sizes) for each in call.shape.values()),
                        (call.pieces, call.shape), *([(call.in_turn, call.shape)] if call.in_turn != "m" else [])):
        for name in sorted(symbols_of(text)):
            if name not in known:
                raise InputError(f"unknown symbol '{name}' in {text!r}", key=place,
                                 expected="one of " + ", ".join(sorted(known)), nearest=nearest_name(name, known))
    elements = arrays.get(call.routine, {})
    for array, name in call.buffers.items():
        if name not in step.buffers:
            raise InputError(f"{call.routine} moves {name}", key=_place(pipeline, step),
                             expected="a buffer that the step reads, writes or has of its own: "
                                      + ", ".join(step.buffers), nearest=nearest_name(name, step.buffers))
        form = step.buffers[name].format
        if array in elements and (form not in FORMATS or elements[array] not in FORMATS[form].types):
            raise InputError(f"{call.routine} moves {name} in elements of {elements[array]}",
                             key=_place(pipeline, step), expected=f"{form}, as the step declares it")
