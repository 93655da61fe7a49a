"""Calibrate the collectives of a cluster's file against measured ones.

The same least squares as for attention: relative errors with one deviation, the file's values as priors. What may move
are the quantities under ``collectives`` that carry ``fit``; NCCL's choice of algorithm and protocol does not.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import cast

import numpy as np

from intsim.calibrate.fit import STEP, fitted_values
from intsim.calibrate.parameters import Parameter, free_parameters
from intsim.calibrate.run import device_of
from intsim.calibrate.writer import fitted_text
from intsim.calls import Collective, CollectiveCall
from intsim.errors import InputError
from intsim.machines.cluster.cluster import ClusterMachine
from intsim.machines.cluster.collectives import collective_time, message_bytes
from intsim.measure.table import plain_number, read_rows
from intsim.session import default_session

COLUMNS = ("device", "kind", "format", "devices", "elements", "latency_s", "source")
LARGE = 2**20
"""Bytes above which a message counts as large in a report."""


@dataclass(frozen=True)
class CollectiveRecord:
    """A measured collective; ``device`` is the name of the cluster's file without ``-uncalibrated``."""

    device: str
    call: CollectiveCall
    latency_s: float
    source: str


@dataclass(frozen=True)
class CollectiveFit:
    """A calibration.

    Attributes:
        values: by key path. errors: predicted over measured less one, row by row, of the fit of all rows.
        left_out: the same, each row predicted by the fit of the others.
        text: the new file.
    """

    values: Mapping[str, float]
    errors: tuple[float, ...]
    left_out: tuple[float, ...]
    text: str


def read_collectives(path: str | Path) -> list[CollectiveRecord]:
    """Read measured collectives from CSV.

    Raises:
        InputError: with line and column: columns missing or unknown, a number that is none, a call that is not valid.
    """
    return [_record(*row) for row in read_rows(path, COLUMNS)]


def fit_collectives(machine: str, records: Sequence[CollectiveRecord]) -> CollectiveFit:
    """Fit a cluster's collectives.

    Args:
        machine: name or path of its file.
        records: of this cluster.

    Raises:
        InputError: a row of another cluster, or a file that marks nothing with ``fit``.
    """
    for record in records:
        if record.device != device_of(machine):
            raise InputError(f"found rows of '{record.device}'", key="device", expected=f"rows of {device_of(machine)}")
    document = default_session().document(machine)
    provenance = default_session().load(machine).identity.provenance
    parameters = [p for p in free_parameters(document, provenance) if p.key.startswith("collectives.")]
    values = _solve(machine, records, parameters)
    errors = relative_errors(machine, records, values)
    left_out = [relative_errors(machine, [record], _solve(machine, [*records[:i], *records[i + 1:]], parameters))[0]
                for i, record in enumerate(records)]
    text = fitted_text(document, values, _sentence(records, errors, left_out))
    return CollectiveFit(values, tuple(errors), tuple(left_out), text)


def relative_errors(machine: str, records: Sequence[CollectiveRecord],
                    overrides: Mapping[str, float] | None = None) -> list[float]:
    """Predicted over measured less one, row by row."""
    cluster = default_session().load(machine, overrides)
    if not isinstance(cluster, ClusterMachine):
        raise InputError(f"'{machine}' is of kind {cluster.identity.kind}", key="machine", expected="a cluster")
    return [collective_time(r.call, cluster.topology).latency_s / r.latency_s - 1.0 for r in records]


def mean_error(records: Sequence[CollectiveRecord], errors: Sequence[float], large: bool) -> float:
    """Mean absolute relative error of messages above ``LARGE`` bytes, or of the others."""
    found = [abs(e) for r, e in zip(records, errors, strict=True) if (message_bytes(r.call) > LARGE) == large]
    return float(np.mean(found)) if found else 0.0


def _solve(machine: str, records: Sequence[CollectiveRecord], parameters: Sequence[Parameter]) -> dict[str, float]:
    return fitted_values(parameters, lambda values: relative_errors(machine, records, values),
                         step=STEP, tolerance=1e-6, evaluations=30)


def _sentence(records: Sequence[CollectiveRecord], errors: Sequence[float], left_out: Sequence[float]) -> str:
    def pair(values: Sequence[float]) -> str:
        return (f"{mean_error(records, values, True):.1%} above 1 MiB, "
                f"{mean_error(records, values, False):.1%} up to it")

    return f"{len(records)} collectives; fitted rows MAPE {pair(errors)}; leaving each row out MAPE {pair(left_out)}"


def _record(path: Path, line: int, row: Mapping[str, str]) -> CollectiveRecord:
    counts = {name: plain_number(row[name]) for name in ("devices", "elements", "latency_s")}
    for name, value in counts.items():
        if value is None or value <= 0 or (name != "latency_s" and value != int(value)):
            raise InputError(f"found '{row[name]}'", file=path, line=line, key=name, expected="a number above 0")
    devices, elements = int(counts["devices"] or 0), int(counts["elements"] or 0)
    try:
        call = CollectiveCall(cast(Collective, row["kind"]), elements, devices, row["format"])
    except InputError as error:
        raise error.at(path, line, error.key) from None
    return CollectiveRecord(row["device"], call, counts["latency_s"] or 0.0, row["source"])
