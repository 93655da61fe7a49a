"""From nvdisasm's text to instructions: operands, control word, memory access, span by source line."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from typing import Literal

from intsim.errors import InputError, nearest_name
from intsim.streams.sass.cost_class import cost_class, matrix_product
from intsim.streams.sass.model import SassControl, SassInstruction, SassMemory, Sync

_LINE = re.compile(r"\s*/\*([0-9a-f]{4,})\*/\s+(.*?)\s*;")
_WORD = re.compile(r"/\* 0x([0-9a-f]{16}) \*/")
_SOURCE = re.compile(r'\s*//## File "([^"]+)", line (\d+)(?: inlined at "([^"]+)", line (\d+))?')
_LABEL = re.compile(r"^([.$][\w.$]+):")
_TARGET = re.compile(r"`\(([.$][\w.$]+)\)")
_REGISTERS = re.compile(r"(?<![A-Z0-9_])(U?[RP]\d+)")
_MARKER = re.compile(r"\s*(?:#|//) span: (\w+)$")


@dataclass(frozen=True)
class Located:
    """An instruction with its offset; ``target`` is where it branches to."""

    offset: int
    instruction: SassInstruction
    branch: bool
    target: int | None


def spans_of_lines(text: str) -> list[str]:
    """The span of each line of a kernel's source, from the ``span: NAME`` comment above it; "" before the first.

    Index 0 is unused: compilers count lines from 1.
    """
    spans, current = [""], ""
    for line in text.splitlines():
        found = _MARKER.match(line)
        current = found[1] if found else current
        spans.append(current)
    return spans


def decode(listing: str, life_ranges: str, sources: Mapping[str, list[str]], library_span: str) -> list[Located]:
    """The instructions of a cubin with one kernel.

    Args:
        listing: ``nvdisasm -gi -hex -c``; life_ranges: ``nvdisasm -plr -lrm narrow -c`` of the same cubin.
        sources: per source file name, the span of each line (``spans_of_lines``).
        library_span: the span of lines of other files (Triton's reductions).
    """
    registers = _registers(life_ranges)
    labels, found, stack, fresh = {}, [], "", False
    waiting: list[str] = []
    lines = listing.splitlines()
    for number, line in enumerate(lines):
        label, source, code = _LABEL.match(line), _SOURCE.match(line), _LINE.match(line)
        if label:
            waiting.append(label[1])
        elif source:
            # With inlining, a location is a run of comment lines, the innermost first: the first known one counts.
            stack, fresh = (stack if fresh and stack else _span(source, sources)), True
        elif code:
            fresh = False
            offset = int(code[1], 16)
            labels.update(dict.fromkeys(waiting, offset))
            waiting.clear()
            word = _WORD.search(lines[number + 1])
            assert word is not None
            found.append((offset, code[2], int(word[1], 16), stack or library_span))
    decoded = [_located(offset, text, high, span, labels, *registers.get(offset, ((), ())))
            for offset, text, high, span in found]
    return inline_calls(decoded, {offset for name, offset in labels.items() if name.startswith("$")})


def inline_calls(code: list[Located], functions: set[int]) -> list[Located]:
    """The code with the bodies of functions, which emulate instructions, in the place where they are called.

    Args:
        functions: offsets at which they start; each ends with its RET.
    """
    bodies: dict[int, list[Located]] = {}
    main: list[Located] = []
    into = main
    for item in code:
        if item.offset in functions:
            into = bodies.setdefault(item.offset, [])
        into.append(item)
        if into is not main and item.instruction.opcode.startswith("RET"):
            into = main
    found: list[Located] = []
    for item in main:
        if item.target not in bodies:
            found.append(item)
            continue
        found.append(replace(item, target=None))
        span = item.instruction.span
        found += [replace(inner, offset=item.offset, instruction=inner.instruction._replace(span=span), target=None)
                  for inner in bodies[item.target]]
    return found


def _span(source: re.Match[str], sources: Mapping[str, list[str]]) -> str:
    """The span of a location, "" for one in a file of no kernel."""
    file, line = source[1].rsplit("/", 1)[-1], int(source[2])
    if file not in sources and source[3]:
        file, line = source[3].rsplit("/", 1)[-1], int(source[4])
    if file not in sources:
        return ""
    # nvdisasm 13.5 now and then names another file of a chain of inlined calls, in which there may be no such line.
    return sources[file][min(line, len(sources[file]) - 1)]


def _registers(text: str) -> dict[int, tuple[tuple[str, ...], tuple[str, ...]]]:
    """What each instruction reads and writes of the general registers, from the life-range columns."""
    columns: dict[int, int] = {}
    header: list[str] = []
    found: dict[int, tuple[tuple[str, ...], tuple[str, ...]]] = {}
    for line in text.splitlines():
        table = line.find("// |")
        if table < 0:
            continue
        code = _LINE.match(line)
        if not columns:
            if code is None:
                header.append(line)
                if "# " in line:
                    columns = _columns(header, line.index("# ", table))
            continue
        if code:
            marks = {column: line[column] for column in columns if column < len(line)}
            reads = tuple(f"r{columns[c]}" for c, mark in marks.items() if mark in "vx")
            writes = tuple(f"r{columns[c]}" for c, mark in marks.items() if mark in "^x")
            found[int(code[1], 16)] = (reads, writes)
    return found


def _columns(header: list[str], start: int) -> dict[int, int]:
    """Column -> register number; the digits of a number stand above each other."""
    digits = [line for line in header if re.search(r"\|\s*#? *\d", line)]
    end = digits[-1].find("|", start)
    columns = {}
    for column in range(start + 1, end):
        number = "".join(line[column] for line in digits if column < len(line)).strip()
        if number.isdigit():
            columns[column] = int(number)
    return columns


def control(high: int) -> SassControl:
    """The control word, from the upper half of the 128-bit encoding."""
    bits = high >> 41
    write, read = (bits >> 5) & 7, (bits >> 8) & 7
    wait = tuple(i for i in range(6) if (bits >> (11 + i)) & 1)
    return SassControl(bits & 15, not (bits >> 4) & 1, None if write == 7 else write, None if read == 7 else read, wait)


def _located(offset: int, text: str, high: int, span: str, labels: Mapping[str, int], reads: tuple[str, ...],
             writes: tuple[str, ...]) -> Located:
    opcode = opcode_of(text)
    kind = cost_class(opcode)
    never = text.startswith("@!PT ")  # ptxas lets such a load pass through the queue before copies; it moves nothing
    other_reads, other_writes = flags_and_uniforms(text)
    target = _TARGET.search(text)
    branch = kind == "branch"
    plain = re.sub(r"\.reuse", "", text)
    return Located(
        offset,
        SassInstruction(plain, opcode, kind, reads + other_reads, writes + other_writes, span,
                        None if never else memory(kind, opcode), control(high), *synchronisation(kind, plain)),
        branch, labels.get(target[1]) if branch and target else None)


def opcode_of(text: str) -> str:
    """The opcode of a disassembled instruction, which a guard may precede: ``@!P0 BRA 0x10`` -> ``BRA``."""
    words = text.split()
    return words[1] if words[0].startswith("@") else words[0]


_SYNCS: dict[str, Sync] = {"bar": "barrier", "ldgsts": "copy", "ldgdepbar": "commit", "depbar": "wait_copies",
                           "warpgroup_depbar": "wait_products"}
_OWN_BARRIER = re.compile(r"BAR\.SYNC\S* R\d+, ")
_LEFT = re.compile(r", (0x[0-9a-f]+)")


def synchronisation(kind: str, text: str) -> tuple[Sync | None, int]:
    """``SassInstruction.sync`` and ``leaves`` of an instruction by its cost class and text.

    ``BAR.SYNC`` on a barrier that a register names is a turn of the warp group's own, ``BAR.ARV`` passes it on; the
    last asynchronous product of a group names its scoreboard (``gsb0``); a wait has the count (``DEPBAR.LE SB0, 0x2``).

    Raises:
        InputError: a wait for groups without a count.
    """
    product = matrix_product(kind)
    if product and product.warp_group:
        return "last_product" if "gsb" in text else "product", 0
    if kind == "bar" and "BAR.ARV" in text:
        return "pass_turn", 0
    if kind == "bar" and _OWN_BARRIER.search(text):
        return "wait_turn", 0
    if kind not in ("depbar", "warpgroup_depbar"):
        return _SYNCS.get(kind), 0
    left = _LEFT.search(text)
    if left is None:
        raise InputError(f"cannot read '{text}'", key="streams", expected="a count of groups left in flight")
    return _SYNCS[kind], int(left[1], 16)


def check_spans(name: str, instructions: Iterable[SassInstruction], known: Iterable[str]) -> None:
    """Refuse instructions of a span that no step has.

    Raises:
        InputError: there are some; the message has the first span in order.
    """
    steps = tuple(known)
    for span in sorted({i.span for i in instructions}.difference(steps)):
        raise InputError(f"{name}: instructions belong to the span '{span}'", key="span",
                         nearest=nearest_name(span, steps), expected=f"a step of the pipeline: {', '.join(steps)}")


def flags_and_uniforms(text: str) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """Predicates and uniform registers that an instruction reads and writes, by their place among the operands."""
    guard, _, rest = text.partition(" ") if text.startswith("@") else ("", "", text)
    opcode, _, operands = rest.partition(" ")
    parts = [part.strip() for part in operands.split(",")]
    count = _destinations(opcode, parts)
    writes = [r for part in parts[:count] for r in _named(part, opcode)]
    reads = _named(guard, "") + [r for part in parts[count:] for r in _named(part, opcode)]
    return tuple(dict.fromkeys(reads)), tuple(dict.fromkeys(writes))


def _destinations(opcode: str, parts: list[str]) -> int:
    """How many leading operands are written."""
    if not parts[0] or opcode.startswith(("ST", "BRA", "EXIT", "BAR", "DEPBAR", "LDGSTS", "WARP", "CALL", "RET", "NOP",
                                          "SYNCS", "UTMA", "R2P", "MEMBAR", "FENCE", "B")):
        return 0
    flag = re.compile(r"U?P[T\d]$")
    count = 1
    if opcode.startswith(("ISETP", "FSETP", "PLOP3", "HSETP2", "UISETP", "UPLOP3")):
        return 2
    while count < min(len(parts), 3) and flag.match(parts[count]) and not opcode.startswith(("SEL", "FSEL", "USEL")):
        count += 1
    return count


def _named(part: str, opcode: str) -> list[str]:
    """Predicates and uniform registers in an operand; ``.64`` names a pair, a matrix descriptor four."""
    found = []
    for name in _REGISTERS.findall(part):
        if name.startswith("R"):
            continue
        names = [name.lower()]
        wide = 4 if "gdesc" in part else 2 if ".64" in opcode or "WIDE" in opcode or "desc[" in part else 1
        if name.startswith("UR") and opcode.startswith(("ULDC", "UIMAD.WIDE", "HGMMA", "IGMMA", "QGMMA", "LDG", "STG",
                                                       "LDGSTS")):
            names = [f"ur{int(name[2:]) + i}" for i in range(wide)]
        found += names
    return found


_SPACES: dict[str, tuple[Literal["global", "shared", "local"], Literal["load", "store", "async"]]] = {
    "ldg": ("global", "load"), "stg": ("global", "store"), "ldgsts": ("global", "async"), "lds": ("shared", "load"),
    "ldsm": ("shared", "load"), "ldsm_trans": ("shared", "load"), "sts": ("shared", "store"),
    "stsm": ("shared", "store"), "ldl": ("local", "load"), "stl": ("local", "store"),
}
_WIDTHS = {"128": 16, "64": 8, "U16": 2, "S16": 2, "U8": 1, "S8": 1}


def lane_bytes(opcode: str) -> int:
    """That a load or store, but of a matrix, has for each lane."""
    return next((_WIDTHS[m] for m in opcode.split(".")[1:] if m in _WIDTHS), 4)


def memory(kind: str, opcode: str) -> SassMemory | None:
    """The access of an opcode, with the fewest passes and sectors that its bytes can take."""
    if kind not in _SPACES:
        return None
    space, direction = _SPACES[kind]
    if kind in ("ldsm", "ldsm_trans", "stsm"):
        size = 4 * next((int(m) for m in opcode.split(".")[1:] if m in ("1", "2", "4")), 1)
    else:
        size = lane_bytes(opcode)
    shared = space == "shared" or direction == "async"
    return SassMemory(space, direction, size, max(1, size // 4) if shared else 0, size if space == "global" else 0)
