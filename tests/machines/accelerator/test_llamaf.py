"""LlamaF from its description: what the paper reports, and what the description itself implies.

Inputs from the paper are the clock, 16 weights per cycle, the groups, a buffer per kernel, and how long the processing
system takes for attention and the rest. A copy by a Cortex-A53 and the share of an AXI port that a ZCU102 sustains are
measured elsewhere. Tokens per second, GOPS and what overlapping hides are results.
"""

from __future__ import annotations

from functools import cache
from itertools import pairwise
from typing import Any

import pytest

from intsim import simulate_model
from intsim.errors import InputError
from intsim.machines.accelerator.calls import TokenCall
from intsim.machines.accelerator.result import AcceleratorRun
from intsim.models.phase_result import PhaseResult
from tests.machines.accelerator.build import accelerator

TOKENS = 8
TOKENS_BYTES = 1034.4e6 * (1 + 4 / 256)
"""Of the weights of a token's matrices in 8 bit, with a scale per 256."""

MACHINE = accelerator("llamaf-zcu102")


def token(position: int, tokens: int = TOKENS) -> TokenCall:
    """TinyLlama-1.1B."""
    return TokenCall(layers=22, hidden=2048, heads=32, kv_heads=4, head_dim=64, ffn=5632, vocab=32000,
                     position=position, tokens=tokens)


@cache
def run(steps: int, dataflow: str = "llamaf", **parameters: int) -> AcceleratorRun:
    """Decoding of ``steps`` tokens, whose mean position is in the middle."""
    return MACHINE.time(MACHINE.plan_dataflow(token(steps // 2), dataflow, parameters=parameters))


def rate(steps: int, dataflow: str = "llamaf", **parameters: int) -> float:
    return TOKENS / run(steps, dataflow, **parameters).latency_s


@pytest.mark.parametrize(("steps", "published"), [(64, 1.478), (128, 1.424), (256, 1.328)])
def test_tokens_per_second(steps: int, published: float) -> None:
    assert rate(steps) == pytest.approx(published, rel=0.05)


@pytest.mark.parametrize(("steps", "published"), [(64, 0.936), (128, 0.915), (256, 0.853)])
def test_tokens_per_second_without_asynchronous_scheduling(steps: int, published: float) -> None:
    assert rate(steps, sequential=1) == pytest.approx(published, rel=0.05)


@pytest.mark.parametrize(("steps", "published"), [(64, 15.8), (128, 15.3), (256, 14.3)])
def test_times_faster_than_the_processing_system_alone(steps: int, published: float) -> None:
    assert rate(steps) / rate(steps, "llamaf_ps") == pytest.approx(published, rel=0.10)


def decode(linear: str, steps: int = 64) -> PhaseResult:
    """On the processing system's cores, instruction by instruction."""
    return simulate_model("tinyllama-1.1b", machine="zcu102-ps", attention="fp32", linear=linear, prompt=1,
                          generate=steps, baseline=None).phase("decode")


def ns_per_mac(linear: str) -> float:
    """One core's time for a multiply-accumulate of the matrices."""
    phase = decode(linear)
    matrices = sum(phase.breakdown[part] for part in ("ffn", "projections", "head")) / phase.tokens
    return matrices * 4 / token(32).linear_macs * 1e9


def test_the_baselines_matrices_are_simulated_code() -> None:
    """The machine file's time is that of llama2.c's loops at -O0; the paper's 0.201 GOPS are 39.8 ns of a core."""
    found = ns_per_mac("w8a8_g256_o0")
    assert MACHINE.parts.host.function_s["gqmv_mac"] * 1e9 == pytest.approx(found, rel=0.005)
    assert found == pytest.approx(8 / 0.201, rel=0.10)


def test_optimised_code_is_many_times_faster_than_the_baseline() -> None:
    by_build = [ns_per_mac(f"w8a8_g256{build}") for build in ("_o0", "_o2", "_o3", "")]
    assert all(slower > 1.3 * faster for slower, faster in pairwise(by_build))
    assert decode("w8a8_g256").latency_s / 64 < 1 / rate(64)


def test_the_processing_system_alone_by_both_ways() -> None:
    """The dataflow with the paper's profile beside its matrices, and the whole model from instructions."""
    assert rate(64, "llamaf_ps") == pytest.approx(64 / decode("w8a8_g256_o0").latency_s, rel=0.02)


def test_the_baseline_computes_the_same_beside_its_matrices() -> None:
    """The host's time for attention and the rest is one number, on whichever side the matrices run."""
    fabric, alone = run(128), run(128, "llamaf_ps")
    assert fabric.plan.bounds_s()["host"] == pytest.approx(
        sum(alone.stage(name).active_s for name in ("attention", "rest")), rel=1e-9)


def test_gops_of_the_kernels() -> None:
    kernels = [s for s in run(64).stages if "mac_s8" in s.operations]
    operations = 2 * sum(s.operations["mac_s8"] for s in kernels)
    assert operations / TOKENS == 2 * token(32).linear_macs
    assert operations / sum(s.active_s for s in kernels) / 1e9 == pytest.approx(4.696, rel=0.05)


def test_the_kernels_buffers_are_as_large_as_the_paper_says() -> None:
    plan = run(64).plan
    rooms = sum(b.bytes * b.slots for name, b in plan.buffers.items() if name.startswith("w_"))
    assert rooms == pytest.approx(111.5e6, rel=0.01)
    assert plan.stored_bytes["ddr"] == pytest.approx(rooms + TOKENS_BYTES, rel=0.01)


def test_a_network_that_the_board_cannot_hold_is_refused() -> None:
    """In 8 bit: 6.6 GB of weights, copied or in their places, on a board of 4 GiB."""
    llama_7b = TokenCall(layers=32, hidden=4096, heads=32, kv_heads=32, head_dim=128, ffn=11008, vocab=32000,
                         position=1)
    for parameters in ({"resident": 1}, {"resident": 0}):
        with pytest.raises(InputError, match=r"its buffers take \d+ bytes of ddr, expected at most 4294967296"):
            MACHINE.plan_dataflow(llama_7b, "llamaf", parameters=parameters)
    MACHINE.plan_dataflow(llama_7b, "llamaf", parameters={"weight_bits": 4})


@pytest.mark.parametrize(("parameters", "message"), [
    ({"group": 100}, "no multiple of the group"), ({"group": 256.5}, "found 256.5, expected a whole number"),
    ({"group": "256"}, "found '256'"), ({"group": True}, "found True"), ({"group": 0}, "divides by zero"),
    ({"weight_bits": 0}, "a weight takes a bit at least"), ({"weight_bits": 1.58}, "found 1.58, expected a whole"),
    ({"resident": 2}, "resident or not"), ({"sequential": 5}, "sequential or not"), ({"group": -1}, "found -1")])
def test_parameters_that_mean_nothing_are_refused(parameters: dict[str, Any], message: str) -> None:
    with pytest.raises(InputError, match=message):
        MACHINE.plan_dataflow(token(32), "llamaf", parameters=parameters)


def test_what_asynchrony_hides() -> None:
    """1/0.936 - 1/1.478 = 0.39 s in the paper, most of the 0.57 s that copying takes."""
    hidden = 1 / rate(64, sequential=1) - 1 / rate(64)
    assert hidden == pytest.approx(1 / 0.936 - 1 / 1.478, rel=0.10)
    assert hidden < run(64).plan.bounds_s()["copy"] / TOKENS


def test_the_copy_bounds_it_and_a_wider_port_alone_gives_nothing() -> None:
    assert run(64).bound == "copy"
    wide = accelerator("llamaf-zcu102", {
        "ports.hp0.bytes_per_cycle": 64.0, **{f"engines.widen_{k}.per_cycle.byte": 64.0 for k in ("dim", "hidden")}})
    wider = wide.time(wide.plan_dataflow(token(32), "llamaf"))
    assert run(64).latency_s / wider.latency_s < 1.10
    resident = wide.time(wide.plan_dataflow(token(32), "llamaf", parameters={"resident": 1}))
    assert run(64).latency_s / resident.latency_s > 2.0


def test_fewer_bits_shrink_copy_and_port_alike() -> None:
    four, two = rate(64, weight_bits=4), rate(64, weight_bits=2)
    assert rate(64) < four < two
    assert four / rate(64) == pytest.approx(1.6, rel=0.1)  # not 2: the host's functions stay


def test_tokens_per_second_and_watt() -> None:
    """The paper does not describe how it measured; the power of its baseline is an input here, the fabric's is not."""
    power = run(256).power_w
    assert power is not None
    assert rate(256) / power == pytest.approx(0.291, rel=0.05)
    empty = accelerator("llamaf-zcu102", {"energy.static_w": 1.6, "energy.lut_clock_fj": 0.0})   # no bitstream
    alone = empty.time(empty.plan_dataflow(token(128), "llamaf_ps"))
    assert alone.power_w == pytest.approx(1.94, rel=0.02)
    assert rate(256) / power / (TOKENS / alone.energy_j) == pytest.approx(6.1, rel=0.12)


def test_power_of_the_fabric_by_hand() -> None:
    """Clocks always; LUTs and BRAMs of an instance in the cycles in which words arrive: 16 weights, or scales, each."""
    components, result = run(64).energy_components_j, run(64)
    assert components is not None
    luts, cycle_j = 163_680, 16 * (4605 * 58.8e-15 + 6.96875 * 20.6e-12)
    assert components["static"] == pytest.approx((2.34 + luts * 28.8e-15 * 205e6) * result.latency_s)
    words = TOKENS_BYTES * TOKENS / 16
    assert components["engine widen_dim"] + components["engine widen_hidden"] == pytest.approx(
        words * cycle_j, rel=0.001)


def test_area_is_the_papers_and_follows_the_multipliers() -> None:
    assert MACHINE.parts.area["lut"] == pytest.approx(0.5972 * 274080, rel=1e-3)
    assert MACHINE.parts.area["dsp"] == pytest.approx(0.2095 * 2520, rel=1e-3)
    assert MACHINE.parts.area["bram36"] == pytest.approx(0.2445 * 912, rel=1e-3)
    small = accelerator("llamaf-zcu102", {
        f"engines.{name}.per_cycle.mac_s8": 16.0 for name in ("dot_dim", "dot_hidden")})
    assert small.parts.area["dsp"] == pytest.approx(MACHINE.parts.area["dsp"] / 16)
    assert small.parts.area["lut"] == pytest.approx(MACHINE.parts.area["lut"] - 2 * 240 * 255 * 32 / 256)
    same = small.time(small.plan_dataflow(token(32), "llamaf"))
    assert same.latency_s == pytest.approx(run(64).latency_s, rel=0.01)  # 16 weights per cycle never fill 256 of them


def test_stalls_have_reasons_and_fill_the_run() -> None:
    result = run(64)
    engine = result.server("dot_dim")
    assert set(engine.spent_s) >= {"busy", "port", "host", "dma"}
    assert sum(engine.spent_s.values()) == pytest.approx(result.latency_s)
    assert engine.spent_s["busy"] / result.latency_s < 0.05  # 256 multipliers behind 16 weights per cycle


def test_skipping_steady_layers_changes_nothing() -> None:
    plan = run(64).plan
    assert MACHINE.time(plan, skip=False).latency_s == pytest.approx(run(64).latency_s, rel=1e-9)
