"""The parts of a kernel: its loops over tiles of keys, and the code before, between and behind them."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace

from intsim.streams.sass.cost_class import multiply_accumulates
from intsim.streams.sass.decode import Located


def main_loops(code: list[Located]) -> Iterator[tuple[int, int]]:
    """First and last offset of the loops that have matrix products; others wait."""
    products = [i.offset for i in code if multiply_accumulates(i.instruction.cost_class)]
    for item in code:
        if item.target is not None and any(item.target <= offset < item.offset for offset in products):
            yield item.target, item.offset


def laid_straight(code: list[Located]) -> list[Located]:
    """The code in the order of its execution where the compiler laid a part of it out of line: before the loop that it
    is of, behind a jump, led to by one branch alone, and leading on behind that branch."""
    place = {item.offset: n for n, item in reversed(list(enumerate(code)))}
    for at, branch in enumerate(code[:-1]):
        start = place.get(-1 if branch.target is None else branch.target, at)
        end = next((n for n in range(start, at) if _jumps(code[n])), None)
        if end is None or start == 0 or not _jumps(code[start - 1]) or code[end].target != code[at + 1].offset:
            continue
        inside = {item.offset for item in code[start:end + 1]}
        if sum(item.target in inside for item in code) == 1:
            moved = code[start:end + 1]
            return laid_straight(_numbered([*code[:start], *code[end + 1:at + 1], *moved, *code[at + 1:]]))
    return code


def _jumps(item: Located) -> bool:
    """Whether it branches, whatever holds."""
    return item.target is not None and not item.instruction.reads  # of a predicate


def _numbered(code: list[Located]) -> list[Located]:
    """Moved code with offsets that grow."""
    offsets: dict[int, int] = {}
    for item, offset in zip(code, sorted(item.offset for item in code), strict=True):
        offsets.setdefault(item.offset, offset)
    return [replace(item, offset=offsets[item.offset], target=item.target and offsets.get(item.target, item.target))
            for item in code]


def section_of(item: Located, spans: Sequence[tuple[int, int]]) -> int:
    """Which part of the code an instruction is in: odd numbers are the loops."""
    return sum((item.offset >= start) + (item.offset > end) for start, end in spans)
