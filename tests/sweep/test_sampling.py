"""Samplers: seeded, inside their bounds, stratified where they say so."""

from __future__ import annotations

import numpy as np
import pytest

from intsim.config.sweep_schema import Sampling
from intsim.sweep.sampling import unit_samples


@pytest.mark.parametrize("method", ["random", "latin_hypercube", "sobol"])
def test_the_seed_decides(method: str) -> None:
    first, again, other = (unit_samples(3, Sampling(method=method, points=16, seed=s)) for s in (1, 1, 2))
    assert np.array_equal(first, again)
    assert not np.array_equal(first, other)
    assert ((first >= 0) & (first < 1)).all()
    assert len(first) == (16 * 5 if method == "sobol" else 16)


def test_a_latin_hypercube_has_one_sample_in_each_slice_of_each_axis() -> None:
    samples = unit_samples(4, Sampling(method="latin_hypercube", points=50, seed=0))
    assert (np.sort((samples * 50).astype(int), axis=0) == np.arange(50)[:, None]).all()
