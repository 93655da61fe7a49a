"""Where a pipeline changes its scores: right before the step that hides keys, on scaled scores, in float32.

FlexAttention's kernel scales the product, changes it, hides keys, and multiplies by log2(e) before the running maximum.
Fused kernels do so here too, and their softmax then finds logits to the base two, with nothing left to multiply by.
Whole-matrix pipelines of floating point go on with scores of scale 1; integer ones round the changed scores back to the
unit of their codes.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable
from dataclasses import replace
from typing import Any

import numpy as np

from intsim.errors import InputError
from intsim.numerics.online_softmax import LOG2E
from intsim.pipelines.common.buffers import (
    EVENTS,
    KEY_INDEX,
    KEYS,
    MASK,
    MODIFY,
    ROW_INDEX,
    ROWS,
    SCALE,
    SCORE_UNIT,
    scalar,
)
from intsim.pipelines.common.fused import FACTOR, FACTORS, base_two
from intsim.pipelines.modifications.arm import on_arm
from intsim.pipelines.modifications.modification import OfHead
from intsim.pipelines.modifications.together import Together
from intsim.pipelines.spec import Buffer, Kernels, Pipeline, Step
from intsim.pipelines.verify import verify

NAME = "score_modification"
UNTIMED = "no stored kernel of this pipeline changes scores"
AS_VALUES = "only its values are asked for"

MOST = 2**29
"""Of a changed integer score, so that the distance between two still fits 32 bits."""

ONE = scalar("one", "f64", "block")
NO_FACTOR = scalar("no factor", "f32", "tile")


def fused(logits: np.ndarray, factor: np.float32 | np.ndarray, scale: float, modify: OfHead, rows: np.ndarray,
          keys: np.ndarray) -> tuple[np.ndarray, np.float32]:
    """Scores of a tile, scaled, changed, and to the base two; the factor that is left, 1.

    A factor with more than the logits' scale in it (scales of a head's Q and K, or none because Q has it all) scales by
    its own value.
    """
    unit = np.where(factor == base_two(scale), np.float32(scale), factor / LOG2E)
    return modify(logits * unit, rows, keys) * LOG2E, np.float32(1.0)


def natural(scores: np.ndarray, modify: OfHead, rows: np.ndarray, keys: np.ndarray) -> np.ndarray:
    """float32 scores that are scaled already."""
    return modify(scores, rows, keys)


def scaled(scores: np.ndarray, scale: float, modify: OfHead, rows: np.ndarray,
           keys: np.ndarray) -> tuple[np.ndarray, float]:
    """Scores in float32 or float16, scaled and changed in float32, and the scale that is left, 1."""
    changed = modify(scores.astype(np.float32) * np.float32(scale), rows, keys)
    with np.errstate(over="ignore"):
        return changed.astype(scores.dtype), 1.0


def coded(scores: np.ndarray, unit: float, modify: OfHead, rows: np.ndarray,
          keys: np.ndarray) -> tuple[np.ndarray, Counter[str]]:
    """int32 scores, changed and rounded to their unit, ties to even; those beyond 2^29 units stop there."""
    return _recoded(scores, np.float32(unit), modify, rows, keys)


def coded_by_tile(scores: np.ndarray, q_scales: np.ndarray, k_scales: np.ndarray, scale: float, modify: OfHead,
                  rows: np.ndarray, keys: np.ndarray) -> tuple[np.ndarray, Counter[str]]:
    """As ``coded``, of scores whose unit is that of a block of queries times that of a block of keys."""
    from intsim.numerics.flashq import BLOCK  # TurboAttention's, which is alone in having them
    from intsim.numerics.flashq_softmax import LARGEST_STEP

    unit = np.minimum(np.multiply.outer(q_scales[rows // BLOCK], k_scales[keys // BLOCK]) * scale, LARGEST_STEP)
    return _recoded(scores, unit.astype(np.float32), modify, rows, keys)


def _recoded(scores: np.ndarray, unit: Any, modify: OfHead, rows: np.ndarray,
             keys: np.ndarray) -> tuple[np.ndarray, Counter[str]]:
    changed = modify(scores.astype(np.float32) * unit, rows, keys)
    with np.errstate(over="ignore", divide="ignore", invalid="ignore"):
        codes = np.nan_to_num(np.rint(changed * (np.float32(1.0) / unit)), nan=0.0, posinf=MOST, neginf=-MOST)
    beyond = int((np.abs(codes) > MOST).sum())
    return np.clip(codes, -MOST, MOST).astype(np.int32), Counter(saturated_scores=beyond)


INDEX = (MODIFY, ROW_INDEX, KEY_INDEX)


def with_modification(pipeline: Pipeline, timed: Together | None = None) -> Pipeline:
    """The pipeline with a step that changes its scores.

    Args:
        timed: the variant whose kernels a CPU pipeline runs there; None where only values are asked for.

    Raises:
        InputError: it has no place for one, or no kernel for Arm changes scores so.
    """
    at = next((i for i, step in enumerate(pipeline.steps) if MASK in step.reads), None)
    if at is None:
        raise _no_place(pipeline, "no step of it hides keys")
    hides = pipeline.steps[at]
    found = next((b for b in hides.reads if b.axes == (ROWS, KEYS) and b != MASK), None)
    if found is None:
        raise _no_place(pipeline, f"its kernel {hides.name} computes scores and softmax in one")
    if any(step.name == "calibrate" for step in pipeline.steps):
        raise _no_place(pipeline, "its softmax is calibrated on scores before they are changed")
    changed = replace(found, name=f"changed {found.name}")
    step, renamed = _step(pipeline, hides, found, changed, timed)
    after = [replace(each, reads=tuple(renamed.get(b, b) for b in each.reads),
                     own=tuple(dict.fromkeys((*each.own, *(b for b in each.reads if b in renamed)))))
             for each in pipeline.steps[at:]]
    made = replace(pipeline, steps=(*pipeline.steps[:at], step, *after))
    verify(made)
    return made


def _step(pipeline: Pipeline, hides: Step, found: Buffer, changed: Buffer,
          timed: Together | None) -> tuple[Step, dict[Buffer, Buffer]]:
    """The step, and the buffers that later steps read in the place of others."""
    kernels: Kernels = on_arm(timed, found) if timed and pipeline.target == "cpu" else {}
    in_steps = not kernels and any(step.invocations for step in pipeline.steps)
    untimed = "" if not in_steps else AS_VALUES if pipeline.target == "cpu" else UNTIMED

    def step(numeric: Callable[..., Any], reads: tuple[Buffer, ...], *more: Buffer) -> Step:
        return Step(NAME, "softmax_path", hides.stage, numeric, (found, *reads, *INDEX), (changed, *more),
                    untimed=untimed, **kernels)

    written = {buffer.name: buffer for each in pipeline.steps for buffer in each.writes}
    factor = next((b for b in hides.reads if b in (FACTOR, FACTORS)), None)
    if found.format == "f32" and factor is not None:
        return step(fused, (factor, SCALE), NO_FACTOR), {found: changed, factor: NO_FACTOR}
    if found.format == "s32" and SCORE_UNIT.name in written:
        return step(coded, (SCORE_UNIT,), EVENTS), {found: changed}
    if found.format == "s32" and {"q_scales", "k_scales"} <= written.keys():
        return (step(coded_by_tile, (written["q_scales"], written["k_scales"], SCALE), EVENTS), {found: changed})
    if found.format in ("f32", "f16") and SCALE in hides.reads:
        return step(scaled, (SCALE,), ONE), {found: changed, SCALE: ONE}
    if found.format == "f32":
        return step(natural, ()), {found: changed}
    raise _no_place(pipeline, f"its scores are {found.format}, of a unit that is not known")


def _no_place(pipeline: Pipeline, why: str) -> InputError:
    return InputError(f"{pipeline.name} cannot change scores: {why}", key="variant",
                      expected="a variant that only masks and no bias, or another pipeline")
