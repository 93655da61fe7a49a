"""What a softmax method is: the formats it reads and gives, its arithmetic, and the kernel that executes it."""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from typing import Literal

import numpy as np

from intsim.arguments import Range

ScoreFormat = Literal["f32", "s32", "s8", "u8"]
"""Scores are codes times a step (the real value of one unit); for ``u8`` the zero point cancels in differences."""

ProbabilityFormat = Literal["f32", "f16", "u8", "s8", "s8_offset"]
"""``s8`` holds codes from 0; ``s8_offset`` the codes of u8 less 128 (zero point -128)."""

Constant = np.ndarray | int | np.float32
"""An argument of a kernel after (src, dst, m, n): a table, an integer, or a float."""

MIN_RANGE = 1.0
"""A scale for 8-bit logits covers at least +-1: finer steps than 1/127 would carry nothing and overflow fixed point."""


def hidden(scores: np.ndarray, mask: np.ndarray | None) -> np.ndarray:
    """float32 scores (rows, n) with -inf where the mask, bool (rows, n), hides a key."""
    return scores if mask is None else np.where(mask, scores, np.float32(-np.inf))


@dataclass(frozen=True)
class Rows:
    """Scores to normalise.

    Attributes:
        codes: (rows, n) in the method's score format; float32 codes may hold -inf.
        mask: (rows, n) bool, True where a key counts; None when all do.
        events: what saturated, wrapped or vanished is added here.
    """

    codes: np.ndarray
    mask: np.ndarray | None = None
    events: Counter[str] = field(default_factory=Counter)

    @property
    def keep(self) -> np.ndarray:
        """Which entries count, (rows, n) bool."""
        if self.mask is None:
            return np.ones(self.codes.shape, dtype=bool)
        return np.broadcast_to(self.mask, self.codes.shape)

    def distances(self) -> np.ndarray:
        """Integer codes' distances below the maximum of their row, int64; 0 where masked."""
        wide = self.codes.astype(np.int64)
        if self.mask is None:
            return wide.max(axis=1, keepdims=True) - wide
        top = np.where(self.keep, wide, np.iinfo(np.int64).min // 2).max(axis=1, keepdims=True)
        return np.where(self.keep, top - wide, 0)

    def masked_f32(self) -> np.ndarray:
        """float32 codes, -inf where masked."""
        return hidden(self.codes.astype(np.float32, copy=False), self.mask)


@dataclass(frozen=True)
class Statistics:
    """Of the logits of one head, which a deployment calibrates beforehand.

    Attributes:
        largest: magnitude of the largest logit.
        deviation: standard deviation of the logits less their row's maximum (biased, over entries that count).
        lowest: least logit less its row's maximum.
        count: of entries that count.
    """

    largest: float
    deviation: float
    lowest: float
    count: int = 0

    @property
    def unbiased_deviation(self) -> float:
        """The deviation with one entry fewer below the root, as PyTorch's ``std`` has it; 0 for a single entry."""
        return self.deviation * math.sqrt(self.count / (self.count - 1)) if self.count > 1 else 0.0

    @property
    def step_s8(self) -> float:
        """The step of symmetric 8-bit logits that covers the largest."""
        return max(self.largest, MIN_RANGE) / 127.0


def statistics_of(blocks: Iterable[Rows], step: float) -> Statistics:
    """Statistics over blocks of rows whose codes times ``step`` are the logits."""
    largest, lowest, count, total, squares = 0.0, 0.0, 0, 0.0, 0.0
    for block in blocks:
        keep = block.keep & np.isfinite(block.codes)
        logits = np.where(keep, block.codes, 0).astype(np.float64) * step
        top = np.where(keep, logits, -np.inf).max(axis=1, keepdims=True)
        below = np.where(keep, logits - np.where(np.isfinite(top), top, 0.0), 0.0)
        largest, lowest = max(largest, float(np.abs(logits).max())), min(lowest, float(below.min()))
        count, total, squares = count + int(keep.sum()), total + float(below.sum()), squares + float((below**2).sum())
    mean = total / max(count, 1)
    return Statistics(largest, float(np.sqrt(max(squares / max(count, 1) - mean**2, 0.0))), lowest, count)


@dataclass(frozen=True)
class SoftmaxMethod:
    """A softmax method; ``constants`` and ``compute`` are its numeric meaning, ``kernel`` names its stored stream.

    Attributes:
        reads, gives: formats of scores and probabilities.
        levels: the code that stands for probability 1; 1 for float formats.
        constants: (step, n, statistics, parameters) -> the kernel's constants; n is the length of a row.
        compute: (rows, *constants) -> probabilities (rows, n) in the format it gives; a row without keys gives zeros.
        bits: of the scores as the method resolves them; table_bytes: what it looks up (0: computes instead).
        step: of the scores where the method fixes it; None takes the 8-bit step of the statistics, or that of the GEMM.
        choices: what the source leaves open and how it was settled.
        calibrates: whether ``constants`` looks at the statistics.
        ranges: what the parameters may be, by name.
    """

    name: str
    summary: str
    source: str
    reads: ScoreFormat
    gives: ProbabilityFormat
    levels: float
    constants: Callable[[float, int, Statistics, Mapping[str, float]], tuple[Constant, ...]]
    compute: Callable[..., np.ndarray]
    kernel: str
    bits: int
    table_bytes: int
    step: float | None = None
    choices: str = ""
    calibrates: bool = False
    parameters: Mapping[str, float] = field(default_factory=dict)
    ranges: Mapping[str, Range] = field(default_factory=dict)
