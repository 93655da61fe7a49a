"""A model's run as a piece of HTML for a notebook, as a page by itself, and as a trace."""

from __future__ import annotations

import html
from collections.abc import Iterator, Mapping, Sequence

from intsim.calls import LinearCall
from intsim.models.memory import GIB
from intsim.models.phase_result import HOST, PhaseResult
from intsim.models.result import ModelResult
from intsim.report import charts
from intsim.report import html as pages
from intsim.report.model import notes, part_rows, sentence
from intsim.report.notebook import STYLE
from intsim.report.style import PALETTE
from intsim.result import Event, Result, StepRecord
from intsim.studies.amdahl import Point
from intsim.tables import shown, union_of_columns


def result_html(run: ModelResult) -> str:
    """The answer, its figures, where the time of each phase goes, and what was assumed."""
    text = html.escape
    what = f"{run.model.name} ({run.linear}, {run.attention}) on {run.machine}"
    return "\n".join([
        f'<div class="intsim"><style>{STYLE}</style>', f"<h4>{text(what)}</h4>",
        f"<p>{text(sentence(run))}</p>",
        '<div class="numbers">' + "".join(f"<span><small>{name}</small><br><b>{value}</b> {unit}</span>"
                                          for name, value, unit in _numbers(run)) + "</div>",
        *(_phase(phase) for phase in run.phases),
        "<details><summary>what this is</summary><ul>" + "".join(f"<li>{text(line)}</li>" for line in notes(run))
        + "</ul></details></div>"])


def phase_html(phase: PhaseResult) -> str:
    """Where the time of one phase goes."""
    return f'<div class="intsim"><style>{STYLE}</style>{_phase(phase)}</div>'


def _numbers(run: ModelResult) -> Iterator[tuple[str, str, str]]:
    yield "first token" if run.tpot_s else "whole input", shown(run.ttft_s * 1e3), "ms" + _between(
        *(end * 1e3 for end in run.ttft_interval_s))
    rate = "" if run.tpot_interval_s is None else _between(*(run.batch / end for end in run.tpot_interval_s[::-1]))
    yield "rate", shown(run.tokens_per_s), "tokens/s" + rate
    if run.energy_per_token_interval_j is not None:
        yield "energy", shown(run.energy_per_token_j), "J a token" + _between(*run.energy_per_token_interval_j)
    yield "memory", shown(run.memory.needed / GIB), "GiB"
    if run.baseline is not None:
        yield f"against {html.escape(run.baseline.attention)}", shown(run.faster()), "times as fast" + _between(
            *run.speedup().interval)


def _between(low: float, high: float) -> str:
    return f" <small>(80 %: {shown(low)} to {shown(high)})</small>"


def _phase(phase: PhaseResult) -> str:
    rows = "\n".join(
        f'<tr><td>{html.escape(part)}</td><td class="n">{shown(seconds * 1e3)}</td><td class="bar"><i style="width:'
        f'{100 * seconds / phase.latency_s:.1f}%;background:{PALETTE[i % len(PALETTE)]}"></i></td></tr>'
        for i, (part, seconds) in enumerate(phase.breakdown.items()))
    head = f'<th>{html.escape(phase.name)}</th><th class="n">ms</th><th>share of the time</th>'
    return f'<div class="wide"><table><thead><tr>{head}</tr></thead><tbody>{rows}</tbody></table></div>'


def model_page(run: ModelResult, points: Sequence[Point], calls: Sequence[dict[str, object]],
               pictures: Mapping[str, str]) -> str:
    """Everything about a run on one page, with pictures as SVG by name."""
    rows = part_rows(run)
    explored = [charts.chart_html(title, chart) for title, chart in charts.model_charts(run, points).items()]
    sections = [pages.section("The answer", pages.sentences([sentence(run)])),
                pages.section("Explore", '<div class="figures">', *explored, "</div>"),
                pages.section("Where the time goes", pages.picture("parts", pictures["parts"]),
                              pages.table(rows, union_of_columns(rows)))]
    if points:
        found = [point.row for point in points]
        sections.append(pages.section("Over the length", pages.picture("speedups", pictures["amdahl"]),
                                      pages.table(found, union_of_columns(found))))
    sections += [pages.section("Calls", pages.table(calls, union_of_columns(list(calls)))),
                 pages.section("What this is", pages.words([run.status]), pages.sentences(notes(run)))]
    question = f"How fast does it run, and what is {run.attention} worth in it?"
    return pages.page(f"{run.model.name} on {run.machine}", question, sections, charts.scripts())


def as_result(run: ModelResult) -> Result:
    """A run as one call, its records the kinds of calls of each phase in their order, for a trace."""
    records, events, now = [], [], 0.0
    for phase in run.phases:
        start = now
        for line in phase.lines:
            energy = None if line.cost.energy_j is None else {k: line.count * v for k, v in line.cost.energy_j.items()}
            records.append(StepRecord(
                step=f"{phase.name} {line.name} x {line.count:g}", part="linear", start_s=now, latency_s=line.latency_s,
                energy_j=energy, cycles={}, bytes={}, instructions={}, bound=line.cost.bound))
            events.append(Event(line.group, line.name, now, now + line.latency_s, line.cost.bound))
            now += line.latency_s
        if phase.host_s:
            events.append(Event(HOST, HOST, now, now + phase.host_s))
            now += phase.host_s
        events.append(Event("phases", phase.name, start, now))
    call = next(line.call for phase in run.phases for line in phase.lines if isinstance(line.call, LinearCall))
    return Result(machine=run.machine, pipeline=f"{run.model.name} {run.attention}", call=call, threads=run.threads,
                  status=run.status, latency_s=run.latency_s, energy_components_j=None, records=tuple(records),
                  events=tuple(events))
