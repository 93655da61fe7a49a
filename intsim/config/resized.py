"""A GPU that extends another one, or is changed, to another number of SMs: what its board draws at rest goes with them.

How its power follows the clock is then the figure of a neighbour, however well that one was measured. A file that
extends another and an override of ``sm_count`` ask one question, and so have one answer.
"""

from __future__ import annotations

from collections.abc import Collection, Mapping
from dataclasses import replace
from typing import Any

from intsim.config.document import Document
from intsim.machines.machine import Sourced
from intsim.uncertainty.spread import SPREAD as SPREADS
from intsim.uncertainty.spread import spread_of

SOURCE = "scaled with the SMs"
"""Among the sources of a file that has such quantities, as if it had said so itself."""
AT_REST = ("idle_w", "static_w")
EXPONENT = "clock_exponent"
SPREAD = 0.3
"""Of both: fans, memory and regulators go with other things."""
NEIGHBOURS = "another board's"
"""The source of an exponent that was surer of the parent's board."""
PROXY = SPREADS["proxy"]


def resized(document: Document, parent: Document) -> Document:
    """A document with its parent's power at rest times its own share of the parent's SMs, if it gives none itself.

    The parent's exponent of power over the clock stays, no surer than the figure of a neighbour is.

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
    lent: dict[str, Any] = {}
    exponent: Any = own.get(EXPONENT)
    lends = isinstance(exponent, dict) and exponent is before.get(EXPONENT)
    if lends and spread_of(exponent, sources) < PROXY:
        lent[EXPONENT] = {**exponent, "source": NEIGHBOURS, "spread": PROXY}
        sources = {**sources, NEIGHBOURS: f"proxy: of {parent.path.stem}'s board of {parents:g} SMs"}
    watts = {key: value for key in AT_REST if (value := _value(own.get(key)))}
    if watts and not any(own.get(key) is not before.get(key) for key in AT_REST):
        lent |= {key: {"value": float(f"{value * sms / parents:.6g}"), "source": SOURCE, "spread": SPREAD}
                 for key, value in watts.items()}
        why = "for sm_count alone was set" if document.path == parent.path else "for this file gives none"
        sources = {**sources, SOURCE: f"derived: {parent.path.stem}'s times {sms:g} / {parents:g} SMs, {why}"}
    return replace(document, data={**document.data, "power": {**own, **lent}, "sources": sources})


def lent_spreads(provenance: Mapping[str, Sourced], overrides: Collection[str]) -> dict[str, float]:
    """How far quantities of a machine that went with its SMs may be off, by key; those that no override set since."""
    found = {SOURCE: SPREAD, NEIGHBOURS: PROXY}
    keys = [f"power.{key}" for key in (*AT_REST, EXPONENT)]
    return {key: found[source] for key in keys if key in provenance and (source := provenance[key].source) in found
            and not any(name.startswith(key) for name in overrides)}


def assumed(provenance: Mapping[str, Sourced], sources: Mapping[str, str],
            overrides: Collection[str]) -> tuple[str, ...]:
    """What a result says of a GPU whose power at rest was scaled."""
    found = [f"{key} ({provenance[key].value:.3g} W)"
             for key in lent_spreads(provenance, overrides) if provenance[key].source == SOURCE]
    if not found:
        return ()
    return (f"{' and '.join(found)}: {sources[SOURCE].removeprefix('derived: ')}; off by a third, maybe",)


def _value(quantity: Any) -> float:
    """Of a quantity that no schema has seen yet; 0 where it is none."""
    found = quantity.get("value") if isinstance(quantity, dict) else None
    return float(found) if isinstance(found, int | float) and not isinstance(found, bool) and found > 0 else 0.0
