"""The float32 softmax against mpmath, and its masks."""

import mpmath
import numpy as np
import pytest

from intsim.numerics.softmax.float32 import softmax_f32


@pytest.mark.parametrize("n", [1, 2, 5, 64, 333])
@pytest.mark.parametrize("spread", [0.01, 1.0, 20.0])
def test_probabilities_are_right_to_a_few_units_in_the_last_place(n, spread):
    scores = (np.random.default_rng(n).standard_normal((2, n)) * spread).astype(np.float32)
    with mpmath.workdps(30):
        for row, found in zip(scores.tolist(), softmax_f32(scores, 0.5).tolist(), strict=True):
            weights = [mpmath.exp(mpmath.mpf(x) / 2) for x in row]
            total = mpmath.fsum(weights)
            for weight, p in zip(weights, found, strict=True):
                assert p == pytest.approx(float(weight / total), rel=3e-6, abs=1e-37)


def test_masked_keys_get_nothing_and_rows_without_keys_are_zero():
    scores = np.array([[1.0, -np.inf, 2.0], [-np.inf] * 3], dtype=np.float32)
    p = softmax_f32(scores, 1.0)
    assert p[0, 1] == 0
    assert p[0].sum() == pytest.approx(1, rel=1e-6)
    assert not p[1].any()
