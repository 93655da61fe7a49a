"""What a benchmark is asked and what it gives."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any

COLUMNS = ("device", "pipeline", "op", "batch", "heads", "q_len", "kv_len", "head_dim", "causal", "threads",
           "latency_s", "latency_uncertainty_s", "energy_j", "repeats", "source", "note")
"""Of the CSV: a row per pipeline (``op`` empty), per op of it, and per kernel alone (pipeline ``kernel``, the op its
name, and its m, n, k as q_len, kv_len, head_dim, 1 where it has no such size)."""


@dataclass(frozen=True)
class Request:
    """What to run.

    Attributes:
        device_name: for the column ``device``.
        pipelines: names, or None for all that the device has kernels for.
        lengths: q_len = kv_len of the pipelines; head_dims: of the pipelines.
        threads: counts, or None for one and one per core.
        rounds: how often every case is visited; a case is warmed up and timed in each.
        progress: told what is being done.
    """

    device_name: str
    pipelines: tuple[str, ...] | None
    lengths: tuple[int, ...]
    head_dims: tuple[int, ...]
    threads: tuple[int, ...] | None
    rounds: int
    progress: Callable[[str], None]


@dataclass(frozen=True)
class Bench:
    """Rows with the columns ``COLUMNS``, the machine as far as it can be described, and remarks for the user."""

    rows: list[dict[str, Any]]
    machine: Mapping[str, Any]
    remarks: tuple[str, ...]
