"""What a model computes in a phase, call by call: its layers written out."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Literal

from intsim.calls import AttentionCall, Call, LinearCall, RowsCall
from intsim.models.transformer import Experts, Transformer
from intsim.pipelines.modifications.registry import parse
from intsim.pipelines.modifications.together import Together

Group = Literal["embedding", "norms", "projections", "positions", "attention", "ffn", "gates", "residuals", "head"]
"""The parts of a model's breakdown; attention's own steps are told apart below it."""


BUILT = "built"
"""The variant that says that lists of blocks are made."""
OF_KEYS = ("attention", "mask")
"""Routines of what grows with the keys that are seen."""
PATCH_DEPTH = 32
"""A patch is filled up to a multiple of it, which the kernels take at once."""


@dataclass(frozen=True)
class Work:
    """A call of a model, ``count`` times.

    Attributes:
        name: as the model's files name the matrix (``q_proj``), or what the operation does.
        call: with its shape.
        routine: the pipeline of a row-wise call; ``linear``, ``attention`` or ``cross_attention`` of others,
            ``cross_cache`` where the keys and values of the latter are made of floats, ``mask`` where the list of a
            mask's blocks is made, which all layers of a pass share that have the mask.
        layer: whose it is; 0 for what stands outside the layers.
        count: how often; a weight where it stands for calls between those of two lengths.
        alike: of so many calls, each with matrices of its own, as a layer's experts have them, which a device may take
            at once.
    """

    group: Group
    name: str
    call: Call
    routine: str
    layer: int = 0
    count: float = 1.0
    alike: int = 1


@dataclass(frozen=True)
class Tokens:
    """What passes through a stack at once.

    Attributes:
        batch: sequences; new: tokens of each that are computed; seen: keys of each, the new ones included.
        wanted: of the new tokens, those whose output is used after the last attention; none of a chunk's but the last.
    """

    batch: int
    new: int
    seen: int
    wanted: int


Layers = Mapping[int, int]
"""A layer for each kind of them, and how many are like it."""


def alike(model: Transformer, kinds: Sequence[object] = ()) -> Layers:
    """The layers of a model by their window and by ``kinds``, one of each layer; the last one is by itself."""
    last = model.layers - 1
    firsts: dict[object, int] = {}
    counts: dict[int, int] = {}
    for layer in range(last):
        kind = (model.window(layer), layer in model.unturned, kinds[layer] if kinds else None)
        first = firsts.setdefault(kind, layer)
        counts[first] = counts.get(first, 0) + 1
    return counts | {last: 1}


def stack(model: Transformer, tokens: Tokens, layers: Layers) -> Iterator[Work]:
    """All layers, and what stands before and after them."""
    yield from _entrance(model, tokens)
    yield from _lists(model, tokens, layers)
    for layer, count in layers.items():
        yield from (replace(work, count=work.count * count) for work in _layer(model, tokens, layer))
    rows = tokens.batch * tokens.wanted
    if rows and model.final_norm:
        yield _norm(model, "final_norm", rows, model.hidden)
    if rows and model.has_head:
        yield from _matrix("head", "lm_head", rows, model.vocab, model.hidden, model.head_bias, 0)


def _entrance(model: Transformer, tokens: Tokens) -> Iterator[Work]:
    rows, width = tokens.batch * tokens.new, model.hidden
    if model.patches:
        for i, (count, depth) in enumerate(model.patches.products):
            padded = -(-depth // PATCH_DEPTH) * PATCH_DEPTH
            yield Work("embedding", f"patches_{i}", LinearCall(tokens.batch * count, width, padded), "linear")
            yield Work("embedding", f"patches_{i}_bias", RowsCall(tokens.batch * count, width), "bias_f32")
            if len(model.patches.products) > 1:
                yield Work("embedding", f"patches_{i}_gelu", RowsCall(tokens.batch * count, width), "gelu_f32")
    if model.vocab:
        yield Work("embedding", "embed_tokens", RowsCall(rows, width), "embedding")
    if not model.rope:
        yield Work("embedding", "positions", RowsCall(rows, width), "residual_f32")
    if model.token_types:  # of one kind, as llama.cpp has it
        yield Work("embedding", "token_types", RowsCall(rows, width), "bias_f32")
    if model.embedding_norm:
        yield _norm(model, "embedding_norm", rows, width)


def _norm(model: Transformer, name: str, rows: int, width: int, groups: int = 1, layer: int = 0) -> Work:
    routine = "rms_norm_f32" if model.norm == "rms" else "layer_norm_f32"
    return Work("norms", name, RowsCall(rows * groups, width // groups), routine, layer)


def _matrix(group: Group, name: str, rows: int, outputs: int, depth: int, bias: bool, layer: int) -> Iterator[Work]:
    yield Work(group, name, LinearCall(rows, outputs, depth), "linear", layer)
    if bias:
        yield Work(group, f"{name}_bias", RowsCall(rows, outputs), "bias_f32", layer)


def _layer(model: Transformer, tokens: Tokens, layer: int) -> Iterator[Work]:
    rows = tokens.batch * tokens.new
    if model.pre_norms:
        yield _norm(model, "attention_norm", rows, model.hidden, layer=layer)
    yield from _queries_keys_values(model, rows, layer)
    yield Work("attention", "attention", _attention(model, tokens, layer), "attention", layer)
    if layer == model.layers - 1:
        rows = tokens.batch * tokens.wanted
    if not rows:
        return
    yield from _attention_output(model, rows, layer)
    if model.encoder:
        yield from _cross_attention(model, tokens.batch, rows, layer)
    yield from _ffn(model, rows, layer)


def _queries_keys_values(model: Transformer, rows: int, layer: int) -> Iterator[Work]:
    q, kv = model.heads * model.head_dim, model.kv_heads * model.head_dim
    parts = (("qkv_proj", q + 2 * kv),) if model.fused else (("q_proj", q), ("k_proj", kv), ("v_proj", kv))
    for name, outputs in parts:
        biased = model.qkv_bias and (model.key_bias or name != "k_proj")
        yield from _matrix("projections", name, rows, outputs, model.hidden, biased, layer)
    for name, width, heads in (("q", q, model.heads), ("k", kv, model.kv_heads)):
        if model.qk_norm:
            yield _norm(model, f"{name}_norm", rows, width, 1 if model.qk_norm == "whole" else heads, layer)
        if model.rope and layer not in model.unturned:
            turned = heads * (model.rotated or model.head_dim)
            yield Work("positions", f"{name}_rope", RowsCall(rows, turned, heads), "rope", layer)


def _attention(model: Transformer, tokens: Tokens, layer: int) -> AttentionCall:
    """A layer's own, which finds the list of its mask's blocks made."""
    call = _asked(model, tokens, layer)
    left = Together(tuple(part for part in parse(call.variant).parts if part.name != BUILT))
    return replace(call, variant=left.text)


def _asked(model: Transformer, tokens: Tokens, layer: int) -> AttentionCall:
    """A layer's attention with all of the variant.

    A window that some of the tokens look beyond is a mask on the keys that any of them sees.
    Where another mask stands beside it, that counts keys from the first: none is cut off.
    An encoder's lies on both sides of a token.
    """
    window, cap, asked = model.window(layer), model.soft_caps[0], parse(model.variant)
    cut = window is not None and not asked.masks and model.causal
    keys = min(tokens.seen, window + tokens.new - 1) if window is not None and cut else tokens.seen
    parts = [] if window is None else _window(window, keys, model.causal)
    parts += [f"soft_cap({cap:g})"] if cap else []
    parts += [model.variant] if model.variant else []
    return AttentionCall(tokens.new, keys, model.head_dim, model.heads, model.kv_heads, tokens.batch,
                         model.causal and not asked.replaces_causal, "+".join(parts))


def _window(window: int, keys: int, causal: bool) -> list[str]:
    """The mask of a window, where it hides any of the keys."""
    if causal:
        return [f"sliding_window({window - 1})"] if keys > window else []
    return [f"dilated({window // 2}, 1)"] if keys > window // 2 + 1 else []


def _lists(model: Transformer, tokens: Tokens, layers: Layers) -> Iterator[Work]:
    """What makes the lists of blocks, one for each mask of the layers, if the variant says that they are made."""
    if any(part.name == BUILT for part in parse(model.variant).parts):
        for call in dict.fromkeys(_asked(model, tokens, layer) for layer in layers):
            yield Work("attention", "mask", call, "mask")


def attentions(model: Transformer, tokens: Tokens, layers: Layers) -> Iterator[Work]:
    """What grows with the keys that are seen: the attention of every layer, without what stands around it."""
    yield from _lists(model, tokens, layers)
    for layer, count in layers.items():
        yield Work("attention", "attention", _attention(model, tokens, layer), "attention", layer, float(count))


def _attention_output(model: Transformer, rows: int, layer: int) -> Iterator[Work]:
    width = model.heads * model.head_dim
    if model.sub_norms:
        yield _norm(model, "attention_sub_norm", rows, width, layer=layer)
    yield from _matrix("projections", "o_proj", rows, model.hidden, width, model.output_bias, layer)
    yield from _onto_residual(model, "attention", rows, layer)


def _onto_residual(model: Transformer, name: str, rows: int, layer: int) -> Iterator[Work]:
    if model.post_norms:
        yield _norm(model, f"post_{name}_norm", rows, model.hidden, layer=layer)
    yield Work("residuals", f"{name}_residual", RowsCall(rows, model.hidden), "residual_f32", layer)


def heard(model: Transformer) -> int:
    """Tokens of the encoder of a model of two stacks."""
    patches = model.encoder.patches if model.encoder else None
    return patches.tokens if patches else 0


def _cross_attention(model: Transformer, batch: int, rows: int, layer: int) -> Iterator[Work]:
    """Attention to the encoder's output, whose keys and values were made once (``cross_keys``)."""
    width = model.heads * model.head_dim
    call = AttentionCall(rows // batch, heard(model), model.head_dim, model.heads, model.kv_heads, batch)
    yield _norm(model, "cross_norm", rows, model.hidden, layer=layer)
    yield from _matrix("projections", "cross_q_proj", rows, width, model.hidden, model.qkv_bias, layer)
    yield Work("attention", "cross_attention", call, "cross_attention", layer)
    yield from _matrix("projections", "cross_o_proj", rows, model.hidden, width, model.output_bias, layer)
    yield from _onto_residual(model, "cross", rows, layer)


def cross_keys(model: Transformer, batch: int, layers: Layers) -> Iterator[Work]:
    """K and V of the encoder's output, for each layer of the decoder."""
    rows = batch * heard(model)
    call = AttentionCall(heard(model), heard(model), model.head_dim, model.heads, model.kv_heads, batch)
    for layer, count in layers.items():
        for name in ("cross_k_proj", "cross_v_proj"):
            made = _matrix("projections", name, rows, model.kv_heads * model.head_dim, model.hidden,
                           model.qkv_bias and (model.key_bias or name == "cross_v_proj"), layer)
            yield from (replace(work, count=float(count)) for work in made)
        yield Work("attention", "cross_cache", call, "cross_cache", layer, float(count))


def _ffn(model: Transformer, rows: int, layer: int) -> Iterator[Work]:
    if model.pre_norms and not model.shared_norm:
        yield _norm(model, "ffn_norm", rows, model.hidden, layer=layer)
    if model.experts:
        yield from _experts(model, model.experts, rows, layer)
    else:
        yield from _one_ffn(model, rows, layer)
    yield from _onto_residual(model, "ffn", rows, layer)


def _experts(model: Transformer, experts: Experts, rows: int, layer: int) -> Iterator[Work]:
    """The router, then the FFN of each expert that a token takes, with its share of them."""
    yield Work("ffn", "router", LinearCall(rows, experts.count, model.hidden), "linear", layer)
    busy = experts.busy(rows)
    one = replace(model, ffn=experts.ffn, experts=None)
    for work in _one_ffn(one, -(-rows * experts.used // busy), layer):
        yield replace(work, count=float(busy), alike=busy)
    yield Work("residuals", "experts_sum", RowsCall(rows * experts.used, model.hidden), "residual_f32", layer)


def _one_ffn(model: Transformer, rows: int, layer: int) -> Iterator[Work]:
    gated = ("gate_up_proj",) if model.fused else ("gate_proj", "up_proj")
    names = gated if model.gated else ("up_proj",)
    outputs = model.ffn * (1 + (model.gated and model.fused))
    for name in names:
        yield from _matrix("ffn", name, rows, outputs, model.hidden, model.ffn_bias, layer)
    yield Work("gates", model.gate, RowsCall(rows, model.ffn), f"{model.gate}_f32", layer)
    if model.sub_norms:
        yield _norm(model, "ffn_sub_norm", rows, model.ffn, layer=layer)
    yield from _matrix("ffn", "down_proj", rows, model.hidden, model.ffn, model.ffn_bias, layer)
