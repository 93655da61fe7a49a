"""Lane addresses, bank passes and sectors."""

import struct

import numpy as np
import pytest

from intsim.streams.sass.addresses import bank_passes, launched, parameter_words, sectors, with_addresses, with_reuse
from intsim.streams.sass.cost_class import cost_class
from intsim.streams.sass.decode import Located, flags_and_uniforms, memory, opcode_of
from intsim.streams.sass.model import SassControl, SassInstruction, SassMemory
from intsim.streams.sass.toolchain import own_constants

LANES = np.arange(32)


@pytest.mark.parametrize(("addresses", "width", "passes"), [
    (4 * LANES, 4, 1),  # a word each
    (0 * LANES, 4, 1),  # one word for all
    (128 * LANES, 4, 32),  # one bank
    (8 * LANES, 4, 2),  # every second bank
    (LANES, 1, 1),  # bytes of eight words
    (64 * (LANES % 4) + LANES // 4, 1, 2),  # four rows, two of a bank
    (16 * LANES, 16, 4),  # 512 bytes
    (8 * LANES, 8, 2),
    (128 * LANES, 16, 32),  # eight lanes of a group on the same four banks, four groups
])
def test_bank_passes(addresses: np.ndarray, width: int, passes: int) -> None:
    assert bank_passes(addresses, width) == passes


@pytest.mark.parametrize(("addresses", "width", "count"), [
    (4 * LANES, 4, 4), (16 * LANES, 16, 16), (32 * LANES, 4, 32), (2 * LANES, 2, 2), (4 * LANES + 16, 4, 5)])
def test_sectors(addresses: np.ndarray, width: int, count: int) -> None:
    assert sectors(addresses, width) == count


def test_arguments_are_aligned_as_in_c() -> None:
    words = parameter_words(["fp32", "*i8", "i32", "*fp16"], [7, (5 << 32) + 1, 9, 3], 0x160)
    assert words == {0x160: 7, 0x168: 1, 0x16C: 5, 0x170: 9, 0x178: 3, 0x17C: 0}


def assembled(*lines: str, targets: dict[int, int] | None = None, writes: dict[int, tuple[str, ...]] | None = None
              ) -> list[Located]:
    code = []
    for n, text in enumerate(lines):
        opcode = opcode_of(text)
        kind = cost_class(opcode)
        other = flags_and_uniforms(text)[1]
        first = text.split(maxsplit=1)[1].split(",")[0].lower() if " " in text else ""
        own = (first,) if first.startswith("r") else ()
        code.append(Located(16 * n, SassInstruction(text, opcode, kind, (), (writes or {}).get(n, own) + other, "x",
                                                    memory(kind, opcode), SassControl(1, False, None, None, ())),
                            kind == "branch", (targets or {}).get(n)))
    return code


def passes_of(code: list[Located]) -> list[int]:
    return [i.instruction.memory.passes for i in code if i.instruction.memory]


def test_the_walk_follows_integer_arithmetic() -> None:
    code = assembled("S2R R0, SR_TID.X", "SHF.L.U32 R1, R0, 0x3, RZ", "LDS R2, [R1]",
                     "LOP3.LUT R3, R0, 0x1c, RZ, 0xc0, !PT", "IMAD.SHL.U32 R3, R3, 0x20, RZ", "LDS R4, [R3+0x100]")
    assert passes_of(with_addresses(code, {})) == [2, 8]


def test_what_is_loaded_stays_unknown() -> None:
    code = assembled("S2R R0, SR_TID.X", "LDS R1, [R0]", "LDS R2, [R1]")
    assert passes_of(with_addresses(code, {})) == [1, 1]


def test_branches_are_taken_when_their_predicate_holds() -> None:
    code = assembled("S2R R0, SR_TID.X", "IMAD.SHL.U32 R1, R0, 0x80, RZ", "ISETP.LT.AND P0, PT, RZ, c[0x0][0x160], PT",
                     "@P0 BRA 0x50", "IMAD.SHL.U32 R1, R0, 0x4, RZ", "LDS R2, [R1]", targets={3: 0x50})
    assert passes_of(with_addresses(code, {0x160: 1})) == [32]
    assert passes_of(with_addresses(code, {0x160: 0})) == [1]


def test_a_loop_is_followed_once() -> None:
    code = assembled("S2R R0, SR_TID.X", "IMAD.SHL.U32 R1, R0, 0x4, RZ", "LDS R2, [R1]", "IMAD.SHL.U32 R1, R1, 0x2, RZ",
                     "@P0 BRA 0x20", "EXIT", targets={4: 0x20})
    assert passes_of(with_addresses(code, {})) == [1]


def test_wide_products_carry_into_the_upper_half() -> None:
    code = assembled("S2R R0, SR_TID.X", "MOV R2, 0xfffffff0", "MOV R3, 0x0", "IMAD.WIDE.U32 R4, R0, 0x20, R2",
                     "LDG.E R6, [R4.64]", writes={3: ("r4", "r5")})
    found = with_addresses(code, {})
    assert [i.instruction.memory.sectors for i in found if i.instruction.memory] == [32]


def test_byte_permutations_and_sign_extension() -> None:
    code = assembled("S2R R0, SR_TID.X", "PRMT R1, R0, 0x7770, RZ", "SGXT.U32 R1, R1, 0x3", "SHF.L.U32 R1, R1, 0x7, RZ",
                     "LDS R2, [R1]")
    assert passes_of(with_addresses(code, {})) == [8]


def test_sums_and_the_smaller_one_are_followed() -> None:
    """Lanes 128 bytes apart as a sum; the smaller one of a sum and a number, both below zero, and the larger one."""
    code = assembled("S2R R0, SR_TID.X", "IMAD.SHL.U32 R1, R0, 0x80, RZ", "VIADD R2, R1, 0xffffff80", "LDS R3, [R2]",
                     "VIADDMNMX R4, R1, 0xfffffe00, RZ, PT", "LDS R5, [R4+0x800]",
                     "VIADDMNMX R6, R1, 0xfffffe00, RZ, !PT", "LDS R7, [R6]", "IMNMX R8, R1, 0x200, PT", "LDS R9, [R8]")
    assert passes_of(with_addresses(code, {})) == [32, 5, 28, 5]


def test_what_the_compiler_spills_comes_back() -> None:
    code = assembled("MOV R1, c[0x0][0x28]", "IADD3 R1, R1, -0x20, RZ", "S2R R0, SR_TID.X",
                     "IMAD.SHL.U32 R2, R0, 0x8, RZ", "IMAD.SHL.U32 R3, R0, 0x80, RZ",
                     "STL.64 [R1+0x8], R2   (*\"SpillRefill\"*)",
                     "LDL R4, [R1+0xc]", "LDS R5, [R4]", "STL [R1+0x8], R5", "LDL.LU.64 R6, [R1+0x8]", "LDS R8, [R7]",
                     "LDS R8, [R6]", writes={5: (), 8: (), 9: ("r6", "r7")})
    found = [i.instruction.memory for i in with_addresses(code, launched([], [], "sm_90")) if i.instruction.memory]
    assert [m.passes for m in found if m.space == "shared"] == [32, 32, 1]  # what was loaded is not known


def test_a_generic_address_of_the_stack_is_no_global_memory() -> None:
    code = assembled("IADD3 R1, RZ, c[0x0][0x28], -0x10", "IADD3 R2, P0, R1, c[0x0][0x20], RZ",
                     "MOV R4, c[0x0][0x160]", "ST.E.U16 [R2.64+0x2], R0", "ST.E.U16 [R4.64+0x2], R0",
                     writes={3: (), 4: ()})
    own, far = (i.instruction for i in with_addresses(code, launched(["*fp16"], [3 << 28], "sm_89"))
                if i.instruction.memory)
    assert (own.cost_class, own.memory) == ("stl", SassMemory("local", "store", 2))
    assert (far.cost_class, far.memory) == ("stg", SassMemory("global", "store", 2, 0, 1))


@pytest.mark.parametrize("store", ["STL [R4], R0", "STL.U8 [R1], R0"])
def test_a_store_that_may_change_the_stack_forgets_it(store: str) -> None:
    code = assembled("MOV R1, c[0x0][0x28]", "S2R R0, SR_TID.X", "IMAD.SHL.U32 R2, R0, 0x80, RZ", "STL [R1], R2",
                     store, "LDL R3, [R1]", "LDS R5, [R3]", writes={3: (), 4: ()})
    found = [i.instruction.memory for i in with_addresses(code, launched([], [], "sm_90")) if i.instruction.memory]
    assert found[-1].passes == 1


def test_l1_has_what_a_warp_loaded_before_and_what_all_blocks_load_alike() -> None:
    """A row for each block: its 128 bytes, the first 16 of its second kibibyte, once; the vector of all is there."""
    code = assembled("S2R R0, SR_TID.X", "S2R R1, SR_CTAID.X", "IMAD.SHL.U32 R2, R0, 0x4, RZ",
                     "IMAD R3, R1, 0x800, R2", "LDG.E R4, [R3]", "LDG.E R5, [R3+0x10]", "LDG.E R6, [R2+0x8000000]",
                     "LDG.E R7, [R4]", "STG.E [R3], R7")
    found = [i.instruction.memory for i in with_reuse(code, {}) if i.instruction.memory]
    assert [m.sectors for m in found] == [4, 1, 0, 4, 4]  # what R4 points at is not known, and stores are no loads
    assert [m.passes for m in found] == [1, 1, 1, 0, 0]


def test_the_compilers_own_constants_are_read() -> None:
    """A section of a cubin that is named after the bank; the walk reads it beside a launch's arguments."""
    names = b"\0.shstrtab\0.nv.constant2.kernel\0"
    words = struct.pack("<2I", 0x20, 0)
    sections = [(0, 0, 0), (1, 64, len(names)), (11, 64 + len(names), len(words))]
    table = b"".join(struct.pack("<IIQQQQ24x", name, 0, 0, 0, at, size) for name, at, size in sections)
    header = bytearray(64)
    struct.pack_into("<Q", header, 0x28, 64 + len(names) + len(words))
    struct.pack_into("<HHH", header, 0x3A, 64, len(sections), 1)
    constants = own_constants(bytes(header) + names + words + table)
    code = assembled("S2R R0, SR_TID.X", "IMAD R1, R0, c[0x2][0x0], c[0x2][0x4]", "LDG.E R2, [R1]")
    found = [i.instruction.memory for i in with_reuse(code, constants) if i.instruction.memory]
    assert [m.passes for m in found] == [8]


@pytest.mark.parametrize(("row", "rows"), [(0, 4096), (4095, 4096), (4096, 4096), (12287, 4096), (77, 7), (1021, 1)])
def test_a_quotient_of_integers_is_followed(row: int, rows: int) -> None:
    """The code that ptxas writes for ``row / rows``: 32 addresses of a sector each if the quotient is right."""
    code = assembled(
        "MOV R0, c[0x0][0x160]", "IABS R7, c[0x0][0x164]", "I2F.RP R6, R7", "MUFU.RCP R6, R6",
        "IADD3 R4, R6, 0xffffffe, RZ", "F2I.FTZ.U32.TRUNC.NTZ R5, R4", "MOV R4, RZ", "IMAD.MOV R8, RZ, RZ, -R5",
        "IMAD R9, R8, R7, RZ", "IABS R8, R0", "IMAD.HI.U32 R5, R5, R9, R4", "IMAD.HI.U32 R5, R5, R8, RZ",
        "IMAD.MOV R6, RZ, RZ, -R5", "IMAD R6, R7, R6, R8", "ISETP.GT.U32.AND P2, PT, R7, R6, PT",
        "@!P2 IMAD.IADD R6, R6, 0x1, -R7", "@!P2 IADD3 R5, R5, 0x1, RZ", "ISETP.GE.U32.AND P0, PT, R6, R7, PT",
        "@P0 IADD3 R5, R5, 0x1, RZ", "S2R R1, SR_TID.X", "IMAD.SHL.U32 R1, R1, 0x20, RZ",
        f"ISETP.EQ.AND P1, PT, R5, {row // rows:#x}, PT", "SEL R2, R1, RZ, P1", "LDG.E R3, [R2]",
        writes={15: ("r6",), 16: ("r5",), 18: ("r5",)})
    found = [i.instruction.memory for i in with_reuse(code, {0x160: row, 0x164: rows}) if i.instruction.memory]
    assert [m.passes for m in found] == [8]
