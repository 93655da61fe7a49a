"""What a pipeline is: steps in order, each with a numeric meaning and with the kernels that execute it.

This is the one definition with two readings. ``numeric`` is run by ``intsim.pipelines.run`` and gives values;
``invocations`` name stored instruction streams and are timed by ``intsim.machines``. Names only: nothing here imports
timing.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import Any, Literal

Part = Literal["gemm", "softmax_path", "output", "local", "exchange"]
"""Which bar of the breakdown a step counts to; the softmax path is every step between the two GEMMs."""

Stage = Literal["prepare", "rows", "tile", "finish"]
"""When ``numeric`` runs: once per tensor; per block of query rows; per key tile of it; after its last tile."""

Values = dict[str, Any]
"""Named numpy arrays and scalars of the block being computed; a step reads some and writes others.

``probabilities`` (rows, keys of the block or tile) are what the rows of V are weighted with, up to a positive factor
per row, and ``rescale`` (rows, 1) is a tile's factor for all earlier ones; the accuracy side reads both."""


@dataclass(frozen=True)
class Invocation:
    """A kernel, executed on a shape.

    Attributes:
        operation: what it computes (``gemm_s8``). The machine picks the stored stream that implements it: the fastest
            whose features its cores have (SDOT, else SMLAL), and refuses where there is none.
        shape: the stream's symbols as expressions over the workload (``{"m": "q_len", "k": "head_dim"}``).
        buffers: the stream's arrays by name -> the pipeline's buffers.
        threading: ``rows`` splits the symbol ``m`` over the threads; ``serial`` runs on the calling thread alone.
        repeat: how often it is called, as an expression over the workload's names.
        constant: a parameter of the pipeline that the kernel is compiled for. With another value than the default one
            the routine is ``OPERATION_`` followed by the parameter's name and value.
    """

    routine: str
    shape: Mapping[str, str]
    buffers: Mapping[str, str]
    threading: Literal["rows", "serial"] = "rows"
    repeat: str = "batch * heads"
    constant: str = ""


@dataclass(frozen=True)
class Step:
    """One step of a pipeline.

    ``invocations`` is empty for a step outside the timed region, and ``untimed`` says why; and for a step of a GPU
    pipeline, whose instructions are those that the stored SASS kernels attribute to the step's name.

    ``one_query`` holds what runs in place of ``invocations`` for a single query, as in decoding with a key-value cache:
    a matrix and a vector, whose rows (keys or channels) the threads share. Empty where the calls are the same.
    """

    name: str
    part: Part
    stage: Stage
    numeric: Callable[[Values], None]
    invocations: tuple[Invocation, ...] = ()
    untimed: str = ""
    one_query: tuple[Invocation, ...] = ()


@dataclass(frozen=True)
class Pipeline:
    """An attention pipeline.

    Attributes:
        target: ``cpu`` pipelines run step by step over whole matrices, ``gpu`` pipelines are one fused kernel.
        ops: in order of execution.
        parameters: defaults of what a user may set (``b``, ``c`` of IndexSoftmax); passed on in ``Values``.
        last_tile_first: whether the tiles of keys are taken from the last one to the first.
        source: the paper's equations or the released code that it follows.
    """

    name: str
    summary: str
    source: str
    target: Literal["cpu", "gpu", "cluster"]
    steps: tuple[Step, ...]
    parameters: Mapping[str, float] = field(default_factory=dict)
    last_tile_first: bool = False
