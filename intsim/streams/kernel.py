"""What is common to stored kernels of every instruction set: named code in basic blocks, and where it came from."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from dataclasses import asdict, dataclass, fields
from functools import cached_property
from hashlib import sha256
from itertools import starmap
from typing import Any, ClassVar, Generic, Self, TypeVar

from intsim.expressions import evaluate_each, symbols_of
from intsim.streams.code import CodeFormat, decode, encode

Instruction = TypeVar("Instruction")
"""A named tuple: an instruction of an instruction set."""


@dataclass(frozen=True)
class Block(Generic[Instruction]):
    """A basic block.

    Attributes:
        trips: how often it runs (an expression over the kernel's shape).
        visits: of those, how often it is entered from elsewhere; differs from ``trips`` for a loop only.
    """

    name: str
    instructions: Sequence[Instruction]
    trips: str
    visits: str

    def __hash__(self) -> int:
        return self._hash

    @cached_property
    def _hash(self) -> int:
        return hash((self.name, self.instructions, self.trips, self.visits))

    @property
    def loops(self) -> bool:
        """Whether the block branches to itself."""
        return self.visits != self.trips


@dataclass(frozen=True, kw_only=True, eq=False)
class Kernel(Generic[Instruction]):
    """Compiled code: kernels with the same content are equal.

    Attributes:
        compiler, source: how it was made, from which file of ``kernels``.
        made_from: the ``origin`` of a user's own source; empty for the package's, which tests compare.
    """

    FORMAT: ClassVar[CodeFormat]
    """How its instructions are stored."""
    FAMILY: ClassVar[str]
    """What the names of its archives begin with."""
    WORD: ClassVar[str]
    """What a message calls it."""
    BLOCK: ClassVar[type[Block[Any]]] = Block

    name: str
    blocks: tuple[Block[Instruction], ...]
    compiler: str
    source: str
    made_from: str = ""

    def __eq__(self, other: object) -> bool:
        return self is other or (isinstance(other, Kernel) and self.digest == other.digest)

    def __hash__(self) -> int:
        return hash((self.name, self.compiler, self.source))

    @cached_property
    def head(self) -> dict[str, Any]:
        """All but the code, by attribute, as JSON holds it; what has its default value stays out."""
        found = {f.name: (f, getattr(self, f.name)) for f in fields(self) if f.name != "blocks"}
        held: dict[str, Any] = json.loads(json.dumps(
            {name: value for name, (f, value) in found.items() if value != f.default}, default=asdict))
        return held

    @cached_property
    def code(self) -> bytes:
        """The blocks, as they are stored."""
        return encode(self.FORMAT, ((b.name, b.instructions, b.trips, b.visits) for b in self.blocks))

    @cached_property
    def digest(self) -> str:
        """SHA-256 of all that the kernel is."""
        return digest_of(self.head, self.code)

    @property
    def archive(self) -> str:
        """The name of the file that it is stored in: one per family of an architecture."""
        return self.FAMILY

    @classmethod
    def restored(cls, head: Mapping[str, Any], code: bytes, digest: str) -> Self:
        """A kernel from its head and its code, whose digest is known."""
        kernel = cls(**cls.attributes(head), blocks=tuple(starmap(cls.BLOCK, decode(cls.FORMAT, code))))
        vars(kernel)["digest"] = digest  # else it would be encoded again to be hashed
        return kernel

    @classmethod
    def attributes(cls, head: Mapping[str, Any]) -> dict[str, Any]:
        """The attributes that a head holds."""
        return {name: tuple(value) if isinstance(value, list) else value for name, value in head.items()}

    def trips(self, shape: Mapping[str, int]) -> list[int]:
        """How often each block runs on a shape."""
        texts, places = self._trips
        found = evaluate_each(texts, self.symbols_of(shape))
        return [found[place] for place in places]

    @cached_property
    def _trips(self) -> tuple[tuple[str, ...], tuple[int, ...]]:
        """The distinct expressions, and of each block the place of its own: many run equally often."""
        texts = {text: place for place, text in enumerate(dict.fromkeys(block.trips for block in self.blocks))}
        return tuple(texts), tuple(texts[block.trips] for block in self.blocks)

    @cached_property
    def trip_symbols(self) -> tuple[str, ...]:
        """The symbols on which depends how often its blocks run."""
        return tuple(sorted({name for text in self._trips[0] for name in symbols_of(text)}))

    def visits(self, shape: Mapping[str, int]) -> list[int]:
        """How often each block is entered from elsewhere on a shape."""
        return evaluate_each(tuple(block.visits for block in self.blocks), self.symbols_of(shape))

    def symbols_of(self, shape: Mapping[str, int]) -> Mapping[str, int]:
        """The names in the expressions of the blocks on a shape."""
        return shape


def digest_of(head: Mapping[str, Any], code: bytes) -> str:
    """SHA-256 of a kernel by its head and its code."""
    return sha256(json.dumps(head).encode() + b"\n" + code).hexdigest()
