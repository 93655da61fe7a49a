"""The published softmax methods, ``softmax_*.c``; their numbers are in ``intsim.numerics.softmax``."""

from __future__ import annotations

from intsim.streams.aarch64.manifest.model import ArrayArgument, NeonSource, row_kernel

U8_ROW, U16_ROW = ArrayArgument("scratch", "uint8", "n"), ArrayArgument("scratch", "uint16", "n")
F32_ROW, S32_ROW = ArrayArgument("scratch", "float32", "n"), ArrayArgument("scratch", "int32", "n")
SLICES = (ArrayArgument("scratch", "uint16", "n + 16"), ArrayArgument("tops", "int8", "n // 16 + 1"))


def exaq(bits: int) -> NeonSource:
    """EXAQ with 2^bits codes."""
    return row_kernel(
        f"softmax_exaq_int{bits}", "softmax_exaq.c", "float32", "float32",
        (("step", 0.5), ("low", -4.0), ("density", (2**bits - 1) / 4.0),
         ArrayArgument("table", "float32", str(2**bits)), U8_ROW), sweeps=2, maximum=4, overlaps=True)


KERNELS = (
    row_kernel("softmax_arm_compute", "softmax_arm_compute.c", "int8", "int8", (("scale", -0.05), F32_ROW), sweeps=2),
    row_kernel("softmax_cmsis_nn", "softmax_cmsis_nn.c", "int8", "int8",
               (("multiplier", 2**30), ("shift", 22), ("diff_min", -248)), group=8, sweeps=3, maximum=16),
    exaq(2), exaq(3),
    row_kernel("softmax_flash4_exp2", "softmax_flash4_exp2.c", "float32", "float32", (("scale", 0.5),), group=4,
               sweeps=2, overlaps=True),
    row_kernel("softmax_ibert", "softmax_ibert.c", "int32", "uint8",
               (ArrayArgument("constants", "int64", "6"), U16_ROW), group=8, sweeps=2, maximum=16,
               overlaps=True),
    row_kernel("softmax_itamax", "softmax_itamax.c", "int8", "uint8", sweeps=2),
    row_kernel("softmax_ivit", "softmax_ivit.c", "int8", "int8", (("x0", 21), S32_ROW), group=8, sweeps=2, maximum=16),
    row_kernel("softmax_sas", "softmax_sas.c", "float32", "float16",
               (("step", 0.5), ArrayArgument("table", "float16", "8")), group=8, features=("fp16",), sweeps=2,
               maximum=4, overlaps=True),
    row_kernel("softmax_softermax", "softmax_softermax.c", "int8", "uint8",
               (ArrayArgument("left", "uint16", "8"), ArrayArgument("drop", "uint16", "8"), *SLICES)),
    row_kernel("softmax_xnnpack", "softmax_xnnpack.c", "uint8", "uint8", (ArrayArgument("table", "uint32", "256"),),
               sweeps=3),
)
