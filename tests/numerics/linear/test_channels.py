"""W8A8 by channel, by token and by groups, in Python's integers and fractions."""

from fractions import Fraction

import numpy as np
import pytest

from intsim.errors import InputError
from intsim.numerics.linear.channels import (
    group_product,
    product,
    quantise_channels,
    quantise_groups,
    quantise_token_groups,
)
from intsim.numerics.linear.ternary import quantise_tokens
from tests.numerics.plain import integer_product

RANDOM = np.random.default_rng(6)


def test_channels_by_hand():
    """Steps 2 and 1 / 127: 1 / 2 and 3 / 2 are ties that go to the even codes; a channel of zeros has step 0."""
    found = quantise_channels(np.array([[254.0, 1.0, -3.0], [-1.0, 1.0, 0.0], [0, 0, 0]]))
    assert found.codes.tolist() == [[127, 0, -2], [-127, 127, 0], [0, 0, 0]]
    assert found.steps.tolist() == [2.0, np.float32(1) / np.float32(127), 0.0]


def test_products_are_integers_times_both_steps():
    w, x = quantise_channels(RANDOM.normal(0, 1, (5, 40))), quantise_tokens(RANDOM.normal(0, 1, (3, 40)))
    found = product(x, w)
    for t, row in enumerate(integer_product(x.codes, w.codes)):
        for r, acc in enumerate(row):
            exact = acc * Fraction(float(x.steps[t])) * Fraction(float(w.steps[r]))
            assert abs(Fraction(float(found[t, r])) - exact) <= abs(exact) * Fraction(2, 2**24)


def test_groups_have_steps_of_their_own():
    values = np.concatenate([np.full(256, 1.0), np.full(256, -4.0)])[None]
    found = quantise_groups(values)
    assert found.steps.tolist() == [[np.float32(1) / np.float32(127), np.float32(4) / np.float32(127)]]
    assert (found.codes[0, :256] == 127).all()
    assert (found.codes[0, 256:] == -127).all()


def test_group_products_are_those_of_the_values():
    w, x = quantise_groups(RANDOM.normal(0, 1, (4, 768))), quantise_groups(RANDOM.normal(0, 1, (2, 768)))
    wide = [g.codes * np.repeat(g.steps.astype(np.float64), 256, axis=1) for g in (x, w)]
    assert np.abs(group_product(x, w) - wide[0] @ wide[1].T).max() < 1e-4


def test_token_groups_are_rows_of_their_own():
    x = RANDOM.normal(0, 1, (2, 512))
    found, rows = quantise_token_groups(x), quantise_tokens(x.reshape(4, 256))
    assert np.array_equal(found.codes.reshape(4, 256), rows.codes)
    assert np.array_equal(found.steps.ravel(), rows.steps)


def test_no_whole_groups_are_refused():
    with pytest.raises(InputError, match="multiple of 256"):
        quantise_groups(np.zeros((1, 300)))
