"""Output folders that are either complete or absent, and those of sweeps, which grow."""

from __future__ import annotations

import shutil
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from intsim.errors import InputError

MARK = ".intsim-output"
SWEEP_MARK = ".intsim-sweep"


def _refuse_foreign(path: Path, mark: str, own: str) -> None:
    if path.exists() and not path.is_dir():
        raise InputError("is a file", file=path, key="--out", expected="a folder to write")
    if path.is_dir() and any(path.iterdir()) and not (path / mark).exists():
        raise InputError("holds other files", file=path, key="--out", expected=f"a new folder, an empty one, or {own}")


def claim_folder(path: str | Path) -> Path:
    """A folder that fills up while a sweep runs; it is made, or goes on to be used when a sweep made it.

    Raises:
        InputError: ``path`` is a file, cannot be made, or is a folder that no sweep wrote.
    """
    path = Path(path)
    _refuse_foreign(path, SWEEP_MARK, "that of an earlier sweep")
    try:
        path.mkdir(parents=True, exist_ok=True)
        (path / SWEEP_MARK).write_text("written by intsim sweep; a later sweep goes on from here\n", encoding="utf-8")
    except OSError as error:
        raise InputError(f"cannot be made ({error.strerror})", file=path, key="--out") from None
    return path


@contextmanager
def output_folder(path: str | Path) -> Iterator[Path]:
    """A fresh folder that takes the place of ``path`` when the block ends without an error.

    An earlier output of intsim at ``path`` is replaced as a whole; any other folder with something in it is left alone.

    Raises:
        InputError: ``path`` is a file, cannot be made, or is a folder that intsim did not write.
    """
    path = Path(path)
    _refuse_foreign(path, MARK, "an earlier output")
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        fresh = Path(tempfile.mkdtemp(prefix=f".{path.name}-", dir=path.parent))
    except OSError as error:
        raise InputError(f"cannot be made ({error.strerror})", file=path, key="--out") from None
    try:
        fresh.chmod(0o755)
        (fresh / MARK).write_text("written by intsim; replaced as a whole\n", encoding="utf-8")
        yield fresh
        old = None
        if path.exists():
            old = Path(tempfile.mkdtemp(prefix=f".{path.name}-old-", dir=path.parent))
            path.rename(old / "was")
        fresh.rename(path)
        if old:
            shutil.rmtree(old)
    finally:
        if fresh.exists():
            shutil.rmtree(fresh)
