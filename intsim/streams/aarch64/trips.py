"""Trip counts as expressions: found from emulated runs, exact on all of them.

A block of a kernel whose control flow depends on its shape alone runs a number of times that is a small sum of products
such as ``ceil(m, 8) * ceil(n, 12) * ceil(k, 4)``. Sums of up to four products are tried, fewest and shortest first; one
is taken only if it gives the count of every emulated shape exactly, with whole coefficients.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from itertools import product

import numpy as np

from intsim.config.expressions import evaluate
from intsim.errors import InputError

MAX_TERMS = 6


def _factor(term: str) -> str:
    """A term as a factor: in parentheses unless it is a name, a number or a call."""
    return term if re.fullmatch(r"\w+|\w+\([^()]*\)", term) else f"({term})"


class TripFinder:
    """Finds expressions over a basis of products of one term per symbol."""

    def __init__(self, terms: Mapping[str, Sequence[str]], shapes: Sequence[Mapping[str, int]]) -> None:
        texts: dict[str, None] = {}
        for choice in product(*terms.values()):
            text = " * ".join(_factor(t) for t in choice if t != "1") or "1"
            texts.setdefault(text)
        columns, self.texts = [], []
        seen: set[bytes] = set()
        for text in sorted(texts, key=lambda t: (t.count("*"), len(t))):
            column = np.array([evaluate(text, shape) for shape in shapes], dtype=np.float64)
            if column.any() and column.tobytes() not in seen:
                seen.add(column.tobytes())
                columns.append(column)
                self.texts.append(text)
        self.basis = np.array(columns).T

    def find(self, counts: Sequence[int], what: str) -> str:
        """The expression for the counts of one block.

        Raises:
            InputError: no sum of a few products gives them; ``what`` says for which block.
        """
        wanted = np.array(counts, dtype=np.float64)
        if not wanted.any():
            return "0"
        for chosen in ([], *self._starts(wanted)):
            found = self._extend(wanted, list(chosen))
            if found:
                return found
        raise InputError(f"{what}: no expression gives its trip counts {list(map(int, counts))}", key="streams",
                         expected="control flow that depends on the shape alone, and terms for it in the manifest")

    def _starts(self, wanted: np.ndarray) -> list[list[int]]:
        """Single products in the order in which they leave the least, where the greedy choice may start."""
        scores = [(float(np.abs(wanted - self._fit(wanted, [i])[1]).sum()), i) for i in range(len(self.texts))]
        return [[i] for _, i in sorted(scores)[:40]]

    def _fit(self, wanted: np.ndarray, chosen: list[int]) -> tuple[np.ndarray, np.ndarray]:
        columns = self.basis[:, chosen]
        coefficients = np.asarray(np.round(np.linalg.lstsq(columns, wanted, rcond=None)[0]))
        return coefficients, columns @ coefficients

    def _extend(self, wanted: np.ndarray, chosen: list[int]) -> str | None:
        """Add the product that leaves the least until nothing is left."""
        while len(chosen) < MAX_TERMS:
            if chosen:
                coefficients, given = self._fit(wanted, chosen)
                if np.array_equal(given, wanted):
                    return self._text(coefficients, chosen)
            columns = self.basis[:, chosen]
            rest = wanted - columns @ np.linalg.lstsq(columns, wanted, rcond=None)[0] if chosen else wanted
            best, best_left = -1, float("inf")
            for i in range(len(self.texts)):
                if i in chosen:
                    continue
                trial = self.basis[:, [*chosen, i]]
                left = float(np.abs(wanted - trial @ np.linalg.lstsq(trial, wanted, rcond=None)[0]).sum())
                if left < best_left - 1e-9:
                    best, best_left = i, left
            if best < 0 or not rest.any():
                return None
            chosen.append(best)
        coefficients, given = self._fit(wanted, chosen)
        return self._text(coefficients, chosen) if np.array_equal(given, wanted) else None

    def _text(self, coefficients: np.ndarray, chosen: list[int]) -> str:
        parts = []
        for coefficient, index in zip(coefficients.astype(int), chosen, strict=True):
            if coefficient == 0:
                continue
            text = self.texts[index]
            size = text if abs(coefficient) == 1 else (str(abs(coefficient)) if text == "1"
                                                       else f"{abs(coefficient)} * {text}")
            parts.append(("- " if coefficient < 0 else "+ ") + size)
        return " ".join(parts).removeprefix("+ ")
