"""What stands between the linear layers of a transformer: norms, gates, RoPE, residuals, the embedding."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

from intsim.streams.aarch64.manifest.model import ArrayArgument, Axis, NeonSource, axis, row_kernel
from intsim.streams.aarch64.model import Array

WEIGHT, BIAS = ArrayArgument("weight", "float32", "n"), ArrayArgument("bias", "float32", "n")
PER_ROW = Array("read", "4 * n", "m", "12 * n")
"""A row that all rows meet."""


def norm_kernel(name: str, sweeps: int, constants: tuple[ArrayArgument, ...]) -> NeonSource:
    """A norm reads its row ``sweeps`` times and writes once; sums take 16 elements at once, the rest 4."""
    base = row_kernel(name, "norm.c", "float32", "float32", (*constants, ("eps", 1e-5)), group=4, maximum=16)
    arrays = {"src": Array("read", "4 * m * n", str(sweeps), "4 * n"), "dst": base.arrays["dst"]}
    return replace(base, arrays=arrays | {c.name: PER_ROW for c in constants})


def flat_axis(group: int) -> Axis:
    """m * n elements in a row, ``group`` at once."""
    return row_kernel("", "", "float32", "float32", group=group, flat=True).axes[0]


def two_arrays(name: str, file: str, first: str, second: str, group: int) -> NeonSource:
    """``dst = f(first, second)``, element by element."""
    whole = Array("read", "4 * m * n")
    return NeonSource(
        name, name, file,
        (*(ArrayArgument(a, "float32", "m * n") for a in (first, second, "dst")), "m", "n"),
        {first: whole, second: whole, "dst": Array("write", "4 * m * n")}, (flat_axis(group),))


def rope_kernel(name: str) -> NeonSource:
    """m tokens of n heads of k, in place; a token's angles serve all its heads."""
    return NeonSource(
        name, name, "rope.c",
        (ArrayArgument("x", "float32", "m * n * k"), ArrayArgument("table", "float32", "m * k"), "m", "n", "k"),
        {"x": Array("update", "4 * m * n * k"), "table": Array("read", "4 * m * k", "n", "8 * k")},
        (axis("m", ("1", "m"), 1, 2, 5), axis("n", ("1", "n"), 1, 3, 4), axis("k", ("1", "k // 8"), 8, 32, 72)))


def gather_kernel(name: str, block: int, block_bytes: int) -> NeonSource:
    """m rows of k of a table of ``block_bytes`` for ``block`` values."""
    row = f"{block_bytes} * (k // {block})"
    return NeonSource(
        name, name, "gather.c",
        (ArrayArgument("table", "uint8", f"100 * {row}"), ArrayArgument("ids", "int32", "m"),
         ArrayArgument("dst", "float32", "m * k"), "m", "k"),
        {"table": Array("read", f"m * {row}"), "ids": Array("read", "4 * m"), "dst": Array("write", "4 * m * k")},
        (axis("m", ("1", "m"), 1, 2, 5), axis("k", ("1", f"k // {block}"), block, 2 * block, 5 * block)))


def table_kernel() -> NeonSource:
    """GELU by a table of every float16. A call touches at most a line of its 128 KiB for each value."""
    base = row_kernel("gelu_f16_table", "gate.c", "float32", "float32", (ArrayArgument("table", "uint16", "65536"),),
                      group=1, flat=True)
    table = {"table": Array("read", "min(64 * m * n, 131072)")}
    return replace(base, arrays={**base.arrays, **table})


def bias_kernel() -> NeonSource:
    """One row added to all."""
    base = row_kernel("add_bias_f32", "add.c", "float32", "float32", group=8)
    source, target, *sizes = base.arguments
    arrays: Mapping[str, Array] = {**base.arrays, "bias": PER_ROW}
    return replace(base, arguments=(source, BIAS, target, *sizes), arrays=arrays)


def clear_kernel() -> NeonSource:
    """Zeros, which read nothing."""
    return NeonSource("clear_f32", "clear_f32", "clear.c", (ArrayArgument("dst", "float32", "m * n"), "m", "n"),
                      {"dst": Array("write", "4 * m * n")}, (flat_axis(16),))


KERNELS = (
    norm_kernel("rms_norm_f32", 2, (WEIGHT,)),
    norm_kernel("layer_norm_f32", 3, (WEIGHT, BIAS)),
    rope_kernel("rope_interleaved_f32"),
    rope_kernel("rope_neox_f32"),
    *(row_kernel(name, "gate.c", "float32", "float32", group=4, flat=True)
      for name in ("silu_f32", "gelu_f32", "relu2_f32")),
    *(two_arrays(name, "gate.c", "gate", "up", 4) for name in ("swiglu_f32", "geglu_f32", "reglu2_f32")),
    table_kernel(),
    two_arrays("add_f32", "add.c", "a", "b", 8),
    bias_kernel(),
    clear_kernel(),
    *(gather_kernel(f"gather_{kind}", 32, size)
      for kind, size in (("f32", 128), ("f16", 64), ("q8_0", 34), ("q4_0", 18))),
    gather_kernel("gather_q6_k", 256, 210),
)
