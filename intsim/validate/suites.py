"""Shipped measurements beside predictions, by device and machine file."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from intsim.calibrate.fit import Prediction, predict
from intsim.calibrate.report import as_json, summary
from intsim.calibrate.run import device_of
from intsim.errors import InputError
from intsim.measure.records import UNCALIBRATED, Record, read_records
from intsim.progress import Told, each, nobody
from intsim.resources import machine_files, resource
from intsim.session import default_session


@dataclass(frozen=True)
class Suite:
    """A machine file against the measurements of its device.

    Attributes:
        fitted: whether the file was calibrated, on these rows; calibration: its own sentence about that.
        refused: measured rows that the machine cannot run, with the first reason.
    """

    device: str
    machine: str
    fitted: bool
    predictions: tuple[Prediction, ...]
    refused: int
    reason: str
    calibration: str


def shipped_records() -> dict[str, list[Record]]:
    """The measured rows of every device that a shipped CSV names."""
    found: dict[str, list[Record]] = {}
    for path in sorted((resource("experiments") / "measured").glob("*.csv")):
        for record in read_records(path):
            found.setdefault(record.device, []).append(record)
    return found


def suites(progress: Told = nobody) -> list[Suite]:
    """Every machine file whose device was measured, the uncalibrated one first."""
    machines = machine_files()
    found = [(machine, records) for device, records in shipped_records().items()
             for machine in (device + UNCALIBRATED, device) if machine in machines]
    return [_suite(machine, records) for machine, records in each(found, progress, lambda pair: pair[0])]


def _suite(machine: str, records: Sequence[Record]) -> Suite:
    calibration = default_session().load(machine).identity.calibration
    predictions: list[Prediction] = []
    reasons: list[str] = []
    for record in records:
        try:
            predictions += predict(machine, [record], {})
        except InputError as error:
            reasons.append(error.problem)
    return Suite(device_of(machine), machine, bool(calibration), tuple(predictions), len(reasons),
                 reasons[0] if reasons else "", calibration)


def rows(found: Sequence[Suite]) -> list[dict[str, Any]]:
    """A row per machine and quantity, errors in percent."""
    table = []
    for suite in found:
        for quantity, errors in summary(suite.predictions).items():
            if errors is None:
                continue
            table.append({
                "device": suite.device, "machine": suite.machine, "of": quantity,
                "fitted": errors.rows if suite.fitted else 0, "held_out": 0 if suite.fitted else errors.rows,
                "not_modelled": suite.refused, "mape_percent": 100 * errors.mape, "max_percent": 100 * errors.maximum,
                "sign_percent": 100 * errors.sign, "inside_percent": _inside_percent(suite.predictions, quantity),
                "status": "calibrated" if suite.fitted else "projected"})
    return table


def kind_rows(found: Sequence[Suite]) -> list[dict[str, Any]]:
    """A row per device, kind of call and quantity: errors in percent before the fit and after it."""
    table: dict[tuple[str, str, str], dict[str, Any]] = {}
    for suite in found:
        when = "after" if suite.fitted else "before"
        for kind in dict.fromkeys(map(kind_of, suite.predictions)):
            own = [p for p in suite.predictions if kind_of(p) == kind]
            for quantity, errors in summary(own).items():
                if errors is not None:
                    row = table.setdefault((suite.device, kind, quantity), {
                        "device": suite.device, "operation": kind, "of": quantity, "rows": errors.rows})
                    row |= {f"{when}_percent": 100 * errors.mape, f"{when}_max": 100 * errors.maximum,
                            f"{when}_inside": _inside_percent(own, quantity)}
    return list(table.values())


def kind_of(prediction: Prediction) -> str:
    """What a row counts to in a report, as operations do (``OperationRecord.kind``)."""
    return f"{'prefill' if prediction.record.workload.causal else 'encoder'}, {prediction.record.pipeline}"


def _inside_percent(predictions: Sequence[Prediction], quantity: str) -> float | None:
    """Of the measured values, how many lie in the 80 % interval of the prediction."""
    inside = [held for p in predictions if (held := getattr(p, f"{quantity}_inside")) is not None]
    return 100.0 * sum(inside) / len(inside) if inside else None


def notes(found: Sequence[Suite]) -> list[str]:
    """What each calibrated file says of its calibration, and why rows are not modelled."""
    lines = [f"{s.machine}: {s.calibration}" for s in found if s.calibration]
    lines += [f"{s.machine}: {s.refused} measured rows not modelled: {s.reason}" for s in found if s.refused]
    return lines


def as_data(found: Sequence[Suite]) -> list[dict[str, Any]]:
    """Everything, as plain data."""
    return [{"device": s.device, "machine": s.machine, "status": "calibrated" if s.fitted else "projected",
             "rows_fitted": len(s.predictions) if s.fitted else 0,
             "rows_held_out": 0 if s.fitted else len(s.predictions),
             "rows_not_modelled": s.refused, "errors": as_json(s.predictions), "calibration": s.calibration}
            for s in found]
