"""Machines and variants side by side."""

from __future__ import annotations

from collections.abc import Mapping

import matplotlib as mpl
import pandas as pd
from matplotlib.figure import Figure

from intsim.report.style import SETTINGS, figure
from intsim.tables import shown


def machines(rows: pd.DataFrame, tints: Mapping[str, str]) -> Figure:
    """Latency of every pipeline on every machine at the longest length, a group of bars per machine."""
    longest = rows[rows["kv_len"] == rows["kv_len"].max()]
    table = longest.pivot_table(index="machine", columns="pipeline", values="latency_s", sort=False) * 1e3
    height = 0.8 / len(table.columns)
    drawn = figure(8.0, 1.2 + 0.25 * len(table.columns) * len(table))
    with mpl.rc_context(SETTINGS):
        axes = drawn.add_subplot()
        for i, (pipeline, values) in enumerate(table.items()):
            places = [y + (i - (len(table.columns) - 1) / 2) * height for y in range(len(table))]
            bars = axes.barh(places, values, height=height * 0.9, color=tints[str(pipeline)], label=str(pipeline))
            axes.bar_label(bars, fmt=shown, fontsize=7, padding=2)
        names = [str(name).replace("+", "\n+ ").replace(", ", "\n", 1) for name in table.index]
        axes.set_yticks(range(len(table)), names)
        axes.invert_yaxis()
        axes.set(xlabel="latency in ms", title=f"Latency at L = {longest['kv_len'].iloc[0]}")
        axes.legend(fontsize=8, loc="center left", bbox_to_anchor=(1.0, 0.5))
    return drawn
