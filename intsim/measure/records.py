"""Measurement records: runs of a real device, read from CSV strictly.

One row is one workload on one device. Latency stands as ``latency_s``, or as ``tflops`` of the whole call, which gives
it by ``4 batch heads q_len kv_len head_dim / latency`` (half if causal). Energy and the rest are optional columns.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from intsim.calls import LARGEST, AttentionCall
from intsim.errors import InputError, nearest_name
from intsim.measure.table import Table, number, read_table
from intsim.report.tables import write_csv

REQUIRED = ("device", "pipeline", "q_len", "kv_len", "head_dim", "source")
OPTIONAL = ("kernel", "batch", "heads", "causal", "threads", "latency_s", "energy_j", "idle_power_w", "power_w",
            "repeats", "tflops", "note", "latency_uncertainty_s", "energy_uncertainty_j", "op")
TOKENS = 16384
"""Tokens in total of rows that leave batch and heads open: the FlashAttention-3 figures' convention."""

HIDDEN = 2048
"""Hidden size of the same rows: heads = 2048 / head_dim."""


@dataclass(frozen=True)
class Record:
    """A measured run.

    Attributes:
        device: name of the machine file without ``-uncalibrated``.
        latency_s: per call; energy_j: per call at the point of measurement, idle power included; None if not measured.
        threads: CPU threads; None where that means nothing.
        line: of the file, for messages.
        op: of the pipeline, where the row is of one step alone.
        latency_uncertainty_s: how far the latency may be off, where the row says so.
        idle_power_w: of the device beside this run.
    """

    device: str
    pipeline: str
    workload: AttentionCall
    latency_s: float
    energy_j: float | None
    threads: int | None
    source: str
    line: int
    step: str = ""
    latency_uncertainty_s: float | None = None
    idle_power_w: float | None = None


def read_records(path: str | Path, device: str | None = None, steps: bool = False) -> list[Record]:
    """Read a measurement CSV.

    Args:
        path: the file.
        device: if given, every row must be of this device.
        ops: whether rows of single steps (column ``op``) are wanted as well.

    Raises:
        InputError: with line and column: missing or unknown columns, numbers that are none or out of range, a row that
            is too short (a truncated file) or too long, a workload measured twice, another device.
    """
    table = read_table(path)
    _check_header(table)
    records = [_record(table.path, line, row, device) for line, row in table.rows]
    _check_unique(table.path, records)
    return [record for record in records if steps or not record.step]


def _check_header(table: Table) -> None:
    known = (*REQUIRED, *OPTIONAL)
    for name in table.header:
        if name not in known:
            raise InputError("unknown column", file=table.path, line=1, key=name or "(empty)",
                             expected="one of " + ", ".join(known), nearest=nearest_name(name, known))
    for name in REQUIRED:
        if name not in table.header:
            raise InputError("the column is missing", file=table.path, line=1, key=name,
                             expected="columns " + ", ".join(REQUIRED) + " and latency_s or tflops")
    if "latency_s" not in table.header and "tflops" not in table.header:
        raise InputError("the column is missing", file=table.path, line=1, key="latency_s",
                         expected="latency_s in seconds or tflops")


def _record(path: Path, line: int, row: Mapping[str, str], device: str | None) -> Record:
    for name in ("device", "pipeline", "source"):
        if not row[name]:
            raise InputError("found nothing", file=path, line=line, key=name, expected="a name")
    if device is not None and row["device"] != device:
        raise InputError(f"found '{row['device']}'", file=path, line=line, key="device", expected=f"'{device}'")
    workload = _workload(path, line, row)
    return Record(row["device"], row["pipeline"], workload, _latency(path, line, row, workload),
                  _positive(path, line, row, "energy_j"), _count(path, line, row, "threads"), row["source"], line,
                  row.get("op", ""), _positive(path, line, row, "latency_uncertainty_s"),
                  _positive(path, line, row, "idle_power_w"))


def _workload(path: Path, line: int, row: Mapping[str, str]) -> AttentionCall:
    sizes = {name: _count(path, line, row, name) for name in ("q_len", "kv_len", "head_dim", "batch", "heads")}
    for name in ("q_len", "kv_len", "head_dim"):
        if sizes[name] is None:
            raise InputError("found nothing", file=path, line=line, key=name, expected="a whole number of at least 1")
    q_len, kv_len, head_dim = (int(sizes[n] or 0) for n in ("q_len", "kv_len", "head_dim"))
    causal = row.get("causal", "") or "False"
    if causal.lower() not in ("true", "false"):
        raise InputError(f"found '{causal}'", file=path, line=line, key="causal", expected="True or False")
    heads = sizes["heads"] or max(1, HIDDEN // head_dim)
    batch = sizes["batch"] or max(1, TOKENS // q_len)
    return AttentionCall(q_len, kv_len, head_dim, heads, heads, batch, causal.lower() == "true")


def _latency(path: Path, line: int, row: Mapping[str, str], workload: AttentionCall) -> float:
    latency, rate = _positive(path, line, row, "latency_s"), _positive(path, line, row, "tflops")
    if (latency is None) == (rate is None):
        raise InputError("found both" if latency else "found neither", file=path, line=line, key="latency_s",
                         expected="either latency_s or tflops")
    return latency if latency is not None else 2 * workload.multiply_accumulates / (float(rate or 0) * 1e12)


def _positive(path: Path, line: int, row: Mapping[str, str], name: str) -> float | None:
    value = number(path, line, row, name)
    if value is not None and value <= 0:
        raise InputError(f"found {row[name]}", file=path, line=line, key=name, expected="a number above 0")
    return value


def _count(path: Path, line: int, row: Mapping[str, str], name: str) -> int | None:
    value = _positive(path, line, row, name)
    if value is not None and (value != int(value) or value > LARGEST):
        raise InputError(f"found {row[name]}", file=path, line=line, key=name,
                         expected=f"a whole number of at most {LARGEST}")
    return None if value is None else int(value)


def _check_unique(path: Path, records: list[Record]) -> None:
    seen: dict[tuple[object, ...], int] = {}
    for record in records:
        key = (record.device, record.pipeline, record.step, record.workload, record.threads)
        if key in seen:
            raise InputError(f"measured twice, first on line {seen[key]}", file=path, line=record.line,
                             key=f"{record.device} {record.pipeline} {record.workload.q_len}",
                             expected="one row per device, pipeline, op, workload and threads")
        seen[key] = record.line


def write_records(path: Path, rows: Sequence[Mapping[str, Any]]) -> None:
    """Write rows as a measurement CSV, required columns first, then the optional ones that any row has."""
    used = [name for name in OPTIONAL if any(row.get(name) is not None for row in rows)]
    write_csv(path, rows, [*REQUIRED, *used])
