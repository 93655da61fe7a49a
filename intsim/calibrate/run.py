"""Calibrate a machine file against measured runs, with rows held out and folds."""

from __future__ import annotations

import math
import operator
import re
from collections import Counter
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from intsim.calibrate.fit import Prediction, Solution, fit, predict
from intsim.calibrate.parameters import Parameter, free_parameters
from intsim.calibrate.report import FOLDS, summary
from intsim.calibrate.writer import fitted_text
from intsim.calls import AttentionCall
from intsim.config.document import Document
from intsim.errors import InputError, unknown_name
from intsim.measure.records import UNCALIBRATED, Record, assumptions, read_records
from intsim.session import default_session

OPERATORS: dict[str, Callable[[Any, Any], bool]] = {"=": operator.eq, ">=": operator.ge, "<=": operator.le}
FIELDS = ("pipeline", *AttentionCall.COLUMNS, "v_head_dim", "threads")
FEWEST_EVALUATIONS = 12
"""Steps of a fold, which starts from the fit of all rows."""


@dataclass(frozen=True)
class Calibration:
    """A calibration.

    Attributes:
        before: predictions for all rows with the machine file as it was; held_out: after the fit, for rows not fitted.
        folds: by what was left out (``length``, ``pipeline``): each row as predicted by the fit of the others.
        document: the machine's file; sentence: what was fitted on what.
        remarks: sizes that were assumed, and rows of the file that took no part.
    """

    machine: str
    device: str
    solution: Solution
    before: tuple[Prediction, ...]
    held_out: tuple[Prediction, ...]
    folds: Mapping[str, tuple[Prediction, ...]]
    document: Document
    sentence: str
    remarks: tuple[str, ...] = ()

    def text(self, out: Path | None = None) -> str:
        """The new machine file, to lie at ``out``."""
        values = {e.parameter.key: e.value for e in self.solution.estimates}
        return fitted_text(self.document, values, self.sentence, out)

    @property
    def largest_factor(self) -> tuple[float, Prediction]:
        """The fitted number that is furthest from what was measured, as a factor of at least 1, and its row."""
        def factor(prediction: Prediction) -> float:
            errors = (prediction.latency_error, prediction.energy_error or 0.0)
            return max(max(1 + e, 1 / (1 + e)) if e > -1 else math.inf for e in errors)

        worst = max(self.solution.predictions, key=factor)
        return factor(worst), worst


def device_of(machine: str) -> str:
    """The device whose measurements a machine file is about."""
    name = Path(machine).stem if machine.endswith((".yaml", ".yml")) else machine
    return name.removesuffix(UNCALIBRATED)


def parse_rule(rule: str) -> Callable[[Record], bool]:
    """A rule such as ``q_len=4096``, ``q_len>=8192`` or ``pipeline=fp16``: whether a row is held out.

    Raises:
        InputError: not such a rule.
    """
    match = re.fullmatch(r"\s*(\w+)\s*(>=|<=|=)\s*([\w.-]+)\s*", rule)
    if not match:
        raise InputError(f"found '{rule}'", key="--hold-out", expected="FIELD=VALUE, FIELD>=VALUE or FIELD<=VALUE")
    name, sign, text = match.groups()
    if name not in FIELDS:
        raise unknown_name("field", name, FIELDS, key="--hold-out")
    wanted: Any = text
    if name == "causal":
        if text.lower() not in ("true", "false") or sign != "=":
            raise InputError(f"found '{rule}'", key="--hold-out", expected="causal=true or causal=false")
        wanted = text.lower() == "true"
    elif name == "pipeline":
        if sign != "=":
            raise InputError(f"found '{rule}'", key="--hold-out", expected="pipeline=NAME")
    else:
        if not re.fullmatch("[0-9]{1,10}", text):
            raise InputError(f"found '{text}'", key="--hold-out", expected=f"a whole number for {name}")
        wanted = int(text)

    def held_out(record: Record) -> bool:
        value = getattr(record if name in ("pipeline", "threads") else record.workload, name)
        return value is not None and OPERATORS[sign](value, wanted)

    return held_out


def rows_of(device: str, path: str | Path) -> tuple[list[Record], tuple[str, ...]]:
    """The rows of a measurement file that are about a device, and what was assumed of them or left aside.

    Raises:
        InputError: there is none.
    """
    records = read_records(path, steps=True)
    own = [r for r in records if r.device == device and not r.step]
    counts = Counter("single steps" if r.device == device else r.device for r in records
                     if r.device != device or r.step)
    if not own:
        others = ", ".join(sorted(counts)) or "none"
        raise InputError(f"holds rows of {others}", file=path, key="device", expected=f"rows of '{device}'")
    aside = [f"left aside: {count} row{'s' * (count > 1)} of {name}" for name, count in sorted(counts.items())]
    return own, (*assumptions(own), *aside)


def calibrate(machine: str, measurements: str | Path, hold_out: str | None = None, folds: Sequence[str] = tuple(FOLDS),
              progress: Callable[[str], None] = lambda _: None) -> Calibration:
    """Fit the free parameters of a machine to measured runs.

    Args:
        machine: a name of ``intsim list machines`` or the path of a machine file.
        measurements: a measurement CSV; rows of other devices are left aside.
        hold_out: which rows to keep out of the fit, as ``parse_rule`` reads it.
        folds: what to leave out in turn.
        progress: told what is being fitted.

    Raises:
        InputError: bad files, no row of the device, no row left to fit or held out by the rule, nothing that may move.
    """
    document = default_session().document(machine)
    device = device_of(machine)
    records, remarks = rows_of(device, measurements)
    is_held_out = parse_rule(hold_out) if hold_out else lambda _: False
    fitted = [r for r in records if not is_held_out(r)]
    if not fitted:
        raise InputError(f"'{hold_out}' holds out every row", key="--hold-out",
                         expected="a rule that leaves rows to fit")
    if hold_out and len(fitted) == len(records):
        raise InputError(f"'{hold_out}' holds out no row", key="--hold-out", expected="a rule that some row matches")
    parameters = free_parameters(document, default_session().load(machine).identity.provenance)
    before = [_first(machine, record, measurements) for record in records]
    progress(f"all {len(fitted)} rows")
    solution = fit(machine, fitted, parameters)
    held_out = predict(machine, [r for r in records if is_held_out(r)], solution.overrides)
    by_fold = {name: leave_out(machine, fitted, parameters, solution, name, progress) for name in folds}
    return Calibration(machine, device, solution, tuple(before), held_out, by_fold,
                       document, _sentence(solution, measurements, hold_out, by_fold), remarks)


def _first(machine: str, record: Record, path: str | Path) -> Prediction:
    """The prediction for a row with the machine file as it is; a row that the machine cannot run is refused.

    What the row left out, and was taken for something, stands in the refusal.
    """
    try:
        return predict(machine, [record], {})[0]
    except InputError as error:
        if error.file:
            raise
        taken = f" ({', '.join(record.assumed)}, which the row leaves out)" if record.assumed else ""
        raise InputError(f"{error.problem}{taken}", file=path, line=record.line, key=error.key,
                         expected=error.expected, nearest=error.nearest) from None


def leave_out(machine: str, records: Sequence[Record], parameters: Sequence[Parameter], solution: Solution, fold: str,
              progress: Callable[[str], None] = lambda _: None) -> tuple[Prediction, ...]:
    """Each row as predicted by a fit to the rows that differ from it in the fold's value; none if all have the same."""
    value = FOLDS[fold]
    values = sorted({value(r) for r in records})
    found: dict[int, Prediction] = {}
    for left_out in values if len(values) > 1 else []:
        progress(f"without {fold} {left_out}")
        rest = [r for r in records if value(r) != left_out]
        refitted = fit(machine, rest, parameters, start=solution.overrides, evaluations=FEWEST_EVALUATIONS)
        own = [r for r in records if value(r) == left_out]
        found |= {p.record.line: p for p in predict(machine, own, refitted.overrides)}
    return tuple(found[r.line] for r in records if r.line in found)


def _sentence(solution: Solution, measurements: str | Path, hold_out: str | None,
              folds: Mapping[str, Sequence[Prediction]]) -> str:
    lines = [f"{len(solution.predictions)} rows of {Path(measurements).name}"
             + (f", {hold_out} held out" if hold_out else ""), f"fitted rows {_words(solution.predictions)}"]
    lines += [f"leaving one {name} out {_words(p)}" for name, p in folds.items() if p]
    return "; ".join(lines)


def _words(predictions: Sequence[Prediction]) -> str:
    return ", ".join(f"{name} MAPE {100 * e.mape:.1f} % max {100 * e.maximum:.1f} %"
                     for name, e in summary(predictions).items() if e)
