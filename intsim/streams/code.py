"""Instructions as bytes and back: one format for every instruction set.

Compilers unroll: most instructions of a kernel are few forms with other numbers. A form is an instruction whose text
has places for the numbers of its registers and for its hexadecimal ones, and whose register fields say "the register
in place 1 and the three after it". The bytes are a line of JSON (blocks, forms, tables), then columns: the form of each
instruction, its entries of the tables, and form by form what stands in each place. The same instructions make the same
bytes.
"""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property, partial
from itertools import accumulate, pairwise, repeat
from re import Pattern
from re import compile as pattern
from struct import calcsize, pack, unpack_from
from typing import Any

Section = tuple[str, Sequence[Any], str, str]
"""A block: name, instructions, trips, visits."""

Run = list[Any]
"""Registers of a form that follow each other: family, place, distance of the first from the place's, how many."""

NUMBERS = 256
"""Of registers of a family; codes beyond take a second byte."""

WIDTHS = ((1 << 8, "B"), (1 << 16, "H"), (1 << 32, "I"))
"""Numbers of a place below a limit, in the spelling of ``struct``."""

LAST = {code: limit - 1 for limit, code in WIDTHS}


@dataclass(frozen=True)
class CodeFormat:
    """How the instructions of an instruction set are written.

    Attributes:
        instruction: a named tuple; its field ``text`` is the disassembly.
        families: how a text spells numbered registers -> how register fields do (``{"UR": "ur"}``).
        lists: fields that hold a tuple of registers. singles: that hold one, or None.
        tables: fields that vary by themselves; all others belong to the form.
        parts: what makes the value of a field from its JSON, where it is not JSON's own.
    """

    instruction: Any
    families: Mapping[str, str]
    lists: tuple[str, ...]
    singles: tuple[str, ...]
    tables: tuple[str, ...]
    parts: Mapping[str, Callable[[Any], Any]]

    @cached_property
    def numbered(self) -> Pattern[str]:
        """A number in a text: of a register, after its spelling, or hexadecimal as ``%x`` writes it."""
        spellings = "|".join(sorted(self.families, key=len, reverse=True))
        return pattern(rf"(?<![\w.])({spellings})(\d|[1-9]\d|1\d\d|2[0-4]\d|25[0-5])(?!\d)"
                       r"|(?<=0x)(0|[1-9a-f][0-9a-f]{0,7})(?![0-9a-f])")

    @cached_property
    def named(self) -> Pattern[str]:
        """A register in a field: family, number."""
        return pattern(rf"({'|'.join(self.registers)})(\d+)")

    @cached_property
    def registers(self) -> dict[str, tuple[str, ...]]:
        """A family's names by number, with room for what follows the last."""
        return {family: tuple(f"{family}{n}" for n in range(2 * NUMBERS)) for family in set(self.families.values())}

    @cached_property
    def formed(self) -> tuple[str, ...]:
        """The fields of a form beside its text."""
        return tuple(name for name in self.instruction._fields if name != "text" and name not in self.tables)

    @cached_property
    def following(self) -> dict[str, list[Callable[[int], str]]]:
        """By family and distance: a register's number -> the name of the register so far behind it."""
        return {family: [names[distance:].__getitem__ for distance in range(NUMBERS)]
                for family, names in self.registers.items()}

    def named_by(self, runs: Sequence[Run | str], places: Sequence[Sequence[int]]) -> list[Iterator[str]]:
        """The registers of runs, one after another, each over all instructions of a form."""
        found: list[Iterator[str]] = []
        for run in runs:
            if isinstance(run, str):
                found.append(repeat(run))
            else:
                family, place, first, length = run
                numbers = places[place]
                found += [map(name, numbers) for name in self.following[family][first:first + length]]
        return found

    def values(self, name: str, stored: Sequence[Any]) -> Sequence[Any]:
        """A field's values from their JSON."""
        part = self.parts.get(name)
        return [None if value is None else part(value) for value in stored] if part else stored


def encode(form: CodeFormat, sections: Iterable[Section]) -> bytes:
    """The bytes of a kernel's blocks."""
    sections = list(sections)
    code = [instruction for _, instructions, *_ in sections for instruction in instructions]
    blocks = [[name, trips, visits, len(instructions)] for name, instructions, trips, visits in sections]
    numbers: dict[str, list[list[int]]] = {}
    of_form = []
    for instruction in code:
        key, places = _form_of(form, instruction)
        numbers.setdefault(key, []).append(places)
        of_form.append(key)
    columns, tables = [_codes(of_form, numbers)], []
    for name in form.tables:
        values = [_json(getattr(i, name)) for i in code]
        table = dict.fromkeys(values)
        columns.append(_codes(values, table))
        tables.append(f"[{','.join(table)}]")
    forms = []
    for key, found in numbers.items():
        by_place: list[tuple[int, ...]] = list(zip(*found, strict=True))
        widths = [next(code for limit, code in WIDTHS if max(place) < limit) for place in by_place]
        columns += map(_numbers, by_place, widths)
        forms.append(f'["{"".join(widths)}",{key}]')
    return f"[{_json(blocks)},[{','.join(forms)}],[{','.join(tables)}]]\n".encode() + b"".join(columns)


def _form_of(form: CodeFormat, instruction: Any) -> tuple[str, list[int]]:
    """An instruction's form as JSON, and what stands in its places."""
    found = [(form.families[m[1]], int(m[2])) if m[1] else ("", int(m[3], 16))
             for m in form.numbered.finditer(instruction.text)]
    escaped = instruction.text.replace("%", "%%")
    fields: list[Any] = [form.numbered.sub(lambda m: f"{m[1]}%d" if m[1] else "%x", escaped)]
    for name in form.formed:
        value = getattr(instruction, name)
        if name in form.lists:
            fields.append(list(_runs(form, value, found)))
        elif name in form.singles:
            fields.append(None if value is None else next(_runs(form, (value,), found)))
        else:
            fields.append(value)
    return _json(fields)[1:-1], [number for _, number in found]


def _runs(form: CodeFormat, names: Sequence[str], places: Sequence[tuple[str, int]]) -> Iterator[Run | str]:
    """Registers as runs from the nearest place below; those without one, and without a number, by name."""
    at = 0
    while at < len(names):
        match = form.named.fullmatch(names[at])
        family, number = (match[1], int(match[2])) if match else ("", -1)
        length = 1
        while match and names[at + length:at + length + 1] == (f"{family}{number + length}",):
            length += 1
        below = [(number - n, place) for place, (f, n) in enumerate(places) if f == family and n <= number]
        distance, place = min(below, default=(NUMBERS, 0))
        if distance + length <= NUMBERS:
            yield [family, place, distance, length]
        else:
            yield from names[at:at + length]
        at += length


def _json(value: Any) -> str:
    return json.dumps(value, separators=(",", ":"))


def _codes(values: Sequence[str], table: Iterable[str]) -> bytes:
    """Each value's place in the table: low bytes, then high ones where the table has more than 256 entries."""
    place = {value: n for n, value in enumerate(table)}
    codes = [place[value] for value in values]
    low = bytes(code & 255 for code in codes)
    return low + bytes(code >> 8 for code in codes) if len(place) > NUMBERS else low


def _numbers(numbers: Sequence[int], width: str) -> bytes:
    """Bytes as they are, wider numbers as differences: offsets grow from one instruction to the next."""
    if width == "B":
        return bytes(numbers)
    differences = ((number - before) & LAST[width] for before, number in pairwise((0, *numbers)))
    return pack(f"<{len(numbers)}{width}", *differences)


def decode(form: CodeFormat, data: bytes) -> Iterator[Section]:
    """The blocks that ``encode`` wrote; their instructions are made when the first of them is asked for."""
    head, _, rest = data.partition(b"\n")
    blocks, forms, tables = json.loads(head)
    code, start = _Code(form, sum(count for *_, count in blocks), forms, tables, rest), 0
    for name, trips, visits, count in blocks:
        yield name, Instructions(code, range(start, start + count)), trips, visits
        start += count


class Instructions(Sequence[Any]):
    """The instructions of a stored block, as a tuple of them would be.

    Of most kernels that are looked at only the tile and the trips are asked for: their instructions are never made.
    """

    def __init__(self, code: _Code, places: range) -> None:
        self._code, self._places = code, places

    @cached_property
    def _made(self) -> tuple[Any, ...]:
        return self._code.instructions[self._places.start:self._places.stop]

    def __len__(self) -> int:
        return len(self._places)

    def __getitem__(self, place: Any) -> Any:
        return self._made[place]

    def __iter__(self) -> Iterator[Any]:
        return iter(self._made)

    def __eq__(self, other: object) -> bool:
        return self._made == (other._made if isinstance(other, Instructions) else other)

    def __hash__(self) -> int:
        return hash(self._made)

    def __repr__(self) -> str:
        return repr(self._made)

    def __reduce__(self) -> tuple[Any, ...]:
        return tuple, (self._made,)


@dataclass(frozen=True)
class _Code:
    """The bytes of all blocks of a kernel, their head read."""

    form: CodeFormat
    total: int
    forms: Sequence[list[Any]]
    tables: Sequence[Sequence[Any]]
    data: bytes

    @cached_property
    def instructions(self) -> tuple[Any, ...]:
        """All of them."""
        form, columns, fields = self.form, _Columns(self.data), dict[str, Iterable[Any]]()
        codes = columns.codes(self.total, len(self.forms))
        for name, table in zip(form.tables, self.tables, strict=True):
            fields[name] = map(form.values(name, table).__getitem__, columns.codes(self.total, len(table)))
        for place, name in enumerate(form.formed, start=2):
            if name not in form.lists and name not in form.singles:
                values = form.values(name, [stored[place] for stored in self.forms])
                fields[name] = map(values.__getitem__, codes)
        for name, of_form in _numbered(form, self.forms, Counter(codes), columns).items():
            fields[name] = map(next, map(of_form.__getitem__, codes))
        make = partial(tuple.__new__, form.instruction)  # ``_make``, whose count of fields ``zip`` has seen to
        return tuple(map(make, zip(*map(fields.__getitem__, form.instruction._fields), strict=True)))


class _Columns:
    """Bytes that are read from the first to the last."""

    def __init__(self, data: bytes) -> None:
        self.data, self.at = data, 0

    def take(self, count: int, width: str) -> Sequence[int]:
        """The next numbers; bytes are numbers as they are."""
        if width == "B":
            self.at += count
            return self.data[self.at - count:self.at]
        found = unpack_from(f"<{count}{width}", self.data, self.at)
        self.at += count * calcsize(width)
        return found

    def codes(self, count: int, entries: int) -> Sequence[int]:
        """What ``_codes`` wrote for a table of so many entries."""
        low = self.take(count, "B")
        return low if entries <= NUMBERS else [a | b << 8 for a, b in zip(low, self.take(count, "B"), strict=True)]

    def numbers(self, count: int, width: str) -> Sequence[int]:
        """What ``_numbers`` wrote."""
        found = self.take(count, width)
        return found if width == "B" or count == 1 else [number & LAST[width] for number in accumulate(found)]


def _numbered(form: CodeFormat, forms: Sequence[list[Any]], counts: Mapping[int, int],
              columns: _Columns) -> dict[str, list[Iterator[Any]]]:
    """The fields that numbers stand in: by form, those of its instructions one after another."""
    names = [(place, name) for place, name in enumerate(form.formed, start=2) if name in (*form.lists, *form.singles)]
    found: dict[str, list[Iterator[Any]]] = {"text": [], **{name: [] for _, name in names}}
    for code, stored in enumerate(forms):
        widths, text, count = stored[0], stored[1], counts[code]
        places = [columns.numbers(count, width) for width in widths]
        found["text"].append(map(text.__mod__, zip(*places, strict=True)) if places else repeat(text % ()))
        for place, name in names:
            runs = stored[place]
            if name in form.singles:
                found[name].append(repeat(None) if runs is None else form.named_by([runs], places)[0])
            else:
                found[name].append(zip(*form.named_by(runs, places), strict=False) if runs else repeat(()))
    return found
