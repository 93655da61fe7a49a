"""Shipped rates of whole models beside predictions, by device, machine file and phase."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from intsim.calibrate.models import ModelPrediction, mean_error, predict_rates
from intsim.measure.model_rates import ModelRecord, read_model_rates
from intsim.measure.records import UNCALIBRATED
from intsim.progress import Told, each, nobody
from intsim.resources import machine_files, resource
from intsim.session import Session

PHASES = {"pp": "prefill", "tg": "decode"}

Predicted = tuple[str, str, list[ModelPrediction]]
"""A device, the machine file that was asked, and its rows."""


def shipped_rates() -> list[ModelRecord]:
    """Every measured rate that ships."""
    return read_model_rates(resource("experiments") / "measured" / "models" / "rates.csv")


def predictions(session: Session, progress: Told = nobody) -> list[Predicted]:
    """For each device the file that was not fitted and the one that was."""
    records, files = shipped_rates(), machine_files()
    asked = [(device, machine) for device in dict.fromkeys(record.device for record in records)
             for machine in (f"{device}{UNCALIBRATED}", device) if machine in files]
    return [(device, machine, list(predict_rates(session, [r for r in records if r.device == device], machine)))
            for device, machine in each(asked, progress, lambda pair: pair[1])]


def rows(session: Session, all_predicted: Sequence[Predicted]) -> list[dict[str, Any]]:
    """A row per device, machine and phase: errors of the time in percent, how many lie in their 80 % interval."""
    found = []
    for device, machine, predicted in all_predicted:
        status = session.load(machine).identity.status
        for phase, name in PHASES.items():
            own = [p for p in predicted if p.record.phase == phase]
            if own:
                errors = [p.error for p in own]
                found.append({"device": device, "machine": machine, "of": name, "rows": len(own),
                              "mape_percent": 100 * mean_error(own),
                              "max_percent": 100 * max(map(abs, errors)),
                              "sign_percent": 100 * sum(errors) / len(errors),
                              "inside_percent": 100 * sum(p.inside for p in own) / len(own), "status": status})
    return found


def ratio_rows(all_predicted: Sequence[Predicted]) -> list[dict[str, Any]]:
    """Two formats of a model on a machine: how many times as fast one is as the other, measured and predicted."""
    found = []
    for device, machine, predicted in all_predicted:
        for phase, name in PHASES.items():
            own = [p for p in predicted if p.record.phase == phase]
            groups: dict[tuple[str, int | None, int], list[ModelPrediction]] = {}
            for p in own:
                groups.setdefault((p.record.model, p.record.threads, p.record.tokens), []).append(p)
            for (model, threads, _), group in groups.items():
                for other in group[1:]:
                    measured = group[0].record.tokens_per_s / other.record.tokens_per_s
                    said = group[0].tokens_per_s / other.tokens_per_s
                    found.append({"device": device, "machine": machine, "model": model, "threads": threads, "of": name,
                                  "formats": f"{group[0].record.linear} / {other.record.linear}",
                                  "measured": measured, "predicted": said,
                                  "error_percent": 100 * (said / measured - 1)})
    return found
