"""Files of every meter give the same runs."""

from __future__ import annotations

from collections.abc import Callable
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
    refused,
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


@pytest.mark.parametrize("write", FORMATS, ids=lambda write: write.__name__)
@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16"])
def test_every_format_gives_the_same_runs(tmp_path: Path, write: Callable[[], str], encoding: str) -> None:
    path = tmp_path / "log.csv"
    path.write_text(write(), encoding=encoding)
    runs = find_runs(read_trace(path), RUNS)
    assert runs.latency_s == pytest.approx(LATENCY_S, rel=0.03)
    assert runs.energy_j == pytest.approx(LATENCY_S * ACTIVE_W, rel=0.03)
    assert runs.idle_power_w == pytest.approx(IDLE_W, rel=0.02)


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


@pytest.mark.parametrize("title", ["power_factor", "PF", "cos phi", "Power Factor [%]"])
def test_a_power_factor_makes_active_power_of_voltage_and_current(title: str, tmp_path: Path) -> None:
    path, shown = tmp_path / "log.csv", 60 if "%" in title else -0.6  # the sign: current leads

    def mains(factor: float) -> str:
        return table(f"time_s,voltage_v,current_a,{title}", lambda t, p: f"{t:.3f},230,{p / 230 / 0.6:.5f},{factor}")

    runs = read_runs(path, mains(shown))
    assert runs.energy_j == pytest.approx(LATENCY_S * ACTIVE_W, rel=0.03)
    assert not any("apparent" in remark for remark in runs.remarks)
    said = refused(path, mains(shown * 100))
    assert f":2: {title}: found {shown * 100}, expected a power factor of at most 1" in said


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
