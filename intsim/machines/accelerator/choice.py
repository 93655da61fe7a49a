"""Of several dataflows that compute a call, the fastest."""

from __future__ import annotations

from collections.abc import Iterable

from intsim.errors import MisfitError
from intsim.machines.accelerator.calls import Sized
from intsim.machines.accelerator.flow import Flow
from intsim.machines.accelerator.parts import Accelerator
from intsim.machines.accelerator.plan import AcceleratorPlan
from intsim.machines.accelerator.planner import outlined, planned
from intsim.streams.dataflow.model import Dataflow

WORTH_TIMING = 1.02
"""Times its lower bound, that a dataflow would take at best: one that cannot gain more is not timed."""


def fastest(machine: Accelerator, dataflows: Iterable[Dataflow], call: Sized) -> tuple[AcceleratorPlan, Flow | None]:
    """The plan of the dataflow that takes the least time for a call, of equals the first, and its run if it had one.

    Args:
        machine: that they run on.
        dataflows: at least one; those that cannot do the call, or lack room for it, are passed over.

    Raises:
        InputError: what is wrong with a dataflow, or why the last one cannot do the call, where none can.
    """
    found, refusal = [], None
    for dataflow in dataflows:
        try:
            found.append((dataflow, outlined(machine, dataflow, call, {})))
        except MisfitError as error:
            refusal = error
    if refusal and not found:
        raise refusal
    best = planned(machine, *found[0])
    if len(found) == 1:
        return best, None
    run = Flow(best)
    for dataflow, what in sorted(found[1:], key=lambda each: each[1].least_s(machine)):
        if WORTH_TIMING * what.least_s(machine) < _seconds(run):
            other = Flow(planned(machine, dataflow, what))
            if _seconds(other) < _seconds(run):
                run = other
    return run.plan, run


def _seconds(run: Flow) -> float:
    return run.now_s * run.times
