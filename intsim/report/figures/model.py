"""The plots of a model: where its time goes, and Amdahl's picture."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

import matplotlib as mpl
from matplotlib.axes import Axes
from matplotlib.figure import Figure

from intsim.models.result import ModelResult
from intsim.report.style import MARKERS, PALETTE, SETTINGS, colours, figure
from intsim.studies.amdahl import Point

Look = Mapping[str, Any]
"""What matplotlib is told of a bar."""
SMALLEST = 0.01
"""Of a phase: parts that take less are drawn together."""


def parts(run: ModelResult) -> Figure:
    """A bar per phase, and one for the baseline's, in parts of one order; each as a share of the longer of the two."""
    runs = [run, *([run.baseline] if run.baseline else [])]
    drawn = figure(8.0, 1.4 + 0.55 * len(runs) * len(run.phases))
    names = list(dict.fromkeys(name for one in runs for phase in one.phases
                               for name, value in phase.breakdown.items() if value >= SMALLEST * phase.latency_s))
    names.sort(key=lambda name: -max(phase.breakdown.get(name, 0.0) / phase.latency_s
                                     for one in runs for phase in one.phases))
    looks = {name: _look(i, name) for i, name in enumerate(names)} | {"other": {"color": "#bbbbbb"}}
    with mpl.rc_context(SETTINGS):
        axes = drawn.add_subplot()
        labels: list[str] = []
        for phase in run.phases:
            longest = max(one.phase(phase.name).latency_s for one in runs)
            for one in runs:
                _bar(axes, len(labels), one.phase(phase.name).breakdown, longest, looks)
                labels.append(f"{phase.name}\n{one.attention}")
        axes.set_yticks(range(len(labels)), labels, fontsize=8)
        axes.invert_yaxis()
        for name in (*names, "other"):
            axes.barh([0], [0], label=name, **looks[name])
        axes.set(xlabel=f"% of the {'slower run' if run.baseline else 'phase'}'s time",
                 title=f"{run.model.name}, {run.linear}, on {run.machine}")
        axes.legend(fontsize=7, loc="center left", bbox_to_anchor=(1.0, 0.5))
    return drawn


def _look(place: int, name: str) -> Look:
    """A colour; a hatch where it is a colour's second part, and of the softmax path."""
    hatch = "//" if name == "softmax_path" else ".." if place >= len(PALETTE) else ""
    return {"color": PALETTE[place % len(PALETTE)], "hatch": hatch, "edgecolor": "white", "linewidth": 0}


def _bar(axes: Axes, at: int, breakdown: Mapping[str, float], longest: float, looks: Mapping[str, Look]) -> None:
    left, other = 0.0, sum(value for name, value in breakdown.items() if name not in looks)
    for name, value in ((name, breakdown[name]) for name in looks if name in breakdown):
        axes.barh([at], [100 * value / longest], left=left, height=0.7, **looks[name])
        left += 100 * value / longest
    axes.barh([at], [100 * other / longest], left=left, height=0.7, **looks["other"])


def amdahl(points: Sequence[Point]) -> Figure:
    """Speed-up of the whole model over the length, a panel per phase and model, with the 80 % interval as a band."""
    panels = list(dict.fromkeys((point.model, point.phase) for point in points))
    models = list(dict.fromkeys(model for model, _ in panels))
    phases = list(dict.fromkeys(phase for _, phase in panels))
    drawn = figure(1.0 + 3.6 * len(phases), 0.8 + 2.9 * len(models))
    tints = colours(list(dict.fromkeys(point.attention for point in points)))
    with mpl.rc_context(SETTINGS):
        for i, model in enumerate(models):
            for j, phase in enumerate(phases):
                axes = drawn.add_subplot(len(models), len(phases), i * len(phases) + j + 1)
                _curves(axes, [p for p in points if (p.model, p.phase) == (model, phase)], tints)
                axes.set_title(f"{model}, {phase}", fontsize=9)
        drawn.axes[0].legend(fontsize=7)
        beside = " or ".join(dict.fromkeys(point.baseline for point in points))
        drawn.supylabel(f"times as fast as with {beside}, whole model", fontsize=9)
        drawn.supxlabel("tokens of the prompt", fontsize=9)
    return drawn


def _curves(axes: Axes, points: Sequence[Point], tints: dict[str, str]) -> None:
    for marker, name in zip(MARKERS * 4, tints, strict=False):
        own = sorted((p for p in points if p.attention == name), key=lambda p: p.tokens)
        if own:
            lengths = [p.tokens for p in own]
            axes.plot(lengths, [p.speedup for p in own], color=tints[name], marker=marker, markersize=4, label=name)
            axes.fill_between(lengths, [p.low for p in own], [p.high for p in own], color=tints[name], alpha=0.12,
                              linewidth=0)
    axes.set_xscale("log", base=2)
    axes.axhline(1.0, color="black", linewidth=0.8)
    found = sorted({p.tokens for p in points})
    axes.set_xticks(found, [f"{n // 1024}k" if n % 1024 == 0 else str(n) for n in found], fontsize=7)
