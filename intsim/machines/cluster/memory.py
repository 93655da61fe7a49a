"""What attention over several devices keeps in the memory of each one."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from intsim.errors import InputError
from intsim.machines.cluster.topology import Topology

GIB = 2**30


@dataclass(frozen=True)
class DeviceMemory:
    """Bytes on one device, ``parts`` by what they are for (``cache``, ``in flight`` ...)."""

    parts: Mapping[str, float]

    @property
    def total(self) -> float:
        """Of all parts."""
        return sum(self.parts.values())


def check_fits(memory: DeviceMemory, topology: Topology) -> None:
    """Refuse what a device has no room for.

    Raises:
        InputError: says how much is needed for what, and how much there is.
    """
    room = topology.device.memory_bytes - topology.device.reserved_bytes
    if memory.total > room:
        needed = ", ".join(f"{name} {size / GIB:.2f}" for name, size in memory.parts.items() if size)
        raise InputError(f"needs {memory.total / GIB:.2f} GiB on each device ({needed})", key="memory",
                         expected=f"at most {room / GIB:.2f} GiB, what a {topology.device.name} leaves")
