"""What ``scaled_dot_product_attention`` was called with, in numpy and in intsim's shapes."""

from __future__ import annotations

import math
import sys
from dataclasses import dataclass
from typing import Any

import numpy as np
import torch
from torch.nn.attention.bias import CausalBias, CausalVariant

from intsim.accuracy.arguments import Arguments
from intsim.accuracy.masks import hiding, logit_bound, parted
from intsim.arguments import flag, number
from intsim.errors import InputError

FLOATS = (torch.float16, torch.bfloat16, torch.float32, torch.float64)


@dataclass(frozen=True)
class TorchCall:
    """A call, and the shape of what it gives.

    Attributes:
        arguments: of ``intsim.attention``.
        shape: of the output, (..., q_len, head_dim of V).
    """

    arguments: Arguments
    shape: tuple[int, ...]


@dataclass(frozen=True)
class Lead:
    """The dimensions before length and head_dim.

    Attributes:
        whole: those of the output, as PyTorch broadcasts them.
        batch, heads, kv_heads: as intsim has them.
        split: whether the last of them are heads; a single one is a batch.
    """

    whole: tuple[int, ...]
    batch: int
    heads: int
    kv_heads: int
    split: bool = True


def read(query: Any, key: Any, value: Any, attn_mask: Any = None, dropout_p: float = 0.0, is_causal: bool = False,
         scale: float | None = None, enable_gqa: bool = False) -> TorchCall:
    """The call in numpy.

    Raises:
        InputError: dropout, a gradient, a bias, shapes that do not fit, a type of tensor that cannot be read.
    """
    if number("dropout_p", dropout_p, "0; call model.eval()"):
        raise InputError(f"found {dropout_p}", key="dropout_p", expected="0; call model.eval()")
    is_causal, enable_gqa = flag("is_causal", is_causal), flag("enable_gqa", enable_gqa)
    tensors = {name: _array(name, x) for name, x in (("query", query), ("key", key), ("value", value))}
    _check_sizes(tensors)
    lead = _grouped(tensors) if enable_gqa else _broadcast(tensors)
    q, k, v = (_four(x, lead, lead.heads if name == "query" else lead.kv_heads) for name, x in tensors.items())
    factor = None if scale is None else number("scale", scale)
    if factor is not None and factor < 0:  # the same logits, of the negated query
        q, factor = -q, -factor
    if factor == 0:  # all logits are 0, and stay so where -inf hides a key
        q, factor = np.zeros_like(q), None
    shape = (*lead.whole, q.shape[2], k.shape[2])
    mask, q, bias = _mask(attn_mask, shape, q, k, factor)
    if is_causal and q.shape[2] != k.shape[2]:  # intsim aligns the last query with the last key, PyTorch the first ones
        mask = _and(mask, np.tril(np.ones((q.shape[2], k.shape[2]), dtype=bool)))
    causal = is_causal and q.shape[2] == k.shape[2]
    return TorchCall(Arguments(q, k, v, mask, causal, factor, bias), (*shape[:-1], v.shape[3]))


def taken_as(x: Any) -> torch.dtype:
    """The type in which attention and linear layers take a tensor: its own, or under ``torch.autocast`` that one's.

    A product of nothing has it, in every release and on every device.
    """
    if x.dtype not in FLOATS:
        return x.dtype
    nothing = torch.empty((0, 0), dtype=x.dtype, device=x.device)
    return torch.mm(nothing, nothing).dtype


def _array(name: str, x: Any) -> np.ndarray:
    _require_plain(name, x)
    x = x.to(taken_as(x))
    if x.dtype not in FLOATS:
        raise InputError(f"found {x.dtype}", key=name, expected="float16, bfloat16, float32 or float64")
    require_no_gradient(name, x)
    if x.ndim < 2:
        raise InputError(f"found shape {tuple(x.shape)}", key=name, expected="(batch, heads, length, head_dim)")
    return _numpy(name, x.float() if x.dtype == torch.bfloat16 else x)


def require_no_gradient(name: str, x: Any) -> None:
    """Refuse a tensor whose gradient would be lost: what a pipeline gives is cut off from what it is made of."""
    if x.requires_grad and torch.is_grad_enabled():
        raise InputError("wants a gradient, which no integer pipeline has", key=name, expected="torch.no_grad()")


def require_unrecorded(name: str, x: Any) -> None:
    """Refuse a call of which a graph is being recorded: its answer, computed in numpy, would be a constant there.

    ``torch.compile`` asks with tensors that have no values what a function of PyTorch's that holds the call would give;
    told that this depends on the values, it leaves that function out of its graph.
    """
    proxies = sys.modules.get("torch.fx.experimental.proxy_tensor")  # which make_fx and torch.export load
    if torch.jit.is_tracing() or (proxies is not None and proxies.get_proxy_mode() is not None):
        raise InputError("is recorded (torch.jit.trace, torch.export, make_fx), which would keep this one answer for "
                         "every input", key=name, expected="torch.compile, or no recording inside the block")
    fake = sys.modules.get("torch._subclasses.fake_tensor")
    if fake is not None and isinstance(x, fake.FakeTensor) and torch._guards.TracingContext.try_get() is not None:
        raise fake.DataDependentOutputException(name)


def _numpy(name: str, x: Any) -> np.ndarray:
    try:
        array: np.ndarray = x.detach().resolve_neg().cpu().numpy()
    except (RuntimeError, TypeError, NotImplementedError) as error:  # no memory of its own: meta, vmap, fake tensors
        raise InputError(f"cannot be read ({str(error).splitlines()[0]})", key=name,
                         expected="a tensor with values") from None
    return array


def _require_plain(name: str, x: Any) -> None:
    """Refuse what is no tensor, and tensors whose memory is not their values."""
    if not isinstance(x, torch.Tensor):
        raise InputError(f"found {type(x).__name__}", key=name, expected="a tensor")
    if _acting(type(x)) not in (_acting(torch.Tensor), torch._C._disabled_torch_function_impl):
        raise InputError(f"found a {type(x).__name__}, which acts in place of its memory", key=name,
                         expected="a plain tensor")
    if x.is_nested or x.layout != torch.strided:
        raise InputError(f"found {'a nested tensor' if x.is_nested else x.layout}", key=name, expected="a dense tensor")


def _acting(kind: type) -> Any:
    """What a type does in the place of a function, without the type that it is bound to."""
    found: Any = kind.__torch_function__  # type: ignore[attr-defined]
    return getattr(found, "__func__", found)


def _check_sizes(tensors: dict[str, np.ndarray]) -> None:
    query, key, value = tensors.values()
    if key.shape[-1] != query.shape[-1]:
        raise InputError(f"found shape {key.shape}", key="k",
                         expected=f"batch {query.shape[0]} and head_dim {query.shape[-1]}, as q has")
    if value.shape[-2] != key.shape[-2]:
        raise InputError(f"found shape {value.shape}", key="v", expected=f"the length of k, {key.shape[-2]}")


def _broadcast(tensors: dict[str, np.ndarray]) -> Lead:
    """All dimensions before the last two broadcast; the last of them are heads if there are two or more."""
    shapes = [x.shape[:-2] for x in tensors.values()]
    try:
        whole = np.broadcast_shapes(*shapes)
    except ValueError:
        raise _unlike(shapes) from None
    if len(whole) < 2:
        return Lead(whole, math.prod(whole), 1, 1, split=False)
    alone = all(len(shape) < 1 or shape[-1] == 1 for shape in shapes[1:])
    return Lead(whole, math.prod(whole[:-1]), whole[-1], 1 if alone else whole[-1])


def _unlike(shapes: list[tuple[int, ...]]) -> InputError:
    query = shapes[0]
    for name, shape in zip(("key", "value"), shapes[1:], strict=True):
        if len(query) > 1 and shape and shape[-1] not in (1, query[-1]) and query[-1] != 1:
            return InputError(f"found {shape[-1]} heads", key=name,
                              expected=f"{query[-1]} as query has, or enable_gqa=True")
    return InputError(f"found batch and heads {shapes[1]}, of value {shapes[2]}", key="key",
                      expected=f"ones that broadcast with query's {query}")


def _grouped(tensors: dict[str, np.ndarray]) -> Lead:
    """The third dimension from the end are heads, those of key and value shared by groups of query's."""
    for name, x in tensors.items():
        if x.ndim < 3:
            raise InputError(f"found shape {x.shape}", key=name,
                             expected="(..., heads, length, head_dim) beside enable_gqa")
    heads, of_k, of_v = (x.shape[-3] for x in tensors.values())
    for name, count in (("k", of_k), ("v", of_v)):
        if heads and (not count or heads % count):
            raise InputError(f"found {count} heads", key=name, expected=f"a divisor of q's {heads} heads")
    batches = [x.shape[:-3] for x in tensors.values()]
    try:
        batch = np.broadcast_shapes(*batches)
    except ValueError:
        raise InputError(f"found batch {batches[1]}, of value {batches[2]}", key="key",
                         expected=f"ones that broadcast with query's {batches[0]}") from None
    return Lead((*batch, heads), math.prod(batch), heads, math.lcm(of_k, of_v))


def _four(x: np.ndarray, lead: Lead, heads: int) -> np.ndarray:
    """(..., length, head_dim) as (batch, heads, length, head_dim)."""
    tail = x.shape[-2:]
    if not lead.split:
        return np.broadcast_to(x, (*lead.whole, *tail)).reshape(lead.batch, 1, *tail)
    if x.ndim > 2 and x.shape[-3] not in (1, heads):
        x = np.repeat(x, heads // x.shape[-3], axis=-3)
    return np.broadcast_to(x, (*lead.whole[:-1], heads, *tail)).reshape(lead.batch, heads, *tail)


def _and(first: np.ndarray | None, second: np.ndarray) -> np.ndarray:
    return second if first is None else first & second


def _mask(given: Any, shape: tuple[int, ...], q: np.ndarray, k: np.ndarray,
          scale: float | None) -> tuple[np.ndarray | None, np.ndarray, np.ndarray | None]:
    """A mask as bool (batch, heads, q_len, kv_len) or None; the queries, 0 where the mask drowns the logits; a bias.

    Args:
        given: bool, additive, or a causal bias.
        shape: (..., q_len, kv_len), what it broadcasts to.
        q, k, scale: of the call, as intsim has them.
    """
    if given is None:
        return None, q, None
    if isinstance(given, CausalBias):
        return _causal(given, shape[-2:]), q, None
    _require_plain("attn_mask", given)
    require_no_gradient("attn_mask", given)
    given = given.to(taken_as(given))
    if given.dtype != torch.bool and not given.is_floating_point():
        raise InputError(f"found {given.dtype}", key="attn_mask", expected="bool or a floating-point type")
    if given.ndim < 2 and len(shape) == 4:  # PyTorch takes one row for all queries beside any other dimensions
        raise _misshapen(tuple(given.shape), shape, "two dimensions or more that broadcast")
    given = given.reshape((1,) * (2 - given.ndim) + tuple(given.shape))
    mask = _numpy("attn_mask", given.float() if given.dtype == torch.bfloat16 else given)
    four = (*q.shape[:3], k.shape[2])
    if mask.dtype == bool:
        return _expanded(mask, shape, four), q, None
    if not mask.size:
        return None, q, None
    size = logit_bound(q, k, q.shape[3] ** -0.5 if scale is None and q.shape[3] else scale or 0.0)
    keep, top, rest = parted(mask, hiding(size), "attn_mask")
    drowned = _drowned(top, size, np.float64 if q.dtype == np.float64 else np.float32)
    if drowned.any():
        q = np.where(_expanded(drowned[..., None], (*shape[:-1], 1), (*four[:-1], 1)), q.dtype.type(0), q)
    return _expanded(keep, shape, four), q, None if rest is None else _expanded(rest, shape, four)


def _expanded(x: np.ndarray, shape: tuple[int, ...], four: tuple[int, ...]) -> np.ndarray:
    try:
        return np.broadcast_to(x, shape).reshape(four)
    except ValueError:
        raise _misshapen(x.shape, shape) from None


def _misshapen(found: tuple[int, ...], shape: tuple[int, ...], wanted: str = "one that broadcasts") -> InputError:
    return InputError(f"found shape {found}", key="attn_mask", expected=f"{wanted} to {shape}")


def _drowned(top: np.ndarray, largest_logit: float, dtype: type) -> np.ndarray:
    """Rows to all of whose logits a number is added beside which they are rounded away, so that all count alike.

    Padded queries are masked so, with the least number of the format for every key.
    """
    with np.errstate(over="ignore", invalid="ignore"):
        step = np.spacing(np.abs(np.where(np.isfinite(top), top, 0.0)).astype(dtype)).astype(np.float64)
    hides: np.ndarray = np.isfinite(top) & ((step > 2 * largest_logit) | ~np.isfinite(step)) & (top != 0)
    return hides


def _causal(bias: CausalBias, shape: tuple[int, ...]) -> np.ndarray:
    """The triangle that a causal bias stands for; its memory is never written."""
    sizes = (bias.seq_len_q, bias.seq_len_kv)
    if sizes != shape:
        raise InputError(f"found a causal bias of {sizes}", key="attn_mask",
                         expected=f"one of {shape}, q_len and kv_len")
    if bias.variant not in (CausalVariant.UPPER_LEFT, CausalVariant.LOWER_RIGHT):
        raise InputError(f"found {bias.variant}", key="attn_mask", expected="UPPER_LEFT or LOWER_RIGHT")
    lower_right = bias.variant == CausalVariant.LOWER_RIGHT
    return np.tril(np.ones(shape, dtype=bool), k=shape[1] - shape[0] if lower_right else 0)


def plain_mask(given: Any, device: Any) -> Any:
    """A mask that PyTorch takes under any name of its function: a causal bias only knows the one."""
    if not isinstance(given, CausalBias):
        return given
    return torch.from_numpy(_causal(given, (given.seq_len_q, given.seq_len_kv))).to(device)
