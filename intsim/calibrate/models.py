"""Whole models: measured rates beside predicted ones, and a machine's few quantities fitted to them.

As for collectives: least squares on relative errors with one deviation, the file's values as priors. What may move is
what streaming weights and joining threads depend on, and no other quantity: sustained bandwidth and how it overlaps, a
barrier, a counter.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from math import ceil, log
from pathlib import Path

import numpy as np

from intsim.calibrate.fit import fitted_values
from intsim.calibrate.parameters import Parameter, free_parameters
from intsim.calibrate.writer import fitted_text
from intsim.calls import RowsCall
from intsim.errors import InputError
from intsim.measure.model_rates import ModelRecord
from intsim.models.reading import read_model
from intsim.session import Session
from intsim.uncertainty.interval import Z_80, Uncertainty

SPINNING = "threading.spinning_us"
MAY_MOVE = ("dram.bandwidth_gb_per_s", "clusters.0.dram_gb_per_s", "clusters.0.memory_overlap",
            "threading.barrier_us", SPINNING, "threading.counter_us")
STEP = 1e-2
"""Finite difference, of the bounds' width: shares of rows are whole, so that small steps may see none."""

AT_ONCE = 512
"""Tokens of a prompt that llama.cpp computes at once."""


@dataclass(frozen=True)
class ModelPrediction:
    """A measured rate beside the model's; ``error`` is of the time, predicted over measured less one.

    Attributes:
        uncertainty: of the phase's time.
    """

    record: ModelRecord
    tokens_per_s: float
    uncertainty: Uncertainty

    @property
    def error(self) -> float:
        """Of seconds per token."""
        return self.record.tokens_per_s / self.tokens_per_s - 1.0

    @property
    def inside(self) -> bool:
        """Whether the measured rate lies in the interval."""
        return abs(log(self.record.tokens_per_s / self.tokens_per_s)) <= Z_80 * self.uncertainty.deviation


@dataclass(frozen=True)
class ModelFit:
    """A calibration.

    Attributes:
        values: by key path; predictions: of the rows that were fitted; left_out: of each by a fit of the others.
        text: the new file.
    """

    values: Mapping[str, float]
    predictions: tuple[ModelPrediction, ...]
    left_out: tuple[ModelPrediction, ...]
    text: str


def _predict(session: Session, record: ModelRecord, machine: str, overrides: Mapping[str, float]) -> ModelPrediction:
    """What a record ran, on a machine.

    Raises:
        InputError: a model, a format or a pipeline that there is not.
    """
    model = replace(read_model(record.model), positions=None)  # which benchmarks do not stop at
    encoder = not model.causal
    output = record.phase == "tg" and not encoder
    prompt = max(record.context, 1) if output else 1 if record.phase == "tg" else record.tokens
    found = session.simulate_model(
        model, machine, attention=record.attention, linear=record.linear, head=record.head, prompt=prompt,
        generate=None if encoder else record.tokens if output else 1, threads=record.threads, baseline=None,
        chunk=AT_ONCE if prompt > AT_ONCE and not encoder else None, logits=record.logits, overrides=dict(overrides))
    rate, phase = found.tokens_per_s, found.phases[-1 if output or encoder else 0]
    if phase.name == "prefill":
        rate = record.tokens / (record.tokens / found.prefill_tokens_per_s
                                + _clearing_s(session, record, machine, overrides, found.memory.cache / (prompt + 1)))
    return ModelPrediction(record, rate, found.latency_uncertainty(phase.name))


def _clearing_s(session: Session, record: ModelRecord, machine: str, overrides: Mapping[str, float],
                token_bytes: float) -> float:
    """Seconds for zeros over the whole cache of a program whose clock runs meanwhile, as llama-batched-bench's does.

    Args:
        token_bytes: of a token's keys and values in all layers.
    """
    if not record.cleared:
        return 0.0
    call = RowsCall(record.cleared, ceil(token_bytes / 4))
    return session.simulate(call, "clear_f32", machine, threads=record.threads, overrides=dict(overrides)).latency_s


def predict_rates(session: Session, records: Sequence[ModelRecord], machine: str | None = None,
                  overrides: Mapping[str, float] | None = None) -> tuple[ModelPrediction, ...]:
    """Each record on a machine, by default on that which it names."""
    return tuple(_predict(session, record, machine or record.machine, overrides or {}) for record in records)


def fit_rates(session: Session, machine: str, records: Sequence[ModelRecord], *, folds: bool = True,
              out: Path | None = None) -> ModelFit:
    """Fit what ``MAY_MOVE`` and the machine's file marks with ``fit``.

    Args:
        session: whose memory to use; machine: by name or path; records: of it.
        folds: leave each row out in turn; out: where the new file will lie.

    Raises:
        InputError: the file marks none of them.
    """
    document = session.document(machine)
    provenance = session.load(machine).identity.provenance
    parameters = [p for p in free_parameters(document, provenance) if p.key in MAY_MOVE]
    if any(p.key == SPINNING for p in parameters):  # then no model's thread waits at the other barrier
        parameters = [p for p in parameters if p.key != "threading.barrier_us"]
    if not parameters:
        raise InputError("marks none with fit", file=document.path, expected="one of " + ", ".join(MAY_MOVE))
    values = _solve(session, machine, records, parameters)
    predictions = predict_rates(session, records, machine, values)
    left_out = () if not folds else tuple(
        predict_rates(session, [record], machine,
                      _solve(session, machine, [*records[:i], *records[i + 1:]], parameters))[0]
        for i, record in enumerate(records))
    text = fitted_text(document, values, _sentence(predictions, left_out), out)
    return ModelFit(values, predictions, left_out, text)


def _solve(session: Session, machine: str, records: Sequence[ModelRecord],
           parameters: Sequence[Parameter]) -> dict[str, float]:
    return fitted_values(parameters, lambda values: [
        p.error for p in predict_rates(session, records, machine, values)], step=STEP, tolerance=1e-4, evaluations=12)


def mean_error(predictions: Sequence[ModelPrediction]) -> float:
    """Mean absolute relative error of the time."""
    return float(np.mean([abs(p.error) for p in predictions])) if predictions else 0.0


def _sentence(fitted: Sequence[ModelPrediction], left_out: Sequence[ModelPrediction]) -> str:
    def words(found: Sequence[ModelPrediction]) -> str:
        by_phase = {name: [p for p in found if p.record.phase == phase]
                    for name, phase in (("prefill", "pp"), ("decode", "tg"))}
        return ", ".join(f"{name} MAPE {mean_error(rows):.1%}" for name, rows in by_phase.items() if rows)

    return (f"{len(fitted)} rates of whole models (rates.csv); fitted rows {words(fitted)}"
            + (f"; leaving each row out {words(left_out)}" if left_out else ""))
