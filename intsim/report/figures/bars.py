"""Stacked bars at the longest length: time per step, energy per component, cycles by reason."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

import matplotlib as mpl
import numpy as np
import pandas as pd
from matplotlib.axes import Axes
from matplotlib.figure import Figure

from intsim.report.style import PALETTE, SETTINGS, colours, figure, milliseconds, op_colours
from intsim.result import Result

LETTER, LINE = 0.075, 0.18
"""Inches of a legend's letters and lines, which a figure has room for whatever its bars take."""


def at_longest(results: Sequence[Result]) -> list[Result]:
    """The results with the most keys, and of these with the most queries."""
    longest = max((r.workload.kv_len, r.workload.q_len) for r in results)
    return [r for r in results if (r.workload.kv_len, r.workload.q_len) == longest]


def breakdown(results: Sequence[Result]) -> Figure:
    """Share of the latency per step for each pipeline; the softmax path is hatched."""
    shown = at_longest(results)
    tints = op_colours([record for r in shown for record in r.records])
    names = dict.fromkeys(record.step for r in shown for record in r.records)
    drawn = figure(5.5 + max(2.0, LETTER * max(map(len, names))), max(1.4 + 0.55 * len(shown), 0.6 + LINE * len(names)))
    with mpl.rc_context(SETTINGS):
        axes = drawn.add_subplot()
        seen: set[str] = set()
        for y, result in enumerate(shown):
            left = 0.0
            for record in result.records:
                share = 100 * record.latency_s / result.latency_s
                hatch = "//" if record.part == "softmax_path" else ""
                axes.barh(y, share, left=left, color=tints[record.step], edgecolor="white", hatch=hatch,
                          label=record.step if record.step not in seen else "_")
                seen.add(record.step)
                left += share
        axes.set_yticks(range(len(shown)), [f"{r.pipeline}\n{milliseconds(r.latency_s)}" for r in shown])
        axes.invert_yaxis()
        axes.set(xlabel="share of the latency in % (hatched: softmax path)", xlim=(0, 100),
                 title=f"Where the time goes on {shown[0].machine}, L = {shown[0].workload.kv_len}")
        axes.legend(loc="center left", bbox_to_anchor=(1.0, 0.5), fontsize=8)
    return drawn


def energy(results: Sequence[Result], rows: pd.DataFrame) -> Figure:
    """Energy by component, measured totals beside."""
    shown = at_longest(results)
    drawn = figure(max(7.0, 0.8 * len(shown)))
    with mpl.rc_context(SETTINGS):
        axes = drawn.add_subplot()
        _stack(axes, [{k: 1e3 * v for k, v in (r.energy_components_j or {}).items()} for r in shown])
        longest = rows[rows["kv_len"] == shown[0].workload.kv_len].set_index("pipeline")["measured_energy_j"]
        if longest.notna().any():
            values = [1e3 * float(longest[r.pipeline]) if pd.notna(longest[r.pipeline]) else np.nan for r in shown]
            axes.plot(range(len(shown)), values, "D", color="black", markerfacecolor="white", markersize=9,
                      label="measured", zorder=3)
        axes.set_xticks(range(len(shown)), [r.pipeline for r in shown], rotation=20 if len(shown) > 5 else 0)
        axes.set(ylabel="energy in mJ",
                 title=f"Energy by component on {shown[0].machine}, L = {shown[0].workload.kv_len}")
        axes.legend(fontsize=8, loc="center left", bbox_to_anchor=(1.0, 0.5))
    return drawn


def stalls(results: Sequence[Result]) -> Figure | None:
    """Cycles by reason, waiting at barriers included; None where no cycles are counted."""
    shown = at_longest(results)
    if not any(record.cycles for result in shown for record in result.records):
        return None
    drawn = figure(max(7.0, 0.8 * len(shown)))
    columns = []
    for result in shown:
        totals: dict[str, float] = {}
        for record in result.records:
            for name, value in record.cycles.items():
                totals[name] = totals.get(name, 0.0) + value
        whole = sum(totals.values()) or 1.0
        columns.append({name: 100 * value / whole for name, value in totals.items()})
    with mpl.rc_context(SETTINGS):
        axes = drawn.add_subplot()
        _stack(axes, columns)
        axes.set_xticks(range(len(shown)), [r.pipeline for r in shown], rotation=20 if len(shown) > 5 else 0)
        axes.set(ylabel="share of cycles in %",
                 title=f"Cycles by reason on {shown[0].machine}, L = {shown[0].workload.kv_len}")
        axes.legend(fontsize=8, loc="center left", bbox_to_anchor=(1.0, 0.5))
    return drawn


def _stack(axes: Axes, columns: Sequence[Mapping[str, float]]) -> None:
    names = list(dict.fromkeys(name for column in columns for name in column))
    tints = colours(names)
    bottom = np.zeros(len(columns))
    for i, name in enumerate(names):
        values = np.array([column.get(name, 0.0) for column in columns])
        if values.any():
            axes.bar(range(len(columns)), values, bottom=bottom, color=tints[name], label=name, width=0.6,
                     hatch="//" if i >= len(PALETTE) else "", edgecolor="white", linewidth=0)
        bottom += values
