"""Families of which no model ships, by the configs of public ones: parameters to the last, and what is refused."""

import json

import pytest

from intsim.errors import InputError
from intsim.models.memory import weight_bytes
from intsim.models.reading import read_model
from intsim.models.recipes import get_recipe
from intsim.models.transformer import Transformer
from intsim.models.works import Tokens, stack


def sizes(hidden, layers, heads, ffn, vocab, **more):
    return {"hidden_size": hidden, "num_hidden_layers": layers, "num_attention_heads": heads, "vocab_size": vocab,
            "intermediate_size": ffn, "max_position_embeddings": 2048, **more}


def gpt2(hidden, layers, heads):
    return {"model_type": "gpt2", "architectures": ["GPT2LMHeadModel"], "n_embd": hidden, "n_layer": layers,
            "n_head": heads, "n_positions": 1024, "n_ctx": 1024, "vocab_size": 50257, "n_inner": None}


def falcon(hidden, layers, heads, **more):
    return {"model_type": "falcon", "architectures": ["FalconForCausalLM"], "hidden_size": hidden,
            "num_hidden_layers": layers, "num_attention_heads": heads, "vocab_size": 65024, "bias": False,
            "alibi": False, "multi_query": True, "parallel_attn": True, **more}


FALCON = falcon(4544, 32, 71)
PYTHIA = sizes(768, 12, 12, 3072, 50304, model_type="gpt_neox", architectures=["GPTNeoXForCausalLM"], rotary_pct=0.25,
               rotary_emb_base=10000, use_parallel_residual=True, hidden_act="gelu", tie_word_embeddings=False)
STARCODER = sizes(3072, 30, 24, 12288, 49152, model_type="starcoder2", num_key_value_heads=2, sliding_window=4096,
                  hidden_act="gelu_pytorch_tanh", norm_type="layer_norm", mlp_type="default", use_bias=True)
PHI = sizes(2560, 32, 32, 10240, 51200, model_type="phi", partial_rotary_factor=0.4, hidden_act="gelu_new",
            num_key_value_heads=None)
GRANITE = sizes(2048, 40, 32, 8192, 49155, model_type="granite", num_key_value_heads=8, hidden_act="silu",
                attention_multiplier=0.015625, embedding_multiplier=12.0, logits_scaling=8.0, residual_multiplier=0.22)
STABLELM = sizes(2048, 24, 32, 5632, 100352, model_type="stablelm", use_qkv_bias=True, partial_rotary_factor=0.25)
DISTILBERT = {"model_type": "distilbert", "architectures": ["DistilBertForMaskedLM"], "dim": 768, "hidden_dim": 3072,
              "n_layers": 6, "n_heads": 12, "vocab_size": 30522, "max_position_embeddings": 512, "activation": "gelu",
              "sinusoidal_pos_embds": False, "tie_weights_": True}
CAMEMBERT = sizes(768, 12, 12, 3072, 32005, model_type="camembert", max_position_embeddings=514, type_vocab_size=1)
GEMMA = sizes(2048, 18, 8, 16384, 256000, model_type="gemma", num_key_value_heads=1, head_dim=256, hidden_act="gelu")


@pytest.mark.parametrize(("config", "parameters"), [
    (gpt2(768, 12, 12), 124_439_808), (gpt2(1600, 48, 25), 1_557_611_200),
    (PYTHIA, 162_322_944), (PYTHIA | {"hidden_size": 6144, "num_hidden_layers": 44, "num_attention_heads": 64,
                                      "intermediate_size": 24576, "vocab_size": 50432}, 20_554_567_680),
    (STARCODER, 3_030_371_328), (FALCON, 6_921_720_704),
    (falcon(8192, 60, 128, new_decoder_architecture=True, num_kv_heads=8), 41_303_293_952),
    (PHI, 2_779_683_840), (STABLELM, 1_644_515_328), (GRANITE, 2_533_531_648), (GEMMA, 2_506_172_416),
    (DISTILBERT, 66_362_880), (CAMEMBERT, 110_031_360)])
def test_parameters_are_the_published_ones_to_the_last(tmp_path, config, parameters):
    """GPT-2 and its XL, Pythia 160M, GPT-NeoX 20B, StarCoder2 3B, Falcon 7B and 40B, Phi-2, StableLM 2, Granite 3.1 2B,
    Gemma 2B, DistilBERT, CamemBERT without its pooler."""
    assert weight_bytes(read(tmp_path, config), get_recipe("f32")) / 4 == parameters


def read(tmp_path, config) -> Transformer:
    path = tmp_path / "config.json"
    path.write_text(json.dumps(config, indent=1))
    return read_model(path)


def test_one_norm_is_of_attention_and_ffn_where_they_stand_side_by_side(tmp_path):
    for config, norms in ((FALCON, 1), (PYTHIA, 2), (PHI, 1), (STABLELM, 2)):
        works = list(stack(read(tmp_path, config), Tokens(1, 4, 4, 4), {0: 1}))
        assert sum(work.group == "norms" for work in works) == norms + 1, "and the last one"
        assert sum(work.group == "residuals" for work in works) == 2


def test_what_their_files_say(tmp_path):
    starcoder = read(tmp_path, STARCODER)
    assert (starcoder.windows, starcoder.gate, starcoder.norm) == ((4096,) * 30, "gelu", "layer")
    assert read(tmp_path, PYTHIA).rotated == 16
    assert read(tmp_path, PHI).rotated == 32
    assert (read(tmp_path, FALCON).kv_heads, read(tmp_path, FALCON | {"multi_query": False}).kv_heads) == (1, 71)
    olmo = sizes(64, 8, 4, 128, 100, model_type="olmo3", sliding_window=32)
    assert read(tmp_path, olmo).windows == ((32,) * 3 + (None,)) * 2
    assert read(tmp_path, olmo | {"layer_types": ["full_attention"] * 8}).windows == (None,) * 8
    assert not read(tmp_path, gpt2(768, 12, 12)).rope


@pytest.mark.parametrize(("config", "message"), [
    (FALCON | {"alibi": True}, "alibi: found True, expected false"),
    (FALCON | {"new_decoder_architecture": True, "num_kv_heads": 8}, "num_kv_heads: found 8, expected a divisor"),
    (gpt2(768, 12, 12) | {"n_embd": None}, "n_embd: the key is missing, expected a size of a gpt2 model"),
    (gpt2(768, 12, 12) | {"n_layer": 0}, "config.json:7: n_layer: found 0"),
    (DISTILBERT | {"activation": "relu"}, "unknown activation 'relu', expected one of gelu"),
    (PYTHIA | {"rotary_pct": 0.3}, "rotary_pct: found 0.3, expected a part of 64"),
    (STARCODER | {"norm_type": "rms_norm"}, "unknown norm_type 'rms_norm'"),
    (STABLELM | {"qk_layernorm": True}, "qk_layernorm: found True, expected none"),
    (STARCODER | {"model_type": "mpt"}, "mpt: positions are slopes of the scores"),
    (STARCODER | {"model_type": "deberta-v2"}, "deberta-v2: scores have products with relative positions")])
def test_what_is_refused(tmp_path, config, message):
    with pytest.raises(InputError, match=message):
        read(tmp_path, config)
