"""From machine code to blocks of instructions with normalised registers, cost classes and memory accesses."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Literal

import capstone

from intsim.streams.aarch64.cost_class import cost_class
from intsim.streams.aarch64.model import Instruction, MemoryAccess
from intsim.streams.aarch64.toolchain import CompiledFile

_REGISTER = re.compile(r"^(?:(?P<vector>[vqdshb])(?P<vnumber>\d+)|(?P<scalar>[xw])(?P<number>\d+))")
_NAME = re.compile(r"\b(?:[vqdshbxw]\d+|w?sp|fp|lr)\b")
_SIZE = {"b": 1, "h": 2, "s": 4, "d": 8, "q": 16, "w": 4, "x": 8}
_ACCUMULATING = re.compile(
    r"fml[as]l?2?|ml[as]|[su]ml[as]l2?|[su]dot|usdot|sudot|[su]mmla|usmmla|[su]adalp|[su]aba|[su]r?sra")
_KEEPS_DESTINATION = re.compile(r"ins|bsl|bit|bif|tbx|sli|sri|\w+n2|fcvtn2|movk|bfi|bfxil|bfm|bfc")
_SETS_FLAGS = re.compile(r"adds|subs|ands|bics|negs|cmp|cmn|tst|ccmp|ccmn|fcmpe?|fccmpe?")
_COMPARES = re.compile(r"cmp|cmn|tst|ccmp|ccmn|fcmpe?|fccmpe?")
_READS_FLAGS = re.compile(r"b\.\w+|cs(el|inc|inv|neg|et|etm)|c(inc|inv|neg|cmp|cmn)|fc(sel|cmp|cmpe)|adcs?|sbcs?")
_BRANCH = re.compile(r"b|b\.\w+|cbn?z|tbn?z|bl|br|blr|ret")


@dataclass(frozen=True)
class Located:
    """An instruction with its offset in the program, and for branches where they go."""

    offset: int
    instruction: Instruction
    branch: bool
    target: int | None


def normalise(name: str) -> str | None:
    """``w5`` -> ``x5``, ``q3``, ``s3`` and ``v3.4s`` -> ``v3``; None for the zero register and for no register."""
    if name in ("sp", "wsp"):
        return "sp"
    if name in ("fp", "x29"):
        return "x29"
    if name in ("lr", "x30"):
        return "x30"
    match = _REGISTER.match(name)
    if not match:
        return None
    return f"v{match['vnumber']}" if match["vector"] else f"x{match['number']}"


def decode(program: CompiledFile, function: str) -> list[Located]:
    """All instructions of a function, in the order of their addresses."""
    machine = capstone.Cs(capstone.CS_ARCH_ARM64, capstone.CS_MODE_ARM)
    start = program.functions[function][0]
    return [_located(found) for found in machine.disasm(program.code(function), start)]


def _located(found: capstone.CsInsn) -> Located:
    mnemonic, operands = found.mnemonic, found.op_str
    target = None
    if _BRANCH.fullmatch(mnemonic) and "#" in operands:
        target = int(operands.rsplit("#", 1)[1], 16)
    return Located(found.address, instruction(mnemonic, operands), bool(_BRANCH.fullmatch(mnemonic)), target)


def instruction(mnemonic: str, operands: str) -> Instruction:
    """An instruction with what it reads, writes, accumulates and moves, from its text.

    Capstone 5.0.9 lists no sources and no destination for SDOT, SMMLA and the half-precision FMLA, and too few for TBL.
    """
    kind = cost_class(mnemonic, operands)
    reads, writes = _accesses(mnemonic, operands, kind)
    memory = _memory(kind, mnemonic, operands)
    accumulates = writes[0] if _ACCUMULATING.fullmatch(mnemonic) and operands.startswith("v") else None
    return Instruction(f"{mnemonic} {operands}".strip(), kind, tuple(dict.fromkeys(reads)),
                       tuple(dict.fromkeys(writes)), accumulates, memory,
                       written_back(address_of(operands, kind)) if memory else None)


def _accesses(mnemonic: str, operands: str, kind: str) -> tuple[list[str], list[str]]:
    """The registers that an instruction reads and writes; most write their first operand and read the others."""
    if kind == "nop":
        return [], []
    if kind.startswith(("load", "store")):
        return _memory_accesses(operands, kind)
    first, _, rest = operands.partition(",")
    if _COMPARES.fullmatch(mnemonic):
        reads, writes = registers(operands), ["nzcv"]
    elif _BRANCH.fullmatch(mnemonic):
        reads = ["x30"] if mnemonic == "ret" else registers(operands)
        writes = ["x30"] if mnemonic in ("bl", "blr") else []
    else:
        reads, writes = registers(rest), registers(first)
        into_a_part = mnemonic in ("mov", "fmov") and "[" in first
        if _ACCUMULATING.fullmatch(mnemonic) or _KEEPS_DESTINATION.fullmatch(mnemonic) or into_a_part:
            reads += writes
        if _SETS_FLAGS.fullmatch(mnemonic):
            writes.append("nzcv")
    if _READS_FLAGS.fullmatch(mnemonic):
        reads.append("nzcv")
    return reads, writes


def _memory_accesses(operands: str, kind: str) -> tuple[list[str], list[str]]:
    """A load writes what stands before the address, a store reads it; the address may be written back."""
    place = address_of(operands, kind)
    data, address, changed = registers(operands.removesuffix(place)), registers(place), written_back(place)
    base = [changed] if changed else []
    if kind.startswith("store"):
        return data + address, base
    return address + (data if kind == "load_lane" else []), data + base


def address_of(operands: str, kind: str) -> str:
    """What follows the data of a memory access: ``[x0, #0x10]!``; a lane's number stands in brackets too."""
    return operands[operands.rindex("[") if kind.endswith("_lane") else operands.index("[", operands.find("}") + 1):]


def written_back(address: str) -> str | None:
    """The base register of a pre- or post-indexed form, which the access changes; None of another."""
    return registers(address)[0] if address.endswith("!") or "], " in address else None


def registers(text: str) -> list[str]:
    """The registers that a text names, in order, normalised; no zero registers."""
    return [name for name in (normalise(found) for found in _NAME.findall(text)) if name]


def _memory(kind: str, mnemonic: str, operands: str) -> MemoryAccess | None:
    if not kind.startswith(("load", "store")):
        return None
    direction: Literal["load", "store"] = "load" if kind.startswith("load") else "store"
    first = operands.split(",")[0].strip(" {")
    if first.startswith("v"):
        lanes = re.match(r"v\d+\.(\d*)([bhsd])", first)
        assert lanes is not None
        one = _SIZE[lanes[2]] * (1 if kind in ("load_lane", "store_lane", "load_replicate") else int(lanes[1] or 1))
        count = 1 if "lane" in kind or "replicate" in kind else len(re.findall(r"v\d+", operands[:operands.index("}")]))
        return MemoryAccess(direction, one * count)
    size = _SIZE[first[0]]
    narrow = re.search(r"r(s?)([bhw])$", mnemonic)
    if narrow:
        size = {"b": 1, "h": 2, "w": 4}[narrow[2]]
    return MemoryAccess(direction, size * (2 if kind.endswith("_pair") else 1))
