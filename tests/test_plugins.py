"""Plug-ins: what they offer has its name, an edit is seen, and what is broken is one message that leaves nothing."""

from __future__ import annotations

import json
from pathlib import Path

import numpy as np
import pytest

import intsim
from intsim.cli import main
from intsim.errors import InputError
from intsim.plugin import installed_digest
from intsim.session import Session, default_session
from intsim.sweep.run import load_sweep
from intsim.sweep.work import do_task

CALL = intsim.AttentionCall(q_len=32, kv_len=32, head_dim=32)
PLUGIN = """
from dataclasses import replace
from intsim.numerics.softmax.registry import get_method
from intsim.pipelines.registry import get_pipeline
PIPELINE = replace(get_pipeline("fp32"), name="theirs")
METHOD = replace(get_method("float32"), name="their_softmax")
MACHINES = "machines"
"""
CORE = """
extends: cortex-a76
title: theirs
sources: {guess: theirs}
clock_ghz: {value: 3.0, source: guess}
"""
SWEEP = """
title: with a plug-in
plugins: [plugin.py]
base: {machine: their-core, pipeline: theirs, workload: {q_len: 32, head_dim: 32}}
axes: {pipeline: [theirs, int_attention+their_softmax]}
accuracy: {family: normal}
"""


@pytest.fixture
def plugin(tmp_path: Path) -> Path:
    (tmp_path / "machines").mkdir()
    (tmp_path / "machines" / "their-core.yaml").write_text(CORE)
    (tmp_path / "plugin.py").write_text(PLUGIN)
    return tmp_path / "plugin.py"


def test_what_it_offers_has_its_name_in_that_session_and_in_no_other(plugin: Path) -> None:
    session = Session([plugin])
    ours, theirs = (session.simulate(CALL, "fp32", core) for core in ("cortex-a76", "their-core"))
    assert theirs.latency_s < ours.latency_s
    assert session.simulate(CALL, "theirs", "cortex-a76").latency_s == ours.latency_s
    assert session.simulate(CALL, "int_attention+their_softmax", "their-core").pipeline.endswith("their_softmax")
    for pipeline, machine in (("theirs", "cortex-a76"), ("fp32", "their-core"), ("fp32+their_softmax", "cortex-a76")):
        with pytest.raises(intsim.InputError, match="unknown"):
            Session().simulate(CALL, pipeline, machine)


def test_an_edit_gives_the_new_number_and_takes_the_old_name(plugin: Path) -> None:
    session = Session([plugin])
    before = session.simulate(CALL, "theirs", "their-core").latency_s
    assert session.plug(plugin) == session.plug(plugin)
    plugin.write_text(PLUGIN.replace('get_pipeline("fp32")', 'get_pipeline("fp16")').replace("their_soft", "a_soft"))
    session.plug(plugin)
    assert session.simulate(CALL, "theirs", "their-core").latency_s < before
    assert session.pipeline("fp32+a_softmax")
    with pytest.raises(intsim.InputError, match="unknown softmax method 'their_softmax'"):
        session.pipeline("fp32+their_softmax")


def test_modules_beside_it_are_its_own(plugin: Path) -> None:
    (plugin.parent / "numerics.py").write_text("NAME = 'theirs'")
    plugin.write_text(PLUGIN.replace('"theirs"', "NAME").replace("MACHINES", "from .numerics import NAME\nMACHINES")
                      .replace("\nfrom dataclasses", "\nfrom .numerics import NAME\nfrom dataclasses"))
    session = Session([plugin])
    first = session.catalogue.digest
    assert session.pipeline("theirs")
    (plugin.parent / "numerics.py").write_text("NAME = 'other'")
    session.plug(plugin)
    assert session.pipeline("other")
    assert session.catalogue.digest != first


@pytest.mark.parametrize(("text", "message"), [
    ("x = 1\nPIPELINE = y", r"plugin.py:2: cannot be loaded: NameError: name 'y' is not defined"),
    ("x = = 1", r"plugin.py:1: cannot be loaded: SyntaxError: invalid syntax"),
    ("x = '\udce4'", r"plugin.py:1: cannot be loaded: SyntaxError: .*codec.*, expected a file in UTF-8"),
    ("import sys\nsys.exit(3)", r"plugin.py:2: cannot be loaded: SystemExit: 3"),
    ("import numeric_part", r"ModuleNotFoundError.*, expected 'from .numeric_part import ...'"),
    ("from intsim.pipelines.registry import get_pipeline\nget_pipeline('fp33')",
     r"plugin.py:2: pipeline: unknown pipeline 'fp33', .* did you mean 'fp32'\?"),
    ("x = 1", r"plugin.py: offers nothing, expected one of PIPELINE, METHOD, "),
    ("PIPELINE = 3", r"plugin.py: found int, expected a Pipeline"),
    ("PIPELINES = 3", r"plugin.py: found int, expected a Pipeline"),
    ("METHODS = {'x': 1}", r"plugin.py: found str, expected a SoftmaxMethod"),
    (PLUGIN.replace('"theirs"', '"fp16"'), r"plugin.py: two objects are called 'fp16', expected a name for each"),
    (PLUGIN.replace('"machines"', '"machine"'), r"plugin.py: MACHINES: found 'machine', expected a machine file, or"),
    (PLUGIN.replace('"machines"', "3"), r"plugin.py: MACHINES: found 3, expected a machine file"),
    (PLUGIN + "KERNELS = 3", r"plugin.py: KERNELS: found int, expected a folder, as a path"),
    (PLUGIN + "KERNELS = '.'", r"aarch64.bad.kernels: is no file of kernels"),
])
def test_what_is_broken_is_one_message_and_leaves_nothing(plugin: Path, text: str, message: str) -> None:
    (plugin.parent / "numeric_part.py").write_text("")
    (plugin.parent / "aarch64.bad.kernels").write_text("no kernels")
    session = Session()
    plugin.write_text(text, encoding="utf-8", errors="surrogateescape")
    with pytest.raises(intsim.InputError, match=message) as refused:
        session.plug(plugin)
    assert "\n" not in str(refused.value)
    assert session.catalogue.plugins == ()
    assert session.simulate(CALL, "fp32", "cortex-a76").latency_s > 0
    plugin.write_text(PLUGIN)
    session.plug(plugin)
    assert session.pipeline("theirs")


@pytest.mark.parametrize(("given", "meant"), [
    ("example/plugin/plugn.py", "examples/plugin/plugin.py"), ("example/plugn/plugn.py", "examples/plugin/plugin.py"),
    ("example/mine/plugin.py", "examples"), ("examples/plugin/other.py", None)])
def test_a_path_with_several_slips_is_told_which_was_meant(tmp_path: Path, given: str, meant: str | None) -> None:
    (tmp_path / "examples" / "plugin").mkdir(parents=True)
    (tmp_path / "examples" / "plugin" / "plugin.py").touch()
    with pytest.raises(intsim.InputError) as refusal:
        Session([tmp_path / given])
    assert refusal.value.nearest == (meant and str(tmp_path / meant))


def test_machines_with_a_name_that_is_taken_are_refused(plugin: Path) -> None:
    (plugin.parent / "machines" / "cortex-a76.yaml").write_text(CORE)
    with pytest.raises(intsim.InputError, match=r"cortex-a76.yaml: MACHINES: another machine is called 'cortex-a76'"):
        Session([plugin])
    with pytest.raises(intsim.InputError, match=r"plugin: found 'their\.yaml', expected the path of a Python file"):
        Session(["their.yaml"])
    with pytest.raises(intsim.InputError, match=r"'nowhere\.py' is not there, or is no file"):
        Session(["nowhere.py"])


def test_every_command_takes_them(plugin: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["list", "machines", "--plugin", str(plugin)]) == 0
    assert "their-core" in capsys.readouterr().out
    assert main(["show", "int_attention+their_softmax", "--plugin", str(plugin)]) == 0
    assert "their_softmax" in capsys.readouterr().out
    plugin.write_text("PIPELINE = 3")
    assert main(["list", "machines", "--plugin", str(plugin)]) == 2
    assert capsys.readouterr().err.count("\n") == 1


def test_an_experiment_names_them(plugin: Path, capsys: pytest.CaptureFixture[str]) -> None:
    file = plugin.parent / "experiment.yaml"
    file.write_text("title: t\nplugins: [plugin.py]\nmachines: [their-core]\npipelines: [theirs]\nbaseline: theirs\n"
                    "shapes: [{q_len: 32, head_dim: 32}]\n")
    assert main(["run", str(file), "--json"]) == 0
    digest = json.loads(capsys.readouterr().out)["digest"]
    plugin.write_text(PLUGIN + "# edited\n")
    assert main(["run", str(file), "--json"]) == 0
    assert json.loads(capsys.readouterr().out)["digest"] != digest
    file.write_text(file.read_text().replace("plugin.py", "nowhere.py"))
    assert main(["run", str(file)]) == 2
    assert "experiment.yaml:2: plugins.0: " in capsys.readouterr().err


def test_the_tasks_of_a_sweep_carry_them(plugin: Path) -> None:
    file = plugin.parent / "sweep.yaml"
    file.write_text(SWEEP)
    tasks = load_sweep(file).tasks
    assert all(do_task(*task)["error"] is None for task in tasks.items())
    default_session().catalogue.unplug(plugin)
    assert all(do_task(*task)["error"] is None for task in tasks.items())  # as in a worker that has just begun
    plugin.write_text(PLUGIN + "# edited\n")
    default_session().catalogue.unplug(plugin)
    assert all("is not as it was when the sweep was planned" in do_task(*task)["error"] for task in tasks.items())
    assert not tasks.keys() & load_sweep(file).tasks.keys()


def test_installed_packages_count_in_digests(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    assert installed_digest() == ""
    package = tmp_path / "their_package"
    package.mkdir()
    (package / "__init__.py").write_text("")
    (package / "plugin.py").write_text("from pathlib import Path\nMACHINES = Path(__file__).parent / 'machines'\n"
                                       "KERNELS = Path(__file__).parent / 'kernels'\n")
    (package / "machines").mkdir()
    (package / "machines" / "their-core.yaml").write_text(CORE)
    info = tmp_path / "their_package-1.0.dist-info"
    info.mkdir()
    (info / "METADATA").write_text("Metadata-Version: 2.1\nName: their_package\nVersion: 1.0\n")
    (info / "entry_points.txt").write_text("[intsim.machines]\na = their_package.plugin\n\n"
                                           "[intsim.kernels]\na = their_package.plugin:KERNELS\n")
    monkeypatch.syspath_prepend(str(tmp_path))
    session = Session()
    assert "their-core" in session.catalogue.machine_files()
    assert package / "kernels" in session.catalogue.kernels.folders
    assert session.simulate(CALL, "fp32", "their-core").latency_s > 0
    before = installed_digest()
    (package / "plugin.py").write_text((package / "plugin.py").read_text() + "# edited\n")
    assert before
    assert installed_digest() != before


@pytest.mark.parametrize("given", [int, None, b"p.py", "p\0.py", ["p.py"]])
def test_what_is_no_path_is_refused(given: object) -> None:
    with pytest.raises(InputError, match="expected the path of a Python file"):
        Session().plug(given)  # type: ignore[arg-type]


@pytest.mark.parametrize("given", [1j, "plugin.py", Path("plugin.py"), None, {}, np.array([])], ids=repr)
def test_plugins_are_a_list(given: object) -> None:
    with pytest.raises(InputError, match=r"plugins: found .* expected a list of paths"):
        Session(given)  # type: ignore[arg-type]


@pytest.mark.parametrize("given", [1, "", {}, False, object()])
def test_what_is_no_catalogue_is_refused(given: object) -> None:
    with pytest.raises(InputError, match=r"catalogue: found .*, expected a Catalogue, or None"):
        Session(catalogue=given)  # type: ignore[arg-type]
