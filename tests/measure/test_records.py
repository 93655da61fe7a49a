"""Measurement CSVs: read strictly, one clear message for each way of being wrong."""

from __future__ import annotations

import random
from collections.abc import Callable
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from intsim.calls import AttentionCall
from intsim.errors import InputError
from intsim.measure.records import Record, assumptions, flop, read_records, unmatched
from intsim.resources import resource

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
    assert len(records) == 13
    first = records[0]
    assert (first.pipeline, first.workload.q_len, first.threads, first.latency_s) == ("fp32", 1024, 8, 0.01273)


def test_a_rate_gives_the_latency() -> None:
    row = next(r for r in read_records(resource("experiments") / "measured" / "gpu.csv") if r.device == "h100-sxm")
    assert (row.workload.q_len, row.workload.batch, row.workload.heads) == (512, 32, 16)
    assert row.latency_s == pytest.approx(4 * 32 * 16 * 512 * 512 * 128 / 309e12)


@pytest.mark.parametrize(("old", "new", "message"), [
    ("device,", "machine,", "machine: unknown column"),
    ("latency_s", "latency_min", "latency_min: unknown column"),
    ("device,", "DEVICES,", "DEVICES: unknown column"),
    ("energy_j", "energy (MJ)", "energy (MJ): unknown column"),
    ("0.01273", "12730", "latency_s: found 12730, expected a call at 100000 to 1e+17 operations per second, not"),
    ("3.922", "9.0", "idle_power_w: found 9.0, expected at most the power of the run, 8.267 W"),
    ("note", "latency_ms", "latency_ms: found latency_s as well"),
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
    ("rk3588s,fp32", "rk3588s,FP32", "m.csv:2: pipeline: unknown pipeline 'FP32', expected one of"),
    ("rk3588s,fp32", "rk3588s,fp61", "pipeline: unknown pipeline 'fp61'"),
    ("2000,", "-3.5,", "repeats: found -3.5, expected a number above 0"),
    ("8.267", "4.1", "power_w: found 4.1, expected energy_j over latency_s, 8.267 W"),
    ("0.01273", "12.73", "latency_s: found 12.73, expected 0.01273 s, energy_j over power_w: is this"),
    ("0.105235", "1e9", "energy_j: found 1e9, expected a power of at most"),
    ("0.01273", "1e-12", "latency_s: found 1e-12, expected a latency of 1e-09 s to 1e+07 s"),
    (",8,0.01273", ",99999,0.01273", "threads: found 99999, expected a whole number of at most 4096"),
    ("0.01273", "1_0", "latency_s: found '1_0'"),
])
def test_a_broken_file_gets_one_clear_message(tmp_path: Path, old: str, new: str, message: str) -> None:
    assert old in TEXT
    assert message in refused(tmp_path, TEXT.replace(old, new, 1), "rk3588s")


@pytest.mark.parametrize("encoding", ["utf-8-sig", "utf-16"])
def test_marks_semicolons_and_decimal_commas_are_read(tmp_path: Path, encoding: str) -> None:
    path = tmp_path / "m.csv"
    rows = [line.split(",") for line in TEXT.splitlines()[:4]]
    table = [[*row[:14], "board", ""] for row in rows[1:]]
    lines = [";".join(cell.replace(".", ",") for cell in row) + ";\n" for row in [rows[0], *table]]
    path.write_text("".join(lines), encoding=encoding)
    assert [r.latency_s for r in read_records(path)] == [r.latency_s for r in read_records(SHIPPED)[:3]]


def test_a_column_without_a_name_that_holds_something_is_refused(tmp_path: Path) -> None:
    text = "\n".join(f"{i},{line}" if i else f",{line}" for i, line in enumerate(TEXT.splitlines())) + "\n"
    assert "m.csv:1: column 1 has no name and was not read" in refused(tmp_path, text)


HEADER = "device,pipeline,q_len,kv_len,head_dim,source,causal,"


@pytest.mark.parametrize(("row", "batch", "heads", "kv_heads"), [
    ("batch,tflops\nh,flash3_fp16,512,512,128,x,False,2,300\n", 2, 16, 16),
    ("heads,kv_heads,tflops\nh,flash3_fp16,512,512,128,x,False,8,2,300\n", 32, 8, 2),
    ("latency_s\nh,int_attention,512,512,128,x,False,0.1\n", 1, 1, 1),
    ("heads,latency_s\nh,fp16,512,512,128,x,False,8,0.1\n", 1, 8, 8)])
def test_what_a_row_leaves_out_is_assumed_and_said(tmp_path: Path, row: str, batch: int, heads: int,
                                                   kv_heads: int) -> None:
    path = tmp_path / "m.csv"
    path.write_text(HEADER + row)
    (record,) = read_records(path)
    call = record.workload
    assert (call.batch, call.heads, call.kv_heads) == (batch, heads, kv_heads)
    left_out = [f"{name} {size}" for name, size in (("batch", batch), ("heads", heads)) if name not in row]
    assert assumptions([record]) == [f"assumed {what} for the row on line 2, which leaves it out" for what in left_out]


@pytest.mark.parametrize("tflops", ["5e-324", "1e300", "0", "-3"])
def test_impossible_rates_are_refused(tmp_path: Path, tflops: str) -> None:
    assert "tflops: found" in refused(tmp_path, HEADER + f"tflops\nh,flash3_fp16,512,512,128,x,False,{tflops}\n")


@given(st.integers(1, 4096), st.integers(1, 4096))
def test_the_rule_of_causal_rates(q_len: int, kv_len: int) -> None:
    """Beside the keys that queries really see, counted one by one with the last query at the last key."""
    call = AttentionCall(q_len, kv_len, 64, causal=True)
    keys = flop(call) / (4 * q_len * 64)
    assert kv_len / 2 <= keys < kv_len + (q_len > kv_len)
    assert flop(AttentionCall(q_len, kv_len, 64)) == 4 * q_len * kv_len * 64
    if q_len <= kv_len:
        seen = sum(kv_len - q_len + i + 1 for i in range(q_len)) / q_len
        assert keys == pytest.approx(seen, abs=0.5)  # the diagonal counts half


def test_rows_that_match_nothing_are_named() -> None:
    records = read_records(SHIPPED)
    said = unmatched(records, records[2:], ["rk3588s"])
    assert len(said) == 2
    assert said[0].endswith("line 2 (rk3588s, fp32, 1 x 1 heads, 1024 x 1024 x 128, 8 threads)")
    assert unmatched(records, [], ["RK-3588S"]) == ["not read: 13 measured rows of rk3588s; did you mean 'RK-3588S'?"]
    assert unmatched(records, [], ["h100-sxm"]) == ["not read: 13 measured rows of rk3588s"]
    assert len(unmatched(records, [], ["rk3588s"])) == 11


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


LEAST = "device,pipeline,q_len,kv_len,head_dim,source"


@pytest.mark.parametrize(("column", "cell"), [
    ("latency_s", "0.0028"), ("latency_ms", "2.8"), ("latency_us", "2800"), ("latency_ns", "2800000"),
    ("Latency (ms)", "2.8"), ("LATENCY [\u00b5s]", "2800"), ("latency-us", "2800")])
def test_a_latency_may_stand_in_the_unit_that_its_column_names(tmp_path: Path, column: str, cell: str) -> None:
    path = tmp_path / "m.csv"
    path.write_text(f"{LEAST},{column},energy_mj\nrk3588s,fp16,64,64,32,own,{cell},21\n" * 2)  # two files joined
    assert "measured twice" in refused(tmp_path, path.read_text())
    path.write_text(f"{LEAST}, {column}, energy_mj\nrk3588s, fp16, 64, 64, 32, \"own, board\", {cell}, 21\n")
    found = read_records(path)[0]
    assert (found.latency_s, found.energy_j) == (pytest.approx(0.0028), pytest.approx(0.021))
    assert found.source == "own, board"


def test_heads_of_keys_need_the_heads_of_queries(tmp_path: Path) -> None:
    text = f"{LEAST},kv_heads,latency_s\nh100-sxm,flash3_fp16,2048,2048,128,own,8,0.0011\n"
    assert "heads: found nothing, expected the query heads beside kv_heads" in refused(tmp_path, text)


def test_threads_of_a_gpu_and_uncertainties_beyond_the_value_are_refused(tmp_path: Path) -> None:
    gpu = f"{LEAST},latency_ms,threads\nh100-sxm,flash3_fp16,4096,4096,128,own,1.0,8\n"
    assert "threads: found 8, expected nothing: a GPU's blocks schedule themselves" in refused(tmp_path, gpu)
    unsure = f"{LEAST},latency_ms,latency_uncertainty_s\nrk3588s,fp16,64,64,32,own,1.0,0.002\n"
    assert "latency_uncertainty_s: found 0.002, expected less than the latency, 0.001 s" in refused(tmp_path, unsure)


def test_a_file_of_titles_alone_is_refused(tmp_path: Path) -> None:
    assert "has no rows, expected a row for each run" in refused(tmp_path, TEXT.splitlines()[0] + "\n")


def test_a_decoding_gpu_row_names_its_sequences(tmp_path: Path) -> None:
    """A single query of 16384 tokens in all would be 16384 sequences."""
    text = f"{LEAST},latency_s\nh100-sxm,flash3_fp16,1,8192,128,own,0.0001\n"
    assert "batch: found nothing, expected the number of sequences" in refused(tmp_path, text)
    path = tmp_path / "batch.csv"
    path.write_text(text.replace("\n", ",batch\n", 1).replace("0.0001", "0.0001,4"))
    assert read_records(path)[0].workload.batch == 4


def test_a_row_of_one_step_says_so() -> None:
    record = Record("rk3588s", "fp16", AttentionCall(64, 64, 32), 1e-3, None, None, "own", 3, step="softmax")
    assert unmatched([record], [], {"rk3588s"}) == [
        "measured but not compared with anything: line 3 (rk3588s, fp16, softmax alone, 1 x 1 heads, 64 x 64 x 32)"]
