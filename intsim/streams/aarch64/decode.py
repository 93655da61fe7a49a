"""From machine code to blocks of instructions with normalised registers, cost classes and memory accesses."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Literal

import capstone

from intsim.streams.aarch64.cost_class import cost_class
from intsim.streams.aarch64.toolchain import Program
from intsim.streams.model import Instruction, Memory

_REGISTER = re.compile(r"^(?:(?P<vector>[vqdshb])(?P<vnumber>\d+)|(?P<scalar>[xw])(?P<number>\d+))")
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


def decode(program: Program, function: str) -> list[Located]:
    """All instructions of a function, in the order of their addresses."""
    machine = capstone.Cs(capstone.CS_ARCH_ARM64, capstone.CS_MODE_ARM)
    machine.detail = True
    start = program.functions[function][0]
    return [_located(found) for found in machine.disasm(program.code(function), start)]


def _located(found: capstone.CsInsn) -> Located:
    mnemonic, operands = found.mnemonic, found.op_str
    target = None
    if _BRANCH.fullmatch(mnemonic) and "#" in operands:
        target = int(operands.rsplit("#", 1)[1], 16)
    return Located(found.address, instruction(mnemonic, operands, found), bool(_BRANCH.fullmatch(mnemonic)), target)


def instruction(mnemonic: str, operands: str, found: capstone.CsInsn) -> Instruction:
    """An instruction with what it reads, writes, accumulates and moves."""
    read_ids, write_ids = found.regs_access()
    reads = [r for r in (normalise(found.reg_name(i)) for i in read_ids) if r]
    writes = [r for r in (normalise(found.reg_name(i)) for i in write_ids) if r]
    destination = _destinations(operands)[:1]
    accumulates = None
    if _ACCUMULATING.fullmatch(mnemonic) and "v" in operands[:1]:
        accumulates = destination[0]
    if accumulates or _KEEPS_DESTINATION.fullmatch(mnemonic) or (mnemonic == "mov" and "[" in operands.split(",")[0]):
        reads += destination
    if _COMPARES.fullmatch(mnemonic):  # capstone lists the first operand of these aliases as written
        reads, writes = _destinations(operands), []
    if _SETS_FLAGS.fullmatch(mnemonic):
        writes.append("nzcv")
    if _READS_FLAGS.fullmatch(mnemonic):
        reads.append("nzcv")
    if mnemonic == "bl":
        writes.append("x30")
    kind = cost_class(mnemonic, operands)
    return Instruction(f"{mnemonic} {operands}".strip(), kind, tuple(dict.fromkeys(reads)),
                       tuple(dict.fromkeys(writes)), accumulates, _memory(kind, mnemonic, operands))


def _destinations(operands: str) -> list[str]:
    return [r for r in (normalise(text.strip(" {}")) for text in operands.split(",")) if r]


def _memory(kind: str, mnemonic: str, operands: str) -> Memory | None:
    if not kind.startswith(("load", "store")):
        return None
    direction: Literal["load", "store"] = "load" if kind.startswith("load") else "store"
    first = operands.split(",")[0].strip(" {")
    if first.startswith("v"):
        lanes = re.match(r"v\d+\.(\d*)([bhsd])", first)
        assert lanes is not None
        one = _SIZE[lanes[2]] * (1 if kind in ("load_lane", "store_lane", "load_replicate") else int(lanes[1] or 1))
        count = 1 if "lane" in kind or "replicate" in kind else len(re.findall(r"v\d+", operands[:operands.index("}")]))
        return Memory(direction, one * count)
    size = _SIZE[first[0]]
    narrow = re.search(r"r(s?)([bhw])$", mnemonic)
    if narrow:
        size = {"b": 1, "h": 2, "w": 4}[narrow[2]]
    return Memory(direction, size * (2 if kind.endswith("_pair") else 1))
