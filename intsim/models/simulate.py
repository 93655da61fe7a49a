"""A model on a machine: its phases priced call by call, beside a baseline and its memory."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass, replace
from pathlib import Path

from intsim.calls import LARGEST
from intsim.errors import InputError
from intsim.machines.cpu.soc import SocMachine
from intsim.machines.machine import Machine
from intsim.memo import Memo
from intsim.models.attention import in_layer
from intsim.models.memory import memory_of
from intsim.models.phases import Phase, decode, encode, listen, prefill
from intsim.models.pricing import CallCost, Pricer, machine_of_models
from intsim.models.reading import read_model
from intsim.models.recipes import get_recipe
from intsim.models.result import Line, ModelResult, PhaseResult
from intsim.models.transformer import Transformer
from intsim.models.works import Work, alike
from intsim.pipelines.spec import Pipeline

PROMPT, GENERATE = 512, 128


@dataclass(frozen=True, kw_only=True)
class Request:
    """What is to be run.

    Attributes:
        prompt: tokens of each sequence's input; generate: output tokens; None for what suits the model.
        batch: sequences; context: keys of each that are there before the prompt.
        chunk: tokens of the prompt computed at once; None for all.
        threads, schedule: of the machine.
        kv_format: of keys and values; None for the attention pipeline's own.
        head: the format of the head, None for that of the file type.
    """

    model: Transformer
    attention: Pipeline
    linear: str
    prompt: int | None = None
    generate: int | None = None
    batch: int = 1
    context: int = 0
    chunk: int | None = None
    threads: int | None = None
    schedule: str | None = None
    kv_format: str | None = None
    head: str | None = None


def request(model: str | Path | Transformer, attention: Pipeline, linear: str, **settings: int | str | None) -> Request:
    """A request with sizes that the model can have.

    Raises:
        InputError: an unknown model, a size below one, tokens that an encoder does not generate, more than its
            positions.
    """
    found = read_model(model)
    for name in ("prompt", "generate", "batch", "chunk"):
        value = settings.get(name)
        if value is not None and (isinstance(value, bool) or not isinstance(value, int) or not 1 <= value <= LARGEST):
            raise InputError(f"found {value!r}", key=name, expected="a whole number of at least 1")
    context = settings.get("context", 0)
    if isinstance(context, bool) or not isinstance(context, int) or not 0 <= context <= LARGEST:
        raise InputError(f"found {context!r}", key="context", expected="a whole number of at least 0")
    return _suited(Request(model=found, attention=attention, linear=linear, **settings))  # type: ignore[arg-type]


def _suited(wanted: Request) -> Request:
    model = wanted.model
    if not model.causal:
        for name in ("generate", "chunk"):
            if getattr(wanted, name) is not None:
                raise InputError(f"found {getattr(wanted, name)}", key=name,
                                 expected=f"none: {model.name} is an encoder")
        if wanted.context:
            raise InputError(f"found {wanted.context}", key="context", expected=f"0: {model.name} is an encoder")
        fixed = model.patches.tokens if model.patches else None
        if fixed and wanted.prompt not in (None, fixed):
            raise InputError(f"found {wanted.prompt}", key="prompt", expected=f"{fixed}, the tokens of its input")
        wanted = replace(wanted, prompt=fixed or wanted.prompt or min(PROMPT, model.positions or PROMPT), generate=0)
    else:
        short = 4 if model.encoder else PROMPT  # Whisper begins with language, task and time
        wanted = replace(wanted, prompt=wanted.prompt or short, generate=wanted.generate or GENERATE)
    length = wanted.context + (wanted.prompt or 0) + (wanted.generate or 0)
    if model.positions is not None and length > model.positions:
        raise InputError(f"found {length} tokens", key="prompt",
                         expected=f"context, prompt and generate of at most {model.positions}, the positions of "
                                  f"{model.name}")
    return wanted


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
    soc = machine_of_models(machine)
    found = _run(wanted, soc, pipelines, memory)
    if baseline is None or baseline.name == wanted.attention.name:
        return found
    other = _run(replace(wanted, attention=baseline, kv_format=None), soc, pipelines, memory)
    return replace(found, baseline=other)


def _run(wanted: Request, machine: SocMachine, pipelines: Callable[[str], Pipeline],
         memory: Memo[CallCost]) -> ModelResult:
    model, recipe = wanted.model, get_recipe(wanted.linear, wanted.head)
    attention = in_layer(wanted.attention)
    cache = attention.formats["k"]
    if wanted.kv_format not in (None, cache):
        raise InputError(f"found '{wanted.kv_format}'", key="kv_format",
                         expected=f"'{cache}', which the kernels of {wanted.attention.name} read")
    prompt, generate = wanted.prompt or 0, wanted.generate or 0  # which ``request`` has set
    length = wanted.context + prompt + generate
    kept = memory_of(model, recipe, attention.cache_bits, wanted.batch, length, machine.system.soc.dram.memory_bytes)
    threads = sum(team.threads for team in machine.system.assemble(wanted.threads))
    cross = in_layer(wanted.attention, writes_cache=False) if model.encoder else None
    pricer = Pricer(machine, threads, wanted.schedule, recipe, model.layers, attention, cross, pipelines, memory)
    phases = tuple(_priced(phase, pricer) for phase in phases_of(wanted))
    identity = machine.identity
    return ModelResult(
        model=model, machine=identity.name, attention=wanted.attention.name, linear=recipe.name, head=recipe.head,
        kv_format=cache, threads=threads, batch=wanted.batch, prompt=prompt, generate=generate,
        context=wanted.context, chunk=wanted.chunk, phases=phases, memory=kept, status=identity.status,
        calibration=identity.calibration, assumptions=_assumptions(wanted), spreads=identity.spreads,
        not_modelled=_not_modelled(wanted, machine))


def phases_of(wanted: Request) -> list[Phase]:
    """The phases of a request, in order."""
    model, batch, prompt, generate = wanted.model, wanted.batch, wanted.prompt or 0, wanted.generate or 0
    layers = alike(model, get_recipe(wanted.linear).kinds(model.layers))
    if not model.causal:
        return [encode(model, layers, batch, prompt)]
    first = [listen(model, layers, batch)] if model.encoder else []
    return [*first, prefill(model, layers, batch, prompt, wanted.context, wanted.chunk),
            decode(model, layers, batch, generate, wanted.context + prompt)]


def _priced(phase: Phase, pricer: Pricer) -> PhaseResult:
    lines = _lines(phase.works, pricer)
    error = 0.0
    if phase.check:
        error = abs(sum(x.latency_s for x in lines) - sum(x.latency_s for x in _lines(phase.check, pricer)))
    return PhaseResult(phase.name, phase.tokens, lines, error)


def _lines(works: Iterable[Work], pricer: Pricer) -> tuple[Line, ...]:
    """Each distinct call once, with how often it runs."""
    found: dict[tuple[object, ...], Line] = {}
    for work in works:
        layer = work.layer if pricer.recipe.other else 0
        key = (work.group, work.name, work.call, pricer.recipe.formats(work.name, layer, pricer.layers))
        line = found.get(key)
        found[key] = replace(line, count=line.count + work.count) if line else Line(
            work.group, work.name, work.call, work.count, pricer.price(work))
    return tuple(found.values())


def _assumptions(wanted: Request) -> tuple[str, ...]:
    model = wanted.model
    return (
        "calls run one after another; weights and the cache come from DRAM, last touched a whole model ago",
        "each linear layer makes its own tokens of float32, as llama.cpp does",
        *(["in the last layer, what follows attention and the head run for the prompt's last token alone"]
          if model.causal else []),
        *([f"the head is in {get_recipe(wanted.linear, wanted.head).head}"] if model.vocab and model.causal else []),
        *(["masked keys are computed: attention multiplies whole matrices"] if model.causal else []),
        "quantised queries, keys and values have a step for each token and head",
    )


def _not_modelled(wanted: Request, machine: SocMachine) -> tuple[str, ...]:
    soc, model = machine.system.soc, wanted.model
    return (
        *(["energy: the machine file has no power section"] if soc.power is None else []),
        *(["whether it fits: the machine file has no dram.memory_gib"] if soc.dram.memory_bytes is None else []),
        *(["the soft cap of attention's logits, a tanh for each"] if model.soft_caps[0] else []),
        *(["the soft cap of the head's logits"] if model.soft_caps[1] else []),
        "choosing the next token, and the runtime's own work between calls",
    )
