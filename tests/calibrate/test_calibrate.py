"""Fitting machine files: known values are found again, bad requests are refused, comments survive."""

import math
from dataclasses import replace

import pytest

from intsim.calibrate.fit import fit, predict
from intsim.calibrate.parameters import free_parameters
from intsim.calibrate.report import errors_of
from intsim.calibrate.run import calibrate, device_of, leave_out, parse_rule
from intsim.calibrate.writer import fitted_text
from intsim.cli import main
from intsim.config.document import read_document
from intsim.config.resources import machine_file, resource
from intsim.errors import InputError
from intsim.measure.records import Record, read_records
from intsim.session import Session

MACHINE = "rk3588s-uncalibrated"
MEASURED = resource("experiments") / "measured" / "rk3588s.csv"
SOME = ("clusters.1.clock_ghz", "clusters.1.l3_bytes_per_cycle", "threading.sleep.wake_us")


def parameters(keys=SOME):
    return [p for p in free_parameters(read_document(machine_file(MACHINE))) if p.key in keys]


def made_up(truth):
    """The measured rows, as a machine with known values would give them."""
    records = read_records(MEASURED)
    return [Record(r.device, r.pipeline, r.workload, p.latency_s, p.energy_j, r.threads, r.source, r.line)
            for r, p in zip(records, predict(MACHINE, records, truth), strict=True)]


def test_known_values_are_found_again():
    truth = {"clusters.1.clock_ghz": 1.7, "clusters.1.l3_bytes_per_cycle": 4.0, "power.active_w": 1.0}
    found = fit(MACHINE, made_up(truth), parameters(truth))
    for estimate in found.estimates:
        assert estimate.value == pytest.approx(truth[estimate.parameter.key], rel=0.12)  # the priors pull
        assert estimate.low <= truth[estimate.parameter.key] <= estimate.high
        assert estimate.identified
    assert errors_of([p.latency_error for p in found.predictions]).maximum < 0.015
    assert fit(MACHINE, made_up(truth), parameters(truth)) == found


def test_a_parameter_that_the_rows_do_not_see_keeps_its_prior():
    rows = [r for r in made_up({}) if r.workload.q_len == 1024 and r.pipeline == "int_attention"]
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
    rows = made_up({})
    found = leave_out(MACHINE, rows, parameters(), fit(MACHINE, rows, parameters()), "length")
    assert [p.record for p in found] == rows
    assert leave_out(MACHINE, rows[:1], parameters(), fit(MACHINE, rows[:1], parameters()), "length") == ()


@pytest.mark.parametrize(("rule", "kept"), [("q_len=4096", 7), ("q_len>=2048", 4), ("q_len<=1024", 7),
                                            ("pipeline=fp16", 8), ("causal=true", 11), ("threads=8", 0)])
def test_rules_hold_out_rows(rule, kept):
    held_out = parse_rule(rule)
    assert sum(not held_out(r) for r in read_records(MEASURED)) == kept


@pytest.mark.parametrize("rule", ["", "q_len", "q_len>4096", "length=4096", "q_len=long"])
def test_rules_that_are_none_are_refused(rule):
    with pytest.raises(InputError, match="--hold-out"):
        parse_rule(rule)


def test_requests_that_cannot_be_met_are_refused(tmp_path):
    with pytest.raises(InputError, match="holds out every row"):
        calibrate(MACHINE, MEASURED, "q_len>=1")
    with pytest.raises(InputError, match="holds rows of h100-sxm, rtx4090, expected rows of 'rk3588s'"):
        calibrate(MACHINE, MEASURED.with_name("gpu.csv"))
    with pytest.raises(InputError, match="marks no quantity with fit"):
        free_parameters(read_document(machine_file("raspberry-pi-5")))


@pytest.mark.parametrize(("machine", "device"), [("rk3588s-uncalibrated", "rk3588s"), ("rtx4090", "rtx4090"),
                                                 ("/a/b/board-uncalibrated.yaml", "board")])
def test_the_device_of_a_machine(machine, device):
    assert device_of(machine) == device


def test_the_new_file_is_the_old_one_with_other_numbers(tmp_path):
    document = read_document(machine_file(MACHINE))
    values = {p.path: p.low + 0.25 * p.width for p in free_parameters(document)}
    text = fitted_text(document, values, 'on "these" rows: all of them')
    path = tmp_path / "board.yaml"
    path.write_text(text)
    for line in document.text.splitlines():
        if "#" in line:
            assert line in text
    again = read_document(path)
    for quantity in free_parameters(again):
        assert quantity.prior == pytest.approx(values[quantity.path])
    board = Session().load(path).identity
    assert board.calibration == 'on "these" rows: all of them'
    assert board.provenance["clusters.0.clock_ghz"].fitted == "from 2.257"
    twice = fitted_text(again, values, "again")
    assert twice.count("calibration:") == 1
    assert twice.count("fitted:") == text.count("fitted:")


def test_the_command_writes_the_file_and_the_report_with_the_same_bytes(tmp_path, capsys):
    few = tmp_path / "rk3588s.csv"
    lines = MEASURED.read_text().splitlines(keepends=True)
    few.write_text("".join([lines[0], lines[1], *lines[9:11]]))
    texts = []
    for name in ("a", "b"):
        assert main(["calibrate", MACHINE, "--measurements", str(few), "--no-folds", "--hold-out", "q_len=2048",
                     "--out", str(tmp_path / f"{name}.yaml"), "--report", str(tmp_path / name)]) == 0
        texts.append((tmp_path / f"{name}.yaml").read_text())
        assert "held out" in capsys.readouterr().out
        assert {p.name for p in (tmp_path / name).iterdir()} >= {"calibration.json", "parameters.csv", "residuals.csv",
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
    ("int_flash", r"m.csv:3: machine: int_flash is a GPU pipeline"),
])
def test_a_row_that_cannot_be_predicted_is_named(tmp_path, pipeline, words):
    lines = MEASURED.read_text().splitlines(keepends=True)
    lines[2] = lines[2].replace(",fp32,", f",{pipeline},")
    (tmp_path / "m.csv").write_text("".join(lines))
    with pytest.raises(InputError, match=words):
        calibrate(MACHINE, tmp_path / "m.csv", folds=())
