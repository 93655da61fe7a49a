"""A GPU that extends another one and has another number of SMs: what its board draws at rest goes with them."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import replace
from typing import Any

from intsim.config.document import Document

SOURCE = "scaled with the SMs"
"""Among the sources of a file that has such quantities, as if it had said so itself."""
AT_REST = ("idle_w", "static_w")
SPREAD = 0.3
"""Of both: fans, memory and regulators go with other things."""


def resized(document: Document, parent: Document) -> Document:
    """A document over its parent with the parent's power at rest times its own share of SMs, if it gives none itself.

    Args:
        document: with what it extends beneath it; parent: the same of what it extends.
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
    said = f"derived: {parent.path.stem}'s times {sms:g} / {parents:g} SMs, for this file gives none"
    data = {**document.data, "power": {**own, **scaled},
            "sources": {**sources, SOURCE: said}}
    return replace(document, data=data)


def assumed(data: dict[str, Any], overrides: Collection[str]) -> tuple[str, ...]:
    """What a result says of a GPU whose power at rest was scaled, and set by no override since."""
    power = data.get("power") or {}
    found = [f"power.{key} ({power[key]['value']:.3g} W)" for key in AT_REST
             if isinstance(power.get(key), dict) and power[key].get("source") == SOURCE
             and not any(name.startswith(f"power.{key}") for name in overrides)]
    if not found:
        return ()
    return (f"{' and '.join(found)}: {data['sources'][SOURCE].removeprefix('derived: ')}; off by a third, maybe",)


def _value(quantity: Any) -> float:
    """Of a quantity that no schema has seen yet; 0 where it is none."""
    found = quantity.get("value") if isinstance(quantity, dict) else None
    return float(found) if isinstance(found, int | float) and not isinstance(found, bool) and found > 0 else 0.0
