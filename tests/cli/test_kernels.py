"""``intsim kernels build``: what it prints, writes and refuses."""

from dataclasses import replace

import pytest

from intsim.cli import kernels, main
from intsim.streams.aarch64 import toolchain
from intsim.streams.aarch64.library import NeonStore
from tests.stored import KERNELS

KERNEL = "dequantize_s32_f32_scalar"


def test_a_stored_stream_is_what_its_source_gives(capsys):
    assert main(["kernels", "build", KERNEL, "--check"]) == 0
    assert "same" in capsys.readouterr().out


def test_a_stored_stream_that_differs_is_refused_by_name(tmp_path, monkeypatch, capsys):
    NeonStore([tmp_path]).put(replace(KERNELS.neon.load(KERNEL), layout="12x4"))
    monkeypatch.setattr(kernels, "PACKAGE", tmp_path)
    assert main(["kernels", "build", KERNEL, "--check"]) == 2
    assert f"{KERNEL} (differs)" in capsys.readouterr().err


def test_streams_are_written_below_out_only(tmp_path):
    out = tmp_path / "streams"
    assert main(["kernels", "build", KERNEL, "--out", str(out)]) == 0
    assert NeonStore([out]).digest(KERNEL) == KERNELS.neon.digest(KERNEL)
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
    ("title: a sweep\nbase: {}\n", "m.yaml:1: kind: the key is missing"), ("", "expected")])
def test_a_file_that_is_no_machine_is_not_shown(tmp_path, monkeypatch, capsys, text, says):
    monkeypatch.chdir(tmp_path)
    (tmp_path / "m.yaml").write_text(text, encoding="utf-8")
    assert main(["show", "m.yaml"]) == 2
    said = capsys.readouterr()
    assert says in said.err
    assert not said.out
