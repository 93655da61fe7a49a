"""Which number to measure first: by hand, and as a user gets it."""

from __future__ import annotations

import json
import math

import pytest

from intsim.cli import main
from intsim.uncertainty.interval import Z_80, uncertainty
from intsim.uncertainty.ranking import measure_first


def test_what_is_known_exactly_leaves_the_rest_of_the_variance() -> None:
    found = uncertainty(1.0, {"clock_ghz": -1.0, "l3.bandwidth_gb_per_s": -0.5}, {
        "clock_ghz": 0.03, "l3.bandwidth_gb_per_s": 0.08}, 0.0)
    ranking = measure_first(1.0, found, "soc")
    first, second = ranking.candidates
    assert (first.key, second.key) == ("l3.bandwidth_gb_per_s", "clock_ghz")
    assert first.share == pytest.approx(0.64)
    assert first.high == pytest.approx(math.exp(Z_80 * 0.03))
    assert first.low == pytest.approx(1.0 / first.high)
    assert first.how == "a read loop over half of L3, all cores"
    assert ranking.model == pytest.approx(0.0)


def test_what_the_model_leaves_is_told_apart() -> None:
    found = uncertainty(1.0, {"launch_us": 1.0, "clock_ghz": -1.0}, {"launch_us": 0.3, "clock_ghz": 0.4}, 1.2)
    ranking = measure_first(1.0, found, "gpu", most=1)
    assert ranking.model == pytest.approx(1.2**2 / 1.3**2)
    assert ranking.others == pytest.approx(0.3**2 / 1.3**2)
    assert ranking.high == pytest.approx(math.exp(Z_80 * 1.2))
    assert ranking.low == pytest.approx(1.0 / ranking.high)


def test_the_command_ranks_time_and_energy(capsys: pytest.CaptureFixture[str]) -> None:
    command = ["explain", "raspberry-pi-5", "int_attention", "--q-len", "512", "--measure-first"]
    assert main([*command, "--json"]) == 0
    found = json.loads(capsys.readouterr().out)
    for one in (found["latency"], found["energy"]):
        shares = [candidate["share"] for candidate in one["measure_first"]]
        assert shares == sorted(shares, reverse=True)
        assert all(one["low"] < c["low"] < one["value"] < c["high"] < one["high"] for c in one["measure_first"])
        assert one["low"] < one["all_exact_low"] < one["value"] < one["all_exact_high"] < one["high"]
        assert sum(shares) + one["others_share"] + one["model_share"] == pytest.approx(1.0)
    assert main(command) == 0
    said = capsys.readouterr().out
    assert "What to measure first" in said
    assert "The model's own" in said
    assert main([*command, "--step", "qk_gemm"]) == 2
    assert "--step" in capsys.readouterr().err


def test_a_model_ranks_its_phases_and_its_energy(capsys: pytest.CaptureFixture[str]) -> None:
    command = ["model", "smollm2-135m", "--machine", "rk3588s", "--prompt", "64", "--generate", "8",
               "--baseline", "none", "--measure-first"]
    assert main([*command, "--json"]) == 0
    found = json.loads(capsys.readouterr().out)
    assert list(found) == ["prefill", "decode", "energy"]
    for one in found.values():
        shares = [candidate["share"] for candidate in one["measure_first"]]
        assert sum(shares) + one["others_share"] + one["model_share"] == pytest.approx(1.0)
    assert main([*command, "--html"]) == 2
    assert "--html" in capsys.readouterr().err
