"""Folders of stored SASS: compressed text, a file per kernel."""

from __future__ import annotations

import json
import lzma
from dataclasses import dataclass
from itertools import takewhile
from pathlib import Path
from typing import Any

SUFFIX = ".json.xz"


@dataclass(frozen=True)
class Store:
    """One kind of stored kernels; ``head`` names the attributes that stand before the code."""

    folder: Path
    head: tuple[str, ...]

    def names(self) -> tuple[str, ...]:
        """Of all that is stored, in order."""
        return tuple(sorted(path.name.removesuffix(SUFFIX) for path in self.folder.glob(f"*{SUFFIX}")))

    def path(self, name: str) -> Path:
        """Where a kernel lies, or will."""
        return self.folder / f"{name}{SUFFIX}"

    def text(self, name: str) -> str:
        """The text of a stored kernel."""
        return lzma.decompress(self.path(name).read_bytes()).decode()

    def put(self, name: str, text: str) -> None:
        """Store a kernel; the same text makes the same bytes."""
        self.path(name).write_bytes(lzma.compress(text.encode(), preset=9))

    def remove(self, name: str) -> None:
        """Delete a stored kernel."""
        self.path(name).unlink()

    def head_of(self, name: str) -> dict[str, Any]:
        """All of a stored kernel but its code, by attribute; only the beginning of the file is read."""
        with lzma.open(self.path(name), "rt", encoding="utf-8") as file:
            lines = list(takewhile(lambda line: not line.endswith("[\n"), file))
        data = json.loads("".join(lines).rstrip(",\n") + "}")
        return {key: data[key] for key in self.head}

    def head_lines(self, kernel: Any) -> list[str]:
        """The attributes as lines of JSON."""
        return [f" {json.dumps(key)}: {json.dumps(getattr(kernel, key))}," for key in self.head]

