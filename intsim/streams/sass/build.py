"""From a kernel's source to its stored form: compile, decode, split into blocks, count the trips of each."""

from __future__ import annotations

from collections.abc import Iterable
from itertools import groupby, pairwise
from pathlib import Path

from intsim.config.expressions import evaluate
from intsim.config.resources import resource
from intsim.errors import InputError
from intsim.streams.sass.cost_class import matrix_product
from intsim.streams.sass.decode import Located, decode, ops_of_lines
from intsim.streams.sass.manifest import get_variant
from intsim.streams.sass.manifest.model import CudaSource, Tile, TritonSource
from intsim.streams.sass.model import SassBlock, SassKernel
from intsim.streams.sass.toolchain import Compiled, compile_cuda, compile_triton

GRID = "ceil(q_len, block_m) * batch * heads"


def build_kernel(name: str) -> SassKernel:
    """The stored form of a kernel.

    Raises:
        InputError: no such kernel, missing tools, a source that does not compile, an opcode without a cost class, or a
            control flow that the trip counts do not cover.
    """
    source, tile = get_variant(name)
    path = resource("kernels") / ("triton" if isinstance(source, TritonSource) else "cuda") / source.file
    compiled = _compile(source, tile, path)
    code = decode(compiled.listing, compiled.life_ranges, {path.name: ops_of_lines(path.read_text(encoding="utf-8"))},
                  source.library_op)
    return SassKernel(
        name=name, pipeline=source.pipeline, arch=tile.arch, head_dim=tile.head_dim, block_m=tile.block_m,
        block_n=tile.block_n, warps=tile.warps, stages=tile.stages, registers=compiled.registers,
        shared_bytes=compiled.shared_bytes, spill_bytes=compiled.stack_bytes, causal=tile.causal, grid=GRID,
        blocks=tuple(_blocks(name, tile, code)), compiler=compiled.compiler,
        source=f"kernels/{path.parent.name}/{path.name}")


def _compile(source: TritonSource | CudaSource, tile: Tile, path: Path) -> Compiled:
    if isinstance(source, TritonSource):
        constants = {**source.constants, "HEAD_DIM": tile.head_dim, "BLOCK_M": tile.block_m, "BLOCK_N": tile.block_n,
                     "CAUSAL": tile.causal}
        return compile_triton(path, source.function, source.types, constants, int(tile.arch.removeprefix("sm_")),
                              tile.warps, tile.stages)
    defines = {"HEAD_DIM": tile.head_dim, "BLOCK_M": tile.block_m, "BLOCK_N": tile.block_n, "WARPS": tile.warps,
               "STAGES": tile.stages, "CAUSAL": int(tile.causal), **source.defines}
    shared = evaluate(source.shared_bytes, {name.lower(): value for name, value in defines.items()})
    return compile_cuda(path, defines, tile.arch, shared)


def loops_of(tile: Tile) -> tuple[str, ...]:
    """How many tiles of keys each loop of a kernel goes through, in the order of the code.

    A kernel without a mask has one loop over all tiles. A causal one has two: over the tiles that every row of the
    block sees whole, and over those that the mask cuts.
    """
    if not tile.causal:
        return ("ceil(kv_len, block_n)",)
    whole = "(q_block * block_m + kv_len - q_len + 1) // block_n"
    return whole, f"ceil((q_block + 1) * block_m + kv_len - q_len, block_n) - {whole}"


def _blocks(name: str, tile: Tile, code: list[Located]) -> Iterable[SassBlock]:
    """The loops over tiles of keys, each of which has every product of a tile, and the code around them."""
    spans = [(i.target, i.offset) for i in code if i.target is not None and i.target < i.offset]
    trips = loops_of(tile)
    if len(spans) != len(trips) or any(a[1] >= b[0] for a, b in pairwise(spans)):
        raise InputError(f"{name}: has the loops {spans}", key="streams", expected=f"{len(trips)}, one after another")
    sections = groupby(code, lambda i: sum((i.offset >= start) + (i.offset > end) for start, end in spans))
    for place, section in sections:
        instructions = tuple(item.instruction for item in section)
        if place % 2 == 0:
            yield SassBlock(f"straight_{place // 2}", instructions, "1", "1")
            continue
        found = sum(p.multiply_accumulates for i in instructions if (p := matrix_product(i.cost_class)))
        if found * tile.warps != 2 * tile.block_m * tile.block_n * tile.head_dim:
            raise InputError(f"{name}: a loop has {found} multiply-accumulates per warp", key="streams",
                             expected="those of one tile of keys")
        count = trips[place // 2]
        yield SassBlock(f"loop_{place // 2}", instructions, count, f"min(1, {count})")
