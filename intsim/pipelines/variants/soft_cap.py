"""Soft cap: scores stay within a bound by a hyperbolic tangent, exact or as the special-function unit has it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, ClassVar

import numpy as np

from intsim.pipelines.modifications.variant import COMPILED, Index, Instructions, Variant, require

APPROXIMATE_BITS = 11
"""Significant bits of the unit's result: PTX gives tanh.approx.f32 a relative error of up to 2^-11, and what it is
exactly is not published."""


@dataclass(frozen=True)
class SoftCap(Variant):
    """``cap tanh(score / cap)``, the tangent as mathematics libraries round it."""

    cap: float = 50.0
    name: ClassVar[str] = "soft_cap"
    scores: ClassVar[bool] = True
    score_cost: ClassVar[Instructions] = Instructions(
        {"fmul": 4, "ffma": 8, "fadd": 2, "fsetp": 2, "fsel": 2, "mufu_ex2": 1, "mufu_rcp": 1})
    """The library's tanh: a polynomial near 0, else from an exponential and a reciprocal; both sides are computed."""
    routine: ClassVar[str] = "soft_cap"
    formats: ClassVar[tuple[str, ...]] = COMPILED

    def __post_init__(self) -> None:
        require(self.cap > 0, self, "cap", "a number above 0")

    def score(self, score: Any, b: Index, h: Index, q_idx: Index, kv_idx: Index) -> Any:
        """Within the cap."""
        cap = score.dtype.type(self.cap)
        return cap * self.tangent(score / cap)

    def tangent(self, x: Any) -> Any:
        """The hyperbolic tangent."""
        return np.tanh(x)


@dataclass(frozen=True)
class ApproximateSoftCap(SoftCap):
    """The tangent of one special-function instruction, with 11 bits in float32."""

    name: ClassVar[str] = "soft_cap_approximate"
    score_cost: ClassVar[Instructions] = Instructions({"fmul": 2, "mufu_other": 1})
    routine: ClassVar[str] = ""  # no Arm core has such an instruction

    def tangent(self, x: Any) -> Any:
        """The tangent to the nearest number of so many bits; in float64, which references compute in, the exact one."""
        exact = np.tanh(x)
        if exact.dtype != np.float32:
            return exact
        mantissa, exponent = np.frexp(exact)
        return np.ldexp(np.rint(np.ldexp(mantissa, APPROXIMATE_BITS)), exponent - APPROXIMATE_BITS).astype(exact.dtype)


VARIANTS = (SoftCap, ApproximateSoftCap)
