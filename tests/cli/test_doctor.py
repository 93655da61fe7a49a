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
    assert {f"clocks of {what}" for what in (*doctor.ENGINES.values(), *CLOCKS)} <= set(found)


def test_a_missing_extra_says_how_to_get_it(capsys, monkeypatch):
    monkeypatch.setattr(doctor, "EXTRAS", {"dreams": (("no_such_module",), "dream")})
    row = rows(capsys)["extra dreams"]
    assert row["state"] == "missing"
    assert "pip install 'intsim[dreams]'" in row["says"]


def test_an_empty_cache_is_said_to_be_compiled_once(capsys, monkeypatch, tmp_path: Path):
    monkeypatch.setenv("NUMBA_CACHE_DIR", str(tmp_path))
    row = rows(capsys)["clocks of cores"]
    assert row["state"] == "note"
    assert "will be compiled at the first run, once" in row["says"]
    assert doctor.compilation() == "compiling the clocks of cores once, some 20 s"


def test_counters_that_cannot_be_read_say_so(capsys, monkeypatch, tmp_path: Path):
    monkeypatch.setattr(doctor, "RAPL", tmp_path / "energy_uj")
    assert "no " in rows(capsys)["energy counter"]["says"]
    (tmp_path / "energy_uj").write_text("1")
    assert rows(capsys)["energy counter"]["state"] == "ok"
