"""What a call's masks are to GPU kernels: nothing, the causal flag, pages of a cache, or tiles of keys to leave out.

A mask is what it hides, not how it is written: one that hides no key is none, and one that hides what ``causal`` hides
is the causal flag. Where each query sees one run of keys, kernels compare with the ends of the run, as their compiled
code does with its last key and FlashAttention's windows with both; other masks take their expression's instructions.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

import numpy as np

from intsim.calls import AttentionCall
from intsim.pipelines.modifications.blocks import Runs, runs_of, shown
from intsim.pipelines.modifications.heads import masks_of_heads
from intsim.pipelines.modifications.registry import parse
from intsim.pipelines.modifications.together import Together
from intsim.pipelines.modifications.variant import NOTHING, Instructions, Sizes, Variant
from intsim.pipelines.variants.causal import Causal
from intsim.pipelines.variants.paged import Paged

BOTH_ENDS = Instructions({"isetp": 1})
"""What comparing with a run's first key takes beyond comparing with its last; both are known before the first tile."""

SAMPLES = 8
"""Rows by which two masks are compared before all of them are."""


def as_run(call: AttentionCall) -> AttentionCall:
    """The call as a kernel is given it: without masks that hide nothing more, and with the causal flag for its like."""
    if not call.modification.masks or (call.causal and call.q_len > call.kv_len):  # which is refused
        return call
    variant = parse(call.variant)
    scores = Together(tuple(part for part in variant.parts if part.scores and not part.masks))
    if len(scores.parts) + sum(part.masks and not part.scores for part in variant.parts) == len(variant.parts):
        if _all(call.runs, call.sizes):
            return replace(call, causal=False, variant=scores.text)
        if _as_causal(call.runs, call.sizes):
            return replace(call, causal=True, variant=scores.text)
    kept = [*variant.parts, *([Causal()] if call.causal else [])]
    for part in sorted((part for part in kept if part.masks and not part.scores), key=_instructions, reverse=True):
        others = [other for other in kept if other is not part]
        if _hide_alike(Together(tuple(kept)), Together(tuple(others)), call.sizes, call.batch):
            kept = others
    return replace(call, causal=False, variant=Together(tuple(kept)).text)


def beyond_compiled(call: AttentionCall) -> Instructions:
    """What a call's masks take of a masked tile beyond the code that hides what lies behind a row's last key."""
    masks = [part for part in parse(call.variant).parts if part.masks]
    if not masks:
        return NOTHING
    if call.runs is not None:
        return BOTH_ENDS if call.runs[0].any() else NOTHING
    cost = sum((part.mask_cost for part in masks), NOTHING)
    return Instructions(_more(cost.per_score, Causal.mask_cost.per_score),
                        _more(cost.per_index, Causal.mask_cost.per_index))


def page_of(call: AttentionCall) -> int:
    """Keys of a page of the call's cache; 0 where they lie together."""
    return next((part.page for part in parse(call.variant).parts if isinstance(part, Paged)), 0)


def window_of(call: AttentionCall) -> int | None:
    """Keys that a query sees at most by a mask that libraries have as a window: of one run, and not the causal one."""
    if not parse(call.variant).masks or call.runs is None:
        return None
    first, end = call.runs
    return int((end - first).max())


def _instructions(part: Variant) -> float:
    return sum(part.mask_cost.per_score.values())


def _more(found: Mapping[str, float], than: Mapping[str, float]) -> dict[str, float]:
    return {name: more for name, count in found.items() if (more := count - than.get(name, 0.0)) > 0}


def _all(runs: Runs | None, sizes: Sizes) -> bool:
    return runs is not None and not runs[0].any() and bool((runs[1] == sizes.kv_len).all())


def _as_causal(runs: Runs | None, sizes: Sizes) -> bool:
    if runs is None or sizes.q_len > sizes.kv_len or runs[0].any():
        return False
    return bool((runs[1] == np.arange(sizes.kv_len - sizes.q_len, sizes.kv_len) + 1).all())


def _hide_alike(one: Together, other: Together, sizes: Sizes, batch: int) -> bool:
    """Whether two masks hide the same keys, for every head."""
    heads = masks_of_heads(one, sizes, batch)
    if heads != masks_of_heads(other, sizes, batch):
        return False
    return all(_of_a_head(one, other, sizes, *head) for head in heads.examples) if heads.differ else (
        _of_all_heads(one, other, sizes))


def _of_all_heads(one: Together, other: Together, sizes: Sizes) -> bool:
    """Of masks that are the same for all heads."""
    by_one, by_other = runs_of(one, sizes), runs_of(other, sizes)
    if by_one is not None and by_other is not None:
        return all(np.array_equal(a, b) for a, b in zip(by_one, by_other, strict=True))
    if by_one is not None or by_other is not None:
        return False
    return _of_a_head(one, other, sizes, 0, 0)


def _of_a_head(one: Together, other: Together, sizes: Sizes, batch: int, head: int) -> bool:
    q_idx = np.arange(sizes.q_len) + (sizes.kv_len - sizes.q_len)
    few = q_idx[np.unique(np.linspace(0, sizes.q_len - 1, SAMPLES).astype(int))]
    a, b = one.on(sizes), other.on(sizes)
    return all(np.array_equal(shown(a, part, sizes, batch, head), shown(b, part, sizes, batch, head))
               for part in (few, *np.array_split(q_idx, -(-sizes.q_len // SAMPLES))))
