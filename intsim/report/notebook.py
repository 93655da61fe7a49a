"""A result as a piece of HTML that a notebook shows; it takes the notebook's font and colours, dark or light."""

from __future__ import annotations

import html
from collections.abc import Mapping, Sequence

from intsim.report.style import OTHER_TINTS, op_colours
from intsim.report.words import WORDS
from intsim.result import Result, StepRecord
from intsim.tables import shown

STYLE = """
.intsim{max-width:60rem;line-height:1.4}
.intsim h4{margin:.2rem 0;font-weight:600}
.intsim .numbers{display:flex;flex-wrap:wrap;gap:.3rem 1.6rem;margin:.4rem 0}
.intsim .numbers b{font-size:1.25em;font-variant-numeric:tabular-nums}
.intsim small{opacity:.75}
.intsim .wide{overflow-x:auto}
.intsim table{border-collapse:collapse;width:100%;margin:0}
.intsim th,.intsim td{text-align:left;padding:.15rem .6rem .15rem 0;border-bottom:1px solid rgba(128,128,128,.35);
white-space:nowrap;background:none}
.intsim th.n,.intsim td.n{text-align:right;font-variant-numeric:tabular-nums}
.intsim td.bar{width:40%;min-width:6rem}
.intsim td.bar i{display:block;height:.8em}
.intsim ul{margin:.3rem 0;padding-left:1.2rem}
"""


def result_html(result: Result) -> str:
    """The result's numbers, what they are, its steps, and what was assumed."""
    sizes = ", ".join(f"{name} {value}" for name, value in result.call.columns.items())
    said = WORDS[result.status] + (f": {result.calibration}" if result.calibration else "")
    return "\n".join([
        f'<div class="intsim"><style>{STYLE}</style>',
        f"<h4>{_text(result.pipeline)} on {_text(result.machine)}</h4><small>{_text(sizes)}</small>",
        '<div class="numbers">' + "".join(_numbers(result)) + "</div>",
        f"<small><b>{result.status}</b>: {_text(said)}</small>",
        _steps(result), _sentences("assumed", result.assumptions), _sentences("not modelled", result.not_modelled),
        "</div>"])


def told_html(told: Sequence[str], rows: Sequence[Mapping[str, object]], notes: Sequence[str]) -> str:
    """Sentences, a table and what must be known: of what answers a question."""
    head = "".join(f"<th>{_text(name)}</th>" for name in (rows[0] if rows else ()))
    lines = ["".join(f"<td>{_text(shown(value))}</td>" for value in row.values()) for row in rows]
    body = "".join(f"<tr>{line}</tr>" for line in lines)
    return "\n".join([
        f'<div class="intsim"><style>{STYLE}</style>', *(f"<p>{_text(line)}</p>" for line in told),
        f'<div class="wide"><table><thead><tr>{head}</tr></thead><tbody>{body}</tbody></table></div>' * bool(rows),
        _sentences("to be known", notes), "</div>"])


def _numbers(result: Result) -> list[str]:
    parts = [("latency", result.latency_s * 1e3, "ms", _between(result.latency_interval_s))]
    if result.energy_j is not None:
        parts.append(("energy", result.energy_j * 1e3, "mJ", _between(result.energy_interval_j)))
    if result.power_w is not None:
        parts.append(("power", result.power_w, "W", ""))
    if result.softmax_share:
        parts.append(("softmax path", 100 * result.softmax_share, "%", ""))
    return [f"<span><small>{name}</small><br><b>{shown(value)}</b> {unit}{beside}</span>"
            for name, value, unit, beside in parts]


def _between(interval: tuple[float, float] | None) -> str:
    return "" if interval is None else " <small>(80 %: {} to {})</small>".format(*(shown(x * 1e3) for x in interval))


def _steps(result: Result) -> str:
    tints = op_colours(result.records)
    energy = '<th class="n">mJ</th>' if result.energy_j is not None else ""
    head = f'<th>step</th><th>part</th><th class="n">ms</th><th>share of the time</th>{energy}<th>bound</th>'
    body = "\n".join(_step(record, result, tints.get(record.step, OTHER_TINTS[0])) for record in result.records)
    return f'<div class="wide"><table><thead><tr>{head}</tr></thead><tbody>{body}</tbody></table></div>'


def _step(record: StepRecord, result: Result, tint: str) -> str:
    share = record.latency_s / result.latency_s
    energy = "" if record.energy_j is None else shown(sum(record.energy_j.values()) * 1e3)
    return (f"<tr><td>{_text(record.step)}</td><td>{_text(record.part.replace('_', ' '))}</td>"
            f'<td class="n">{shown(record.latency_s * 1e3)}</td>'
            f'<td class="bar"><i style="width:{100 * share:.1f}%;background:{tint}" title="{share:.1%}"></i></td>'
            + (f'<td class="n">{energy}</td>' if result.energy_j is not None else "")
            + f"<td>{_text(record.bound)}</td></tr>")


def _sentences(title: str, lines: Sequence[str]) -> str:
    items = "".join(f"<li>{_text(line)}</li>" for line in lines)
    return f"<details><summary>{title} ({len(lines)})</summary><ul>{items}</ul></details>" if lines else ""


def _text(value: str) -> str:
    return html.escape(value)
