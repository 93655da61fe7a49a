"""What an instruction reads, writes, accumulates and moves; under which class it is priced."""

import pytest

from intsim.errors import InputError
from intsim.streams.aarch64.cost_class import cost_class
from intsim.streams.aarch64.decode import instruction
from intsim.streams.aarch64.model import MemoryAccess

ACCESSES = [
    ("sdot", "v8.4s, v0.16b, v4.4b[1]", "v0 v4 v8", "v8"),
    ("smmla", "v17.4s, v9.16b, v10.16b", "v9 v10 v17", "v17"),
    ("usmmla", "v17.4s, v9.16b, v10.16b", "v9 v10 v17", "v17"),
    ("fmla", "v0.8h, v10.8h, v8.h[7]", "v10 v8 v0", "v0"),
    ("smlal2", "v30.8h, v28.16b, v25.16b", "v28 v25 v30", "v30"),
    ("smull", "v30.8h, v28.8b, v25.8b", "v28 v25", "v30"),
    ("sadalp", "v23.4s, v30.8h", "v30 v23", "v23"),
    ("saddlp", "v4.8h, v5.16b", "v5", "v4"),
    ("tbl", "v16.16b, {v20.16b, v21.16b, v22.16b, v23.16b}, v5.16b", "v20 v21 v22 v23 v5", "v16"),
    ("tbx", "v16.16b, {v20.16b}, v5.16b", "v20 v5 v16", "v16"),
    ("bsl", "v1.16b, v2.16b, v3.16b", "v2 v3 v1", "v1"),
    ("sqxtn2", "v1.8h, v2.4s", "v2 v1", "v1"),
    ("fcvtn", "v1.4h, v2.4s", "v2", "v1"),
    ("mov", "v1.s[2], v3.s[0]", "v3 v1", "v1"),
    ("mov", "w3, v1.s[2]", "v1", "x3"),
    ("dup", "v4.4s, w17", "x17", "v4"),
    ("movi", "v0.2d, #0000000000000000", "", "v0"),
    ("fmov", "s21, #1.00000000", "", "v21"),
    ("add", "x18, x18, #0x10", "x18", "x18"),
    ("lsl", "w16, w15, #5", "x15", "x16"),
    ("movk", "x1, #0x1234, lsl #16", "x1", "x1"),
    ("madd", "x7, x1, x2, x3", "x1 x2 x3", "x7"),
    ("mov", "x17, xzr", "", "x17"),
    ("cmp", "x18, x3", "x18 x3", "nzcv"),
    ("fcmp", "s0, #0.0", "v0", "nzcv"),
    ("ccmp", "w1, w2, #4, ne", "x1 x2 nzcv", "nzcv"),
    ("subs", "x8, x8, #1", "x8", "x8 nzcv"),
    ("csel", "w17, w6, w17, gt", "x6 x17 nzcv", "x17"),
    ("fcsel", "s0, s1, s2, mi", "v1 v2 nzcv", "v0"),
    ("cset", "w0, eq", "nzcv", "x0"),
    ("b.ne", "#0x10764", "nzcv", ""),
    ("cbz", "x3, #0x10764", "x3", ""),
    ("tbz", "w15, #0, #0x107a0", "x15", ""),
    ("bl", "#0x107d0", "", "x30"),
    ("ret", "", "x30", ""),
    ("nop", "", "", ""),
    ("ldr", "q12, [x1, #0x20]", "x1", "v12"),
    ("ldr", "w6, [x0, x18, lsl #2]", "x0 x18", "x6"),
    ("ldp", "q8, q9, [x0], #0x20", "x0", "v8 v9 x0"),
    ("ldr", "q0, [x3, #0x10]!", "x3", "v0 x3"),
    ("stp", "x29, x30, [sp, #-0x10]!", "x29 x30 sp", "sp"),
    ("str", "q16, [x1, x18]", "v16 x1 x18", ""),
    ("ld1", "{v0.16b, v1.16b}, [x0], x2", "x0 x2", "v0 v1 x0"),
    ("ld1", "{v0.s}[1], [x4]", "x4 v0", "v0"),
    ("st1", "{v0.s}[1], [x4]", "v0 x4", ""),
    ("ld1r", "{v0.4s}, [x4]", "x4", "v0"),
]


@pytest.mark.parametrize(("mnemonic", "operands", "reads", "writes"), ACCESSES)
def test_registers(mnemonic, operands, reads, writes):
    found = instruction(mnemonic, operands)
    assert sorted(found.reads) == sorted(reads.split())
    assert sorted(found.writes) == sorted(writes.split())


@pytest.mark.parametrize(("mnemonic", "operands", "register"), [
    ("sdot", "v8.4s, v0.16b, v4.4b[1]", "v8"), ("fmla", "v0.4s, v1.4s, v2.s[0]", "v0"), ("mla", "v0.4s, v1.4s, v2.4s",
    "v0"), ("sadalp", "v3.4s, v1.8h", "v3"), ("fadd", "v0.4s, v0.4s, v1.4s", None), ("bsl", "v1.16b, v2.16b, v3.16b",
    None), ("madd", "x7, x1, x2, x3", None)])
def test_accumulators(mnemonic, operands, register):
    assert instruction(mnemonic, operands).accumulates == register


@pytest.mark.parametrize(("mnemonic", "operands", "register"), [
    ("ldp", "q8, q9, [x0], #0x20", "x0"), ("ldr", "q0, [x3, #0x10]!", "x3"), ("stp", "x29, x30, [sp, #-0x10]!", "sp"),
    ("ld1", "{v0.16b, v1.16b}, [x0], x2", "x0"), ("ld1", "{v0.s}[1], [x4], #4", "x4"),
    ("ldr", "q12, [x1, #0x20]", None),
    ("ld1", "{v0.s}[1], [x4]", None), ("st1", "{v0.s}[1], [x4]", None), ("mov", "v1.s[2], v3.s[0]", None)])
def test_written_back_addresses(mnemonic, operands, register):
    assert instruction(mnemonic, operands).writes_back == register


@pytest.mark.parametrize(("mnemonic", "operands", "memory"), [
    ("ldr", "q12, [x1, #0x20]", MemoryAccess("load", 16)), ("ldp", "q8, q9, [x0], #0x20", MemoryAccess("load", 32)),
    ("ldr", "s0, [x0], #4", MemoryAccess("load", 4)), ("ldrb", "w7, [x4, x7]", MemoryAccess("load", 1)),
    ("ldrsh", "x7, [x4]", MemoryAccess("load", 2)), ("ldrsw", "x7, [x4]", MemoryAccess("load", 4)),
    ("stp", "x29, x30, [sp, #-0x10]!", MemoryAccess("store", 16)), ("strh", "w1, [x2]", MemoryAccess("store", 2)),
    ("stur", "d1, [x2, #-3]", MemoryAccess("store", 8)),
    ("ld1", "{v0.16b, v1.16b}, [x0], x2", MemoryAccess("load", 32)),
    ("ld1", "{v0.4h}, [x0]", MemoryAccess("load", 8)), ("st1", "{v0.s}[1], [x4]", MemoryAccess("store", 4)),
    ("ld1r", "{v0.4s}, [x4]", MemoryAccess("load", 4)), ("add", "x1, x1, #0x30", None),
    ("prfm", "pldl1keep, [x0]", None)])
def test_bytes_moved(mnemonic, operands, memory):
    assert instruction(mnemonic, operands).memory == memory


@pytest.mark.parametrize(("mnemonic", "operands", "kind"), [
    ("sdot", "v8.4s, v0.16b, v4.4b[1]", "dot"), ("smmla", "v1.4s, v2.16b, v3.16b", "matrix_mac_s8"),
    ("smull", "v30.8h, v28.8b, v25.8b", "mul_long"), ("smull", "x0, w1, w2", "mul_scalar"),
    ("madd", "w0, w1, w2, w3", "mul_scalar_32"), ("madd", "x0, x1, x2, x3", "mul_scalar"),
    ("fmla", "v0.8h, v1.8h, v2.8h", "fma_f16"), ("fmla", "v0.8h, v1.8h, v2.h[7]", "fma_f16_lane"),
    ("fmla", "v0.4s, v1.4s, v2.s[3]", "fma_f32_lane"), ("fmul", "s0, s1, s2", "fmul_scalar"),
    ("scvtf", "v0.4s, v0.4s", "int_to_float"), ("scvtf", "v0.8h, v0.8h", "int_to_float_f16"),
    ("scvtf", "s0, w1", "int_to_float_from_scalar"), ("scvtf", "s0, s1", "int_to_float_scalar"),
    ("fcvtzs", "w0, s1", "float_to_int_to_scalar"), ("fcvtns", "s0, s1", "float_to_int_scalar"),
    ("fcvtl", "v0.4s, v1.4h", "fcvt_widen"), ("fcvt", "h0, s1", "fcvt_scalar"),
    ("tbl", "v0.16b, {v1.16b, v2.16b}, v3.16b", "table_2"), ("umov", "w0, v1.h[3]", "move_to_scalar"),
    ("fmov", "w0, s1", "move_to_scalar"), ("fmov", "s0, w1", "move_from_scalar"), ("dup", "v0.4s, w1",
    "move_from_scalar"), ("dup", "v0.4s, v1.s[0]", "dup"), ("mov", "v0.16b, v1.16b", "logic"),
    ("movi", "v0.4s, #1", "move_immediate"), ("ldur", "q0, [x1, #-16]", "load_q"), ("stp", "q0, q1, [x2]",
    "store_q_pair"), ("ldp", "d8, d9, [sp]", "load_simd_scalar_pair"), ("udiv", "w0, w1, w2", "div_scalar"),
    ("b.hi", "#0x100", "branch"), ("csel", "w17, w6, w17, gt", "select"), ("addv", "s6, v6.4s", "add_across"),
    ("sqxtn2", "v1.8h, v2.4s", "narrow_saturate"), ("xtn", "v0.8b, v1.8h", "narrow"),
    ("shrn", "v0.8b, v1.8h, #8", "shift"), ("rshrn", "v0.8b, v1.8h, #8", "shift_round")])
def test_classes(mnemonic, operands, kind):
    assert cost_class(mnemonic, operands) == kind


@pytest.mark.parametrize(("mnemonic", "operands"), [("fcmla", "v0.4s, v1.4s, v2.4s, #90"), ("aese", "v0.16b, v1.16b"),
                                                    ("mrs", "x0, nzcv"), ("ldadd", "x0, x1, [x2]")])
def test_an_instruction_that_no_class_covers_is_refused_by_name(mnemonic, operands):
    with pytest.raises(InputError, match=f"'{mnemonic} "):
        cost_class(mnemonic, operands)
