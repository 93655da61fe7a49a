"""What threads take on demand: whole tiles, all of a kernel's units, the last ones smaller than the first."""

from __future__ import annotations

import pytest

from intsim.calls import AttentionCall
from intsim.machines.cpu.choice import TILE_ROWS
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


def test_the_last_chunks_are_an_eighth_of_the_first() -> None:
    found = plan("quant_only", AttentionCall(16384, 16384, 128))
    softmax = next(kernel for kernel in found.kernels if kernel.step.name == "softmax")
    chunks = found.shares(softmax)[0].chunks
    assert chunks[0] == 16384 // 64
    assert chunks[-1] <= chunks[-2] == 32
    assert len(chunks) < 160
