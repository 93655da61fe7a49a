"""``intsim kernels build``: what it prints, writes and refuses."""

import shutil
from dataclasses import replace
from pathlib import Path

import pytest

import intsim
from intsim.cli import kernels, main
from intsim.plugin import load_plugin
from intsim.resources import resource
from intsim.streams.aarch64 import toolchain
from intsim.streams.aarch64.library import NeonStore
from intsim.streams.origin import origin
from intsim.streams.sass.routine import RoutineStore
from tests.stored import KERNELS

PLUGIN = Path(__file__).resolve().parents[2] / "examples" / "plugin"

KERNEL = "dequantize_s32_f32_scalar"


def test_a_stored_stream_is_what_its_source_gives(capsys):
    assert main(["kernels", "build", KERNEL, "--check"]) == 0
    assert "same" in capsys.readouterr().out


def test_a_stored_stream_that_differs_is_refused_by_name(tmp_path, monkeypatch, capsys):
    NeonStore([tmp_path]).put(replace(KERNELS.neon.load(KERNEL), layout="12x4"))
    monkeypatch.setattr(kernels, "PACKAGE", tmp_path)
    assert main(["kernels", "build", KERNEL, "--check"]) == 2
    assert f"{KERNEL} (differs)" in capsys.readouterr().err


def test_the_stored_kernels_are_not_replaced_unless_they_are_named(tmp_path, monkeypatch, capsys):
    monkeypatch.setattr(kernels, "PACKAGE", tmp_path)
    assert main(["kernels", "build", "--store"]) == 2
    assert capsys.readouterr().err == ("intsim: --store: found no KERNEL, expected which of the stored kernels to "
                                       "replace, patterns allowed: '*' for all\n")
    assert not list(tmp_path.iterdir())
    assert main(["kernels", "build", "--store", f"{KERNEL[:-1]}?"]) == 0
    assert NeonStore([tmp_path]).names() == (KERNEL,)


def test_what_no_source_makes_goes_when_all_are_built(tmp_path, monkeypatch, capsys):
    NeonStore([tmp_path]).put(replace(KERNELS.neon.load(KERNEL), name="softmax_gone"))
    monkeypatch.setattr(kernels, "_offered", lambda kind: ({KERNEL: lambda _: KERNELS.neon.load(KERNEL)}, tmp_path))
    assert main(["kernels", "build", "--store", "*"]) == 0
    assert "removed, as no source makes them: softmax_gone" in capsys.readouterr().out
    assert NeonStore([tmp_path]).names() == (KERNEL,)


def test_streams_are_written_below_out_only(tmp_path):
    out = tmp_path / "streams"
    assert main(["kernels", "build", KERNEL, "--out", str(out)]) == 0
    assert NeonStore([out]).digest(KERNEL) == KERNELS.neon.digest(KERNEL)
    assert [path.name for path in tmp_path.iterdir()] == ["streams"]


def test_a_later_call_adds_to_out_what_it_builds_and_keeps_the_rest(tmp_path):
    out, other, routine = tmp_path / "streams", "softmax_other", KERNELS.routines.names()[0]
    assert main(["kernels", "build", KERNEL, "--out", str(out)]) == 0
    NeonStore([out]).put(replace(KERNELS.neon.load(KERNEL), layout="12x4"),
                         replace(KERNELS.neon.load(KERNEL), name=other))
    RoutineStore([out]).put(KERNELS.routines.load(routine))
    assert main(["kernels", "build", KERNEL, "--out", str(out)]) == 0
    assert NeonStore([out]).names() == (KERNEL, other)
    assert NeonStore([out]).digest(KERNEL) == KERNELS.neon.digest(KERNEL)
    assert RoutineStore([out]).names() == (routine,)
    assert [path.name for path in tmp_path.iterdir()] == ["streams"]


def test_without_the_extra_one_message_names_it(monkeypatch, capsys):
    monkeypatch.setattr(toolchain, "find_spec", lambda name: None if name == "unicorn" else object())
    assert main(["kernels", "build"]) == 2
    assert capsys.readouterr().err == "intsim: kernels: needs unicorn, expected pip install 'intsim[kernels]'\n"


@pytest.mark.parametrize("name", ["softmax_f31", "gemm"])
def test_an_unknown_kernel_is_refused_with_the_nearest_name(name, capsys):
    assert main(["kernels", "build", name]) == 2
    assert f"unknown kernel '{name}'" in capsys.readouterr().err


def test_a_softmax_operator_of_the_gpu_is_listed_and_shown(capsys):
    assert main(["list", "gpu-kernels"]) == 0
    assert "flash4_exp2.sm_89.n1024.w4" in capsys.readouterr().out
    assert main(["show", "flash4_exp2.sm_89.n1024.w4"]) == 0
    assert "FADD.RM" in capsys.readouterr().out


@pytest.mark.parametrize(("text", "says"), [
    ("{}", "m.yaml:1: kind: the key is missing"), ("kind: soc\n", "m.yaml:1: title: the key is missing"),
    ("title: a sweep\nbase: {}\n", "m.yaml: is a sweep, expected a machine"), ("", "expected")])
def test_a_file_that_is_no_machine_is_not_shown(tmp_path, monkeypatch, capsys, text, says):
    monkeypatch.chdir(tmp_path)
    (tmp_path / "m.yaml").write_text(text, encoding="utf-8")
    assert main(["show", "m.yaml"]) == 2
    said = capsys.readouterr()
    assert says in said.err
    assert not said.out


@pytest.fixture
def plugin(tmp_path):
    """The shipped plug-in's CPU part in a folder of its own: the paths of its file and of its kernel's source."""
    for name in ("chord_softmax.c", "chord_softmax.py"):
        shutil.copy(PLUGIN / name, tmp_path / name)
    shutil.copytree(PLUGIN / "kernels", tmp_path / "kernels")
    file = tmp_path / "chord.py"
    file.write_text('''
from pathlib import Path
from intsim.streams.aarch64.manifest.model import row_kernel
from .chord_softmax import METHOD as METHOD
SOURCES = (row_kernel("softmax_chord", str(Path(__file__).with_name("chord_softmax.c")), "int8", "uint8", sweeps=3),)
KERNELS = "kernels"
''', encoding="utf-8")
    return file, tmp_path / "chord_softmax.c"


EXPLAIN = ["explain", "cortex-a76", "int_attention+chord", "--q-len", "128", "--plugin"]


def test_a_stored_kernel_is_not_used_when_its_source_was_edited(plugin, capsys):
    file, source = plugin
    assert main([*EXPLAIN, str(file)]) == 0
    source.write_bytes(source.read_bytes().replace(b"\n", b"\r\n"))  # how lines end is no edit
    assert main([*EXPLAIN, str(file)]) == 0
    source.write_text(source.read_text() + "\n// edited\n", encoding="utf-8")
    assert main([*EXPLAIN, str(file)]) == 2
    assert capsys.readouterr().err.endswith(
        f"intsim: {source}: the stored kernel 'softmax_chord' was built from another state of it, or of its entry in "
        f"SOURCES, expected 'intsim kernels build --plugin {file} --store', which builds it anew\n")
    for said in ("replaced", "same"):
        assert main(["kernels", "build", "--plugin", str(file), "--store"]) == 0
        assert said in capsys.readouterr().out
    assert main([*EXPLAIN, str(file)]) == 0


def test_a_session_notices_an_edit_of_a_source_and_of_its_description(plugin):
    file, source = plugin
    session, call = intsim.Session([file]), intsim.AttentionCall(128, 128, 64)
    before = session.simulate(call, "int_attention+chord", "cortex-a76").latency_s
    text = source.read_text(encoding="utf-8")
    source.write_text(f"{text}\n// edited\n", encoding="utf-8")
    with pytest.raises(intsim.InputError, match="built from another state of it"):
        session.simulate(call, "int_attention+chord", "cortex-a76")
    source.write_text(text, encoding="utf-8")
    assert session.simulate(call, "int_attention+chord", "cortex-a76").latency_s == before
    file.write_text(file.read_text(encoding="utf-8").replace("sweeps=3", "sweeps=2"), encoding="utf-8")
    session.plug(file)
    with pytest.raises(intsim.InputError, match="or of its entry in SOURCES"):
        session.simulate(call, "int_attention+chord", "cortex-a76")


def test_a_header_beside_a_source_belongs_to_it(plugin):
    file, source = plugin
    source.with_name("mine.h").write_text("#define A 1\n", encoding="utf-8")
    source.write_text(f'#include "mine.h"\n{source.read_text(encoding="utf-8")}', encoding="utf-8")
    (kernel,) = load_plugin(file).sources
    before = origin(kernel)
    source.with_name("mine.h").write_text("#define A 2\n", encoding="utf-8")
    assert origin(kernel) != before


def test_a_kernel_of_a_plug_in_from_a_file_of_the_package_is_not_used_when_that_was_edited(tmp_path, monkeypatch):
    """A tile of one's own of the package's source: its next version is another source."""
    session, call = intsim.Session([PLUGIN / "plugin.py"]), intsim.AttentionCall(1024, 1024, 64, heads=16)
    before = session.simulate(call, "flash2_wide", "dawn-gpu").latency_s
    shutil.copytree(resource("kernels") / "cuda", tmp_path / "cuda")
    monkeypatch.setattr("intsim.streams.origin.kernel_file", lambda folder, file: tmp_path / folder / file)
    assert intsim.Session([PLUGIN / "plugin.py"]).simulate(call, "flash2_wide", "dawn-gpu").latency_s == before
    with (tmp_path / "cuda" / "flash2_fp16.cu").open("a", encoding="utf-8") as source:
        source.write("// edited\n")
    with pytest.raises(intsim.InputError, match=r"flash2_fp16\.cu: .*'intsim kernels build --sass --plugin"):
        intsim.Session([PLUGIN / "plugin.py"]).simulate(call, "flash2_wide", "dawn-gpu")


def test_a_kernel_that_does_not_say_what_it_was_built_from_is_refused(plugin, capsys):
    file, _ = plugin
    store = NeonStore([file.parent / "kernels"])
    store.put(replace(store.load("softmax_chord"), made_from=""))
    assert main([*EXPLAIN, str(file)]) == 2
    assert "'softmax_chord' does not say from what state of it it was built" in capsys.readouterr().err
