"""The arrays of a run in one buffer: to make dozens of small ones takes longer than a short run."""

from __future__ import annotations

from collections.abc import Mapping
from itertools import accumulate
from math import prod

import numpy as np

from intsim.compiled import address_of
from intsim.machines.accelerator.columns import (
    COUNTERS,
    EVENT_COLUMNS,
    FIGURES,
    POOL,
    REASONS,
    SPENDINGS,
    UNITS,
    Room,
    Run,
    Tables,
    kinds_of,
)
from intsim.machines.accelerator.steady import MOST_STATES

KINDS = dict(zip((*Tables._fields, *Run._fields, *Room._fields), kinds_of(Tables, Run, Room).split(), strict=True))
"""What each array holds, in the order in which ``clock.run`` takes them."""


class Frame:
    """Where the arrays of ``Tables``, ``Run`` and ``Room`` lie in a buffer of numbers of eight bytes.

    Args:
        shapes: of all of them.

    Attributes:
        start: of each, its first number.
    """

    def __init__(self, shapes: Mapping[str, tuple[int, ...]]) -> None:
        self.shapes = {name: shapes[name] for name in KINDS}
        starts = [*accumulate(map(prod, self.shapes.values()), initial=0)]
        self.start, self.size = dict(zip(KINDS, starts, strict=False)), starts[-1]
        rows = [(8 * at, *shape) for at, shape in zip(starts, self.shapes.values(), strict=False)]
        self._within = np.array([number for row in rows for number in row])
        self._of_buffer = np.array([column == 0 for row in rows for column in range(len(row))], np.int64)

    def doubled(self) -> Frame:
        """With twice as much room."""
        return Frame({name: shape if name not in Room._fields else (shape[0], 2 * shape[1]) if name == "memory" else
                      (2 * shape[0], *shape[1:]) for name, shape in self.shapes.items()})

    def buffer(self, begun: np.ndarray) -> np.ndarray:
        """A buffer that begins with these numbers; what the others are does not matter."""
        found = np.empty(self.size, np.int64)
        found[:len(begun)] = begun
        return found

    def places(self, buffer: np.ndarray) -> np.ndarray:
        """Address and shape of each array, one after another, for ``compiled.Packed``."""
        found: np.ndarray = self._within + self._of_buffer * address_of(buffer)
        return found

    def array(self, buffer: np.ndarray, name: str) -> np.ndarray:
        """An array in a buffer."""
        shape, start = self.shapes[name], self.start[name]
        found = buffer[start:start + prod(shape)]
        return (found.view(np.float64) if KINDS[name].startswith("f8") else found).reshape(shape)

    def moved(self, buffer: np.ndarray, larger: Frame) -> np.ndarray:
        """A buffer of a larger frame with all that is in one of this frame."""
        found = np.empty(larger.size, np.int64)
        for name, shape in self.shapes.items():
            larger.array(found, name)[tuple(map(slice, shape))] = self.array(buffer, name)
        return found


def run_of(t: Tables, steps: int) -> Run:
    """The state of a run that is to begin."""
    stages, servers, needs = len(t.stage), len(t.server), len(t.need)
    places = int((t.pool_first[1:] - t.pool_first[:-1])[t.seat[:, POOL]].sum())
    pairs, resources, loops = servers * REASONS, len(t.limit_kind), len(t.loop)

    return Run(
        _wholes(FIGURES), np.zeros(1), _wholes(COUNTERS, stages), _wholes(needs), _wholes(places), _wholes(places),
        _wholes(stages, 2), _wholes(stages), np.zeros(stages), np.zeros(stages), t.server[:, UNITS].copy(),
        _wholes(servers), _wholes(servers), _wholes(servers), _wholes(pairs), _wholes(pairs) - 1, np.zeros(pairs),
        _wholes(COUNTERS, stages), _wholes(needs), _wholes(places), _wholes(places), _wholes(stages),
        _wholes(stages, 2), _wholes(loops), np.zeros(resources), np.zeros(resources), _wholes(loops), _wholes(loops),
        _wholes(loops, MOST_STATES), _wholes(stages + servers, SPENDINGS) - 1,
        np.zeros((stages + servers, SPENDINGS)), np.zeros(steps))


def frame_of(t: Tables, run: Run, enough: int = 128) -> Frame:
    """Where the arrays of a short run lie, that meets so many sets of firings."""
    firings, loops = (enough // 4 + int(t.server[:, UNITS].sum()),), len(t.loop)
    room: list[tuple[int, ...]] = [
        firings, firings, firings, firings, firings, (enough + 1,), (8 * enough,), (8 * enough,), (8 * enough,),
        (enough,), (enough,), (4 * enough, EVENT_COLUMNS), (4 * enough, 2), (enough,), (enough, 2),
        (loops, 128 * enough)]
    shapes = [array.shape for array in (*t, *run)]
    return Frame(dict(zip(KINDS, [*shapes, *room], strict=True)))


def _wholes(*shape: int) -> np.ndarray:
    return np.zeros(shape, np.int64)
