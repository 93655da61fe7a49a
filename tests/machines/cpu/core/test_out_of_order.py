"""Out-of-order issue on Cortex-A76 and its kin, counted by hand.

A76: four dispatches per cycle, 128 in flight, three integer pipes, two of loads, one of stores, two of NEON. LDP q has
latency 7, SDOT 3 and 1 into its accumulator, FMLA 4 and 2, FMUL 3, LDR q 5.
"""

from itertools import pairwise

import pytest

from intsim.machines.cpu.core import out_of_order
from intsim.machines.cpu.core.tables import resolve
from intsim.machines.cpu.core.timing import time_block
from intsim.machines.cpu.core.window import ISSUED, PORT
from tests.machines.build import core as core_of
from tests.machines.build import replaced
from tests.machines.cpu.core import plain
from tests.machines.cpu.core.blocks import instruction as op
from tests.machines.cpu.core.blocks import loop
from tests.stored import load_stream

A76 = core_of("cortex-a76")


def fma(register):
    return op("fma_f32", f"v30 v31 v{register}", f"v{register}", f"v{register}")


@pytest.mark.parametrize(("instructions", "cycles"), [
    ([op("alu", "", f"x{i}") for i in range(6)], 2),  # three pipes
    ([op("load_q", "x1", f"v{i}") for i in range(6)], 3),  # two pipes
    ([op("store_q", "v1 x1")], 1),  # one pipe
    ([fma(0)], 2),  # one chain: forwarded after 2
    ([fma(i) for i in range(4)], 2),  # four chains fill two pipes
    ([fma(i) for i in range(6)], 3),  # more only queue
    ([fma(0), fma(0), fma(0)], 6),  # three steps of one chain
    ([op("fmul_f32", "v0", "v0"), op("fadd", "v0", "v0")], 5),  # 3 + 2, in a circle
    ([op("int_to_float", "v1", f"v{i}") for i in range(2, 5)], 6),  # V0 alone, 2 cycles each
    # Conversions on V0 for 4 cycles leave V1 to four multiplications.
    ([*(op("int_to_float", "", f"v{i}") for i in (1, 2)), *(op("fmul_f32", "", f"v{i}") for i in range(3, 7))], 4),
    # Eight instructions of one cycle each on four kinds of pipes: two cycles at the front end.
    ([op("branch"), op("store_q", "v1 x1"), op("load_q", "x1", "v2"), op("load_q", "x1", "v3"), op("alu", "", "x4"),
      op("alu", "", "x5"), op("fmul_f32", "", "v4"), op("fmul_f32", "", "v5")], 2),
])
def test_cycles_counted_by_hand(instructions, cycles):
    assert time_block(A76, loop(*instructions)).cycles == pytest.approx(cycles, rel=0.02)


@pytest.mark.parametrize(("entries", "cycles"), [(1, 5), (2, 2.5), (5, 1), (10, 0.5), (128, 0.5)])
def test_a_reorder_buffer_of_n_holds_n_loads_of_latency_5(entries, cycles):
    """n loads per 5 cycles, until the two load pipes are the limit."""
    core = replaced(A76, {"rob_entries": entries})
    timing = time_block(core, loop(op("load_q", "x1", "v1")))
    assert timing.cycles == pytest.approx(cycles)
    assert timing.breakdown["stall_rob"] == pytest.approx(cycles - 0.5)


def test_after_a_full_reorder_buffer_the_front_end_is_no_wider():
    """A load that takes 20 cycles holds back 7 additions: with 8 entries, an iteration waits for the load, and its
    additions still enter two a cycle: 20, and half of 8 to come.
    """
    costs = A76.costs | {"load_scalar": replaced(A76.costs["load_scalar"], {"latency_cycles": 20.0})}
    core = replaced(A76, {"rob_entries": 8, "costs": costs,
                                  "dispatch_width": 2})
    block = loop(op("load_scalar", "x1", "x2"), *(op("alu", "", f"x{i}") for i in range(3, 10)))
    assert time_block(core, block).cycles == pytest.approx(20, abs=4)
    assert time_block(core, block).cycles >= 20


def micro_kernel(stream, function="micro"):
    return next(b for b in load_stream(stream).blocks if b.loops and b.name.startswith(f"{function}+"))


@pytest.mark.parametrize(("core", "stream", "function", "cycles"), [
    # 24 dot products or multiply-adds on two or four NEON pipes.
    ("cortex-a76", "gemm_s8_sdot_8x12", "micro", 12), ("neoverse-n1", "gemm_s8_sdot_8x12", "micro", 12),
    ("cortex-a76", "gemm_f32_8x12", "micro", 12), ("cortex-a76", "gemm_f16_8x24", "micro", 12),
    ("neoverse-v2", "gemm_s8_sdot_8x12", "micro", 6), ("cortex-x1", "gemm_s8_sdot_8x12", "micro", 6),
    ("neoverse-n2", "gemm_s8_mmla_8x12", "micro_s8", 12), ("neoverse-v2", "gemm_s8_mmla_8x12", "micro_s8", 6),
    # One pipe: the A72's Q forms, and the A76's 16 SMULL and 16 SMLAL.
    ("cortex-a72", "gemm_f32_8x12", "micro", 24), ("cortex-a76", "gemm_s8_smlal_8x4", "half", 32),
])
def test_gemm_loops_run_at_the_rate_of_their_multipliers(core, stream, function, cycles):
    assert time_block(core_of(core), micro_kernel(stream, function)).cycles == pytest.approx(cycles, rel=0.01)


@pytest.mark.parametrize("core", ["neoverse-v1", "cortex-x1"])
def test_a_conversion_takes_two_of_a_cycles_four_vector_slots(core):
    """A scalar's takes one: with three additions, five slots and four of four pipes."""
    def cycles(kind):
        additions = (op("fadd", "", f"v{i}") for i in range(3))
        return time_block(core_of(core), loop(op(kind, "", "v3"), *additions)).cycles

    assert cycles("int_to_float") == pytest.approx(1.25, rel=0.01)
    assert cycles("int_to_float_scalar") == pytest.approx(1.0, rel=0.01)


@pytest.mark.parametrize(("kernel", "mca"), [("gemm_s8_sdot_8x12", 12.1), ("gemm_f32_8x12", 12.1)])
def test_the_n1_agrees_with_llvm_mca(kernel, mca):
    """llvm-mca 19.1.7 -mcpu=neoverse-n1 on an 8 x 12 loop of 24 SDOT: 12.1 cycles an iteration."""
    assert time_block(core_of("neoverse-n1"), micro_kernel(kernel)).cycles == pytest.approx(mca, rel=0.02)


def test_the_longest_of_the_bounds_is_named():
    assert time_block(A76, micro_kernel("gemm_s8_sdot_8x12")).bound == "ports V0+V1"
    assert time_block(A76, loop(fma(0))).bound == "latency"
    nops = loop(*(op("load_q", "x1", f"v{i}") for i in range(2)), *(op("alu", "", f"x{i}") for i in range(6)))
    assert time_block(A76, nops).bound == "front end"


@pytest.mark.parametrize(("core", "stream"), [("apple-m1", "pack_b_f32_12x1"), ("oryon", "pack_b_s8_12x4"),
                                              ("neoverse-v2", "pack_b_f16_24x1"), ("cortex-a76", "pack_b_f32_4x1")])
def test_a_port_does_one_thing_at_a_time(core, stream):
    """However far the front end runs ahead of full ports: what they have to do from there on stays theirs."""
    described = core_of(core)
    for block in load_stream(stream).blocks:
        micro_ops = resolve(described, block)
        trace = out_of_order.trace(micro_ops, len(described.ports), described.dispatch_width, None)
        taken = sorted((row[PORT], row[ISSUED], row[ISSUED] + op.busy)
                       for iteration in trace for row, op in zip(iteration, micro_ops, strict=True))
        assert all(end <= start + 1e-6 for (port, _, end), (other, start, _) in pairwise(taken)
                   if port == other)


@pytest.mark.parametrize(("core", "stream", "block"), [
    ("cortex-a76", "reglu2_f32", 6), ("cortex-a72", "index_softmax_paper", 18), ("cortex-a78", "rope_neox_f32", 8)])
def test_a_rhythm_is_that_of_the_long_run(monkeypatch, core, stream, block):
    """Six iterations in turn took equally long before the core's state had come back: 9, 6 and 7 % off."""
    known, found = core_of(core), load_stream(stream).blocks[block]
    monkeypatch.setattr(plain, "LONGEST_PERIOD", 0)
    monkeypatch.setattr(plain, "MOST_ITERATIONS", 400)
    long, _ = plain.out_of_order(resolve(known, found), len(known.ports), known.dispatch_width, known.rob_entries)
    assert time_block(known, found).cycles == pytest.approx(long, rel=0.003)
