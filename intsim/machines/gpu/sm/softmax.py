"""A softmax operator on an SM that does nothing else: rows of scores in shared memory become probabilities there."""

from __future__ import annotations

from dataclasses import dataclass

from intsim.machines.gpu.sm.kernel import bound, over_spans
from intsim.machines.gpu.sm.occupancy import SUB_PARTITIONS, occupancy
from intsim.machines.gpu.sm.program import Code
from intsim.machines.gpu.sm.timing import SmTimer
from intsim.streams.sass.manifest.softmax import OWN_SPAN
from intsim.streams.sass.model import SoftmaxKernel


@dataclass(frozen=True)
class SoftmaxCost:
    """An operator in the steady state.

    Attributes:
        cycles_per_element: of the SM, all its warps together: n elements take n times as many.
        instructions_per_element: that a thread executes.
        bound: the pipe that is busy most of the time or waited for (``xu``: special functions and conversions; ``alu``;
            ``fma_heavy``, ``fma_lite``; ``lsu``: shared memory and shuffles), ``issue``, or what warps wait for.
        warps: on the SM; limit: what keeps it from holding more.
    """

    cycles_per_element: float
    instructions_per_element: float
    bound: str
    warps: int
    limit: str


def softmax_cost(timer: SmTimer, kernel: SoftmaxKernel, in_registers: bool) -> SoftmaxCost:
    """Price an operator.

    Args:
        timer: of the GPU's SM.
        kernel: its code for an architecture that the GPU runs.
        in_registers: leave out the loads of scores and the stores of probabilities, as between two matrix products.

    Raises:
        InputError: a kernel of which no thread block fits, or with an instruction that the GPU lacks.
    """
    fit = occupancy(timer.gpu.limits, kernel.warps, kernel.registers, kernel.shared_bytes)
    code = Code(i for i in kernel.instructions if i.span == OWN_SPAN or not in_registers)
    # Nothing is read from beyond the SM, so the latency of memory does not matter.
    timing = timer.warps(code, fit.blocks, kernel.warps, 0.0)
    return SoftmaxCost(timing.cycles / SUB_PARTITIONS / kernel.row, len(code) * 32 / kernel.row,
                       bound(over_spans(timing.by_span), over_spans(timing.pipes)),
                       fit.blocks * kernel.warps, fit.limit)
