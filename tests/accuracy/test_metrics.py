from __future__ import annotations

import math

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from hypothesis.extra.numpy import arrays

from intsim.accuracy.metrics import Errors, compare
from intsim.accuracy.reasons import reasons

TENSORS = arrays(np.float64, (2, 3, 4), elements=st.floats(-1e6, 1e6, allow_subnormal=False, width=32))


def test_hand_computed_errors() -> None:
    a = compare(np.array([[3.0, 4.0]]), np.array([[4.0, 3.0]]))
    assert a.cosine_similarity == pytest.approx(24 / 25, rel=1e-15)
    assert a.relative_l1 == pytest.approx(2 / 7, rel=1e-15)
    assert a.rmse == 1.0
    assert a.max_abs_error == 1.0
    assert a.sqnr_db == pytest.approx(10 * math.log10(25 / 2), rel=1e-15)
    assert (a.kl_divergence, a.argmax_agreement, a.lost_mass) == (None, None, None)


def test_hand_computed_probabilities() -> None:
    errors = Errors()
    errors.add_output(np.ones(1), np.ones(1))
    errors.add_probabilities(  # weights count up to a factor per row; the last row sees no key
        np.array([[127, 127, 0], [0, 51, 204], [0, 0, 0], [9, 9, 9]], dtype=np.uint8),
        np.array([[0.25, 0.25, 0.5], [0.2, 0.2, 0.6], [0.1, 0.1, 0.8], [0.0, 0.0, 0.0]]))
    a = errors.accuracy()
    first = math.log(0.5 / 0.25)
    second = 0.2 * math.log(0.2 / 0.2) + 0.8 * math.log(0.8 / 0.6)
    assert a.kl_divergence == pytest.approx((first + second) / 2, rel=1e-14)
    assert a.argmax_agreement == pytest.approx(1 / 3)
    assert a.lost_mass == pytest.approx((0.5 + 0.2 + 1.0) / 3, rel=1e-15)


@given(x=TENSORS)
def test_identical_tensors_have_no_error(x: np.ndarray) -> None:
    a = compare(x, x)
    assert a.cosine_similarity == pytest.approx(1.0, abs=1e-12)
    assert (a.relative_l1, a.rmse, a.max_abs_error, a.sqnr_db) == (0.0, 0.0, 0.0, math.inf)


@given(x=TENSORS, y=TENSORS)
def test_parts_add_up_to_the_whole(x: np.ndarray, y: np.ndarray) -> None:
    whole, parts = Errors(), Errors()
    whole.add_output(x, y)
    for part in range(2):
        one = Errors()
        one.add_output(x[part], y[part])
        parts.add(one)
    for name, value in whole.accuracy().row().items():
        other = parts.accuracy().row()[name]
        assert value == other if value is None else other == pytest.approx(value, rel=1e-9, abs=1e-12), name


@given(x=TENSORS, y=TENSORS, factor=st.sampled_from([-1.0, 0.5, 1024.0]))
def test_scaling_both_keeps_the_relative_metrics(x: np.ndarray, y: np.ndarray, factor: float) -> None:
    a, b = compare(x, y), compare(factor * x, factor * y)
    assert b.cosine_similarity == pytest.approx(a.cosine_similarity, abs=1e-9)
    assert b.relative_l1 == pytest.approx(a.relative_l1, rel=1e-9)
    assert b.rmse == pytest.approx(abs(factor) * a.rmse, rel=1e-9)


@given(weights=arrays(np.uint8, (3, 5), elements=st.integers(0, 255)),
       logits=arrays(np.float64, (3, 5), elements=st.floats(-20, 20)))
def test_divergence_is_not_negative_and_shares_are_shares(weights: np.ndarray, logits: np.ndarray) -> None:
    p = np.exp(logits)
    errors = Errors()
    errors.add_output(np.ones(1), np.ones(1))
    errors.add_probabilities(weights, p / p.sum(axis=1, keepdims=True))
    a = errors.accuracy()
    assert a.kl_divergence is None or a.kl_divergence >= 0
    assert a.argmax_agreement is not None
    assert a.lost_mass is not None
    assert 0 <= a.argmax_agreement <= 1
    assert 0 <= a.lost_mass <= 1 + 1e-12


def test_outputs_that_are_no_numbers_are_counted_and_spoil_the_metrics() -> None:
    a = compare(np.array([1.0, np.nan, np.inf]), np.array([1.0, 2.0, 3.0]))
    assert a.events == {"nonfinite_outputs": 2}
    assert math.isnan(a.rmse)
    assert reasons(a) == ["2 elements of the output are infinite or no number"]


def test_reasons_name_the_worst_first_and_leave_out_the_negligible() -> None:
    errors = Errors()
    errors.add_output(np.ones(1), np.ones(1))
    errors.add_probabilities(np.array([[1, 0]]), np.array([[0.9, 0.1]]))
    errors.events.update({"rows": 100, "vanished_rows": 60, "wrapped_rows": 1, "lost_bits": 3})
    assert reasons(errors.accuracy()) == [
        "3 lost bits", "60 of 100 rows of P are all zero: flat, and longer than twice the top value of P's format",
        "10 % of the probability is on keys whose P is 0"]
