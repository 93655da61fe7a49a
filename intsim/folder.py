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


def check_folder(path: str | Path, mark: str = MARK, own: str = "an earlier output") -> Path:
    """Where an output folder comes to lie, links followed; asked before the work begins, too.

    Raises:
        InputError: it is a file, holds what intsim did not write, or cannot be looked at.
    """
    if not str(path):
        raise InputError("found ''", key="--out", expected="a folder to write")
    try:
        path = Path(path).resolve()
        if path.exists() and not path.is_dir():
            raise InputError("is a file", file=path, key="--out", expected="a folder to write")
        if path.is_dir() and any(path.iterdir()) and not (path / mark).exists():
            raise InputError("holds other files", file=path, key="--out",
                             expected=f"a new folder, an empty one, or {own}")
    except (OSError, RuntimeError, ValueError) as error:  # a loop of links is a RuntimeError, NUL a ValueError
        raise InputError(f"cannot be used ({_reason(error)})", file=path, key="--out") from None
    return path


def _reason(error: Exception) -> str:
    return getattr(error, "strerror", None) or str(error)


def claim_folder(path: str | Path) -> Path:
    """A folder that fills up while a sweep runs; it is made, or goes on to be used when a sweep made it.

    Raises:
        InputError: ``path`` is a file, cannot be made, or is a folder that no sweep wrote.
    """
    path = check_folder(path, SWEEP_MARK, "that of an earlier sweep")
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
        InputError: ``path`` is a file, cannot be made or written, or is a folder that intsim did not write.
    """
    path = check_folder(path)
    if path.exists() and Path.cwd().is_relative_to(path):
        raise InputError("is the working directory, which cannot be replaced", file=path, key="--out",
                         expected="another folder")
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
    except BrokenPipeError:
        raise
    except OSError as error:
        raise InputError(f"cannot be written ({_reason(error)})", file=path, key="--out") from None
    finally:
        if fresh.exists():
            shutil.rmtree(fresh)
