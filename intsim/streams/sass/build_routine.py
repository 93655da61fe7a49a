"""From the source of a routine's kernel to its stored form: compile, decode, split into blocks, check what loops do."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import groupby, pairwise
from math import ceil
from pathlib import Path

from intsim.errors import InputError
from intsim.expressions import evaluate
from intsim.resources import kernel_file, kernel_source
from intsim.streams.origin import origin
from intsim.streams.sass.addresses import launched, with_reuse
from intsim.streams.sass.cost_class import multiply_accumulates
from intsim.streams.sass.decode import Located, check_spans, decode, spans_of_lines
from intsim.streams.sass.manifest.routine import Loop, RoutineSource
from intsim.streams.sass.model import BANK_PASS_BYTES, SECTOR_BYTES, Arch, SassBlock, SassMemory
from intsim.streams.sass.routine import RoutineKernel
from intsim.streams.sass.sections import laid_straight, section_of
from intsim.streams.sass.toolchain import compile_cuda

PRODUCER = "producer"
"""The span of code that a warp of its own runs beside the others."""
LANES = 32
FLAG = ".STRONG."
"""In the opcode of an access to what other thread blocks set or read meanwhile."""


def build_routine(name: str, source: RoutineSource, arch: Arch, sizes: Mapping[str, int]) -> RoutineKernel:
    """The stored form of a kernel.

    Args:
        name: of the compilation; source: what to compile; arch, sizes: for what.

    Raises:
        InputError: missing tools, a source that does not compile, an opcode without a cost class, or
            loops or spans that are not what the manifest says.
    """
    path = kernel_file("cuda", source.file)
    shared = evaluate(source.shared_bytes, sizes)
    compiled = compile_cuda(path, {key.upper(): value for key, value in sizes.items()}, arch, shared)
    listed = decode(compiled.listing, compiled.life_ranges, marked_lines(path), "")
    if source.arguments:
        kinds, values = [kind for kind, _ in source.arguments], [value for _, value in source.arguments]
        listed = with_reuse(listed, {**launched(kinds, values, arch), **compiled.constants})
    code = laid_straight(executed(listed))
    code = with_producer(code, source, sizes)
    check_spans(name, (i.instruction for i in code), source.spans)
    return RoutineKernel(
        name=name, routine=source.routine, arch=arch, sizes=sizes, registers=compiled.registers,
        shared_bytes=compiled.shared_bytes, spill_bytes=compiled.stack_bytes, grid=source.grid,
        blocks=tuple(blocks(name, source, sizes, code)),
        compiler=compiled.compiler, source=kernel_source("cuda", source.file), made_from=origin(source))


def marked_lines(path: Path) -> dict[str, list[str]]:
    """The spans of the lines of a kernel and of those headers beside it that have marks of their own, by file name."""
    found = {file.name: spans_of_lines(file.read_text(encoding="utf-8")) for file in path.parent.glob("*.cuh")}
    return {name: spans for name, spans in found.items() if any(spans)} | {
        path.name: spans_of_lines(path.read_text(encoding="utf-8"))}


def executed(code: list[Located]) -> list[Located]:
    """The code up to its last EXIT, behind which lie retries of waits and padding; or, where that leaves a loop around
    others, up to the loop's end."""
    end = max(n for n, i in enumerate(code) if i.instruction.opcode == "EXIT")
    if code[end].instruction.reads:  # of a predicate
        around = dict(_around(list(_backwards(code, _products(code)))))
        end = max(n for n, i in enumerate(code) if n == end or i.offset in around.values())
    return code[:end + 1]


def loops(code: Sequence[Located]) -> Iterator[tuple[int, int]]:
    """First and last offset of the loops that work: those that only wait for a barrier or a flag access no data.

    One that starts over from several places ends at the last of them. Of loops within one another the inner ones
    count: around them a block takes up its next piece of work, whose number the plan of a launch has.
    """
    working = _products(code) + [i.offset for i in code if i.instruction.memory and FLAG not in i.instruction.opcode
                                 and i.instruction.memory.space in ("global", "shared")]
    found = list(_backwards(code, working))
    outer = set(_around(found))
    yield from (loop for loop in found if loop not in outer)


def _products(code: Sequence[Located]) -> list[int]:
    return [i.offset for i in code if multiply_accumulates(i.instruction.cost_class)]


def _backwards(code: Sequence[Located], working: Sequence[int]) -> Iterable[tuple[int, int]]:
    """From where to where branches lead back over any of these offsets."""
    return {item.target: item.offset for item in code
            if item.target is not None and any(item.target <= offset < item.offset for offset in working)}.items()


def _around(found: Sequence[tuple[int, int]]) -> Iterator[tuple[int, int]]:
    """The loops that have others inside."""
    return (a for a in found if any(a[0] < b[0] and b[1] < a[1] for b in found))


def with_producer(code: list[Located], source: RoutineSource, sizes: Mapping[str, int]) -> list[Located]:
    """What the warps that compute execute; of a producer beside them the copies of a turn, shared out among them.

    They stand at the start, for the turn that lies before the loop, and at the start of the loop.
    """
    copies = [i for i in code if i.instruction.cost_class == "utma"]
    if not copies:
        return code
    own = [i for i in code if i.instruction.span != PRODUCER]
    per_warp = evaluate(source.loops[0].copied_bytes, sizes) / len(copies) / sizes["warps"]
    start = next(loops(own))[0]
    at = [own[0], next(i for i in own if i.offset == start)]
    return sorted([*(_share(copy, per_warp, place) for place in at for copy in copies), *own], key=lambda i: i.offset)


def _share(copy: Located, bytes_per_warp: float, at: Located) -> Located:
    """A copy of a box as one computing warp's share of it, at a place in the code."""
    memory = SassMemory("global", "async", ceil(bytes_per_warp / LANES), ceil(bytes_per_warp / BANK_PASS_BYTES),
                        ceil(bytes_per_warp / SECTOR_BYTES))
    instruction = copy.instruction._replace(span="load_tiles", memory=memory, reads=(), writes=())
    return Located(at.offset, instruction, False, None)


def blocks(name: str, source: RoutineSource, sizes: Mapping[str, int], code: list[Located]) -> Iterable[SassBlock]:
    """The loops, and the code around them by the branch that it belongs to."""
    spans = list(loops(code))
    if len(spans) != len(source.loops) or any(a[1] >= b[0] for a, b in pairwise(spans)):
        raise InputError(f"{name}: has the loops {spans}", key="streams",
                         expected=f"{len(source.loops)}, one after another")
    for place, section in groupby(code, lambda i: section_of(i, spans)):
        items = list(section)
        if place % 2 == 0:
            yield from _straight(f"straight_{place // 2}", items, source.only_if)
            continue
        loop = source.loops[place // 2]
        _check(name, loop, sizes, items)
        yield SassBlock(f"loop_{place // 2}", tuple(i.instruction for i in items), loop.trips, f"min(1, {loop.trips})")


def _straight(name: str, code: list[Located], only_if: Mapping[str, str]) -> Iterator[SassBlock]:
    """Code that runs once, but for the spans of a branch."""
    for condition in ("1", *dict.fromkeys(only_if.values())):
        found = tuple(i.instruction for i in code if only_if.get(i.instruction.span, "1") == condition)
        if found:
            suffix = "" if condition == "1" else "_" + next(span for span, text in only_if.items() if text == condition)
            yield SassBlock(name + suffix, found, condition, condition)


def _check(name: str, loop: Loop, sizes: Mapping[str, int], code: list[Located]) -> None:
    found = sum(multiply_accumulates(i.instruction.cost_class) for i in code) * sizes["warps"]
    expected = evaluate(loop.macs, sizes)
    if found != expected:
        raise InputError(f"{name}: a loop has {found} multiply-accumulates", key="streams", expected=str(expected))
