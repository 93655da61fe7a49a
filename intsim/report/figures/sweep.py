"""The plots of a sweep: Pareto front, heat maps, tornado and Sobol' bars."""

from __future__ import annotations

from collections.abc import Mapping

import matplotlib as mpl
import numpy as np
import pandas as pd
from matplotlib.figure import Figure

from intsim.config.sweep_schema import HeatMap
from intsim.report.style import MARKERS, PALETTE, SETTINGS, figure
from intsim.report.words import short, written


def front(rows: pd.DataFrame, x: str, y: str, size: str, tints: Mapping[str, str]) -> Figure:
    """The points of a workload by two objectives, those on the front filled, a colour per pipeline.

    Args:
        rows: of a sweep's table. x, y: columns of objectives. size: the column that says how large the workload is.
        tints: of each pipeline of the sweep.
    """
    drawn = figure(8.5)
    with mpl.rc_context(SETTINGS):
        axes = drawn.add_subplot()
        for marker, (name, part) in zip(MARKERS * 9, rows.groupby("pipeline", sort=False), strict=False):
            part = part.assign(**{of: part[of] * written(of)[1] for of in (x, y)})
            best = part[part["pareto"]]
            axes.plot(part[x], part[y], marker, color=tints[str(name)], fillstyle="none", alpha=0.35, markersize=4)
            axes.plot(best[x], best[y], marker, color=tints[str(name)], markersize=8, label=str(name))
        for name, scale in ((x, axes.set_xscale), (y, axes.set_yscale)):
            values = rows[name].dropna()
            if len(values) and values.min() > 0 and values.max() > 5 * values.min():
                scale("log")
        axes.set(xlabel=written(x)[0], ylabel=written(y)[0],
                 title=f"Pareto front (filled), {size} = {rows[size].iloc[0]}")
        axes.legend(fontsize=8, loc="center left", bbox_to_anchor=(1.0, 0.5))
    return drawn


def heat_map(rows: pd.DataFrame, spec: HeatMap) -> Figure:
    """The median of a result over two columns, a panel per value of a third, one colour scale for all."""
    panels = list(rows[spec.panel].dropna().unique()) if spec.panel else [None]
    across = min(len(panels), 3)
    down = -(-len(panels) // across)
    drawn = figure(1.5 + 2.9 * across, 0.6 + 2.6 * down)
    tables = [_pivot(rows if panel is None else rows[rows[spec.panel] == panel], spec) for panel in panels]
    low, high = (f([f(t.to_numpy()) for t in tables if t.size]) for f in (np.nanmin, np.nanmax))
    norm = mpl.colors.LogNorm(low, high) if low > 0 and high > 20 * low else mpl.colors.Normalize(low, high)
    with mpl.rc_context(SETTINGS | {"axes.grid": False}):
        for i, (panel, table) in enumerate(zip(panels, tables, strict=True)):
            axes = drawn.add_subplot(down, across, i + 1)
            image = axes.imshow(table.to_numpy(), norm=norm, cmap="cividis", aspect="auto", origin="lower")
            axes.set_xticks(range(len(table.columns)), [_label(v) for v in table.columns], rotation=90, fontsize=7)
            axes.set_yticks(range(len(table.index)), [_label(v) for v in table.index], fontsize=7)
            axes.set_title("" if panel is None else str(panel), fontsize=9)
            _write_values(axes, table, norm)
        drawn.suptitle(f"{written(spec.value)[0]}, median over the other axes", fontsize=10)
        drawn.supxlabel(short(spec.x), fontsize=9)
        drawn.supylabel(short(spec.y), fontsize=9)
        drawn.colorbar(image, ax=drawn.axes, label=written(spec.value)[0])
    return drawn


def _pivot(rows: pd.DataFrame, spec: HeatMap) -> pd.DataFrame:
    return rows.pivot_table(index=spec.y, columns=spec.x, values=spec.value, aggfunc="median") * written(spec.value)[1]


def _write_values(axes: mpl.axes.Axes, table: pd.DataFrame, norm: mpl.colors.Normalize) -> None:
    if table.size > 60 or table.shape[1] > 8:  # figures would overlap
        return
    for (y, x), value in np.ndenumerate(table.to_numpy()):
        if not np.isnan(value):
            axes.text(x, y, f"{value:.3g}", ha="center", va="center", fontsize=6,
                      color="black" if norm(value) > 0.5 else "white")


def _label(value: object) -> str:
    if isinstance(value, float | int) and not isinstance(value, bool):
        if value >= 1024 and value % 1024 == 0:
            return f"{int(value) // 1024}k"
        return f"{value:.3g}"
    return str(value)


def tornado(rows: pd.DataFrame, of: str) -> Figure:
    """How far each axis alone moves a result from the base point, the widest on top."""
    drawn = figure(7.0, 1.2 + 0.45 * len(rows))
    with mpl.rc_context(SETTINGS):
        axes = drawn.add_subplot()
        label, factor = written(of)
        base = float(rows["base"].to_numpy()[0]) * factor
        for end, tint, side in (("lowest", PALETTE[0], "right"), ("highest", PALETTE[1], "left")):
            values = rows[end].to_numpy(dtype=float) * factor
            axes.barh(range(len(rows)), values - base, left=base, color=tint, height=0.6)
            for y, (value, at) in enumerate(zip(values, rows[f"{end}_at"], strict=True)):
                axes.annotate(f" {at} ", (value, y), ha=side, va="center", fontsize=7)
        axes.axvline(base, color="black", linewidth=1)
        axes.set_yticks(range(len(rows)), [short(str(name)) for name in rows["axis"]], fontsize=8)
        axes.invert_yaxis()
        axes.margins(x=0.2)
        axes.set(xlabel=f"{label} (line: base point)", title="One axis at a time")
    return drawn


def sobol(rows: pd.DataFrame, of: str) -> Figure:
    """First-order and total Sobol' indices with their 95 percent intervals."""
    drawn = figure(7.0, 1.4 + 0.5 * len(rows))
    with mpl.rc_context(SETTINGS):
        axes = drawn.add_subplot()
        y = np.arange(len(rows))
        for shift, name, tint in ((-0.2, "first_order", PALETTE[0]), (0.2, "total", PALETTE[1])):
            axes.barh(y + shift, rows[name], height=0.38, color=tint, xerr=rows[f"{name}_confidence"],
                      label=name.replace("_", " "), error_kw={"elinewidth": 1})
        axes.set_yticks(y, [short(str(name)) for name in rows["axis"]], fontsize=8)
        axes.invert_yaxis()
        axes.set(xlabel=f"share of the variance of {written(of)[0].partition(' in ')[0]}", title="Sobol' indices")
        axes.legend(fontsize=8)
    return drawn
