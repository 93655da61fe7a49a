"""Reading ``.npz``: a zip of ``.npy`` members. Every size is known, and checked, before anything is decompressed.

``numpy.load`` trusts what a file says of itself: it allocates what a header claims, decompresses what nobody asked for
and takes the last of two arrays of one name. The format: numpy.org/doc/stable/reference/generated/numpy.lib.format.
"""

from __future__ import annotations

import ast
import math
import re
import struct
import zipfile
import zlib
from collections.abc import Collection
from pathlib import Path
from typing import IO

import numpy as np

from intsim.accuracy.memory import require_room
from intsim.errors import InputError, nearest_name

MAGIC = b"\x93NUMPY"
LONGEST_HEADER = 10_000
"""Bytes; numpy's own limit. An array's header has about a hundred."""

WIDENED = 2
"""Arrays may exist as bytes and as values at once."""

DAMAGED = (OSError, EOFError, zipfile.BadZipFile, zlib.error, struct.error, NotImplementedError, RuntimeError,
           ValueError, OverflowError, MemoryError)
"""As zipfile and its decompressors fail on what is not, or not wholly, what they expect."""


def read_npz(path: Path, names: Collection[str]) -> dict[str, np.ndarray]:
    """The arrays of the file.

    Args:
        path: a regular file.
        names: what it may hold.

    Raises:
        InputError: it is none, is damaged, holds another or the same name twice, an array of a type that is no number,
            or more than memory.
    """
    try:
        archive = zipfile.ZipFile(path)
    except DAMAGED:
        raise InputError(_what_it_is(path), file=path, expected="arrays saved with numpy.savez(q=, k=, v=)") from None
    with archive:
        members = _members(path, archive, names)
        require_room(WIDENED * sum(info.file_size for info in members.values()), "its arrays", file=path)
        return {name: _array(path, archive, name, info) for name, info in members.items()}


def _what_it_is(path: Path) -> str:
    with path.open("rb") as file:
        start = file.read(len(MAGIC))
    if start == MAGIC:
        return "is no .npz file, but one array (.npy) under that name"
    return "is no .npz file" if start[:2] != b"PK" else "is no .npz file, or only a part of one"


def _members(path: Path, archive: zipfile.ZipFile, names: Collection[str]) -> dict[str, zipfile.ZipInfo]:
    members: dict[str, zipfile.ZipInfo] = {}
    for info in archive.infolist():
        name = info.filename.removesuffix(".npy")
        if info.filename.endswith("/data.pkl"):
            raise InputError("is what torch.save writes, under another name", file=path,
                             expected="arrays saved with numpy.savez(q=, k=, v=)")
        if name not in names or name == info.filename:
            raise InputError(f"holds '{info.filename}', which has no meaning here", file=path,
                             expected="arrays named " + ", ".join(names), nearest=nearest_name(name, names))
        if name in members:
            raise InputError("is there twice", file=path, key=name, expected="each array once")
        members[name] = info
    return members


def _array(path: Path, archive: zipfile.ZipFile, name: str, info: zipfile.ZipInfo) -> np.ndarray:
    try:
        with archive.open(info) as member:
            return _values(member, info.file_size)
    except InputError as error:
        raise error.at(path, key=name) from None
    except Exception as error:  # lzma.LZMAError is only there where Python was built with lzma
        if not isinstance(error, DAMAGED) and type(error).__name__ != "LZMAError":
            raise
        raise InputError(f"is damaged ({error or type(error).__name__})", file=path, key=name,
                         expected="a whole array") from None


def _values(member: IO[bytes], size: int) -> np.ndarray:
    """A ``.npy`` stream of so many bytes."""
    dtype, shape, fortran, header = _header(member)
    count = math.prod(shape)
    if header + count * dtype.itemsize != size:
        raise InputError(f"holds {size - header} bytes", expected=f"{count * dtype.itemsize}, {dtype} x {shape}")
    data = member.read(size - header)
    while rest := member.read(1):  # the checksum is compared at the end of the stream
        data += rest
    values = np.frombuffer(data, dtype, count).astype(dtype.newbyteorder("="), copy=False)
    return values.reshape(shape, order="F" if fortran else "C")


def _header(member: IO[bytes]) -> tuple[np.dtype, tuple[int, ...], bool, int]:
    """Type, shape, whether the first index runs fastest, and the bytes until the values."""
    start = member.read(8)
    if len(start) < 8 or start[:6] != MAGIC or start[6] not in (1, 2, 3):
        raise InputError("is no .npy array", expected=f"one that starts with {MAGIC!r} and a version from 1 to 3")
    width = 2 if start[6] == 1 else 4
    length = int.from_bytes(member.read(width), "little")
    if length > LONGEST_HEADER:
        raise InputError(f"has a header of {length} bytes", expected=f"at most {LONGEST_HEADER}")
    return *_described(member.read(length)), 8 + width + length


def _described(text: bytes) -> tuple[np.dtype, tuple[int, ...], bool]:
    try:
        header = ast.literal_eval(text.decode("utf-8").strip())
        kind, fortran, shape = header["descr"], header["fortran_order"], header["shape"]
    except (ValueError, SyntaxError, TypeError, KeyError, RecursionError, MemoryError):
        raise InputError("has no readable header", expected="descr, fortran_order and shape") from None
    if (not isinstance(fortran, bool) or not isinstance(shape, tuple)
            or not all(type(n) is int and n >= 0 for n in shape)):
        raise InputError(f"found shape {shape!r}, fortran_order {fortran!r}", expected="sizes, and True or False")
    return _dtype(kind), shape, fortran


def _dtype(kind: object) -> np.dtype:
    if kind in ("<V2", "|V2", "<V1", "|V1", "<f1", "|f1"):
        raise InputError(f"found raw elements of {str(kind)[-1]} bytes", expected="float16, float32 or float64: "
                         "numpy's files do not keep bfloat16 or 8-bit floats; widen them, or save .safetensors")
    if not isinstance(kind, str) or not re.fullmatch(r"[<>|=](b1|[fiu](1|2|4|8))", kind) or kind.endswith("f1"):
        raise InputError(f"found type {kind!r}", expected="float16, float32 or float64; bool for a mask")
    return np.dtype(kind)
