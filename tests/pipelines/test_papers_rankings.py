"""What the IntAttention paper finds about softmax methods, on inputs of ours (experiments/softmax_methods)."""

from pathlib import Path

import pytest

import intsim
from intsim.accuracy.inputs import first_rows, load_tensors

CAPTURED = Path(__file__).parents[2] / "experiments" / "minilm_accuracy" / "minilm_qkv.npz"
WORKLOAD = intsim.Workload(q_len=64, kv_len=64, head_dim=128, heads=4, kv_heads=4, batch=1, causal=False)


def tensors_of(name):
    """A synthetic family, or what a sentence encoder's layers really feed to attention."""
    return load_tensors(CAPTURED) if name == "captured" else first_rows(name, WORKLOAD, 0, 64)


@pytest.mark.parametrize("inputs", ["normal", "sinks", "peaked", "long_tailed", "outlier_channels", "captured"])
@pytest.mark.parametrize("base", ["fp32", "int_attention"])
def test_index_softmax_is_better_than_exaq_int3_and_that_than_exaq_int2(inputs, base):
    """Table 3."""
    tensors = tensors_of(inputs)
    errors = [intsim.evaluate(*tensors, pipeline=f"{base}+{method}").relative_l1
              for method in ("index_softmax", "exaq_int3", "exaq_int2")]
    assert errors == sorted(errors)


@pytest.mark.parametrize(("inputs", "cosines"), [("normal", (0.998, 0.996)), ("captured", (0.993, 0.966))])
def test_unsigned_probabilities_are_twice_as_good_as_signed_ones(inputs, cosines):
    """Table 5: relative L1 0.0410 against 0.0774."""
    tensors = tensors_of(inputs)
    unsigned = intsim.evaluate(*tensors, pipeline="int_attention+float32")
    signed = intsim.evaluate(*tensors, pipeline="quant_only+float32")
    assert 1.8 < signed.relative_l1 / unsigned.relative_l1 < 2.2
    assert unsigned.cosine_similarity > cosines[0] > cosines[1] > signed.cosine_similarity
