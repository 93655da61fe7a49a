"""``BASE+METHOD``: a CPU pipeline with its softmax path replaced by a softmax method and the conversions it needs.

The two GEMMs of the base keep their formats. What lies between is the method's kernel, before it the conversion of the
scores to the format the method reads, after it the conversion of its probabilities to the format of the second GEMM.
Every conversion is a kernel of its own, so that a method pays for the formats it asks for.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, replace
from functools import partial
from itertools import pairwise
from typing import Any

import numpy as np

from intsim.errors import InputError
from intsim.numerics import requantise
from intsim.numerics.quantise import dequantise, probabilities_to_s8
from intsim.numerics.softmax.model import Rows, SoftmaxMethod, Statistics, statistics_of
from intsim.pipelines.common.buffers import (
    BLOCKS,
    EVENTS,
    KEYS,
    LEVELS,
    MASK,
    ROWS,
    SCALE,
    SCORE_UNIT,
    probabilities,
    scalar,
    scores,
)
from intsim.pipelines.common.int8 import vanished_rows
from intsim.pipelines.common.invocations import row_by_row
from intsim.pipelines.heads import HeadBlocks
from intsim.pipelines.spec import Buffer, Invocation, Kernels, Numeric, Pipeline, Step

Chain = tuple[str, ...]
"""Kernels one after another."""

FROM_F32: dict[str, Chain] = {
    "f32": (), "s32": ("quantize_logits_f32_s32",), "s8": ("quantize_logits_f32_s8",),
    "u8": ("quantize_logits_f32_s8", "offset_s8_u8")}
SCORE_CONVERSIONS: dict[str, dict[str, Chain]] = {
    "f32": FROM_F32,
    "f16": {want: ("cast_f16_f32", *chain) for want, chain in FROM_F32.items()},
    "s32": {"f32": ("dequantize_s32_f32",), "s32": (), "s8": ("requantize_s32_s8",),
            "u8": ("requantize_s32_s8", "offset_s8_u8")},
}
"""Format of the scores -> format a method reads -> kernels in order."""

TO_INTEGER: dict[str, Chain] = {"s8": ("quantize_f32_s8",), "u8": ("quantize_f32_u8",)}
FROM_U8: dict[str, Chain] = {"u8": (), "s8": ("halve_u8_s8",), "f32": ("dequantize_u8_f32",),
                             "f16": ("dequantize_u8_f32", "cast_f32_f16")}
PROBABILITY_CONVERSIONS: dict[str, dict[str, Chain]] = {
    "f32": {"f32": (), "f16": ("cast_f32_f16",), **TO_INTEGER},
    "f16": {"f16": (), "f32": ("cast_f16_f32",), **{w: ("cast_f16_f32", *chain) for w, chain in TO_INTEGER.items()}},
    "u8": FROM_U8,
    "s8": {**FROM_U8, "s8": ()},
    "s8_offset": {want: ("offset_s8_u8", *chain) for want, chain in FROM_U8.items()},
}
"""Format a method gives -> format of the second GEMM -> kernels in order; s8 codes from 0 are u8 codes as they lie."""

GIVES = {"cast_f16_f32": "f32", "cast_f32_f16": "f16", "dequantize_s32_f32": "f32", "dequantize_u8_f32": "f32",
         "quantize_logits_f32_s32": "s32", "quantize_logits_f32_s8": "s8", "requantize_s32_s8": "s8",
         "offset_s8_u8": "u8", "halve_u8_s8": "s8", "quantize_f32_s8": "s8", "quantize_f32_u8": "u8"}
"""The format that a conversion gives."""

TO_8_BITS = {"quantize_logits_f32_s8", "requantize_s32_s8"}
"""What gives codes of a step that the method fixes, or else that of the statistics."""

CODES_16 = 2**15 - 1
SMALLEST_RANGE = 2.0**-100
"""Of logits quantised to 16 bits: a head of zeros has no scale of its own."""

STATISTICS, CODE_UNIT = Buffer("statistics", "record", (), "head"), scalar("code unit", "f64", "block")
NO_STATISTICS = Statistics(0.0, 0.0, 0.0)


@dataclass(frozen=True)
class Gap:
    """Where a base's softmax path was: the step of the first GEMM, the scores it leaves, the P that the second reads.

    Attributes:
        unit: the real value of one unit of the scores.
    """

    first: Step
    scores: Buffer
    probabilities: Buffer
    unit: Buffer


def combine(base: Pipeline, method: SoftmaxMethod) -> Pipeline:
    """The pipeline ``base.name+method.name``.

    Raises:
        InputError: the base is a GPU pipeline, or has no softmax path between buffers that the conversions know.
    """
    gap = _gap(base)
    if gap is None:
        raise InputError(f"{base.name} takes no softmax method", key="pipeline",
                         expected="a CPU pipeline of two GEMMs, such as fp32, fp16, quant_only or int_attention")
    before = SCORE_CONVERSIONS[gap.scores.format][method.reads]
    after = PROBABILITY_CONVERSIONS[method.gives][gap.probabilities.format]
    path = tuple(_path(gap, method, before, after))
    last = next(buffer for buffer in path[-1].writes if buffer.name == gap.probabilities.name)
    at = next(i for i, step in enumerate(base.steps) if step.part == "softmax_path")
    kept = [replace(step, reads=tuple(last if buffer == gap.probabilities else buffer for buffer in step.reads))
            for step in base.steps if step.part != "softmax_path"]
    return Pipeline(
        name=f"{base.name}+{method.name}",
        summary=f"the GEMMs of {base.name} around {method.summary[0].lower()}{method.summary[1:]}",
        source=f"{base.source}; {method.source}",
        target="cpu",
        steps=(*kept[:at], *path, *kept[at:]),
        parameters=method.parameters, ranges=method.ranges)


def _gap(base: Pipeline) -> Gap | None:
    """What a method's steps join, found by what the steps declare: matrices (q_len, kv_len) in known formats."""
    path = [step for step in base.steps if step.part == "softmax_path"]
    at = [i for i, step in enumerate(base.steps) if step.part == "softmax_path"]
    if base.target != "cpu" or not at:
        return None
    earlier, later = base.steps[:at[0]], base.steps[at[-1] + 1:]
    read = {buffer for step in path for buffer in step.reads}
    written = {buffer for step in path for buffer in step.writes}
    joined = {buffer for step in later for buffer in step.reads} & written - {LEVELS}
    matrices = [(step, buffer) for step in earlier for buffer in step.writes
                if buffer in read and buffer.axes == (ROWS, KEYS) and buffer.format in SCORE_CONVERSIONS]
    wanted = [buffer for buffer in joined if any(buffer.format in known for known in PROBABILITY_CONVERSIONS.values())]
    if len(matrices) != 1 or len(wanted) != 1 or len(joined) != 1 or at != list(range(at[0], at[-1] + 1)):
        return None
    first, found = matrices[0]
    return Gap(first, found, wanted[0], SCORE_UNIT if found.format == "s32" else SCALE)


def _path(gap: Gap, method: SoftmaxMethod, before: Chain, after: Chain) -> Iterator[Step]:
    """The method between its conversions."""
    codes, unit = gap.scores, gap.unit
    statistics: tuple[Buffer, ...] = ()
    if method.calibrates or "quantize_logits_f32_s32" in before or (method.step is None and TO_8_BITS & set(before)):
        statistics = (STATISTICS,)
        yield Step("calibrate", "softmax_path", "prepare", partial(_calibrate, gap.first.numeric),
                   (*gap.first.reads, unit, BLOCKS), statistics,
                   untimed="statistics of the logits are calibrated beforehand; here on the head itself")
    if before:
        on_the_way = [scores(GIVES[routine], name=f"{gap.scores.name}_{i + 1}") for i, routine in enumerate(before)]
        source, codes, unit = codes, on_the_way[-1], CODE_UNIT
        yield Step("convert_scores", "softmax_path", "rows", partial(_convert_scores, method, before),
                   (source, MASK, gap.unit, *statistics), (codes, unit, EVENTS), **_chain(before, source, *on_the_way))
    result = _given(method, gap.probabilities, after)
    levels = () if after else (LEVELS,)
    yield Step(method.name, "softmax_path", "rows", partial(_softmax, method, not after),
               (codes, MASK, unit, *statistics), (result, *levels, EVENTS), row_by_row(method.kernel, codes, result),
               parameters=tuple(method.parameters))
    if after:
        on_the_way = [probabilities(GIVES[routine], name=f"{result.name}_{i + 1}")
                      for i, routine in enumerate(after[:-1])]
        yield Step("convert_probabilities", "softmax_path", "rows", partial(_convert_probabilities, method, after),
                   (result, MASK), (gap.probabilities, LEVELS, EVENTS),
                   **_chain(after, result, *on_the_way, gap.probabilities))


def _given(method: SoftmaxMethod, wanted: Buffer, after: Chain) -> Buffer:
    """P as the method gives it."""
    form = "u7" if method.gives == "s8" else method.gives
    return Buffer(f"{wanted.name}_0" if after else wanted.name, form, wanted.axes)


def _chain(routines: Chain, *buffers: Buffer) -> Kernels:
    """Kernels one after another, from the first buffer to the last."""
    calls: tuple[Invocation, ...] = ()
    for routine, (source, target) in zip(routines, pairwise(buffers), strict=True):
        calls += row_by_row(routine, source, target)
    return {"invocations": calls, "own": buffers[1:-1]}


def _calibrate(product: Numeric, *read: Any) -> Statistics:
    """Statistics of the logits of the head, from what the first GEMM reads, the unit of its scores and the blocks."""
    q, *others, unit, blocks = read
    assert isinstance(blocks, HeadBlocks)

    def scores_of_blocks() -> Iterator[Rows]:
        for rows, mask in blocks:
            found = product(q[rows], *others)
            yield Rows(found[0] if isinstance(found, tuple) else found, mask)

    return statistics_of(scores_of_blocks(), float(unit))


def _convert_scores(method: SoftmaxMethod, routines: Chain, codes: np.ndarray, mask: np.ndarray | None, unit: float,
                    statistics: Statistics | None = None) -> tuple[np.ndarray, float, Counter[str]]:
    """Scores in the method's format, and the real value of their unit."""
    unit, events = float(unit), Counter[str]()
    for routine in routines:
        if routine == "cast_f16_f32":
            codes = codes.astype(np.float32)
        elif routine == "dequantize_s32_f32":
            codes, unit = dequantise(codes, unit), 1.0
        elif routine == "offset_s8_u8":
            codes = requantise.offset_s8(codes)
        else:
            target = _target_unit(method, routine, statistics)
            finer, codes = codes, _quantised(routine, codes, unit / target)
            if codes.dtype == np.int8:
                events["saturated_logits"] += _saturated(finer, mask, target / unit)
            unit = target
    return codes, unit, events


def _target_unit(method: SoftmaxMethod, routine: str, statistics: Statistics | None) -> float:
    if routine == "quantize_logits_f32_s32":
        assert statistics is not None
        return max(statistics.largest, SMALLEST_RANGE) / CODES_16
    if method.step is not None:
        return method.step
    assert statistics is not None
    return statistics.step_s8


def _quantised(routine: str, codes: np.ndarray, ratio: float) -> np.ndarray:
    if routine == "requantize_s32_s8":
        return requantise.requantise_s8(codes, *requantise.fixed_point(ratio))
    return {"quantize_logits_f32_s8": requantise.logits_to_s8,
            "quantize_logits_f32_s32": requantise.logits_to_s32}[routine](codes, ratio)


def _saturated(codes: np.ndarray, mask: np.ndarray | None, per_unit: float) -> int:
    """How many scores that count lie beyond 127 units."""
    keep = np.isfinite(codes) if mask is None else mask
    return int((keep & (np.abs(codes) > 127.5 * per_unit)).sum())


def _softmax(method: SoftmaxMethod, last: bool, codes: np.ndarray, mask: np.ndarray | None, unit: float,
             statistics: Statistics = NO_STATISTICS, **settings: float) -> tuple[Any, ...]:
    """Probabilities in the method's format; where no conversion follows, with the code that stands for 1."""
    events = Counter[str]()
    constants = method.constants(float(unit), codes.shape[1], statistics, settings)
    p = method.compute(Rows(codes, mask, events), *constants)
    if not last:
        return p, events
    return p, method.levels, Counter({**events, **vanished_rows(p, mask)})


def _convert_probabilities(method: SoftmaxMethod, routines: Chain, p: np.ndarray,
                           mask: np.ndarray | None) -> tuple[np.ndarray, float, Counter[str]]:
    """Probabilities in the format of the second GEMM, and the code that stands for 1."""
    levels = method.levels
    for routine in routines:
        if routine == "offset_s8_u8":
            p = requantise.offset_s8(p)
        elif routine == "halve_u8_s8":
            p, levels = requantise.halve_u8(p), levels / 2
        elif routine == "dequantize_u8_f32":
            p, levels = dequantise(p.view(np.uint8), 1.0 / levels), 1.0
        elif routine == "quantize_f32_s8":
            p, levels = probabilities_to_s8(p), 127.0
        elif routine == "quantize_f32_u8":
            p, levels = requantise.probabilities_to_u8(p), requantise.LEVELS_U8
        else:
            p = p.astype({"cast_f32_f16": np.float16, "cast_f16_f32": np.float32}[routine])
    return p, levels, vanished_rows(p, mask)
