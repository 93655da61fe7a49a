"""What a benchmark is asked and what it gives."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any


@dataclass(frozen=True)
class Request:
    """What to run.

    Attributes:
        device_name: for the column ``device``.
        pipelines: names, or None for all that the device has kernels for.
        lengths: q_len = kv_len of the pipelines; head_dims: of the pipelines.
        threads: counts, or None for one and one per core.
        rounds: how often every case is visited; a case is warmed up and timed in each.
        realtime: whether to ask the system that nothing else may take a core while a case runs.
        progress: told what is being done.
    """

    device_name: str
    pipelines: tuple[str, ...] | None
    lengths: tuple[int, ...]
    head_dims: tuple[int, ...]
    threads: tuple[int, ...] | None
    rounds: int
    realtime: bool
    progress: Callable[[str], None]


@dataclass(frozen=True)
class Bench:
    """Rows of a measurement CSV (a row per pipeline, per step of it, and per kernel alone), the machine, remarks."""

    rows: list[dict[str, Any]]
    machine: Mapping[str, Any]
    remarks: tuple[str, ...]
