"""What a phase of a model's run took: its calls, and what waited for the host."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import cached_property

from intsim.calls import Call
from intsim.models.pricing import NO_HOST, CallCost, Host, weighted

ATTENTION_PARTS = {"gemm": "attention_gemm", "output": "attention_output", "quantise": "quantise"}
"""What the parts of attention's steps are called in a model's breakdown; others keep their names."""

HOST = "host"
"""The part of a breakdown in which a device waits for its host."""


@dataclass(frozen=True)
class Line:
    """Equal calls of a phase.

    Attributes:
        count: how often; not whole where a call stands for those between two lengths.
        cost: of one.
    """

    group: str
    name: str
    call: Call
    count: float
    cost: CallCost

    @property
    def latency_s(self) -> float:
        """Of all of them."""
        return self.count * self.cost.latency_s

    @property
    def shape(self) -> str:
        """The sizes of the call, by name."""
        return " ".join(f"{key}={value}" for key, value in self.call.columns.items())

    def parts(self) -> Iterator[tuple[str, float]]:
        """Seconds by part of the breakdown."""
        for step in self.cost.steps:
            part = ATTENTION_PARTS.get(step.part, step.part) if self.group == "attention" else (
                step.part if step.part in ("quantise", "exchange") else self.group)
            yield part, self.count * step.latency_s


@dataclass(frozen=True)
class PhaseResult:
    """A phase.

    Attributes:
        tokens: of each sequence.
        error_s: how far a coarser rule is from its latency, where calls were not counted one by one.
        host: what submits the kernels.
    """

    name: str
    tokens: int
    lines: tuple[Line, ...]
    error_s: float = 0.0
    host: Host = NO_HOST

    def __repr__(self) -> str:
        energy = "" if self.energy_j is None else f", {self.energy_j:.4g} J"
        return f"<PhaseResult {self.name}: {self.tokens} tokens of a sequence, {self.latency_s:.4g} s{energy}>"

    def _repr_html_(self) -> str:
        from intsim.report.model_page import phase_html

        return phase_html(self)

    @cached_property
    def _running_s(self) -> float:
        return sum(line.latency_s for line in self.lines)

    @cached_property
    def _submitting_s(self) -> float:
        return self.host.submitting_s * sum(line.count * line.cost.launches for line in self.lines)

    @property
    def host_s(self) -> float:
        """That a device waits until its host has submitted what it is to do."""
        return max(0.0, self._submitting_s - self._running_s)

    @property
    def host_j(self) -> float:
        """What it draws meanwhile."""
        return self.host.waiting_w * self.host_s

    @property
    def latency_s(self) -> float:
        """Of all its calls, one after another, and of what waits for the host."""
        return self._running_s + self.host_s

    @cached_property
    def energy_components_j(self) -> Mapping[str, float] | None:
        """By component; None where the machine's energy is not modelled."""
        total: dict[str, float] = defaultdict(float)
        for line in self.lines:
            if line.cost.energy_j is None:
                return None
            for name, value in line.cost.energy_j.items():
                total[name] += line.count * value
        if self.host_j:
            total["idle"] += self.host_j
        return dict(total)

    @property
    def energy_j(self) -> float | None:
        """Of all its calls, idle power included."""
        return None if self.energy_components_j is None else sum(self.energy_components_j.values())

    @cached_property
    def slopes(self) -> Mapping[str, float]:
        """Elasticities of its latency by quantity of the machine's files; the host's alone where it is too slow."""
        return {self.host.quantity: 1.0} if self.host_s else slopes_of(self.lines)

    @cached_property
    def energy_slopes(self) -> Mapping[str, float]:
        """Elasticities of its energy."""
        calls = [(line.count * line.cost.joules, line.cost.energy_slopes) for line in self.lines]
        if not self.host_j:
            return weighted(calls)
        watts = self.host.waiting_w
        return weighted([*calls, (watts * self._submitting_s, {"power.idle_w": 1.0, self.host.quantity: 1.0}),
                         (-watts * self._running_s, {"power.idle_w": 1.0, **slopes_of(self.lines)})])

    @cached_property
    def breakdown(self) -> Mapping[str, float]:
        """Seconds by part, the largest first."""
        total: dict[str, float] = defaultdict(float)
        for line in self.lines:
            for part, seconds in line.parts():
                total[part] += seconds
        if self.host_s:
            total[HOST] += self.host_s
        return dict(sorted(total.items(), key=lambda item: -item[1]))


def slopes_of(lines: Iterable[Line]) -> Mapping[str, float]:
    """Elasticities of the latency of lines together."""
    return weighted((line.latency_s, line.cost.slopes) for line in lines)
