"""Memory that the software takes anew in each call of a routine, fills with zeros, and gives back after it.

Large blocks come from the operating system, which finds, clears and maps each page when it is first touched; the
calling thread does that alone, and alone gives the pages back. Smaller ones the allocator keeps: they are only cleared.
"""

from __future__ import annotations

import math

from intsim.machines.cpu.caches import Distance
from intsim.machines.cpu.choice import PlannedKernel
from intsim.machines.cpu.core.timings import KernelTiming
from intsim.machines.cpu.moves import MovesOf
from intsim.machines.cpu.system import CpuSystem, Team
from intsim.machines.cpu.work import FAULTS, Work


def taken_bytes(system: CpuSystem, kernel: PlannedKernel, moves: MovesOf) -> int:
    """Bytes that the software takes for a kernel's call; 0 where it has its buffers beforehand."""
    found = system.soc.allocation
    array = found.arrays.get(kernel.stream.routine) if found else None
    return moves(kernel.stream, kernel.shape).arrays[array].footprint if array else 0


def taking(system: CpuSystem, caller: Team, count: int) -> Work:
    """What the calling thread does to get ``count`` bytes of zeros."""
    found = system.soc.allocation
    assert found is not None
    shares = system.caches(caller.cluster).shares(Distance(count, count))
    written = {level: count * share for level, share in shares.items()}
    seconds = _pages(system, count) * found.fault_s
    return Work(_waiting(seconds * caller.cluster.clock_hz), {}, written, float(count), {})


def giving_back(system: CpuSystem, caller: Team, count: int) -> Work:
    """What the calling thread does to give them back."""
    found = system.soc.allocation
    assert found is not None
    return Work(_waiting(_pages(system, count) * found.release_s * caller.cluster.clock_hz), {}, {}, 0.0, {})


def _pages(system: CpuSystem, count: int) -> int:
    """Pages that come from the operating system."""
    found = system.soc.allocation
    assert found is not None
    return 0 if count < found.kept_bytes else math.ceil(count / found.page_bytes)


def _waiting(cycles: float) -> KernelTiming:
    return KernelTiming(cycles, {FAULTS: cycles}, {}, "page faults")
