"""The first tiles of a kernel's loops, which it fetches ahead of them, in what it runs once.

In a pipelined loop each turn fetches what a later one multiplies, but for the last turns. Timed by its steady state,
every turn fetches: the bytes of the first tiles are counted there, for time and for energy, and ahead of the loop is
left that their copies are issued and waited for. Ahead of a loop without a turn they are predicated off (Triton has
``@P0 LDGSTS``, P0 being whether there is a turn): they issue, and nobody waits for them.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from intsim.streams.sass.cost_class import matrix_product
from intsim.streams.sass.model import SassBlock, SassInstruction


class Ahead(NamedTuple):
    """Copies of a block that runs once.

    Attributes:
        block: their index; places: in the block.
        loops: indices of the blocks whose first tiles they fetch: of several, whichever has a turn.
    """

    block: int
    places: tuple[int, ...]
    loops: tuple[int, ...]


def first_tiles(blocks: Sequence[SassBlock]) -> Iterator[Ahead]:
    """The copies ahead of a kernel's loops; none of one that multiplies, too, in what it runs once (FlashAttention-3).

    A loop without copies of its own ahead goes on with those of the loop before it.
    """
    once = [block.trips == "1" for block in blocks]
    if any(matrix_product(i.cost_class) for block, one in zip(blocks, once, strict=True) if one
           for i in block.instructions):
        return
    streams = [{_stream(i) for i in block.instructions if _fetches(i)} for block in blocks]
    found: list[tuple[int, tuple[int, ...], list[int]]] = []
    for number, block in enumerate(blocks):
        if not once[number]:
            if found and streams[number]:
                found[-1][2].append(number)
            continue
        loop = next((n for n in range(number, len(blocks)) if not once[n] and streams[n]), None)
        places = tuple(place for place, i in enumerate(block.instructions)
                       if loop is not None and _fetches(i) and _stream(i) in streams[loop])
        if places:
            found.append((number, places, []))
    yield from (Ahead(number, places, tuple(loops)) for number, places, loops in found)


def counted_in_loop(i: SassInstruction) -> SassInstruction:
    """A copy of a first tile: it comes when its latency has passed, and its bytes are a later turn's."""
    return i._replace(memory=i.memory and i.memory._replace(passes=0, sectors=0))


def predicated_off(i: SassInstruction) -> SassInstruction:
    """A copy that issues and does nothing."""
    return i._replace(memory=None, sync=None)


def _fetches(i: SassInstruction) -> bool:
    return i.memory is not None and i.memory.space == "global" and i.memory.kind != "store"


def _stream(i: SassInstruction) -> tuple[str, str]:
    return i.span, i.memory.kind if i.memory else ""
