"""Loops on a Cortex-A76 and A55 counted by hand: who waits for what, the critical path, the bounds, what helps."""

from __future__ import annotations

from dataclasses import replace

import pytest

from intsim.machines.cpu.core.timing import time_block
from intsim.studies.explain.core_loop import bounds, changes, core_loop
from tests.machines.build import core as core_of
from tests.machines.cpu.core.blocks import accumulation, chain, loop
from tests.machines.cpu.core.blocks import instruction as op
from tests.stored import KERNELS

A76, A55 = core_of("cortex-a76"), core_of("cortex-a55")


def bound(core, block, name):
    return {b.name: b.time for b in bounds(core, core_loop(core, block).micro_ops)}[name]


def test_three_conversions_queue_for_v0():
    """SCVTF has V0 to itself for two cycles on an A76: six cycles, each waiting for the one before it on V0."""
    block = loop(*(op("int_to_float", "v1", f"v{i}") for i in range(2, 5)))
    found = core_loop(A76, block)
    assert [row.unit for row in found.rows()] == ["V0"] * 3
    assert {row.waited_for for row in found.rows()} == {"port V0"}
    assert [row.start for row in found.rows()] == [0, 2, 4]
    links, turns = found.critical()
    assert (sum(link.time for link in links), turns) == (6, 1)
    assert bound(A76, block, "ports V0") == 6
    assert bound(A76, block, "front end") == 3 / 4


def test_a_second_v0_halves_what_queues_for_it_and_a_second_v1_does_nothing():
    block = loop(*(op("int_to_float", "v1", f"v{i}") for i in range(2, 6)))
    cores = changes(A76, block, core_loop(A76, block))
    assert set(cores) == {"a second V0", "a front end twice as wide", "a reorder buffer twice as deep",
                          "half the latency of int_to_float"}
    assert time_block(A76, block).cycles == 8
    assert time_block(cores["a second V0"], block).cycles == 4
    assert time_block(cores["a front end twice as wide"], block).cycles == 8


def test_a_circle_of_operands_is_the_critical_path():
    """FMUL 3 and FADD 2, each waiting for the other."""
    block = loop(op("fmul_f32", "v0", "v0"), op("fadd", "v0", "v0"))
    links, turns = core_loop(A76, block).critical()
    assert sorted((link.time, link.why) for link in links) == [(2, "operand"), (3, "operand")]
    assert turns == 1
    assert bound(A76, block, "latency") == 5
    halved = changes(A76, block, core_loop(A76, block))["half the latency of fmul_f32"]
    assert time_block(halved, block).cycles == pytest.approx(3.5)


def test_forwarding_into_an_accumulator_counts():
    block = accumulation("fma_f32")
    assert bound(A76, block, "latency") == A76.costs["fma_f32"].forward_cycles == 2


def test_eight_instructions_on_free_ports_wait_for_the_front_end():
    block = loop(op("branch"), op("store_q", "v1 x1"), op("load_q", "x1", "v2"), op("load_q", "x1", "v3"),
                 op("alu", "", "x4"), op("alu", "", "x5"), op("fmul_f32", "", "v4"), op("fmul_f32", "", "v5"))
    found = core_loop(A76, block)
    links, turns = found.critical()
    assert {link.why for link in links} == {"front end"}
    assert sum(link.time for link in links) == 2 * turns
    assert bound(A76, block, "front end") == 2


def test_a_reorder_buffer_of_two_holds_two_loads_of_latency_five():
    core, block = replace(A76, rob_entries=2), loop(op("load_q", "x1", "v1"))
    found = core_loop(core, block)
    assert "reorder buffer" in {row.waited_for for row in found.rows()}
    assert bound(core, block, "reorder buffer") == pytest.approx(2.5)
    assert time_block(changes(core, block, found)["a reorder buffer twice as deep"], block).cycles == pytest.approx(
        1.25, rel=0.02)


def test_an_in_order_core_waits_in_program_order():
    """A55: FMUL takes 4 and is issued once a cycle; the addition behind it waits for it, what follows for that."""
    block = loop(op("fmul_f32", "v9", "v0"), op("fadd", "v0", "v1"), op("alu", "", "x1"))
    rows = core_loop(A55, block).rows()
    assert rows[1].waited_for == "operand"
    assert rows[1].start == rows[0].start + A55.costs["fmul_f32"].latency_cycles
    assert rows[2].waited_for == "program order"
    assert rows[2].start == rows[1].start


@pytest.mark.parametrize("core", [A76, A55])
@pytest.mark.parametrize("kind", ["fmul_f32", "load_q", "mul_scalar", "store_q"])
def test_no_bound_exceeds_the_loop(core, kind):
    for block in (chain(kind), accumulation(kind)):
        cycles = time_block(core, block).cycles
        assert all(b.time <= cycles + 1e-9 for b in bounds(core, core_loop(core, block).micro_ops))


@pytest.mark.parametrize("name", ["cortex-a55", "cortex-a76", "cortex-a710", "cortex-x1", "neoverse-v1", "apple-m1",
                                  "oryon"])
def test_the_critical_path_takes_the_cycles_of_the_loop(name):
    """Of kernels whose iterations differ in turn (those of softmax end 7 to 14 cycles apart on an A76, 10 on average),
    and of some that find no rhythm."""
    for kernel, block in (("softmax_f32", "+0x200"), ("cast_f32_f16", "+0x38"), ("index_softmax_paper", "+0x200"),
                          ("index_softmax_neon", "+0x160"), ("quantize_f32_s8", "+0x70"), ("flashq_pv_int2", "+0x80")):
        (hot,) = [b for b in KERNELS.neon.load(kernel).blocks if b.name == kernel + block]
        found = core_loop(core_of(name), hot)
        links, turns = found.critical()
        assert sum(link.time for link in links) / turns == pytest.approx(found.cycles, rel=1e-4), kernel
        assert len(links) < 100
