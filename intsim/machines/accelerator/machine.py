"""Machines of kind ``accelerator``: plan a dataflow, then run the plan."""

from __future__ import annotations

import hashlib
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any, Protocol

from intsim.config.accelerator import lower, provenance, read_accelerator
from intsim.config.quantity import Quantity
from intsim.machines.accelerator.calls import Sized
from intsim.machines.accelerator.flow import Flow
from intsim.machines.accelerator.parts import Accelerator
from intsim.machines.accelerator.plan import AcceleratorPlan
from intsim.machines.accelerator.planner import plan as plan_dataflow
from intsim.machines.accelerator.result import AcceleratorRun, result_of
from intsim.result import Event
from intsim.streams.dataflow.library import load_dataflow
from intsim.streams.dataflow.model import Dataflow


class Listener(Protocol):
    """Is told what each server did, when."""

    def event(self, event: Event) -> None:
        """A span of time on a track."""


class AcceleratorMachine:
    """An accelerator by its description.

    Attributes:
        name, kind: as every machine's. parts: what it is made of, in SI units.
        provenance: every number of its file by key path, with its source. digest: of its parts.
    """

    kind = "accelerator"

    def __init__(self, parts: Accelerator, provenance: Mapping[str, Quantity] | None = None) -> None:
        self.parts = parts
        self.name = parts.name
        self.provenance: Mapping[str, Quantity] = provenance or {}
        self.digest = hashlib.sha256(repr(parts).encode()).hexdigest()

    @classmethod
    def load(cls, name: str | Path, overrides: Mapping[str, Any] | None = None) -> AcceleratorMachine:
        """By shipped name or path of a YAML file; ``overrides`` set values by dotted key path.

        Raises:
            InputError: no such machine or key, or a file that is not valid.
        """
        file = read_accelerator(name, overrides)
        return cls(lower(Path(name).stem, file), provenance(file))

    def plan(self, call: Sized, dataflow: Dataflow | str | Path, *, fill: Mapping[str, str | Path] | None = None,
             parameters: Mapping[str, int] | None = None) -> AcceleratorPlan:
        """What would run: every stage with its numbers, no clock.

        Args:
            call: with the sizes that the dataflow needs.
            dataflow: an object, a shipped name, or the path of a YAML file.
            fill: fragments for the slots of a dataflow given by name or path.
            parameters: other values for the dataflow's parameters.

        Raises:
            InputError: see ``load_dataflow`` and ``intsim.machines.accelerator.planner.plan``.
        """
        flow = dataflow if isinstance(dataflow, Dataflow) else load_dataflow(dataflow, fill)
        return plan_dataflow(self.parts, flow, call, parameters)

    def run(self, plan: AcceleratorPlan, listeners: Sequence[Listener] = (), *, skip: bool = True) -> AcceleratorRun:
        """Time a plan.

        Args:
            plan: of this machine.
            listeners: told of every event, in the order of their ends.
            skip: whether the periods of a steady loop are skipped; False gives listeners all of them.

        Raises:
            InputError: stages that wait for one another for ever.
        """
        flow = Flow(plan, plan.rounds if plan.overlap else 1, skip).run()
        result = result_of(flow, 1 if plan.overlap else plan.rounds)
        for listener in listeners:
            for event in result.events:
                listener.event(event)
        return result
