"""The first tiles of a kernel's loops, which it fetches ahead of them, in what it runs once.

In a pipelined loop each turn fetches what a later one multiplies, but for the last turns. Timed by its steady state,
every turn fetches: the bytes of the first tiles are counted there, for time and for energy, and ahead of the loop is
left that their copies are issued and waited for. Ahead of a loop without a turn they are predicated off (Triton has
``@P0 LDGSTS``, P0 being whether there is a turn): they issue, and nobody waits for them.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from intsim.streams.sass.cost_class import matrix_product, multiply_accumulates
from intsim.streams.sass.model import SassBlock, SassInstruction

LOAD_Q = "load_q"
"""The span of what a thread block loads once; in CUDA the first tile of K is among it, and of a V fetched ahead."""


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
    """The copies ahead of a kernel's loops.

    None of a kernel that multiplies in what it runs once what its loops have fetched (FlashAttention-3, the last turn
    of a product of matrices): no turn of those fetches for nothing.
    A loop without copies of its own ahead goes on with those of the loop before it.
    """
    once = [block.trips == "1" for block in blocks]
    turns = [block for block, one in zip(blocks, once, strict=True) if not one]
    if any(one and products(block) and not any(_holds(block, turn) for turn in turns)
           for block, one in zip(blocks, once, strict=True)):
        return
    copies = [_copies(block) for block in blocks]
    found: list[tuple[int, tuple[int, ...], list[int]]] = []
    for number, block in enumerate(blocks):
        if not once[number]:
            if found and copies[number]:
                found[-1][2].append(number)
            continue
        loop = next((n for n in range(number, len(blocks)) if not once[n] and copies[n]), None)
        places = _places(block, blocks[loop]) if loop is not None else ()
        if places:
            found.append((number, places, []))
    yield from (Ahead(number, places, tuple(loops)) for number, places, loops in found)


def products(block: SassBlock) -> Counter[str]:
    """The products of matrices that a pass through a block executes, by cost class."""
    return Counter(i.cost_class for i in block.instructions if matrix_product(i.cost_class))


def _holds(block: SassBlock, turn: SassBlock) -> bool:
    """Whether a block that runs once has a turn of a loop in it, which fetches and multiplies as the others do."""
    return products(block) == products(turn) and _widths(block) >= _widths(turn)


def _widths(block: SassBlock) -> Counter[tuple[str, int]]:
    return Counter(_width(i) for i in block.instructions if _fetches(i))


def _copies(block: SassBlock) -> Counter[tuple[str, str]]:
    """The copies of a block by what they are of; of Q none is fetched by turns."""
    return Counter(_stream(i) for i in block.instructions if _fetches(i) and i.span != LOAD_Q)


def _places(block: SassBlock, turn: SassBlock) -> tuple[int, ...]:
    """Where a block fetches what a loop's turns do; of a turn that it holds itself, the last copies are left out."""
    wanted, ahead = _copies(turn), _copies(block)
    if products(block):
        ahead -= wanted
    found = []
    for place, i in enumerate(block.instructions):
        if _fetches(i) and _stream(i) in wanted and ahead[_stream(i)]:
            ahead[_stream(i)] -= 1
            found.append(place)
    return tuple(found) or _behind_queries(block, turn)


def _behind_queries(block: SassBlock, turn: SassBlock) -> tuple[int, ...]:
    """Where a block fetches the first tile among the lines that load Q: the last copies there of a tile's width.

    They are as many as a turn has behind the products of what they replace, which are the next turn's.
    """
    first = dict[str, int]()
    for place, i in enumerate(turn.instructions):
        if multiply_accumulates(i.cost_class):
            first.setdefault(i.span, place)
    width = max(_widths(turn), key=lambda access: access[1], default=None)
    behind = sum(place > first.get(i.span, min(first.values())) for place, i in enumerate(turn.instructions)
                 if first and _fetches(i) and _width(i) == width)
    alike = [place for place, i in enumerate(block.instructions)
             if _fetches(i) and i.span == LOAD_Q and _width(i) == width]
    return tuple(alike[-behind:]) if behind else ()


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


def _width(i: SassInstruction) -> tuple[str, int]:
    return (i.memory.kind, i.memory.bytes) if i.memory else ("", 0)
