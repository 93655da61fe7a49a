"""Shape expressions."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from intsim.errors import InputError
from intsim.expressions import divisors_of, evaluate, evaluate_each, symbols_of


@given(m=st.integers(0, 10**6), k=st.integers(1, 10**4))
def test_values_are_those_of_integer_arithmetic(m: int, k: int) -> None:
    assert evaluate("ceil(m, 8) * (k // 4) + (m % 8 > 0)", {"m": m, "k": k}) == -(-m // 8) * (k // 4) + (m % 8 > 0)
    assert evaluate("min(m, k) + max(m, k) - 1", {"m": m, "k": k}) == m + k - 1
    assert evaluate("ceil(m - ceil(m, 8), 2 * k)", {"m": m, "k": k}) == -(-(m - -(-m // 8)) // (2 * k))


TEXTS = ("ceil(m, 8) * n", "m % 8 > 0", "m + k  # of both", "7")


@given(m=st.integers(0, 10**6), n=st.integers(0, 10**6), k=st.integers(1, 10**4))
def test_several_are_what_each_is(m: int, n: int, k: int) -> None:
    symbols = {"m": m, "n": n, "k": k, "heads": 3}
    assert evaluate_each(TEXTS, symbols) == [evaluate(text, symbols) for text in TEXTS]
    assert all(type(value) is int for value in evaluate_each(TEXTS, symbols))
    assert evaluate_each((), symbols) == []


def test_of_several_the_wrong_one_is_named() -> None:
    with pytest.raises(InputError, match="unknown symbol 'n' in 'ceil"):
        evaluate_each(TEXTS, {"m": 1, "k": 1})
    with pytest.raises(InputError, match=r"'m \*\* k'|integer expression|whole numbers"):
        evaluate_each(("m", "m ** k"), {"m": 1, "k": 1})
    with pytest.raises(InputError, match=r"'m \* m' is 2\^63 or more with m = \d+, expected smaller"):
        evaluate_each(("m", "m * m"), {"m": 2**40})


def test_symbols() -> None:
    assert symbols_of("ceil(m, 8) * n") == {"m", "n"}


@pytest.mark.parametrize("text", ["m **", "m / 2", "1.5 * m", "m.real", "__import__('os')", "m if m else 1", "[m]", "",
                                  "ceil", "ceil(m)", "min(m)", "max()", "3(4)", "m(4)", "+".join(["m"] * 3000),
                                  "9" * 300])
def test_anything_else_is_refused(text: str) -> None:
    with pytest.raises(InputError):
        evaluate(text, {"m": 1})


def test_an_unknown_symbol_is_named_with_the_nearest() -> None:
    with pytest.raises(InputError, match=r"unknown symbol 'head_dm'.*did you mean 'head_dim'"):
        evaluate("head_dm * 2", {"head_dim": 64})


def test_divisors_are_those_of_a_symbol_alone() -> None:
    assert divisors_of("1 - (((m) % 16) // 8) * (k // 4) + m * k // 32 + 2 * m", "m") == {8, 16}
    assert divisors_of("m * k", "m") == frozenset()
