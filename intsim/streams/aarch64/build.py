"""From C to stored streams: compile, emulate on several shapes, split into blocks, find trip counts."""

from __future__ import annotations

import bisect
import shutil
import tempfile
import weakref
from collections import Counter
from collections.abc import Iterable, Mapping
from pathlib import Path

import numpy as np

from intsim.expressions import evaluate
from intsim.memo import Memo
from intsim.resources import kernel_file, kernel_source, resource
from intsim.streams.aarch64.decode import Located, decode
from intsim.streams.aarch64.emulator import Emulator, for_counting
from intsim.streams.aarch64.manifest.model import ArrayArgument, NeonSource
from intsim.streams.aarch64.model import Block, KernelStream
from intsim.streams.aarch64.toolchain import CompiledFile, compile_c, compiler_version, read_intrinsics
from intsim.streams.aarch64.trips import TripFinder
from intsim.streams.origin import origin


class Programs:
    """Compiled C files: each is compiled once for a CPU, however many kernels it holds."""

    def __init__(self) -> None:
        self._made: Memo[CompiledFile] = Memo(64)
        self._intrinsics: Memo[Path] = Memo(64)
        self._folder = Path(tempfile.mkdtemp())
        weakref.finalize(self, shutil.rmtree, self._folder, ignore_errors=True)

    def of(self, kernel: NeonSource) -> CompiledFile:
        """The program that a kernel is in.

        Raises:
            InputError: a missing tool, or a file that does not compile.
        """
        return self._made.get((kernel.file, kernel.cpu), lambda: self._compiled(kernel))

    def _compiled(self, kernel: NeonSource) -> CompiledFile:
        source = kernel_file("neon", kernel.file)
        intrinsics = self._intrinsics.get(kernel.cpu, lambda: read_intrinsics(kernel.cpu, self._folder))
        return compile_c(source, kernel.cpu, self._folder, resource("kernels") / "neon", intrinsics)


def blank_arguments(kernel: NeonSource, shape: Mapping[str, int]) -> list[np.ndarray | int | np.float32]:
    """Arguments of a call on a shape: zeroed arrays, sizes, constants."""
    values: list[np.ndarray | int | np.float32] = []
    for argument in kernel.arguments:
        if isinstance(argument, ArrayArgument):
            values.append(np.zeros(evaluate(argument.elements, shape), dtype=argument.dtype))
        elif isinstance(argument, str):
            values.append(shape[argument])
        else:
            value = argument[1]
            values.append(np.float32(value) if isinstance(value, float) else value)
    return values


def counting_arguments(kernel: NeonSource, shape: Mapping[str, int]) -> list[np.ndarray | int | np.float32]:
    """Arguments that take no data-dependent shortcut: random numbers, or what the manifest fills an array with."""
    generator = np.random.default_rng(0)
    values = blank_arguments(kernel, shape)
    for argument, value in zip(kernel.arguments, values, strict=True):
        if isinstance(argument, ArrayArgument) and isinstance(value, np.ndarray):
            value[...] = generator.integers(1, 100, value.shape) if argument.fill is None else argument.fill
    return values


def build_stream(kernel: NeonSource, programs: Programs | None = None) -> KernelStream:
    """The stored form of a kernel.

    Args:
        kernel: how it is called and described.
        programs: keeps what was compiled.

    Raises:
        InputError: it does not compile, has an instruction without a cost class, or trip counts that no expression over
            its shape gives.
    """
    program = (programs or Programs()).of(kernel)
    emulator = Emulator(for_counting(program))  # counts need no values
    counts, jumps = [], []
    for shape in kernel.shapes:
        emulator.call(kernel.name, counting_arguments(kernel, shape))
        counts.append(emulator.instruction_counts())
        jumps.append(emulator.taken_branches())
    executed = {offset for found in counts for offset in found}
    finder = TripFinder(kernel.axes)
    blocks = []
    for function in sorted(program.functions, key=lambda name: program.functions[name][0]):
        code = decode(program, function)
        if not executed.intersection(item.offset for item in code):
            continue
        for block in split(code):
            start = block[0].offset
            trips = finder.find([found[start] for found in counts], f"{kernel.name}, block at {start:#x}")
            if trips == "0":
                continue
            visits = trips
            if block[-1].target == start:
                visits = finder.find(visit_counts(block, counts, jumps), f"{kernel.name}, loop at {start:#x}")
            blocks.append(Block(f"{function}+{start - code[0].offset:#x}",
                                tuple(item.instruction for item in block), trips, visits))
    return KernelStream(
        name=kernel.name, routine=kernel.routine, features=kernel.features, symbols=kernel.symbols,
        arrays=dict(kernel.arrays), blocks=tuple(blocks), compiler=f"{compiler_version()} -mcpu={kernel.cpu}",
        source=kernel_source("neon", kernel.file), made_from=origin(kernel),
        layout=kernel.layout, columns=kernel.columns)


def visit_counts(block: list[Located], counts: list[Counter[int]], taken: list[Counter[int]]) -> list[int]:
    """How often a loop is entered in each run: its executions less those that its own branch led back to."""
    start, branch = block[0].offset, block[-1].offset
    return [found[start] - back[branch] for found, back in zip(counts, taken, strict=True)]


def split(code: list[Located]) -> Iterable[list[Located]]:
    """Basic blocks: they start at branch targets and after branches."""
    offsets = [item.offset for item in code]
    leaders = {offsets[0]}
    for item in code:
        if item.branch:
            leaders.add(item.offset + 4)
            if item.target is not None:
                leaders.add(item.target)
    starts = sorted(leaders.intersection(offsets))
    for start, end in zip(starts, [*starts[1:], offsets[-1] + 4], strict=True):
        yield code[bisect.bisect_left(offsets, start):bisect.bisect_left(offsets, end)]
