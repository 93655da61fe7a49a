"""The machine file of kind ``host`` from a machine's description and fitted values, as an object and as YAML."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from typing import Any

from intsim.config.core_schema import L1Data
from intsim.config.host_schema import CORE, HostFile
from intsim.config.quantity import Quantity
from intsim.config.soc_schema import Cluster, Dram, PrivateL2, SharedL3, Threading
from intsim.measure.description import Description
from intsim.streams.aarch64.host import NEON, host_kernels, work_of


def host_file(machine: Description, l3_share: float, values: Mapping[str, float], note: str) -> HostFile:
    """The machine file: what the system told about itself, and fitted values to five digits.

    Args:
        machine: the description that ``intsim bench`` writes.
        l3_share: the part of L3 to count on.
        values: by key of ``RATES``, and ``kernel.part``.
        note: what they were fitted to.
    """
    if not machine.instruction_set.startswith(NEON):
        note += "; gemm_f16 rounds every step in float32 registers, for want of fp16 arithmetic"
    l1d, l2, l3 = machine.caches.l1d, machine.caches.l2, machine.caches.l3

    def told(value: float) -> Quantity:
        return Quantity(value=float(value), source="system")

    def fitted(key: str) -> Quantity:
        return Quantity(value=float(f"{values[key]:.5g}"), source="fitted")

    kernels = {kernel.name: {part: fitted(f"{kernel.name}.{part}") for part in work_of(kernel)}
               for kernel in host_kernels(machine.instruction_set)
               if all(f"{kernel.name}.{part}" in values for part in work_of(kernel))}
    cluster = Cluster(
        name="cpu", core=CORE, count=told(machine.cores), clock_ghz=told(machine.clock_ghz),
        l2=PrivateL2(size_kib=told(l2.size_kib / l2.cores),
                     bytes_per_cycle=fitted("l2_bytes_per_cycle")),
        memory_overlap=Quantity(value=float(f"{1.0 - values['exposed_share']:.5g}"), source="fitted"),
        l3_bytes_per_cycle=fitted("l3_bytes_per_cycle"), remote_bytes_per_cycle=fitted("remote_bytes_per_cycle"),
        dram_gb_per_s=fitted("core_dram_gb_per_s"))
    return HostFile(
        kind="host", title=f"{machine.processor}, {machine.cores} cores, {machine.instruction_set}",
        sources={"system": "what the operating system tells, and the clock that intsim bench measured",
                 "fitted": note, "assumed": "our choice"},
        instruction_set=machine.instruction_set, l1d=L1Data(size_kib=told(l1d.size_kib)),
        cluster=cluster,
        l3=SharedL3(size_kib=Quantity(value=l3.size_kib * l3_share, source="fitted")) if l3 else None,
        dram=Dram(bandwidth_gb_per_s=fitted("dram_gb_per_s")),
        threading=Threading(
            schedule="static", dynamic_chunks_per_thread=Quantity(value=8.0, source="assumed"),
            barrier_us=fitted("barrier_us"), chunk_us=Quantity(value=1.0, source="assumed")),
        kernels=kernels, calibration=note)


def host_yaml(file: HostFile) -> str:
    """The file as text that the reader gives back as the same file."""
    return "\n".join(_lines(file.model_dump(exclude_none=True, exclude_defaults=True), "")) + "\n"


def _lines(mapping: Mapping[str, Any], indent: str) -> Iterator[str]:
    """Quantities on one line each, everything else nested."""
    for key, value in mapping.items():
        if isinstance(value, Mapping) and "value" in value:
            inner = ", ".join(f"{name}: {json.dumps(item)}" for name, item in value.items())
            yield f"{indent}{key}: {{{inner}}}"
        elif isinstance(value, Mapping):
            yield f"{indent}{key}:"
            yield from _lines(value, indent + "  ")
        else:
            yield f"{indent}{key}: {json.dumps(value, ensure_ascii=False)}"
