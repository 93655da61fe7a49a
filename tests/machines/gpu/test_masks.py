"""One mask has one price however it is spelt, and none that hides nothing is cheaper than no mask."""

from __future__ import annotations

from dataclasses import replace

import pytest

from intsim.calls import AttentionCall
from tests.machines.build import SESSION

FEW = AttentionCall(1024, 1024, 128, heads=4)
"""Too few thread blocks for the GPU: FlashAttention-2 splits the keys."""
MANY = AttentionCall(2048, 2048, 64, heads=16)
HIDING = 1.02
"""A split that a mask cuts compares every score of a tile, over one that sees all its keys."""
DECODE = AttentionCall(1, 8192, 128, heads=32, kv_heads=8, batch=16)


def seconds(call: AttentionCall, pipeline: str, machine: str, variant: str = "", causal: bool = False) -> float:
    return SESSION.simulate(replace(call, variant=variant, causal=causal), pipeline, machine).latency_s


@pytest.mark.parametrize(("call", "pipeline", "machine"), [
    (FEW, "flash2_fp16", "h100-sxm"), (MANY, "flash3_fp8", "h100-sxm"), (MANY, "sage2", "rtx4090")])
def test_a_causal_variant_is_the_causal_flag_and_never_dearer_than_all_keys(
        call: AttentionCall, pipeline: str, machine: str) -> None:
    dense, causal = seconds(call, pipeline, machine), seconds(call, pipeline, machine, causal=True)
    assert seconds(call, pipeline, machine, "causal") == causal <= dense * HIDING
    assert seconds(call, pipeline, machine, "causal+built") > causal
    for nothing in (f"document({call.kv_len})", "paged(16)", f"prefix_lm({call.kv_len})"):
        assert seconds(call, pipeline, machine, nothing) == dense


def test_a_window_is_not_dearer_than_the_split_of_all_keys() -> None:
    assert seconds(FEW, "flash2_fp16", "h100-sxm", "sliding_window(512)") <= (
        HIDING * seconds(FEW, "flash2_fp16", "h100-sxm"))


def test_the_last_query_stands_at_the_last_key_of_a_causal_variant_as_of_the_flag() -> None:
    call = replace(FEW, q_len=512)
    assert seconds(call, "flash_fp16", "a100-sxm", "causal") == seconds(call, "flash_fp16", "a100-sxm", causal=True)


def test_one_query_over_pages_runs_the_kernel_with_pages() -> None:
    found = SESSION.simulate(replace(DECODE, variant="paged(16)"), "flash2_fp16", "a100-sxm")
    assert found.details.kernel.endswith(".p16")
    together = SESSION.simulate(DECODE, "flash2_fp16", "a100-sxm").latency_s
    assert together <= found.latency_s < 1.1 * together
    other = SESSION.simulate(replace(DECODE, variant="paged(64)"), "flash2_fp16", "rtx4090")
    assert any(text.startswith("paged(64): the kernel looks no page up") for text in other.assumptions)
