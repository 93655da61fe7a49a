"""Models from shipped names and config.json: sizes against published parameter counts, refusals with their line."""

import json

import numpy as np
import pytest

import intsim
from intsim.errors import InputError
from intsim.models.memory import weight_bytes
from intsim.models.reading import config_model, model_names, read_model
from intsim.models.recipes import get_recipe
from intsim.models.transformer import Experts

PUBLISHED = {  # billions of parameters, embedding once where it is tied to the head, once more where it is not
    "tinyllama-1.1b": 1.100, "llama-3.2-1b": 1.236, "llama-3.2-3b": 3.213, "llama-3.1-8b": 8.030,
    "llama-2-7b": 6.738, "qwen2.5-0.5b": 0.494, "qwen2.5-1.5b": 1.544, "qwen2.5-3b": 3.086, "qwen2.5-7b": 7.615,
    "qwen3-0.6b": 0.596}

LLAMA = {"model_type": "llama", "hidden_size": 64, "num_attention_heads": 4, "num_key_value_heads": 2,
         "num_hidden_layers": 2, "intermediate_size": 128, "vocab_size": 1000, "max_position_embeddings": 512}


@pytest.mark.parametrize(("name", "billions"), PUBLISHED.items())
def test_parameter_counts_are_the_published_ones(name, billions):
    model = read_model(name)
    count = model.block_weights + model.vocab * model.hidden * (1 if model.tied else 2)
    assert count / 1e9 == pytest.approx(billions, rel=1e-3)


def test_every_shipped_model_reads_and_names_its_source():
    for name in model_names():
        model = read_model(name)
        assert model.name == name
        assert model.source


def test_a_mistral_that_sees_is_read_as_its_language_model(tmp_path):
    part = {key: value for key, value in LLAMA.items() if key != "model_type"} | {"sliding_window": None}
    path = tmp_path / "config.json"
    path.write_text(json.dumps({"model_type": "mistral3", "text_config": part, "vision_config": {"image_size": 1540}}))
    model = config_model(path)
    assert (model.family, model.hidden, set(model.windows)) == ("mistral", 64, {None})
    assert any("image tower" in text for text in model.left_out)


def test_positions_that_were_learnt_are_weights():
    """Whisper base has 72.59 million, (1500 + 448) x 512 of positions among them; its convolutions stay in float16."""
    windows, padded = 512 * 3 * (80 + 512), 512 * (256 - 3 * 80)  # of the convolutions, in float16
    found = weight_bytes(read_model("whisper-base"), get_recipe("f32", "f32")) + 2 * (windows - padded)
    assert found / 4 == 72_593_920  # K has no bias


def test_q_k_and_v_in_one_matrix_have_more_bits_where_v_has():
    """llama.cpp's file of Phi-3 mini in Q4_K_M, from when it had them all in Q5_K, takes 2,393,231,072 bytes."""
    model, recipe = read_model("phi-3-mini"), get_recipe("q4_k_m")
    assert [recipe.formats("qkv_proj", layer, 32) for layer in (3, 4, 6, 28)] == [
        ("q6_k",), ("q4_k",), ("q6_k",), ("q6_k",)]
    before = weight_bytes(model, recipe) + 3072 * 9216 / 8 * (32 * 5.5 - 16 * (4.5 + 6.5625))
    assert before == pytest.approx(2_393_231_072, rel=5e-4)
    run = intsim.Session().simulate_model(model, "rk3588s", linear="q4_k_m", prompt=4, generate=1, baseline=None)
    assert any(text.startswith("Q, K and V are one matrix") for text in run.assumptions)


def test_a_step_for_each_row_is_a_weight():
    """Of one q_proj, two k and v, o, gate, up and down of TinyLlama: its head is in float16."""
    model, rows = read_model("tinyllama-1.1b"), 2048 + 2 * 256 + 2048 + 2 * 5632 + 2048
    halves, bytes_ = (weight_bytes(model, get_recipe(name)) for name in ("f16", "w8a8"))
    assert halves - bytes_ == model.block_weights - 22 * 4 * rows


@pytest.mark.parametrize(("name", "parameters"), [
    ("bert-base", 108_891_648), ("bge-m3", 566_705_152), ("vit-b-16", 85_798_656), ("deit-s", 21_666_432)])
def test_encoders_have_the_parameters_of_their_files_to_the_last(name, parameters):
    """Of Hugging Face's, without pooler and classifier: token types, and tokens that are no patch, are among them."""
    model = read_model(name)
    halves = sum(depth for _, depth in model.patches.products) * model.hidden if model.patches else 0
    assert (weight_bytes(model, get_recipe("f32")) + 2 * halves) / 4 == parameters


@pytest.mark.parametrize(("changes", "message"), [
    ({"model_type": "lama"}, "unknown architecture 'lama'.*did you mean 'llama'"),
    ({"model_type": "deepseek_v3"}, "deepseek_v3: multi-head latent attention.*expected one of"),
    ({"v_head_dim": 24}, "v_head_dim: found 24, expected none: llama models are known without it"),
    ({"qk_rope_head_dim": 8}, "qk_rope_head_dim: found 8, expected none"),
    ({"model_type": "t5"}, "t5: a decoder that attends to an encoder of text is not read, expected one of"),
    ({"model_type": "phi3", "partial_rotary_factor": 0.3}, "partial_rotary_factor: found 0.3, expected a part of 16"),
    ({"model_type": "smollm3", "no_rope_layers": [1, 2]}, "no_rope_layers: .*expected a list of 2 ones and zeros"),
    ({"model_type": None}, "model_type: the key is missing"),
    ({"hidden_size": None}, "hidden_size: the key is missing"),
    ({"num_hidden_layers": 0}, "num_hidden_layers: found 0, expected a whole number of at least 1"),
    ({"num_hidden_layers": 2.5}, "num_hidden_layers: found 2.5"),
    ({"num_hidden_layers": True}, "num_hidden_layers: found True"),
    ({"num_key_value_heads": 3}, "num_key_value_heads: found 3, expected a divisor of num_attention_heads = 4"),
    ({"hidden_size": 66}, "hidden_size: found 66, expected a multiple of num_attention_heads = 4"),
    ({"hidden_act": "relu"}, "unknown hidden_act 'relu'"),
    ({"num_local_experts": 8}, "num_local_experts: found 8, expected none"),
    ({"architectures": ["JinaBertForMaskedLM"], "model_type": "bert"},
     "architectures: found 'JinaBertForMaskedLM', expected a class of bert models"),
    ({"model_type": "bert", "hidden_act": "gelu", "position_embedding_type": "relative_key_query"},
     "unknown position_embedding_type 'relative_key_query', expected one of absolute"),
    ({"model_type": "bert", "hidden_act": "gelu", "is_decoder": True}, "is_decoder: found True, expected none"),
    ({"is_causal": False}, "is_causal: found False, expected true"),
    ({"use_bidirectional_attention": True}, "use_bidirectional_attention: found True, expected none"),
    ({"qk_layernorm": True}, "qk_layernorm: found True, expected none"),
    ({"architectures": True}, "architectures: found True, expected a list of names"),
    ({"model_type": ["llama"]}, "unknown architecture"),
    ({"dual_chunk_attention_config": {"chunk_size": 8}}, "dual_chunk_attention_config: found .*expected none"),
    ({"model_type": "gemma2", "hidden_act": None, "sliding_window": 64, "sliding_window_size": 32},
     "sliding_window_size: found 32, expected 64, its sliding_window"),
    ({"rms_norm_eps": float("nan")}, "found nan"),
    ({"rms_norm_eps": -1}, "rms_norm_eps: found -1, expected a number from 1e-20 to 0.1"),
    ({"attention_dropout": "0"}, "attention_dropout: found '0', expected a number from 0 to 1"),
    ({"rope_theta": True}, "rope_theta: found True, expected a number"),
    ({"tie_word_embeddings": "yes"}, "tie_word_embeddings: found 'yes', expected true or false"),
    ({"num_key_value_heads": None, "num_key_value_head": 2}, "num_key_value_head: is no key, .*'num_key_value_heads'"),
    ({"tie_word_embedding": True}, "tie_word_embedding: is no key, .*did you mean 'tie_word_embeddings'"),
    ({"model_type": "qwen3_moe", "num_experts": 8, "num_experts_per_tok": 2, "moe_intermediate_size": 32,
      "mlp_only_layers": [0]}, r"mlp_only_layers: found \[0\], expected no layer"),
    ({"model_type": "mixtral", "num_local_experts": 8, "num_experts_per_tok": 20},
     "num_experts_per_tok: found 20, expected at most the 8 experts that there are"),
    ({"model_type": "mixtral", "num_local_experts": 1}, "num_experts_per_tok: found 2, expected at most the 1 experts"),
    ({"model_type": "gpt_oss", "num_local_experts": 4, "experts_per_token": 5},
     "experts_per_token: found 5, expected at most the 4 experts"),
    ({"rope_parameters": {"rope_type": "default", "partial_rotary_factor": 0.5}},
     "partial_rotary_factor: found 0.5, expected 1: llama models turn all of a head"),
    ({"head_dim": 7}, "head_dim: found 7, expected an even size"),
    ({"rope_scaling": 7}, "rope_scaling: found 7, expected a table"),
    ({"rope_scaling": {"rope_type": "nonsense", "factor": 2.0}}, "rope_scaling: unknown way to scale .*'nonsense'"),
    ({"rope_scaling": {"rope_type": "linear", "factor": -3}}, "rope_scaling: found factor = -3, expected a number"),
    ({"quantization_config": "x"}, "quantization_config: found 'x', expected a table"),
    ({"is_encoder_decoder": True}, "is_encoder_decoder: found True, expected false"),
    ({"lm_head_bias": True}, "lm_head_bias: found True, expected none"),
    ({"architectures": ["LlamaForSequenceClassification"]}, "architectures: found .*expected a class that generates"),
])
def test_what_is_refused(tmp_path, changes, message):
    path = tmp_path / "config.json"
    path.write_text(json.dumps({k: v for k, v in (LLAMA | changes).items() if v is not None}, indent=1))
    with pytest.raises(InputError, match=message) as refused:
        read_model(path)
    assert str(path) in str(refused.value)


def read(tmp_path, **changes):
    path = tmp_path / "config.json"
    path.write_text(json.dumps(LLAMA | changes))
    return read_model(path)


def test_numbers_are_those_of_json(tmp_path):
    assert read(tmp_path, rms_norm_eps=1e-05, rope_theta=1e6, attention_dropout=0).hidden == read(tmp_path).hidden


def test_keys_that_no_reader_knows_are_said(tmp_path):
    """Those that Transformers and others write beside the sizes are not, and a second spelling of one that is there may
    be any code's."""
    known = {"transformers_version": "4.45.0", "torch_dtype": "bfloat16", "_name_or_path": "x", "use_cache": True,
             "pretraining_tp": 1, "auto_map": {"AutoConfig": "x"}, "bos_token_id": 1, "rope_theta": 5e5,
             "rope_scaling": {"type": "dynamic", "factor": 2.0}, "lm_head_bias": False, "unsloth_version": "2024.9"}
    assert read(tmp_path, **known).unread == ()
    assert read(tmp_path, hidden_sizes=64, embedding_rank=8, **known).unread == ("hidden_sizes", "embedding_rank")
    run = intsim.Session().simulate_model(read(tmp_path, embedding_rank=8), "rk3588s", linear="f16", prompt=4,
                                          generate=1, baseline=None)
    assert "keys of its file that are not read: embedding_rank" in run.assumptions


def test_what_a_file_leaves_out_is_what_its_class_takes(tmp_path):
    on = {"model_type": "qwen2", "use_sliding_window": True, "num_hidden_layers": 30}
    assert read(tmp_path, **on).windows == (None,) * 28 + (4096,) * 2
    assert read(tmp_path, max_window_layers=0, sliding_window=64, **on).windows == (64,) * 30
    assert read(tmp_path, sliding_window=None, **on).windows == ()
    assert read(tmp_path, **on | {"model_type": "smollm3"}).windows == ()
    assert read(tmp_path, model_type="phi3", rope_parameters={"partial_rotary_factor": 0.5}).rotated == 8


def test_families_differ_where_their_files_say_so(tmp_path):
    olmo = read(tmp_path, model_type="olmo2")
    assert (olmo.pre_norms, olmo.post_norms, olmo.qk_norm) == (False, True, "whole")
    assert read(tmp_path, model_type="smollm3", no_rope_layers=[1, 0]).unturned == (1,)
    assert read(tmp_path, model_type="phi3", partial_rotary_factor=0.5).rotated == 8
    mixtral = read(tmp_path, model_type="mixtral", num_local_experts=8, num_experts_per_tok=2)
    assert mixtral.experts == Experts(count=8, used=2, ffn=128)
    olmoe = read(tmp_path, model_type="olmoe", num_experts=4, num_experts_per_tok=2, clip_qkv=None)
    assert (olmoe.pre_norms, olmoe.qk_norm, olmoe.experts) == (True, "whole", Experts(count=4, used=2, ffn=128))
    oss = read(tmp_path, model_type="gpt_oss", head_dim=16, num_local_experts=4, num_experts_per_tok=2)
    assert oss.windows == (128, None)
    assert read(tmp_path, quantization_config={"quant_method": "awq", "bits": 4}).stored == "awq, 4 bits"


def test_a_class_that_borrows_llamas_model_type(tmp_path):
    """1bitLLM/bitnet_b1_58-3B: a Llama's file, whose code has a norm before the last matrix of attention and FFN."""
    assert read(tmp_path, architectures=["BitnetForCausalLM"], weight_bits=1, input_bits=8).sub_norms
    assert not read(tmp_path, architectures=["LLaMAForCausalLM"]).sub_norms


def test_a_model_that_sees_without_its_language_model(tmp_path):
    path = tmp_path / "config.json"
    path.write_text(json.dumps({"model_type": "gemma3", "vision_config": {}}))
    with pytest.raises(InputError, match=r"text_config: has no table .* the sizes of a gemma3_text"):
        read_model(path)


def test_a_file_that_is_no_json(tmp_path):
    path = tmp_path / "config.json"
    path.write_text('{"model_type": "llama",}')
    with pytest.raises(InputError, match=r"config.json:1: is no JSON here .*expected a model.s config.json"):
        read_model(path)


def test_windows_of_layers(tmp_path):
    path = tmp_path / "config.json"
    path.write_text(json.dumps(LLAMA | {"model_type": "gemma2", "sliding_window": 16, "hidden_activation": "gelu"}))
    assert read_model(path).windows == (16, None)
    path.write_text(json.dumps(LLAMA | {"model_type": "qwen2", "sliding_window": 16, "max_window_layers": 1,
                                        "use_sliding_window": True}))
    assert read_model(path).windows == (None, 16)
    path.write_text(json.dumps(LLAMA | {"model_type": "gemma3_text", "sliding_window": 16,
                                        "layer_types": ["full_attention", "sliding_attention"]}))
    assert read_model(path).windows == (None, 16)


def test_unknown_name():
    with pytest.raises(InputError, match=r"unknown model .llama-3.2-1..*did you mean .llama-3.2-1b."):
        read_model("llama-3.2-1")


def test_the_language_model_of_a_gemma_that_sees(tmp_path):
    path = tmp_path / "config.json"
    part = {"hidden_size": 2560, "intermediate_size": 10240, "model_type": "gemma3_text", "num_hidden_layers": 34,
            "rope_scaling": {"factor": 8.0, "rope_type": "linear"}, "sliding_window": 1024}
    path.write_text(json.dumps({"model_type": "gemma3", "text_config": part, "vision_config": {"image_size": 896}},
                               indent=1))
    found = config_model(path)
    assert (found.layers, found.heads, found.kv_heads, found.head_dim, found.vocab) == (34, 8, 4, 256, 262208)
    assert found.windows.count(1024) == 29  # all but every sixth
    assert found.left_out[0].startswith("the image tower")
    path.write_text(json.dumps({"model_type": "gemma3", "text_config": part | {"hidden_size": 0}}, indent=1))
    with pytest.raises(InputError, match=r"config.json:4: hidden_size: found 0"):
        config_model(path)


@pytest.mark.parametrize(("key", "value"), [
    ("linear", ["q4_0"]), ("linear", {}), ("linear", np.ones(2)), ("kv_format", {}), ("head", ""), ("schedule", 3),
    ("launching", ""), ("attention", ""), ("attention", 0), ("attention", np.ones(2)), ("baseline", np.ones(2))])
def test_a_name_of_another_type_or_none_at_all_is_refused(key: str, value: object) -> None:
    with pytest.raises(InputError, match="expected"):
        intsim.simulate_model("smollm2-135m", "rk3588s", prompt=4, generate=1, **{key: value})  # type: ignore[arg-type]


def test_a_gemma_2_that_names_its_window_twice(tmp_path):
    """As the 9B's config.json does."""
    path = tmp_path / "config.json"
    config = {k: v for k, v in LLAMA.items() if k != "model_type"} | {
        "model_type": "gemma2", "head_dim": 16, "sliding_window": 64, "sliding_window_size": 64}
    path.write_text(json.dumps(config, indent=1))
    assert config_model(path).windows == (64, None)
