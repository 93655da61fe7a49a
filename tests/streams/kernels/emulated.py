"""Calling a compiled kernel on numpy arrays. No test skips: the tools are part of what tests install."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache
from typing import Any

import numpy as np

from intsim.expressions import evaluate
from intsim.streams.aarch64.build import compiled
from intsim.streams.aarch64.emulator import Emulator
from intsim.streams.aarch64.manifest import get_kernel
from intsim.streams.aarch64.manifest.model import ArrayArgument

GUARD = 64
"""Elements behind an output that no kernel may touch."""


@cache
def _emulator(file: str, cpu: str) -> Emulator:
    return Emulator(compiled(file, cpu))


def run_kernel(name: str, output: str, shape: Mapping[str, int], **given: Any) -> np.ndarray:
    """Call a kernel under emulation.

    Args:
        name: of the manifest.
        output: the array argument to return; it starts filled with a pattern, and nothing behind it may change.
        shape: values of the kernel's symbols.
        given: its other arrays and constants; scratch arrays that are left out start filled with a pattern.
    """
    kernel = get_kernel(name)
    arguments: list[Any] = []
    for argument in kernel.arguments:
        if isinstance(argument, ArrayArgument):
            value = given.get(argument.name)
            if value is None:
                size = evaluate(argument.elements, shape) + GUARD
                value = np.frombuffer(b"\xa5" * size * np.dtype(argument.dtype).itemsize, dtype=argument.dtype).copy()
            assert value.dtype == argument.dtype
            arguments.append(np.ascontiguousarray(value))
        elif isinstance(argument, str):
            arguments.append(shape[argument])
        else:
            value = given.get(argument[0], argument[1])
            arguments.append(np.float32(value) if isinstance(argument[1], float) else int(value))
    _emulator(kernel.file, kernel.cpu).call(name, arguments)
    index, described = next((i, a) for i, a in enumerate(kernel.arguments)
                            if isinstance(a, ArrayArgument) and a.name == output)
    result: np.ndarray = arguments[index]
    size = evaluate(described.elements, shape)
    assert (result[size:].view(np.uint8) == 0xA5).all(), f"{name} writes behind {output}"
    return result[:size]


def same_bits(found: np.ndarray, expected: np.ndarray) -> bool:
    """Whether two arrays hold the same bits; any NaN equals any other."""
    if found.dtype.kind != "f":
        return np.array_equal(found, expected)
    unsigned = f"u{found.dtype.itemsize}"
    return bool(((found.view(unsigned) == expected.view(unsigned)) | (np.isnan(found) & np.isnan(expected))).all())
