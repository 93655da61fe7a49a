"""Measured single operations of GPUs, attention and linear layers, beside predictions, by device and kind."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from intsim.calibrate.report import errors_of
from intsim.calls import AttentionCall, LinearCall
from intsim.errors import InputError
from intsim.machines.gpu.append import appended
from intsim.machines.gpu.plan import GpuPlan
from intsim.machines.gpu.sequence import SequencePlan
from intsim.measure.records import UNCALIBRATED
from intsim.measure.table import plain_number, read_rows
from intsim.pipelines.registry import get_pipeline
from intsim.progress import Told, each, nobody
from intsim.resources import machine_files, resource
from intsim.session import Session, default_session
from intsim.uncertainty.interval import Uncertainty

ATTENTION, LINEAR = ("batch", "heads", "kv_heads", "q_len", "kv_len", "head_dim"), ("m", "n", "k")
CAUSAL, APPENDS, ALONE = "causal", "appends", "alone"
COLUMNS = ("device", "pipeline", *ATTENTION, CAUSAL, APPENDS, *LINEAR, ALONE, "latency_s", "latency_median_s", "source")
SHIPPED = Path("measured") / "operations" / "gpu.csv"
FEW = 64
"""Rows of a linear layer below which it counts as of decoding."""


@dataclass(frozen=True)
class OperationRecord:
    """A measured operation.

    Attributes:
        device: the name of the GPU's file without ``-uncalibrated``.
        appends: whether attention was timed with the write of its K and V to a paged cache before it.
        alone: whether the matrix product was launched and timed by itself, its tokens quantised before.
        latency_s: the best over library releases, which is what a kernel can do; median_s: over the same.
    """

    device: str
    pipeline: str
    call: AttentionCall | LinearCall
    appends: bool
    alone: bool
    latency_s: float
    median_s: float
    source: str

    @property
    def kind(self) -> str:
        """What it counts to in a report."""
        if isinstance(self.call, AttentionCall):
            name = "decode" if self.call.q_len == 1 else "prefill" if self.call.causal else "encoder"
            return f"{name}, {self.pipeline}"
        product = " product alone" if self.alone else ""
        return f"{self.pipeline}{product}, m {'<' if self.call.m < FEW else '>='} {FEW}"

    @property
    def goal_percent(self) -> float:
        """The mean error of its kind that is asked of a projection, before any fit and after one."""
        if isinstance(self.call, LinearCall):
            return 20.0 if self.call.m < FEW else 12.0
        if self.call.q_len == 1:
            return 15.0
        return 12.0 if "fp8" in self.pipeline else 8.0


@dataclass(frozen=True)
class OperationError:
    """A row's prediction over its measurement less one, and how sure the prediction is."""

    record: OperationRecord
    error: float
    uncertainty: Uncertainty

    @property
    def inside(self) -> bool:
        """Whether the measurement lies in the 80 % interval."""
        return self.uncertainty.low <= self.record.latency_s <= self.uncertainty.high


def read_operations(path: str | Path) -> list[OperationRecord]:
    """Read measured operations from CSV.

    Raises:
        InputError: with line and column: columns missing or unknown, a number that is none, a call that is not valid.
    """
    return [_record(*row) for row in read_rows(path, COLUMNS)]


def shipped_operations() -> list[OperationRecord]:
    """The rows that ship."""
    return read_operations(resource("experiments") / SHIPPED)


def _record(path: Path, line: int, cells: dict[str, str]) -> OperationRecord:
    try:
        pipeline = get_pipeline(cells["pipeline"])
        linear = pipeline.computes == "linear"
        sizes = {name: int(_number(cells, name)) for name in (LINEAR if linear else ATTENTION)}
        for name, what in ((CAUSAL, "mask"), (APPENDS, "cache")):
            if cells[name] not in (("",) if linear else ("", "True", "False")):
                raise InputError(f"found '{cells[name]}'", key=name, expected=f"nothing: a linear layer has no {what}"
                                 if linear else "True, False or nothing")
        if cells[ALONE] not in (("", "True", "False") if linear else ("",)):
            raise InputError(f"found '{cells[ALONE]}'", key=ALONE,
                             expected="True, False or nothing" if linear else "nothing: attention is timed as a call")
        call = LinearCall.from_columns(sizes) if linear else AttentionCall.from_columns(
            {CAUSAL: cells[CAUSAL] == "True", **sizes})
        return OperationRecord(cells["device"], pipeline.name, call, cells[APPENDS] == "True",
                               cells[ALONE] == "True", _number(cells, "latency_s"),
                               _number(cells, "latency_median_s"), cells["source"])
    except InputError as error:
        raise error.at(path, line, error.key or "pipeline") from None


def _number(cells: dict[str, str], name: str) -> float:
    value = plain_number(cells[name])
    if value is None or value <= 0.0:
        raise InputError(f"found '{cells[name]}'", key=name, expected="a number above 0")
    return value


def operation_errors(machine: str, records: Iterable[OperationRecord],
                     session: Session | None = None) -> list[OperationError]:
    """Predict operations on a machine.

    Raises:
        InputError: an operation that it cannot run.
    """
    asked = session or default_session()
    found = []
    for record in records:
        plan = asked.plan(record.call, record.pipeline, machine)
        if isinstance(plan, SequencePlan) and record.alone:
            plan = plan.alone()
        elif isinstance(plan, GpuPlan | SequencePlan) and record.appends:
            plan = appended(plan)
        result = asked.load(machine).run(plan)
        assert result.latency_uncertainty is not None  # of every GPU
        found.append(OperationError(record, result.latency_s / record.latency_s - 1.0, result.latency_uncertainty))
    return found


def operation_rows(records: Sequence[OperationRecord] | None = None, progress: Told = nobody) -> list[dict[str, Any]]:
    """A row per device and kind of operation, errors in percent, before and after the fit of the device's attention.

    None of the operations takes part in a fit.
    """
    known, files = records if records is not None else shipped_operations(), machine_files()
    asked = [(device, machine) for device in dict.fromkeys(record.device for record in known)
             for machine in (device + UNCALIBRATED, device) if machine in files]
    found: dict[tuple[str, str], dict[str, Any]] = {}
    for device, machine in each(asked, progress, lambda pair: pair[1]):
        errors = operation_errors(machine, [r for r in known if r.device == device])
        when = "after" if default_session().load(machine).identity.calibration else "before"
        for kind in dict.fromkeys(e.record.kind for e in errors):
            own = [e for e in errors if e.record.kind == kind]
            row = found.setdefault((device, kind), {"device": device, "operation": kind, "rows": len(own),
                                                    "goal_percent": own[0].record.goal_percent})
            row.update(_errors(when, own))
    return list(found.values())


def _errors(when: str, errors: Sequence[OperationError]) -> dict[str, float]:
    total = errors_of([e.error for e in errors])
    assert total is not None
    return {f"{when}_percent": 100 * total.mape, f"{when}_max": 100 * total.maximum,
            f"{when}_inside": 100 * sum(e.inside for e in errors) / len(errors)}
