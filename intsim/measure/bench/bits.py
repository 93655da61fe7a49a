"""The compiled kernels against the numeric model, bit for bit, before anything is timed."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any

import numpy as np

from intsim.errors import InputError
from intsim.expressions import evaluate
from intsim.measure.bench.library import Kernels, ThreadCall, aligned, as_structs, lookup_table
from intsim.numerics import gemm
from intsim.numerics.bits import same_bits
from intsim.numerics.quantise import dequantise, probabilities_to_s8
from intsim.numerics.softmax import index_softmax
from intsim.numerics.softmax.float32 import softmax_f32
from intsim.streams.aarch64.manifest.model import ArrayArgument, NeonSource

SCALE = 0.3
THRESHOLDS = (1, 7, 1000, 70001, 12345678)


@dataclass(frozen=True)
class Case:
    """Inputs of one call as the model takes them, and its constants."""

    inputs: tuple[np.ndarray, ...]
    constants: Mapping[str, float] = field(default_factory=dict)


def _cast(dtype: type) -> Callable[..., np.ndarray]:
    def model(x: np.ndarray) -> np.ndarray:
        with np.errstate(over="ignore", invalid="ignore"):
            return x.astype(dtype)
    return model


def _gemm_f16(a: np.ndarray, b_t: np.ndarray) -> np.ndarray:
    with np.errstate(invalid="ignore", over="ignore"):
        return gemm.gemm_f16(a, b_t)


MODELS: dict[str, Callable[..., np.ndarray]] = {
    "gemm_f32": gemm.gemm_f32, "gemm_f16": _gemm_f16, "gemm_s8": gemm.gemm_s8, "gemm_u8s8": gemm.gemm_u8s8,
    "cast_f16_f32": _cast(np.float32), "cast_f32_f16": _cast(np.float16),
    "dequantize_s32_f32_scalar": dequantise, "dequantize_s32_f32": dequantise, "quantize_f32_s8": probabilities_to_s8,
    "softmax_f32": softmax_f32, "index_softmax_neon": index_softmax.index_softmax_neon,
    "index_softmax_paper": index_softmax.index_softmax_paper,
    "index_softmax_reference": index_softmax.index_softmax_reference,
}
"""Value of each routine; of a GEMM from its two factors, else from one array and a constant if it has one."""

CHECKED = frozenset({*MODELS, "pack_b_f32", "pack_b_f16", "pack_b_s8"})
"""Routines whose kernels are compared: the packings through the GEMMs that read what they write."""


def check_bits(kernels: Kernels) -> int:
    """Compare every kernel with its model on random and adversarial inputs; packings through the GEMMs that read them.

    Returns:
        How many calls were compared.

    Raises:
        InputError: values differ; the message names the kernel and the shape.
    """
    calls = 0
    for routine, model in MODELS.items():
        if routine not in kernels.by_routine:
            continue
        for case in cases(routine):
            expected = model(*case.inputs, *case.constants.values())
            found = run(kernels, routine, case, expected)
            if not same_bits(found, expected):
                shapes = ", ".join(str(x.shape) for x in case.inputs)
                raise InputError(f"{routine} gives other values than the numeric model on {shapes}", key="bits",
                                 expected=f"the same bits from {kernels.library.compiler.version}")
            calls += 1
    return calls


def run(kernels: Kernels, routine: str, case: Case, expected: np.ndarray) -> np.ndarray:
    """The kernel's result on a case, as an array like the expected one."""
    kernel = kernels.kernel(routine)
    m, n = expected.shape
    if len(case.inputs) == 1:
        shape = {"m": m, "n": n}
        arrays = _arguments(kernel, shape, {"src": case.inputs[0]})
        _execute(kernels, kernels.bind(kernel, shape, arrays, 0, m, case.constants))
        return arrays["dst"][:m * n].reshape(m, n)
    k = case.inputs[0].shape[1]
    shape = {"m": m, "n": n, "k": k}
    packing = kernels.kernel("pack_b_s8" if "s8" in routine else routine.replace("gemm", "pack_b"))
    packed = _arguments(packing, {"m": n, "k": k}, {"src": case.inputs[1]})
    middle = n // 2 // packing.granule * packing.granule
    for start, stop in ((0, middle), (middle, n)):  # as two threads share it out
        _execute(kernels, kernels.bind(packing, {"m": n, "k": k}, packed, start, stop, {}))
    arrays = _arguments(kernel, shape, {"a": case.inputs[0], "b": packed["dst"]})
    for start, stop in ((0, m // 2), (m // 2, m)):
        _execute(kernels, kernels.bind(kernel, shape, arrays, start, stop, case.constants))
    return arrays["c"][:m * n].reshape(m, n)


def _execute(kernels: Kernels, call: ThreadCall) -> None:
    structs, state, stamps = as_structs([call], [False]), np.zeros(2, np.int32), np.zeros(2, np.int64)
    kernels.run_calls(structs.ctypes.data, 1, 1, 0, 1, state.ctypes.data, stamps.ctypes.data)


def _arguments(kernel: NeonSource, shape: Mapping[str, int], inputs: Mapping[str, np.ndarray]) -> dict[str, np.ndarray]:
    """The arrays of a call: the inputs, the table, and what the kernel writes."""
    arrays = {"table": lookup_table()}
    for argument in kernel.arguments:
        if isinstance(argument, ArrayArgument) and argument.name not in arrays:
            array = aligned(np.dtype(argument.dtype), evaluate(argument.elements, shape))
            if argument.name in inputs:
                array[...] = inputs[argument.name].ravel()
            arrays[argument.name] = array
    return arrays


def cases(routine: str) -> Iterator[Case]:
    """Inputs of a routine: random ones on shapes with and without tails, then the ones that break kernels."""
    generator = np.random.default_rng(0)
    if routine.startswith("gemm"):
        yield from _gemm_cases(routine, generator)
        return
    for m, n in ((1, 1), (2, 15), (3, 64), (5, 131), (4, 617)):
        if routine.startswith("index_softmax"):
            for scores in _logits(generator, m, n):
                for threshold in THRESHOLDS:
                    yield Case((scores,), {"threshold": threshold})
        elif routine == "softmax_f32":
            for scores in _scores(generator, m, n):
                yield Case((scores,), {"scale": SCALE})
        else:
            yield from _conversions(routine, generator, m, n)


def _gemm_cases(routine: str, generator: np.random.Generator) -> Iterator[Case]:
    for m, n, k in ((1, 1, 1), (9, 35, 7), (17, 64, 128), (11, 300, 33), (19, 40, 1100)):
        if routine in ("gemm_f32", "gemm_f16"):
            dtype = np.dtype(np.float32 if routine == "gemm_f32" else np.float16)
            yield Case((_normal(generator, (m, k), dtype), _normal(generator, (n, k), dtype)))
            if dtype == np.float16:  # subnormals, infinities, NaN, sums that overflow and cancel
                wild = generator.integers(0, 2**16, (m, k)).astype(np.uint16).view(np.float16)
                yield Case((wild, _normal(generator, (n, k), dtype)))
        else:
            low, high, dtype = (-128, 127, np.dtype("int8")) if routine == "gemm_s8" else (0, 255, np.dtype("uint8"))
            for a in (generator.integers(low, high, (m, k), dtype=dtype, endpoint=True), np.full((m, k), low, dtype),
                      np.full((m, k), high, dtype)):
                yield Case((a, generator.integers(-128, 127, (n, k), dtype=np.int8, endpoint=True)))
                yield Case((a, np.full((n, k), -128, np.int8)))


def _normal(generator: np.random.Generator, shape: tuple[int, int], dtype: np.dtype[Any]) -> np.ndarray:
    spread: np.ndarray = generator.standard_normal(shape) * 2.0**generator.integers(-6, 3, shape)
    return spread.astype(dtype)


def _logits(generator: np.random.Generator, m: int, n: int) -> Iterator[np.ndarray]:
    """Spread, flat (their 16-bit sum wraps), and with one key that holds everything."""
    yield (generator.standard_normal((m, n)) * 30000).astype(np.int32)
    yield np.full((m, n), -5, dtype=np.int32)
    peak = generator.integers(-2**23, -2**22, (m, n)).astype(np.int32)
    peak[np.arange(m), np.arange(m) * 7 % n] = 2**23
    yield peak


def _scores(generator: np.random.Generator, m: int, n: int) -> Iterator[np.ndarray]:
    """Spread, flat, masked in part and as a whole, far apart."""
    yield (generator.standard_normal((m, n)) * 10).astype(np.float32)
    yield np.full((m, n), 3.0, dtype=np.float32)
    masked = generator.standard_normal((m, n)).astype(np.float32)
    masked[:, ::3] = -np.inf
    masked[0] = -np.inf
    yield masked
    yield (generator.standard_normal((m, n)) * 1e3).astype(np.float32)


def _conversions(routine: str, generator: np.random.Generator, m: int, n: int) -> Iterator[Case]:
    if routine == "cast_f16_f32":
        yield Case((generator.integers(0, 2**16, (m, n)).astype(np.uint16).view(np.float16),))
    elif routine.startswith("dequantize"):
        yield Case((generator.integers(-2**31, 2**31, (m, n)).astype(np.int32),), {"scale": SCALE})
    elif routine == "cast_f32_f16":
        yield Case((generator.integers(0, 2**32, (m, n)).astype(np.uint32).view(np.float32),))
        halves = generator.integers(0, 0x7C00, (m, n)).astype(np.uint16)
        between = (halves.view(np.float16).astype(np.float32) + (halves + 1).view(np.float16).astype(np.float32)) / 2
        yield Case((between * generator.choice((-1, 1), (m, n)).astype(np.float32),))  # the middle of two halves
    else:
        yield Case((generator.random((m, n), dtype=np.float32),))
        yield Case(((generator.integers(-300, 300, (m, n)) / 254).astype(np.float32),))  # ties, and beyond the range
