"""Text tables: aligned, the same number of digits down a column."""

from __future__ import annotations

import numpy as np
import pytest

from intsim.tables import csv_text, text_table


@pytest.mark.parametrize(("value", "shown"), [
    (1.0, "1.000"), (0.965, "0.9650"), (100.0, "100.0"), (5641.2, "5641"), (25957.4, "25957"), (-12345.6, "-12346"),
    (1.084e-7, "1.084e-07"), (3.5e8, "3.500e+08"), (0.0, "0.000"), (float("inf"), "inf"), (7, "7"), (True, "yes"),
    (None, ""), ("a", "a")])
def test_values_are_shown_with_four_digits(value: object, shown: str) -> None:
    assert text_table([{"x": value}]).split("\n")[1] == shown


def test_words_stand_left_and_numbers_right() -> None:
    assert text_table([{"name": "a", "ms": 1.5}, {"name": "long", "ms": None}]) == (
        "name     ms\na     1.500\nlong")


def test_a_csv_holds_numbers_whoever_computed_them() -> None:
    assert csv_text([{"x": np.float64(0.1), "y": None}, {"x": 0.1, "y": 2}], ["x", "y"]) == "x,y\n0.1,\n0.1,2\n"
