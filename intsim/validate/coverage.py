"""How many measured times lie in their 80 % interval: by kind of operation, and of devices that were left out.

What the model leaves (``intsim.uncertainty.model``) is a few numbers for all devices. Here they are found anew from the
rows of all devices but one, as those that make these rows likeliest with every error normal in its logarithm, and tried
on the one that was left out. Files that no fit has touched; a row counts as much as any other.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
from math import log, sqrt
from typing import Any

import numpy as np
from scipy.optimize import minimize

from intsim.calibrate.run import device_of
from intsim.measure.records import UNCALIBRATED
from intsim.progress import Told, nobody
from intsim.resources import machine_files
from intsim.session import default_session
from intsim.uncertainty.interval import Z_80, Uncertainty
from intsim.uncertainty.model import CORES, LEAVES, Leaves, Share, shares_of
from intsim.validate import models, suites
from intsim.validate.operations import operation_errors, shipped_operations

FEWEST = 10
"""Rows of a kind that a share of them is told of."""

GPU = LEAVES["gpu"]
LEAST, MOST = 0.005, 2.0
"""What a part of a time can be off by."""


@dataclass(frozen=True)
class Timed:
    """A measured time.

    Attributes:
        operation: what it is of; gpu: whether a GPU's.
        ratio: predicted over measured; uncertainty: of the prediction.
    """

    device: str
    operation: str
    gpu: bool
    ratio: float
    uncertainty: Uncertainty

    @cached_property
    def known(self) -> float:
        """Relative variance from all quantities."""
        return (1.0 - self.uncertainty.of_model) * self.uncertainty.deviation**2

    @cached_property
    def shares(self) -> dict[Share, float]:
        """Of what the time consists."""
        return shares_of(self.uncertainty.slopes)

    def variance(self, leaves: Leaves) -> float:
        """Relative, with what a model leaves."""
        return self.known + leaves.deviation(self.shares)**2

    def inside(self, leaves: Leaves) -> bool:
        """Whether it lies in the 80 % interval."""
        return abs(log(self.ratio)) <= Z_80 * sqrt(self.variance(leaves))


Left = Mapping[bool, Leaves]
"""What a model leaves, of GPUs (True) and of CPUs."""
SHIPPED: Left = {True: GPU, False: CORES}


def timed(progress: Told = nobody) -> list[Timed]:
    """Every shipped time on the file of its device that no fit has touched."""
    session, files, operations = default_session(), machine_files(), shipped_operations()

    def row(machine: str, operation: str, ratio: float, uncertainty: Uncertainty) -> Timed:
        return Timed(device_of(machine), operation, session.load(machine).identity.kind == "gpu", ratio, uncertainty)

    found = []
    for device in dict.fromkeys(record.device for record in operations):
        machine = device + UNCALIBRATED if device + UNCALIBRATED in files else device
        own = [record for record in operations if record.device == device]
        found += [row(machine, e.record.kind, e.error + 1.0, e.uncertainty)
                  for e in operation_errors(machine, own)]
    found += [row(suite.machine, suites.kind_of(p), p.latency_error + 1.0, p.latency_uncertainty)
              for suite in suites.suites(progress) if not suite.fitted for p in suite.predictions]
    found += [row(machine, f"models, {models.PHASES[p.record.phase]}", p.error + 1.0, p.uncertainty)
              for _, machine, predictions in models.predictions(session, progress)
              if machine.endswith(UNCALIBRATED) for p in predictions]
    return found


def likeliest(rows: Sequence[Timed]) -> Left:
    """What a model leaves of GPUs and of CPUs, bytes alike, so that measured times are likeliest."""
    errors = np.array([log(row.ratio) for row in rows])
    known = np.array([row.known for row in rows])
    gpu = np.array([row.gpu for row in rows])
    part = {name: np.array([row.shares[name] for row in rows])**2 for name in ("streaming", "launching", "computing")}
    squares = np.stack([part["streaming"], gpu * part["launching"], gpu * part["computing"],
                        ~gpu * part["computing"]])

    def unlikely(logarithms: np.ndarray) -> float:
        variance = known + np.exp(2.0 * logarithms) @ squares
        return float(np.sum(np.log(variance) + errors**2 / variance))

    start = np.log([GPU.streaming, GPU.launching, GPU.computing, CORES.computing])
    best = minimize(unlikely, start, method="L-BFGS-B", bounds=[(log(LEAST), log(MOST))] * len(start))
    streaming, launching, computing, cores = np.exp(best.x).tolist()
    return {True: Leaves(streaming, launching, computing), False: Leaves(streaming, 0.0, cores)}


def device_rows(rows: Sequence[Timed]) -> list[dict[str, Any]]:
    """A row per device with what the others' rows say a model leaves, and how many of its own lie inside then; the last
    one is of all devices with what ships."""
    found = []
    inside = 0
    for device in dict.fromkeys(row.device for row in rows):
        own = [row for row in rows if row.device == device]
        left = likeliest([row for row in rows if row.device != device])
        inside += sum(row.inside(left[row.gpu]) for row in own)
        found.append(_row(f"{device} left out", own, left))
    everything = likeliest(rows)
    found.append({"of": "all, each left out in turn", "rows": len(rows), "inside_percent": 100.0 * inside / len(rows)})
    return [*found, _row("all, with what is likeliest", rows, everything), _row("all, as it ships", rows, SHIPPED)]


def _row(name: str, rows: Sequence[Timed], left: Left) -> dict[str, Any]:
    gpu, cores = left[True], left[False]
    return {"of": name, "rows": len(rows), "inside_percent": _percent(rows, left), "streaming": gpu.streaming,
            "launching": gpu.launching, "computing": gpu.computing, "computing_cpu": cores.computing}


def operation_rows(rows: Sequence[Timed]) -> list[dict[str, Any]]:
    """A row per kind of operation, over all devices, with as many rows as a share can be told of: how many lie inside,
    the root mean square of the errors in percent, and how many standard deviations that is."""
    found = []
    for operation in dict.fromkeys(row.operation for row in rows):
        own = [row for row in rows if row.operation == operation]
        if len(own) >= FEWEST:
            squares = [(log(row.ratio)**2, row.variance(SHIPPED[row.gpu])) for row in own]
            found.append({"operation": operation, "devices": len({row.device for row in own}), "rows": len(own),
                          "inside_percent": _percent(own, SHIPPED),
                          "error_percent": 100.0 * sqrt(sum(error for error, _ in squares) / len(own)),
                          "deviations": sqrt(sum(error / variance for error, variance in squares) / len(own))})
    return found


def _percent(rows: Iterable[Timed], left: Left) -> float:
    inside = [row.inside(left[row.gpu]) for row in rows]
    return 100.0 * sum(inside) / len(inside)
