"""A file of kernels: an index, then the code of each, compressed by itself. The same kernels make the same bytes.

After ``MAGIC`` and two lengths come the names with sizes and digests, then the heads, each deflated JSON; last the code
of each kernel, in the order of the names.
"""

from __future__ import annotations

import json
import lzma
import struct
import zlib
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from functools import cached_property
from itertools import accumulate
from pathlib import Path
from typing import Any

from intsim.errors import InputError

SUFFIX = ".kernels"
MAGIC = b"intsim kernels 1\n"
_LENGTHS = struct.Struct("<II")
_FILTERS = [{"id": lzma.FILTER_LZMA2, "preset": 9 | lzma.PRESET_EXTREME, "dict_size": 1 << 20, "pb": 0}]
"""A kernel's code is shorter than this dictionary; the preset's of 64 MiB would be set up for each."""


@dataclass(frozen=True)
class Packed:
    """A kernel in a file: its digest, its head as JSON holds it, its compressed code."""

    digest: str
    head: Mapping[str, Any]
    data: bytes


def compress(code: bytes) -> bytes:
    """The code of a kernel, as a file holds it."""
    return lzma.compress(code, format=lzma.FORMAT_RAW, filters=_FILTERS)


def decompress(data: bytes) -> bytes:
    """The reverse of ``compress``.

    Raises:
        lzma.LZMAError: data that are not whole.
    """
    return lzma.decompress(data, format=lzma.FORMAT_RAW, filters=_FILTERS)


def damaged(path: Path) -> InputError:
    """The refusal of a file that does not hold what its index says."""
    return InputError("is damaged, or was written meanwhile", file=path, expected="what 'intsim kernels build' writes")


@contextmanager
def intact(path: Path) -> Iterator[None]:
    """For what makes sense of a file's bytes.

    Raises:
        InputError: it cannot.
    """
    try:
        yield
    except (lzma.LZMAError, zlib.error, ValueError, TypeError):
        raise damaged(path) from None


@dataclass(frozen=True)
class _Place:
    start: int
    size: int
    digest: str


class Archive:
    """A file of kernels that is there; its index is read when it is asked for.

    Raises:
        InputError: at the first question, a file that is none.
    """

    def __init__(self, path: Path) -> None:
        self.path = path

    @cached_property
    def _start(self) -> tuple[dict[str, _Place], bytes]:
        """The places of all kernels, and the compressed heads."""
        with self.path.open("rb") as file:
            begin = file.read(len(MAGIC) + _LENGTHS.size)
            if not begin.startswith(MAGIC) or len(begin) < len(MAGIC) + _LENGTHS.size:
                raise InputError("is no file of kernels, or of another version", file=self.path,
                                 expected="what 'intsim kernels build' writes")
            index_size, heads_size = _LENGTHS.unpack(begin[len(MAGIC):])
            index, heads = file.read(index_size), file.read(heads_size)
        with intact(self.path):
            entries = json.loads(zlib.decompress(index))
            starts = accumulate((size for _, size, _ in entries), initial=len(begin) + index_size + heads_size)
            return {name: _Place(start, size, digest)
                    for start, (name, size, digest) in zip(starts, entries, strict=False)}, heads

    @cached_property
    def places(self) -> dict[str, _Place]:
        """Every kernel by name, in order."""
        return self._start[0]

    @cached_property
    def heads(self) -> dict[str, dict[str, Any]]:
        """The head of every kernel."""
        places, heads = self._start
        with intact(self.path):
            return dict(zip(places, json.loads(zlib.decompress(heads)), strict=True))

    def packed(self, name: str) -> Packed:
        """A kernel as it lies there."""
        place = self.places[name]
        with self.path.open("rb") as file:
            file.seek(place.start)
            return Packed(place.digest, self.heads[name], file.read(place.size))


def write(path: Path, kernels: Mapping[str, Packed]) -> None:
    """Make the file, or put it in the place of another; without kernels there is none."""
    if not kernels:
        path.unlink(missing_ok=True)
        return
    chosen = [(name, kernels[name]) for name in sorted(kernels)]
    index = _deflated([[name, len(kernel.data), kernel.digest] for name, kernel in chosen])
    heads = _deflated([kernel.head for _, kernel in chosen])
    path.parent.mkdir(parents=True, exist_ok=True)
    unfinished = path.with_name(path.name + ".part")
    unfinished.write_bytes(b"".join((MAGIC, _LENGTHS.pack(len(index), len(heads)), index, heads,
                                     *(kernel.data for _, kernel in chosen))))
    unfinished.replace(path)


def _deflated(value: Any) -> bytes:
    return zlib.compress(json.dumps(value, separators=(",", ":")).encode(), 9)
