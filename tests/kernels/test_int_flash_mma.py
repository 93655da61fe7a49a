"""The layout of V that ``int_flash_mma.cu`` asks for, against the fragment layouts of the PTX ISA."""

import re

import numpy as np

from intsim.config.resources import resource


def test_the_keys_order_is_that_in_which_accumulators_are_operands() -> None:
    """Four tiles of 8 columns of Q K^T, as a thread holds them, are its part of a 32 wide operand of P V."""
    text = (resource("kernels") / "cuda" / "int_flash_mma.cu").read_text()
    stated = re.search(r"the order ([\d ]+):", text)
    assert stated is not None
    order = [int(n) for n in stated[1].split()]
    keys_of_operand = np.full(32, -1)
    for thread in range(4):
        held = [8 * tile + 2 * thread + i for tile in range(4) for i in range(2)]  # accumulators, in register order
        wanted = [16 * half + 4 * thread + i for half in range(2) for i in range(4)]  # k of A's bytes, in their order
        keys_of_operand[wanted] = held
    assert keys_of_operand.tolist() == order + [16 + n for n in order]
