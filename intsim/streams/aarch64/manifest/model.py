"""How a kernel is built, called and described, and the forms that most kernels share."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from itertools import cycle, product
from typing import ClassVar

from intsim.streams.aarch64.model import Array

COMPILER_FEATURES = {"dotprod": "dotprod", "fp16": "fullfp16", "i8mm": "i8mm"}
BYTES = {"int8": 1, "uint8": 1, "float16": 2, "float32": 4, "int32": 4}


@dataclass(frozen=True)
class ArrayArgument:
    """An array parameter of the C function; ``elements`` is an expression over the symbols.

    A table or a scratch panel that stays in L1 moves nothing through the caches and has no entry in ``arrays``.
    ``fill`` is the value of all elements while trips are counted, where random ones would take a shortcut.
    """

    name: str
    dtype: str
    elements: str
    fill: int | None = None


@dataclass(frozen=True)
class Axis:
    """One direction of a kernel's shape.

    Attributes:
        terms: what trip counts are made of along it, expressions over its symbols; they may depend on each other.
        grid: values of its symbols to emulate, more of them than independent terms.
    """

    terms: tuple[str, ...]
    grid: tuple[Mapping[str, int], ...]


def axis(symbol: str, terms: tuple[str, ...], *values: int) -> Axis:
    """The axis of one symbol."""
    return Axis(terms, tuple({symbol: value} for value in values))


@dataclass(frozen=True)
class NeonSource:
    """How to build, call and describe a kernel.

    Attributes:
        name: of the stream and of the C function.
        routine: what it computes; kernels of one routine give the same values and differ in what they need.
        file: in ``kernels/neon``.
        arguments: in C order: arrays, names of symbols, or constants (``("threshold", 7)``; floats in s registers).
        arrays: what moves through the caches, by argument name.
        axes: its shape; trip counts are sums of products of one term per axis.
        features: what a core must have beyond Armv8.0; the compiler may use nothing else.
        tile: of a GEMM: rows, columns, k per step; block: depth and columns of the block of B that it keeps in L2.
        granule: rows that belong to one thread together (a panel of a packing).
        layout: of packed B, ``12x4`` for panels of 12 columns in steps of 4 k; a GEMM reads what a packing wrote.
        columns: as of the stream.
        tuning: the core that the compiler lays code out for; ``generic`` where a library is built for any.
    """

    FOLDER: ClassVar = "neon"
    BUILD: ClassVar = "intsim kernels build"

    name: str
    routine: str
    file: str
    arguments: tuple[ArrayArgument | str | tuple[str, float], ...]
    arrays: Mapping[str, Array]
    axes: tuple[Axis, ...]
    features: tuple[str, ...] = ()
    tile: tuple[int, int, int] | None = None
    block: tuple[int, int] | None = None
    granule: int = 1
    layout: str = ""
    columns: str = ""
    tuning: str = "cortex_a76"

    @property
    def stored(self) -> tuple[str, ...]:
        """The names under which its kernels are stored: one."""
        return (self.name,)

    @property
    def cpu(self) -> str:
        """The compiler's name of the core that its code is laid out for, with exactly these features."""
        return self.tuning + "".join(("+" if feature in self.features else "-") + spelling
                                      for feature, spelling in COMPILER_FEATURES.items())

    @property
    def shapes(self) -> list[dict[str, int]]:
        """The grid to emulate, the last axis fastest."""
        return [{name: size for point in points for name, size in point.items()}
                for points in product(*(axis.grid for axis in self.axes))]

    @property
    def symbols(self) -> tuple[str, ...]:
        """Names of the shape."""
        return tuple(a for a in self.arguments if isinstance(a, str))


def in_place(name: str, file: str, dtype: str, constants: tuple[tuple[str, float], ...] = (), group: int = 8,
             tables: tuple[ArrayArgument, ...] = ()) -> NeonSource:
    """A kernel ``void name(type *x, tables, long m, long n, constants)`` that changes m rows of n where they lie.

    Args:
        name, file, group: as for ``row_kernel``; dtype: of the elements.
        constants: further arguments after m and n.
        tables: further arrays, each read by every row: as many bytes as there are elements of it.
    """
    rows, size = row_kernel(name, file, dtype, dtype, group=group), BYTES[dtype]
    read = {table.name: Array("read", f"{BYTES[table.dtype]} * ({table.elements})", "m",
                              f"{size + BYTES[table.dtype]} * n") for table in tables}
    return NeonSource(name, name, file, (ArrayArgument("x", dtype, "m * n"), *tables, "m", "n", *constants),
                  {"x": Array("update", f"{size} * m * n", "1", f"{size} * n"), **read}, rows.axes)


def row_kernel(name: str, file: str, source: str, target: str,
               constants: tuple[ArrayArgument | tuple[str, float], ...] = (), group: int = 16,
               features: tuple[str, ...] = (), flat: bool = False, sweeps: int = 1,
               maximum: int | None = None, overlaps: bool = False) -> NeonSource:
    """A kernel ``void name(const source *src, target *dst, long m, long n, constants)`` over m rows of n elements.

    Args:
        name: of the C function, the routine and the stream.
        file: in ``kernels/neon``.
        source, target: element types, as numpy names them.
        constants: further arguments after m and n.
        group: elements that the vector loop takes at once; the rest goes through a scalar loop.
        features: what a core must have beyond Armv8.0.
        flat: whether it sees m * n elements in a row.
        sweeps: how often it goes over a row.
        maximum: elements that its row maximum takes at once, where it differs from ``group``.
        overlaps: whether the rest of a row, or of its maximum, goes through one more vector, of the last elements,
            where there are as many.
    """
    elements, sizes = "m * n" if flat else "n", sorted({group, maximum or group})
    terms = ["1", elements]
    for size in sizes:
        whole, rest = f"{elements} // {size}", f"{elements} % {size}"
        terms += [whole, f"{whole} > 0", rest, f"{rest} > 0"]
        if overlaps:
            terms += [f"{rest} * ({whole} > 0)", f"({rest} > 0) * ({whole} > 0)"]
    widest = sizes[-1]
    lengths = sorted({1, 2, 3, 3 * widest, 4 * widest + 3, 8 * widest - 1}.union(
        *({size - 1, size, size + 1, 2 * size + 2} for size in sizes)))
    axes = ((Axis(tuple(terms), tuple({"m": m, "n": n} for m, n in zip(cycle((1, 3, 2)), lengths, strict=False))),)
            if flat else (axis("m", ("1", "m"), 1, 2, 5), axis("n", tuple(terms), *lengths)))
    window = f"{BYTES[source] + BYTES[target]} * n"
    return NeonSource(
        name, name, file,
        (ArrayArgument("src", source, "m * n"), ArrayArgument("dst", target, "m * n"), "m", "n", *constants),
        {"src": Array("read", f"{BYTES[source]} * m * n", str(sweeps), window),
         "dst": Array("write", f"{BYTES[target]} * m * n", str(sweeps), window)},
        axes, features=features)
