"""A model on a machine: its phases priced call by call, beside a baseline and its memory."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import replace

from intsim.calls import LinearCall
from intsim.errors import InputError
from intsim.machines.machine import Machine
from intsim.memo import Memo
from intsim.models.machines import pricer_of
from intsim.models.memory import memory_of
from intsim.models.phase_result import Line, PhaseResult
from intsim.models.phases import Phase, decode, encode, listen, prefill
from intsim.models.pricing import CallCost, Pricer, formats_of
from intsim.models.recipes import FUSED_BEFORE, Recipe, fitting, get_recipe, table_format
from intsim.models.request import Request
from intsim.models.result import ModelResult
from intsim.models.works import BUILT, Work, alike
from intsim.pipelines.modifications.registry import parse
from intsim.pipelines.spec import Pipeline

ONE_BY_ONE = ("linear_q4_0_repacked", "linear_q8_0_repacked", "linear_bitnet_i2_s")
"""Layers whose library multiplies the tokens beyond a multiple of ``TOGETHER`` one by one: llama.cpp's ``repack.cpp``,
bitnet.cpp's ``ggml_vec_dot_i2_i8_s``. Others of CPUs take no longer for fewer tokens."""
TOGETHER = 4


def run_model(wanted: Request, machine: Machine, pipelines: Callable[[str], Pipeline], memory: Memo[CallCost],
              baseline: Pipeline | None = None) -> ModelResult:
    """Run a request.

    Args:
        wanted: of ``request``.
        machine: loaded.
        pipelines: of linear layers and rows, by name.
        memory: of calls priced before.
        baseline: the attention to stand beside; None for none.

    Raises:
        InputError: it does not fit the machine's memory, or the machine cannot run one of its calls.
    """
    phases = phases_of(wanted)  # which differ in no attention
    found = _run(wanted, phases, machine, pipelines, memory)
    if baseline is None or baseline.name == wanted.attention.name:
        return found
    other = _run(replace(wanted, attention=baseline, kv_format=None), phases, machine, pipelines, memory)
    return replace(found, baseline=other)


def _run(wanted: Request, works: Sequence[Phase], machine: Machine, pipelines: Callable[[str], Pipeline],
         memory: Memo[CallCost]) -> ModelResult:
    model, pricer = wanted.model, pricer_of(wanted, machine, pipelines, memory)
    recipe, cache = pricer.recipe, pricer.kv_format
    if wanted.kv_format not in (None, cache):
        raise InputError(f"found '{wanted.kv_format}'", key="kv_format",
                         expected=f"'{cache}', which the kernels of {wanted.attention.name} read")
    prompt, generate = wanted.prompt or 0, wanted.generate or 0  # which ``request`` has set
    length = wanted.context + prompt + generate
    kept = memory_of(model, recipe, pricer.cache_bits, wanted.batch, length, pricer.memory_bytes,
                     pricer.memory_shares)
    try:
        phases = tuple(_priced(phase, pricer) for phase in works)
    except InputError as error:
        if error.key != "variant" or model.variant:
            raise
        raise InputError(f"{model.name}'s own layers: {error.problem}", key="attention",
                         expected=f"a pipeline that computes that; this one: {error.expected}") from None
    assumed, lacking = pricer.notes
    identity = machine.identity
    return ModelResult(
        model=model, machine=identity.name, attention=wanted.attention.name, linear=recipe.name, head=recipe.head,
        kv_format=cache, threads=pricer.threads, batch=wanted.batch, prompt=prompt, generate=generate,
        context=wanted.context, chunk=wanted.chunk, phases=phases, memory=kept, status=identity.status,
        kind=identity.kind, calibration=identity.calibration, spreads=identity.spreads,
        launching=pricer.launching,
        assumptions=(*_assumptions(wanted), *recipe.said, *_fallbacks(works, recipe, model.layers), *assumed,
                     *_tails(phases)),
        not_modelled=(*_not_modelled(wanted), *lacking))


def phases_of(wanted: Request) -> list[Phase]:
    """The phases of a request, in order."""
    model, batch, prompt, generate = wanted.model, wanted.batch, wanted.prompt or 0, wanted.generate or 0
    layers = alike(model, get_recipe(wanted.linear).kinds(model.layers))
    if not model.causal:
        return [encode(model, layers, batch, prompt)]
    first = [listen(model, layers, batch)] if model.encoder else []
    return [*first, prefill(model, layers, batch, prompt, wanted.context, wanted.chunk, wanted.logits),
            decode(model, layers, batch, generate, wanted.context + prompt)]


def _priced(phase: Phase, pricer: Pricer) -> PhaseResult:
    lines = _lines(phase.works, pricer)
    error = 0.0
    if phase.check:
        error = abs(sum(x.latency_s for x in lines) - sum(x.latency_s for x in _lines(phase.check, pricer)))
    return PhaseResult(phase.name, phase.tokens, lines, error, pricer.host)


def _lines(works: Iterable[Work], pricer: Pricer) -> tuple[Line, ...]:
    """Each distinct call once, with how often it runs."""
    found: dict[tuple[object, ...], Line] = {}
    for work in works:
        layer = work.layer if pricer.recipe.other else 0
        key = (work.group, work.name, work.call, work.alike, pricer.recipe.formats(work.name, layer, pricer.layers))
        line = found.get(key)
        found[key] = replace(line, count=line.count + work.count) if line else Line(
            work.group, work.name, work.call, work.count, pricer.price(work))
    return tuple(found.values())


def _assumptions(wanted: Request) -> tuple[str, ...]:
    model = wanted.model
    return (
        "calls run one after another; weights and the cache come from DRAM, last touched a whole model ago",
        *(["in the last layer, what follows attention and the head run for the prompt's last token alone"]
          if model.causal and wanted.logits == "last" else []),
        *([f"the head is in {table_format(get_recipe(wanted.linear, wanted.head).head, model.hidden).name}"]
          if model.has_head else []),
        *([f"the prompt of {wanted.prompt} tokens is one chunk: it is shorter than {wanted.chunk}"]
          if wanted.chunk and wanted.chunk > (wanted.prompt or 0) else []),
        *([FUSED_BEFORE] if model.fused and get_recipe(wanted.linear).other else []),
        *([f"the weights of its file are quantised ({model.stored}); here they are {wanted.linear}"]
          if model.stored else []),
        *([f"keys of its file that are not read: {', '.join(model.unread)}"] if model.unread else []),
        *([f"tokens take any {model.experts.used} of {model.experts.count} experts alike, and as many go to each that "
           "is reached"] if model.experts else []),
        *([f"{model.variant} is in the decoder's own attention; the encoder attends to all of its input"]
          if model.variant and model.encoder else []),
        *(["the list of blocks is made once a pass, or a step of decoding, for each mask that layers share"]
          if any(part.name == BUILT for part in parse(model.variant).parts) else []),
    )


def _fallbacks(phases: Sequence[Phase], recipe: Recipe, layers: int) -> Iterator[str]:
    """In which other format matrices lie that theirs does not hold."""
    found: dict[tuple[str, str], None] = {}
    for work in (work for phase in phases for work in phase.works if isinstance(work.call, LinearCall)):
        names = formats_of(work, recipe, layers)
        held = fitting(names, work.call.n, work.call.k)[0].name  # type: ignore[union-attr]  # asked above
        if held not in names:
            found[names[-1], held.removesuffix("_repacked")] = None
    for asked, held in found:
        yield f"matrices whose rows {asked} does not divide are in {held}, as in llama.cpp"


def _tails(phases: Iterable[PhaseResult]) -> Iterator[str]:
    """That a few tokens more may take less time."""
    for line in (line for phase in phases for line in phase.lines if line.cost.pipeline in ONE_BY_ONE):
        assert isinstance(line.call, LinearCall)
        if line.call.m > 1 and line.call.m % TOGETHER:
            yield (f"of {line.call.m} tokens the last {line.call.m % TOGETHER} are multiplied one by one, as the "
                   f"library of {line.cost.pipeline} does: the next multiple of {TOGETHER} may take less time")
            return


def _not_modelled(wanted: Request) -> tuple[str, ...]:
    model = wanted.model
    return (
        *(["the soft cap of the head's logits"] if model.soft_caps[1] else []),
        *model.left_out,
        *(["choosing the next token"] if model.causal else []),
    )
