"""Ways around PyTorch's attention: modules of its own, eager models, compilers; reached, counted or refused."""

from __future__ import annotations

import sys
import warnings
from types import ModuleType
from typing import Any

import pytest

torch = pytest.importorskip("torch")

from torch.fx.experimental.proxy_tensor import make_fx  # noqa: E402
from torch.nn import functional  # noqa: E402
from torch.nn.attention import flex_attention  # noqa: E402

import intsim.torch as dropin  # noqa: E402
from intsim import InputError  # noqa: E402
from tests.torch_tensors import PLAIN, randn, tensors  # noqa: E402

ORIGINAL = functional.scaled_dot_product_attention
LEAST = torch.finfo(torch.float32).min


def test_the_warning_names_where_it_was_left_and_who_holds_the_function() -> None:
    holder = ModuleType("a_model_of_mine")
    holder.attend = ORIGINAL  # type: ignore[attr-defined]
    sys.modules["a_model_of_mine"] = holder
    try:
        with pytest.warns(dropin.NoCallsWarning, match="0 calls.*here: a_model_of_mine") as given, dropin.use("fp32"):
            holder.attend(*tensors(PLAIN, PLAIN, PLAIN))  # type: ignore[attr-defined]
        assert given[0].filename == __file__
        with dropin.use("fp32", patch_modules=True) as used:
            holder.attend(*tensors(PLAIN, PLAIN, PLAIN))  # type: ignore[attr-defined]
            kept = functional.scaled_dot_product_attention
        assert used.calls == 1
        assert holder.attend is ORIGINAL  # type: ignore[attr-defined]
        kept(*tensors(PLAIN, PLAIN, PLAIN))  # who imported it inside the block gets PyTorch's from then on
        assert used.calls == 1
    finally:
        del sys.modules["a_model_of_mine"]
    with pytest.warns(dropin.NoCallsWarning, match="capture"), dropin.capture():
        pass


def test_calls_that_some_modules_compute_themselves_are_counted() -> None:
    """A decoder's attention to itself takes the fast path, its attention to the encoder does not."""
    layer = torch.nn.TransformerDecoderLayer(16, 2, 32, batch_first=True)
    model, x = torch.nn.TransformerDecoder(layer, 2).eval(), torch.randn(2, 7, 16)
    around = "computed attention itself, 2 by the fast path of eval"
    with torch.no_grad():
        with pytest.warns(dropin.MissedCallsWarning, match=around) as given, dropin.use("fp32") as used:
            model(x, x)
        assert used.calls == 2
        assert given[0].filename == __file__
        weighed = torch.nn.ModuleList([model, layer.self_attn.train()])
        with pytest.warns(dropin.MissedCallsWarning, match="1 by need_weights=True"), dropin.capture() as calls:
            _ = [part(x, x, *more) for part, more in zip(weighed, ((), (x,)), strict=True)]
        assert len(calls) == 2
        with warnings.catch_warnings(action="error"), dropin.use("fp32", patch_modules=True) as used:
            model(x, x)
        assert used.calls == 4


@pytest.mark.parametrize("patch_modules", [False, True])
def test_a_block_in_a_block_reaches_what_one_alone_does(patch_modules: bool) -> None:
    """The inner one bound its arguments by the outer one's signature, which has none by name."""
    x, attention = torch.randn(2, 7, 16), torch.nn.MultiheadAttention(16, 2, batch_first=True)
    with torch.no_grad(), dropin.use("fp32", patch_modules=patch_modules) as outer:
        with dropin.use("int_attention", patch_modules=patch_modules) as inner:
            attention(x, x, x, need_weights=False)
        attention(x, x, x, need_weights=False)
    assert (outer.calls, inner.calls) == (1, 1)


TRIANGLE = torch.nn.Transformer.generate_square_subsequent_mask(7)
PADDING = torch.tensor([[False] * 7, [False] * 5 + [True] * 2])


@pytest.mark.parametrize("train", [False, True])
@pytest.mark.parametrize("options", [
    {}, {"need_weights": False}, {"average_attn_weights": False}, {"key_padding_mask": PADDING},
    {"attn_mask": TRIANGLE, "is_causal": True}, {"attn_mask": TRIANGLE.isinf(), "key_padding_mask": PADDING},
])
def test_multi_head_attention_is_reached(options: dict[str, object], train: bool) -> None:
    layer, x = torch.nn.MultiheadAttention(32, 4, batch_first=True).train(train), randn(2, 7, 32)
    with torch.no_grad():
        expected, weights = layer(x, x, x, **options)
        with dropin.use("fp32", patch_modules=True) as used:
            found, found_weights = layer(x, x, x, **options)
    assert used.calls == 1
    torch.testing.assert_close(found, expected, rtol=1e-4, atol=1e-5)
    assert (weights is None) == (found_weights is None)
    assert weights is None or torch.allclose(weights, found_weights, atol=1e-6)


def test_encoder_and_decoder_are_reached_and_the_fast_path_is_put_back() -> None:
    layer = torch.nn.TransformerEncoderLayer(32, 4, 64, batch_first=True)
    encoder = torch.nn.TransformerEncoder(layer, 2, enable_nested_tensor=False).eval()
    decoder = torch.nn.TransformerDecoder(torch.nn.TransformerDecoderLayer(32, 4, 64, batch_first=True), 2).eval()
    x = randn(2, 7, 32)
    for model, inputs, options in ((encoder, (x,), {"src_key_padding_mask": PADDING}), (decoder, (x, x), {})):
        with torch.no_grad():
            expected = model(*inputs, **options)
            with dropin.use("int_attention", patch_modules=True) as used:
                found = model(*inputs, **options)
        assert used.calls == (2 if model is encoder else 4)
        seen = ~PADDING if model is encoder else torch.ones_like(PADDING)
        assert 0.99 < functional.cosine_similarity(found[seen].flatten(), expected[seen].flatten(), dim=0) < 0.9999999
    assert torch.backends.mha.get_fastpath_enabled()


@pytest.mark.parametrize("name", ["Bert", "Llama", "Gemma2", "GptOss", "T5Encoder"])
def test_eager_models_of_hugging_face(name: str) -> None:
    """Plain ones are reached; soft-capping, sinks and position biases are told from plain attention by computing it."""
    transformers = pytest.importorskip("transformers")
    torch.manual_seed(0)
    sizes = {"vocab_size": 50, "hidden_size": 64, "intermediate_size": 64, "num_hidden_layers": 2,
             "num_attention_heads": 4, "max_position_embeddings": 64}
    grouped = sizes | {"num_key_value_heads": 2, "head_dim": 16}
    more = {"Bert": sizes, "Llama": grouped, "T5Encoder": {"vocab_size": 50, "d_model": 64, "d_kv": 16, "d_ff": 64,
            "num_layers": 2, "num_heads": 4},
            "Gemma2": grouped | {"attn_logit_softcapping": 0.5, "query_pre_attn_scalar": 1},
            "GptOss": grouped | {"num_local_experts": 2, "num_experts_per_tok": 1}}[name]
    config = getattr(transformers, name.removesuffix("Encoder") + "Config")(**more)
    model = getattr(transformers, name + "Model")._from_config(config, attn_implementation="eager").eval()
    inputs = {"input_ids": torch.randint(0, 50, (2, 9)), "attention_mask": torch.tensor([[1] * 9, [0] * 3 + [1] * 6])}
    with torch.no_grad():
        expected = model(**inputs)[0]
        if name in ("Bert", "Llama"):
            with dropin.use("fp32", patch_modules=True) as used:
                found = model(**inputs)[0]
            assert used.calls == 2
            torch.testing.assert_close(found, expected, rtol=1e-3, atol=1e-4)
        else:
            with dropin.use("fp32", patch_modules=True), \
                    pytest.raises(InputError, match=r"computes more than softmax.*soft-capping, sinks or a position"):
                model(**inputs)


def test_without_pytorch_there_is_one_message(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in [n for n in sys.modules if n.startswith("intsim.torch")]:
        monkeypatch.delitem(sys.modules, name)
    monkeypatch.setattr("importlib.util.find_spec", lambda _: None)
    with pytest.raises(InputError, match=r"needs PyTorch, expected pip install 'intsim\[torch\]'") as refused:
        __import__("intsim.torch")
    assert isinstance(refused.value, ImportError)


class Attends(torch.nn.Module):
    def forward(self, x: torch.Tensor) -> torch.Tensor:
        return functional.scaled_dot_product_attention(x, x, x)


class Before(Attends):
    pass


class Projects(torch.nn.Module):
    def forward(self, x: torch.Tensor) -> torch.Tensor:
        return functional.linear(x, x[0, 0])


class Unknown(torch.nn.Module):
    def forward(self, x: torch.Tensor) -> torch.Tensor:
        return nowhere(x)  # type: ignore[name-defined]  # noqa: F821


class Doubles(torch.nn.Module):
    def forward(self, x: torch.Tensor) -> torch.Tensor:
        return 2.0 * x


@pytest.mark.filterwarnings("ignore::DeprecationWarning", "ignore::FutureWarning")  # torch.jit goes
def test_what_compiles_from_source_says_what_it_cannot_keep() -> None:
    x = torch.randn(1, 1, 4, 32)
    script = torch.jit.script
    with torch.no_grad(), dropin.use("int_attention", linear="q8_0"):
        for module in (Attends(), Projects()):
            with pytest.raises(InputError, match=r"torch\.jit\.script: records .*, expected torch\.compile"):
                torch.jit.script(module)
            with pytest.raises(InputError, match=r"records? .*, expected torch\.compile"):
                torch.export.export(module, (x,), strict=True)
        assert torch.equal(torch.jit.script(Doubles())(x), 2 * x)  # what holds none of the block's is compiled
        with pytest.raises(RuntimeError, match="nowhere"):
            torch.jit.script(Unknown())
        functional.scaled_dot_product_attention(x, x, x)
    assert torch.jit.script is script
    scripted = torch.jit.script(Before())
    with pytest.warns(dropin.NoCallsWarning, match=r"torch\.jit\.script before the block"), dropin.use("int_attention"):
        scripted(x)


@pytest.mark.filterwarnings("ignore::FutureWarning")  # torch.jit.trace goes
@pytest.mark.parametrize(("record", "call", "key"), [
    (torch.jit.trace, lambda x: functional.scaled_dot_product_attention(x, x, x), "scaled_dot_product_attention"),
    (lambda f, x: make_fx(f)(x), lambda x: functional.scaled_dot_product_attention(x, x, x), "scaled_dot_product"),
    (torch.jit.trace, lambda x: flex_attention.flex_attention(x, x, x), "flex_attention"),
    (torch.jit.trace, lambda x: functional.linear(x, torch.ones(32, 32)), "linear")],
    ids=["jit.trace", "make_fx", "flex", "linear"])
def test_a_graph_that_is_recorded_would_keep_one_answer(record: Any, call: Any, key: str) -> None:
    x = torch.randn(1, 1, 4, 32)
    with torch.no_grad(), dropin.use("int_attention", linear="q8_0"):
        with pytest.raises(InputError, match=f"{key}.*: is recorded .*one answer for every input"):
            record(call, x)
        call(x)  # and not after it
        functional.scaled_dot_product_attention(x, x, x)


@pytest.mark.parametrize("outside", [False, True])
@pytest.mark.parametrize("weights", [False, True])
def test_compiled_modules_that_pytorch_traces_whole_are_reached(weights: bool, outside: bool) -> None:
    """``multi_head_attention_forward`` goes into a graph as one call, tried on tensors without values."""
    torch._dynamo.reset()
    x = randn(2, 10, 32)
    module = torch.nn.MultiheadAttention(32, 4, batch_first=True).eval()
    with torch.no_grad():
        expected = module(x, x, x, need_weights=weights)
        compiled = torch.compile(module, backend="eager") if outside else module
        with dropin.use("fp32", patch_modules=True) as used:
            found = (compiled if outside else torch.compile(module, backend="eager"))(x, x, x, need_weights=weights)
    assert used.calls
    assert torch.allclose(found[0], expected[0], atol=1e-5)
    assert (found[1] is None) == (not weights)
    torch._dynamo.reset()
