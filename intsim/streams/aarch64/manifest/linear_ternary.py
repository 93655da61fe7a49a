"""Ternary layers on s8 tokens, ``linear_i2_s.c`` and ``linear_tl1.c``: four weights in a byte either way."""

from __future__ import annotations

from dataclasses import replace

from intsim.streams.aarch64.manifest.linear import TOKENS, WAYS, Format, depth_axis, gemm, gemv
from intsim.streams.aarch64.manifest.model import ArrayArgument, Axis, NeonSource, axis
from intsim.streams.aarch64.model import Array

I2_S, S8 = Format(64, 16), Format(64, 64, "int8")
TL1, TABLES = Format(4, 1), Format(1, 16)
STEPS, SUMS, SCALE = ArrayArgument("steps", "float32", "n"), ArrayArgument("sums", "int32", "n"), ("scale", 0.5)
STEP, SUM = replace(STEPS, elements="1"), replace(SUMS, elements="1")

FOUR_ROWS = axis("m", ("1", "m // 4", "m // 4 > 0", "m % 4", "m % 4 > 0"), 1, 3, 4, 5, 8, 14)
ROWS = axis("m", ("1", "m"), 1, 2, 5)
TOKENS_BY_FOUR = axis("n", ("1", f"ceil(n, {TOKENS})", "n // 4", f"(n + {TOKENS - 4}) // {TOKENS}", "n % 4",
                            "n % 4 > 0"), 1, 3, 4, 7, 16, 18, 32, 37)
TL1_DEPTH = axis("k", ("1", "k // 4", "ceil(k, 128)"), 16, 64, 128, 144, 304)


def tables_kernel() -> NeonSource:
    """The tables of m tokens of k codes."""
    flat = Axis(("1", "m * (k // 16)"), ({"m": 1, "k": 16}, {"m": 3, "k": 32}, {"m": 2, "k": 80}))
    return NeonSource(
        "tl1_tables", "tl1_tables", "linear_tl1.c",
        (ArrayArgument("src", "int8", "m * k"), ArrayArgument("dst", "uint8", "16 * m * k"), "m", "k"),
        {"src": Array("read", "m * k"), "dst": Array("write", "16 * m * k")}, (flat,))


KERNELS = (
    *(gemv(f"gemv_i2_s{way}", "gemv_i2_s", "linear_i2_s.c", I2_S, S8, FOUR_ROWS, depth_axis(64), features,
           extras=(STEP, SUM, SCALE)) for way, features in WAYS.items()),
    *(gemm(f"gemm_i2_s{way}", "gemm_i2_s", "linear_i2_s.c", I2_S, S8, ROWS, TOKENS_BY_FOUR, depth_axis(64), features,
           extras=(STEPS, SUMS, SCALE)) for way, features in WAYS.items()),
    gemv("gemv_tl1", "gemv_tl1", "linear_tl1.c", TL1, TABLES, axis("m", ("1", "m // 32"), 32, 64, 160), TL1_DEPTH,
         granule=32, extras=(STEP, SCALE)),
    tables_kernel(),
)
