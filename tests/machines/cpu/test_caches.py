"""Reuse distances and the levels that serve them."""

from __future__ import annotations

import math

import pytest
from hypothesis import given
from hypothesis import strategies as st

from intsim.machines.cpu.caches import Caches, Distance, hit_fraction

SIZES = st.integers(1, 10**9)


def test_what_fits_stays() -> None:
    assert hit_fraction(1000, 1000) == 1.0
    assert hit_fraction(math.inf, 1000) == 0.0
    assert hit_fraction(10, 0) == 0.0


@pytest.mark.parametrize(("ratio", "expected"), [(4 / 3, 0.54), (2, 0.203), (4, 0.0198)])
def test_beyond_the_capacity_the_fixed_point_holds(ratio: float, expected: float) -> None:
    hit = hit_fraction(ratio * 1e6, 1e6)
    assert hit == pytest.approx(expected, rel=0.02)
    assert hit == pytest.approx(math.exp(-(1 - hit) * ratio), rel=1e-6)


@given(distance=SIZES, more=SIZES, capacity=SIZES)
def test_farther_hits_less_and_larger_hits_more(distance: int, more: int, capacity: int) -> None:
    assert hit_fraction(distance + more, capacity) <= hit_fraction(distance, capacity) + 1e-12
    assert hit_fraction(distance, capacity + more) >= hit_fraction(distance, capacity) - 1e-12


@given(private=SIZES, shared=SIZES, l1=SIZES, l2=SIZES, l3=st.one_of(st.just(0), SIZES))
def test_every_byte_comes_from_somewhere(private: int, shared: int, l1: int, l2: int, l3: int) -> None:
    shares = Caches(l1, l2, l3).shares(Distance(private, shared))
    assert sum(shares.values()) == pytest.approx(1.0)
    assert all(share >= 0 for share in shares.values())


def test_data_of_another_core_comes_from_the_shared_cache() -> None:
    assert Caches(10**6, 10**6, 10**6).shares(Distance(math.inf, 1000))["l3"] == 1.0
