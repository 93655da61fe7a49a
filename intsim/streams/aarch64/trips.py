"""Trip counts as expressions, from emulated runs on a grid of shapes.

A block of a kernel whose control flow depends on its shape alone runs a number of times that is a sum of products, one
term per axis of the shape: ``(m // 8) * ceil(n, 504) * (k // 16)``. The grid has more values along each axis than the
axis has independent terms, so that the coefficients are unique and the leftover points check them.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import combinations, product

import numpy as np

from intsim.errors import InputError
from intsim.expressions import evaluate
from intsim.streams.aarch64.manifest.model import Axis


@dataclass(frozen=True)
class Basis:
    """Independent terms of an axis that span all of them; ``values`` of each term (column) on the axis' grid (rows)."""

    terms: tuple[str, ...]
    values: np.ndarray
    inverse: np.ndarray


def bases_of(axis: Axis) -> list[Basis]:
    """Every choice of as many independent terms as the axis has.

    Raises:
        InputError: fewer grid points than it takes to check the terms.
    """
    values = np.array([[evaluate(term, point) for term in axis.terms] for point in axis.grid], dtype=np.float64)
    rank = int(np.linalg.matrix_rank(values))
    if rank >= len(axis.grid):
        raise InputError(f"{len(axis.grid)} grid points for {rank} independent terms {', '.join(axis.terms)}",
                         key="streams", expected="more points than terms along each axis")
    found = []
    for chosen in combinations(range(len(axis.terms)), rank):
        part = values[:, chosen]
        if np.linalg.matrix_rank(part) == rank:
            found.append(Basis(tuple(axis.terms[i] for i in chosen), part.astype(np.int64), np.linalg.pinv(part)))
    return found


class TripFinder:
    """Finds the expressions of one kernel."""

    def __init__(self, axes: Sequence[Axis]) -> None:
        self.bases = [bases_of(axis) for axis in axes]
        self.shape = tuple(len(axis.grid) for axis in axes)

    def find(self, counts: Sequence[int], what: str) -> str:
        """The shortest expression for the counts of one block, in the order of the kernel's shapes.

        Raises:
            InputError: the terms do not give them; ``what`` says for which block.
        """
        wanted = np.array(counts, dtype=np.int64).reshape(self.shape)
        chosen = [choices[0] for choices in self.bases]
        for _ in range(2):  # a shorter form along one axis may allow one along another
            for axis, choices in enumerate(self.bases):
                trials = [[*chosen[:axis], basis, *chosen[axis + 1:]] for basis in choices]
                chosen = min(trials, key=lambda trial: _length(trial, _solve(trial, wanted)))
        coefficients = _solve(chosen, wanted)
        whole = np.rint(coefficients).astype(np.int64)
        if not np.array_equal(_along_axes([basis.values for basis in chosen], whole), wanted):
            raise InputError(f"{what}: no expression gives its trip counts {list(map(int, counts))[:20]} ...",
                             key="streams", expected="control flow that depends on the shape alone, and terms for it "
                             "in the manifest; a loop that the compiler must leave as it is takes '#pragma clang loop "
                             "unroll(disable)' before it, what is left of whole vectors 'vectorize(disable)', too")
        return _text(chosen, whole)


def _along_axes(matrices: Sequence[np.ndarray], tensor: np.ndarray) -> np.ndarray:
    """Apply one matrix along each axis of a tensor."""
    for axis, matrix in enumerate(matrices):
        tensor = np.moveaxis(np.tensordot(matrix, tensor, axes=(1, axis)), 0, axis)
    return tensor


def _solve(bases: Sequence[Basis], wanted: np.ndarray) -> np.ndarray:
    return _along_axes([basis.inverse for basis in bases], wanted.astype(np.float64))


def _length(bases: Sequence[Basis], coefficients: np.ndarray) -> tuple[int, int, int]:
    """What makes one form better than another: whole coefficients, few of them, short terms."""
    used = np.abs(coefficients) > 1e-6
    broken = np.abs(coefficients - np.rint(coefficients)) > 1e-6
    letters = sum(len(bases[axis].terms[i]) for where in np.argwhere(used) for axis, i in enumerate(where))
    return int(broken.sum()), int(used.sum()), letters


def _factor(term: str) -> str:
    """A term as a factor: in parentheses unless it is a name, a number or a call."""
    return term if re.fullmatch(r"\w+|\w+\([^()]*\)", term) else f"({term})"


def _text(bases: Sequence[Basis], coefficients: np.ndarray) -> str:
    """Positive products first."""
    parts = []
    choices = list(product(*(basis.terms for basis in bases)))
    for coefficient, terms in sorted(zip(coefficients.ravel().tolist(), choices, strict=True), key=lambda p: p[0] < 0):
        if coefficient:
            factors = [_factor(t) for t in terms if t != "1"]
            if abs(coefficient) != 1 or not factors:
                factors.insert(0, str(abs(coefficient)))
            parts.append(("- " if coefficient < 0 else "+ ") + " * ".join(factors))
    return " ".join(parts).removeprefix("+ ") or "0"
