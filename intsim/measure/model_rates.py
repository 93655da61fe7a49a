"""Measured tokens per second of whole models, from CSV."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Literal, cast

from intsim.errors import InputError
from intsim.measure.table import plain_number, read_sheet

CLEARED, LOGITS = "cleared", "logits"
COLUMNS = ("device", "machine", "model", "linear", "head", "attention", "threads", "phase", "tokens", "context",
           CLEARED, LOGITS, "tokens_per_s", "software", "note", "source")
"""Of which a table may leave ``cleared`` and ``logits`` out: most programs clear no cache while their clock runs, and
want a prompt's last logits alone."""
HEADERS = tuple(tuple(name for name in COLUMNS if name not in left)
                for left in ((), (CLEARED,), (LOGITS,), (CLEARED, LOGITS)))
MOST = 10_000_000


@dataclass(frozen=True)
class ModelRecord:
    """A measured phase of a model.

    Attributes:
        device: what was measured; machine: the file that describes it.
        linear, head, attention: what of ours stands for the software that ran.
        threads: of a CPU; none of a GPU.
        phase: ``pp``: so many tokens of input at once, ``tg``: so many of output one after another, from ``context``.
        cleared: tokens of cache that one thread filled with zeros within the time.
        logits: of a prompt, those of its ``last`` token or of ``all``.
    """

    device: str
    machine: str
    model: str
    linear: str
    head: str | None
    attention: str
    threads: int | None
    phase: Literal["pp", "tg"]
    tokens: int
    context: int
    tokens_per_s: float
    note: str
    source: str
    cleared: int = 0
    logits: str = "last"


def holds_model_rates(path: str | Path) -> bool:
    """Whether a file has the columns of rates of whole models.

    Raises:
        InputError: it cannot be read as a table.
    """
    return read_sheet(path).header in HEADERS


def read_model_rates(path: str | Path) -> list[ModelRecord]:
    """Read measured rates.

    Raises:
        InputError: with line and column: columns missing or unknown, a number that is none, another phase.
    """
    sheet = read_sheet(path)
    if sheet.header not in HEADERS:
        raise InputError("found " + ", ".join(sheet.header), file=sheet.path, line=sheet.header_line,
                         expected=", ".join(COLUMNS))
    return [_record(sheet.path, row.line, dict(zip(sheet.header, row.cells, strict=True))) for row in sheet.rows]


def _record(path: Path, line: int, row: Mapping[str, str]) -> ModelRecord:
    named = tuple(name for name in ("threads", CLEARED) if row.get(name))
    counts = {name: plain_number(row[name]) for name in (*named, "tokens", "context", "tokens_per_s")}
    for name, value in counts.items():
        whole = name == "tokens_per_s" or (value is not None and value == int(value))
        if value is None or not whole or not (0 if name in ("context", CLEARED) else 1e-9) <= value <= MOST:
            raise InputError(f"found '{row[name]}'", file=path, line=line, key=name, expected="a number above 0")
    if row["phase"] not in ("pp", "tg"):
        raise InputError(f"found '{row['phase']}'", file=path, line=line, key="phase", expected="pp or tg")
    if row.get(LOGITS) not in (None, "", "all"):
        raise InputError(f"found '{row[LOGITS]}'", file=path, line=line, key=LOGITS, expected="all, or nothing")
    sizes = {name: int(counts[name] or 0) for name in (*named, "tokens", "context")}
    return ModelRecord(row["device"], row["machine"], row["model"], row["linear"], row["head"] or None,
                       row["attention"], sizes.get("threads"), cast(Literal["pp", "tg"], row["phase"]), sizes["tokens"],
                       sizes["context"], counts["tokens_per_s"] or 0.0, row["note"], row["source"],
                       sizes.get(CLEARED, 0), row.get(LOGITS) or "last")
