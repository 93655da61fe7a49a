"""Scores as a softmax method reads them."""

from __future__ import annotations

import numpy as np

from intsim.numerics.softmax.model import SoftmaxMethod, Statistics

TYPES = {"f32": np.float32, "s32": np.int32, "s8": np.int8, "u8": np.uint8}


def coded(method: SoftmaxMethod, logits: np.ndarray, fine: float = 1e-4) -> tuple[np.ndarray, float, Statistics]:
    """Scores in the format that a method reads, their step, and the statistics that a calibration finds.

    Args:
        method: which.
        logits: real scores, (rows, n).
        fine: the step of 32-bit scores.
    """
    statistics = Statistics(float(np.abs(logits).max()), float(logits.std()), float((logits - logits.max()).min()))
    step = {"f32": 0.37, "s32": fine}.get(method.reads) or method.step or statistics.step_s8
    codes = logits / step
    if method.reads in ("s8", "u8"):
        codes = np.clip(np.rint(codes), -127, 127) + (128 if method.reads == "u8" else 0)
    elif method.reads == "s32":
        codes = np.rint(codes)
    return codes.astype(TYPES[method.reads]), step, statistics
