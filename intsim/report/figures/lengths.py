"""What changes with the sequence length: latency, and the softmax path's share of it."""

from __future__ import annotations

import matplotlib as mpl
import pandas as pd
from matplotlib.axes import Axes
from matplotlib.figure import Figure

from intsim.report.style import MARKERS, SETTINGS, colours, figure

PAPER_SHARES = {  # IntAttention, arXiv 2511.21513, Fig. 2 (labels; percent)
    "fp32": (13.0, 17.4, 19.4, 12.9, 12.8), "fp16": (23.7, 28.3, 30.0, 27.8, 28.4),
    "quant_only": (62.1, 65.2, 59.4, 57.5, 58.0), "int_attention": (18.4, 21.8, 18.7, 14.9, 14.1),
}
PAPER_LENGTHS = (1024, 2048, 4096, 8192, 16384)


def latency(rows: pd.DataFrame) -> Figure:
    """Latency against length, measured points beside."""
    drawn = figure()
    with mpl.rc_context(SETTINGS):
        axes = drawn.add_subplot()
        tints = colours(list(rows["pipeline"].unique()))
        for marker, (name, part) in zip(MARKERS * 4, rows.groupby("pipeline", sort=False), strict=False):
            axes.plot(part["q_len"], part["latency_s"] * 1e3, color=tints[str(name)], marker=marker, label=str(name))
            axes.plot(part["q_len"], part["measured_latency_s"] * 1e3, marker, color=tints[str(name)], fillstyle="none",
                      markersize=11)
        if rows["measured_latency_s"].notna().any():
            axes.plot([], [], "o", color="black", fillstyle="none", markersize=11, label="measured")
        _lengths(axes, rows)
        axes.set(yscale="log", ylabel="latency in ms", title=f"Latency on {rows['machine'].iloc[0]}")
        axes.legend()
    return drawn


def softmax_share(rows: pd.DataFrame) -> Figure:
    """Softmax path's share against length, the paper's labels beside."""
    drawn = figure()
    with mpl.rc_context(SETTINGS):
        axes = drawn.add_subplot()
        tints = colours(list(rows["pipeline"].unique()))
        compared = False
        for name, part in rows.groupby("pipeline", sort=False):
            axes.plot(part["q_len"], 100 * part["softmax_share"], color=tints[str(name)], marker="o", label=str(name))
            if str(name) in PAPER_SHARES and set(part["q_len"]) <= set(PAPER_LENGTHS):
                axes.plot(PAPER_LENGTHS, PAPER_SHARES[str(name)], "--", color=tints[str(name)], marker="x", alpha=0.7)
                compared = True
        if compared:
            axes.plot([], [], "--x", color="black", label="IntAttention, Fig. 2")
        _lengths(axes, rows)
        axes.set(ylabel="softmax path, % of latency", ylim=(0, None),
                 title=f"Share of the softmax path on {rows['machine'].iloc[0]}")
        axes.legend(fontsize=8, loc="center left", bbox_to_anchor=(1.0, 0.5))
    return drawn


def _lengths(axes: Axes, rows: pd.DataFrame) -> None:
    lengths = sorted(rows["q_len"].unique())
    axes.set_xscale("log", base=2)
    axes.set_xticks(lengths, [f"{n // 1024}k" if n % 1024 == 0 else str(n) for n in lengths])
    axes.set_xlabel("sequence length")
