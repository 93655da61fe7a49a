"""A fitted machine file: what it extends, the fitted numbers, and the sentence about the fit."""

from __future__ import annotations

import json
import os
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from intsim.config.document import Document
from intsim.resources import machine_files

OVERLAY = {"extends", "title", "set", "calibration"}
"""The keys of a file that only says what a calibration changed."""


def fitted_text(document: Document, values: Mapping[str, float], calibration: str, out: Path | None = None) -> str:
    """The text of a file that carries what a fit changed, over the machine that was fitted.

    A file that is such a one itself is written anew over what it extends.

    Args:
        document: the machine's, as read, without overrides.
        values: new value by the dotted key of the quantity.
        calibration: the sentence that says what was fitted on what; it also makes the file's status ``calibrated``.
        out: where the text will lie, for the path to a machine that is not shipped.
    """
    base, changes = document, {}
    if document.parent is not None and OVERLAY.issuperset(read_keys(document)):
        base, changes = document.parent, dict(_own(document).get("set", {}))
    for key, value in values.items():
        old = changes.get(key)
        note = old["fitted"] if isinstance(old, dict) and "fitted" in old else f"from {_value(base.data, key)!r}"
        changes[key] = {"value": value, "fitted": note}
    title = str(document.data["title"]).removesuffix(" (not calibrated)")
    lines = [f"# {title}: the values of {base.path.name} that were fitted to measured runs.",
             f"extends: {_reference(base.path, out)}", f"title: {_quoted(title)}", "", "set:"]
    lines += [f"  {key}: {_flow(change)}" for key, change in changes.items()]
    return "\n".join([*lines, "", f"calibration: {_quoted(calibration)}"]) + "\n"


def read_keys(document: Document) -> set[str]:
    """The keys at the top of a document's own text."""
    return {str(path[0]) for path in document.lines if len(path) == 1}


def _own(document: Document) -> dict[str, Any]:
    found: dict[str, Any] = document.written
    return found


def _value(data: Any, key: str) -> float:
    for part in key.split("."):
        data = data[int(part)] if isinstance(data, list) else data[part]
    return float(data["value"])


def _reference(path: Path, out: Path | None) -> str:
    """How a file beside ``out`` names a machine: a shipped one by its name."""
    if machine_files().get(path.stem) == path:
        return path.stem
    return _quoted(path.name if out is None else os.path.relpath(path.resolve(), out.resolve().parent))


def _flow(change: Any) -> str:
    if not isinstance(change, dict):
        return json.dumps(change)
    parts = (f"{name}: {_quoted(value) if isinstance(value, str) else repr(value)}" for name, value in change.items())
    return "{" + ", ".join(parts) + "}"


def _quoted(text: str) -> str:
    return json.dumps(text, ensure_ascii=False)
