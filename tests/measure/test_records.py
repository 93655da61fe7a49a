"""Measurement CSVs: read strictly, one clear message for each way of being wrong."""

from __future__ import annotations

import random
from collections.abc import Callable
from pathlib import Path

import pytest

from intsim.config.resources import resource
from intsim.errors import InputError
from intsim.measure.records import read_records

SHIPPED = resource("experiments") / "measured" / "rk3588s.csv"
TEXT = SHIPPED.read_text()


def refused(tmp_path: Path, text: str, device: str | None = None) -> str:
    path = tmp_path / "m.csv"
    path.write_text(text)
    with pytest.raises(InputError) as caught:
        read_records(path, device)
    assert str(caught.value).startswith(str(path))
    assert "\n" not in str(caught.value)
    return str(caught.value)


def test_shipped_rows_are_read() -> None:
    records = read_records(SHIPPED, device="rk3588s")
    assert len(records) == 11
    first = records[0]
    assert (first.pipeline, first.workload.q_len, first.threads, first.latency_s) == ("fp32", 1024, 8, 0.01273)


def test_a_rate_gives_the_latency() -> None:
    row = next(r for r in read_records(resource("experiments") / "measured" / "gpu.csv") if r.device == "h100-sxm")
    assert (row.workload.q_len, row.workload.batch, row.workload.heads) == (512, 32, 16)
    assert row.latency_s == pytest.approx(4 * 32 * 16 * 512 * 512 * 128 / 309e12)


@pytest.mark.parametrize(("old", "new", "message"), [
    ("device,", "machine,", "machine: unknown column"),
    ("latency_s", "latency_ms", "latency_ms: unknown column"),
    (",latency_s", ",note2", "note2: unknown column"),
    (",head_dim", ",heads", "heads: the column stands twice"),
    ("0.01273", "-0.01273", "latency_s: found -0.01273, expected a number above 0"),
    ("0.01273", "nan", "latency_s: found 'nan'"),
    ("0.01273", "inf", "latency_s: found 'inf'"),
    ("0.01273", "12.73 ms", "latency_s: found '12.73 ms'"),
    ("0.01273", "", "latency_s: found neither"),
    ("0.105235", "0", "energy_j: found 0"),
    ("1024,1024", "1024.5,1024", "q_len: found 1024.5"),
    ("1024,1024", ",1024", "q_len: found nothing"),
    ("1024,1024", "1e26,1024", "q_len: found 1e26, expected a whole number of at most 2147483647"),
    ("False", "maybe", "causal: found 'maybe'"),
    ("rk3588s,fp16", ",fp16", "device: found nothing"),
    ("rk3588s,fp16", "rk3588,fp16", "device: found 'rk3588', expected 'rk3588s'"),
    ("4096,4096", "1024,1024", "measured twice, first on line 2"),
    (",8,0.01273", ",0.01273", "found 15 cells, expected 16"),
])
def test_a_broken_file_gets_one_clear_message(tmp_path: Path, old: str, new: str, message: str) -> None:
    assert old in TEXT
    assert message in refused(tmp_path, TEXT.replace(old, new, 1), "rk3588s")


def test_a_truncated_last_line_is_noticed(tmp_path: Path) -> None:
    assert "the last line has no end" in refused(tmp_path, TEXT[:-20])
    assert "the column is missing" in refused(tmp_path, "")


def test_a_missing_file_is_refused(tmp_path: Path) -> None:
    with pytest.raises(InputError, match="cannot be read"):
        read_records(tmp_path / "none.csv")


def test_mutated_files_are_read_or_refused(tmp_path: Path, mutated: Callable[[str, random.Random], str]) -> None:
    chance, path, wrong = random.Random(1), tmp_path / "m.csv", 0
    for _ in range(200):
        path.write_text(mutated(TEXT, chance))
        try:
            read_records(path)
        except InputError:
            wrong += 1
    assert wrong > 50
