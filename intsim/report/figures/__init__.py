"""The plots of an experiment: a file per subject, each function takes results and rows and gives a figure."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from intsim.record import Result
from intsim.report.style import save

if TYPE_CHECKING:
    import pandas as pd
    from matplotlib.figure import Figure


def draw_figures(results: Sequence[Result], rows: pd.DataFrame) -> dict[str, Figure]:
    """Every plot that the results allow, by the name of its file: one of all machines, and a set per machine."""
    from intsim.report.figures.bars import breakdown, energy, stalls
    from intsim.report.figures.lengths import latency, softmax_share
    from intsim.report.figures.machines import machines
    from intsim.report.figures.power import power
    from intsim.report.figures.roofline import roofline
    from intsim.report.figures.trade import accuracy

    drawn = {"machines": machines(rows)} if rows["machine"].nunique() > 1 else {}
    for machine, part in rows.groupby("machine", sort=False):
        own = [r for r in results if r.machine == machine]
        several = part["q_len"].nunique() > 1
        found = {
            "breakdown": breakdown(own), "latency": latency(part) if several else None,
            "softmax_share": softmax_share(part) if several else None,
            "energy": energy(own, part) if part["energy_j"].notna().any() else None,
            "accuracy": accuracy(part) if part["cosine_similarity"].notna().any() else None,
            "stalls": stalls(own), "roofline": roofline(own), "power": power(own, part),
        }
        drawn |= {f"{machine}-{name}": figure for name, figure in found.items() if figure is not None}
    return drawn


def write_figures(drawn: dict[str, Figure], folder: Path) -> None:
    """Each figure as SVG and PNG."""
    for name, figure in drawn.items():
        save(figure, folder / name)
