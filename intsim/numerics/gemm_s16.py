"""int16 x int16 -> int32 GEMM in vector registers, for hosts whose vector units multiply pairs of int16.

An x86-64 core multiplies int16 by int16 and adds neighbouring products in int32 with one instruction (PMADDWD, and
VPDPWSSD where there is VNNI, which accumulates too): two products in the place of one of float32. The tile below says
so in terms of any machine, and the compiler finds the instruction; sums wrap at 32 bits as there.
"""

# mypy: disable-error-code="call-arg, var-annotated"
# (numba passes the typing context of an intrinsic itself)

from __future__ import annotations

from typing import Any

import numpy as np

from intsim.jit import intrinsic, jitted

LANES, ROWS, VECTORS, DEPTH = 16, 4, 2, 512
"""int32 sums of a vector of 64 bytes; rows and vectors of a tile, all in registers; pairs along k before the next
tile's turn, so that its part of B stays in cache."""
COLUMNS = LANES * VECTORS


def _vector(bits: int, lanes: int) -> Any:
    """LLVM's type of a vector of integers."""
    from llvmlite import ir

    return ir.VectorType(ir.IntType(bits), lanes)


def _lanes(order: list[int]) -> Any:
    return _vector(32, len(order))(order)


def _pair_products(builder: Any, a: Any, b: Any) -> Any:
    """``a[2i] b[2i] + a[2i + 1] b[2i + 1]`` of vectors of int16, in int32."""
    wide = _vector(32, 2 * LANES)
    product = builder.mul(builder.sext(a, wide), builder.sext(b, wide))
    even, odd = ([2 * lane + part for lane in range(LANES)] for part in (0, 1))
    return builder.add(*(builder.shuffle_vector(product, product, _lanes(half)) for half in (even, odd)))


@intrinsic
def _add_tile(typing_context: Any, a: Any, b: Any, c: Any, row: Any, panel: Any, start: Any, stop: Any) -> Any:
    """Add the products of the pairs from ``start`` to ``stop`` to a tile of C; from 0 on, to nothing instead."""
    from numba.core import cgutils, types

    sums_of, shorts_of = _vector(32, LANES), _vector(16, 2 * LANES)

    def generate(context: Any, builder: Any, signature: Any, arguments: Any) -> Any:
        row, panel, start, stop = arguments[3:]

        def pointer(which: int, *indices: Any) -> Any:
            kind = signature.args[which]
            array = context.make_array(kind)(context, builder, arguments[which])
            return cgutils.get_item_pointer(context, builder, kind, array, indices)

        def vector(which: int, *indices: Any) -> Any:
            return builder.bitcast(pointer(which, *indices), sums_of.as_pointer())

        def plus(index: Any, offset: int) -> Any:
            return builder.add(index, index.type(offset))

        columns = [plus(builder.mul(panel, panel.type(COLUMNS)), LANES * v) for v in range(VECTORS)]
        tile = [(vector(2, plus(row, r), column), r, v) for r in range(ROWS) for v, column in enumerate(columns)]
        first = builder.icmp_signed("==", start, start.type(0))
        sums = [cgutils.alloca_once_value(builder, builder.select(first, sums_of(None), builder.load(p, align=4)))
                for p, _, _ in tile]
        with cgutils.for_range(builder, stop, start=start) as loop:
            k = loop.index
            right = [builder.bitcast(builder.load(vector(1, panel, k, k.type(LANES * v)), align=4), shorts_of)
                     for v in range(VECTORS)]
            left = []
            for r in range(ROWS):
                pair = builder.insert_element(sums_of(cgutils.ir.Undefined), builder.load(pointer(0, plus(row, r), k)),
                                              k.type(0))
                left.append(builder.bitcast(builder.shuffle_vector(pair, pair, _lanes([0] * LANES)), shorts_of))
            for total, (_, r, v) in zip(sums, tile, strict=True):
                builder.store(builder.add(builder.load(total), _pair_products(builder, left[r], right[v])), total)
        for total, (p, _, _) in zip(sums, tile, strict=True):
            builder.store(builder.load(total), p, align=4)
        return context.get_dummy_value()

    return types.void(a, b, c, types.intp, types.intp, types.intp, types.intp), generate


@jitted(cache=True, nogil=True)
def _tiles(a: np.ndarray, b: np.ndarray, c: np.ndarray) -> None:
    for start in range(0, a.shape[1], DEPTH):
        for panel in range(b.shape[0]):
            for row in range(0, a.shape[0], ROWS):
                _add_tile(a, b, c, row, panel, start, min(start + DEPTH, a.shape[1]))


@jitted(cache=True, nogil=True)
def _pair_columns(b_t: np.ndarray) -> np.ndarray:
    """(n, k) int8 or int16 -> (panels, pairs, columns) int32, each two int16 that follow one another along k."""
    n, k = b_t.shape
    packed = np.zeros((-(-n // COLUMNS), -(-k // 2), COLUMNS), dtype=np.int32)
    for panel in range(packed.shape[0]):
        columns = b_t[panel * COLUMNS:(panel + 1) * COLUMNS]
        for pair in range(k // 2):
            for j in range(columns.shape[0]):
                packed[panel, pair, j] = (np.int32(columns[j, 2 * pair]) & 0xFFFF) | (
                    np.int32(columns[j, 2 * pair + 1]) << 16)
        if k % 2:
            for j in range(columns.shape[0]):
                packed[panel, k // 2, j] = np.int32(columns[j, k - 1]) & 0xFFFF
    return packed


def gemm_s16(a: np.ndarray, b_t: np.ndarray) -> np.ndarray:
    """Exact as long as the result fits into int32, else modulo 2^32.

    Args:
        a: (m, k) of a type whose values fit into int16.
        b_t: (n, k) int8 or int16, no pair of neighbours along k both -32768.

    Returns:
        (m, n) int32.
    """
    (m, k), n = a.shape, b_t.shape[0]
    b = _pair_columns(b_t)
    rows = np.zeros((-(-m // ROWS) * ROWS, 2 * b.shape[1]), dtype=np.int16)
    rows[:m, :k] = a
    c = np.empty((rows.shape[0], b.shape[0] * COLUMNS), dtype=np.int32)
    _tiles(rows.view(np.int32), b, c)
    return np.ascontiguousarray(c[:m, :n])
