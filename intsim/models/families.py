"""How each family's config.json becomes a ``Transformer``; the names of the keys are those of Hugging Face."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace
from types import MappingProxyType
from typing import Any

from intsim.models.fields import Fields
from intsim.models.gpts import falcon, gpt2, gpt_neox, phi, stablelm, starcoder2
from intsim.models.readers import GELU, SILU, decoder, head_sizes, kinds_of, rotated
from intsim.models.transformer import Experts, Patches, Transformer

BITNET = "bitnet"

def llama(f: Fields) -> Transformer:
    """Llama, SmolLM; Mistral with its window; BitNet b1.58 as 1bitLLM has it, with a norm before each last matrix."""
    f.one_of("hidden_act", SILU, "silu")
    bias, ternary = f.flag("attention_bias", False), f.is_class(BITNET)
    if ternary:
        f.maybe("weight_bits"), f.maybe("input_bits")
    model = decoder(f, "swiglu", qkv_bias=bias, output_bias=bias, ffn_bias=f.flag("mlp_bias", False),
                     sub_norms=ternary)
    window = f.maybe("sliding_window") if f.family == "mistral" else None
    return replace(model, windows=(window,) * model.layers)


def qwen2(f: Fields) -> Transformer:
    """Qwen2 and 2.5: biases of Q, K and V."""
    f.one_of("hidden_act", SILU, "silu")
    return _windows_above(f, decoder(f, "swiglu", qkv_bias=True))


def qwen3(f: Fields) -> Transformer:
    """Qwen3: norms of Q and K heads, whose size does not follow from the hidden one."""
    f.one_of("hidden_act", SILU, "silu")
    bias = f.flag("attention_bias", False)
    return _windows_above(f, decoder(f, "swiglu", head_dim=128, qk_norm="heads", qkv_bias=bias, output_bias=bias))


def _windows_above(f: Fields, model: Transformer, usual: int | None = 4096) -> Transformer:
    """Qwen's window, ``usual`` where its file names none, holds from a layer on, and only if it is switched on."""
    on, full = f.flag("use_sliding_window", False), f.count("max_window_layers", 28)
    window = f.maybe("sliding_window") if "sliding_window" in f.data else usual
    kinds = kinds_of(f, model.layers) or [i >= full for i in range(model.layers)]
    if not on or window is None:
        return model
    return replace(model, windows=tuple(window if kind else None for kind in kinds))


def granite(f: Fields) -> Transformer:
    """Granite: a Llama with a factor of the embedding, of what is added to the residual, of scores and logits."""
    for factor in ("attention_multiplier", "embedding_multiplier", "logits_scaling", "residual_multiplier"):
        f.number(factor)
    return replace(llama(f), tied=f.flag("tie_word_embeddings", True),
                   left_out=("the factors of embedding, residuals and logits",))


def gemma(f: Fields) -> Transformer:
    """Gemma: heads of 256, whatever the hidden size."""
    f.one_of("hidden_activation", GELU, "gelu_pytorch_tanh")
    f.one_of("hidden_act", GELU, "gelu_pytorch_tanh")
    bias = f.flag("attention_bias", False)
    return decoder(f, "geglu", head_dim=f.size("head_dim", 256), qkv_bias=bias, output_bias=bias,
                   tied=f.flag("tie_word_embeddings", True))


def gemma2(f: Fields) -> Transformer:
    """Gemma 2: every other layer with a window, soft caps, norms after attention and FFN.

    Raises:
        InputError: two windows, which its files name twice.
    """
    f.one_of("hidden_activation", GELU, "gelu_pytorch_tanh")
    f.one_of("hidden_act", GELU, "gelu_pytorch_tanh")
    bias = f.flag("attention_bias", False)
    model = decoder(f, "geglu", head_dim=f.size("head_dim", 256), post_norms=True, qkv_bias=bias, output_bias=bias,
                     tied=f.flag("tie_word_embeddings", True),
                     soft_caps=(f.number("attn_logit_softcapping"), f.number("final_logit_softcapping")))
    again = f.maybe("sliding_window_size")
    window = f.size("sliding_window", again or 4096)
    if again not in (None, window):
        raise f.refuse("sliding_window_size", f"found {again}", f"{window}, its sliding_window")
    kinds = kinds_of(f, model.layers) or [i % 2 == 0 for i in range(model.layers)]
    return replace(model, windows=tuple(window if kind else None for kind in kinds))


def gemma3(f: Fields) -> Transformer:
    """Gemma 3's text model: norms of Q and K, a window in all layers but every sixth."""
    f.one_of("hidden_activation", GELU, "gelu_pytorch_tanh")
    bias = f.flag("attention_bias", False)
    model = decoder(f, "geglu", head_dim=f.size("head_dim", 256), post_norms=True, qk_norm="heads", qkv_bias=bias,
                     output_bias=bias, tied=f.flag("tie_word_embeddings", True),
                     soft_caps=(f.number("attn_logit_softcapping"), f.number("final_logit_softcapping")))
    window = f.size("sliding_window", 512)
    pattern = f.maybe("sliding_window_pattern") or f.maybe("_sliding_window_pattern") or 6
    kinds = kinds_of(f, model.layers) or [(i + 1) % pattern != 0 for i in range(model.layers)]
    return replace(model, windows=tuple(window if kind else None for kind in kinds))


def phi3(f: Fields) -> Transformer:
    """Phi-3: Q, K and V from one matrix, gate and up from one; a window in all layers."""
    f.one_of("hidden_act", SILU, "silu")
    bias = f.flag("attention_bias", False)
    model = decoder(f, "swiglu", fused=True, qkv_bias=bias, output_bias=bias)
    return replace(model, windows=(f.maybe("sliding_window"),) * model.layers, rotated=rotated(f, model.head_dim))


def smollm3(f: Fields) -> Transformer:
    """SmolLM3: a Llama that turns no positions into every fourth layer."""
    f.one_of("hidden_act", SILU, "silu")
    bias = f.flag("attention_bias", False)
    model = decoder(f, "swiglu", qkv_bias=bias, output_bias=bias, ffn_bias=f.flag("mlp_bias", False),
                     tied=f.flag("tie_word_embeddings", True))
    every = f.size("no_rope_layer_interval", 4)
    turns = f.switches("no_rope_layers", model.layers) or [(i + 1) % every != 0 for i in range(model.layers)]
    return replace(_windows_above(f, model, None), unturned=tuple(i for i, on in enumerate(turns) if not on))


def olmo2(f: Fields) -> Transformer:
    """OLMo 2: norms behind attention and FFN and none before, norms of all query and of all key heads together."""
    f.one_of("hidden_act", SILU, "silu")
    bias = f.flag("attention_bias", False)
    return decoder(f, "swiglu", qk_norm="whole", pre_norms=False, post_norms=True, qkv_bias=bias, output_bias=bias)


def olmo3(f: Fields) -> Transformer:
    """OLMo 3: an OLMo 2 with a window in all layers but every fourth."""
    model, window = olmo2(f), f.size("sliding_window", 4096)
    kinds = kinds_of(f, model.layers) or [(i + 1) % 4 != 0 for i in range(model.layers)]
    return replace(model, windows=tuple(window if kind else None for kind in kinds))


ROUTED = ("choosing a token's experts: a softmax over the router's outputs and its largest",)


def _experts(f: Fields, count: int, used: int, ffn: str) -> Experts:
    """Experts of which a token takes some, each as wide as a key says.

    Raises:
        InputError: a token would take more than there are.
    """
    if used > count:
        key = next((key for key in ("num_experts_per_tok", "experts_per_token") if key in f.data),
                   "num_experts_per_tok")
        raise f.refuse(key, f"found {used}", f"at most the {count} experts that there are")
    return Experts(count=count, used=used, ffn=f.size(ffn))


def mixtral(f: Fields) -> Transformer:
    """Mixtral: a Mistral with experts."""
    experts = _experts(f, f.size("num_local_experts", 8), f.size("num_experts_per_tok", 2), "intermediate_size")
    return replace(llama(f), experts=experts, left_out=ROUTED)


def qwen3_moe(f: Fields) -> Transformer:
    """Qwen3 with experts in every layer.

    Raises:
        InputError: layers without experts.
    """
    f.nothing("mlp_only_layers", "no layer: experts in every one")
    if f.size("decoder_sparse_step", 1) != 1:
        raise f.refuse("decoder_sparse_step", f"found {f.size('decoder_sparse_step')}", "1: experts in every layer")
    experts = _experts(f, f.size("num_experts"), f.size("num_experts_per_tok"), "moe_intermediate_size")
    return replace(qwen3(f), experts=experts, left_out=ROUTED)


def olmoe(f: Fields) -> Transformer:
    """OLMoE: OLMo 2's norms of heads, norms before attention and FFN, experts in every layer."""
    f.one_of("hidden_act", SILU, "silu")
    f.nothing("clip_qkv", "null: Q, K and V as they are")
    experts = _experts(f, f.size("num_experts", 64), f.size("num_experts_per_tok", 8), "intermediate_size")
    bias = f.flag("attention_bias", False)
    return decoder(f, "swiglu", qk_norm="whole", qkv_bias=bias, output_bias=bias, experts=experts, left_out=ROUTED)


def gpt_oss(f: Fields) -> Transformer:
    """gpt-oss: experts, a window in every other layer, a sink in each head's softmax, biases throughout."""
    f.one_of("hidden_act", SILU, "silu")
    bias = f.flag("attention_bias", True)
    used = f.size("num_experts_per_tok", f.size("experts_per_token", 4))
    experts = _experts(f, f.size("num_local_experts"), used, "intermediate_size")
    model = decoder(f, "swiglu", head_dim=f.size("head_dim", 64), qkv_bias=bias, output_bias=bias, ffn_bias=True)
    window = f.size("sliding_window", 128)
    kinds = kinds_of(f, model.layers) or [i % 2 == 0 for i in range(model.layers)]
    return replace(model, windows=tuple(window if kind else None for kind in kinds), experts=experts,
                   left_out=(*ROUTED, "the sink of each head, one exponential more for a row", "SwiGLU's clamps"))


def bitnet(f: Fields) -> Transformer:
    """BitNet b1.58 2B4T: norms before the last matrices, a squared ReLU as gate."""
    f.one_of("hidden_act", ("relu2",), "relu2")
    return decoder(f, "reglu2", sub_norms=True, tied=f.flag("tie_word_embeddings", True))


def _encoder(f: Fields, **more: Any) -> Transformer:
    f.one_of("hidden_act", GELU, "gelu")
    f.one_of("position_embedding_type", ("absolute",), "absolute")
    fields: dict[str, Any] = {"ffn": f.size("intermediate_size"), "qkv_bias": True, "output_bias": True,
                              "ffn_bias": True, "causal": False, "norm": "layer", "gate": "gelu", "rope": False}
    return Transformer(name=f.path.stem, family=f.family, layers=f.size("num_hidden_layers"), **head_sizes(f),
                       **(fields | more))


def bert(f: Fields) -> Transformer:
    """BERT, RoBERTa, XLM-RoBERTa: norms after attention and FFN, and one of the embedding."""
    return _encoder(f, vocab=f.size("vocab_size"), positions=f.size("max_position_embeddings"), embedding_norm=True,
                    token_types=f.size("type_vocab_size", 2), final_norm=False,
                    left_out=("the pooler or head behind the blocks",))


def distilbert(f: Fields) -> Transformer:
    """DistilBERT: a BERT of tokens of one type."""
    return replace(bert(f), token_types=0)


def modernbert(f: Fields) -> Transformer:
    """ModernBERT: gates, turned positions, and a window around each token in all layers but every third.

    The embedding has a norm and the first layer none before its attention, which is as many as in any other stack.
    """
    f.one_of("hidden_activation", GELU, "gelu")
    f.one_of("position_embedding_type", ("absolute", "rope"), "absolute")  # the key is not looked at by its code
    f.rope()
    bias, window = f.flag("attention_bias", False), f.count("local_attention", 128)
    layers, every = f.size("num_hidden_layers"), f.size("global_attn_every_n_layers", 3)
    kinds = kinds_of(f, layers) or [i % every != 0 for i in range(layers)]
    return Transformer(
        name=f.path.stem, family=f.family, layers=layers, **head_sizes(f), ffn=f.size("intermediate_size"),
        vocab=f.size("vocab_size"), positions=f.size("max_position_embeddings"), causal=False, norm="layer",
        gate="geglu", fused=True, qkv_bias=bias, output_bias=bias, ffn_bias=f.flag("mlp_bias", False),
        windows=tuple(window // 2 * 2 + 1 if kind else None for kind in kinds),
        left_out=("the pooler or head behind the blocks",))


def vit(f: Fields) -> Transformer:
    """ViT, and DeiT with its second extra token."""
    image, patch, channels = f.size("image_size", 224), f.size("patch_size", 16), f.size("num_channels", 3)
    if image % patch:
        raise f.refuse("image_size", f"found {image}", f"a multiple of patch_size = {patch}")
    count = (image // patch)**2
    tokens = count + (2 if f.family == "deit" else 1)
    return _encoder(f, qkv_bias=f.flag("qkv_bias", True), positions=tokens,
                    left_out=("the classifier, a product for each image",),
                    patches=Patches(tokens=tokens, products=((count, channels * patch * patch),)))


def whisper(f: Fields) -> Transformer:
    """Whisper: an encoder of 30 s of sound behind two convolutions, and a decoder that attends to it."""
    f.one_of("activation_function", GELU, "gelu")
    hidden, bins, tokens = f.size("d_model"), f.size("num_mel_bins", 80), f.size("max_source_positions", 1500)

    def stack(side: str, **more: Any) -> Transformer:
        heads = f.size(f"{side}_attention_heads")
        if hidden % heads:
            raise f.refuse(f"{side}_attention_heads", f"found {heads}", f"a divisor of d_model = {hidden}")
        return Transformer(
            name=f.path.stem, family=f.family, layers=f.size(f"{side}_layers"), hidden=hidden, heads=heads,
            kv_heads=heads, head_dim=hidden // heads, ffn=f.size(f"{side}_ffn_dim"), norm="layer", gate="gelu",
            qkv_bias=True, key_bias=False, output_bias=True, ffn_bias=True, rope=False, **more)

    ears = stack("encoder", causal=False, positions=tokens, patches=Patches(
        tokens=tokens, products=((2 * tokens, 3 * bins), (tokens, 3 * hidden))))
    return stack("decoder", vocab=f.size("vocab_size"), tied=f.flag("tie_word_embeddings", True),
                 positions=f.size("max_target_positions", 448), encoder=ears)


FAMILIES: Mapping[str, Callable[[Fields], Transformer]] = MappingProxyType({
    "llama": llama, "mistral": llama, "granite": granite, "qwen2": qwen2, "qwen3": qwen3, "gemma": gemma,
    "gemma2": gemma2, "gemma3_text": gemma3, "phi3": phi3, "smollm3": smollm3, "olmo2": olmo2, "olmo3": olmo3,
    "gpt2": gpt2, "gpt_neox": gpt_neox, "starcoder2": starcoder2, "falcon": falcon, "phi": phi, "stablelm": stablelm,
    "olmoe": olmoe, "mixtral": mixtral, "qwen3_moe": qwen3_moe,
    "gpt_oss": gpt_oss, "bitnet": bitnet, "bert": bert, "roberta": bert, "xlm-roberta": bert,
    "camembert": bert, "distilbert": distilbert,
    "modernbert": modernbert, "vit": vit, "deit": vit, "whisper": whisper})
"""By ``model_type``."""

CLASSES: Mapping[str, tuple[str, ...]] = MappingProxyType({
    "llama": ("llama", BITNET), "gemma3_text": ("gemma3",), "qwen3_moe": ("qwen3moe",), "gpt_oss": ("gptoss",),
    "xlm-roberta": ("xlmroberta",), "gpt_neox": ("gptneox",)})
"""By ``model_type``, how the names of its classes (``architectures``) begin where they do not begin like it."""

SPELT: Mapping[str, Mapping[str, str]] = MappingProxyType({
    "gpt2": {"hidden_size": "n_embd", "num_hidden_layers": "n_layer", "num_attention_heads": "n_head",
             "intermediate_size": "n_inner", "max_position_embeddings": "n_positions"},
    "distilbert": {"hidden_size": "dim", "num_hidden_layers": "n_layers", "num_attention_heads": "n_heads",
                   "intermediate_size": "hidden_dim", "hidden_act": "activation"},
    "falcon": {"num_key_value_heads": "num_kv_heads", "intermediate_size": "ffn_hidden_size"}})
"""By ``model_type``, how it spells keys that its readers ask for by the name that most have."""

APART: Mapping[str, str] = MappingProxyType({
    **dict.fromkeys(("deepseek_v2", "deepseek_v3", "deepseek_v32", "kimi_k2", "minicpm3"),
                    "multi-head latent attention, whose cache is a latent vector for a token, has no pipeline here; a "
                    "prompt's is a call by itself, of heads of 192 with a v_head_dim of 128 (MiniCPM3: 96 and 64)"),
    **dict.fromkeys(("llama4", "llama4_text"), "attention in chunks and an expert that all tokens share are not read"),
    **dict.fromkeys(("mamba", "mamba2", "jamba", "falcon_h1", "qwen3_next", "rwkv"),
                    "layers without attention (state spaces, linear attention) have no pipeline here"),
    **dict.fromkeys(("gemma3n", "gemma3n_text"), "layers that share keys and embeddings for each layer are not read"),
    **dict.fromkeys(("t5", "mt5", "bart", "mbart"), "a decoder that attends to an encoder of text is not read"),
    **dict.fromkeys(("deberta", "deberta-v2"), "scores have products with relative positions, which are not read"),
    **dict.fromkeys(("mpt", "bloom"), "positions are slopes of the scores (ALiBi), which a model's file does not bring "
                                      "in; --variant alibi does in one of another family"),
    **dict.fromkeys(("qwen2_moe", "deepseek"), "an expert that all tokens share is not read")})
"""Why a well-known ``model_type`` is refused."""
