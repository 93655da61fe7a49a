"""ITA's attention against a reference of one element at a time, and its corner cases by hand."""

from __future__ import annotations

import numpy as np
import pytest
from numpy.random import default_rng

from intsim.errors import InputError
from intsim.numerics.ita import LONGEST, Requantisation, Softmax, attention
from intsim.numerics.softmax.itamax import METHOD
from intsim.numerics.softmax.model import Rows


def plain_requantise(x: int, r: Requantisation) -> int:
    doubled = 2 * x * r.multiplier + 2**r.shift
    return max(-128, min(127, doubled // (2 * 2**r.shift) + r.add))


def plain_softmax(row: list[int], step_bits: int) -> list[int]:
    """One score after another; the maximum is that of all sixteen columns before any of them is added."""
    def shift(distance: int) -> int:
        return distance // 2**step_bits + (1 if step_bits and distance >> (step_bits - 1) & 1 else 0)

    top, total = -128, 0
    for start in range(0, len(row), 16):
        highest = max([top, *row[start:start + 16]])
        total >>= shift(highest - top)
        for score in row[start:start + 16]:
            total += 256 >> shift(highest - score)
        top = highest
    assert total < 2**19
    return [(65280 // total) >> shift(top - score) for score in row]


def plain_attention(q: np.ndarray, k: np.ndarray, v: np.ndarray, s: Requantisation, o: Requantisation,
                    step_bits: int) -> list[list[int]]:
    out = []
    for row in q.tolist():
        scores = [plain_requantise(sum(a * b for a, b in zip(row, key, strict=True)), s) for key in k.tolist()]
        weights = plain_softmax(scores, step_bits)
        out.append([plain_requantise(sum(w * int(value[c]) for w, value in zip(weights, v.tolist(), strict=True)), o)
                    for c in range(v.shape[1])])
    return out


@pytest.mark.parametrize("step_bits", [5, 0])
@pytest.mark.parametrize(("rows", "keys", "depth"), [(3, 16, 8), (5, 40, 64), (4, 100, 24)])
def test_every_bit_is_that_of_the_plain_reference(rows: int, keys: int, depth: int, step_bits: int) -> None:
    rng = default_rng(keys)
    q, k, v = (rng.integers(-128, 128, size=(n, depth)).astype(np.int8) for n in (rows, keys, keys))
    scores, output = Requantisation(37, 12, -3), Requantisation(90, 14, 2)
    made = attention(q, k, v, scores, output, Softmax(step_bits))
    assert made.dtype == np.int8
    assert made.tolist() == plain_attention(q, k, v, scores, output, step_bits)


def test_the_papers_softmax_is_the_itamax_of_the_cpu_pipelines() -> None:
    codes = default_rng(4).integers(-128, 128, size=(64, 200)).astype(np.int8)
    np.testing.assert_array_equal(Softmax(5).probabilities(codes), METHOD.compute(Rows(codes)))


def test_corner_cases_of_the_hardware() -> None:
    one = np.full((1, 64), -128, dtype=np.int8)
    one[0, 40] = 127
    assert Softmax(0).probabilities(one)[0, 40] == 255
    equal = np.zeros((1, 256), dtype=np.int8)
    assert not Softmax(5).probabilities(equal).any()  # 65280 // 65536
    assert Softmax(5).probabilities(equal[:, :255]).tolist() == [[1] * 255]


def test_requantisation_rounds_half_up_and_saturates() -> None:
    r = Requantisation(1, 1)
    assert r.apply(np.array([-3, -1, 1, 3, 1000, -1000])).tolist() == [-1, 0, 1, 2, 127, -128]


def test_what_the_hardware_cannot_is_refused() -> None:
    with pytest.raises(InputError, match="at most 960"):
        Softmax().probabilities(np.zeros((1, LONGEST + 1), dtype=np.int8))
    with pytest.raises(InputError, match="multiplier"):
        Requantisation(256, 3)
