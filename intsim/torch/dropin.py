"""``use`` and ``capture``: blocks in which ``scaled_dot_product_attention`` is another function."""

from __future__ import annotations

import math
import warnings
from collections import Counter
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field, replace
from typing import Any

import numpy as np
import torch
from torch.nn import functional

from intsim.accuracy.arguments import Arguments
from intsim.arguments import flag, name_or_none
from intsim.errors import InputError
from intsim.pipelines.registry import get_pipeline
from intsim.pipelines.run import compute_blocks, settings_of
from intsim.pipelines.spec import Pipeline
from intsim.torch.flex import flex_replaced, read_flex
from intsim.torch.linear import LinearLayers, linear_replaced
from intsim.torch.reach import compilers_told, counted_around, everywhere, holders, standing
from intsim.torch.reading import TorchCall, plain_mask, read, require_unrecorded, taken_as

MOST_HOLDERS = 4
"""Modules that a warning names."""


class NoCallsWarning(UserWarning):
    """A block ended in which attention was never called."""


class MissedCallsWarning(UserWarning):
    """A block ended in which some attention went through the pipeline and some did not."""


@dataclass
class Use:
    """What went on inside ``use``: how often attention was called, and what saturated, wrapped or vanished in all.

    ``linear_calls`` counts the linear layers that ran in a format; it is known when the block has ended.

    ``nonfinite_outputs`` counts elements that came out infinite or as no number: beyond float16, which the integer
    pipelines put out, or beyond the query's own type.
    """

    calls: int = 0
    linear_calls: int = 0
    events: Counter[str] = field(default_factory=Counter)


@contextmanager
def use(pipeline: str | Pipeline | None, /, *, patch_modules: bool = False, linear: str | None = None,
        **parameters: float) -> Iterator[Use]:
    """Compute ``torch.nn.functional.scaled_dot_product_attention`` through a pipeline inside the block.

    Tensors may be float16, bfloat16 (widened to float32, which loses nothing), float32 or float64, on any device; the
    output has the dtype and device of the query, under ``torch.autocast`` the dtype of that. The integer pipelines put
    out float16 on the way. Batch and heads broadcast, and ``enable_gqa``, ``scale`` and empty tensors are as in
    PyTorch; a mask counts beside ``is_causal``, which aligns the first query with the first key.

    ``torch.nn.attention.flex_attention.flex_attention``, called by that name, is replaced too: its ``score_mod`` and
    ``mask_mod`` are called on arrays of scores and indices, and a block mask counts by its lists.

    Masks are bool, causal biases (``torch.nn.attention.bias``), or additive. An additive mask hides keys
    10000 below a row's largest number, or where no logit makes up for it; what it adds to the others is a bias on the
    scores (ALiBi, relative positions), for which ggml_q8_0 has no place. A query that sees no key gives zeros; one
    whose keys all get the least float weighs them alike, as in PyTorch, because the logits are rounded away beside it.

    Args:
        pipeline: a name of ``intsim list pipelines``, or a pipeline; None, beside ``linear``, for PyTorch's attention.
        patch_modules: reach what does not call the function of that name: modules that imported it (or
            ``flex_attention``, also compiled) by ``from``, the fast path and the weights of ``nn.MultiheadAttention``
            and what is built from it, and the eager attention of Hugging Face's models. Weights that these return
            beside the output are PyTorch's own.
        linear: a format of ``intsim list linear`` in which ``torch.nn.functional.linear``, and with it ``nn.Linear``,
            is computed as well; None for PyTorch's own.
        parameters: settings of the pipeline, such as ``b`` and ``c`` of IndexSoftmax.

    Raises:
        InputError: here, an unknown pipeline or parameter, or nothing to replace; inside, dropout, a bias that the
            pipeline cannot add, a tensor that wants a gradient, NaN or infinity, shapes that do not fit, an eager
            attention that computes something else, a graph that is recorded.

    Warns:
        NoCallsWarning: the block ended without a call.
        MissedCallsWarning: with calls, but ``nn.MultiheadAttention`` computed some attention itself.
    """
    if pipeline is None:
        with _layers_alone(linear, parameters) as used:
            yield used
        return
    settings_of(get_pipeline(pipeline), parameters)
    used, reached = Use(), False
    layers = None if linear is None else LinearLayers(str(name_or_none("linear", linear)))

    def attention(call: TorchCall) -> np.ndarray:
        used.calls += 1
        a = _with_channels(call.arguments)
        output = np.zeros((*a.q.shape[:3], a.v.shape[3]), dtype=np.float32)
        if math.prod(call.shape) and a.k.shape[2]:
            for block in compute_blocks(**vars(a), pipeline=pipeline, parameters=parameters):
                output[block.batch, block.head, block.start:block.stop] = block.output
                used.events.update(block.events)
        return output.reshape(call.shape)

    def replacement(query: Any, key: Any, value: Any, attn_mask: Any = None, dropout_p: float = 0.0,
                    is_causal: bool = False, scale: float | None = None, enable_gqa: bool = False) -> Any:
        nonlocal reached
        reached = True  # also by a call that is refused
        require_unrecorded("scaled_dot_product_attention", query)
        return given_back(attention(read(query, key, value, attn_mask, dropout_p, is_causal, scale, enable_gqa)), query)

    def flex(query: Any, *args: Any, **keywords: Any) -> Any:
        nonlocal reached
        reached = True
        require_unrecorded("flex_attention", query)
        return given_back(attention(read_flex(query, *args, **keywords)), query)

    def given_back(output: np.ndarray, query: Any) -> Any:
        shaped = torch.from_numpy(output).to(dtype=taken_as(query), device=query.device)
        if beyond := int((~torch.isfinite(shaped)).sum()):
            used.events["nonfinite_outputs"] += beyond
        return shaped

    with (_replaced(replacement, patch_modules) as around, flex_replaced(flex, patch_modules),
          linear_replaced(layers)):
        try:
            yield used
        finally:
            used.linear_calls = layers.calls if layers else 0
    block = f"intsim.torch.use({getattr(pipeline, 'name', pipeline)!r})"
    if not reached:
        _warn(block, patch_modules, used.linear_calls)
    elif around:
        _warn_of_missed(block, around)


@contextmanager
def _layers_alone(linear: str | None, parameters: dict[str, float]) -> Iterator[Use]:
    """``use`` beside PyTorch's own attention."""
    if linear is None or parameters:
        raise InputError("found None", key="pipeline", expected="a pipeline" if linear else "a pipeline, or linear=")
    used, layers = Use(), LinearLayers(str(name_or_none("linear", linear)))
    with linear_replaced(layers):
        try:
            yield used
        finally:
            used.linear_calls = layers.calls
    if not layers.calls:
        warnings.warn("intsim.torch.use(None) ended with 0 calls of torch.nn.functional.linear.", NoCallsWarning,
                      stacklevel=4)


@contextmanager
def capture(*, patch_modules: bool = False) -> Iterator[list[Arguments]]:
    """Collect the arguments of every call of ``scaled_dot_product_attention`` in the block; PyTorch computes it.

    Args:
        patch_modules: as of ``use``.

    Raises:
        InputError: inside, arguments that no pipeline can take, as ``use``.

    Warns:
        NoCallsWarning, MissedCallsWarning: as ``use``.
    """
    original = functional.scaled_dot_product_attention
    calls, reached = list[Arguments](), False

    def replacement(query: Any, key: Any, value: Any, attn_mask: Any = None, dropout_p: float = 0.0,
                    is_causal: bool = False, scale: float | None = None, enable_gqa: bool = False) -> Any:
        nonlocal reached
        reached = True
        calls.append(read(query, key, value, attn_mask, dropout_p, is_causal, scale, enable_gqa).arguments)
        return original(query, key, value, attn_mask=plain_mask(attn_mask, query.device), dropout_p=dropout_p,
                        is_causal=is_causal, scale=scale, enable_gqa=enable_gqa)

    with _replaced(replacement, patch_modules) as around:
        yield calls
    if not reached:
        _warn("intsim.torch.capture()", patch_modules)
    elif around:
        _warn_of_missed("intsim.torch.capture()", around)


@contextmanager
def _replaced(attention: Callable[..., Any], patch_modules: bool) -> Iterator[Counter[str]]:
    """The function of that name is ``attention``; who keeps hold of it beyond the block gets the original's results.

    Gives how often PyTorch's own modules went around it.

    Raises:
        InputError: ``patch_modules`` is neither true nor false.
    """
    reaches = flag("patch_modules", patch_modules)
    original = functional.scaled_dot_product_attention
    inside = torch.compiler.disable(attention)  # traced, a pipeline takes seconds, and its numpy is PyTorch's
    over = False

    def scaled_dot_product_attention(*args: Any, **keywords: Any) -> Any:
        return (original if over else inside)(*args, **keywords)

    with (standing(functional, "scaled_dot_product_attention", scaled_dot_product_attention),
          compilers_told()):
        try:
            if reaches:
                with everywhere(original, scaled_dot_product_attention):
                    yield Counter()
            else:
                with counted_around() as around:
                    yield around
        finally:
            over = True


def _with_channels(a: Arguments) -> Arguments:
    """A head_dim of 0 as one of 1: all logits are 0 either way."""
    if a.q.shape[3]:
        return a
    return replace(a, q=np.zeros((*a.q.shape[:3], 1), np.float32), k=np.zeros((*a.k.shape[:3], 1), np.float32))


def _warn(block: str, patch_modules: bool, linear_calls: int = 0) -> None:
    held = holders(functional.scaled_dot_product_attention)
    named = f" (here: {', '.join(held[:MOST_HOLDERS])})" if held else ""
    way_out = ("These are reached; what is left is a kernel of one's own, or no attention at all."
               if patch_modules else "use(..., patch_modules=True) reaches the first four.")
    layers = (f"; {linear_calls} linear layers did run in their format (use(None, linear=...) where there is no "
              "attention)" if linear_calls else "")
    warnings.warn(
        f"{block} ended with 0 calls of torch.nn.functional.scaled_dot_product_attention: no attention went through it"
        f"{layers}. "
        "Usual causes: attn_implementation='eager' of a Hugging Face model; nn.MultiheadAttention, which computes its "
        "weights itself (need_weights=True) and, like nn.TransformerEncoderLayer, has a fast path of its own in "
        f"eval(); 'from torch.nn.functional import scaled_dot_product_attention' in a module{named}; flex_attention "
        f"held so, or compiled; torch.jit.script before the block; flash-attn or xformers, which have kernels of their "
        f"own. {way_out}", NoCallsWarning, stacklevel=4)


def _warn_of_missed(block: str, around: Counter[str]) -> None:
    ways = ", ".join(f"{count} by {way}" for way, count in sorted(around.items()))
    warnings.warn(f"{block}: nn.MultiheadAttention computed attention itself, {ways}, which did not go through it. "
                  "use(..., patch_modules=True) reaches these calls, too.", MissedCallsWarning, stacklevel=4)
