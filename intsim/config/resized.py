"""A GPU that extends another one, or is changed, to another number of SMs: what its board draws at rest goes with them.

A file that extends another and an override of ``sm_count`` ask one question, and so have one answer.
"""

from __future__ import annotations

from collections.abc import Collection, Mapping
from dataclasses import replace
from typing import Any

from intsim.config.document import Document
from intsim.machines.machine import Sourced

SOURCE = "scaled with the SMs"
"""Among the sources of a file that has such quantities, as if it had said so itself."""
AT_REST = ("idle_w", "static_w")
SPREAD = 0.3
"""Of both: fans, memory and regulators go with other things."""


def resized(document: Document, parent: Document) -> Document:
    """A document with its parent's power at rest times its own share of the parent's SMs, if it gives none itself.

    Args:
        document: with what it extends beneath it, or with overrides in it.
        parent: the same of what it extends, or without the overrides.
    """
    own, before, sources = document.data.get("power"), parent.data.get("power"), document.data.get("sources")
    sms, parents = (_value(found.data.get("sm_count")) for found in (document, parent))
    if not (isinstance(own, dict) and isinstance(before, dict) and isinstance(sources, dict)):
        return document
    if not sms or not parents or sms == parents:
        return document
    given = any(own.get(key) is not before.get(key) for key in AT_REST)
    watts = {key: value for key in AT_REST if (value := _value(own.get(key)))}
    if given or not watts:
        return document
    scaled = {key: {"value": float(f"{value * sms / parents:.6g}"), "source": SOURCE, "spread": SPREAD}
              for key, value in watts.items()}
    why = "for sm_count alone was set" if document.path == parent.path else "for this file gives none"
    said = f"derived: {parent.path.stem}'s times {sms:g} / {parents:g} SMs, {why}"
    data = {**document.data, "power": {**own, **scaled},
            "sources": {**sources, SOURCE: said}}
    return replace(document, data=data)


def scaled_keys(provenance: Mapping[str, Sourced], overrides: Collection[str]) -> list[str]:
    """Keys of a machine's power at rest that was scaled, and set by no override since."""
    keys = [f"power.{key}" for key in AT_REST]
    return [key for key in keys if key in provenance and provenance[key].source == SOURCE
            and not any(name.startswith(key) for name in overrides)]


def assumed(provenance: Mapping[str, Sourced], sources: Mapping[str, str],
            overrides: Collection[str]) -> tuple[str, ...]:
    """What a result says of a GPU whose power at rest was scaled."""
    found = [f"{key} ({provenance[key].value:.3g} W)" for key in scaled_keys(provenance, overrides)]
    if not found:
        return ()
    return (f"{' and '.join(found)}: {sources[SOURCE].removeprefix('derived: ')}; off by a third, maybe",)


def _value(quantity: Any) -> float:
    """Of a quantity that no schema has seen yet; 0 where it is none."""
    found = quantity.get("value") if isinstance(quantity, dict) else None
    return float(found) if isinstance(found, int | float) and not isinstance(found, bool) and found > 0 else 0.0
