"""Traces that cannot be understood, or that were damaged: one clear message, or the right runs."""

from __future__ import annotations

import random
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from meter_files import (
    ACTIVE_W,
    FORMATS,
    LATENCY_S,
    RUNS,
    nvidia_smi,
    one_line,
    power_z,
    rapl,
    refused,
    stamp,
    table,
    tegrastats_old,
    two_gpus,
)

from intsim.cli import main
from intsim.errors import InputError
from intsim.measure.traces import Runs, find_runs, read_trace
from intsim.resources import resource

SHIPPED = resource("experiments") / "measured" / "traces" / "fp16_L1k_repeat2000.csv"
Mutation = Callable[[str, random.Random], str]


def test_of_scopes_and_perf_what_cannot_be_read_says_the_way_out(tmp_path: Path) -> None:
    path = tmp_path / "log.csv"
    side = "Record Length,2.5e3,,-0.5,0.02,\n" + "".join(f",,,{i / 100},{i % 3},\n" for i in range(50))
    rigol = "X,CH1,CH2,Start,Increment,\nSequence,Volt,Ampere,-7.0,0.05\n" + "".join(f"{i},5,1,\n" for i in range(50))
    for text in (side, rigol):
        assert "expected the columns of time and of its channels under one line of titles" in refused(path, text)
    perf = "".join(f"{i / 20:.9f},<not supported>,Joules,power/energy-pkg/,0,100.00,,\n" for i in range(1, 50))
    assert "log.csv:1: energy-pkg: found <not supported>, expected joules" in refused(path, perf)
    lacks = "1.0,5,Joules,power/energy-pkg/,,\n1.0,1,Joules,power/energy-ram/,,\n2.0,5,Joules,power/energy-ram/,,\n" * 2
    assert "log.csv:3: found ram, expected pkg, ram" in refused(path, lacks)
    dates = "".join(f"31-Feb-2026 14:00:{i:02},{i % 3}\n" for i in range(50))
    assert "log.csv:2: Timestamp: found '31-Feb-2026" in refused(path, "Timestamp,Power [W]\n" + dates)


@pytest.mark.parametrize(("old", "new", "message"), [
    ("Current: 1", "Current: l", "log:42: Bus Voltage: found '23:59:59.050 -> Bus Voltage: 5.000 V"),
    ("Current: 1", "Curent: 1", "log:42: Current [mA]: is missing"),
    ("Voltage: 5.000 V", "Voltage: 5000 mV", "log:3: Bus Voltage [mV]: is missing, expected the readings of the first"),
    ("23:59:59.050 -> ", "", "log:42: time: has none, expected a time as on line 2"),
    ("Power: 4", "Current: 4", "log:3: Current [mW]: is missing")])
def test_a_damaged_line_of_readings_is_refused(old: str, new: str, message: str, tmp_path: Path) -> None:
    text = one_line()
    assert old in text
    assert message in refused(tmp_path / "log", text.replace(old, new, 1))


def test_a_counter_that_falls_without_a_wrap_is_refused(tmp_path: Path) -> None:
    lines = rapl().splitlines(keepends=True)
    lines[60] = lines[60].replace(lines[60].split(",")[1], "17")
    assert "package-0 (uJ): falls from" in refused(tmp_path / "t.csv", "".join(lines))
    path = tmp_path / "w.csv"
    path.write_text(rapl())
    assert "the counter 'package-0 (uJ)' wrapped 1 times" in read_trace(path).remarks


def edits() -> Iterator[tuple[str, str, str]]:
    plain = table("time_s,power_w", lambda t, p: f"{t:.3f},{p:.4f}")
    yield plain.replace("time_s", "time").replace("power_w", "power"), "power: has no unit", "a unit is asked for"
    yield table("time_s,power_w", lambda t, p: f"{t * 1e3:.0f},{p:.4f}"), "found a sample every 50 s", "milliseconds"
    yield table("time_s,power_w", lambda t, p: f"{t * 1e6:.0f},{p:.4f}"), "name milliseconds time_ms", "microseconds"
    yield table("time_s,power_w", lambda t, p: f"{t:.3f},{p * 1e3:.1f}"), "at most 2000 W", "milliwatts"
    yield table("time_s,power_w", lambda t, p: f"{t:.3f},{p * 1e307:.3g}"), "at most 2000 W", "beyond all measure"
    yield table("time_s,power_w", lambda t, p: f"{t * 1e-322!r},{p:.4f}"), "found a sample every", "denormal times"
    yield table("time_s,current_a", lambda t, p: f"{t:.3f},{p:.4f}"), "a voltage beside the current", "current alone"
    yield table("0.05,4.0", lambda t, p: f"{t:.3f},{p:.4f}"), "has no line of titles", "no header"
    yield plain.replace(".", ","), "decimal commas, part the cells by semicolons", "commas between commas"
    yield table("time_s,power_w", lambda t, p: f"{t:.3f},{p if t < 3 else -p:.4f}"), "negative power", "mixed"
    yield table("timestamp,power_w", lambda t, p: f"{stamp(t, '%Y-%m-%d')},{p:.4f}"), "after the one", "days alone"
    yield table("power_w,voltage_v", lambda t, p: f"{p:.4f},5"), "--interval: has no times", "no time"
    yield power_z().replace(", 0.050,", ", 50,").replace(", 0.100,", ", 100,"), "after", "one time in ms"
    yield table("time_s,power_w,energy_wh", lambda t, p: f"{t:.3f},{p:.4f},{t * 7:.5f}"), "samples sum up to", "energy"
    yield table("time_s,power_w,voltage_v,current_a", lambda t, p: f"{t:.3f},{p:.4f},5,{p:.4f}"), "on average", "VI"
    yield table("time_ticks,power_w", lambda t, p: f"{t:.3f},{p:.4f}"), "no unit that is known", "ticks"
    yield table("time_ms,power_mw", lambda t, p: f'{t * 1e3:.0f},"{p * 1e3:,.0f}"'), "not grouped", "thousands"
    yield nvidia_smi().partition("\n")[2], "has no line of titles", "csv,noheader"
    yield "Device: KM003C\n" + plain, "what stands above the titles has to go", "preamble"
    yield '[{"time_s": 1, "power_w": 2}]\n', "is JSON", "JSON"
    yield plain.replace("\n", "\n0.050,9.0\n", 1), "of several devices, with a column such as index", "no index"
    yield "PK\x03\x04", "is an archive, as .xlsx", "workbook"
    yield "", "found the columns none", "empty"
    yield "time_s,power_w\n", "found 0 samples", "header alone"


@pytest.mark.parametrize(("text", "message"), [pytest.param(t, m, id=i) for t, m, i in edits()])
def test_what_cannot_be_understood_is_refused(tmp_path: Path, text: str, message: str) -> None:
    assert message in refused(tmp_path / "t.csv", text)


def test_folders_pipes_and_missing_files_are_refused(tmp_path: Path) -> None:
    for path, message in ((tmp_path, "is a folder"), (Path("/dev/zero"), "is no regular file"),
                          (tmp_path / "none.csv", "cannot be read"), (Path("a\0b"), "cannot be read")):
        with pytest.raises(InputError, match=message):
            read_trace(path)


def without_column(text: str, chance: random.Random) -> str:
    rows = [line.split(",") for line in text.splitlines()]
    at = chance.randrange(len(rows[0]))
    return "".join(",".join([*row[:at], *row[at + 1:]]) + "\n" for row in rows)


def with_cell(text: str, chance: random.Random) -> str:
    rows = [line.split(",") for line in text.splitlines()]
    row = chance.choice(rows[1:])
    row[chance.randrange(len(row))] = chance.choice(["", "nan", "1e400", "-1", "[N/A]", "1e12", "\u0663", "1_0", "0x1"])
    return "".join(",".join(row) + "\n" for row in rows)


def with_lines(text: str, chance: random.Random) -> str:
    lines = text.splitlines(keepends=True)
    at, count = chance.randrange(1, len(lines)), chance.choice([1, 2, 10])
    kept = chance.choice([lines[:at] + lines[at + count:], lines[:at] + lines[at:at + 1] * count + lines[at:],
                          lines[1:], lines[:at][::-1] + lines[at:], ["\n", *lines, ",,,\n"]])
    return "".join(kept)


def in_another_country(text: str, chance: random.Random) -> str:
    return text.replace(*chance.choice([(",", ";"), (".", ","), ("\n", "\r\n"), ("\n", ",,\n"), (",", "\t")]))


def read_or_refused(path: Path) -> Runs | str:
    try:
        return find_runs(read_trace(path), RUNS)
    except InputError as error:
        return str(error)


def test_damaged_files_are_refused_or_read_rightly(tmp_path: Path, mutated: Mutation) -> None:
    chance, path, refusals = random.Random(7), tmp_path / "t.csv", 0
    texts = [write() for write in (*FORMATS, two_gpus, tegrastats_old)]
    for _ in range(500):
        change = chance.choice([mutated, mutated, without_column, with_cell, with_lines, in_another_country])
        path.write_text(change(chance.choice(texts), chance), encoding=chance.choice(["utf-8", "utf-8-sig", "utf-16"]))
        runs = read_or_refused(path)
        refusals += isinstance(runs, str)
        if isinstance(runs, str):
            assert runs.startswith(str(path))
            assert "\n" not in runs
        else:
            right = abs(runs.latency_s / LATENCY_S - 1) < 0.05 and abs(runs.power_w / ACTIVE_W - 1) < 0.05
            assert right or runs.remarks, "a result that is far off says why"
    assert 200 < refusals < 450


@pytest.mark.parametrize(("old", "new", "message"), [
    ("PWR", "PWR_mW", "'VBUS' times 'IBUS', 7.2"), ("PWR", "Power", "Power: has no unit"),
    ("VBUS", "PWR", "stands twice"),
    ("9.7966821", "-9.7966821", "at least 0"), ("9.7966821", "nan", "found 'nan'"), ("9.7966821", "", "found nothing"),
    ("9.7966821", "12.5", "VBUS times IBUS"), (",9.7966821", "", "found 11 cells"),
    ("0:00:00.020, 0.020", "x, 0.000", "after"), ("0:00:00.020, 0.020", "x, 9.0", "after"),
])
def test_a_broken_export_gets_one_clear_message(tmp_path: Path, capsys: pytest.CaptureFixture[str], old: str, new: str,
                                                message: str) -> None:
    text = SHIPPED.read_text()
    assert old in text
    path = tmp_path / "t.csv"
    path.write_text(text.replace(old, new, 1))
    assert main(["trace", str(path), "--repeats", "2000"]) == 2
    error = capsys.readouterr().err
    assert message in error
    assert str(path) in error
    assert error.count("\n") == 1


def test_a_counter_whose_first_readings_are_far_apart_lacks_samples(tmp_path: Path) -> None:
    """Between two readings there is one mean power: what ran there has no beginning and no end."""
    rows = [f"{i / 20:.2f},{400_000 * i}" for i in range(240) if i == 0 or i > 180]
    (tmp_path / "t.csv").write_text("\n".join(["time_s,energy_uj", *rows]) + "\n", encoding="utf-8")
    with pytest.raises(InputError, match=r"t.csv:3: no sample for 9.05 s, expected samples about every 0.05 s"):
        read_trace(tmp_path / "t.csv")


@pytest.mark.parametrize("stamp", ["45-13-99 10:00:00", "30-02-31 10:00:00", "13-02-260 10:00:00", "00-00-00 10:00:00"])
def test_what_is_no_date_in_any_order_is_refused(stamp: str, tmp_path: Path) -> None:
    rows = "".join(f"{stamp}.{i:03},5\n" for i in range(100))
    assert f"t.csv:2: timestamp: found '{stamp}.000', expected a number, a clock" in refused(
        tmp_path / "t.csv", "timestamp,power_w\n" + rows)
