"""A refusal is one line of bearable length, whatever was found."""

from __future__ import annotations

import pytest

import intsim
from intsim.errors import InputError, unknown_name


def test_what_was_found_is_shown_and_not_obeyed() -> None:
    message = str(InputError("found 'a\nb\x1b[2J'", file="f.yaml", line=3, key="k", expected="text"))
    assert message == "f.yaml:3: k: found 'a\\nb\\x1b[2J', expected text"


def test_what_is_long_is_cut() -> None:
    message = str(InputError("found " + "x" * 5000, key="k"))
    assert len(message) < 250
    assert message.endswith("(5006 characters)")


def test_few_valid_names_are_all_listed_of_many_the_closest() -> None:
    few = unknown_name("port", "V3", ["V0", "V1"])
    assert str(few) == "unknown port 'V3', expected one of V0, V1; did you mean 'V1'?"
    many = unknown_name("kernel", "softmax_9", [f"softmax_{i}" for i in range(50)] + ["gemm"] * 9)
    assert "(and 43 more); did you mean 'softmax_9" in str(many)
    assert "gemm" not in str(many)


def test_a_refusal_can_be_said_of_another_place() -> None:
    error = InputError("found 0", key="q_len", expected="more", nearest="n").at("e.yaml", 4, "shapes.0.q_len")
    assert str(error) == "e.yaml:4: shapes.0.q_len: found 0, expected more; did you mean 'n'?"


@pytest.mark.parametrize("path", [0, {}, {1: 2}, True, "/tmp", "/dev/zero", "a\0b", "nope.json"])
def test_a_saved_result_is_read_from_a_file_alone(path: object) -> None:
    with pytest.raises(InputError, match=r"expected a result that Result\.save wrote"):
        intsim.Result.load(path)  # type: ignore[arg-type]
