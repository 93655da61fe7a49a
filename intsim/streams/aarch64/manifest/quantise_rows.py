"""Activations as linear layers read them, ``quantise_rows.c`` and ``quantise_tokens.c``, and W8A8's way back."""

from __future__ import annotations

from dataclasses import replace

from intsim.streams.aarch64.manifest.model import ArrayArgument, Axis, NeonSource, axis, row_kernel
from intsim.streams.aarch64.model import Array


def blocks_kernel(name: str, routine: str, block: int, size: int, rows: Axis, depth: Axis,
                  layout: str = "", granule: int = 1) -> NeonSource:
    """m rows of k floats to blocks of ``block`` values in ``size`` bytes."""
    written = f"{size} * m * (k // {block})"
    return NeonSource(
        name, routine, "quantise_rows.c",
        (ArrayArgument("src", "float32", "m * k"), ArrayArgument("dst", "uint8", written), "m", "k"),
        {"src": Array("read", "4 * m * k"), "dst": Array("write", written)}, (rows, depth), layout=layout,
        granule=granule)


EVERY = axis("m", ("1", "m"), 1, 2, 5)
BY_FOUR = axis("m", ("1", "m // 4", "m // 4 > 0", "m % 4", "m % 4 > 0"), 1, 3, 4, 6, 8, 15)
BLOCKS = axis("k", ("1", "k // 32"), 32, 64, 160)


def tokens_kernel() -> NeonSource:
    """m rows of n floats to s8 with a step and a sum each; a row is read twice."""
    base = row_kernel("quantize_tokens_s8", "quantise_tokens.c", "float32", "int8",
                      (ArrayArgument("steps", "float32", "m"), ArrayArgument("sums", "int32", "m")))
    arrays = {"src": Array("read", "4 * m * n", "2", "4 * n"), "dst": Array("write", "m * n"),
              "steps": Array("write", "4 * m"), "sums": Array("write", "4 * m")}
    return replace(base, arrays=arrays)


def channels_kernel() -> NeonSource:
    """m tokens of n sums to float; the channels' steps are read for every token."""
    base = row_kernel("dequantize_channels", "dequantise_channels.c", "int32", "float32",
                      (ArrayArgument("tokens", "float32", "m"), ArrayArgument("channels", "float32", "n")), group=8)
    arrays = {**base.arrays, "tokens": Array("read", "4 * m"), "channels": Array("read", "4 * n", "m", "12 * n")}
    return replace(base, arrays=arrays)


KERNELS = (
    blocks_kernel("quantize_q8_0", "quantize_q8_0", 32, 34, EVERY, BLOCKS),
    blocks_kernel("quantize_q8_0_4x4", "quantize_q8_0_repacked", 32, 34, BY_FOUR, BLOCKS, "4x4", 4),
    blocks_kernel("quantize_q8_0_4x8", "quantize_q8_0_repacked", 32, 34, BY_FOUR, BLOCKS, "4x8", 4),
    blocks_kernel("quantize_q8_k", "quantize_q8_k", 256, 292, EVERY, axis("k", ("1", "k // 256"), 256, 512, 1280)),
    tokens_kernel(),
    channels_kernel(),
)
