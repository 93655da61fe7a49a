"""Compiled AArch64 kernels called on arrays under emulation, to hold against numeric functions (extra: kernels)."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import numpy as np

from intsim.expressions import evaluate
from intsim.memo import Memo
from intsim.numerics.bits import same_bits
from intsim.numerics.softmax.model import Rows, SoftmaxMethod
from intsim.streams.aarch64.build import Programs
from intsim.streams.aarch64.emulator import Emulator
from intsim.streams.aarch64.manifest.model import ArrayArgument, NeonSource
from intsim.testing.scores import coded

GUARD = 64
"""Elements behind an output that no kernel may touch."""
LENGTHS = (1, 3, 8, 15, 16, 17, 33, 100)
"""Of rows on which a softmax kernel is called: whole vectors, and what is left over."""


class Emulated:
    """Kernels by their descriptions, each compiled once.

    Args:
        programs: keeps what was compiled; by default its own.
    """

    def __init__(self, programs: Programs | None = None) -> None:
        self._programs = programs or Programs()
        self._emulators: Memo[Emulator] = Memo(64)

    def run(self, kernel: NeonSource, output: str, shape: Mapping[str, int], **given: Any) -> np.ndarray:
        """Call a kernel.

        Args:
            kernel: its description.
            output: the array argument to return; it starts filled with a pattern, and nothing behind it may change.
            shape: values of the kernel's symbols.
            given: its other arrays and constants; scratch arrays that are left out start filled with a pattern.

        Raises:
            AssertionError: it writes behind its output, or an array has another type than described.
            InputError: the extra is missing, or the kernel does not compile.
        """
        arguments: list[Any] = []
        for argument in kernel.arguments:
            if isinstance(argument, ArrayArgument):
                value = given.get(argument.name)
                if value is None:
                    size = evaluate(argument.elements, shape) + GUARD
                    pattern = b"\xa5" * size * np.dtype(argument.dtype).itemsize
                    value = np.frombuffer(pattern, dtype=argument.dtype).copy()
                assert value.dtype == argument.dtype, f"{kernel.name}: {argument.name} is {value.dtype}"
                arguments.append(np.ascontiguousarray(value))
            elif isinstance(argument, str):
                arguments.append(shape[argument])
            else:
                value = given.get(argument[0], argument[1])
                arguments.append(np.float32(value) if isinstance(argument[1], float) else int(value))
        emulator = self._emulators.get((kernel.file, kernel.cpu), lambda: Emulator(self._programs.of(kernel)))
        emulator.call(kernel.name, arguments)
        index, described = next((i, a) for i, a in enumerate(kernel.arguments)
                                if isinstance(a, ArrayArgument) and a.name == output)
        result: np.ndarray = arguments[index]
        size = evaluate(described.elements, shape)
        assert (result[size:].view(np.uint8) == 0xA5).all(), f"{kernel.name} writes behind {output}"
        return result[:size]

    def softmax(self, method: SoftmaxMethod, kernel: NeonSource, codes: np.ndarray,
                constants: tuple[Any, ...]) -> np.ndarray:
        """What a method's kernel gives for rows of scores, (rows, n)."""
        names = [a.name if isinstance(a, ArrayArgument) else a[0] for a in kernel.arguments[4:]]
        rows, n = codes.shape
        named = dict(zip(names, constants, strict=False))
        return self.run(kernel, "dst", {"m": rows, "n": n}, src=codes, **named).reshape(rows, n)


def check_bits(method: SoftmaxMethod, kernel: NeonSource, emulated: Emulated | None = None) -> None:
    """Check that a method's kernel gives the bits of its numeric function: random logits from flat to steep.

    Raises:
        AssertionError: it does not.
        InputError: the extra is missing, or the kernel does not compile.
    """
    called = emulated or Emulated()
    for deviation in (0.01, 1.0, 30.0):
        for n in LENGTHS:
            logits = np.random.default_rng(n).normal(0.0, deviation, (3, n))
            codes, step, statistics = coded(method, logits, 1e-4 * max(deviation, 1.0))
            constants = method.constants(step, n, statistics, method.parameters)
            found, expected = called.softmax(method, kernel, codes, constants), method.compute(Rows(codes), *constants)
            assert same_bits(found, expected), (
                f"{method.name}: {kernel.name} has other bits at rows of {n} with a deviation of {deviation}")
