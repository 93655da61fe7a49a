"""Output folders are complete or absent."""

from __future__ import annotations

from pathlib import Path

import pytest

from intsim.errors import InputError
from intsim.report.folder import output_folder


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
