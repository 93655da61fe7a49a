"""What holds for every block and kernel on every core."""

from __future__ import annotations

from functools import cache

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from intsim.calls import Workload
from intsim.errors import InputError
from intsim.machines.cpu.core import in_order, out_of_order
from intsim.machines.cpu.core.timing import time_block
from intsim.resources import machine_files
from intsim.session import simulate
from tests.machines.build import core as core_of
from tests.machines.build import replaced, timer
from tests.machines.cpu.core.blocks import instruction, loop
from tests.sampled import sampled
from tests.stored import load_stream

CORES = [name for name, path in machine_files().items() if path.parent.name == "cores"]
KINDS = ["alu", "load_q", "load_scalar", "store_q", "fmul_f32", "fadd", "mul_long", "mac_long", "add_int", "branch",
         "move_to_scalar", "table_2"]
STREAMS = ["gemm_f32_8x12", "gemm_s8_sdot_8x12", "gemm_u8s8_mmla_8x12", "gemm_s8_smlal_8x4", "pack_b_f16_24x1",
           "softmax_f32", "index_softmax_neon", "quantize_f32_s8", "dequantize_s32_f32_scalar"]
"""Of every kind of block that there is."""


def usable(core):
    return [s for s in map(load_stream, STREAMS) if set(s.features) <= set(core.features)]


@cache
def timings(name, stream):
    return tuple(time_block(core_of(name), block) for block in load_stream(stream).blocks)


@pytest.mark.parametrize("name", sampled(CORES, every=8, first=5))
def test_cycles_are_what_is_busy_and_what_stalls_by_reason(name):
    core = core_of(name)
    reasons = {"in_order": {"busy", "stall_latency", "stall_port"},
               "out_of_order": {"busy", "stall_port", "stall_latency", "stall_rob"}}[core.order]
    for stream in usable(core):
        for timing in timings(name, stream.name):
            assert set(timing.breakdown) == reasons
            assert min(timing.breakdown.values()) >= 0
            assert sum(timing.breakdown.values()) == pytest.approx(timing.cycles)
            assert timing.fill_cycles >= 0
        kernel = timer(name).kernel(stream, dict.fromkeys(stream.symbols, 100))
        assert set(kernel.breakdown) == reasons | {"stall_fill", "stall_branch"}
        assert sum(kernel.breakdown.values()) == pytest.approx(kernel.cycles)
        assert sum(kernel.instructions.values()) == sum(
            trips * len(b.instructions) for trips, b in
            zip(stream.trips(dict.fromkeys(stream.symbols, 100)), stream.blocks, strict=True))


@pytest.mark.parametrize("name", sampled(CORES, every=8, first=5))  # the same: they share the timings
def test_no_block_is_faster_than_its_front_end_and_its_ports(name):
    core = core_of(name)
    for stream in usable(core):
        for block, timing in zip(stream.blocks, timings(name, stream.name), strict=True):
            cycles = timing.cycles
            assert cycles >= len(block.instructions) / core.dispatch_width - 1e-6
            for port in core.ports:
                alone = sum(core.costs[i.cost_class].busy_cycles for i in block.instructions
                            if core.costs[i.cost_class].ports == (port,))
                assert cycles >= alone - 1e-6, (block.name, port)


def test_a_core_without_a_feature_refuses_the_kernel_by_name():
    with pytest.raises(InputError, match="Arm Cortex-A72 cannot run gemm_s8_sdot_8x12: it has no dotprod"):
        timer("cortex-a72").kernel(load_stream("gemm_s8_sdot_8x12"), {"m": 8, "n": 8, "k": 8})


@pytest.mark.parametrize("name", ["cortex-a55", "cortex-a76"])
def test_a_longer_loop_costs_no_more_to_time(name, monkeypatch):
    """After one length the steady states are known: a thousand times the length runs no block again, and the cycles
    grow by the same amount with each further group of rows.
    """
    core, stream = timer(name, {"mispredict_cycles": 9.0}), load_stream("softmax_f32")
    first = core.kernel(stream, {"m": 4, "n": 1000}).cycles

    def refuse(*_):
        raise AssertionError("a block was timed again")

    monkeypatch.setattr(in_order, "run", refuse)
    monkeypatch.setattr(out_of_order, "run", refuse)
    second = core.kernel(stream, {"m": 4, "n": 1_000_000}).cycles
    third = core.kernel(stream, {"m": 4, "n": 2_000_000}).cycles
    assert third - second == pytest.approx((second - first) * 1000 / 999)


def test_each_entry_into_a_loop_pays_for_its_exit_and_its_first_iteration():
    """Rows of one group: a misprediction and a fill for each loop of each row."""
    stream = load_stream("dequantize_s32_f32_scalar")
    cheap, dear = (timer("cortex-a76", {"mispredict_cycles": cycles}) for cycles in (0.0, 20.0))
    shape = {"m": 1, "n": 500}
    assert dear.kernel(stream, shape).cycles - cheap.kernel(stream, shape).cycles == pytest.approx(20.0)
    assert cheap.kernel(stream, shape).breakdown["stall_fill"] > 0


@st.composite
def blocks(draw):
    """Up to a dozen instructions that read and write eight registers."""
    parts = []
    for _ in range(draw(st.integers(1, 12))):
        kind = draw(st.sampled_from(KINDS))
        reads = " ".join(f"r{i}" for i in draw(st.lists(st.integers(0, 7), max_size=2, unique=True)))
        writes = "" if kind in ("branch", "store_q") else f"r{draw(st.integers(0, 7))}"
        parts.append(instruction(kind, reads, writes, writes if kind == "mac_long" and writes in reads else None))
    return loop(*parts)


def with_latency(core, change):
    return replaced(core, {"costs": {
        kind: replaced(cost, {"latency_cycles": cost.latency_cycles + change,
                                      "forward_cycles": cost.forward_cycles and cost.forward_cycles + change})
        for kind, cost in core.costs.items()}})


def with_width(core, width):
    return replaced(core, {"dispatch_width": width})


def with_window(core, entries):
    return replaced(core, {"rob_entries": entries})


@settings(max_examples=60, deadline=None, derandomize=True)
@given(block=blocks())
def test_in_order_longer_latencies_and_a_narrower_issue_are_never_faster(block):
    core = core_of("cortex-a55")
    cycles = time_block(core, block).cycles
    assert time_block(with_latency(core, 2.0), block).cycles >= cycles
    assert time_block(with_width(core, 1), block).cycles >= cycles


@settings(max_examples=60, deadline=None, derandomize=True)
@given(block=blocks())
def test_out_of_order_a_narrower_front_end_and_a_smaller_window_are_never_faster(block):
    """Longer latencies may be, a little: another order of issue can fit better, as on the hardware (Graham 1969)."""
    core = core_of("cortex-a76")
    cycles = time_block(core, block).cycles
    assert time_block(with_width(core, 2), block).cycles >= cycles - 1e-6
    assert time_block(with_window(core, 16), block).cycles >= cycles - 1e-6
    assert time_block(with_latency(core, 2.0), block).cycles >= 0.75 * cycles


@pytest.mark.parametrize(("key", "value"), [
    ("clock_ghz", 1.0), ("dispatch_width", 2.0), ("rob_entries", 32.0), ("mispredict_cycles", 40.0),
    ("l1d.size_kib", 8.0), ("alone.l2_size_kib", 64.0), ("alone.l2_bytes_per_cycle", 2.0), ("alone.dram_gb_per_s", 2.0),
    ("alone.memory_overlap", 0.1)])
def test_every_other_number_of_a_core_file_changes_a_latency(key, value):
    workload = Workload(q_len=512, kv_len=512, head_dim=64)
    before, after = (simulate(workload, "fp16", "cortex-a76", overrides=o).latency_s for o in ({}, {key: value}))
    assert after > before


@pytest.mark.parametrize("key", ["first_slot_ports", "blocking_ports"])
def test_the_pairing_rules_of_a_core_file_change_a_latency(key):
    workload = Workload(q_len=128, kv_len=128, head_dim=64)
    before, after = (simulate(workload, "fp16", "cortex-a55", overrides=o).latency_s for o in ({}, {key: []}))
    assert after < before
