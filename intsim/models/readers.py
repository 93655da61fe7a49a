"""What the readers of several families share: heads, stacks that generate, windows, turned positions."""

from __future__ import annotations

import re
from typing import Any

from intsim.models.fields import PART, Fields
from intsim.models.transformer import Gate, Transformer

SILU = ("silu", "swish")
OTHER_HEADS = re.compile(r"For\w*(Classification|Reward|Score|QuestionAnswering|MultipleChoice)|RewardModel$")
"""Of classes that end in something else than the head of a model that generates."""
GELU = ("gelu", "gelu_pytorch_tanh", "gelu_new", "gelu_fast")


def head_sizes(f: Fields, head_dim: int | None = None, kv_heads: int | None = None) -> dict[str, Any]:
    """Heads, and their size where it is not ``hidden_size / heads``.

    Raises:
        InputError: sizes that do not divide.
    """
    hidden, heads = f.size("hidden_size"), f.size("num_attention_heads")
    kv_heads = kv_heads or f.size("num_key_value_heads", heads)
    if heads % kv_heads:
        raise f.refuse("num_key_value_heads", f"found {kv_heads}", f"a divisor of num_attention_heads = {heads}")
    found = f.maybe("head_dim") or head_dim
    if found and found % 2:
        raise f.refuse("head_dim", f"found {found}", "an even size, whose elements positions turn in pairs")
    if found is None and hidden % heads:
        raise f.refuse("hidden_size", f"found {hidden}", f"a multiple of num_attention_heads = {heads}, or a head_dim")
    return {"hidden": hidden, "heads": heads, "kv_heads": kv_heads, "head_dim": found or hidden // heads}


def decoder(f: Fields, gate: Gate, **more: Any) -> Transformer:
    """A stack that generates, with ``more`` of its fields; sizes among them take the place of the file's.

    Raises:
        InputError: its tokens see those that come after them, as in models of embeddings.
    """
    sizes = head_sizes(f, more.pop("head_dim", None), more.pop("kv_heads", None))
    f.rope()
    f.nothing("is_encoder_decoder", "false: a model of one stack")
    for head in f.classes_like(OTHER_HEADS):
        raise f.refuse("architectures", f"found {head!r}",
                       "a class that generates: another head than over a vocabulary is not read")
    if not f.flag("is_causal", True):
        raise f.refuse("is_causal", "found False", "true: a decoder's tokens see none that come after them")
    for field, key in (("ffn", "intermediate_size"), ("positions", "max_position_embeddings")):
        more[field] = more.get(field) or f.size(key)
    return Transformer(
        name=f.path.stem, family=f.family, layers=f.size("num_hidden_layers"), vocab=f.size("vocab_size"), gate=gate,
        **sizes, **({"tied": f.flag("tie_word_embeddings", False)} | more))


def kinds_of(f: Fields, layers: int) -> list[bool] | None:
    """Of each layer, whether it has a window.

    Raises:
        InputError: not as many as layers, or another kind of layer.
    """
    names = f.names("layer_types")
    if names is None:
        return None
    if len(names) != layers or not set(names) <= {"sliding_attention", "full_attention"}:
        raise f.refuse("layer_types", f"found {len(names)} of {', '.join(sorted(set(names)))}",
                       f"{layers} of sliding_attention and full_attention")
    return [name == "sliding_attention" for name in names]


def rotated(f: Fields, head_dim: int, key: str = PART, usual: float | None = None) -> int | None:
    """Elements of a head that positions turn, where it is not all of them.

    Args:
        f: the file; head_dim: of its model.
        key: the part's name where no table of positions has it; usual: what it is where none has.

    Raises:
        InputError: not a multiple of the eight that our kernels turn together.
    """
    part = f.of_rope(PART, key) or usual
    if part in (None, 1.0):
        return None
    turned = round(part * head_dim) if part and part < 1 else 0
    if not turned or turned % 8:
        raise f.refuse(key, f"found {part}", f"a part of {head_dim} that is a multiple of 8, or 1")
    return turned
