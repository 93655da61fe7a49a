"""How good a fit is: errors of fitted and held-out rows, folds, and the pictures before and after."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import asdict, dataclass
from typing import Any

import matplotlib as mpl
import numpy as np
from matplotlib.figure import Figure

from intsim.calibrate.fit import Prediction, Solution
from intsim.measure.records import Record
from intsim.report.style import MARKERS, SETTINGS, colours, figure


@dataclass(frozen=True)
class Errors:
    """Relative errors of a set of rows: mean of absolute values, largest, and mean with its sign."""

    rows: int
    mape: float
    maximum: float
    sign: float


def errors_of(values: Sequence[float | None]) -> Errors | None:
    """The summary of relative errors; None where nothing was compared."""
    known = np.array([v for v in values if v is not None])
    if not len(known):
        return None
    return Errors(len(known), float(np.abs(known).mean()), float(np.abs(known).max()), float(known.mean()))


def summary(predictions: Sequence[Prediction]) -> dict[str, Errors | None]:
    """Errors of latency and energy."""
    return {"latency": errors_of([p.latency_error for p in predictions]),
            "energy": errors_of([p.energy_error for p in predictions])}


def error_rows(what: str, predictions: Sequence[Prediction]) -> list[dict[str, Any]]:
    """A summary as table rows, in percent."""
    return [{"rows": what, "of": quantity, "count": e.rows, "mape_percent": 100 * e.mape,
             "max_percent": 100 * e.maximum, "sign_percent": 100 * e.sign}
            for quantity, e in summary(predictions).items() if e]


FOLDS: dict[str, Callable[[Record], Any]] = {
    "length": lambda record: record.workload.q_len,
    "pipeline": lambda record: record.pipeline,
}
"""What is left out as a whole, one value after another."""


def residual_rows(predictions: Sequence[Prediction], status: str) -> list[dict[str, Any]]:
    """A row per measured run: measured, predicted, relative error."""
    return [{"status": status, "pipeline": p.record.pipeline, "q_len": p.record.workload.q_len,
             "kv_len": p.record.workload.kv_len, "head_dim": p.record.workload.head_dim,
             "measured_latency_s": p.record.latency_s, "latency_s": p.latency_s, "latency_error": p.latency_error,
             "measured_energy_j": p.record.energy_j, "energy_j": p.energy_j, "energy_error": p.energy_error}
            for p in predictions]


def estimate_rows(solution: Solution) -> list[dict[str, Any]]:
    """A row per parameter."""
    return [{"parameter": e.parameter.key, "before": e.parameter.prior, "after": e.value, "low_95": e.low,
             "high_95": e.high, "identified": e.identified, "at_bound": e.at_bound, "meaning": e.parameter.meaning}
            for e in solution.estimates]


def as_json(predictions: Sequence[Prediction]) -> dict[str, Any]:
    """A summary as plain data."""
    return {name: asdict(e) if e else None for name, e in summary(predictions).items()}


def draw(title: str, before: Sequence[Prediction], after: Sequence[Prediction]) -> Figure:
    """Relative error of latency and energy for each measured run, before (hollow) and after (filled)."""
    quantities = ["latency"] + (["energy"] if any(p.energy_error is not None for p in after) else [])
    drawn = figure(7.0, 3.2 * len(quantities))
    with mpl.rc_context(SETTINGS):
        names = list(dict.fromkeys(p.record.pipeline for p in after))
        tints = colours(names)
        for i, quantity in enumerate(quantities, 1):
            axes = drawn.add_subplot(len(quantities), 1, i)
            for marker, name in zip(MARKERS * 4, names, strict=False):
                for points, style in ((before, "none"), (after, "full")):
                    own = [p for p in points if p.record.pipeline == name]
                    errors = [p.latency_error if quantity == "latency" else p.energy_error for p in own]
                    axes.plot([p.record.workload.q_len for p in own],
                              [np.nan if e is None else 100 * e for e in errors], linestyle="none", marker=marker,
                              fillstyle=style, color=tints[name], label=name if style == "full" else None)
            axes.axhline(0.0, color="black", linewidth=0.8)
            axes.set_xscale("log", base=2)
            axes.set(ylabel=f"{quantity} error in %", xlabel="q_len", title=title if i == 1 else "")
        drawn.axes[0].legend(fontsize=8, title="hollow before, filled after", title_fontsize=8)
    return drawn
