"""Decoding of nvdisasm's text, on samples of it."""

import pytest

from intsim.errors import InputError
from intsim.streams.sass.cost_class import cost_class, matrix_product
from intsim.streams.sass.decode import (
    check_spans,
    control,
    decode,
    flags_and_uniforms,
    memory,
    spans_of_lines,
    synchronisation,
)
from intsim.streams.sass.model import SassControl, SassMemory

SOURCE = """x = 1
# span: load_q
q = load(p)
    # span: qk_gemm
    s = dot(q, k)
"""

LISTING = """
.text.f:
\t//## File "/somewhere/kernel.py", line 3
        /*0000*/                   LDG.E.128 R4, [R2.64] ;      /* 0x0000000402047981 */
                                                                /* 0x000ea4000c1e1d00 */
.L_x_0:
\t//## File "/lib/standard.py", line 163
        /*0010*/                   FMNMX R0, R4, R5, !PT ;      /* 0x0000000504007209 */
                                                                /* 0x004fc80007800000 */
\t//## File "/lib/header.hpp", line 9 inlined at "/lib/warp.cuh", line 4
\t//## File "/lib/warp.cuh", line 4 inlined at "/somewhere/kernel.py", line 5
        /*0020*/                   IMMA.16832.S8.S8.SAT R8, R4.ROW, R6.reuse.COL, RZ ; /* 0x0000000604087237 */
                                                                /* 0x000fe200000054ff */
        /*0030*/               @P0 BRA `(.L_x_0) ;              /* 0xffffffd000000947 */
                                                                /* 0x000fea000383ffff */
        /*0040*/              @!PT LDS RZ, [RZ] ;               /* 0x00000000ffff7984 */
                                                                /* 0x000fe80000000800 */
        /*0050*/                   EXIT ;                       /* 0x000000000000794d */
                                                                /* 0x000fea0003800000 */
"""

LIFE_RANGES = """
                                              // +------------------+
                                              // |       GPR        |
                                              // |    000000000011  |
                                              // |  # 012345678901  |
                                              // +------------------+
        /*0000*/   LDG.E.128 R4, [R2.64] ;    // |  4   vv^^^^      |
        /*0010*/   FMNMX R0, R4, R5, !PT ;    // |  5 ^   vv::      |
        /*0020*/   IMMA.16832.S8.S8.SAT ;     // |  9 :   xxxx^^^^  |
        /*0030*/   @P0 BRA ;                  // |  9 :   ::::::::  |
        /*0040*/   @!PT LDS RZ, [RZ] ;        // |  9 :             |
        /*0050*/   EXIT ;                     // |                  |
"""


def test_spans_come_from_the_comment_above_a_line() -> None:
    assert spans_of_lines(SOURCE) == ["", "", "load_q", "load_q", "qk_gemm", "qk_gemm"]


def test_a_listing_becomes_instructions() -> None:
    spans = {"kernel.py": spans_of_lines(SOURCE)}
    load, top, product, branch, wait, end = decode(LISTING, LIFE_RANGES, spans, "softmax")
    assert load.instruction.span == "load_q"
    assert load.instruction.memory == SassMemory("global", "load", 16, 0, 16)
    assert set(load.instruction.writes) == {"r4", "r5", "r6", "r7"}
    assert set(load.instruction.reads) == {"r2", "r3"}
    assert top.instruction.span == "softmax"
    assert top.instruction.control.wait == (2,)
    assert product.instruction.span == "qk_gemm"
    assert product.instruction.cost_class == "imma_16832_s8_s32"
    assert "reuse" not in product.instruction.text
    assert set(product.instruction.reads) == {"r4", "r5", "r6", "r7"}
    assert set(product.instruction.writes) == {"r4", "r5", "r6", "r7", "r8", "r9", "r10", "r11"}
    assert (branch.branch, branch.target, branch.instruction.reads) == (True, 0x10, ("p0",))
    assert (wait.instruction.cost_class, wait.instruction.memory) == ("lds", None)
    assert end.branch


@pytest.mark.parametrize(("high", "expected"), [
    (0x000FE40000000F00, SassControl(2, False, None, None, ())),
    (0x000E620000002100, SassControl(1, False, 1, None, ())),
    (0x002FE20000011621, SassControl(1, False, None, None, (1,))),
    (0x000FC80007800000, SassControl(4, True, None, None, ())),
])
def test_the_control_word(high: int, expected: SassControl) -> None:
    assert control(high) == expected


@pytest.mark.parametrize(("text", "reads", "writes"), [
    ("ISETP.LT.AND P0, PT, RZ, c[0x0][0x1a0], P1", ("p1",), ("p0",)),
    ("IADD3 R16, P0, R16, UR4, RZ", ("ur4",), ("p0",)),
    ("IADD3.X R17, R0, UR5, RZ, P0, !PT", ("ur5", "p0"), ()),
    ("ULDC.64 UR4, c[0x0][0x160]", (), ("ur4", "ur5")),
    ("@!P2 LDGSTS.E.BYPASS.128 [R59+0x2000], [R48.64+-0x800], !P0", ("p2", "p0"), ()),
    ("SHFL.BFLY PT, R73, R54, 0x2, 0x1f", (), ()),
    ("SEL R1, R2, R3, !P4", ("p4",), ()),
    ("UISETP.GT.AND UP0, UPT, UR8, 0x40, UPT", ("ur8",), ("up0",)),
    ("EXIT", (), ()),
])
def test_predicates_and_uniform_registers(text: str, reads: tuple[str, ...], writes: tuple[str, ...]) -> None:
    assert flags_and_uniforms(text) == (reads, writes)


@pytest.mark.parametrize(("opcode", "space", "direction", "size", "passes"), [
    ("LDS.U8", "shared", "load", 1, 1), ("LDS.128", "shared", "load", 16, 4),
    ("LDSM.16.M88.4", "shared", "load", 16, 4), ("LDSM.16.MT88.2", "shared", "load", 8, 2),
    ("STS.64", "shared", "store", 8, 2),
    ("LDG.E.U16", "global", "load", 2, 0),
    ("LDGSTS.E.BYPASS.128", "global", "async", 16, 4), ("STL", "local", "store", 4, 0),
])
def test_memory_accesses(opcode: str, space: str, direction: str, size: int, passes: int) -> None:
    found = memory(cost_class(opcode), opcode)
    assert found is not None
    assert (found.space, found.kind, found.bytes, found.passes) == (space, direction, size, passes)


@pytest.mark.parametrize(("opcode", "name", "products"), [
    ("IMMA.16832.S8.S8.SAT", "imma_16832_s8_s32", 16 * 8 * 32),
    ("IMMA.16864.S4.S4", "imma_16864_s4_s32", 16 * 8 * 64),
    ("IMMA.8816.S8.S8", "imma_8816_s8_s32", 8 * 8 * 16),
    ("HMMA.16816.F32", "hmma_16816_f16_f32", 16 * 8 * 16),
    ("HMMA.1688.F16", "hmma_1688_f16_f16", 16 * 8 * 8),
    ("QMMA.16832.F32.E5M2.E5M2", "qmma_16832_e5m2_f32", 16 * 8 * 32),
    ("HGMMA.64x64x16.F32", "hgmma_64x64x16_f16_f32", 64 * 64 * 16 // 4),
    ("IGMMA.64x64x32.S8.S8", "igmma_64x64x32_s8_s32", 64 * 64 * 32 // 4),
])
def test_matrix_products(opcode: str, name: str, products: int) -> None:
    assert cost_class(opcode) == name
    found = matrix_product(name)
    assert found is not None
    assert found.multiply_accumulates == products


def test_an_unknown_opcode_is_refused() -> None:
    with pytest.raises(InputError, match="FROBNICATE"):
        cost_class("FROBNICATE.U32")


def test_other_classes_are_no_matrix_products() -> None:
    assert matrix_product("ffma") is None


@pytest.mark.parametrize(("text", "sync", "leaves"), [
    ("BAR.SYNC.DEFER_BLOCKING 0x0", "barrier", 0),
    ("BAR.SYNC.DEFER_BLOCKING R152, 0x100", "wait_turn", 0),
    ("BAR.ARV R10, 0x100", "pass_turn", 0),
    ("LDGSTS.E.BYPASS.128 [R5], [R2.64]", "copy", 0),
    ("LDGDEPBAR", "commit", 0),
    ("DEPBAR.LE SB0, 0x2", "wait_copies", 2),
    ("HGMMA.64x64x16.F32 R24, gdesc[UR8], RZ, !UPT", "product", 0),
    ("HGMMA.64x64x16.F32 R24, gdesc[UR8], R24, gsb0", "last_product", 0),
    ("WARPGROUP.DEPBAR.LE gsb0, 0x1", "wait_products", 1),
    ("FFMA R1, R2, R3, R4", None, 0),
])
def test_what_an_instruction_does_to_the_order_of_warps(text: str, sync: str | None, leaves: int) -> None:
    assert synchronisation(cost_class(text.split()[0]), text) == (sync, leaves)


def test_a_wait_without_a_count_is_refused() -> None:
    with pytest.raises(InputError, match="DEPBAR SB0"):
        synchronisation("depbar", "DEPBAR SB0")


def test_a_span_that_is_no_step_is_refused_with_the_nearest_one() -> None:
    code = [item.instruction for item in decode(LISTING, LIFE_RANGES, {"kernel.py": spans_of_lines(SOURCE)}, "softmax")]
    check_spans("f", code, ("load_q", "qk_gemm", "softmax"))
    with pytest.raises(InputError, match="qk_gemm") as caught:
        check_spans("f", code, ("load_q", "qk_gem", "softmax"))
    assert caught.value.nearest == "qk_gem"
