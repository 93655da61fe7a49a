"""Why two results differ: the speed-up of B over A, split step by step so that the parts add up to it.

With T the latencies, ``T_A / T_B = 1 + sum over steps (t_A - t_B) / T_B``: a step that B does without contributes all
of its time, one that only B has contributes negatively. Energy is split in the same way.
"""

from __future__ import annotations

import math
from dataclasses import dataclass, replace

from intsim.errors import InputError
from intsim.studies.runs import Comparable, Interval, Row, Run, number, of_interval, run_of
from intsim.uncertainty.interval import Doubt, chance_above_one, quotient, uncertainty

ALIKE = 0.02
"""Relative difference below which two times of one work are the same."""
SAME = "the same work"

Pair = tuple[Doubt, Doubt]


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
        together: whether the runs are of one machine and say what they depend on: what they do alike cancels. Otherwise
            the two count as independent.
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
        if self.interval and not self.together and of_one_machine(self.a, self.b):
            lines += [f"what the errors of {name} come from: its folder does not say; 'intsim run' anew writes it"
                      for name, run in (("A", self.a), ("B", self.b)) if run.doubt and not run.doubt.slopes]
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
    a, b = run_of(a), run_of(b)
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
    if (a.identity, a.work, a.settings) == (b.identity, b.work, b.settings):
        return whole
    together = of_one_machine(a, b) and all(run.doubt and run.doubt.slopes for run in (a, b))
    if a.doubt is None or b.doubt is None:
        return whole
    times = _interval(speedup, a, b, (a.doubt, b.doubt), "latency_s", together)
    joules = None
    if ratio is not None and a.energy_doubt and b.energy_doubt:
        joules = _interval(ratio, a, b, (a.energy_doubt, b.energy_doubt), "energy_j", together)
    chance = None if times[0] == times[1] else chance_above_one(speedup, of_interval(*times))
    return replace(whole, interval=times, energy_interval=joules, faster_with=chance, together=together)


def of_one_machine(a: Run, b: Run) -> bool:
    """Whether two runs are of one machine, as its file has it or with what an experiment's ``variants`` set."""
    first, second = (run.identity["machine"].partition("+")[0] for run in (a, b))
    return first == second


def _interval(ratio: float, a: Run, b: Run, doubts: Pair, column: str, together: bool) -> Interval:
    """The interval of the ratio of a figure of A to that of B.

    Args:
        doubts: of the two figures.
        together: whether what both depend on alike cancels; otherwise their errors have nothing in common.
    """
    if not together:
        alone = [uncertainty(1.0, each.slopes, each.spreads, each.model).deviation for each in doubts]
        doubts = Doubt({}, {}, alone[0]), Doubt({}, {}, alone[1])
    elif a.work or all(a.identity[key] == b.identity.get(key) for key in a.identity if key != "machine"):
        doubts = _beside(a, b, doubts, column)
    return quotient(ratio, *doubts).interval


def _beside(a: Run, b: Run, doubts: Pair, column: str) -> Pair:
    """With what the model errs by in calls that both runs have, apart from what it does in others."""
    lefts = (a.left, b.left)
    if column == "energy_j":  # of one machine, whether a fit of it still counts or not
        lefts = ({"energy": max(each.model for each in doubts)},) * 2
    unlike = (_unlike(a, b, column), _unlike(b, a, column)) if a.work else (0.0, 0.0)
    above, below = (Doubt.beside(each.slopes, each.spreads, left, share)
                    for each, left, share in zip(doubts, lefts, unlike, strict=True))
    return above, below


def _unlike(run: Run, other: Run, column: str) -> float:
    """The share of a model's figure that goes with calls which another run has not."""
    def work(found: Row) -> tuple[str, ...]:
        return tuple(found.get(key, "") for key in ("main_class", "shape"))

    total = sum(number(row, column) for row in run.steps.values())
    mine = sum(number(row, column) for name, row in run.steps.items()
               if name not in other.steps or work(row) != work(other.steps[name]))
    return mine / total if total else 0.0


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
