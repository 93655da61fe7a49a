"""In-order issue on the Cortex-A55: the pairing rules of its guide, counted by hand.

Two instructions issue per cycle, in program order. A 128-bit NEON instruction fills the datapath and issues only as the
first of a cycle. A 128-bit load takes two cycles of the 64-bit load path, a pair of them four, and nothing issues
beside it.
"""

import pytest

from intsim.machines.cpu.core.timing import time_block
from tests.machines.build import core as core_of
from tests.machines.build import replaced
from tests.machines.cpu.core.blocks import instruction as op
from tests.machines.cpu.core.blocks import loop
from tests.stored import load_stream

A55 = core_of("cortex-a55")


@pytest.mark.parametrize(("instructions", "cycles"), [
    # An addition joins a 128-bit multiply-add as the second of its cycle.
    ([op("fma_f32", "v8 v9", "v0"), op("alu", "x1", "x2")], 1),
    # The multiply-add cannot be second: the addition waits one iteration for the next multiply-add to join it.
    ([op("alu", "x1", "x2"), op("fma_f32", "v8 v9", "v0")], 1),
    ([op("alu", "x1", "x2"), op("alu", "x1", "x3"), op("fma_f32", "v8 v9", "v0")], 2),
    # Two multiply-adds take two cycles; so do four additions; a multiply-add and three additions.
    ([op("fma_f32", "v8 v9", "v0"), op("fma_f32", "v8 v9", "v1")], 2),
    ([op("alu", "x1", f"x{i}") for i in range(2, 6)], 2),
    ([op("fma_f32", "v8 v9", "v0"), *(op("alu", "x1", f"x{i}") for i in range(2, 5))], 2),
    # Half-width NEON (a scalar conversion) pairs with itself.
    ([op("fcvt_scalar", "v8", "v0"), op("fcvt_scalar", "v8", "v1")], 1),
    # A 64-bit load pairs with a multiply-add: 1 cycle. A 128-bit load takes 2 cycles alone: 2 + 1. A pair 4: 4 + 1.
    ([op("fma_f32", "v8 v9", "v0"), op("load_simd_scalar", "x1", "v1")], 1),
    ([op("fma_f32", "v8 v9", "v0"), op("load_q", "x1", "v1")], 3),
    ([op("fma_f32", "v8 v9", "v0"), op("load_q_pair", "x1", "v1 v2")], 5),
    # One load and one store issue together, two loads do not.
    ([op("load_scalar", "x1", "x2"), op("store_scalar", "x3 x4")], 1),
    ([op("load_scalar", "x1", "x2"), op("load_scalar", "x1", "x3")], 2),
    # A comparison and the branch that reads its flags: one cycle apart, the next comparison beside the branch.
    ([op("alu", "x1", "nzcv"), op("branch", "nzcv")], 1),
    # An addition of a loaded word waits 3 cycles; the next load issues beside it.
    ([op("load_scalar", "x1", "x2"), op("alu", "x2", "x3")], 3),
    # Four dependent multiply-adds of latency 4: 16. Four accumulations that forward after 1: 4.
    ([op("fmul_f32", "v0", "v0") for _ in range(4)], 16),
    ([op("dot", "v8 v9 v0", "v0", "v0") for _ in range(4)], 4),
    # SADALP occupies NEON for 2 cycles.
    ([op("pairwise_add_accumulate", f"v8 v{i}", f"v{i}", f"v{i}") for i in range(4)], 8),
])
def test_cycles_counted_by_hand(instructions, cycles):
    assert time_block(A55, loop(*instructions)).cycles == cycles


def micro_kernel(stream, function):
    return next(b for b in load_stream(stream).blocks if b.loops and b.name.startswith(f"{function}+"))


def test_the_sdot_loop():
    """One step of the 8 x 12 tile: 2 LDP q, 1 LDR q, 24 SDOT, 3 integer instructions, 1 branch.

    LDP at 0 ... 3 and at 4 ... 7; its data after 6, so the first SDOT at 10, the second at 11. LDR at 12, 13; its data
    at 16, two cycles later than the next SDOT could go. From 16 on an SDOT a cycle, 22 of them, the additions beside
    them; the comparison waits for the subtraction beside the last but one and costs a cycle of its own:
    16 + 22 + 1 = 39.
    """
    timing = time_block(A55, micro_kernel("gemm_s8_sdot_8x12", "micro"))
    assert timing.cycles == 39
    assert timing.breakdown["busy"] + timing.breakdown["stall_latency"] == 39


def test_stalls_have_their_reasons():
    """A chain of latency 4 issues in one of four cycles; a divider that takes 8 keeps the next division waiting."""
    waits = time_block(A55, loop(op("fmul_f32", "v0", "v0"))).breakdown
    assert waits == {"busy": 1, "stall_latency": 3, "stall_port": 0}
    divides = time_block(A55, loop(op("div_scalar", "x1", "x2"))).breakdown
    assert divides == {"busy": 1, "stall_latency": 0, "stall_port": 7}


def test_without_the_pairing_rules_the_same_code_is_faster():
    block = micro_kernel("gemm_s8_sdot_8x12", "micro")
    free = replaced(A55, {"blocking_ports": [], "first_slot_ports": []})
    assert time_block(free, block).cycles < time_block(A55, block).cycles


def test_an_address_is_written_back_without_an_issue_slot_and_before_the_data():
    """LDR q, [x1], #16 takes its 2 cycles of the load path and nothing else, though the next one needs its address."""
    from intsim.streams.aarch64.model import MemoryAccess

    load = op("load_q", "x1", "v1 x1")._replace(memory=MemoryAccess("load", 16), writes_back="x1")
    assert time_block(A55, loop(load)).cycles == 2
