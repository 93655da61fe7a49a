"""Phases of a model: what an encoder, a prefill and the decoding of many tokens consist of.

Decoding is a sum over tokens whose attention grows by a key each. Up to ``EXACT`` tokens all are computed; of more,
attention at four lengths, whose weights are exact for what grows as a parabola; its error is estimated by two of them.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from itertools import pairwise

import numpy as np

from intsim.models.transformer import Transformer
from intsim.models.works import OF_KEYS, Layers, Tokens, Work, alike, attentions, cross_keys, heard, stack

EXACT = 8
"""Tokens that are computed one by one."""

REMAINDERS = (1, 9, 6, 14)
"""Of lengths at which attention is looked at, by ``AT_ONCE``: what kernels do for keys that do not fill a turn is up to
a quarter of the whole, and these four stand for all, as do the outer two."""

AT_ONCE = 16
"""Keys that a turn of most kernels takes."""


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


def chunks_of(prompt: int, chunk: int | None) -> list[int]:
    """Tokens of a prompt that are computed at once, in turn."""
    size = chunk or prompt
    return [min(size, prompt - start) for start in range(0, prompt, size)]


def prefill(model: Transformer, layers: Layers, batch: int, prompt: int, context: int, chunk: int | None,
            logits: str = "last") -> Phase:
    """The prompt, in chunks or whole, on top of ``context`` keys that are there; behind the last attention, its last
    token only, or ``all``."""
    def works() -> Iterator[Work]:
        done = 0
        for new in chunks_of(prompt, chunk):
            done += new
            wanted = new if logits == "all" else int(done == prompt)
            yield from stack(model, Tokens(batch, new, context + done, wanted), layers)

    return Phase("prefill", tuple(works()), prompt)


def decode(model: Transformer, layers: Layers, batch: int, generate: int, seen: int) -> Phase:
    """``generate`` tokens, one after another, the first of which finds ``seen`` keys and adds its own."""
    fine, coarse = (node_weights(seen + 1, seen + generate, _kinks(model), outer) for outer in (False, True))

    step = [work for work in stack(model, Tokens(batch, 1, seen + 1, 1), layers) if work.routine not in OF_KEYS]

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


def node_weights(first: int, last: int, kinks: Iterable[int], outer: bool) -> dict[int, float]:
    """Lengths at which to look, and how many tokens each stands for; the weights add up to all of them.

    Args:
        first, last: lengths, both included.
        kinks: lengths between which the summand is smooth.
        outer: whether to look at the outer two of each stretch alone, whose weights are exact for what grows as a line.
    """
    ends = [first - 1, *sorted(k for k in kinks if first <= k < last), last]
    found: dict[int, float] = {}
    for before, end in pairwise(ends):
        found |= _stretch(before + 1, end, outer)
    return found


def _stretch(low: int, high: int, outer: bool) -> dict[int, float]:
    """Weights of one: as equal as they may be where its moments are right."""
    count = high - low + 1
    if count <= EXACT:
        return dict.fromkeys(range(low, high + 1), 1.0)
    parts = len(REMAINDERS)
    edges = [low + count * i // parts for i in range(parts + 1)]
    nodes = [_near((a + b - 1) // 2, a, b - 1, wanted)
             for (a, b), wanted in zip(pairwise(edges), REMAINDERS, strict=True)]
    if outer:
        nodes = [nodes[0], nodes[-1]]
    half = (count - 1) / 2
    powers = ((np.array(nodes) - low - half) / half)**np.arange(2 if outer else 3)[:, None]
    moments = [count, 0.0, count * (count + 1) / (3 * (count - 1))][:len(powers)]
    equal = np.full(len(nodes), count / len(nodes))
    weights = equal + np.linalg.lstsq(powers, moments - powers @ equal, rcond=None)[0]
    return dict(zip(nodes, weights.tolist(), strict=True))


def _near(middle: int, low: int, high: int, remainder: int) -> int:
    """The length of a remainder nearest to the middle of a part of a stretch, in it."""
    half = AT_ONCE // 2
    return min(max(middle + (remainder - middle + half) % AT_ONCE - half, low), high)
