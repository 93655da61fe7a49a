"""Which part of a pipeline an error comes from, measured: its probabilities, the sums of its rows, or its V.

The output of a row is ``g (p v) + r`` where p are the weights that the pipeline really used, brought to a sum of 1,
v is the exact V, g the factor that fits best and r what is left. Each of the three is put in the place of its exact
counterpart alone, and the cosine similarity of the result says how much of the loss is its own.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass, field, replace

import ml_dtypes
import numpy as np

from intsim.accuracy.arguments import Arguments
from intsim.accuracy.measure import Place, blocks
from intsim.accuracy.reference import Exact, unit_of
from intsim.pipelines.run import Block, compute_blocks
from intsim.pipelines.spec import Pipeline

SMALL = 1 / 16
"""Elements of V this far below the largest have at most 8 steps of an 8-bit format."""

ALONG = 0.9
"""Cosine similarity of a row with its probabilities times V from which on its size is a factor, and not V's error."""

DIGITS = 32
"""Binary digits of V below its largest element: what is left is far below the loss that is looked into."""


@dataclass
class Cosine:
    """The cosine similarity of arrays that come in pieces."""

    product: float = 0.0
    first: float = 0.0
    second: float = 0.0

    def add(self, x: np.ndarray, y: np.ndarray) -> None:
        """Count two arrays of one shape."""
        self.product += float((x * y).sum())
        self.first += float(np.square(x).sum())
        self.second += float(np.square(y).sum())

    def merge(self, other: Cosine) -> None:
        """Count what another has counted."""
        self.product += other.product
        self.first += other.first
        self.second += other.second

    @property
    def value(self) -> float:
        """1 for two arrays of zeros, 0 where one of them is."""
        norms = float(np.sqrt(self.first) * np.sqrt(self.second))
        return min(self.product / norms, 1.0) if norms else float(self.first == self.second)


@dataclass
class Parts:
    """Sums over the rows of a head, or of all.

    Attributes:
        p, gain, v: cosine similarity with the pipeline's probabilities alone, its row factors alone, its V alone.
        sums: what the sentences need: see ``_facts``.
        gains: the factor of each row.
        largest_logit: absolute.
        smallest_step: of the output's format.
        coded: whether the probabilities are integer codes.
    """

    p: Cosine = field(default_factory=Cosine)
    gain: Cosine = field(default_factory=Cosine)
    v: Cosine = field(default_factory=Cosine)
    sums: Counter[str] = field(default_factory=Counter)
    gains: list[np.ndarray] = field(default_factory=list)
    largest_logit: float = 0.0
    smallest_step: float = 0.0
    coded: bool = False

    def mean(self, name: str) -> float:
        """Of a fact, over the rows that see a key."""
        return self.sums[name] / max(self.sums["rows"], 1)

    def add(self, block: Block, exact: Exact, unit: float, exact_v: np.ndarray | None) -> None:
        """Count a block.

        Args:
            block, exact: what the pipeline and what float64 gives for the rows.
            unit: sums are of multiples of it, so that no square leaves float64.
            exact_v: (rows, head_dim), the pipeline's output with an exact V, where it leaves no probabilities.
        """
        rows = exact.p.any(axis=1) & np.isfinite(block.output.astype(np.float64)).all(axis=1)
        output, reference = block.output[rows].astype(np.float64) / unit, exact.output[rows] / unit
        logits, p, v = exact.logits[rows], exact.p[rows], exact.v / unit
        self.sums.update(_facts(logits, p, v, reference))
        self.largest_logit = max(self.largest_logit, float(np.abs(logits[np.isfinite(logits)]).max(initial=0.0)))
        self.smallest_step = float(ml_dtypes.finfo(block.output.dtype).smallest_subnormal) / unit
        if exact_v is not None:
            self._split(output, exact_v[rows] / unit, reference, factor=False)
            return
        assert block.weights is not None
        self.coded = block.weights.dtype.kind in "iu"
        weights = block.weights[rows].astype(np.float64)
        sums = weights.sum(axis=1, keepdims=True)
        sound = (sums > 0) & np.isfinite(sums)
        used = np.divide(weights, sums, out=np.zeros_like(weights), where=sound)
        self.sums.update(_logit_error(used, p) | {"negative": int((weights < 0).any(axis=1).sum())})
        self._split(output, np.where(sound, used @ v, output), reference, factor=True)  # without a sum, P is all of it

    def _split(self, output: np.ndarray, y: np.ndarray, reference: np.ndarray, factor: bool) -> None:
        gain = np.ones((len(y), 1))
        if factor:
            product, squares = (output * y).sum(axis=1), np.square(y).sum(axis=1)
            along = product > ALONG * np.sqrt(squares * np.square(output).sum(axis=1))
            np.divide(product, squares, out=gain[:, 0], where=along)
            self.gains.append(gain[along, 0])
        self.p.add(y, reference)
        self.gain.add(gain * reference, reference)
        lost = y.any(axis=1, keepdims=True) & ~output.any(axis=1, keepdims=True)  # or a rounding of y would be left
        self.v.add(np.where(lost, 0.0, reference + (output - gain * y)), reference)

    def merge(self, other: Parts) -> None:
        """Count what another has counted."""
        for mine, theirs in ((self.p, other.p), (self.gain, other.gain), (self.v, other.v)):
            mine.merge(theirs)
        self.sums.update(other.sums)
        self.gains += other.gains
        self.largest_logit = max(self.largest_logit, other.largest_logit)
        self.smallest_step = max(self.smallest_step, other.smallest_step)
        self.coded |= other.coded


def _facts(logits: np.ndarray, p: np.ndarray, v: np.ndarray, reference: np.ndarray) -> dict[str, float]:
    """Sums over rows: the spread of the logits that count, the largest p, how small V is where p is, what cancels."""
    seen = np.isfinite(logits)
    count = np.maximum(seen.sum(axis=1), 1)
    values = np.where(seen, logits, 0.0)
    mean = values.sum(axis=1) / count
    spread = np.sqrt((np.where(seen, values - mean[:, None], 0.0) ** 2).sum(axis=1) / count)
    size = np.abs(v).max(axis=1) / max(np.abs(v).max(), np.finfo(float).tiny)
    return {"rows": len(p), "spread": float(spread.sum()), "top": float(p.max(axis=1, initial=0.0).sum()),
            "keys": float(count.sum()) if len(p) else 0.0,
            "on_small_v": float(p[:, size < SMALL].sum()), "v_size": float((p @ size).sum()),
            "reference": float(np.abs(reference).sum()), "unsigned": float((p @ np.abs(v)).sum()),
            "squared": float(np.square(reference).sum()), "elements": reference.size}


def _logit_error(used: np.ndarray, p: np.ndarray) -> dict[str, float]:
    """By how much the pipeline's logits would have to be off to give its probabilities, where these are not 0.

    A constant per row does not count. Rows are weighted alike, the keys of a row by their exact probability.
    """
    held = (used > 0) & (p > 0)
    weight = np.where(held, p, 0.0)
    total = weight.sum(axis=1)
    share = np.divide(weight, total[:, None], out=np.zeros_like(weight), where=total[:, None] > 0)
    off = np.log(np.where(held, used, 1.0)) - np.log(np.where(held, p, 1.0))
    mean = (share * off).sum(axis=1, keepdims=True)
    return {"logit_error": float(np.sqrt((share * (off - mean) ** 2).sum(axis=1)).sum()),
            "held": float(total.sum())}


def split(arguments: Arguments, pipeline: str | Pipeline,
          parameters: Mapping[str, float] | None) -> dict[Place | None, Parts]:
    """The parts of each head, and of the whole under None."""
    found: dict[Place | None, Parts] = {}
    unit = unit_of(arguments.v)
    exact_v: np.ndarray | None = None
    for block, exact in blocks(arguments, pipeline, parameters):
        if block.weights is None and exact_v is None:
            exact_v = with_exact_v(arguments, pipeline, parameters)
        rows = None if exact_v is None else exact_v[block.batch, block.head, block.start:block.stop]
        found.setdefault((block.batch, block.head), Parts()).add(block, exact, unit, rows)
    whole = Parts()
    for parts in found.values():
        whole.merge(parts)
    return {None: whole, **found}


def with_exact_v(arguments: Arguments, pipeline: str | Pipeline,
                 parameters: Mapping[str, float] | None) -> np.ndarray:
    """The output of a pipeline with an exact V, (batch, heads, q_len, head_dim) float64, whatever V's format.

    The output is linear in V but for V's format, and a V of 0 and +-1 is exact in every format: the sum over V's
    binary digits, each of which is a V of its own, times its place.
    """
    v = arguments.v.astype(np.float64) / unit_of(arguments.v)
    output = np.zeros((*arguments.q.shape[:3], v.shape[3]))
    for place in range(DIGITS):
        digit = np.floor(np.abs(v) * 2.0**place) % 2 * np.sign(v)
        changed = replace(arguments, v=digit.astype(np.float32))
        for block in compute_blocks(**vars(changed), pipeline=pipeline, parameters=parameters):
            output[block.batch, block.head, block.start:block.stop] += block.output.astype(np.float64) * 2.0**-place
    return output * unit_of(arguments.v)
