"""The plots of an experiment: each function takes its results and rows, and gives a figure."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

import matplotlib as mpl
import numpy as np
import pandas as pd
from matplotlib.figure import Figure

from intsim.record import Result
from intsim.report.style import MARKERS, SETTINGS, colours, figure, save

PAPER_SHARES = {  # IntAttention, arXiv 2511.21513, Fig. 2 (labels; percent)
    "fp32": (13.0, 17.4, 19.4, 12.9, 12.8), "fp16": (23.7, 28.3, 30.0, 27.8, 28.4),
    "quant_only": (62.1, 65.2, 59.4, 57.5, 58.0), "int_attention": (18.4, 21.8, 18.7, 14.9, 14.1),
}
PAPER_LENGTHS = (1024, 2048, 4096, 8192, 16384)


def write_figures(results: Sequence[Result], rows: pd.DataFrame, folder: Path) -> list[Path]:
    """Draw what the rows allow, a set of plots per machine; gives the files written."""
    written: list[Path] = []
    for machine, part in rows.groupby("machine", sort=False):
        own = [r for r in results if r.machine == machine]
        drawn = {"latency": latency(part), "breakdown": breakdown(own), "softmax_share": softmax_share(part),
                 "stalls": stalls(own)}
        if part["energy_j"].notna().any():
            drawn["energy"] = energy(own, part)
        if part["cosine_similarity"].notna().any():
            drawn["accuracy"] = accuracy(part)
        for name, one in drawn.items():
            written += save(one, folder / f"{machine}-{name}")
    return written


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


def breakdown(results: Sequence[Result]) -> Figure:
    """Stacked share of the latency per op for each pipeline at its longest length; the softmax path is hatched."""
    longest = max(r.workload.q_len for r in results)
    shown = [r for r in results if r.workload.q_len == longest]
    names = list(dict.fromkeys(record.op for r in shown for record in r.records))
    tints = colours(names)
    drawn = figure(7.0, 1.0 + 0.6 * len(shown))
    with mpl.rc_context(SETTINGS):
        axes = drawn.add_subplot()
        seen: set[str] = set()
        for y, result in enumerate(shown):
            left = 0.0
            for record in result.records:
                share = 100 * record.latency_s / result.latency_s
                hatch = "//" if record.part == "softmax_path" else ""
                axes.barh(y, share, left=left, color=tints[record.op], edgecolor="white", hatch=hatch,
                          label=record.op if record.op not in seen else "_")
                seen.add(record.op)
                left += share
        axes.set_yticks(range(len(shown)), [f"{r.pipeline}\n{r.latency_s * 1e3:.3g} ms" for r in shown])
        axes.invert_yaxis()
        axes.set(xlabel="share of the latency in % (hatched: softmax path)", xlim=(0, 100),
                 title=f"Where the time goes, L = {longest}")
        axes.legend(loc="center left", bbox_to_anchor=(1.0, 0.5), fontsize=8)
    return drawn


def softmax_share(rows: pd.DataFrame) -> Figure:
    """Softmax path's share against length, the paper's labels beside."""
    drawn = figure()
    with mpl.rc_context(SETTINGS):
        axes = drawn.add_subplot()
        tints = colours(list(rows["pipeline"].unique()))
        for name, part in rows.groupby("pipeline", sort=False):
            axes.plot(part["q_len"], 100 * part["softmax_share"], color=tints[str(name)], marker="o", label=str(name))
            if str(name) in PAPER_SHARES and set(part["q_len"]) <= set(PAPER_LENGTHS):
                axes.plot(PAPER_LENGTHS, PAPER_SHARES[str(name)], "--", color=tints[str(name)], marker="x", alpha=0.7)
        axes.plot([], [], "--x", color="black", label="IntAttention, Fig. 2")
        _lengths(axes, rows)
        axes.set(ylabel="softmax path, % of latency", ylim=(0, None), title="Share of the softmax path")
        axes.legend(fontsize=8)
    return drawn


def energy(results: Sequence[Result], rows: pd.DataFrame) -> Figure:
    """Energy by component at the longest length, measured totals beside."""
    longest = max(r.workload.q_len for r in results)
    shown = [r for r in results if r.workload.q_len == longest]
    parts = list(dict.fromkeys(k for r in shown for k in (r.energy_components_j or {})))
    tints = colours(parts)
    drawn = figure()
    with mpl.rc_context(SETTINGS):
        axes = drawn.add_subplot()
        for x, result in enumerate(shown):
            bottom = 0.0
            for part in parts:
                value = 1e3 * (result.energy_components_j or {}).get(part, 0.0)
                axes.bar(x, value, bottom=bottom, color=tints[part], label=part if x == 0 else "_", width=0.6)
                bottom += value
            row = rows[(rows["pipeline"] == result.pipeline) & (rows["q_len"] == longest)]
            measured = row["measured_energy_j"].iloc[0]
            if measured is not None and not np.isnan(measured):
                axes.plot(x, 1e3 * measured, "D", color="black", fillstyle="none", markersize=9)
        axes.plot([], [], "D", color="black", fillstyle="none", label="measured")
        axes.set_xticks(range(len(shown)), [r.pipeline for r in shown])
        axes.set(ylabel="energy in mJ", title=f"Energy by component, L = {longest}")
        axes.legend(fontsize=8)
    return drawn


def accuracy(rows: pd.DataFrame) -> Figure:
    """Error against speed-up over the baseline at the longest length."""
    part = rows[rows["q_len"] == rows["q_len"].max()]
    drawn = figure()
    with mpl.rc_context(SETTINGS):
        axes = drawn.add_subplot()
        tints = colours(list(part["pipeline"]))
        for marker, (_, row) in zip(MARKERS * 4, part.iterrows(), strict=False):
            axes.plot(row["speedup"], row["rmse"], marker, color=tints[row["pipeline"]], markersize=10,
                      label=row["pipeline"])
        axes.set(yscale="log", xlabel="speed-up over the baseline", ylabel="RMSE against float64",
                 title="What the speed costs")
        axes.legend()
    return drawn


def stalls(results: Sequence[Result]) -> Figure:
    """Thread cycles by reason at the longest length, waiting at barriers included."""
    longest = max(r.workload.q_len for r in results)
    shown = [r for r in results if r.workload.q_len == longest]
    reasons = list(dict.fromkeys(name for r in shown for record in r.records for name in record.cycles))
    tints = colours(reasons)
    drawn = figure()
    with mpl.rc_context(SETTINGS):
        axes = drawn.add_subplot()
        for x, result in enumerate(shown):
            totals = {n: sum(record.cycles.get(n, 0.0) for record in result.records) for n in reasons}
            whole = sum(totals.values()) or 1.0
            bottom = 0.0
            for name in reasons:
                share = 100 * totals[name] / whole
                axes.bar(x, share, bottom=bottom, color=tints[name], label=name if x == 0 else "_", width=0.6)
                bottom += share
        axes.set_xticks(range(len(shown)), [r.pipeline for r in shown])
        axes.set(ylabel="share of cycles in %", title=f"Cycles by reason, L = {longest}")
        axes.legend(fontsize=8, loc="center left", bbox_to_anchor=(1.0, 0.5))
    return drawn


def _lengths(axes: mpl.axes.Axes, rows: pd.DataFrame) -> None:
    lengths = sorted(rows["q_len"].unique())
    axes.set_xscale("log", base=2)
    axes.set_xticks(lengths, [f"{n // 1024}k" if n % 1024 == 0 else str(n) for n in lengths])
    axes.set_xlabel("sequence length")
