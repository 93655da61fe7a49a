"""The one record of a simulation that every table, plot, trace and comparison reads."""

from __future__ import annotations

import warnings
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, fields
from typing import TYPE_CHECKING, Any, Literal, NamedTuple, Self

from intsim.calls import AttentionCall, Call
from intsim.pipelines.spec import Part
from intsim.saved import Saved
from intsim.uncertainty.interval import Uncertainty

if TYPE_CHECKING:
    import pandas as pd
    from matplotlib.figure import Figure

Status = Literal["projected", "calibrated"]


@dataclass(frozen=True, kw_only=True)
class StepRecord:
    """What one step cost.

    Attributes:
        latency_s: from its start to its barrier.
        energy_j: by component (core dynamic, L2, DRAM, ...); None where the machine has no energy model.
        cycles: ``busy`` and the stall reasons, summed over the threads (or warps), in cycles of their own clock.
        bytes: moved, by memory level.
        instructions: executed, by cost class.
        bound: what limits it (a pipe, ``dram``, ``latency``, ``serial`` ...).
    """

    step: str
    part: Part
    start_s: float
    latency_s: float
    energy_j: Mapping[str, float] | None
    cycles: Mapping[str, float]
    bytes: Mapping[str, float]
    instructions: Mapping[str, float]
    bound: str


class Event(NamedTuple):
    """A span on a track (a core, a memory, an SM pipe), for timelines and traces."""

    track: str
    name: str
    start_s: float
    end_s: float
    reason: str = "busy"


class Sample(NamedTuple):
    """The value of a counter (``power_w``, ``dram_gb_per_s``) from a time on until its next sample."""

    counter: str
    time_s: float
    value: float


class _AsMapping:
    """What release 0.1 gave as a mapping; it will go with the next release."""

    def __getitem__(self, name: str) -> Any:
        now = {"clock_ghz": "clock_hz"}.get(name, name)
        warnings.warn(f"Result.details[{name!r}] is called Result.details.{now}", DeprecationWarning, stacklevel=2)
        try:
            found = getattr(self, now)
        except AttributeError:
            raise KeyError(name) from None
        return found / 1e9 if now != name else found


@dataclass(frozen=True, kw_only=True)
class CpuDetails(_AsMapping):
    """What a CPU ran.

    Attributes:
        streams: the kernel that the first cluster ran, by ``step/routine``.
        ceilings: what no step can exceed: ``instructions_per_s``, ``dram_bytes_per_s``; none known of a measured core.
    """

    streams: Mapping[str, str]
    ceilings: Mapping[str, float]


@dataclass(frozen=True, kw_only=True)
class GpuDetails(_AsMapping):
    """What a GPU ran.

    Attributes:
        kernel: by its stored name; tile: its configuration; configurations: how many fitted.
        blocks: thread blocks of the call; waves: of all SMs.
        clock_hz: that the board's power allows. bound: what limits the kernel.
        utilisation: share of an SM's cycles in which it issues (``issue``), and in which each pipe is busy.
        values_tile: the ``tile`` with which ``evaluate`` gives what ran; None where keys are split, or no attention.
    """

    kernel: str
    tile: str
    configurations: int
    sm_count: int
    blocks_per_sm: int
    warps_per_sm: int
    occupancy_limit: str
    blocks: int
    waves: float
    clock_hz: float
    bound: str
    utilisation: Mapping[str, float]
    values_tile: int | None = None


@dataclass(frozen=True, kw_only=True)
class ClusterDetails:
    """What a cluster ran: how many devices of how many nodes took part, and the bytes that each holds, by what for."""

    devices: int
    nodes: int
    memory_bytes: Mapping[str, float]


@dataclass(frozen=True, kw_only=True)
class AcceleratorDetails:
    """What an accelerator ran.

    Attributes:
        dataflow: by its name. bound: what works the largest share of the run.
        utilisation: share of the run in which each engine, link and the host's thread works.
        stored_bytes: room that the buffers take, by store.
    """

    dataflow: str
    bound: str
    utilisation: Mapping[str, float]
    stored_bytes: Mapping[str, float]


@dataclass(frozen=True)
class Quantiser:
    """What quantising the inputs of a kernel adds to it.

    Attributes:
        made: what it quantises, in words.
        latency_s: with its launches, behind which the kernel waits for none of its own.
        energy_components_j: as of a result; None: not modelled.
        records: a step for each kernel.
    """

    made: str
    latency_s: float
    energy_components_j: Mapping[str, float] | None
    records: tuple[StepRecord, ...]


@dataclass(frozen=True, kw_only=True)
class Result(Saved):
    """One call, through one pipeline, on one machine.

    What only people look at may be worked out when it is first asked for, see ``later``.

    Attributes:
        threads: of a CPU; None on a machine that has none to choose.
        energy_j: by component, the sum over the steps plus what runs beside them (idle); None: not modelled.
        softmax_share: of the latency, by the steps between the two GEMMs; None on a cluster, where one step has all.
        assumptions: in plain words, what was assumed; not_modelled: what was left out.
        calibration: what the machine was fitted on, for ``status`` calibrated.
        quantiser: what makes the inputs of a quantised GPU kernel, which is not in ``latency_s``; None where the kernel
            reads them as they come, what makes them is in it (``NAME@quantised``), or no kernel that does is stored,
            which ``not_modelled`` then says.
        latency_uncertainty, energy_uncertainty: how sure the two are; None where that is not modelled.
    """

    machine: str
    pipeline: str
    call: Call
    threads: int | None
    status: Status
    latency_s: float
    energy_components_j: Mapping[str, float] | None
    records: tuple[StepRecord, ...]
    events: tuple[Event, ...] = field(default_factory=tuple)  # no default that the class would give for ``later``
    samples: tuple[Sample, ...] = field(default_factory=tuple)
    assumptions: tuple[str, ...] = field(default_factory=tuple)
    not_modelled: tuple[str, ...] = ()
    calibration: str = ""
    details: CpuDetails | GpuDetails | ClusterDetails | AcceleratorDetails | None = field(default_factory=lambda: None)
    quantiser: Quantiser | None = field(default_factory=lambda: None)
    latency_uncertainty: Uncertainty | None = field(default_factory=lambda: None)
    energy_uncertainty: Uncertainty | None = field(default_factory=lambda: None)

    def later(self, **makers: Callable[[], Any]) -> Self:
        """This result, of which some fields are made when they are first asked for, or it is compared or written.

        Few read a timeline or sentences, which take as long as the run, and not all read how sure it is.
        """
        for name in makers:
            del self.__dict__[name]
        self.__dict__["_makers"] = {**self.__dict__.get("_makers", {}), **makers}
        return self

    if not TYPE_CHECKING:  # to which a class that answers to any name would have every one

        def __getattr__(self, name: str) -> Any:
            makers = self.__dict__.get("_makers", {})
            if name not in makers:
                raise AttributeError(f"{type(self).__name__!r} object has no attribute {name!r}")
            found = self.__dict__[name] = makers[name]()
            del makers[name]  # and with it the plan
            return found

    def __getstate__(self) -> dict[str, Any]:
        return {one.name: getattr(self, one.name) for one in fields(self)}

    @property
    def latency_interval_s(self) -> tuple[float, float] | None:
        """The 80 % interval of the latency in seconds."""
        return self.latency_uncertainty.interval if self.latency_uncertainty else None

    @property
    def latency_with_quantiser_s(self) -> float:
        """The latency, and what quantising the inputs adds where it is not in it."""
        return self.latency_s + (self.quantiser.latency_s if self.quantiser else 0.0)

    @property
    def energy_interval_j(self) -> tuple[float, float] | None:
        """The 80 % interval of the energy in joules."""
        return self.energy_uncertainty.interval if self.energy_uncertainty else None

    @property
    def workload(self) -> AttentionCall:
        """The call, of a result of attention.

        Raises:
            AttributeError: it is of another call.
        """
        if not isinstance(self.call, AttentionCall):
            raise AttributeError(f"this result is of a {type(self.call).__name__}, see 'call'")
        return self.call

    @property
    def energy_j(self) -> float | None:
        """Energy of the run in joules, idle power of the device included; None where it is not modelled."""
        return None if self.energy_components_j is None else sum(self.energy_components_j.values())

    @property
    def power_w(self) -> float | None:
        """Average power over the run in watts."""
        return None if self.energy_j is None else self.energy_j / self.latency_s

    @property
    def softmax_share(self) -> float | None:
        """Share of the latency that the steps between the two GEMMs take; None of a cluster, where a step has all."""
        if isinstance(self.details, ClusterDetails):
            return None
        return sum(r.latency_s for r in self.records if r.part == "softmax_path") / self.latency_s

    @property
    def steps(self) -> pd.DataFrame:
        """A row per step: its name, part and bound, seconds, joules, instructions, cycles by reason, bytes by level."""
        import pandas as pd

        rows = [step_row(record, self.latency_s) for record in self.records]
        return pd.DataFrame(rows).rename(columns={"op": "step"})

    @property
    def ops(self) -> pd.DataFrame:
        """``steps`` under its name of release 0.1, with the column ``op``; it will go with the next release."""
        warnings.warn("Result.ops is called Result.steps, and its column 'op' is called 'step'", DeprecationWarning,
                      stacklevel=2)
        return self.steps.rename(columns={"step": "op"})

    def plot(self) -> Figure:
        """Where the time goes: a bar per step, in milliseconds."""
        from intsim.report.figures.one import where_time_goes

        return where_time_goes(self)

    def __repr__(self) -> str:
        sizes = ", ".join(f"{name}={value}" for name, value in self.call.columns.items())
        energy = "" if self.energy_j is None else f", {self.energy_j * 1e3:.4g} mJ"
        return (f"<Result {self.pipeline} on {self.machine}: {self.latency_s * 1e3:.4g} ms{energy}, {self.status}; "
                f"{type(self.call).__name__}({sizes})>")

    def _repr_html_(self) -> str:
        from intsim.report.notebook import result_html

        return result_html(self)


def main_class(record: StepRecord) -> str:
    """The cost class of the arithmetic, load or store instruction that a step executes most often."""
    classes = {k: v for k, v in record.instructions.items() if k not in ("alu", "branch", "nop")} or record.instructions
    return max(classes, key=lambda name: (classes[name], name), default="")


def step_row(record: StepRecord, total_s: float) -> dict[str, Any]:
    """A step record as a flat row."""
    energy = None if record.energy_j is None else sum(record.energy_j.values())
    return {
        "op": record.step, "part": record.part, "start_s": record.start_s, "latency_s": record.latency_s,
        "share": record.latency_s / total_s, "energy_j": energy, "bound": record.bound,
        "instructions": sum(record.instructions.values()), "main_class": main_class(record),
        **{f"cycles_{name}": value for name, value in record.cycles.items()},
        **{f"bytes_{name}": value for name, value in record.bytes.items()},
    }
