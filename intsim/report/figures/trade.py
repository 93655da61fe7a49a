"""What the speed costs: error against speed-up."""

from __future__ import annotations

from collections.abc import Mapping

import matplotlib as mpl
import pandas as pd
from matplotlib.figure import Figure

from intsim.report.style import MARKERS, SETTINGS, figure


def accuracy(rows: pd.DataFrame, tints: Mapping[str, str]) -> Figure:
    """Error against speed-up over the baseline at the longest length."""
    part = rows[rows["kv_len"] == rows["kv_len"].max()]
    drawn = figure()
    with mpl.rc_context(SETTINGS):
        axes = drawn.add_subplot()
        for marker, (_, row) in zip(MARKERS * 4, part.iterrows(), strict=False):
            axes.plot(row["speedup"], row["rmse"], marker, color=tints[row["pipeline"]], markersize=10,
                      label=row["pipeline"])
        axes.set(yscale="log", xlabel="speed-up over the baseline", ylabel="RMSE against float64",
                 title=f"What the speed costs on {part['machine'].iloc[0]}")
        axes.legend(fontsize=8, loc="center left", bbox_to_anchor=(1.0, 0.5))
    return drawn
