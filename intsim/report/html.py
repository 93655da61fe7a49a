"""An experiment as one self-contained page: no file beside it and no network needed to read it."""

from __future__ import annotations

import html
from collections.abc import Mapping, Sequence
from importlib import resources
from typing import Any

from intsim.report.words import WORDS
from intsim.tables import shown

TALL = 60
"""Rows beyond which a table scrolls by itself, so that what follows it is not pages away."""
LONG = 18
"""Letters beyond which a column's heading may take several lines."""


def page(title: str, question: str, sections: Sequence[str], scripts: str = "") -> str:
    """The page around its sections, and what draws their charts."""
    template = resources.files("intsim.report").joinpath("page.html").read_text(encoding="utf-8")
    return (template.replace("{{title}}", html.escape(title)).replace("{{question}}", html.escape(question))
            .replace("{{sections}}", "\n".join(sections)).replace("{{scripts}}", scripts))


def section(heading: str, *parts: str) -> str:
    """A section with a heading; the parts are HTML."""
    return f"<section><h2>{html.escape(heading)}</h2>\n" + "\n".join(parts) + "\n</section>"


def words(status: Sequence[str]) -> str:
    """What projected, calibrated and measured mean, for the words that occur."""
    items = "".join(f"<dt>{html.escape(s)}</dt><dd>{html.escape(WORDS[s])}</dd>" for s in dict.fromkeys(status))
    return f"<dl>{items}</dl>"


def sentences(lines: Sequence[str]) -> str:
    """Plain sentences as a list."""
    return "<ul>" + "".join(f"<li>{html.escape(line)}</li>" for line in lines) + "</ul>"


def table(rows: Sequence[Mapping[str, Any]], columns: Sequence[str], *, linked: bool = False) -> str:
    """A table whose columns sort on a click; numbers keep their full value for sorting.

    Args:
        rows, columns: what stands in it; check boxes choose among rows of a machine or a pipeline.
        linked: whether the page's charts do, too.
    """
    filled = [c for c in columns if any(row.get(c) is not None for row in rows)]
    head = "".join(f'<th scope="col"><button type="button">{_breakable(c)}</button></th>' for c in filled)
    body = "\n".join(f"<tr{_marks(i if linked else None, row)}>" + "".join(_cell(row.get(c)) for c in filled) + "</tr>"
                     for i, row in enumerate(rows))
    tall = " tall" if len(rows) > TALL else ""
    return (f'<div class="wide{tall}" tabindex="0" role="region" aria-label="table"><table class="sortable">'
            f"<thead><tr>{head}</tr></thead>\n<tbody>{body}</tbody></table></div>")


def _breakable(name: str) -> str:
    """A heading; a long one may break where a key has a dot or an underscore."""
    if len(name) <= LONG:
        return f'<span class="whole">{html.escape(name)}</span>'
    return f'<span class="broken">{html.escape(name).replace(".", ".<wbr>").replace("_", "_<wbr>")}</span>'


def _marks(number: int | None, row: Mapping[str, Any]) -> str:
    names = (f' data-{column}="{html.escape(str(row[column]))}"' for column in ("machine", "pipeline") if column in row)
    return ("" if number is None else f' data-row="{number}"') + "".join(names)


def _cell(value: Any) -> str:
    if isinstance(value, int | float) and not isinstance(value, bool):
        return f'<td class="number" data-value="{value!r}">{shown(value)}</td>'
    return f"<td>{html.escape(shown(value))}</td>"


def picture(name: str, svg: str) -> str:
    """A figure's SVG inline; its ids are made unique so that figures do not share clip paths."""
    svg = svg[svg.index("<svg"):]
    prefix = "".join(c if c.isalnum() else "-" for c in name) + "-"
    for mark in ('id="', 'url(#', 'href="#'):
        svg = svg.replace(mark, mark + prefix)
    label = html.escape(name)
    return (f'<figure id="{label}"><div role="img" aria-label="{label}">{svg}</div>'
            f"<figcaption>{label}</figcaption></figure>")


def source(name: str, text: str) -> str:
    """A file's text, folded away."""
    return f"<details><summary>{html.escape(name)}</summary><pre>{html.escape(text)}</pre></details>"
