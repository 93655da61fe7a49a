"""Checks of a pipeline and of a softmax method: what ours must do, and anybody's.

    def test_mine() -> None:
        check_pipeline(MINE)

Each check raises an ``AssertionError`` that says what was found, or the ``InputError`` that a user would see.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

import numpy as np

from intsim.accuracy.evaluate import reference_attention
from intsim.accuracy.inputs import Tensors
from intsim.numerics.softmax.model import MIN_RANGE, Rows, SoftmaxMethod, Statistics, statistics_of
from intsim.pipelines import run
from intsim.pipelines.common.buffers import BLOCKS, EVENTS
from intsim.pipelines.heads import Block, Written
from intsim.pipelines.registry import get_pipeline
from intsim.pipelines.run import attention, compute_blocks
from intsim.pipelines.spec import FORMATS, Buffer, Pipeline
from intsim.pipelines.verify import verify
from intsim.pipelines.with_softmax import combine

if TYPE_CHECKING:
    from intsim.streams.aarch64.manifest.model import NeonSource

SHAPES = ((1, 2, 1, 7, 13), (1, 1, 1, 150, 75))
"""batch, heads, kv_heads, q_len, kv_len: grouped heads; several blocks of rows, and keys that fill no tile."""

FLOATS = {"f32": (1e-6, 1e-5), "f16": (2.0**-11, 2.0**-9)}
"""By format that a method gives: how far sums in another order may move a probability, of 1 and of itself."""


def check_pipeline(pipeline: Pipeline, *, bound: float = 0.08, head_dim: int = 32) -> None:
    """Check that a pipeline fits together and computes attention.

    ``verify``; every array is of the format and shape that its buffer declares; no result depends on how the rows are
    cut into blocks; keys may come in any order; a row without a key gives zeros; no NaN; events are counts; and the
    output is close to float64.

    Args:
        pipeline: what to check.
        bound: on the error, relative to the largest value of V; of pipelines with few bits it is larger.
        head_dim: that the pipeline takes.

    Raises:
        AssertionError: a check failed.
        InputError: the pipeline does not fit together.
    """
    verify(pipeline)
    for shape in SHAPES:
        q, k, v = _tensors(shape, head_dim)
        for mask, causal in _masks(*shape[3:]):
            blocks = _declared(pipeline, (q, k, v), mask, causal)
            _check_events(pipeline, blocks)
            found = _joined(blocks, (*q.shape[:3], head_dim))
            _check_close(pipeline, found, (q, k, v), mask, causal, bound)
            if mask is not None:
                assert not found[:, :, 0].astype(np.float64).any(), f"{pipeline.name}: a row without a key is not zero"
            _check_blocks(pipeline, found, (q, k, v), mask, causal)
        order = np.random.default_rng(2).permutation(k.shape[2])
        permuted = attention(q, k[:, :, order], v[:, :, order], pipeline)
        _check_close(pipeline, permuted, (q, k, v), None, False, bound)


def check_softmax(method: SoftmaxMethod, *, bound: float = 0.2, kernel: NeonSource | None = None) -> None:
    """Check that a softmax method computes softmax, by itself and in all bases that take methods.

    By itself: codes of the format that it gives, rows that do not know of each other, keys in any order, rows without a
    key of zeros, a maximum that does not lose to another key. In a pipeline: ``check_pipeline`` with ``fp32`` and
    ``int_attention`` around it.

    Args:
        method: what to check.
        bound: on the error of the pipelines; two bits per exponential are far from float64.
        kernel: how its kernel is compiled and called; given, it must give the bits of ``compute`` (extra: kernels).

    Raises:
        AssertionError: a check failed.
        InputError: the method fits no pipeline, or the kernel does not compile.
    """
    codes, unit = _codes(method)
    mask = np.random.default_rng(4).random(codes.shape) < 0.7
    mask[1] = False
    settings = dict(method.parameters)
    constants = method.constants(unit, codes.shape[1], _statistics(codes, unit), settings)
    for keep in (None, mask):
        p = method.compute(Rows(codes, keep), *constants)
        _check_format(method.name, Buffer("probabilities", "u7" if method.gives == "s8" else method.gives), p)
        _check_rows(method, codes, keep, constants, p)
        real = p.view(np.uint8) ^ np.uint8(128) if method.gives == "s8_offset" else p
        if keep is not None:
            assert not real[1].any(), f"{method.name}: a row without a key is not zero"
            assert not real[~keep].any(), f"{method.name}: a masked key has a probability"
    for base in ("fp32", "int_attention"):
        check_pipeline(combine(get_pipeline(base), method), bound=bound)
    if kernel is not None:
        from intsim.streams.aarch64.toolchain import require_tools

        require_tools()
        from intsim.testing.emulated import check_bits

        check_bits(method, kernel)


def _tensors(shape: tuple[int, ...], head_dim: int) -> Tensors:
    batch, heads, kv_heads, q_len, kv_len = shape
    random = np.random.default_rng(kv_len)
    q, k, v = (random.standard_normal((batch, h, n, head_dim))
               for h, n in ((heads, q_len), (kv_heads, kv_len), (kv_heads, kv_len)))
    return q, k, v


def _masks(q_len: int, kv_len: int) -> Iterator[tuple[np.ndarray | None, bool]]:
    """All keys, those up to the query, and some of them without any for the first row."""
    keep = np.random.default_rng(1).random((q_len, kv_len)) < 0.6
    keep[:, 0], keep[0] = True, False
    yield None, False
    yield None, q_len <= kv_len
    yield keep, False


def _declared(pipeline: Pipeline, tensors: Tensors, mask: np.ndarray | None,
              causal: bool) -> list[Block]:
    """The blocks; every array on the way has the shape that its buffer says; the runner refuses other types."""
    q, k, v = tensors
    sizes = {"q_len": q.shape[2], "kv_len": k.shape[2], "head_dim": q.shape[3], "v_head_dim": v.shape[3]}

    def watch(written: Written) -> None:
        buffer, step = written.buffer, written.step
        if buffer.name == EVENTS.name or not isinstance(written.value, np.ndarray):
            return
        place = f"{pipeline.name}.{step.name}"
        cut = dict(sizes)
        if step.stage != "prepare":
            cut["q_len"] = written.rows.stop - written.rows.start
        if step.stage == "tile" and buffer.per == "tile":
            cut["kv_len"] = written.keys.stop - written.keys.start
        expected = buffer.shape(cut)
        assert written.value.shape == expected, f"{place}: {buffer.name} is {written.value.shape}, not {expected}"

    return list(compute_blocks(*tensors, pipeline, mask, causal, watch=watch))


def _check_format(place: str, buffer: Buffer, array: np.ndarray) -> None:
    if buffer.format not in FORMATS:  # no kernel moves it
        return
    types = FORMATS[buffer.format].types
    assert array.dtype.name in types, f"{place}: {buffer.name} is {array.dtype.name}, not {buffer.format}"


def _check_events(pipeline: Pipeline, blocks: list[Block]) -> None:
    for block in blocks:
        for name, count in block.events.items():
            assert isinstance(count, int), f"{pipeline.name}: event {name} is {count!r}, no count"
            assert count >= 0, f"{pipeline.name}: event {name} is {count}"


def _joined(blocks: list[Block], shape: tuple[int, ...]) -> np.ndarray:
    output = np.empty(shape, dtype=blocks[0].output.dtype)
    for block in blocks:
        output[block.batch, block.head, block.start:block.stop] = block.output
    return output


def _check_close(pipeline: Pipeline, found: np.ndarray, tensors: Tensors, mask: np.ndarray | None,
                 causal: bool, bound: float) -> None:
    q, k, v = tensors
    wide = found.astype(np.float64)
    assert not np.isnan(wide).any(), f"{pipeline.name}: NaN"
    error = np.abs(wide - reference_attention(q, k, v, mask, causal)).max() / np.abs(v).max()
    assert error <= bound, f"{pipeline.name}: {error:.3g} of the largest value off float64, bound {bound:.3g}"


def _check_blocks(pipeline: Pipeline, found: np.ndarray, tensors: Tensors, mask: np.ndarray | None,
                  causal: bool) -> None:
    """Blocks of the fewest rows give the same bits; but where the whole head is calibrated, block by block."""
    if any(BLOCKS in step.reads for step in pipeline.steps):
        return
    small = _joined(list(compute_blocks(*tensors, pipeline, mask, causal, rows=run.TILE_ROWS)), found.shape)
    assert small.tobytes() == found.tobytes(), f"{pipeline.name}: bits depend on the rows computed at once"


def _codes(method: SoftmaxMethod) -> tuple[np.ndarray, float]:
    """Scores (rows, n) in the format that a method reads, and the real value of their unit."""
    logits = np.random.default_rng(3).normal(0.0, 2.0, (9, 70))
    if method.reads == "f32":
        return logits.astype(np.float32), 1.0
    largest = float(np.abs(logits).max())
    unit = 1e-4 if method.reads == "s32" else method.step or max(largest, MIN_RANGE) / 127.0
    whole = np.rint(logits / unit)
    if method.reads == "s32":
        return whole.astype(np.int32), unit
    codes = np.clip(whole, -127, 127).astype(np.int8)
    return (codes.view(np.uint8) ^ np.uint8(128) if method.reads == "u8" else codes), unit


def _statistics(codes: np.ndarray, unit: float) -> Statistics:
    return statistics_of([Rows(codes)], unit)


def _check_rows(method: SoftmaxMethod, codes: np.ndarray, keep: np.ndarray | None, constants: tuple[object, ...],
                p: np.ndarray) -> None:
    """A row by itself has the same bits; with its keys in another order, the same but for the order of its sums."""
    for row in (0, 2):
        mask = None if keep is None else keep[row:row + 1]
        alone = method.compute(Rows(codes[row:row + 1], mask), *constants)
        assert alone.tobytes() == p[row:row + 1].tobytes(), f"{method.name}: a row depends on the others"
        order = np.random.default_rng(row).permutation(codes.shape[1])
        other = method.compute(Rows(np.ascontiguousarray(codes[row:row + 1, order]),
                                    None if mask is None else mask[:, order]), *constants)
        before, after = (x.astype(np.float64) for x in (p[row, order], other[0]))
        step, relative = FLOATS.get(method.gives, (1.0, 0.0))
        worst = float((np.abs(before - after) - relative * before).max())
        assert worst <= step, f"{method.name}: the order of keys moves a probability by {worst:.3g}"
