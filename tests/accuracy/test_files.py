"""What a file of tensors may hold, and what it is understood to be."""

from __future__ import annotations

import os
from pathlib import Path

import ml_dtypes
import numpy as np
import pytest

import intsim
from intsim import InputError, Workload
from intsim.accuracy.arguments import Arguments
from intsim.accuracy.files import is_file, load_arguments
from intsim.accuracy.inputs import load_tensors, synthetic

SHAPE = Workload(q_len=6, kv_len=9, head_dim=8, heads=4, kv_heads=2, batch=2)


def some(**more: object) -> dict[str, object]:
    return dict(zip("qkv", synthetic("normal", SHAPE), strict=True)) | more


def saved(path: Path, **more: object) -> Arguments:
    np.savez(path / "x.npz", **some(**more))  # type: ignore[arg-type]
    return load_arguments(path / "x.npz")


@pytest.mark.parametrize(("name", "dtype"), [("F8_E4M3", ml_dtypes.float8_e4m3fn), ("F8_E5M2", ml_dtypes.float8_e5m2),
                                             ("BF16", ml_dtypes.bfloat16), ("F16", np.float16), ("F64", np.float64)])
def test_every_format_that_safetensors_writes(name: str, dtype: type, tmp_path: Path) -> None:
    save_file = pytest.importorskip("safetensors.torch").save_file
    torch = pytest.importorskip("torch")
    kind = {"F8_E4M3": torch.float8_e4m3fn, "F8_E5M2": torch.float8_e5m2, "BF16": torch.bfloat16,
            "F16": torch.float16, "F64": torch.float64}[name]
    tensors = {n: torch.from_numpy(x).to(kind) for n, x in some().items()}
    more = {"scale": torch.tensor(0.25), "mask": torch.ones(6, 9).tril().bool()}
    save_file(tensors | more, tmp_path / "x.safetensors")
    read = load_arguments(tmp_path / "x.safetensors")
    assert read.scale == 0.25
    assert np.array_equal(read.mask, np.tril(np.ones((6, 9), dtype=bool)))  # type: ignore[arg-type]
    for n, found in (("q", read.q), ("k", read.k), ("v", read.v)):
        expected = some()[n].astype(dtype)  # type: ignore[attr-defined]
        assert np.array_equal(found, expected.astype(np.float32) if found.dtype == np.float32 else expected)


@pytest.mark.parametrize("order", ["C", "F"])
@pytest.mark.parametrize("dtype", ["<f4", ">f4", ">f8", "<f2"])
def test_any_byte_and_index_order(order: str, dtype: str, tmp_path: Path) -> None:
    given = {n: np.asarray(x, dtype=dtype, order=order) for n, x in some().items()}  # type: ignore[call-overload]
    read = saved(tmp_path, **given)
    assert all(np.array_equal(getattr(read, n), x) for n, x in given.items())
    assert read.q.dtype.isnative


def test_what_is_in_a_file_has_its_effect(tmp_path: Path) -> None:
    mask = np.arange(9) < 7
    read = saved(tmp_path, mask=mask, causal=np.array(True), scale=np.float32(0.5))
    given = {n: some()[n] for n in "qkv"}
    assert intsim.evaluate(**vars(read)) == intsim.evaluate(**given, mask=mask, causal=True, scale=0.5)  # type: ignore[arg-type]
    added = saved(tmp_path, mask=np.where(mask, np.float16(0), np.float16(-np.inf)), causal=np.array(True), scale=[0.5])
    assert intsim.evaluate(**vars(added)) == intsim.evaluate(**vars(read))


@pytest.mark.parametrize(("more", "message"), [
    ({"mask": np.ones((3, 9), bool)}, r"mask: found shape \(3, 9\), expected one that broadcasts to \(2, 4, 6, 9\)"),
    ({"mask": np.ones((2, 2, 4, 6, 9), bool)}, "mask: found shape"),
    ({"mask": np.ones((2, 9), bool)}, r"queries, keys\): mask\[:, None, None, :\], if it is one of padding"),
    ({"mask": np.ones((2, 6, 9), bool)}, r"queries, keys\): mask\[:, None\], if it is one for all heads"),
    ({n: x.transpose(0, 2, 1, 3) for n, x in zip("qkv", synthetic("normal", Workload(8, 16, 8, 4, 2)), strict=True)},
     r"of q's 8 heads; of \(batch, length, heads, head_dim\) exchange the middle two"),
    ({"mask": np.array(True)}, "mask: found shape"),
    ({"mask": np.ones((6, 9), np.int64)}, "mask: found int64, expected bool, True where a key counts: mask.astype"),
    ({"mask": np.linspace(0, 1, 9)}, "mask: found a bias of 0, expected 0 where a key counts"),
    ({"mask": np.full(9, np.nan)}, "mask: found a bias of nan"),
    ({"mask": np.full((6, 9), -1e30)}, "mask: found a row whose largest number is -1e[+]30, expected 0"),
    ({"scale": np.ones(2)}, r"scale: found float64 x \(2,\), expected one number"),
    ({"scale": np.float64(-1)}, "scale: found -1.0, expected a finite number"),
    ({"scale": np.float64(np.inf)}, "scale: found inf"),
    ({"scale": np.array(True)}, "scale: found bool"),
    ({"causal": np.array(1)}, "causal: found int64"),
    ({"k_scale": np.ones(1)}, r"holds 'k_scale.npy', which has no meaning here, expected arrays named q, k, v, mask"),
    ({"lse": np.ones(1)}, "holds 'lse.npy'"),
])
def test_what_is_refused_beside_q_k_and_v(more: dict[str, object], message: str, tmp_path: Path) -> None:
    with pytest.raises(InputError, match=message) as refused:
        saved(tmp_path, **more)
    assert str(refused.value).startswith(str(tmp_path / "x.npz"))


def test_tensors_alone_are_refused_more(tmp_path: Path) -> None:
    saved(tmp_path, scale=np.float32(0.5))
    with pytest.raises(InputError, match="holds 'scale', which cannot be used here"):
        load_tensors(tmp_path / "x.npz")
    saved(tmp_path)
    assert all(np.array_equal(x, some()[n]) for n, x in zip("qkv", load_tensors(tmp_path / "x.npz"), strict=True))


def test_names_that_lead_to_no_file(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe.npz")
    (tmp_path / "folder.npz").mkdir()
    (tmp_path / "zero.safetensors").symlink_to("/dev/zero")
    np.save(tmp_path / "x.npy", np.ones(3))
    (tmp_path / "x.npy").rename(tmp_path / "array.npz")
    for name, message in (("pipe.npz", "is a pipe, socket or device"), ("folder.npz", "is a folder"),
                          ("zero.safetensors", "is a pipe, socket or device"), ("none.npz", "cannot be read"),
                          ("a\0b.npz", "cannot be read"), ("x" * 5000 + ".npz", "cannot be read .File name too long"),
                          ("array.npz", r"is no .npz file, but one array \(.npy\) under that name"),
                          ("", "is a folder")):
        with pytest.raises(InputError, match=message) as refused:
            load_arguments(tmp_path / name)
        assert len(str(refused.value)) < 600


def test_what_is_a_file(tmp_path: Path) -> None:
    (tmp_path / "bare").write_bytes(b"")
    assert all(is_file(name) for name in ("x.npz", "x.pt", "x.npzz", "/dev/zero", "a/b", str(tmp_path / "bare")))
    assert not any(is_file(name) for name in ("normal", "norml", "x" * 5000, "a\0b"))


@pytest.mark.parametrize(("q", "kv", "warned"), [
    ((1, 96, 4, 32), (1, 96, 4, 32), "96 heads outnumber 4 tokens"), ((1, 96, 8, 32), (1, 96, 2, 32), "outnumber"),
    ((1, 8, 4, 32), (1, 8, 96, 32), "8 heads outnumber 4 tokens"),
    ((1, 32, 1, 64), (1, 8, 4096, 64), ""), ((1, 4, 96, 32), (1, 4, 96, 32), ""), ((2, 4, 4, 8), (2, 4, 4, 8), ""),
])
def test_layouts_that_look_wrong(q: tuple[int, ...], kv: tuple[int, ...], warned: str) -> None:
    warnings = Arguments(np.zeros(q), np.zeros(kv), np.zeros(kv)).warnings()
    assert (warned in warnings[0]) if warned else warnings == []


def test_rows_that_see_no_key_are_counted() -> None:
    q, kv = np.zeros((1, 2, 5, 4)), np.zeros((1, 2, 3, 4))
    assert Arguments(q, kv, kv, causal=True).warnings() == ["4 of 10 query rows see no key: their output is 0"]
    mask = np.array([[True] * 3] * 4 + [[False] * 3])
    assert Arguments(q, kv, kv, mask).warnings() == ["2 of 10 query rows see no key: their output is 0"]


@pytest.mark.parametrize("causal", [False, True])
def test_first_queries_see_what_they_see_in_the_whole(causal: bool) -> None:
    q, k, v = synthetic("normal", SHAPE)
    mask = np.random.default_rng(0).random((2, 1, 6, 9)) < 0.7
    for given in (None, mask, mask[:, :, :1], mask[0, 0, 0]):
        whole = Arguments(q, k, v, given, causal)
        expected = intsim.attention(**vars(whole), pipeline="fp32")[:, :, :4]
        found = intsim.attention(**vars(whole.first_queries(4)), pipeline="fp32")
        np.testing.assert_allclose(found, expected, rtol=1e-5, atol=1e-6)


def test_description_names_every_size() -> None:
    q, k, v = synthetic("normal", SHAPE)
    assert Arguments(q, k, v, np.arange(9) < 6, True, 0.5).described() == (
        "batch 2, 4 heads, 2 of K and V, of 6 queries and 9 keys, head_dim 8, a mask that shows 66.7% of the keys, "
        "causal, scale 0.5")


def test_sizes_that_memory_does_not_hold_are_refused_before_they_are_drawn(monkeypatch: pytest.MonkeyPatch) -> None:
    with pytest.raises(InputError, match=r"would take .* GiB of memory, expected at most"):
        synthetic("normal", Workload(10**7, 10**7, 4096))
    with pytest.raises(InputError, match="seed: found -1, expected a whole number of at least 0"):
        synthetic("normal", SHAPE, -1)
    monkeypatch.setattr("intsim.accuracy.memory.free_bytes", lambda: 1_000)
    with pytest.raises(InputError, match="blocks of 6 queries and 9 keys would take"):
        intsim.evaluate(*(np.zeros((1, 1, n, 8)) for n in (6, 9, 9)))


@pytest.mark.parametrize("given", [None, 5, b"qkv.npz", ["qkv.npz"]])
def test_what_is_no_path_is_refused(given: object) -> None:
    with pytest.raises(InputError, match=r"path: found .*, expected a .npz or .safetensors file"):
        load_arguments(given)  # type: ignore[arg-type]
