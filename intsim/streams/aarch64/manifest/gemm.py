"""The GEMMs, ``gemm_*.c`` on the loops of ``gemm.h``."""

from __future__ import annotations

from intsim.streams.aarch64.manifest.model import BYTES, ArrayArgument, NeonSource, axis
from intsim.streams.aarch64.model import Array


def cut_tiles(width: int, lanes: int) -> list[str]:
    """Terms of how the last tile of columns is copied, by how many it has: in which pieces."""
    return [f"n % {width} > {most}" for most in sorted({0, lanes // 4 - 1, lanes // 2 - 1, lanes - 1, 2 * lanes})]


def gemm_kernel(name: str, routine: str, file: str, types: tuple[str, str, str], tile: tuple[int, int, int],
                block: tuple[int, int], features: tuple[str, ...] = (), chunk: int = 16) -> NeonSource:
    """A GEMM; ``tile`` is (rows, columns, k per step), ``block`` (depth, columns); packing A moves ``chunk`` k.

    A is packed once per column block: it is swept as often, and between two sweeps a thread touches A and a block of B.
    B's block is swept by every A panel and has only itself and the tiles of C in between. C is written once per
    depth block and read back in between.
    """
    rows, width, unit = tile
    depth, columns = block
    a, b, c = types
    panels, tiles, steps = f"ceil(m, {rows})", f"ceil(n, {width})", f"ceil(k, {unit})"
    lanes = 16 // BYTES[c]
    packed = f"{tiles} * {width} * {steps} * {unit}"
    block_bytes = f"min({packed}, {columns * depth}) * {BYTES[b]}"
    return NeonSource(
        name, routine, file,
        (ArrayArgument("a", a, "m * k"), ArrayArgument("b", b, packed), ArrayArgument("c", c, "m * n"), "m", "n", "k",
         ArrayArgument("scratch", b, f"8 * {max(depth, 512)} + 4 * {tiles} * {width} + 64")),
        {"a": Array("read", f"{BYTES[a]} * m * k", f"ceil(n, {columns})", f"{BYTES[a]} * m * k + {block_bytes}"),
         "b": Array("read", f"{BYTES[b]} * {packed}", panels,
                    f"{block_bytes} + {BYTES[c]} * {rows} * min(n, {columns})"),
         "c": Array("write", f"{BYTES[c]} * m * n", f"ceil(k, {depth})", f"{BYTES[c]} * m * min(n, {columns})")},
        (axis("m", ("1", panels, f"m // {rows}", f"m % {rows}", f"m % {rows} > 0", "m"),
              1, 3, rows, rows + 3, 2 * rows + 5),
         axis("n", ("1", tiles, f"n // {width}", *cut_tiles(width, lanes), "n",
                    f"ceil(n, {columns})"),
              1, width + 3, width + lanes, 2 * width, 2 * width + lanes // 2, 3 * width + 1, 4 * width - 1, columns,
              columns + width + 1, columns + width - 1),
         axis("k", ("1", steps, f"ceil(k, {depth})", f"k // {chunk}", f"ceil(k // {chunk}, {depth // chunk})",
                    f"ceil(k % {chunk}, {unit})", f"k % {chunk}", f"k % {chunk} > 0", f"k % {unit} > 0", "k"),
              1, unit, unit + 1, chunk - 1, chunk, 2 * chunk + 3, 3 * chunk + unit, depth, depth + chunk + 1,
              depth + 3)),
        features=features, layout=f"{width}x{unit}", tile=tile, block=block)


FLOAT, HALF = ("float32",) * 3, ("float16",) * 3
SIGNED, UNSIGNED = ("int8", "int8", "int32"), ("uint8", "int8", "int32")

KERNELS = (
    gemm_kernel("gemm_f32_8x12", "gemm_f32", "gemm_f32.c", FLOAT, (8, 12, 1), (128, 132), chunk=4),
    gemm_kernel("gemm_f16_8x24", "gemm_f16", "gemm_f16.c", HALF, (8, 24, 1), (256, 264), ("fp16",), chunk=8),
    gemm_kernel("gemm_s8_sdot_8x12", "gemm_s8", "gemm_s8_sdot.c", SIGNED, (8, 12, 4), (512, 504), ("dotprod",)),
    gemm_kernel("gemm_u8s8_sdot_8x12", "gemm_u8s8", "gemm_s8_sdot.c", UNSIGNED, (8, 12, 4), (512, 504), ("dotprod",)),
    gemm_kernel("gemm_s8_mmla_8x12", "gemm_s8", "gemm_s8_mmla.c", SIGNED, (8, 12, 8), (512, 504), ("i8mm",)),
    gemm_kernel("gemm_u8s8_mmla_8x12", "gemm_u8s8", "gemm_s8_mmla.c", UNSIGNED, (8, 12, 8), (512, 504), ("i8mm",)),
    gemm_kernel("gemm_s8_smlal_8x4", "gemm_s8", "gemm_s8_smlal.c", SIGNED, (8, 4, 16), (512, 504)),
    gemm_kernel("gemm_u8s8_smlal_8x4", "gemm_u8s8", "gemm_s8_smlal.c", UNSIGNED, (8, 4, 16), (512, 504)),
)
