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
    first, second = measure_first(1.0, found)
    assert (first.key, second.key) == ("l3.bandwidth_gb_per_s", "clock_ghz")
    assert first.share == pytest.approx(0.64)
    assert first.high == pytest.approx(math.exp(Z_80 * 0.03))
    assert first.low == pytest.approx(1.0 / first.high)
    assert first.how == "a read loop over half of L3, all cores"


def test_the_command_ranks_time_and_energy(capsys: pytest.CaptureFixture[str]) -> None:
    command = ["explain", "raspberry-pi-5", "int_attention", "--q-len", "512", "--measure-first"]
    assert main([*command, "--json"]) == 0
    found = json.loads(capsys.readouterr().out)
    for one in (found["latency"], found["energy"]):
        shares = [candidate["share"] for candidate in one["measure_first"]]
        assert shares == sorted(shares, reverse=True)
        assert all(one["low"] < c["low"] < one["value"] < c["high"] < one["high"] for c in one["measure_first"])
    assert main(command) == 0
    assert "What to measure first" in capsys.readouterr().out
    assert main([*command, "--step", "qk_gemm"]) == 2
    assert "--step" in capsys.readouterr().err
