"""Why an output is far off: each cause is measured, by parts that are exact or by a change that takes it away."""

from __future__ import annotations

from collections.abc import Mapping

import numpy as np

from intsim.accuracy import trials
from intsim.accuracy.arguments import Arguments
from intsim.accuracy.measure import Place, total
from intsim.accuracy.metrics import Errors
from intsim.accuracy.parts import Parts, split
from intsim.pipelines.spec import Pipeline

GOOD = 0.95
"""Cosine similarity below which it is looked into."""

OWN = 0.25
"""Share of the loss that makes a part one of its causes."""

HUGE = 8.0
"""Standard deviation of a row's logits from which on an error of 1 % of them is an error of P of 8 % and more."""

FLAT = 4.0
"""Steps of an 8-bit P: rows whose largest probability is below have codes of a few steps only."""

HELD = 0.8
"""Share of the probability on keys that keep any: of these, how far their logits seem to be off says enough."""

AS_GOOD = 0.01
"""Error of logits that changes a probability by 1 %, which explains no loss."""

CANCELLING = 0.1
"""Size of an output against the sum of what it adds up, as absolute values, below which errors weigh ten times."""


def investigate(arguments: Arguments, pipeline: str | Pipeline, parameters: Mapping[str, float] | None,
                heads: Mapping[Place, Errors]) -> dict[Place | None, tuple[str, ...]]:
    """Sentences for each head, and for the whole under None, whose cosine similarity is below ``GOOD``.

    Args:
        arguments: of the call.
        pipeline, parameters: as of ``evaluate``.
        heads: as measured.
    """
    errors: dict[Place | None, Errors] = {None: total(heads)} | dict(heads.items())
    bad = {place: e for place, e in errors.items() if not e.cosine_similarity >= GOOD}
    parts = split(arguments, pipeline, parameters)
    shown = trials.found(arguments, pipeline, parameters, bad)
    return {place: (*_of_parts(parts[place], e.cosine_similarity), *shown[place]) for place, e in bad.items()}


def _of_parts(parts: Parts, cosine: float) -> list[str]:
    """What the parts say, the worst first."""
    losses = {"p": 1 - parts.p.value, "gain": 1 - parts.gain.value, "v": 1 - parts.v.value}
    loss = 1 - cosine if np.isfinite(cosine) else 1.0
    least = min(OWN * loss, max(losses.values()))
    own = sorted((name for name, own in losses.items() if own >= least and own > (1 - GOOD) * OWN / 9),
                 key=lambda name: -losses[name])
    sentences = [{"p": _probabilities, "gain": _sums, "v": _values}[name](parts) for name in own]
    return sentences + [text for text in (_cancelling(parts),) if text and own]


def _probabilities(parts: Parts) -> str:
    text = ("the probabilities are off, by the scores or by their softmax: with V exact they alone give a cosine "
            f"similarity of {parts.p.value:.3f}")
    if parts.mean("spread") >= HUGE:
        text += (f"; the logits are huge (up to {parts.largest_logit:.0f}, with a standard deviation of "
                 f"{parts.mean('spread'):.0f} within a row)")
    if parts.mean("held") >= HELD and parts.mean("logit_error") >= AS_GOOD:
        text += f"; they are as if the logits were off by {parts.mean('logit_error'):.2g}"
    elif parts.mean("held") >= HELD and parts.mean("spread") >= HUGE:
        text += (f"; {1 - parts.mean('held'):.0%} of the weight is on other keys than it should be, all of a row's on "
                 "one: at this size a step of the formats of Q, K and scores is more than the best keys differ by")
    if parts.sums["negative"]:
        text += (f"; {parts.sums['negative']} rows have a probability below 0: what came beyond the largest code of "
                 "P's format wrapped around")
    return text + _flat(parts)


def _sums(parts: Parts) -> str:
    low, middle, high = np.quantile(np.concatenate(parts.gains), (0.05, 0.5, 0.95))
    return (f"rows have another size each, {low:.2f} to {high:.2f} times the right one (median {middle:.2f}): what P "
            f"is rounded to does not add up to 1; this alone gives a cosine similarity of {parts.gain.value:.3f}"
            + _flat(parts))


def _flat(parts: Parts) -> str:
    if not parts.coded or parts.mean("top") >= FLAT / 255:
        return ""
    return (f"; rows are flat: the largest probability is {parts.mean('top'):.2%} on average, with "
            f"{parts.mean('keys'):.0f} keys a row, and one step of an 8-bit P is {1 / 255:.2%}")


def _values(parts: Parts) -> str:
    text = ("V, its sums or the output's format are off: with exact probabilities they alone give a cosine similarity "
            f"of {parts.v.value:.3f}")
    small = parts.mean("on_small_v")
    if small >= OWN:
        text += (f"; {small:.0%} of the probability is on rows of V below 1/16 of the largest element (on average "
                 f"{parts.mean('v_size'):.3f} of it): in V's format they vanish beside it, or keep a step or two")
    size = np.sqrt(parts.sums["squared"] / max(parts.sums["elements"], 1))
    if size < FLAT * parts.smallest_step:
        text += f"; outputs are smaller than {FLAT:g} of the smallest steps of their format"
    return text


def _cancelling(parts: Parts) -> str:
    share = parts.sums["reference"] / max(parts.sums["unsigned"], np.finfo(float).tiny)
    if share >= CANCELLING:
        return ""
    return (f"what an output adds up cancels but for {share:.1%} of it: errors of P and V weigh "
            f"{1 / max(share, 1e-9):.0f} times as much")
