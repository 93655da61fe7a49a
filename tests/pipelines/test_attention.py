from __future__ import annotations

import numpy as np
import pytest

import intsim
from intsim import InputError, Workload
from intsim.accuracy.inputs import synthetic

Q, K, V = synthetic("normal", Workload(q_len=6, kv_len=10, head_dim=16, heads=4, kv_heads=2))


@pytest.mark.parametrize("pipeline", ["fp32", "fp16", "quant_only", "int_attention", "int_attention_reference"])
def test_grouped_heads_are_repeated_heads(pipeline: str) -> None:
    whole = intsim.attention(Q, K.repeat(2, axis=1), V.repeat(2, axis=1), pipeline=pipeline)
    assert np.array_equal(intsim.attention(Q, K, V, pipeline=pipeline), whole)


@pytest.mark.parametrize("pipeline", ["fp32", "fp16", "quant_only", "int_attention", "int_attention_neon"])
def test_causal_is_a_mask_aligned_to_the_last_key(pipeline: str) -> None:
    below = np.tril(np.ones((6, 10), dtype=bool), k=4)
    assert np.array_equal(intsim.attention(Q, K, V, pipeline=pipeline, causal=True),
                          intsim.attention(Q, K, V, pipeline=pipeline, mask=below))


@pytest.mark.parametrize("pipeline", ["fp32", "fp16", "quant_only", "int_attention", "int_attention_neon"])
def test_rows_without_keys_give_zeros(pipeline: str) -> None:
    keep = np.ones((6, 10), dtype=bool)
    keep[2] = False
    output = intsim.attention(Q, K, V, pipeline=pipeline, mask=keep)
    assert not output[:, :, 2].any()
    assert output[:, :, 1].any()


@pytest.mark.parametrize("pipeline", ["fp32", "int_attention"])
def test_scale_is_a_factor_of_the_logits(pipeline: str) -> None:
    assert np.array_equal(intsim.attention(Q, K, V, pipeline=pipeline, scale=0.5),
                          intsim.attention(2 * Q, K, V, pipeline=pipeline))  # 1 / sqrt(16) = 0.25


def test_parameters_reach_the_pipeline() -> None:
    coarse = intsim.attention(Q, K, V, parameters={"b": 1, "c": 4.0})
    assert not np.array_equal(coarse, intsim.attention(Q, K, V))


@pytest.mark.parametrize(("arguments", "message"), [
    ({"pipeline": "int_atention"}, "unknown pipeline 'int_atention'.*did you mean 'int_attention'"),
    ({"parameters": {"B": 5}}, "int_attention has no parameter 'B', expected one of b, c"),
    ({"parameters": {"b": 9}}, "parameters.b: found 9, expected a whole number from 1 to 8"),
    ({"parameters": {"c": 0}}, "parameters.c: found 0, expected a number from 0.01 to 1000"),
    ({"scale": np.inf}, "scale: found inf, expected a finite number"),
    ({"scale": -0.5}, "scale: found -0.5, expected a finite number, at least 0"),
    ({"mask": np.ones((6, 10))}, "mask: found float64, expected a bool array"),
    ({"mask": np.ones((5, 10), dtype=bool)}, r"mask: found shape \(5, 10\), expected one that broadcasts to"),
    ({"q": Q[0]}, r"q: found shape \(4, 6, 16\), expected an array of \(batch, heads, length, head_dim\)"),
    ({"q": Q.tolist()}, "q: found list, expected an array"),
    ({"q": Q[:, :3]}, "k: found 2 heads, expected a divisor of q's 3 heads"),
    ({"q": Q[..., :8]}, "k: found shape .*, expected batch 1 and head_dim 8, as q has"),
    ({"v": V[:, :, :9]}, "v: found shape .*, expected the batch, heads and length of k"),
    ({"k": np.full_like(K, np.inf)}, r"k: inf at index \(0, 0, 0, 0\), expected finite values"),
    ({"k": np.ma.masked_less(K, 0)}, "k: found a masked array, expected a plain one: mask="),
])
def test_what_is_refused(arguments: dict[str, object], message: str) -> None:
    with pytest.raises(InputError, match=message):
        intsim.attention(**{"q": Q, "k": K, "v": V, **arguments})  # type: ignore[arg-type]
