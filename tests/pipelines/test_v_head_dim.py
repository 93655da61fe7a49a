"""Heads of V of another width than those of Q and K: values, and what describes the call."""

from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest

import intsim
from intsim.calls import AttentionCall
from intsim.config.experiment_schema import Shapes
from intsim.errors import InputError
from intsim.pipelines.registry import get_pipeline, pipeline_names
from intsim.pipelines.run import attention
from intsim.studies.explain.steps import sizes_of
from intsim.studies.runs import run_of
from intsim.sweep.run import load_sweep, run_sweep

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


def test_shapes_of_an_experiment_list_it() -> None:
    found = Shapes(q_len=8, head_dim=[192, 64], v_head_dim=[128, 64]).workloads()
    assert [(call.head_dim, call.v_head_dim) for call in found] == [(192, 128), (192, 64), (64, 128), (64, None)]
    (same,) = Shapes(q_len=8, head_dim=192).workloads()
    assert same == AttentionCall(8, 8, 192)


def test_a_sweep_moves_it_and_shows_it(tmp_path: Path) -> None:
    file = tmp_path / "sweep.yaml"
    file.write_text("title: t\nquestion: q\nbase:\n  machine: cortex-a76\n  pipeline: int_attention\n"
                    "  workload: {q_len: 16, head_dim: 64, v_head_dim: 48}\n"
                    "axes:\n  workload.head_dim: [32, 64]\npareto: [latency_s]\n", encoding="utf-8")
    frame = run_sweep(load_sweep(file), tmp_path / "out", workers=1).frame
    assert list(zip(frame["head_dim"], frame["v_head_dim"], strict=True)) == [(32, 48), (64, 48)]
    assert frame["latency_s"].is_monotonic_increasing


def test_results_of_two_widths_are_told_apart() -> None:
    results = [intsim.simulate(AttentionCall(16, 16, 64, v_head_dim=width), "int_attention", "cortex-a76")
               for width in (32, 64)]
    assert "head of 64/32" in sizes_of(results[0].call)
    assert [run_of(r).identity.get("v_head_dim") for r in results] == ["32", None]
