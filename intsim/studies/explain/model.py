"""What an explanation holds, of any kind of machine: a loop in time, its bounds, its critical path, what would help."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from itertools import groupby

NOTICEABLE = 1.0005
"""A gain that shows in three decimals."""


@dataclass(frozen=True)
class Row:
    """An instruction (or a stage) in one iteration of the steady state; times from the iteration's first issue.

    Attributes:
        name: as disassembled. unit: the port, pipe or engine that it took.
        waited_for: what held it back last, as ``operand``; waited: for how long.
        start: when it went to its unit. busy: how long it kept that. end: when its result was there.
    """

    name: str
    unit: str
    waited_for: str
    waited: float
    start: float
    busy: float
    end: float


@dataclass(frozen=True)
class Bound:
    """The least time of an iteration if this resource were the only limit."""

    name: str
    time: float


@dataclass(frozen=True)
class Link:
    """A step of the critical path: what an instruction waited for, and how long after that it issued."""

    name: str
    why: str
    time: float
    count: int = 1


@dataclass(frozen=True)
class Lift:
    """How many times faster the loop, the step and the call would be with a change of the machine.

    Attributes:
        step: None on an accelerator, whose steps run side by side.
        settings: of a machine with the change, by key of its file; empty where several keys of several files differ.
    """

    change: str
    loop: float
    step: float | None
    call: float
    settings: Mapping[str, float] = field(default_factory=dict)


@dataclass(frozen=True, repr=False)
class Explanation:
    """Why a step of a call takes its time on a machine.

    Attributes:
        call: its sizes, in words.
        steps: seconds of every step of the call, the longest first; on an accelerator they overlap, and
            each has the time in which no other is counted.
        step_s, call_s: latencies; bound: what limits the step in the call, memory included.
        code: the kernel and block, or the dataflow, that is shown; ``code_share`` of the kernel's time is in it.
        whole: what ``time`` is of: the loop of the step, a fused loop, the run; shares: whether it is a loop that has
            other steps' work, too, which may have another bound.
        unit: of all times of the loop, ``cycles`` or ``us``.
        time: of an iteration of the steady state.
        rows: in time. bounds: the largest first.
        critical: the chain that sets the pace, ``critical_turns`` iterations of it.
        lifts: the most helpful first. idle: the changes that make nothing faster.
        notes: what else must be known to read it; not_modelled: what the machine leaves out.
        timed: what ``rows`` are of.
        interval_s: of the call's latency, 80 %; None where nothing is known of it.
        energy_j: of the call; None where it is not modelled.
        core: whose loop it is, on a CPU; others: the same step on its other kinds of cores, those that wait last.
        hidden: steps without a time of their own, as they work beside others, and how long each is under way.
    """

    machine: str
    pipeline: str
    call: str
    steps: tuple[tuple[str, float], ...]
    step: str
    step_s: float
    call_s: float
    bound: str
    code: str
    code_share: float
    whole: str
    unit: str
    time: float
    rows: tuple[Row, ...]
    bounds: tuple[Bound, ...]
    critical: tuple[Link, ...]
    critical_turns: float
    lifts: tuple[Lift, ...]
    idle: tuple[str, ...] = ()
    notes: tuple[str, ...] = ()
    not_modelled: tuple[str, ...] = ()
    timed: str = "one iteration"
    interval_s: tuple[float, float] | None = None
    shares: bool = False
    hidden: tuple[tuple[str, float], ...] = ()
    energy_j: float | None = None
    core: str = ""
    others: tuple[Explanation, ...] = ()

    def __repr__(self) -> str:
        from intsim.report.explain import answer

        return f"<{type(self).__name__}: {answer(self)}>"

    def __str__(self) -> str:
        from intsim.report.explain import text

        return text(self)

    def _repr_html_(self) -> str:
        from intsim.report.explain import answer, lift_rows, remarks
        from intsim.report.notebook import told_html

        return told_html([answer(self)], lift_rows(self), remarks(self))

    @property
    def loops(self) -> tuple[Explanation, ...]:
        """This one and the others."""
        return (self, *self.others)

    @property
    def share(self) -> float:
        """Of the step in the call."""
        return self.step_s / self.call_s


def joined(links: Sequence[Link]) -> tuple[Link, ...]:
    """Equal neighbours of a path as one link."""
    groups = [list(group) for _, group in groupby(links, lambda link: (link.name, link.why))]
    return tuple(Link(g[0].name, g[0].why, sum(link.time for link in g), len(g)) for g in groups)


def heaviest(links: Sequence[Link]) -> tuple[Link, ...]:
    """A long path by instruction and reason, the most time first."""
    return tuple(sorted(joined(sorted(links, key=lambda link: (link.name, link.why))), key=lambda link: -link.time))


def by_size(bounds: Sequence[Bound]) -> tuple[Bound, ...]:
    """The largest first."""
    return tuple(sorted(bounds, key=lambda bound: (-bound.time, bound.name)))


def by_gain(lifts: Sequence[Lift]) -> tuple[tuple[Lift, ...], tuple[str, ...]]:
    """What helps, the most helpful first, and what does not."""
    helpful = [lift for lift in lifts if max(lift.loop, lift.call) > NOTICEABLE]
    return (tuple(sorted(helpful, key=lambda lift: (-lift.call, -lift.loop, lift.change))),
            tuple(lift.change for lift in lifts if lift not in helpful))


def by_length(seconds: Mapping[str, float]) -> tuple[tuple[str, float], ...]:
    """Steps, the longest first."""
    return tuple(sorted(seconds.items(), key=lambda item: (-item[1], item[0])))
