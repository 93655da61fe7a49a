"""What a mask is to kernels that are no FlexAttention: nothing, a causal flag, pages of a cache, or a mask indeed."""

from __future__ import annotations

from dataclasses import replace

from intsim.calls import AttentionCall
from intsim.pipelines.modifications.blocks import block_mask
from intsim.pipelines.modifications.registry import parse
from intsim.pipelines.modifications.together import Together
from intsim.pipelines.modifications.variant import Sizes, Variant
from intsim.pipelines.variants.causal import Causal
from intsim.pipelines.variants.paged import Paged
from intsim.pipelines.variants.sliding_window import SlidingWindow


def as_run(call: AttentionCall) -> AttentionCall:
    """The call as a kernel without lists of blocks is given it.

    A mask that hides no key is none, wherever the keys lie; ``causal`` over as many queries as keys, and no other mask,
    is the causal flag.
    """
    if not call.variant:
        return call
    parts = parse(call.variant).parts
    masks = [part for part in parts if _hides(part, call.sizes)]
    square = call.q_len == call.kv_len
    if square and masks and all(isinstance(part, Causal) for part in masks):
        call, masks = replace(call, causal=True), []
    kept = Together(tuple(part for part in parts if part.scores or part in masks))
    return replace(call, variant=kept.text)


def page_of(call: AttentionCall) -> int:
    """Keys of a page of the call's cache; 0 where they lie together."""
    return next((part.page for part in parse(call.variant).parts if isinstance(part, Paged)), 0)


def without_window(call: AttentionCall) -> AttentionCall:
    """The call without its sliding window, which the libraries' split kernels take, too, or as it is."""
    parts = parse(call.variant).parts
    windows = [part for part in parts if isinstance(part, SlidingWindow)]
    if not windows or any(part.masks for part in parts if part not in windows):
        return call
    return replace(call, variant=Together(tuple(part for part in parts if part not in windows)).text)


def _hides(part: Variant, sizes: Sizes) -> bool:
    if not part.masks or isinstance(part, Paged):
        return False
    kept = block_mask(part, sizes, (sizes.q_len, sizes.kv_len)).kept
    return part.scores or bool(kept.sum() < sizes.q_len * sizes.kv_len)
