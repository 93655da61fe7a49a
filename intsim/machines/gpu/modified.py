"""A kernel with a variant's instructions in it, where no kernel was compiled with them.

How many there are is that of a kernel of FP16 attention that was compiled with the same change of scores, for each
score of a tile; where there is none, and for masks, it follows from the variant's expression. They are spread over the
instructions of the softmax of every tile, and the machine schedules them there with all others: they take issue slots
and pipes. Results wait for nothing, as in code whose compiler has many elements of a tile to turn to.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from hashlib import sha256
from types import MappingProxyType

from intsim.errors import InputError
from intsim.machines.gpu.tiles import Loops, loops_of
from intsim.pipelines.modifications.blocks import BLOCK
from intsim.pipelines.modifications.place import NAME
from intsim.pipelines.modifications.together import Together
from intsim.pipelines.modifications.variant import NOTHING, Instructions, Variant
from intsim.pipelines.variants.causal import Causal
from intsim.streams.sass.library import SassStore
from intsim.streams.sass.model import CHANGES_SCORES, SassControl, SassInstruction, SassKernel, modification_of
from intsim.streams.sass.routine import RoutineKernel

SOFTMAX = "softmax"
"""The span that changed scores come before."""

LANES = 32
CONTROL = SassControl(stall=1, yields=False, write_barrier=None, read_barrier=None, wait=())
GATHERED: Mapping[str, str] = {"lds": "ldg", "ldgsts": "ldg"}
"""What is gathered may pass through shared memory; here it is loaded."""

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


def with_instructions(kernel: SassKernel, variant: Together, priced: Sequence[str],
                      compiled: Mapping[str, Instructions] = MappingProxyType({})) -> SassKernel:
    """The kernel with what a variant adds to it.

    Args:
        kernel: as stored; its masked loop has the causal mask's code.
        variant: of the call.
        priced: the cost classes of the GPU.
        compiled: of ``compiled_scores``.

    Raises:
        InputError: a kernel without a softmax span, or a change of scores whose instructions nobody says.
    """
    of_scores = NOTHING if modification_of(kernel.name) else sum(
        (_of_part(part, compiled) for part in variant.parts if part.scores), NOTHING)
    of_mask, of_score = (_per_warp(cost, (kernel.block_m, kernel.block_n), kernel.warps, priced)
                         for cost in (_beyond_causal(variant), of_scores))
    if not of_mask and not of_score:
        return kernel
    loops = loops_or_none(kernel)
    blocks = []
    for block in kernel.blocks:
        code, looping = list(block.instructions), block.trips != "1"
        softmax = [i for i, instruction in enumerate(code) if instruction.span == SOFTMAX]
        tile = looping or (loops is not None and loops.peeled and softmax)
        if tile and not softmax:
            raise InputError(f"{kernel.name} has a loop without a softmax", key="variant", expected="one that has it")
        if tile:
            masked = loops is not None and block.trips != loops.whole
            code = _spread(code, softmax, [*_made(of_score, NAME), *(_made(of_mask, SOFTMAX) if masked else ())])
        blocks.append(replace(block, instructions=tuple(code)))
    made = replace(kernel, name=f"{kernel.name}+{variant.text}", blocks=tuple(blocks))
    whole = f"{kernel.digest} {variant.text} {of_mask} {of_score}"
    vars(made)["digest"] = sha256(whole.encode()).hexdigest()  # what was added has no encoding to be hashed
    return made


def with_scores_changed(kernel: RoutineKernel, variant: Together, priced: Sequence[str],
                        compiled: Mapping[str, Instructions]) -> RoutineKernel:
    """As ``with_instructions``, of a kernel that splits the keys, whose tiles a variant changes the scores of alone.

    Raises:
        InputError: a change of scores whose instructions nobody says.
    """
    cost = sum((_of_part(part, compiled) for part in variant.parts if part.scores), NOTHING)
    of_score = _per_warp(cost, (kernel.sizes["block_m"], kernel.sizes["block_n"]), kernel.warps, priced)
    blocks = []
    for block in kernel.blocks:
        softmax = [i for i, instruction in enumerate(block.instructions) if instruction.span == SOFTMAX]
        blocks.append(replace(block, instructions=tuple(_spread(list(block.instructions), softmax,
                                                                [*_made(of_score, NAME)]))) if softmax else block)
    made = replace(kernel, name=f"{kernel.name}+{variant.text}", blocks=tuple(blocks))
    vars(made)["digest"] = sha256(f"{kernel.digest} {variant.text} {of_score}".encode()).hexdigest()
    return made


def _of_part(part: Variant, compiled: Mapping[str, Instructions]) -> Instructions:
    found = compiled.get(part.name, part.score_cost)
    if not found:
        raise InputError(f"{part.name} changes scores and does not say by which instructions", key="variant",
                         expected="a variant with a score_cost (docs/understand/variants.md)")
    return found


def of_variant(variant: Together, kernel: str) -> tuple[str, ...]:
    """What a time with a variant in a kernel assumes, in plain words."""
    within = modification_of(kernel)
    about = [f"{variant.text}: {within} is compiled into the kernel" if within else
             f"{variant.text}: no kernel was compiled with it"]
    if variant.masks:
        about.append(f"tiles are skipped, masked or whole by blocks of at least {BLOCK} queries and keys, as "
                     "FlexAttention decides; reading the list of blocks takes no time, nor does making it without "
                     "'+built'")
    if _beyond_causal(variant):
        about.append("masked tiles have the causal mask's code, and counted instructions of what this one has more")
    if variant.scores and not within:
        about.append("score modifications are instructions among those of the softmax, as many as FP16 attention has "
                     "that was compiled with them, else counted; without the waits of a chain and without registers "
                     "that would limit occupancy; what is gathered comes from L1")
    return tuple(about)


def loops_or_none(kernel: SassKernel) -> Loops | None:
    """The loops of a masked kernel; None of the others, whose one loop takes every tile."""
    return loops_of(kernel) if kernel.masked else None


def _beyond_causal(variant: Together) -> Instructions:
    """What masks take beyond the causal one, which the stored kernel has."""
    def beyond(found: Mapping[str, float], causal: Mapping[str, float]) -> dict[str, float]:
        return {name: more for name, count in found.items() if (more := count - causal.get(name, 0.0)) > 0}

    cost, causal = variant.mask_cost, Causal.mask_cost
    return Instructions(beyond(cost.per_score, causal.per_score), beyond(cost.per_index, causal.per_index))


def _per_warp(cost: Instructions, tile: tuple[int, int], warps: int, priced: Sequence[str]) -> dict[str, int]:
    """Instructions of a warp for a tile of so many rows and keys, by cost class."""
    scores = tile[0] * tile[1] / LANES / warps
    indices = max(1.0, sum(tile) / LANES / warps)
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
                register = f"variant {turn % 8} {name}"
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
