"""What makes float16 tokens of a linear layer into eight bits, and which products libraries have behind it.

INT8 tokens have a scale each, and one kernel that reads a row twice makes them. E4M3's have one for all. Where that is
known before (vLLM, a static scheme of activations), one kernel casts them, and products are vLLM's: CUTLASS's in tiles
by the number of tokens, k whole. Where it is not (TensorRT-LLM without scales in the checkpoint), one kernel finds the
largest of all and another one casts, and products are any of cuBLAS's. Which is faster depends on the call.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from math import inf

from intsim.calls import LinearCall
from intsim.errors import InputError
from intsim.machines.gpu.launch import Launch
from intsim.machines.gpu.routine import Task, launch_routine
from intsim.machines.gpu.system import GpuSystem
from intsim.streams.sass.routine import RoutineKernel

TURN, CODE_BYTES, TOKEN_BYTES = 4096, 1, 2
"""Elements that a thread block casts at once; bytes of a code and of a float16."""
CAST = "cast_rows_e4m3"
CUTLASS = {(64, 16): 16, (64, 64): 64, (64, 128): 128, (128, 128): 1 << 31}
"""Rows and columns of vLLM's tiles for FP8 on sm_90, and the most tokens that each has. The first two have weights as
rows."""


def any_tile(kernel: RoutineKernel, tokens: int) -> bool:
    """All that are stored."""
    return True


def of_cutlass(kernel: RoutineKernel, tokens: int) -> bool:
    """Whether vLLM gives a tile to no fewer tokens: a larger one than theirs costs them no less."""
    return "cluster" not in kernel.sizes or tokens <= CUTLASS.get((kernel.sizes["block_m"], kernel.sizes["block_n"]), 0)


@dataclass(frozen=True)
class Way:
    """How a library multiplies tokens that it quantises.

    Attributes:
        quantise: the launches that make them.
        whole: whether k is never split; tiles: whether a kernel is among its own for so many tokens.
        about: what a result says of it.
    """

    quantise: Callable[[GpuSystem, LinearCall], tuple[Launch, ...]]
    whole: bool
    tiles: Callable[[RoutineKernel, int], bool]
    about: str


def variants(system: GpuSystem, routine: str) -> list[RoutineKernel]:
    """Every stored kernel of a routine that a GPU runs.

    Raises:
        InputError: there is none.
    """
    found = [kernel for arch in system.gpu.runs for kernel in system.kernels.routines.for_routine(routine, arch)]
    if not found:
        raise InputError(f"{system.name}: there is no kernel of {routine}", key="pipeline",
                         expected="one that is stored")
    return found


def _launched(system: GpuSystem, routine: str, rows: int, width: int, dram_bytes: float,
              awaited_bytes: float | None = None) -> Launch:
    """The fastest variant on rows."""
    shape = {"m": rows, "n": width, "splits": 1}
    return min((launch_routine(system, Task(kernel, shape, dram_bytes, awaited_bytes))
                for kernel in variants(system, routine)), key=lambda launch: launch.alone_s)


def _rows_s8(system: GpuSystem, call: LinearCall) -> tuple[Launch, ...]:
    moved = call.m * call.k * (TOKEN_BYTES + CODE_BYTES)
    return (_launched(system, "quantise_rows_f16_s8", call.m, call.k, moved),)


def _cast_e4m3(system: GpuSystem, call: LinearCall) -> tuple[Launch, ...]:
    """A thread block has a token. Warps that a short one does not reach leave at once, as if it shared the block."""
    moved = call.m * call.k * (TOKEN_BYTES + CODE_BYTES)
    if call.k < TURN:
        return (_flat_cast(system, call.m * call.k, moved, inf),)
    return (_launched(system, CAST, call.m, call.k, moved, inf),)


def _flat_cast(system: GpuSystem, count: int, dram_bytes: float, awaited_bytes: float) -> Launch:
    """A thread block has what it casts at once."""
    return _launched(system, CAST, -(-count // TURN), min(count, TURN), dram_bytes, awaited_bytes)


def _peak_and_cast_e4m3(system: GpuSystem, call: LinearCall) -> tuple[Launch, ...]:
    """The second kernel finds in L2 what the first one has read, if it fits."""
    count = call.m * call.k
    read, written = count * TOKEN_BYTES, count * CODE_BYTES
    kept = read <= system.gpu.l2.size_bytes
    return (_launched(system, "peak_of_all", call.m, call.k, read, inf),
            _flat_cast(system, count, written if kept else read + written, 0.0 if kept else inf))


WAYS: Mapping[str, tuple[Way, ...]] = {
    "linear_s8": (Way(_rows_s8, True, any_tile, "the step 'tokens' is the kernel that quantises float16 tokens, with "
                      "a scale each; the other steps are the product alone"),),
    "linear_fp8": (
        Way(_cast_e4m3, True, of_cutlass, "the step 'tokens' is the kernel that quantises float16 tokens behind one "
            "scale, which is known before as vLLM's static scheme has it, with its tiles; a scheme that looks for the "
            "scale is slower here"),
        Way(_peak_and_cast_e4m3, False, any_tile, "the step 'tokens' quantises float16 tokens: a kernel finds the "
            "largest of all, another one casts them, as TensorRT-LLM's dynamic scheme has it, with cuBLAS's tiles; "
            "vLLM's static scheme is slower here with its own")),
}
"""By the name of a pipeline."""
