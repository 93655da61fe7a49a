"""From an AArch64 instruction to the cost class under which a core's file prices it.

A class groups instructions that the optimisation guides list together: same pipes, same latency. Vector classes are
those of the 128-bit forms; a 64-bit form is priced as its 128-bit one, which is exact on the out-of-order cores here
and pessimistic on the in-order ones (they issue two 64-bit forms per cycle).
"""

from __future__ import annotations

import re
from functools import lru_cache

from intsim.errors import InputError

_VECTOR = re.compile(r"\bv\d+\.")
_SIMD_SCALAR = re.compile(r"^[bhsdq]\d+\b")

# Mnemonic pattern -> class, for instructions on vector arrangements.
_ON_VECTORS: tuple[tuple[str, str], ...] = (
    (r"[su]dot|usdot|sudot", "dot"),
    (r"[su]mmla|usmmla", "matrix_mac_s8"),
    (r"[su]mull2?", "mul_long"),
    (r"[su]ml[as]l2?", "mac_long"),
    (r"[su]adalp", "pairwise_add_accumulate"),
    (r"[su]addlp", "pairwise_add_long"),
    (r"sqr?dmulh", "mul_high"),
    (r"mul", "mul_int"),
    (r"ml[as]", "mac_int"),
    (r"fdiv", "fdiv"),
    (r"fsqrt", "fsqrt"),
    (r"[fu]r(ecp|sqrt)e", "recip_estimate"),
    (r"fr(ecp|sqrt)s", "recip_step"),
    (r"f(max|min)(nm)?v", "fmax_across"),
    (r"f(add|max|min)(nm)?p", "fadd_pairwise"),
    (r"fadd|fsub|fabd", "fadd"),
    (r"f(max|min)(nm)?", "fmax"),
    (r"fcvtl2?", "fcvt_widen"),
    (r"fcvtx?n2?", "fcvt_narrow"),
    (r"[su]cvtf", "int_to_float"),
    (r"fcvt[amnpz][su]", "float_to_int"),
    (r"frint[aimnpxz]", "fround"),
    (r"fcm(eq|ge|gt|le|lt)|fac(ge|gt)", "fcompare"),
    (r"fabs|fneg", "logic"),
    (r"[su](max|min)v", "max_across"),
    (r"[su]?addl?v", "add_across"),
    (r"cm(eq|ge|gt|hi|hs|le|lt|tst)", "compare"),
    (r"[su](max|min)p?", "max_int"),
    (r"and|orr|orn|eor|bic|bsl|bit|bif|mvn|not", "logic"),
    (r"[su]?abdl?2?|[su]aba", "add_int"),
    (r"[su]add[lw]2?|[su]sub[lw]2?", "add_long"),
    (r"addp|[su]?h?add|[su]?h?sub|[su]q(add|sub)|neg|abs|[su]rhadd", "add_int"),
    (r"shl|[su]shr|sli|sri|shrn2?", "shift"),
    (r"[su]rshr|rshrn2?|[su]r?sra|sqshlu?", "shift_round"),
    (r"[su]q?r?shl", "shift_by_register"),
    (r"[su]?shll2?|[su]xtl2?", "widen"),
    (r"xtn2?|r?(add|sub)hn2?", "narrow"),
    (r"[su]qxtu?n2?|[su]qr?shru?n2?", "narrow_saturate"),
    (r"zip[12]|uzp[12]|trn[12]|ext|rev(16|32|64)?", "permute"),
    (r"dup", "dup"),
    (r"movi|mvni|fmov", "move_immediate"),
    (r"mov", "logic"),
)

# Scalar integer and control.
_ON_SCALARS: tuple[tuple[str, str], ...] = (
    (r"adds?|subs?|cmp|cmn|negs?|ands?|orr|eor|bics?|orn|eon|mvn|tst|mov|movz|movk|movn|adr|adrp|[su]xt[bhw]"
     r"|lsl|lsr|asr|ror|[su]bf(x|iz|m)|bfi|bfxil|bfc|clz|rbit|rev(16|32)?|ccmp|ccmn", "alu"),
    (r"csel|csinc|csinv|csneg|cset|csetm|cinc|cinv|cneg", "select"),
    (r"mul|madd|msub|mneg|[su]mull|[su]madd?l|[su]msubl", "mul_scalar"),
    (r"[su]mulh", "mul_scalar_high"),
    (r"[su]div", "div_scalar"),
    (r"b|b\.\w+|cbn?z|tbn?z|bl|br|blr|ret", "branch"),
    (r"nop|prfm|prfum|hint|bti|paciasp|autiasp", "nop"),
)

_NARROW_PRODUCTS = ("mul", "madd", "msub", "mneg")
"""Of w registers these take another time than of x registers."""

# Scalar registers of the SIMD and floating-point unit.
_ON_SIMD_SCALARS: tuple[tuple[str, str], ...] = (
    (r"fn?m(add|sub)", "fma_scalar"),
    (r"fadd|fsub|fabd|f(max|min)(nm)?", "fadd_scalar"),
    (r"fn?mul", "fmul_scalar"),
    (r"fdiv|fsqrt", "fdiv_scalar"),
    (r"fcmpe?|fccmpe?", "fcompare_scalar"),
    (r"fcsel|fabs|fneg|frint[aimnpxz]", "fadd_scalar"),
    (r"fcvt", "fcvt_scalar"),
    (r"[su]qadd|[su]qsub", "add_int"),
    (r"[su]?shl|[su]shr", "shift"),
)

CLASSES = frozenset({name for table in (_ON_VECTORS, _ON_SCALARS, _ON_SIMD_SCALARS) for _, name in table} | {
    *(f"{kind}_{what}" for kind in ("load", "store") for what in (
        "scalar", "scalar_pair", "simd_scalar", "simd_scalar_pair", "q", "q_pair", "lane", "structure",
        "multiple_1", "multiple_2", "multiple_3", "multiple_4")),
    "load_replicate", "table_1", "table_2", "table_3", "table_4", "move_to_scalar", "move_from_scalar",
    "fma_f32", "fma_f32_lane", "fma_f16", "fma_f16_lane", "fmul_f32", "fmul_f16", "fdiv_f16", "int_to_float_f16",
    "int_to_float_scalar", "int_to_float_from_scalar", "float_to_int_scalar", "float_to_int_to_scalar",
    "mul_scalar_32"})
"""Every class that an instruction can have."""


@lru_cache(maxsize=65536)
def cost_class(mnemonic: str, operands: str) -> str:
    """The cost class of an instruction in capstone's text, e.g. ``("sdot", "v8.4s, v0.16b, v4.4b[1]")`` -> ``dot``.

    Raises:
        InputError: an instruction that no class covers; it names the instruction.
    """
    found = _memory(mnemonic, operands) or _vector(mnemonic, operands) or _simd_scalar(mnemonic, operands)
    if found is None and not _VECTOR.search(operands):
        found = _lookup(_ON_SCALARS, mnemonic)
        if mnemonic in _NARROW_PRODUCTS and operands.startswith("w"):
            found = "mul_scalar_32"
    if found is None:
        raise InputError(f"instruction '{mnemonic} {operands}' belongs to no cost class", key="streams",
                         expected="an instruction that intsim.streams.aarch64.cost_class knows")
    return found


def class_named_by(mnemonic: str) -> str | None:
    """The class of an instruction by its mnemonic alone, as who writes a file by hand may put it; not of loads."""
    return _vector(mnemonic, "v0.4s, v1.4s, v2.4s") or _lookup(_ON_SCALARS, mnemonic)


def _lookup(table: tuple[tuple[str, str], ...], mnemonic: str) -> str | None:
    return next((name for pattern, name in table if re.fullmatch(pattern, mnemonic)), None)


def _memory(mnemonic: str, operands: str) -> str | None:
    first = operands.split(",")[0].strip()
    if re.fullmatch(r"(ld|st)[1-4]r?", mnemonic):
        registers = operands[:operands.index("}") + 1]
        kind = "load" if mnemonic.startswith("ld") else "store"
        if "]" in operands[operands.index("}"):operands.index("}") + 4] and "[" in operands[:operands.index("}") + 3]:
            return f"{kind}_lane"
        if mnemonic.endswith("r"):
            return "load_replicate"
        count = len(re.findall(r"v\d+", registers))
        return f"{kind}_structure" if mnemonic[2] != "1" else f"{kind}_multiple_{count}"
    match = re.fullmatch(r"(ld|st)(u|n|t)?(r|p)(s?[bhw]|sw)?", mnemonic.replace("ldur", "ldr").replace("stur", "str"))
    if not match:
        return None
    kind = "load" if match[1] == "ld" else "store"
    pair = "_pair" if match[3] == "p" else ""
    if first.startswith("q"):
        return f"{kind}_q{pair}"
    if _SIMD_SCALAR.match(first):
        return f"{kind}_simd_scalar{pair}"
    return f"{kind}_scalar{pair}"


def _vector(mnemonic: str, operands: str) -> str | None:
    if not _VECTOR.search(operands):
        return None
    first, _, rest = operands.partition(",")
    if mnemonic in ("tbl", "tbx"):
        return f"table_{len(re.findall(r'v[0-9]+', rest)) - 1}"
    if mnemonic in ("umov", "smov") or (mnemonic in ("mov", "fmov") and re.match(r"[wx]\d", first)):
        return "move_to_scalar"
    if mnemonic in ("mov", "ins", "fmov") and "[" in first and re.search(r"\b[wx]\d+|[wx]zr", rest):
        return "move_from_scalar"
    if mnemonic in ("mov", "ins") and "[" in operands:
        return "permute"
    if mnemonic == "dup" and re.search(r"\b[wx]\d+|[wx]zr", rest):
        return "move_from_scalar"
    half = ".8h" in operands or ".4h" in operands
    by_element = "_lane" if re.search(r"\[\d+\]$", rest.strip()) else ""
    if mnemonic in ("fmla", "fmls"):
        return f"fma_{'f16' if half else 'f32'}{by_element}"
    if mnemonic in ("fmul", "fmulx"):
        return f"fmul_{'f16' if half else 'f32'}"
    if mnemonic in ("scvtf", "ucvtf", "fdiv") and half:
        return f"{_lookup(_ON_VECTORS, mnemonic)}_f16"
    return _lookup(_ON_VECTORS, mnemonic)


def _simd_scalar(mnemonic: str, operands: str) -> str | None:
    registers = [operand.strip() for operand in operands.split(",")]
    simd = [bool(re.match(r"[bhsdq]\d+$", r)) for r in registers]
    if not any(simd):
        return None
    if mnemonic == "fmov":
        if re.match(r"[wx]", registers[0]):
            return "move_to_scalar"
        return "move_from_scalar" if re.match(r"[wx]", registers[1]) else "move_immediate"
    if re.fullmatch(r"[su]cvtf", mnemonic):
        return "int_to_float_scalar" if simd[-1] else "int_to_float_from_scalar"
    if re.fullmatch(r"fcvt[amnpz][su]", mnemonic):
        return "float_to_int_scalar" if simd[0] else "float_to_int_to_scalar"
    return _lookup(_ON_SIMD_SCALARS, mnemonic) or _lookup(_ON_VECTORS, mnemonic)
