"""Broken files of the machine at hand: its machine file, and what ``intsim bench`` tells of it beside its rows."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

from intsim.calibrate.host_file import host_file, host_yaml
from intsim.calls import AttentionCall
from intsim.measure.description import Description, description_of
from intsim.session import Session
from intsim.streams.aarch64.host import host_kernels, work_of

CACHES = {"l1d": {"size_kib": 32, "cores": 1}, "l2": {"size_kib": 1024, "cores": 1}, "l3": {"size_kib": 32768,
                                                                                            "cores": 8}}
TOLD: dict[str, Any] = {
    "device": "here", "processor": "one of ours", "cores": 8, "clock_ghz": 3.5, "instruction_set": "avx2",
    "compiler": "gcc 13", "caches": CACHES, "caches_assumed": [], "system": "Linux", "pinned": True, "rounds": 5,
    "remarks": []}
RATES = {"l2_bytes_per_cycle": 32.0, "exposed_share": 0.3, "l3_bytes_per_cycle": 12.0, "remote_bytes_per_cycle": 8.0,
         "core_dram_gb_per_s": 14.0, "dram_gb_per_s": 40.0, "barrier_us": 4.0}


CYCLES = {"call": 900.0, "multiply_accumulate": 0.02, "tile": 20.0, "row": 30.0}
"""Of the parts of a kernel's work; one cycle of the others."""


def host_text() -> str:
    """A machine file as ``intsim calibrate host`` writes it."""
    values = RATES | {f"{kernel.name}.{part}": CYCLES.get(part, 1.0)
                      for kernel in host_kernels("avx2") for part in work_of(kernel)}
    return host_yaml(host_file(Description.model_validate(TOLD), 0.5, values, "rows of a bench"))


def use_host(path: Path) -> Any:
    """Simulate a call on it."""
    return Session().simulate(AttentionCall(64, 64, 64), "int_attention", path)


def bench_text() -> str:
    """``measurement.json``, of which JSON is written as YAML reads it."""
    lines = [f"{json.dumps(key)}: {json.dumps(value)}" for key, value in TOLD.items() if key != "caches"]
    caches = [f"  {level}: {{size_kib: {c['size_kib']}, cores: {c['cores']}}}" for level, c in CACHES.items()]
    return "\n".join([*(line.replace('"', "", 2) for line in lines), "caches:", *caches]) + "\n"


def use_bench(path: Path) -> Any:
    """Read it as ``intsim calibrate host`` does."""
    path.with_suffix(".json").write_bytes(path.read_bytes())
    told = description_of(path.with_suffix(".csv"))
    host_kernels(told.instruction_set)
    return told
