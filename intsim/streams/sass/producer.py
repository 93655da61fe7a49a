"""Copies of tiles by few threads, shared out among the warps that compute, whose pipes they use."""

from __future__ import annotations

from dataclasses import replace
from itertools import groupby
from math import ceil

from intsim.streams.sass.decode import Located
from intsim.streams.sass.manifest.model import Producer, Tile, Transposition
from intsim.streams.sass.model import BANK_PASS_BYTES, SECTOR_BYTES, SassControl, SassMemory
from intsim.streams.sass.sections import main_loops, section_of

COPYING_WARPS = 4
"""A warp group, as registers are handed from one to another by groups."""
SWIZZLES = (128, 64, 32)
"""Bytes of a row of a box."""


def with_producer(own: list[Located], behind: list[Located], tile: Tile, producer: Producer) -> list[Located]:
    """The computing warps' code with their share of what a producer does.

    The copies (boxes of Q, then of K and V of a tile) stand at the start and, without Q's, at the start of each loop;
    V's transposition, which follows no pace but that of the loop, all over it.

    Args:
        own: the code of the warps that compute; behind: what follows it, the producer in it.
        tile: the configuration; producer: of the kernel's source.
    """
    copies = [i for i in (*own, *behind) if i.instruction.cost_class == "utma"]
    boxes = [box for tensor in _tensors(tile, producer) for box in _boxes(*tensor)]
    shared = [_share(copy, tile, *box) for copy, box in zip(copies, boxes, strict=True)]
    of_q = sum(span == producer.spans[0] for _, span, _ in boxes)
    transposition = _transposed(behind, tile, producer.transposition) if producer.transposition else []
    found = [replace(i, offset=own[0].offset) for i in (*shared, *transposition)]
    spans = list(main_loops(own))
    for place, section in groupby(own, lambda i: section_of(i, spans)):
        items = list(section)
        if place % 2:
            found += [replace(i, offset=items[0].offset) for i in shared[of_q:]]
            items = _spread(transposition, items)
        found += items
    return found


def with_own_copies(own: list[Located], tile: Tile, producer: Producer) -> list[Located]:
    """The code of warps one of which copies whole tiles, each copy as every warp's share of it.

    Args:
        own: their code; tile: the configuration; producer: of the kernel's source.
    """
    whole = {span: (row_bytes, span, rows) for row_bytes, span, rows in _tensors(tile, producer)}
    return [_share(i, tile, *whole[i.instruction.span]) if i.instruction.cost_class == "utma" else i for i in own]


def _tensors(tile: Tile, producer: Producer) -> list[tuple[int, str, int]]:
    """Of Q, K and V the bytes of a row, the span of their copies, and the rows of a tile."""
    channels, rows = (tile.head_dim, tile.head_dim, tile.channels_of_v), (tile.block_m, tile.block_n, tile.block_n)
    return [(producer.element_bytes * width, span, count)
            for width, span, count in zip(channels, producer.spans, rows, strict=True)]


def _boxes(row_bytes: int, span: str, rows: int) -> list[tuple[int, str, int]]:
    """The copies of a tile: of as many bytes of each row as a swizzle spans, the most that divide it."""
    width = next(width for width in SWIZZLES if row_bytes % width == 0)
    return [(width, span, rows)] * (row_bytes // width)


def _share(copy: Located, tile: Tile, width: int, span: str, rows: int) -> Located:
    """A copy of a box of ``width`` bytes by ``rows``, as one computing warp's share of it."""
    per_warp = rows * width / tile.warps
    memory = SassMemory("global", "async", ceil(per_warp / 32), ceil(per_warp / BANK_PASS_BYTES),
                        ceil(per_warp / SECTOR_BYTES))
    instruction = copy.instruction._replace(span=span, memory=memory, reads=(), writes=())
    return replace(copy, instruction=instruction, target=None)


def _transposed(producer: list[Located], tile: Tile, how: Transposition) -> list[Located]:
    """A computing warp's share of the transposition of a tile of V."""
    store = next(n for n, i in enumerate(producer) if i.instruction.cost_class == how.classes[-1])
    unit = [i for i in producer[:store + 1] if i.instruction.cost_class in how.classes][-how.instructions:]
    free = SassControl(1, False, None, None, ())
    unit = [replace(i, instruction=i.instruction._replace(reads=(), writes=(), control=free)) for i in unit]
    return unit * ceil(tile.block_n * tile.channels_of_v / (how.elements * tile.warps))


def _spread(extra: list[Located], section: list[Located]) -> list[Located]:
    """The section with the extra instructions at equal distances."""
    found: list[Located] = []
    for n, item in enumerate(section):
        first, last = (m * len(extra) // len(section) for m in (n, n + 1))
        found += [item, *(replace(i, offset=item.offset) for i in extra[first:last])]
    return found
