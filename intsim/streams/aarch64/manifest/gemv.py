"""Matrix times vector, what a GEMM is for one query: ``gemv_*.c``. Their rows are the GEMM's columns."""

from __future__ import annotations

from intsim.streams.aarch64.manifest.model import BYTES, ArrayArgument, NeonSource, axis
from intsim.streams.aarch64.model import Array


def gemv_kernel(name: str, routine: str, file: str, types: tuple[str, str, str], rows: tuple[int, ...], step: int,
                features: tuple[str, ...] = ()) -> NeonSource:
    """Rows of B^T against a vector; ``rows`` at once, largest first, ``step`` k at once."""
    b, x, c = types
    rest = "m"
    terms = ["1", "m"]
    for count in rows:
        terms += [f"({rest}) // {count}", f"({rest}) // {count} > 0"]
        rest = f"({rest}) % {count}"
    terms += [rest, f"{rest} > 0"]
    widest, some = rows[0], f"k // {step} > 0"
    return NeonSource(
        name, routine, file,
        (ArrayArgument("b", b, "m * k"), ArrayArgument("x", x, "k"), ArrayArgument("dst", c, "m"), "m", "k"),
        {"b": Array("read", f"{BYTES[b]} * m * k"), "x": Array("read", f"{BYTES[x]} * k"),
         "dst": Array("write", f"{BYTES[c]} * m")},
        (axis("m", tuple(terms), 1, 3, rows[-1], rows[-1] + 1, widest, widest + 1, widest + rows[-1] + 2, 2 * widest,
              3 * widest + rows[-1]),
         axis("k", ("1", f"k // {step}", some, f"k % {step}", f"k % {step} > 0", "k", f"k % {step} * ({some})",
                    f"(k % {step} > 0) * ({some})"),
              1, 2, step - 1, step, step + 1, 2 * step, 2 * step + 3, 3 * step + 2, 4 * step + 1)),
        features=features)


SIGNED, UNSIGNED = ("int8", "int8", "int32"), ("int8", "uint8", "int32")

KERNELS = (
    gemv_kernel("gemv_f32", "gemv_f32", "gemv_f32.c", ("float32",) * 3, (16, 8), 4),
    gemv_kernel("gemv_f16", "gemv_f16", "gemv_f16.c", ("float16",) * 3, (16, 8), 8, ("fp16",)),
    *(gemv_kernel(f"{routine}_{way}", routine, f"gemv_s8_{way}.c", types, (4,), 16, features)
      for routine, types in (("gemv_s8", SIGNED), ("gemv_u8s8", UNSIGNED))
      for way, features in (("sdot", ("dotprod",)), ("smlal", ()))),
)
