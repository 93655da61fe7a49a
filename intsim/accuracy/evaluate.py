"""Running a pipeline on tensors and comparing it with attention in float64."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

import numpy as np

from intsim.accuracy.arguments import Arguments
from intsim.accuracy.causes import GOOD, investigate
from intsim.accuracy.measure import Place, measure, total
from intsim.accuracy.metrics import Accuracy
from intsim.accuracy.reference import reference_attention, reference_probabilities
from intsim.arguments import flag
from intsim.pipelines.modifications.variant import Variant
from intsim.pipelines.registry import get_pipeline
from intsim.pipelines.run import in_tile
from intsim.pipelines.spec import Pipeline

__all__ = ["evaluate", "reference_attention", "reference_probabilities"]


def evaluate(q: np.ndarray, k: np.ndarray, v: np.ndarray, pipeline: str | Pipeline = "int_attention",
             mask: np.ndarray | None = None, causal: bool = False, scale: float | None = None,
             parameters: Mapping[str, float] | None = None, causes: bool = True, tile: int | None = None, *,
             bias: np.ndarray | None = None, variant: str | Variant | None = None) -> Accuracy:
    """Accuracy of a pipeline against float64, of the whole and of each head.

    Args:
        q, k, v, pipeline, mask, causal, scale, parameters, bias, variant: as of ``intsim.attention``.
        causes: whether to investigate why, where the cosine similarity is below 0.95. This takes up to ten times as
            long as the rest.
        tile: keys that a fused pipeline holds at once, as the kernel that is timed; by default the pipeline's own.

    Raises:
        InputError: as ``intsim.attention``.
    """
    causes = flag("causes", causes)
    parameters = in_tile(get_pipeline(pipeline), parameters, tile)
    arguments = Arguments(q, k, v, mask, causal, scale, bias, variant)
    heads = measure(arguments, pipeline, parameters)
    whole = total(heads)
    found: Mapping[Place | None, tuple[str, ...]] = {}
    if causes and any(not errors.cosine_similarity >= GOOD for errors in (whole, *heads.values())):
        found = investigate(arguments, pipeline, parameters, heads)
    parts = {place: replace(errors.accuracy(), causes=found.get(place, ())) for place, errors in heads.items()}
    return replace(whole.accuracy(parts), causes=found.get(None, ()))
