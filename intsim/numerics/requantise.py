"""Between the formats of GEMMs and the formats of softmax methods, in the kernels' rounding."""

from __future__ import annotations

import math

import numpy as np

LARGEST_S8 = 127
LEVELS_U8 = 255.0
FARTHEST = 62
"""A shift by as much leaves nothing of 32 bits, and fits 64."""


def fixed_point(ratio: float) -> tuple[int, int]:
    """A ratio as (multiplier, shift): multiplier / 2^(31 + shift), multiplier in [2^30, 2^31)."""
    fraction, exponent = math.frexp(ratio)
    multiplier = math.floor(fraction * 2**31 + 0.5)
    return (multiplier, -exponent) if multiplier < 2**31 else (2**30, -exponent - 1)


def requantise_s8(x: np.ndarray, multiplier: int, shift: int) -> np.ndarray:
    """int32 to int8: the rounded high half of a doubled product, a rounding shift, both half up; +-127 at most.

    As in the kernel, a ratio of 1 and more shifts what is rounded already: off by up to 1 code then, from 2 on by 2.
    """
    high = (x.astype(np.int64) * multiplier + 2**30) >> 31
    if shift >= 0:
        shift = min(shift, FARTHEST)
        rounded = (high + (1 << shift >> 1)) >> shift
    else:  # one step is beyond the largest code after seven doublings
        rounded = np.clip(high, -LARGEST_S8, LARGEST_S8) << min(-shift, LARGEST_S8.bit_length())
    return np.clip(rounded, -LARGEST_S8, LARGEST_S8).astype(np.int8)


def logits_to_s32(x: np.ndarray, density: float) -> np.ndarray:
    """float32 to int32: ``round(density x)``, ties to even; -inf (masked) gives the least int32."""
    scaled = np.rint(x * np.float32(density)).astype(np.float64)
    return np.clip(scaled, -(2**31), 2**31 - 1).astype(np.int32)


def logits_to_s8(x: np.ndarray, density: float) -> np.ndarray:
    """float32 to int8: ``round(density x)``, ties to even, +-127 at most."""
    return np.clip(np.rint(x * np.float32(density)), -LARGEST_S8, LARGEST_S8).astype(np.int8)


def probabilities_to_u8(p: np.ndarray) -> np.ndarray:
    """float32 probabilities to u8 with scale 1/255, ties to even, saturated."""
    return np.clip(np.rint(p * np.float32(LEVELS_U8)), 0, 255).astype(np.uint8)


def offset_s8(x: np.ndarray) -> np.ndarray:
    """int8 codes of zero point -128 as uint8 codes of zero point 0."""
    return x.view(np.uint8) ^ np.uint8(128)


def halve_u8(x: np.ndarray) -> np.ndarray:
    """uint8 to int8 with half as many levels, half up, 127 at most."""
    return np.minimum((x.astype(np.int16) + 1) >> 1, LARGEST_S8).astype(np.int8)
