"""What a plug-in's kernel was built from: a stored one whose source was edited since is not what its source gives.

The source is the user's own or, in other tiles or for another architecture, a file of the package.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, fields
from functools import cached_property
from hashlib import sha256
from pathlib import Path
from typing import Any, ClassVar, Protocol

from intsim.errors import InputError
from intsim.resources import is_regular, kernel_file

NAMING = ("tiles", "archs", "compilations")
"""Of a source: what its kernels are built for. Each has it in its name, and another beside it changes none."""
NEIGHBOUR = re.compile(r'^\s*(?:#\s*include\s*"([^"]+)"|(?:from|import)\s+(\w+))', re.MULTILINE)
"""What a line of C, CUDA or Python takes from a file that may lie beside its own."""


class Source(Protocol):
    """How kernels are built from a file."""

    BUILD: ClassVar[str]
    """The command that builds it."""
    FOLDER: ClassVar[str]
    """Of ``kernels``, where the package's files of its kind lie."""

    @property
    def file(self) -> str:
        """A user's own by its whole path, the package's by its name."""

    @property
    def stored(self) -> tuple[str, ...]:
        """The names under which its kernels are stored."""


def origin(source: Source, *, offered: bool = False) -> str:
    """SHA-256 of a source: its description, its file and those beside it that it includes.

    Empty of a file that is not there, and of the package's own, unless a plug-in has ``offered`` to build from it.
    """
    file = kernel_file(source.FOLDER, source.file)
    if not (offered or Path(source.file).is_absolute()) or not is_regular(file):
        return ""
    described = {f.name: value for f in fields(source)  # type: ignore[arg-type]
                 if f.name not in (*NAMING, "file") and (value := getattr(source, f.name)) != f.default}
    digest = sha256(repr(described).encode())
    for path in _with_neighbours(file):
        digest.update(f"\0{path.name}\0{_text(path)}".encode())
    return digest.hexdigest()


@dataclass(frozen=True)
class Origins:
    """What plug-ins offer to build, each with the plug-in's file; what is no source, 'intsim kernels build' refuses."""

    offered: tuple[tuple[Path, Any], ...] = ()

    @property
    def files(self) -> set[Path]:
        """Every file that a kernel of a plug-in is built from, the package's among them."""
        own = {kernel_file(source.FOLDER, source.file) for _, source in self._by_name.values()}
        return {path for file in own for path in _with_neighbours(file) if is_regular(path)}

    @cached_property
    def _by_name(self) -> Mapping[str, tuple[Path, Source]]:
        return {name: (plugin, source) for plugin, source in self.offered if hasattr(source, "BUILD")
                for name in source.stored}

    def of(self, name: str) -> str:
        """What a kernel that is built now is to say of its origin; empty where no plug-in offers to build it."""
        return origin(self._by_name[name][1], offered=True) if name in self._by_name else ""

    def check(self, name: str, made_from: str) -> None:
        """Refuse a stored kernel that was built from another state of its source.

        Args:
            name: of the kernel; made_from: what it says of its origin.

        Raises:
            InputError: names the source's file and the command that builds it anew.
        """
        if name not in self._by_name:
            return
        plugin, source = self._by_name[name]
        if self.of(name) not in ("", made_from):
            state = "was built from another state of it, or of its entry in SOURCES" if made_from else (
                "does not say from what state of it it was built")
            raise InputError(f"the stored kernel '{name}' {state}", file=kernel_file(source.FOLDER, source.file),
                             expected=f"'{source.BUILD} --plugin {plugin} --store', which builds it anew")


NO_ORIGINS = Origins()


def _with_neighbours(file: Path) -> list[Path]:
    """A file and, of those that lie below its folder, what it includes or imports, and what they do."""
    found, left = [file], [file]
    while left:
        path = left.pop()
        for included, imported in NEIGHBOUR.findall(_text(path)) if is_regular(path) else ():
            beside = path.parent / (included or f"{imported}.py")
            if beside not in found and is_regular(beside):
                found.append(beside)
                left.append(beside)
    return found


def _text(path: Path) -> str:
    """Of a file, a character per byte; how its lines end is no matter."""
    return path.read_bytes().decode("latin-1").replace("\r\n", "\n")
