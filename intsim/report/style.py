"""One look for all plots: legible, colour-blind safe (Okabe and Ito), the same bytes for the same data."""

from __future__ import annotations

import io
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import matplotlib as mpl
from matplotlib.figure import Figure
from matplotlib.ticker import LogFormatter

from intsim.result import StepRecord

PALETTE = ("#0072B2", "#E69F00", "#009E73", "#CC79A7", "#56B4E9", "#D55E00", "#F0E442", "#000000")
MARKERS = ("o", "s", "^", "D", "v", "P", "X", "*", "<", ">", "p", "d")
SETTINGS: Any = {
    "font.size": 10, "axes.spines.top": False, "axes.spines.right": False, "axes.grid": True, "grid.color": "#dddddd",
    "axes.axisbelow": True, "legend.frameon": False, "svg.hashsalt": "intsim", "svg.fonttype": "none",
    "axes.titley": 1.0,  # nothing stands above the axes: to look for what might be takes a sixth of a drawing's time
}


class Picture(Figure):
    """A figure that a notebook shows without pyplot, whose formatter nothing here loads."""

    def _repr_png_(self) -> bytes:
        out = io.BytesIO()
        with mpl.rc_context(SETTINGS):
            _lay_out(self)
            self.savefig(out, format="png", dpi=110)
        return out.getvalue()


def figure(width: float = 7.0, height: float = 4.2) -> Figure:
    """An empty figure in the house style; the size is in inches."""
    with mpl.rc_context(SETTINGS):
        return Picture(figsize=(width, height), layout="constrained")


def colours(names: Sequence[str]) -> dict[str, str]:
    """A colour per name, in order."""
    return {name: PALETTE[i % len(PALETTE)] for i, name in enumerate(names)}


def marks(names: Sequence[str]) -> dict[str, tuple[str, Any]]:
    """A marker and its filling per name, in order: two dozen, of which the second are hollow."""
    found = [(marker, style) for style in ("full", "none") for marker in MARKERS]
    return {name: found[i % len(found)] for i, name in enumerate(names)}


GEMM_TINTS = ("#0072B2", "#56B4E9", "#003D5C")
OTHER_TINTS = ("#999999", "#666666")
SOFTMAX_TINTS = ("#E69F00", "#009E73", "#D55E00", "#CC79A7", "#F0E442", "#000000")


def op_colours(records: Sequence[StepRecord]) -> dict[str, str]:
    """A colour per op: blues for products and a device's own work, greys for what makes formats and the output, the
    other colours for the softmax path and for what devices exchange."""
    families = ((GEMM_TINTS, ("gemm", "linear", "local")), (SOFTMAX_TINTS, ("softmax_path", "exchange", "rows")),
                (OTHER_TINTS, ("output", "cache", "quantise")))
    found: dict[str, str] = {}
    for tints, parts in families:
        names = dict.fromkeys(record.step for record in records if record.part in parts)
        found |= {name: tints[i % len(tints)] for i, name in enumerate(names)}
    return found


def milliseconds(seconds: float) -> str:
    """A time in ms with three significant digits and no exponent."""
    value = seconds * 1e3
    return f"{value:.0f} ms" if value >= 100 else f"{value:.3g} ms"


def svg(drawn: Figure) -> str:
    """A figure as the text of an SVG file, without a date."""
    out = io.StringIO()
    with mpl.rc_context(SETTINGS):
        _lay_out(drawn)
        drawn.savefig(out, format="svg", metadata={"Date": None})
    return out.getvalue()


def save(drawn: Figure, path: Path) -> str:
    """Write a figure as SVG and PNG beside each other, without dates; the SVG's text, for a page."""
    text = svg(drawn)
    path.with_name(f"{path.name}.svg").write_text(text, encoding="utf-8")  # names may have dots
    with mpl.rc_context(SETTINGS):
        drawn.savefig(path.with_name(f"{path.name}.png"), dpi=150, metadata={"Software": None})
    return text


class _Plain(LogFormatter):
    """The numbers of a logarithmic axis as text has them, 0.1 and 200: powers take longer to typeset than a plot."""

    def __call__(self, x: float, pos: int | None = None) -> str:
        return f"{x:g}" if super().__call__(x, pos) else ""


def _write_plainly(drawn: Figure) -> None:
    for axes in drawn.axes:
        for axis in (axes.xaxis, axes.yaxis):
            if isinstance(axis.get_major_formatter(), LogFormatter):
                axis.set_major_formatter(_Plain())
            if isinstance(axis.get_minor_formatter(), LogFormatter):
                axis.set_minor_formatter(_Plain(labelOnlyBase=False))


def _lay_out(drawn: Figure) -> None:
    """Place a figure's parts once, for every format: that takes longer than drawing them.

    A figure that still has an engine, be it one that does nothing, is drawn twice for every file.
    """
    _write_plainly(drawn)
    engine = drawn.get_layout_engine()
    if engine is not None:
        engine.execute(drawn)
        drawn.set_layout_engine(None)
