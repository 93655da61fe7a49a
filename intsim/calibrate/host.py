"""A machine file for the machine at hand, fitted to kernels that ran alone on it (``intsim bench``).

Parameters are cycles per part of each kernel's work and a handful of rates of the memory behind the core. Every run of
a kernel is planned by the same code that plans pipelines, which gives how often each part is done and how many bytes
come from where; what is left is a small formula, evaluated for all runs at once. Pipelines take no part in the fit.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from scipy.optimize import least_squares
from threadpoolctl import threadpool_limits

from intsim.calibrate.host_file import host_file
from intsim.config.host_schema import CORE, HostFile
from intsim.config.of_cpu import host_machine
from intsim.errors import InputError, unknown_name
from intsim.machines.cpu.jobs import transfers_s
from intsim.machines.cpu.soc import SocMachine
from intsim.machines.cpu.system import Team
from intsim.machines.cpu.work import BEYOND, CACHED
from intsim.machines.machine import Identity
from intsim.machines.memory import TimingMemory
from intsim.machines.shared_memory import exposed_shares
from intsim.measure.description import Description, description_of
from intsim.measure.kernel_runs import HANDOVER, KERNEL, alone
from intsim.measure.records import Record, read_records
from intsim.pipelines.registry import get_pipeline
from intsim.pipelines.spec import Pipeline
from intsim.streams.aarch64.host import host_kernels, work_of

GIGA, MICRO = 1e9, 1e-6
SPREAD = 0.05
"""Relative error of a run that the model is expected to leave; priors are weighed against it."""


@dataclass(frozen=True)
class Rate:
    """A rate of the memory: what it means, its prior and the factor by which the prior may be off (one sigma)."""

    key: str
    meaning: str
    prior: float
    factor: float
    low: float
    high: float


RATES = (
    Rate("l2_bytes_per_cycle", "bytes per cycle from L2", 32.0, 2.0, 2.0, 256.0),
    Rate("l3_bytes_per_cycle", "bytes per cycle from L3", 12.0, 2.0, 0.5, 128.0),
    Rate("remote_bytes_per_cycle", "bytes per cycle stored to lines of another core", 3.0, 4.0, 0.1, 128.0),
    Rate("core_dram_gb_per_s", "GB/s of DRAM that one core sustains", 12.0, 2.0, 1.0, 500.0),
    Rate("dram_gb_per_s", "GB/s of DRAM that all cores sustain", 24.0, 3.0, 1.0, 5000.0),
    Rate("exposed_share", "share of transfers that does not hide behind execution", 0.3, 2.0, 0.01, 1.0),
    Rate("barrier_us", "microseconds of a barrier", 0.5, 4.0, 0.01, 1000.0),
)
PART_PRIORS = {"call": 300.0, "row": 20.0, "element": 0.5, "multiply_accumulate": 0.05, "pack": 0.5, "tile": 50.0,
               "cut": 2.0}
"""Cycles by part, with a factor of ``PART_FACTOR`` as standard deviation: only to keep apart what the data do not."""

PART_FACTOR = 10.0


TRANSFER_RATES = tuple(rate.key for rate in RATES[:4])
KEY_OF_LEVEL = dict(zip(BEYOND, TRANSFER_RATES, strict=True))
"""The rate that the transfers of a level depend on."""


@dataclass(frozen=True)
class Parameter:
    """A fitted value with the standard deviation that the data leave it, as a share of it.

    Attributes:
        identifiable: whether the data leave less than half of what its prior left.
    """

    key: str
    meaning: str
    value: float
    relative_deviation: float
    identifiable: bool


L3_SHARES = (1.0, 0.7, 0.5, 0.35, 0.25, 0.18, 0.125)
"""Of the last-level cache that these cores can count on: on a shared host others fill it too."""


@dataclass(frozen=True)
class HostFit:
    """The machine file's content, its parameters, and predicted over measured of the runs it was fitted to."""

    file: HostFile
    parameters: tuple[Parameter, ...]
    ratios: tuple[float, ...]


def fit_host(measurements: str | Path) -> HostFit:
    """Fit a machine file to the kernels of a measurement CSV that ran alone.

    Raises:
        InputError: a CSV that is not valid or has too few such rows, or no description beside it.
    """
    path = Path(measurements)
    machine = description_of(path)
    records = [r for r in read_records(path, machine.device, steps=True) if r.pipeline == KERNEL]
    if len(records) < len(RATES):
        raise InputError(f"found {len(records)} rows of kernels alone", file=path,
                         expected="those that intsim bench writes")
    try:
        host_kernels(machine.instruction_set)
    except InputError as error:
        raise error.at(path.with_suffix(".json"), key=error.key) from None
    with threadpool_limits(1):  # matrices this small make BLAS threads wait for each other
        fits = [_Problem(machine, share, path, records).solve() for share in L3_SHARES]
    best = min(fits, key=lambda fit: fit.cost)
    note = f"fitted to {len(records)} runs of kernels alone in {path.name}; no pipeline took part"
    return HostFit(host_file(machine, best.problem.l3_share, best.problem.named(best.values), note), best.parameters,
                   tuple((best.problem.seconds(best.values) / best.problem.measured).tolist()))


class _Problem:
    """The runs as arrays, a row per kernel call: its run, parts of its work, bytes by level, threads."""

    LEVELS = BEYOND

    def __init__(self, machine: Description, l3_share: float, path: Path, records: Sequence[Record]) -> None:
        self.l3_share = l3_share
        kernels = host_kernels(machine.instruction_set)
        rates = {rate.key: rate.prior for rate in RATES}
        parts = {f"{kernel.name}.{part}": PART_PRIORS[part] for kernel in kernels for part in work_of(kernel)}
        host = machine_of(host_file(machine, l3_share, rates | parts, "not fitted yet"))
        self.clock_hz = host.system.soc.clusters[0].clock_hz
        runs = {kernel.routine: alone(kernel) for kernel in kernels} | {HANDOVER.name: HANDOVER}
        planned = [call for i, record in enumerate(records) for call in _planned(host, runs, path, record, i)]
        self.parts = sorted({name for call in planned for name in call.parts})
        self.names = [*(rate.key for rate in RATES), *self.parts]
        self.counts = np.array([[call.parts.get(name, 0.0) for name in self.parts] for call in planned])
        self.bytes = {lv: np.array([call.bytes[lv] for call in planned]) for lv in self.LEVELS}
        self.threads = np.array([call.threads for call in planned])
        self.run = np.array([call.run for call in planned])
        self.measured = np.array([record.latency_s for record in records])
        spreads = np.array([record.latency_uncertainty_s or 0.0 for record in records]) / self.measured
        self.sigma = np.hypot(SPREAD, spreads)
        self.priors = np.array([*(rate.prior for rate in RATES), *(PART_PRIORS[p.split(".")[1]] for p in self.parts)])
        self.widths = np.log([*(rate.factor for rate in RATES), *(PART_FACTOR for _ in self.parts)])

    def named(self, values: np.ndarray) -> dict[str, float]:
        """Values by parameter."""
        return dict(zip(self.names, values.tolist(), strict=True))

    def seconds(self, values: np.ndarray) -> np.ndarray:
        """What the clock gives for each run, by the formulas that it uses (``intsim.machines.cpu.jobs``)."""
        return np.bincount(self.run, weights=self._slopes(values).sum(axis=1), minlength=self.measured.size)

    def _slopes(self, values: np.ndarray) -> np.ndarray:
        """Seconds of each call by the parameter that they are proportional (or inversely proportional) to.

        A call takes the longer of execution and transfers and the exposed share of the shorter one, or what the DRAM
        bytes of all threads take together; the columns add up to its time. ``exposed_share`` has none of its own.
        """
        rate = self.named(values)
        execute = self.counts * values[len(RATES):] / self.clock_hz
        per_cycle = {level: rate[f"{level}_bytes_per_cycle"] for level in CACHED}
        seconds = transfers_s(self.bytes, per_cycle, rate["core_dram_gb_per_s"] * GIGA, self.clock_hz)
        transfer = {KEY_OF_LEVEL[level]: value for level, value in seconds.items()}
        shares = exposed_shares(execute.sum(axis=1), sum(transfer.values()), 1.0 - rate["exposed_share"])
        execute *= shares[0][:, None]
        moved = np.column_stack([transfer.get(r.key, np.zeros(len(execute))) for r in RATES])
        moved *= shares[1][:, None]
        together = self.threads * self.bytes["dram"] / (rate["dram_gb_per_s"] * GIGA)
        saturated = together > execute.sum(axis=1) + moved.sum(axis=1)
        execute[saturated], moved[saturated] = 0.0, 0.0
        moved[:, self.names.index("dram_gb_per_s")] = np.where(saturated, together, 0.0)
        moved[:, self.names.index("barrier_us")] = np.where(self.threads > 1, rate["barrier_us"] * MICRO, 0.0)
        return np.hstack([moved, execute])

    def residuals(self, logs: np.ndarray) -> np.ndarray:
        """Logarithmic errors and distances from the priors, in their standard deviations."""
        errors = np.log(self.seconds(np.exp(logs)) / self.measured) / self.sigma
        return np.concatenate([errors, (logs - np.log(self.priors)) / self.widths])

    def jacobian(self, logs: np.ndarray) -> np.ndarray:
        """Derivatives of the residuals by the logarithms of the parameters."""
        slopes = self._slopes(np.exp(logs))
        shorter = slopes[:, len(RATES):].sum(axis=1)
        moved = slopes[:, [self.names.index(k) for k in TRANSFER_RATES]].sum(axis=1)
        derivative = slopes * [-1.0 if name.endswith(("_per_cycle", "_per_s")) else 1.0 for name in self.names]
        derivative[:, self.names.index("exposed_share")] = np.minimum(shorter, moved)
        by_run = np.array([np.bincount(self.run, weights=column, minlength=self.measured.size)
                           for column in derivative.T]).T
        errors = by_run / (self.seconds(np.exp(logs)) * self.sigma)[:, None]
        return np.vstack([errors, np.diag(1.0 / self.widths)])

    def solve(self) -> _Solution:
        """The parameters that fit best, with what the data leave open."""
        low = np.log([*(rate.low for rate in RATES), *(self.priors[len(RATES):] / 1e4)])
        high = np.log([*(rate.high for rate in RATES), *(self.priors[len(RATES):] * 1e4)])
        found = least_squares(self.residuals, np.log(self.priors), self.jacobian, bounds=(low, high), loss="soft_l1",
                              ftol=1e-7)
        jacobian = np.asarray(found.jac)
        deviations = np.sqrt(np.diag(np.linalg.inv(jacobian.T @ jacobian)))
        meanings = [*(rate.meaning for rate in RATES), *("cycles" for _ in self.parts)]
        parameters = tuple(
            Parameter(name, meaning, float(value), float(deviation), bool(deviation < 0.5 * width))
            for name, meaning, value, deviation, width
            in zip(self.names, meanings, np.exp(found.x), deviations, self.widths, strict=True))
        return _Solution(self, np.exp(found.x), parameters, float(found.cost))


@dataclass(frozen=True)
class _Solution:
    problem: _Problem
    values: np.ndarray
    parameters: tuple[Parameter, ...]
    cost: float


@dataclass(frozen=True)
class _PlannedCall:
    """One kernel call of a run as the slowest thread has it."""

    run: int
    parts: Mapping[str, float]
    bytes: Mapping[str, float]
    threads: int


def machine_of(file: HostFile) -> SocMachine:
    """The machine that a file describes, as fitted so far."""
    return host_machine(file, Identity(CORE, "host", lambda: "", file.calibration), TimingMemory())


def _planned(host: SocMachine, runs: Mapping[str, Pipeline], path: Path, record: Record,
             index: int) -> list[_PlannedCall]:
    if record.step not in runs:
        raise unknown_name("kernel", record.step, runs, file=path, line=record.line, key="op")
    try:
        plan = host.plan(record.workload, runs[record.step], threads=record.threads, schedule="static")
    except InputError as error:
        raise error.at(path, record.line, error.key) from None
    team = Team(plan.teams[0].cluster, plan.threads)
    calls = []
    for position, kernel in enumerate(plan.kernels):
        units = -(-kernel.units // plan.threads) if kernel.threaded else kernel.units
        work = plan.work(team, position, units)
        counts = kernel.stream.trips(kernel.part(units))
        parts = {f"{kernel.stream.name}.{block.name}": float(count)
                 for block, count in zip(kernel.stream.blocks, counts, strict=True)}
        calls.append(_PlannedCall(index, parts, {lv: work.bytes_at(lv) for lv in _Problem.LEVELS},
                                  plan.threads if kernel.threaded else 1))
    return calls


@dataclass(frozen=True)
class Prediction:
    """A measured pipeline, which took no part in the fit, and what the machine file gives for it."""

    record: Record
    predicted_s: float

    @property
    def ratio(self) -> float:
        """Predicted over measured."""
        return self.predicted_s / self.record.latency_s


def predict(file: HostFile, measurements: str | Path) -> list[Prediction]:
    """Simulate every pipeline of a measurement CSV on a machine file.

    Raises:
        InputError: a row of an unknown pipeline, or of one that the machine cannot run.
    """
    machine = machine_of(file)
    found = []
    for record in read_records(measurements):
        if record.pipeline == KERNEL:
            continue
        try:
            plan = machine.plan(record.workload, get_pipeline(record.pipeline), threads=record.threads)
        except InputError as error:
            raise error.at(measurements, record.line, error.key) from None
        found.append(Prediction(record, machine.run(plan).latency_s))
    return found
