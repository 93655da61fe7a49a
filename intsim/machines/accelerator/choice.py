"""Of several dataflows that compute a call, the fastest."""

from __future__ import annotations

from collections.abc import Iterable
from operator import itemgetter

from intsim.errors import InputError, MisfitError
from intsim.machines.accelerator.calls import Sized
from intsim.machines.accelerator.flow import Flow
from intsim.machines.accelerator.outline import outline
from intsim.machines.accelerator.parts import Accelerator
from intsim.machines.accelerator.plan import AcceleratorPlan
from intsim.machines.accelerator.planner import planned
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
    found, refused, given = [], None, call.symbols
    for dataflow in dataflows:
        try:
            found.append((dataflow, outline(machine, dataflow, given, {})))
        except MisfitError as error:
            refused = dataflow, error
        except InputError as error:
            raise dataflow.located(error) from None
    if refused and not found:  # where it says so is looked for now: it takes longer than a run
        raise refused[0].located(refused[1])
    best = planned(machine, *found[0])
    if len(found) == 1:
        return best, None
    run = Flow(best)
    bounded = [(what.least_s(machine), dataflow, what) for dataflow, what in found[1:]]
    for least_s, dataflow, what in sorted(bounded, key=itemgetter(0)):
        if WORTH_TIMING * least_s < _seconds(run):
            other = Flow(planned(machine, dataflow, what))
            if _seconds(other) < _seconds(run):
                run = other
    return run.plan, run


def _seconds(run: Flow) -> float:
    return run.now_s * run.times
