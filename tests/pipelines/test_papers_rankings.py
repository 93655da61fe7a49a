"""What the IntAttention paper finds about softmax methods, on inputs of ours (experiments/softmax_methods)."""

import pytest

import intsim
from intsim.accuracy.inputs import first_rows

WORKLOAD = intsim.Workload(q_len=64, kv_len=64, head_dim=128, heads=4, kv_heads=4, batch=1, causal=False)


@pytest.mark.parametrize("family", ["normal", "sinks", "peaked", "long_tailed", "outlier_channels"])
@pytest.mark.parametrize("base", ["fp32", "int_attention"])
def test_index_softmax_is_better_than_exaq_int3_and_that_than_exaq_int2(family, base):
    """Table 3."""
    tensors = first_rows(family, WORKLOAD, 0, 64)
    errors = [intsim.evaluate(*tensors, pipeline=f"{base}+{method}").relative_l1
              for method in ("index_softmax", "exaq_int3", "exaq_int2")]
    assert errors == sorted(errors)


def test_unsigned_probabilities_are_twice_as_good_as_signed_ones():
    """Table 5: relative L1 0.0410 against 0.0774."""
    tensors = first_rows("normal", WORKLOAD, 0, 64)
    unsigned = intsim.evaluate(*tensors, pipeline="int_attention+float32")
    signed = intsim.evaluate(*tensors, pipeline="quant_only+float32")
    assert 1.8 < signed.relative_l1 / unsigned.relative_l1 < 2.1
    assert unsigned.cosine_similarity > 0.998 > 0.996 > signed.cosine_similarity
