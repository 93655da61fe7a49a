"""Group-wise W8A8: symmetric int8 with a float32 scale per group along k, as LlamaF computes a matrix-vector product.

Per group s = max|r| / 127 and q = round(r / s), of weights ahead of time and of activations as they come; products are
summed exactly in int32 within a group, then converted, scaled and added in float32, group after group (arXiv
2409.11424, sections III-A and IV). ``round`` is C's, ties away from zero: the paper leaves ties open.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

import numpy as np

from intsim.errors import InputError
from intsim.numerics.gemm import gemm_s8

GROUP = 256
HIGHEST = np.float32(127.0)


@dataclass(frozen=True)
class GroupedS8:
    """A matrix in groups.

    Attributes:
        codes: (rows, k) int8, -127 to 127.
        scales: (rows, k / group) float32, the real value of one step; 0 where a group is all zero.
    """

    codes: np.ndarray
    scales: np.ndarray

    @property
    def group(self) -> int:
        """Elements that share a scale."""
        return int(self.codes.shape[1] // self.scales.shape[1])

    def values(self) -> np.ndarray:
        """What the codes stand for, (rows, k) float32."""
        return self.codes.astype(np.float32) * np.repeat(self.scales, self.group, axis=1)


def quantise(x: np.ndarray, group: int = GROUP) -> GroupedS8:
    """Quantise rows group by group.

    Args:
        x: (rows, k) float32, finite.
        group: elements per scale; k is a multiple of it.

    Raises:
        InputError: k is no multiple of the group.
    """
    rows, k = x.shape
    if group < 1 or k % group:
        raise InputError(f"found {group} for rows of {k}", key="group", expected="a divisor of k")
    grouped = x.astype(np.float32).reshape(rows, k // group, group)
    scales = np.abs(grouped).max(axis=2) / HIGHEST
    ratio = np.divide(grouped, scales[:, :, None], out=np.zeros_like(grouped), where=scales[:, :, None] > 0)
    whole = np.trunc(ratio)
    away = whole + np.sign(ratio) * (np.abs(ratio - whole) >= np.float32(0.5))
    return GroupedS8(np.clip(away, -HIGHEST, HIGHEST).astype(np.int8).reshape(rows, k), scales)


def linear(x: GroupedS8, w: GroupedS8) -> np.ndarray:
    """``X W^T``: per group an exact int32 sum, in float32 times (weight scale x activation scale), added in order.

    Args:
        x: of (m, k). w: of (n, k), in the same groups.

    Returns:
        (m, n) float32.

    Raises:
        InputError: matrices of different k or group.
    """
    if x.codes.shape[1] != w.codes.shape[1] or x.group != w.group:
        raise InputError(f"found {x.codes.shape[1]} in groups of {x.group} and {w.codes.shape[1]} in groups of "
                         f"{w.group}", key="w", expected="the same k in the same groups")
    total = np.zeros((len(x.codes), len(w.codes)), dtype=np.float32)
    for number in range(x.scales.shape[1]):
        part = slice(number * x.group, (number + 1) * x.group)
        exact = gemm_s8(np.ascontiguousarray(x.codes[:, part]), np.ascontiguousarray(w.codes[:, part]))
        scale = w.scales[None, :, number] * x.scales[:, None, number]
        total += exact.astype(np.float32) * scale
    return total


@dataclass(frozen=True)
class GroupError:
    """What quantising costs at a group size.

    Attributes:
        mean_abs, max_abs: of the weights' errors.
        mean_relative, sd_relative: of |error / weight| over weights that are not zero.
        output_relative: Frobenius norm of the product's error over that of the float64 product.
        bits: per weight, the scale's share included.
    """

    group: int
    mean_abs: float
    max_abs: float
    mean_relative: float
    sd_relative: float
    output_relative: float
    bits: float


def error_table(w: np.ndarray, x: np.ndarray, groups: Iterable[int]) -> list[GroupError]:
    """Errors of weights (n, k) and of their product with activations (m, k), by group size."""
    exact = x.astype(np.float64) @ w.astype(np.float64).T
    return [_error(w, x, exact, group) for group in groups]


def _error(w: np.ndarray, x: np.ndarray, exact: np.ndarray, group: int) -> GroupError:
    quantised = quantise(w, group)
    error = np.abs(quantised.values().astype(np.float64) - w)
    relative = error[w != 0] / np.abs(w[w != 0])
    product = linear(quantise(x, group), quantised)
    return GroupError(group, float(error.mean()), float(error.max()), float(relative.mean()), float(relative.std()),
                      float(np.linalg.norm(product - exact) / np.linalg.norm(exact)), 8 + 32 / group)
