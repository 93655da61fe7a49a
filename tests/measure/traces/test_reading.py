"""Files of every meter give the same runs; what cannot be understood gets one clear message."""

from __future__ import annotations

import random
from collections.abc import Callable, Iterator
from datetime import datetime, timedelta
from pathlib import Path

import pytest
from meter_files import (
    ACTIVE_W,
    FORMATS,
    IDLE_W,
    LATENCY_S,
    RUNS,
    dmon,
    ina226_blocks,
    nameless_epoch,
    nvidia_smi,
    one_line,
    power_z,
    powermetrics,
    ppk2,
    rapl,
    samples,
    stamp,
    table,
    tegrastats,
    tegrastats_old,
    two_gpus,
    windows,
    xavier,
)

from intsim.cli import main
from intsim.errors import InputError
from intsim.measure.traces import Runs, find_runs, read_trace
from intsim.resources import resource

SHIPPED = resource("experiments") / "measured" / "traces" / "fp16_L1k_repeat2000.csv"
Mutation = Callable[[str, random.Random], str]


@pytest.mark.parametrize("write", FORMATS, ids=lambda write: write.__name__)
@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16"])
def test_every_format_gives_the_same_runs(tmp_path: Path, write: Callable[[], str], encoding: str) -> None:
    path = tmp_path / "log.csv"
    path.write_text(write(), encoding=encoding)
    runs = find_runs(read_trace(path), RUNS)
    assert runs.latency_s == pytest.approx(LATENCY_S, rel=0.03)
    assert runs.energy_j == pytest.approx(LATENCY_S * ACTIVE_W, rel=0.03)
    assert runs.idle_power_w == pytest.approx(IDLE_W, rel=0.02)


def refused(path: Path, text: str, **options: object) -> str:
    path.write_text(text)
    with pytest.raises(InputError) as caught:
        read_trace(path, **options)  # type: ignore[arg-type]
    assert "\n" not in str(caught.value)
    return str(caught.value)


def test_of_several_gpus_one_is_chosen(tmp_path: Path) -> None:
    path = tmp_path / "log.csv"
    assert "--channel: holds 2 of 'index': 0, 1" in refused(path, two_gpus())
    assert find_runs(read_trace(path, "1"), RUNS).latency_s == pytest.approx(LATENCY_S, rel=0.03)
    assert find_runs(read_trace(path, "all"), RUNS).power_w == pytest.approx(60 + ACTIVE_W, rel=0.01)
    assert "found '7', expected one of 0, 1, all" in refused(path, two_gpus(), channel="7")


def read_runs(path: Path, text: str, **options: object) -> Runs:
    path.write_text(text)
    return find_runs(read_trace(path, **options), RUNS)  # type: ignore[arg-type]


def test_a_few_samples_that_the_driver_lacks_are_left_out_and_named(tmp_path: Path) -> None:
    lines = nvidia_smi().splitlines(keepends=True)
    for i in (30, 31):
        stamped = lines[i].split(",")
        lines[i] = ",".join([stamped[0], " [N/A]", *stamped[2:]])
    runs = read_runs(tmp_path / "log.csv", "".join(lines))
    assert runs.latency_s == pytest.approx(LATENCY_S, rel=0.03)
    assert f"left out: '[N/A]' at {stamp(1.5, '%Y/%m/%d %H:%M:%S.%f')[:-3]} on line 31, and 1 more" in runs.remarks[0]
    many = "".join(line.replace(" W,", " [N/A],") if i % 9 == 8 else line for i, line in enumerate(lines))
    assert "expected a number" in refused(tmp_path / "log.csv", many.replace("10.00 [N/A]", "[N/A]"))


@pytest.mark.parametrize("digits", [8, 10])
@pytest.mark.parametrize("title", ["Date", "Timestamp"])
def test_days_of_a_spreadsheet_are_times(title: str, digits: int, tmp_path: Path) -> None:
    text = table(f"{title},power_w", lambda t, p: f"{45678.5 + t / 86400:.{digits}f},{p:.4f}")
    runs = read_runs(tmp_path / "log.csv", text)
    assert runs.latency_s == pytest.approx(LATENCY_S, rel=0.03)
    assert f"'{title}' counts days, as spreadsheets store dates" in runs.remarks[0]


@pytest.mark.parametrize("last", ["5.05", "5.05,4.0", ",0.03992", ""])
def test_a_last_line_without_an_end_is_left_out_and_named(last: str, tmp_path: Path) -> None:
    text = table("time_s,power_w", lambda t, p: f"{t:.3f},{p:.4f}")
    runs = read_runs(tmp_path / "log.csv", text + last)
    assert runs.latency_s == pytest.approx(LATENCY_S, rel=0.03)
    named = f"left out: line {len(text.splitlines()) + 1}, the last, which has no end: it may have been cut off"
    assert (named in runs.remarks) == bool(last)


def test_active_power_of_the_mains_is_read_beside_apparent_power(tmp_path: Path) -> None:
    def mains(volts: float, factor: float, title: str = ",power_w") -> str:
        return table("time_s,voltage_v,current_a" + title,
                     lambda t, p: f"{t:.3f},{volts},{p / volts / factor:.5f}" + (f",{p:.4f}" if title else ""))

    path = tmp_path / "log.csv"
    runs = read_runs(path, mains(230, 0.6))
    assert runs.energy_j == pytest.approx(LATENCY_S * ACTIVE_W, rel=0.03)
    assert "0.6 of 'voltage_v' times 'current_a', which is apparent power at the mains' 230 V" in runs.remarks[0]
    assert "is apparent power" in read_runs(path, mains(230, 0.6, "")).remarks[0]
    for volts, factor in ((12, 0.6), (230, 0.2), (230, 1.5)):
        assert "expected 'voltage_v' times 'current_a'" in refused(path, mains(volts, factor))


@pytest.mark.parametrize(("step", "least_j", "said"), [
    (0.02, 0.036, "counts in steps of 0.036 J, 1.8 W"), (0.05, 1.0, "counts in steps of 1 J, 20 W"),
    (0.02, 0.01, "counts in steps of 0.01 J, 0.5 W"), (0.05, 1e-6, "")])
def test_the_steps_of_a_coarse_counter_are_no_power(step: float, least_j: float, said: str, tmp_path: Path) -> None:
    joules, rows = 0.0, []
    for t, p in samples(step):
        joules += p * step
        rows.append(f"{t:.3f},{joules // least_j * least_j:.6f}\n")
    runs = read_runs(tmp_path / "log.csv", "time_s,energy_j\n" + "".join(rows))
    assert runs.idle_power_w == pytest.approx(IDLE_W, rel=0.02)
    assert runs.latency_s == pytest.approx(LATENCY_S, rel=0.01 + least_j / 20)
    assert runs.energy_j == pytest.approx(LATENCY_S * ACTIVE_W, rel=0.01 + least_j / 20)
    assert said in "".join(runs.remarks)
    assert bool(said) == bool(runs.remarks)


def test_a_counter_read_more_often_than_it_counts_rises_evenly(tmp_path: Path) -> None:
    joules, shown, rows = 0.0, 0.0, []
    for i, (t, p) in enumerate(samples(0.01)):
        joules += p * 0.01
        shown = joules if i % 10 == 9 else shown
        rows.append(f"{t:.3f},{shown:.6f}\n")
    runs = read_runs(tmp_path / "log.csv", "time_s,energy_j\n" + "".join(rows))
    assert runs.idle_power_w == pytest.approx(IDLE_W, rel=0.01)
    assert runs.latency_s == pytest.approx(LATENCY_S, rel=0.02)
    assert runs.energy_j == pytest.approx(LATENCY_S * ACTIVE_W, rel=0.02)
    assert "changes every 0.1 s alone" in runs.remarks[0]


def test_quoted_decimal_commas_with_three_digits_are_read(tmp_path: Path) -> None:
    text = table('"Time (s)","Power (W)"', lambda t, p: f'"{t:.3f}","{p:.3f}"'.replace(".", ","))
    assert read_runs(tmp_path / "log.csv", text).energy_j == pytest.approx(LATENCY_S * ACTIVE_W, rel=0.03)


def test_a_channel_of_a_file_that_has_one_is_refused(tmp_path: Path) -> None:
    text = table("time_s,power_w", lambda t, p: f"{t:.3f},{p:.3f}")
    message = refused(tmp_path / "log.csv", text, channel="gpu")
    assert message.endswith("found 'gpu', expected none: the file has one channel, 'power_w'")


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


def test_a_rail_is_chosen_and_a_log_without_times_needs_their_distance(tmp_path: Path) -> None:
    path = tmp_path / "log.txt"
    path.write_text(tegrastats())
    assert "not read: 'VDD_CPU_GPU_CV [mW]'" in read_trace(path).remarks[0]
    assert float(read_trace(path, "VDD_CPU_GPU_CV").power_w.max()) == pytest.approx(0.4 * ACTIVE_W, rel=0.02)
    assert "--interval: has no times" in refused(path, tegrastats_old())
    assert find_runs(read_trace(path, interval_s=0.05), RUNS).latency_s == pytest.approx(LATENCY_S, rel=0.03)
    assert "has times of its own" in refused(path, tegrastats(), interval_s=0.05)


def test_a_rail_alone_is_said_to_be_no_board(tmp_path: Path) -> None:
    rows = "".join(f"{t:.3f},{p * 300:.0f}\n" for t, p in samples())
    for title in ("Power VDD_CPU_GPU_CV [mW]", "VDD_SOC (mW)"):
        runs = read_runs(tmp_path / "t.csv", f"time_s,{title}\n" + rows)
        assert f"read '{title}', one rail: the file has no board's input" in runs.remarks
    assert not read_runs(tmp_path / "t.csv", "time_s,VDD_IN [mW]\n" + rows).remarks


def test_rails_of_which_none_is_the_whole_are_added_up_or_named(tmp_path: Path) -> None:
    path = tmp_path / "log.txt"
    assert "holds the power of gpu, cpu, soc, cv, vddrq, sys5v" in refused(path, xavier())
    assert find_runs(read_trace(path, "all", 0.05), RUNS).power_w == pytest.approx(ACTIVE_W, rel=0.01)


def test_blocks_of_readings_without_times_need_their_distance(tmp_path: Path) -> None:
    path = tmp_path / "serial.log"
    assert "--interval: has no times" in refused(path, ina226_blocks())
    runs = find_runs(read_trace(path, interval_s=0.05), RUNS)
    assert runs.energy_j == pytest.approx(LATENCY_S * ACTIVE_W, rel=0.03)


def test_readings_on_one_line_without_times_need_their_distance(tmp_path: Path) -> None:
    path = tmp_path / "serial.log"
    for counted in ("", "{}: "):  # what counts the lines is no time
        text = "".join(counted.format(n) + f"Bus Voltage: 5.0 V Current: {p * 200:.1f} mA\n"
                       for n, (_, p) in enumerate(samples(), 1))
        assert "--interval: has no times" in refused(path, text)
        runs = find_runs(read_trace(path, interval_s=0.05), RUNS)
        assert runs.energy_j == pytest.approx(LATENCY_S * ACTIVE_W, rel=0.03)


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


def test_readings_on_one_line_have_names_and_units(tmp_path: Path) -> None:
    assert "Power: has no unit" in refused(tmp_path / "log", one_line().replace("mW", ""))
    grouped = "".join(f"Bus Voltage: 5 V, Current: 1,{i:03} mA\n" for i in range(100))  # or 1.0 mA and more
    assert "has no unit" in refused(tmp_path / "log", grouped)
    twice = one_line().replace("Power", "Current").replace("mW", "mA")
    assert "log:2: Current [mA]: stands twice" in refused(tmp_path / "log", twice)


def test_one_channel_of_an_otii_is_read_by_its_files_name(tmp_path: Path) -> None:
    for name, watts, options in (("Main power - Arc", 1.0, {}), ("Main current - Arc", 3.8, {"volts": 3.8})):
        text = table("Timestamp,Value", lambda t, p, watts=watts: f"{t:.6f},{p / watts:.9f}")  # type: ignore[misc]
        runs = read_runs(tmp_path / f"{name}.csv", text, **options)
        assert runs.energy_j == pytest.approx(LATENCY_S * ACTIVE_W, rel=0.03)
        assert f"'Value' was read as '{name}', the file's name" in runs.remarks
        assert "found the columns Timestamp, Value" in refused(tmp_path / "Main.csv", text)
    two = table("Timestamp,Main current - Big,Main voltage - Big,Main current - Little,Main voltage - Little",
                lambda t, p: f"{t:.6f},{p / 5:.6f},5,0.1,5")
    assert "holds the power of main-big, main-little" in refused(tmp_path / "two.csv", two)
    power = table("Time,Main power", lambda t, p: f"{t:.3f},{p}")  # may be another meter's
    assert "Main power: has no unit" in refused(tmp_path / "t.csv", power)


def test_a_current_alone_needs_the_volts_of_its_supply(tmp_path: Path) -> None:
    assert "or --volts V of the supply" in refused(tmp_path / "t.csv", ppk2())
    trace = read_trace(tmp_path / "t.csv", volts=5.0)
    assert trace.meter == "'Current(uA)' times 5 V"
    assert find_runs(trace, RUNS).energy_j == pytest.approx(LATENCY_S * ACTIVE_W, rel=0.03)
    assert "says power without it" in refused(tmp_path / "t.csv", power_z(), volts=5.0)
    assert "the file has no current" in refused(tmp_path / "t.csv", "a,b\n" + "1,2\n" * 30, volts=5.0)
    for volts in ("0", "nan", "3700"):
        assert main(["trace", str(tmp_path / "t.csv"), "--repeats", "8", "--volts", volts]) == 2


def test_powermetrics_says_the_power_of_a_chip_without_times(tmp_path: Path) -> None:
    (tmp_path / "t.txt").write_text(powermetrics())
    trace = read_trace(tmp_path / "t.txt", interval_s=0.05)
    assert trace.meter == "'Combined Power [mW]'"
    assert find_runs(trace, RUNS).latency_s == pytest.approx(LATENCY_S, rel=0.03)


def test_windows_1252_is_read_and_said_and_other_encodings_are_named(tmp_path: Path) -> None:
    path = tmp_path / "t.csv"
    path.write_bytes(windows().encode("cp1252"))
    assert "the file is no UTF-8 and was read as Windows-1252" in read_trace(path).remarks
    for damaged in (power_z().replace("PWR", "时间").encode("gbk"), windows().encode()[:-3] + b"\xb0\n",
                    b"\x01" + windows().encode("cp1252")):
        path.write_bytes(damaged)
        with pytest.raises(InputError, match=r"is not UTF-8, expected .* Windows-1252: save it as UTF-8, or iconv"):
            read_trace(path)


def test_what_was_taken_for_times_is_said(tmp_path: Path) -> None:
    path = tmp_path / "index.csv"
    path.write_text(nameless_epoch())
    assert "column 1 has no name; its stamps were read as times" in read_trace(path).remarks
    assert "found 6 columns, expected 4" in refused(path, dmon() + " 23:59:59 0 4 43 9 9\n")


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


@pytest.mark.parametrize(("form", "start"), [
    ("%d/%m/%Y", datetime(2025, 12, 31, 12, 0)), ("%d/%m/%Y", datetime(2025, 11, 3, 23, 59, 57)),
    ("%d-%m-%Y", datetime(2025, 12, 12, 23, 59, 57)), ("%m/%d/%Y", datetime(2025, 11, 3, 23, 59, 57)),
    ("%m-%d-%Y", datetime(2025, 12, 31, 23, 59, 57)), ("%d/%m/%Y", datetime(2025, 12, 31, 23, 59, 57)),
    ("%d.%m.%Y", datetime(2025, 11, 3, 23, 59, 57)),
    *((form, datetime(2026, month, day, hour, 59, 57)) for form in ("%d-%m-%y", "%y-%m-%d", "%m/%d/%y", "%d.%m.%y")
      for month, day in ((2, 13), (2, 3), (6, 5), (12, 31), (2, 28)) for hour in (11, 23))])
def test_dates_are_read_in_the_order_in_which_days_follow(form: str, start: datetime, tmp_path: Path) -> None:
    file = tmp_path / "trace.csv"
    stamps = [(start + timedelta(seconds=0.1 * i)).strftime(f"{form} %H:%M:%S.%f") for i in range(100)]
    rows = "".join(f"{stamp},{4 + 6 * (30 < i < 70)}\n" for i, stamp in enumerate(stamps))
    file.write_text("timestamp,power_w\n" + rows)
    assert read_trace(file).time_s[-1] == pytest.approx(9.9, abs=0.11)


@pytest.mark.parametrize("stamp", ["45-13-99 10:00:00", "30-02-31 10:00:00", "13-02-260 10:00:00", "00-00-00 10:00:00"])
def test_what_is_no_date_in_any_order_is_refused(stamp: str, tmp_path: Path) -> None:
    rows = "".join(f"{stamp}.{i:03},5\n" for i in range(100))
    assert f"t.csv:2: timestamp: found '{stamp}.000', expected a number, a clock" in refused(
        tmp_path / "t.csv", "timestamp,power_w\n" + rows)
