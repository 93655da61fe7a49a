"""The SoC model: what adds up, what makes it faster, and that every cost of a machine file counts."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import intsim
from intsim.calls import AttentionCall
from intsim.errors import InputError
from intsim.measure.records import read_records
from intsim.resources import resource
from tests.machines.build import core, soc

BOARD = "rk3588s-uncalibrated"
CPU = ("fp32", "fp16", "quant_only", "int_attention")
SMALL = intsim.Workload(512, 512, 64)
LARGE = intsim.Workload(4096, 4096, 128)
OWN = {key: q for key, q in soc(BOARD).identity.provenance.items() if not key.startswith("cores.")}


def run(workload=SMALL, pipeline="quant_only", machine=BOARD, **options):
    return intsim.simulate(workload, pipeline, machine, **options)


@pytest.mark.parametrize("pipeline", CPU)
@pytest.mark.parametrize("machine", [BOARD, "rk3588s"])
def test_energy_is_the_sum_of_its_parts_and_the_integral_of_power(pipeline, machine):
    found = run(LARGE, pipeline, machine)
    assert found.energy_j == pytest.approx(sum(found.energy_components_j.values()))
    steps = sum(sum(r.energy_j.values()) for r in found.records)
    beside = found.energy_components_j["idle"] + found.energy_components_j["active"]
    assert found.energy_j == pytest.approx(steps + beside)
    power = [s for s in found.samples if s.counter == "power_w"]
    ends = [*(s.time_s for s in power[1:]), found.latency_s]
    assert sum(s.value * (end - s.time_s) for s, end in zip(power, ends, strict=True)) == pytest.approx(
        found.energy_j, rel=1e-3)


@pytest.mark.parametrize("pipeline", ["fp16", "fp32", "int_attention"])
def test_the_rail_of_an_orin_s_cores_draws_what_is_published(pipeline):
    """14.3 and 15.0 W with twelve busy cores, and 15.2 under a stress test of eight, 22.8 of twelve."""
    found = run(LARGE, pipeline, "jetson-orin-cpu")
    rail = sum(joules for part, joules in found.energy_components_j.items() if part not in ("idle", "active", "dram"))
    assert 14.3 < rail / found.latency_s < 22.8


@pytest.mark.parametrize("pipeline", CPU)
def test_ops_follow_each_other_and_fill_the_latency(pipeline):
    found = run(LARGE, pipeline)
    assert sum(r.latency_s for r in found.records) == pytest.approx(found.latency_s)
    assert [r.start_s for r in found.records] == sorted(r.start_s for r in found.records)


def test_power_is_highest_with_all_cores_and_lower_when_little_cores_finish_alone():
    found = run(LARGE, "int_attention", "rk3588s")
    power = [s.value for s in found.samples if s.counter == "power_w"]
    assert 11 < max(power) < 17
    tail = [s.value for s in found.samples if s.counter == "power_w" and s.value < 8]
    assert tail
    assert min(tail) > 3.9


def test_softmax_shares_and_the_order_of_the_pipelines():
    for record in read_records(resource("experiments") / "measured" / "rk3588s.csv"):
        found = {p: run(record.workload, p, "rk3588s", threads=8) for p in CPU}
        times = [found[p].latency_s for p in CPU]
        assert times == sorted(times, reverse=True)
        assert 0.45 <= found["quant_only"].softmax_share <= 0.7
        assert found["int_attention"].softmax_share < 0.25


def test_serial_work_does_not_get_faster_with_threads():
    one, eight = (run(LARGE, threads=n) for n in (4, 8))
    serial = [next(r for r in found.records if r.step == "dequantise") for found in (one, eight)]
    assert serial[1].latency_s == pytest.approx(serial[0].latency_s, rel=0.01)
    assert serial[1].bound.startswith("serial")


def test_dynamic_shares_beat_equal_ones_on_unequal_cores():
    stay = {"threading.migration.after_us": 500_000.0}
    static, dynamic = (run(LARGE, "int_attention", schedule=s, overrides=stay) for s in ("static", "dynamic"))
    assert dynamic.latency_s < 0.62 * static.latency_s


@pytest.mark.parametrize(("threads", "schedule"), [(0, None), (9, None), (8, "guided")])
def test_threads_and_schedules_that_do_not_exist_are_refused(threads, schedule):
    with pytest.raises(InputError):
        run(threads=threads, schedule=schedule)


def test_sleep_counts_only_where_cores_waited_for_long():
    long, short = ({"threading.sleep.wake_us": w} for w in (0.0, 1000.0))
    assert run(LARGE, overrides=short).latency_s > run(LARGE, overrides=long).latency_s + 2e-3
    tiny = intsim.Workload(64, 64, 64)
    assert run(tiny, overrides=short).latency_s == run(tiny, overrides=long).latency_s


def test_other_cores_sleep_while_the_calling_one_works_alone():
    """Also those of its own cluster: a scalar step on one core lasts longer than they stay awake."""
    slow, quick = (run(LARGE, "quant_only", threads=4, overrides={"threading.sleep.wake_us": wake}).latency_s
                   for wake in (1000.0, 0.0))
    assert slow - quick == pytest.approx(1e-3, rel=0.01)  # softmax after dequantise


def test_the_benchmarks_kernels_are_named_and_can_be_left_out():
    found = run(LARGE, "fp16")
    assert any("gemm_f16 runs as artifact_gemm_f16" in text for text in found.assumptions)
    assert found.details.streams["qk_gemm/artifact_gemm_f16"] == "artifact_gemm_f16_4x8"
    assert any("pack_b_f16 was done before the timed region" in text for text in found.assumptions)
    blocked = run(LARGE, "fp16", overrides={"substitutes": {}})
    assert blocked.details.streams["qk_gemm/gemm_f16"] == "gemm_f16_8x24"


@settings(max_examples=25, deadline=None)
@given(key=st.sampled_from(["dram.bandwidth_gb_per_s", "l3.bandwidth_gb_per_s", "clusters.0.clock_ghz",
                            "clusters.1.clock_ghz", "clusters.1.l2.bytes_per_cycle", "clusters.1.l3_bytes_per_cycle",
                            "clusters.1.memory_overlap"]),
       pipeline=st.sampled_from(CPU), length=st.sampled_from([256, 1024, 2048]), share=st.floats(0.0, 1.0))
def test_more_of_a_resource_is_never_slower(key, pipeline, length, share):
    quantity = OWN[key]
    most = quantity.fit.high if quantity.fit else 2.0 * quantity.value
    high = quantity.value + share * (min(most, 1.0 if "overlap" in key else 1e9) - quantity.value)
    workload = intsim.Workload(length, length, 128)
    off = {"threading.sleep.wake_us": 0.0, "clusters.1.memory_overlap": 0.5} if "overlap" not in key else {
        "threading.sleep.wake_us": 0.0}
    slow = run(workload, pipeline, overrides=off | {key: quantity.value})
    assert run(workload, pipeline, overrides=off | {key: high}).latency_s <= slow.latency_s * (1 + 1e-9)


OF_OTHERS = {"dram.memory_gib", "threading.spinning_us", "power.datapath.fp16_op_pj"}
"""Of models, and of FP16 sums, which products have taken in."""
FIXED = {"dynamic_chunks_per_thread", "chunk_us"}


@pytest.mark.parametrize("key", [key for key in OWN if key not in OF_OTHERS])
def test_every_cost_of_the_file_counts(key):
    """A tenth less (for most) changes a latency or an energy of some pipeline."""
    value = OWN[key].value
    schedule = "dynamic" if key.split(".")[-1] in FIXED else None
    other = value - 1.0 if key.endswith("count") else value + 3 if "chunks" in key else value * 0.9
    other = 25 * value if key.endswith("after_us") else 2 * value if key.endswith("kept_mib") else other
    other = 4 * value if key.endswith("page_kib") else float(int(other)) if key.endswith("entries") else other
    blocked = {"substitutes": {}} if "fp16_mac" in key else {}  # the benchmark's library multiplies and adds
    for pipeline in CPU:
        for workload in (intsim.Workload(1024, 1024, 128), LARGE):
            before = run(workload, pipeline, schedule=schedule, overrides=blocked)
            after = run(workload, pipeline, schedule=schedule, overrides=blocked | {key: other})
            if (before.latency_s, before.energy_j) != (after.latency_s, after.energy_j):
                return
    pytest.fail(f"{key} changes nothing")


def test_a_core_may_forward_as_late_as_its_latency_but_not_later() -> None:
    assert soc("cortex-a76", {"costs.dot.forward_cycles": core("cortex-a76").costs["dot"].latency_cycles})
    with pytest.raises(InputError, match=r"costs.dot.forward_cycles: found 99"):
        soc("cortex-a76", {"costs.dot.forward_cycles": 99.0})


def test_a_threads_rows_see_their_own_keys_under_a_causal_mask() -> None:
    """Rows of one head see 1, 2, 3 and 4 keys; those of the next head follow."""
    call = AttentionCall(4, 4, 64, heads=2, causal=True)
    assert call.kept_keys == 3
    assert [call.keys_seen(first, last) for first, last in ((0, 2), (2, 4), (3, 5), (0, 8), (2, 8))] == [2, 4, 3, 3, 3]


def test_the_last_of_llama_cpps_threads_has_the_most_keys() -> None:
    """A quarter of the rows each: the last one's see 7/8 of all keys and not half; with a head each all are alike."""
    one, four = (AttentionCall(512, 512, 64, heads=heads, causal=True) for heads in (1, 4))
    full = AttentionCall(512, 512, 64)

    def seconds(call: AttentionCall) -> float:
        return intsim.simulate(call, "ggml_q8_0", "raspberry-pi-5", threads=4).latency_s

    assert seconds(one) / seconds(full) == pytest.approx(7 / 8, rel=0.02)
    assert seconds(four) / seconds(full) == pytest.approx(4 / 2, rel=0.03)


def test_a_wrong_efficiency_of_the_supply_is_in_fitted_energies_already():
    """It was counted twice, so that all measured energies lay far inside their intervals."""
    fitted, described = (run(LARGE, "int_attention", machine).energy_uncertainty for machine in ("rk3588s", BOARD))
    assert fitted.shares["power.supply_efficiency"] < 0.02
    assert described.shares["power.supply_efficiency"] > 0.1
    assert fitted.deviation < 0.1 < described.deviation
