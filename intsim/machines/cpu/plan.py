"""What each thread has to do for each kernel call of a pipeline: rows, cycles, bytes by memory level."""

from __future__ import annotations

import math
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from functools import lru_cache

from intsim.calls import AttentionCall
from intsim.config.core_schema import CoreConfig
from intsim.config.expressions import evaluate, symbols_of
from intsim.config.measured_core import MeasuredCore
from intsim.config.soc_schema import Cluster
from intsim.errors import InputError
from intsim.machines.cpu.caches import Capacities, Distance, add_bytes, level_shares
from intsim.machines.cpu.core.timing import KernelTiming, time_kernel
from intsim.machines.cpu.load import SocConfig
from intsim.machines.cpu.strided import Sweep, conflict, walk_s
from intsim.pipelines.spec import Invocation, Pipeline, Step
from intsim.streams.aarch64.model import Array, KernelStream

KIB = 1024


@dataclass(frozen=True)
class Team:
    """Equal threads: the cores of one cluster that take part."""

    cluster: Cluster
    threads: int


@dataclass(frozen=True)
class PlannedKernel:
    """One kernel call of one step, with the bytes that the whole call touches once."""

    step: Step
    call: Invocation
    stream: KernelStream
    shape: Mapping[str, int]
    variants: tuple[KernelStream, ...] = ()

    def stream_on(self, core: CoreConfig | MeasuredCore, shape: Mapping[str, int]) -> KernelStream:
        """The kernel that a core runs: the fastest of those that exchange the same packed arrays."""
        return min(self.variants, key=lambda s: (time_kernel(core, s, shape).cycles, s.name), default=self.stream)

    def buffer(self, array: str) -> str:
        """The pipeline's name of an array; one that only the kernel knows (its packed panels) is the op's own."""
        return self.call.buffers.get(array, f"{self.step.name}.{array}")

    @property
    def threaded(self) -> bool:
        """Whether its rows are split over the threads."""
        return self.call.threading == "rows"

    @property
    def units(self) -> int:
        """What threads share out: rows, of every block of columns."""
        blocks = -(-self.shape["n"] // evaluate(self.stream.columns, self.shape)) if self.stream.columns else 1
        return self.shape["m"] * blocks

    def part(self, units: int) -> dict[str, int]:
        """The shape of a share: rows of one block of columns, or all rows of several."""
        rows, shape = self.shape["m"], dict(self.shape)
        if not self.threaded or units == self.units:
            return shape
        if self.stream.columns:
            width = evaluate(self.stream.columns, shape)
            shape["n"] = min(shape["n"], width if units <= rows else -(-shape["n"] * units // self.units))
        return shape | {"m": min(units, rows)}

    def split(self, array: Array) -> str:
        """Along which symbol each thread touches its own part of an array; none where all touch the whole."""
        symbol = "n" if self.stream.columns and self.units > self.shape["m"] else "m"
        return symbol if self.threaded and symbol in symbols_of(array.footprint) else ""

    @property
    def footprint(self) -> int:
        """Distinct bytes of all arrays of the call."""
        return sum(sweep.footprint for sweep in moved(self.stream, self.shape).arrays.values())


@dataclass(frozen=True)
class Work:
    """What one thread does in one kernel: its instructions with L1 hits, the bytes it moves by level, and how long it
    waits for page tables."""

    timing: KernelTiming
    reads: Mapping[str, float]
    writes: Mapping[str, float]
    l1_bytes: float
    walk_s: float

    def bytes_at(self, level: str) -> float:
        """Bytes moved between a level and the core, both directions."""
        return self.reads.get(level, 0.0) + self.writes.get(level, 0.0)


def assemble(soc: SocConfig, threads: int | None) -> list[Team]:
    """Place threads on cores, one each, clusters in the order of the machine file.

    Raises:
        InputError: fewer than one thread or more threads than cores.
    """
    wanted = soc.core_count if threads is None else threads
    if not 1 <= wanted <= soc.core_count:
        raise InputError(f"found {wanted}", key="threads",
                         expected=f"1 to {soc.core_count}, the cores of {soc.name}")
    teams = []
    for cluster in soc.file.clusters:
        taken = min(wanted, int(cluster.count.value))
        wanted -= taken
        if taken:
            teams.append(Team(cluster, taken))
    return teams


def planned_kernels(pipeline: Pipeline, workload: AttentionCall, soc: SocConfig,
                    teams: list[Team]) -> list[PlannedKernel]:
    """The kernel calls of a pipeline in order, each with the stream that these cores run fastest."""
    kernels = []
    for step in pipeline.steps:
        wanted = [call for call in invocations_of(step, workload, soc) if evaluate(call.repeat, workload.symbols)]
        calls = [replace(call, routine=name) for call in wanted
                 for name in soc.file.substitutes.get(call.routine, [call.routine])]
        shapes = [{name: evaluate(text, workload.symbols) for name, text in call.shape.items()} for call in calls]
        for call, stream, shape in zip(calls, choose_streams(calls, shapes, soc, teams, pipeline.name), shapes,
                                       strict=True):
            same = usable_streams(stream.routine, soc, teams, pipeline.name)
            variants = tuple(s for s in same if s.layout == stream.layout)
            kernels.append(PlannedKernel(step, call, stream, shape, variants))
    return kernels


def invocations_of(step: Step, workload: AttentionCall, soc: SocConfig) -> tuple[Invocation, ...]:
    """The calls of a step; for one query those that it has for that, which a measured host has no rates of."""
    return step.one_query if step.one_query and workload.q_len == 1 and soc.compiled is None else step.invocations


def choose_streams(calls: list[Invocation], shapes: list[dict[str, int]], soc: SocConfig, teams: list[Team],
                   pipeline: str) -> list[KernelStream]:
    """The streams of an op's calls that the first cluster runs in the fewest cycles, of those that all cores can run.

    One program runs on all cores, so it may use only what the weakest of them has; among those that agree on packed
    layouts, each core runs the kernel that suits it (``PlannedKernel.stream_on``), as libraries dispatch. Streams that
    exchange a packed array agree on its layout: a packing counts together with the GEMM that reads it.

    Raises:
        InputError: the cores lack what every stream of a routine needs.
    """
    usable = [usable_streams(call.routine, soc, teams, pipeline) for call in calls]
    layouts = {stream.layout for streams in usable for stream in streams}
    core = soc.core(teams[0].cluster)
    choices: list[tuple[float, list[KernelStream]]] = []
    for layout in sorted(layouts):
        fitting = [[s for s in streams if s.layout in ("", layout)] for streams in usable]
        if all(fitting):
            timed = [min((time_kernel(core, s, shape).cycles, s.name, s) for s in streams)
                     for streams, shape in zip(fitting, shapes, strict=True)]
            choices.append((sum(cycles for cycles, _, _ in timed), [stream for _, _, stream in timed]))
    return min(choices, key=lambda choice: choice[0])[1] if calls else []


def usable_streams(routine: str, soc: SocConfig, teams: list[Team], pipeline: str) -> list[KernelStream]:
    """The streams of a routine that every core can run.

    Raises:
        InputError: there are none; the message names the features that they would need.
    """
    common = frozenset.intersection(*(frozenset(soc.core(team.cluster).features) for team in teams))
    streams = soc.streams(routine)
    usable = [s for s in streams if common.issuperset(s.features)]
    if not usable:
        needs = " or ".join(sorted({"+".join(s.features) for s in streams})) or "a kernel that is not in the library"
        raise InputError(f"{soc.name} cannot run {pipeline}: {routine} needs {needs}", key="machine",
                         expected="cores with that feature")
    return usable


def private_capacities(soc: SocConfig, cluster: Cluster) -> Capacities:
    """Cache bytes behind one core of a cluster."""
    l3 = soc.file.l3
    return Capacities(int(soc.core(cluster).l1d.size_kib.value * KIB), int(cluster.l2.size_kib.value * KIB),
                      int(l3.size_kib.value * KIB) if l3 else 0)


@dataclass(frozen=True)
class Touch:
    """A kernel that touches a buffer, and its position in the order of kernels."""

    position: int
    kernel: PlannedKernel
    array: Array


def _touches(kernels: list[PlannedKernel]) -> Iterator[tuple[str, Touch]]:
    for position, kernel in enumerate(kernels):
        for name, array in kernel.stream.arrays.items():
            yield kernel.buffer(name), Touch(position, kernel, array)


@dataclass(frozen=True)
class Heads:
    """The heads that run one after another, all of them, and then all of them again.

    Attributes:
        queries, keys: how many have a Q, and how many a K and V, of their own.
    """

    queries: int = 1
    keys: int = 1

    @classmethod
    def of(cls, workload: AttentionCall) -> Heads:
        """The heads of a workload."""
        return cls(workload.batch * workload.heads, workload.batch * workload.kv_heads)


class ReuseMap:
    """How far apart, in bytes, the touches of each buffer lie; the run before this one touched everything once.

    Buffers between steps serve one head after another. An input, which no step writes, belongs to its head: where the
    heads have several, it was last touched a round of all heads ago, but by those that share it.
    """

    def __init__(self, kernels: list[PlannedKernel], threads: int, dynamic: bool, heads: Heads | None = None) -> None:
        self.footprints = [kernel.footprint for kernel in kernels]
        self.threads = threads
        self.dynamic = dynamic
        self.heads = heads or Heads()
        self.by_buffer: dict[str, list[Touch]] = {}
        for buffer, touch in _touches(kernels):
            self.by_buffer.setdefault(buffer, []).append(touch)

    def before(self, buffer: str, position: int) -> Distance:
        """From the previous touch to the touch at a position."""
        touches = self.by_buffer[buffer]
        index = next(i for i, t in enumerate(touches) if t.position == position)
        return self._between(touches[index - 1], touches[index])

    def sources(self, buffer: str, position: int, capacities: Capacities) -> dict[str, float]:
        """The share of a buffer's bytes that each level serves to the touch at a position."""
        near = self.before(buffer, position)
        shares = level_shares(near, capacities)
        touches = self.by_buffer[buffer]
        own = self.heads.queries if buffer == "q" else self.heads.keys
        if own == 1 or position != touches[0].position or any(t.array.direction != "read" for t in touches):
            return shares
        sharing = self.heads.queries // own
        round_trip = sum(self.footprints) * (self.heads.queries - sharing)
        far = level_shares(Distance(near.private + round_trip / self.threads, near.shared + round_trip), capacities)
        return {level: (far[level] + shares[level] * (sharing - 1)) / sharing for level in shares}

    def after(self, buffer: str, position: int) -> Distance:
        """From the touch at a position to the next one."""
        touches = self.by_buffer[buffer]
        index = next(i for i, t in enumerate(touches) if t.position == position)
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
        same_core = along and along == second.kernel.split(second.array) and not self.dynamic
        return Distance(shared / self.threads if same_core else float("inf"), shared)

    @staticmethod
    def _by_all_or_one(first: Touch, second: Touch) -> bool:
        """Whether the same core touches every byte both times: the calling thread alone, or every thread reads all."""
        if not first.kernel.threaded and not second.kernel.threaded:
            return True
        return all(t.kernel.threaded and t.array.direction == "read" and not t.kernel.split(t.array)
                   for t in (first, second))


def thread_work(soc: SocConfig, team: Team, kernel: PlannedKernel, position: int, units: int, reuse: ReuseMap) -> Work:
    """Cycles and bytes of one thread of a team that does ``units`` of a kernel."""
    cluster, shape = team.cluster, kernel.part(units)
    core = soc.core(cluster)
    stream = kernel.stream_on(core, shape)
    timing = time_kernel(core, stream, shape)
    moves = moved(stream, shape)
    capacities = private_capacities(soc, cluster)
    reads: dict[str, float] = {}
    writes: dict[str, float] = {}
    for name, array in stream.arrays.items():
        buffer = kernel.buffer(name)
        sweep = moves.arrays[name]
        alike = 1 if kernel.split(array) or not kernel.threaded else team.threads
        if array.direction != "write":
            first = reuse.sources(buffer, position, capacities)
            add_bytes(reads, sweep.footprint, _in_step(first, alike, capacities))
        if array.direction != "read":
            others = 1.0 if kernel.split(array) else 1.0 - 1.0 / reuse.threads
            add_bytes(writes, sweep.footprint, _written(reuse.after(buffer, position), cluster, capacities, others))
        again = _again(sweep.window, capacities)
        repeats = sweep.footprint * max(0, sweep.passes - 1)
        if array.direction != "write":
            add_bytes(reads, repeats, _in_step(again, alike, capacities))
        if array.direction != "read":
            add_bytes(writes, repeats, again)
        if array.rows and array.direction == "read":
            conflicts, refetched = conflict(array.rows, kernel.shape, sweep, capacities)
            add_bytes(reads, conflicts, refetched)
    walks = sum(walk_s(array.rows, kernel.shape, shape, moves.arrays[name], cluster, capacities)
                for name, array in stream.arrays.items() if array.rows)
    return Work(timing, reads, writes, moves.l1_bytes, walks)


def _in_step(shares: dict[str, float], threads: int, capacities: Capacities) -> dict[str, float]:
    """Equal threads that all read an array go through it side by side: one brings a line from DRAM into L3 for all."""
    if not capacities.l3:
        return shares
    fetched = shares["dram"] / threads
    return shares | {"dram": fetched, "l3": shares["l3"] + shares["dram"] - fetched}


def _written(after: Distance, cluster: Cluster, capacities: Capacities, others: float) -> dict[str, float]:
    """Where written bytes go: to the level that holds them until their next touch, first taken over from another core.

    In a run that repeats, lines that another core touches next are lines that it touched last. A store waits until they
    are taken from its caches, one after another; loads of such lines run ahead and cost what L3 costs. ``others`` is
    the share of the bytes that other cores hold if they hold any.
    """
    shares = level_shares(after, capacities)
    if cluster.remote_bytes_per_cycle is not None and math.isinf(after.private):
        shares["remote"] = shares["l3"] * others
        shares["l3"] -= shares["remote"]
    return shares


@dataclass(frozen=True)
class Moves:
    """What a kernel moves on a shape: bytes of all loads and stores executed, and its arrays by name."""

    l1_bytes: int
    arrays: Mapping[str, Sweep]


def moved(stream: KernelStream, shape: Mapping[str, int]) -> Moves:
    """What a kernel moves on a shape, found once."""
    return _moved(stream, tuple(shape[s] for s in stream.symbols))


@lru_cache(maxsize=8192)
def _moved(stream: KernelStream, sizes: tuple[int, ...]) -> Moves:
    shape = dict(zip(stream.symbols, sizes, strict=True))
    executed = zip(stream.trips(shape), stream.blocks, strict=True)
    arrays = {name: Sweep(evaluate(a.footprint, shape), evaluate(a.passes, shape), evaluate(a.window, shape))
              for name, a in stream.arrays.items()}
    return Moves(sum(trips * block.memory_bytes for trips, block in executed), arrays)


@lru_cache(maxsize=65536)
def _again(window: int, capacities: Capacities) -> dict[str, float]:
    """Where the sweeps after the first one find their bytes."""
    return level_shares(Distance(window, window), capacities)
