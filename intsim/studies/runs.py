"""Runs as output folders hold them: a row of 'intsim run' with its steps, or a model's run or one of its phases."""

from __future__ import annotations

import csv
import math
import re
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from intsim.calls import AttentionCall
from intsim.config.document import read_document
from intsim.errors import InputError, nearest_name, shown
from intsim.models.phase_result import HOST
from intsim.models.pricing import weighted
from intsim.models.result import MODEL_FILE, ModelResult
from intsim.resources import is_regular, nearest_file
from intsim.result import Result, step_row
from intsim.tables import BETWEEN, NOT_MODELLED
from intsim.uncertainty.interval import Z_80, Doubt
from intsim.uncertainty.model import latency_parts, parts_of

IDENTITY = ("machine", "pipeline", *AttentionCall.COLUMNS)
"""Columns that tell the rows of a run apart, as ``AttentionCall.OPTIONAL`` do where there are any; they stand in
``results.csv`` and in ``ops.csv``."""

SEVERAL = {"heads": "{} heads", "batch": "batch {}"}
"""What messages say of a call that has more than one."""

STEP = ("op", "part", "bound", "main_class")
"""What ``ops.csv`` says of a step beside its time and energy."""

SENSITIVITIES, MEASURES = "sensitivities.csv", ("latency", "energy")
"""What figures depend on: per cent of each measure for a per cent of a quantity of the machine's files."""

FIGURES = ("latency_s", "energy_j")
NEEDED_IN = {"results.csv": FIGURES, "ops.csv": (*FIGURES, *STEP), SENSITIVITIES: ("quantity", "spread", *MEASURES)}
"""Columns that a table must have beside ``IDENTITY``."""

NEEDED = ("latency_s",)
BOUNDS = {"latency_s": ("latency_low_s", "latency_high_s"), "energy_j": ("energy_low_j", "energy_high_j"),
          "speedup": ("speedup_low", "speedup_high"), "energy_ratio": ("energy_ratio_low", "energy_ratio_high")}
"""Columns of the ends of an interval, by that of their value."""

ABOVE_ZERO = (*BOUNDS, *(end for ends in BOUNDS.values() for end in ends), "power_w")
NUMBERS = (dict.fromkeys((*ABOVE_ZERO, "instructions", "bytes_dram", "spread", "quantiser_s"), 0.0)
           | dict.fromkeys(MEASURES, -math.inf))
"""Columns of numbers that are read, and the least that each can be."""

NOTHING = "(nothing)"
"""How messages name an empty cell, and how it may be asked for."""

AS_WRITTEN = 1e-3
"""Relative; what is rounded in a table adds up so well."""

Row = Mapping[str, str]
Interval = tuple[float, float]


@dataclass(frozen=True)
class Run:
    """One row of an output folder and the steps behind it.

    Attributes:
        doubt, energy_doubt: what latency and energy can be wrong by; None where the row has no interval, without slopes
            where the folder has none.
        not_modelled: what the simulation left out; None where the folder does not say.
        work: of a model, its tokens and what else was asked for; nothing of a call.
        left: what the model leaves of latency, by part of it.
        settings: beside the call, what two runs of it may differ in.
        quantiser_s: that making its inputs takes beside ``latency_s``.
    """

    identity: Mapping[str, str]
    latency_s: float
    energy_j: float | None
    steps: Mapping[str, Row]
    doubt: Doubt | None = None
    not_modelled: tuple[str, ...] | None = None
    work: str = ""
    energy_doubt: Doubt | None = None
    left: Mapping[str, float] = field(default_factory=dict)
    settings: Mapping[str, str] = field(default_factory=dict)
    quantiser_s: float = 0.0

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


def run_of(found: Comparable) -> Run:
    """A run of what ``intsim`` gives or writes.

    Args:
        found: a result of a call or a model, or a reference as for ``load_run``.

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
    sure, energy = found.latency_uncertainty, found.energy_uncertainty
    doubt = sure.doubt if sure else None
    return Run(
        _identity(found), found.latency_s, found.energy_j,
        _named([_cells(step_row(record, found.latency_s)) for record in found.records]),
        doubt, found.not_modelled, "", energy.doubt if energy else None, _left(doubt),
        _cells({"threads": found.threads}), found.latency_with_quantiser_s - found.latency_s)


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
    found = [row for row in rows if all(row[key] == (value or _usual(row, key)) for key, value in wanted.items())]
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
    energy, sensitivities = found[0]["energy_j"], _sensitivities(Path(folder), identity)
    doubt = _doubt(found[0], "latency", "s", sensitivities)
    return Run(identity, latency, float(energy) if energy else None, _named(steps), doubt, _not_modelled(found[0]), "",
               _doubt(found[0], "energy", "j", sensitivities), _left(doubt), _settings(Path(folder), found[0]),
               number(found[0], "quantiser_s"))


def _sensitivities(folder: Path, identity: Mapping[str, str]) -> list[Row]:
    """The rows of a run in the folder's table of them; none where an earlier release wrote the folder."""
    if not (folder / SENSITIVITIES).exists():
        return []
    return [row for row in _rows(folder / SENSITIVITIES) if all(row.get(k, "") == v for k, v in identity.items())]


def _settings(folder: Path, row: Row) -> dict[str, str]:
    """What a run was made with beside its call: threads, and what the experiment sets."""
    found = {"threads": row.get("threads", "")}
    if is_regular(folder / "experiment.yaml"):
        document = read_document(folder / "experiment.yaml").data
        variant = row["machine"].rpartition("+")[2]
        for given in (document, (document.get("variants") or {}).get(variant) or {}):
            found |= {f"{key}": f"{value}" for key, value in (given.get("set") or {}).items()}
    return found


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
    latency = sum(phase.latency_s for phase in phases)
    slopes = weighted((phase.latency_s, phase.slopes) for phase in phases)
    left = latency_parts(found.kind, found.status, slopes)
    joules = found.energy_uncertainty([phase.name for phase in phases])
    energies = [phase.energy_j for phase in phases]
    identity = {"machine": found.machine, "pipeline": f"{found.model.name} ({found.linear}, {found.attention})",
                "q_len": str(found.prompt), "kv_len": str(found.context + found.prompt + found.generate)}
    total = None if None in energies else sum(value for value in energies if value is not None)
    tokens = " + ".join(f"{phase.tokens} ({phase.name})" for phase in phases)
    return Run(identity, latency, total, steps, Doubt(slopes, found.spreads, math.hypot(*left.values())),
               found.not_modelled, ", ".join([f"{tokens} tokens", *found.settings]),
               joules.doubt if joules else None, left,
               _cells({"launching": found.launching, "KV cache": found.kv_format, "head": found.head}))


def _not_modelled(row: Row) -> tuple[str, ...] | None:
    return tuple(filter(None, row[NOT_MODELLED].split(BETWEEN))) if NOT_MODELLED in row else None


def _doubt(row: Row, quantity: str, unit: str, sensitivities: Sequence[Row]) -> Doubt | None:
    """Of a figure of a row: its slopes, and what of its interval they leave to the model."""
    low, high = row.get(f"{quantity}_low_{unit}"), row.get(f"{quantity}_high_{unit}")
    if not low or not high or not float(high) > float(low) > 0:
        return None
    of = [each for each in sensitivities if each[quantity]]
    slopes = {each["quantity"]: float(each[quantity]) for each in of}
    spreads = {each["quantity"]: float(each["spread"]) for each in of}
    known = sum((slope * spreads[key])**2 for key, slope in slopes.items())
    return Doubt(slopes, spreads, math.sqrt(max(0.0, of_interval(float(low), float(high))**2 - known)))


def _left(doubt: Doubt | None) -> dict[str, float]:
    return parts_of(doubt.model, doubt.slopes) if doubt else {}


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
    needed = (*IDENTITY, *NEEDED_IN[path.name])
    lacking = [key for key in needed if not rows or key not in rows[0]]
    if lacking:
        raise InputError("the column is missing" if rows else "has no rows", file=path, line=1, key=lacking[0],
                         expected="a table that 'intsim run' wrote")
    for number, row in enumerate(rows, 2):
        _check_numbers(path, number, row)
    given = [name for name in AttentionCall.OPTIONAL if name in rows[0]]
    return [row | {name: row[name] or _usual(row, name) for name in given} for row in rows]


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
        wanted[key] = "" if value == NOTHING else value
    return wanted


def _usual(row: Row, column: str) -> str:
    """What a cell is where nothing is given."""
    return row["head_dim"] if column == "v_head_dim" else ""


def _way_out(rows: list[Row], wanted: Mapping[str, str], columns: Sequence[str]) -> str:
    """The first column that would tell rows apart, or whose wanted value none has, and its values."""
    for key in sorted(columns, key=lambda k: k not in wanted):
        values = sorted({row[key] for row in rows}, key=lambda v: (len(v), v))
        if (key in wanted and wanted[key] not in values) or (key not in wanted and len(values) > 1):
            return f"say {key}= one of " + ", ".join(value or NOTHING for value in values)
    return f"results.csv has it {len(rows)} times, as 'intsim run' does not write it"


def number(row: Row | None, column: str) -> float:
    """A cell; 0 where there is no such row or column, or nothing in it."""
    return float(row[column]) if row and row.get(column) else 0.0
