"""Shipped rates of whole models beside predictions, by device, machine file and phase."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from intsim.calibrate.models import ModelPrediction, mean_error, predict_rates
from intsim.calibrate.run import UNCALIBRATED
from intsim.measure.model_rates import ModelRecord, read_model_rates
from intsim.resources import machine_files, resource
from intsim.session import Session

PHASES = {"pp": "prefill", "tg": "decode"}


def shipped_rates() -> list[ModelRecord]:
    """Every measured rate that ships."""
    return read_model_rates(resource("experiments") / "measured" / "models" / "rates.csv")


def predictions(session: Session) -> Iterator[tuple[str, str, list[ModelPrediction]]]:
    """For each device the file that was not fitted and the one that was: device, machine, rows."""
    records = shipped_rates()
    for device in dict.fromkeys(record.device for record in records):
        own = [record for record in records if record.device == device]
        for machine in (f"{device}{UNCALIBRATED}", device):
            if machine in machine_files():
                yield device, machine, list(predict_rates(session, own, machine))


def rows(session: Session) -> list[dict[str, Any]]:
    """A row per device, machine and phase: errors of the time in percent, how many lie in their 80 % interval."""
    found = []
    for device, machine, predicted in predictions(session):
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


def ratio_rows(session: Session) -> list[dict[str, Any]]:
    """Two formats of a model on a machine: how many times as fast one is as the other, measured and predicted."""
    found = []
    for device, machine, predicted in predictions(session):
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
