"""'intsim calibrate': fit what a machine file marks as free to measured runs, and say how good it is."""

from __future__ import annotations

import argparse
import json
import sys
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Any

from intsim.cli import refuse_beside
from intsim.errors import InputError
from intsim.folder import check_folder, output_folder
from intsim.progress import Progress
from intsim.resources import YAML, is_folder
from intsim.tables import text_table, union_of_columns, write_csv

if TYPE_CHECKING:
    from intsim.calibrate.run import Calibration

HOST = "host"
WORST = 2.0
"""A fit that is off by more than this factor is not written without a word."""


def add_parser(commands: Any) -> None:
    """Describe the command."""
    parser = commands.add_parser(
        "calibrate", help="fit a machine file to measurements of it", description=__doc__,
        epilog="'calibrate host' fits the kernels that 'intsim bench' ran alone, and holds out all pipelines it ran.")
    parser.add_argument("machine", metavar="MACHINE", help="name or YAML file, its device being the name without "
                        "-uncalibrated; or host: the machine that intsim bench ran on")
    parser.add_argument("--measurements", required=True, metavar="CSV",
                        help="what was measured on it: calls, or rates of whole models")
    parser.add_argument("--out", metavar="FILE.yaml", help="write the machine file there")
    parser.add_argument("--force", action="store_true", help="write it even if the fit is more than 100 %% off")
    parser.add_argument("--json", action="store_true", help="print the report as JSON")
    free = parser.add_argument_group("for machine files (not host)")
    free.add_argument("--hold-out", metavar="RULE", help="rows not to fit: q_len=4096, q_len>=8192, pipeline=fp16")
    free.add_argument("--report", metavar="DIR", help="write parameters, residuals and pictures there")
    free.add_argument("--no-folds", action="store_true", help="do not leave out lengths and pipelines in turn")
    parser.set_defaults(run=run)


def run(options: argparse.Namespace) -> int:
    """Fit, report, and write the machine file if one is named."""
    out = _output_file(options.out)
    if options.report is not None:
        check_folder(options.report)
    text, (factor, worst) = _kind_of(options)(options)
    if factor > WORST:
        _warn(out, factor, worst, options.force)
    if out:
        fresh = out.with_name(f".{out.name}-new")
        try:
            fresh.write_text(text, encoding="utf-8")
            fresh.replace(out)
        except OSError as error:
            fresh.unlink(missing_ok=True)
            raise InputError(f"cannot be written ({error.strerror})", file=options.out, key="--out") from None
        print(f"\nwritten: {out}", file=sys.stderr)
    return 0


def _kind_of(options: argparse.Namespace) -> Callable[[argparse.Namespace], tuple[str, tuple[float, str]]]:
    """What is fitted: the machine at hand, rates of whole models, or calls."""
    from intsim.measure.model_rates import holds_model_rates

    if options.machine == HOST:
        return run_host
    return run_rates if holds_model_rates(options.measurements) else run_file


def run_rates(options: argparse.Namespace) -> tuple[str, tuple[float, str]]:
    """A machine by rates of whole models: the new file, and how far the worst row is off.

    Raises:
        InputError: an option that these have not, or no row of the machine's device.
    """
    from intsim.calibrate.models import fit_rates, mean_error
    from intsim.measure.model_rates import read_model_rates
    from intsim.measure.records import UNCALIBRATED
    from intsim.session import default_session

    refuse_beside(options, ("hold_out", "report"), "rates of whole models")
    device = Path(options.machine).stem.removesuffix(UNCALIBRATED)
    records = read_model_rates(options.measurements)
    own = [record for record in records if record.device == device]
    if not own:
        raise InputError(f"has no row of {device}", file=options.measurements, key="device",
                         expected="one of " + ", ".join(sorted({record.device for record in records})))
    fit = fit_rates(default_session(), options.machine, own, folds=not options.no_folds, out=_output_file(options.out))
    rows = [{"model": p.record.model, "linear": p.record.linear, "phase": p.record.phase, "tokens": p.record.tokens,
             "threads": p.record.threads, "measured": p.record.tokens_per_s, "predicted": p.tokens_per_s,
             "error_percent": 100 * p.error} for p in fit.predictions]
    found = {"machine": options.machine, "fitted": dict(fit.values), "mape_percent": 100 * mean_error(fit.predictions),
             "left_out_mape_percent": 100 * mean_error(fit.left_out) if fit.left_out else None, "rows": rows}
    if options.json:
        print(json.dumps(found, indent=1))
    else:
        values = ", ".join(f"{key} = {value:g}" for key, value in fit.values.items())
        print(f"{options.machine}: {values}; {found['mape_percent']:.1f} % off on average\n\n{text_table(rows)}")
    worst = max(fit.predictions, key=lambda p: max(1 + p.error, 1 / (1 + p.error)))
    return fit.text, (max(1 + worst.error, 1 / (1 + worst.error)), f"{worst.record.model} {worst.record.phase}")


def _warn(out: Path | None, factor: float, worst: str, force: bool) -> None:
    """Say that the fit is no fit; do not write it unless that is wanted.

    Raises:
        InputError: a file is named and ``--force`` is not given.
    """
    problem = f"the fit is off by a factor of {factor:.3g} at {worst}"
    if out and not force:
        raise InputError(f"{problem}, {out} was not written", key="--out",
                         expected="measurements of what the model predicts (see batch, heads, units), or --force")
    print(f"\nintsim: {problem}", file=sys.stderr)


def run_host(options: argparse.Namespace) -> tuple[str, tuple[float, str]]:
    """The machine at hand: its file, and how far off the worst pipeline is.

    Single kernels may be far off: other work on the machine falls on some of the many short runs, and the fit is
    robust against these.
    """
    from intsim.calibrate.host import fit_host, predict
    from intsim.calibrate.host_file import host_yaml
    from intsim.calibrate.host_report import report, report_text

    fit = fit_host(options.measurements)
    predicted = predict(fit.file, options.measurements)
    found = report(fit, predicted)
    print(json.dumps(found, indent=1) if options.json else report_text(found))
    worst = max(predicted, key=lambda p: max(p.ratio, 1 / p.ratio), default=None)
    if worst is not None:
        return host_yaml(fit.file), (max(worst.ratio, 1 / worst.ratio), worst.record.name)
    return host_yaml(fit.file), (1 + found["fitted"]["mape_percent"] / 100, "the kernels on average")


def run_file(options: argparse.Namespace) -> tuple[str, tuple[float, str]]:
    """A machine with a file that marks what may move: the new file, and how far the worst fitted row is off."""
    from intsim.calibrate.report import FOLDS
    from intsim.calibrate.run import calibrate

    with Progress() as progress:
        found = calibrate(options.machine, options.measurements, options.hold_out,
                          () if options.no_folds else tuple(FOLDS), progress)
    print(json.dumps(as_data(found), indent=1) if options.json else shown(found))
    if options.report:
        with output_folder(options.report) as folder:
            write_report(found, folder)
    factor, worst = found.largest_factor
    return found.text(_output_file(options.out)), (factor, worst.record.name)


def _output_file(name: str | None) -> Path | None:
    """Where to write, checked before the work begins.

    Raises:
        InputError: not a YAML file's name, or its folder does not exist.
    """
    if name is None:
        return None
    try:
        path = Path(name).resolve()  # what a link stands for, not the link
    except ValueError as error:  # a name with NUL
        raise InputError(f"found {name!r} ({error})", key="--out", expected="the name of a YAML file") from None
    if path.suffix not in YAML or is_folder(path):
        raise InputError(f"found '{name}'", key="--out", expected="the name of a YAML file")
    if not is_folder(path.parent):
        raise InputError(f"the folder {path.parent} does not exist", key="--out", expected="a folder that does")
    return path


def shown(found: Calibration) -> str:
    """Parameters, errors, and what the data do not tell, as text."""
    from intsim.calibrate.report import error_rows, estimate_rows

    rows = estimate_rows(found.solution)
    unknown = [row["parameter"] for row in rows if not row["identified"]]
    errors = error_rows("before, all rows", found.before) + error_rows("fitted", found.solution.predictions)
    errors += error_rows("held out", found.held_out)
    for name, predictions in found.folds.items():
        errors += error_rows(f"one {name} left out", predictions)
    residuals = [{k: row[k] for k in ("status", "pipeline", "q_len", "measured_latency_s", "latency_s", "latency_error",
                                      "measured_energy_j", "energy_j", "energy_error")} for row in _residuals(found)]
    return "\n\n".join([
        text_table(rows), text_table(errors), text_table(residuals),
        "not identified by these rows, the prior decides: " + (", ".join(unknown) or "none"),
        *(["\n".join(found.remarks)] if found.remarks else [])])


def _residuals(found: Calibration) -> list[dict[str, Any]]:
    from intsim.calibrate.report import residual_rows

    return residual_rows(found.solution.predictions, "fitted") + residual_rows(found.held_out, "held out")


def as_data(found: Calibration) -> dict[str, Any]:
    """A calibration as plain data."""
    from intsim.calibrate.report import as_json, estimate_rows

    return {"machine": found.machine, "device": found.device, "parameters": estimate_rows(found.solution),
            "errors": {"before": as_json(found.before), "fitted": as_json(found.solution.predictions),
                       "held_out": as_json(found.held_out),
                       **{f"one_{name}_left_out": as_json(p) for name, p in found.folds.items()}},
            "residuals": _residuals(found), "remarks": list(found.remarks)}


def write_report(found: Calibration, folder: Path) -> None:
    """calibration.json, parameters.csv, residuals.csv and the picture."""
    from intsim.calibrate.report import draw, estimate_rows, residual_rows
    from intsim.report.style import save

    (folder / "calibration.json").write_text(json.dumps(as_data(found), indent=1) + "\n", encoding="utf-8")
    parameters = estimate_rows(found.solution)
    write_csv(folder / "parameters.csv", parameters, union_of_columns(parameters))
    residuals = residual_rows(found.before, "before") + _residuals(found)
    for name, predictions in found.folds.items():
        residuals += residual_rows(predictions, f"one {name} left out")
    write_csv(folder / "residuals.csv", residuals, union_of_columns(residuals))
    save(draw(f"{found.device}: before and after", found.before, (*found.solution.predictions, *found.held_out)),
         folder / "before-after")
