"""The kernels' float32 exponential against mpmath."""

import mpmath
import numpy as np

from intsim.numerics.exponential import LOWEST, exp_f32


def test_relative_error_stays_below_two_in_ten_million():
    x = np.concatenate([np.linspace(float(LOWEST), 0, 4001), -np.logspace(-9, 1, 200)]).astype(np.float32)
    worst = 0.0
    with mpmath.workdps(30):
        for value, found in zip(x.tolist(), exp_f32(x).tolist(), strict=True):
            exact = mpmath.exp(mpmath.mpf(value))
            worst = max(worst, float(abs((mpmath.mpf(found) - exact) / exact)))
    assert 1e-8 < worst < 2e-7


def test_zero_gives_one_and_what_is_below_the_limit_gives_zero():
    x = np.array([0.0, LOWEST, np.nextafter(LOWEST, np.float32(-100)), -1000.0, -np.inf], dtype=np.float32)
    y = exp_f32(x)
    assert y[0] == 1
    assert y[1] > 0
    assert not y[2:].any()


def test_it_falls_with_its_argument():
    y = exp_f32(np.linspace(-20, 0, 20001, dtype=np.float32))
    assert (np.diff(y.astype(np.float64)) >= -1e-7 * y[1:]).all()
