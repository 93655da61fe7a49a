"""The drop-in for ``flex_attention``, and additive biases, against PyTorch itself."""

from __future__ import annotations

import sys
from types import ModuleType

import pytest

torch = pytest.importorskip("torch")
flex = pytest.importorskip("torch.nn.attention.flex_attention")

from torch.nn import functional  # noqa: E402

from intsim.errors import InputError  # noqa: E402
from intsim.torch import dropin  # noqa: E402

LENGTH = 70
SLOPES = torch.tensor([0.5, 0.25, 0.125, 0.0625])
ORIGINAL = flex.flex_attention


def tensors(length: int = LENGTH) -> list[torch.Tensor]:
    random = torch.Generator().manual_seed(1)
    return [torch.randn(2, 4, n, 16, generator=random) for n in (length, LENGTH, LENGTH)]


def sloped(score, b, h, q_idx, kv_idx):  # type: ignore[no-untyped-def]
    return score + SLOPES[h] * (kv_idx - q_idx)


def near(b, h, q_idx, kv_idx):  # type: ignore[no-untyped-def]
    return (q_idx >= kv_idx) & (q_idx - kv_idx <= 9)


@pytest.mark.parametrize("length", [LENGTH, 33])
@pytest.mark.parametrize("score_mod", [None, sloped])
@pytest.mark.parametrize("mask_mod", [None, near])
def test_flex_attention_agrees(length: int, score_mod: object, mask_mod: object) -> None:
    q, k, v = tensors(length)
    block_mask = mask_mod and flex.create_block_mask(mask_mod, None, None, length, LENGTH, device="cpu")
    rows, keys = torch.arange(length)[:, None], torch.arange(LENGTH)[None, :]
    bias = torch.zeros(4, length, LENGTH)
    if score_mod:
        bias = SLOPES[:, None, None] * (keys - rows)
    if mask_mod:
        bias = bias.masked_fill(~near(0, 0, rows, keys), -torch.inf)
    expected = functional.scaled_dot_product_attention(q, k, v, attn_mask=bias[None])
    with dropin.use("fp32") as used:
        found = flex.flex_attention(q, k, v, score_mod=score_mod, block_mask=block_mask)
    assert used.calls == 1
    torch.testing.assert_close(found, expected, rtol=1e-4, atol=1e-5)
    assert flex.flex_attention is ORIGINAL


def test_blocks_that_are_listed_alone_count() -> None:
    """A mask by its lists: the compiled kernel skips what they leave out, and masks nothing in a full block."""
    q, k, v = tensors()
    counts, listed = torch.tensor([[[1, 1, 2]]]), torch.tensor([[[[0, 9, 9], [1, 9, 9], [2, 0, 9]]]])
    full_counts, full = torch.tensor([[[0, 1, 0]]]), torch.tensor([[[[9, 9, 9], [0, 9, 9], [9, 9, 9]]]])
    given = [x.to(torch.int32) for x in (counts, listed, full_counts, full)]
    mask = flex.BlockMask.from_kv_blocks(*given, BLOCK_SIZE=32, mask_mod=near, seq_lengths=(LENGTH, LENGTH))
    rows, keys = torch.arange(LENGTH)[:, None], torch.arange(LENGTH)[None, :]
    partial = torch.zeros(3, 3, dtype=torch.bool)
    partial[0, 0] = partial[1, 1] = partial[2, 2] = partial[2, 0] = True
    keep = near(0, 0, rows, keys) & partial[rows // 32, keys // 32] | (rows // 32 == 1) & (keys // 32 == 0)
    expected = functional.scaled_dot_product_attention(q, k, v, attn_mask=keep)
    with dropin.use("fp32"):
        found = flex.flex_attention(q, k, v, block_mask=mask)
    torch.testing.assert_close(found, expected, rtol=1e-4, atol=1e-5)


@pytest.mark.parametrize(("sizes", "shape"), [((None, None, 128, 128), r"\(1, 1, 128, 128\)"),
                                              ((3, None, LENGTH, LENGTH), r"\(3, 1, 70, 70\)")])
def test_a_mask_for_another_call_is_refused(sizes: tuple[int | None, ...], shape: str) -> None:
    q, k, v = tensors()
    mask = flex.create_block_mask(near, *sizes, device="cpu")
    with dropin.use("fp32"), pytest.raises(InputError, match=f"block_mask: was made for {shape}, expected"):
        flex.flex_attention(q, k, v, block_mask=mask)


@pytest.mark.parametrize("pipeline", ["fp32", "int_attention", "int_flash"])
def test_an_additive_bias_is_added(pipeline: str) -> None:
    q, k, v = tensors()
    bias = 16 * SLOPES[:, None, None] * -torch.rand(4, LENGTH, LENGTH, generator=torch.Generator().manual_seed(2))
    bias[:, :, 5] = -10000.0
    expected = functional.scaled_dot_product_attention(q, k, v, attn_mask=bias)
    with dropin.use(pipeline):
        found = functional.scaled_dot_product_attention(q, k, v, attn_mask=bias)
    assert torch.cosine_similarity(found.flatten(), expected.flatten(), 0) > (0.999999 if pipeline == "fp32" else 0.99)
    plain = functional.scaled_dot_product_attention(q, k, v)
    assert torch.cosine_similarity(plain.flatten(), expected.flatten(), 0) < 0.9


def test_what_cannot_be_called_on_arrays_is_refused() -> None:
    q, k, v = tensors()
    with dropin.use("fp32"):
        with pytest.raises(InputError, match="score_mod: cannot be called on arrays"):
            flex.flex_attention(q, k, v, score_mod=lambda s, b, h, m, n: s if m > n else -s)
        with pytest.raises(InputError, match="return_lse"):
            flex.flex_attention(q, k, v, return_lse=True)
        with pytest.raises(InputError, match="return_aux: wants more than the output"):
            flex.flex_attention(q, k, v, return_aux=flex.AuxRequest(lse=True))
        assert torch.equal(flex.flex_attention(q, k, v, return_aux=None), flex.flex_attention(q, k, v))
        with pytest.raises(InputError, match="score_mod: found int, expected a function"):
            flex.flex_attention(q, k, v, score_mod=5)
        with pytest.raises(InputError, match="block_mask: found function, expected a BlockMask"):
            flex.flex_attention(q, k, v, block_mask=lambda b, h, m, n: m >= n)
    with dropin.use("ggml_q8_0"), pytest.raises(InputError, match="ggml_q8_0 cannot change scores"):
        functional.scaled_dot_product_attention(
            torch.randn(1, 1, 3, 32), torch.randn(1, 1, 3, 32), torch.randn(1, 1, 3, 32), attn_mask=torch.rand(3, 3))


def test_a_learned_bias_is_refused_unless_its_gradient_is_not_wanted() -> None:
    q, k, v = tensors()
    learned = torch.randn(LENGTH, LENGTH, requires_grad=True)

    def biased(score, b, h, q_idx, kv_idx):  # type: ignore[no-untyped-def]
        return score + learned[q_idx, kv_idx]

    with dropin.use("fp32"):
        with pytest.raises(InputError, match="score_mod: holds a tensor that wants a gradient"):
            flex.flex_attention(q, k, v, score_mod=biased)
        with torch.no_grad():
            found = flex.flex_attention(q, k, v, score_mod=biased)
    expected = functional.scaled_dot_product_attention(q, k, v, attn_mask=learned.detach())
    torch.testing.assert_close(found, expected, rtol=1e-4, atol=1e-5)


def test_modules_that_imported_it_are_reached_where_asked(monkeypatch: pytest.MonkeyPatch) -> None:
    """By ``from``, and compiled, as its users hold it."""
    q, k, v = tensors()
    module = ModuleType("a_model")
    module.flex_attention = ORIGINAL  # type: ignore[attr-defined]
    module.compiled = torch.compile(ORIGINAL)  # type: ignore[attr-defined]
    monkeypatch.setitem(sys.modules, "a_model", module)
    held = dict(vars(module))
    with dropin.use("int_attention", patch_modules=True) as used:
        one, two = module.flex_attention(q, k, v), module.compiled(q, k, v)
    assert used.calls == 2
    assert torch.equal(one, two)
    assert vars(module) == held
    with pytest.warns(dropin.NoCallsWarning, match="reaches the first four"), dropin.use("int_attention"):
        pass


def test_what_was_held_in_a_block_is_pytorchs_after_it() -> None:
    """As Hugging Face holds what it compiles at the first call: the next block gets its calls, no ended one does."""
    q, k, v = tensors()
    with dropin.use("int_attention") as ended:
        held = flex.flex_attention
        held(q, k, v)
    expected = functional.scaled_dot_product_attention(q, k, v)
    torch.testing.assert_close(held(q, k, v), expected, rtol=1e-4, atol=1e-5)
    with dropin.use("fp32") as used:
        torch.testing.assert_close(held(q, k, v), expected, rtol=1e-4, atol=1e-5)
    assert (ended.calls, used.calls) == (1, 1)


def test_what_hugging_face_compiled_once_is_reached(monkeypatch: pytest.MonkeyPatch) -> None:
    class WrappedFlexAttention:
        _instance = None

    one = WrappedFlexAttention._instance = WrappedFlexAttention()  # type: ignore[assignment]
    one.compiled = compiled = torch.compile(ORIGINAL)  # type: ignore[attr-defined]
    module = ModuleType("integrations")
    module.WrappedFlexAttention = WrappedFlexAttention  # type: ignore[attr-defined]
    monkeypatch.setitem(sys.modules, "integrations", module)
    with dropin.use("int_attention", patch_modules=True) as used:
        one.compiled(*tensors())  # type: ignore[attr-defined]
    assert used.calls == 1
    assert one.compiled is compiled  # type: ignore[attr-defined]
