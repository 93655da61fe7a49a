"""Intervals by hand, elasticities against repeated runs, and what a machine file's sources say of its numbers."""

from __future__ import annotations

import math
from collections.abc import Mapping

import pytest

import intsim
from intsim.uncertainty.interval import Z_80, Doubt, chance_above_one, quotient, uncertainty
from intsim.uncertainty.spread import SPREAD, kind_of_source, spreads_of
from tests.machines.build import SESSION, gpu, soc

CPU_CASES = [("rk3588s-uncalibrated", "int_attention", 2048), ("rk3588s-uncalibrated", "quant_only", 4096),
             ("raspberry-pi-5", "int_attention", 1024), ("cortex-a76", "fp16", 1024), ("apple-m2-soc", "fp32", 512)]


def test_two_quantities_by_hand() -> None:
    found = uncertainty(2.0, {"a": -1.0, "b": 0.5, "c": 1.0}, {"a": 0.03, "b": 0.08}, 0.0)
    assert found.deviation == pytest.approx(0.05)
    assert found.interval == pytest.approx((2.0 / math.exp(Z_80 * 0.05), 2.0 * math.exp(Z_80 * 0.05)))
    assert found.shares == pytest.approx({"b": 0.64, "a": 0.36})


def test_what_both_depend_on_alike_cancels() -> None:
    doubt = Doubt({"clock": -1.0}, {"clock": 0.5}, 0.05)
    found = quotient(3.0, doubt, doubt)
    assert found.deviation == pytest.approx(0.05 * math.sqrt(2.0))
    assert chance_above_one(3.0, found.deviation) > 0.999
    assert chance_above_one(1.0, found.deviation) == pytest.approx(0.5)


def test_of_what_an_interval_was_made() -> None:
    found = uncertainty(2.0, {"a": -1.0, "b": 0.5}, {"a": 0.03, "b": 0.08}, 0.1)
    assert found.doubt.model == pytest.approx(0.1)
    assert found.doubt.slopes == {"a": -1.0, "b": 0.5}
    assert found.doubt.spreads == {"a": 0.03, "b": 0.08}
    assert uncertainty(2.0, {}, {}, 0.0).doubt.model == 0.0


def times(found: intsim.Result, quantities: Mapping[str, float], by: float,
          beside: Mapping[str, float] | None = None) -> tuple[float, float]:
    """What a call takes with quantities a share greater, and with them as much smaller, in seconds."""
    more, less = (SESSION.simulate(found.call, found.pipeline, found.machine, overrides={
        **(beside or {}), **{key: value * factor for key, value in quantities.items()}}).latency_s
        for factor in (1.0 + by, 1.0 - by))
    return more, less


def slope(found: intsim.Result, quantities: Mapping[str, float], by: float,
          beside: Mapping[str, float] | None = None) -> float:
    """The elasticity of a time as repeated runs say."""
    more, less = times(found, quantities, by, beside)
    return (more - less) / found.latency_s / (2.0 * by)


@pytest.mark.parametrize(("machine", "pipeline", "length"), CPU_CASES)
def test_elasticities_of_a_cpu_are_those_of_repeated_runs(machine: str, pipeline: str, length: int) -> None:
    call = intsim.Workload(length, length, 128)
    found = SESSION.simulate(call, pipeline, machine)
    assert found.latency_uncertainty is not None
    values = soc(machine).identity.provenance
    # When threads move to other cores, what shared memories give to each changes too, which is of second order.
    near = 0.08 if soc(machine).system.soc.threading.migration else 0.02
    for key, stated in found.latency_uncertainty.slopes.items():
        if key in values:
            assert stated == pytest.approx(slope(found, {key: values[key].value}, 0.002), abs=near), key


@pytest.mark.parametrize(("machine", "pipeline", "head_dim"), [
    ("rtx4090-uncalibrated", "flash2_fp16", 64), ("a100-sxm", "int_flash", 64), ("rtx3090", "flash2_fp16", 128)])
def test_the_largest_elasticities_of_a_gpu_are_about_right(machine: str, pipeline: str, head_dim: int) -> None:
    """The SM's are a smooth maximum: first order, where a run with another price may choose another rhythm."""
    call = intsim.Workload(4096, 4096, head_dim, 16, 16, 2)
    found = SESSION.simulate(call, pipeline, machine)
    assert found.latency_uncertainty is not None
    values = gpu(machine).identity.provenance
    for key, stated in found.latency_uncertainty.slopes.items():
        if key not in values or abs(stated) < 0.2:
            continue
        more = SESSION.simulate(call, pipeline, machine, overrides={key: values[key].value * 1.04}).latency_s
        assert stated == pytest.approx((more / found.latency_s - 1.0) / 0.04, abs=0.3), key


PREFILL = intsim.Workload(4096, 4096, 128, 16, 16, 2)
DECODE = intsim.Workload(1, 16384, 128, 32, 8, 64)
PRODUCT, SHORT = intsim.LinearCall(4096, 4096, 16384), intsim.LinearCall(4096, 4096, 4096)
OF_POWER = ("limit_w", "idle_w", "static_w", "energy_at_ghz", "clock_exponent", "voltage_floor", "energy.mac_pj.f16",
            "energy.dram_pj_per_byte", "energy.dram_device_pj_per_byte", "energy.shared_pj_per_byte")


@pytest.mark.parametrize(("machine", "limit_w", "call"), [
    ("rtx4090", 600.0, PREFILL), ("rtx4090", 300.0, PREFILL), ("rtx4090", 150.0, PREFILL), ("t4", 70.0, PREFILL),
    ("t4", 55.0, PREFILL), ("jetson-orin", 60.0, PREFILL), ("jetson-orin", 40.0, PREFILL), ("a100-sxm", 400.0, PREFILL),
    ("a100-sxm", 200.0, PREFILL), ("h100-sxm", 400.0, PREFILL), ("h100-sxm", 250.0, PREFILL), ("l20", 150.0, PREFILL),
    ("a100-sxm", 300.0, DECODE), ("a100-sxm", 220.0, DECODE), ("h20", 400.0, DECODE), ("rtx4090", 200.0, DECODE),
    ("h100-sxm", 350.0, PRODUCT), ("a100-sxm", 300.0, PRODUCT), ("t4", 70.0, SHORT), ("a10", 150.0, SHORT),
    ("h100-pcie", 350.0, intsim.LinearCall(9216, 9216, 9216)), ("t4", 400.0, SHORT)])
def test_the_clock_of_a_board_that_is_held_answers_as_repeated_runs_say(machine, limit_w, call) -> None:
    """And its energy: at the clock that is set, above the clock of the lowest voltage, and below it; of kernels that
    compute, wait for their own results and for memory (T4), and wait for DRAM, which a lower clock makes no slower. Of
    products, that fall from the clock that is set to one that is held."""
    pipeline = "linear_f16_gpu" if isinstance(call, intsim.LinearCall) else "flash2_fp16"
    held = {"power.limit_w": limit_w}
    found = SESSION.simulate(call, pipeline, machine, overrides=held)
    values = {key: value.value for key, value in gpu(machine).identity.provenance.items()} | held
    product = ("power.reaction_ms", "clock_ghz") if isinstance(call, intsim.LinearCall) else ()
    for key in (*product, *(f"power.{name}" for name in OF_POWER if values[f"power.{name}"])):
        changed = ({**held, key: values[key] * factor} for factor in (1.01, 0.99))
        more, less = (SESSION.simulate(call, pipeline, machine, overrides=each) for each in changed)
        for of_latency, slopes in ((True, found.latency_uncertainty.slopes), (False, found.energy_uncertainty.slopes)):
            high, at, low = (one.latency_s if of_latency else one.energy_j for one in (more, found, less))
            assert slopes.get(key, 0.0) == pytest.approx((high - low) / at / 0.02, abs=0.03), key


def test_what_a_board_s_limit_holds_gains_nothing_from_faster_units() -> None:
    """Below its lowest voltage a call takes its energy over the limit, whatever takes its cycles: who needs fewer of
    them has a lower clock."""
    tight = {"power.limit_w": 220.0}
    held = SESSION.simulate(DECODE, "flash2_fp16", "a100-sxm", overrides=tight)
    assert held.latency_uncertainty.slopes.get("l2.bytes_per_cycle_per_sm", 0.0) == pytest.approx(0.0, abs=0.01)
    faster = SESSION.simulate(DECODE, "flash2_fp16", "a100-sxm", overrides={
        **tight, "l2.bytes_per_cycle_per_sm": 1.1 * gpu("a100-sxm").system.gpu.l2.bytes_per_cycle_per_sm})
    assert faster.latency_s == pytest.approx(held.latency_s, rel=1e-3)


@pytest.mark.parametrize("call", [PREFILL, intsim.Workload(2048, 2048, 64, 32, 8)])
def test_waits_for_results_and_for_memory_are_in_the_interval(call) -> None:
    """A T4 waits most of the time: the compiler's counts are no quantity of a file, results and memory are."""
    found = SESSION.simulate(call, "flash2_fp16", "t4", overrides=(free := {"power.limit_w": 3000.0}))
    slopes, device = found.latency_uncertainty.slopes, gpu("t4").system.gpu
    values = {key: value.value for key, value in gpu("t4").identity.provenance.items()}
    latencies = {f"costs.{name}.latency_cycles": cost.latency_cycles for name, cost in device.costs.items()}
    latencies |= {key: values[key] for key in values if key.endswith(".latency_cycles")}
    product = "tensor.warp.f16_f32.latency_cycles"
    groups = {"results": (latencies, [key for key in slopes if "latency_cycles" in key or key.startswith("costs.")]),
              **{key: ({key: values[key]}, [key])
                 for key in (product, "l2.latency_ns", "dram.latency_ns", "clock_ghz")}}
    for name, (quantities, keys) in groups.items():
        of_runs = slope(found, quantities, 0.05, free)
        assert abs(of_runs) > 0.02, name
        rows = sum(slopes.get(key, 0.0) for key in keys)
        assert rows == pytest.approx(of_runs, abs=0.06), name


DRAM, PATH = "dram.bandwidth_gb_per_s", "l2.bytes_per_cycle_per_sm"


@pytest.mark.parametrize(("machine", "pipeline", "call", "keys"), [
    ("a100-sxm", "linear_f16_gpu", SHORT, (PATH,)),
    ("a100-sxm", "linear_s8", intsim.LinearCall(4096, 4096, 3584), (PATH,)),
    ("h100-sxm", "linear_f16_gpu", intsim.LinearCall(8192, 8192, 8192), (PATH,)),
    ("l40s", "linear_s8", SHORT, (PATH,)), ("h100-sxm", "flash3_fp16", PREFILL, (PATH,)),
    ("a100-sxm", "flash2_fp16", intsim.Workload(1, 1024, 128, 32, 8, 4), (DRAM, "clock_ghz", "launch_us")),
    ("h100-sxm", "flash3_fp16", intsim.Workload(1, 1024, 128, 24, 24, 4), (DRAM, "clock_ghz", "launch_us")),
    ("a100-sxm", "linear_f16_gpu", intsim.LinearCall(16, 8192, 8192), (DRAM, "clock_ghz", PATH)),
    ("rtx4090", "linear_f16_gpu", intsim.LinearCall(64, 8192, 8192), (DRAM, "clock_ghz"))])
def test_what_comes_from_memory_counts_as_repeated_runs_say(machine, pipeline, call, keys) -> None:
    """L2's path, which all SMs use beside what each does, and DRAM while it holds the SMs back, not while a launch
    starts and ends. The first counted twice as much once, as one of the SM's own pipes; a short decoding step counted
    as DRAM's from end to end."""
    found = SESSION.simulate(call, pipeline, machine)
    for key in keys:
        of_runs = slope(found, {key: gpu(machine).identity.provenance[key].value}, 0.02)
        assert found.latency_uncertainty.slopes[key] == pytest.approx(of_runs, abs=0.05), key


def test_where_two_bounds_meet_each_is_in_the_interval() -> None:
    """This product's SMs need as long for its bytes as DRAM does: a slower DRAM and slower SMs both count, though
    neither saves anything by being faster."""
    call = intsim.LinearCall(32, 44032, 65536)
    found = SESSION.simulate(call, "linear_f16_gpu", "a100-sxm")
    for key in (DRAM, "clock_ghz"):
        faster, slower = times(found, {key: gpu("a100-sxm").identity.provenance[key].value}, 0.06)
        assert slower / found.latency_s > 1.04
        assert faster / found.latency_s > 0.985
        assert found.latency_uncertainty.slopes[key] == pytest.approx(
            (faster - slower) / found.latency_s / 0.12, abs=0.15)


@pytest.mark.parametrize(("machine", "pipeline", "call", "keys"), [
    ("a100-sxm", "linear_s8", intsim.LinearCall(64, 3584, 65536),
     ("shared.bytes_per_cycle", "l2.port_bytes_per_cycle", "l2.bytes_per_cycle_per_sm")),
    ("h100-sxm-uncalibrated", "flash3_fp8", intsim.Workload(2048, 2048, 128, 16, 16, 1),
     ("tensor.transposed_tile_cycles",))])
def test_data_paths_and_the_producer_count_as_repeated_runs_say(machine, pipeline, call, keys) -> None:
    """Which had no elasticity once, so that judgements of 30 % were in no interval."""
    found = SESSION.simulate(call, pipeline, machine)
    for key in keys:
        of_runs = slope(found, {key: gpu(machine).identity.provenance[key].value}, 0.05)
        assert abs(of_runs) > 0.2
        assert found.latency_uncertainty.slopes[key] == pytest.approx(of_runs, abs=0.12), key


def test_a_result_has_intervals_that_hold_it() -> None:
    for machine, pipeline in (("rk3588s", "int_attention"), ("rtx4090", "int_flash")):
        found = intsim.simulate(intsim.Workload(1024, 1024, 64), pipeline, machine)
        assert found.latency_interval_s[0] < found.latency_s < found.latency_interval_s[1]
        assert found.energy_interval_j[0] < found.energy_j < found.energy_interval_j[1]
        assert sum(found.latency_uncertainty.shares.values()) < 1.0


def test_a_stated_spread_counts_and_a_source_has_a_kind() -> None:
    sources = {"guide": "Arm Cortex-A76 Software Optimization Guide", "assumed": "x", "logs": "microbenchmark logs",
               "near": "the figure of the nearest architecture with a published one"}
    data = {"a": {"value": 1.0, "source": "guide"}, "b": [{"value": 1.0, "source": "assumed", "spread": 0.5}],
            "c": {"cycles": 2.0, "source": "near"}, "d": {"value": 2.0, "source": "near", "fitted": "from 1.0"}}
    assert spreads_of(data, sources) == {"a": SPREAD["manual"], "b.0": 0.5, "c": SPREAD["proxy"], "d": 0.04}
    assert [kind_of_source(tag, text) for tag, text in sources.items()] == ["manual", "judgement", "measured", "proxy"]
