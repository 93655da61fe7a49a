"""SageAttention's kernels beside each other: which one its entry point takes, what the CUDA form for sm_80 costs."""

import pytest

from intsim.calls import AttentionCall
from intsim.machines.gpu.tiles import Tiles, loops_of
from tests.machines.build import SESSION
from tests.stored import load_kernel

CALL = AttentionCall(4096, 4096, 128, heads=32)


@pytest.mark.parametrize(("machine", "served", "other"), [
    ("a100-sxm", "sage2_fp16", "sage1"), ("rtx3090", "sage1", "sage2_fp16"), ("rtx4090", "sage2", "sage2_fp16"),
    ("h100-sxm", "sage2", "sage2_fp16_half_sums")])
def test_a_result_says_which_kernel_sageattn_would_take(machine: str, served: str, other: str) -> None:
    plans = [SESSION.plan(CALL, name, machine) for name in (served, other)]
    said = [[text for text in plan.assumptions if "sageattn()" in text] for plan in plans]
    assert said[0] == []
    assert len(said[1]) == 1
    assert f"takes {served} on" in said[1][0]


def test_a_gpu_that_the_library_does_not_know() -> None:
    assert any("takes no call on sm_75" in text for text in SESSION.plan(CALL, "sage1", "t4").assumptions)


@pytest.mark.parametrize("name", ["sage2_fp16.sm_80.d128.128x64.w4.s1.masked",
                                  "sage2_fp16_two_level.sm_86.d64.128x64.w8.s1.masked"])
@pytest.mark.parametrize(("mask", "kv_len"), [("causal", 1024), ("", 1000)])
def test_the_last_two_tiles_are_of_the_loop_that_hides(name: str, mask: str, kv_len: int) -> None:
    """Trips of a mask's own tiles are those that the kernel's loops count themselves; by hand, of the longest block."""
    kernel = load_kernel(name)
    call = AttentionCall(kv_len, kv_len, kernel.head_dim, variant=mask)
    blocks = {index: block.trips for index, block in enumerate(kernel.blocks)}
    offset = 0 if mask else kv_len
    rows = Tiles.of(call, kernel).trips(loops_of(kernel), blocks)
    for row, found in enumerate(rows):
        own = kernel.trips({"q_len": kv_len, "kv_len": kv_len, "offset": offset, "q_block": row})
        assert found == dict(enumerate(map(float, own)))
    assert [rows[-1][1], rows[-1][3]] == [14.0, 2.0]


def test_sums_in_fp16_double_the_rate_where_fp32_has_half_of_it() -> None:
    """GeForce has FP16 products with FP32 sums at half rate, an A100 at the full one (whole prompts, heads of 128)."""
    def gain(machine: str) -> float:
        wide, half = (SESSION.simulate(CALL, name, machine).latency_s
                      for name in ("sage2_fp16", "sage2_fp16_half_sums"))
        return wide / half

    assert gain("rtx4090") > 1.4
    assert 1.0 <= gain("a100-sxm") < 1.1


def test_it_decodes_from_its_own_cache_as_sage1_does() -> None:
    few = AttentionCall(1, 16384, 128, heads=32, kv_heads=8)
    times = [SESSION.simulate(few, name, "a100-sxm").latency_s for name in ("sage1", "sage2_fp16")]
    assert times[0] == times[1]
