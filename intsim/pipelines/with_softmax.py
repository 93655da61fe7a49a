"""``BASE+METHOD``: a CPU pipeline with its softmax path replaced by a softmax method and the conversions it needs.

The two GEMMs of the base keep their formats. What lies between is the method's kernel, before it the conversion of the
scores to the format the method reads, after it the conversion of its probabilities to the format of the second GEMM.
Every conversion is a kernel of its own, so that a method pays for the formats it asks for.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from functools import partial

import numpy as np

from intsim.errors import InputError
from intsim.numerics import requantise
from intsim.numerics.quantise import dequantise, probabilities_to_s8
from intsim.numerics.softmax.model import Rows, SoftmaxMethod, Statistics, statistics_of
from intsim.pipelines.attention.int8 import count_vanished
from intsim.pipelines.attention.invocations import over_scores
from intsim.pipelines.spec import Invocation, Pipeline, Step, Values

GEMM_SCORES = {"gemm_f32": "f32", "gemm_f16": "f16", "gemm_s8": "s32"}
GEMM_PROBABILITIES = {"gemm_f32": "f32", "gemm_f16": "f16", "gemm_s8": "s8", "gemm_u8s8": "u8"}

FROM_F32 = {"f32": (), "s32": ("quantize_logits_f32_s32",), "s8": ("quantize_logits_f32_s8",),
            "u8": ("quantize_logits_f32_s8", "offset_s8_u8")}
SCORE_CONVERSIONS: dict[str, dict[str, tuple[str, ...]]] = {
    "f32": FROM_F32,
    "f16": {want: ("cast_f16_f32", *chain) for want, chain in FROM_F32.items()},
    "s32": {"f32": ("dequantize_s32_f32",), "s32": (), "s8": ("requantize_s32_s8",),
            "u8": ("requantize_s32_s8", "offset_s8_u8")},
}
"""Format of the scores -> format a method reads -> kernels in order."""

TO_INTEGER = {"s8": ("quantize_f32_s8",), "u8": ("quantize_f32_u8",)}
FROM_U8 = {"u8": (), "s8": ("halve_u8_s8",), "f32": ("dequantize_u8_f32",),
           "f16": ("dequantize_u8_f32", "cast_f32_f16")}
PROBABILITY_CONVERSIONS: dict[str, dict[str, tuple[str, ...]]] = {
    "f32": {"f32": (), "f16": ("cast_f32_f16",), **TO_INTEGER},
    "f16": {"f16": (), "f32": ("cast_f16_f32",), **{w: ("cast_f16_f32", *chain) for w, chain in TO_INTEGER.items()}},
    "u8": FROM_U8,
    "s8": {**FROM_U8, "s8": ()},
    "s8_offset": {want: ("offset_s8_u8", *chain) for want, chain in FROM_U8.items()},
}
"""Format a method gives -> format of the second GEMM -> kernels in order; s8 codes from 0 are u8 codes as they lie."""

CODES_16 = 2**15 - 1
SMALLEST_RANGE = 2.0**-100
"""Of logits quantised to 16 bits: a head of zeros has no scale of its own."""


def combine(base: Pipeline, method: SoftmaxMethod) -> Pipeline:
    """The pipeline ``base.name+method.name``.

    Raises:
        InputError: the base is a GPU pipeline or has not two GEMMs that the conversions know.
    """
    gemms = [(step, call.routine) for step in base.steps for call in step.invocations
             if call.routine.startswith("gemm_")]
    names = [name for _, name in gemms]
    if base.target != "cpu" or len(names) != 2 or names[0] not in GEMM_SCORES or names[1] not in GEMM_PROBABILITIES:
        raise InputError(f"{base.name} takes no softmax method", key="pipeline",
                         expected="a CPU pipeline of two GEMMs, such as fp32, fp16, quant_only or int_attention")
    (qk, _), (pv, _) = gemms
    have, want = GEMM_SCORES[names[0]], GEMM_PROBABILITIES[names[1]]
    before, after = SCORE_CONVERSIONS[have][method.reads], PROBABILITY_CONVERSIONS[method.gives][want]
    kept = [step for step in base.steps if step.part != "softmax_path"]
    at = kept.index(pv)
    return Pipeline(
        name=f"{base.name}+{method.name}",
        summary=f"the GEMMs of {base.name} around {method.summary[0].lower()}{method.summary[1:]}",
        source=f"{base.source}; {method.source}",
        target="cpu",
        steps=(*kept[:at], *_path(qk, method, have, before, after), *kept[at:]),
        parameters=method.parameters)


def _path(qk: Step, method: SoftmaxMethod, have: str, before: tuple[str, ...],
          after: tuple[str, ...]) -> Iterator[Step]:
    calibrates = method.calibrates or "quantize_logits_f32_s32" in before
    if calibrates:
        yield Step("calibrate", "softmax_path", "prepare", partial(_calibrate, qk, have),
                 untimed="statistics of the logits are calibrated beforehand; here on the head itself")
    calls, source = _chain(before, "scores")
    convert = partial(_convert_scores, method, have, before)
    if before:
        yield Step("convert_scores", "softmax_path", "rows", convert, calls)
    softmax = partial(_softmax, method, None if before else convert, bool(after))
    yield Step(method.name, "softmax_path", "rows", softmax, over_scores(method.kernel, source, _named(after, 0)))
    if after:
        yield Step("convert_probabilities", "softmax_path", "rows", partial(_convert_probabilities, after),
                 _chain(after, _named(after, 0), "probabilities")[0])


def _named(after: tuple[str, ...], i: int) -> str:
    return "probabilities" if i == len(after) else f"probabilities_{i}"


def _chain(routines: tuple[str, ...], source: str, last: str | None = None) -> tuple[tuple[Invocation, ...], str]:
    """Calls of kernels one after another, and the buffer that holds the result."""
    calls: tuple[Invocation, ...] = ()
    for i, routine in enumerate(routines):
        target = last if last and i == len(routines) - 1 else f"{source}_{i + 1}"
        calls += over_scores(routine, source, target)
        source = target
    return calls, source


def _step(values: Values, have: str) -> float:
    """The real value of one unit of a score."""
    return float(values["q_scale"] * values["k_scale"] * values["scale"] if have == "s32" else values["scale"])


def _calibrate(qk: Step, have: str, values: Values) -> None:
    """Statistics of the logits of the head."""
    def blocks() -> Iterator[Rows]:
        for start, stop in values["blocks"]:
            block = {**values, "start": start, "stop": stop, "mask": values["mask_of"](start, stop)}
            qk.numeric(block)
            yield Rows(block["scores"], block["mask"])

    values["statistics"] = statistics_of(blocks(), _step(values, have))


def _convert_scores(method: SoftmaxMethod, have: str, routines: tuple[str, ...], values: Values) -> None:
    """Scores in the method's format as ``codes``, and the real value of their unit as ``code_step``."""
    codes, step = values["scores"], _step(values, have)
    statistics: Statistics | None = values.get("statistics")
    for routine in routines:
        if routine == "cast_f16_f32":
            codes = codes.astype(np.float32)
        elif routine == "dequantize_s32_f32":
            codes, step = dequantise(codes, step), 1.0
        elif routine == "offset_s8_u8":
            codes = requantise.offset_s8(codes)
        else:
            assert method.step is not None or statistics is not None
            target = _target_step(method, routine, statistics)
            finer, codes = codes, _quantised(routine, codes, step / target)
            if codes.dtype == np.int8:
                _count_saturated(values, finer, target / step)
            step = target
    values["codes"], values["code_step"] = codes, step


def _target_step(method: SoftmaxMethod, routine: str, statistics: Statistics | None) -> float:
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


def _count_saturated(values: Values, codes: np.ndarray, per_step: float) -> None:
    keep = np.isfinite(codes) if values["mask"] is None else values["mask"]
    values["events"]["saturated_logits"] += int((keep & (np.abs(codes) > 127.5 * per_step)).sum())


def _softmax(method: SoftmaxMethod, convert: Callable[[Values], None] | None, converted: bool, values: Values) -> None:
    """Probabilities in the method's format, and the code that stands for 1; ``converted`` if a conversion follows."""
    if convert:
        convert(values)
    codes = values["codes"]
    statistics = values.get("statistics", Statistics(0.0, 0.0, 0.0))
    settings = {name: values[name] for name in method.parameters}
    constants = method.constants(values["code_step"], codes.shape[1], statistics, settings)
    values["probabilities"] = method.compute(Rows(codes, values["mask"], values["events"]), *constants)
    values["levels"] = method.levels
    if not converted:
        count_vanished(values)


def _convert_probabilities(routines: tuple[str, ...], values: Values) -> None:
    """Probabilities in the format of the second GEMM."""
    p, levels = values["probabilities"], values["levels"]
    for routine in routines:
        if routine == "offset_s8_u8":
            p = requantise.offset_s8(p)
        elif routine == "halve_u8_s8":
            p, levels = requantise.halve_u8(p), levels / 2
        elif routine == "dequantize_u8_f32":
            p, levels = requantise.dequantise_u8(p.view(np.uint8), 1.0 / levels), 1.0
        elif routine == "quantize_f32_s8":
            p, levels = probabilities_to_s8(p), 127.0
        elif routine == "quantize_f32_u8":
            p, levels = requantise.probabilities_to_u8(p), requantise.LEVELS_U8
        else:
            p = p.astype({"cast_f32_f16": np.float16, "cast_f16_f32": np.float32}[routine])
    values["probabilities"], values["levels"] = p, levels
    count_vanished(values)


