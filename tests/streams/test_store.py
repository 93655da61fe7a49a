"""Folders of kernels read as one store: what may be added, what is refused, that bytes follow from contents."""

import struct
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

import intsim
from intsim.errors import InputError
from intsim.session import Session
from intsim.streams import archive, store
from intsim.streams.aarch64.library import NeonStore
from intsim.streams.archive import Archive
from intsim.streams.sass.library import SassStore
from intsim.streams.store import PACKAGE, search_path, user_folder

PACKAGED = NeonStore([PACKAGE])
KERNELS = [PACKAGED.load(name) for name in ("gemm_f32_8x12", "softmax_f32", "pack_b_s8_4x16")]


def test_the_same_kernels_make_the_same_bytes_in_whatever_order(tmp_path: Path) -> None:
    forth, back = NeonStore([tmp_path / "a"]), NeonStore([tmp_path / "b"])
    forth.put(*KERNELS)
    back.put(KERNELS[2], KERNELS[0], replace(KERNELS[1], layout="12x4"))
    back.put(KERNELS[1])
    first, second = (folder / "aarch64.kernels" for folder in (tmp_path / "a", tmp_path / "b"))
    assert first.read_bytes() == second.read_bytes()
    forth.remove("softmax_f32")
    assert forth.names() == ("gemm_f32_8x12", "pack_b_s8_4x16")
    forth.remove(*forth.names())
    assert not first.exists()


def test_a_file_of_the_version_before_is_read(tmp_path: Path) -> None:
    """A frame for each kernel, whose sizes the index does not have."""
    path, kernels = tmp_path / "aarch64.kernels", sorted(KERNELS, key=lambda kernel: kernel.name)
    data = [archive.lzma.compress(k.code, format=archive.lzma.FORMAT_RAW, filters=archive._FILTERS) for k in kernels]
    index = archive._deflated([[k.name, len(one), k.digest] for k, one in zip(kernels, data, strict=True)])
    heads = archive._deflated([k.head for k in kernels])
    path.write_bytes(archive.ONE_EACH + struct.pack("<II", len(index), len(heads)) + index + heads + b"".join(data))
    reader = NeonStore([tmp_path])
    assert [reader.load(kernel.name) for kernel in kernels] == kernels
    reader.put(kernels[0])  # and is of this version when something is written to it
    NeonStore([tmp_path / "new"]).put(*kernels)
    assert path.read_bytes() == (tmp_path / "new" / "aarch64.kernels").read_bytes()


def test_what_is_written_keeps_the_frames_of_other_kernels(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    whole = tmp_path / "aarch64.kernels"
    whole.write_bytes((PACKAGE / "aarch64.kernels").read_bytes())
    before, packed = {place.frame.digests for place in Archive(whole).places.values()}, []
    compress = archive.lzma.compress

    def counted(data: bytes, **how: Any) -> bytes:
        packed.append(len(data))
        return compress(data, **how)

    monkeypatch.setattr(archive.lzma, "compress", counted)
    NeonStore([tmp_path]).put(replace(KERNELS[1], name="softmax_f32_too"))
    assert len(packed) < len(before) / 2
    assert NeonStore([tmp_path]).load("softmax_f32_too").code == KERNELS[1].code


def test_a_later_folder_adds_and_is_found(tmp_path: Path) -> None:
    mine = replace(KERNELS[1], name="softmax_mine", routine="softmax_mine")
    NeonStore([tmp_path]).put(mine)
    both = NeonStore([PACKAGE, tmp_path])
    assert both.load("softmax_mine") == mine
    assert both.for_routine("softmax_mine") == (mine,)
    assert set(both.names()) == {*PACKAGED.names(), "softmax_mine"}
    assert both.digest("softmax_f32") == KERNELS[1].digest


def test_a_later_folder_does_not_replace(tmp_path: Path) -> None:
    NeonStore([tmp_path]).put(replace(KERNELS[1], layout="12x4"))
    with pytest.raises(InputError, match=f"softmax_f32.*{PACKAGE}") as caught:
        NeonStore([PACKAGE, tmp_path]).names()
    assert caught.value.file == tmp_path / "aarch64.kernels"
    with pytest.raises(InputError, match="'gemm_f32_8x12' is in"):
        NeonStore([PACKAGE, tmp_path / "other"]).put(KERNELS[0])
    with pytest.raises(InputError, match="expected kernels in"):
        NeonStore([PACKAGE, tmp_path / "other"]).remove("gemm_f32_8x12")


def test_what_is_asked_of_the_index_decompresses_no_kernel(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(archive.lzma, "decompress", None)
    fused = SassStore([PACKAGE])
    name = "int_flash.sm_89.d64.128x64.w4.s3"
    assert name in fused.names()
    assert fused.head(name)["block_n"] == 64
    assert len(fused.digest(name)) == 64
    assert "128x64.w4.s3" in fused.tiles("int_flash", ["sm_89"])


def test_a_changed_file_is_seen_after_clear(tmp_path: Path) -> None:
    reader = NeonStore([tmp_path])
    assert reader.names() == ()
    NeonStore([tmp_path]).put(KERNELS[0])
    assert reader.names() == ()
    reader.clear()
    assert reader.load("gemm_f32_8x12") == KERNELS[0]


def test_a_session_sees_kernels_that_were_written_meanwhile(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path))
    session, call = Session(), intsim.RowsCall(64, 64)
    norm = session.pipeline("rms_norm_f32")
    (step,) = norm.steps
    mine = replace(norm, name="mine", steps=(replace(step, invocations=tuple(
        replace(one, routine=f"my_{one.routine}") for one in step.invocations)),))
    with pytest.raises(InputError, match="a kernel that is not in the library"):
        session.simulate(call, mine, "cortex-a76")
    store = session.catalogue.kernels.neon
    taken = [store.load(name) for name in store.names()
             if store.load(name).routine in {one.routine for one in step.invocations}]
    NeonStore([user_folder()]).put(*(replace(k, name=f"my_{k.name}", routine=f"my_{k.routine}") for k in taken))
    shipped = session.simulate(call, norm, "cortex-a76")
    assert session.simulate(call, mine, "cortex-a76").latency_s == shipped.latency_s


def test_memory_is_bounded(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(store, "MOST_REMEMBERED", 2)
    bounded = NeonStore([PACKAGE])
    first = bounded.load("gemm_f32_8x12")
    assert bounded.load("gemm_f32_8x12") is first
    for name in ("softmax_f32", "pack_b_s8_4x16"):
        bounded.load(name)
    assert bounded.loaded.stats.entries <= 2
    assert bounded.load("gemm_f32_8x12") is not first


def test_an_unknown_kernel_and_a_file_that_is_none_are_refused(tmp_path: Path) -> None:
    with pytest.raises(InputError, match="unknown kernel 'softmax_f31'") as caught:
        PACKAGED.load("softmax_f31")
    assert caught.value.nearest == "softmax_f32"
    (tmp_path / "aarch64.kernels").write_bytes(b"no such thing")
    with pytest.raises(InputError, match="no file of kernels"):
        NeonStore([tmp_path]).names()


def test_kernels_of_an_architecture_share_a_file() -> None:
    found = {path.name: {name.split(".")[1][:-1] for name in Archive(path).places} for path in PACKAGE.glob("sass.*")}
    assert found == {f"sass.{arch}x.kernels": {arch} for arch in ("sm_7", "sm_8", "sm_9", "sm_12")}


def test_the_users_folder_follows_the_package(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path))
    assert search_path([tmp_path / "plugin"]) == (PACKAGE, tmp_path / "intsim" / "kernels", tmp_path / "plugin")


@pytest.mark.parametrize("damage", [
    lambda data: data[:len(data) // 2], lambda data: data[:30] + b"\xff\xff" + data[32:],
    lambda data: data[:-200] + bytes(200), lambda data: data[:-1]], ids=["half", "index", "code", "cut off"])
def test_a_damaged_file_is_one_message(damage: Callable[[bytes], bytes], tmp_path: Path) -> None:
    NeonStore([tmp_path]).put(*KERNELS)
    path = tmp_path / "aarch64.kernels"
    path.write_bytes(damage(path.read_bytes()))
    reader = NeonStore([tmp_path])
    with pytest.raises(InputError, match="is damaged") as caught:
        [reader.load(kernel.name) for kernel in KERNELS]
    assert caught.value.file == path


def test_a_file_that_is_written_between_index_and_kernel(tmp_path: Path) -> None:
    NeonStore([tmp_path]).put(KERNELS[0], KERNELS[1])
    reader, other = NeonStore([tmp_path]), NeonStore([tmp_path])
    held, _ = other.load("softmax_f32"), reader.names()
    NeonStore([tmp_path]).put(KERNELS[2])
    assert held.blocks == KERNELS[1].blocks
    with pytest.raises(InputError, match="written meanwhile"):
        reader.load("gemm_f32_8x12")
