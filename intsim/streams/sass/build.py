"""From a kernel's source to its stored form: compile, decode, split into blocks, count the trips of each."""

from __future__ import annotations

from collections.abc import Iterable
from itertools import groupby
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
               "STAGES": tile.stages, "CAUSAL": int(tile.causal)}
    shared = evaluate(source.shared_bytes, {name.lower(): value for name, value in defines.items()})
    return compile_cuda(path, defines, tile.arch, shared)


def _blocks(name: str, tile: Tile, code: list[Located]) -> Iterable[SassBlock]:
    """The blocks of a kernel with one loop over tiles of keys, each turn of which has every product of a tile."""
    back = [(i.target, i.offset) for i in code if i.target is not None and i.target < i.offset]
    if len(back) != 1:
        raise InputError(f"{name}: has {len(back)} loops", key="streams", expected="one")
    start, end = back[0]
    inside = [i.instruction for i in code if start <= i.offset <= end]
    products = [p.multiply_accumulates for i in inside if (p := matrix_product(i.cost_class))]
    tiles, rest = divmod(sum(products) * tile.warps, 2 * tile.block_m * tile.block_n * tile.head_dim)
    if rest or tiles < 1:
        raise InputError(f"{name}: a loop has the products of part of a tile", key="streams", expected="whole tiles")
    trips = "ceil(kv_len, block_n)" if tiles == 1 else f"ceil(kv_len, {tiles} * block_n)"
    for where, block in groupby(code, lambda i: (i.offset >= start) + (i.offset > end)):
        instructions = tuple(item.instruction for item in block)
        yield SassBlock(("before", "loop", "after")[where], instructions, trips if where == 1 else "1", "1")
