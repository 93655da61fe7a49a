"""The file format of ``kernels/dataflow``: a dataflow, or the fragment that fills a slot of one."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cached_property
from typing import Annotated, Any, ClassVar, Literal

from pydantic import AfterValidator, BeforeValidator, Discriminator, Field, Tag, model_validator

from intsim.config.file_kind import DATAFLOW
from intsim.config.quantity import Name, Strict, misfit
from intsim.errors import InputError
from intsim.expressions import SYMBOL, is_symbol, symbols_of
from intsim.pipelines.spec import Part


def _parsed(value: Any) -> str:
    if isinstance(value, bool) or not isinstance(value, str | int):
        raise ValueError("a whole number or an expression")
    try:
        symbols_of(str(value))
    except InputError as error:
        raise ValueError(error.expected or "an expression") from None
    return str(value)


Text = Annotated[str, BeforeValidator(_parsed)]
"""A whole number or an expression over symbols; after validation the text of an expression that parses."""


def _conditional(value: str) -> str:
    if value not in ("0", "1") and not symbols_of(value):
        raise ValueError("a condition on symbols, such as causal or tokens > 1")
    return value


Condition = Annotated[Text, AfterValidator(_conditional)]
"""An expression that is 0 where something is left out."""


class Parameter(Strict):
    """A whole number of the design that may be set, with its source."""

    value: int
    source: str


class WorkEntry(Strict):
    """Iterations on an engine; ``interval`` replaces the engine's own initiation interval."""

    trips: Text | None = None
    interval: Text | None = None


class MoveEntry(Strict):
    """Bytes through a link of the machine, in ``bursts``, over that many of the equal links (by default all)."""

    through: str
    bytes: Text
    bursts: Text = "1"
    over: Text | None = None


class HostWork(Strict):
    """Functions that the host's cores compute, in their own units."""

    functions: dict[str, Text] = Field(min_length=1)
    threads: Text | None = None


class AfterEntry(Strict):
    """A stage to come after, ``lag`` firings earlier, under a condition."""

    stage: str
    lag: Text = "0"
    when: Condition = "1"


After = Annotated[Annotated[str, Tag("name")] | Annotated[AfterEntry, Tag("AfterEntry")],
                  Discriminator(lambda value: "name" if isinstance(value, str) else "AfterEntry")]
"""A stage's name alone, or with a lag or a condition."""


class StageEntry(Strict):
    """A stage; see ``intsim.streams.dataflow.model.Stage``."""

    name: Name
    step: str = ""
    part: Part = "output"
    engines: dict[str, WorkEntry] = Field(default_factory=dict)
    operations: dict[str, Text] = Field(default_factory=dict)
    moves: list[MoveEntry] = Field(default_factory=list)
    host: HostWork | None = None
    launch: bool = False
    reads: list[str] = Field(default_factory=list)
    writes: list[str] = Field(default_factory=list)
    after: list[After] = Field(default_factory=list)
    per: Text = "1"
    at: Literal["start", "end"] = "end"
    ahead: Text = "0"
    priority: int = Field(default=0, ge=0)
    when: Condition = "1"


class SlotEntry(Strict):
    """A place for the stages of a fragment."""

    slot: str


Entry = Annotated[Annotated[StageEntry, Tag("StageEntry")] | Annotated[SlotEntry, Tag("SlotEntry")],
                  Discriminator(lambda value: "SlotEntry" if isinstance(value, dict) and "slot" in value
                                else "StageEntry")]
"""A stage, or the slot of a fragment's stages."""


class BufferEntry(Strict):
    """Room between stages; ``release: start`` makes it a queue; ``slots_of``: it lies in another's slots."""

    store: str | None = None
    bytes: Text
    slots: Text = "1"
    slots_of: str | None = None
    release: Literal["start", "end"] = "end"

    @model_validator(mode="after")
    def _whose(self) -> BufferEntry:
        for key in ("store", "slots"):
            if self.slots_of is not None and key in self.model_fields_set:
                raise misfit(key, "stands beside slots_of", f"none: it has those of {self.slots_of}")
        return self


class PhaseEntry(Strict):
    """Stages that fire together."""

    name: Name
    repeat: Text = "1"
    stages: list[Entry] = Field(min_length=1)


class LoopEntry(Strict):
    """Phases that are gone through one after the other, ``repeat`` times."""

    name: Name
    repeat: Text
    phases: list[PhaseEntry] = Field(min_length=1)


Phases = Annotated[Annotated[PhaseEntry, Tag("PhaseEntry")] | Annotated[LoopEntry, Tag("LoopEntry")],
                   Discriminator(lambda value: "LoopEntry" if isinstance(value, dict) and "phases" in value
                                 else "PhaseEntry")]
"""A phase, or a loop of phases."""


class RequirementEntry(Strict):
    """A condition on a call, and the sentence that refuses one which does not fulfil it."""

    that: Condition
    says: Name


class Simplified(Strict):
    """What a dataflow leaves out or takes as a mean, and of which calls; an expression that is 0 says of none."""

    what: str
    when: Condition = "1"


class Rounds(Strict):
    """How often the phases are gone through, and whether rounds overlap."""

    times: Text
    overlap: bool = False


class Common(Strict):
    """What dataflows and fragments share.

    Attributes:
        simplified: what it leaves out or takes as a mean, in words: results say it beside what is not modelled.
    """

    title: str
    source: str
    sources: dict[str, str]
    parameters: dict[str, Parameter] = Field(default_factory=dict)
    symbols: dict[str, Text] = Field(default_factory=dict)
    requires: list[RequirementEntry] = Field(default_factory=list)
    simplified: list[Simplified] = Field(default_factory=list)
    buffers: dict[str, BufferEntry] = Field(default_factory=dict)

    @model_validator(mode="after")
    def _named(self) -> Common:
        for group in ("parameters", "symbols"):
            for name in getattr(self, group):
                if not is_symbol(name):
                    raise misfit(f"{group}.{name}", f"found '{name}'", SYMBOL)
        return self


class DataflowFile(Common):
    """A whole dataflow."""

    FILE: ClassVar = DATAFLOW

    kind: Literal["dataflow"]
    call: Literal["attention", "linear", "rows", "token"]
    rounds: Rounds | None = None
    phases: list[Phases] = Field(min_length=1)

    @cached_property
    def slots(self) -> tuple[str, ...]:
        """The slots that fragments fill, in the order of the file."""
        return tuple(dict.fromkeys(entry.slot for _, _, phase in self.in_loops() for entry in phase.stages
                                   if isinstance(entry, SlotEntry)))

    def in_loops(self) -> Iterator[tuple[str, str, PhaseEntry]]:
        """Every phase with the name of its loop (its own, where it is in none), and how often that goes."""
        for entry in self.phases:
            if isinstance(entry, LoopEntry):
                yield from ((entry.name, str(entry.repeat), phase) for phase in entry.phases)
            else:
                yield entry.name, "1", entry


class FragmentFile(Common):
    """Stages for a slot."""

    kind: Literal["fragment"]
    fills: str
    stages: list[StageEntry] = Field(min_length=1)
