"""What a pipeline is: buffers, and the steps that read and write them, each with a numeric meaning and with kernels.

This is the one definition with two readings. ``numeric`` is a pure function of the buffers that its step reads:
``intsim.pipelines.run`` calls it and gives values. ``invocations`` name stored instruction streams and are timed by
``intsim.machines``. Both name the same buffers, and ``intsim.pipelines.verify`` holds them to it. Names only: nothing
here imports timing.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from fractions import Fraction
from functools import cached_property
from math import prod
from typing import TYPE_CHECKING, Any, Literal, TypedDict

from intsim.arguments import Range
from intsim.errors import InputError, named, unknown_name
from intsim.expressions import evaluate, symbols_of

if TYPE_CHECKING:
    from intsim.calls import Call

Part = Literal["gemm", "softmax_path", "output", "local", "exchange", "cache", "quantise", "linear", "rows"]
"""Which bar of the breakdown a step counts to; the softmax path is every step between the two GEMMs. ``cache``: what
writes keys and values as the kernels read them; ``quantise``: what makes a linear layer's tokens of floats."""

Stage = Literal["prepare", "rows", "tile", "finish"]
"""When ``numeric`` runs: once per head; per block of query rows; per key tile of it; after its last tile."""

Life = Literal["layer", "call", "head", "kv_head", "block", "state", "tile"]
"""What has a buffer of its own: a layer of a model (its weights: what other layers touch lies between two uses of
them), the call, each query head, each key head, a block of query rows, a block whose key tiles carry it on from one to
the next, a tile."""

Computes = Literal["attention", "linear", "rows", "distributed"]
"""The kind of call that a pipeline computes: ``AttentionCall``, ``LinearCall``, ``RowsCall``; or a call that several
devices compute together, whose stages a cluster plans."""

Target = Literal["cpu", "gpu", "cluster"]
TARGETS: Mapping[Target, tuple[str, str]] = {
    "cpu": ("CPU", "a core or an SoC"), "gpu": ("GPU", "a GPU"), "cluster": ("cluster", "a cluster")}
"""What messages say of a pipeline for each, and of the machines."""
TARGET_OF: Mapping[str, Target] = {"core": "cpu", "soc": "cpu", "host": "cpu", "gpu": "gpu", "cluster": "cluster"}
"""What a pipeline of calls has to be for, by the kind of machine; accelerators' files name those that these run."""

Threading = Literal["rows", "heads", "whole_heads", "serial"]

Numeric = Callable[..., Any]

BLOCK_N = "block_n"
"""The parameter that says how many keys a tile has."""

TILES = Range(8, 1024, multiple_of=8)
"""Keys of a tile: a matrix instruction gives a row 8 columns."""

QUANTISED = "@quantised"
"""What follows the name of a GPU pipeline that is timed together with what quantises its inputs."""

BLOCK_M = "block_m"
"""The parameter that says how many query rows a block of a fused CPU pipeline has; it changes no value."""


@dataclass(frozen=True)
class Format:
    """How elements lie in memory: bytes of one, and the array types that hold it (any of them, by numpy's names)."""

    bytes: Fraction
    types: tuple[str, ...]


FORMATS: Mapping[str, Format] = {name: Format(Fraction(size), tuple(types.split())) for name, size, types in (
    ("f64", 8, "float64"), ("f32", 4, "float32"), ("f16", 2, "float16"), ("e4m3", 1, "float8_e4m3fn"),
    ("e5m2", 1, "float8_e5m2"), ("s64", 8, "int64"), ("s32", 4, "int32"), ("s8", 1, "int8"),
    ("s4", Fraction(1, 2), "int8"), ("u8", 1, "uint8"),
    ("u7", 1, "int8 uint8"), ("s8_offset", 1, "int8"), ("bool", 1, "bool"),
    ("q8_0", Fraction(34, 32), "uint8"), ("q8_1", Fraction(36, 32), "uint8"),
    ("q5_0", Fraction(22, 32), "uint8"), ("q4_0", Fraction(18, 32), "uint8"), ("q8_k", Fraction(292, 256), "uint8"),
    ("q4_k", Fraction(144, 256), "uint8"), ("q6_k", Fraction(210, 256), "uint8"),
    ("tq1_0", Fraction(54, 256), "uint8"), ("tq2_0", Fraction(66, 256), "uint8"), ("i2_s", Fraction(1, 4), "uint8"),
    ("tl1", Fraction(1, 4), "uint8"), ("tl1_tables", 16, "uint8"), ("flashq_int4", Fraction(34, 64), "uint8"),
    ("flashq_int2", Fraction(18, 64), "uint8"))}
"""``u7``: codes from 0 to 127, which signed and unsigned kernels read alike; ``s8_offset``: codes of u8 less 128.
``q8_0``, ``q5_0``, ``q4_0``: blocks of 32 with a float16 scale; ``q8_1``: with their sum beside it;
``q4_k``, ``q6_k``, ``tq1_0``, ``tq2_0`` and ``q8_k``, which
tokens have: of 256. ``i2_s``, ``tl1``: ternary, four to a byte; ``tl1_tables``: of a token's code, its part of the
sums. ``flashq_int4``: channels of 64 tokens with a byte each of step and zero.

Other names (``float``: whichever type the caller gave; ``record``) say that no kernel moves the buffer."""


@dataclass(frozen=True)
class Buffer:
    """A named array, or a scalar, of a pipeline.

    Attributes:
        name: one per pipeline; kernels that name it touch the same memory.
        format: of an element: a key of ``FORMATS``.
        axes: sizes as expressions over the call's sizes (``("q_len", "kv_len")``); none for a scalar. The axes
            ``q_len`` and ``kv_len`` are those that the runner cuts into blocks of rows and tiles of keys.
        per: what has one of its own.
    """

    name: str
    format: str
    axes: tuple[str, ...] = ()
    per: Life = "block"

    def shape(self, sizes: Mapping[str, int]) -> tuple[int, ...]:
        """Of the whole array for a call of these sizes."""
        return tuple([evaluate(axis, sizes) for axis in self.axes])

    def bytes(self, sizes: Mapping[str, int]) -> int:
        """Of the whole array for a call of these sizes.

        Raises:
            InputError: a format that has no size in memory.
        """
        if self.format not in FORMATS:
            raise unknown_name("format", self.format, FORMATS, key=self.name)
        elements, each = prod(self.shape(sizes)), FORMATS[self.format].bytes
        return -(-elements * each.numerator // each.denominator)

    def __str__(self) -> str:
        return f"{self.name} ({self.format}{', ' if self.axes else ''}{' x '.join(self.axes)})"


@dataclass(frozen=True)
class Invocation:
    """A kernel, executed on a shape.

    Attributes:
        routine: what it computes (``gemm_s8``). The machine picks the stored stream that implements it: the fastest
            whose features its cores have (SDOT, else SMLAL), and refuses where there is none.
        shape: the stream's symbols as expressions over the workload (``{"m": "q_len", "k": "head_dim"}``).
        buffers: the stream's arrays by name -> the pipeline's buffers.
        threading: ``rows`` splits the symbol ``m`` over the threads, in every repeat; ``heads`` splits the rows of all
            repeats together, which then meet at one barrier; ``whole_heads`` splits the repeats, each to one thread;
            ``serial`` runs on the calling thread alone.
        repeat: how often it is called, as an expression over the workload's names.
        constant: a parameter of the pipeline that the kernel is compiled for. With another value than the default one
            the routine is ``ROUTINE_`` followed by the parameter's name and value.
        pieces: where threads take pieces from a counter that they share, how many there are, as an expression over the
            symbols of ``shape``.
        in_turn: rows of a head that a thread does before it goes on to the next head, as such an expression; all of
            its share where that is less. Only where the threads share the rows of all heads together.
    """

    routine: str
    shape: Mapping[str, str]
    buffers: Mapping[str, str]
    threading: Threading = "rows"
    repeat: str = "batch * heads"
    constant: str = ""
    pieces: str = "0"
    in_turn: str = "m"

    @property
    def beside(self) -> bool:
        """Whether its repeats run side by side."""
        return self.threading in ("heads", "whole_heads")


class Kernels(TypedDict, total=False):
    """What a step runs: its fields of these names."""

    invocations: tuple[Invocation, ...]
    one_query: tuple[Invocation, ...]
    few: tuple[Invocation, ...]
    own: tuple[Buffer, ...]
    beforehand: tuple[Invocation, ...]


@dataclass(frozen=True)
class Step:
    """One step of a pipeline.

    ``numeric`` is called with the arrays of ``reads`` in their order, and with ``parameters`` by name; it gives the
    arrays of ``writes``, one as such and several as a tuple. It changes none of its arguments and knows of no others.
    The runner has cut ``q_len`` to the block's rows and, at the stage ``tile``, ``kv_len`` to the tile's keys.

    ``invocations`` is empty for a step outside the timed region, and ``untimed`` says why; and for a step of a fused
    GPU kernel, whose instructions are those that the stored SASS kernels attribute to the step's name.

    Attributes:
        parameters: names of those of the pipeline's parameters that it takes.
        one_query: what runs in place of ``invocations`` for a single query, or a linear layer's single token, as in
            decoding: a matrix and a vector, whose rows (keys, channels, outputs) the threads share. Empty where the
            calls are the same.
        few: what may run in place of ``invocations`` for several tokens of a linear layer, and does where it ends
            sooner; not where a machine's file puts something in their place.
        beforehand: of an untimed step before a fused GPU kernel, the kernels that do it all the same: what they take
            stands beside the result, or in it where the pipeline is ``NAME@quantised``.
        own: buffers of its kernels that ``numeric`` does not see: packed panels, formats on the way, a cache as it
            lies in memory.
    """

    name: str
    part: Part
    stage: Stage
    numeric: Numeric
    reads: tuple[Buffer, ...] = ()
    writes: tuple[Buffer, ...] = ()
    invocations: tuple[Invocation, ...] = ()
    one_query: tuple[Invocation, ...] = ()
    few: tuple[Invocation, ...] = ()
    untimed: str = ""
    parameters: tuple[str, ...] = ()
    own: tuple[Buffer, ...] = ()
    beforehand: tuple[Invocation, ...] = ()

    @cached_property
    def buffers(self) -> Mapping[str, Buffer]:
        """All that it and its kernels touch, by name."""
        return {buffer.name: buffer for buffer in (*self.reads, *self.writes, *self.own)}


@dataclass(frozen=True)
class Pipeline:
    """A way to compute a call.

    Attributes:
        target: ``cpu`` pipelines run step by step over whole matrices, ``gpu`` pipelines are one fused kernel, or
            kernels step by step where their steps invoke any.
        steps: in order of execution.
        parameters: defaults of what a user may set (``b``, ``c`` of IndexSoftmax); ``block_n`` is the tile.
        ranges: what they may be, by name; those of a tile are everywhere the same.
        last_tile_first: whether the tiles of keys are taken from the last one to the first.
        source: the paper's equations or the released code that it follows.
        weights: the buffer (q_len, kv_len) that V's rows are weighted with, up to a positive factor per row; the
            accuracy side reads it. A pipeline that writes no such buffer leaves no weights.
        computes: the kind of call.
        fused: whether the threads of a CPU take a block of query rows through all steps before the next block.
        spinning: whether the threads of a CPU spin between its steps, as llama.cpp's do; else they do as the machine's
            file says.
        as_released: whether it is known of its software how threads share heads: as its invocations say, and no other
            way is planned. Else the threads of a CPU may share the rows of all heads together where that is faster.
        rows_together: queries that share a scale; a block of rows has a multiple of them.
    """

    name: str
    summary: str
    source: str
    target: Target
    steps: tuple[Step, ...]
    parameters: Mapping[str, float] = field(default_factory=dict)
    ranges: Mapping[str, Range] = field(default_factory=dict)
    last_tile_first: bool = False
    weights: str = "probabilities"
    computes: Computes = "attention"
    fused: bool = False
    spinning: bool = False
    as_released: bool = False
    rows_together: int = 1

    @property
    def with_quantiser(self) -> bool:
        """Whether the kernels that make its inputs are part of it."""
        return self.name.endswith(QUANTISED)

    @property
    def quantised_beforehand(self) -> bool:
        """Whether kernels are named that make its inputs."""
        return any(step.beforehand for step in self.steps)

    @cached_property
    def sized(self) -> Mapping[str, Buffer]:
        """The buffers of all steps that have a size in memory, by name."""
        return {name: buffer for step in self.steps for name, buffer in step.buffers.items()
                if buffer.format in FORMATS}

    @cached_property
    def moved(self) -> tuple[Buffer, ...]:
        """What its fused kernel moves from and to memory: what untimed steps leave to timed ones, and what it gives."""
        left = {buffer for step in self.steps if step.untimed for buffer in step.writes}
        timed = [step for step in self.steps if not step.untimed]
        found = ([b for b in step.reads if b in left] + list(step.writes if step.stage == "finish" else ())
                 for step in timed)
        return tuple(dict.fromkeys(buffer for buffers in found for buffer in buffers if buffer.format in FORMATS))

    @property
    def kernel_name(self) -> str:
        """What its stored fused kernels go by."""
        return self.name.removesuffix(QUANTISED)

    @property
    def tiled(self) -> bool:
        """Whether it goes through tiles of keys, as a fused kernel does."""
        return any(step.stage == "tile" for step in self.steps)

    @property
    def tile(self) -> int | None:
        """Keys of a tile of its kernel, unless another one is asked for; None for whole rows."""
        return int(self.parameters[BLOCK_N]) if self.tiled and BLOCK_N in self.parameters else None

    def require(self, call: Call, target: Target, machine: str) -> None:
        """Refuse a kind of call that it does not compute, a machine that it is not for, a V of another width unseen.

        Raises:
            InputError: names both.
        """
        self.require_target(target, machine)
        if self.computes not in call.COMPUTED_AS:
            raise InputError(f"{self.name} computes {self.computes}", key="pipeline",
                             expected=f"a call of {self.computes}, not {type(call).__name__}")
        if (found := getattr(call, "v_head_dim", None)) and not self._tells_v_apart:
            raise InputError(f"found {found}", key="v_head_dim",
                             expected=f"none beside head_dim: {self.name} has heads of V as wide as those of K")

    def require_target(self, target: Target, machine: str) -> None:
        """Refuse a machine that it is not for.

        Raises:
            InputError: names both.
        """
        if self.target != target:
            of, machines = TARGETS[self.target]
            raise InputError(f"{self.name} is a {of} pipeline and {machine} is a {TARGETS[target][0]}", key="machine",
                             expected=f"{machines}, or a {TARGETS[target][0]} pipeline")

    @property
    def _tells_v_apart(self) -> bool:
        """Whether its kernels know how wide V is; what a machine plans by itself, as fused ones, it sees to."""
        shapes = [text for step in self.steps for one in (*step.invocations, *step.one_query)
                  for text in one.shape.values()]
        return not shapes or any("v_head_dim" in symbols_of(text) for text in shapes)

    def step(self, name: str) -> Step:
        """A step by name.

        Raises:
            InputError: it has no such step.
        """
        return named("step", name, {step.name: step for step in self.steps}, key=self.name)
