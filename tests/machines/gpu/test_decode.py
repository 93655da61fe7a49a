"""Attention of few queries on GPUs: which kernels run, into how many splits, and what bounds them."""

from dataclasses import replace
from functools import lru_cache
from itertools import pairwise

import pytest

from intsim.calls import AttentionCall
from intsim.errors import InputError
from intsim.machines.gpu.decode import COMBINE, decodes
from intsim.machines.gpu.plan import GpuPlan
from intsim.machines.gpu.sequence import PARTS, SequencePlan
from intsim.machines.gpu.splits import splits_flash2, splits_flash3
from intsim.machines.gpu.unmodelled import ROUNDED_TWICE
from intsim.pipelines.registry import get_pipeline
from intsim.resources import machine_files
from intsim.streams.sass.manifest.routines import routine_compilations
from tests.machines.build import SESSION, gpu
from tests.sampled import sampled

HOPPER, AMPERE = "h100-sxm-uncalibrated", "a100-sxm"
LONG = AttentionCall(q_len=1, kv_len=8192, head_dim=128, heads=64, kv_heads=8, batch=4)
"""134 MB of float16 keys and values: 32 heads' worth of work for 132 SMs unless it is split."""


def planned(call=LONG, name="flash3_fp16", machine=HOPPER):
    return gpu(machine).plan(call, get_pipeline(name))


@lru_cache
def run(call=LONG, name="flash3_fp16", machine=HOPPER, overrides=()):
    return SESSION.simulate(call, name, machine, overrides=dict(overrides))


def test_flash3_splits_by_its_rule_and_combines():
    plan = planned()
    assert isinstance(plan, SequencePlan)
    kernel, combine = (launch.kernel for launch in plan.launches)
    rule = splits_flash3(batch=4, heads=64, kv_heads=8, q_len=1, kv_len=8192, head_dim=128, block_m=kernel.block_m,
                         block_n=kernel.block_n, sms=132)
    assert plan.splits == rule == 4
    assert [launch.blocks for launch in plan.launches] == [4 * 4 * 8, 4 * 64 // 4]
    assert (kernel.pipeline, combine.routine) == ("flash3_fp16", COMBINE)


def test_flash3_packs_heads_under_a_mask_as_without_one():
    """The unpacked kernel had been taken where it ended as soon: twice the blocks, and a third more energy."""
    dense, causal = (run(AttentionCall(64, 176, 64, heads=32, kv_heads=8, batch=4, causal=causal), "flash3_fp8")
                     for causal in (False, True))
    assert (dense.details.blocks, causal.details.blocks) == (64, 64)
    assert causal.energy_j < 1.05 * dense.energy_j


@pytest.mark.parametrize("name", ["flash2_fp16", "int_flash", "flash3_fp16"])
@pytest.mark.parametrize("call", [AttentionCall(1, 4096, 128, heads=8),
                                  AttentionCall(1, 8192, 128, heads=32, kv_heads=8, batch=8)])
def test_pages_save_no_time(name, call):
    machine = HOPPER if name.startswith("flash3") else AMPERE
    assert run(call, name, machine).latency_s <= run(replace(call, variant="paged(16)"), name, machine).latency_s


@pytest.mark.parametrize(("name", "changes", "tile"), [
    ("flash3_fp16", {}, "64x176"), ("flash3_fp16", {"q_len": 8}, "64x176"), ("flash3_fp16", {"q_len": 9}, "128x176"),
    ("flash3_fp16", {"q_len": 8, "causal": True}, "64x128"), ("flash3_fp16", {"head_dim": 64}, "64x192"),
    ("flash3_fp16", {"q_len": 8, "variant": "sliding_window(4000)+causal"}, "128x128"),
    ("flash3_fp16", {"head_dim": 96}, "192x144"), ("flash3_fp16", {"head_dim": 192}, "128x112"),
    ("flash3_fp8", {}, "64x96"), ("flash3_fp8", {"head_dim": 64}, "64x128"), ("flash3_fp8", {"q_len": 9}, "128x224"),
    ("flash3_fp8", {"head_dim": 96}, "192x128")])
def test_flash3_decodes_in_the_tile_of_its_rule(name, changes, tile):
    """Eight heads on each of K and V: 8 queries are 64 rows."""
    assert planned(replace(LONG, **changes), name).main.kernel.tile.startswith(f"{tile}.w")


@pytest.mark.parametrize(("name", "head_dim"), [("flash3_fp16", 64), ("flash3_fp16", 128), ("flash3_fp8", 128)])
def test_one_warp_group_and_the_one_that_copies_fill_an_sm(name, head_dim):
    launch = planned(replace(LONG, head_dim=head_dim), name).main
    fit = launch.system.fit(launch.kernel)
    assert (launch.kernel.registers, fit.blocks, fit.limit) == (255, 1, "registers")


def test_a_tile_of_64_rows_helps_where_tensor_cores_are_slow():
    """On an H20 vllm-project/flash-attention's pull request 63 reports 1.5 to 1.7 times what the tile of 128 gives, to
    which 17 queries of four heads go."""
    few, more = (run(AttentionCall(queries, 65536, 128, heads=32, kv_heads=8), machine="h20") for queries in (16, 17))
    assert 1.5 < more.latency_s / few.latency_s < 1.7


@pytest.mark.parametrize("name", ["flash3_fp16", "flash3_fp8"])
@pytest.mark.parametrize(("queries", "packed"), [(1, True), (17, True), (32, True), (200, True), (256, False)])
def test_flash3_packs_heads_into_rows_though_no_sm_idles(name, queries, packed):
    """224 rows of seven heads fill two tiles of 128, which 32 of each fill a quarter; 32 blocks of each of 8 heads' K
    are more than the SMs. Seven rows are a tile of 64."""
    call = AttentionCall(queries, 8192, 128, heads=56, kv_heads=8, batch=24)
    plan = planned(call, name)
    assert isinstance(plan, SequencePlan) == packed
    assert (plan.main if packed else plan.launch).blocks == 8 * 24 * -(-queries * (7 if packed else 1) // 128) * (
        1 if packed else 7)


def test_flash2_splits_by_its_own_rule():
    plan = planned(name="flash2_fp16", machine=AMPERE)
    rule = splits_flash2(batch=4, heads=64, kv_heads=8, q_len=1, kv_len=8192, head_dim=128, sms=108)
    tiles = 8192 // plan.launches[0].kernel.sizes["block_n"]
    assert plan.splits == -(-tiles // -(-tiles // rule))


def test_flash2_says_that_it_packs_one_query_alone():
    one, two = (SESSION.plan(AttentionCall(q_len, 4096, 128, heads=12, kv_heads=4, batch=2), "flash2_fp16", "l40s")
                for q_len in (1, 2))
    packs = [[text for text in plan.assumptions if "packs the heads" in text] for plan in (one, two)]
    assert (len(packs[0]), len(packs[1])) == (1, 0)
    assert one.splits > two.splits


@pytest.mark.parametrize("machine", ["a100-sxm", "h100-sxm", "h200", "h20"])
@pytest.mark.parametrize("call", [AttentionCall(1, 16384, 128, heads=32, kv_heads=8, batch=64),
                                  AttentionCall(1, 4096, 128, heads=32, kv_heads=8, batch=128),
                                  AttentionCall(1, 16384, 128, heads=32, batch=16)])
def test_tiles_that_wait_for_the_same_bytes_go_by_the_rule_for_rows(machine, call):
    """An H100 took 64 rows of which four were filled, and half as much power again, for 0.01 % of the time."""
    assert planned(call, "flash2_fp16", machine).main.kernel.sizes["block_m"] == 16


def test_dram_bounds_a_long_cache_and_its_bytes_are_the_caches():
    plan, result = planned(), run()
    cache = 4 * 8 * 8192 * 128 * 2 * 2
    assert plan.launches[0].dram_bytes == pytest.approx(cache, rel=0.005)
    seconds = cache / gpu(HOPPER).system.gpu.dram.bandwidth_bytes_per_s
    assert seconds < result.latency_s < seconds + 15e-6
    assert next(r for r in result.records if r.step == "qk_gemm").bound == "dram"


@pytest.mark.parametrize(("name", "cache_bytes"), [("flash2_fp16", 2), ("int_flash", 1)])
def test_heads_of_256_are_split_over_keys_and_bound_by_their_bytes(name, cache_bytes):
    call = AttentionCall(q_len=1, kv_len=8192, head_dim=256, heads=16, kv_heads=4, batch=4)
    plan, result = planned(call, name, AMPERE), run(call, name, AMPERE)
    assert isinstance(plan, SequencePlan)
    assert plan.splits > 1
    seconds = 4 * 4 * 8192 * 256 * 2 * cache_bytes / gpu(AMPERE).system.gpu.dram.bandwidth_bytes_per_s
    assert seconds < result.latency_s < seconds + 15e-6


def test_narrower_caches_are_read_faster():
    f16, fp8, int8 = (run(name=name).latency_s for name in ("flash3_fp16", "flash3_fp8", "int_flash"))
    assert fp8 < 0.75 * f16
    assert int8 < 0.75 * f16


def test_records_energy_and_time_add_up():
    result = run()
    assert sum(r.latency_s for r in result.records) == pytest.approx(result.latency_s)
    assert result.energy_j > sum(sum(r.energy_j.values()) for r in result.records) > 0.0
    assert sum(r.bytes.get("dram", 0.0) for r in result.records) == pytest.approx(
        sum(launch.dram_bytes for launch in planned().launches))
    assert [r.start_s for r in result.records] == sorted(r.start_s for r in result.records)
    assert max(sample.time_s for sample in result.samples) == pytest.approx(result.latency_s)


@pytest.mark.parametrize("key", ["launch_us", "dram.bandwidth_gb_per_s", "next_launch_us"])
def test_elasticities_are_those_of_repeated_runs(key):
    call = AttentionCall(q_len=1, kv_len=4096, head_dim=128, heads=32, kv_heads=4, batch=8)
    value = gpu(AMPERE).identity.provenance[key].value
    low, high = (run(call, "flash2_fp16", AMPERE, ((key, value * factor),)).latency_s for factor in (0.95, 1.05))
    found = run(call, "flash2_fp16", AMPERE).latency_uncertainty.slopes[key]
    assert found == pytest.approx((high / low - 1.0) / 0.1, abs=0.15)


def test_a_launch_that_is_prepared_ahead_waits_less():
    call = AttentionCall(q_len=1, kv_len=8192, head_dim=128, heads=8, kv_heads=8)
    flash3, flash2 = planned(call), planned(call, "flash2_fp16")
    assert flash3.gap_s == pytest.approx(137e-9)
    assert flash2.gap_s == pytest.approx(137e-9 + 1e-6)


def test_splits_that_are_shorter_do_less():
    """32 tiles in splits of 5: six of them and one of two, which had been priced as seven of five."""
    launch = planned(AttentionCall(1, 4096, 64, heads=16, kv_heads=2, batch=4), "int_flash", "t4").main
    assert launch.blocks == 4 * 2 * 7
    assert [max(row.values()) for row in launch.rows] == [5.0] * 6 + [2.0]


def test_blocks_that_share_keys_wait_for_the_same_port():
    """What one SM's port to L2 carries it carries for a block that shares K and V, too, whoever brought them to L2."""
    packed, shared = (planned(AttentionCall(q_len, 2048, 128, heads=8, kv_heads=1)) for q_len in (16, 64))
    assert (packed.splits, shared.main.blocks) == (shared.splits, 4 * packed.main.blocks)
    assert packed.seconds <= shared.seconds


CACHES = {"flash2_fp16": ("decode_f16", 16, 16, 0), "int_flash": ("decode_int8", 8, 8, 2),
          "int_flash_half": ("decode_int8_f16", 8, 16, 2), "sage1": ("decode_int8_f16", 8, 16, 2),
          "sage2_wgmma": ("decode_int8_e4m3", 8, 8, 2), "sage2_fp16": ("decode_int8_f16", 8, 16, 2),
          "int_flash_int4": ("decode_int4_int8", 4, 8, 2),
          "int_flash_kv4": ("decode_int4", 4, 4, 4), "flash_fp8_e4m3": ("decode_e4m3", 8, 8, 0)}
"""By pipeline: what decodes, bits of K and of V, and bytes of scales for each key."""


@pytest.mark.parametrize("name", CACHES)
def test_a_cache_is_read_in_the_formats_of_its_pipeline(name):
    routine, k_bits, v_bits, scales = CACHES[name]
    launch = planned(LONG, name, HOPPER).main
    cache = 4 * 8 * 8192 * (128 * (k_bits + v_bits) / 8 + scales)
    assert launch.kernel.routine == routine
    assert launch.dram_bytes == pytest.approx(cache, rel=0.005)


@pytest.mark.parametrize("machine", ["t4", "a100-sxm", "rtx4090", HOPPER, "rtx5090"])
def test_fewer_bits_are_read_faster(machine):
    call = AttentionCall(q_len=1, kv_len=65536, head_dim=128, heads=32, kv_heads=8)
    four, mixed, eight, half = (run(call, name, machine).latency_s for name in (
        "int_flash_kv4", "int_flash_int4", "int_flash_mma", "flash2_fp16"))
    assert four < mixed < eight < half
    assert half < 4.2 * four  # 3.88 times the bytes, and the SMs of a T4 copy nothing ahead


def test_an_int4_cache_in_pages_has_kernels_that_look_them_up():
    paged = run(AttentionCall(1, 8192, 128, heads=32, kv_heads=8, variant="paged(16)"), "int_flash_kv4", "a100-sxm")
    assert paged.details.kernel.endswith(".v_tokens.p16")
    assert not any("looks no page up" in text for text in paged.assumptions)


def test_flash3_off_hopper_decodes_by_a_kernel_that_splits_and_says_what_it_is():
    few, many = (run(AttentionCall(q_len, 16384, 128, heads=32, kv_heads=8), "flash3_fp8", "rtx4090")
                 for q_len in (1, 1024))
    assert few.details.kernel.startswith("decode_e4m3.sm_89")
    assert few.latency_s == pytest.approx(run(few.call, "flash_fp8_e4m3", "rtx4090").latency_s)
    assert all(any("runs on Hopper alone" in text for text in found.assumptions) for found in (few, many))
    assert not any("runs on Hopper alone" in text for text in run().assumptions)


@pytest.mark.parametrize(("machine", "name", "twice"), [
    ("rtx4090", "flash_fp8_e4m3", True), ("rtx4090", "flash3_fp8", True), (HOPPER, "flash_fp8_e4m3", False),
    (HOPPER, "flash3_fp8", False), ("rtx4090", "flash_fp8_e5m2", False), ("rtx4090", "sage2pp", False)])
def test_a_p_that_is_rounded_twice_where_its_values_are_once_is_said(machine, name, twice):
    found = run(AttentionCall(1024, 1024, 128, heads=8), name, machine)
    assert (ROUNDED_TWICE in found.assumptions) == twice


@pytest.mark.parametrize(("machine", "name", "head_dim"), [
    ("v100", "int_flash", 256), ("v100", "flash_fp16", 128), ("rtx4090", "flash_fp16", 128)])
def test_few_queries_that_no_kernel_splits_are_said(machine, name, head_dim):
    few, many = (run(AttentionCall(q_len, 4096, head_dim, heads=8), name, machine) for q_len in (1, 1024))
    text = f"no kernel of {name} that splits the keys is stored for heads of {head_dim}"
    assert any(text in said for said in few.assumptions)
    assert not any(text in said for said in many.assumptions)


def test_what_the_values_beside_a_decoding_run_are_is_said():
    assert any("another order" in text for text in run().assumptions)
    assert not any("has scales" in text for text in run(name="int_flash_half").assumptions)
    assert any("where that of sage1 has one for 64" in text for text in run(name="sage1").assumptions)


def test_only_few_queries_decode():
    prefill = AttentionCall(q_len=1024, kv_len=1024, head_dim=128, heads=8, kv_heads=8, causal=True)
    assert isinstance(planned(prefill), GpuPlan)
    few = AttentionCall(q_len=4, kv_len=1024, head_dim=128, heads=8, kv_heads=8)
    flash2, fp8, a100 = get_pipeline("flash2_fp16"), get_pipeline("flash3_fp8"), gpu("a100-sxm").system
    assert decodes(few, flash2, a100)
    assert decodes(AttentionCall(**{**few.columns, "causal": True}), flash2, a100)
    assert decodes(prefill, flash2, a100)  # whose library asks for splits all the same
    assert not decodes(prefill, get_pipeline("int_flash"), a100)  # 128 tiles for 108 SMs
    assert decodes(replace(prefill, heads=1, kv_heads=1), get_pipeline("int_flash"), a100)  # 16 tiles for them
    assert decodes(replace(prefill, q_len=512), get_pipeline("int_flash"), a100)  # a chunk, however many heads
    assert not decodes(replace(prefill, q_len=513, heads=32, kv_heads=32), get_pipeline("int_flash"), a100)
    assert decodes(replace(few, variant="sliding_window(64)"), flash2, a100)
    assert not decodes(replace(few, q_len=2048, causal=True), flash2, a100)  # its first queries see no key
    assert not decodes(few, get_pipeline("flash_fp16"), a100)
    long = replace(prefill, q_len=65536, kv_len=65536)
    assert [decodes(long, fp8, gpu(name).system) for name in ("h100-sxm", "rtx4090")] == [True, False]


def test_a_row_more_than_a_group_has_is_no_cliff():
    """Eight queries of eight heads are 64 rows; thread blocks of the fused kernel would walk all keys of a head."""
    eight, nine = (SESSION.simulate(AttentionCall(q_len, 50000, 128, heads=8, kv_heads=1), "int_flash", "rtx4090")
                   for q_len in (8, 9))
    assert eight.latency_s < nine.latency_s < 1.5 * eight.latency_s


@pytest.mark.parametrize(("machine", "name"), [("h100-sxm", "int_flash"), ("l40s", "int_flash"), ("rtx4090", "sage2"),
                                               ("a100-sxm", "int_flash_kv4")])
def test_more_queries_than_leave_sms_idle_are_no_cliff_and_no_cheaper(machine, name):
    """Where a few tiles of the fused kernel are left over for a last wave, the split kernel's smaller ones fill it."""
    queries = (64, 65, 96, 128, 160, 192, 256, 257, 320, 384, 512)
    times = [run(AttentionCall(q_len, 4096, 128, heads=32), name, machine).latency_s for q_len in queries]
    assert times == sorted(times)
    steps = [after / before for before, after in pairwise(times)]
    assert max(steps) < 1.65  # a tile of 128 rows for each head more had doubled it


def test_a_prompt_runs_the_authors_kernel_and_one_of_heads_that_it_lacks_ours():
    """A prompt fills the fused kernel's tiles; heads that it has no kernel of are taken at every length, or at none."""
    prompt = run(AttentionCall(4208, 4208, 128, heads=8, kv_heads=2, causal=True), "int_flash", "h100-sxm")
    assert prompt.details.kernel.startswith("int_flash")
    shorter, longer = (run(AttentionCall(q_len, q_len, 256, heads=8, kv_heads=2, causal=True), "int_flash", "rtx5090")
                       for q_len in (3400, 6800))
    assert 3.0 < longer.latency_s / shorter.latency_s < 4.5
    assert any("for want of one" in text for text in longer.assumptions)


@pytest.mark.parametrize(("machine", "head_dim"), [("t4", 128), ("rtx2080ti", 256)])
def test_a_query_more_is_no_cheaper_where_flash2s_rule_is_not_for_the_gpu(machine, head_dim):
    times = [run(AttentionCall(q_len, 1024, head_dim, heads=8), "flash2_fp16", machine).latency_s
             for q_len in (1, 16, 32, 64, 65, 128)]
    assert times == sorted(times)


def test_a_query_more_than_fills_a_tile_is_no_cheaper():
    """Tiles of 64 rows come into question before there are more rows than that."""
    full, more = (SESSION.simulate(AttentionCall(q_len, 32768, 128, heads=64, kv_heads=8), "flash2_fp16", "l40s")
                  for q_len in (64, 65))
    assert full.latency_s < more.latency_s


@pytest.mark.parametrize(("name", "gpu"), [("flash2_fp16", "a100-sxm"), ("flash3_fp16", "h100-sxm"),
                                           ("int_flash", "rtx4090")])
def test_a_key_less_than_fills_the_tiles_saves_little_and_costs_nothing_more(name, gpu):
    """A cut tile takes the place of a whole one: it had been priced beside them."""
    cut, whole = (SESSION.simulate(AttentionCall(1, kv_len, 128, heads=8, kv_heads=8), name, gpu).latency_s
                  for kv_len in (4095, 4096))
    assert cut == pytest.approx(whole, rel=0.03)


def test_several_queries_of_flash2_have_a_block_for_each_head():
    """The library packs heads into rows for one query alone; what heads share is read once from memory."""
    one, two = (planned(AttentionCall(q_len, 8192, 128, heads=8, kv_heads=1), "flash2_fp16").launches[0]
                for q_len in (1, 2))
    assert one.blocks == 64
    assert two.blocks == 8 * 32
    assert two.dram_bytes == pytest.approx(one.dram_bytes, rel=0.2)


def test_every_span_of_a_sequence_counts_to_a_part():
    """Rows of a layer are steps of their own: their part is that of the step."""
    spans = {span for source, _, _ in routine_compilations().values() for span in source.spans} - {"rows"}
    assert spans <= set(PARTS)


def test_a_change_of_scores_decodes_in_splits_and_costs_instructions():
    call = AttentionCall(1, 4096, 128, heads=16, kv_heads=8)
    plain, capped = (SESSION.simulate(replace(call, variant=text), "int_flash", "a100-sxm")
                     for text in ("", "soft_cap(50)"))
    assert plain.latency_s <= capped.latency_s < 1.5 * plain.latency_s
    added = {record.step: record for record in capped.records}["score_modification"]
    assert added.latency_s > 0
    assert any("few queries" in text for text in capped.assumptions)


@pytest.mark.parametrize(("variant", "seen"), [("sliding_window(1023)", 1024), ("document(3000, 1096)", 1096),
                                               ("sliding_window(1023)+causal", 1024)])
def test_one_query_under_a_window_decodes_over_its_keys(variant, seen):
    call = AttentionCall(1, 4096, 128, heads=16, kv_heads=8, variant=variant)
    shorter = SESSION.simulate(replace(call, kv_len=seen, variant=""), "flash2_fp16", "a100-sxm")
    assert SESSION.simulate(call, "flash2_fp16", "a100-sxm").latency_s == shorter.latency_s


@pytest.mark.parametrize(("name", "step", "kernel"), [
    ("flash2_fp16", "softmax", "decode_f16"), ("flash2_fp16", "output", "decode_combine"),
    ("flash3_fp8", "softmax", "flash3_fp8")])
def test_a_span_that_is_no_step_is_refused_as_of_a_fused_kernel(name, step, kernel):
    whole = get_pipeline(name)
    renamed = replace(whole, steps=tuple(replace(s, name=s.name + "_2") if s.name == step else s for s in whole.steps))
    with pytest.raises(InputError, match=rf"{kernel}\.sm_90.* has the span '{step}'.*did you mean '{step}_2'"):
        gpu(HOPPER).plan(LONG, renamed)


DECODING = sorted(name for name, path in machine_files().items() if path.parent.name == "gpus" and name != "v100")


@pytest.mark.parametrize("name", ["rtx5090", *sampled(DECODING, every=6),
                                  *(pytest.param(name, marks=pytest.mark.slow) for name in DECODING)])
def test_every_gpu_reads_a_long_cache_at_most_of_its_bandwidth(name):
    """A GPU of an architecture without split kernels would take its prompts' tile, and 5 to 10 times as long."""
    result = run(replace(LONG, batch=16), "flash2_fp16", name)
    cache = 16 * 8 * 8192 * 128 * 2 * 2
    assert cache / result.latency_s > 0.7 * gpu(name).system.gpu.dram.bandwidth_bytes_per_s


def test_volta_decodes_int8_by_a_kernel_that_splits_the_keys():
    """Its thread blocks walked all keys, one for each head, at a thirtieth of the bandwidth."""
    result = run(replace(LONG, heads=32, batch=1, kv_len=65536), "int_flash", "v100")
    assert result.details.kernel == "decode_int8.sm_70.d128.16x128.w4.s1"
    cache = 8 * 65536 * (2 * 128 + 2)
    assert cache / result.latency_s > 0.7 * gpu("v100").system.gpu.dram.bandwidth_bytes_per_s


def test_turing_takes_the_faster_tile_with_a_mask_or_without():
    """FlashAttention-2's tiles are of later chips: without a mask a T4 had taken half as long again as with one."""
    whole, hidden = (SESSION.simulate(AttentionCall(256, 2048, 128, heads=8, variant=variant), "flash2_fp16", "t4")
                     for variant in ("", "document(1, 2047)"))
    assert 0.97 * hidden.latency_s < whole.latency_s <= hidden.latency_s


def test_flash3_says_where_its_rule_leaves_a_window_to_one_block():
    """Tiles of 96 keys: a window of 350 is 4 of them, given to the kernel alone, and 1000 is 11."""
    few, more = (planned(AttentionCall(1, 4096, 128, heads=2, variant=f"sliding_window({keys})"), "flash3_fp8")
                 for keys in (350, 1000))
    assert few.splits == 1
    assert any("leaves 4 tiles of keys or fewer to one thread block" in text for text in few.assumptions)
    assert more.splits > 1
    assert not any("to one thread block" in text for text in more.assumptions)
    assert more.seconds < few.seconds
