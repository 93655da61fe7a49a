"""Running a sequence of launches: their clocks one after another, one timeline, one result."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cache

from intsim.machines.events import Listener, Segment
from intsim.machines.gpu.clock import WaveClock
from intsim.machines.gpu.description import GpuPower
from intsim.machines.gpu.launch import UNVALIDATED_ENERGY, Launch, moved_bytes
from intsim.machines.gpu.listeners import LAUNCH, GpuTimeline
from intsim.machines.gpu.power import about_limit
from intsim.machines.gpu.sensitivity import energy_elasticities, latency_elasticities
from intsim.machines.gpu.sequence import SequencePlan, routine_of, spans_of
from intsim.machines.gpu.sm.kernel import bound
from intsim.machines.gpu.sm.occupancy import SUB_PARTITIONS
from intsim.machines.gpu.unmodelled import unmodelled, untimed
from intsim.machines.machine import Identity
from intsim.machines.sums import summed
from intsim.pipelines.spec import Part
from intsim.result import GpuDetails, Result, StepRecord

ASSUMPTIONS = (
    "four sub-partitions run in step: one is simulated, with a quarter of what they share",
    "the loop runs in its steady state; a kernel's start and end overlap with the blocks beside it",
    "no input is in a cache when the first kernel starts; what a kernel leaves for the next one stays in L2 if it fits",
    "of the stored tile configurations the fastest is taken, as an autotuner would",
    "a tile that the end of a length cuts costs a whole one",
)


@dataclass(frozen=True)
class Ran:
    """A launch that has run: when its first thread block started, how long its blocks took, DRAM's share of that."""

    launch: Launch
    start_s: float
    running_s: float
    dram_held: float
    dynamic_j: dict[str, dict[str, float]]


class _Later(Listener):
    """Tells others of segments as of a later clock."""

    def __init__(self, offset_s: float, listeners: Sequence[Listener]) -> None:
        self.offset_s, self.listeners = offset_s, listeners

    def segment(self, event: Segment) -> None:
        """Pass a segment on."""
        moved = event._replace(start_s=event.start_s + self.offset_s, end_s=event.end_s + self.offset_s)
        for listener in self.listeners:
            listener.segment(moved)


def run_sequence(identity: Identity, plan: SequencePlan, listeners: Sequence[Listener] = (),
                 about: Sequence[str] = ()) -> Result:
    """Run a plan; its timeline and how sure it is are worked out for who asks for them.

    Args:
        about: what else is assumed.
    """
    gpu = plan.launches[0].system.gpu
    ran = ran_alone(plan)
    latency = ran[-1].start_s + ran[-1].running_s
    records = records_of(plan, ran)
    energy = energy_of(gpu.power, records, ran)
    if listeners:
        _tell(ran, listeners)

    @cache
    def slopes() -> dict[str, float]:
        return elasticities(ran, plan.gap_s, latency, plan.behind)

    @cache
    def timeline() -> GpuTimeline:
        found = GpuTimeline([(one.start_s, one.launch.static_w) for one in ran], gpu.power)
        _tell(ran, (found,))
        return found

    return Result(
        machine=identity.name, pipeline=plan.pipeline.name, call=plan.call, threads=None, status=identity.status,
        latency_s=latency, energy_components_j=energy, records=tuple(records),
        not_modelled=unmodelled(gpu, plan.pipeline),
        calibration=identity.calibration).later(
        latency_uncertainty=lambda: identity.sure_of_latency(latency, slopes()),
        energy_uncertainty=lambda: None if energy is None else identity.sure_of_energy(
            sum(energy.values()), energy_elasticities(energy, slopes(), plan.launches)),
        events=lambda: timeline().events, samples=lambda: timeline().samples(latency), details=lambda: _details(plan),
        assumptions=lambda: (*ASSUMPTIONS, *identity.assumed, *untimed(plan.pipeline), *plan.assumptions,
                             *filter(None, map(about_limit, plan.launches)),
                             *((UNVALIDATED_ENERGY,) if gpu.power else ()), *about))


def ran_alone(plan: SequencePlan) -> list[Ran]:
    """The launches, each when the one before it has ended."""
    ran: list[Ran] = []
    now = plan.start_s
    for launch in plan.launches:
        ran.append(Ran(launch, now, launch.busy_s, launch.alone.dram_held, plan.dynamic_j(launch)))
        now += launch.busy_s + plan.gap_s
    return ran


def _tell(ran: Sequence[Ran], listeners: Sequence[Listener]) -> None:
    """Run launches once more for who listens."""
    for one in ran:
        joules = sum(sum(components.values()) for components in one.dynamic_j.values())
        WaveClock(one.launch, joules, (_Later(one.start_s - one.launch.start_s, listeners),)).run()


def elasticities(ran: Sequence[Ran], gap_s: float, latency_s: float, behind: bool) -> dict[str, float]:
    """Of the latency: each launch's own, weighted by its time; what lies before each goes with its own quantity."""
    slopes: dict[str, float] = {}
    for place, one in enumerate(ran):
        alone = one.launch.start_s + one.running_s
        for key, slope in latency_elasticities(one.launch).items():
            if key != "launch_us":
                slopes[key] = slopes.get(key, 0.0) + slope * alone / latency_s
        gpu = one.launch.system.gpu
        if place or behind:
            # Its start is no call: memory that is cold, and the launch, are waited for once.
            slopes["dram.latency_ns"] -= gpu.dram.latency_s / latency_s
            waited = max(0.0, gap_s - gpu.l2.latency_s)
            key = "launch_us" if gpu.next_launch_s is None else "next_launch_us"
            slopes[key] = slopes.get(key, 0.0) + waited / latency_s
            slopes["l2.latency_ns"] = slopes.get("l2.latency_ns", 0.0) + gpu.l2.latency_s / latency_s
        else:
            slopes["launch_us"] = gpu.launch_s / latency_s
    return {key: slope for key, slope in slopes.items() if slope}


def records_of(plan: SequencePlan, ran: Sequence[Ran]) -> list[StepRecord]:
    """Of all launches."""
    return [record for place, one in enumerate(ran) for record in _records(plan, place, one)]


def _records(plan: SequencePlan, place: int, one: Ran) -> list[StepRecord]:
    """What comes before a launch, then its spans, which share its time by their cycles."""
    first = place == 0
    waited = plan.start_s if first else plan.gap_s
    records = [StepRecord(step=LAUNCH if first else f"{LAUNCH} {routine_of(one.launch)}", part="output",
                          start_s=one.start_s - waited, latency_s=waited, energy_j={} if one.dynamic_j else None,
                          cycles={}, bytes={}, instructions={}, bound=LAUNCH)]
    start = one.start_s
    for span in spans_of(one.launch):
        records.append(record_of(one.launch, span, plan.label(place, span), start, one.running_s,
                                 one.dynamic_j.get(span), one.dram_held > 0.5))
        start += records[-1].latency_s
    return records


def record_of(launch: Launch, span: str, label: tuple[str, Part], start_s: float, running_s: float,
              energy_j: Mapping[str, float] | None, by_dram: bool = False) -> StepRecord:
    """A span of a launch, which has a share of its time by cycles.

    Args:
        label: names of its step and part; running_s: of the launch; by_dram: whether DRAM bounds that.
    """
    cost, (step, part) = launch.cost, label
    reasons = cost.by_span[span]
    return StepRecord(
        step=step, part=part, start_s=start_s, latency_s=running_s * sum(reasons.values()) / cost.cycles,
        energy_j=energy_j, bytes=moved_bytes(launch, span),
        cycles={reason: cycles * launch.blocks * SUB_PARTITIONS for reason, cycles in reasons.items()},
        instructions={k: v * launch.blocks for k, v in launch.counts.instructions.get(span, {}).items()},
        bound="dram" if by_dram else bound(reasons, cost.pipes.get(span, {})))


def energy_of(power: GpuPower | None, records: Sequence[StepRecord], ran: Sequence[Ran]) -> dict[str, float] | None:
    """Joules by component of launches and of their records; None where energy is not modelled."""
    if power is None:
        return None
    energy = summed(record.energy_j or {} for record in records)
    static_j = sum(one.launch.static_w * one.running_s for one in ran)
    return energy | {"static": static_j, "idle": power.idle_w * (ran[-1].start_s + ran[-1].running_s)}


def _details(plan: SequencePlan) -> GpuDetails:
    """What the main kernel runs."""
    launch, sms = plan.main, plan.main.system.gpu.sm_count
    cost = launch.cost
    return GpuDetails(
        kernel=launch.kernel.name, tile=plan.tile, configurations=plan.considered, sm_count=sms,
        blocks_per_sm=launch.resident, warps_per_sm=launch.resident * launch.kernel.warps,
        occupancy_limit=launch.limit, blocks=launch.blocks, waves=launch.blocks / (sms * launch.resident),
        clock_hz=launch.clock_hz, bound=bound(cost.by_reason, cost.by_pipe), utilisation=cost.utilisation)
