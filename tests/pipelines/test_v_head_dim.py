"""Heads of V of another width than those of Q and K: values, and what describes the call."""

from dataclasses import replace

import numpy as np
import pytest

import intsim
from intsim.calls import AttentionCall
from intsim.errors import InputError
from intsim.pipelines.registry import get_pipeline, pipeline_names
from intsim.pipelines.run import attention

NAMES = [name for name in pipeline_names() if get_pipeline(name).computes == "attention"]


@pytest.mark.parametrize("name", NAMES)
def test_values_are_those_of_a_v_padded_with_zeros(name: str) -> None:
    random = np.random.default_rng(5)
    q, k = (random.standard_normal((1, 2, 70, 64)).astype(np.float32) for _ in range(2))
    v = random.standard_normal((1, 2, 70, 32)).astype(np.float32)
    wide = np.concatenate([v, np.zeros_like(v)], axis=3)
    found = attention(q, k, v, name)
    assert found.shape == (1, 2, 70, 32)
    np.testing.assert_array_equal(found, attention(q, k, wide, name)[..., :32])


def test_call_tells_v_apart_only_where_it_differs() -> None:
    call = AttentionCall(8, 16, 192, heads=2)
    assert (call.v_head_dim, call.channels_of_v, call.symbols["v_head_dim"], call.widths) == (None, 192, 192, "192")
    assert AttentionCall(8, 16, 192, heads=2, v_head_dim=192) == call
    assert replace(call, head_dim=64).channels_of_v == 64
    assert "v_head_dim" not in call.columns
    other = AttentionCall(8, 16, 192, heads=2, v_head_dim=np.int32(128))
    assert (other.columns["v_head_dim"], other.widths) == (128, "192/128")
    assert AttentionCall.from_columns(other.columns) == other
    assert AttentionCall.from_columns(call.columns | {"v_head_dim": ""}) == call
    assert other.multiply_accumulates == 2 * 8 * 16 * (192 + 128)
    with pytest.raises(InputError, match="v_head_dim: found 0"):
        AttentionCall(8, 16, 192, v_head_dim=0)


def test_arrays_say_how_wide_v_is() -> None:
    q, v = np.ones((1, 1, 4, 64), np.float32), np.ones((1, 1, 4, 32), np.float32)
    found = intsim.evaluate(q, q, v, pipeline="fp32")
    assert found.cosine_similarity == pytest.approx(1.0)
    assert intsim.AttentionCall(4, 4, 64, v_head_dim=32) == intsim.accuracy.arguments.Arguments(q, q, v).shape
