"""FuseMax and FLAT: the artifact's latencies, cycle by cycle."""

from __future__ import annotations

import pytest

from intsim.calls import AttentionCall
from intsim.machines.accelerator.result import AcceleratorRun
from tests.machines.accelerator.build import accelerator

MACHINE = accelerator("fusemax")


def run(dataflow: str, length: int, depth: int, **parameters: int) -> AcceleratorRun:
    """Batch 64, 12 heads, as the artifact's BERT; the call's length is that of its queries and keys."""
    call = AttentionCall(q_len=length, kv_len=length, head_dim=depth, heads=12, kv_heads=12, batch=64)
    return MACHINE.time(MACHINE.plan_dataflow(call, dataflow, parameters=parameters))


@pytest.mark.parametrize("depth", [64, 128])
@pytest.mark.parametrize("length", [1024, 4096, 65536])
def test_cycles_are_the_artifacts_formulas(length: int, depth: int) -> None:
    """But for the first load and the last store, which its formulas leave out.

    The third: FuseMax's cascade on FLAT's hardware, whose lanes take the exponentials and the sums of 256 rows.
    """
    blocks, tiles = 64 * 12 * length // 256, length // 256
    fuse, flat = (run(name, length, depth).latency_s * 940e6 for name in ("fusemax", "flat"))
    cascade = run("fusemax", length, depth, array_extra=0, lane_extra=1029).latency_s * 940e6
    assert fuse == pytest.approx(blocks * (tiles * (2 * depth + 10) + depth), rel=1e-4)
    assert flat == pytest.approx(blocks * tiles * 1024, rel=3e-5)
    assert cascade == pytest.approx(blocks * (tiles * (1029 + 2 * depth) + depth), rel=1e-4)


def test_latencies_and_use_of_bert_at_1k() -> None:
    fuse, flat = run("fusemax", 1024, 64), run("flat", 1024, 64)
    assert fuse.latency_s == pytest.approx(2.013e-3, rel=1e-3)
    assert flat.latency_s == pytest.approx(13.386e-3, rel=1e-3)
    assert fuse.use["array"] == pytest.approx(0.8896, rel=1e-3)
    assert (flat.use["array"], flat.use["lanes"]) == (
        pytest.approx(0.125, rel=3e-5), pytest.approx(1.0, rel=3e-5))
    assert run("fusemax", 4096, 64).use["array"] == pytest.approx(0.965, rel=1e-3)


def test_energy_of_bert_at_1k() -> None:
    """FLAT's passes over its scores are ours to count; the artifact has 6 % less for them."""
    fuse, flat = run("fusemax", 1024, 64), run("flat", 1024, 64)
    assert fuse.energy_j == pytest.approx(1.951, rel=0.01)
    assert flat.energy_j == pytest.approx(2.485, rel=0.07)
    tiles = 64 * 12 * 16
    macs = tiles * (65536 * (2 * 64 + 6) + 256 * (64 + 7))
    assert fuse.energy_components_j is not None
    assert fuse.energy_components_j["operation mac_f16"] == pytest.approx(macs * 17.16e-12)
    assert fuse.energy_components_j["link dram"] == pytest.approx(4 * 64 * 12 * 1024 * 64 * 2 * 31.2e-12)
