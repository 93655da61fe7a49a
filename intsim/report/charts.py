"""Charts to explore in a page: Plotly figures as plain JSON, which ``explore.js`` draws, filters and links.

A trace's ``meta`` says which machine and pipeline it is of; a mark's ``customdata`` which row of the page's table;
``rows`` the machine and pipeline of each row where one trace has them all. The
static pictures beside them are for print and for readers without scripts.
"""

from __future__ import annotations

import json
import math
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from html import escape
from importlib import resources
from typing import Any

from intsim.models.result import ModelResult
from intsim.report.style import PALETTE, colours, op_colours
from intsim.report.words import MILLI, TOLD_APART, short, written
from intsim.result import Result
from intsim.studies.amdahl import Point
from intsim.tables import shown

Row = Mapping[str, Any]
Chart = dict[str, Any]

SYMBOLS = ("circle", "square", "diamond", "cross", "triangle-up", "star", "hexagon", "x")
DASHES = ("solid", "dash", "dot", "dashdot", "longdash")
"""Of lines of one pipeline on one machine."""

AXIS_WIDTH = 90
"""Pixels of an axis of parallel coordinates: on a narrower screen the chart is moved sideways."""

FEW_LEVELS = 8
"""Values that an axis of parallel coordinates is marked at; of more, round numbers."""

MOST_CATEGORIES = 30
"""Names on an axis of parallel coordinates; a column with more says nothing there."""

SECONDS = 10.0
"""Of a model's longest phase, from which on its phases are drawn in seconds."""

CLOSE = 4
"""How far apart values are that need marks closer than 1, 2 and 5."""

MANY = 2000
"""Points beyond which the browser's graphics processor draws them."""


def experiment_charts(rows: Sequence[Row], results: Sequence[Result]) -> dict[str, Chart]:
    """What an experiment shows, by title: each only where it has something to show."""
    length = _length_column(rows)
    longest = max(row[length] for row in rows)
    last = [row for row in rows if row[length] == longest]
    tints = colours(list(dict.fromkeys(str(row["pipeline"]) for row in rows)))
    drawn, by = (_by_length, "by length") if any(row[length] < longest for row in rows) else (_side_by_side, longest)
    at = by if isinstance(by, str) else f"at {by} tokens"
    charts = {f"Latency {at}{_interval(rows, 'latency_low_s')}": drawn(rows, tints, "latency", "s", "latency in ms")}
    if any(row["energy_j"] is not None for row in rows):
        charts[f"Energy {at}{_interval(rows, 'energy_low_j')}"] = drawn(rows, tints, "energy", "j", "energy in mJ")
    charts[f"Where the time goes, {longest} tokens"] = _steps(
        [(row, result) for row, result in zip(rows, results, strict=True) if row[length] == longest])
    if any(row["rmse"] for row in last):
        charts[f"What the speed costs, {longest} tokens"] = _trade(last, tints)
    return charts


def _interval(rows: Sequence[Row], low: str) -> str:
    return " (80 % interval)" if any(row[low] is not None for row in rows) else ""


def _length_column(rows: Sequence[Row]) -> str:
    """What varies: the number of queries, or in decoding that of keys."""
    return "kv_len" if len({row["q_len"] for row in rows}) == 1 else "q_len"


def layout(x: str, y: str, height: int = 420, **more: Any) -> dict[str, Any]:
    """Axes, and the legend below them however many lines it takes, all of which are seen."""
    axis = {"gridcolor": "#dddddd", "zeroline": False, "automargin": True, "exponentformat": "power"}
    return {"xaxis": axis | {"title": {"text": x, "standoff": 8}} | more.pop("xaxis", {}),
            "yaxis": axis | {"title": {"text": y}} | more.pop("yaxis", {}),
            "margin": {"l": 60, "r": 10, "t": 30, "b": 50}, "plot_bgcolor": "white", "height": height,
            "legend": {"orientation": "h", "yref": "container", "yanchor": "bottom", "y": 0, "maxheight": 1},
            "hovermode": "closest"} | more


def _of(row: Row) -> dict[str, str]:
    return {"machine": str(row["machine"]), "pipeline": str(row["pipeline"])}


def _names(rows: Sequence[Row]) -> list[str]:
    """What each row is called beside the others: its pipeline, the machine if several are shown, and what else tells
    calls of one length apart. What follows the length (a batch that gets smaller as calls get longer) does not.
    """
    length, several = _length_column(rows), len({row["machine"] for row in rows}) > 1
    calls: dict[tuple[Any, ...], list[Row]] = {}
    for row in rows:
        calls.setdefault((row["machine"], row["pipeline"], row[length]), []).append(row)
    apart = [name for name in TOLD_APART if any(len({row.get(name) for row in same}) > 1 for same in calls.values())]
    return [", ".join([str(row["pipeline"]), *([str(row["machine"])] if several else []),
                       *(_told(name, row.get(name)) for name in apart)]) for row in rows]


def _told(name: str, value: Any) -> str:
    if name == "variant":
        return str(value) if value else "no variant"
    if name == "v_head_dim" and value is None:
        return "V as wide as K"
    if name == "causal":
        return "causal" if value else "not causal"
    return f"{name} {value}"


def _groups(rows: Sequence[Row]) -> dict[tuple[str, str], list[tuple[int, Row]]]:
    found: dict[tuple[str, str], list[tuple[int, Row]]] = {}
    for i, row in enumerate(rows):
        found.setdefault((str(row["machine"]), str(row["pipeline"])), []).append((i, row))
    return found


def _side_by_side(rows: Sequence[Row], tints: Mapping[str, str], what: str, unit: str, label: str) -> Chart:
    """A bar per machine and pipeline with its interval, where there is one length."""
    value, low, high = f"{what}_{unit}", f"{what}_low_{unit}", f"{what}_high_{unit}"
    data = []
    for i, (row, name) in enumerate(zip(rows, _names(rows), strict=True)):
        if row[value] is None:
            continue
        up, down = ((None if row[end] is None else abs(row[end] - row[value]) * MILLI) for end in (high, low))
        data.append({
            "type": "bar", "orientation": "h", "name": name, "meta": _of(row), "customdata": [i],
            "showlegend": False, "y": [name], "x": [row[value] * MILLI],
            "marker": {"color": tints[str(row["pipeline"])]},
            "error_x": {"type": "data", "symmetric": False, "array": [up], "arrayminus": [down]},
            "hovertemplate": f"%{{x:.4g}} {label.split()[-1]}<extra>%{{y}}</extra>"})
    return {"data": data, "layout": layout(label, "", 130 + 34 * len(data), yaxis={"autorange": "reversed"},
                                            barmode="overlay")}


def _by_length(rows: Sequence[Row], tints: Mapping[str, str], what: str, unit: str, label: str) -> Chart:
    """Lines over the length with their intervals, and hollow marks for what was measured."""
    value, measured, factor, length = f"{what}_{unit}", f"measured_{what}_{unit}", MILLI, _length_column(rows)
    low, high = f"{what}_low_{unit}", f"{what}_high_{unit}"
    machines = list(dict.fromkeys(str(row["machine"]) for row in rows))
    data, lines = [], dict[str, list[tuple[int, Row]]]()
    for i, (row, name) in enumerate(zip(rows, _names(rows), strict=True)):
        lines.setdefault(name, []).append((i, row))
    alike = Counter[tuple[str, ...]]()
    for name, members in lines.items():
        known, of = [(i, row) for i, row in members if row[value] is not None], _of(members[0][1])
        dash = DASHES[alike[tuple(of.values())] % len(DASHES)]
        alike[tuple(of.values())] += 1
        mark: dict[str, Any] = {"color": tints[of["pipeline"]], "size": 8,
                                "symbol": SYMBOLS[machines.index(of["machine"]) % len(SYMBOLS)]}
        common = {"type": "scatter", "meta": of, "x": [row[length] for _, row in known],
                  "customdata": [i for i, _ in known], "legendgroup": name, "marker": mark}
        ends = [(row[high], row[low], row[value]) for _, row in known]
        data.append(common | {
            "mode": "lines+markers", "name": name, "y": [row[value] * factor for _, row in known],
            "line": {"color": tints[of["pipeline"]], "dash": dash},
            "error_y": {"type": "data", "symmetric": False, "thickness": 1,
                        "array": [None if up is None else (up - y) * factor for up, _, y in ends],
                        "arrayminus": [None if down is None else (y - down) * factor for _, down, y in ends]},
            "hovertemplate": f"%{{x}} tokens: %{{y:.4g}} {label.split()[-1]}<extra>%{{fullData.name}}</extra>"})
        if any(row[measured] is not None for _, row in known):
            data.append(common | {
                "mode": "markers", "name": f"measured: {name}", "showlegend": False,
                "y": [None if row[measured] is None else row[measured] * factor for _, row in known],
                "marker": mark | {"symbol": "circle-open", "size": 13},
                "hovertemplate": f"%{{x}} tokens, measured: %{{y:.4g}} {label.split()[-1]}<extra>{name}</extra>"})
    lengths = sorted({row[length] for row in rows})
    drawn = [row[column] * factor for row in rows for column in (value, low, high, measured) if row[column]]
    return {"data": data, "layout": layout(
        "keys" if length == "kv_len" else "sequence length", label, yaxis={"type": "log"} | _ticks(drawn),
        xaxis={"type": "log", "tickvals": lengths, "ticktext": [str(n) for n in lengths]})}


def _ticks(values: Sequence[float]) -> dict[str, Any]:
    """Marks of a logarithmic axis at 1, 2 and 5 of every decade, or closer, with their whole value."""
    least, most = min(values), max(values)
    decades = range(math.floor(math.log10(least)), math.ceil(math.log10(most)) + 1)
    digits = (1,) if len(decades) >= 5 else (1, 2, 5) if most > CLOSE * least else (1, 1.5, 2, 3, 4, 5, 6, 8)
    marks = [float(f"{digit}e{power}") for power in decades for digit in digits]
    return {"tickvals": marks, "ticktext": [f"{mark:g}" for mark in marks]}


def _steps(pairs: Sequence[tuple[Row, Result]]) -> Chart:
    """A bar per pipeline of its steps in order."""
    tints = op_colours([record for _, result in pairs for record in result.records])
    seen: set[str] = set()
    data = []
    names = _names([row for row, _ in pairs])
    for i, ((row, result), name) in enumerate(zip(pairs, names, strict=True)):
        for record in result.records:
            data.append({
                "type": "bar", "orientation": "h", "name": record.step, "meta": _of(row), "customdata": [i],
                "y": [name], "x": [record.latency_s * 1e3], "marker": {"color": tints[record.step]},
                "legendgroup": record.step, "showlegend": record.step not in seen,
                "hovertemplate": f"{record.step}: %{{x:.4g}} ms, {record.latency_s / result.latency_s:.0%}, bound by "
                                 f"{record.bound}<extra>%{{y}}</extra>"})
            seen.add(record.step)
    return {"data": data, "layout": layout("latency in ms", "", 200 + 34 * len(pairs), barmode="stack",
                                            yaxis={"autorange": "reversed"})}


def _trade(rows: Sequence[Row], tints: Mapping[str, str]) -> Chart:
    machines = list(dict.fromkeys(str(row["machine"]) for row in rows))
    data = [{"type": "scatter", "mode": "markers", "name": name, "meta": _of(row), "customdata": [i],
             "x": [row["speedup"]], "y": [row["rmse"]],
             "marker": {"size": 12, "color": tints[str(row["pipeline"])],
                        "symbol": SYMBOLS[machines.index(str(row["machine"])) % len(SYMBOLS)]},
             "hovertemplate": "%{x:.3g}x, RMSE %{y:.3g}<extra>%{fullData.name}</extra>"}
            for i, (row, name) in enumerate(zip(rows, _names(rows), strict=True)) if row["rmse"] and row["speedup"]]
    return {"data": data, "layout": layout("speed-up over the baseline", "RMSE against float64",
                                            yaxis={"type": "log"})}


def model_charts(run: ModelResult, points: Sequence[Point]) -> dict[str, Chart]:
    """What a model's run shows: each phase by parts beside its baseline's, and what attention is worth over the length.

    Args:
        points: of the run's machine at several lengths; may be none.
    """
    runs = [run, *([run.baseline] if run.baseline else [])]
    longest = max(phase.latency_s for one in runs for phase in one.phases)
    unit = (1.0, "s") if longest >= SECONDS else (MILLI, "ms")
    charts = {f"{phase.name}: where the time goes": _parts(runs, phase.name, *unit) for phase in run.phases}
    for phase in dict.fromkeys(point.phase for point in points):
        own = [point for point in points if point.phase == phase]
        charts[f"{phase}: the whole model against the one with {own[0].baseline}"] = _speedups(own)
    return charts


def _parts(runs: Sequence[ModelResult], phase: str, factor: float, unit: str) -> Chart:
    return stacked([(one.attention, one.phase(phase).breakdown) for one in runs], factor, unit)


def stacked(runs: Sequence[tuple[str, Mapping[str, float]]], factor: float, unit: str) -> Chart:
    """A bar per run of its parts, in the order in which they come.

    Args:
        runs: the name of each, and its parts in seconds. factor: of a unit to the second.
    """
    names = [name for name, _ in runs]
    tints = colours(list(dict.fromkeys(part for _, parts in runs for part in parts)))
    again = list(tints)[len(PALETTE):]  # colours come again, with stripes
    data = [{"type": "bar", "orientation": "h", "name": part, "legendgroup": part,
             "marker": {"color": tint, "pattern": {"shape": "/" if part in again else ""}},
             "y": names, "x": [parts.get(part, 0.0) * factor for _, parts in runs],
             "hovertext": [f"{parts.get(part, 0.0) / sum(parts.values()):.1%}" for _, parts in runs],
             "hovertemplate": f"{part}: %{{x:.4g}} {unit}, %{{hovertext}}<extra>%{{y}}</extra>"}
            for part, tint in tints.items()]
    return {"data": data, "layout": layout(f"latency in {unit}", "", 200 + 34 * len(runs) + 9 * len(tints),
                                           barmode="stack", yaxis={"autorange": "reversed"})}


def _speedups(points: Sequence[Point]) -> Chart:
    tints = colours(list(dict.fromkeys(point.attention for point in points)))
    data = []
    for name, tint in tints.items():
        own = sorted((p for p in points if p.attention == name), key=lambda p: p.tokens)
        data.append({
            "type": "scatter", "mode": "lines+markers", "name": name, "line": {"color": tint},
            "x": [p.tokens for p in own], "y": [p.speedup for p in own],
            "error_y": {"type": "data", "symmetric": False, "thickness": 1, "array": [p.high - p.speedup for p in own],
                        "arrayminus": [p.speedup - p.low for p in own]},
            "hovertemplate": "%{x} tokens: %{y:.4g} times as fast<extra>%{fullData.name}</extra>"})
    lengths = sorted({p.tokens for p in points})
    return {"data": data, "layout": layout(
        "tokens", f"times as fast as with {points[0].baseline}",
        xaxis={"type": "log", "tickvals": lengths, "ticktext": [str(n) for n in lengths]})}


def sweep_charts(rows: Sequence[Row], axes: Sequence[str], objectives: Sequence[str],
                 work: Sequence[str], tints: Mapping[str, str]) -> dict[str, Chart]:
    """What a sweep shows: its objectives against one another, and every point across all axes.

    Args:
        rows: of the points that did not fail.
        axes: columns that were swept. objectives: what they are weighed by; the first two span the plane.
        work: columns that say what is computed: each has a front of its own.
        tints: of each pipeline of the sweep, as in its pictures.
    """
    charts = {}
    if len(objectives) > 1:
        title = "Pareto front: drag to select points, double click for all"
        charts[title] = _plane(rows, axes, work, tints, *objectives[:2])
    charts["All axes: drag along an axis to keep a range of it"] = _parallel(rows, axes, objectives)
    return charts


def _plane(rows: Sequence[Row], axes: Sequence[str], work: Sequence[str], tints: Mapping[str, str], x: str,
           y: str) -> Chart:
    machines = sorted(dict.fromkeys(str(row["machine"]) for row in rows))
    data = []
    (x_label, x_factor), (y_label, y_factor) = written(x), written(y)
    for (machine, pipeline), members in _groups(rows).items():
        data.append({
            "type": "scattergl" if len(rows) > MANY else "scatter", "mode": "markers",
            "name": f"{pipeline}, {machine}" if len(machines) > 1 else pipeline,
            "meta": {"machine": machine, "pipeline": pipeline},
            "x": _scaled([row[x] for _, row in members], x_factor),
            "y": _scaled([row[y] for _, row in members], y_factor),
            "customdata": [i for i, _ in members], "text": [_described(row, axes) for _, row in members],
            "hovertemplate": "%{text}<br>" + f"{x_label} %{{x:.4g}}, {y_label} %{{y:.4g}}<extra>{machine}</extra>",
            "marker": {"color": tints[pipeline], "symbol": SYMBOLS[machines.index(machine) % len(SYMBOLS)],
                       "size": [10 if row.get("pareto") else 5 for _, row in members],
                       "line": {"width": [1.5 if row.get("pareto") else 0 for _, row in members], "color": "black"}}})
    data += _fronts(rows, work, x, y)
    return {"data": data, "layout": layout(x_label, y_label, dragmode="select", xaxis=_scale(rows, x),
                                            yaxis=_scale(rows, y))}


def _scaled(values: Sequence[Any], factor: float) -> list[Any]:
    return [None if value is None else value * factor for value in values]


def _fronts(rows: Sequence[Row], work: Sequence[str], x: str, y: str) -> Iterator[dict[str, Any]]:
    """A line for each work of which several points are on the front."""
    found: dict[tuple[Any, ...], list[tuple[Any, Any]]] = {}
    for row in rows:
        if row.get("pareto"):
            found.setdefault(tuple(row.get(name) for name in work), []).append((row[x], row[y]))
    several = [sorted(best) for best in found.values() if len(best) > 1]
    for number, best in enumerate(several):
        xs, ys = (_scaled([point[i] for point in best], written(of)[1]) for i, of in enumerate((x, y)))
        yield {"type": "scatter", "mode": "lines", "name": "fronts" if len(several) > 1 else "front", "x": xs, "y": ys,
               "legendgroup": "front", "showlegend": not number,
               "line": {"color": "black", "width": 1, "shape": "hv"}, "hoverinfo": "skip"}


def _scale(rows: Sequence[Row], column: str) -> dict[str, str]:
    """Logarithmic where values are positive and span more than a decade."""
    values = [row[column] for row in rows if row[column] is not None]
    return {"type": "log"} if values and min(values) > 0 and max(values) > 10 * min(values) else {}


def _described(row: Row, axes: Iterable[str]) -> str:
    return "<br>".join(f"{short(name)} {shown(row[name])}" for name in axes if row.get(name) is not None)


def _parallel(rows: Sequence[Row], axes: Sequence[str], objectives: Sequence[str]) -> Chart:
    dimensions = [d for name in dict.fromkeys([*axes, *objectives]) if (d := _dimension(rows, name)) is not None]
    label, factor = written(objectives[0])
    line = {"color": _scaled([row[objectives[0]] for row in rows], factor), "colorscale": "Viridis",
            "showscale": True, "colorbar": {"title": {"text": label, "side": "right"}, "thickness": 12}}
    return {"data": [{"type": "parcoords", "dimensions": dimensions, "line": line, "labelangle": -20}],
            "rows": {column: [str(row[column]) for row in rows] for column in ("machine", "pipeline")},
            "layout": {"margin": {"l": 70, "r": 30, "t": 110, "b": 30}, "height": 480},
            "width": AXIS_WIDTH * (len(dimensions) + 1)}


def _dimension(rows: Sequence[Row], name: str) -> dict[str, Any] | None:
    """An axis of parallel coordinates; None where all points agree, or where too many names would stand."""
    label, factor = written(name)
    values = [row.get(name) for row in rows]
    distinct = list(dict.fromkeys(values))
    if len(distinct) < 2:
        return None
    if all(value is None or (isinstance(value, int | float) and not isinstance(value, bool)) for value in values):
        levels = sorted({value * factor for value in distinct if value is not None})
        whole = all(level % 1 == 0 for level in levels)
        marks = {"tickvals": levels, "ticktext": [format(level, ".0f" if whole else ".5g") for level in levels]}
        return {"label": label, "values": _scaled(values, factor), "tickformat": ".5~g"} | (
            marks if len(levels) <= FEW_LEVELS else {})
    if len(distinct) > MOST_CATEGORIES:
        return None
    return {"label": label, "values": [distinct.index(value) for value in values],
            "tickvals": list(range(len(distinct))), "ticktext": [str(value) for value in distinct]}


def chart_html(title: str, chart: Chart) -> str:
    """A chart's place in the page, with its figure as JSON."""
    figure = json.dumps(chart, allow_nan=False, separators=(",", ":")).replace("<", "\\u003c")
    least = f' style="min-width:{chart["width"]}px"' if "width" in chart else ""
    return (f'<figure class="chart" aria-label="{escape(title)}"><figcaption>{escape(title)}</figcaption>'
            f'<div class="plot" tabindex="0" role="application" aria-label="{escape(title)}: arrow keys go through it"'
            f'{least}></div><p class="said" aria-live="polite"></p>'
            f'<script type="application/json">{figure}</script></figure>')


def filters_html(rows: Sequence[Row]) -> str:
    """Check boxes for the machines and pipelines, where there are several."""
    parts = []
    for column in ("machine", "pipeline"):
        names = list(dict.fromkeys(str(row[column]) for row in rows))
        if len(names) > 1:
            boxes = "".join(f'<label><input type="checkbox" checked value="{escape(n)}"> {escape(n)}</label>'
                            for n in names)
            parts.append(f'<fieldset class="filter" data-column="{column}"><legend>{column}</legend>{boxes}</fieldset>')
    return "".join(parts)


def scripts() -> str:
    """Plotly itself and what draws and links the charts, within the page: it needs no network."""
    from plotly.offline import get_plotlyjs

    own = resources.files("intsim.report").joinpath("explore.js").read_text(encoding="utf-8")
    return f"<script>{get_plotlyjs()}</script>\n<script>\n{own}</script>"
