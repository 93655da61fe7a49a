"""From a SASS opcode to the cost class under which a GPU's file prices it.

Classes group opcodes that go to the same pipe at the same rate. Widths of memory accesses are in ``SassMemory``, shapes
of matrix products in the class's name, which ``matrix_product`` reads.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache

from intsim.errors import InputError

# Opcode pattern -> class; the first that matches the whole opcode counts.
_CLASSES: tuple[tuple[str, str], ...] = (
    (r"MUFU\.EX2(\..*)?", "mufu_ex2"),
    (r"MUFU\.RCP(\..*)?", "mufu_rcp"),
    (r"MUFU\..*", "mufu_other"),
    (r"FFMA(\..*)?", "ffma"),
    (r"FADD(\..*)?", "fadd"),
    (r"FMUL(\..*)?", "fmul"),
    (r"FMNMX(\..*)?", "fmnmx"),
    (r"FSETP\..*|FCHK(\..*)?", "fsetp"),
    (r"FSEL(\..*)?", "fsel"),
    (r"HFMA2\.MMA(\..*)?", "hfma2_mma"),
    (r"HFMA2(\..*)?", "hfma2"),
    (r"HADD2(\..*)?", "hadd2"),
    (r"HMUL2(\..*)?", "hmul2"),
    (r"HMNMX2(\..*)?", "hmnmx2"),
    (r"HSETP2\..*|HSET2\..*", "hsetp2"),
    (r"I2FP(\..*)?", "i2fp"),
    (r"I2F(\..*)?", "i2f"),
    (r"F2IP(\..*)?", "f2ip"),
    (r"I2IP(\..*)?", "i2ip"),
    (r"F2I(\..*)?", "f2i"),
    (r"F2FP(\..*)?", "f2fp"),
    (r"F2F(\..*)?", "f2f"),
    (r"FRND(\..*)?", "frnd"),
    (r"IMAD\.(WIDE|HI)(\..*)?", "imad_wide"),
    (r"IMAD(\..*)?|IMUL(\..*)?", "imad"),
    (r"IDP(\..*)?", "idp"),
    (r"IADD3?(\..*)?|VIADD(\..*)?", "iadd3"),
    (r"IABS(\..*)?", "iabs"),
    (r"LEA(\..*)?", "lea"),
    (r"LOP3(\..*)?", "lop3"),
    (r"PLOP3(\..*)?", "plop3"),
    (r"SHF(\..*)?", "shf"),
    (r"SGXT(\..*)?|BMSK(\..*)?", "sgxt"),
    (r"PRMT(\..*)?", "prmt"),
    (r"SEL(\..*)?", "sel"),
    (r"ISETP\..*", "isetp"),
    (r"IMNMX(\..*)?|VIMNMX3?(\..*)?", "imnmx"),
    (r"VIADDMNMX(\..*)?", "viaddmnmx"),
    (r"MOV(\..*)?|MOV32I", "mov"),
    (r"CS2R(\..*)?", "cs2r"),
    (r"S2R|S2UR|CS2UR", "s2r"),
    (r"R2UR(\..*)?", "r2ur"),
    (r"P2R(\..*)?|R2P(\..*)?", "p2r"),
    (r"POPC(\..*)?|FLO(\..*)?|BREV", "bit_count"),
    (r"VOTEU?(\..*)?|REDUX(\..*)?|MATCH(\..*)?", "vote"),
    (r"SHFL\..*", "shfl"),
    (r"MOVM\..*", "movm"),
    (r"LDSM\.16\.MT88(\..*)?", "ldsm_trans"),
    (r"LDSM\..*", "ldsm"),
    (r"LDS(\..*)?", "lds"),
    (r"STS(\..*)?", "sts"),
    (r"STSM(\..*)?", "stsm"),
    (r"ATOMS(\..*)?", "atoms"),
    (r"LDGSTS(\..*)?", "ldgsts"),
    (r"LDG(\..*)?|LD\.E(\..*)?", "ldg"),
    (r"STG(\..*)?|ST\.E(\..*)?", "stg"),
    (r"LDL(\..*)?", "ldl"),
    (r"STL(\..*)?", "stl"),
    (r"LDC(\..*)?", "ldc"),
    (r"ULDC(\..*)?|LDCU(\..*)?", "uldc"),
    (r"UTMA\w+(\..*)?|UBLKCP(\..*)?", "utma"),
    (r"SYNCS(\..*)?", "syncs"),
    (r"LDGDEPBAR|LDGDEPBAR\..*|ARRIVES(\..*)?", "ldgdepbar"),
    (r"DEPBAR(\..*)?", "depbar"),
    (r"WARPGROUP\.ARRIVE", "warpgroup_arrive"),
    (r"WARPGROUP\.DEPBAR(\..*)?", "warpgroup_depbar"),
    (r"WARPSYNC(\..*)?|BSSY(\..*)?|BSYNC(\..*)?|BREAK(\..*)?|BMOV(\..*)?|NANOSLEEP(\..*)?|YIELD|WARPGROUPSET(\..*)?"
     r"|USETMAXREG(\..*)?|ELECT|ENDCOLLECTIVE", "sync"),
    (r"BAR(\..*)?|UCGABAR\w*(\..*)?", "bar"),
    (r"MEMBAR(\..*)?|FENCE(\..*)?|(CGA)?ERRBAR|CCTL(\..*)?", "membar"),
    (r"BRA(\..*)?|BRX(\..*)?|JMP(\..*)?|CALL(\..*)?|RET(\..*)?|EXIT|UBRA", "branch"),
    (r"NOP", "nop"),
    (r"U(MOV|SEL|LOP3|PLOP3|LEA|IADD3?|IMAD|SHF|ISETP|PRMT|SGXT|BMSK|POPC|FLO|P2UR|R2UP|IABS|BREV)(\..*)?|UPLOP3\..*"
     r"|U(I2FP?|F2IP?|F2FP?|FADD|FMUL|FFMA|FMNMX|FSETP|VIMNMX)(\..*)?",  # from sm_100 on, the uniform path has floats
     "uniform"),
)

CLASSES = frozenset(name for _, name in _CLASSES)
"""Every class that an opcode can have, but for the matrix products, which have rates instead of costs."""

_WARP = re.compile(r"(?P<kind>[HIQ]MMA)\.(?P<shape>\d+)(\.(?P<rest>.*))?")
_GROUP = re.compile(r"(?P<kind>[HIQ]GMMA)\.(?P<shape>\d+x\d+x\d+)\.(?P<rest>.*)")
_SHAPES = {"884": (8, 8, 4), "1688": (16, 8, 8), "16816": (16, 8, 16), "8816": (8, 8, 16), "8832": (8, 8, 32),
           "16832": (16, 8, 32), "16864": (16, 8, 64)}
_TYPES = {"S8": "s8", "U8": "s8", "S4": "s4", "U4": "s4", "E4M3": "e4m3", "E5M2": "e5m2", "BF16": "bf16"}
OPERANDS = frozenset({*_TYPES.values(), "f16"})
"""Types that matrix products multiply."""


@dataclass(frozen=True)
class MatrixProduct:
    """A matrix instruction: its shape, the type of A and B, the accumulator's; per warp, or per warp group of four."""

    m: int
    n: int
    k: int
    operands: str
    accumulator: str
    warp_group: bool

    @property
    def multiply_accumulates(self) -> int:
        """Of one execution by a warp (a quarter of a warp group's)."""
        return self.m * self.n * self.k // (4 if self.warp_group else 1)


@lru_cache(maxsize=4096)
def cost_class(opcode: str) -> str:
    """The cost class of an opcode, e.g. ``IMMA.16832.S8.S8.SAT`` -> ``imma_16832_s8_s32``.

    Raises:
        InputError: an opcode that no class covers.
    """
    matrix = _WARP.fullmatch(opcode) or _GROUP.fullmatch(opcode)
    if matrix:
        kind, shape = matrix["kind"].lower(), matrix["shape"]
        return f"{kind}_{shape}_{'_'.join(_formats(kind, (matrix['rest'] or '').split('.')))}"
    for pattern, name in _CLASSES:
        if re.fullmatch(pattern, opcode):
            return name
    raise InputError(f"opcode '{opcode}' belongs to no cost class", key="streams",
                     expected="an opcode that intsim.streams.sass.cost_class knows")


def _formats(kind: str, modifiers: list[str]) -> tuple[str, str]:
    operands = next((_TYPES[m] for m in modifiers if m in _TYPES), "f16")
    if kind.startswith("i"):
        return operands, "s32"
    return operands, "f32" if "F32" in modifiers else "f16"


def multiply_accumulates(name: str) -> int:
    """Multiply-accumulates of one execution by a warp, of matrix products and of products of four bytes."""
    product = matrix_product(name)
    return product.multiply_accumulates if product else 32 * 4 if name == "idp" else 0


@lru_cache(maxsize=256)
def matrix_product(name: str) -> MatrixProduct | None:
    """The matrix product that a cost class stands for, None for other classes."""
    match = re.fullmatch(r"([hiq]g?mma)_(\w+?)_(\w+)_(f16|f32|s32)", name)
    if not match:
        return None
    kind, shape, operands, accumulator = match.groups()
    group = kind.endswith("gmma")
    m, n, k = map(int, shape.split("x")) if group else _SHAPES[shape]
    return MatrixProduct(m, n, k, operands, accumulator, group)
