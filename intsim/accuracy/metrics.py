"""Error metrics of an output against a float64 reference."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass, field

import numpy as np

TINY = float(np.finfo(np.float64).tiny)
RELATIVE_FLOOR = 1e-5

METRICS = ("cosine_similarity", "relative_l1", "mean_relative_error", "rmse", "max_abs_error", "sqnr_db",
           "kl_divergence", "argmax_agreement", "lost_mass")


@dataclass(frozen=True)
class Accuracy:
    """How far an output is from the float64 reference.

    Attributes:
        cosine_similarity: of the two tensors as vectors.
        relative_l1: sum of absolute errors over sum of absolute reference values.
        mean_relative_error: mean of |error| / (|reference| + 1e-5), as the INT-FlashAttention benchmark defines it;
            elements near 0 dominate it.
        rmse, max_abs_error: root of the mean square, and largest, absolute error.
        sqnr_db: signal to quantisation noise, 10 log10(sum ref^2 / sum err^2); infinite without error.
        kl_divergence: mean over rows of D(P of the pipeline || P in float64), in nats; P is brought to a sum of 1. This
            way round it is finite where probabilities vanish. Rows that vanish whole have none and are left out.
        argmax_agreement: share of rows whose largest P is (also) at the key where it is in float64.
        lost_mass: mean over rows of the float64 probability of the keys whose P is 0.
        events: what saturated, overflowed, was clipped, wrapped or vanished on the way, counted.
        heads: the same for each (batch, head); empty for a head.
        causes: what an investigation found where the cosine similarity was below 0.95, as sentences.

    The three of P are None where the pipeline leaves no probabilities.
    """

    cosine_similarity: float
    relative_l1: float
    mean_relative_error: float
    rmse: float
    max_abs_error: float
    sqnr_db: float
    kl_divergence: float | None = None
    argmax_agreement: float | None = None
    lost_mass: float | None = None
    events: Mapping[str, int] = field(default_factory=dict)
    heads: Mapping[tuple[int, int], Accuracy] = field(default_factory=dict, repr=False)
    causes: tuple[str, ...] = ()

    def row(self) -> dict[str, float | None]:
        """The metrics by name."""
        return {name: getattr(self, name) for name in METRICS}


@dataclass
class Errors:
    """Sums over blocks, from which the metrics follow; sums of two parts make the sums of the whole.

    Attributes:
        unit: a power of two near the outputs' size: sums are of multiples of it, so that no square leaves float64.
    """

    unit: float = 1.0
    outputs: Counter[str] = field(default_factory=Counter)
    probabilities: Counter[str] = field(default_factory=Counter)
    largest: float = 0.0
    events: Counter[str] = field(default_factory=Counter)

    def add_output(self, output: np.ndarray, reference: np.ndarray) -> None:
        """Count a block of outputs and its reference, arrays of one shape."""
        x, r = (y.astype(np.float64).ravel() / self.unit for y in (output, reference))
        if not (finite := np.isfinite(x)).all():
            self.events["nonfinite_outputs"] += int((~finite).sum())
        with np.errstate(invalid="ignore"):
            error = x - r
            self.outputs.update({
                "elements": x.size, "output_squared": float(x @ x), "reference_squared": float(r @ r),
                "product": float(x @ r), "error_squared": float(error @ error), "error": float(np.abs(error).sum()),
                "reference": float(np.abs(r).sum()),
                "relative": float((np.abs(error) / (np.abs(r) + RELATIVE_FLOOR / self.unit)).sum())})
            self.largest = float(np.maximum(self.largest, np.abs(error).max()))

    def add_probabilities(self, weights: np.ndarray, reference: np.ndarray) -> None:
        """Count a block of rows: weights up to a factor per row, and the float64 probabilities; (rows, keys)."""
        seen = reference.any(axis=1)  # a row that sees no key says nothing
        w, r = weights[seen].astype(np.float64), reference[seen]
        total = w.sum(axis=1)
        alive = total > 0  # false for NaN too
        p = w[alive] / total[alive, None]
        held = p > 0
        ratio = np.where(held, p, 1.0) / np.where(held, np.maximum(r[alive], TINY), 1.0)
        at_top = np.take_along_axis(w, r.argmax(axis=1)[:, None], axis=1)[:, 0]
        self.probabilities.update({
            "rows": int(seen.sum()), "alive": int(alive.sum()), "divergence": float((p * np.log(ratio)).sum()),
            "agreeing": int(((at_top == w.max(axis=1)) & alive).sum()), "lost": float(r[w == 0].sum())})

    def add(self, other: Errors) -> None:
        """Count what another part has counted."""
        self.outputs.update(other.outputs)
        self.probabilities.update(other.probabilities)
        self.events.update(other.events)
        self.largest = float(np.maximum(self.largest, other.largest))

    @property
    def cosine_similarity(self) -> float:
        """Of output and reference as vectors; 1 for two of zeros, 0 where one of them is."""
        o = self.outputs
        norms = float(np.sqrt(o["output_squared"]) * np.sqrt(o["reference_squared"]))
        return min(o["product"] / norms, 1.0) if norms else float(not o["error_squared"])

    def accuracy(self, heads: Mapping[tuple[int, int], Accuracy] | None = None) -> Accuracy:
        """The metrics of all that was counted."""
        o, p = self.outputs, self.probabilities
        noise = o["error_squared"]
        with np.errstate(divide="ignore"):  # an output that overflowed: no signal, -inf dB
            sqnr = float("inf") if noise == 0 else float(10 * np.log10(max(o["reference_squared"], TINY) / noise))
        return Accuracy(
            cosine_similarity=self.cosine_similarity,
            relative_l1=o["error"] / max(o["reference"], TINY),
            mean_relative_error=o["relative"] / o["elements"],
            rmse=self.unit * float(np.sqrt(noise / o["elements"])),
            max_abs_error=self.unit * self.largest,
            sqnr_db=sqnr,
            kl_divergence=max(p["divergence"] / p["alive"], 0.0) if p["alive"] else None,
            argmax_agreement=p["agreeing"] / p["rows"] if p["rows"] else None,
            lost_mass=p["lost"] / p["rows"] if p["rows"] else None,
            events={name: count for name, count in sorted(self.events.items()) if count},
            heads=heads or {},
        )


def compare(output: np.ndarray, reference: np.ndarray) -> Accuracy:
    """The metrics of ``output`` against ``reference``, arrays of one shape; without those of the probabilities."""
    errors = Errors()
    errors.add_output(output, reference)
    return errors.accuracy()
