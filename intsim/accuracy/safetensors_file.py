"""Reading ``.safetensors``: the length of a JSON header, the header, the bytes of all tensors one after another.

The format: github.com/huggingface/safetensors, README, "Format". Read here rather than by its package, because numpy
has no name for bfloat16 and FP8 there, and because a size that a header claims is to be checked before it is allocated.
"""

from __future__ import annotations

import json
import math
from collections.abc import Collection
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import ml_dtypes
import numpy as np

from intsim.accuracy.memory import require_room
from intsim.errors import InputError, nearest_name

DTYPES: dict[str, np.dtype] = {
    "F64": np.dtype("<f8"), "F32": np.dtype("<f4"), "F16": np.dtype("<f2"), "BOOL": np.dtype("?"),
    "BF16": np.dtype(ml_dtypes.bfloat16), "F8_E4M3": np.dtype(ml_dtypes.float8_e4m3fn),
    "F8_E5M2": np.dtype(ml_dtypes.float8_e5m2),
    "I64": np.dtype("<i8"), "I32": np.dtype("<i4"), "I16": np.dtype("<i2"), "I8": np.dtype("i1"),
    "U64": np.dtype("<u8"), "U32": np.dtype("<u4"), "U16": np.dtype("<u2"), "U8": np.dtype("u1"),
}
WIDENED = ("BF16", "F8_E4M3", "F8_E5M2")
"""Formats that numpy has no arithmetic for: float32 holds all their values."""

LONGEST_HEADER = 100_000_000
"""Bytes, as the format's own library allows."""


@dataclass(frozen=True)
class Tensor:
    """What the header says of a tensor: its format, its sizes, and where its bytes lie behind the header."""

    dtype: str
    shape: tuple[int, ...]
    start: int
    stop: int


def read_safetensors(path: Path, names: Collection[str]) -> dict[str, np.ndarray]:
    """The tensors of the file; bfloat16 and 8-bit floats as float32.

    Args:
        path: a regular file.
        names: what it may hold.

    Raises:
        InputError: it is none, is cut short, holds another or the same name twice, a format that is not read, or more
            than memory.
    """
    with path.open("rb") as file:
        header, data_at = _header(path, file.read(8), path.stat().st_size, file.read)
        tensors = {name: _tensor(path, name, facts) for name, facts in header.items() if name != "__metadata__"}
        _check_layout(path, tensors, path.stat().st_size - data_at)
        for name in tensors:
            if name not in names:
                raise InputError(f"holds '{name}', which has no meaning here", file=path,
                                 expected="tensors named " + ", ".join(names), nearest=nearest_name(name, names))
        require_room(sum(_bytes(t) for t in tensors.values()), "its tensors", file=path)
        found = {}
        for name, tensor in sorted(tensors.items(), key=lambda item: item[1].start):
            values = np.frombuffer(file.read(tensor.stop - tensor.start), DTYPES[tensor.dtype]).reshape(tensor.shape)
            found[name] = values.astype(np.float32) if tensor.dtype in WIDENED else values
        return found


def _bytes(tensor: Tensor) -> int:
    return tensor.stop - tensor.start + (4 * math.prod(tensor.shape) if tensor.dtype in WIDENED else 0)


def _no(path: Path, why: str, expected: str = "tensors q, k and v saved as .safetensors") -> InputError:
    return InputError(f"is no .safetensors file ({why})", file=path, expected=expected)


def _header(path: Path, start: bytes, size: int, read: Any) -> tuple[dict[str, Any], int]:
    """The header, and where the data begin."""
    if start[:2] == b"PK":
        raise _no(path, "it is a zip, such as .npz or .pt", "a name that ends as its content is")
    if len(start) < 8:
        raise _no(path, f"it has {size} bytes, the length of the header takes 8")
    length = int.from_bytes(start, "little")
    if not 2 <= length <= min(LONGEST_HEADER, size - 8):
        raise _no(path, f"its header would have {length} bytes, the file has {size}")
    try:
        header = json.loads(read(length).decode("utf-8"), object_pairs_hook=_each_once, parse_constant=_no_constant)
    except InputError as error:
        raise error.at(path, key=error.key) from None
    except (ValueError, RecursionError) as error:
        raise _no(path, f"its header is no JSON: {error}") from None
    if not isinstance(header, dict):
        raise _no(path, "its header is no table of tensors")
    return header, 8 + length


def _each_once(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    found: dict[str, Any] = {}
    for name, value in pairs:
        if name in found:
            raise InputError("is there twice", key=name, expected="each name once")
        found[name] = value
    return found


def _no_constant(text: str) -> None:
    raise ValueError(f"{text} is no number of a header")


def _tensor(path: Path, name: str, facts: Any) -> Tensor:
    try:
        dtype, shape, (start, stop) = facts["dtype"], facts["shape"], facts["data_offsets"]
    except (TypeError, KeyError, ValueError):
        raise InputError(f"found {facts!r}", file=path, key=name,
                         expected="dtype, shape and two data_offsets") from None
    if not isinstance(dtype, str) or dtype not in DTYPES:
        raise InputError(f"found format {dtype!r}", file=path, key=name, expected="one of " + ", ".join(DTYPES))
    if not isinstance(shape, list) or not all(type(n) is int and n >= 0 for n in (*shape, start, stop)):
        raise InputError(f"found shape {shape!r} at {[start, stop]!r}", file=path, key=name,
                         expected="sizes and places of at least 0")
    needed = math.prod(shape) * DTYPES[dtype].itemsize
    if stop - start != needed:
        raise InputError(f"has {stop - start} bytes", file=path, key=name, expected=f"{needed}, {dtype} x {shape}")
    return Tensor(dtype, tuple(shape), start, stop)


def _check_layout(path: Path, tensors: dict[str, Tensor], size: int) -> None:
    """Tensors follow one another without gaps or overlaps, to the end of the file."""
    at = 0
    for name, tensor in sorted(tensors.items(), key=lambda item: (item[1].start, item[1].stop)):
        if tensor.start != at:
            raise InputError(f"begins at byte {tensor.start} of the data", file=path, key=name,
                             expected=f"{at}, where the tensor before it ends")
        at = tensor.stop
    if at != size:
        raise _no(path, f"its tensors take {at} bytes, {size} are there", "a whole file")
