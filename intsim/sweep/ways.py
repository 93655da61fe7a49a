"""What may stand as a point's ``pipeline``: a pipeline, or a dataflow; and the parameters of each."""

from __future__ import annotations

from hashlib import sha256
from pathlib import Path
from typing import Any, Protocol

from intsim.arguments import whole
from intsim.calls import AttentionCall
from intsim.config.dataflow import load_dataflow
from intsim.config.source import Source
from intsim.errors import InputError
from intsim.machines.accelerator.machine import no_dataflow
from intsim.models.machines import no_layers
from intsim.pipelines.registry import get_pipeline, timed_parameters, with_parameters
from intsim.pipelines.spec import TARGET_OF, TARGETS
from intsim.streams.dataflow.model import Dataflow


class Ways(Protocol):
    """The names that a sweep's ``pipeline`` may have."""

    def check(self, name: str) -> None:
        """Refuse a name that is none.

        Raises:
            InputError: with the nearest name.
        """

    def check_for(self, name: str, machine: Source) -> None:
        """Refuse a machine that never runs it, whatever the call.

        Raises:
            InputError: names both.
        """

    def keys(self, name: str) -> frozenset[str]:
        """``pipeline.NAME`` for every parameter."""

    def accept(self, name: str, parameter: str, value: Any) -> None:
        """Refuse a value that a parameter cannot have.

        Raises:
            InputError: says what was expected.
        """

    def timed(self, name: str) -> frozenset[str]:
        """The parameters that time depends on."""


def no_accelerator(machine: str, kind: str) -> InputError:
    """What is said of a dataflow on another machine."""
    return InputError(f"{machine} is of kind {kind}", key="machine",
                      expected="an accelerator: only these run dataflows")


class Pipelines:
    """Pipelines."""

    def check(self, name: str) -> None:
        """It is there, and computes attention."""
        found = get_pipeline(name)
        if found.computes not in AttentionCall.COMPUTED_AS:
            raise InputError(f"{name} computes {found.computes}", key="pipeline", expected="a pipeline of attention")

    def check_for(self, name: str, machine: Source) -> None:
        """CPUs, GPUs and clusters have their own, and an accelerator those that its file names."""
        if machine.runs_dataflows:
            if name not in (runs := machine.document.data.get("runs") or {}):
                raise no_dataflow(machine.name, name, runs)
        elif target := TARGET_OF.get(machine.document.data["kind"]):
            get_pipeline(name).require_target(target, machine.name)

    def keys(self, name: str) -> frozenset[str]:
        """Of its numeric steps."""
        return frozenset(f"pipeline.{parameter}" for parameter in get_pipeline(name).parameters)

    def accept(self, name: str, parameter: str, value: Any) -> None:
        """Take it over."""
        with_parameters(get_pipeline(name), {parameter: value})

    def timed(self, name: str) -> frozenset[str]:
        """Those that kernels have."""
        return timed_parameters(get_pipeline(name))


class OfModels(Pipelines):
    """Attention of whole models."""

    def check_for(self, name: str, machine: Source) -> None:
        """The layers of a model run on CPUs, on GPUs and on the GPUs of a cluster."""
        kind = machine.document.data["kind"]
        if machine.runs_dataflows:
            raise no_layers(machine.name, kind)
        if kind != "cluster":
            super().check_for(name, machine)
        elif (target := get_pipeline(name).target) != "gpu":
            raise InputError(f"{name} is a {TARGETS[target][0]} pipeline and {machine.name} is a cluster",
                             key="machine", expected="a GPU pipeline: each GPU runs it on its share of a model")


class Dataflows:
    """Dataflows with what fills their slots (``npu_attention+itamax``); each is read once.

    Args:
        folder: in which those that are files may lie.
    """

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self._read: dict[str, Dataflow] = {}

    def dataflow(self, name: str) -> Dataflow:
        """The dataflow of a name."""
        if name not in self._read:
            self._read[name] = load_dataflow(name, folder=self.folder)
        return self._read[name]

    def digest(self, *names: str | None) -> str:
        """SHA-256 of what they say."""
        return sha256(repr([self.dataflow(name) for name in names if name]).encode()).hexdigest()

    def check(self, name: str) -> None:
        """It can be read."""
        self.dataflow(name)

    def check_for(self, name: str, machine: Source) -> None:
        """Accelerators alone run them."""
        if not machine.runs_dataflows:
            raise no_accelerator(machine.name, machine.document.data["kind"])

    def keys(self, name: str) -> frozenset[str]:
        """Of its file and its fragments."""
        return frozenset(f"pipeline.{parameter}" for parameter in self.dataflow(name).parameters)

    def accept(self, name: str, parameter: str, value: Any) -> None:
        """It is a whole number."""
        whole(parameter, value, 0)

    def timed(self, name: str) -> frozenset[str]:
        """All of them."""
        return frozenset(self.dataflow(name).parameters)
