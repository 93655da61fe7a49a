"""Which format each matrix of a model has under the name of a file type, as the software that makes it chooses."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, replace
from types import MappingProxyType

from intsim.errors import InputError, unknown_name
from intsim.numerics.linear.formats import FILE_TYPES, FORMATS, GROUPED, TENSOR_CORES

PATCHES = ("f16", "f16_wide")
"""What makes tokens of images and sound stays in float16, as in whisper.cpp."""

ROUTER = ("f32", "f16")
"""What chooses a token's experts: llama.cpp quantises it in no file (``llama_model_quantize_impl``); a GPU multiplies
it in float16, of which it has kernels here."""

MORE_BITS = ("v_proj", "qkv_proj", "down_proj")
"""Those of which llama.cpp's Q4_K_M holds some in Q6_K; Q, K and V in one count as V (``category_is_attn_v``)."""

FUSED_BEFORE = ("Q, K and V are one matrix, in q6_k where V by itself would be and else in q4_k, as llama.cpp does "
                "since 2026; older files have it in Q5_K, of about as many bytes, which has no kernel here")
"""What is to be said where ``MORE_BITS`` meets such a matrix."""


EIGHT = 8
"""Experts of a model whose attention llama.cpp holds in more bits than others' (``llama_tensor_get_type``)."""
OF_EIGHT: Mapping[str, str] = MappingProxyType({"k_proj": "q8_0", "v_proj": "q8_0"})
OUTPUT_OF_EIGHT = "q5_0"
"""Of attention's output in Q4_K_M: of Q5_K's bits, which has no kernel here."""
EIGHT_SAID = f"of {EIGHT} experts, K's and V's matrices are in Q8_0, as llama.cpp has them"
OUTPUT_SAID = ", and attention's output is in Q5_0, which has the bits of its Q5_K"


def _more_bits(layer: int, layers: int) -> bool:
    """The first and last eighth of the layers, and every third between: ``use_more_bits`` of llama.cpp."""
    eighth = layers // 8
    return layer < eighth or layer >= 7 * layers // 8 or (layer - eighth) % 3 == 2


def _everywhere(matrix: str, layer: int, layers: int) -> bool:
    return False


@dataclass(frozen=True)
class Recipe:
    """How a file type holds a model.

    Attributes:
        matrix: the formats that the blocks' matrices may run in, the preferred one first: all hold the same file.
        other: the format of those for which ``exception`` is true.
        head: of the head, and of a table that is tied to it.
        table: of an embedding's table that is not; empty for the head's.
        fixed: by matrix, the format of those that have one of their own in every layer.
    """

    name: str
    matrix: tuple[str, ...]
    head: str
    other: str = ""
    exception: Callable[[str, int, int], bool] = _everywhere
    table: str = ""
    fixed: Mapping[str, str] = field(default_factory=dict)

    @property
    def embedding(self) -> str:
        """The format of the embedding's table."""
        return self.table or self.head

    def for_tables(self, apart: bool) -> Recipe:
        """The recipe of a model whose head and embedding have a table each, or one."""
        return self if apart else replace(self, table="")

    def for_experts(self, count: int | None) -> Recipe:
        """The recipe of a model with so many experts, or none."""
        if count != EIGHT or self.name not in OF_LLAMA_CPP:
            return self
        output = {"o_proj": OUTPUT_OF_EIGHT} if self.exception is _mixed else {}
        return replace(self, fixed={**OF_EIGHT, **output})

    @property
    def said(self) -> tuple[str, ...]:
        """What is to be said of ``fixed``, if it has any."""
        return (EIGHT_SAID + (OUTPUT_SAID if "o_proj" in self.fixed else ""),) if self.fixed else ()

    def formats(self, matrix: str, layer: int, layers: int) -> tuple[str, ...]:
        """The formats of a matrix of a layer, preferred first."""
        if matrix.startswith("patches"):
            return PATCHES
        if matrix == "router":
            return ROUTER
        if matrix in self.fixed:
            return (self.fixed[matrix],)
        return (self.other,) if self.exception(matrix, layer, layers) else self.matrix

    def kinds(self, layers: int) -> tuple[bool, ...]:
        """Of each layer, whether some of its matrices are in the other format."""
        return tuple(any(self.exception(matrix, layer, layers) for matrix in MORE_BITS) for layer in range(layers))


def _mixed(matrix: str, layer: int, layers: int) -> bool:
    return matrix in MORE_BITS and _more_bits(layer, layers)


_RECIPES = (
    Recipe("f32", ("f32",), "f32"),
    Recipe("f16", ("f16", "f16_wide"), "f16"),
    Recipe("f16_wide", ("f16_wide",), "f16_wide"),
    Recipe("w8a8", ("w8a8",), "f16"),
    *(Recipe(name, (name,), name) for name in GROUPED),
    *(Recipe(name, (name,), "f16") for name in TENSOR_CORES),
    Recipe("q8_0", ("q8_0",), "q8_0"),
    Recipe("q8_0_repacked", ("q8_0_repacked",), "q8_0_repacked"),
    Recipe("q5_0", ("q5_0",), "q6_k", table="q5_0"),
    Recipe("q4_0", ("q4_0_repacked", "q4_0"), "q6_k", table="q4_0"),
    Recipe("q4_0_repacked", ("q4_0_repacked",), "q6_k", table="q4_0"),
    Recipe("q4_0_rows", (FILE_TYPES["q4_0_rows"],), "q6_k", table="q4_0"),
    Recipe("q4_k", ("q4_k",), "q6_k", table="q4_k"),
    Recipe("q4_k_m", ("q4_k",), "q6_k", "q6_k", _mixed, table="q4_k"),
    Recipe("q6_k", ("q6_k",), "q6_k"),
    Recipe("bitnet_i2_s", ("bitnet_i2_s",), "f16"),
    Recipe("bitnet_tl1", ("bitnet_tl1",), "f16"),
    Recipe("bitnet_tq1_0", ("bitnet_tq1_0",), "q6_k", table="q4_k"),
    Recipe("bitnet_tq2_0", ("bitnet_tq2_0",), "q6_k", table="q4_k"),
)

OF_LLAMA_CPP = ("q5_0", "q4_0", "q4_0_repacked", "q4_0_rows", "q4_k_m", "q6_k")
"""File types in which it chooses formats by matrix; ``q4_k`` has one for all, as its ``--pure``."""

RECIPES: Mapping[str, Recipe] = MappingProxyType({recipe.name: recipe for recipe in _RECIPES})

HEADS: Mapping[str, tuple[str, ...]] = MappingProxyType({"f16": ("f16", "f16_wide"), "q4_0": ("q4_0_repacked", "q4_0")})
"""A head's formats where there are several; others run as they are called."""

TABLES: Mapping[str, str] = MappingProxyType({
    "f32": "f32", "f16": "f16", "f16_wide": "f16", "q6_k": "q6_k", "q4_k": "q4_0",
    **dict.fromkeys(("q8_0", "q8_0_repacked", *GROUPED), "q8_0"),
    **dict.fromkeys(("q4_0", "q4_0_repacked", "q5_0"), "q4_0")})
"""By format of a table, that of the kernel which reads an embedding's rows of it, or the nearest; others have none."""

FALLBACK: Mapping[str, tuple[str, ...]] = MappingProxyType({
    "q6_k": ("q8_0",), "q4_k": ("q5_0",), **dict.fromkeys(("bitnet_tq1_0", "bitnet_tq2_0"), ("q4_0_repacked", "q4_0"))})
"""What llama.cpp takes for rows that are no multiple of 256 (``llama_tensor_get_type``)."""


def get_recipe(name: str, head: str | None = None) -> Recipe:
    """A recipe by the name of a file type, with another format of the head if one is asked for.

    Raises:
        InputError: no such name; the message has the nearest.
    """
    if name not in RECIPES:
        raise unknown_name("linear format", name, RECIPES, key="linear")
    if head is None:
        return RECIPES[name]
    if head not in HELD:
        raise unknown_name("linear format", head, HELD, key="head")
    if head not in TABLES:
        raise InputError(f"found '{head}', of which no kernel reads an embedding's rows", key="head",
                         expected="one of " + ", ".join(TABLES))
    return replace(RECIPES[name], head=head)


@dataclass(frozen=True)
class Held:
    """How a format holds a matrix: bits of a weight, bytes of a row beside its weights, and what its rows' length and
    number are multiples of."""

    name: str
    bits: float
    row_bytes: int = 0
    block: int = 1
    rows: int = 1


HELD: Mapping[str, Held] = MappingProxyType({
    name: Held(name, form.bits, form.row_bytes, form.block, form.rows) for name, form in FORMATS.items()})
"""By name; w4a16 has a float16 scale for 128 of a row, and for what is left."""


def fitting(names: tuple[str, ...], rows: int, depth: int) -> tuple[Held, ...]:
    """Of the formats that a matrix may have, or of their fallbacks, those that hold it.

    Raises:
        InputError: a shape that none holds.
    """
    for fallback in (False, True):
        tried = [HELD[form] for name in names for form in (FALLBACK.get(name, ()) if fallback else (name,))]
        found = tuple(form for form in tried if depth % form.block == 0 and rows % form.rows == 0)
        if found:
            return found
    form = HELD[names[-1]]
    several = f", and a multiple of {form.rows} of them" if form.rows > 1 else ""
    raise InputError(f"found a matrix of {rows} rows of {depth}", key=form.name,
                     expected=f"rows of a multiple of {form.block}{several}")


def table_format(name: str, depth: int) -> Held:
    """The format of a table whose rows are gathered, or its fallback: by a row's length alone.

    Raises:
        InputError: rows that neither holds.
    """
    return fitting((name,), HELD[name].rows, depth)[0]
