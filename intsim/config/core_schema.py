"""An Armv8 core: front end, window, ports, and what each class of instruction costs on them."""

from __future__ import annotations

from collections.abc import Mapping
from functools import lru_cache
from types import MappingProxyType
from typing import Any, Literal

from pydantic import Field, model_validator

from intsim.config.quantity import Count, NonNegative, Positive, Share, Strict, check_sources, misfit
from intsim.config.reader import apply_overrides, frozen, read_document, thawed, validate
from intsim.config.resources import machine_file
from intsim.errors import InputError


class Cost(Strict):
    """What an instruction of a class costs.

    Attributes:
        ports: it occupies one of these.
        latency_cycles: from issue to the use of its result.
        forward_cycles: from issue to the accumulator input of the next instruction that accumulates onto it.
        reciprocal_throughput_cycles: sustained cycles per instruction with all its ports free.
        source: a tag of the file's sources.
    """

    ports: list[str] = Field(min_length=1)
    latency_cycles: float = Field(ge=0)
    forward_cycles: float | None = Field(default=None, ge=0)
    reciprocal_throughput_cycles: float = Field(gt=0)
    source: str

    @property
    def busy_cycles(self) -> float:
        """How long it keeps its port from others."""
        return self.reciprocal_throughput_cycles * len(self.ports)


class L1Data(Strict):
    """The first-level data cache; its load-use latency is that of the load classes."""

    size_kib: Positive


class Alone(Strict):
    """The memory behind the core when it is simulated by itself.

    Attributes:
        memory_overlap: share of the shorter of execution and transfer that hides behind the longer one.
    """

    l2_size_kib: Positive
    l2_bytes_per_cycle: Positive
    dram_gb_per_s: Positive
    memory_overlap: Share


SPLIT_FROM: Mapping[str, str] = MappingProxyType({"mul_scalar_32": "mul_scalar"})
"""Classes that a file may leave out: it then prices them as the one from which they were split."""


class CoreConfig(Strict):
    """The file format of ``hw_configs/cores``.

    Attributes:
        dispatch_width: micro-ops per cycle into the window (out of order), instructions issued per cycle (in order).
        rob_entries: instructions in flight; out-of-order cores only.
        mispredict_cycles: from a mispredicted branch to the first instruction of the right path.
        first_slot_ports: in-order cores: an instruction that fills one of these ports for a whole cycle issues only as
            the first of its cycle.
        blocking_ports: in-order cores: an instruction that keeps one of these for more than a cycle keeps the issue
            stage as well (a 128-bit load through a 64-bit path).
    """

    kind: Literal["core"]
    title: str
    order: Literal["in_order", "out_of_order"]
    sources: dict[str, str]
    features: list[Literal["dotprod", "fp16", "i8mm"]]
    clock_ghz: Positive
    dispatch_width: Count
    rob_entries: Count | None = None
    mispredict_cycles: NonNegative
    first_slot_ports: list[str] = Field(default_factory=list)
    blocking_ports: list[str] = Field(default_factory=list)
    ports: list[str] = Field(min_length=1)
    l1d: L1Data
    alone: Alone
    costs: dict[str, Cost]

    @model_validator(mode="after")
    def _consistent(self) -> CoreConfig:
        for name, cost in self.costs.items():
            for port in cost.ports:
                if port not in self.ports:
                    raise misfit(f"costs.{name}.ports", f"found the port '{port}'", "some of " + ", ".join(self.ports))
            if cost.source not in self.sources:
                raise misfit(f"costs.{name}.source", f"found '{cost.source}'",
                             "a name listed under sources: " + ", ".join(self.sources))
            if cost.forward_cycles is not None and cost.forward_cycles > cost.latency_cycles:
                raise misfit(f"costs.{name}.forward_cycles", f"found {cost.forward_cycles:g}",
                             f"at most latency_cycles, {cost.latency_cycles:g}")
        if (self.rob_entries is None) != (self.order == "in_order"):
            raise misfit("rob_entries", "is missing" if self.rob_entries is None else "found one on an in-order core",
                         "a reorder buffer of an out-of-order core, and only of one")
        return self

    def cost(self, cost_class: str, text: str) -> Cost:
        """What an instruction costs.

        Raises:
            InputError: the core's file has no cost for its class; the message names the instruction.
        """
        if cost_class not in self.costs and cost_class in SPLIT_FROM:
            return self.cost(SPLIT_FROM[cost_class], text)
        if cost_class not in self.costs:
            raise InputError(f"{self.title} has no cost for '{text}'", key=f"costs.{cost_class}",
                             expected="a row for this class in the core's file")
        return self.costs[cost_class]


def load_core(name: str, overrides: Mapping[str, Any] | None = None) -> CoreConfig:
    """Load a core by its shipped name or the path of its file.

    Raises:
        InputError: no such core, a file that is not valid, a machine that is not a core.
    """
    return _load_core(name, frozen(overrides))


@lru_cache(maxsize=512)
def _load_core(name: str, overrides: str) -> CoreConfig:
    path = machine_file(name)
    document = read_document(path)
    kind = document.data.get("kind")
    if kind != "core":
        raise InputError(f"'{name}' is a {kind}", file=path, key="core", expected="the name of a core")
    apply_overrides(document, thawed(overrides))
    core = validate(document, CoreConfig)
    check_sources(core, core.sources, document)
    return core
