"""Why two results differ: the speed-up of B over A, split step by step so that the parts add up to it.

With T the latencies, ``T_A / T_B = 1 + sum over steps (t_A - t_B) / T_B``: a step that B does without contributes all
of its time, one that only B has contributes negatively. Energy is split in the same way.
"""

from __future__ import annotations

import math
from dataclasses import dataclass, replace

from intsim.errors import InputError
from intsim.studies.runs import Comparable, Interval, Row, Run, number, of_interval, run_of
from intsim.uncertainty.interval import Z_80, chance_above_one

ALIKE = 0.02
"""Relative difference below which two times of one work are the same."""
SAME = "the same work"


@dataclass(frozen=True)
class Contribution:
    """What a step adds to the speed-up and to the energy ratio of A over B, and how its work changed."""

    step: str
    part: str
    latency_a_s: float
    latency_b_s: float
    speedup: float
    energy: float | None
    why: str


@dataclass(frozen=True, repr=False)
class Comparison:
    """A against B; ``1 + sum of contributions = speedup`` (the last contribution is what no step holds, if any).

    Attributes:
        interval, energy_interval: of the speed-up and of the ratio of energies, 80 %; faster_with: the probability that
            B is faster.
        together: whether these are the intervals of one experiment against its baseline, in which what both runs
            depend on alike cancels. Otherwise the two count as independent, which is too wide on one machine.
    """

    a: Run
    b: Run
    speedup: float
    energy_ratio: float | None
    contributions: tuple[Contribution, ...]
    interval: tuple[float, float] | None = None
    faster_with: float | None = None
    energy_interval: tuple[float, float] | None = None
    together: bool = False

    def __repr__(self) -> str:
        from intsim.report.compare import sentence

        return f"<{type(self).__name__}: {sentence(self)}>"

    def __str__(self) -> str:
        from intsim.report.compare import text

        return text(self)

    def _repr_html_(self) -> str:
        from intsim.report.compare import rows, sentence, sums
        from intsim.report.notebook import told_html

        return told_html([sentence(self), *sums(self)], rows(self), self.gaps)

    @property
    def gaps(self) -> tuple[str, ...]:
        """What neither run models, and what one of them does not, as sentences that begin so."""
        known = {name: run.not_modelled for name, run in (("A", self.a), ("B", self.b))}
        lines = [f"what {name} does not model: its folder does not say; 'intsim run' anew writes it"
                 for name, texts in known.items() if texts is None]
        for text in dict.fromkeys(text for texts in known.values() for text in texts or ()):
            of = [name for name, texts in known.items() if texts is not None and text in texts]
            lines.append("not modelled" + (f" in {of[0]}" if len(of) == 1 else "") + f": {text}")
        return tuple(lines)


def compare(a: Comparable, b: Comparable) -> Comparison:
    """Why ``b`` is faster or slower than ``a``: its speed-up, and the ratio of their energies, by step.

    Args:
        a, b: results of ``intsim.simulate``, on one machine or two, or of ``intsim.simulate_model``; or what 'intsim
            run' or 'intsim model' wrote, as ``FOLDER:column=value,...``.

    Raises:
        InputError: a call of attention beside a whole model, or a folder without such a run.
    """
    a, b = run_of(a, b), run_of(b, a)
    if bool(a.work) != bool(b.work):
        raise InputError(f"{a.name} and {b.name}", key="A and B",
                         expected="two calls of attention, or two whole models")
    found = [_contribution(step, a, b) for step in dict.fromkeys([*a.steps, *b.steps])]
    found.sort(key=lambda c: -abs(c.speedup))
    ratio = None if a.energy_j is None or b.energy_j is None else a.energy_j / b.energy_j
    if ratio is not None:
        rest = ratio - 1.0 - sum(c.energy or 0.0 for c in found)
        if not math.isclose(rest, 0.0, abs_tol=1e-9):
            found.append(Contribution("(idle)", "idle", 0.0, 0.0, 0.0, rest, "power of the device beside the steps"))
    speedup = a.latency_s / b.latency_s
    whole = Comparison(a, b, speedup, ratio, tuple(found))
    if a.identity == b.identity:
        return whole
    together = _beside(a, b)
    times, joules = together or (
        _apart(speedup, a.deviation, b.deviation),
        None if ratio is None else _apart(ratio, a.energy_deviation, b.energy_deviation))
    chance = None if times is None else chance_above_one(speedup, of_interval(*times))
    return replace(whole, interval=times, energy_interval=joules, faster_with=chance, together=together is not None)


def _beside(a: Run, b: Run) -> tuple[Interval, Interval | None] | None:
    """Intervals of the speed-up of B and of the energy of A over B's, where one is the other's baseline."""
    if b.against and (a.folder, a.identity) == (b.against.folder, b.against.identity):
        return b.against.speedup, b.against.energy_ratio and _inverse(b.against.energy_ratio)
    if a.against and (b.folder, b.identity) == (a.against.folder, a.against.identity):
        return _inverse(a.against.speedup), a.against.energy_ratio
    return None


def _inverse(interval: Interval) -> Interval:
    return 1.0 / interval[1], 1.0 / interval[0]


def _apart(ratio: float, *deviations: float | None) -> Interval | None:
    """The interval of a ratio of figures whose errors have nothing in common; None where one has none."""
    known = [each for each in deviations if each is not None]
    factor = math.exp(Z_80 * math.hypot(*known))
    return (ratio / factor, ratio * factor) if len(known) == len(deviations) else None


def _contribution(step: str, a: Run, b: Run) -> Contribution:
    before, after = a.steps.get(step), b.steps.get(step)
    times = [float(row["latency_s"]) if row else 0.0 for row in (before, after)]
    energies = [number(row, "energy_j") for row in (before, after)]
    energy = None if a.energy_j is None or b.energy_j is None else (energies[0] - energies[1]) / b.energy_j
    part = (before or after or {}).get("part", "")
    speedup = (times[0] - times[1]) / b.latency_s
    return Contribution(step, part, times[0], times[1], speedup, energy, _why(before, after))


def _why(before: Row | None, after: Row | None) -> str:
    """What changed about an op: it went, it came, or its instructions, stalls and traffic changed."""
    if after is None or before is None:
        row = before or after or {}
        amount = next((f"{number(row, name):.3g} {name}" for name in ("instructions", "calls") if row.get(name)), "")
        work = f"{amount}, mostly {row.get('main_class', '')}, {row['bound']}" if amount else row["bound"]
        return ("removed: " if after is None else "new: ") + work
    changes = [f"{before[name]} -> {after[name]}" for name in ("main_class", "shape")
               if before.get(name, "") != after.get(name, "")]
    if number(before, "calls") != number(after, "calls"):
        changes.append(f"{before['calls']} -> {after['calls']} calls")
    for column, label in (("instructions", "instructions"), ("bytes_dram", "DRAM bytes")):
        old, new = number(before, column), number(after, column)
        if old and new and not math.isclose(old, new, rel_tol=0.05):
            changes.append(f"{label} {new / old:.2f}x")
    stalls = {name for row in (before, after) for name in row if name.startswith(("cycles_stall", "cycles_wait"))}
    cycles = {name: number(after, name) - number(before, name) for name in sorted(stalls)}
    total = sum(number(before, name) for name in before if name.startswith("cycles_")) or 1.0
    for name, change in sorted(cycles.items(), key=lambda item: -abs(item[1]))[:2]:
        if abs(change) > 0.05 * total:
            changes.append(f"{name.removeprefix('cycles_')} {change:+.2g} cycles")
    if before["bound"] != after["bound"]:
        changes.append(f"bound {before['bound']} -> {after['bound']}")
    return ", ".join(changes) or ", ".join([SAME, *_pace(before, after)])


def _pace(before: Row, after: Row) -> list[str]:
    """How much faster the same work goes on another machine, and what sets that; nothing where it takes as long."""
    times = [number(row, "latency_s") for row in (before, after)]
    if not all(times) or abs(times[0] / times[1] - 1.0) < ALIKE:
        return []
    cycles = [sum(number(row, name) for name in row if name.startswith("cycles_")) for row in (before, after)]
    if all(cycles) and math.isclose(*cycles, rel_tol=0.05):
        return [f"{cycles[1] / cycles[0] * times[0] / times[1]:.2f}x the cycles a second"]
    return [f"{after['bound']} {times[0] / times[1]:.2f}x as fast"]
