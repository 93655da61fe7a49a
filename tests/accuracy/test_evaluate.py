from __future__ import annotations

from decimal import Decimal
from fractions import Fraction
from typing import Any

import numpy as np
import pytest

import intsim
from intsim import InputError
from intsim.accuracy.evaluate import reference_attention
from intsim.accuracy.inputs import synthetic
from intsim.accuracy.metrics import compare
from intsim.accuracy.reasons import reasons


def tensors(family: str, q_len: int, kv_len: int, heads: int = 2, seed: int = 0) -> tuple[np.ndarray, ...]:
    return synthetic(family, intsim.Workload(q_len, kv_len, 32, heads=heads, kv_heads=1), seed)


def test_reference_against_the_definition() -> None:
    q, k, v = tensors("normal", 5, 7)
    keep = np.arange(7) % 3 != 1
    found = reference_attention(q, k, v, mask=keep, causal=True, scale=0.3)
    for h in range(2):
        for i in range(5):
            keys = [j for j in range(7) if keep[j] and j <= i + 2]
            e = np.exp([0.3 * float(q[0, h, i].astype(np.float64) @ k[0, 0, j].astype(np.float64)) for j in keys])
            expected = e / e.sum() @ v[0, 0, keys].astype(np.float64)
            np.testing.assert_allclose(found[0, h, i], expected, rtol=1e-12)


def test_metrics_are_those_of_the_whole_output() -> None:
    q, k, v = tensors("normal", 300, 40)  # more than one block of rows
    a = intsim.evaluate(q, k, v, pipeline="int_attention", causal=False)
    whole = compare(intsim.attention(q, k, v, pipeline="int_attention"), reference_attention(q, k, v))
    for name in ("cosine_similarity", "relative_l1", "rmse", "max_abs_error", "sqnr_db"):
        assert getattr(a, name) == pytest.approx(getattr(whole, name), rel=1e-9)
    assert set(a.heads) == {(0, 0), (0, 1)}
    assert a.rmse**2 == pytest.approx(sum(h.rmse**2 for h in a.heads.values()) / 2)
    assert a.events["rows"] == 600


@pytest.mark.parametrize("pipeline", ["fp32", "fp16", "quant_only", "int_attention", "int_attention_reference",
                                      "int_attention_neon"])
def test_every_pipeline_is_near_on_short_peaked_rows(pipeline: str) -> None:
    a = intsim.evaluate(*tensors("peaked", 64, 64), pipeline=pipeline)
    assert a.cosine_similarity > 0.99
    assert a.kl_divergence is not None
    assert a.kl_divergence < 0.05
    assert a.argmax_agreement is not None
    assert a.argmax_agreement > 0.9


def test_flat_rows_vanish_past_510_and_the_reason_is_given() -> None:
    assert "vanished_rows" not in intsim.evaluate(*tensors("flat", 8, 510)).events
    a = intsim.evaluate(*tensors("flat", 8, 511))
    assert a.events["vanished_rows"] == a.events["rows"] == 16
    assert a.lost_mass == pytest.approx(1.0)
    assert a.argmax_agreement == 0.0
    assert a.kl_divergence is None
    assert "16 of 16 rows of P are all zero" in reasons(a)[1]


def test_released_kernel_wraps_on_flat_rows() -> None:
    a = intsim.evaluate(*tensors("flat", 8, 512), pipeline="int_attention_neon")
    assert a.events["wrapped_rows"] == 16
    assert a.relative_l1 > 1  # normalised by a sum that is far too small
    assert any("wrapped at 2^16" in text for text in reasons(a))


def test_float16_overflow_is_counted() -> None:
    q, k, v = tensors("normal", 4, 16)
    a = intsim.evaluate(400 * q, 400 * k, v, pipeline="fp16")
    assert a.events["overflowed_scores"] > 0
    q[0, 0, 0, 0] = 1e6
    assert intsim.evaluate(q, k, v, pipeline="fp16").events["overflowed_inputs"] == 1


def test_small_elements_vanish_beside_outliers() -> None:
    q, k, v = tensors("normal", 16, 16)
    q[..., 0] *= 3000
    events = intsim.evaluate(q, k, v, pipeline="quant_only").events
    assert events["vanished_inputs"] > 0.8 * q.size
    assert events["inputs"] == q.size + 2 * (k.size + v.size)  # K and V once per query head


def test_unsigned_probabilities_are_about_twice_as_good_as_signed_ones() -> None:
    """IntAttention, Table 5 (cosine 0.9991 against 0.9966): the same scores, P in 8 unsigned or 7 signed bits."""
    q, k, v = tensors("normal", 256, 256, heads=4)
    unsigned, signed = (intsim.evaluate(2 * q, k, v, pipeline=name) for name in ("int_attention", "quant_only"))
    assert 1 - unsigned.cosine_similarity < (1 - signed.cosine_similarity) / 1.5


@pytest.mark.parametrize(("change", "message"), [
    ({"causal": "false"}, "causal: found 'false', expected true or false"), ({"causal": 1}, "causal: found 1"),
    ({"causal": np.ones(2, bool)}, "causal: found"), ({"causal": None}, "causal: found None"),
    ({"scale": "1"}, "scale: found '1', expected a finite number or None"), ({"scale": [1.0]}, "scale: found"),
    ({"scale": np.ones(2)}, "scale: found"), ({"scale": True}, "scale: found True"),
    ({"scale": -1.0}, "scale: found -1"), ({"scale": float("nan")}, "scale: found nan"),
    ({"q": np.ma.masked_less(np.ones((1, 1, 4, 8)), 0)}, "q: found a masked"), ({"k": [[1.0]]}, "k: found list"),
    ({"mask": np.ma.masked_array(np.ones((4, 4), bool))}, "mask: found a masked array"),
    ({"q": np.full((1, 1, 4, 8), 1e200), "k": np.full((1, 1, 4, 8), 1e200)}, "q: has logits beyond float64"),
])
def test_arguments_of_another_kind(change: dict[str, object], message: str) -> None:
    x = np.ones((1, 1, 4, 8))
    with pytest.raises(InputError, match=message):
        intsim.evaluate(**{"q": x, "k": x, "v": x, "pipeline": "fp32", **change})  # type: ignore[arg-type]


def test_numbers_and_flags_of_numpy_are_taken() -> None:
    x = np.random.default_rng(0).standard_normal((1, 1, 4, 8))
    found = intsim.evaluate(x, x, x, causal=np.bool_(True), scale=np.float32(0.5))  # type: ignore[arg-type]
    assert found == intsim.evaluate(x, x, x, causal=True, scale=0.5)


class Half:
    def __float__(self) -> float:
        return 0.5


class One:
    def __index__(self) -> int:
        return 1


@pytest.mark.parametrize("scale", [Decimal("0.5"), Fraction(1, 2), np.array(0.5), Half(), One()])
def test_a_scale_is_whatever_is_a_number(scale: Any) -> None:
    x = np.random.default_rng(0).standard_normal((1, 1, 4, 8)).astype(np.float32)
    assert intsim.evaluate(x, x, x, scale=scale) == intsim.evaluate(x, x, x, scale=float(scale))
    assert np.array_equal(intsim.attention(x, x, x, scale=scale), intsim.attention(x, x, x, scale=float(scale)))
