"""Linear layers on blocks of weights, ``linear_*.c`` and ``repacked_*.c``: ``dst = x W^T`` in float32.

``m`` are the rows of W (the layer's outputs, which threads share), ``n`` the tokens (a GEMV has one), ``k`` the depth.
Each array's bytes are those of its format: a block of q4_0 is 18 bytes for 32 weights.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from types import MappingProxyType

from intsim.streams.aarch64.manifest.model import ArrayArgument, Axis, NeonSource, axis
from intsim.streams.aarch64.model import Array

TOKENS = 16
"""That meet every row of W before the next ones, as in ``linear.h``."""

TILES_OF_TOKENS = 72
"""That do so in ``linear_f16_tiles.c``."""


@dataclass(frozen=True)
class Format:
    """How an operand lies in memory: ``k`` values in ``bytes`` bytes; ``dtype`` of the C parameter."""

    k: int
    bytes: int
    dtype: str = "uint8"

    def row(self) -> str:
        """Bytes of a row of k, as an expression."""
        return f"{self.bytes} * (k // {self.k})"

    def argument(self, name: str, rows: str) -> ArrayArgument:
        """The parameter that holds that many rows."""
        size = {"uint8": 1, "int8": 1, "float16": 2, "float32": 4}[self.dtype]
        return ArrayArgument(name, self.dtype, f"{self.bytes // size} * {rows} * (k // {self.k})")


Q8_0, Q5_0, Q4_0, Q8_K = Format(32, 34), Format(32, 22), Format(32, 18), Format(256, 292)
Q4_K, Q6_K, TQ1_0, TQ2_0 = Format(256, 144), Format(256, 210), Format(256, 54), Format(256, 66)
S8, S8_256 = Format(1, 1, "int8"), Format(256, 256, "int8")
F32, F16, F16_WIDE = Format(16, 64, "float32"), Format(32, 64, "float16"), Format(16, 32, "float16")
F16_TILE = Format(8, 16, "float16")

Extras = tuple[ArrayArgument | tuple[str, float], ...]


def depth_axis(block: int, pairs: bool = False) -> Axis:
    """k in whole blocks; ``pairs`` of them where a loop takes two at once."""
    whole = ("1", f"k // {block}")
    if not pairs:
        return axis("k", whole, block, 2 * block, 5 * block)
    return axis("k", (*whole, f"k // {2 * block}", f"k // {2 * block} > 0", f"k // {block} % 2"),
                *(block * count for count in (1, 2, 3, 4, 6, 7)))


def gemv(name: str, routine: str, file: str, weight: Format, token: Format, rows: Axis, depth: Axis,
         features: tuple[str, ...] = (), layout: str = "", granule: int = 1, extras: Extras = ()) -> NeonSource:
    """All rows of W against one token."""
    return NeonSource(
        name, routine, file,
        (weight.argument("w", "m"), token.argument("x", "1"), ArrayArgument("dst", "float32", "m"), "m", "k", *extras),
        {"w": Array("read", f"m * {weight.row()}"), "x": Array("read", token.row()), "dst": Array("write", "4 * m")},
        (rows, depth), features=features, layout=layout, granule=granule)


def gemm(name: str, routine: str, file: str, weight: Format, token: Format, rows: Axis, tokens: Axis, depth: Axis,
         features: tuple[str, ...] = (), layout: str = "", granule: int = 1, extras: Extras = (),
         abreast: int = 1, together: int = TOKENS, sums: str = "float32") -> NeonSource:
    """All rows of W against n tokens: W is swept once per block of tokens that go ``together``, the block once per
    ``abreast`` rows of W; ``sums`` are what comes out."""
    block = f"min(n, {together}) * {token.row()}"
    return NeonSource(
        name, routine, file,
        (weight.argument("w", "m"), token.argument("x", "n"), ArrayArgument("dst", sums, "m * n"), "m", "n", "k",
         *extras),
        {"w": Array("read", f"m * {weight.row()}", f"ceil(n, {together})", f"m * {weight.row()} + {block}"),
         "x": Array("read", f"n * {token.row()}", f"ceil(m, {abreast})", f"{block} + {abreast} * {weight.row()}"),
         "dst": Array("write", "4 * m * n")},
        (rows, tokens, depth), features=features, layout=layout, granule=granule)


EVERY_ROW = axis("m", ("1", "m"), 1, 2, 5)
EVERY_TOKEN = axis("n", ("1", "n", f"ceil(n, {TOKENS})"), 1, 2, 16, 17, 33)


WAYS: Mapping[str, tuple[str, ...]] = MappingProxyType({"_sdot": ("dotprod",), "_smlal": ()})
"""The kernels that one file makes with ``dot.h``, and what they need."""


def by_dots(kind: str, file: str, weight: Format, token: Format, ways: Mapping[str, tuple[str, ...]] = WAYS,
            pairs: bool = False) -> tuple[NeonSource, ...]:
    """GEMV and GEMM made of products of one row and one token."""
    depth = depth_axis(weight.k, pairs)
    return tuple(kernel for way, features in ways.items() for kernel in (
        gemv(f"gemv_{kind}{way}", f"gemv_{kind}", file, weight, token, EVERY_ROW, depth, features),
        gemm(f"gemm_{kind}{way}", f"gemm_{kind}", file, weight, token, EVERY_ROW, EVERY_TOKEN, depth, features)))


def by_pairs(kind: str, routine: str, file: str, weight: Format, token: Format) -> NeonSource:
    """GEMM of two rows and two tokens at once."""
    rows = axis("m", ("1", "m", "ceil(m, 2)"), 1, 2, 3, 6, 7)
    tokens = axis("n", ("1", "n", "ceil(n, 2)", f"ceil(n, {TOKENS})"), 1, 2, 3, 16, 17, 20, 33)
    return gemm(f"gemm_{kind}_mmla", routine, file, weight, token, rows, tokens, depth_axis(weight.k), ("i8mm",),
                abreast=2)


PLAIN_C = ("o3", "o2", "o0")
"""How a compiler was told to optimise: each is a routine of its own, or a machine would take the fastest."""


def by_groups() -> tuple[NeonSource, ...]:
    """GEMV of int8 with a float step for 256 weights and one for 256 codes of the token: with NEON, and in plain C."""
    steps = "k // 256"
    extras = (ArrayArgument("w_steps", "float32", f"m * ({steps})"), ArrayArgument("x_steps", "float32", steps))
    moved = {"w_steps": Array("read", f"4 * m * ({steps})"), "x_steps": Array("read", f"4 * ({steps})")}
    sources = [(f"gemv_q8_g256{way}", "gemv_q8_g256", "linear_q8_g256.c", features) for way, features in WAYS.items()]
    sources += [(f"gemv_q8_g256_{build}", f"gemv_q8_g256_{build}", "linear_q8_g256_c.c", ()) for build in PLAIN_C]
    made = (gemv(name, routine, file, S8_256, S8_256, EVERY_ROW, depth_axis(256), features, extras=extras)
            for name, routine, file, features in sources)
    return tuple(replace(kernel, arrays={**kernel.arrays, **moved}) for kernel in made)


FOUR_ROWS = axis("m", ("1", "m // 4"), 4, 8, 20)
FOUR_TOKENS = axis("n", ("1", f"n // {TOKENS}", f"n // {TOKENS} > 0", f"n % {TOKENS} // 4", f"n % {TOKENS} // 4 > 0",
                         "n % 4", "n % 4 > 0"), 1, 3, 4, 6, 8, 15, 16, 18, 21, 32, 38)


def repacked(kind: str, weight: Format, unit: int) -> tuple[NeonSource, NeonSource]:
    """Four rows of W in one block, ``unit`` bytes of a row after ``unit`` of the row before; m is a multiple of 4."""
    layout = f"4x{unit}"
    vector, matrix = f"gemv_{kind}_{layout}", f"gemm_{kind}_{layout}"
    file, needs = ("repacked_4x4.c", ("dotprod",)) if unit == 4 else ("repacked_mmla.c", ("dotprod", "i8mm"))
    return (gemv(vector, f"gemv_{kind}_repacked", f"repacked_{layout}.c", weight, Q8_0, FOUR_ROWS, depth_axis(32),
                 ("dotprod",), layout, 4),
            gemm(matrix, f"gemm_{kind}_repacked", file, weight, Q8_0, FOUR_ROWS, FOUR_TOKENS, depth_axis(32), needs,
                 layout, 4, abreast=4))


def tiles() -> NeonSource:
    """GEMM of float16 in tiles of four rows by six tokens, twelve of which meet every row."""
    lone, rest = f"n % {TILES_OF_TOKENS} < 6", [f"n % 6 == {left}" for left in range(1, 6)]
    terms = ("1", f"ceil(n, {TILES_OF_TOKENS})", "n // 6", f"n % {TILES_OF_TOKENS} >= 6", *rest,
             *(f"({left}) * ({lone})" for left in rest))
    tokens = axis("n", terms, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 13, 72, 76, 144, 146)
    return gemm("gemm_f16_tiles", "gemm_f16_tiles", "linear_f16_tiles.c", F16_TILE, F16_TILE, FOUR_ROWS, tokens,
                depth_axis(8), ("fp16",), granule=4, abreast=4, together=TILES_OF_TOKENS)


def rows_of_s8() -> tuple[NeonSource, ...]:
    """GEMM of int8 on rows of W as they lie, of any length: four rows by up to four tokens."""
    rows = axis("m", ("1", "m // 4", "m // 4 > 0", "m % 4", "m % 4 > 0"), 1, 3, 4, 5, 8, 14)
    tokens = axis("n", ("1", f"ceil(n, {TOKENS})", "n // 4", f"(n + {TOKENS - 4}) // {TOKENS}", "n % 4 // 2", "n % 2"),
                  1, 2, 3, 4, 6, 7, 16, 18, 21, 32, 39)
    depth = axis("k", ("1", "k // 16", "k // 16 > 0", "k % 16 > 0"), 1, 15, 16, 17, 32, 40, 64)
    return tuple(gemm(f"gemm_s8_rows{way}", "gemm_s8_rows", "linear_s8.c", S8, S8, rows, tokens, depth, features,
                      granule=4, abreast=4, sums="int32") for way, features in WAYS.items())


KERNELS = (
    *by_dots("q8_0", "linear_q8_0.c", Q8_0, Q8_0, pairs=True),
    *by_dots("q5_0", "linear_q5_0.c", Q5_0, Q8_0, pairs=True),
    *by_dots("q4_0", "linear_q4_0.c", Q4_0, Q8_0, pairs=True),
    *(by_pairs(kind, f"gemm_{kind}_pairs", "linear_pairs_mmla.c", weight, Q8_0)  # sums in another order than by dots
      for kind, weight in (("q8_0", Q8_0), ("q4_0", Q4_0))),
    *(by_pairs(kind, f"gemm_{kind}", "linear_k_mmla.c", weight, Q8_K)
      for kind, weight in (("q4_k", Q4_K), ("q6_k", Q6_K))),
    *(kernel for kind, weight in (("q4_0", Q4_0), ("q8_0", Q8_0)) for unit in (4, 8)
      for kernel in repacked(kind, weight, unit)),
    *by_dots("q4_k", "linear_q4_k.c", Q4_K, Q8_K),
    *by_dots("q6_k", "linear_q6_k.c", Q6_K, Q8_K),
    *by_dots("tq1_0", "linear_tq.c", TQ1_0, Q8_K),
    *by_dots("tq2_0", "linear_tq.c", TQ2_0, Q8_K),
    *by_dots("f32_rows", "linear_f32.c", F32, F32, {"": ()}),
    *by_dots("f16_rows", "linear_f16.c", F16, F16, {"": ("fp16",)}),
    *by_dots("f16_wide", "linear_f16_wide.c", F16_WIDE, F16_WIDE, {"": ()}),
    tiles(),
    *rows_of_s8(),
    *by_groups(),
)
