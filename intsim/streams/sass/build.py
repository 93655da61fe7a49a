"""From a kernel's source to its stored form: compile, decode, split into blocks, count the trips of each."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from itertools import groupby, pairwise
from math import ceil
from pathlib import Path

from intsim.config.resources import resource
from intsim.errors import InputError
from intsim.expressions import evaluate
from intsim.streams.sass.addresses import parameter_words, with_addresses
from intsim.streams.sass.cost_class import multiply_accumulates
from intsim.streams.sass.decode import Located, decode, ops_of_lines
from intsim.streams.sass.manifest import get_variant
from intsim.streams.sass.manifest.model import CudaSource, Tile, TritonSource, loops_of
from intsim.streams.sass.model import SassBlock, SassControl, SassKernel, SassMemory
from intsim.streams.sass.toolchain import Compiled, compile_cuda, compile_triton

GRID = "ceil(q_len, block_m) * batch * heads"
PARAMETERS_AT = {"sm_70": 0x160, "sm_75": 0x160, "sm_80": 0x160, "sm_86": 0x160, "sm_89": 0x160, "sm_90": 0x210}
"""Where a kernel's arguments start in the constant bank."""

BANK_PASS_BYTES, SECTOR_BYTES = 128, 32
TRANSPOSES, TRANSPOSED_AT_A_TIME = ("ldsm_trans", "prmt", "stsm"), 6
"""How a producer transposes V: an LDSM, four PRMT and an STSM for 32 keys and 16 columns."""


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
    if isinstance(source, TritonSource):
        code = with_addresses(code, _arguments(source, tile))
    element_bytes = source.defines.get("ELEMENT_BYTES", 2) if isinstance(source, CudaSource) else 2
    return SassKernel(
        name=name, pipeline=source.pipeline, arch=tile.arch, head_dim=tile.head_dim, block_m=tile.block_m,
        block_n=tile.block_n, warps=tile.warps, stages=tile.stages, registers=compiled.registers,
        shared_bytes=compiled.shared_bytes, spill_bytes=compiled.stack_bytes, masked=tile.masked, grid=GRID,
        blocks=tuple(_blocks(name, tile, computing(code, tile, element_bytes), source.loops or loops_of(tile))),
        compiler=compiled.compiler, source=f"kernels/{path.parent.name}/{path.name}",
        longest_first=isinstance(source, CudaSource) and source.longest_first)


def _arguments(source: TritonSource, tile: Tile) -> dict[int, int]:
    """The constant bank of a launch in which every loop runs: 2048 queries, the last of 4096 keys."""
    sizes = {"q_len": 2048, "kv_len": 4096, "offset": 2048}
    values = [sizes.get(name, (n + 1) << 28) for n, name in enumerate(source.types)]
    return parameter_words(list(source.types.values()), values, PARAMETERS_AT[tile.arch])


def _compile(source: TritonSource | CudaSource, tile: Tile, path: Path) -> Compiled:
    if isinstance(source, TritonSource):
        constants = {**source.constants, "HEAD_DIM": tile.head_dim, "BLOCK_M": tile.block_m, "BLOCK_N": tile.block_n,
                     "MASKED": tile.masked}
        return compile_triton(path, source.function, source.types, constants, int(tile.arch.removeprefix("sm_")),
                              tile.warps, tile.stages, not tile.masked)
    defines = {"HEAD_DIM": tile.head_dim, "BLOCK_M": tile.block_m, "BLOCK_N": tile.block_n, "WARPS": tile.warps,
               "STAGES": tile.stages, "MASKED": int(tile.masked), **source.defines}
    shared = evaluate(source.shared_bytes, {name.lower(): value for name, value in defines.items()})
    return compile_cuda(path, defines, tile.arch, shared)


def computing(code: list[Located], tile: Tile, element_bytes: int) -> list[Located]:
    """What the warps that compute execute: up to EXIT, behind which lie retries of waits, padding and the producer.

    What a warp-specialised kernel's producer does is shared out among the computing warps, whose pipes it uses: the
    copies (boxes of Q, then of K and V of a tile) at the start and, without Q's, at the start of each loop; V's
    transposition, which follows no pace but that of the loop, all over it.
    """
    end = next(i.offset for i in code if i.instruction.text == "EXIT")
    own = [i for i in code if i.offset <= end]
    copies = [i for i in code if i.instruction.cost_class == "utma"]
    if not copies:
        return own
    per_tensor = len(copies) // 3
    width = tile.head_dim * element_bytes // per_tensor
    shared = [_share(copy, tile, width, ("load_q", "qk_gemm", "pv_gemm")[n // per_tensor])
              for n, copy in enumerate(copies)]
    transposition = _transposition([i for i in code if i.offset > end], tile)
    found = [replace(i, offset=own[0].offset) for i in (*shared, *transposition)]
    spans = list(_loops(own))
    for place, section in groupby(own, lambda i: _section(i, spans)):
        items = list(section)
        if place % 2:
            found += [replace(i, offset=items[0].offset) for i in shared[per_tensor:]]
            items = _spread(transposition, items)
        found += items
    return found


def _share(copy: Located, tile: Tile, width: int, span: str) -> Located:
    """A copy of a box of ``width`` bytes, as one computing warp's share of it."""
    per_warp = (tile.block_m if span == "load_q" else tile.block_n) * width / tile.warps
    memory = SassMemory("global", "async", ceil(per_warp / 32), ceil(per_warp / BANK_PASS_BYTES),
                        ceil(per_warp / SECTOR_BYTES))
    instruction = replace(copy.instruction, span=span, memory=memory, reads=(), writes=())
    return replace(copy, instruction=instruction, target=None)


def _transposition(producer: list[Located], tile: Tile) -> list[Located]:
    """A computing warp's share of the transposition of a tile of V: of 32 keys and 16 columns at a time."""
    stores = [n for n, i in enumerate(producer) if i.instruction.cost_class == "stsm"]
    if not stores:
        return []
    unit = [i for i in producer[:stores[0] + 1] if i.instruction.cost_class in TRANSPOSES][-TRANSPOSED_AT_A_TIME:]
    free = SassControl(1, False, None, None, ())
    unit = [replace(i, instruction=replace(i.instruction, reads=(), writes=(), control=free)) for i in unit]
    return unit * ceil(tile.block_n * tile.head_dim / (32 * 16 * tile.warps))


def _spread(extra: list[Located], section: list[Located]) -> list[Located]:
    """The section with the extra instructions at equal distances."""
    found: list[Located] = []
    for n, item in enumerate(section):
        first, last = (m * len(extra) // len(section) for m in (n, n + 1))
        found += [item, *(replace(i, offset=item.offset) for i in extra[first:last])]
    return found


def _loops(code: list[Located]) -> Iterator[tuple[int, int]]:
    """First and last offset of the loops that have matrix products; others wait."""
    products = [i.offset for i in code if multiply_accumulates(i.instruction.cost_class)]
    for item in code:
        if item.target is not None and any(item.target <= offset < item.offset for offset in products):
            yield item.target, item.offset


def _section(item: Located, spans: Sequence[tuple[int, int]]) -> int:
    """Which part of the code an instruction is in: odd numbers are the loops."""
    return sum((item.offset >= start) + (item.offset > end) for start, end in spans)


def _blocks(name: str, tile: Tile, code: list[Located], trips: tuple[str, ...]) -> Iterable[SassBlock]:
    """The loops over tiles of keys, each of which has every product of a tile, and the code around them."""
    spans = list(_loops(code))
    if len(spans) != len(trips) or any(a[1] >= b[0] for a, b in pairwise(spans)):
        raise InputError(f"{name}: has the loops {spans}", key="streams", expected=f"{len(trips)}, one after another")
    sections = groupby(code, lambda i: _section(i, spans))
    for place, section in sections:
        instructions = tuple(item.instruction for item in section)
        if place % 2 == 0:
            yield SassBlock(f"straight_{place // 2}", instructions, "1", "1")
            continue
        found = sum(multiply_accumulates(i.cost_class) for i in instructions)
        if found * tile.warps != 2 * tile.block_m * tile.block_n * tile.head_dim:
            raise InputError(f"{name}: a loop has {found} multiply-accumulates per warp", key="streams",
                             expected="those of one tile of keys")
        count = trips[place // 2]
        yield SassBlock(f"loop_{place // 2}", instructions, count, f"min(1, {count})")
