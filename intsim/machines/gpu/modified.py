"""A kernel with a variant's instructions in it, where no kernel was compiled with them.

How many there are is that of a kernel of FP16 attention that was compiled with the same change of scores, for each
score of a tile; where there is none, and for masks, it follows from the variant's expression. They are spread over the
instructions of the softmax of every tile, and the machine schedules them there with all others: they take issue slots
and pipes. Results wait for nothing, as in code whose compiler has many elements of a tile to turn to. That a few
more of them bring warps into a better rhythm is no gain that a kernel could be promised: with them code takes no less
than without (``intsim.machines.gpu.sm.kernel``).
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from hashlib import sha256
from types import MappingProxyType
from typing import TypeVar

from intsim.errors import InputError
from intsim.machines.gpu.tiles import Loops, loops_of, tile_of
from intsim.pipelines.modifications.place import NAME
from intsim.pipelines.modifications.together import Together
from intsim.pipelines.modifications.variant import NOTHING, Instructions, Variant
from intsim.streams.sass.library import SassStore
from intsim.streams.sass.model import (
    ADDED,
    CHANGES_SCORES,
    SassBlock,
    SassControl,
    SassInstruction,
    SassKernel,
    modification_of,
)
from intsim.streams.sass.routine import RoutineKernel

SOFTMAX = "softmax"
"""The span that changed scores come before."""

LANES = 32
CONTROL = SassControl(stall=1, yields=False, write_barrier=None, read_barrier=None, wait=())
GATHERED: Mapping[str, str] = {"lds": "ldg", "ldgsts": "ldg"}
"""What is gathered may pass through shared memory; here it is loaded."""

PEELED = 0.5
"""Of the instructions that a loop's softmax has for a tile, how many tell a tile in what runs once from sums of rows:
stored kernels have more than all of them, or a tenth."""

OF_THE_LOOP = ("bar", "hgmma", "ldgdepbar", "ldl", "sts", "stl", "uniform", "warpgroup")
"""What begins so is the kernel's own: waits, its way through shared memory, registers that did not suffice."""

CHEAPER: Mapping[str, str] = {"i2f": "i2fp"}
"""Classes that architectures have a faster instruction for."""


def compiled_scores(store: SassStore, archs: Sequence[str]) -> Mapping[str, Instructions]:
    """What a change of scores takes of each score, by the variant's name, in the kernels that have it compiled in.

    Args:
        store: of kernels; archs: of which one kernel is taken, the first that there is.
    """
    found: dict[str, Instructions] = {}
    for arch in archs:
        for name in store.names():
            if f".{arch}.d128." in name and (of := modification_of(name)) and of not in found:
                found[of] = _of_each_score(store.load(name))
    return found


def _of_each_score(kernel: SassKernel) -> Instructions:
    """The instructions of the span in a loop, over the scores of a tile; waits and branches are the loop's own."""
    loop = next(block for block in kernel.blocks if block.trips != "1")
    scores = kernel.block_m * kernel.block_n / LANES / kernel.warps
    counts = Counter(GATHERED.get(i.cost_class, i.cost_class) for i in loop.instructions if i.span == CHANGES_SCORES)
    return Instructions({name: count / scores for name, count in sorted(counts.items())
                         if not name.startswith(OF_THE_LOOP)})


K = TypeVar("K", SassKernel, RoutineKernel)


def with_instructions(kernel: K, variant: Together, priced: Sequence[str],
                      compiled: Mapping[str, Instructions] = MappingProxyType({}),
                      of_masks: Instructions = NOTHING) -> K:
    """The kernel with what a variant adds to it.

    Args:
        kernel: as stored, fused or one that splits the keys; its masked loop hides what lies beyond a row's last key.
        variant: of the call, which changes its scores.
        priced: the cost classes of the GPU.
        compiled: of ``compiled_scores``.
        of_masks: what the call's masks take beyond that, in masked tiles.

    Raises:
        InputError: a kernel without a softmax span, or a change of scores whose instructions nobody says.
    """
    within = modification_of(kernel.name)
    of_scores = sum((_of_part(part, compiled) for part in variant.parts if part.scores and part.name != within),
                    NOTHING)
    of_mask: dict[str, int] = _per_warp(of_masks, tile_of(kernel), kernel.warps, priced)
    of_score: dict[str, int] = _per_warp(of_scores, tile_of(kernel), kernel.warps, priced)
    if not of_mask and not of_score:
        return kernel
    blocks = _filled(kernel, [*_made(of_score, NAME)], [*_made(of_mask, SOFTMAX)])
    made = replace(kernel, name=f"{kernel.name}+{variant.text}", blocks=blocks)
    whole = f"{kernel.digest} {variant.text} {of_mask} {of_score}"
    vars(made)["digest"] = sha256(whole.encode()).hexdigest()  # what was added has no encoding to be hashed
    return made


def _filled(kernel: SassKernel | RoutineKernel, everywhere: Sequence[SassInstruction],
            hiding: Sequence[SassInstruction]) -> tuple[SassBlock, ...]:
    """The kernel's code with more among the softmax of every tile, and of those that hide keys."""
    loops = loops_or_none(kernel)
    places = [[i for i, instruction in enumerate(block.instructions) if instruction.span == SOFTMAX]
              for block in kernel.blocks]
    looping = [block.trips in (loops.whole, loops.masked) if loops else block.trips != "1" for block in kernel.blocks]
    of_a_tile = min((len(softmax) for softmax, loop in zip(places, looping, strict=True) if loop), default=0)
    if not of_a_tile:
        raise InputError(f"{kernel.name} has a loop without a softmax", key="variant", expected="one that has it")
    blocks = []
    for block, softmax in zip(kernel.blocks, places, strict=True):
        code = list(block.instructions)
        if len(softmax) > PEELED * of_a_tile:  # of what runs once, that of a tile which was peeled from a loop
            code = _spread(code, softmax, [*everywhere, *(hiding if loops and block.trips != loops.whole else ())])
        blocks.append(replace(block, instructions=tuple(code)))
    return tuple(blocks)


def _of_part(part: Variant, compiled: Mapping[str, Instructions]) -> Instructions:
    found = compiled.get(part.name, part.score_cost)
    if not found:
        raise InputError(f"{part.name} changes scores and does not say by which instructions", key="variant",
                         expected="a variant with a score_cost (docs/understand/variants.md)")
    return found


def of_variant(variant: Together, kernel: str, of_masks: Instructions = NOTHING) -> tuple[str, ...]:
    """What a time with a variant in a kernel assumes, in plain words.

    Args:
        of_masks: as in ``with_instructions``.
    """
    within = modification_of(kernel)
    about = [f"{variant.text}: {within} is compiled into the kernel" if within else
             f"{variant.text}: no kernel was compiled with it"]
    counted = any(part.scores and part.name != within for part in variant.parts)
    if variant.masks:
        about.append("tiles of the kernel are skipped, masked or whole, as FlexAttention decides of blocks; reading "
                     "their list takes no time, nor does making it without '+built'")
        about.append("masked tiles have the compiled code that hides what lies beyond a row's last key"
                     + (", and counted instructions of what this mask has more" if of_masks else ""))
    if counted:
        about.append(("other " if within else "") + "score modifications are instructions among those of the softmax, "
                     "as many as FP16 attention has that was compiled with them, else counted; without the waits of a "
                     "chain and without registers that would limit occupancy; what is gathered comes from L1")
    return tuple(about)


def loops_or_none(kernel: SassKernel | RoutineKernel) -> Loops | None:
    """The loops of a kernel that hides keys; None of the others, whose one loop takes every tile."""
    return loops_of(kernel) if isinstance(kernel, RoutineKernel) or kernel.masked else None


def _per_warp(cost: Instructions, tile: tuple[int, int], warps: int, priced: Sequence[str]) -> dict[str, int]:
    """Instructions of a warp for a tile of so many rows and keys, by cost class."""
    scores = tile[0] * tile[1] / LANES / warps
    # A thread has two rows of every 16 and two keys of every 8, and works out what depends on one for itself.
    rows = max(2.0, tile[0] / warps / 8)
    indices = rows + scores / rows
    found: dict[str, float] = {}
    for counts, times in ((cost.per_score, scores), (cost.per_index, indices)):
        for name, count in counts.items():
            known = CHEAPER[name] if CHEAPER.get(name) in priced else name
            found[known] = found.get(known, 0.0) + count * times
    return {name: round(count) for name, count in found.items()}


def _made(counts: Mapping[str, int], span: str) -> Iterator[SassInstruction]:
    """The instructions, the classes in turn as an expression has them."""
    left = dict(counts)
    total = max(left.values(), default=0)
    for turn in range(total):
        for name, count in counts.items():
            if (turn + 1) * count // total > turn * count // total:
                register = f"{ADDED}{turn % 8} {name}"
                yield SassInstruction(name, name.upper(), name, (register, register), (register,), span, None, CONTROL)


def _spread(code: list[SassInstruction], places: Sequence[int],
            more: Sequence[SassInstruction]) -> list[SassInstruction]:
    """More instructions, evenly before those at some places."""
    result: list[SassInstruction] = []
    taken = 0
    rank = {place: number for number, place in enumerate(places, start=1)}
    for index, instruction in enumerate(code):
        if index in rank:
            upto = len(more) * rank[index] // len(places)
            result += more[taken:upto]
            taken = upto
        result.append(instruction)
    return result
