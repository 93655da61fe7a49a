"""Calling a compiled kernel: its arguments from the manifest, its rows shared out over threads."""

from __future__ import annotations

import ctypes
from collections.abc import Callable, Container, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import Any

import numpy as np

from intsim.errors import InputError
from intsim.expressions import evaluate, symbols_of
from intsim.measure.bench.compiler import Library
from intsim.numerics.softmax.index_softmax import table
from intsim.streams.aarch64.host import host_kernels
from intsim.streams.aarch64.manifest.model import ArrayArgument, NeonSource

ALIGNMENT = 64
LOGIT = 50000
"""Standard deviation of what a product of int8 tensors gives."""

CONSTANTS = {"threshold": 4 * LOGIT, "scale": 2.0**-4}
"""Of calls whose result does not matter: rows in which several keys count, as in attention."""


CALL = np.dtype([("function", np.uintp), ("integers", np.intp, 7), ("real", np.float32), ("wait", np.int32)])
"""``struct call`` of ``kernels/host/machine.c``."""


@dataclass(frozen=True)
class ThreadCall:
    """One thread's part of a kernel call: the function's address, its arguments by class, what they point to."""

    function: int
    integers: tuple[int, ...]
    real: float
    keep: tuple[np.ndarray, ...]


class Kernels:
    """The kernels of a library by routine, as far as there is a numeric model to check them against."""

    def __init__(self, library: Library, routines: Container[str]) -> None:
        self.library = library
        self.by_routine = {kernel.routine: kernel for kernel in host_kernels(library.instruction_set)
                             if kernel.routine in routines}

    @cached_property
    def run_calls(self) -> Callable[..., None]:
        """``run_calls`` of ``kernels/host/machine.c``; the interpreter lock is free meanwhile."""
        function: Callable[..., None] = self.library.functions.run_calls
        function.argtypes = (ctypes.c_void_p, ctypes.c_int64, ctypes.c_int64, ctypes.c_int32,  # type: ignore[attr-defined]
                             ctypes.c_int32, ctypes.c_void_p, ctypes.c_void_p)
        return function

    def kernel(self, routine: str) -> NeonSource:
        """The kernel of a routine.

        Raises:
            InputError: there is none for this machine.
        """
        if routine not in self.by_routine:
            raise InputError(f"needs {routine}, which has no kernel for {self.library.instruction_set}",
                             key="--pipelines", expected="pipelines of " + ", ".join(sorted(self.by_routine)))
        return self.by_routine[routine]

    def bind(self, kernel: NeonSource, shape: Mapping[str, int], arrays: Mapping[str, np.ndarray], start: int,
             stop: int, constants: Mapping[str, float]) -> ThreadCall:
        """A call on the rows ``start`` to ``stop`` of a shape; arrays that have rows are entered at the first of them.

        Args:
            kernel: what to call.
            shape: of the whole.
            arrays: flat, by argument name.
            start, stop: rows; ``start`` is a multiple of the kernel's granule.
            constants: values by argument name.
        """
        part, before = {**shape, "m": stop - start}, {**shape, "m": start}
        integers: list[int] = []
        real = 0.0
        for argument in kernel.arguments:
            if isinstance(argument, ArrayArgument):
                array = arrays[argument.name]
                first = evaluate(argument.elements, before) if "m" in symbols_of(argument.elements) else 0
                integers.append(array.ctypes.data + first * array.itemsize)
            elif isinstance(argument, str):
                integers.append(part[argument])
            elif isinstance(argument[1], float):
                real = constants[argument[0]]
            else:
                integers.append(int(constants[argument[0]]))
        address = ctypes.cast(getattr(self.library.functions, kernel.name), ctypes.c_void_p).value
        assert address is not None
        return ThreadCall(address, tuple(integers), real, tuple(arrays.values()))


def as_structs(calls: Sequence[ThreadCall | None], waits: Sequence[bool]) -> np.ndarray:
    """Calls in the form that ``run_calls`` reads; None is a call without rows."""
    structs = np.zeros(len(calls), dtype=np.dtype(CALL, align=True))
    for struct, call, wait in zip(structs, calls, waits, strict=True):
        struct["wait"] = wait
        if call is not None:
            struct["function"], struct["real"] = call.function, call.real
            struct["integers"][:len(call.integers)] = call.integers
    return structs


class Arena:
    """Buffers by role and type that programs share: timing needs their bytes, not their values from one to the next."""

    def __init__(self) -> None:
        self.buffers: dict[tuple[str, str], np.ndarray] = {}

    def take(self, role: str, dtype: str, elements: int) -> np.ndarray:
        """A flat array of at least so many elements, aligned, filled with ordinary values when it is made."""
        found = self.buffers.get((role, dtype))
        if found is None or found.size < elements:
            found = ordinary(np.dtype(dtype), elements)
            self.buffers[role, dtype] = found
        return found


def aligned(dtype: np.dtype[Any], elements: int) -> np.ndarray:
    """A flat array that starts on a cache line."""
    raw = np.empty(elements * dtype.itemsize + ALIGNMENT, dtype=np.uint8)
    start = -raw.ctypes.data % ALIGNMENT
    return raw[start:start + elements * dtype.itemsize].view(dtype)


def ordinary(dtype: np.dtype[Any], elements: int) -> np.ndarray:
    """Standard normal numbers, whole numbers of the size of logits, or bytes of the whole range."""
    generator = np.random.default_rng(0)
    array = aligned(dtype, elements)
    if dtype.kind == "f":
        array[...] = generator.standard_normal(elements, dtype=np.float32)
    elif dtype.itemsize == 1:
        array[...] = generator.integers(np.iinfo(dtype).min + 1, np.iinfo(dtype).max + 1, elements, dtype=dtype)
    else:
        array[...] = (generator.standard_normal(elements, dtype=np.float32) * LOGIT).astype(dtype)
    return array


def lookup_table() -> np.ndarray:
    """IndexSoftmax's table as an argument."""
    array = aligned(np.dtype(np.uint8), 32)
    array[...] = table()
    return array
