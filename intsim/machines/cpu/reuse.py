"""How far apart the touches of each buffer of a call lie, and so from which level of the memory its bytes come."""

from __future__ import annotations

import math
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any, NamedTuple, Protocol

from intsim.calls import AttentionCall, Call
from intsim.machines.cpu.caches import Caches, Distance
from intsim.machines.cpu.choice import PlannedKernel
from intsim.machines.cpu.moves import MovesOf
from intsim.streams.aarch64.model import Array


class Touch(NamedTuple):
    """A kernel that touches a buffer as its array ``name``, and its position in the order of kernels."""

    position: int
    kernel: PlannedKernel
    name: str
    array: Array


def _touches(kernels: Sequence[PlannedKernel]) -> Iterator[tuple[str, Touch]]:
    for position, kernel in enumerate(kernels):
        for name, array in kernel.stream.arrays.items():
            yield kernel.buffer(name), Touch(position, kernel, name, array)


def _of_a_layer(touch: Touch) -> bool:
    """Whether what is touched belongs to a layer of a model: all other layers lie between two calls."""
    buffer = touch.kernel.step.buffers.get(touch.kernel.invocation.buffers.get(touch.name, ""))
    return buffer is not None and buffer.per == "layer"


@dataclass(frozen=True)
class Heads:
    """The heads that run one after another, all of them, and then all of them again.

    Attributes:
        queries, keys: how many have a Q, and how many a K and V, of their own.
    """

    queries: int = 1
    keys: int = 1

    @classmethod
    def of(cls, call: Call, grouped: bool = False) -> Heads:
        """The heads of an attention call; another call has one.

        Args:
            grouped: whether those that share K and V are one.
        """
        if not isinstance(call, AttentionCall):
            return cls()
        keys = call.batch * call.kv_heads
        return cls(keys if grouped else call.batch * call.heads, keys)


class Reuse(Protocol):
    """What a thread's work asks of the order in which kernels run."""

    @property
    def threads(self) -> int:
        """Of the call."""

    @property
    def moves(self) -> MovesOf:
        """What a kernel moves on a shape."""

    @property
    def moved(self) -> dict[object, Any]:
        """What is known of the bytes that a thread moves, by its cluster, the kernel and the share of it."""

    def sources(self, buffer: str, position: int, caches: Caches) -> Mapping[str, float]:
        """The share of a buffer's bytes that each level serves to the touch at a position."""

    def after(self, buffer: str, position: int) -> Distance:
        """From the touch at a position to the next one."""


class ReuseMap:
    """How far apart, in bytes, the touches of each buffer lie; the run before this one touched everything once.

    Buffers between steps serve one head after another. An input, which no step writes, belongs to its head: where the
    heads have several, it was last touched a round of all heads ago, but by those that share it. What belongs to a
    layer of a model (its weights, its cache) was last touched a whole model ago.

    Args:
        kernels: in order; moves: of each; threads: of the call; dynamic: whether they take rows on demand.
        heads: of the call.
        footprints: bytes that each kernel touches, where that is not all of its arrays.
    """

    def __init__(self, kernels: Sequence[PlannedKernel], moves: MovesOf, threads: int, dynamic: bool,
                 heads: Heads | None = None, footprints: Sequence[float] | None = None) -> None:
        self.moves = moves
        self.kernels = kernels
        self.threads = threads
        self.dynamic = dynamic
        self.heads = heads or Heads()
        self.moved: dict[object, Any] = {}
        self.found_in: dict[tuple[str, int, Caches], Mapping[str, float]] = {}
        self.found_after: dict[tuple[str, int], Distance] = {}
        self.by_buffer: dict[str, list[Touch]] = {}
        for buffer, touch in _touches(kernels):
            self.by_buffer.setdefault(buffer, []).append(touch)
        self.footprints = footprints or list(map(self._footprint, kernels))

    def _footprint(self, kernel: PlannedKernel) -> float:
        """Bytes that a kernel touches; heads side by side may share inputs."""
        return sum(sweep.footprint * kernel.heads / (self._sharing(kernel.buffer(name)) if kernel.heads > 1 else 1)
                   for name, sweep in self.moves(kernel.stream, kernel.shape).arrays.items())

    def _sharing(self, buffer: str) -> int:
        """How many heads of queries read a buffer: an input is one's own, or that of all that share keys."""
        return 1 if buffer == "q" or self._written(buffer) else self.heads.queries // self.heads.keys

    def _written(self, buffer: str) -> bool:
        """Whether a kernel of the call writes it."""
        return any(touch.array.direction != "read" for touch in self.by_buffer[buffer])

    def before(self, buffer: str, position: int) -> Distance:
        """From the previous touch to the touch at a position."""
        touches = self.by_buffer[buffer]
        index = next(i for i, t in enumerate(touches) if t.position == position)
        return self._between(touches[index - 1], touches[index])

    def sources(self, buffer: str, position: int, caches: Caches) -> Mapping[str, float]:
        """The share of a buffer's bytes that each level serves to the touch at a position: of all chunks alike."""
        at = buffer, position, caches
        if at not in self.found_in:
            self.found_in[at] = self._sources(buffer, position, caches)
        return self.found_in[at]

    def _sources(self, buffer: str, position: int, caches: Caches) -> Mapping[str, float]:
        near = self.before(buffer, position)
        shares = caches.shares(near)
        touches, kernel = self.by_buffer[buffer], self.kernels[position]
        sharing, layer = self._sharing(buffer), _of_a_layer(touches[0])
        others = self.heads.queries - sharing if kernel.heads == 1 else 0  # whose bytes are not in the near distance
        if position != touches[0].position or self._written(buffer) or not (others or layer or kernel.heads > 1):
            return shares
        if kernel.heads > 1:  # each thread goes from head to head, and the others beside it
            one = kernel.in_turn * sum(s.footprint for s in self.moves(kernel.stream, kernel.shape).arrays.values())
            shares = caches.shares(Distance(min(one, near.private), min(one * self.threads, near.shared)))
        round_trip = math.inf if layer else sum(self.footprints) * others
        far = caches.shares(Distance(near.private + round_trip / self.threads, near.shared + round_trip))
        return {level: (far[level] + shares[level] * (sharing - 1)) / sharing for level in shares}

    def after(self, buffer: str, position: int) -> Distance:
        """From the touch at a position to the next one."""
        at = buffer, position
        if at not in self.found_after:
            self.found_after[at] = self._after(buffer, position)
        return self.found_after[at]

    def _after(self, buffer: str, position: int) -> Distance:
        touches = self.by_buffer[buffer]
        index = next(i for i, t in enumerate(touches) if t.position == position)
        if index + 1 == len(touches) and _of_a_layer(touches[0]):
            return Distance(math.inf, math.inf)
        return self._between(touches[index], touches[(index + 1) % len(touches)])

    def _between(self, first: Touch, second: Touch) -> Distance:
        """Half of either kernel, and all kernels between: an element is on average touched halfway through a kernel."""
        i, j = first.position, second.position
        count = len(self.footprints)
        inside = [k % count for k in range(i + 1, j if j > i else j + count)]
        shared = (self.footprints[i] + self.footprints[j]) / 2 + sum(self.footprints[k] for k in inside)
        if self.threads == 1 or self._by_all_or_one(first, second):
            return Distance(shared, shared)
        along = first.kernel.split(first.array)
        same_core = (along and along == second.kernel.split(second.array) and not self.dynamic
                     and first.kernel.whole == second.kernel.whole)
        return Distance(shared / self.threads if same_core else float("inf"), shared)

    @staticmethod
    def _by_all_or_one(first: Touch, second: Touch) -> bool:
        """Whether the same core touches every byte both times: the calling thread alone, or every thread reads all."""
        if not first.kernel.threaded and not second.kernel.threaded:
            return True
        return all(t.kernel.threaded and t.array.direction == "read" and not t.kernel.split(t.array)
                   for t in (first, second))
