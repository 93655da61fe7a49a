"""Checks of a stored kernel, for kernels of one's own as for the package's."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import replace
from typing import Any

from intsim.errors import InputError
from intsim.machines.cpu.core.micro_ops import skeleton_of
from intsim.machines.cpu.core.tables import CoreCosts
from intsim.machines.cpu.description import Core
from intsim.machines.gpu.description import Gpu
from intsim.machines.gpu.sm.program import Code
from intsim.machines.gpu.sm.program import resolve as program
from intsim.pipelines.registry import get_pipeline
from intsim.streams.aarch64.model import KernelStream
from intsim.streams.kernel import Kernel
from intsim.streams.sass.decode import check_spans
from intsim.streams.sass.manifest.softmax import SPANS
from intsim.streams.sass.model import CHANGES_SCORES, SassKernel, SoftmaxKernel, modification_of

SIZES = (256, 512, 2048)
"""Of every symbol of a shape on which trips are counted, where no shapes are given: some kernels take whole blocks."""


def check_kernel(kernel: Kernel[Any], *, machines: Sequence[Core | Gpu] = (), steps: Iterable[str] | None = None,
                 shapes: Sequence[Mapping[str, int]] | None = None,
                 rebuild: Callable[[], Kernel[Any]] | None = None) -> None:
    """Check that a kernel is one that machines can run.

    Args:
        kernel: AArch64, fused, or a softmax operator.
        machines: cores for an AArch64 kernel, GPUs for the others, that must price every instruction of it.
        steps: the spans that a fused kernel may have; by default the steps of its pipeline, which must be known.
        shapes: on which trips are counted; by default ``SIZES`` in each of its symbols.
        rebuild: makes it anew from its source, where the tools are there; the result must be equal.

    Raises:
        InputError: the first thing that is wrong, with the kernel's name.
    """
    _check_content(kernel)
    for shape in _default_shapes(kernel) if shapes is None else shapes:
        _check_trips(kernel, shape)
    code = [instruction for block in kernel.blocks for instruction in block.instructions]
    if isinstance(kernel, SassKernel):
        known = [step.name for step in get_pipeline(kernel.pipeline).steps] if steps is None else steps
        check_spans(kernel.name, code, [*known, *([CHANGES_SCORES] if modification_of(kernel.name) else [])])
    elif isinstance(kernel, SoftmaxKernel):
        check_spans(kernel.name, code, SPANS)
    for machine in machines:
        _check_prices(kernel, machine)
    if rebuild is not None and rebuild() != kernel:
        raise InputError(f"{kernel.name} is not what its source gives", key="kernel",
                         expected=f"that of {kernel.source}")


def _check_content(kernel: Kernel[Any]) -> None:
    """There is code, in blocks with names of their own, and it survives being stored."""
    names = [block.name for block in kernel.blocks]
    if not names or len(set(names)) < len(names) or not all(block.instructions for block in kernel.blocks):
        raise InputError(f"{kernel.name} has the blocks {', '.join(names) or 'none'}", key="blocks",
                         expected="at least one; names of their own; instructions in each")
    again = replace(type(kernel).restored(kernel.head, kernel.code, kernel.digest))  # a copy, whose digest is its own
    if again.blocks != kernel.blocks or again != kernel:
        raise InputError(f"{kernel.name} changes when it is stored", key="digest", expected="the same content")


def _default_shapes(kernel: Kernel[Any]) -> list[dict[str, int]]:
    if isinstance(kernel, KernelStream):
        return [dict.fromkeys(kernel.symbols, size) for size in SIZES]
    if isinstance(kernel, SassKernel):
        tile = {"q_block": 0, "offset": 0}
        return [tile | {"q_len": n * kernel.block_m, "kv_len": n * kernel.block_n * kernel.block_m} for n in (1, 4)]
    return [{"rows": size} for size in SIZES]


def _check_trips(kernel: Kernel[Any], shape: Mapping[str, int]) -> None:
    """Blocks run some times, and are not entered more often than they run."""
    trips, visits = kernel.trips(shape), kernel.visits(shape)
    for block, runs, entries in zip(kernel.blocks, trips, visits, strict=True):
        if not 0 <= entries <= runs:
            raise InputError(f"{kernel.name}, {block.name}: {runs} trips and {entries} visits on {dict(shape)}",
                             key="trips", expected="no fewer trips than visits, and none below 0")


def check_priced(kernel: KernelStream, core: Core) -> None:
    """Every instruction of a kernel has a price on a core.

    Raises:
        InputError: names the first that has none.
    """
    costs, skeleton = CoreCosts(core), skeleton_of(kernel.blocks, core.order)
    for block in range(len(kernel.blocks)):
        costs.check(skeleton, block)


def _check_prices(kernel: Kernel[Any], machine: Core | Gpu) -> None:
    """Every instruction resolves on a machine."""
    if isinstance(kernel, KernelStream) and isinstance(machine, Core):
        check_priced(kernel, machine)
    elif isinstance(kernel, SassKernel | SoftmaxKernel) and isinstance(machine, Gpu):
        for part in kernel.blocks:
            program(machine, Code(part.instructions), 1.0)
    else:
        raise InputError(f"found {type(machine).__name__} for {kernel.name}", key="machines",
                         expected="a core for an AArch64 kernel, a GPU for SASS")
