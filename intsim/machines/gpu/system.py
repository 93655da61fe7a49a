"""A GPU together with what times its kernels."""

from __future__ import annotations

from collections.abc import Callable, Hashable
from dataclasses import dataclass, replace
from functools import cached_property
from typing import TYPE_CHECKING

from intsim.calls import AttentionCall
from intsim.machines.gpu.description import Gpu
from intsim.machines.gpu.sm.kernel import Part, parts_of
from intsim.machines.gpu.sm.occupancy import Occupancy, occupancy
from intsim.machines.gpu.sm.timing import SmTimer
from intsim.machines.gpu.tensors import Tensors
from intsim.machines.memory import GpuMemory
from intsim.pipelines.spec import Pipeline
from intsim.streams.sass.model import SassKernel
from intsim.streams.sass.routine import RoutineKernel
from intsim.streams.stores import Stores

if TYPE_CHECKING:
    from intsim.machines.gpu.launch import Launch


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

    def tensors(self, call: AttentionCall, pipeline: Pipeline) -> Tensors:
        """The tensors of a call of a fused kernel."""
        found: Tensors = self.memory.sizes.get((call, pipeline.moved), lambda: Tensors.of(call, pipeline))
        return found

    def launch(self, key: Hashable, make: Callable[[], Launch]) -> Launch:
        """A launch at the clock that is set: the same on GPUs that differ in what only who runs it sees.

        Args:
            key: all that it is made of beside this GPU.
            make: gives it the first time.

        Raises:
            InputError: as ``make``.
        """
        found: Launch = self.timer.launches.get((key, self._around_sms), make)
        return found if found.system is self else replace(found, system=self)

    @cached_property
    def energies(self) -> str:
        """What tells the energies of this GPU from those of another one whose SMs are the same."""
        return repr(self.gpu.power)

    @cached_property
    def held(self) -> GpuSystem:
        """The GPU as a call finds it whose every kernel the board's limit holds from its start."""
        power = self.gpu.power
        return replace(self, gpu=replace(self.gpu, power=replace(power, reaction_s=None))) if power else self

    @cached_property
    def _around_sms(self) -> Hashable:
        """What a launch sees of the chip."""
        return self.gpu.sm_count, self.gpu.clock_hz, self.gpu.l2, self.gpu.dram.latency_s

    def fit(self, kernel: SassKernel | RoutineKernel) -> Occupancy:
        """How many thread blocks of a kernel an SM holds.

        Raises:
            InputError: not even one.
        """
        copying = kernel.copying_warps if isinstance(kernel, SassKernel) else 0
        found: Occupancy = self.timer.fits.get(kernel, lambda: occupancy(
            self.gpu.limits, kernel.warps + copying, kernel.registers, kernel.shared_bytes))
        return found
