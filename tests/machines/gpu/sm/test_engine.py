import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from intsim.errors import InputError
from intsim.machines.gpu.sm import engine
from intsim.machines.gpu.sm.program import Code
from intsim.machines.gpu.sm.timing import ORDER
from tests.machines.build import gpu as load_gpu
from tests.machines.gpu.sm.loops import CONFLICT, COPY, GLOBAL_LOAD, LOAD, NARROW_COPY, WIDE_LOAD, ins

ADA = load_gpu("rtx4090-uncalibrated")
GHZ = ADA.system.gpu.clock_hz / 1e9
MEMORY = {"lds", "ldsm", "ldsm_trans", "sts", "stsm", "atoms", "ldg", "stg", "ldgsts", "ldl", "stl"}
SPECIAL = {"bar", "depbar", "ldgdepbar"}
CLASSES = sorted(set(ADA.system.gpu.costs) - MEMORY - SPECIAL)
L2_NS = 256 / GHZ        # a multiple of the step to which latencies are rounded


def cycles(instructions, blocks=1, gpu=ADA, warps=4, latency=L2_NS):
    """Per pass of a warp, on a sub-partition that has one warp of each block."""
    return gpu.system.timer.warps(Code(instructions), blocks, warps, latency * 1e-9 * gpu.system.gpu.clock_hz).cycles


@pytest.mark.parametrize("name", CLASSES)
def test_a_dependent_chain_takes_the_latency(name):
    cost = ADA.system.gpu.costs[name]
    assert cycles([ins(name, "r0", "r0")]) == pytest.approx(max(1.0, cost.cycles, cost.latency_cycles))


@pytest.mark.parametrize("name", CLASSES)
def test_a_long_loop_reaches_the_bound_of_its_pipe(name):
    cost = ADA.system.gpu.costs[name]
    loop = [ins(name) for _ in range(24)]
    assert cycles(loop, blocks=4) / 24 == pytest.approx(max(1.0, cost.cycles / max(1, len(cost.pipes))), rel=0.01)


@pytest.mark.parametrize("machine", ["t4", "v100", "a100-sxm", "rtx3090", "jetson-orin", "l20", "h200"])
def test_every_machine_reaches_the_bound_of_every_class(machine):
    gpu = load_gpu(machine)
    for name in sorted(set(gpu.system.gpu.costs) - MEMORY - SPECIAL - {"warpgroup_depbar"}):
        cost = gpu.system.gpu.costs[name]
        found = cycles([ins(name) for _ in range(24)], blocks=2, gpu=gpu) / 24
        assert found == pytest.approx(max(1.0, cost.cycles / max(1, len(cost.pipes))), rel=0.01), name


@pytest.mark.parametrize(("name", "expected"), [
    ("hmma_16816_f16_f32", 32.0), ("hmma_16816_f16_f16", 16.0), ("imma_16832_s8_s32", 16.0),
    ("imma_16864_s4_s32", 16.0), ("qmma_16832_e4m3_f32", 32.0), ("qmma_16832_e5m2_f16", 16.0),
])
def test_matrix_rates_of_an_rtx_4090(name, expected):
    # m16n8k16 is 2048 multiply-accumulates on a quarter of 256 a cycle.
    assert cycles([ins(name) for _ in range(8)], blocks=2) / 8 == pytest.approx(expected)
    assert cycles([ins(name, "r0", "r0")]) == pytest.approx(max(expected, 24.0))


@pytest.mark.parametrize(("machine", "name"), [
    ("a100-sxm", "qmma_16832_e4m3_f32"), ("rtx3090", "qmma_16832_e5m2_f32"), ("v100", "imma_8816_s8_s32"),
    ("h100-sxm-uncalibrated", "imma_16864_s4_s32"), ("h100-sxm-uncalibrated", "qmma_16832_e4m3_f32"),
    ("rtx4090-uncalibrated", "hgmma_64x64x16_f16_f32"), ("t4", "hmma_16816_bf16_f32"),
])
def test_products_that_a_device_lacks_are_refused(machine, name):
    with pytest.raises(InputError, match="no matrix product"):
        cycles([ins(name)], gpu=load_gpu(machine))


def test_mma_sync_reaches_two_thirds_of_what_wgmma_reaches_on_hopper():
    hopper = load_gpu("h100-sxm-uncalibrated")
    single = 2048 / cycles([ins("hmma_16816_f16_f32") for _ in range(16)], blocks=2, gpu=hopper) * 16
    group = 64 * 64 * 16 / 4 / cycles([ins("hgmma_64x64x16_f16_f32") for _ in range(16)], blocks=2, gpu=hopper) * 16
    assert 4 * single == pytest.approx(1340, rel=0.01)
    assert 4 * group == pytest.approx(2021, rel=0.01)


def test_integer_conversions_compete_with_exponentials_before_sm_86():
    loop = [ins("mufu_ex2") for _ in range(8)]
    turing, ada = load_gpu("t4"), ADA
    assert cycles(loop + [ins("i2f")] * 8, blocks=2, gpu=turing) == pytest.approx(16 * 8, rel=0.01)
    assert cycles(loop + [ins("i2fp")] * 8, blocks=2, gpu=ada) == pytest.approx(8 * 8, rel=0.01)


def test_packed_half_precision_shares_the_tensor_pipe_on_sm_80():
    ampere = load_gpu("a100-sxm")
    product = [ins("hmma_16816_f16_f32")] * 8                        # 8 cycles each
    assert cycles(product + [ins("hfma2_mma")] * 8, blocks=2, gpu=ampere) == pytest.approx(8 * 8 + 8 * 2, rel=0.02)
    assert cycles(product + [ins("hfma2")] * 8, blocks=2, gpu=ampere) == pytest.approx(8 * 8, rel=0.02)


def test_shared_memory_bandwidth_is_split_over_four_sub_partitions():
    # A wide load is four passes of 128 bytes; at 128 bytes a cycle a quarter of the SM takes 16 cycles.
    assert cycles([ins("lds", memory=WIDE_LOAD)] * 8, blocks=2) / 8 == pytest.approx(16.0)
    assert cycles([ins("lds", memory=CONFLICT)] * 8, blocks=2) / 8 == pytest.approx(12.0)     # one byte, three passes


@pytest.mark.parametrize(("machine", "units"), [("rtx4090-uncalibrated", 4), ("rtx3090", 4), ("t4", 4), ("v100", 8),
                                                ("a100-sxm", 8), ("h100-sxm-uncalibrated", 8)])
def test_narrow_accesses_are_bound_by_the_load_store_units(machine, units):
    loop = [ins("lds", memory=LOAD)] * 8
    assert cycles(loop, blocks=2, gpu=load_gpu(machine)) / 8 == pytest.approx(32 / units, rel=0.01)


def test_a_load_that_is_never_made_passes_through_the_queue():
    assert cycles([ins("lds")] * 8, blocks=2) / 8 == pytest.approx(8.0)


def test_a_load_waits_for_its_memory():
    shared = cycles([ins("lds", "r0", "r0", memory=LOAD)])
    assert shared == pytest.approx(ADA.system.gpu.shared.latency_cycles)
    clock = GHZ
    path = 4 * 32 * 4 / ADA.system.gpu.l2.port_bytes_per_cycle
    assert cycles([ins("ldg", "r0", "r0", memory=GLOBAL_LOAD)]) == pytest.approx(path + L2_NS * clock)
    in_l1 = GLOBAL_LOAD._replace(passes=1, sectors=0)
    assert cycles([ins("ldg", "r0", "r0", memory=in_l1)]) == pytest.approx(shared)


def test_bandwidth_from_l2_bounds_copies():
    copies = [ins("ldgsts", memory=COPY)] * 8                        # 512 bytes each
    assert cycles(copies, blocks=4) / 8 == pytest.approx(4 * 512 / ADA.system.gpu.l2.bytes_per_cycle_per_sm, rel=0.02)
    alone = load_gpu("rtx4090-uncalibrated", {"l2.bytes_per_cycle_per_sm": 64.0})
    both_full = 2 ** (1 / ORDER)
    assert cycles(copies, blocks=4, gpu=alone) / 8 == pytest.approx(both_full * 4 * 512 / 64, rel=0.02)


def test_what_goes_beyond_the_share_of_l2_is_booked_on_the_ops_that_load():
    loop = (ins("ldgsts", memory=COPY, span="load"), *[ins("ffma", span="other")] * 4)
    timing = ADA.system.timer.warps(Code(loop), 4, 4, L2_NS * GHZ)
    assert sum(sum(v.values()) for v in timing.by_span.values()) == pytest.approx(timing.cycles)
    assert timing.by_span["load"]["stall_pipe"] > 10 * timing.by_span["other"]["stall_pipe"]
    assert sum(v["memory"] for v in timing.pipes.values()) == pytest.approx(timing.cycles, rel=0.02)


def test_what_copies_bring_takes_turns_with_other_accesses():
    """512 bytes come over the port in 8 cycles of the SM, 32 of a quarter, beside the 8 of the copy's addresses."""
    loads, fast = [ins("lds", memory=LOAD)] * 12, load_gpu("rtx4090-uncalibrated", {"l2.bytes_per_cycle_per_sm": 64.0})
    assert cycles([ins("ldgsts", memory=COPY), *loads], blocks=4, gpu=fast) == pytest.approx(12 * 8 + 8 + 32, rel=0.02)
    idle = [ins("ldgsts", memory=COPY), *[ins("ffma", "r0", "r0")] * 40, *loads]
    narrow = [ins("ldgsts", memory=NARROW_COPY), *idle[1:]]
    assert cycles(idle, gpu=fast) == pytest.approx(cycles(narrow, gpu=fast), abs=2)


def test_a_queue_holds_instructions_however_long_each_keeps_its_pipe():
    """The fifth access waits until the first of four has begun; what is short does not wait for what is long to end."""
    loop = [*[ins("ldsm", memory=WIDE_LOAD)] * 2, ins("shfl"), ins("shfl"), *[ins("ffma")] * 60]
    assert cycles(loop) == len(loop)


def test_stall_counts_of_the_compiler_are_kept():
    assert cycles([ins("ffma", stall=7)]) == 7.0
    assert cycles([ins("ffma", stall=7)], blocks=7) == 1.0           # seven warps fill the gaps


def test_a_scoreboard_holds_the_reader_and_the_writer():
    # MUFU enters a free pipe at 0 and is there at 21; the branch waits for it. Then the next turn.
    wait = cycles([ins("mufu_ex2", write=0), ins("nop", wait=(0,))])
    assert wait == pytest.approx(21 + 1)
    # The operands of an access are read when it has entered: 8 cycles.
    assert cycles([ins("sts", read=1, memory=LOAD), ins("nop", wait=(1,))]) == pytest.approx(8 + 1)


def test_a_queue_lets_a_warp_run_ahead_of_a_busy_pipe():
    # Issued at 0, 1 and 2, of which two wait; the fourth waits for the first to leave, at 8. 28 cycles remain.
    loop = [ins("mufu_ex2")] * 4 + [ins("ffma")] * 28
    assert cycles(loop) == 8 + 1 + 28
    short = load_gpu("rtx4090-uncalibrated", {"scheduler.queue.xu": 1.0})
    assert cycles(loop, gpu=short) == 16 + 1 + 28


def test_a_wait_leaves_groups_of_copies_in_flight():
    flight = 4 * 128 / ADA.system.gpu.l2.port_bytes_per_cycle + L2_NS * GHZ
    def loop(left):
        return [ins("ldgsts", memory=NARROW_COPY), ins("ldgdepbar"), ins("depbar", text=f"DEPBAR.LE SB0, {left:#x}")]
    assert cycles(loop(0)) == pytest.approx(flight + 1, abs=1)
    assert cycles(loop(1)) == pytest.approx(flight / 2, rel=0.02)    # two groups overlap
    assert cycles(loop(2)) == pytest.approx(flight / 3, rel=0.02)


def test_asynchronous_products_run_on_while_the_warp_does():
    hopper = load_gpu("h100-sxm-uncalibrated")
    product = ins("hgmma_64x64x16_f16_f32", "r0", "r0")
    last = ins("hgmma_64x64x16_f16_f32", "r0", "r0", text="HGMMA.64x64x16.F32 R0, gdesc[UR4], R0, gsb0")
    wait = ins("warpgroup_depbar", text="WARPGROUP.DEPBAR.LE gsb0, 0x0")
    group = [*[product] * 3, last]
    assert cycles([*group, wait], gpu=hopper) == pytest.approx(4 * 32.4 + 1, abs=1)
    assert cycles([*group, *[ins("ffma")] * 100, wait], gpu=hopper) == pytest.approx(4 * 32.4 + 1, abs=1)
    one_left = ins("warpgroup_depbar", text="WARPGROUP.DEPBAR.LE gsb0, 0x1")
    assert cycles([*group, one_left, *[ins("ffma")] * 100], gpu=hopper) == pytest.approx(4 * 32.4, abs=1)


def test_warp_groups_that_take_turns_overlap_products_with_arithmetic():
    """FlashAttention-3's ping-pong: one group multiplies while the other does softmax, never both at once."""
    hopper = load_gpu("h100-sxm-uncalibrated")
    mine, pass_on = ins("bar", text="BAR.SYNC.DEFER_BLOCKING R0, 0x100"), ins("bar", text="BAR.ARV R3, 0x100")
    products = [ins("hgmma_64x64x16_f16_f32")] * 3 + [ins("hgmma_64x64x16_f16_f32", text="HGMMA gsb0")]
    wait = ins("warpgroup_depbar", text="WARPGROUP.DEPBAR.LE gsb0, 0x0")
    softmax = [ins("ffma", stall=2)] * 50             # the stall counts let the other group in
    loop = [mine, *products, wait, pass_on, *softmax]
    turn = 4 * 32 + 2 + hopper.system.gpu.costs["bar"].latency_cycles
    both = cycles(loop, warps=8, gpu=hopper)         # two warp groups, one warp of each here
    assert both == pytest.approx(turn, abs=4)        # 100 cycles of arithmetic are hidden
    assert cycles(loop, warps=4, gpu=hopper) == pytest.approx(max(turn, 4 * 32 + 100), abs=25)


def test_a_barrier_makes_the_warps_of_a_block_wait_for_each_other():
    # Eight warps a block are two here. Without the barrier they interleave freely.
    # The second barrier waits behind the first, which keeps the queue of loads and stores for its cycles.
    loop, bar = [ins("ffma")] * 10 + [ins("bar")], ADA.system.gpu.costs["bar"]
    free = cycles([ins("ffma")] * 10, warps=8)
    held = ADA.system.timer.warps(Code(loop), 1, 8, L2_NS * GHZ)
    assert free == 10.0
    assert held.cycles == pytest.approx((20 + bar.cycles + bar.latency_cycles) / 2, abs=1)
    assert held.by_span["op"]["stall_barrier"] > 5


@pytest.mark.parametrize("policy", ["loose_round_robin", "greedy_then_oldest", "greedy_then_youngest"])
def test_every_policy_fills_the_pipe(policy):
    gpu = load_gpu("rtx4090-uncalibrated", {"scheduler.policy": policy})
    assert cycles([ins("mufu_ex2", "r0", "r0")], blocks=3, gpu=gpu) == pytest.approx(8.0)
    loop = [ins("ffma")] * 6 + [ins("mufu_ex2", "r0", "r0")]
    assert cycles(loop, blocks=3, gpu=gpu) == pytest.approx(8.0, rel=0.01)


@pytest.mark.parametrize(("policy", "asked"), [(0, [2, 3, 0, 1]), (1, [1, 0, 2, 3]), (2, [1, 3, 2, 0])])
def test_in_which_order_a_policy_asks_the_warps(policy, asked):
    assert [engine.candidate(policy, turn, 1, 4) for turn in range(4)] == asked


def test_warps_that_do_not_spread_evenly_are_refused():
    with pytest.raises(InputError, match="1, 2 or a multiple of 4"):
        cycles([ins("ffma")], warps=6)


@pytest.mark.parametrize("warps", [1, 2])
def test_blocks_of_few_warps_fill_the_sub_partitions_together(warps):
    """A loop in which each warp waits and one that a pipe holds up; a block more never ends sooner."""
    def on_the_sm(loop, blocks):
        """Cycles of the SM for a pass of all blocks, as a thread block's cost has them."""
        return cycles(loop, blocks=blocks, warps=warps) * blocks * warps / 4

    waits, issues, fill = [ins("mufu_ex2", "r0", "r0")], [ins("ffma")] * 40, 4 // warps
    for loop in (waits, issues):
        assert on_the_sm(loop, 1) == cycles(loop, blocks=1, warps=4)
        assert on_the_sm(loop, fill) == cycles(loop, blocks=1, warps=4)
        assert on_the_sm(loop, 2 * fill) == 2 * cycles(loop, blocks=2, warps=4)
        taken = [on_the_sm(loop, blocks) for blocks in range(1, 3 * fill + 1)]
        assert taken == sorted(taken)


def test_an_instruction_without_a_price_is_refused_by_name():
    with pytest.raises(InputError) as error:
        cycles([ins("viaddmnmx")])
    assert error.value.key == "costs.viaddmnmx"


@settings(max_examples=60, deadline=None)
@given(st.lists(st.tuples(st.sampled_from(["ffma", "imad", "fmnmx", "mufu_ex2", "hmma_16816_f16_f32", "lds", "nop"]),
                          st.integers(0, 3), st.integers(0, 3), st.integers(1, 6)), min_size=1, max_size=20),
       st.integers(1, 4))
def test_cycles_are_their_breakdown_and_never_below_a_bound(rows, blocks):
    loop = tuple(ins(name, f"r{a}", f"r{b}", stall=s, memory=LOAD if name == "lds" else None, span=f"op{a}")
                 for name, a, b, s in rows)
    timing = ADA.system.timer.warps(Code(loop), blocks, 4, L2_NS * GHZ)
    assert sum(sum(v.values()) for v in timing.by_span.values()) == pytest.approx(timing.cycles)
    assert timing.cycles >= len(loop) - 1e-6
    for pipe in ("alu", "xu", "tensor", "lsu"):
        assert sum(v[pipe] for v in timing.pipes.values()) <= timing.cycles * 1.05 + 1
