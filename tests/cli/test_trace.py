"""'intsim trace': what it prints, writes and refuses."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from intsim.cli import main
from intsim.measure.records import read_records
from intsim.resources import resource

TRACE = str(resource("experiments") / "measured" / "traces" / "int_attention_L4k_repeat400.csv")
PHASES = str(Path(__file__).parents[1] / "cases" / "trace_little_cores_alone" / "trace.csv")
DESCRIBED = ["--device", "rk3588s", "--pipeline", "int_attention", "--q-len", "4096", "--head-dim", "128"]


def test_the_command_writes_a_record_that_reads_back(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["trace", TRACE, "--repeats", "400", *DESCRIBED, "--threads", "8", "--heads", "4", "--kv-heads", "2",
                 "--out", str(tmp_path / "out")]) == 0
    said = capsys.readouterr().out
    assert "latency per run" in said
    assert "read: 'PWR'" in said
    (record,) = read_records(tmp_path / "out" / "measurement.csv", device="rk3588s")
    assert record.latency_s == pytest.approx(0.04835, rel=0.01)
    assert (record.workload.heads, record.workload.kv_heads, record.threads) == (4, 2, 8)
    assert record.assumed == ()
    assert (tmp_path / "out" / "trace.png").stat().st_size > 10_000


def test_folding_prints_the_phases_and_draws_them(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["trace", PHASES, "--fold", "--out", str(tmp_path / "out")]) == 0
    lines = capsys.readouterr().out.splitlines()
    at = next(i for i, line in enumerate(lines) if line.startswith("phase "))
    assert lines[at].split() == ["phase", "starts_ms", "lasts_ms", "power_w", "energy_j", "share_percent"]
    assert len(lines[at + 1].split()) == 6
    assert (tmp_path / "out" / "fold.png").stat().st_size > 10_000
    assert len(json.loads((tmp_path / "out" / "trace.json").read_text())["fold"]["phases"]) == 2


@pytest.mark.parametrize(("options", "message"), [
    ([], "--repeats: is missing"), (["--repeats", "0"], "--repeats: found 0"), (["--repeats", "-3"], "found -3"),
    (["--repeats", "99999999999"], "--repeats: found 99999999999"),
    (["--repeats", "400", "--fold"], "--fold: no period stands out (a run spans 2.4 samples, 8 are needed)"),
    (["--repeats", "400", "--interval", "0"], "--interval: found 0"),
    (["--repeats", "400", "--interval", "nan"], "--interval: found nan"),
    (["--repeats", "400", "--interval", "0.02"], "--interval: found 0.02, expected none"),
    (["--repeats", "400", "--channel", "gpu"], "--channel: found 'gpu'"),
    (["--repeats", "400", "--device", "rk3588s"], "--pipeline: is missing"),
    (["--repeats", "400", "--kv-len", "7"], "--device: is missing"),
    (["--repeats", "400", *DESCRIBED, "--kv-len", "-3"], "--kv-len: found -3"),
    (["--repeats", "400", *DESCRIBED[:-1], "1000000000000"], "--head-dim: found 1000000000000"),
    (["--repeats", "400", *DESCRIBED, "--q-len", "0"], "--q-len: found 0"),
    (["--repeats", "400", *DESCRIBED, "--threads", "-3"], "--threads: found -3"),
    (["--repeats", "400", *DESCRIBED, "--heads", "4", "--kv-heads", "3"], "--kv-heads: found 3"),
    (["--repeats", "400", *DESCRIBED, "--pipeline", "int_atention"], "did you mean 'int_attention'"),
    (["--repeats", "400", *DESCRIBED, "--pipeline", "int_flash"], "--device: int_flash is a GPU pipeline and rk3588s"),
    (["--repeats", "400", *DESCRIBED, "--threads", "99"], "--threads: found 99, expected 1 to 8, the cores of rk3588s"),
    (["--repeats", "400", *DESCRIBED, "--pipeline", "int_flash", "--device", "my-gpu", "--threads", "8"],
     "--threads: found 8, expected nothing"),
    *((["--repeats", "400", *DESCRIBED, "--device", name], f"--device: found '{name}', expected 'rk3588s' as its")
      for name in ("RK3588S", "Rk3588s", "rk3588s-uncalibrated", "rk_3588s")),
    (["--repeats", "400", *DESCRIBED, "--device", "Orin_NX"], "or another name; did you mean 'orin-nx'?"),
    (["--repeats", "400", *DESCRIBED, "--device", " "], "--device: found ' '")])
def test_what_cannot_be_done_gets_one_message(options: list[str], message: str,
                                              capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["trace", TRACE, *options]) == 2
    error = capsys.readouterr().err
    assert message in error
    assert error.count("\n") == 1
