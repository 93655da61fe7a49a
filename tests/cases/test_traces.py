"""Small traces after real reports, each with the value that it was made with."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from intsim.cli import main

HERE = Path(__file__).parent


@pytest.mark.parametrize(("name", "repeats", "latency_s", "energy_j", "idle_w", "said"), [
    ("trace_csv_bom", 8, 0.5, 5.001, 3.99, ""),
    ("trace_trailing_commas", 8, 0.5, 5.00, 4.0, ""),
    ("trace_three_bursts", 24, 0.625, 6.248, 4.0, "3 bursts, all counted: 2.00 to 7.00 s, 10.00 to 15.00 s"),
    ("trace_little_cores_alone", 24, 2.3, 22.51, 4.13, "the trace starts inside the runs"),
])
def test_a_trace_gives_what_it_was_made_with(name: str, repeats: int, latency_s: float, energy_j: float, idle_w: float,
                                             said: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["trace", str(HERE / name / "trace.csv"), "--repeats", str(repeats), "--json"]) == 0
    found = json.loads(capsys.readouterr().out)
    assert found["latency_s"] == pytest.approx(latency_s, rel=2e-3)
    assert found["energy_j"] == pytest.approx(energy_j, rel=2e-3)
    assert found["idle_power_w"] == pytest.approx(idle_w, rel=5e-3)
    assert said in "\n".join(found["remarks"])


def test_the_phases_of_the_little_cores_are_told_apart(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["trace", str(HERE / "trace_little_cores_alone" / "trace.csv"), "--fold", "--json"]) == 0
    found = json.loads(capsys.readouterr().out)
    assert found["repeats"] == 24
    high, low = found["fold"]["phases"]
    assert (high["duration_s"], low["duration_s"]) == (pytest.approx(1.3, abs=0.05), pytest.approx(1.0, abs=0.05))
    assert 11 < high["power_w"] < 14.5
    assert 5.4 < low["power_w"] < 6.4
    assert high["energy_j"] + low["energy_j"] == pytest.approx(22.51, rel=2e-3)
