"""Where the records of a sweep lie: Parquet files that are complete or absent, so that any end leaves what was done.

While a sweep runs, ``parts/`` gains a file every second; at its end they become one ``tasks.parquet``, from which
a changed sweep into the same folder takes what it shares with this one.
"""

from __future__ import annotations

import fcntl
import hashlib
import os
import shutil
import time
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import pyarrow as pa
import pyarrow.parquet as pq

from intsim.arguments import path as path_of
from intsim.errors import InputError
from intsim.folder import claim_folder
from intsim.resources import is_regular
from intsim.sweep.columns import ACCURACY, BOUNDS, CALLS, FLOW_TIMING, MODEL_BOUNDS, MODEL_TIMING, MODELS
from intsim.sweep.doubts import DOUBTS
from intsim.sweep.work import Record, is_crash
from intsim.tables import NOT_MODELLED

SECONDS_BETWEEN_PARTS = 1.0
SCHEMA = pa.schema([
    ("task", pa.string()), ("error", pa.string()), ("status", pa.string()), ("threads", pa.int64()),
    *((name, pa.float64()) for name in dict.fromkeys((
        *MODEL_TIMING, *FLOW_TIMING, *BOUNDS, *MODEL_BOUNDS, *ACCURACY))),
    (NOT_MODELLED, pa.list_(pa.string())), (DOUBTS, pa.string())])


RECORDS = "records as 'intsim sweep' wrote them: remove what is damaged, and it is computed anew"
DIGEST = b"intsim-sha256"
FINISHED = "the --out folder of a finished sweep"


class Store:
    """The records of a folder; ``done`` holds the digests of the tasks that have one."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.parts = folder / "parts"
        try:
            self.parts.mkdir(exist_ok=True)
            for unfinished in folder.rglob(".unfinished-*"):
                shutil.rmtree(unfinished) if unfinished.is_dir() else unfinished.unlink()
        except OSError as error:
            raise InputError(f"cannot be used ({error.strerror})", file=error.filename or folder, key="--out",
                             expected=RECORDS) from None
        found = self.records().select(["task", "error"]).to_pydict()
        self.done = {task for task, error in zip(found["task"], found["error"], strict=True)
                     if not is_crash(error or "")}  # which are tried again
        self._buffer: list[Record] = []
        self._flushed = time.monotonic()
        self._next = max((int(p.stem) for p in self._found_parts()), default=-1) + 1

    def add(self, records: Sequence[Record]) -> None:
        """Keep records; they are on disk a second later, or after ``flush``."""
        self._buffer += records
        self.done.update(r["task"] for r in records)
        if time.monotonic() - self._flushed > SECONDS_BETWEEN_PARTS:
            self.flush()

    def flush(self) -> None:
        """Write what is not on disk yet.

        Raises:
            InputError: the disk is full, or the folder cannot be written; earlier parts stay.
        """
        if self._buffer:
            write_table(self.parts / f"{self._next:06}.parquet", pa.Table.from_pylist(self._buffer, SCHEMA))
            self._buffer = []
            self._next += 1
        self._flushed = time.monotonic()

    def records(self) -> pa.Table:
        """All records on disk, the latest of each task: one that crashed may have a second."""
        files = [p for p in (self.folder / "tasks.parquet",) if p.exists()] + self._found_parts()
        table = pa.concat_tables([SCHEMA.empty_table(), *map(self._read, files)])
        latest = {task: i for i, task in enumerate(table["task"].to_pylist())}
        return table if len(latest) == len(table) else table.take(sorted(latest.values()))

    def _found_parts(self) -> list[Path]:
        found = sorted(self.parts.glob("*.parquet"))
        for path in found:
            if not path.stem.isascii() or not path.stem.isdigit():
                raise InputError("is none of a sweep's parts", file=path, key="--out", expected=RECORDS)
        return found

    @staticmethod
    def _read(path: Path) -> pa.Table:
        table = read_table(path, RECORDS)
        if table.schema.remove_metadata() != SCHEMA:
            raise InputError("has other columns", file=path, key="--out", expected=RECORDS)
        if table.schema.metadata != {DIGEST: digest_of(table)}:
            raise InputError("was changed or damaged: its digest is another", file=path, key="--out", expected=RECORDS)
        return table.replace_schema_metadata()

    def consolidate(self) -> None:
        """Turn the parts into one file, sorted by task."""
        self.flush()
        write_table(self.folder / "tasks.parquet", self.records().sort_by("task"))
        shutil.rmtree(self.parts)


def digest_of(table: pa.Table) -> bytes:
    """SHA-256 of a table's values, as it stands in the file beside them: Parquet's own checksums leave out a part."""
    digest = hashlib.sha256()
    for name, column in zip(table.column_names, table.columns, strict=True):
        numbers = pa.types.is_floating(column.type) or pa.types.is_integer(column.type)
        values = column.to_numpy().tobytes() if numbers else repr(column.to_pylist()).encode()
        digest.update(name.encode() + b"\0" + values)
    return digest.hexdigest().encode()


def read_table(path: Path, expected: str) -> pa.Table:
    """A Parquet file's table.

    Raises:
        InputError: it is damaged.
    """
    try:
        # The file itself: pq.read_table takes names of folders for columns.
        with pq.ParquetFile(path, page_checksum_verification=True) as file:
            table = file.read()
            table.validate(full=True)
    except (pa.ArrowException, OSError, ValueError, MemoryError) as error:
        why = (str(error) or type(error).__name__).splitlines()[0]
        raise InputError(f"is damaged ({why})", file=path, expected=expected) from None
    return table


def write_table(path: Path, table: pa.Table) -> None:
    """Write a Parquet file that is complete or absent, and on the disk when this returns.

    Raises:
        InputError: the disk is full, or the folder cannot be written.
    """
    fresh = path.with_name(f".unfinished-{path.name}")
    try:
        with fresh.open("wb") as file:
            pq.write_table(table.replace_schema_metadata({DIGEST: digest_of(table)}), file, compression="zstd",
                           write_page_checksum=True)
            file.flush()
            os.fsync(file.fileno())
        fresh.replace(path)
    except OSError as error:
        raise InputError(f"cannot be written ({error.strerror or error})", file=path, key="--out",
                         expected="room for the results; what was written before is kept, run it again to go on"
                         ) from None


@contextmanager
def open_store(out: str | Path) -> Iterator[Store]:
    """The store of an output folder, for one sweep at a time.

    Raises:
        InputError: a folder that intsim did not write, or that another sweep is writing.
    """
    folder = claim_folder(out)
    try:
        lock = (folder / ".lock").open("w")
    except OSError as error:
        raise InputError(f"cannot be written ({error.strerror})", file=folder / ".lock", key="--out",
                         expected="a folder that the sweep can write") from None
    with lock:
        try:
            fcntl.flock(lock, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except OSError:
            raise InputError("another sweep is writing it", file=folder, key="--out",
                             expected="a folder of its own") from None
        yield Store(folder)


def open_sweep(folder: str | Path) -> Any:
    """A finished sweep as a DataFrame, a row per point; a column's name ends in its unit.

    Args:
        folder: what ``intsim sweep --out`` named.

    Raises:
        InputError: a folder without the results of a finished sweep, or with results that were edited since.
    """
    path = Path(path_of("folder", folder, FINISHED)) / "results.parquet"
    if not is_regular(path):
        raise InputError("holds no results.parquet", file=folder, expected=FINISHED)
    table = read_table(path, FINISHED)
    named = table.column_names
    subject = MODELS if "model" in named else CALLS
    own = FLOW_TIMING if "lut" in named else (*subject.shape, *subject.timing)  # a dataflow's sizes are its own
    lacking = [name for name in ("point", "machine", "pipeline", "threads", "status", *own) if name not in named]
    if lacking:
        raise InputError("the column is missing", file=path, key=lacking[0], expected=FINISHED)
    if (table.schema.metadata or {}).get(DIGEST) != digest_of(table):
        raise InputError("was changed or damaged: its digest is missing or another", file=path, expected=FINISHED)
    return table.to_pandas()
