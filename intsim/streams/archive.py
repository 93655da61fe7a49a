"""A file of kernels: an index, then their code in frames of some kernels each. The same kernels make the same bytes.

After ``MAGIC`` and two lengths come the names with sizes and digests and how many kernels each frame has, then the
heads, each deflated JSON; last the frames, in the order of the names: kernels that are alike lie beside each other, and
compress far better together. Files of the version before have a frame for each kernel.
"""

from __future__ import annotations

import json
import lzma
import struct
import zlib
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from functools import cached_property
from itertools import islice
from pathlib import Path
from typing import Any

from intsim.errors import InputError

SUFFIX = ".kernels"
MAGIC = b"intsim kernels 2\n"
ONE_EACH = b"intsim kernels 1\n"
_LENGTHS = struct.Struct("<II")
_FILTERS = [{"id": lzma.FILTER_LZMA2, "preset": 9 | lzma.PRESET_EXTREME, "dict_size": 1 << 20, "pb": 0}]
"""A frame is shorter than this dictionary; the preset's of 64 MiB would be set up for each."""

ENDS = 16
"""One name in so many ends its frame."""

FRAME_BYTES = 1 << 16
"""Of code, with which a frame is full: whoever loads a kernel decompresses those before it in its frame."""


@dataclass(frozen=True)
class Packed:
    """A kernel in a file: its digest, its head as JSON holds it, its code."""

    digest: str
    head: Mapping[str, Any]
    code: bytes


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
    except (lzma.LZMAError, zlib.error, ValueError, TypeError, KeyError):
        raise damaged(path) from None


@dataclass(frozen=True)
class _Frame:
    """Where it lies in the file, and the digests of its kernels."""

    start: int
    size: int
    digests: tuple[str, ...]


@dataclass(frozen=True)
class _Place:
    """A kernel: its frame, and where its code lies in it; ``size`` is None of a kernel that has one for itself."""

    frame: _Frame
    start: int
    size: int | None
    digest: str


class Archive:
    """A file of kernels that is there; its index is read when it is asked for.

    Raises:
        InputError: at the first question, a file that is none.
    """

    def __init__(self, path: Path) -> None:
        self.path = path
        self._last: tuple[_Frame, bytes] | None = None

    @cached_property
    def _start(self) -> tuple[dict[str, _Place], bytes]:
        """The places of all kernels, and the compressed heads."""
        with self.path.open("rb") as file:
            begin = file.read(len(MAGIC) + _LENGTHS.size)
            if begin[:len(MAGIC)] not in (MAGIC, ONE_EACH) or len(begin) < len(MAGIC) + _LENGTHS.size:
                raise InputError("is no file of kernels, or of another version", file=self.path,
                                 expected="what 'intsim kernels build' writes")
            index_size, heads_size = _LENGTHS.unpack(begin[len(MAGIC):])
            index, heads = file.read(index_size), file.read(heads_size)
        with intact(self.path):
            found = json.loads(zlib.decompress(index))
            if begin.startswith(ONE_EACH):
                found = {"frames": [[1, size] for _, size, _ in found],
                         "kernels": [[name, None, digest] for name, _, digest in found]}
            return dict(_places(found, len(begin) + index_size + heads_size)), heads

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
        """A kernel as it lies there.

        Raises:
            InputError: a file that is damaged.
        """
        place = self.places[name]
        if self._last is None or self._last[0] is not place.frame:
            with intact(self.path):
                self._last = place.frame, lzma.decompress(self.data(place.frame), format=lzma.FORMAT_RAW,
                                                          filters=_FILTERS)
        end = None if place.size is None else place.start + place.size
        return Packed(place.digest, self.heads[name], self._last[1][place.start:end])

    def data(self, frame: _Frame) -> bytes:
        """A frame as it lies there, compressed."""
        with self.path.open("rb") as file:
            file.seek(frame.start)
            return file.read(frame.size)


def _places(index: Mapping[str, Any], start: int) -> Iterator[tuple[str, _Place]]:
    kernels = iter(index["kernels"])
    for count, size in index["frames"]:
        members = list(islice(kernels, count))
        frame = _Frame(start, size, tuple(digest for _, _, digest in members))
        start += size
        at = 0
        for name, code_size, digest in members:
            yield name, _Place(frame, at, code_size, digest)
            at += code_size or 0


def write(path: Path, kernels: Mapping[str, Packed]) -> None:
    """Make the file, or put it in the place of another, whose frames are kept where their kernels are the same; without
    kernels there is none."""
    if not kernels:
        path.unlink(missing_ok=True)
        return
    chosen = sorted(kernels.items())
    archive = Archive(path)
    there = {place.frame.digests: place.frame for place in archive.places.values()} if path.is_file() else {}
    groups = list(_groups(chosen))
    frames = []
    for group in groups:
        digests = tuple(kernel.digest for _, kernel in group)
        frames.append(archive.data(there[digests]) if digests in there else lzma.compress(
            b"".join(kernel.code for _, kernel in group), format=lzma.FORMAT_RAW, filters=_FILTERS))
    index = _deflated({"frames": [[len(group), len(data)] for group, data in zip(groups, frames, strict=True)],
                       "kernels": [[name, len(kernel.code), kernel.digest] for name, kernel in chosen]})
    heads = _deflated([kernel.head for _, kernel in chosen])
    path.parent.mkdir(parents=True, exist_ok=True)
    unfinished = path.with_name(path.name + ".part")
    unfinished.write_bytes(b"".join((MAGIC, _LENGTHS.pack(len(index), len(heads)), index, heads, *frames)))
    unfinished.replace(path)


def _groups(kernels: Sequence[tuple[str, Packed]]) -> Iterator[list[tuple[str, Packed]]]:
    """The kernels of each frame: until it is full, or after a name that ends one, so that a new kernel moves few."""
    group: list[tuple[str, Packed]] = []
    for name, kernel in kernels:
        group.append((name, kernel))
        if sum(len(packed.code) for _, packed in group) >= FRAME_BYTES or zlib.crc32(name.encode()) % ENDS == 0:
            yield group
            group = []
    if group:
        yield group


def _deflated(value: Any) -> bytes:
    return zlib.compress(json.dumps(value, separators=(",", ":")).encode(), 9)
