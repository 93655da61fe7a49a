"""What a warp's memory accesses cost: its lanes' addresses, from the integer instructions that compute them.

The first warp of the first thread block is followed from its start through the first turn of each loop, on 32 lanes at
once. What is loaded or computed in floating point is unknown and stays so, but for what the compiler spills and loads
again; addresses never depend on it. From the addresses follow the passes over the 32 banks of shared memory and the
sectors of global memory.

What a warp loads again, and what every thread block loads alike, is in L1 (``with_reuse``).
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from types import MappingProxyType

import numpy as np

from intsim.streams.sass.decode import Located
from intsim.streams.sass.lanes import FOLLOWED, MASK, RULES, Lanes, Rules, Warp, execute
from intsim.streams.sass.model import SECTOR_BYTES, Arch, SassInstruction, SassMemory

PARAMETERS_AT: Mapping[Arch, int] = MappingProxyType({
    **dict.fromkeys(("sm_70", "sm_75", "sm_80", "sm_86", "sm_89"), 0x160), "sm_90": 0x210, "sm_120": 0x380})
"""Where a kernel's arguments start in the constant bank."""
STACK_AT: Mapping[Arch, int] = MappingProxyType({**dict.fromkeys(PARAMETERS_AT, 0x28), "sm_120": 0x37C})
"""Where the constant bank has the end of a thread's stack, at which its pointer starts."""
STACK_END = 1 << 24
WINDOW_AT = 0x20
"""Where it has the generic address at which stacks begin; from sm_120 on elsewhere, which no stored kernel asks for."""
WINDOW = 0xFE << 24
"""Lower half of that: beyond all arguments' and a stack's size below the next one."""
ELSEWHERE = 1021
"""A thread block that is in no tile, row or column with the first one."""
BANKS = 32
_ADDRESS = re.compile(r"\[([^\]]*)\]")
_DESCRIPTOR = re.compile(r"desc\[UR\d+\]")


def parameter_words(kinds: Sequence[str], values: Sequence[int], start: int) -> dict[int, int]:
    """The constant bank: 32-bit words of a kernel's arguments by offset; pointers (``*...``) and i64 have 64 bits."""
    words, offset = {}, start
    for kind, value in zip(kinds, values, strict=True):
        size = 8 if kind.startswith("*") or kind == "i64" else 4
        offset = -(-offset // size) * size
        words[offset] = value & MASK
        if size == 8:
            words[offset + 4] = value >> 32
        offset += size
    return words


def bank_passes(addresses: Lanes, width: int) -> int:
    """Passes over the banks of one access: lanes go together as long as they move 128 bytes at most.

    A pass serves each bank's one word, to however many lanes.
    """
    together = min(32, 128 // max(width, 4))
    total = 0
    for first in range(0, len(addresses), together):
        words = np.unique(np.concatenate([(addresses[first:first + together] + byte) // 4
                                          for byte in range(0, max(width, 1), 4)]))
        total += int(np.bincount(words % BANKS, minlength=BANKS).max())
    return total


def sectors(addresses: Lanes, width: int) -> int:
    """Distinct sectors of global memory of one access."""
    return len(_touched(addresses, width))


def _touched(addresses: Lanes, width: int) -> frozenset[int]:
    return frozenset(int(sector) for byte in range(0, width, min(width, 4))
                     for sector in (addresses + byte) // SECTOR_BYTES)


def launched(kinds: Sequence[str], values: Sequence[int], arch: Arch) -> dict[int, int]:
    """The constant bank of a launch with these arguments."""
    return {WINDOW_AT: WINDOW, WINDOW_AT + 4: 0, STACK_AT[arch]: STACK_END,
            **parameter_words(kinds, values, PARAMETERS_AT[arch])}


def with_addresses(code: list[Located], constants: Mapping[int, int]) -> list[Located]:
    """The code with the passes and sectors of those accesses whose addresses the walk knows; others keep theirs."""
    found = dict[int, SassMemory]()
    for item, memory, warp in _accesses(code, constants):
        measured = _measured(warp, item.instruction, memory)
        if measured:
            found[item.offset] = measured
    return _replaced(code, found)


def with_reuse(code: list[Located], constants: Mapping[int, int]) -> list[Located]:
    """The code whose loads from global memory count the sectors that L1 lacks, and passes over its banks.

    L1 has what the warp loaded before in its turn, and what all thread blocks load alike: a vector that each multiplies
    with a row of its own. Loads whose addresses the walk does not know keep theirs.
    """
    alike = {item.offset: _loaded(warp, item.instruction, memory)
             for item, memory, warp in _accesses(code, constants, ELSEWHERE, FOLLOWED)}
    held, found = set[int](), dict[int, SassMemory]()
    for item, memory, warp in _accesses(code, constants, 0, FOLLOWED):
        loaded = _loaded(warp, item.instruction, memory)
        if loaded:
            passes, touched = loaded
            other = alike.get(item.offset)
            new = touched - held - (other[1] if other else frozenset())
            held |= touched
            found[item.offset] = memory._replace(passes=passes, sectors=len(new))
    return _replaced(code, found)


def _loaded(warp: Warp, i: SassInstruction, memory: SassMemory) -> tuple[int, frozenset[int]] | None:
    """Passes over the banks and sectors of a load into registers."""
    if (memory.space, memory.kind) != ("global", "load"):
        return None
    places = [warp.address(text) for text in _ADDRESS.findall(_DESCRIPTOR.sub("", i.text))]
    far = places[-1] if places else None
    return None if far is None else (bank_passes(far, memory.bytes), _touched(far, memory.bytes))


def _replaced(code: list[Located], found: Mapping[int, SassMemory]) -> list[Located]:
    return [replace(i, instruction=_with(i.instruction, found[i.offset])) if i.offset in found else i for i in code]


def _with(i: SassInstruction, memory: SassMemory) -> SassInstruction:
    if memory.space == "local":  # by a generic address
        i = i._replace(cost_class={"load": "ldl", "store": "stl"}[memory.kind])
    return i._replace(memory=memory)


def _accesses(code: list[Located], constants: Mapping[int, int], block: int = 0, rules: Rules = RULES
              ) -> Iterator[tuple[Located, SassMemory, Warp]]:
    """What the first warp of a thread block accesses, in order, with its registers before each access."""
    warp, seen = Warp(constants, block, rules), set[int]()
    index = {item.offset: i for i, item in enumerate(code)}
    at = 0
    while at < len(code) and at not in seen:
        seen.add(at)
        item = code[at]
        at += 1
        guard = item.instruction.text.split()[0]
        runs = warp.read(guard[1:]) if guard.startswith("@") else np.ones(32, dtype=bool)
        if item.branch:
            taken = runs is not None and bool(runs[0])
            if taken and item.target is not None and item.target > item.offset and item.target in index:
                at = index[item.target]
            continue
        if item.instruction.memory and item.instruction.memory.space != "local":
            yield item, item.instruction.memory, warp
        execute(warp, item.instruction, runs)


def _measured(warp: Warp, i: SassInstruction, memory: SassMemory) -> SassMemory | None:
    places = [warp.address(text) for text in _ADDRESS.findall(_DESCRIPTOR.sub("", i.text))]
    if any(place is None for place in places):
        return None
    shared = places[0] if memory.space == "shared" or memory.kind == "async" else None
    far = places[-1] if memory.space == "global" else None
    if far is not None and memory.kind != "async" and (far >= WINDOW).all():
        return SassMemory("local", memory.kind, memory.bytes)
    passes = memory.passes
    if shared is not None:
        matrix = i.cost_class.startswith(("ldsm", "stsm"))
        passes = bank_passes(shared[:8 * memory.bytes // 4], 16) if matrix else bank_passes(shared, memory.bytes)
    return memory._replace(
        passes=passes, sectors=sectors(far, memory.bytes) if far is not None else memory.sectors)
