"""Attention over several devices: each device's part, and how the parts become one, in the order in which they meet.

The key axis is cut into shards. A device's part is an output ``o`` and the natural logarithm ``lse`` of the sum of its
exponentials; two parts merge exactly in real arithmetic, and in float32 the order shows in the last bits:

- Tree Attention (arXiv 2408.04093) reduces the maximum of ``lse``, the sum of ``exp(lse - m)`` and the sum of
  ``o exp(lse - m)`` over the devices, each in the order of an all-reduce; or merges parts pairwise, as a tree.
- Ring Attention passes K and V round: a device merges shard after shard, its own first, then its predecessors', by
  ``o -= sigmoid(lse' - lse) (o - o')`` and ``lse -= logsigmoid(lse - lse')``.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from itertools import pairwise
from typing import Any, Literal, TypeVar, get_args

import numpy as np

from intsim.arguments import positive_or_zero, whole
from intsim.errors import InputError, unknown_name
from intsim.numerics.quantise import HIGHEST, require_finite

KvForm = Literal["f16", "s8"]
Order = Literal["ring", "chain", "pairwise"]
Layout = Literal["contiguous", "striped"]
T = TypeVar("T")

LARGEST_F16 = np.float32(65504.0)
SMALLEST_DENOMINATOR = np.float32(1e-8)
"""To which the authors clamp the sum of weights."""


@dataclass(frozen=True)
class Part:
    """What attention over some of the keys gives.

    Attributes:
        output: (batch, heads, queries, head_dim) float32, normalised over these keys; 0 where a query sees none.
        lse: (batch, heads, queries) float32; -inf where a query sees none.
    """

    output: np.ndarray
    lse: np.ndarray


@dataclass(frozen=True)
class Cache:
    """K or V of a shard as it is stored.

    Attributes:
        values: (batch, kv_heads, keys, head_dim) float16 or int8.
        scales: (batch, kv_heads, keys, 1) float32, one for each row; None for float16.
    """

    values: np.ndarray
    scales: np.ndarray | None

    def real(self) -> np.ndarray:
        """The values that are computed with, float32."""
        real = self.values.astype(np.float32)
        return real if self.scales is None else real * self.scales


def store(x: np.ndarray, form: KvForm) -> Cache:
    """K or V in the form of a cache: float16, or INT8 with the scale ``max|row| / 127`` of each row, ties to even.

    Raises:
        InputError: another form, or a value that float16 does not hold where the cache is float16.
    """
    if _known("kv_form", form, KvForm) == "f16":
        _require_float16("k or v", x)
        return Cache(x.astype(np.float16), None)
    largest = np.abs(x).max(axis=-1, keepdims=True).astype(np.float32)
    scales = largest / np.float32(HIGHEST)
    scales = np.where(scales > 0, scales, np.float32(1.0))  # a row of the least denormals has a scale of 0, too
    return Cache(np.clip(np.rint(x / scales), -HIGHEST, HIGHEST).astype(np.int8), scales)


def shards(length: int, devices: int) -> list[slice]:
    """Contiguous parts of an axis, the first ones longer by one where devices do not divide it.

    Raises:
        InputError: more devices than elements, or none.
    """
    if whole("devices", devices) > length:
        raise InputError(f"found {devices}", key="devices", expected=f"1 to {length}, one element for each at least")
    each, more = divmod(length, devices)
    starts = [i * each + min(i, more) for i in range(devices + 1)]
    return [slice(a, b) for a, b in pairwise(starts)]


def local_part(q: np.ndarray, k: Cache, v: Cache, scale: float, keep: np.ndarray | None = None) -> Part:
    """One device's part: float32 products and sums, the output rounded to float16 as a kernel writes it.

    Args:
        q: (batch, heads, queries, head_dim).
        keep: bool (queries, keys), True where a key counts; None when all do.

    Raises:
        InputError: logits that overflow float32.
    """
    group = q.shape[1] // k.values.shape[1]
    keys, values = (np.repeat(cache.real(), group, axis=1) for cache in (k, v))
    with np.errstate(over="ignore", invalid="ignore"):
        scores = (q.astype(np.float32) @ keys.swapaxes(-1, -2)) * np.float32(scale)
    require_finite("q k^T scale in float32", scores)
    if keep is not None:
        scores = np.where(keep, scores, np.float32(-np.inf))
    top = scores.max(axis=-1, keepdims=True)
    p = np.exp(scores - np.where(np.isneginf(top), np.float32(0.0), top))
    total = p.sum(axis=-1, keepdims=True, dtype=np.float32)
    output = (p @ values) / np.where(total == 0, np.float32(1.0), total)
    with np.errstate(divide="ignore"):
        lse = (top + np.log(total))[..., 0]
    return Part(output.astype(np.float16).astype(np.float32), lse)


def all_reduce_sum(parts: Sequence[np.ndarray], order: Order) -> np.ndarray:
    """Sum of one float32 array per device, in the order of an all-reduce.

    ``ring``: the array is cut into as many blocks as devices; block c starts at device c + 1 and ends at device c, as
    NCCL's rings do within one channel. ``chain``: from the last device down to the first, as NCCL's trees run within a
    node. ``pairwise``: a binary tree over neighbours.

    Raises:
        InputError: another order.
    """
    if _known("order", order, Order) == "pairwise":
        return fold_pairwise(parts, np.add)
    if order == "chain":
        return _fold(parts[::-1], np.add)
    count, flat = len(parts), [part.reshape(-1) for part in parts]
    total = np.empty_like(flat[0])
    for c, block in enumerate(np.array_split(np.arange(total.size), count)):
        total[block] = _fold([flat[(c + 1 + step) % count][block] for step in range(count)], np.add)
    return total.reshape(parts[0].shape)


def fold_pairwise(parts: Sequence[T], merge: Callable[[T, T], T]) -> T:
    """Merge neighbours, then neighbours of the results; one without a neighbour goes up as it is."""
    level = list(parts)
    while len(level) > 1:
        level = [merge(*level[i:i + 2]) if i + 1 < len(level) else level[i] for i in range(0, len(level), 2)]
    return level[0]


def merge_sum(a: Part, b: Part) -> Part:
    """Two parts by their common maximum: what one level of a tree does."""
    top = np.maximum(a.lse, b.lse)
    first, second = np.exp(a.lse - top), np.exp(b.lse - top)
    total = first + second
    output = (a.output * first[..., None] + b.output * second[..., None]) / total[..., None]
    return Part(output, top + np.log(total))


def merge_sigmoid(a: Part, b: Part) -> Part:
    """``b`` merged into the running part ``a``, which has seen a key for every query: what a ring's step does."""
    with np.errstate(over="ignore"):
        weight = 1 / (1 + np.exp(a.lse - b.lse))
    output = a.output - weight[..., None] * (a.output - b.output)
    return Part(output, a.lse - _log_sigmoid(a.lse - b.lse))


def tree_decode(q: np.ndarray, k: np.ndarray, v: np.ndarray, devices: int, *, scale: float | None = None,
                kv_form: KvForm = "f16", order: Order = "ring") -> np.ndarray:
    """Tree Attention by three all-reduces: maximum, sum of weights, weighted sum of outputs.

    Args:
        q: (batch, heads, queries, head_dim); every query sees every key.
        k, v: (batch, kv_heads, keys, head_dim).
        scale: of the logits, by default 1 / sqrt(head_dim).

    Returns:
        (batch, heads, queries, head_dim) float32, the same on every device.

    Raises:
        InputError: shapes that do not fit, or more devices than keys.
    """
    parts = _parts(q, k, v, devices, scale, kv_form)
    top = np.max([part.lse for part in parts], axis=0)
    weights = [np.exp(part.lse - top) for part in parts]
    denominator = np.maximum(all_reduce_sum(weights, order), SMALLEST_DENOMINATOR)
    weighted = [part.output * w[..., None] for part, w in zip(parts, weights, strict=True)]
    return all_reduce_sum(weighted, order) / denominator[..., None]


def gathered_decode(q: np.ndarray, k: np.ndarray, v: np.ndarray, devices: int, *, scale: float | None = None,
                    kv_form: KvForm = "f16") -> np.ndarray:
    """Tree Attention by one all-gather of parts, which every device then merges pairwise. Arguments as above."""
    return fold_pairwise(_parts(q, k, v, devices, scale, kv_form), merge_sum).output


def ring_decode(q: np.ndarray, k: np.ndarray, v: np.ndarray, devices: int, *, device: int = -1,
                scale: float | None = None, kv_form: KvForm = "f16") -> np.ndarray:
    """Ring Attention of queries that see every key, as ``device`` computes it (the last one, which has them).

    Returns:
        As ``tree_decode``; devices differ in the last bits because each starts at its own shard.

    Raises:
        InputError: as ``tree_decode``, or a device that is not among them.
    """
    parts, own = _parts(q, k, v, devices, scale, kv_form), whole("device", device, -devices)
    if own >= devices:
        raise InputError(f"found {own}", key="device", expected=f"{-devices} to {devices - 1}, one of {devices}")
    return _fold([parts[(own - step) % devices] for step in range(devices)], merge_sigmoid).output


def ring_prefill(q: np.ndarray, k: np.ndarray, v: np.ndarray, devices: int, *, causal: bool = True,
                 scale: float | None = None, kv_form: KvForm = "f16", layout: Layout = "contiguous") -> np.ndarray:
    """Ring Attention of a whole prompt: queries stay, K and V go round.

    Args:
        q: (batch, heads, length, head_dim); k, v: (batch, kv_heads, length, head_dim).
        layout: ``contiguous``, or ``striped``: device r has the tokens r, r + devices, ..., which balances a causal
            mask.

    Returns:
        (batch, heads, length, head_dim) float32, in the order of the tokens.

    Raises:
        InputError: shapes that do not fit, other lengths of q and k, or more devices than tokens.
    """
    factor = _checked(q, k, v, scale)
    length = q.shape[2]
    if k.shape[2] != length:
        raise InputError(f"found {k.shape[2]} keys for {length} queries", key="kv_len", expected="as many as queries")
    tokens = [np.arange(length)[part] for part in shards(length, devices)]
    if _known("layout", layout, Layout) == "striped":
        tokens = [np.arange(device, length, devices) for device in range(devices)]
    caches = [(store(k[:, :, t], kv_form), store(v[:, :, t], kv_form)) for t in tokens]
    output = np.empty((*q.shape[:3], v.shape[3]), dtype=np.float32)
    for own, mine in enumerate(tokens):
        order = [(own - step) % devices for step in range(devices)]
        seen = [s for s in order if not causal or tokens[s][0] <= mine[-1]]
        keeps = [mine[:, None] >= tokens[s][None, :] if causal else None for s in seen]
        parts = [local_part(q[:, :, mine], *caches[s], factor, keep) for s, keep in zip(seen, keeps, strict=True)]
        output[:, :, mine] = _fold(parts, merge_sigmoid).output
    return output


def by_heads(q: np.ndarray, k: np.ndarray, v: np.ndarray, devices: int,
             attend: Callable[[np.ndarray, np.ndarray, np.ndarray], np.ndarray]) -> np.ndarray:
    """Tensor parallel: each device has some KV heads and their queries, and ``attend`` runs on each alone.

    Where there are more devices than KV heads, several have the same one and share its queries.

    Returns:
        The heads' outputs side by side: bit for bit what ``attend`` gives for all heads if it treats heads alone.

    Raises:
        InputError: heads that cannot be shared out equally.
    """
    _checked(q, k, v, None)
    heads, kv_heads = q.shape[1], k.shape[1]
    if heads % whole("devices", devices) or (kv_heads % devices and devices % kv_heads):
        raise InputError(f"found {devices}", key="devices", expected=f"a divisor of {heads} heads that divides "
                         f"{kv_heads} KV heads or is a multiple of them")
    each, group = heads // devices, heads // kv_heads
    outputs = []
    for device in range(devices):
        first, last = device * each // group, -(-(device + 1) * each // group)
        outputs.append(attend(q[:, device * each:(device + 1) * each], k[:, first:last], v[:, first:last]))
    return np.concatenate(outputs, axis=1)


def _parts(q: np.ndarray, k: np.ndarray, v: np.ndarray, devices: int, scale: float | None,
           form: KvForm) -> list[Part]:
    factor = _checked(q, k, v, scale)
    return [local_part(q, store(k[:, :, part], form), store(v[:, :, part], form), factor)
            for part in shards(k.shape[2], devices)]


def _checked(q: np.ndarray, k: np.ndarray, v: np.ndarray, scale: float | None) -> float:
    """The logits' scale, after a look at the arrays."""
    for name, x in (("q", q), ("k", k), ("v", v)):
        if not isinstance(x, np.ndarray) or x.dtype.kind != "f":
            kind = f"{x.dtype}" if isinstance(x, np.ndarray) else f"an object of type {type(x).__name__}"
            raise InputError(f"found {kind}", key=name, expected="an array of floating point")
        require_finite(name, x)
    _require_float16("v", v)  # the outputs are written so in every form
    if q.ndim != 4 or k.ndim != 4 or k.shape != v.shape or (q.shape[0], q.shape[3]) != (k.shape[0], k.shape[3]):
        raise InputError(f"found q {q.shape}, k {k.shape}, v {v.shape}", key="q, k, v",
                         expected="(batch, heads, length, head_dim), k and v alike")
    if not (q.size and k.size):
        raise InputError(f"found q {q.shape}, k {k.shape}", key="q, k, v", expected="at least one element of each size")
    if q.shape[1] % k.shape[1]:
        raise InputError(f"found {k.shape[1]}", key="kv_heads", expected=f"a divisor of heads = {q.shape[1]}")
    return 1.0 / float(np.sqrt(q.shape[3])) if scale is None else positive_or_zero("scale", scale)


def _require_float16(name: str, x: np.ndarray) -> None:
    """Refuse what overflows float16: an infinite output of one device makes all outputs no number when parts merge.

    Raises:
        InputError: with the index of the first such value.
    """
    large = np.abs(x) > LARGEST_F16
    if large.any():
        where = tuple(int(i) for i in np.argwhere(large)[0])
        raise InputError(f"found {x[where]} at index {where}", key=name, expected="at most 65504, as float16 holds")


def _known(key: str, value: Any, kind: Any) -> Any:
    """One of a kind's literals.

    Raises:
        InputError: another value.
    """
    if value not in get_args(kind):
        raise unknown_name(key, str(value), get_args(kind), key=key)
    return value


def _fold(parts: Sequence[T], merge: Callable[[T, T], T]) -> T:
    total = parts[0]
    for part in parts[1:]:
        total = merge(total, part)
    return total


def _log_sigmoid(x: np.ndarray) -> np.ndarray:
    found: np.ndarray = np.minimum(x, np.float32(0.0)) - np.log1p(np.exp(-np.abs(x)))
    return found
