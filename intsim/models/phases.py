"""Phases of a model: what an encoder, a prefill and the decoding of many tokens consist of.

Decoding is a sum over tokens whose attention grows by a key each. Up to ``EXACT`` tokens all are computed; of more,
attention at the nodes of Simpson's rule between two lengths, its error estimated by half as many.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from itertools import pairwise

from intsim.models.transformer import Transformer
from intsim.models.works import Layers, Tokens, Work, alike, attentions, cross_keys, heard, stack

EXACT = 8
"""Tokens that are computed one by one."""

INTERVALS = 4
"""Simpson's rule has this many intervals, its check half as many."""


@dataclass(frozen=True)
class Phase:
    """A part of a run.

    Attributes:
        works: calls with how often they run.
        check: the same with the weights of the coarser rule, where calls were not counted one by one.
        tokens: that pass or that it gives.
    """

    name: str
    works: tuple[Work, ...]
    tokens: int
    check: tuple[Work, ...] = ()


def encode(model: Transformer, layers: Layers, batch: int, tokens: int) -> Phase:
    """All tokens of an encoder, each of which sees all."""
    return Phase("encoder", tuple(stack(model, Tokens(batch, tokens, tokens, tokens), layers)), tokens)


def listen(model: Transformer, layers: Layers, batch: int) -> Phase:
    """The encoder of a model of two stacks, and the keys that its decoder takes from it."""
    tokens = heard(model)
    assert model.encoder is not None
    works = (*stack(model.encoder, Tokens(batch, tokens, tokens, tokens), alike(model.encoder)),
             *cross_keys(model, batch, layers))
    return Phase("encoder", works, tokens)


def prefill(model: Transformer, layers: Layers, batch: int, prompt: int, context: int, chunk: int | None) -> Phase:
    """The prompt, in chunks or whole, on top of ``context`` keys that are there; the head sees its last token only."""
    size = chunk or prompt

    def works() -> Iterator[Work]:
        for start in range(0, prompt, size):
            new = min(size, prompt - start)
            last = start + new == prompt
            part = stack(model, Tokens(batch, new, context + start + new, 1 if last else new), layers)
            yield from part if last else (work for work in part if work.group != "head" and work.name != "final_norm")

    return Phase("prefill", tuple(works()), prompt)


def decode(model: Transformer, layers: Layers, batch: int, generate: int, seen: int) -> Phase:
    """``generate`` tokens, one after another, the first of which finds ``seen`` keys and adds its own."""
    fine, coarse = (node_weights(seen + 1, seen + generate, _kinks(model), intervals)
                    for intervals in (INTERVALS, INTERVALS // 2))

    step = [work for work in stack(model, Tokens(batch, 1, seen + 1, 1), layers) if work.routine != "attention"]

    def works(nodes: Mapping[int, float]) -> Iterator[Work]:
        yield from (replace(work, count=work.count * generate) for work in step)
        for length, weight in nodes.items():
            found = attentions(model, Tokens(batch, 1, length, 1), layers)
            yield from (replace(work, count=work.count * weight) for work in found)

    exact = fine == coarse
    return Phase("decode", tuple(works(fine)), generate, () if exact else tuple(works(coarse)))


def _kinks(model: Transformer) -> set[int]:
    """Lengths at which a layer's attention stops growing."""
    return {window for window in model.windows if window is not None}


def node_weights(first: int, last: int, kinks: Iterable[int], intervals: int) -> dict[int, float]:
    """Lengths at which to look, and how many tokens each stands for; the weights add up to all of them.

    A sum over a stretch is Simpson's integral between its ends plus half of either end (Euler and Maclaurin).

    Args:
        first, last: lengths, both included.
        kinks: lengths between which the summand is smooth.
        intervals: of each stretch, an even number.
    """
    if last - first < EXACT:
        return dict.fromkeys(range(first, last + 1), 1.0)
    ends = [first, *sorted(k for k in kinks if first < k < last), last]
    found: dict[int, float] = defaultdict(float)
    for low, high in pairwise(ends):
        for node, weight in _simpson(low, high, intervals).items():
            found[node] += weight
    for end in (first, last):
        found[end] += 0.5
    return dict(found)


def _simpson(low: int, high: int, intervals: int) -> dict[int, float]:
    """Weights of the integral from low to high; a short stretch takes the trapezium at every whole number."""
    if high - low <= 2 * intervals or (high - low) % intervals:
        return _on_grid(low, high, intervals)
    step = (high - low) // intervals
    return {low + i * step: step / 3 * (1 if i in (0, intervals) else 4 if i % 2 else 2) for i in range(intervals + 1)}


def _on_grid(low: int, high: int, intervals: int) -> dict[int, float]:
    """Simpson on the part whose length is a multiple of the intervals, the trapezium on the few numbers before it."""
    whole = (high - low) // intervals * intervals if high - low > 2 * intervals else 0
    start = high - whole
    found = defaultdict(float, _simpson(start, high, intervals) if whole else {})
    for at in range(low, start):
        found[at] += 0.5
        found[at + 1] += 0.5
    return dict(found)
