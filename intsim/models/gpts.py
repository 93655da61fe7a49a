"""Families of GPT's kind: norms of layers, biases, FFNs without a gate, heads that positions turn in part."""

from __future__ import annotations

from dataclasses import replace

from intsim.models.fields import Fields
from intsim.models.readers import GELU, SILU, decoder, rotated
from intsim.models.transformer import Transformer


def gpt2(f: Fields) -> Transformer:
    """GPT-2: positions that were learnt, FFNs of four times the hidden size if nothing else is said."""
    f.one_of("activation_function", GELU, "gelu_new")
    f.nothing("add_cross_attention", "false: a model of one stack")
    f.maybe("n_ctx")  # of old files; the positions are ``n_positions``
    ffn = f.maybe("intermediate_size") or 4 * f.size("hidden_size")
    return decoder(f, "gelu", ffn=ffn, norm="layer", fused=True, qkv_bias=True, output_bias=True, ffn_bias=True,
                   rope=False, tied=f.flag("tie_word_embeddings", True))


def gpt_neox(f: Fields) -> Transformer:
    """GPT-NeoX and Pythia: attention and FFN side by side, each with a norm of its own, or one after the other."""
    f.one_of("hidden_act", GELU, "gelu")
    f.flag("use_parallel_residual", True)  # the same calls
    f.number("rotary_emb_base")
    bias = f.flag("attention_bias", True)
    model = decoder(f, "gelu", norm="layer", fused=True, qkv_bias=bias, output_bias=bias, ffn_bias=True)
    return replace(model, rotated=rotated(f, model.head_dim, "rotary_pct", 0.25))


def starcoder2(f: Fields) -> Transformer:
    """StarCoder2: a window in all layers."""
    f.one_of("hidden_act", GELU, "gelu_pytorch_tanh")
    f.one_of("mlp_type", ("default",), "default")
    f.one_of("norm_type", ("layer_norm",), "layer_norm")
    bias = f.flag("use_bias", True)
    model = decoder(f, "gelu", norm="layer", qkv_bias=bias, output_bias=bias, ffn_bias=bias,
                    tied=f.flag("tie_word_embeddings", True))
    return replace(model, windows=(f.maybe("sliding_window"),) * model.layers)


def falcon(f: Fields) -> Transformer:
    """Falcon: attention and FFN side by side behind one norm, or behind two in its newer files; one head of K and V.

    Raises:
        InputError: positions that are slopes of the scores.
    """
    f.one_of("activation", GELU, "gelu")
    f.nothing("alibi", "false: positions that are turned; --variant alibi brings slopes in")
    newer, aside, bias = f.flag("new_decoder_architecture", False), f.flag("parallel_attn", True), f.flag("bias", False)
    one_head = f.flag("multi_query", True) and not newer
    kv_heads = 1 if one_head else f.maybe("num_key_value_heads") if newer else f.size("num_attention_heads")
    norms = f.maybe("num_ln_in_parallel_attn") or (2 if newer else 1)
    ffn = f.maybe("intermediate_size") or 4 * f.size("hidden_size")
    return decoder(f, "gelu", kv_heads=kv_heads or f.size("num_attention_heads"), ffn=ffn, norm="layer", fused=True,
                   shared_norm=aside and norms == 1, qkv_bias=bias, output_bias=bias, ffn_bias=bias,
                   positions=f.size("max_position_embeddings", 2048), tied=f.flag("tie_word_embeddings", True))


def phi(f: Fields) -> Transformer:
    """Phi-1, 1.5 and 2: attention and FFN side by side behind one norm, a head with a bias."""
    f.one_of("hidden_act", GELU, "gelu_new")
    model = decoder(f, "gelu", norm="layer", shared_norm=True, qkv_bias=True, output_bias=True, ffn_bias=True,
                    head_bias=True)
    return replace(model, rotated=rotated(f, model.head_dim, usual=0.5))


def stablelm(f: Fields) -> Transformer:
    """StableLM: gates as a Llama's; attention and FFN one after the other, or side by side behind one norm."""
    f.one_of("hidden_act", SILU, "silu")
    model = decoder(f, "swiglu", norm="layer", qkv_bias=f.flag("use_qkv_bias", False),
                    shared_norm=f.flag("use_parallel_residual", False))
    return replace(model, rotated=rotated(f, model.head_dim, usual=0.25))
