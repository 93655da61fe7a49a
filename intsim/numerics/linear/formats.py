"""Formats of a linear layer by name: weights once to a format, then products with tokens, in its kernels' bits."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from functools import partial
from types import MappingProxyType
from typing import Any

import numpy as np

from intsim.errors import InputError, unknown_name
from intsim.numerics.linear import channels, k_quants, tensor_cores, ternary
from intsim.numerics.linear.blocks import quantise_q4_0, quantise_q5_0, quantise_q8_0
from intsim.numerics.linear.products import by_lanes, f16_rows, f16_wide_rows, f32_rows, in_order
from intsim.numerics.linear.ternary_packings import ternary_blocks, tq1_0, tq2_0


@dataclass(frozen=True)
class LinearFormat:
    """How a layer's weights are held and multiplied.

    Attributes:
        bits: of a weight, its share of a block's scales included; a scale per tensor is left out.
        row_bytes: of a row of W beside its weights: a scale per channel.
        block: k is a multiple of it; rows: so are W's rows.
        weights: (rows, k) float32 to the format.
        tokens: (tokens, k) float32 to what the format multiplies.
        product: of tokens and weights: (tokens, rows) float32.
    """

    name: str
    summary: str
    bits: float
    weights: Callable[[np.ndarray], Any]
    tokens: Callable[[np.ndarray], Any]
    product: Callable[[Any, Any], np.ndarray]
    block: int = 1
    rows: int = 1
    row_bytes: int = 0


def _absmean_blocks(packing: Callable[[np.ndarray, np.ndarray], k_quants.SuperBlocks]) -> Callable[[np.ndarray], Any]:
    """llama.cpp's conversion of BitNet models: absmean to -s, 0 and s first, which blocks of 256 then keep."""
    def weights(w: np.ndarray) -> k_quants.SuperBlocks:
        quantised = ternary.quantise_weights(w)
        return packing(*ternary_blocks(quantised.trits * quantised.scale))
    return weights


def _in_float32(product: Callable[..., np.ndarray]) -> Callable[[Any, Any], np.ndarray]:
    """A product of codes with scales beside them, whose float16 is widened, which loses nothing."""
    def found(x: tuple[Any, ...], w: tuple[Any, ...]) -> np.ndarray:
        return product(x[0], w[0], *x[1:], *w[1:]).astype(np.float32)
    return found


def _alone(make: Callable[[np.ndarray], np.ndarray]) -> Callable[[np.ndarray], tuple[np.ndarray]]:
    """Codes without scales."""
    return lambda x: (make(x),)


def _float(dtype: type) -> Callable[[np.ndarray], np.ndarray]:
    return lambda x: x.astype(dtype)


GROUPED: Mapping[str, str] = MappingProxyType({
    "w8a8_g256": "", "w8a8_g256_o3": ", in plain C at -O3", "w8a8_g256_o2": ", in plain C at -O2 (no vectors)",
    "w8a8_g256_o0": ", in plain C at -O0"})
"""One format, and in whose code it runs: ours for NEON, or llama2.c's loops as a compiler is told to make them."""

_FORMATS = (
    LinearFormat("f32", "float32, rows as they lie", 32, _float(np.float32), _float(np.float32), f32_rows, 16),
    LinearFormat("f16", "float16 weights, tokens and sums", 16, _float(np.float16), _float(np.float16), f16_rows, 32),
    LinearFormat("f16_wide", "float16 weights and tokens, float32 sums", 16, _float(np.float16), _float(np.float16),
                 f16_wide_rows, 16),
    LinearFormat("w8a8", "int8 by channel and by token", 8, channels.quantise_channels, ternary.quantise_tokens,
                 channels.product, row_bytes=4),
    *(LinearFormat(name, f"int8 with a float step for 256 of weights and tokens{code}", 8.125, channels.quantise_groups,
                   channels.quantise_token_groups, channels.group_product, 256) for name, code in GROUPED.items()),
    LinearFormat("fp8", "E4M3 on tensor cores, one scale for all weights and one for all tokens of a call", 8,
                 tensor_cores.to_e4m3, tensor_cores.to_e4m3, _in_float32(tensor_cores.product_e4m3), 16),
    LinearFormat("w8a16", "int8 by channel, float16 tokens on tensor cores", 8, tensor_cores.channels_s8,
                 _alone(tensor_cores.as_f16), _in_float32(tensor_cores.product_w8a16), 16, row_bytes=4),
    LinearFormat("w4a16", "4 bits with a float16 scale for 128 weights, float16 tokens on tensor cores", 4 + 16 / 128,
                 tensor_cores.groups_s4, _alone(tensor_cores.as_f16), _in_float32(tensor_cores.product_w4a16), 32),
    LinearFormat("q8_0", "ggml's 8 bits in blocks of 32", 8.5, quantise_q8_0, quantise_q8_0, by_lanes, 32),
    LinearFormat("q5_0", "ggml's 5 bits in blocks of 32", 5.5, quantise_q5_0, quantise_q8_0, by_lanes, 32),
    LinearFormat("q4_0", "ggml's 4 bits in blocks of 32", 4.5, quantise_q4_0, quantise_q8_0,
                 partial(by_lanes, together=False), 32),
    LinearFormat("q8_0_repacked", "q8_0, four rows in one block", 8.5, quantise_q8_0, quantise_q8_0, in_order, 32, 4),
    LinearFormat("q4_0_repacked", "q4_0, four rows in one block", 4.5, quantise_q4_0, quantise_q8_0, in_order, 32, 4),
    LinearFormat("q4_k", "ggml's 4 bits with steps and minima of 32 in blocks of 256", 4.5, k_quants.quantise_q4_k,
                 k_quants.quantise_q8_k, k_quants.product, 256),
    LinearFormat("q6_k", "ggml's 6 bits with steps of 16 in blocks of 256", 6.5625, k_quants.quantise_q6_k,
                 k_quants.quantise_q8_k, k_quants.product, 256),
    LinearFormat("bitnet_i2_s", "BitNet b1.58 as bitnet.cpp's I2_S", 2, ternary.quantise_weights,
                 ternary.quantise_tokens, ternary.product, 64),
    LinearFormat("bitnet_tl1", "BitNet b1.58 by tables (TL1): the values of I2_S", 2, ternary.quantise_weights,
                 ternary.quantise_tokens, ternary.product, 16, 32),
    LinearFormat("bitnet_tq1_0", "BitNet b1.58 in llama.cpp's TQ1_0", 1.6875, _absmean_blocks(tq1_0),
                 k_quants.quantise_q8_k, k_quants.product, 256),
    LinearFormat("bitnet_tq2_0", "BitNet b1.58 in llama.cpp's TQ2_0", 2.0625, _absmean_blocks(tq2_0),
                 k_quants.quantise_q8_k, k_quants.product, 256),
)

FORMATS: Mapping[str, LinearFormat] = MappingProxyType({entry.name: entry for entry in _FORMATS})

TENSOR_CORES = ("fp8", "w8a16", "w4a16")
"""Those that no kernel for Arm has."""

FILE_TYPES: Mapping[str, str] = MappingProxyType({"q4_0_rows": "q4_0"})
"""Of models, by the one format that their layers have."""

OF_LAYERS: Mapping[str, str] = MappingProxyType({
    "q4_k_m": "which matrix of which layer is in q6_k, a layer by itself does not say: q4_k, or q6_k"})
"""File types of models whose layers differ, and what to ask for instead."""


def get_format(name: str) -> LinearFormat:
    """A format by its name, or by that of a model's file type that is one format.

    Raises:
        InputError: no such format; the message has the nearest name.
    """
    if name in OF_LAYERS:
        raise InputError(f"found '{name}'", key="linear", expected=f"one format: {OF_LAYERS[name]}")
    one = FILE_TYPES.get(name, name)
    if one not in FORMATS:
        raise unknown_name("linear format", name, (*FORMATS, *FILE_TYPES))
    return FORMATS[one]


def linear(x: np.ndarray, w: np.ndarray, name: str) -> np.ndarray:
    """A layer in a format, from floats to floats.

    Args:
        x: (tokens, k).
        w: (rows, k), finite.
        name: of ``FORMATS``.

    Returns:
        (tokens, rows) float32.

    Raises:
        InputError: an unknown format, or a shape that it cannot hold.
    """
    form = get_format(name)
    rows, k = w.shape
    if k % form.block or rows % form.rows or x.shape[1] != k:
        raise InputError(f"found x {x.shape} and w {w.shape}", key=name,
                         expected=f"equal k, a multiple of {form.block}, and rows of w a multiple of {form.rows}")
    return form.product(form.tokens(x.astype(np.float32)), form.weights(w.astype(np.float32)))
