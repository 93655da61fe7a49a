"""The calls that accelerators take besides attention."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import MISSING, dataclass, fields
from typing import Any, Protocol

from intsim.arguments import whole
from intsim.calls import AttentionCall, LinearCall, RowsCall
from intsim.errors import InputError, unknown_name


class Sized(Protocol):
    """A call: what is to be computed, with its sizes by name."""

    @property
    def symbols(self) -> Mapping[str, int]:
        """The sizes by name."""


@dataclass(frozen=True)
class TokenCall:
    """Tokens through a whole Llama-like network: ``tokens`` of a prompt at once, or one in decoding.

    Attributes:
        position: keys that attention meets per query (their mean, for several tokens), the token's own included.

    Raises:
        InputError: a size below one, heads that kv_heads does not divide.
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

    def __post_init__(self) -> None:
        for field in fields(self):
            object.__setattr__(self, field.name, whole(field.name, getattr(self, field.name)))
        if self.heads % self.kv_heads:
            raise InputError(f"found {self.kv_heads}", key="kv_heads", expected=f"a divisor of heads = {self.heads}")

    @property
    def symbols(self) -> dict[str, int]:
        """The sizes by name."""
        return {f.name: getattr(self, f.name) for f in fields(self)}

    @property
    def linear_macs(self) -> int:
        """Multiply-accumulates of a token's linear layers, the head's among them."""
        width = self.heads * self.head_dim
        layer = self.hidden * (2 * width + 2 * self.kv_heads * self.head_dim + 3 * self.ffn)
        return self.layers * layer + self.vocab * self.hidden


KINDS: Mapping[str, Any] = {
    "attention": AttentionCall, "linear": LinearCall, "rows": RowsCall, "token": TokenCall}
"""What a dataflow may compute, by the name that its file has for it."""

SIZES: Mapping[str, tuple[str, ...]] = {
    name: tuple(field.name for field in fields(kind) if field.type != "str") for name, kind in KINDS.items()}
"""The sizes of each kind of call."""


def call_of(kind: str, sizes: Mapping[str, int]) -> Sized:
    """The call of a kind that has these sizes; those that a call has by itself may be left out.

    Args:
        kind: of ``KINDS``. sizes: by name.

    Raises:
        InputError: a name that such a call does not have, one that is missing, or a size that cannot be.
    """
    for name in sizes:
        if name not in SIZES[kind]:
            raise unknown_name("size", name, SIZES[kind], key=kind)
    missing = [f.name for f in fields(KINDS[kind]) if f.default is MISSING and f.name not in sizes]
    if missing:
        raise InputError(f"has no {', '.join(missing)}", key=kind, expected=f"a value for each of {', '.join(missing)}")
    found: Sized = KINDS[kind](**sizes)
    return found
