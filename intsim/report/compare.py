"""A comparison as text for a terminal and as one page of HTML: the answer first, then the parts that add up to it."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator
from typing import Any

from intsim.report.words import MILLI
from intsim.studies.answers import EVEN, faster_than, with_energy, with_quantisers
from intsim.studies.compare import SAME, Comparison, Contribution, of_one_machine
from intsim.studies.runs import Run
from intsim.tables import duration, ends, text_table

NAMED = 3
"""Steps that the answer gives as its reasons."""
SHOWS = 0.005
"""Of a contribution that two decimals show."""
BARS = 20
"""Contributions that are drawn."""


def sentence(found: Comparison) -> str:
    """How B stands beside A, how sure that is, for what energy, and which steps make the difference."""
    a, b = found.a, found.b
    mine, other = _told_apart(a, b)
    said = f"{mine} takes {duration(b.latency_s)}{faster_than(other, found.speedup, found.interval)}"
    if found.energy_ratio:
        interval = found.energy_interval and (1.0 / found.energy_interval[1], 1.0 / found.energy_interval[0])
        said += with_energy(1.0 / found.energy_ratio, interval)
    why = [] if abs(found.speedup - 1.0) < EVEN else list(_reasons(found))
    said += f", because {', '.join(why[:-1])}{' and ' * (len(why) > 1)}{why[-1]}." if why else "."
    times = (a.latency_s + a.quantiser_s) / (b.latency_s + b.quantiser_s)
    return said + with_quantisers(times, "its inputs", {
        _name(run, other): run.quantiser_s for run, other in ((b, a), (a, b)) if run.quantiser_s})


def _told_apart(a: Run, b: Run) -> tuple[str, str]:
    """B with all that it is, and A by what it differs in."""
    mine, his = b.identity, a.identity
    apart = [said for said, differs in ((his["pipeline"], mine["pipeline"] != his["pipeline"]),
                                        (f"on {his['machine']}", mine["machine"] != his["machine"]),
                                        (f"at {a.call}", a.call != b.call)) if differs]
    own, others = _set_apart(b, a), _set_apart(a, b)
    apart += [f"with {others or 'what its files say'}"] * bool(own or others)
    return (f"On {mine['machine']} ({b.call}{f', {own}' * bool(own)}), {mine['pipeline']}", " ".join(apart) or "itself")


def _set_apart(run: Run, other: Run) -> str:
    """What of the settings of a run another one on the same machine has otherwise."""
    if not of_one_machine(run, other):
        return ""
    return ", ".join(f"{key} {value}" for key, value in run.settings.items()
                     if value and value != other.settings.get(key))


def _name(run: Run, other: Run) -> str:
    """A run by all that tells it from another one."""
    return ", ".join(filter(None, [run.name, _set_apart(run, other)]))


def _reasons(found: Comparison) -> Iterator[str]:
    """The steps that change most in the direction in which the whole does."""
    gain = 1.0 if found.speedup > 1.0 else -1.0
    most = sorted((c for c in found.contributions if gain * c.speedup > SHOWS), key=lambda c: -abs(c.speedup))[:NAMED]
    for why, times in Counter(c.why for c in most).items():
        if times > 1 and why.startswith(f"{SAME}, "):  # another machine's pace, which each of them would repeat
            yield f"{SAME} has {why.removeprefix(f'{SAME}, ')}"
            return
    told: set[str] = set()
    for c in most:
        a, b = duration(c.latency_a_s), duration(c.latency_b_s)
        if c.latency_a_s and c.latency_b_s:
            yield f"{c.step} takes {b} instead of {a}" + (f" ({c.why})" if c.why.startswith(SAME) else "")
            continue
        others = [] if c.part in told else [d for d in found.contributions if d.part == c.part and (
            not d.latency_a_s if c.latency_a_s else not d.latency_b_s)]
        told.add(c.part)
        yield _went(c, a, others) if c.latency_a_s else _came(c, b, others)


def _went(gone: Contribution, time: str, new: list[Contribution]) -> str:
    """A step that B does without, and what does the same part there, which the answer must not hide."""
    by = " and ".join(f"{d.step} ({duration(d.latency_b_s)})" for d in new)
    return f"{gone.step} ({time}) " + (f"makes way for {by}" if by else "is gone")


def _came(new: Contribution, time: str, gone: list[Contribution]) -> str:
    """A step that only B has, and what did the same part in A."""
    of = " and ".join(f"{d.step} ({duration(d.latency_a_s)})" for d in gone)
    return f"{new.step} ({time}) " + (f"takes the place of {of}" if of else "is new")


def text(found: Comparison) -> str:
    """The answer, the parts that add up to it, and the table of all of them."""
    a, b = found.a, found.b
    lines = [sentence(found), "", *(f"{name}: {_name(run, other)}: {duration(run.latency_s)}"
                                    for name, run, other in (("A", a, b), ("B", b, a))), "", *sums(found)]
    return "\n".join([*lines, "", text_table(rows(found)), "", *found.gaps])


def sums(found: Comparison) -> list[str]:
    """The speed-up and the ratio of energies as sums of what each step gives."""
    sure = ""
    if found.interval and found.faster_with is not None:
        apart = "" if found.together else " if their errors have nothing in common"
        sure = f" ({ends(*found.interval)}, 80 %; faster with a probability of {_chance(found.faster_with)}{apart})"
    lines = [f"B is {found.speedup:.2f}x as fast as A{sure}: {_sum((c.speedup, c.step) for c in found.contributions)}"]
    if found.energy_ratio is not None:
        around = f" ({ends(*found.energy_interval)}, 80 %)" if found.energy_interval else ""
        said = _sum((c.energy or 0.0, c.step) for c in found.contributions)
        lines.append(f"A's energy is {found.energy_ratio:.2f}x B's{around}: {said}")
    return lines


def _chance(probability: float) -> str:
    """A probability in percent; never nought or a hundred, which no estimate of an error says."""
    percent = 100.0 * probability
    return "over 99 %" if percent > 99.0 else "under 1 %" if percent < 1.0 else f"{percent:.0f} %"


def _sum(contributions: Iterable[tuple[float, str]]) -> str:
    """The contributions that show in two decimals, largest first, and the others together, as a sum from 1x on."""
    found = list(contributions)
    seen = sorted((c for c in found if abs(c[0]) >= SHOWS), key=lambda c: -abs(c[0]))
    total = 1.0 + sum(value for value, _ in found)
    others = round(total, 2) - 1.0 - sum(round(value, 2) for value, _ in seen)
    hidden = [(others, "others")] * (abs(others) >= SHOWS and len(seen) < len(found))
    return " ".join(["1x", *(f"{value:+.2f}x ({step.strip('()')})" for value, step in [*seen, *hidden])])


def rows(found: Comparison) -> list[dict[str, Any]]:
    """A row per step of either run."""
    return [{"step": c.step, "part": c.part, "a_ms": c.latency_a_s * 1e3, "b_ms": c.latency_b_s * 1e3,
             "of_speedup": c.speedup, "of_energy": c.energy, "why": c.why} for c in found.contributions]


def html_page(found: Comparison) -> str:
    """One page without any file beside it."""
    from intsim.report import charts  # with Plotly and Matplotlib, which text does not need
    from intsim.report.html import page, section, sentences, table

    a, b = found.a, found.b
    factor, unit = (1.0, "s") if max(a.latency_s, b.latency_s) >= charts.SECONDS else (MILLI, "ms")
    drawn = {"Where the time goes": charts.stacked([("A", _parts(a)), ("B", _parts(b))], factor, unit),
             "What each step gives of the speed-up": _contributions(found.contributions, charts)}
    told = rows(found)
    title = " beside ".join(f"{run.identity['pipeline']} on {run.identity['machine']}" for run in (b, a))
    return page(title, "Why is B faster or slower than A?", [
        section("The answer", sentences([sentence(found), f"A: {_name(a, b)}", f"B: {_name(b, a)}"])),
        section("Explore", '<div class="figures">', *(charts.chart_html(*each) for each in drawn.items()), "</div>"),
        section("Step by step", sentences(sums(found)), table(told, list(told[0]))),
        section("To be known", sentences(found.gaps))], charts.scripts())


def _parts(run: Run) -> dict[str, float]:
    """Seconds by step; of a model, whose calls are many, by what they are part of."""
    found: dict[str, float] = {}
    for name, row in run.steps.items():
        key = row["part"] if run.work else name
        found[key] = found.get(key, 0.0) + float(row["latency_s"])
    return found


def _contributions(found: Iterable[Contribution], charts: Any) -> dict[str, Any]:
    """A bar to the right for what makes B faster, one to the left for what makes it slower."""
    shown = [c for c in found if abs(c.speedup) >= SHOWS][:BARS]
    data = [{"type": "bar", "orientation": "h", "name": "speed-up", "y": [c.step for c in shown],
             "x": [c.speedup for c in shown], "hovertext": [c.why for c in shown],
             "marker": {"color": [charts.PALETTE[2] if c.speedup > 0 else charts.PALETTE[3] for c in shown]},
             "hovertemplate": "%{y}: %{x:+.2f}x<br>%{hovertext}<extra></extra>"}]
    return {"data": data, "layout": charts.layout("part of the speed-up", "", 150 + 26 * len(shown),
                                                  yaxis={"autorange": "reversed"})}
