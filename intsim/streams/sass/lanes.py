"""What integer instructions leave in the registers of a warp's 32 lanes."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping, Sequence

import numpy as np

from intsim.streams.sass.decode import lane_bytes
from intsim.streams.sass.model import SassInstruction

Lanes = np.ndarray
"""32 unsigned 32-bit values in int64, or 32 bools of a predicate."""

MASK = (1 << 32) - 1
_CONSTANT = re.compile(r"c\[0x([02])\]\[0x([0-9a-f]+)\]")
BANK = 16
"""Bits of an offset in a constant bank. Bank 0 has the arguments, bank 2 what the compiler put there."""
REMARK = "(*"
"""Opens the disassembler's remark behind the operands."""
STACK = "stack+"
"""Before the address of a word of the stack, its name among the registers."""


class Warp:
    """Registers of the warp; a name that is missing is unknown."""

    def __init__(self, constants: Mapping[int, int], block: int, rules: Rules) -> None:
        self.constants, self.block, self.rules = constants, block, rules
        self.values: dict[str, Lanes] = {}

    def read(self, text: str) -> Lanes | None:
        """An operand: register, predicate, immediate or constant, with its sign or complement."""
        text = text.strip().replace(".reuse", "")
        if text.startswith("-0x"):
            return np.full(32, int(text, 16) & MASK)
        if text[:1] in "-~!":
            inner = self.read(text[1:])
            if inner is None:
                return None
            return ~inner if text[0] == "!" else ((-inner if text[0] == "-" else ~inner) & MASK)
        if text in ("PT", "UPT"):
            return np.ones(32, dtype=bool)
        if text in ("RZ", "URZ", "SRZ"):
            return np.zeros(32, dtype=np.int64)
        if text.startswith("0x"):
            return np.full(32, int(text, 16) & MASK)
        if text.startswith("c["):
            return self.constant(text)
        return self.values.get(text.split(".")[0].lower())

    def constant(self, text: str, further: int = 0) -> Lanes | None:
        """A word of a constant bank, or the one so many bytes further."""
        found = _CONSTANT.fullmatch(text)
        word = self.constants.get((int(found[1]) << BANK | int(found[2], 16)) + further) if found else None
        return None if word is None else np.full(32, word)

    def write(self, name: str, value: Lanes | None) -> None:
        """Set a register or predicate, or forget what it held."""
        key = name.strip().lower()
        if value is None:
            self.values.pop(key, None)
        elif key not in ("rz", "urz", "pt", "upt"):
            self.values[key] = value

    def address(self, text: str) -> Lanes | None:
        """The sum of the terms of ``[R2.64+UR4+0x10]``; 64-bit ones count their lower half."""
        total = np.zeros(32, dtype=np.int64)
        for term in text.replace("+-", "-").replace("-", "+-").split("+"):
            if term:
                value = self.read(term)
                if value is None:
                    return None
                total = total + value
        return total & MASK


def execute(warp: Warp, i: SassInstruction, runs: Lanes | None) -> None:
    """Follow an instruction, or forget what it writes."""
    text = i.text.split(maxsplit=1)[1] if i.text.startswith("@") else i.text
    opcode, _, operands = text.partition(" ")
    parts = [part.strip() for part in operands.partition(REMARK)[0].split(",")]
    results: dict[str, Lanes | None] = {}
    family = opcode.split(".")[0].removeprefix("U")
    rule = warp.rules.get(family)
    if rule:
        results = rule(warp, opcode, parts)
    for name in dict.fromkeys((*i.writes, *results)):
        value = results.get(name)
        if runs is None:
            value = None
        elif not runs.all() and value is not None:
            old = warp.values.get(name)
            value = None if old is None else np.where(runs, value, old)
        elif not runs.any():
            continue
        warp.write(name, value)


def _split(parts: list[str]) -> tuple[str, list[str], list[str]]:
    """Destination, predicates written beside it, sources."""
    count = 1
    while count < len(parts) and count < 3 and re.fullmatch(r"U?P[T\d]", parts[count]):
        count += 1
    return parts[0].lower(), [p.lower() for p in parts[1:count]], parts[count:]


def _all(warp: Warp, texts: Sequence[str]) -> list[Lanes] | None:
    values = [warp.read(text) for text in texts]
    return None if any(v is None for v in values) else [v for v in values if v is not None]


def _signed(x: Lanes) -> Lanes:
    return np.where(x >> 31, x - (1 << 32), x)


Results = dict[str, "Lanes | None"]


def _move(warp: Warp, opcode: str, parts: list[str]) -> Results:
    return {parts[0].lower(): warp.read(parts[1])}


def _first_lane(warp: Warp, opcode: str, parts: list[str]) -> Results:
    value = warp.read(parts[1])
    return {parts[0].lower(): None if value is None else np.full(32, value[0])}


def _special(warp: Warp, opcode: str, parts: list[str]) -> Results:
    lanes = parts[1] in ("SR_TID.X", "SR_LANEID")
    alike = warp.block if parts[1] == "SR_CTAID.X" else 0
    return {parts[0].lower(): np.arange(32) if lanes else np.full(32, alike, dtype=np.int64)}


def _zeros(warp: Warp, opcode: str, parts: list[str]) -> Results:
    number = int(parts[0][1:])
    return {f"r{number}": np.zeros(32, dtype=np.int64), f"r{number + 1}": np.zeros(32, dtype=np.int64)}


def _constant(warp: Warp, opcode: str, parts: list[str]) -> Results:
    prefix, number = re.fullmatch(r"(u?r)(\d+)", parts[0].lower()).groups()  # type: ignore[union-attr]
    return {f"{prefix}{int(number) + k}": warp.constant(parts[1], 4 * k) for k in range(2 if ".64" in opcode else 1)}


def _multiply_add(warp: Warp, opcode: str, parts: list[str]) -> Results:
    target, _, sources = _split(parts)
    values = _all(warp, sources[:3])
    if values is None or ".HI" in opcode:
        return {}
    a, b, c = values
    if ".WIDE" in opcode:
        prefix, number = re.fullmatch(r"(u?r)(\d+)", target).groups()  # type: ignore[union-attr]
        upper = re.fullmatch(r"(U?R)(\d+)", sources[2].split(".")[0])
        high = warp.read(f"{upper[1]}{int(upper[2]) + 1}") if upper else np.zeros(32, dtype=np.int64)
        if ".U32" not in opcode:
            a, b = _signed(a), _signed(b)
        total = a * b + c
        return {target: total & MASK,
                f"{prefix}{int(number) + 1}": None if high is None else (((total >> 32) + high) & MASK)}
    carry = warp.read(sources[3]) if ".X" in opcode and len(sources) > 3 else np.zeros(32, dtype=np.int64)
    return {target: None if carry is None else (a * b + c + carry) & MASK}


def _add(warp: Warp, opcode: str, parts: list[str]) -> Results:
    target, carries, sources = _split(parts)
    values = _all(warp, sources[:3])
    carried = _all(warp, sources[3:5]) if ".X" in opcode else []
    if values is None or carried is None:
        return {}
    total = np.zeros(32, dtype=np.int64)
    for value in (*values, *carried):
        total = total + value
    return {target: total & MASK, **dict.fromkeys(carries[:1], total >> 32 > 0)}


def _scaled_add(warp: Warp, opcode: str, parts: list[str]) -> Results:
    target, carries, sources = _split(parts)
    if ".HI" in opcode:
        values = _all(warp, sources[:4])
        carry = warp.read(sources[4]) if ".X" in opcode and len(sources) > 4 else np.zeros(32, dtype=np.int64)
        if values is None or carry is None or ".SX32" in opcode:
            return {}
        a, b, c, shift = values
        return {target: (((c << 32 | a) >> (32 - shift)) + b + carry) & MASK}
    values = _all(warp, sources[:3])
    if values is None:
        return {}
    a, b, shift = values
    total = ((a << shift) & MASK) + b
    return {target: total & MASK, **dict.fromkeys(carries[:1], total >> 32 > 0)}


def _logic(warp: Warp, opcode: str, parts: list[str]) -> Results:
    sources = _split(parts)[2] if not re.fullmatch(r"U?P[T\d]", parts[0]) else parts[2:]
    target = parts[1] if re.fullmatch(r"U?P[T\d]", parts[0]) else parts[0]
    values, table = _all(warp, sources[:3]), warp.read(sources[3])
    if values is None or table is None:
        return {}
    a, b, c = values
    result = np.zeros(32, dtype=np.int64)
    for entry in range(8):
        if int(table[0]) >> entry & 1:
            term = (a if entry & 4 else ~a) & (b if entry & 2 else ~b) & (c if entry & 1 else ~c)
            result |= term & MASK
    return {target.lower(): result}


def _predicate_logic(warp: Warp, opcode: str, parts: list[str]) -> Results:
    values, table = _all(warp, parts[2:5]), warp.read(parts[5])
    if values is None or table is None:
        return {}
    a, b, c = (v.astype(np.int64) for v in values)
    index = a << 2 | b << 1 | c
    return {parts[0].lower(): (int(table[0]) >> index & 1).astype(bool)}


def _shift(warp: Warp, opcode: str, parts: list[str]) -> Results:
    values = _all(warp, parts[1:4])
    if values is None:
        return {}
    low, amount, high = values
    amount = amount & 63 if "64" in opcode else np.minimum(amount, 32)
    if ".L" in opcode:
        wide = (high << 32 | low) << amount if ".HI" in opcode else low << amount
        return {parts[0].lower(): (wide >> 32 if ".HI" in opcode else wide) & MASK}
    if ".S32" in opcode:
        return {parts[0].lower(): (_signed(high) >> np.minimum(amount, 31)) & MASK}
    wide = high << 32 | low
    return {parts[0].lower(): (high >> amount if ".HI" in opcode else wide >> amount) & MASK}


def _extend(warp: Warp, opcode: str, parts: list[str]) -> Results:
    values = _all(warp, parts[1:3])
    if values is None:
        return {}
    a, bits = values
    cut = a & ((1 << bits) - 1)
    return {parts[0].lower(): cut if ".U32" in opcode else (cut - ((cut >> (bits - 1)) << bits)) & MASK}


def _bytes(warp: Warp, opcode: str, parts: list[str]) -> Results:
    values = _all(warp, parts[1:4])
    if values is None:
        return {}
    a, selector, b = values
    wide = [(x >> (8 * k)) & 255 for x in (a, b) for k in range(4)]
    result = np.zeros(32, dtype=np.int64)
    for k in range(4):
        choice = int(selector[0]) >> (4 * k) & 15
        byte = wide[choice & 7]
        result |= (np.where(byte >> 7, 255, 0) if choice & 8 else byte) << (8 * k)
    return {parts[0].lower(): result}


def _select(warp: Warp, opcode: str, parts: list[str]) -> Results:
    values = _all(warp, parts[1:4])
    return {} if values is None else {parts[0].lower(): np.where(values[2], values[0], values[1])}


def _smaller_or_larger(warp: Warp, opcode: str, parts: list[str]) -> Results:
    """The smaller one of a number, or a sum, and another number, or the larger one; the last operand says which."""
    values, least = _all(warp, parts[1:-1]), warp.read(parts[-1])
    if values is None or least is None or "U32" in opcode:
        return {}
    total, other = _signed(np.sum(values[:-1], axis=0) & MASK), _signed(values[-1])
    return {parts[0].lower(): np.where(least, np.minimum(total, other), np.maximum(total, other)) & MASK}


def _store_on_stack(warp: Warp, opcode: str, parts: list[str]) -> Results:
    """Words that the compiler spills; a store nobody knows where may have changed any of them."""
    words = _stack_words(warp, opcode, parts[0])
    if words is None:
        return {name: None for name in warp.values if name.startswith(STACK)}
    return {word: warp.read(register) for word, register in zip(words, _registers(parts[1], len(words)), strict=True)}


def _load_from_stack(warp: Warp, opcode: str, parts: list[str]) -> Results:
    words = _stack_words(warp, opcode, parts[1])
    return {register.lower(): warp.values.get(word)
            for word, register in zip(words, _registers(parts[0], len(words)), strict=True)} if words else {}


def _stack_words(warp: Warp, opcode: str, place: str) -> list[str] | None:
    """Names of the words that ``[R1+0x8]`` starts; they are beside each other for each lane."""
    first, words = warp.address(place.strip("[]")), lane_bytes(opcode) // 4
    return [f"{STACK}{int(first[0]) + 4 * k}" for k in range(words)] if first is not None and words else None


def _registers(first: str, number: int) -> list[str]:
    """So many, one after another; RZ stays it."""
    return [first if first == "RZ" else f"R{int(first[1:]) + k}" for k in range(number)]


_COMPARE: dict[str, Callable[[Lanes, Lanes], Lanes]] = {
    "LT": np.less, "LE": np.less_equal, "GT": np.greater, "GE": np.greater_equal, "EQ": np.equal, "NE": np.not_equal}


def _compare(warp: Warp, opcode: str, parts: list[str]) -> Results:
    values, condition = _all(warp, parts[2:4]), warp.read(parts[4])
    modifiers = opcode.split(".")
    if values is None or condition is None or "EX" in modifiers:
        return {}
    a, b = values if "U32" in modifiers else map(_signed, values)
    result = _COMPARE[modifiers[1]](a, b)
    return {parts[0].lower(): result & condition if "AND" in modifiers else result | condition}


Rules = Mapping[str, Callable[[Warp, str, list[str]], Results]]
RULES: Rules = {
    "MOV": _move, "R2UR": _first_lane, "S2R": _special, "S2UR": _special, "CS2R": _zeros, "LDC": _constant,
    "IMAD": _multiply_add, "IADD3": _add, "LEA": _scaled_add, "LOP3": _logic, "PLOP3": _predicate_logic, "SHF": _shift,
    "SGXT": _extend, "PRMT": _bytes, "SEL": _select, "ISETP": _compare, "VIADD": _add, "IMNMX": _smaller_or_larger,
    "VIADDMNMX": _smaller_or_larger, "STL": _store_on_stack, "LDL": _load_from_stack,
}


def _to_float(warp: Warp, opcode: str, parts: list[str]) -> Results:
    value = warp.read(parts[1])
    if value is None:
        return {}
    exact = (value if ".U32" in opcode else _signed(value)).astype(np.float64)
    near = exact.astype(np.float32)
    return _floats(parts[0], np.where(near < exact, np.nextafter(near, np.float32(np.inf)), near)
                   if ".RP" in opcode else near)


def _reciprocal(warp: Warp, opcode: str, parts: list[str]) -> Results:
    value = warp.read(parts[1])
    if value is None or ".RCP" not in opcode:
        return {}
    with np.errstate(divide="ignore"):
        return _floats(parts[0], np.float32(1) / _float(value))


def _to_whole(warp: Warp, opcode: str, parts: list[str]) -> Results:
    value = warp.read(parts[1])
    if value is None or ".U32.TRUNC" not in opcode:
        return {}
    return {parts[0].lower(): np.clip(np.nan_to_num(_float(value).astype(np.float64)), 0, MASK).astype(np.int64)}


def _size_of(warp: Warp, opcode: str, parts: list[str]) -> Results:
    value = warp.read(parts[1])
    return {} if value is None else {parts[0].lower(): np.abs(_signed(value)) & MASK}


def _high_half(warp: Warp, opcode: str, parts: list[str]) -> Results:
    """The upper word of a product and a pair of registers; other products as ever."""
    if ".HI.U32" not in opcode:
        return _multiply_add(warp, opcode, parts)
    values = _all(warp, [*parts[1:3], *_pair(parts[3])])
    if values is None:
        return {}
    a, b, low, high = (v.astype(np.uint64) for v in values)
    return {parts[0].lower(): ((a * b + (high << np.uint64(32)) + low) >> np.uint64(32)).astype(np.int64)}


def _uniform_constants(warp: Warp, opcode: str, parts: list[str]) -> Results:
    """Up to four words, of which the decoder names the first."""
    for k in range(next((n for text, n in ((".128", 4), (".64", 2)) if text in opcode), 1)):
        warp.write(f"ur{int(parts[0][2:]) + k}", warp.constant(parts[1], 4 * k))
    return {name: value for name, value in warp.values.items() if name == parts[0].lower()}


def _add_64(warp: Warp, opcode: str, parts: list[str]) -> Results:
    pairs = [_all(warp, _pair(part)) for part in parts[1:3]]
    if None in pairs or ".64" not in opcode:
        return {}
    (a, b), (c, d) = ((p[0], p[1]) for p in pairs if p)
    low, high = _pair(parts[0])
    return {low.lower(): (a + c) & MASK, high.lower(): (b + d + (a + c >> 32)) & MASK}


def _pair(name: str) -> list[str]:
    """A register of 64 bits, or a number, as two of 32."""
    register = re.fullmatch(r"(U?R)(\d+)", name)
    return [name, f"{register[1]}{int(register[2]) + 1}" if register else "RZ"]


def _halves(warp: Warp, opcode: str, parts: list[str]) -> Results:
    """A constant in the place of a product: nothing times nothing plus two halves, the upper one first."""
    if parts[1:3] != ["-RZ", "RZ"]:
        return {}
    upper, lower = (int(np.float16(part).view(np.uint16)) for part in parts[3:5])
    return {parts[0].lower(): np.full(32, upper << 16 | lower)}


def _float(bits: Lanes) -> np.ndarray:
    return bits.astype(np.uint32).view(np.float32)


def _floats(name: str, values: np.ndarray) -> Results:
    return {name.lower(): values.astype(np.float32).view(np.uint32).astype(np.int64)}


FOLLOWED: Rules = {**RULES, "I2F": _to_float, "MUFU": _reciprocal, "F2I": _to_whole, "IABS": _size_of,
                   "IMAD": _high_half, "LDCU": _uniform_constants, "IADD": _add_64, "HFMA2": _halves}
"""With what a quotient of two integers consists of, and what sm_120 has."""
