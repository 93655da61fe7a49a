"""Whole models on several GPUs: what each computes and holds, what they exchange, what is refused."""

from dataclasses import replace

import pytest

from intsim.calls import LinearCall, RowsCall
from intsim.errors import InputError
from intsim.memo import Memo
from intsim.models.machines import pricer_of
from intsim.models.request import request
from intsim.models.simulate import phases_of
from intsim.models.transformer import Experts
from intsim.session import Session
from tests.models.test_gpu import SMALL


@pytest.fixture(scope="module")
def session():
    return Session()


def test_devices_share_heads_matrices_and_memory(session):
    one, two = (session.simulate_model(SMALL, "rtx4090-pair", attention="flash2_fp16", linear="q4_0", prompt=64,
                                       generate=4, baseline=None, devices=n) for n in (1, 2))
    assert two.memory.weights == pytest.approx(one.memory.weights / 2)
    assert two.memory.cache == one.memory.cache / 2
    shapes = {line.name: line.call for line in two.phase("prefill").lines}
    assert shapes["q_proj"] == LinearCall(64, 512, 512)  # a line is the whole call, its cost one device's part of it
    assert two.phase("prefill").breakdown["ffn"] < one.phase("prefill").breakdown["ffn"]
    assert two.phase("decode").breakdown["exchange"] > 0
    assert "exchange" not in one.phase("decode").breakdown
    assert one.energy_j < two.energy_j < 4 * one.energy_j  # both draw power while they exchange
    sequence = session.simulate_model(SMALL, "rtx4090-pair", attention="flash2_fp16", linear="q4_0", prompt=64,
                                      generate=1, baseline=None, devices=2, parallel="sequence")
    tensor = session.simulate_model(SMALL, "rtx4090-pair", attention="flash2_fp16", linear="q4_0", prompt=64,
                                    generate=1, baseline=None, devices=2)
    assert sequence.phase("prefill").breakdown["norms"] <= tensor.phase("prefill").breakdown["norms"]
    assert sequence.phase("prefill").breakdown["exchange"] != tensor.phase("prefill").breakdown["exchange"]


def parts_on(session, model, devices, **settings):
    """What one of several devices computes of a token, by name."""
    wanted = request(model, session.pipeline("flash2_fp16"), "f16", prompt=8, generate=1, devices=devices, **settings)
    pricer = pricer_of(wanted, session.load("h100-sxm-node"), session.pipeline, Memo(10))
    works = phases_of(wanted)[-1].works
    return ({w.name: pricer.part(w) for w in works},
            {w.name: [cost.steps[0].name for cost in pricer.exchanged(w)] for w in works})


def test_devices_beyond_the_key_heads_have_whole_ones(session):
    """8 query and 2 key heads on 4 devices: 2 and 1; a device's K and V have all 64 columns of its head."""
    parts, exchanged = parts_on(session, replace(SMALL, qk_norm="heads"), 4)
    assert parts["q_proj"] == LinearCall(1, 128, 512)
    assert parts["k_proj"] == parts["v_proj"] == LinearCall(1, 64, 512)
    assert parts["o_proj"] == LinearCall(1, 512, 128)
    assert (parts["attention"].heads, parts["attention"].kv_heads) == (2, 1)
    assert (parts["q_norm"], parts["k_norm"]) == (RowsCall(2, 64), RowsCall(1, 64))
    assert parts["q_rope"] == RowsCall(1, 128, 2)
    fused, _ = parts_on(session, replace(SMALL, fused=True), 4)
    assert fused["qkv_proj"] == LinearCall(1, 128 + 2 * 64, 512)
    assert {name for name, kinds in exchanged.items() if kinds} == {"o_proj", "down_proj", "embed_tokens", "lm_head"}
    with pytest.raises(InputError, match="found 8, expected for small a divisor of 12 heads that divides 3 KV heads"):
        parts_on(session, replace(SMALL, heads=12, kv_heads=3), 8)


def test_a_norm_over_what_is_shared_adds_its_sums(session):
    parts, exchanged = parts_on(session, replace(SMALL, qk_norm="whole", sub_norms=True), 2)
    assert parts["q_norm"] == RowsCall(1, 256)
    assert parts["ffn_sub_norm"] == RowsCall(1, 512)
    assert all(exchanged[name] == ["all_reduce"] for name in ("q_norm", "k_norm", "attention_sub_norm", "ffn_sub_norm"))


def test_experts_are_split_as_an_ffn_and_added_once(session):
    model = replace(SMALL, experts=Experts(count=8, used=2, ffn=256))
    parts, exchanged = parts_on(session, model, 4)
    assert parts["router"] == LinearCall(1, 8, 512)
    assert parts["down_proj"] == LinearCall(1, 512, 64)
    assert exchanged["down_proj"] == []
    assert exchanged["experts_sum"] == ["all_reduce"]
    assert session.simulate_model(model, "h100-sxm-node", linear="f16", devices=4, prompt=8, generate=1).latency_s > 0


@pytest.mark.parametrize(("settings", "message"), [
    ({"devices": 3}, "devices: found 3, expected 1 to 2"),
    ({"parallel": "pipeline"}, "unknown way to share out a model 'pipeline'"),
])
def test_what_a_cluster_refuses(session, settings, message):
    with pytest.raises(InputError, match=message):
        session.simulate_model(SMALL, "rtx4090-pair", attention="flash2_fp16", linear="q4_0", prompt=64, generate=4,
                               baseline=None, **settings)
