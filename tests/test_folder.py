"""Output folders are complete or absent."""

from __future__ import annotations

import errno
from pathlib import Path

import pytest

from intsim.errors import InputError
from intsim.folder import output_folder


def test_an_output_replaces_the_earlier_one_as_a_whole(tmp_path: Path) -> None:
    out = tmp_path / "deep" / "out"
    for name in ("first", "second"):
        with output_folder(out) as folder:
            (folder / name).write_text(name)
    assert sorted(p.name for p in out.iterdir()) == [".intsim-output", "second"]
    assert [p.name for p in out.parent.iterdir()] == ["out"]


def test_a_failure_leaves_the_earlier_output_and_no_rest(tmp_path: Path) -> None:
    out = tmp_path / "out"
    with output_folder(out) as folder:
        (folder / "kept").write_text("kept")

    def fail() -> None:
        with output_folder(out) as folder:
            (folder / "half").write_text("half")
            raise RuntimeError

    with pytest.raises(RuntimeError):
        fail()
    assert (out / "kept").exists()
    assert [p.name for p in tmp_path.iterdir()] == ["out"]


def test_a_users_own_folder_is_left_alone(tmp_path: Path) -> None:
    (tmp_path / "mine").mkdir()
    (tmp_path / "mine" / "thesis.tex").write_text("x")
    with pytest.raises(InputError, match="holds other files"), output_folder(tmp_path / "mine"):
        pass
    with pytest.raises(InputError, match="is a file"), output_folder(tmp_path / "mine" / "thesis.tex"):
        pass


def test_a_link_stays_and_what_it_stands_for_is_written(tmp_path: Path) -> None:
    (tmp_path / "real").mkdir()
    for name, target in (("link", "real"), ("dangling", "later")):
        (tmp_path / name).symlink_to(target)
        with output_folder(tmp_path / name) as folder:
            (folder / "table").write_text("x")
        assert (tmp_path / name).is_symlink()
        assert (tmp_path / target / "table").read_text() == "x"


@pytest.mark.parametrize(("name", "words"), [
    ("", "found ''"), ("x" * 300, "File name too long"), ("file/out", "cannot be"), ("loop", "cannot be used"),
    ("a\0b", "cannot be used .embedded null byte")])
def test_names_that_cannot_be_a_folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, name: str, words: str) -> None:
    monkeypatch.chdir(tmp_path)
    (tmp_path / "file").write_text("x")
    (tmp_path / "loop").symlink_to("loop")
    with pytest.raises(InputError, match=words), output_folder(name):
        pass
    assert sorted(p.name for p in tmp_path.iterdir()) == ["file", "loop"]


def test_the_working_directory_is_not_replaced(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    with pytest.raises(InputError, match="is the working directory"), output_folder("."):
        pass


def test_a_full_disk_is_said_in_one_message(tmp_path: Path) -> None:
    def fill() -> None:
        with output_folder(tmp_path / "out"):
            raise OSError(errno.ENOSPC, "No space left on device")

    with pytest.raises(InputError, match=r"out: --out: cannot be written \(No space left on device\)"):
        fill()
    assert not list(tmp_path.iterdir())
