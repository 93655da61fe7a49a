"""A projected run beside a folded waveform: plateaus by hand, and the RK3588S' measured ones."""

from __future__ import annotations

from pathlib import Path

import pytest

import intsim
from intsim.cli import main
from intsim.errors import InputError
from intsim.measure.traces import find_runs, fold, read_trace
from intsim.resources import resource
from intsim.studies.waveform import Plateau, deviation_w, plateaus
from tests.machines.build import SESSION

TRACES = resource("experiments") / "measured" / "traces"
LONG = intsim.Workload(16384, 16384, 128)


def projected(pipeline: str) -> intsim.Result:
    return SESSION.simulate(LONG, pipeline, "rk3588s", threads=8)


def test_plateaus_fill_the_run_and_hold_its_energy() -> None:
    result = projected("fp32")
    found = plateaus(result, [1.0, 1.0])
    assert sum(p.duration_s for p in found) == pytest.approx(result.latency_s, rel=0.01)
    assert sum(p.duration_s * p.power_w for p in found) == pytest.approx(result.energy_j, rel=0.02)
    assert found[0].start_s == 0.0
    assert {p.step for p in found} == {"qk_gemm", "softmax", "pv_gemm"}


def test_they_are_turned_as_the_measured_waveform_is() -> None:
    result = projected("fp32")
    straight = plateaus(result, [1.0])
    series = [p.power_w for p in straight for _ in range(round(p.duration_s / result.latency_s * 200))]
    third = sum(round(p.duration_s / result.latency_s * 200) for p in straight[:3])
    turned = plateaus(result, series[third:] + series[:third])
    assert turned[0].power_w == straight[3].power_w


@pytest.mark.parametrize(("pipeline", "alone_s", "before", "off"), [
    ("fp32", 0.523, "softmax", 0.1), ("quant_only", 0.12, "quantise", 0.16)])
def test_one_core_takes_pages_before_the_second_product_as_long_as_the_board_does(
        pipeline: str, alone_s: float, before: str, off: float) -> None:
    """The measured phase of about 6.1 W is one core's: 2 us for each page of a copy of P.

    That of bytes is a quarter as many pages, and 15 % too long since the copies' loops are GCC's.
    """
    trace = read_trace(TRACES / f"{pipeline}_L16k_repeat120.csv")
    folded = fold(trace, find_runs(trace, 120))
    measured = [p for p in folded.phases if 5.9 < p.power_w < 6.3]
    assert any(p.duration_s == pytest.approx(alone_s, rel=0.05) for p in measured)
    own = plateaus(projected(pipeline), folded.waveform_w)
    [pages] = [p for p, last in zip(own, (own[-1], *own[:-1]), strict=True) if p.cores == "big x1"
               and last.step == before]
    assert pages.duration_s == pytest.approx(alone_s, rel=off)
    assert pages.power_w == pytest.approx(6.1, abs=0.4)


def test_runs_that_cannot_be_folded_have_a_picture_beside_the_projected_run(
        tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    trace = TRACES / "int_attention_L4k_repeat400.csv"
    described = ["--device", "rk3588s", "--pipeline", "int_attention", "--q-len", "4096", "--head-dim", "128"]
    assert main(["trace", str(trace), "--repeats", "400", "--machine", "rk3588s", *described, "--threads", "8",
                 "--out", str(tmp_path / "out")]) == 0
    out = capsys.readouterr().out
    assert "error_percent" in out
    assert "samples deviate by 0.8 W from their mean; of runs that are all as projected they would by 0.47 W" in out
    drawn = (tmp_path / "out" / "beside.svg").read_text(encoding="utf-8")
    for text in ("projected, step by step", "measured mean, 9.53 W over 48.35 ms", "index_softmax"):
        assert text in drawn


@pytest.mark.parametrize(("sample_s", "deviation"), [(1e-6, 1.0), (1.0, 3.0**-0.5), (2.0, 0.0), (20.0, 0.0),
                                                     (3.0, 3.0**-0.5 / 3)])
def test_means_over_samples_of_runs_that_are_alike_deviate_by_what_is_left_of_a_run(
        sample_s: float, deviation: float) -> None:
    run = (Plateau("a", "big x1", 0.0, 1.0, 0.0), Plateau("b", "big x1", 1.0, 1.0, 2.0))
    assert deviation_w(run, sample_s) == pytest.approx(deviation, abs=1e-3)


def test_no_power_and_no_pipeline_are_refused(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(InputError, match="shows no power over a whole run"):
        plateaus(SESSION.simulate(intsim.Workload(64, 64, 64), "fp32", "cortex-a76"), [1.0])
    with pytest.raises(InputError, match="a call of one head"):
        plateaus(SESSION.simulate(intsim.Workload(512, 512, 64, heads=3, kv_heads=3), "fp32@fused", "rk3588s"))
    trace = str(TRACES / "fp32_L16k_repeat120.csv")
    assert main(["trace", trace, "--repeats", "120", "--fold", "--machine", "rk3588s"]) == 2
    assert "--pipeline" in capsys.readouterr().err
