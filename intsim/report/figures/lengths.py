"""What changes with the sequence length: latency, and the softmax path's share of it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING

import matplotlib as mpl
import pandas as pd
from matplotlib.axes import Axes
from matplotlib.figure import Figure

from intsim.report.style import MARKERS, SETTINGS, figure

if TYPE_CHECKING:
    from intsim.config.experiment_schema import ReferenceCurve


def latency(rows: pd.DataFrame, tints: Mapping[str, str], curves: Sequence[ReferenceCurve] = ()) -> Figure:
    """Latency against length, measured points and published curves beside."""
    drawn = figure()
    with mpl.rc_context(SETTINGS):
        axes = drawn.add_subplot()
        for marker, (name, part) in zip(MARKERS * 4, rows.groupby("pipeline", sort=False), strict=False):
            axes.plot(part["kv_len"], part["latency_s"] * 1e3, color=tints[str(name)], marker=marker, label=str(name))
            axes.plot(part["kv_len"], part["measured_latency_s"] * 1e3, marker, color=tints[str(name)],
                      fillstyle="none", markersize=11)
        if rows["measured_latency_s"].notna().any():
            axes.plot([], [], "o", color="black", fillstyle="none", markersize=11, label="measured")
        _references(axes, [c for c in curves if c.of == "latency_s"], tints, factor=1e3)
        _lengths(axes, rows)
        axes.set(yscale="log", ylabel="latency in ms", title=f"Latency on {rows['machine'].iloc[0]}")
        axes.legend()
    return drawn


def softmax_share(rows: pd.DataFrame, tints: Mapping[str, str], curves: Sequence[ReferenceCurve] = ()) -> Figure:
    """Softmax path's share against length, published curves beside."""
    drawn = figure()
    with mpl.rc_context(SETTINGS):
        axes = drawn.add_subplot()
        for name, part in rows.groupby("pipeline", sort=False):
            axes.plot(part["kv_len"], 100 * part["softmax_share"], color=tints[str(name)], marker="o", label=str(name))
        _references(axes, [c for c in curves if c.of == "softmax_share"], tints, factor=100)
        _lengths(axes, rows)
        axes.set(ylabel="softmax path, % of latency", ylim=(0, None),
                 title=f"Share of the softmax path on {rows['machine'].iloc[0]}")
        axes.legend(fontsize=8, loc="center left", bbox_to_anchor=(1.0, 0.5))
    return drawn


def _references(axes: Axes, curves: Sequence[ReferenceCurve], tints: Mapping[str, str], factor: float) -> None:
    for curve in curves:
        for name, values in curve.values.items():
            axes.plot(curve.q_len, [factor * value for value in values], "--", color=tints[name], marker="x", alpha=0.7)
        axes.plot([], [], "--x", color="black", label=curve.label)


def _lengths(axes: Axes, rows: pd.DataFrame) -> None:
    lengths = sorted(rows["kv_len"].unique())
    axes.set_xscale("log", base=2)
    axes.set_xticks(lengths, [f"{n // 1024}k" if n % 1024 == 0 else str(n) for n in lengths])
    axes.set_xlabel("sequence length")
