"""Where compiled kernels lie: archives of the package, of the user, of plug-ins, read as one store."""

from __future__ import annotations

import os
from collections.abc import Iterable, Mapping
from contextlib import suppress
from functools import cached_property
from pathlib import Path
from typing import Any, Generic, TypeVar

from intsim.errors import InputError, unknown_name
from intsim.memo import Memo
from intsim.streams.archive import SUFFIX, Archive, Packed, damaged, write
from intsim.streams.kernel import Kernel, digest_of
from intsim.streams.origin import NO_ORIGINS, Origins

K = TypeVar("K", bound=Kernel[Any])

PACKAGE = Path(__file__).resolve().parent / "stored"
MOST_REMEMBERED = 128
"""Kernels, of about a megabyte each."""


def user_folder() -> Path:
    """Where kernels of the user's own lie, if there are any: ``$XDG_DATA_HOME/intsim/kernels``."""
    return Path(os.environ.get("XDG_DATA_HOME") or Path.home() / ".local" / "share") / "intsim" / "kernels"


def search_path(plugins: Iterable[Path] = ()) -> tuple[Path, ...]:
    """The folders in which kernels are looked for: the package's, the user's, those of plug-ins."""
    return PACKAGE, user_folder(), *plugins


def archives(folders: Iterable[Path]) -> list[Path]:
    """Every file of kernels in folders, of any instruction set."""
    return [path for folder in folders for path in sorted(folder.glob(f"*{SUFFIX}"))]


def stamps(folders: Iterable[Path], files: Iterable[Path] = ()) -> dict[str, tuple[int, int, int]]:
    """Of every file of kernels in folders, and of other files, what changes when one is written: file number, time and
    size."""
    found = {str(path): _stamp(path.stat()) for path in files}
    for folder in folders:
        with suppress(FileNotFoundError, NotADirectoryError), os.scandir(folder) as entries:
            for entry in entries:
                if entry.name.endswith(SUFFIX):
                    found[entry.path] = _stamp(entry.stat())
    return found


def _stamp(stat: os.stat_result) -> tuple[int, int, int]:
    return stat.st_ino, stat.st_mtime_ns, stat.st_size


class CodeStore(Generic[K]):
    """The stored kernels of one kind; ``clear`` makes it forget what it has read.

    Args:
        kind: what they are.
        folders: in which their archives lie, some of which need not exist. Names are unique over all of them: a folder
            may add kernels to those before it, not replace any. The last one is written to.
        origins: what some of them are built from; one whose source is another now is not read.
    """

    def __init__(self, kind: type[K], folders: Iterable[Path], origins: Origins = NO_ORIGINS) -> None:
        self.kind, self.folders, self.origins = kind, tuple(folders), origins
        self.loaded: Memo[K] = Memo(MOST_REMEMBERED)

    @cached_property
    def _archives(self) -> dict[str, Archive]:
        """The archive that each kernel lies in, by name, in order."""
        found: dict[str, Archive] = {}
        for path in archives(self.folders):
            if not path.name.startswith(f"{self.kind.FAMILY}."):
                continue
            archive = Archive(path)
            for name in archive.places:
                if name in found:
                    raise InputError(f"has the kernel '{name}', which {found[name].path} has too", file=path,
                                     key="kernels", expected="a name of its own")
                found[name] = archive
        return dict(sorted(found.items()))

    def names(self) -> tuple[str, ...]:
        """Every stored kernel, in order; nothing is decompressed for it."""
        return tuple(self._archives)

    def head(self, name: str) -> Mapping[str, Any]:
        """All of a kernel but its code, by attribute, as JSON holds it; what has its default value is not in it.

        Raises:
            InputError: no such kernel.
        """
        return self._archive(name).heads[name]

    def digest(self, name: str) -> str:
        """``Kernel.digest`` of a stored kernel.

        Raises:
            InputError: no such kernel.
        """
        return self._archive(name).places[name].digest

    def load(self, name: str) -> K:
        """A kernel; some are remembered.

        Raises:
            InputError: no such kernel, a file that is damaged, or a source that was edited since.
        """
        return self.loaded.get(name, lambda: self._read(name))

    def _read(self, name: str) -> K:
        archive = self._archive(name)
        packed = archive.packed(name)
        if digest_of(packed.head, packed.code) != packed.digest:  # instructions are made later, when nobody looks
            raise damaged(archive.path)
        self.origins.check(name, packed.head.get("made_from", ""))
        return self.kind.restored(packed.head, packed.code, packed.digest)

    def _archive(self, name: str) -> Archive:
        if name not in self._archives:
            raise unknown_name(self.kind.WORD, name, self._archives)
        return self._archives[name]

    def put(self, *kernels: K) -> None:
        """Store kernels in the last folder, in the place of those of the same names there.

        Raises:
            InputError: a name that another folder has.
        """
        for kernel in kernels:
            held = self._archives.get(kernel.name)
            if held and held.path.parent != self.folders[-1]:
                raise InputError(f"'{kernel.name}' is in {held.path}", key="kernels", expected="a name of its own")
        self.remove(*(k.name for k in kernels if k.name in self._archives
                      and self._archives[k.name].path != self._home(k)))
        by_file: dict[Path, dict[str, Packed]] = {}
        for kernel in kernels:
            packed = Packed(kernel.digest, kernel.head, kernel.code)
            by_file.setdefault(self._home(kernel), {})[kernel.name] = packed
        for path, new in by_file.items():
            write(path, _contents(path) | new)
        self.clear()

    def remove(self, *names: str) -> None:
        """Delete kernels from the last folder.

        Raises:
            InputError: one that is not there.
        """
        for path in {self._archive(name).path for name in names}:
            if path.parent != self.folders[-1]:
                raise InputError(f"found {', '.join(names)}", file=path, expected=f"kernels in {self.folders[-1]}")
            write(path, {name: packed for name, packed in _contents(path).items() if name not in names})
        self.clear()

    def clear(self) -> None:
        """Forget what was read, and every index of it: the files are looked at anew."""
        self.loaded.clear()
        for name in [n for n in vars(self) if isinstance(getattr(type(self), n, None), cached_property)]:
            delattr(self, name)

    def _home(self, kernel: K) -> Path:
        return self.folders[-1] / f"{kernel.archive}{SUFFIX}"


def _contents(path: Path) -> dict[str, Packed]:
    archive = Archive(path)
    return {name: archive.packed(name) for name in archive.places} if path.is_file() else {}
