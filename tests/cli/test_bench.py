"""``intsim bench`` on the machine that runs the tests: what it writes, and what it refuses."""

import pytest

from intsim.cli import main
from intsim.measure.bench import compiler, programs
from intsim.measure.bench.describe import available_cores
from intsim.measure.description import description_of
from intsim.measure.records import read_records

SHAPES = {("m", "n", "k"): ((24, 40, 20),), ("m", "n"): ((20, 70),), ("m", "k"): ((40, 24),)}


@pytest.fixture
def zig(monkeypatch):
    pytest.importorskip("ziglang")
    monkeypatch.delenv("CC", raising=False)


def test_the_measurements_are_read_back(zig, monkeypatch, tmp_path, capsys):
    monkeypatch.setattr(programs, "KERNEL_SHAPES", SHAPES)
    out, threads = tmp_path / "bench", [1, 2][:len(available_cores())]
    assert main(["bench", "--out", str(out), "--lengths", "48", "--head-dims", "16", "--rounds", "3",
                 "--threads", *map(str, threads), "--pipelines", "int_attention", "quant_only", "--name", "mine"]) == 0
    printed = capsys.readouterr().out
    assert "kernel calls gave the numeric model's bits" in printed
    assert "energy: " in printed
    pipelines = read_records(out / "measurement.csv", "mine")
    assert [(r.pipeline, r.threads, r.workload.q_len) for r in pipelines] == [
        (name, count, 48) for count in threads for name in ("int_attention", "quant_only")]
    records = read_records(out / "measurement.csv", "mine", steps=True)
    for pipeline in pipelines:
        steps = [r for r in records if (r.pipeline, r.threads) == (pipeline.pipeline, pipeline.threads) and r.step]
        assert steps
        assert all(r.latency_s > 0.0 for r in steps)
    assert {r.step for r in records if r.pipeline == "kernel"} >= {"gemm_s8", "pack_b_f16", "softmax_f32"}
    machine = description_of(out / "measurement.csv")
    assert machine.clock_ghz > 0.1
    assert machine.device == "mine"
    assert [p.name for p in tmp_path.iterdir()] == ["bench"]


@pytest.mark.parametrize(("arguments", "message"), [
    (["--name", "RK3588S"], "--name: found 'RK3588S', expected 'rk3588s' as its machine file is called"),
    (["--device", "cuba"], "--device: unknown device 'cuba', expected one of "),
    (["--pipelines", "int_atention"], "did you mean 'int_attention'?"),
    (["--pipelines", "int_flash"], "--pipelines: int_flash is a GPU pipeline, expected CPU pipelines: fp16, fp32"),
    (["--threads", "4096"], "--threads: found 4096, expected 1 to "),
    (["--lengths", "0"], "--lengths: found 0, expected a number of at least 1"),
    (["--rounds", "0"], "--rounds: found 0, expected a number of at least 1"),
])
def test_bad_arguments_give_one_message(zig, arguments, message, capsys):
    assert main(["bench", *arguments]) == 2
    error = capsys.readouterr().err
    assert message in error
    assert error.count("\n") == 1


def test_without_a_compiler_the_message_says_where_to_get_one(monkeypatch, capsys):
    monkeypatch.delenv("CC", raising=False)
    monkeypatch.setattr(compiler.importlib.util, "find_spec", lambda name: None)
    monkeypatch.setattr(compiler.shutil, "which", lambda name: None)
    assert main(["bench"]) == 2
    assert capsys.readouterr().err == ("intsim: compiler: there is no C compiler, expected clang or gcc on the PATH, "
                                       "or pip install 'intsim[kernels]'\n")


def test_a_compiler_that_does_not_exist_is_named(monkeypatch, capsys):
    monkeypatch.setenv("CC", "no-such-compiler -m64")
    assert main(["bench"]) == 2
    assert "found CC=no-such-compiler -m64" in capsys.readouterr().err


def test_without_the_right_to_realtime_priority_it_says_so(zig, monkeypatch, capsys):
    def refuse(*_):
        raise PermissionError(1, "Operation not permitted")

    monkeypatch.setattr("os.sched_setscheduler", refuse, raising=False)
    monkeypatch.setattr(programs, "KERNEL_SHAPES", SHAPES)
    assert main(["bench", "--realtime", "--lengths", "16", "--pipelines", "fp32", "--threads", "1"]) == 2
    assert "--realtime: real-time priority is refused (Operation not permitted)" in capsys.readouterr().err
