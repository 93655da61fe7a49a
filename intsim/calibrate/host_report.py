"""What a fit of the machine at hand found, and how far it predicts pipelines that it was not fitted to."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import asdict
from typing import Any

import numpy as np

from intsim.calibrate.host import RATES, HostFit, Prediction
from intsim.tables import text_table


def errors(ratios: Sequence[float]) -> dict[str, float]:
    """Mean absolute, largest absolute and mean signed relative error in percent, of predicted over measured."""
    found = np.asarray(ratios) - 1.0
    return {"runs": len(ratios), "mape_percent": float(np.abs(found).mean() * 100),
            "largest_percent": float(np.abs(found).max() * 100), "mean_percent": float(found.mean() * 100)}


def report(fit: HostFit, predictions: Sequence[Prediction]) -> dict[str, Any]:
    """Everything as plain data: parameters, errors of the fitted runs and of the held-out pipelines, each of them."""
    rows = [{"pipeline": p.record.pipeline, "q_len": p.record.workload.q_len, "head_dim": p.record.workload.head_dim,
             "threads": p.record.threads, "measured_ms": p.record.latency_s * 1e3, "predicted_ms": p.predicted_s * 1e3,
             "error_percent": (p.ratio - 1.0) * 100} for p in predictions]
    return {"fitted": errors(fit.ratios), "held_out": errors([p.ratio for p in predictions]) if predictions else None,
            "parameters": [asdict(p) for p in fit.parameters], "pipelines": rows}


def report_text(found: dict[str, Any]) -> str:
    """The report for a terminal: the memory's rates, what the data leave open, the pipelines, the errors."""
    known = {rate.key for rate in RATES}
    rates = [p for p in found["parameters"] if p["key"] in known]
    parts = [p for p in found["parameters"] if p["key"] not in known]
    vague = [p["key"] for p in parts if not p["identifiable"]]
    kinds = [("kernels alone, fitted", found["fitted"])] + (
        [("pipelines, held out", found["held_out"])] if found["held_out"] else [])
    return "\n\n".join([
        text_table([{"parameter": p["meaning"], "value": p["value"], "one_sigma_percent": p["relative_deviation"] * 100,
                     "identifiable": p["identifiable"]} for p in rates]),
        f"{len(parts)} costs of parts of kernels"
        + (f"; the data leave {len(vague)} of them open: {', '.join(vague)}" if vague else ""),
        *([text_table(found["pipelines"])] if found["pipelines"] else []),
        text_table([{"what": name, **values} for name, values in kinds]),
    ])
