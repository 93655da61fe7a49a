"""Stream-K: thread blocks that a GPU holds at once share the tiles of a matrix product evenly, tiles of k and all.

Whole tiles as far as whole rounds of the blocks go, then what is left, cut wherever a block's share ends: no last wave
leaves SMs idle. Who has a tile's first part adds the others' to it. Sources: Osama et al., "Stream-K" (PPoPP 2023);
vllm-project/vllm @04aa528e csrc/quantization/gptq_marlin/marlin_template.h (stripes, at most a round of them);
@085fc8bd csrc/quantization/marlin/generate_kernels.py (the same on sm_75, in two stages);
@09f75830 csrc/quantization/machete/generate.py (every tile of Machete has CUTLASS's stream-K scheduler);
NVIDIA/cutlass include/cutlass/gemm/kernel/tile_scheduler_params.h (``min_iters_per_sk_unit_``).
"""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from functools import cached_property

from intsim.machines.gpu.routine import Piece
from intsim.machines.gpu.splits import ceil

LEAST_TURNS = (1, 8)
"""Tiles of k that a block has of what is left at least: Marlin's rule, and CUTLASS's."""


@dataclass(frozen=True)
class Shares:
    """What thread blocks have of a product.

    Attributes:
        tiles: of C; depth: tiles of k of each.
        slots: thread blocks that the GPU holds at once.
        share: tiles of k of a block beside its whole tiles of C, at most ``depth``.
    """

    tiles: int
    depth: int
    slots: int
    share: int

    @property
    def whole(self) -> int:
        """Whole tiles of C that each block has."""
        return self.tiles // self.slots

    @property
    def rest(self) -> int:
        """Tiles of C that are cut."""
        return self.tiles % self.slots

    @property
    def blocks(self) -> int:
        """That have any work."""
        return self.slots if self.whole else ceil(self.rest * self.depth, self.share)

    @property
    def turns(self) -> int:
        """Tiles of k of a block in all."""
        return self.whole * self.depth + (self.share if self.rest else 0)

    @property
    def parts(self) -> int:
        """Into which a cut tile goes, at most."""
        return 1 + ceil(self._left, self.rest) if self.rest else 1

    @cached_property
    def _opened(self) -> list[int]:
        """Turns of the first part of each tile that is cut."""
        return [self.share - tile * self.depth % self.share for tile in range(self.rest)]

    @cached_property
    def _left(self) -> int:
        """Parts that are not the first of their tile."""
        starts = sum(turns == self.share for turns in self._opened)
        return ceil(self.rest * self.depth, self.share) - starts

    def pieces(self) -> tuple[Piece, ...]:
        """What a mean block runs: whole tiles, parts left to others, first parts by how many are added to them.

        Parts of a kind are as long as their mean, to a tile of k: a part costs as much as it has of them.
        """
        opened = sum(self._opened)
        first = zip(reversed(_evenly(opened, self.rest)), _evenly(self._left, self.rest), strict=True)
        found = Counter({(self.depth, 0, 0): self.whole * self.slots})
        found.update((turns, 0, 1) for turns in _evenly(self.rest * self.depth - opened, self._left))
        found.update((turns, added, 0) for turns, added in first)
        return tuple((count / self.blocks, (("turns", turns), ("added", added), ("left", left)))
                     for (turns, added, left), count in found.items() if count)


def _evenly(total: int, count: int) -> list[int]:
    """So many whole numbers, which differ by one at most, the greater ones last."""
    return [(total + place) // count for place in range(count)]


def shares_of(tiles: int, depth: int, slots: int) -> list[Shares]:
    """The ways that libraries' rules give to share out so many tiles of such depth among so many blocks."""
    even = ceil(tiles % slots * depth, slots)
    shares = {min(depth, max(even, least)) for least in LEAST_TURNS}
    return [Shares(tiles, depth, slots, share) for share in sorted(shares)]
