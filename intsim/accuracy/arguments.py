"""The arguments of one attention call, and what they were understood to be."""

from __future__ import annotations

from dataclasses import dataclass, replace

import numpy as np

from intsim.arguments import flag, number
from intsim.calls import AttentionCall
from intsim.errors import InputError
from intsim.pipelines.modifications.modification import Modification, modification
from intsim.pipelines.modifications.registry import variant_of
from intsim.pipelines.modifications.together import Moved, Together
from intsim.pipelines.modifications.variant import Sizes, Variant


@dataclass(frozen=True)
class Arguments:
    """What ``intsim.attention`` and ``intsim.evaluate`` take: ``evaluate(**vars(arguments))``.

    Attributes:
        q: (batch, heads, q_len, head_dim) floating point; k and v: (batch, kv_heads, kv_len, head_dim).
        mask: bool, broadcastable to (batch, heads, q_len, kv_len), True where a key counts, or None.
        causal: query i sees keys up to i + kv_len - q_len.
        scale: of the logits, or None for 1 / sqrt(head_dim).
        bias: floating point, broadcastable to (batch, heads, q_len, kv_len), added to the scaled scores, or None.
        variant: a mask or a change of the scores, or None.

    Raises:
        InputError: something of another type; shapes and values are looked at where they are used.
    """

    q: np.ndarray
    k: np.ndarray
    v: np.ndarray
    mask: np.ndarray | None = None
    causal: bool = False
    scale: float | None = None
    bias: np.ndarray | None = None
    variant: str | Variant | None = None

    def __post_init__(self) -> None:
        for name in ("q", "k", "v", "mask", "bias"):
            if isinstance(getattr(self, name), np.ma.MaskedArray):
                raise InputError("found a masked array, whose mask attention does not see", key=name,
                                 expected="a plain array; what hides keys is the argument mask")
        flag("causal", self.causal)
        if self.scale is not None:
            object.__setattr__(self, "scale", number("scale", self.scale, "a finite number or None"))

    @property
    def shape(self) -> AttentionCall:
        """The sizes."""
        (batch, heads, q_len, head_dim), (_, kv_heads, kv_len, _) = self.q.shape, self.k.shape
        return AttentionCall(q_len, kv_len, head_dim, heads, kv_heads, batch, self.causal, v_head_dim=self.v.shape[3])

    @property
    def modification(self) -> Modification:
        """What changes the scores.

        Raises:
            InputError: an unknown variant, or as ``intsim.pipelines.modifications.modification``.
        """
        return modification(variant_of(self.variant), self.bias, self.sizes, self.q.shape[0])

    @property
    def sizes(self) -> Sizes:
        """The sizes, for a variant."""
        return Sizes(self.q.shape[2], self.k.shape[2], self.q.shape[1])

    def taken(self, causal: bool, rows: int | None, variant: str = "") -> Arguments:
        """These, causal if either says so, and with a variant more; of each head the first query rows, or all if
        ``rows`` is None."""
        parts = (*variant_of(self.variant).parts, *variant_of(variant).parts)
        whole = replace(self, causal=self.causal or causal, variant=Together(parts) if parts else None)
        return whole if rows is None else whole.first_queries(rows)

    def first_queries(self, rows: int) -> Arguments:
        """The first query rows of each head, which see the keys that they see in the whole."""
        q_len, kv_len = self.q.shape[2], self.k.shape[2]
        if rows >= q_len:
            return self
        mask = self.mask
        if mask is not None and mask.ndim > 1 and mask.shape[-2] > 1:
            mask = mask[..., :rows, :]
        if self.causal:  # a row's number among all rows says which keys it sees
            before = np.arange(kv_len) <= np.arange(rows)[:, None] + (kv_len - q_len)
            mask = before if mask is None else mask & before
        bias, variant = self.bias, variant_of(self.variant)
        if bias is not None and bias.ndim > 1 and bias.shape[-2] > 1:
            bias = bias[..., :rows, :]
        moved = Moved(variant, self.sizes, rows - q_len) if variant.parts else None
        return replace(self, q=self.q[:, :, :rows], mask=mask, causal=False, bias=bias, variant=moved)

    def described(self) -> str:
        """What the arrays were understood to be, in words."""
        w = self.shape
        heads = f"{w.heads} heads" if w.heads > 1 else "1 head"
        shared = f", {w.kv_heads} of K and V," if w.kv_heads != w.heads else ""
        batch = f"batch {w.batch}, " if w.batch > 1 else ""
        parts = [f"{batch}{heads}{shared} of {_count(w.q_len, 'query', 'queries')} and "
                 f"{_count(w.kv_len, 'key', 'keys')}, head_dim {w.widths}"]
        if self.mask is not None:
            parts.append(f"a mask that shows {self.mask.mean():.1%} of the keys")
        if self.causal:
            parts.append("causal")
        if self.variant is not None and variant_of(self.variant).parts:
            parts.append(str(self.variant))
        if self.bias is not None:
            parts.append("a bias on the scores")
        if self.scale is not None:
            parts.append(f"scale {self.scale:g}")
        return ", ".join(parts)

    def warnings(self) -> list[str]:
        """What looks like a mistake although it can be computed."""
        return [text for text in (self._layout(), self._unseeing()) if text]

    def _layout(self) -> str:
        w = self.shape
        heads, tokens = max((w.heads, w.kv_len), (w.heads, w.q_len if w.q_len > 1 else w.kv_len),
                            key=lambda pair: pair[0] - pair[1])
        if heads <= tokens:
            return ""
        return (f"{heads} heads outnumber {_count(tokens, 'token', 'tokens')}: shapes are read as (batch, heads, "
                "length, head_dim); where the length comes before the heads, as in flash-attn, transpose(0, 2, 1, 3) "
                "first")

    def _unseeing(self) -> str:
        w = self.shape
        if self.mask is None:
            blind = w.batch * w.heads * max(0, w.q_len - w.kv_len) if self.causal else 0
        else:
            seen = self.mask
            if self.causal:
                seen = seen & (np.arange(w.kv_len) <= np.arange(w.q_len)[:, None] + (w.kv_len - w.q_len))
            blind = int(np.broadcast_to(~seen.any(axis=-1), (w.batch, w.heads, w.q_len)).sum())
        return f"{blind} of {w.batch * w.heads * w.q_len} query rows see no key: their output is 0" if blind else ""


def _count(number: int, one: str, more: str) -> str:
    return f"{number} {one if number == 1 else more}"
