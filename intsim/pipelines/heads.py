"""Running a pipeline's steps on one head after another: blocks of query rows, tiles of keys, masks, state, events."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from typing import Any

import numpy as np

from intsim.errors import InputError
from intsim.pipelines.common.buffers import EVENTS, KEYS, MASK, ROWS
from intsim.pipelines.spec import FORMATS, Buffer, Pipeline, Stage, Step

ALPHA = "alpha"
"""The buffer (q_len,) with which a tile brings what earlier tiles left to its own footing."""

OUTPUT = "output"

Arrays = dict[str, Any]
"""Buffers by name. No step sees it: each is called with the arrays that it declares."""

ALL = slice(None)


@dataclass(frozen=True)
class Block:
    """Query rows ``start`` to ``stop`` of one head.

    Attributes:
        mask: (rows, kv_len) bool, True where a key counts; None when all do.
        output: (rows, head_dim) in the pipeline's output type.
        weights: (rows, kv_len) what V's rows were weighted with, up to a factor per row; None where the pipeline
            leaves none.
        events: what saturated, wrapped or vanished, counted.
    """

    batch: int
    head: int
    start: int
    stop: int
    mask: np.ndarray | None
    output: np.ndarray
    weights: np.ndarray | None
    events: Counter[str]


@dataclass(frozen=True)
class HeadBlocks:
    """The blocks of a head's rows, each with its mask."""

    bounds: tuple[slice, ...]
    mask_of: Callable[[slice], np.ndarray | None]

    def __iter__(self) -> Iterator[tuple[slice, np.ndarray | None]]:
        for rows in self.bounds:
            yield rows, self.mask_of(rows)


@dataclass(frozen=True)
class Written:
    """What a step wrote, for those who watch: ``rows`` and ``keys`` are the part of the head that it computed."""

    step: Step
    buffer: Buffer
    value: Any
    rows: slice
    keys: slice


Index = Callable[[slice, slice], Any]
"""Where in an array the block's rows and the tile's keys are."""


def _index(step: Step, buffer: Buffer) -> Index | None:
    """What a step of its stage sees of a buffer: of a head's, the rows; of all but a tile's own, its keys."""
    by_rows = step.stage != "prepare" and ROWS in buffer.axes and buffer.per in ("head", "kv_head")
    by_keys = step.stage == "tile" and KEYS in buffer.axes and buffer.per != "tile"
    if not by_rows and not by_keys:
        return None
    cuts = {ROWS: by_rows, KEYS: by_keys}
    if cuts.get(buffer.axes[0]) and not any(cuts.get(axis) for axis in buffer.axes[1:]):
        return (lambda rows, keys: rows) if by_rows else (lambda rows, keys: keys)
    return lambda rows, keys: tuple(rows if axis == ROWS and by_rows else keys if axis == KEYS and by_keys else ALL
                                    for axis in buffer.axes)


class _Call:
    """A step with what it is called with."""

    def __init__(self, step: Step, settings: Mapping[str, float]) -> None:
        self.step, self.numeric = step, step.numeric
        self.reads = [(buffer.name, _index(step, buffer)) for buffer in step.reads]
        self.settings = {name: settings[name] for name in step.parameters}
        self.single = len(step.writes) == 1
        self.types = [FORMATS[buffer.format].types if buffer.format in FORMATS else None for buffer in step.writes]
        self.frees: list[str] = []

    def __call__(self, arrays: Arrays, rows: slice, keys: slice) -> tuple[Any, ...]:
        """What the step writes.

        Raises:
            InputError: it is not as many arrays, or of other types, than the step says.
        """
        given = []
        for name, index in self.reads:
            array = arrays[name]
            given.append(array if index is None or array is None else array[index(rows, keys)])
        with np.errstate(over="ignore", invalid="ignore", divide="ignore"):  # hardware goes on, too: values tell
            found = self.numeric(*given, **self.settings)
        written: tuple[Any, ...] = (found,) if self.single else found
        if not isinstance(written, tuple) or len(written) != len(self.types):
            gave = f"{len(written)} arrays" if isinstance(written, tuple) else f"a {type(written).__name__}"
            raise InputError(f"gave {gave}", key=self.step.name,
                             expected=f"{len(self.types)}: {', '.join(b.name for b in self.step.writes)}")
        for buffer, types, array in zip(self.step.writes, self.types, written, strict=True):
            if types and isinstance(array, np.ndarray) and array.dtype.name not in types:
                raise InputError(f"{buffer.name} is {array.dtype.name}", key=self.step.name,
                                 expected=f"{' or '.join(types)}, the type of {buffer.format}")
        return written


class Runner:
    """A pipeline with its settings, for head after head.

    Args:
        pipeline: what to run.
        settings: its parameters.
        tile: keys of a tile; None for a pipeline of whole rows.
        watch: told of everything that is written.
    """

    def __init__(self, pipeline: Pipeline, settings: Mapping[str, float], tile: int | None,
                 watch: Callable[[Written], None] | None = None) -> None:
        self.pipeline, self.tile, self.watch = pipeline, tile, watch
        self.calls: dict[Stage, list[_Call]] = {"prepare": [], "rows": [], "tile": [], "finish": []}
        for step in pipeline.steps:
            self.calls[step.stage].append(_Call(step, settings))
        self._let_go()
        written = {buffer.name for step in pipeline.steps for buffer in step.writes}
        self.weighted = pipeline.weights in written and (ALPHA in written or not pipeline.tiled)

    def _let_go(self) -> None:
        """Of whole rows, a buffer goes after the last step that touches it: the next one finds its memory in cache."""
        if self.pipeline.tiled:
            return
        calls = [*self.calls["rows"], *self.calls["finish"]]
        last = {buffer.name: call for call in calls for buffer in (*call.step.reads, *call.step.writes)}
        for name in {buffer.name for call in calls for buffer in call.step.writes}:
            if name not in (EVENTS.name, OUTPUT, self.pipeline.weights):
                last[name].frees.append(name)

    def prepare(self, given: Arrays) -> tuple[Arrays, Counter[str]]:
        """What the blocks of a head share: what is given, and what the steps of the head make of it."""
        arrays, events = dict(given), Counter[str]()
        self._run("prepare", arrays, events)
        return arrays, events

    def block(self, head: Arrays, events: Counter[str], place: tuple[int, int], rows: slice,
              mask: np.ndarray | None) -> Block:
        """Compute rows of a head that is prepared.

        Args:
            head: of ``prepare``; it is left as it is.
            events: to add to.
            place: batch and head.
            rows: which ones.
            mask: theirs.
        """
        arrays = {**head, MASK.name: mask}
        self._run("rows", arrays, events, rows)
        if self.tile is not None:
            weights = self._tiles(arrays, events, rows)
        else:
            weights = arrays[self.pipeline.weights] if self.weighted else None
        self._run("finish", arrays, events, rows)
        return Block(*place, rows.start, rows.stop, mask, arrays[OUTPUT], weights, events)

    def _run(self, stage: Stage, arrays: Arrays, events: Counter[str], rows: slice = ALL, keys: slice = ALL) -> None:
        for call in self.calls[stage]:
            for buffer, value in zip(call.step.writes, call(arrays, rows, keys), strict=True):
                if buffer.name == EVENTS.name:
                    events.update(value)
                else:
                    arrays[buffer.name] = value
                if self.watch:
                    self.watch(Written(call.step, buffer, value, rows, keys))
            for name in call.frees:
                del arrays[name]

    def _tiles(self, arrays: Arrays, events: Counter[str], rows: slice) -> np.ndarray | None:
        """Run the tiles of a block; the weights that they leave.

        A tile's weights are relative to what the softmax knows by then; ``alpha`` brings the accumulators of the
        earlier tiles to the same footing, and so their weights.
        """
        assert self.tile is not None
        kv_len = arrays["key"].shape[0]
        tiles = [slice(start, min(start + self.tile, kv_len)) for start in range(0, kv_len, self.tile)]
        if self.pipeline.last_tile_first:
            tiles.reverse()
        weights = np.empty((rows.stop - rows.start, kv_len)) if self.weighted else None
        alphas = []
        for keys in tiles:
            self._run("tile", arrays, events, rows, keys)
            if weights is not None:
                weights[:, keys] = arrays[self.pipeline.weights]
                alphas.append(arrays[ALPHA])
        factor: np.ndarray | float = 1.0
        for earlier, alpha in reversed(list(zip(tiles, alphas[1:], strict=False))):
            assert weights is not None
            factor = factor * np.asarray(alpha, dtype=np.float64)[:, None]
            weights[:, earlier] *= factor
        return weights
