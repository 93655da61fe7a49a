"""Changes of scores in time on Arm: their own kernels, in the place that the values have them in."""

import pytest

from intsim.calls import AttentionCall
from intsim.errors import InputError
from intsim.session import Session

SESSION = Session()
STEP = "score_modification"


def result(pipeline: str, variant: str, **more):
    call = AttentionCall(**({"q_len": 64, "kv_len": 96, "head_dim": 64, "variant": variant} | more))
    return SESSION.simulate(call, pipeline, "cortex-a76")


def kernels(found) -> list[str]:
    return [name.split("/")[1] for name in found.details.streams if name.startswith(STEP)]


def test_instructions_are_those_of_the_code():
    """ALiBi on 64 rows of twelve times eight keys: a pair of vectors loaded, scaled, added to its distances, stored."""
    found = {r.step: r for r in result("fp32", "alibi").records}[STEP].instructions
    turns = 64 * 12
    assert found["load_q_pair"] == found["store_q_pair"] == turns
    assert (found["fmul_f32"], found["fadd"], found["int_to_float"]) == (4 * turns, 2 * turns, 2 * turns)


@pytest.mark.parametrize(("pipeline", "form"), [("fp32", "f32"), ("fp16", "f32"), ("int_attention", "s32"),
                                                ("int_attention@fused", "s32"), ("quant_only", "f32")])
def test_one_change_has_a_kernel_for_the_scores_format(pipeline, form):
    assert kernels(result(pipeline, "soft_cap(30)")) == [f"soft_cap_{form}"]
    assert kernels(result(pipeline, "t5_bias")) == ["gather_buckets_f32", f"add_by_distance_{form}"]


def test_several_changes_go_through_float32():
    assert kernels(result("int_attention", "soft_cap(30)+alibi+causal")) == [
        "dequantize_s32_f32", "soft_cap_f32", "add_distance_f32", "quantize_logits_f32_s32"]
    assert kernels(result("fp32", "soft_cap(30)+alibi")) == ["soft_cap_f32", "add_distance_f32"]


@pytest.mark.parametrize("q_len", [1, 64])
def test_the_rest_of_a_call_runs_what_it_ran(q_len):
    plain, changed = (result("int_attention", variant, q_len=q_len) for variant in ("", "soft_cap(30)"))
    beside = {r.step: r.instructions for r in plain.records}
    for record in changed.records:
        if record.step != STEP:
            assert record.instructions == beside[record.step]
    assert changed.latency_s > plain.latency_s


def test_a_tangent_takes_longer_than_a_distance():
    alibi, cap = (result("fp16", variant).latency_s for variant in ("alibi", "soft_cap(30)"))
    assert cap > 1.02 * alibi


def test_refusals_say_what_is_missing():
    with pytest.raises(InputError, match="no kernel for Arm changes scores as soft_cap_approximate does"):
        result("fp16", "soft_cap_approximate(30)")
    with pytest.raises(InputError, match="ggml_q8_0 cannot change scores"):
        result("ggml_q8_0", "alibi")
