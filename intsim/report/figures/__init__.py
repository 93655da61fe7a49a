"""The plots of an experiment: a file per subject, each function takes results and rows and gives a figure."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from intsim.report.style import colours, save
from intsim.report.words import TOLD_APART
from intsim.result import Result

if TYPE_CHECKING:
    import pandas as pd
    from matplotlib.figure import Figure

    from intsim.config.experiment_schema import ReferenceCurve

LONG = re.compile(r"((?:[^,()]+, ){2}[^,()]+)(?:, [^,()]+){2,}")
"""Five values in a row and more."""


def draw_figures(results: Sequence[Result], rows: pd.DataFrame,
                 curves: Sequence[ReferenceCurve] = ()) -> dict[str, Figure]:
    """Every plot that the results allow, by the name of its file: one of all cases, and a set per case.

    A case is a machine, with the shape where an experiment has several beside the lengths.

    Args:
        results, rows: of an experiment, in the same order.
        curves: published values to draw beside what changes with the length.
    """
    from intsim.report.figures.bars import breakdown, energy, stalls
    from intsim.report.figures.lengths import latency, softmax_share
    from intsim.report.figures.machines import machines
    from intsim.report.figures.power import power
    from intsim.report.figures.roofline import roofline
    from intsim.report.figures.trade import accuracy

    rows = rows.assign(machine=_cases(rows))
    tints = colours(list(rows["pipeline"].unique()))  # one of each pipeline in all pictures, whichever of them it is in
    cases = [replace(r, machine=case) for r, case in zip(results, rows["machine"], strict=True)]
    drawn = {"machines": machines(rows, tints)} if rows["machine"].nunique() > 1 else {}
    for case, part in rows.groupby("machine", sort=False):
        own = [r for r in cases if r.machine == case]
        several = part["kv_len"].nunique() > 1
        found = {
            "breakdown": breakdown(own), "latency": latency(part, tints, curves) if several else None,
            "softmax_share": (
                softmax_share(part, tints, curves) if several and part["softmax_share"].any() else None),
            "energy": energy(own, part) if part["energy_j"].notna().any() else None,
            "accuracy": accuracy(part, tints) if part["cosine_similarity"].notna().any() else None,
            "stalls": stalls(own), "roofline": roofline(own, tints),
            "power": power(own, part, tints),
        }
        name = str(case).replace(" ", "").replace("|", "_or_")  # which no file on Windows may have in its name
        drawn |= {f"{name}-{subject}": figure for subject, figure in found.items() if figure is not None}
    return drawn


def _cases(rows: pd.DataFrame) -> list[str]:
    """The machine of each row, with what else tells its shape apart."""
    rows = rows.fillna({"variant": "no mask"}) if "variant" in rows else rows
    if "v_head_dim" in rows:
        rows = rows.assign(v_head_dim=rows["v_head_dim"].fillna(rows["head_dim"]).astype(int))
    told = [c for c in TOLD_APART if c != "variant" and c in rows and rows[c].nunique() > 1]
    if (rows["kv_len"] != rows["q_len"]).any() and rows["q_len"].nunique() > 1:
        told.append("q_len")
    if "kv_heads" in told and (rows["kv_heads"] == rows["heads"]).all():
        told.remove("kv_heads")
    variants = _variants(list(rows["variant"])) if "variant" in rows and rows["variant"].nunique() > 1 else None
    return [", ".join([str(row["machine"]), *(f"{c} {row[c]}" for c in told), *([variants[i]] if variants else [])])
            for i, row in enumerate(rows.to_dict("records"))]


def _variants(texts: list[str]) -> list[str]:
    """Variants with the first of many values, where that still tells them apart."""
    short = [LONG.sub(r"\1, ...", text) for text in texts]
    return short if len(set(short)) == len(set(texts)) else texts


def write_figures(drawn: dict[str, Figure], folder: Path) -> dict[str, str]:
    """Each figure as SVG and PNG; the SVG's text by name, for a page."""
    return {name: save(figure, folder / name) for name, figure in drawn.items()}
