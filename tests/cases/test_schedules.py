"""Simulations after public reports: threads, head dimensions, clocks that are locked, clocks in another unit."""

from __future__ import annotations

import pytest

import intsim
from intsim.cli import main


def test_heads_are_shared_out_over_the_threads_of_ggml() -> None:
    """llama.cpp's threads share the rows of all heads: 6.13, 7.03 and 6.99 ms were one head after another."""
    call = intsim.AttentionCall(1, 2048, 128, heads=32, kv_heads=32)
    found = [intsim.simulate(call, "ggml_q8_0", "raspberry-pi-5", threads=threads) for threads in (1, 2, 4)]
    one, two, four = (result.latency_s * 1e3 for result in found)
    cache = 2 * 32 * 2048 * 136
    for result in found:  # heads of its own: no thread finds in L3 what another one read
        assert float(result.steps.bytes_dram.sum()) == pytest.approx(cache, rel=0.01)
    assert one == pytest.approx(6.93, rel=0.03)      # 6.13 where four fifths of a transfer hid behind computing
    assert two == pytest.approx(one / 2, rel=0.05)
    assert two == pytest.approx(3.1, rel=0.15)
    assert 1e3 * cache / 12.8e9 < four < 1.8  # what DRAM alone takes


def test_one_row_is_one_threads_work_however_many_wait() -> None:
    call = intsim.AttentionCall(1, 2048, 128)
    found = [intsim.simulate(call, "ggml_q8_0", "raspberry-pi-5", threads=threads).latency_s for threads in (2, 4)]
    assert max(found) == pytest.approx(min(found), rel=1e-4)


def test_a_product_costs_its_tiles_of_16_columns() -> None:
    """144 and 160 channels cost what 256 do, as each of 8 threads took two tiles for 20 columns."""
    def instructions(head_dim: int) -> float:
        steps = intsim.simulate(intsim.AttentionCall(1024, 1024, head_dim), "int_attention", "rk3588s").steps
        return float(steps.set_index("step").loc["pv_gemm"].instructions) / 1e6

    assert instructions(128) == pytest.approx(11.28, rel=0.01)
    for head_dim, expected in ((144, 12.7), (160, 14.1), (192, 16.9)):
        assert instructions(head_dim) == pytest.approx(expected, rel=0.03)


@pytest.mark.parametrize("limit_w", [450.0, 200.0, 150.0])
def test_a_locked_clock_costs_what_the_capped_one_does(limit_w: float) -> None:
    call = intsim.AttentionCall(2048, 2048, 64, heads=32, kv_heads=8)
    capped = intsim.simulate(call, "flash2_fp16", "rtx4090", overrides={"power.limit_w": limit_w})
    assert isinstance(capped.details, intsim.result.GpuDetails)
    locked = intsim.simulate(call, "flash2_fp16", "rtx4090", overrides={"clock_ghz": capped.details.clock_hz / 1e9})
    assert locked.energy_j == pytest.approx(capped.energy_j, rel=0.01)


def test_the_power_of_a_locked_chip_falls_with_its_clock() -> None:
    """A Jetson locked to 1.0 GHz was throttled to 0.85, always at 60 W."""
    call = intsim.AttentionCall(2048, 2048, 64, heads=32, kv_heads=8)
    results = [intsim.simulate(call, "flash2_fp16", "jetson-orin", overrides={"clock_ghz": clock})
               for clock in (1.0, 0.8, 0.6)]
    assert [r.details.clock_hz / 1e9 for r in results] == pytest.approx([1.0, 0.8, 0.6])
    watts = [(r.energy_j or 0.0) / r.latency_s for r in results]
    assert watts == sorted(watts, reverse=True)
    assert watts[-1] < 0.75 * watts[0]


@pytest.mark.parametrize(("kv_len", "measured_ms"), [(1024, 0.339), (2048, 0.623)])
def test_one_step_of_decoding_packs_the_heads_of_a_group(kv_len: int, measured_ms: float) -> None:
    """An H20 (flashinfer issue 1753), from the H100's file; every head by itself took 2.6 and 4.6 ms."""
    call = intsim.AttentionCall(1, kv_len, 128, heads=128, kv_heads=16, batch=128)
    found = intsim.simulate(call, "flash3_fp16", "h100-sxm-uncalibrated",
                            overrides={"sm_count": 78, "dram.bandwidth_gb_per_s": 4000.0}).latency_s * 1e3
    floor = 128 * kv_len * 16 * 128 * 2 * 2 / 4.0e12 * 1e3
    assert floor < found < 1.5 * measured_ms
    assert found > measured_ms / 1.5


def test_details_answer_to_the_names_of_the_last_release() -> None:
    details = intsim.simulate(intsim.AttentionCall(256, 256, 64), "int_flash", "rtx4090").details
    with pytest.warns(DeprecationWarning, match=r"Result.details.clock_hz"):
        assert details["clock_ghz"] == details.clock_hz / 1e9
    with pytest.warns(DeprecationWarning, match="clock"), pytest.raises(KeyError):
        _ = details["clock"]


@pytest.mark.parametrize(("machine", "key", "value", "meant"), [
    ("rtx4090", "clock_ghz", 2505.0, "2.505, if this is in MHz"),
    ("rk3588s", "clusters.0.clock_ghz", 2400.0, "2.4, if this is in MHz"),
    ("rtx4090", "dram.bandwidth_gb_per_s", 1008000.0, "1008, if this is in MB/s"),
    ("rtx4090", "l2.size_mib", 72000.0, "70.3125, if this is in KiB"),
    ("rk3588s", "clusters.0.count", 400, ""),
])
def test_values_in_another_unit_are_refused(machine: str, key: str, value: float, meant: str) -> None:
    pipeline = "int_flash" if machine == "rtx4090" else "int_attention"
    with pytest.raises(intsim.InputError) as refused:
        intsim.simulate(intsim.AttentionCall(64, 64, 64), pipeline, machine, overrides={key: value})
    assert key in str(refused.value)
    assert meant in str(refused.value)


def test_an_experiment_in_megahertz_is_refused_with_its_line(tmp_path: object,
                                                             capsys: pytest.CaptureFixture[str]) -> None:
    from pathlib import Path

    path = Path(str(tmp_path)) / "experiment.yaml"
    path.write_text("title: as nvidia-smi prints it\nmachines: [rtx4090]\npipelines: [flash2_fp16, int_flash]\n"
                    "baseline: flash2_fp16\nshapes: [{q_len: 4096, head_dim: 128, heads: 32, causal: true}]\n"
                    "set: {clock_ghz: 2505.0}\n")
    assert main(["run", str(path)]) == 2
    said = capsys.readouterr().err
    assert f"{path}:6: set.clock_ghz: found 2505.0" in said
    assert "2.505, if this is in MHz" in said
