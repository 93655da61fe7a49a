"""Calls of PyTorch's attention made after public reports, against PyTorch."""

from __future__ import annotations

import pytest

torch = pytest.importorskip("torch")

from torch.nn import functional  # noqa: E402
from torch.nn.attention.bias import causal_lower_right, causal_upper_left  # noqa: E402

import intsim.torch as dropin  # noqa: E402


@pytest.mark.parametrize("make", [causal_lower_right, causal_upper_left])
@pytest.mark.parametrize(("q_len", "kv_len"), [(1500, 1500), (700, 2100), (5, 7)])
def test_causal_bias_objects(make: object, q_len: int, kv_len: int) -> None:
    """Their memory was read as a mask: zeros, which is no mask at all, or whatever lay there."""
    torch.manual_seed(0)
    q, k, v = torch.randn(1, 2, q_len, 8), torch.randn(1, 2, kv_len, 8), torch.randn(1, 2, kv_len, 8)
    bias = make(q_len, kv_len)  # type: ignore[operator]
    expected = functional.scaled_dot_product_attention(q, k, v, attn_mask=bias)
    with torch.no_grad(), dropin.use("fp32"):
        found = functional.scaled_dot_product_attention(q, k, v, attn_mask=bias)
    assert (found - expected).abs().max() < 1e-5


def test_one_head_of_k_and_v_for_all_queries() -> None:
    torch.manual_seed(0)
    q, k, v = torch.randn(2, 4, 5, 16), torch.randn(2, 1, 7, 16), torch.randn(2, 1, 7, 16)
    expected = functional.scaled_dot_product_attention(q, k, v)
    with torch.no_grad(), dropin.use("fp32"):
        found = functional.scaled_dot_product_attention(q, k, v)
    assert (found - expected).abs().max() < 1e-5


def test_a_block_without_a_call_says_so_and_can_be_reached() -> None:
    """An INT2 cache appeared to cost nothing."""
    torch.manual_seed(0)
    x = torch.randn(2, 7, 32)
    attention = torch.nn.MultiheadAttention(32, 4, batch_first=True).eval()
    with torch.no_grad():
        expected = attention(x, x, x)[0]
        with pytest.warns(dropin.NoCallsWarning, match=r"0 calls.*eager.*MultiheadAttention.*from torch"), \
                dropin.use("turbo_attention_int2") as used:
            assert torch.equal(attention(x, x, x)[0], expected)
        assert used.calls == 0
        with dropin.use("turbo_attention_int2", patch_modules=True) as used:
            found = attention(x, x, x)[0]
    assert used.calls == 1
    assert (found - expected).abs().max() > 0.01
