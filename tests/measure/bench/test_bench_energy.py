"""Reading energy counters: RAPL, hwmon, what is missing and what is not allowed."""

import itertools
from pathlib import Path

import pytest

from intsim.measure.bench.energy import find_meter


def rapl(system: Path, package: int, energy_uj: int) -> Path:
    folder = system / "powercap" / f"intel-rapl:{package}"
    folder.mkdir(parents=True)
    for name, value in (("energy_uj", energy_uj), ("max_energy_range_uj", 1000000), ("name", f"package-{package}")):
        (folder / name).write_text(f"{value}\n")
    return folder / "energy_uj"


def test_packages_are_added_and_a_counter_may_wrap(tmp_path):
    first, second = rapl(tmp_path, 0, 999000), rapl(tmp_path, 1, 10)
    (tmp_path / "powercap" / "intel-rapl:0:0").mkdir()  # a part of package 0, which must not count twice
    meter = find_meter(tmp_path)
    assert meter.description == "RAPL package-0, package-1"

    def work() -> int:
        first.write_text("3000\n")
        second.write_text("2010\n")
        return 4

    assert meter.joules(work, at_least_s=0.0001) == pytest.approx((4000 + 2000) * 1e-6 / 4, rel=0.01, abs=2e-3)


def test_energy_is_per_run_over_the_whole_span(tmp_path):
    counter = rapl(tmp_path, 0, 0)
    steps = itertools.count(1)

    def work() -> int:
        counter.write_text(f"{next(steps) * 50}\n")
        return 2

    assert find_meter(tmp_path).joules(work, at_least_s=0.005) == pytest.approx(25e-6)


def test_a_hwmon_rail_serves_where_there_is_no_rapl(tmp_path):
    folder = tmp_path / "hwmon" / "hwmon3"
    folder.mkdir(parents=True)
    (folder / "energy1_input").write_text("5\n")
    assert find_meter(tmp_path).description == "hwmon hwmon/hwmon3/energy1_input"


def test_without_counters_the_reason_is_said(tmp_path):
    meter = find_meter(tmp_path)
    assert meter.joules(lambda: 1) is None
    assert "has no RAPL package" in meter.reason


def test_without_permission_the_reason_names_the_file(tmp_path, monkeypatch):
    counter = rapl(tmp_path, 0, 1)
    read = Path.read_text

    def refuse(path, *args, **kwargs):
        if path == counter:
            raise PermissionError(13, "Permission denied", str(path))
        return read(path, *args, **kwargs)

    monkeypatch.setattr(Path, "read_text", refuse)
    meter = find_meter(tmp_path)
    assert not meter.counters
    assert meter.reason == f"{counter} cannot be read (Permission denied); run as root or make it readable"
