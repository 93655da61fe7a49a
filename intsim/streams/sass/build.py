"""From a kernel's source to its stored form: compile, decode, split into blocks, count the trips of each."""

from __future__ import annotations

from collections.abc import Iterable
from itertools import groupby, pairwise

from intsim.errors import InputError
from intsim.expressions import evaluate
from intsim.resources import kernel_source
from intsim.streams.origin import origin
from intsim.streams.sass.addresses import launched, with_addresses
from intsim.streams.sass.cost_class import multiply_accumulates
from intsim.streams.sass.decode import Located, check_spans, decode, spans_of_lines
from intsim.streams.sass.manifest.model import PRODUCTS, CudaSource, Producer, Tile, TritonSource, loops_of
from intsim.streams.sass.model import CHANGES_SCORES, SassBlock, SassKernel
from intsim.streams.sass.producer import COPYING_WARPS, with_own_copies, with_producer
from intsim.streams.sass.sections import main_loops, section_of
from intsim.streams.sass.toolchain import Compiled, compile_cuda, compile_triton

GRID = "ceil(q_len, block_m) * batch * heads"


def build_kernel(source: TritonSource | CudaSource, tile: Tile, steps: Iterable[str]) -> SassKernel:
    """The stored form of a kernel.

    Args:
        source: what to compile; tile: in which configuration.
        steps: names of the steps of its pipeline: the spans that its source may have.

    Raises:
        InputError: missing tools, a source that does not compile, an opcode without a cost class, a
            control flow that the trip counts do not cover, or a span that is no step.
    """
    name = tile.name(source.stored_as)
    compiled = _compile(source, tile)
    spans = {file.name: spans_of_lines(file.read_text(encoding="utf-8")) for file in source.files}
    code = decode(compiled.listing, compiled.life_ranges, spans, source.library_span)
    if isinstance(source, TritonSource):
        code = with_addresses(code, _arguments(source, tile))
    code = computing(code, tile, source.producer if isinstance(source, CudaSource) else None)
    added = [CHANGES_SCORES] if isinstance(source, TritonSource) and source.modification else []
    check_spans(name, (i.instruction for i in code), [*steps, *added])
    return SassKernel(
        name=name, pipeline=source.pipeline, arch=tile.arch, head_dim=tile.head_dim, v_head_dim=tile.v_head_dim,
        block_m=tile.block_m, block_n=tile.block_n, warps=tile.warps, stages=tile.stages, registers=compiled.registers,
        shared_bytes=compiled.shared_bytes, spill_bytes=compiled.stack_bytes, masked=tile.masked, grid=GRID,
        blocks=tuple(_blocks(name, tile, code, _loops(source, tile), _products(source, tile))),
        compiler=compiled.compiler, source=kernel_source(source.FOLDER, source.file), made_from=origin(source),
        longest_first=isinstance(source, CudaSource) and source.longest_first,
        copying_warps=COPYING_WARPS if _has_copying_warps(source) else 0)


def _has_copying_warps(source: TritonSource | CudaSource) -> bool:
    return isinstance(source, CudaSource) and source.producer is not None and source.producer.apart


def _loops(source: TritonSource | CudaSource, tile: Tile) -> tuple[str, ...]:
    return source.loops or loops_of(tile, isinstance(source, TritonSource) and source.bounded)


def _arguments(source: TritonSource, tile: Tile) -> dict[int, int]:
    """The constant bank of a launch in which every loop runs: 2048 queries, the last of 4096 keys."""
    sizes = {"q_len": 2048, "kv_len": 4096, "offset": 2048}
    values = [sizes.get(name, (n + 1) << 28) for n, name in enumerate(source.types)]
    return launched(list(source.types.values()), values, tile.arch)


def _compile(source: TritonSource | CudaSource, tile: Tile) -> Compiled:
    if isinstance(source, TritonSource):
        constants = {**source.constants, "HEAD_DIM": tile.head_dim, "BLOCK_M": tile.block_m, "BLOCK_N": tile.block_n,
                     "MASKED": tile.masked, **tile.defined}
        return compile_triton(source.path, source.function, source.types, constants, int(tile.arch.removeprefix("sm_")),
                              tile.warps, tile.stages, not (tile.masked or source.bounded))
    defines = {"HEAD_DIM": tile.head_dim, "BLOCK_M": tile.block_m, "BLOCK_N": tile.block_n, "WARPS": tile.warps,
               "STAGES": tile.stages, "MASKED": int(tile.masked), **tile.defined, **source.defines}
    sizes = {name.lower(): value for name, value in defines.items()} | {"v_head_dim": tile.channels_of_v}
    shared = evaluate(source.shared_bytes, sizes)
    return compile_cuda(source.path, defines, tile.arch, shared)


def _products(source: TritonSource | CudaSource, tile: Tile) -> float:
    sizes = {"head_dim": tile.head_dim, "v_head_dim": tile.channels_of_v, "block_m": tile.block_m,
             "block_n": tile.block_n}
    return evaluate(source.products if isinstance(source, CudaSource) else PRODUCTS, sizes)


def computing(code: list[Located], tile: Tile, producer: Producer | None) -> list[Located]:
    """What the warps that compute execute: up to EXIT, behind which lie retries of waits, padding and the producer."""
    end = next(i.offset for i in code if i.instruction.opcode == "EXIT" and not i.instruction.reads)
    own = [i for i in code if i.offset <= end]
    if producer is None:
        return own
    if not producer.apart:
        return with_own_copies(own, tile, producer)
    return with_producer(own, [i for i in code if i.offset > end], tile, producer)


def _blocks(name: str, tile: Tile, code: list[Located], trips: tuple[str, ...],
            products: float) -> Iterable[SassBlock]:
    """The loops over tiles of keys, each of which has every product of a tile, and the code around them."""
    spans = list(main_loops(code))
    if len(spans) != len(trips) or any(a[1] >= b[0] for a, b in pairwise(spans)):
        raise InputError(f"{name}: has the loops {spans}", key="streams", expected=f"{len(trips)}, one after another")
    sections = groupby(code, lambda i: section_of(i, spans))
    for place, section in sections:
        instructions = tuple(item.instruction for item in section)
        if place % 2 == 0:
            yield SassBlock(f"straight_{place // 2}", instructions, "1", "1")
            continue
        found = sum(multiply_accumulates(i.cost_class) for i in instructions)
        if found * tile.warps != products:
            raise InputError(f"{name}: a loop has {found} multiply-accumulates per warp", key="streams",
                             expected="those of one tile of keys")
        count = trips[place // 2]
        yield SassBlock(f"loop_{place // 2}", instructions, count, f"min(1, {count})")
