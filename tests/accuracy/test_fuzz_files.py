"""Seeded damage to files of tensors: each is read whole or refused with one message, in no time and little memory."""

from __future__ import annotations

import io
import json
import time
import tracemalloc
import zipfile
from collections.abc import Callable
from pathlib import Path

import ml_dtypes
import numpy as np
import pytest

from intsim import InputError
from intsim.accuracy.arguments import Arguments
from intsim.accuracy.files import load_arguments

Bytes = Callable[[np.random.Generator, bytes], bytes]

LONGEST_S, MOST_BYTES = 5.0, 64 * 2**20
"""For files of some kilobytes, on a busy machine."""

RANDOM = np.random.default_rng(0)
ARRAYS = {"q": RANDOM.standard_normal((1, 2, 5, 8)).astype(np.float32),
          "k": RANDOM.standard_normal((1, 1, 7, 8)).astype(np.float16),
          "v": RANDOM.standard_normal((1, 1, 7, 8)), "mask": np.ones((5, 7), dtype=bool)}


def npz() -> bytes:
    file = io.BytesIO()
    np.savez(file, **ARRAYS)
    return file.getvalue()


def compressed() -> bytes:
    file = io.BytesIO()
    np.savez_compressed(file, **ARRAYS)
    return file.getvalue()


def safetensors(header: dict[str, object] | None = None, data: bytes | None = None) -> bytes:
    facts: dict[str, object] = {"__metadata__": {"format": "np"}}
    body = b""
    for name, x in ARRAYS.items():
        values = x.astype(ml_dtypes.bfloat16) if name != "mask" else x
        stop = len(body) + values.nbytes
        facts[name] = {"dtype": "BF16" if name != "mask" else "BOOL", "shape": list(x.shape),
                       "data_offsets": [len(body), stop]}
        body += values.tobytes()
    text = json.dumps(header if header is not None else facts).encode()
    return len(text).to_bytes(8, "little") + text + (body if data is None else data)


def flip(random: np.random.Generator, whole: bytes) -> bytes:
    at = int(random.integers(len(whole)))
    return whole[:at] + bytes([whole[at] ^ (1 << int(random.integers(8)))]) + whole[at + 1:]


def overwrite(random: np.random.Generator, whole: bytes) -> bytes:
    at, count = int(random.integers(len(whole))), int(random.integers(1, 24))
    return whole[:at] + random.bytes(count) + whole[at + count:]


def largest(random: np.random.Generator, whole: bytes) -> bytes:
    """A length or an offset that claims as much as it can."""
    at = int(random.integers(len(whole)))
    return whole[:at] + b"\xff" * 8 + whole[at + 8:]


def cut(random: np.random.Generator, whole: bytes) -> bytes:
    return whole[:int(random.integers(len(whole)))]


def grow(random: np.random.Generator, whole: bytes) -> bytes:
    at = int(random.integers(len(whole) + 1))
    return whole[:at] + random.bytes(int(random.integers(1, 64))) + whole[at:]


def digits(random: np.random.Generator, whole: bytes) -> bytes:
    """Another number in a header."""
    places = [i for i, byte in enumerate(whole) if 48 <= byte <= 57]
    at = int(random.choice(places))
    return whole[:at] + str(random.choice([-1, 0, 9, 10**12, 2**63, 10**400])).encode()[:20] + whole[at + 1:]


def repeat(random: np.random.Generator, whole: bytes) -> bytes:
    start, stop = sorted(int(i) for i in random.integers(0, len(whole), 2))
    return whole[:stop] + whole[start:stop] + whole[stop:]


def outcome(path: Path) -> tuple[Arguments | None, str]:
    try:
        return load_arguments(path), ""
    except InputError as error:
        return None, str(error)


MUTATIONS: tuple[Bytes, ...] = (flip, overwrite, largest, cut, grow, digits, repeat)


@pytest.mark.parametrize("make", [npz, compressed, safetensors])
@pytest.mark.parametrize("mutate", MUTATIONS)
def test_seeded_damage(make: Callable[[], bytes], mutate: Bytes, tmp_path: Path) -> None:
    path = tmp_path / ("x.safetensors" if make is safetensors else "x.npz")
    random, whole = np.random.default_rng(1), make()
    tracemalloc.start()
    for _ in range(40):
        path.write_bytes(mutate(random, whole))
        start = time.monotonic()
        read, message = outcome(path)
        assert read is None or (read.q.dtype.kind == "f" and np.isfinite(read.q).all())
        assert read is not None or (message.startswith(str(path)) and "\n" not in message)
        assert time.monotonic() - start < LONGEST_S
    assert tracemalloc.get_traced_memory()[1] < MOST_BYTES
    tracemalloc.stop()


def test_undamaged_files_are_read(tmp_path: Path) -> None:
    for name, whole in (("x.npz", npz()), ("y.npz", compressed()), ("x.safetensors", safetensors())):
        (tmp_path / name).write_bytes(whole)
        read = load_arguments(tmp_path / name)
        np.testing.assert_allclose(read.q, ARRAYS["q"], rtol=2.0**-8)
        assert read.mask is not None


def member(descr: str, shape: str, data: bytes = b"", fortran: str = "False") -> bytes:
    text = f"{{'descr': {descr}, 'fortran_order': {fortran}, 'shape': {shape}}}\n".encode()
    return b"\x93NUMPY\x01\x00" + len(text).to_bytes(2, "little") + text + data


def zipped(members: dict[str, bytes]) -> bytes:
    file = io.BytesIO()
    with zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, data in members.items():
            archive.writestr(name, data)
    return file.getvalue()


@pytest.mark.parametrize(("members", "message"), [
    ({"q.npy": member("'<f4'", "(1, 1, 1000000000000000, 8)")}, r"q: holds 0 bytes, expected 32000000000000000"),
    ({"q.npy": member("'<f4'", f"({10**300}, 8)")}, "q: holds 0 bytes, expected"),
    ({"q.npy": member("'<f4'", "(-1, 8)")}, r"q: found shape \(-1, 8\)"),
    ({"q.npy": member("'<f4'", "(True, 8)")}, r"q: found shape \(True, 8\)"),
    ({"q.npy": member("'<f4'", "(" * 200 + ")" * 200)}, "q: has no readable header|q: found shape"),
    ({"q.npy": member("'|O'", "(1,)", b"x" * 8)}, r"q: found type '\|O', expected float16"),
    ({"q.npy": member("[('a', '<f4')]", "(1,)", b"xxxx")}, "q: found type .*, expected float16"),
    ({"q.npy": member("'<c8'", "(1,)", b"x" * 8)}, "q: found type '<c8'"),
    ({"q.npy": member("'<f16'", "(1,)", b"x" * 16)}, "q: found type '<f16'"),
    ({"q.npy": member("'<V2'", "(1,)", b"xx")}, "q: found raw elements of 2 bytes.*bfloat16.*save .safetensors"),
    ({"q.npy": member("'<f4'", "(2,)", b"x" * 4)}, "q: holds 4 bytes, expected 8"),
    ({"q.npy": member("'<f4'", "(1,)", b"x" * 4 + b"y")}, "q: holds 5 bytes, expected 4"),
    ({"q.npy": b"\x93NUMPY\x09\x00\x00\x00"}, r"q: is no .npy array"),
    ({"q.npy": b"\x93NUMPY\x02\x00\xff\xff\xff\xff"}, "q: has a header of 4294967295 bytes, expected at most 10000"),
    ({"q.npy": member("__import__('os')", "()")}, "q: has no readable header"),
    ({"archive/data.pkl": b"x"}, "is what torch.save writes, under another name"),
    ({"attn_mask.npy": b"x"}, "holds 'attn_mask.npy', which has no meaning here, expected arrays named q, k, v, mask, "
                              "causal, scale; did you mean 'mask'"),
    ({"readme.txt": b"x"}, "holds 'readme.txt', which has no meaning here"),
])
def test_members_that_are_refused(members: dict[str, bytes], message: str, tmp_path: Path) -> None:
    (tmp_path / "x.npz").write_bytes(zipped(members))
    with pytest.raises(InputError, match=message):
        load_arguments(tmp_path / "x.npz")


def test_a_member_twice(tmp_path: Path) -> None:
    with zipfile.ZipFile(tmp_path / "x.npz", "w") as archive:
        archive.writestr("q.npy", member("'<f4'", "(1,)", b"xxxx"))
        with pytest.warns(UserWarning, match="Duplicate"):
            archive.writestr("q.npy", member("'<f4'", "(1,)", b"xxxx"))
    with pytest.raises(InputError, match="q: is there twice, expected each array once"):
        load_arguments(tmp_path / "x.npz")


def test_a_member_that_is_small_only_when_compressed(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Refused from the size in the directory, before anything is decompressed."""
    monkeypatch.setattr("intsim.accuracy.memory.free_bytes", lambda: 2**20)
    (tmp_path / "x.npz").write_bytes(zipped({"q.npy": member("'<f4'", "(1, 1, 1000, 1000)", bytes(4_000_000))}))
    with pytest.raises(InputError, match=r"its arrays would take 0.0 GiB of memory, expected at most"):
        load_arguments(tmp_path / "x.npz")


F4 = {"dtype": "F32", "shape": [1], "data_offsets": [0, 4]}


@pytest.mark.parametrize(("header", "data", "message"), [
    ({"q": {**F4, "dtype": "F4"}}, bytes(4), "q: found format 'F4', expected one of F64, F32, F16"),
    ({"q": {**F4, "dtype": "C64"}}, bytes(4), "q: found format 'C64'"),
    ({"q": {**F4, "dtype": 5}}, bytes(4), "q: found format 5"),
    ({"q": {**F4, "shape": [-1]}}, bytes(4), r"q: found shape \[-1\]"),
    ({"q": {**F4, "shape": [1.0]}}, bytes(4), r"q: found shape \[1.0\]"),
    ({"q": {**F4, "shape": [True]}}, bytes(4), r"q: found shape \[True\]"),
    ({"q": {**F4, "shape": 1}}, bytes(4), "q: found shape 1"),
    ({"q": {**F4, "shape": [2**40, 2**40]}}, bytes(4), "q: has 4 bytes, expected 48357"),
    ({"q": {**F4, "data_offsets": [4, 0]}}, bytes(4), "q: has -4 bytes, expected 4"),
    ({"q": {**F4, "data_offsets": [0]}}, bytes(4), "q: found .*, expected dtype, shape and two data_offsets"),
    ({"q": {**F4, "data_offsets": [4, 8]}}, bytes(8), "q: begins at byte 4 of the data, expected 0"),
    ({"q": F4, "k": F4}, bytes(8), "k: begins at byte 0 of the data, expected 4"),
    ({"q": F4}, bytes(9), "its tensors take 4 bytes, 9 are there"),
    ({"q": F4}, b"", "its tensors take 4 bytes, 0 are there"),
    ({"q": []}, b"", "q: found .*, expected dtype"),
    ({"k_scale": F4}, bytes(4), "holds 'k_scale', which has no meaning here, expected tensors named q, k, v, mask"),
])
def test_headers_that_are_refused(header: dict[str, object], data: bytes, message: str, tmp_path: Path) -> None:
    (tmp_path / "x.safetensors").write_bytes(safetensors(header, data))
    with pytest.raises(InputError, match=message):
        load_arguments(tmp_path / "x.safetensors")


@pytest.mark.parametrize(("text", "message"), [
    (b"", "it has 0 bytes, the length of the header takes 8"),
    (b"abc", "it has 3 bytes"),
    (bytes(8), "its header would have 0 bytes"),
    (b"\xff" * 8, "its header would have 18446744073709551615 bytes, the file has 8"),
    ((2).to_bytes(8, "little") + b"[]", "its header is no table of tensors"),
    ((2).to_bytes(8, "little") + b"{x", "its header is no JSON"),
    ((2).to_bytes(8, "little") + b"\xff\xff", "its header is no JSON"),
    ((20000).to_bytes(8, "little") + b"[" * 20000, "its header is no JSON"),
    ((9005).to_bytes(8, "little") + b'{"q":' + b"9" * 9000, "its header is no JSON"),
    ((9).to_bytes(8, "little") + b'{"q":NaN}', "its header is no JSON"),
    ((19).to_bytes(8, "little") + b'{"q":{},  "q":{}  }', "q: is there twice"),
    (b"PK\x03\x04" + bytes(90), "it is a zip, such as .npz or .pt"),
])
def test_bytes_that_are_no_safetensors(text: bytes, message: str, tmp_path: Path) -> None:
    (tmp_path / "x.safetensors").write_bytes(text)
    with pytest.raises(InputError, match=message):
        load_arguments(tmp_path / "x.safetensors")
