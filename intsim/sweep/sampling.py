"""Which places of the sampled space to visit: all combinations, at random, stratified, or as an analysis needs."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import product

import numpy as np

from intsim.config.sweep_schema import Sampling
from intsim.errors import InputError
from intsim.sweep.axes import Dimension, Level

Place = tuple[tuple[Level, ...], ...]
"""A level per axis, per dimension."""


def places(dimensions: list[Dimension], sampling: Sampling) -> Iterator[Place]:
    """The places to visit, in an order that depends on nothing but the arguments.

    Raises:
        InputError: a grid over a range without ``points``.
    """
    if sampling.method == "grid":
        _check_levels(dimensions)
        yield from product(*([d.level(i) for i in range(d.size)] for d in dimensions))
        return
    for row in unit_samples(len(dimensions), sampling):
        yield tuple(d.at(float(share)) for d, share in zip(dimensions, row, strict=True))


def unit_samples(count: int, sampling: Sampling) -> np.ndarray:
    """(points, count) samples in [0, 1)."""
    assert sampling.points is not None
    if sampling.method == "random":
        return np.random.default_rng(sampling.seed).random((sampling.points, count))
    if sampling.method == "latin_hypercube":
        from scipy.stats.qmc import LatinHypercube

        hypercube = LatinHypercube(count, rng=np.random.default_rng(sampling.seed))
        return np.asarray(hypercube.random(sampling.points))
    from intsim.sweep.sensitivity import saltelli_samples

    return saltelli_samples(count, sampling.points, sampling.seed)


def moved_alone(dimensions: list[Dimension]) -> list[tuple[int, tuple[Level, ...]]]:
    """Each dimension by its index at each of its levels, for moving it while the others stay at the base point.

    Raises:
        InputError: a range without ``points``.
    """
    _check_levels(dimensions)
    return [(d, dimension.level(i)) for d, dimension in enumerate(dimensions) for i in range(dimension.size)]


def _check_levels(dimensions: list[Dimension]) -> None:
    for dimension in dimensions:
        if not dimension.size:
            raise InputError("a range without points", key=f"axes.{dimension.name}",
                             expected="points: how many levels the range has in this sampling")
