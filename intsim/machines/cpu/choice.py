"""Which kernel runs for each invocation of a pipeline: decided here, and nowhere else."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import cached_property
from typing import NamedTuple

from intsim.calls import AttentionCall, Call, LinearCall
from intsim.errors import InputError
from intsim.expressions import evaluate, evaluate_all
from intsim.machines.cpu.core.timing import CoreTimer, MeasuredTimer
from intsim.machines.cpu.core.timings import KernelTiming
from intsim.machines.cpu.system import CpuSystem, Team
from intsim.pipelines.spec import Invocation, Pipeline, Step
from intsim.streams.aarch64.model import Array, KernelStream

PRODUCT = {"m", "n", "k"}
"""The sizes of a matrix product."""

TILE_ROWS = 8
"""Of our products' tiles."""


def in_whole_tiles(timer: CoreTimer, stream: KernelStream, shape: Mapping[str, int]) -> KernelTiming:
    """A kernel on a shape.

    A tile of a product that its rows cut is packed and copied element by element; where that takes longer than a whole
    one, the whole one is computed, as libraries do that give their buffers room for it. A kernel that is known by
    measured rates runs as it was measured.
    """
    return min([timer.kernel(stream, one) for one in _whole_or_cut(timer, stream, shape)],
               key=lambda found: found.cycles)


def _whole_or_cut(timer: CoreTimer, stream: KernelStream, shape: Mapping[str, int]) -> list[Mapping[str, int]]:
    """A shape, and those with whole tiles that may be computed in its place."""
    if set(stream.symbols) != PRODUCT or isinstance(timer, MeasuredTimer):
        return [shape]
    more = {-(-shape["m"] // rows) * rows for rows in _tile_rows(stream)} - {shape["m"]}
    return [shape, *({**shape, "m": rows} for rows in sorted(more))]


def _tile_rows(stream: KernelStream) -> tuple[int, ...]:
    """Rows of a product's tiles: those of A that it walks abreast, if it says so; else of ours, and of half of one."""
    abreast = max((array.rows.abreast for array in stream.arrays.values() if array.rows), default=0)
    return (abreast,) if abreast else (TILE_ROWS // 2, TILE_ROWS)


@dataclass(frozen=True, eq=False)
class PlannedKernel:
    """A kernel chosen for an invocation of a step, with its shape.

    Attributes:
        stream: what the first cluster runs; variants: what may stand in its place on another core.
        repeat: how often it runs in the call, one after another.
        heads: how many of them run side by side, their rows shared out together.
    """

    step: Step
    invocation: Invocation
    stream: KernelStream
    shape: Mapping[str, int]
    repeat: int
    variants: tuple[KernelStream, ...] = ()
    heads: int = 1

    def stream_on(self, timer: CoreTimer, shape: Mapping[str, int]) -> KernelStream:
        """The kernel that a core runs: the fastest of those that exchange the same packed arrays."""
        if len(self.variants) == 1:
            return self.variants[0]
        return min(self.variants, key=lambda s: (in_whole_tiles(timer, s, shape).cycles, s.name),
                   default=self.stream)

    def buffer(self, array: str) -> str:
        """The pipeline's name of an array; one that only the kernel knows (its packed panels) is the step's own."""
        return self.invocation.buffers.get(array, f"{self.step.name}.{array}")

    @cached_property
    def pieces(self) -> int:
        """Pieces that threads take from a shared counter, of all heads that run side by side; 0 of fixed shares."""
        return evaluate(self.invocation.pieces, self.shape) * self.heads

    @cached_property
    def in_turn(self) -> float:
        """The share of a head's rows that a thread does at most before it goes on to the next head."""
        return evaluate(self.invocation.in_turn, self.shape) / self.shape["m"]

    @cached_property
    def threaded(self) -> bool:
        """Whether its rows are split over the threads."""
        return self.invocation.threading != "serial"

    @cached_property
    def units(self) -> int:
        """What threads share out: rows, of every block of columns, of all heads that run side by side."""
        return self.units_of_one * self.heads

    @property
    def whole(self) -> bool:
        """Whether no head is cut."""
        return self.invocation.threading == "whole_heads"

    @cached_property
    def grain(self) -> int:
        """Units that are not cut when threads take them on demand: the rows of a tile of a packed product, of a panel
        that is packed, of a loop over several, or of a whole head."""
        if self.whole:
            return self.units_of_one
        packed = set(self.stream.symbols) == PRODUCT and self.stream.layout
        return TILE_ROWS if packed else self.stream.rows_at_once

    @cached_property
    def _uncut(self) -> int:
        """Units that no fixed share cuts."""
        if self.whole:
            return self.units_of_one
        return 1 if self.stream.layout else self.stream.rows_at_once

    @cached_property
    def parcels(self) -> int:
        """What fixed shares are made of: units, loops over several, or whole heads."""
        return -(-self.units // self._uncut)

    def shared_out(self, threads: int) -> list[int]:
        """Units of each of so many threads, as equal as they can be.

        Where a kernel does what is left of a loop over several rows one by one, no share cuts such a loop, as no window
        of Arm Compute Library cuts its step: threads beyond the last loop have nothing to do.
        """
        whole = self._uncut
        each, over = divmod(self.parcels, threads)
        shares = [(each + 1) * whole] * over + [each * whole] * (threads - over)
        shares[(threads if each else over) - 1] -= self.parcels * whole - self.units
        return shares

    @cached_property
    def units_of_one(self) -> int:
        """The rows of one head, of every block of columns."""
        blocks = -(-self.shape["n"] // evaluate(self.stream.columns, self.shape)) if self.stream.columns else 1
        return self.shape["m"] * blocks

    def part(self, units: int) -> dict[str, int]:
        """The shape of a share: rows of one block of columns, or all rows of several; at most those of one head."""
        rows, shape, whole = self.shape["m"], dict(self.shape), self.units_of_one
        if not self.threaded or units >= whole:
            return shape
        if self.stream.columns:
            width = evaluate(self.stream.columns, shape)
            shape["n"] = min(shape["n"], width if units <= rows else -(-shape["n"] * units // whole))
        return shape | {"m": min(units, rows)}

    def parts(self, units: int) -> list[tuple[dict[str, int], float]]:
        """Shapes whose work, weighted, is that of a share.

        A share of one block of columns and a quarter of the rows of the next is a quarter of the way from one block to
        two: a tile that its columns cut is not paid for all rows.
        """
        share = self.part(units)
        if not self.threaded or not self.stream.columns or units <= self.shape["m"]:
            return [(share, 1.0)]
        width = evaluate(self.stream.columns, self.shape)
        blocks, over = divmod(self.shape["n"] * units, self.units_of_one * width)
        if not blocks or not over or units >= self.units_of_one:
            return [(share, 1.0)]
        rest = over / (self.units_of_one * width)
        return [(share | {"n": width * blocks}, 1.0 - rest),
                (share | {"n": min(self.shape["n"], width * (blocks + 1))}, rest)]

    def times(self, units: int) -> float:
        """How often a share is its ``part``: once, or for every head that it has."""
        return max(1.0, units / self.units_of_one) if self.threaded else 1.0

    def split(self, array: Array) -> str:
        """Along which symbol each thread touches its own part of an array; none where all touch the whole."""
        symbol = "n" if self.stream.columns and self.units_of_one > self.shape["m"] else "m"
        return symbol if self.threaded and symbol in array.symbols else ""

    def parts_of(self, array: Array, threads: int) -> int:
        """How many parts of an array, each of its own thread or head, a team's threads go through side by side.

        Pieces that they take from a counter are of one head after another.
        """
        if self.split(array):
            return threads
        return 1 if self.invocation.pieces != "0" else min(threads, self.heads)

    def readers(self, array: Array, threads: int) -> float:
        """How many of a team's threads go through the same part of an array side by side."""
        return threads / self.parts_of(array, threads) if self.threaded else 1.0


def planned_kernels(pipeline: Pipeline, call: Call, symbols: Mapping[str, int], system: CpuSystem,
                    teams: Sequence[Team]) -> list[PlannedKernel]:
    """The kernels of a pipeline in order, each invocation with the stream that these cores run fastest.

    Args:
        symbols: the call's sizes, as invocations see them that share the rows of all heads; others see the call's own.

    Raises:
        InputError: the cores lack what every stream of a routine needs.
    """
    kernels: list[PlannedKernel] = []
    for steps in laid_out_together(pipeline):
        forms = [_kernels_of(form, call, symbols, system, teams, pipeline.name)
                 for form in _forms(steps, call, system)]
        kernels += min(forms, key=lambda form: sum(_about_s(kernel, system, teams) for kernel in form)
                       ) if len(forms) > 1 else forms[0]
    return kernels


def _forms(steps: tuple[Step, ...], call: Call, system: CpuSystem) -> list[tuple[Step, ...]]:
    """Ways to run steps: those for one query, and those for several, which may end one sooner; or those for few tokens.

    A matrix times a vector takes whole vectors of keys and the rest one by one, which is most of few keys; and where
    its threads meet more often, these share what is little work.
    """
    step = steps[0]
    if len(steps) == 1 and step.invocations and invocations_of(step, call, system) is step.one_query:
        return [steps, (replace(step, one_query=()),)]
    few = [step for step in steps if step.few and invocations_of(step, call, system) is step.invocations
           and not system.measured and not any(i.routine in system.soc.substitutes for i in step.invocations)]
    return [steps, tuple(replace(step, invocations=step.few) if step in few else step for step in steps)
            ] if few else [steps]


def _about_s(kernel: PlannedKernel, system: CpuSystem, teams: Sequence[Team]) -> float:
    """About how long a kernel takes with all data in L1: the share of the slowest thread, and the barrier."""
    threads = sum(team.threads for team in teams)
    shared = kernel.threaded and threads > 1
    units = max(kernel.shared_out(threads)) if shared else kernel.units
    seconds = [sum(in_whole_tiles(system.timer(team.cluster), kernel.stream, shape).cycles * factor
                   for shape, factor in kernel.parts(units)) * kernel.times(units) / team.cluster.clock_hz
               for team in (teams if shared else teams[:1])]
    return kernel.repeat * (max(seconds) + (system.soc.threading.barrier_s if shared else 0.0))


def _kernels_of(steps: Sequence[Step], call: Call, symbols: Mapping[str, int], system: CpuSystem,
                teams: Sequence[Team], pipeline: str) -> list[PlannedKernel]:
    """The kernels of steps that agree on packed layouts."""
    kernels, threads = [], sum(team.threads for team in teams)
    used = [wanted for step in steps for invocation in invocations_of(step, call, system)
            for wanted in _wanted(step, invocation, symbols if invocation.threading == "heads" else call.symbols,
                                  system)]
    usable = [usable_streams(one.invocation.routine, system, teams, pipeline) for one in used]
    streams = choose_streams(usable, [one.share(threads) for one in used], system.timer(teams[0].cluster))
    for (step, invocation, shape, repeat), stream, same in zip(used, streams, usable, strict=True):
        variants, beside = tuple(s for s in same if s.layout == stream.layout), invocation.beside
        kernels.append(PlannedKernel(step, invocation, stream, shape, 1 if beside else repeat, variants,
                                     repeat if beside else 1))
    return kernels


class _Wanted(NamedTuple):
    """What is to be run so many times, before it is known by which stream."""

    step: Step
    invocation: Invocation
    shape: Mapping[str, int]
    repeat: int

    def share(self, threads: int) -> Mapping[str, int]:
        """About what one of equal threads gets of the rows."""
        if self.invocation.threading in ("serial", "whole_heads") or "m" not in self.shape:
            return self.shape
        each = -(-self.shape["m"] * (self.repeat if self.invocation.beside else 1) // threads)
        return {**self.shape, "m": min(self.shape["m"], each)}


def _wanted(step: Step, invocation: Invocation, symbols: Mapping[str, int], system: CpuSystem) -> Iterator[_Wanted]:
    """What a machine runs for an invocation: that, or what its file puts in its place; nothing where it never runs."""
    repeat = evaluate(invocation.repeat, symbols)
    if repeat:
        shape, routine = evaluate_all(invocation.shape, symbols), invocation.routine
        for name in system.soc.substitutes.get(routine, (routine,)):
            yield _Wanted(step, invocation if name == routine else replace(invocation, routine=name), shape, repeat)


def laid_out_together(pipeline: Pipeline) -> list[tuple[Step, ...]]:
    """The steps whose kernels agree on packed layouts: each by itself, or all of a linear layer."""
    return [(step,) for step in pipeline.steps] if pipeline.computes == "attention" else [pipeline.steps]


def invocations_of(step: Step, call: Call, system: CpuSystem) -> tuple[Invocation, ...]:
    """The invocations of a step; for one row those that it has for that, which a measured host has no rates of."""
    rows = call.q_len if isinstance(call, AttentionCall) else call.m if isinstance(call, LinearCall) else None
    return step.one_query if step.one_query and rows == 1 and not system.measured else step.invocations


def choose_streams(usable: Sequence[Sequence[KernelStream]], shapes: Sequence[Mapping[str, int]],
                   timer: CoreTimer) -> list[KernelStream]:
    """The streams of a step's routines that a core runs in the fewest cycles, of those that all cores can run.

    One program runs on all cores, so it may use only what the weakest of them has; among those that agree on packed
    layouts, each core runs the kernel that suits it (``PlannedKernel.stream_on``), as libraries dispatch. Streams that
    exchange a packed array agree on its layout: a packing counts together with the GEMM that reads it.
    """
    layouts = {stream.layout for streams in usable for stream in streams}
    if len(layouts) == 1 and all(len(streams) == 1 for streams in usable):  # there is nothing to choose
        return [streams[0] for streams in usable]
    fitting = {layout: [[s for s in streams if s.layout in ("", layout)] for streams in usable] for layout in layouts}
    at_least = sorted((sum(min(_at_least_cycles(timer, s, shape) for s in streams)
                           for streams, shape in zip(fitting[layout], shapes, strict=True)), layout)
                      for layout in sorted(layouts) if all(fitting[layout]))
    choices: list[tuple[float, str, list[KernelStream]]] = []
    for cycles, layout in at_least:
        if all(cycles <= chosen for chosen, _, _ in choices):  # else no clock is needed
            timed = [min((in_whole_tiles(timer, s, shape).cycles, s.name, s) for s in streams)
                     for streams, shape in zip(fitting[layout], shapes, strict=True)]
            choices.append((sum(cycles for cycles, _, _ in timed), layout, [stream for _, _, stream in timed]))
    return min(choices, key=lambda choice: choice[:2])[2] if usable else []


def _at_least_cycles(timer: CoreTimer, stream: KernelStream, shape: Mapping[str, int]) -> float:
    """What ``in_whole_tiles`` gives at least."""
    return min([timer.at_least_cycles(stream, one) for one in _whole_or_cut(timer, stream, shape)])


def usable_streams(routine: str, system: CpuSystem, teams: Sequence[Team], pipeline: str) -> list[KernelStream]:
    """The streams of a routine that every core can run.

    Raises:
        InputError: there are none; the message names the features that they would need.
    """
    common = frozenset.intersection(*(frozenset(system.timer(team.cluster).features) for team in teams))
    streams = system.streams(routine)
    usable = [s for s in streams if common.issuperset(s.features)]
    if not usable:
        needs = " or ".join(sorted({"+".join(s.features) for s in streams})) or "a kernel that is not in the library"
        instead = any(routine in names for names in system.soc.substitutes.values())
        other = ", or 'substitutes: {}' in the machine file, which names that kernel" if instead else ""
        raise InputError(f"{system.name} cannot run {pipeline}: {routine} needs {needs}", key="machine",
                         expected=f"cores with that feature{other}" if streams else "a kernel of that name; 'intsim "
                         "kernels build --plugin FILE.py --store' makes those of a plug-in's SOURCES")
    return usable
