"""Any PyTorch model with an attention pipeline in place of its own attention. Needs ``pip install 'intsim[torch]'``.

    with torch.no_grad(), intsim.torch.use("int_attention"):
        model(**inputs)

replaces ``torch.nn.functional.scaled_dot_product_attention`` until the block ends, in every thread. Models that compute
attention in another way (``attn_implementation="eager"``) do not call it; the count of calls tells.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from importlib.util import find_spec
from typing import Any

import numpy as np

from intsim.errors import InputError
from intsim.pipelines.registry import get_pipeline
from intsim.pipelines.run import compute_blocks, settings_of
from intsim.pipelines.spec import Pipeline

if find_spec("torch") is None:
    raise ImportError("intsim.torch needs PyTorch: pip install 'intsim[torch]'")

import torch
from torch.nn import functional

MASKED = -1e4
"""An additive mask hides a key with this or less: exp(-10000) is 0 in every format, and BERT used this number."""


@dataclass(frozen=True)
class Arguments:
    """What attention was called with, in numpy: arguments of ``intsim.attention`` and ``intsim.evaluate``.

    Attributes:
        q: (batch, heads, q_len, head_dim); k and v: (batch, kv_heads, kv_len, head_dim).
        mask: bool, (batch, heads, q_len, kv_len), True where a key counts, or None.
    """

    q: np.ndarray
    k: np.ndarray
    v: np.ndarray
    mask: np.ndarray | None
    causal: bool
    scale: float | None


@dataclass
class Use:
    """What went on inside ``use``: how often attention was called, and what saturated, wrapped or vanished in all."""

    calls: int = 0
    events: Counter[str] = field(default_factory=Counter)


@contextmanager
def use(pipeline: str | Pipeline, /, **parameters: float) -> Iterator[Use]:
    """Compute ``torch.nn.functional.scaled_dot_product_attention`` through a pipeline inside the block.

    Tensors may be float16, bfloat16 (widened to float32, which loses nothing), float32 or float64, on any device; the
    output has the dtype and device of the query. The integer pipelines put out float16 on the way.

    Bool masks are used as they are. An additive mask may only show (0) or hide (-10000 or less) keys: other values are
    a bias, which the pipelines have no place for. A query that sees no key gives zeros. ``is_causal`` aligns the first
    query with the first key, as in PyTorch. ``enable_gqa`` and ``scale`` do what they do there.

    Args:
        pipeline: a name of ``intsim list pipelines``, or a pipeline.
        parameters: settings of the pipeline, such as ``b`` and ``c`` of IndexSoftmax.

    Raises:
        InputError: here, an unknown pipeline or parameter; inside, dropout, a bias, a tensor that wants a gradient,
            NaN or infinity, shapes that do not fit.
    """
    settings_of(get_pipeline(pipeline), parameters)
    used = Use()

    def attention(query: Any, key: Any, value: Any, attn_mask: Any = None, dropout_p: float = 0.0,
                  is_causal: bool = False, scale: float | None = None, enable_gqa: bool = False) -> Any:
        a = _arguments(query, key, value, attn_mask, dropout_p, is_causal, scale, enable_gqa)
        used.calls += 1
        output = np.empty((*a.q.shape[:3], a.v.shape[3]), dtype=np.float32)
        for block in compute_blocks(a.q, a.k, a.v, pipeline, a.mask, a.causal, a.scale, parameters):
            output[block.batch, block.head, block.start:block.stop] = block.output
            used.events.update(block.events)
        shaped = torch.from_numpy(output).reshape(*query.shape[:-1], value.shape[-1])
        return shaped.to(dtype=query.dtype, device=query.device)

    with _replaced(attention):
        yield used


@contextmanager
def capture() -> Iterator[list[Arguments]]:
    """Collect the arguments of every call of ``scaled_dot_product_attention`` in the block; PyTorch computes it.

    Raises:
        InputError: inside, arguments that no pipeline can take, as ``use``.
    """
    original = functional.scaled_dot_product_attention
    calls: list[Arguments] = []

    def attention(query: Any, key: Any, value: Any, attn_mask: Any = None, dropout_p: float = 0.0,
                  is_causal: bool = False, scale: float | None = None, enable_gqa: bool = False) -> Any:
        calls.append(_arguments(query, key, value, attn_mask, dropout_p, is_causal, scale, enable_gqa))
        return original(query, key, value, attn_mask=attn_mask, dropout_p=dropout_p, is_causal=is_causal, scale=scale,
                        enable_gqa=enable_gqa)

    with _replaced(attention):
        yield calls


@contextmanager
def _replaced(attention: Any) -> Iterator[None]:
    original = functional.scaled_dot_product_attention
    functional.scaled_dot_product_attention = attention
    try:
        yield
    finally:
        functional.scaled_dot_product_attention = original


def _arguments(query: Any, key: Any, value: Any, attn_mask: Any, dropout_p: float, is_causal: bool,
               scale: float | None, enable_gqa: bool) -> Arguments:
    if dropout_p:
        raise InputError(f"found {dropout_p}", key="dropout_p", expected="0; call model.eval()")
    if is_causal and attn_mask is not None:
        raise InputError("found a mask beside is_causal", key="attn_mask", expected="one of the two")
    q, k, v = (_array(name, x) for name, x in (("query", query), ("key", key), ("value", value)))
    if q.shape[1] != k.shape[1] and not enable_gqa:
        raise InputError(f"found {k.shape[1]} heads", key="key",
                         expected=f"{q.shape[1]} as query has, or enable_gqa=True")
    q_len, kv_len = q.shape[2], k.shape[2]
    mask = None if attn_mask is None else _mask(attn_mask, (*query.shape[:-1], kv_len))
    if is_causal and q_len != kv_len:  # intsim aligns the last query with the last key
        mask = np.tril(np.ones((q_len, kv_len), dtype=bool))
    return Arguments(q, k, v, mask, is_causal and q_len == kv_len, scale)


def _array(name: str, x: Any) -> np.ndarray:
    """(..., heads, length, head_dim) as (batch, heads, length, head_dim); two or three dimensions have one head."""
    if x.dtype not in (torch.float16, torch.bfloat16, torch.float32, torch.float64):
        raise InputError(f"found {x.dtype}", key=name, expected="float16, bfloat16, float32 or float64")
    if x.requires_grad and torch.is_grad_enabled():
        raise InputError("wants a gradient, which no integer pipeline has", key=name, expected="torch.no_grad()")
    if x.ndim < 2:
        raise InputError(f"found shape {tuple(x.shape)}", key=name, expected="(batch, heads, length, head_dim)")
    array: np.ndarray = (x.float() if x.dtype == torch.bfloat16 else x).detach().cpu().numpy()
    return array.reshape(-1, x.shape[-3] if x.ndim > 3 else 1, *x.shape[-2:]) if array.size else array


def _mask(given: Any, shape: tuple[int, ...]) -> np.ndarray:
    """A bool or additive mask as bool (batch, heads, q_len, kv_len); ``shape`` is (..., q_len, kv_len)."""
    try:
        whole = given.expand(shape)
    except RuntimeError:
        raise InputError(f"found shape {tuple(given.shape)}", key="attn_mask",
                         expected=f"one that broadcasts to {shape}") from None
    if given.dtype == torch.bool:
        keep = whole
    elif given.is_floating_point():
        keep = whole == 0
        bias = given[(given != 0) & ~(given <= MASKED)]
        if bias.numel():
            raise InputError(f"found a bias of {bias.flatten()[0].item()}", key="attn_mask",
                             expected=f"0 where a key counts and {MASKED:g} or less where it does not")
    else:
        raise InputError(f"found {given.dtype}", key="attn_mask", expected="bool or a floating-point type")
    array: np.ndarray = keep.cpu().numpy()
    return array.reshape(-1, shape[-3] if len(shape) > 3 else 1, *shape[-2:])
