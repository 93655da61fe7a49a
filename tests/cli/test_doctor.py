"""``intsim doctor`` says what is there and what is missing, and for what."""

from __future__ import annotations

import json
from pathlib import Path

from intsim import doctor
from intsim.cli import main
from intsim.machines.clocks import CLOCKS


def rows(capsys):
    assert main(["doctor", "--json"]) == 0
    return {row["subject"]: row for row in json.loads(capsys.readouterr().out)}


def test_every_extra_compiler_and_engine_is_looked_for(capsys):
    found = rows(capsys)
    assert {f"extra {name}" for name in doctor.EXTRAS} <= set(found)
    assert {f"compiler {name}" for name, _ in doctor.COMPILERS} <= set(found)
    assert {f"clocks of {what}" for what in CLOCKS} <= set(found)


def test_a_missing_extra_says_how_to_get_it(capsys, monkeypatch):
    monkeypatch.setattr(doctor, "EXTRAS", {"dreams": (("no_such_module",), "dream")})
    row = rows(capsys)["extra dreams"]
    assert row["state"] == "missing"
    assert row["says"] == f"for dream: no no_such_module; pip install -e '{Path(__file__).parents[2]}[dreams]'"


def test_the_table_begins_with_what_matters(capsys):
    assert main(["doctor"]) == 0
    assert capsys.readouterr().out.startswith("Everything that simulates is there.")


def test_a_clock_whose_stored_code_is_of_another_source_says_so(capsys, monkeypatch, tmp_path: Path):
    monkeypatch.setenv("INTSIM_CACHE", str(tmp_path))
    assert rows(capsys)["clocks of SMs"]["state"] == "ok"
    monkeypatch.setitem(vars(CLOCKS["SMs"]), "digest", "of another source")
    row = rows(capsys)["clocks of SMs"]
    assert row["state"] == "note"
    assert "numba translates it at the first run, once" in row["says"]


def test_counters_that_cannot_be_read_say_so(capsys, monkeypatch, tmp_path: Path):
    monkeypatch.setattr(doctor, "RAPL", tmp_path / "energy_uj")
    assert "no " in rows(capsys)["energy counter"]["says"]
    (tmp_path / "energy_uj").write_text("1")
    assert rows(capsys)["energy counter"]["state"] == "ok"


def test_folders_of_kernels_are_named_where_they_are_there(capsys, monkeypatch, tmp_path: Path):
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path))
    assert str(tmp_path) not in rows(capsys)["stored kernels"]["says"]
    (tmp_path / "intsim" / "kernels").mkdir(parents=True)
    assert rows(capsys)["stored kernels"]["says"].endswith(f", {tmp_path / 'intsim' / 'kernels'}")


def test_a_compiler_without_its_disassembler_builds_no_kernels(capsys, monkeypatch):
    monkeypatch.setattr(doctor, "_nvidia", lambda name: "/opt/nvcc" if name == "nvcc" else None)
    row = rows(capsys)["compiler nvcc"]
    assert row["state"] == "note"
    assert "also needs nvdisasm and cuobjdump" in row["says"]
    monkeypatch.setattr(doctor, "_nvidia", lambda name: f"/opt/{name}")
    assert rows(capsys)["compiler nvcc"]["state"] == "ok"
