"""A model written out: multiply-accumulates counted by hand, the sum over a growing cache, bytes against real files."""

import json
from dataclasses import replace

import numpy as np
import pytest

from intsim.calls import AttentionCall, LinearCall, RowsCall
from intsim.errors import InputError
from intsim.models.memory import cache_bytes, weight_bytes
from intsim.models.phases import decode, node_weights, prefill
from intsim.models.reading import read_model
from intsim.models.recipes import get_recipe
from intsim.models.request import request
from intsim.models.simulate import phases_of
from intsim.models.transformer import Experts
from intsim.models.works import Tokens, alike, stack
from intsim.pipelines.registry import get_pipeline


def macs(works):
    return sum(w.count * w.call.multiply_accumulates for w in works if isinstance(w.call, LinearCall))


@pytest.mark.parametrize("name", ["llama-3.2-1b", "qwen3-0.6b", "phi-3-mini", "gemma-3-1b", "bitnet-b1.58-2b-4t"])
def test_linear_work_of_a_token_is_its_weights(name):
    model = read_model(name)
    works = list(stack(model, Tokens(1, 1, 7, 1), alike(model)))
    assert macs(w for w in works if w.group != "head") == model.block_weights
    assert macs(w for w in works if w.group == "head") == model.vocab * model.hidden


MOE = replace(read_model("llama-3.2-1b"), experts=Experts(count=16, used=2, ffn=1024))


def test_a_token_meets_the_experts_that_it_takes():
    works = list(stack(MOE, Tokens(1, 1, 7, 1), alike(MOE)))
    router = MOE.layers * 16 * MOE.hidden
    assert macs(w for w in works if w.group != "head") == MOE.block_weights + router


def test_many_tokens_reach_all_experts_and_memory_has_all():
    works = [w for w in stack(MOE, Tokens(1, 640, 640, 640), alike(MOE)) if w.name == "up_proj"]
    assert {(w.call.m, w.count % 16) for w in works} == {(80, 0)}
    dense = replace(MOE, experts=None, ffn=16 * 1024)
    router = 4 * MOE.layers * 16 * MOE.hidden
    assert weight_bytes(MOE, get_recipe("f32")) == weight_bytes(dense, get_recipe("f32")) + router
    assert weight_bytes(MOE, get_recipe("q4_0")) == weight_bytes(dense, get_recipe("q4_0")) + router  # not quantised
    assert [MOE.experts.busy(tokens) for tokens in (1, 2, 8, 100)] == [2, 4, 11, 16]


def test_positions_turn_a_part_of_a_head_and_not_in_every_layer():
    model = replace(read_model("llama-3.2-1b"), rotated=24, unturned=(3, 15))
    ropes = [w for w in stack(model, Tokens(1, 5, 5, 5), alike(model)) if w.name == "q_rope"]
    assert sum(w.count for w in ropes) == model.layers - 2
    assert ropes[0].call == RowsCall(5, 32 * 24, 32)


def test_prefill_runs_the_last_layers_end_and_the_head_for_one_token():
    model = read_model("llama-3.2-1b")
    works = prefill(model, alike(model), 1, 100, 0, None).works
    after = 2048 * 2048 + 3 * 2048 * 8192  # o_proj and the FFN of one layer
    assert macs(works) == 100 * model.block_weights - 99 * after + model.vocab * model.hidden
    for chunk in (None, 40):
        scored = prefill(model, alike(model), 1, 100, 0, chunk, "all").works
        assert macs(scored) == 100 * (model.block_weights + model.vocab * model.hidden)


def test_chunks_compute_the_same_tokens_and_see_what_came_before():
    model = read_model("llama-3.2-1b")
    whole, parts = (prefill(model, alike(model), 1, 96, 0, chunk).works for chunk in (None, 32))
    linear = [sum(w.count * w.call.m for w in works if w.name == "k_proj") for works in (whole, parts)]
    assert linear == [96 * 16, 96 * 16]
    seen = {w.call.kv_len for w in parts if isinstance(w.call, AttentionCall)}
    assert seen == {32, 64, 96}
    assert sum(w.count for w in parts if w.name == "lm_head") == 1
    behind = [sum(w.count * w.call.m for w in works if w.name == "o_proj") for works in (whole, parts)]
    assert behind == [96 * 15 + 1] * 2  # of the last layer for the last token alone, and in no chunk before it


def test_a_window_bounds_the_keys():
    model = read_model("gemma-3-1b")
    calls = [w for w in decode(model, alike(model), 1, 1, 4000).works if isinstance(w.call, AttentionCall)]
    assert sum(w.count for w in calls if w.call.kv_len == 512) == 22
    assert sum(w.count for w in calls if w.call.kv_len == 4001) == 4


def test_a_prompt_longer_than_a_window_is_masked_and_not_cut():
    model = read_model("gemma-2-2b")
    for chunk, sizes in ((None, {(5000, 5000)}), (1000, {(1000, 1000 * i) for i in range(1, 5)} | {(1000, 5000)})):
        calls = {w.call for w in prefill(model, alike(model), 1, 5000, 0, chunk).works if w.routine == "attention"}
        assert {(c.q_len, c.kv_len) for c in calls} <= sizes | {(1000, 4096 + 999)}
        masked = [c for c in calls if "sliding_window(4095)" in c.variant]
        assert masked
        assert all(c.kv_len > 4096 and c.variant == "sliding_window(4095)+soft_cap(50)" for c in masked)
        keys = [c.modification.on(c.sizes).mask(0, 0, c.kv_len - 1, np.arange(c.kv_len)).sum() for c in masked]
        assert set(keys) == {4096}


def test_a_variant_is_in_every_layer_beside_the_models_own():
    wanted = request("gemma-2-2b", get_pipeline("int_attention"), "q4_0", prompt=64, generate=4,
                     variant="alibi + sliding_window(16)")
    phases = phases_of(wanted)
    assert {w.call.variant for phase in phases for w in phase.works if w.routine == "attention"} == {
        "soft_cap(50)+alibi+sliding_window(16)"}
    packed = replace(read_model("bert-base"), variant="document(100, 156)")
    assert weight_bytes(packed, get_recipe("f16")) == weight_bytes(read_model("bert-base"), get_recipe("f16"))
    with pytest.raises(InputError, match="unknown variant 'alibbi'"):
        request("gemma-2-2b", get_pipeline("int_attention"), "q4_0", variant="alibbi")


def test_a_mask_beside_a_window_counts_keys_from_the_first():
    """Packed documents and canvases do so: the window is a mask then, and cuts off no keys before it."""
    model = replace(read_model("gemma-2-2b"), windows=(16,) * 26, variant="sinks(4, 40)")
    calls = {w.call for w in decode(model, alike(model), 1, 1, 99).works if w.routine == "attention"}
    assert {(c.kv_len, c.variant) for c in calls} == {(100, "sliding_window(15)+soft_cap(50)+sinks(4, 40)")}
    assert {c.kept_keys for c in calls} == {16}
    cut = {w.call for w in decode(replace(model, variant="alibi"), alike(model), 1, 1, 99).works
           if w.routine == "attention"}
    assert {(c.kv_len, c.variant) for c in cut} == {(16, "soft_cap(50)+alibi")}


def test_modernbert_has_its_weights_and_windows_on_both_sides(tmp_path):
    """149,014,272 parameters as published, its 45 norms without the bias that ours have; every third layer sees all."""
    config = {"model_type": "modernbert", "architectures": ["ModernBertForMaskedLM"], "hidden_size": 768,
              "intermediate_size": 1152, "num_hidden_layers": 22, "num_attention_heads": 12, "vocab_size": 50368,
              "max_position_embeddings": 8192, "local_attention": 128, "global_attn_every_n_layers": 3,
              "hidden_activation": "gelu", "position_embedding_type": "absolute", "mlp_bias": False, "norm_bias": False}
    (tmp_path / "config.json").write_text(json.dumps(config))
    model = read_model(tmp_path / "config.json")
    assert weight_bytes(model, get_recipe("f32")) / 4 == 149_014_272 + 45 * 768
    for tokens, local in ((1000, "dilated(64, 1)"), (66, "dilated(64, 1)"), (65, "")):
        calls = [w for w in stack(model, Tokens(1, tokens, tokens, tokens), alike(model)) if w.routine == "attention"]
        assert {(w.call.variant, w.call.kv_len) for w in calls} == {("", tokens), (local, tokens)}
        assert sum(w.count for w in calls if w.call.variant) == (14 if local else 0)
    assert max(w.call.modification.on(w.call.sizes).mask(0, 0, np.arange(66)[:, None], np.arange(66)[None]).sum()
               for w in stack(model, Tokens(1, 66, 66, 66), alike(model)) if w.routine == "attention" and w.call.variant
               ) == 66 * 66 - 2  # the first and the last do not see each other


def test_a_prefix_takes_the_place_of_a_models_causal_mask():
    model = replace(read_model("llama-3.2-1b"), variant="prefix_lm(10)")
    seen = [w.call.modification.on(w.call.sizes).mask(0, 0, np.arange(16)[:, None], np.arange(16)[None]).sum()
            for w in prefill(model, alike(model), 1, 16, 0, None).works if w.routine == "attention"]
    assert set(seen) == {10 * 10 + sum(range(11, 17))}


@pytest.mark.parametrize(("name", "variant", "sizes", "words"), [
    ("llama-3.2-1b", "document(256, 256)", {"prompt": 512, "generate": 128},
     "documents of 512 tokens beside a prompt of 512 and 128 generated tokens .* add up to kv_len = 513$"),
    ("llama-3.2-1b", "natten(32, 7)", {"prompt": 512, "generate": 1, "context": 10, "chunk": 100},
     "a prompt of 512 after a context of 10 and 1 generated .* divides kv_len = 110,"),
    ("bert-base", "document(100)", {"prompt": 512}, "of 100 tokens beside a prompt of 512, .* = 512$")])
def test_a_variant_of_one_length_is_refused_in_the_users_words(name, variant, sizes, words):
    with pytest.raises(InputError, match=words):
        request(name, get_pipeline("int_attention"), "q4_0", variant=variant, **sizes)


@pytest.mark.parametrize("variant", ["prefix_lm(64)", "paged(16)", "dilated(64, 2)", "natten(1, 1)"])
def test_a_variant_of_any_length_is_taken(variant):
    assert request("llama-3.2-1b", get_pipeline("int_attention"), "q4_0", prompt=50, generate=9, chunk=7,
                   variant=variant).model.variant == variant


def test_rope_knows_heads_and_bitnet_has_sub_norms():
    works = list(stack(read_model("bitnet-b1.58-2b-4t"), Tokens(2, 3, 3, 3), {0: 30}))
    assert next(w.call for w in works if w.name == "q_rope") == RowsCall(6, 2560, 20)
    assert [w.call.width for w in works if w.name.endswith("sub_norm")] == [2560, 6912]


@pytest.mark.parametrize(("first", "last", "kinks"), [(1, 1, ()), (5, 12, ()), (1, 128, ()), (100, 4000, (512,)),
                                                      (511, 640, (512,)), (1025, 1153, (2000,))])
def test_the_sum_over_lengths_is_exact_for_what_is_linear_between_kinks(first, last, kinks):
    def seconds(n):
        return 3.0 + min([n, *kinks])

    for outer in (False, True):
        weights = node_weights(first, last, kinks, outer)
        assert all(first <= n <= last and w > 0 for n, w in weights.items())
        assert sum(weights.values()) == pytest.approx(last - first + 1)
        assert sum(w * seconds(n) for n, w in weights.items()) == pytest.approx(
            sum(seconds(n) for n in range(first, last + 1)))


def test_the_sum_over_lengths_sees_all_remainders_alike():
    """A parabola is exact; what depends on the remainder by 16, a saw of 30 % of the whole, is off by less than 1 %."""
    def saw(n):
        return 100.0 + 2.0 * (n % 16)

    for first, count in [(513, 128), (301, 200), (77, 1000)]:
        lengths, weights = range(first, first + count), node_weights(first, first + count - 1, (), False)
        assert len(weights) == 4
        assert sum(w * n * n for n, w in weights.items()) == pytest.approx(sum(n * n for n in lengths))
        assert sum(w * saw(n) for n, w in weights.items()) == pytest.approx(sum(map(saw, lengths)), rel=0.01)


@pytest.mark.parametrize(("linear", "gib", "room"), [("q4_0", 1.70, 0.02), ("q8_0", 3.05, 0.02), ("q6_k", 2.36, 0.02),
                                                     ("q4_k_m", 1.79, 0.02)])
def test_weights_of_qwen_2_5_3b_are_as_large_as_llama_cpps_files(linear, gib, room):
    """File sizes of ik_llama.cpp issue 308; mixed formats follow its rule for which layers have more bits."""
    assert weight_bytes(read_model("qwen2.5-3b"), get_recipe(linear)) / 2**30 == pytest.approx(gib, rel=room)


@pytest.mark.parametrize(("linear", "size"), [("q4_0", 3_825_807_040), ("q4_k_m", 4_081_004_224)])
def test_an_embedding_that_is_not_tied_is_held_as_llama_cpp_holds_it(linear, size):
    """Llama-2-7B as Q4_0 and Q4_K_M, the sizes of its files with 0.7 MB of names and vocabulary."""
    assert weight_bytes(read_model("llama-2-7b"), get_recipe(linear)) == pytest.approx(size - 741_000, rel=1e-5)


MIXTRAL = {"model_type": "mixtral", "num_key_value_heads": 8, "vocab_size": 32000, "tie_word_embeddings": False,
           "max_position_embeddings": 32768}
SIZES = {"8x7b": {"hidden_size": 4096, "intermediate_size": 14336, "num_hidden_layers": 32, "num_attention_heads": 32},
         "8x22b": {"hidden_size": 6144, "intermediate_size": 16384, "num_hidden_layers": 56, "num_attention_heads": 48}}


@pytest.mark.parametrize(("name", "linear", "size"), [
    ("8x7b", "q4_0", 24.62 * 2**30), ("8x7b", "q5_0", 30.02 * 2**30), ("8x7b", "q6_k", 35.74 * 2**30),
    ("8x22b", "q4_k_m", 85.58e9)])
def test_attention_of_eight_experts_has_more_bits_as_in_llama_cpps_files(tmp_path, name, linear, size):
    """Mixtral: sizes of llama.cpp pull request 4406, and of 8x22B as release b2636 made it."""
    file = tmp_path / "config.json"
    file.write_text(json.dumps(MIXTRAL | SIZES[name]))
    model = read_model(file)
    assert weight_bytes(model, get_recipe(linear)) == pytest.approx(size, rel=4e-4)
    assert get_recipe(linear).for_experts(16) is get_recipe(linear)


def test_rows_that_256_does_not_divide_are_as_large_as_in_llama_cpps_file():
    """Qwen2.5-0.5B as Q4_K_M is 397.8 MB, of which 5.9 MB are its vocabulary's names."""
    assert weight_bytes(read_model("qwen2.5-0.5b"), get_recipe("q4_k_m")) == pytest.approx(397.8e6 - 5.9e6, rel=1e-3)


def test_cache_bytes_by_hand():
    model = read_model("llama-3.2-1b")
    assert cache_bytes(model, 16.0, 1, 1000) == 1000 * 32 * 1024  # 32 KiB a token in float16
    gemma = read_model("gemma-3-1b")
    assert cache_bytes(gemma, 16.0, 2, 1000) == 2 * 2 * 256 * 2 * (22 * 512 + 4 * 1000)
