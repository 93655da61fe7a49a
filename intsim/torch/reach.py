"""Attention that does not go through ``functional.scaled_dot_product_attention`` by name, made to."""

from __future__ import annotations

import sys
from collections import Counter
from collections.abc import Callable, Iterator, Mapping
from contextlib import ExitStack, contextmanager
from functools import wraps
from inspect import signature
from pathlib import Path
from types import FunctionType, ModuleType
from typing import Any

import torch
from torch.nn import functional

from intsim.errors import InputError

Attention = Callable[..., Any]

OWN = ("torch.", "torch._C", "intsim.torch")
"""Modules that hold the function as its owners."""

FOLDER = str(Path(__file__).parent)
"""What stands in PyTorch's place is written here, and so named by a compiler that fails at it."""

COMPILED = "_torchdynamo_orig_callable"
"""Where a compiled function has the one that it was made of."""

WRAPPED = "WrappedFlexAttention"
"""Hugging Face's class whose only object keeps ``flex_attention`` as it was first compiled."""

EAGER = "eager_attention_forward"
"""The name of Hugging Face's attention in plain operations, in the module of each model."""

AROUND = ("_native_multi_head_attention", "_transformer_encoder_layer_fwd")
"""PyTorch's kernels of ``nn.MultiheadAttention`` and of the encoder layers in eval()."""

TOLERANCE = {torch.float64: 1e-4, torch.float32: 1e-3}
"""Largest difference, against the largest output, of an eager attention from the plain one; others round to 8 bits."""


def holders(function: Attention) -> list[str]:
    """Modules, but for PyTorch's own, that hold a function under whatever name."""
    return sorted(module.__name__ for module, _ in _places(function) if not f"{module.__name__}.".startswith(OWN))


def _places(function: Attention) -> list[tuple[ModuleType, str]]:
    return [(module, name) for module in list(sys.modules.values()) if isinstance(module, ModuleType)
            for name, value in list(vars(module).items()) if value is function or _compiled(value) is function]


def _compiled(value: Any) -> Any:
    """What ``torch.compile`` was given, of a function that it made."""
    return vars(value).get(COMPILED) if type(value) is FunctionType else None  # others may pretend to be of a class


@contextmanager
def where_held(original: Attention, replacement: Attention) -> Iterator[None]:
    """Inside the block ``replacement`` stands where modules, or Hugging Face's one object that compiles
    ``flex_attention``, hold ``original``, as it is or compiled."""
    with ExitStack() as stack:
        for holder, name in (*_places(original), *_compiled_once(original)):
            stack.enter_context(standing(holder, name, replacement))
        yield


def _compiled_once(function: Attention) -> list[tuple[Any, str]]:
    """Objects of which a class keeps one, and their attributes that are the function compiled."""
    ones = [vars(value).get("_instance") for module in list(sys.modules.values()) if isinstance(module, ModuleType)
            for name, value in list(vars(module).items()) if name == WRAPPED and isinstance(value, type)]
    return [(one, name) for one in ones if one is not None
            for name, value in list(vars(one).items()) if _compiled(value) is function]


@contextmanager
def everywhere(original: Attention, replacement: Attention) -> Iterator[None]:
    """Inside the block ``replacement`` stands where modules hold ``original``, and modules take no way around it."""
    with where_held(original, replacement), ExitStack() as stack:
        stack.enter_context(_no_fast_path())
        stack.enter_context(_multi_head_attention(_without_weights))
        for module in list(sys.modules.values()):
            if isinstance(module, ModuleType) and callable(eager := vars(module).get(EAGER)):
                stack.enter_context(standing(module, EAGER, _through(eager, original, replacement)))
        yield


@contextmanager
def counted_around() -> Iterator[Counter[str]]:
    """How often ``nn.MultiheadAttention``, alone or in a layer, computes its attention itself inside the block."""
    ways = Counter[str]()

    def counted(name: str, function: Attention) -> Attention:
        def call(*args: Any, **keywords: Any) -> Any:
            ways[name] += 1
            return function(*args, **keywords)

        return call

    def with_weights(forward: Attention, given: dict[str, Any]) -> Any:
        if given["need_weights"]:
            ways["need_weights=True"] += 1
        return forward(**given)

    with ExitStack() as stack:
        for name in AROUND:
            stack.enter_context(standing(torch, name, counted("the fast path of eval()", getattr(torch, name))))
        stack.enter_context(_multi_head_attention(with_weights))
        yield ways


@contextmanager
def compilers_told() -> Iterator[None]:
    """Inside the block what compiles functions from their source, and fails at one of the block's, says why."""
    def telling(compiler: Attention, name: str, beside: Mapping[str, int]) -> Attention:
        @wraps(compiler)
        def call(*args: Any, **keywords: Any) -> Any:
            try:
                return compiler(*args, **{**beside, **keywords})
            except Exception as error:
                if isinstance(error, InputError) or FOLDER not in str(error):
                    raise
                raise InputError("records attention or a layer of the block, which would outlast it", key=name,
                                 expected="torch.compile, or no recording inside the block") from None

        return call

    with (standing(torch.jit, "script", telling(torch.jit.script, "torch.jit.script", {"_frames_up": 1})),
          standing(torch.export, "export", telling(torch.export.export, "torch.export.export", {}))):
        yield


@contextmanager
def standing(module: Any, name: str, value: Any) -> Iterator[None]:
    """Inside the block a module, or another object, has ``value`` under a name."""
    before = getattr(module, name)
    setattr(module, name, value)
    try:
        yield
    finally:
        setattr(module, name, before)


@contextmanager
def _no_fast_path() -> Iterator[None]:
    """``nn.MultiheadAttention`` and the encoder layers without their fused kernel of eval()."""
    before = torch.backends.mha.get_fastpath_enabled()
    torch.backends.mha.set_fastpath_enabled(False)
    try:
        yield
    finally:
        torch.backends.mha.set_fastpath_enabled(before)


@contextmanager
def _multi_head_attention(by: Callable[[Attention, dict[str, Any]], Any]) -> Iterator[None]:
    """Inside the block ``by`` stands for ``multi_head_attention_forward``: it gets that, and all arguments by name."""
    forward = functional.multi_head_attention_forward
    names = signature(forward)

    @wraps(forward)  # a block in a block binds by its signature
    def multi_head_attention_forward(*args: Any, **keywords: Any) -> Any:
        given = names.bind(*args, **keywords)
        given.apply_defaults()
        return by(forward, given.arguments)

    with standing(functional, "multi_head_attention_forward", multi_head_attention_forward):
        yield


def _without_weights(forward: Attention, given: dict[str, Any]) -> Any:
    """An output that goes through the function; asked for weights, PyTorch's own beside it."""
    output, _ = forward(**given | {"need_weights": False})
    return output, forward(**given)[1] if given["need_weights"] else None


def _through(eager: Attention, original: Attention, replacement: Attention) -> Attention:
    """A model's eager attention through the function, after proof that this is what it computes."""
    def eager_attention_forward(module: Any, query: Any, key: Any, value: Any, attention_mask: Any,
                                scaling: float | None = None, dropout: float = 0.0, **keywords: Any) -> Any:
        scaling = query.shape[-1] ** -0.5 if scaling is None else scaling
        expected, weights = eager(module, query, key, value, attention_mask, scaling=scaling, dropout=dropout,
                                  **keywords)
        mask = attention_mask[..., :key.shape[-2]] if isinstance(attention_mask, torch.Tensor) else attention_mask
        options = {"attn_mask": mask, "scale": scaling, "enable_gqa": query.shape[1] != key.shape[1]}
        output = replacement(query, key, value, dropout_p=dropout if module.training else 0.0, **options)
        _require_plain(module, expected, original(query, key, value, **options).transpose(1, 2))
        return output.transpose(1, 2).contiguous(), weights

    return eager_attention_forward


def _require_plain(module: Any, expected: Any, plain: Any) -> None:
    tolerance = TOLERANCE.get(expected.dtype, 5e-2) * float(expected.abs().max()) if expected.numel() else 0.0
    if expected.shape != plain.shape or float((expected - plain).abs().max() if expected.numel() else 0) > tolerance:
        raise InputError(f"{type(module).__name__} computes more than softmax(Q K^T scale) V",
                         key="attn_implementation",
                         expected="attention without soft-capping, sinks or a position bias, which no pipeline has")
