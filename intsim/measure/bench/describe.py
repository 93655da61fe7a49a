"""The machine that a benchmark ran on, as far as the system tells."""

from __future__ import annotations

import ctypes
import os
import platform
import time
from pathlib import Path
from typing import Any

from intsim.measure.bench.compiler import Library

CPUS = Path("/sys/devices/system/cpu")
ADDITIONS = 1_600_000
"""Half a millisecond: shorter than a time slice, so that some chain runs undisturbed."""
ASSUMED_KIB = {"l1d": 32, "l2": 512}
"""Where the system does not tell: what the smallest of today's desktop cores have."""


def available_cores() -> list[int]:
    """The cores that this process may use."""
    try:
        return sorted(os.sched_getaffinity(0))
    except AttributeError:
        return list(range(os.cpu_count() or 1))


def caches(core: int, root: Path = CPUS) -> dict[str, dict[str, int]]:
    """Data and unified caches of a core by level: size in KiB, and how many cores share it."""
    found = {}
    for folder in sorted((root / f"cpu{core}" / "cache").glob("index*")):
        try:
            kind, level, size, shared = ((folder / name).read_text(encoding="ascii").strip()
                                         for name in ("type", "level", "size", "shared_cpu_list"))
        except OSError:
            continue
        if kind in ("Data", "Unified") and level in ("1", "2", "3") and size.endswith("K"):
            found["l1d" if level == "1" else f"l{level}"] = {"size_kib": int(size[:-1]), "cores": _count(shared)}
    return found


def _count(cpu_list: str) -> int:
    """How many CPUs a list such as ``0-3,8`` names."""
    spans = [part.split("-") for part in cpu_list.split(",")]
    return sum(int(span[-1]) - int(span[0]) + 1 for span in spans)


def processor_name() -> str:
    """The processor's own name."""
    try:
        lines = Path("/proc/cpuinfo").read_text(encoding="utf-8").splitlines()
    except OSError:
        lines = []
    for line in lines:
        key, _, value = line.partition(":")
        if key.strip() == "model name":
            return value.strip()
    return platform.processor() or platform.machine()


def clock_ghz(library: Library) -> float:
    """Clock while adding: the fastest of 100 chains of dependent additions, one cycle each."""
    chain = library.functions.addition_chain
    best = float("inf")
    for _ in range(100):
        started = time.perf_counter()
        chain(ctypes.c_int64(ADDITIONS))
        best = min(best, time.perf_counter() - started)
    return ADDITIONS / best * 1e-9


def describe(library: Library, pinned: bool, cores: list[int]) -> dict[str, Any]:
    """Everything that a reader of the measurements, and the fit of a machine file, needs to know."""
    found = caches(cores[0])
    sizes = {level: {"size_kib": assumed, "cores": 1} for level, assumed in ASSUMED_KIB.items()} | found
    return {
        "processor": processor_name(), "cores": len(cores), "clock_ghz": round(clock_ghz(library), 4),
        "instruction_set": library.instruction_set, "compiler": library.compiler.version, "caches": sizes,
        "caches_assumed": [level for level in ASSUMED_KIB if level not in found],
        "system": f"{platform.system()} {platform.release()}", "pinned": pinned,
    }
