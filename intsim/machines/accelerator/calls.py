"""The calls that accelerators take besides attention."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, fields
from typing import Protocol

from intsim.errors import InputError


class Sized(Protocol):
    """A call: what is to be computed, with its sizes by name."""

    @property
    def symbols(self) -> Mapping[str, int]:
        """The sizes by name."""


SIZES = {
    "attention": ("q_len", "kv_len", "head_dim", "heads", "kv_heads", "batch", "causal"),
    "linear": ("m", "n", "k"),
    "rows": ("rows", "width"),
    "token": ("layers", "hidden", "heads", "kv_heads", "head_dim", "ffn", "vocab", "position", "tokens"),
}
"""The sizes of each kind of call."""


@dataclass(frozen=True)
class _Sizes:
    """Whole numbers of at least 1."""

    def __post_init__(self) -> None:
        for field in fields(self):
            value = getattr(self, field.name)
            if isinstance(value, bool) or not isinstance(value, int) or value < 1:
                raise InputError(f"found {value!r}", key=field.name, expected="a whole number of at least 1")

    @property
    def symbols(self) -> dict[str, int]:
        """The sizes by name."""
        return {f.name: getattr(self, f.name) for f in fields(self)}


@dataclass(frozen=True)
class LinearCall(_Sizes):
    """Y (m, n) = X (m, k) W^T with W (n, k).

    Raises:
        InputError: a size below one.
    """

    m: int
    n: int
    k: int


@dataclass(frozen=True)
class TokenCall(_Sizes):
    """Tokens through a whole Llama-like network: ``tokens`` of a prompt at once, or one in decoding.

    Attributes:
        position: keys that attention meets per query (their mean, for several tokens), the token's own included.

    Raises:
        InputError: a size below one.
    """

    layers: int
    hidden: int
    heads: int
    kv_heads: int
    head_dim: int
    ffn: int
    vocab: int
    position: int
    tokens: int = 1

    @property
    def linear_macs(self) -> int:
        """Multiply-accumulates of a token's linear layers, the head's among them."""
        width = self.heads * self.head_dim
        layer = self.hidden * (2 * width + 2 * self.kv_heads * self.head_dim + 3 * self.ffn)
        return self.layers * layer + self.vocab * self.hidden
