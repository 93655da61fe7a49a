"""Runs as output folders hold them: a row of 'intsim run' with its steps, or a model's run or one of its phases."""

from __future__ import annotations

import csv
import math
import re
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from intsim.calls import AttentionCall
from intsim.errors import InputError, nearest_name, shown
from intsim.models.phase_result import HOST
from intsim.models.result import MODEL_FILE, ModelResult
from intsim.resources import is_regular, nearest_file
from intsim.result import Result, step_row
from intsim.studies.answers import energy_ratio, speedup
from intsim.tables import BETWEEN, NOT_MODELLED
from intsim.uncertainty.interval import Z_80

IDENTITY = ("machine", "pipeline", *AttentionCall.COLUMNS)
"""Columns that tell the rows of a run apart, as ``AttentionCall.OPTIONAL`` do where there are any; they stand in
``results.csv`` and in ``ops.csv``."""

SEVERAL = {"heads": "{} heads", "batch": "batch {}"}
"""What messages say of a call that has more than one."""

STEP = ("op", "part", "bound", "main_class")
"""What ``ops.csv`` says of a step beside its time and energy."""

NEEDED = ("latency_s",)
BOUNDS = {"latency_s": ("latency_low_s", "latency_high_s"), "energy_j": ("energy_low_j", "energy_high_j"),
          "speedup": ("speedup_low", "speedup_high"), "energy_ratio": ("energy_ratio_low", "energy_ratio_high")}
"""Columns of the ends of an interval, by that of their value."""

ABOVE_ZERO = (*BOUNDS, *(end for ends in BOUNDS.values() for end in ends), "power_w")
NUMBERS = dict.fromkeys((*ABOVE_ZERO, "instructions", "bytes_dram"), 0.0)
"""Columns of numbers that are read, and the least that each can be."""

AS_WRITTEN = 1e-3
"""Relative; what is rounded in a table adds up so well."""

Row = Mapping[str, str]
Interval = tuple[float, float]


@dataclass(frozen=True)
class Against:
    """How a row of 'intsim run' stands beside its baseline's, with 80 % intervals: what both depend on alike cancels.

    Attributes:
        folder: of both; None of results in memory. identity: of the baseline's row.
        speedup: of the row over it; energy_ratio: of the row to it.
    """

    folder: Path | None
    identity: Mapping[str, str]
    speedup: Interval
    energy_ratio: Interval | None


@dataclass(frozen=True)
class Run:
    """One row of an output folder and the steps behind it.

    Attributes:
        deviation, energy_deviation: relative standard deviations of latency and energy, from their 80 % intervals; None
            where the row has none.
        not_modelled: what the simulation left out; None where the folder does not say.
        work: of a model, its tokens and what else was asked for; nothing of a call.
        folder: that the row is of; None of a model or a result in memory.
        against: its baseline in the same folder, if that has one.
    """

    identity: Mapping[str, str]
    latency_s: float
    energy_j: float | None
    steps: Mapping[str, Row]
    deviation: float | None = None
    not_modelled: tuple[str, ...] | None = None
    work: str = ""
    energy_deviation: float | None = None
    folder: Path | None = None
    against: Against | None = None

    @property
    def call(self) -> str:
        """The length, what there are several of and the variant, or a model's work, as messages name it."""
        sizes = {key: value for key, value in self.identity.items() if key not in IDENTITY[:2]}
        if "q_len" not in sizes:
            return self.work or ", ".join(f"{key} {value}" for key, value in sizes.items())
        several = [text.format(value) for key, text in SEVERAL.items() if (value := sizes.get(key, "1")) != "1"]
        width = sizes.get("v_head_dim")
        beside = filter(None, [sizes.get("variant"), width and f"v_head_dim {width}"])
        return self.work or ", ".join([f"L = {sizes['q_len']}", *several, *beside])

    @property
    def name(self) -> str:
        """Pipeline, machine and call."""
        return f"{self.identity['pipeline']} on {self.identity['machine']}, {self.call}"


Comparable = str | Path | Result | ModelResult | Run


def run_of(found: Comparable, baseline: Comparable) -> Run:
    """A run of what ``intsim`` gives or writes.

    Args:
        found: a result of a call or a model, or a reference as for ``load_run``.
        baseline: what it will stand beside.

    Raises:
        InputError: something else, or as ``load_run``.
    """
    if isinstance(found, Run):
        return found
    if isinstance(found, ModelResult):
        return _model_run("", found, "")
    if not isinstance(found, Result):
        if not isinstance(found, str | Path):
            raise InputError(f"found {shown(found)}", key="a and b", expected="results of intsim.simulate or "
                             "intsim.simulate_model, or FOLDER:column=value,... of 'intsim run'")
        return load_run(str(found))
    time, energy = found.latency_uncertainty, found.energy_uncertainty
    return Run(
        _identity(found), found.latency_s, found.energy_j,
        _named([_cells(step_row(record, found.latency_s)) for record in found.records]),
        time.deviation if time else None, found.not_modelled, energy_deviation=energy.deviation if energy else None,
        against=_beside(found, baseline) if isinstance(baseline, Result) else None)


def _beside(result: Result, baseline: Result) -> Against | None:
    """How it stands beside another result of the same call on the same machine."""
    times, joules = speedup(result, baseline), energy_ratio(result, baseline)
    if times is None or (baseline.machine, baseline.call) != (result.machine, result.call):
        return None
    return Against(None, _identity(baseline), times[0].interval, joules.interval if joules else None)


def _identity(result: Result) -> dict[str, str]:
    """What ``results.csv`` has of it."""
    return _cells({"machine": result.machine, "pipeline": result.pipeline, **result.call.columns})


def _cells(row: Mapping[str, Any]) -> dict[str, str]:
    return {key: "" if value is None else str(value) for key, value in row.items()}


def load_run(reference: str) -> Run:
    """A run by ``FOLDER:column=value,...``, where the columns select one row of the folder's ``results.csv``.

    Of a folder of 'intsim model', or its ``model.json``, it is the model, or with ``FOLDER:phase=decode`` one of its
    phases.

    Raises:
        InputError: no such folder or column, no row or several rows that match.
    """
    folder, _, selection = reference.partition(":")
    for path in (Path(folder) / MODEL_FILE, Path(folder)):
        if path.name == MODEL_FILE and is_regular(path):
            return _model_run(reference, ModelResult.load(path), selection)
    rows = _rows(Path(folder) / "results.csv")
    columns = (*IDENTITY, *(name for name in AttentionCall.OPTIONAL if name in rows[0]))
    wanted = _selection(reference, selection, columns)
    found = [row for row in rows if all(row[key] == value for key, value in wanted.items())]
    if len(found) != 1:
        raise InputError(f"selects {len(found)} rows of {len(rows)}", key=reference,
                         expected="one row: " + _way_out(found or rows, wanted, columns))
    identity = {key: found[0][key] for key in columns}
    steps = [row for row in _rows(Path(folder) / "ops.csv") if all(row.get(k, "") == v for k, v in identity.items())]
    if not steps:
        raise InputError("has no steps of the selected row", file=Path(folder) / "ops.csv",
                         expected="those that 'intsim run' wrote with it")
    summed, latency = sum(float(row["latency_s"]) for row in steps), float(found[0]["latency_s"])
    if not math.isclose(summed, latency, rel_tol=AS_WRITTEN):
        raise InputError(f"its steps take {summed:g} s", file=Path(folder) / "ops.csv", key="latency_s",
                         expected=f"the {latency:g} s of results.csv: one of them was changed or damaged")
    _check_agreement(Path(folder), found[0], steps)
    energy = found[0]["energy_j"]
    return Run(identity, latency, float(energy) if energy else None, _named(steps),
               _deviation(found[0], "latency", "s"), _not_modelled(found[0]),
               energy_deviation=_deviation(found[0], "energy", "j"), folder=Path(folder).resolve(),
               against=_against(Path(folder).resolve(), identity, found[0], rows))


def _against(folder: Path, identity: Mapping[str, str], row: Row, rows: Sequence[Row]) -> Against | None:
    """The baseline of a row is the one of its machine and call whose speed-up is surely one."""
    low, high = (number(row, end) for end in BOUNDS["speedup"])
    found = [other for other in rows if all(other[k] == v for k, v in identity.items() if k != "pipeline")
             and number(other, "speedup_low") == number(other, "speedup_high") == 1.0]
    if not low or len(found) != 1:
        return None
    joules = number(row, "energy_ratio_low"), number(row, "energy_ratio_high")
    return Against(folder, {key: found[0][key] for key in identity}, (low, high), joules if all(joules) else None)


def _check_agreement(folder: Path, row: Row, steps: Sequence[Row]) -> None:
    """Intervals hold their values, energy is power times time and no less than the steps'.

    Raises:
        InputError: with the column of ``results.csv`` that others contradict.
    """
    def require(key: str, fits: bool, expected: str) -> None:
        if not fits:
            raise InputError(f"found '{row.get(key, '')}'", file=folder / "results.csv", key=key,
                             expected=f"{expected}: one of them was changed or damaged")

    for name, ends in BOUNDS.items():
        low, value, high = (number(row, column) for column in (ends[0], name, ends[1]))
        if low or high:
            require(ends[0], 0 < low <= (1 + AS_WRITTEN) * value, f"a number of at most {name}, {value:g}")
            require(ends[1], high >= (1 - AS_WRITTEN) * value, f"a number of at least {name}, {value:g}")
    joules, whole = number(row, "energy_j"), number(row, "power_w") * number(row, "latency_s")
    own = sum(number(step, "energy_j") for step in steps)
    if joules:
        require("energy_j", joules >= (1 - AS_WRITTEN) * own, f"at least the {own:g} J of its steps in ops.csv")
    if joules and whole:
        require("energy_j", math.isclose(joules, whole, rel_tol=AS_WRITTEN), f"power_w times latency_s, {whole:g} J")


def _named(steps: list[Row]) -> dict[str, Row]:
    """Steps by their names, the second of a name as ``output (2)``: kernels of one call may have steps alike."""
    found, seen = dict[str, Row](), Counter[str]()
    for row in steps:
        seen[row["op"]] += 1
        found[row["op"] if seen[row["op"]] == 1 else f"{row['op']} ({seen[row['op']]})"] = row
    return found


def _model_run(reference: str, found: ModelResult, selection: str) -> Run:
    """A saved run of a model, or with ``phase=NAME`` one phase of it; its steps are the kinds of its calls."""
    key, _, name = selection.partition("=")
    if selection and key != "phase":
        raise InputError(f"found '{selection}'", key=reference, expected="phase=" + " or ".join(
            phase.name for phase in found.phases))
    phases = (found.phase(name),) if selection else found.phases
    steps: dict[str, dict[str, str]] = {}
    for phase in phases:
        for line in phase.lines:
            before = steps.get(f"{phase.name} {line.name}")
            energy = None if line.cost.energy_j is None else line.count * sum(line.cost.energy_j.values())
            steps[f"{phase.name} {line.name}"] = {
                "part": line.group, "bound": line.cost.bound, "main_class": line.cost.pipeline,
                "calls": f"{line.count + number(before, 'calls'):g}", "shape": line.shape,
                "latency_s": repr(line.latency_s + number(before, "latency_s")),
                "energy_j": "" if energy is None else repr(energy + number(before, "energy_j"))}
        if phase.host_s:
            steps[f"{phase.name} {HOST}"] = {"part": HOST, "bound": HOST, "main_class": HOST,
                                             "latency_s": repr(phase.host_s),
                                             "energy_j": "" if phase.energy_j is None else repr(phase.host_j)}
    low, high = (sum(found.interval_s(phase.name)[i] for phase in phases) for i in (0, 1))
    joules = found.energy_interval_of([phase.name for phase in phases])
    energies = [phase.energy_j for phase in phases]
    identity = {"machine": found.machine, "pipeline": f"{found.model.name} ({found.linear}, {found.attention})",
                "q_len": str(found.prompt), "kv_len": str(found.context + found.prompt + found.generate)}
    total = None if None in energies else sum(value for value in energies if value is not None)
    tokens = " + ".join(f"{phase.tokens} ({phase.name})" for phase in phases)
    return Run(identity, sum(phase.latency_s for phase in phases), total, steps, of_interval(low, high),
               found.not_modelled, ", ".join([f"{tokens} tokens", *found.settings]),
               of_interval(*joules) if joules else None)


def _not_modelled(row: Row) -> tuple[str, ...] | None:
    return tuple(filter(None, row[NOT_MODELLED].split(BETWEEN))) if NOT_MODELLED in row else None


def _deviation(row: Row, quantity: str, unit: str) -> float | None:
    low, high = row.get(f"{quantity}_low_{unit}"), row.get(f"{quantity}_high_{unit}")
    return of_interval(float(low), float(high)) if low and high and float(high) > float(low) > 0 else None


def of_interval(low: float, high: float) -> float:
    """The relative standard deviation behind an 80 % interval."""
    return math.log(high / low) / (2.0 * Z_80)


def _rows(path: Path) -> list[Row]:
    try:
        with path.open(encoding="utf-8", newline="") as file:
            table = csv.DictReader(file)
            rows = list(table)
            twice = [name for name, count in Counter(table.fieldnames or ()).items() if count > 1]
            if twice:
                raise InputError("the column stands twice", file=path, line=1, key=twice[0],
                                 expected="a table that 'intsim run' wrote")
            if any(None in row or None in row.values() for row in rows):
                raise InputError("has rows of another length than its header", file=path,
                                 expected="a table that 'intsim run' wrote")
    except OSError as error:
        raise InputError(f"cannot be read ({error.strerror})", file=path,
                         expected="an output folder of 'intsim run' or of 'intsim model'",
                         nearest=None if path.parent.is_dir() else nearest_file(path.parent)) from None
    except (UnicodeDecodeError, csv.Error):
        raise InputError("is not UTF-8", file=path, expected="an output folder of 'intsim run'") from None
    except ValueError as error:  # a name with NUL
        raise InputError(f"cannot be the name of a file ({error})", file=path,
                         expected="an output folder of 'intsim run' or of 'intsim model'") from None
    needed = (*IDENTITY, "latency_s", "energy_j", *(STEP if path.name == "ops.csv" else ()))
    lacking = [key for key in needed if not rows or key not in rows[0]]
    if lacking:
        raise InputError("the column is missing" if rows else "has no rows", file=path, line=1, key=lacking[0],
                         expected="a table that 'intsim run' wrote")
    for number, row in enumerate(rows, 2):
        _check_numbers(path, number, row)
    return [dict(row) for row in rows]


def _check_numbers(path: Path, line: int, row: Row) -> None:
    for name, cell in row.items():
        least = NUMBERS.get(name, 0.0 if name.startswith("cycles_") else None)
        if least is None or (cell == "" and name not in NEEDED):
            continue
        try:
            value = float(cell)
        except ValueError:
            value = math.nan
        strict = name in ABOVE_ZERO and path.name == "results.csv"  # a step may take none
        if not math.isfinite(value) or value < least or (strict and value == 0.0):
            raise InputError(f"found '{cell}'", file=path, line=line, key=name,
                             expected=f"a number {'above' if strict else 'of at least'} {least:g}")


def _selection(reference: str, text: str, columns: Sequence[str]) -> dict[str, str]:
    wanted: dict[str, str] = {}
    for pair in filter(None, re.split(r",(?![^()]*\))", text)):  # a variant has commas of its own, in parentheses
        key, equals, value = pair.partition("=")
        if not equals:
            raise InputError(f"found '{pair}'", key=reference, expected="column=value")
        if key not in columns:
            raise InputError(f"unknown column '{key}'", key=reference, expected="one of " + ", ".join(columns),
                             nearest=nearest_name(key, columns))
        wanted[key] = value
    return wanted


def _way_out(rows: list[Row], wanted: Mapping[str, str], columns: Sequence[str]) -> str:
    """The first column that would tell rows apart, or whose wanted value none has, and its values."""
    for key in sorted(columns, key=lambda k: k not in wanted):
        values = sorted({row[key] for row in rows}, key=lambda v: (len(v), v))
        if (key in wanted and wanted[key] not in values) or (key not in wanted and len(values) > 1):
            return f"say {key}= one of " + ", ".join(value or "(nothing)" for value in values)
    return f"results.csv has it {len(rows)} times, as 'intsim run' does not write it"


def number(row: Row | None, column: str) -> float:
    """A cell; 0 where there is no such row or column, or nothing in it."""
    return float(row[column]) if row and row.get(column) else 0.0
