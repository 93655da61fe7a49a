"""Cycles of a kernel on a core that is known by measured rates."""

from __future__ import annotations

from collections.abc import Mapping

from intsim.config.measured_core import MeasuredCore
from intsim.errors import InputError
from intsim.streams.aarch64.model import KernelStream


def measured_cycles(core: MeasuredCore, stream: KernelStream, shape: Mapping[str, int]) -> float:
    """How often each part of the kernel's work is done, times its cycles.

    Raises:
        InputError: the machine file has no number for the kernel or a part of it.
    """
    rates = core.kernels.get(stream.name, {})
    cycles = 0.0
    for block, count in zip(stream.blocks, stream.trips(shape), strict=True):
        if block.name not in rates:
            raise InputError("the key is missing", key=f"kernels.{stream.name}.{block.name}",
                             expected=f"cycles of it on {core.title}")
        cycles += count * rates[block.name].value
    return cycles
