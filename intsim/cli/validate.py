"""'intsim validate': every shipped measurement against the machine files of its device."""

from __future__ import annotations

import argparse
import json
from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from intsim.progress import Progress
from intsim.tables import text_table, union_of_columns

if TYPE_CHECKING:
    from intsim.validate.coverage import Timed
    from intsim.validate.suites import Suite


def add_parser(commands: Any) -> None:
    """Describe the command."""
    parser = commands.add_parser("validate", description=__doc__)
    parser.add_argument("--models", action="store_true", help="rates of whole models, and ratios between formats")
    parser.add_argument("--intervals", action="store_true",
                        help="how many times lie in their 80 %% interval: of each device with what the rows of the "
                        "others say of the model, and by kind of operation")
    parser.add_argument("--json", action="store_true", help="print as JSON")
    parser.add_argument("--operations", action="store_true",
                        help="by device and kind: attention and linear layers of GPUs that nothing was fitted to, and "
                        "the fitted rows")
    parser.set_defaults(run=run)


def run(options: argparse.Namespace) -> int:
    """Predict every shipped measurement and print the errors."""
    if options.models:
        return _models(options.json)
    if options.operations:
        return _operations(options.json)
    if options.intervals:
        return _intervals(options.json)
    from intsim.validate.suites import as_data, suites

    with Progress() as progress:
        found = suites(progress)
    print(json.dumps(as_data(found), indent=1) if options.json else table(found))
    return 0


def table(found: Sequence[Suite]) -> str:
    """What the command prints, and what the README shows between its markers."""
    from intsim.validate.suites import notes, rows

    return text_table(rows(found)) + "\n\n" + "\n".join(notes(found))


def _operations(as_json: bool) -> int:
    from intsim.validate.operations import operation_rows
    from intsim.validate.suites import kind_rows, suites

    with Progress() as progress:
        left_out, fitted = operation_rows(progress=progress), kind_rows(suites(progress))
    print(json.dumps({"left_out": left_out, "fitted": fitted}, indent=1) if as_json else
          f"left out of every fit:\n\n{operations_table(left_out)}\n\nfitted:\n\n{text_table(fitted)}")
    return 0


def _intervals(as_json: bool) -> int:
    from intsim.validate.coverage import device_rows, operation_rows, timed

    with Progress() as progress:
        rows = timed(progress)
    print(json.dumps({"devices": device_rows(rows), "operations": operation_rows(rows)}, indent=1) if as_json
          else intervals_text(rows))
    return 0


def intervals_text(rows: Sequence[Timed]) -> str:
    """What the command prints, and what trust.md shows between its markers."""
    from intsim.validate.coverage import device_rows, operation_rows

    devices = device_rows(rows)
    return f"{text_table(devices, union_of_columns(devices))}\n\n{text_table(operation_rows(rows))}"


def operations_table(left_out: Sequence[dict[str, Any]]) -> str:
    """What the command prints of rows that no fit has, and what the README shows between its markers."""
    return text_table(left_out, union_of_columns(left_out))


def _models(as_json: bool) -> int:
    from intsim.session import default_session
    from intsim.validate import models

    session = default_session()
    with Progress() as progress:
        predicted = models.predictions(session, progress)
    errors, ratios = models.rows(session, predicted), models.ratio_rows(predicted)
    print(json.dumps({"errors": errors, "ratios": ratios}, indent=1) if as_json
          else f"{text_table(errors)}\n\n{text_table(ratios)}")
    return 0
