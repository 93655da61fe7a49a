"""A GPU from its file."""

from __future__ import annotations

from intsim.config.gpu_schema import GpuFile
from intsim.config.lower import lower
from intsim.config.quantity import quantities
from intsim.config.source import Source, identity_of, validated
from intsim.machines.gpu.chip import GpuMachine
from intsim.machines.gpu.description import Gpu
from intsim.machines.gpu.sm.timing import SmTimer
from intsim.machines.gpu.system import GpuSystem
from intsim.machines.memory import TimingMemory
from intsim.streams.stores import Stores


def gpu_machine(source: Source, memory: TimingMemory, kernels: Stores) -> GpuMachine:
    """SMs that share L2 and DRAM."""
    file: GpuFile = validated(source.document, source.overrides, GpuFile)
    gpu = lower(file, Gpu)
    return GpuMachine(identity_of(source, "gpu", file, dict(quantities(file))),
                      GpuSystem(source.name, gpu, SmTimer(gpu, memory.gpu), memory.gpu, kernels))
