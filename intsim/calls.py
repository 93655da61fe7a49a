"""What is to be computed, with its shape. A call names its own columns, so that every table has the same ones."""

from __future__ import annotations

import math
import operator
from collections.abc import Mapping
from dataclasses import dataclass, fields
from functools import cache, cached_property
from types import NoneType
from typing import Any, ClassVar, Literal, Self, cast, get_args, get_type_hints

import numpy as np

from intsim.arguments import LARGEST, flag
from intsim.errors import InputError, nearest_name, shown, unknown_name
from intsim.pipelines.modifications.blocks import BlockMask, Runs, block_mask, runs_of
from intsim.pipelines.modifications.heads import HeadMasks, masks_of_heads
from intsim.pipelines.modifications.registry import parse
from intsim.pipelines.modifications.together import Together
from intsim.pipelines.modifications.variant import Sizes

ROW_BLOCKS = 128
"""Of a head, within which all rows count as seeing their mean of keys."""


@dataclass(frozen=True)
class _Sized:
    """A call of whole sizes, flags and names; any integer type is taken (``numpy.int64`` too) and kept as int.

    Attributes:
        COLUMNS: the fields in the order in which tables show them; OPTIONAL: those that a table has where a call has
            them: by default each is an empty text or None.
        COMPUTED_AS: what pipelines that compute it say of themselves.
    """

    COMPUTED_AS: ClassVar[tuple[str, ...]] = ()
    COLUMNS: ClassVar[tuple[str, ...]] = ()
    OPTIONAL: ClassVar[tuple[str, ...]] = ()

    def __post_init__(self) -> None:
        kinds = _kinds(type(self))  # type: ignore[arg-type]  # classes can be hashed
        for field in fields(self):
            object.__setattr__(self, field.name, _checked(field.name, kinds[field.name], getattr(self, field.name)))

    @property
    def symbols(self) -> dict[str, int]:
        """The sizes by name, for the shape expressions of pipelines."""
        return {f.name: int(getattr(self, f.name)) for f in fields(self)
                if not isinstance(getattr(self, f.name), str | None)}

    @property
    def columns(self) -> dict[str, int | bool | str]:
        """The call as cells of a table or as JSON."""
        given = (name for name in self.OPTIONAL if getattr(self, name))
        return {name: getattr(self, name) for name in (*self.COLUMNS, *given)}

    @classmethod
    def from_columns(cls, row: Mapping[str, Any]) -> Self:
        """The call that a row of a table describes; other columns are not looked at.

        Raises:
            InputError: a size that is missing or no size.
        """
        lacking = [name for name in cls.COLUMNS if name not in row]
        if lacking:
            raise InputError("the column is missing", key=lacking[0], expected=f"one of {', '.join(cls.COLUMNS)}")
        given = (name for name in cls.OPTIONAL if row.get(name))
        return cls(**{name: row[name] for name in (*cls.COLUMNS, *given)})


@cache
def _kinds(call: type) -> Mapping[str, Any]:
    return get_type_hints(call)


def _checked(name: str, kind: Any, value: Any) -> int | bool | str | None:
    if kind is bool:
        return flag(name, value)
    names = get_args(kind)
    if NoneType in names:  # a size that may be left out
        return None if value is None else _checked(name, int, value)
    if names or kind is str:
        if not isinstance(value, str) or not value.isprintable() or (names and value not in names):
            raise InputError(f"found {shown(value)}", key=name,
                             expected=f"one of {', '.join(names)}" if names else "a name",
                             nearest=nearest_name(value, names) if isinstance(value, str) else None)
        return value
    try:
        size = -1 if isinstance(value, bool) else operator.index(value)
    except TypeError:
        size = -1
    if not 1 <= size <= LARGEST:
        raise InputError(f"found {shown(value)}", key=name, expected=f"an integer of at least 1 and at most {LARGEST}")
    return size


@dataclass(frozen=True)
class AttentionCall(_Sized):
    """``softmax(Q K^T / sqrt(d)) V`` with Q (batch, heads, q_len, d), K (batch, kv_heads, kv_len, d) and V (batch,
    kv_heads, kv_len, v_head_dim).

    Attributes:
        kv_heads: by default as many as ``heads``.
        v_head_dim: elements of a head of V and of the output; None where they are ``head_dim``.
        variant: masks and changes of the scores, such as ``sliding_window(1024)+soft_cap(50)``; empty for none.

    Raises:
        InputError: a size below one or of more than 31 bits, heads that kv_heads does not divide, a variant that cannot
            be read or is not defined on the lengths.
    """

    q_len: int
    kv_len: int
    head_dim: int
    heads: int = 1
    kv_heads: int = cast(int, None)  # None only until the call is made
    batch: int = 1
    causal: bool = False
    variant: str = ""
    v_head_dim: int | None = None

    COMPUTED_AS: ClassVar[tuple[str, ...]] = ("attention", "distributed")
    COLUMNS: ClassVar[tuple[str, ...]] = ("batch", "heads", "kv_heads", "q_len", "kv_len", "head_dim", "causal")
    OPTIONAL: ClassVar[tuple[str, ...]] = ("variant", "v_head_dim")

    def __post_init__(self) -> None:
        if self.kv_heads is None:
            object.__setattr__(self, "kv_heads", self.heads)
        if self.variant is None:
            object.__setattr__(self, "variant", "")
        if not isinstance(self.variant, str):
            raise InputError(f"found {shown(self.variant)}", key="variant", expected="text, such as 'causal'; a mask "
                             "of one's own is a Variant of a plug-in and has a name (docs/understand/variants.md)")
        super().__post_init__()
        if self.heads % self.kv_heads:
            raise InputError(f"found {self.kv_heads}", key="kv_heads", expected=f"a divisor of heads = {self.heads}")
        if self.v_head_dim == self.head_dim:
            object.__setattr__(self, "v_head_dim", None)
        if self.variant:
            read = parse(self.variant)
            read.on(self.sizes)
            object.__setattr__(self, "variant", read.text)

    @property
    def channels_of_v(self) -> int:
        """Elements of a head of V, whether it says so or not."""
        return self.v_head_dim or self.head_dim

    @property
    def widths(self) -> str:
        """Elements of a head, as messages have them: ``128``, or ``192/128`` where V has fewer or more."""
        return f"{self.head_dim}/{self.v_head_dim}" if self.v_head_dim else str(self.head_dim)

    @property
    def sizes(self) -> Sizes:
        """The sizes that a variant is defined on."""
        return Sizes(self.q_len, self.kv_len, self.heads)

    @property
    def modification(self) -> Together:
        """The variant, and the causal mask as one, without its sizes."""
        read = parse(self.variant)
        return Together((*read.parts, *parse("causal").parts)) if self.causal else read

    @property
    def symbols(self) -> dict[str, int]:
        """The sizes by name, V's always, and ``kept_keys``: how many keys a query sees, on average and rounded up."""
        return {**super().symbols, "v_head_dim": self.channels_of_v, "kept_keys": self.kept_keys}

    @cached_property
    def runs(self) -> Runs | None:
        """The run of keys that each query sees by the causal mask and the variant's.

        None where one sees several, or where heads differ.
        """
        return None if self.head_masks.differ else runs_of(self.modification, self.sizes)

    @cached_property
    def head_masks(self) -> HeadMasks:
        """Which heads have the same mask, by the causal mask and the variant's."""
        return masks_of_heads(self.modification, self.sizes, self.batch)

    def blocks(self, rows: int, keys: int) -> BlockMask:
        """Blocks of so many queries and keys, of one head for each of the masks of ``head_masks``, as one batch."""
        return block_mask(self.modification, self.sizes, (rows, keys), of=self.head_masks.examples)

    @cached_property
    def kept_keys(self) -> int:
        """Keys that a query sees by the causal mask and the variant's, on average and rounded up, at least one."""
        modified = self.modification
        if not modified.masks or (self.q_len == 1 and not self.variant):  # one query stands at the last key
            return self.kv_len
        kept = self.head_masks.of_each(self.blocks(self.q_len, self.kv_len).kept[0])
        return max(1, -(-int(kept.sum()) // (len(kept) * self.q_len)))

    def keys_seen(self, first: int, last: int) -> int:
        """As ``kept_keys``, of a range of rows, where those of all heads stand one after another.

        Rows of one of ``ROW_BLOCKS`` blocks of a head count alike.
        """
        round_of = self.q_len * self.head_masks.listed
        whole, rest = divmod(last, round_of)
        before, part = divmod(first, round_of)
        total = float(self._keys_up_to(round_of)) * (whole - before)
        total += float(self._keys_up_to(rest)) - float(self._keys_up_to(part))
        return max(1, math.ceil(total / (last - first) - 1e-9))

    def _keys_up_to(self, row: int) -> float:
        at, sums = self._sums_of_keys
        return float(np.interp(row, at, sums))

    @cached_property
    def _sums_of_keys(self) -> tuple[np.ndarray, np.ndarray]:
        """Rows at which blocks of them begin and end, and how many keys all rows before see, of a head after another.

        Of one where all are alike.
        """
        rows = -(-self.q_len // ROW_BLOCKS)
        at = np.append(np.arange(0, self.q_len, rows), self.q_len)
        modified = self.modification
        if not modified.masks:
            return at, at * float(self.kv_len)
        kept = self.head_masks.of_each(self.blocks(rows, self.kv_len).kept[0, :, :, 0])
        starts = np.arange(len(kept))[:, None] * self.q_len
        return np.append(0, (starts + at[1:]).ravel()), np.append(0.0, np.cumsum(kept))

    @property
    def multiply_accumulates(self) -> int:
        """Multiply-accumulates of both GEMMs; a causal mask halves them."""
        full = self.batch * self.heads * self.q_len * self.kv_len * (self.head_dim + self.channels_of_v)
        return full // 2 if self.causal else full


@dataclass(frozen=True)
class LinearCall(_Sized):
    """``Y = X W^T`` with X (m, k) activations and W (n, k) weights; ``m`` rows are tokens.

    Raises:
        InputError: a size below one or of more than 31 bits.
    """

    m: int
    n: int
    k: int

    COMPUTED_AS: ClassVar[tuple[str, ...]] = ("linear",)
    COLUMNS: ClassVar[tuple[str, ...]] = ("m", "n", "k")

    @property
    def multiply_accumulates(self) -> int:
        """Multiply-accumulates of the product."""
        return self.m * self.n * self.k


@dataclass(frozen=True)
class RowsCall(_Sized):
    """An operation row by row, such as a normalisation: ``rows`` rows of ``width`` elements.

    Attributes:
        groups: equal parts of a row that are treated alike, such as the heads of a token.

    Raises:
        InputError: a size below one or of more than 31 bits, or groups that do not divide the width.
    """

    rows: int
    width: int
    groups: int = 1

    COMPUTED_AS: ClassVar[tuple[str, ...]] = ("rows",)
    COLUMNS: ClassVar[tuple[str, ...]] = ("rows", "width", "groups")

    def __post_init__(self) -> None:
        super().__post_init__()
        if self.width % self.groups:
            raise InputError(f"found {self.groups}", key="groups", expected=f"a divisor of width = {self.width}")


Collective = Literal["all_reduce", "all_gather", "reduce_scatter", "alltoall", "broadcast", "send_recv"]
ELEMENT_BYTES: Mapping[str, int] = {"f32": 4, "f16": 2, "bf16": 2, "s8": 1, "e4m3": 1, "e5m2": 1, "s32": 4, "s64": 8}
"""Of an element that devices exchange, by format."""


@dataclass(frozen=True)
class CollectiveCall(_Sized):
    """What ``devices`` devices exchange.

    Attributes:
        elements: of the whole array: what each device holds before an all-reduce, a reduce-scatter, an all-to-all or a
            broadcast, what each holds after an all-gather, what goes to the neighbour in a ``send_recv``.

    Raises:
        InputError: a size below one, an unknown kind or format.
    """

    kind: Collective
    elements: int
    devices: int
    format: str = "f16"

    COMPUTED_AS: ClassVar[tuple[str, ...]] = ("distributed",)
    COLUMNS: ClassVar[tuple[str, ...]] = ("kind", "elements", "devices", "format")

    def __post_init__(self) -> None:
        super().__post_init__()
        if self.format not in ELEMENT_BYTES:
            raise unknown_name("format", self.format, ELEMENT_BYTES, key="format")


Call = AttentionCall | LinearCall | RowsCall | CollectiveCall
Workload = AttentionCall
"""The public name of ``AttentionCall`` of releases so far."""
