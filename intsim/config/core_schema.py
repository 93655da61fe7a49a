"""An Armv8 core: front end, window, ports, and what each class of instruction costs on them."""

from __future__ import annotations

from typing import Literal

from pydantic import Field, model_validator

from intsim.config.physical import (
    CacheRate,
    Clock,
    CoreBandwidth,
    InstructionCycles,
    IssueCycles,
    L1Size,
    L2Size,
    Part,
    PipelineStages,
    Width,
    Window,
)
from intsim.config.quantity import Strict, check_distinct, check_known, misfit
from intsim.streams.aarch64.cost_class import CLASSES, class_named_by


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
    latency_cycles: InstructionCycles
    forward_cycles: InstructionCycles | None = None
    reciprocal_throughput_cycles: IssueCycles
    source: str

    @model_validator(mode="after")
    def _consistent(self) -> Cost:
        check_distinct("ports", self.ports)
        return self


class L1Data(Strict):
    """The first-level data cache; its load-use latency is that of the load classes."""

    size_kib: L1Size


class Alone(Strict):
    """The memory behind the core when it is simulated by itself.

    Attributes:
        memory_overlap: share of the shorter of execution and transfer that hides behind the longer one.
    """

    l2_size_kib: L2Size
    l2_bytes_per_cycle: CacheRate
    dram_gb_per_s: CoreBandwidth
    memory_overlap: Part


class CoreFile(Strict):
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
    features: list[Literal["dotprod", "fp16", "i8mm", "sve", "sve2"]]
    clock_ghz: Clock
    dispatch_width: Width
    rob_entries: Window | None = None
    mispredict_cycles: PipelineStages
    first_slot_ports: list[str] = Field(default_factory=list)
    blocking_ports: list[str] = Field(default_factory=list)
    ports: list[str] = Field(min_length=1)
    l1d: L1Data
    alone: Alone
    costs: dict[str, Cost]

    @model_validator(mode="after")
    def _consistent(self) -> CoreFile:
        ports = frozenset(self.ports)
        for name, cost in self.costs.items():
            if name not in CLASSES and (meant := class_named_by(name)):
                raise misfit(f"costs.{name}", f"found '{name}'", f"a class of instructions; {name} is of '{meant}'")
            check_known("costs", name, CLASSES, "a class of instructions that kernels have")
            if not ports.issuperset(cost.ports):
                port = next(port for port in cost.ports if port not in ports)
                raise misfit(f"costs.{name}.ports", f"found the port '{port}'", "some of " + ", ".join(self.ports))
            if cost.source not in self.sources:
                raise misfit(f"costs.{name}.source", f"found '{cost.source}'",
                             "a name listed under sources: " + ", ".join(self.sources))
            if not cost.latency_cycles and name != "nop":
                raise misfit(f"costs.{name}.latency_cycles", "found 0", "cycles until its result can be used")
            if cost.forward_cycles is not None and cost.forward_cycles > cost.latency_cycles:
                raise misfit(f"costs.{name}.forward_cycles", f"found {cost.forward_cycles:g}",
                             f"at most latency_cycles, {cost.latency_cycles:g}")
        if (self.rob_entries is None) != (self.order == "in_order"):
            raise misfit("rob_entries", "is missing" if self.rob_entries is None else "found one on an in-order core",
                         "a reorder buffer of an out-of-order core, and only of one")
        return self

    @model_validator(mode="after")
    def _parts(self) -> CoreFile:
        check_distinct("ports", self.ports)
        check_distinct("features", self.features)
        for key in ("first_slot_ports", "blocking_ports"):
            for port in getattr(self, key):
                if self.order == "out_of_order":
                    raise misfit(key, f"found {port} on an out-of-order core", "none: its issue stage does not block")
                if port not in self.ports:
                    raise misfit(key, f"found the port '{port}'", "some of " + ", ".join(self.ports))
        if self.alone.l2_size_kib.value < self.l1d.size_kib.value:
            raise misfit("alone.l2_size_kib", f"found {self.alone.l2_size_kib.value:g}",
                         f"at least l1d.size_kib, {self.l1d.size_kib.value:g}, the cache before it")
        return self
