"""Power against time of one call of each pipeline."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

import matplotlib as mpl
import pandas as pd
from matplotlib.figure import Figure

from intsim.report.style import SETTINGS, figure, milliseconds
from intsim.result import Result
from intsim.tables import shown as watts


def power(results: Sequence[Result], rows: pd.DataFrame, tints: Mapping[str, str]) -> Figure | None:
    """A panel per pipeline, at the longest length whose energy was measured, if any; None where none samples power.

    The measured mean is a line: a meter with 20 ms between samples does not resolve the steps of a call.
    """
    measured = {(row["pipeline"], (row["kv_len"], row["q_len"])): (row["measured_energy_j"], row["measured_latency_s"])
                for row in rows[rows["measured_energy_j"].notna()].to_dict("records")}
    longest = max((sizes for _, sizes in measured), default=None) or max(map(_sizes, results))
    shown = [r for r in results if _sizes(r) == longest and any(s.counter == "power_w" for s in r.samples)]
    if not shown:
        return None
    drawn = figure(7.0, 1.2 + 1.1 * len(shown))
    with mpl.rc_context(SETTINGS):
        panels = drawn.subplots(len(shown), 1, sharex=True, sharey=True, squeeze=False)[:, 0]
        ends = {result.pipeline: max(event.end_s for event in result.events) for result in shown}
        for axes, result in zip(panels, shown, strict=True):
            samples = [s for s in result.samples if s.counter == "power_w"]
            edges = [1e3 * s.time_s for s in samples] + [1e3 * ends[result.pipeline]]
            axes.stairs([s.value for s in samples], edges, color=tints[result.pipeline], fill=True, alpha=0.8)
            title = f"{result.pipeline}, mean {watts(result.power_w)} W"
            if (result.pipeline, longest) in measured:
                joules, seconds = measured[result.pipeline, longest]
                axes.plot([0.0, 1e3 * seconds], [joules / seconds] * 2, "--", color="black")
                title += f"; measured {watts(joules / seconds)} W over {milliseconds(seconds)} (dashed)"
            axes.set(ylabel="W", ylim=(0, None))
            axes.set_title(title, fontsize=9, loc="left")
        heads = any(ends[result.pipeline] < 0.9 * result.latency_s for result in shown)
        panels[-1].set_xlabel("time in ms" + (" (the first of the heads)" if heads else ""))
        drawn.suptitle(f"Power of {shown[0].machine}, L = {longest[0]}")
    return drawn


def _sizes(result: Result) -> tuple[int, int]:
    return result.workload.kv_len, result.workload.q_len
