"""Machines and their parts for tests, loaded by a session of their own."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from pathlib import Path
from typing import Any, TypeVar

from intsim.machines.cpu.core.timing import ModelledTimer
from intsim.machines.cpu.description import Core
from intsim.machines.cpu.soc import SocMachine
from intsim.machines.gpu.chip import GpuMachine
from intsim.session import Session

SESSION = Session()
T = TypeVar("T")


def replaced(value: T, changes: Mapping[str, Any]) -> T:
    """A description with other fields; lists as the descriptions have them."""
    fields = {name: tuple(new) if isinstance(new, list) else new for name, new in changes.items()}
    return replace(value, **fields)  # type: ignore[type-var]


def soc(name: str | Path, overrides: Mapping[str, Any] | None = None) -> SocMachine:
    """A CPU machine."""
    machine = SESSION.load(name, overrides)
    assert isinstance(machine, SocMachine)
    return machine


def timer(name: str | Path, overrides: Mapping[str, Any] | None = None) -> ModelledTimer:
    """What times kernels on a core."""
    found = soc(name, overrides).system.timers["core"]
    assert isinstance(found, ModelledTimer)
    return found


def core(name: str | Path, overrides: Mapping[str, Any] | None = None) -> Core:
    """A core's description."""
    return timer(name, overrides).core


def gpu(name: str | Path, overrides: Mapping[str, Any] | None = None) -> GpuMachine:
    """A GPU."""
    machine = SESSION.load(name, overrides)
    assert isinstance(machine, GpuMachine)
    return machine
