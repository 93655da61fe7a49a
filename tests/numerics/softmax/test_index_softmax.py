"""IndexSoftmax against the published formulas in Python's integers and fractions, one element at a time."""

from __future__ import annotations

import math
from fractions import Fraction

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from hypothesis.extra.numpy import arrays

from intsim.numerics.softmax.index_softmax import (
    clip_distance,
    index_softmax_neon,
    index_softmax_paper,
    index_softmax_reference,
    neon_with_sums,
    table,
)

TABLE = (255, 206, 167, 135, 109, 88, 71, 57, 46, 38, 30, 25, 20, 16, 13, 10, 8, 7, 6, 4, 4, 3, 2, 2, 2, 1, 1, 1, 1, 1,
         0, 0)
"""The paper's formula, the authors' Python table and their NEON constant agree on it."""

SCORES = st.integers(1, 70).flatmap(
    lambda n: st.sampled_from([1, 60, 5000, 2**22]).flatmap(
        lambda top: arrays(np.int32, (2, n), elements=st.integers(-top, top))))
CLIPS = st.one_of(st.integers(1, 100), st.integers(1, 2**24), st.integers(2**29, 2**50))


def half_up(x: Fraction) -> int:
    return math.floor(x + Fraction(1, 2))


def paper_row(scores: list[int], clip: int, b: int, c: float) -> list[int]:
    steps = 2**b - 1
    entries = [int(x) for x in table(b, c)]
    e = [entries[half_up(Fraction(min(max(scores) - s, clip) * steps, clip))] for s in scores]
    return [half_up(Fraction(255 * x, max(sum(e), 1))) for x in e]


def reference_row(scores: list[int], threshold: int) -> list[int]:
    e = [TABLE[int(np.float32(31 * min(max(scores) - s, threshold)) / np.float32(threshold))] for s in scores]
    return [int(np.rint(np.float32(255 * x) / np.float32(max(sum(e), 1)))) for x in e]


def neon_row(scores: list[int], threshold: int) -> list[int]:
    multiplier = int(np.float32(31 * 2**26) / np.float32(threshold) + np.float32(0.5))
    body = len(scores) // 16 * 16
    distance = [min(max(scores) - s, threshold) for s in scores]
    index = [d * multiplier + (2**25 if j < body else 0) >> 26 for j, d in enumerate(distance)]
    e = [TABLE[i] if i < 32 else 0 for i in index]
    total = sum(e) % 65536
    if total == 255:
        return e
    norm = int(np.float32(65280) / np.float32(total) + np.float32(0.5)) if total else 255
    return [x * norm + (128 if j < body else 0) >> 8 for j, x in enumerate(e)]


def test_table_is_the_published_one() -> None:
    assert tuple(table()) == TABLE


@pytest.mark.parametrize(("step", "c", "clip"), [(6.6, 6.6, 1), (0.1, 6.6, 66), (2.0, 5.0, 3), (1e9, 6.6, 1)])
def test_clip_rounds_half_up_and_stays_above_zero(step: float, c: float, clip: int) -> None:
    assert clip_distance(step, c) == clip


@settings(max_examples=60, deadline=None)
@given(scores=SCORES, clip=CLIPS, b=st.integers(1, 8), c=st.sampled_from([4.0, 6.6, 12.0]))
def test_paper(scores: np.ndarray, clip: int, b: int, c: float) -> None:
    assert index_softmax_paper(scores, clip, b, c).tolist() == [paper_row(r, clip, b, c) for r in scores.tolist()]


@settings(max_examples=60, deadline=None)
@given(scores=SCORES, threshold=CLIPS)
def test_reference(scores: np.ndarray, threshold: int) -> None:
    assert index_softmax_reference(scores, threshold).tolist() == [reference_row(r, threshold) for r in scores.tolist()]


@settings(max_examples=60, deadline=None)
@given(scores=SCORES, threshold=st.integers(7, 2**24))
def test_neon(scores: np.ndarray, threshold: int) -> None:
    assert index_softmax_neon(scores, threshold).tolist() == [neon_row(r, threshold) for r in scores.tolist()]


def test_index_is_exact_at_every_half() -> None:
    """Distances where the index is a whole number and a half, and their neighbours, at an odd and an even clip."""
    for clip in (62 * 9973, 31 * 7919, 2**30 - 1):
        halves = [(2 * i + 1) * clip // 62 + off for i in range(31) for off in (-1, 0, 1)]
        scores = np.array([[0, *(-d for d in halves)]], dtype=np.int32)
        assert index_softmax_paper(scores, clip).tolist() == [paper_row(scores[0].tolist(), clip, 5, 6.6)]


@pytest.mark.parametrize("softmax", [index_softmax_paper, index_softmax_reference, index_softmax_neon])
def test_masked_keys_do_not_count(softmax: object) -> None:
    random = np.random.default_rng(3)
    scores = random.integers(-3000, 3000, (4, 32), dtype=np.int32)
    keep = np.zeros((4, 32), dtype=bool)
    keep[:3, ::2] = True
    p = softmax(scores, 1000, mask=keep)  # type: ignore[operator]
    assert not p[~keep].any()
    assert p[:3, ::2].tolist() == softmax(scores[:3, ::2], 1000).tolist()  # type: ignore[operator]


@pytest.mark.parametrize(("length", "p"), [(255, 1), (510, 1), (511, 0)])
def test_flat_rows_vanish_past_510(length: int, p: int) -> None:
    flat = np.zeros((1, length), dtype=np.int32)
    assert set(index_softmax_paper(flat, 7).ravel().tolist()) == {p}


def test_released_sum_wraps_at_257_equal_keys() -> None:
    flat = np.zeros((1, 272), dtype=np.int32)
    p, sums = neon_with_sums(flat, 7)
    assert sums.tolist() == [272 * 255]
    # 69360 mod 65536 = 3824; 65280 / 3824 rounds to 17; (255 * 17 + 128) >> 8 = 17, seventeen times the right 1
    assert set(p.ravel().tolist()) == {17}
