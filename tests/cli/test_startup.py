"""Starting the command line: help comes at once, whatever the commands need."""

from __future__ import annotations

import json
import subprocess
import sys
from importlib import metadata
from pathlib import Path
from pkgutil import iter_modules

import pytest

import intsim.cli
from intsim.cli import main, parser

COMMANDS = sorted(m.name for m in iter_modules(intsim.cli.__path__))


def test_help_names_every_command_and_loads_no_library() -> None:
    code = ("import sys\nfrom intsim.cli import main\ntry: main(['--help'])\nexcept SystemExit: pass\n"
            "print([m for m in ('numpy', 'numba', 'pandas', 'matplotlib', 'pydantic', 'yaml') if m in sys.modules])")
    done = subprocess.run([sys.executable, "-c", code], cwd=Path(intsim.__file__).parents[1], capture_output=True,
                          text=True, check=True)
    lines = done.stdout.splitlines()
    assert lines[-1] == "[]"
    for command, following in zip(COMMANDS, [*COMMANDS[1:], "options:"], strict=True):
        text = done.stdout.partition(f"\n    {command}")[2].partition(f"\n    {following}")[0].partition("\n\n")[0]
        assert len(text.split()) > 3, f"{command} says what it is for in the first line of its module"


def test_without_a_command_it_names_them(capsys: pytest.CaptureFixture[str]) -> None:
    assert main([]) == 2
    told = capsys.readouterr()
    assert not told.out
    assert "\n    explain   why a step takes its time" in told.err


@pytest.mark.parametrize("arguments", [["list", "machines"], ["list", "kernels"], ["show", "a100-sxm"]])
def test_what_runs_no_pipeline_loads_no_numba(arguments: list[str]) -> None:
    code = f"import sys\nfrom intsim.cli import main\nmain({arguments})\nprint('numba' in sys.modules)"
    done = subprocess.run([sys.executable, "-c", code], cwd=Path(intsim.__file__).parents[1], capture_output=True,
                          text=True, check=True)
    assert done.stdout.splitlines()[-1] == "False"


@pytest.mark.parametrize("columns", [80, 100])
@pytest.mark.parametrize("command", [*([name] for name in COMMANDS), ["kernels", "build"]], ids="-".join)
def test_help_breaks_no_name_of_an_option(command: list[str], columns: int, monkeypatch: pytest.MonkeyPatch,
                                          capsys: pytest.CaptureFixture[str]) -> None:
    monkeypatch.setenv("COLUMNS", str(columns))
    with pytest.raises(SystemExit):
        main([*command, "--help"])
    assert not [line for line in capsys.readouterr().out.splitlines() if line.endswith("-")]


def test_version(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as ended:
        main(["--version"])
    assert ended.value.code == 0
    assert capsys.readouterr().out == f"intsim {metadata.version('intsim')}\n"


@pytest.mark.parametrize("command", COMMANDS)
def test_each_command_explains_itself(command: str, capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as ended:
        main([command, "--help"])
    assert ended.value.code == 0
    assert f"usage: intsim {command}" in capsys.readouterr().out


def test_an_unknown_command_is_bad_input(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as ended:
        parser("swep").parse_args(["swep"])
    assert ended.value.code == 2
    assert "'sweep'" in capsys.readouterr().err


@pytest.mark.parametrize(("arguments", "words"), [
    (["model", "tinyllama-1.1b", "rk3588s"], "intsim model: error: found rk3588s, expected one of the options above"),
    (["run", "x.yaml", "--htlm"], "found --htlm, expected one of the options above; did you mean --html?"),
    (["kernels", "build", "--chekc=1"], "did you mean --check?"),
])
def test_what_a_command_does_not_take_is_said_beside_what_it_takes(arguments: list[str], words: str,
                                                                   capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as ended:
        main(arguments)
    assert ended.value.code == 2
    said = capsys.readouterr().err
    assert said.startswith(f"usage: intsim {arguments[0]} ")
    assert words in said


def test_machines_are_listed_by_kind(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["list", "machines", "--json"]) == 0
    rows = json.loads(capsys.readouterr().out)
    for kind in {row["kind"] for row in rows}:
        assert main(["list", "machines", kind, "--json"]) == 0
        assert json.loads(capsys.readouterr().out) == [row for row in rows if row["kind"] == kind]
    assert main(["list", "machines", "gpus"]) == 2
    assert "unknown kind 'gpus', expected one of accelerator, cluster" in (said := capsys.readouterr().err)
    assert "did you mean 'gpu'?" in said
    assert main(["list", "variants", "gpu"]) == 2
    assert "found 'gpu', expected nothing more" in capsys.readouterr().err
