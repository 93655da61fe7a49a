"""A GPU together with what times its kernels."""

from __future__ import annotations

from dataclasses import dataclass

from intsim.machines.gpu.description import Gpu
from intsim.machines.gpu.sm.kernel import Part, parts_of
from intsim.machines.gpu.sm.occupancy import Occupancy, occupancy
from intsim.machines.gpu.sm.timing import SmTimer
from intsim.machines.memory import GpuMemory
from intsim.streams.sass.model import SassKernel
from intsim.streams.sass.routine import RoutineKernel
from intsim.streams.stores import Stores


@dataclass(frozen=True)
class GpuSystem:
    """What a plan for a GPU asks.

    Attributes:
        name: of the machine, for messages.
        kernels: that are stored.
    """

    name: str
    gpu: Gpu
    timer: SmTimer
    memory: GpuMemory
    kernels: Stores

    def parts(self, kernel: SassKernel | RoutineKernel) -> tuple[Part, ...]:
        """The parts of a kernel that a warp runs equally often."""
        found: tuple[Part, ...] = self.memory.parts.get(kernel, lambda: parts_of(kernel))
        return found

    def fit(self, kernel: SassKernel | RoutineKernel) -> Occupancy:
        """How many thread blocks of a kernel an SM holds.

        Raises:
            InputError: not even one.
        """
        found: Occupancy = self.timer.fits.get(kernel, lambda: occupancy(
            self.gpu.limits, kernel.warps, kernel.registers, kernel.shared_bytes))
        return found
