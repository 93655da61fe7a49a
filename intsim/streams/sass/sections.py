"""The parts of a kernel: its loops over tiles of keys, and the code before, between and behind them."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from intsim.streams.sass.cost_class import multiply_accumulates
from intsim.streams.sass.decode import Located


def main_loops(code: list[Located]) -> Iterator[tuple[int, int]]:
    """First and last offset of the loops that have matrix products; others wait."""
    products = [i.offset for i in code if multiply_accumulates(i.instruction.cost_class)]
    for item in code:
        if item.target is not None and any(item.target <= offset < item.offset for offset in products):
            yield item.target, item.offset


def section_of(item: Located, spans: Sequence[tuple[int, int]]) -> int:
    """Which part of the code an instruction is in: odd numbers are the loops."""
    return sum((item.offset >= start) + (item.offset > end) for start, end in spans)
