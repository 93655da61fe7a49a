"""What is asked of a model: sizes that it can have."""

from __future__ import annotations

from dataclasses import dataclass, replace
from pathlib import Path
from typing import Literal, get_args

from intsim.arguments import name_or_none, whole
from intsim.errors import InputError, shown, unknown_name
from intsim.models.families import BITNET
from intsim.models.phases import chunks_of
from intsim.models.reading import read_model
from intsim.models.transformer import Transformer
from intsim.pipelines.modifications.registry import FORM, parse
from intsim.pipelines.modifications.variant import Sizes
from intsim.pipelines.spec import Pipeline

PROMPT, GENERATE = 512, 128
WHISPERED = 4
"""Whisper's decoder begins with the start, a language, a task and whether times are wanted."""
Logits = Literal["last", "all"]
"""The tokens of a prompt for which the head runs: what continues a text wants one, what scores it wants all."""
SIZES = ("prompt", "generate", "batch", "chunk", "devices", "threads", "context")


@dataclass(frozen=True, kw_only=True)
class Request:
    """What is to be run.

    Attributes:
        prompt: tokens of each sequence's input; generate: output tokens; None for what suits the model.
        batch: sequences; context: keys of each that are there before the prompt.
        chunk: tokens of the prompt computed at once; None for all.
        threads, schedule: of the machine.
        parallel: how a cluster's devices share a model, of ``intsim.models.cluster.Parallel``; devices: how many.
        launching: how a GPU's kernels are submitted, of ``intsim.models.gpu.Launching``; None for one by one.
        kv_format: of keys and values; None for the attention pipeline's own.
        head: the format of the head, None for that of the file type.
        logits: of a decoder's prompt; the last layer's rest runs for the same tokens.
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
    launching: str | None = None
    parallel: str | None = None
    devices: int | None = None
    kv_format: str | None = None
    head: str | None = None
    logits: Logits = "last"


def request(model: str | Path | Transformer, attention: Pipeline, linear: str, *, variant: str = "",
            **settings: int | str | None) -> Request:
    """A request with sizes that the model can have.

    Args:
        variant: masks and changes of scores of every layer's own attention, beside those of the model itself.

    Raises:
        InputError: an unknown model, a size below one, tokens that an encoder does not generate, more than its
            positions, a variant that cannot be read.
    """
    if not isinstance(variant, str):
        raise InputError(f"found {shown(variant)}", key="variant", expected=FORM)
    found = read_model(model)
    if variant:
        found = replace(found, variant=parse(variant).text)
    for name, value in (("linear", linear), *settings.items()):
        if name not in SIZES:
            name_or_none(name, value)
    if settings.get("logits", "last") not in get_args(Logits):
        raise unknown_name("tokens", str(settings["logits"]), get_args(Logits), key="logits")
    sizes = {name: whole(name, value, 0 if name == "context" else 1) for name, value in settings.items()
             if name in SIZES and (value is not None or name in ("batch", "context"))}
    return _suited(Request(model=found, attention=attention, linear=linear,
                           **(settings | sizes)))  # type: ignore[arg-type]


def usual_sizes(model: Transformer) -> tuple[int, int]:
    """Input and output tokens of who asks for none."""
    if not model.causal:
        return (model.patches.tokens if model.patches else min(PROMPT, model.positions or PROMPT)), 0
    return (WHISPERED if model.encoder else PROMPT), GENERATE


def usual_linear(model: Transformer) -> str:
    """The file type of who asks for none: what the weights were trained for, or four bits.

    Ternary models may come as Llamas, which say so by their class (1bitLLM's, read as norms before the last matrices)
    or by how their weights are quantised (Falcon-E, Falcon3's and Llama 3's of 1.58 bits).
    """
    ternary = model.sub_norms or model.stored == BITNET
    return "bitnet_i2_s" if ternary else "q4_0"


def _check_variant(wanted: Request) -> None:
    """Refuse a variant that is not defined on each of the calls that the lengths make."""
    variant, prompt, generate, seen = wanted.model.variant, wanted.prompt or 0, wanted.generate or 0, wanted.context
    for new in (*chunks_of(prompt, wanted.chunk), *[1] * generate) if variant else ():
        seen += new
        try:
            parse(variant).on(Sizes(new, seen, wanted.model.heads))
        except InputError as error:
            given = f"{error.problem} beside a prompt of {prompt}"
            given += f" after a context of {wanted.context}" if wanted.context else ""
            given += f" and {generate} generated tokens that add a key each" if generate else ""
            raise InputError(given, key=error.key, expected=f"in each of their calls {error.expected}") from None


def _suited(wanted: Request) -> Request:
    model = wanted.model
    if wanted.head is not None and not model.has_head:
        raise InputError(f"found '{wanted.head}'", key="head", expected=f"none: {model.name} has no layer over a "
                         "vocabulary; its tables are as the file type has them")
    if not model.causal:
        for name in ("generate", "chunk"):
            if getattr(wanted, name) is not None:
                raise InputError(f"found {getattr(wanted, name)}", key=name,
                                 expected=f"none: {model.name} is an encoder")
        if wanted.context:
            raise InputError(f"found {wanted.context}", key="context", expected=f"0: {model.name} is an encoder")
        if wanted.logits == "all":
            raise InputError("found 'all'", key="logits", expected=f"'last': {model.name} is an encoder")
        fixed = model.patches.tokens if model.patches else None
        if fixed and wanted.prompt not in (None, fixed):
            raise InputError(f"found {wanted.prompt}", key="prompt", expected=f"{fixed}, the tokens of its input")
    prompt, generate = usual_sizes(model)
    wanted = replace(wanted, prompt=wanted.prompt or prompt, generate=wanted.generate or generate)
    _check_variant(wanted)
    length = wanted.context + (wanted.prompt or 0) + (wanted.generate or 0)
    if model.positions is not None and length > model.positions:
        raise InputError(f"found {length} tokens", key="prompt",
                         expected=f"context, prompt and generate of at most {model.positions}, the positions of "
                                  f"{model.name}")
    return wanted
