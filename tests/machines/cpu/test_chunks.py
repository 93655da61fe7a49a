"""What threads take on demand: whole tiles, all of a kernel's units, the last ones smaller than the first."""

from __future__ import annotations

import pytest

from intsim.calls import AttentionCall
from intsim.machines.cpu.choice import TILE_ROWS
from intsim.machines.cpu.on_demand import HandOut
from intsim.machines.cpu.plan import CpuPlan
from intsim.pipelines.registry import get_pipeline
from tests.machines.build import soc


def plan(pipeline: str, call: AttentionCall) -> CpuPlan:
    return soc("rk3588s").plan(call, get_pipeline(pipeline), schedule="dynamic")


@pytest.mark.parametrize("queries", [1, 7, 256, 1000, 16384])
@pytest.mark.parametrize("pipeline", ["turbo_attention_int8", "quant_only", "ggml_f16"])
def test_chunks_are_all_units_in_whole_tiles(pipeline: str, queries: int) -> None:
    found = plan(pipeline, AttentionCall(queries, 1024, 64))
    for kernel in found.kernels:
        if kernel.threaded:
            chunks = found.shares(kernel)[0].chunks
            assert sum(chunks) == kernel.units
            assert not any(chunk % kernel.grain for chunk in chunks[:-1])
            assert chunks[:-1] == sorted(chunks[:-1], reverse=True)


def test_only_products_of_packed_panels_have_tiles_of_rows() -> None:
    grains = {kernel.invocation.routine: kernel.grain
              for name in ("turbo_attention_int8", "ggml_f16")
              for kernel in plan(name, AttentionCall(64, 64, 64)).kernels}
    assert grains["gemm_flashq"] == TILE_ROWS
    assert grains["gemm_f16_rows"] == grains["flashq_softmax"] == grains["softmax_f32"] == 1


@pytest.mark.parametrize(("pipeline", "panel"), [("fp16", 24), ("int_attention", 12)])
def test_no_thread_packs_a_part_of_a_panel(pipeline: str, panel: int) -> None:
    found = soc("graviton4").plan(AttentionCall(1024, 1030, 128), get_pipeline(pipeline), schedule="dynamic")
    packing = [kernel for kernel in found.kernels if kernel.stream.routine.startswith("pack_b")]
    assert all(kernel.threaded and kernel.grain == panel for kernel in packing)
    chunks = [found.shares(kernel)[0].chunks for kernel in packing]
    assert [sum(some) for some in chunks] == [1030, 128]
    assert not any(chunk % panel for some in chunks for chunk in some[:-1])


def test_the_last_chunks_are_an_eighth_of_the_first() -> None:
    found = plan("quant_only", AttentionCall(16384, 16384, 128))
    softmax = next(kernel for kernel in found.kernels if kernel.step.name == "softmax")
    chunks = found.shares(softmax)[0].chunks
    assert chunks[0] == 16384 // 64
    assert chunks[-1] <= chunks[-2] == 32
    assert len(chunks) < 160


def end_of(seconds: dict[int, float], ranks: list[int], chunks: int) -> float:
    """When the last of equal chunks ends, each of which takes a core of a rank so long."""
    hand_out = HandOut(ranks, [1] * chunks, lambda rank, _: seconds[rank])
    free, last, taken = [(0.0, thread) for thread in range(len(ranks))], 0.0, 0
    while free:
        now, thread = free.pop(free.index(min(free)))
        if hand_out.take(thread, now) is not None:
            taken, last = taken + 1, max(last, now + seconds[ranks[thread]])
            free.append((now + seconds[ranks[thread]], thread))
    assert taken == chunks
    return last


@pytest.mark.parametrize("chunks", [1, 7, 8, 17, 18, 19, 20, 64])
@pytest.mark.parametrize("slow", [1.5, 4.0, 4.9, 30.0])
def test_equal_chunks_end_as_early_as_they_can(chunks: int, slow: float) -> None:
    """The least time in which all threads together can do so many, each a whole number of them."""
    seconds, ranks = {0: 1.0, 1: slow}, [0] * 4 + [1] * 4
    ends = sorted({n * each for n in range(1, chunks + 1) for each in seconds.values()})
    best = next(end for end in ends if sum((end + 1e-9) // seconds[rank] for rank in ranks) >= chunks)
    assert end_of(seconds, ranks, chunks) <= end_of(seconds, ranks[:4], chunks)
    assert end_of(seconds, ranks, chunks) == pytest.approx(best, rel=0.05)


def test_a_little_core_leaves_the_last_tiles_to_big_ones() -> None:
    """Eight threads took 0.9 % longer for 256 queries than four, a little core having taken one of the last tiles."""
    call = AttentionCall(256, 2048, 128, heads=8, kv_heads=1, causal=True)
    pipeline, board = get_pipeline("turbo_attention"), soc("rock-5b")
    four, eight = (board.run(board.plan(call, pipeline, threads=n, schedule="dynamic")).latency_s for n in (4, 8))
    assert eight < four


def test_what_another_core_wrote_lies_in_a_shared_l2() -> None:
    """It had come from DRAM, with a fifth of the bandwidth: on demand took 1.9 times as long as equal shares."""
    board, pipeline, call = soc("raspberry-pi-4"), get_pipeline("fp32"), AttentionCall(256, 256, 64)
    static, on_demand = (board.run(board.plan(call, pipeline, schedule=how)).latency_s for how in ("static", "dynamic"))
    assert static < on_demand < 1.2 * static
