"""What a machine file lets a calibration move: every quantity with ``fit``, its bounds and its value as the prior."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from intsim.config.document import Document, KeyPath, dotted
from intsim.errors import InputError
from intsim.machines.machine import Sourced

PRIOR_SHARE = 0.25
"""Standard deviation of the prior over the width of the bounds: it matters only where the data say nothing."""


@dataclass(frozen=True)
class Parameter:
    """A quantity that may move.

    Attributes:
        path: of its mapping in the file; key: the same, dotted, as an override.
        prior: its value in the file; deviation: how far that is trusted.
    """

    path: KeyPath
    key: str
    meaning: str
    low: float
    high: float
    prior: float
    source: str

    @property
    def width(self) -> float:
        """Of the bounds."""
        return self.high - self.low

    @property
    def deviation(self) -> float:
        """Standard deviation of the prior."""
        return PRIOR_SHARE * self.width


def free_parameters(document: Document, provenance: Mapping[str, Sourced]) -> list[Parameter]:
    """The free parameters of a machine file, in its order.

    Args:
        document: of the file; provenance: the machine's quantities by key, whose fits begin at what a chip can have.

    Raises:
        InputError: the file marks none.
    """
    found = [
        Parameter(path, key, str(node["fit"]["meaning"]), bounds.low, bounds.high,
                  max(bounds.low, float(node["value"])), str(node["source"]))
        for path, node in _mappings(document.data, ()) if isinstance(node.get("fit"), dict) and "value" in node
        if (key := dotted(path)) and (bounds := provenance[key].fit) is not None]
    if not found:
        raise InputError("marks no quantity with fit", file=document.path,
                         expected="at least one 'fit: {low, high, meaning}'")
    return found


def _mappings(node: Any, path: KeyPath) -> Iterator[tuple[KeyPath, dict[str, Any]]]:
    if isinstance(node, dict):
        yield path, node
        for key, value in node.items():
            yield from _mappings(value, (*path, key))
    elif isinstance(node, list):
        for index, value in enumerate(node):
            yield from _mappings(value, (*path, index))
