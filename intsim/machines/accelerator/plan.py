"""What would run on an accelerator: every stage of a dataflow as plain numbers, without a clock."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, NamedTuple

from intsim.calls import Call
from intsim.machines.accelerator.parts import Accelerator
from intsim.machines.machine import line_of
from intsim.pipelines.spec import Part, Pipeline
from intsim.streams.dataflow.model import Buffer, Dataflow

if TYPE_CHECKING:
    from intsim.machines.accelerator.flow import Flow

HOST = "host"
"""The name of the host's main thread among the servers, and of its cores among the shared resources."""

ENGINE = "engine"


class PlannedMove(NamedTuple):
    """Bytes of a firing through a link.

    Attributes:
        bursts: that they come in, over so many ``used`` of equal links.
        seconds: for which they keep others off it; arrival_s: until the last of them is there.
        capacity_s: they would take with all of its capacity.
    """

    link: str
    bytes: float
    bursts: int
    used: int
    seconds: float
    arrival_s: float
    capacity_s: float


class PlannedStage(NamedTuple):
    """A stage with its numbers; times and amounts are of one firing, alone on the machine.

    Attributes:
        firings: in a round; one every ``per`` of the phase's ``repeat`` iterations, ``ahead`` of its place by so many.
        loop, turns: of phases, the number of the one that it is in, and how often that goes in a round.
        held: engines, channels and the host's thread that it has to itself.
        lead_s: until it starts (launch). body_s: of its slowest part. tail_s: from there to its result (depth of
            engines, latency of links).
        bound: kind and name of the slowest part.
        demands: share of each shared resource that it takes at full speed.
        host_core_s: of the host's cores; function_s: of them, by function.
        after: stages to come after, and how many firings behind.
    """

    name: str
    step: str
    part: Part
    phase: int
    loop: int
    turns: int
    repeat: int
    per: int
    at_start: bool
    ahead: int
    firings: int
    held: tuple[str, ...]
    engine_s: Mapping[str, float]
    moves: tuple[PlannedMove, ...]
    host_s: float
    host_core_s: float
    function_s: Mapping[str, float]
    lead_s: float
    body_s: float
    tail_s: float
    bound: tuple[str, str]
    demands: tuple[tuple[str, float], ...]
    operations: Mapping[str, float]
    reads: tuple[str, ...]
    writes: tuple[str, ...]
    after: tuple[tuple[str, int], ...]
    priority: int

    @property
    def kind(self) -> str:
        """Who waits for it waits for this kind of part."""
        return self.bound[0]

    @property
    def firings_of_phase(self) -> int:
        """Each time that its phase is gone through."""
        return self.firings // self.turns if self.turns else 0


@dataclass(frozen=True)
class PlannedBuffer:
    """A buffer with its numbers; of several in one pool the slots are those of the one that it is called after."""

    name: str
    store: str | None
    bytes: float
    slots: int
    pool: str
    released_at_start: bool


@dataclass(frozen=True)
class AcceleratorPlan:
    """A dataflow on an accelerator for a call: cheap, inspectable, without a clock.

    Attributes:
        symbols: every size that the expressions used.
        rounds: through all phases; overlap: whether a round may begin before the last one ends.
        stored_bytes: room taken, by store.
        not_modelled: what the machine's file or the dataflow leaves out, parts that nothing uses, and what no
            accelerator's clock knows.
    """

    machine: Accelerator
    dataflow: Dataflow
    symbols: Mapping[str, int]
    stages: tuple[PlannedStage, ...]
    buffers: Mapping[str, PlannedBuffer]
    rounds: int
    overlap: bool
    stored_bytes: Mapping[str, float]
    not_modelled: tuple[str, ...]

    def __repr__(self) -> str:
        return f"<AcceleratorPlan of {self.dataflow.name}, {len(self.stages)} stages; .rows is what would run>"

    @property
    def rows(self) -> list[dict[str, Any]]:
        """A row per stage: what it holds, how often it fires, a firing's time alone, what bounds it, and its bytes."""
        return [{"step": s.step, "stage": s.name, "holds": ", ".join(s.held), "firings": s.firings * self.rounds,
                 "seconds": s.body_s, "bound": s.bound[1], "bytes": sum(m.bytes for m in s.moves)} for s in self.stages]

    def stage(self, name: str) -> PlannedStage:
        """The stage of a name that the dataflow has."""
        return next(stage for stage in self.stages if stage.name == name)

    def total(self, kind: str) -> float:
        """Operations of a kind over all rounds."""
        return self.rounds * sum(s.operations.get(kind, 0.0) * s.firings for s in self.stages)

    def bytes_through(self, link: str) -> float:
        """Bytes through a link over all rounds."""
        return self.rounds * sum(m.bytes * s.firings for s in self.stages for m in s.moves if m.link == link)

    def bounds_s(self) -> dict[str, float]:
        """The least time that each engine, link and the host's thread would need; the largest is a lower bound."""
        engines, links = self.machine.engines, self.machine.links
        found: dict[str, float] = {}
        for stage in self.stages:
            firings = self.rounds * stage.firings
            for name, seconds in stage.engine_s.items():
                found[name] = found.get(name, 0.0) + firings * (seconds / engines[name].units)
            for move in stage.moves:  # a channel is held while bursts are waited for; others have what a port leaves
                link = links[move.link]
                held_s = move.seconds / link.count if link.kind == "dma" else move.capacity_s
                found[link.name] = found.get(link.name, 0.0) + firings * held_s
            if stage.host_s:
                found[HOST] = found.get(HOST, 0.0) + firings * stage.host_s
        return found


@dataclass(frozen=True)
class PipelinePlan:
    """A pipeline's call on an accelerator: the plan of the dataflow that computes it.

    Attributes:
        timed: the dataflow's run, where it was chosen by its time.
    """

    pipeline: Pipeline
    call: Call
    flow: AcceleratorPlan
    timed: Flow | None = field(default=None, repr=False, compare=False)

    def __repr__(self) -> str:
        return line_of(self)

    @property
    def rows(self) -> list[dict[str, Any]]:
        """A row per stage of the dataflow."""
        return self.flow.rows


def stored(buffers: Mapping[str, PlannedBuffer]) -> dict[str, float]:
    """Room that buffers take, by store; slots that several share are as large as the largest item."""
    taken: dict[str, float] = {}
    for name, buffer in buffers.items():
        if buffer.store is not None:
            size = max(other.bytes for other in buffers.values() if other.pool == name)
            taken[buffer.store] = taken.get(buffer.store, 0.0) + size * buffer.slots
    return taken


def planned_buffer(buffer: Buffer, size: float, slots: int) -> PlannedBuffer:
    """A buffer with its numbers filled in."""
    return PlannedBuffer(buffer.name, buffer.store, size, slots, buffer.pool, buffer.released_at_start)
