from __future__ import annotations

from pathlib import Path

import ml_dtypes
import numpy as np
import pytest

from intsim import InputError, Workload
from intsim.accuracy.evaluate import reference_probabilities
from intsim.accuracy.inputs import FAMILIES, load_tensors, synthetic

SHAPE = Workload(q_len=64, kv_len=512, head_dim=64, heads=4, kv_heads=2, batch=2)


@pytest.mark.parametrize("family", FAMILIES)
def test_families_are_seeded_and_shaped(family: str) -> None:
    q, k, v = synthetic(family, SHAPE, seed=3)
    assert q.shape == (2, 4, 64, 64)
    assert k.shape == v.shape == (2, 2, 512, 64)
    assert {x.dtype for x in (q, k, v)} == {np.dtype(np.float32)}
    again, other = synthetic(family, SHAPE, seed=3), synthetic(family, SHAPE, seed=4)
    assert all(np.array_equal(x, y) for x, y in zip((q, k, v), again, strict=True))
    assert not np.array_equal(q, other[0])


def largest_probabilities(family: str) -> np.ndarray:
    q, k, _ = synthetic(family, SHAPE)
    return reference_probabilities(q[0, 0], k[0, 0], None, 0.125).max(axis=1)


def test_families_are_what_they_are_called() -> None:
    assert largest_probabilities("flat").max() < 1.01 / 512
    assert np.median(largest_probabilities("peaked")) > 0.7
    q, k, _ = synthetic("sinks", SHAPE)
    sink = reference_probabilities(q[0, 0], k[0, 0], None, 0.125)[:, 0]
    assert 0.3 < np.median(sink) < 0.7
    q, k, _ = synthetic("outlier_channels", SHAPE)
    spread = q.std(axis=(0, 1, 2))
    assert (spread > 15).sum() == 4
    assert np.array_equal(spread > 15, k.std(axis=(0, 1, 2)) > 15)
    assert np.abs(synthetic("uniform", SHAPE)[0]).max() <= 0.5
    assert np.abs(synthetic("long_tailed", SHAPE)[0]).max() > 2 * np.abs(synthetic("normal", SHAPE)[0]).max()


def test_unknown_family() -> None:
    with pytest.raises(InputError, match=r"unknown input family 'peeked'.*did you mean 'peaked'"):
        synthetic("peeked", SHAPE)


def some() -> dict[str, np.ndarray]:
    q, k, v = synthetic("normal", Workload(q_len=3, kv_len=5, head_dim=8))
    return {"q": q, "k": k, "v": v}


def test_npz_round_trip(tmp_path: Path) -> None:
    np.savez(tmp_path / "x.npz", **{n: x.astype(np.float16) for n, x in some().items()})
    for name, x in zip("qkv", load_tensors(tmp_path / "x.npz"), strict=True):
        assert np.array_equal(x, some()[name].astype(np.float16))


def test_safetensors_with_bfloat16(tmp_path: Path) -> None:
    save_file = pytest.importorskip("safetensors.numpy").save_file
    save_file({n: x.astype(ml_dtypes.bfloat16) for n, x in some().items()}, tmp_path / "x.safetensors")
    for name, x in zip("qkv", load_tensors(tmp_path / "x.safetensors"), strict=True):
        assert x.dtype == np.float32
        assert np.array_equal(x, some()[name].astype(ml_dtypes.bfloat16).astype(np.float32))


@pytest.mark.parametrize(("change", "message"), [
    ({"k": None}, "has no tensor 'k', expected tensors q, k and v; it has q, v"),
    ({"q": np.full((1, 1, 3, 8), np.nan, np.float32)}, r"q: nan at index \(0, 0, 0, 0\), expected finite values"),
    ({"q": np.zeros((3, 8), np.float32)}, r"q: found shape \(3, 8\), expected an array of \(batch, heads, length"),
    ({"q": np.zeros((1, 1, 0, 8), np.float32)}, "q: found shape .*, expected at least one element"),
    ({"q": np.zeros((1, 1, 3, 8), np.int8)}, "q: found dtype int8, expected float16, float32 or float64"),
    ({"v": np.zeros((1, 1, 6, 8), np.float32)}, "v: found shape .*, expected the batch, heads and length of k"),
])
def test_tensors_that_are_refused(tmp_path: Path, change: dict[str, np.ndarray | None], message: str) -> None:
    path = tmp_path / "x.npz"
    np.savez(path, **{n: x for n, x in {**some(), **change}.items() if x is not None})
    with pytest.raises(InputError, match=message) as refused:
        load_tensors(path)
    assert str(path) in str(refused.value)


@pytest.mark.parametrize("name", ["x.npz", "x.safetensors"])
def test_files_that_are_none(tmp_path: Path, name: str) -> None:
    with pytest.raises(InputError, match="cannot be read"):
        load_tensors(tmp_path / name)
    (tmp_path / name).write_bytes(b"no tensors here at all")
    with pytest.raises(InputError, match=f"is no {(tmp_path / name).suffix} file"):
        load_tensors(tmp_path / name)


def test_a_damaged_file_is_refused_wherever_the_damage_is(tmp_path: Path) -> None:
    path = tmp_path / "x.npz"
    x = np.ones((1, 1, 8, 16), dtype=np.float32)
    np.savez_compressed(path, q=x, k=x, v=x)
    whole = path.read_bytes()
    refused = []
    for at in range(0, len(whole), 3):
        for damaged in (whole[:at], whole[:at] + bytes([whole[at] ^ 0xFF]) + whole[at + 1:]):
            path.write_bytes(damaged)
            try:
                load_tensors(path)
            except InputError as error:
                refused.append(str(error))
    assert len(refused) > len(whole) // 3
    assert all(message.startswith(str(path)) for message in refused)
