"""SageAttention's kernels beside each other: which one its entry point takes, what its CUDA forms cost."""

import pytest

from intsim.calls import AttentionCall
from intsim.errors import InputError
from intsim.machines.gpu.tiles import Tiles, loops_of
from tests.machines.build import SESSION
from tests.stored import load_kernel

CALL = AttentionCall(4096, 4096, 128, heads=32)


@pytest.mark.parametrize(("machine", "served", "other"), [
    ("a100-sxm", "sage2_fp16", "sage1"), ("rtx3090", "sage1", "sage2_fp16"), ("rtx4090", "sage2pp", "sage2"),
    ("l40s", "sage2pp", "sage2_fp16"), ("h100-sxm", "sage2_wgmma", "sage2_fp16")])
def test_a_result_says_which_kernel_sageattn_would_take(machine: str, served: str, other: str) -> None:
    plans = [SESSION.plan(CALL, name, machine) for name in (served, other)]
    said = [[text for text in plan.assumptions if "sageattn()" in text] for plan in plans]
    assert said[0] == []
    assert len(said[1]) == 1
    assert f"takes {served} on" in said[1][0]


def test_blackwell_is_served_adas_kernel_with_scales_of_a_warp() -> None:
    plan = SESSION.plan(CALL, "sage2pp", "rtx5090")
    assert plan.launch.kernel.name == "sage2pp.sm_120.d128.128x64.w4.s1"
    assert [text for text in plan.assumptions if "a warp's rows" in text]


def test_a_gpu_that_the_library_does_not_know() -> None:
    assert any("takes no call on sm_75" in text for text in SESSION.plan(CALL, "sage1", "t4").assumptions)


@pytest.mark.parametrize("q_len", [1, 2048])
@pytest.mark.parametrize(("machine", "name"), [("rtx4090", "sage2pp"), ("rtx5090", "sage2pp"), ("a100-sxm", "sage1"),
                                               ("h100-sxm", "sage2_wgmma"), ("rtx3090", "sage2_fp16")])
def test_heads_that_the_library_refuses_are_refused(machine: str, name: str, q_len: int) -> None:
    """Few queries, too, though split kernels of ours are as wide."""
    words = f"head_dim: {machine}: there is no kernel of {name} with head_dim 256, expected at most 128.*SageAttention"
    with pytest.raises(InputError, match=words):
        SESSION.plan(AttentionCall(q_len, 2048, 256, heads=8), name, machine)


def test_narrow_heads_are_padded_as_the_library_does() -> None:
    narrow, padded = (SESSION.simulate(AttentionCall(2048, 2048, width, heads=8), "sage1", "rtx3090")
                      for width in (32, 64))
    assert narrow.latency_s == padded.latency_s
    assert any(text.startswith("head_dim 32 runs in kernels of 64") for text in narrow.assumptions)


def test_decoding_is_by_a_kernel_of_ours() -> None:
    plan = SESSION.plan(AttentionCall(1, 8192, 128, heads=32, kv_heads=8), "sage2pp", "rtx4090")
    assert any("SageAttention has no kernel that splits keys" in text for text in plan.assumptions)


@pytest.mark.parametrize(("name", "longest"), [
    ("sage2_fp16.sm_80.d128.128x64.w4.s1.masked", [14.0, 2.0]),
    ("sage2_fp16_two_level.sm_86.d64.128x64.w8.s1.masked", [14.0, 2.0]),
    ("sage2pp.sm_89.d128.128x64.w4.s1.masked", [14.0, 2.0]), ("sage2_wgmma.sm_90.d64.64x128.w4.s1.masked", [7.0, 1.0])])
@pytest.mark.parametrize(("mask", "kv_len"), [("causal", 1024), ("", 1000)])
def test_the_last_tiles_are_of_the_loop_that_hides(name: str, longest: list[float], mask: str, kv_len: int) -> None:
    """Trips of a mask's own tiles are those that the kernel's loops count themselves; by hand, of the longest block."""
    kernel = load_kernel(name)
    call = AttentionCall(kv_len, kv_len, kernel.head_dim, variant=mask)
    blocks = {index: block.trips for index, block in enumerate(kernel.blocks)}
    offset = 0 if mask else kv_len
    rows = Tiles.of(call, kernel).trips(loops_of(kernel), blocks)
    for row, found in enumerate(rows):
        own = kernel.trips({"q_len": kv_len, "kv_len": kv_len, "offset": offset, "q_block": row})
        assert found == dict(enumerate(map(float, own)))
    assert [rows[-1][1], rows[-1][3]] == longest


def test_sums_in_fp16_double_the_rate_where_fp32_has_half_of_it() -> None:
    """GeForce has FP16 products with FP32 sums at half rate, an A100 at the full one (whole prompts, heads of 128)."""
    def gain(machine: str) -> float:
        wide, half = (SESSION.simulate(CALL, name, machine).latency_s
                      for name in ("sage2_fp16", "sage2_fp16_half_sums"))
        return wide / half

    assert gain("rtx4090") > 1.4
    assert 1.0 <= gain("a100-sxm") < 1.1


def test_sums_of_e4m3_in_fp16_gain_where_fp32_has_half_the_rate() -> None:
    """What SageAttention 2++ is for: a GeForce card has E4M3 with FP32 sums at half rate, an L40S at the full one."""
    def gain(machine: str) -> float:
        wide, half = (SESSION.simulate(CALL, name, machine).latency_s for name in ("sage2", "sage2pp"))
        return wide / half

    assert gain("rtx4090") > 1.2
    assert gain("l40s") < 1.0  # the sums are converted, and nothing is gained


@pytest.mark.parametrize(("machine", "name", "rival", "least"), [
    ("rtx4090", "sage2pp", "flash2_fp16", 2.4), ("l40s", "sage2", "flash2_fp16", 1.6),
    ("h100-sxm", "sage2_wgmma", "flash3_fp16", 1.15)])
def test_what_the_library_serves_is_faster_than_fp16(machine: str, name: str, rival: str, least: float) -> None:
    """Prompts with heads of 128: half the bits at two to four times the rate, and as many exponentials."""
    ours, other = (SESSION.simulate(CALL, of, machine).latency_s for of in (name, rival))
    assert other / ours > least


def test_the_warp_group_copies_each_tile_once() -> None:
    """One thread's copies count for the whole block: Q once, a tile of K and of V in every turn."""
    kernel = load_kernel("sage2_wgmma.sm_90.d128.64x128.w4.s1")
    copied = [sum(i.memory.sectors * 32 * kernel.warps for i in block.instructions
                  if i.memory and i.memory.kind == "async") for block in kernel.blocks]
    tile = 128 * 128
    assert copied[:2] == [64 * 128 + 2 * tile, 2 * tile]


def test_it_decodes_from_its_own_cache_as_sage1_does() -> None:
    few = AttentionCall(1, 16384, 128, heads=32, kv_heads=8)
    times = [SESSION.simulate(few, name, "a100-sxm").latency_s for name in ("sage1", "sage2_fp16")]
    assert times[0] == times[1]
