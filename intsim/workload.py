"""The shape of one attention call."""

from __future__ import annotations

from dataclasses import dataclass, fields

from intsim.errors import InputError

LARGEST = 2**31 - 1
"""Sizes are 32-bit integers to the kernels."""


@dataclass(frozen=True)
class Workload:
    """``softmax(Q K^T / sqrt(d)) V`` with Q (batch, heads, q_len, d) and K, V (batch, kv_heads, kv_len, d).

    Raises:
        InputError: a size below one or of more than 31 bits, or heads that kv_heads does not divide.
    """

    q_len: int
    kv_len: int
    head_dim: int
    heads: int = 1
    kv_heads: int = 1
    batch: int = 1
    causal: bool = False

    def __post_init__(self) -> None:
        for field in fields(self):
            value = getattr(self, field.name)
            if field.name == "causal":
                if not isinstance(value, bool):
                    raise InputError(f"found {value!r}", key="causal", expected="true or false")
            elif isinstance(value, bool) or not isinstance(value, int) or not 1 <= value <= LARGEST:
                raise InputError(f"found {value!r}", key=field.name,
                                 expected=f"an integer of at least 1 and at most {LARGEST}")
        if self.heads % self.kv_heads:
            raise InputError(f"found {self.kv_heads}", key="kv_heads", expected=f"a divisor of heads = {self.heads}")

    @property
    def symbols(self) -> dict[str, int]:
        """The sizes by name, for the shape expressions of pipelines."""
        return {f.name: int(getattr(self, f.name)) for f in fields(self)}

    @property
    def multiply_accumulates(self) -> int:
        """Multiply-accumulates of both GEMMs; a causal mask halves them."""
        full = 2 * self.batch * self.heads * self.q_len * self.kv_len * self.head_dim
        return full // 2 if self.causal else full
