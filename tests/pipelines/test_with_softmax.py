"""``BASE+METHOD``: any CPU pipeline's GEMMs with any softmax method."""

from dataclasses import replace

import numpy as np
import pytest

import intsim
from intsim.accuracy.inputs import synthetic
from intsim.errors import InputError
from intsim.numerics.softmax.registry import get_method, method_names
from intsim.pipelines.registry import get_pipeline
from intsim.pipelines.with_softmax import combine

BASES = ["fp32", "fp16", "quant_only", "int_attention"]
SMALL = intsim.Workload(q_len=12, kv_len=40, head_dim=16, heads=2, kv_heads=1, batch=1, causal=False)
TENSORS = synthetic("normal", SMALL, seed=3)
BOUNDS = {"itamax": 0.6, "exaq_int2": 0.9, "ivit": 0.9, "softermax": 0.9, "arm_compute": 0.9}


@pytest.mark.parametrize("method", method_names())
@pytest.mark.parametrize("base", BASES)
def test_every_combination_computes_and_is_priced(base, method):
    name = f"{base}+{method}"
    assert intsim.evaluate(*TENSORS, pipeline=name).cosine_similarity > BOUNDS.get(method, 0.97)
    result = intsim.simulate(SMALL, name, "rk3588s-uncalibrated")
    assert result.latency_s > 0
    timed = {step.name for step in get_pipeline(name).steps if step.invocations}
    assert timed == {step.name for step in get_pipeline(name).steps if not step.untimed}
    assert method in timed


@pytest.mark.parametrize(("base", "method"), [("fp32", "float32"), ("int_attention", "index_softmax")])
def test_a_pipelines_own_softmax_as_a_method_gives_its_own_bits(base, method):
    own = intsim.attention(*TENSORS, pipeline=base, causal=True)
    assert (own == intsim.attention(*TENSORS, pipeline=f"{base}+{method}", causal=True)).all()


@pytest.mark.parametrize("method", method_names())
def test_masked_keys_do_not_count(method):
    """Keys behind the mask change nothing, whatever they are; rows without a key are zero."""
    q, k, v = TENSORS
    mask = np.ones((12, 40), dtype=bool)
    mask[:, 25:], mask[5] = False, False
    other_k, other_v = k.copy(), v.copy()
    other_k[:, :, 25:], other_v[:, :, 25:] = k[:, :, :15], v[:, :, :15]
    first = intsim.attention(q, k, v, pipeline=f"fp32+{method}", mask=mask)
    assert (first == intsim.attention(q, other_k, other_v, pipeline=f"fp32+{method}", mask=mask)).all()
    assert not first[:, :, 5].any()


def test_a_conversion_that_the_formats_do_not_need_is_not_there():
    names = {pipeline: [step.name for step in get_pipeline(pipeline).steps if step.part == "softmax_path"]
             for pipeline in (
        "int_attention+index_softmax", "quant_only+xnnpack", "fp16+sas", "fp32+exaq_int2")}
    assert names == {
        "int_attention+index_softmax": ["index_softmax"],
        "quant_only+xnnpack": ["calibrate", "convert_scores", "xnnpack", "convert_probabilities"],
        "fp16+sas": ["convert_scores", "sas"],
        "fp32+exaq_int2": ["calibrate", "exaq_int2"],
    }


def test_parameters_are_the_methods_own():
    assert get_pipeline("int_attention+sas").parameters == {"threshold": 6}
    wide = intsim.attention(*TENSORS, pipeline="fp32+sas", parameters={"threshold": 6})
    narrow = intsim.attention(*TENSORS, pipeline="fp32+sas", parameters={"threshold": 1})
    assert (wide != narrow).any()
    with pytest.raises(InputError, match="no parameter 'b'"):
        intsim.attention(*TENSORS, pipeline="int_attention+sas", parameters={"b": 5})
    with pytest.raises(InputError, match="whole number from 1 to 7"):
        intsim.attention(*TENSORS, pipeline="fp32+sas", parameters={"threshold": 9})


def test_saturated_logits_are_counted():
    q, k, v = TENSORS
    events = intsim.evaluate(4 * q, k, v, pipeline="quant_only+itamax").events
    logits = (4 * q[0, 0]) @ k[0, 0].T / 4
    assert events["saturated_logits"] >= (np.abs(logits) > 2.78).sum() > 0


@pytest.mark.parametrize(("name", "message"), [
    ("fp32+exaq_int1", "did you mean 'exaq_int"), ("fp23+exaq_int2", "unknown pipeline 'fp23'"),
    ("fp32+sas+sas", "unknown softmax method 'sas\\+sas'")])
def test_what_cannot_be_combined_is_refused(name, message):
    with pytest.raises(InputError, match=message):
        get_pipeline(name)


def test_a_gpu_pipeline_takes_no_method():
    with pytest.raises(InputError, match="fp32 takes no softmax method, expected a CPU pipeline"):
        combine(replace(get_pipeline("fp32"), target="gpu"), get_method("sas"))


def test_every_method_says_what_it_is():
    for method in map(get_method, method_names()):
        assert method.summary
        assert method.source
        assert method.bits <= 32


def test_a_step_that_the_method_leaves_open_is_calibrated():
    """A method of 8-bit scores without a step of its own takes that of the statistics, whatever else it looks at."""
    own = combine(get_pipeline("int_attention"), get_method("ivit"))
    opened = combine(get_pipeline("int_attention"), replace(get_method("ivit"), calibrates=False))
    assert "calibrate" in [step.name for step in opened.steps]
    assert (intsim.attention(*TENSORS, pipeline=opened) == intsim.attention(*TENSORS, pipeline=own)).all()
