"""The errors of a pipeline, head by head, against float64."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from intsim.accuracy.arguments import Arguments
from intsim.accuracy.memory import require_room
from intsim.accuracy.metrics import Errors
from intsim.accuracy.reference import Exact, exact_rows, unit_of
from intsim.pipelines.run import TILE_ROWS, Block, compute_blocks
from intsim.pipelines.spec import Pipeline

Place = tuple[int, int]
"""Batch and head."""

BYTES_PER_LOGIT = 40
"""Of a block that is computed and compared: logits, exponentials, mask and probabilities of both, in up to float64."""


def require_working_room(arguments: Arguments) -> None:
    """Refuse a call whose blocks do not fit, those that are under way at once.

    Raises:
        InputError: memory is too small for them.
    """
    import numba

    kv_len = arguments.k.shape[2]
    rows = min(TILE_ROWS, arguments.q.shape[2])
    under_way = numba.config.NUMBA_NUM_THREADS + 1  # type: ignore[attr-defined]
    require_room(BYTES_PER_LOGIT * rows * kv_len * under_way, f"{under_way} blocks of {rows} queries and {kv_len} keys")


def measure(arguments: Arguments, pipeline: str | Pipeline,
            parameters: Mapping[str, float] | None) -> dict[Place, Errors]:
    """The errors of each head."""
    heads: dict[Place, Errors] = {}
    for block, exact in blocks(arguments, pipeline, parameters):
        errors = heads.setdefault((block.batch, block.head), Errors(unit_of(arguments.v)))
        errors.add_output(block.output, exact.output)
        if block.weights is not None:
            errors.add_probabilities(block.weights, exact.p)
        errors.events.update(block.events)
    return heads


def blocks(arguments: Arguments, pipeline: str | Pipeline,
           parameters: Mapping[str, float] | None) -> Iterator[tuple[Block, Exact]]:
    """Each block of a pipeline, beside what float64 gives for its rows."""
    computed = compute_blocks(**vars(arguments), pipeline=pipeline, parameters=parameters)
    require_working_room(arguments)
    for block in computed:
        yield block, exact_rows(arguments, block.batch, block.head, block.start, block.stop, block.mask)


def total(heads: Mapping[Place, Errors]) -> Errors:
    """The errors of all heads."""
    whole = Errors(next(iter(heads.values())).unit)
    for errors in heads.values():
        whole.add(errors)
    return whole
