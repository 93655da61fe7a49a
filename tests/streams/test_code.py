"""Instructions survive being written and read, whatever stands in their text; unrolled code takes few bytes."""

import pickle
from copy import copy, deepcopy
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from intsim.streams.aarch64.model import Instruction, KernelStream
from intsim.streams.code import decode, encode
from intsim.streams.kernel import Kernel
from intsim.streams.sass.model import FORMAT, SassControl, SassInstruction, SassMemory
from tests.stored import load_kernel, load_softmax, load_stream

REGISTERS = st.lists(st.sampled_from(["r0", "r1", "r2", "r7", "r8", "r254", "r255", "ur4", "ur5", "p0", "up1", "sp"]),
                     max_size=6).map(tuple)
TEXTS = st.lists(st.sampled_from(["R1", "R254", "UR4.64", "P0", "R300", "R07", "RZ", "0x1", "0x0", "0x01", "-0x10",
                                  "0xfffffff", "0x123456789", "c[0x0][0x168]", "%d", "%", "L_0", "XR5", "0X1F", ""]),
                 max_size=5).map(", ".join)
MEMORY = st.sampled_from([None, SassMemory("shared", "load", 4, 1), SassMemory("global", "async", 16, 4, 16)])
CONTROL = st.builds(SassControl, st.integers(0, 15), st.booleans(), st.sampled_from([None, 0, 5]), st.none(),
                    st.sampled_from([(), (1, 3)]))
INSTRUCTIONS = st.builds(SassInstruction, TEXTS, st.sampled_from(["FFMA", "IMMA.16832"]), st.just("ffma"), REGISTERS,
                         REGISTERS, st.sampled_from(["softmax", "qk_gemm"]), MEMORY, CONTROL,
                         st.sampled_from([None, "barrier"]), st.integers(0, 3))


@settings(max_examples=100, deadline=None)
@given(st.lists(st.tuples(st.just("loop"), st.lists(INSTRUCTIONS, max_size=8).map(tuple), st.just("n // 2"),
                          st.just("1")), max_size=3))
def test_whatever_is_written_is_read(sections: list[Any]) -> None:
    data = encode(FORMAT, sections)
    assert list(decode(FORMAT, data)) == sections
    assert encode(FORMAT, decode(FORMAT, data)) == data


@pytest.mark.parametrize("kernel", [load_stream("gemm_s8_sdot_8x12"), load_softmax("ibert.sm_90.n1024.w4"),
                                    load_kernel("flash3_fp8.sm_90.d128.128x224.w8.s2")], ids=lambda k: k.name)
def test_a_stored_kernel_is_what_it_was_made_from(kernel: Kernel[Any]) -> None:
    """Built anew from its attributes, it has the digest that its archive's index gives."""
    again = type(kernel).restored(kernel.head, kernel.code, "")
    assert again.blocks == kernel.blocks
    vars(again).pop("digest")
    assert again.digest == kernel.digest
    assert again == kernel
    assert again != load_stream("gemm_f32_8x12")


def test_instructions_are_taken_for_the_tuple_that_they_stand_for() -> None:
    """Also by what hashes, copies and pickles them, before and after they are made."""
    kernel = load_stream("softmax_f32")
    for again in (pickle.loads(pickle.dumps(kernel)), deepcopy(kernel)):
        assert again == kernel
        assert again.blocks == kernel.blocks
    (_, lazy, _, _), *_ = decode(kernel.FORMAT, kernel.code)
    made = tuple(kernel.blocks[0].instructions)
    assert len(lazy) == len(made)
    assert (lazy, hash(lazy)) == (made, hash(made))
    assert made == lazy
    assert (lazy[1:3], lazy[-1], repr(lazy)) == (made[1:3], made[-1], repr(made))
    assert pickle.loads(pickle.dumps(lazy)) == copy(lazy) == made


def test_more_than_256_forms_take_two_bytes_each() -> None:
    control = SassControl(1, False, None, None, ())
    code = tuple(SassInstruction(f"OP{n}X", "OP", "ffma", (), (), "softmax", None, control) for n in range(300))
    assert list(decode(FORMAT, encode(FORMAT, [("b", code, "1", "1")]))) == [("b", code, "1", "1")]


def test_a_loop_unrolled_takes_a_byte_for_a_form_and_one_for_each_number() -> None:
    def sdot(n: int) -> Instruction:
        return Instruction(f"sdot v{n}.4s, v30.16b, v31.4b[1]", "dot", (f"v{n}", "v30", "v31"), (f"v{n}",), f"v{n}")

    def size(count: int) -> int:
        return len(encode(KernelStream.FORMAT, [("loop", [sdot(n % 8) for n in range(count)], "n", "1")]))

    assert size(58) - size(50) == 8 * (1 + 3)


def test_registers_beside_an_operand_are_named_from_it() -> None:
    """LDP's second register is one of the text's own; a wide load of SASS names registers that its text does not."""
    load = SassInstruction("LDG.E.128 R4, [R2.64+0x10]", "LDG.E.128", "ldg", ("r2", "r3"), ("r4", "r5", "r6", "r7"),
                           "load_q", SassMemory("global", "load", 16), SassControl(1, False, 0, None, ()))
    other = load._replace(text="LDG.E.128 R8, [R2.64+0x20]", writes=("r8", "r9", "r10", "r11"))
    data = encode(FORMAT, [("b", (load, other), "1", "1")])
    assert data.count(b"LDG.E.128 R%d") == 1
    assert [block[1] for block in decode(FORMAT, data)] == [(load, other)]
