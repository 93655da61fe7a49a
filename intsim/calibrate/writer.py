"""A fitted machine file: the text of the old one, comments and all, with the fitted numbers in their places."""

from __future__ import annotations

import json
from collections.abc import Mapping

from intsim.config.document import Document, KeyPath


def fitted_text(document: Document, values: Mapping[KeyPath, float], calibration: str) -> str:
    """The text of a machine file with new values.

    Args:
        document: the file as read, without overrides.
        values: new value by the path of the quantity's mapping.
        calibration: the sentence that says what was fitted on what; it also makes the file's status ``calibrated``.
    """
    edits: list[tuple[int, int, str]] = []
    for path, value in values.items():
        span = document.scalars[*path, "value"]
        note = _quoted(f"from {document.text[span.start:span.end]}")
        if (*path, "fitted") in document.scalars:
            old = document.scalars[*path, "fitted"]
            edits += [(span.start, span.end, repr(value)), (old.start, old.end, note)]
        else:
            edits.append((span.start, span.end, f"{value!r}{_separator(document.text, span.start)}fitted: {note}"))
    text = document.text
    if ("calibration",) in document.scalars:
        span = document.scalars["calibration",]
        edits.append((span.start, span.end, _quoted(calibration)))
    else:
        text = text.rstrip("\n") + f"\n\ncalibration: {_quoted(calibration)}\n"
    for start, end, new in sorted(edits, reverse=True):
        text = text[:start] + new + text[end:]
    return text


def _separator(text: str, at: int) -> str:
    """What comes between a value and the key after it: a comma in ``{value: 1.0, ...}``, else a line as deep."""
    line = text[text.rfind("\n", 0, at) + 1:at]
    before = line[:line.rindex("value")]
    return ", " if before.strip() else "\n" + before


def _quoted(text: str) -> str:
    return json.dumps(text, ensure_ascii=False)
