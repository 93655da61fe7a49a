"""Measurement records: runs of a real device, read from CSV strictly.

One row is one call on one device. Latency stands as ``latency_s`` (``latency_ms``, ``latency_us``, ``latency_ns``), or
as ``tflops`` of the whole call. Energy (``energy_j``, ``energy_mj``, ``energy_uj``) and the rest are optional columns.
``Latency (ms)`` is another way to write ``latency_ms``: case, spaces and brackets do not matter.

The rule of ``tflops``: latency is ``2 batch heads q_len keys (head_dim + v_head_dim) / tflops``, where ``keys`` is how
many keys a query sees on average. Without a mask these are all ``kv_len``; under a causal mask
``(max(0, kv_len - q_len) + kv_len) / 2``, as hopper/benchmark_attn.py of flash-attention counts them: half for
``q_len = kv_len``, and nearly all for one query at the end of a long cache.

``batch`` and ``heads`` may be left out. On a CPU they are then 1. Rows of a GPU pipeline follow the convention of the
FlashAttention-3 figures: 16384 tokens in all, where there are as many queries as keys, and a hidden size of 2048.
``kv_heads`` is ``heads`` if it is left out, ``v_head_dim`` is ``head_dim``.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

from intsim.arguments import LARGEST
from intsim.calls import AttentionCall
from intsim.errors import InputError, nearest_name
from intsim.measure.kernel_runs import KERNEL
from intsim.measure.table import Row, Sheet, plain_number, read_sheet
from intsim.pipelines.registry import get_pipeline
from intsim.tables import write_csv

UNCALIBRATED = "-uncalibrated"
"""Ends the name of a machine file that no rows of its device were fitted to."""

REQUIRED = ("device", "pipeline", "q_len", "kv_len", "head_dim", "source")
OPTIONAL = ("kernel", "batch", "heads", "kv_heads", "causal", "v_head_dim", "appends", "threads", "latency_s",
            "energy_j", "idle_power_w", "power_w", "repeats", "tflops", "note", "latency_uncertainty_s",
            "energy_uncertainty_j", "op")
SCALED = {"latency_s": {"latency_s": 1.0, "latency_ms": 1e-3, "latency_us": 1e-6, "latency_ns": 1e-9},
          "energy_j": {"energy_j": 1.0, "energy_mj": 1e-3, "energy_uj": 1e-6}}
"""Columns that may stand in other units, as benchmarks print them; of each quantity one."""

TOKENS = 16384
"""Tokens in total of GPU rows that leave the batch open: the FlashAttention-3 figures' convention."""

HIDDEN = 2048
"""Hidden size of the same rows: heads = 2048 / head_dim."""

SHORTEST_S, LONGEST_S = 1e-9, 1e7
"""A call takes at least some cycles, and nobody waits four months for one."""

SLOWEST, FASTEST = 1e5, 1e17
"""Operations per second of a call: interpreters do a million, the largest machines 10^16 in 8 bit."""

LARGEST_W = 1e6
LARGEST_THREADS = 4096
MICRO = str.maketrans("\u00b5\u03bc", "uu")
MOST_NAMED = 10
"""Rows that are named each."""

POWER_AGREES = 0.05
"""Power and energy over latency of one row are the same number, rounded."""


@dataclass(frozen=True)
class Record:
    """A measured run.

    Attributes:
        device: name of the machine file without ``-uncalibrated``.
        latency_s: per call; energy_j: per call at the point of measurement, idle power included; None if not measured.
        threads: CPU threads; None where that means nothing.
        line: of the file, for messages.
        step: of the pipeline, where the row is of one step alone.
        latency_uncertainty_s: how far the latency may be off, where the row says so.
        idle_power_w: of the device beside this run.
        appends: whether K and V were written to a paged cache first, within that time.
        assumed: sizes that the row leaves out, as they were taken, such as ``batch 1``.
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
    appends: bool = False
    assumed: tuple[str, ...] = ()

    @property
    def name(self) -> str:
        """The run in a message."""
        call = self.workload
        run = f"{self.pipeline}, {self.step} alone" if self.step else self.pipeline
        return (f"line {self.line} ({self.device}, {run}, {call.batch} x {call.heads} heads, {call.q_len} x "
                f"{call.kv_len} x {call.head_dim}{', causal' if call.causal else ''}"
                + (f", {self.threads} threads)" if self.threads else ")"))


def read_records(path: str | Path, device: str | None = None, steps: bool = False) -> list[Record]:
    """Read a measurement CSV.

    Args:
        path: the file.
        device: if given, every row must be of this device.
        steps: whether rows of single steps (column ``op``) are wanted as well.

    Raises:
        InputError: with line and column: missing or unknown columns, numbers that are none or out of range, an unknown
            pipeline, a row that is too short (a truncated file) or too long, a call measured twice, another device.
    """
    sheet = _plain_titles(read_sheet(path))
    _check_header(sheet)
    if not sheet.rows:
        raise InputError("has no rows", file=path, line=sheet.header_line, expected="a row for each run")
    records = [_Cells(sheet, row).record(device) for row in sheet.rows]
    _check_unique(sheet.path, records)
    return [record for record in records if steps or not record.step]


def assumptions(records: Iterable[Record]) -> list[str]:
    """What was assumed of rows that leave sizes out, one sentence for each assumption."""
    lines: dict[str, list[int]] = {}
    for record in records:
        for what in record.assumed:
            lines.setdefault(what, []).append(record.line)
    return [f"assumed {what} for the {_rows(found)}, which leave{'s' if len(found) == 1 else ''} it out"
            for what, found in lines.items()]


def check_device(name: str, machines: Iterable[str], key: str) -> None:
    """A device is called as its machine files are, to the letter, or is one that none describes.

    Raises:
        InputError: a machine file's name in other letters, or with what ends the names of uncalibrated ones.
    """
    if not name.strip():
        raise InputError(f"found '{name}'", key=key, expected="a name")
    devices = {machine.removesuffix(UNCALIBRATED) for machine in machines}
    near = next((device for device in sorted(devices) if _letters(device) == _letters(name)), name)
    if near != name:
        raise InputError(f"found '{name}'", key=key, nearest=near,
                         expected=f"'{near}' as its machine file is called, by which rows are found, or another name")


def _letters(name: str) -> str:
    return re.sub(r"[\W_]", "", name.casefold().removesuffix(UNCALIBRATED))


def unmatched(records: Sequence[Record], used: Iterable[Record], devices: Iterable[str]) -> list[str]:
    """The measured rows that nothing was compared with: those of the devices at hand by name, others by number."""
    taken, known = set(used), set(devices)
    rest = [record for record in records if record not in taken]
    own = [record for record in rest if record.device in known]
    shown = [f"measured but not compared with anything: {record.name}" for record in own[:MOST_NAMED]]
    if len(own) > MOST_NAMED:
        shown.append(f"measured but not compared with anything: {len(own) - MOST_NAMED} more rows")
    others = Counter(record.device for record in rest if record.device not in known)
    near = {name: device for device in known for name in others if _letters(device) == _letters(name)}
    return shown + [f"not read: {count} measured row{'s' * (count > 1)} of {name}"
                    + (f"; did you mean '{near[name]}'?" if name in near else "")
                    for name, count in sorted(others.items())]


def _rows(lines: Sequence[int]) -> str:
    return f"row on line {lines[0]}" if len(lines) == 1 else f"{len(lines)} rows from line {lines[0]} on"


def _known() -> tuple[str, ...]:
    return (*REQUIRED, *OPTIONAL, *(name for names in SCALED.values() for name in names if name not in OPTIONAL))


def _plain_titles(sheet: Sheet) -> Sheet:
    """``Latency (ms)`` as ``latency_ms``, where that is a column of ours that does not stand beside it."""
    def plain(title: str) -> str:
        name = re.sub(r"[\s\-_]*[\[(]\s*([^\])]+?)\s*[\])]$", r"_\1", title.translate(MICRO))
        name = re.sub(r"[\s\-]+", "_", name.strip())
        if re.search(r"_M[A-Za-z]$", name):  # MJ is not mJ
            return title
        return name.lower() if name.lower() in _known() and name.lower() not in sheet.header else title

    renamed = tuple(map(plain, sheet.header))
    return replace(sheet, header=renamed) if len(set(renamed)) == len(renamed) else sheet


def _check_header(sheet: Sheet) -> None:
    known = _known()
    for remark in sheet.remarks:  # a column without a name that holds something
        raise InputError(remark, file=sheet.path, line=sheet.header_line, expected="one of " + ", ".join(known))
    for name in sheet.header:
        if name not in known:
            raise InputError("unknown column", file=sheet.path, line=sheet.header_line, key=name,
                             expected="one of " + ", ".join(known), nearest=nearest_name(name, known))
    for name in REQUIRED:
        if name not in sheet.header:
            raise InputError("the column is missing", file=sheet.path, line=sheet.header_line, key=name,
                             expected="columns " + ", ".join(REQUIRED) + " and latency_s or tflops")
    for names in SCALED.values():
        given = [name for name in names if name in sheet.header]
        if len(given) > 1:
            raise InputError(f"found {given[0]} as well", file=sheet.path, line=sheet.header_line, key=given[1],
                             expected="one of the two")
    if not {*SCALED["latency_s"], "tflops"} & set(sheet.header):
        raise InputError("the column is missing", file=sheet.path, line=sheet.header_line, key="latency_s",
                         expected="latency_s in seconds or tflops")


@dataclass(frozen=True)
class _Cells:
    """One row, and how its cells are read."""

    sheet: Sheet
    row: Row

    def record(self, device: str | None) -> Record:
        for name in ("device", "pipeline", "source"):
            if not self.text(name):
                raise self.refused(name, "a name")
        if device is not None and self.text("device") != device:
            raise self.refused("device", f"'{device}'")
        target = self.target()
        if target == "gpu" and self.text("threads"):
            raise self.refused("threads", "nothing: a GPU's blocks schedule themselves")
        if target != "gpu" and self.text("appends"):
            raise self.refused("appends", "nothing: only GPUs have a kernel that writes a paged cache")
        call, assumed = self.call(target)
        latency, energy = self.latency(call), self.scaled("energy_j")[0]
        self.check_rest(latency, energy)
        return Record(self.text("device"), self.text("pipeline"), call, latency, energy,
                      self.count("threads", LARGEST_THREADS), self.text("source"), self.row.line, self.text("op"),
                      self.positive("latency_uncertainty_s"), self.positive("idle_power_w"), self.whether("appends"),
                      assumed)

    def target(self) -> str:
        """``cpu`` or ``gpu``: what the row's pipeline runs on."""
        name = self.text("pipeline")
        if name == KERNEL and self.text("op"):
            return "cpu"
        try:
            return get_pipeline(name).target
        except InputError as error:
            raise error.at(self.sheet.path, self.row.line, "pipeline") from None

    def call(self, target: str) -> tuple[AttentionCall, tuple[str, ...]]:
        for name in ("q_len", "kv_len", "head_dim"):
            if not self.text(name):
                raise self.refused(name, "a whole number of at least 1")
        q_len, kv_len, head_dim = (self.count(n) or 0 for n in ("q_len", "kv_len", "head_dim"))
        causal = self.whether("causal")
        usual = {"batch": 1, "heads": 1} if target == "cpu" else {
            "batch": max(1, TOKENS // q_len), "heads": max(1, HIDDEN // head_dim)}
        sizes = {name: self.count(name) for name in usual}
        if sizes["heads"] is None and self.text("kv_heads"):
            raise self.refused("heads", "the query heads beside kv_heads")
        if target == "gpu" and sizes["batch"] is None and q_len != kv_len:
            raise self.refused("batch", f"the number of sequences: {TOKENS} tokens in all are usual where "
                               f"q_len = kv_len")
        heads = sizes["heads"] or usual["heads"]
        kv_heads = self.count("kv_heads") or heads
        if heads % kv_heads:
            raise self.refused("kv_heads", f"a divisor of heads = {heads}")
        assumed = tuple(f"{name} {usual[name]}" for name, size in sizes.items() if size is None)
        return AttentionCall(q_len, kv_len, head_dim, heads, kv_heads, sizes["batch"] or usual["batch"],
                             causal, v_head_dim=self.count("v_head_dim")), assumed

    def latency(self, call: AttentionCall) -> float:
        (latency, column), tflops = self.scaled("latency_s"), self.positive("tflops")
        if (latency is None) == (tflops is None):
            raise InputError("found both" if latency else "found neither", file=self.sheet.path, line=self.row.line,
                             key=column, expected=f"either {column} or tflops")
        found = latency if latency is not None else flop(call) / 1e12 / float(tflops or 1)
        if not SHORTEST_S <= found <= LONGEST_S:
            raise self.refused(column if tflops is None else "tflops",
                               f"a latency of {SHORTEST_S:g} s to {LONGEST_S:g} s, not {found:.4g} s")
        rate = flop(call) / found
        if not SLOWEST <= rate <= FASTEST and not self.text("op"):
            raise self.refused(column if latency is not None else "tflops", f"a call at {SLOWEST:g} to {FASTEST:g} "
                               f"operations per second, not {rate:.3g}: a unit may be wrong")
        return found

    def check_rest(self, latency: float, energy: float | None) -> None:
        """Columns that are not used: they make sense, and agree with those that are."""
        self.count("repeats")
        self.positive("energy_uncertainty_j")
        power = self.positive("power_w")
        for name, watts in (("power_w", power), ("idle_power_w", self.positive("idle_power_w")),
                            ("energy_j", None if energy is None else energy / latency)):
            if watts is not None and watts > LARGEST_W:
                raise self.refused(name, f"a power of at most {LARGEST_W:g} W, not {watts:.4g} W")
        self._check_power(latency, energy, power)
        idle = self.positive("idle_power_w")
        drawn = power or (energy / latency if energy else None)
        if idle and drawn and idle > drawn:
            raise self.refused("idle_power_w", f"at most the power of the run, {drawn:.4g} W")
        unsure = self.positive("latency_uncertainty_s")
        if unsure and unsure >= latency:
            raise self.refused("latency_uncertainty_s", f"less than the latency, {latency:.4g} s")

    def _check_power(self, latency: float, energy: float | None, power: float | None) -> None:
        """Energy, time and power agree; where a time in ms or us would make them, that is what is wrong."""
        if not power or not energy or abs(energy / latency / power - 1) <= POWER_AGREES:
            return
        column = self.scaled("latency_s")[1]
        for name, factor in SCALED["latency_s"].items():
            if name != column and self.text(column) and abs(
                    energy / (latency / SCALED["latency_s"][column] * factor) / power - 1) <= POWER_AGREES:
                raise self.refused(column, f"{energy / power:.4g} s, energy_j over power_w: is this a column {name}?")
        raise self.refused("power_w", f"energy_j over latency_s, {energy / latency:.4g} W")

    def text(self, name: str) -> str:
        return self.row.cells[self.sheet.index(name)] if name in self.sheet.header else ""

    def whether(self, name: str) -> bool:
        """A cell of True or False; False where it is empty or the column is missing."""
        text = (self.text(name) or "False").lower()
        if text not in ("true", "false"):
            raise self.refused(name, "True or False")
        return text == "true"

    def refused(self, name: str, expected: str) -> InputError:
        text = self.text(name) or "nothing"
        bare = text == "nothing" or plain_number(text) is not None
        return InputError(f"found {text}" if bare else f"found '{text}'", file=self.sheet.path, line=self.row.line,
                          key=name, expected=expected)

    def positive(self, name: str) -> float | None:
        """The number of a cell, above 0; None where the cell is empty or the column is missing."""
        if not self.text(name):
            return None
        value = plain_number(self.text(name), self.sheet.decimal)
        if value is None or value <= 0:
            raise self.refused(name, "a number above 0" if value is not None else "a number")
        return value

    def scaled(self, name: str) -> tuple[float | None, str]:
        """A quantity in SI units, and the column that it stands in."""
        column = next((other for other in SCALED[name] if other in self.sheet.header), name)
        value = self.positive(column)
        return (None if value is None else value * SCALED[name][column]), column

    def count(self, name: str, largest: int = LARGEST) -> int | None:
        value = self.positive(name)
        if value is not None and (value != int(value) or value > largest):
            raise self.refused(name, f"a whole number of at most {largest}")
        return None if value is None else int(value)


def flop(call: AttentionCall) -> float:
    """Operations of a call by the rule of ``tflops``: two GEMMs of two operations per key that a query sees."""
    keys = (max(0, call.kv_len - call.q_len) + call.kv_len) / 2 if call.causal else float(call.kv_len)
    return 2.0 * call.batch * call.heads * call.q_len * keys * (call.head_dim + call.channels_of_v)


def _check_unique(path: Path, records: list[Record]) -> None:
    seen: dict[tuple[object, ...], int] = {}
    for record in records:
        key = (record.device, record.pipeline, record.step, record.workload, record.appends, record.threads)
        if key in seen:
            raise InputError(f"measured twice, first on line {seen[key]}", file=path, line=record.line,
                             key=f"{record.device} {record.pipeline} {record.workload.q_len}",
                             expected="one row per device, pipeline, op, workload and threads")
        seen[key] = record.line


def write_records(path: Path, rows: Sequence[Mapping[str, Any]]) -> None:
    """Write rows as a measurement CSV, required columns first, then the optional ones that any row has."""
    used = [name for name in OPTIONAL if any(row.get(name) is not None for row in rows)]
    write_csv(path, rows, [*REQUIRED, *used])
