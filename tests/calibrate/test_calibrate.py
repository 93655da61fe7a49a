"""Fitting machine files: known values are found again, bad requests are refused, comments survive."""

import math
from dataclasses import replace

import pytest

from intsim.calibrate.fit import Solution, fit, predict
from intsim.calibrate.parameters import free_parameters
from intsim.calibrate.report import errors_of
from intsim.calibrate.run import Calibration, calibrate, device_of, leave_out, parse_rule, rows_of
from intsim.calibrate.writer import fitted_text
from intsim.cli import main
from intsim.errors import InputError
from intsim.measure.records import Record, read_records
from intsim.resources import resource
from intsim.session import Session

MACHINE = "rk3588s-uncalibrated"
MEASURED = resource("experiments") / "measured" / "rk3588s.csv"
SOME = ("clusters.1.clock_ghz", "l3.bandwidth_gb_per_s", "threading.sleep.wake_us")


def parameters(keys=SOME):
    return [p for p in free(MACHINE) if p.key in keys]


def free(machine):
    session = Session()
    return free_parameters(session.document(machine), session.load(machine).identity.provenance)


def made_up(truth, records=None):
    """The measured rows, or some of them, as a machine with known values would give them."""
    records = records or read_records(MEASURED)
    return [Record(r.device, r.pipeline, r.workload, p.latency_s, p.energy_j, r.threads, r.source, r.line)
            for r, p in zip(records, predict(MACHINE, records, truth), strict=True)]


def cache_of_one(function):
    """The function, whose first result stands for those after it."""
    found = []
    return lambda *arguments: found[0] if found else found.append(function(*arguments)) or found[0]


def test_known_values_are_found_again():
    truth = {"threading.migration.after_us": 18000.0, "clusters.0.energy.dynamic_pj_per_cycle_at_1v": 700.0}
    found = fit(MACHINE, made_up(truth, read_records(MEASURED)[::2]), parameters(truth))
    for estimate in found.estimates:
        assert estimate.value == pytest.approx(truth[estimate.parameter.key], rel=0.12)  # the priors pull
        assert estimate.low <= truth[estimate.parameter.key] <= estimate.high
        assert estimate.identified
    assert errors_of([p.latency_error for p in found.predictions]).maximum < 0.015


def test_a_parameter_that_the_rows_do_not_see_keeps_its_prior():
    rows = made_up({}, [r for r in read_records(MEASURED) if r.workload.q_len == 1024
                        and r.pipeline == "int_attention"])
    found = fit(MACHINE, rows, parameters())
    unseen = found.estimates[-1]
    assert unseen.parameter.key == "threading.sleep.wake_us"
    assert not unseen.identified
    assert unseen.value == pytest.approx(unseen.parameter.prior)


def test_a_row_with_its_own_idle_power_is_predicted_with_it():
    row = next(r for r in read_records(MEASURED) if r.idle_power_w == 3.722)
    [own], [usual] = predict(MACHINE, [row], {}), predict(MACHINE, [replace(row, idle_power_w=None)], {})
    assert usual.energy_j - own.energy_j == pytest.approx((3.9 - 3.722) * own.latency_s)


def test_every_row_is_left_out_once():
    rows, one = made_up({}, read_records(MEASURED)[::4]), parameters(SOME[:1])
    whole = fit(MACHINE, rows, one)
    assert [p.record for p in leave_out(MACHINE, rows, one, whole, "length")] == rows
    assert leave_out(MACHINE, rows[:1], one, whole, "length") == ()


@pytest.mark.parametrize(("rule", "kept"), [("q_len=4096", 9), ("q_len>=2048", 4), ("q_len<=1024", 9),
                                            ("pipeline=fp16", 10), ("causal=true", 13), ("threads=8", 0)])
def test_rules_hold_out_rows(rule, kept):
    held_out = parse_rule(rule)
    assert sum(not held_out(r) for r in read_records(MEASURED)) == kept


@pytest.mark.parametrize("rule", ["", "q_len", "q_len>4096", "length=4096", "q_len=long", "q_len=²", "causal=maybe",
                                  "causal>=true", "pipeline>=fp16"])
def test_rules_that_are_none_are_refused(rule):
    with pytest.raises(InputError, match="--hold-out"):
        parse_rule(rule)


def test_requests_that_cannot_be_met_are_refused(tmp_path):
    with pytest.raises(InputError, match="holds out every row"):
        calibrate(MACHINE, MEASURED, "q_len>=1")
    with pytest.raises(InputError, match="holds rows of h100-sxm, rtx4090, expected rows of 'rk3588s'"):
        calibrate(MACHINE, MEASURED.with_name("gpu.csv"))
    with pytest.raises(InputError, match="marks no quantity with fit"):
        free("apple-m2-soc")


def test_a_fit_that_begins_at_nothing_begins_at_the_least_that_a_chip_can_have():
    """Between the two lie what only a mistaken unit gives; the steps of a fit would be refused there."""
    (wake,) = parameters(["threading.sleep.wake_us"])
    assert (wake.low, wake.high) == (1.0, 220.0)
    for value in (0.0, wake.low, wake.low + 1e-3 * wake.width):
        Session().load(MACHINE, {wake.key: value})
    with pytest.raises(InputError, match=r"found 0\.2, expected 1 to 50000 us, or 0 .*mean 200, .*ms"):
        Session().load(MACHINE, {wake.key: 0.2})


@pytest.mark.parametrize(("machine", "device"), [("rk3588s-uncalibrated", "rk3588s"), ("rtx4090", "rtx4090"),
                                                 ("/a/b/board-uncalibrated.yaml", "board")])
def test_the_device_of_a_machine(machine, device):
    assert device_of(machine) == device


def test_the_new_file_is_the_old_one_with_other_numbers(tmp_path):
    document = Session().document(MACHINE)
    values = {p.key: p.low + 0.25 * p.width for p in free(MACHINE)}
    text = fitted_text(document, values, 'on "these" rows: all of them')
    path = tmp_path / "board.yaml"
    path.write_text(text)
    assert len(text.splitlines()) == len(values) + 7  # what was fitted, and no more
    again = Session().document(path)
    for quantity in free(path):
        assert quantity.prior == pytest.approx(values[quantity.key])
    board = Session().load(path).identity
    assert board.calibration == 'on "these" rows: all of them'
    assert board.provenance["clusters.0.clock_ghz"].fitted == "from 2.257"
    twice = fitted_text(again, values, "again")
    assert twice.count("calibration:") == 1
    assert twice.count("fitted:") == text.count("fitted:")
    assert "extends: rk3588s-uncalibrated\n" in twice
    mine = tmp_path / "mine.yaml"
    mine.write_text(document.text)
    (tmp_path / "fits").mkdir()
    beside = tmp_path / "fits" / "fitted.yaml"
    beside.write_text(fitted_text(Session().document(mine), values, "mine", beside))
    assert 'extends: "../mine.yaml"' in beside.read_text()
    assert Session().load(beside).system.soc == Session().load(path).system.soc


def test_the_command_writes_a_report_and_the_file_with_the_same_bytes(tmp_path, capsys, monkeypatch):
    monkeypatch.setattr("intsim.calibrate.run.fit", cache_of_one(fit))
    few = tmp_path / "rk3588s.csv"
    lines = MEASURED.read_text().splitlines(keepends=True)
    few.write_text("".join([lines[0], lines[1], *lines[9:11]]))
    texts = []
    for name, report in (("a", ["--report", str(tmp_path / "a")]), ("b", [])):
        assert main(["calibrate", MACHINE, "--measurements", str(few), "--no-folds", "--hold-out", "q_len=2048",
                     "--out", str(tmp_path / f"{name}.yaml"), *report]) == 0
        texts.append((tmp_path / f"{name}.yaml").read_text())
        assert "held out" in capsys.readouterr().out
    assert {p.name for p in (tmp_path / "a").iterdir()} >= {"calibration.json", "parameters.csv", "residuals.csv",
                                                            "before-after.png"}
    assert texts[0] == texts[1]
    calibration = Session().load(tmp_path / "a.yaml").identity.calibration
    assert calibration.startswith("2 rows of rk3588s.csv, q_len=2048 held out")
    assert main(["calibrate", MACHINE, "--measurements", str(few), "--out", str(tmp_path / "x.txt")]) == 2
    assert not (tmp_path / "x.txt").exists()


def test_errors_are_summed_up():
    found = errors_of([0.1, -0.3, None])
    assert (found.rows, found.mape, found.maximum) == (2, pytest.approx(0.2), pytest.approx(0.3))
    assert math.isclose(found.sign, -0.1)
    assert errors_of([None]) is None


@pytest.mark.parametrize(("pipeline", "words"), [
    ("int_atention", r"m.csv:3: pipeline: unknown pipeline 'int_atention'.* did you mean 'int_attention'"),
    ("int_flash", r"m.csv:3: threads: found 8, expected nothing: a GPU's blocks"),
])
def test_a_row_that_cannot_be_predicted_is_named(tmp_path, pipeline, words):
    lines = MEASURED.read_text().splitlines(keepends=True)
    lines[2] = lines[2].replace(",fp32,", f",{pipeline},")
    (tmp_path / "m.csv").write_text("".join(lines))
    with pytest.raises(InputError, match=words):
        calibrate(MACHINE, tmp_path / "m.csv", folds=())


def test_a_row_of_a_call_that_no_memory_holds_says_what_it_left_out(tmp_path):
    (tmp_path / "m.csv").write_text("device,pipeline,q_len,kv_len,head_dim,latency_ms,source\n"
                                    "h100-sxm,flash2_fp16,8388608,8388608,128,1e6,t\n")
    with pytest.raises(InputError, match=r"m.csv:2: memory: found .*128.0 GiB .*batch 1, heads 16, which the row "
                                         r"leaves out\), expected at most 79.6 GiB"):
        calibrate("h100-sxm", tmp_path / "m.csv", folds=())


def small_file(tmp_path, change):
    lines = MEASURED.read_text().splitlines(keepends=True)
    path = tmp_path / "rk3588s.csv"
    path.write_text("".join([lines[0], *change([lines[1], *lines[9:11]])]))
    return path


def test_a_fit_that_is_no_fit_is_written_with_force_alone(tmp_path, capsys, monkeypatch):
    monkeypatch.setattr("intsim.calibrate.run.fit", cache_of_one(fit))  # what both commands ask for is found once
    path = small_file(tmp_path, lambda rows: [rows[0].replace("0.01273,0.105235", "0.0001273,"), rows[1]])
    out = tmp_path / "fitted.yaml"
    command = ["calibrate", MACHINE, "--measurements", str(path), "--no-folds", "--out", str(out)]
    assert main(command) == 2
    said = capsys.readouterr()
    assert " at line 2 (rk3588s, fp32, 1 x 1 heads, 1024 x 1024 x 128, 8 threads)" in said.err
    assert "--force" in said.err
    assert "residuals" in said.out or "measured_latency_s" in said.out  # the report is shown all the same
    assert not out.exists()
    assert main([*command, "--force"]) == 0
    assert "off by a factor of" in capsys.readouterr().err
    assert out.exists()


def test_a_row_far_too_fast_counts_as_much_as_one_far_too_slow():
    predictions = predict(MACHINE, read_records(MEASURED)[:2], {})
    found = Calibration("m", "d", Solution((), tuple(replace(p, latency_s=p.record.latency_s / 5, energy_j=None)
                                                     for p in predictions)), (), (), {},
                        Session().document(MACHINE), "")
    assert found.largest_factor[0] == pytest.approx(5.0)


def test_rows_left_aside_and_rules_without_effect_are_said(tmp_path):
    path = small_file(tmp_path, lambda rows: [*rows, rows[0].replace("rk3588s,fp32", "board,fp32", 1)])
    assert rows_of("rk3588s", path)[1] == ("left aside: 1 row of board",)
    steps = tmp_path / "steps.csv"
    steps.write_text("device,pipeline,q_len,kv_len,head_dim,latency_s,source,op\n"
                     "rk3588s,fp32,64,64,32,0.001,t,\nrk3588s,fp32,64,64,32,0.0005,t,softmax\n")
    own, said = rows_of("rk3588s", steps)
    assert [record.line for record in own] == [2]
    assert said[-1] == "left aside: 1 row of single steps"
    with pytest.raises(InputError, match="--hold-out: 'q_len=77' holds out no row"):
        calibrate(MACHINE, path, "q_len=77")


def test_a_row_that_holds_the_write_of_a_cache_is_compared_with_both() -> None:
    record = next(r for r in read_records(resource("experiments") / "measured" / "gpu.csv")
                  if r.appends and r.workload.kv_heads == r.workload.heads and r.pipeline == "flash3_fp16")
    both, alone = (predict("h100-sxm", [one], {})[0].latency_s for one in (record, replace(record, appends=False)))
    call, rate = record.workload, Session().load("h100-sxm").system.gpu.dram.bandwidth_bytes_per_s
    moved_s = 4 * 2 * call.batch * call.kv_heads * call.kv_len * call.head_dim / rate
    assert moved_s + 1e-6 < both - alone < moved_s + 8e-6
    assert both - alone > 0.1 * both
