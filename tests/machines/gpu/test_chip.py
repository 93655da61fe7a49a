"""The GPU level on stored kernels: waves, shares, energy, power, refusals, and that no price in a file is idle."""

from dataclasses import replace
from functools import lru_cache

import pytest

from intsim.calls import AttentionCall, Workload
from intsim.energy.gpu import kernel_energy_j
from intsim.errors import InputError
from intsim.machines.gpu.listeners import LAUNCH
from intsim.machines.gpu.plan import fused_plan
from intsim.machines.gpu.sm.program import Code
from intsim.pipelines.registry import get_pipeline
from intsim.session import Session, simulate
from intsim.streams.sass.library import SassStore
from tests.machines.build import SESSION, gpu
from tests.machines.gpu.sm.loops import ins

ADA = "rtx4090-uncalibrated"


@lru_cache
def run(name="flash_fp16", length=4096, machine=ADA, overrides=(), **shape):
    sizes = {"q_len": length, "kv_len": length, "head_dim": 64, "heads": 32, "kv_heads": 32, "batch": 4} | shape
    return SESSION.simulate(Workload(**sizes), name, machine, overrides=dict(overrides))


@pytest.mark.parametrize("head_dim", [64, 128])
@pytest.mark.parametrize("name", ["flash2_fp16", "int_flash_mma", "int_flash_int4", "int_flash_kv4"])
@pytest.mark.parametrize("causal", [False, True])
def test_a_turn_that_a_compiler_takes_out_of_a_loop_is_counted_once(name: str, head_dim: int, causal: bool) -> None:
    """nvcc lays the first turn of loops for sm_120 out ahead of them: 4096 queries had products of 4160 keys and more.

    Of a causal call the tiles below the diagonal count, and those on it; a block of rows without any whole tile runs
    no turn ahead of the loop, which is not told apart.
    """
    plan = fused_plan(gpu("rtx5090").system, AttentionCall(4096, 4096, head_dim, causal=causal), get_pipeline(name))
    kernel, launch = plan.launch.kernel, plan.launch
    tiles = sum(min(4096, (block + 1) * kernel.block_m) // kernel.block_n if causal else 4096 // kernel.block_n
                for block in range(4096 // kernel.block_m))
    macs = launch.blocks * sum(sum(of.values()) for of in launch.counts.macs.values())
    assert macs == pytest.approx(tiles * kernel.block_m * kernel.block_n * head_dim * 2, rel=0.01 if causal else 1e-9)


def test_shares_and_energy_add_up():
    result = run()
    assert sum(r.latency_s for r in result.records) == pytest.approx(result.latency_s)
    assert sum(sum(r.energy_j.values()) for r in result.records) < result.energy_j
    assert [r.step for r in result.records][:3] == [LAUNCH, "load_q", "qk_gemm"]
    assert {r.step: r.part for r in result.records[1:]} == {
        step.name: step.part for step in get_pipeline("flash_fp16").steps if step.name != "cast_inputs"}
    assert 0 < result.softmax_share < 0.5


def test_half_rate_accumulation_bounds_fp16_on_ada():
    result = run("flash2_fp16")
    assert result.details.bound == "tensor"
    assert result.details.utilisation["tensor"] > 0.9
    peak = 2 * 256 * 128 * result.details.clock_hz
    flops = 4 * 128 * 4096 ** 2 * 64
    assert 0.85 * peak < flops / result.latency_s < peak
    full_rate = run("flash2_fp16", overrides=(("tensor.warp.f16_f32.mac_per_cycle_per_sm", 512.0),))
    assert full_rate.latency_s < 0.75 * result.latency_s


@pytest.mark.parametrize("name", ["flash2_fp16", "int_flash", "int_flash_half"])
@pytest.mark.parametrize("machine", [ADA, "a100-sxm"])
def test_a_faster_xu_is_never_slower(name, machine):
    """A periodic schedule may fall into a worse rhythm by a per cent; more would be a defect of the engine."""
    classes = set(gpu(machine).system.gpu.costs) & {"mufu_ex2", "mufu_rcp", "f2i", "i2f", "f2f"}
    times = [run(name, machine=machine, overrides=tuple((f"costs.{c}.cycles", n) for c in sorted(classes))).latency_s
             for n in (8.0, 4.0)]
    assert times[1] <= 1.01 * times[0]


def test_time_grows_with_the_square_of_the_length_and_the_engine_runs_once():
    own = Session()  # counted in a memory that no other test fills

    def timed(length):
        before = own.timing.gpu.warps.stats.entries
        call = Workload(q_len=length, kv_len=length, head_dim=64, heads=32, kv_heads=32, batch=4)
        result = own.simulate(call, "int_flash", ADA)
        return result.latency_s, own.timing.gpu.warps.stats.entries - before

    (_, first), (short, of_short), (long, of_long) = timed(1024), timed(4096), timed(16384)
    # Another latency of what quantisers find in L2, and of first touches; nothing grows with the length.
    assert of_long <= of_short < first / 2
    assert long / short == pytest.approx(16, rel=0.03)


def test_the_last_wave_costs_a_whole_block():
    one = run(batch=1, heads=1, kv_heads=1, length=128)
    assert one.details.blocks_per_sm == 1
    full = run(batch=1, heads=256, kv_heads=256, length=128)
    more = run(batch=1, heads=257, kv_heads=257, length=128)
    assert more.latency_s > full.latency_s
    assert more.details.waves > full.details.waves


def test_a_causal_call_does_about_half_the_work():
    assert 0.45 < run(causal=True).latency_s / run().latency_s < 0.7


def test_shared_heads_move_fewer_bytes():
    def dram(result):
        return sum(r.bytes.get("dram", 0.0) for r in result.records)

    assert dram(run(kv_heads=8)) < dram(run())
    q_and_output = 2 * 128 * 4096 * 64 * 2
    assert dram(run()) == pytest.approx(2 * q_and_output, rel=0.01)


def test_power_limits_the_clock():
    free, capped = run(), run(overrides=(("power.limit_w", 250.0),))
    assert capped.details.clock_hz < free.details.clock_hz
    assert capped.power_w <= 250.0 * 1.001
    assert capped.latency_s > free.latency_s
    with pytest.raises(InputError, match=r"more than idle_w \+ static_w"):
        run(overrides=(("power.limit_w", 50.0),))


def test_a_file_may_say_in_which_tile_a_kernel_is_run():
    fixed = run("int_flash")
    assert fixed.details.kernel == "int_flash.sm_89.d64.32x32.w4.s3"
    assert fixed.details.configurations == 1
    tuned = run("int_flash", overrides=(("tiles.int_flash.tile", "fastest"),))
    assert tuned.latency_s < 0.6 * fixed.latency_s
    other = run("int_flash", overrides=(("tiles.int_flash.tile", "64x64.w4.s3"),))
    assert other.details.kernel == "int_flash.sm_89.d64.64x64.w4.s3"
    with pytest.raises(InputError) as error:
        run("int_flash", overrides=(("tiles.int_flash.tile", "16x16.w4.s3"),))
    assert error.value.key == "tiles.int_flash.tile"
    with pytest.raises(InputError, match=r"unknown pipeline 'int_flash_hafl'.*did you mean 'int_flash_half'"):
        Session().load("rtx4090", {"tiles": {"int_flash_hafl": {"tile": "fastest", "source": "release"}}})


def test_a_cpu_pipeline_and_cpu_settings_are_refused():
    shape = Workload(64, 64, 64)
    with pytest.raises(InputError, match="is a CPU pipeline"):
        simulate(shape, "fp16", ADA)
    with pytest.raises(InputError) as error:
        simulate(shape, "fp16", ADA, threads=4)
    assert error.value.key == "threads"


@pytest.mark.parametrize(("machine", "name", "head_dim"), [
    ("a100-sxm", "flash_fp8_e4m3", 64), ("v100", "flash_fp8_e5m2", 64), ("v100", "int_flash_int4", 64),
    (ADA, "flash_fp16", 320),
])
def test_what_has_no_kernel_is_refused(machine, name, head_dim):
    with pytest.raises(InputError, match="there is no"):
        run(name, machine=machine, head_dim=head_dim)


def test_a_refusal_says_what_there_is():
    with pytest.raises(InputError) as error:
        run("int_flash_int4", machine="v100")
    assert (error.value.key, error.value.expected) == ("pipeline", "one of flash_fp16, int_flash")
    with pytest.raises(InputError) as error:
        run("flash_fp16", machine="v100", head_dim=320)
    assert (error.value.key, error.value.expected) == (
        "head_dim", "at most 256; there are kernels of 32, 64, 128, 256")


@pytest.mark.parametrize("machine", ["v100", "t4", "rtx4090", "h100-sxm"])
def test_any_length_costs_about_what_whole_tiles_cost(machine):
    """The mask's code is a small part of the one tile that it cuts; rows and keys beyond the end cost as others."""
    whole = run(machine=machine, q_len=1024, kv_len=1024)
    ragged = run(machine=machine, q_len=1000, kv_len=1001)
    assert ragged.details.kernel.endswith(".masked")
    assert 0.95 < ragged.latency_s / whole.latency_s < 1.3
    one = run(machine=machine, q_len=1, kv_len=1001)
    assert one.latency_s < whole.latency_s


@pytest.mark.parametrize("machine", ["v100", "t4", "rtx4090", "h100-sxm"])
def test_a_causal_mask_halves_the_work_of_a_long_input(machine):
    whole, causal = (run(machine=machine, q_len=16384, kv_len=16384, causal=c) for c in (False, True))
    assert 0.45 < causal.latency_s / whole.latency_s < 0.65


def test_energy_by_hand():
    energy = gpu("v100").system.gpu.power.energy
    found = kernel_energy_j(energy, {"ffma": 10, "nop": 5}, 40, {"shared": 1000.0, "dram": 100.0}, {"f16": 2048.0})
    assert found["sm_units"] == pytest.approx(10 * 32 * 3.46e-12)
    assert found["sm_issue"] == pytest.approx(15 * 23.2e-12)
    assert found["sm_registers"] == pytest.approx(40 * 32 * 2.4e-12)
    assert found["sm_tensor"] == pytest.approx(2048 * 3.94e-12)
    assert found["shared"] == pytest.approx(1000 * 0.88e-12)
    assert found["dram"] == pytest.approx(100 * 71e-12)
    with pytest.raises(InputError) as error:
        kernel_energy_j(energy, {}, 0, {}, {"e4m3": 1.0})
    assert error.value.key == "power.energy.mac_pj.e4m3"


MEMORY = {"lds": "shared", "ldsm": "shared", "ldsm_trans": "shared", "sts": "shared", "ldg": "global", "stg": "global",
          "ldgsts": "global", "ldl": "local", "stl": "local", "atoms": "shared", "stsm": "shared"}


@pytest.mark.parametrize("name", sorted(gpu(ADA).system.gpu.costs))
def test_every_price_of_an_instruction_changes_its_time(name):
    from intsim.streams.sass.model import SassMemory

    memory = SassMemory(MEMORY[name], "load", 4, int(MEMORY[name] != "global"), 1) if name in MEMORY else None
    loop = Code([ins(name, "r0", "r0", memory=memory, text=f"{name.upper()} SB0, 0x0")])

    def time(machine, blocks):
        return machine.system.timer.warps(loop, blocks, 8, 10e-9 * machine.system.gpu.clock_hz).cycles

    base = gpu(ADA)
    dear = gpu(ADA, {f"costs.{name}.cycles": 190.0})
    slow = gpu(ADA, {f"costs.{name}.latency_cycles": 190.0})
    if base.system.gpu.costs[name].pipes:
        assert time(dear, 4) > time(base, 4)
    assert time(slow, 1) > time(base, 1)


EXTREME = {"limits.warps": 4.0, "limits.register_unit": 10_000.0, "limits.shared_reserved_bytes": 40_000.0,
           "limits.shared_unit_bytes": 65_536.0, "limits.shared_kib": 40.0, "limits.shared_per_block_kib": 20.0,
           "limits.registers": 32_768.0, "limits.registers_per_thread": 100.0, "limits.blocks": 1.0,
           "l2.size_mib": 0.001, "l2.bytes_per_cycle_per_sm": 2.0,
           "tensor.warp.f16_f32.latency_cycles": 1000.0,
           "scheduler.queue.memory": 1.0, "scheduler.queue.lsu": 1.0, "scheduler.queue.xu": 1.0,
           "sm_count": 64.0, "dram.bandwidth_gb_per_s": 5.0}
CALLS = (("int_flash", 65536, ()), ("flash_fp16", 1024, ()), ("int_flash", 1024, (("power.limit_w", 250.0),)),
         ("flash_fp8_e5m2", 1024, ()), ("int_flash_half", 1024, ()))
UNUSED = ("bf16", "s4", "e4m3", "e5m2_f16", "f16_f16", "queue.xu", "next_launch_us", "memory_gib",
          "graph_launch_us", "host_launch_us",
          "reaction_ms")
"""Types of which no kernel of the calls multiplies, and a queue that none of them fills: test_engine.py has them.

A second launch is of decoding, how long the limit may be passed of products: test_decode.py, test_linear.py have them.
How much memory there is bounds whole models, which are launched as graphs or one by one.
"""


def test_every_other_quantity_of_a_file_changes_a_result(monkeypatch):
    def one_tile(store, *arguments, **masked):
        found = every_tile(store, *arguments, **masked)
        return tuple(k for k in found if (k.block_m, k.block_n, k.warps) == (128, 64, 4))

    def outcome(call, *more):
        name, length, overrides = call
        result = SESSION.simulate(Workload(length, length, 64, 32, 32, 4), name, ADA, overrides=dict(
            (*overrides, *more)))
        return result.latency_s, result.energy_j, result.details.occupancy_limit

    def changes(key, value):
        for call in CALLS:
            try:
                if outcome(call, (key, value)) != plain[call]:
                    return True
            except InputError:
                return True
        return False

    every_tile = SassStore.for_pipeline
    monkeypatch.setattr(SassStore, "for_pipeline", one_tile)
    plain = {call: outcome(call) for call in CALLS}
    idle = [key for key, quantity in gpu(ADA).identity.provenance.items()
            if not any(f".{kind}" in f".{key}" for kind in UNUSED)
            and not changes(key, EXTREME.get(key, 3.0 * quantity.value if "latency" in key else 1.3 * quantity.value))]
    assert idle == []


@pytest.mark.parametrize("pipeline", ["int_flash", "flash2_fp16"])
def test_a_causal_mask_over_fewer_keys_than_queries_is_refused(pipeline: str) -> None:
    with pytest.raises(InputError, match="q_len: found 512 with 100 keys and a causal mask, expected at most kv_len"):
        simulate(Workload(512, 100, 64, causal=True), pipeline, "a100-sxm")


@pytest.mark.parametrize(("name", "machine", "head_dim", "padded"), [
    ("flash2_fp16", "a100-sxm", 40, 64), ("flash2_fp16", "a100-sxm", 80, 96), ("flash2_fp16", "rtx4090", 160, 192),
    ("flash3_fp8", "h100-sxm", 40, 64), ("flash3_fp8", "h100-sxm", 80, 96), ("flash3_fp16", "h100-sxm", 160, 192)])
def test_a_head_between_two_kernels_runs_in_the_wider_one(name: str, machine: str, head_dim: int, padded: int) -> None:
    narrow, wide = (run(name, machine=machine, head_dim=dim) for dim in (head_dim, padded))
    assert narrow.latency_s == wide.latency_s
    assert narrow.call.head_dim == head_dim
    assert any(f"kernels of {padded}" in text for text in narrow.assumptions)
    assert not any("kernels of" in text for text in wide.assumptions)


@pytest.mark.parametrize(("kv_len", "masked"), [(4096, False), (4095, True)])
def test_int_flash_runs_on_blackwell_by_way_of_ptx(kv_len: int, masked: bool) -> None:
    found, ours = (run(name, machine="rtx5090", q_len=4096, kv_len=kv_len, head_dim=128)
                   for name in ("int_flash", "int_flash_mma"))
    assert found.details.kernel.startswith("int_flash.sm_120.d128.")
    assert found.details.kernel.endswith(".masked") == masked
    assert ours.latency_s < found.latency_s < 1.3 * ours.latency_s  # V lies as its products want it


@pytest.mark.parametrize("machine", ["a100-sxm", "l40s", "h100-sxm", "rtx2080ti", "rtx5090"])
def test_flash2_takes_longer_for_wider_heads_as_far_as_their_work_grows(machine: str) -> None:
    dims = (32, 64, 96, 128, 192, 256)
    times = [run("flash2_fp16", machine=machine, head_dim=dim).latency_s for dim in dims]
    assert times == sorted(times)
    work = times[dims.index(96)] / times[dims.index(128)]
    assert 0.6 < work < 0.9  # three quarters of the channels


@pytest.mark.parametrize(("machine", "head_dim", "tile", "causal"), [
    ("rtx3090", 128, "128x32", "64x64"), ("l40s", 128, "128x32", "64x64"), ("jetson-orin", 96, "128x64", "64x64"),
    ("a100-sxm", 128, "128x64", "128x64")])
def test_flash2_takes_its_tile_by_the_causal_mask_and_not_by_keys_that_fill_none(machine: str, head_dim: int, tile: str,
                                                                                 causal: str) -> None:
    even, odd, hidden = (run("flash2_fp16", machine=machine, kv_len=keys, head_dim=head_dim, causal=masked)
                         for keys, masked in ((4096, False), (4100, False), (4096, True)))
    assert [found.details.tile for found in (even, odd, hidden)] == [f"{t}.w4.s1" for t in (tile, tile, causal)]
    assert even.latency_s < odd.latency_s < 1.06 * even.latency_s


@pytest.mark.parametrize(("name", "machine", "head_dim", "split"), [
    ("flash2_fp16", "a100-sxm", 32, 32), ("flash2_fp16", "t4", 96, 96), ("int_flash", "a100-sxm", 96, 96),
    ("int_flash", "rtx4090", 80, 96), ("int_flash_kv4", "rtx5090", 160, 192), ("int_flash", "rtx5090", 200, 256),
    ("int_flash", "rtx2080ti", 136, 192), ("int_flash_kv4", "t4", 200, 256)])
def test_split_kernels_are_as_wide_as_heads_are_though_fused_ones_are_not(name: str, machine: str, head_dim: int,
                                                                          split: int) -> None:
    found, filled = (run(name, machine=machine, q_len=1, kv_len=8192, head_dim=dim, batch=1)
                     for dim in (head_dim, split))
    assert found.details.kernel.split(".")[0].startswith("decode_")
    assert f".d{split}." in found.details.kernel
    assert found.latency_s == filled.latency_s
    assert any(f"kernels of {split}" in text for text in found.assumptions) == (head_dim != split)
    assert found.call.head_dim == head_dim


@pytest.mark.parametrize(("name", "machine"), [("flash2_fp16", "a100-sxm"), ("int_flash", "rtx4090"),
                                               ("int_flash_kv4", "a10"), ("flash_fp8_e4m3", "h100-sxm"),
                                               ("flash2_fp16", "t4"), ("int_flash", "rtx2080ti")])
def test_a_cache_of_wider_heads_takes_as_much_longer_as_it_has_bytes(name: str, machine: str) -> None:
    dims = (32, 64, 96, 128, 192, 256)
    times = [run(name, machine=machine, q_len=1, kv_len=32768, head_dim=dim).latency_s for dim in dims]
    assert times == sorted(times)
    assert 0.6 < (times[2] - times[0]) / (times[4] - times[2]) < 0.75  # 64 channels more, then 96


def test_a_call_has_to_fit_the_memory() -> None:
    """K and V are counted by the heads that they have, in the format that the kernels read."""
    session, shared = Session(), AttentionCall(1, 8192, 128, heads=16, kv_heads=1, batch=1024)
    gpu = session.load("h100-sxm")
    assert session.plan(shared, "flash2_fp16", gpu)
    with pytest.raises(InputError, match=r"memory: found Q, K, V and output of 1024.1 GiB \(batch 16384, 16 heads, "
                                         r"1 x 8192 x 128\), expected at most 79.6 GiB, the memory of h100-sxm"):
        session.plan(replace(shared, kv_heads=16, batch=16384), "flash2_fp16", gpu)
    large = replace(shared, kv_heads=16, batch=1024)
    assert session.plan(large, "int_flash", "h200")
    with pytest.raises(InputError, match=r"64.0 GiB.*batch 1024"):
        session.plan(large, "flash2_fp16", ADA)
    long = AttentionCall(16384, 16384, 128, heads=32, kv_heads=32)
    assert session.plan(long, "flash2_fp16", "rtx2080ti")
    with pytest.raises(InputError, match=r"output and scores of 32.6 GiB"):
        session.plan(long, "ggml_f16_gpu", "rtx2080ti")


@pytest.mark.parametrize(("machine", "name", "length", "heads", "causal"), [
    ("a100-sxm", "flash_fp16", 256, 2, True), ("v100", "flash_fp16", 64, 2, False),
    ("h100-sxm", "int_flash_paper", 256, 12, True), ("rtx4090", "flash_fp8_e5m2", 64, 32, False)])
def test_short_prompts_of_narrow_heads_have_a_small_tile_too(machine: str, name: str, length: int, heads: int,
                                                             causal: bool) -> None:
    """In 128 rows alone a head of 32 channels took longer than one of 64 in 64 rows."""
    narrow, wide = (run(name, length, machine, head_dim=width, heads=heads, kv_heads=heads, batch=1, causal=causal)
                    for width in (32, 64))
    assert narrow.latency_s <= wide.latency_s
    assert ".64x64." in narrow.details.kernel


@pytest.mark.parametrize("name", ["int_flash_half", "flash_fp8_e4m3"])
def test_narrow_heads_have_a_tile_that_leaves_no_short_wave(name: str) -> None:
    """In tiles of 64 keys a head of 32 channels took up to a fifth longer than one of 64, whose blocks are one wave."""
    narrow, wide = (run(name, 2048, "h100-sxm", head_dim=width, heads=32, kv_heads=32, batch=1, causal=False)
                    for width in (32, 64))
    assert narrow.latency_s <= wide.latency_s
    assert ".64x32." in narrow.details.kernel
