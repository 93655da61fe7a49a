"""The NEON kernels: one entry makes one stored stream. To add a kernel, add a C file and an entry."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from itertools import product

from intsim.streams.model import Array


@dataclass(frozen=True)
class ArrayArgument:
    """An array parameter of the C function; ``elements`` is an expression over the symbols.

    A table or a scratch panel that stays in L1 moves nothing through the caches and has no entry in ``arrays``.
    """

    name: str
    dtype: str
    elements: str


@dataclass(frozen=True)
class Kernel:
    """How to build, call and describe a kernel.

    Attributes:
        arguments: in C order: arrays, names of symbols, or constants (``("threshold", 7)``, floats in s registers).
        terms: per symbol, what trip counts are made of; products of one term each are tried.
        shapes: symbol values to emulate; the first half fits the trip counts, all of them check.
    """

    name: str
    operation: str
    file: str
    arguments: tuple[ArrayArgument | str | tuple[str, float], ...]
    arrays: Mapping[str, Array]
    terms: Mapping[str, tuple[str, ...]]
    shapes: tuple[Mapping[str, int], ...]
    cpu: str = "cortex_a76"
    features: tuple[str, ...] = ()
    constants: Mapping[str, tuple[int, ...]] = field(default_factory=dict)

    @property
    def symbols(self) -> tuple[str, ...]:
        """Names of the shape."""
        return tuple(a for a in self.arguments if isinstance(a, str))


def _shapes(**values: tuple[int, ...]) -> tuple[Mapping[str, int], ...]:
    return tuple(dict(zip(values, choice, strict=True)) for choice in product(*values.values()))


def _pack(kind: str, dtype: str, size: int, width: int, unit: int) -> Kernel:
    rows, steps = f"ceil(m, {width})", f"ceil(k, {unit})"
    packed = f"{rows} * {width} * {steps} * {unit}"
    return Kernel(
        f"pack_b_{kind}_{width}x{unit}", f"pack_b_{kind}", "pack_b.c",
        (ArrayArgument("src", dtype, "m * k"), ArrayArgument("dst", dtype, packed), "m", "k"),
        {"src": Array("read", f"{size} * m * k"), "dst": Array("write", f"{size} * {packed}")},
        {"m": ("1", f"m // {width}", f"m % {width} > 0", f"m % {width}", rows),
         "k": ("1", f"k // {unit}", f"k % {unit} > 0", f"k % {unit}", f"k // {unit} > 0", steps, "k")},
        _shapes(m=(1, width - 1, width, 2 * width, 3 * width + 2), k=(1, unit, 2 * unit + 1, 5 * unit, 6 * unit + 3)))


def _gemm(kind: str, family: str, types: tuple[str, str, str], tile: tuple[int, int, int], block: tuple[int, int],
          file: str, features: tuple[str, ...], cpu: str = "cortex_a76", chunk: int = 16) -> Kernel:
    """A GEMM; ``tile`` is (rows, columns, k per step), ``block`` (depth, columns); packing A moves ``chunk`` k.

    A is packed once per column block: it is swept as often, and between two sweeps a thread touches A and a block of B.
    B's block is swept by every A panel and has only itself and the tiles of C in between. C is written once per
    depth block and read back in between.
    """
    rows, width, unit = tile
    depth, columns = block
    size = {"int8": 1, "uint8": 1, "float16": 2, "float32": 4, "int32": 4}
    a, b, c = types
    panels, tiles, steps = f"ceil(m, {rows})", f"ceil(n, {width})", f"ceil(k, {unit})"
    packed = f"{tiles} * {width} * {steps} * {unit}"
    block_bytes = f"min({packed}, {columns * depth}) * {size[b]}"
    name = f"gemm_{kind}_{family}"
    return Kernel(
        name, f"gemm_{kind}", file,
        (ArrayArgument("a", a, "m * k"), ArrayArgument("b", b, packed), ArrayArgument("c", c, "m * n"), "m", "n", "k",
         ArrayArgument("scratch", b, f"8 * {max(depth, 512)} + 4 * {tiles} * {width} + 64")),
        {"a": Array("read", f"{size[a]} * m * k", f"ceil(n, {columns})", f"{size[a]} * m * k + {block_bytes}"),
         "b": Array("read", f"{size[b]} * {packed}", panels, f"{block_bytes} + {size[c]} * {rows} * min(n, {columns})"),
         "c": Array("write", f"{size[c]} * m * n", f"ceil(k, {depth})",
                    f"{size[c]} * m * min(n, {columns})")},
        {"m": ("1", panels, f"m // {rows}", f"m % {rows} > 0", f"m % {rows}"),
         "n": ("1", "n", tiles, f"n // {width}", f"n % {width} > 0", f"n % {width}", f"ceil(n, {columns})"),
         "k": ("1", steps, f"ceil(k, {depth})", f"ceil(k, {depth}) - 1", f"k // {chunk}", f"k % {chunk} > 0",
               f"k // {chunk} > 0", f"ceil(k, {unit}) - k // {chunk} * {chunk // unit}", f"k % {unit} > 0",
               f"k % {unit}", "k")},
        _shapes(m=(rows, 1, 2 * rows + 3), n=(2 * width, width + 5, columns + width + 1),
                k=(4 * chunk, chunk + unit + 1, depth + 2 * chunk)),
        cpu, features)


def _rows(name: str, file: str, source: tuple[str, int], target: tuple[str, int],
          constants: tuple[ArrayArgument | tuple[str, float], ...] = (), group: int = 16,
          features: tuple[str, ...] = (), flat: bool = False, sweeps: int = 1) -> Kernel:
    """A kernel over m rows of n elements; ``flat`` ones see m * n elements in a row."""
    inner = f"m * n // {group}" if flat else f"n // {group}"
    rest = f"m * n % {group}" if flat else f"n % {group}"
    terms = {"m": ("1",) if flat else ("1", "m"),
             "n": ("1", inner, rest, f"{rest} > 0", f"{inner} > 0", "m * n")}
    window = f"{source[1] + target[1]} * n"
    return Kernel(
        name, name, file,
        (ArrayArgument("src", source[0], "m * n"), ArrayArgument("dst", target[0], "m * n"), "m", "n", *constants),
        {"src": Array("read", f"{source[1]} * m * n", str(sweeps), window),
         "dst": Array("write", f"{target[1]} * m * n", str(sweeps), window)},
        terms, _shapes(m=(1, 2, 5), n=(group, 3 * group, 5, 4 * group + 3, 7 * group + group - 1)), features=features)


S8, U8, F16, F32, S32 = ("int8", 1), ("uint8", 1), ("float16", 2), ("float32", 4), ("int32", 4)
_TABLE = ArrayArgument("table", "uint8", "32")

KERNELS: tuple[Kernel, ...] = (
    _pack("s8", "int8", 1, 12, 4),
    _pack("f32", "float32", 4, 12, 1),
    _pack("f16", "float16", 2, 24, 1),
    _gemm("f32", "8x12", ("float32", "float32", "float32"), (8, 12, 1), (128, 132), "gemm_f32.c", (), chunk=4),
    _gemm("f16", "8x24", ("float16", "float16", "float16"), (8, 24, 1), (256, 264), "gemm_f16.c", ("fp16",), chunk=8),
    _gemm("s8", "sdot_8x12", ("int8", "int8", "int32"), (8, 12, 4), (512, 504), "gemm_s8_sdot.c", ("dotprod",)),
    _gemm("u8s8", "sdot_8x12", ("uint8", "int8", "int32"), (8, 12, 4), (512, 504), "gemm_s8_sdot.c", ("dotprod",)),
    _rows("cast_f16_f32", "convert.c", F16, F32, group=8, flat=True),
    _rows("cast_f32_f16", "convert.c", F32, F16, group=8, flat=True),
    _rows("dequantize_s32_f32_scalar", "convert.c", S32, F32, (("scale", 0.5),), flat=True),
    _rows("dequantize_s32_f32", "convert.c", S32, F32, (("scale", 0.5),), group=8, flat=True),
    _rows("quantize_f32_s8", "convert.c", F32, S8, flat=True),
    _rows("softmax_f32", "softmax_f32.c", F32, F32, (("scale", 0.5),), group=4, sweeps=2),
    _rows("index_softmax_neon", "index_softmax.c", S32, U8, (_TABLE, ("threshold", 100)), sweeps=2),
    _rows("index_softmax_paper", "index_softmax.c", S32, U8, (_TABLE, ("threshold", 100)), sweeps=2),
    _rows("index_softmax_reference", "index_softmax.c", S32, U8, (_TABLE, ("threshold", 100)), sweeps=2),
)
