"""What timing remembers, by content, so that equal questions of any machine are answered once. A session owns it."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from intsim.memo import Memo

if TYPE_CHECKING:
    from intsim.machines.cpu.core.timings import KernelTiming
    from intsim.streams.dataflow.model import Dataflow


@dataclass(frozen=True)
class CpuMemory:
    """Of CPU machines.

    Attributes:
        cores: read from their files, by content.
        blocks: what clocks find by all that a block sees of a core, and the block.
        skeletons: kernels without costs, by the order of cores.
        kernels: timings by core, kernel and shape; runs, moves: what runs and bytes by kernel and shape.
        seen: one thing for all machines on which the same kernels do the same; layouts: calls on these;
            reuses: how far apart kernels touch what they share, and what they move, by kernels in their order;
            sizes: bytes of the tensors of calls.
    """

    cores: Memo[Any] = field(default_factory=lambda: Memo(256))
    blocks: Memo[tuple[float, ...]] = field(default_factory=lambda: Memo(20_000))
    skeletons: Memo[Any] = field(default_factory=lambda: Memo(1024))
    kernels: Memo[KernelTiming] = field(default_factory=lambda: Memo(16_384))
    runs: Memo[Any] = field(default_factory=lambda: Memo(8192))
    moves: Memo[Any] = field(default_factory=lambda: Memo(8192))
    seen: Memo[object] = field(default_factory=lambda: Memo(512))
    layouts: Memo[Any] = field(default_factory=lambda: Memo(1024))
    reuses: Memo[Any] = field(default_factory=lambda: Memo(1024))
    sizes: Memo[Any] = field(default_factory=lambda: Memo(4096))


@dataclass(frozen=True)
class GpuMemory:
    """Of GPUs.

    Attributes:
        timers: what is remembered of an SM, by all of its file that it sees.
        warps: timings by all that instructions see of an SM, the instructions, and who runs them.
        programs: instructions resolved against an SM; parts: of kernels.
        blocks: what a thread block of a routine executes, by kernel and the sizes on which that depends.
        tasks: what split kernels are launched on, by call, kernel, splits and what of a GPU they depend on.
        quantises: whether a GPU runs kernels of such routines for a head dimension, by what it has at all.
        sizes: bytes of the tensors of calls.
    """

    timers: Memo[Any] = field(default_factory=lambda: Memo(32))
    warps: Memo[Any] = field(default_factory=lambda: Memo(20_000))
    programs: Memo[Any] = field(default_factory=lambda: Memo(64))
    parts: Memo[Any] = field(default_factory=lambda: Memo(256))
    blocks: Memo[Any] = field(default_factory=lambda: Memo(4096))
    tasks: Memo[Any] = field(default_factory=lambda: Memo(1024))
    quantises: Memo[bool] = field(default_factory=lambda: Memo(256))
    sizes: Memo[Any] = field(default_factory=lambda: Memo(4096))


@dataclass(frozen=True)
class AcceleratorMemory:
    """Of accelerators: what is timed is planned anew each time, but a design sweep runs the same files at every point.

    Attributes:
        files: of dataflows and fragments, validated, by their texts.
        dataflows: by the texts that they are made of.
        driven: what a machine runs, by the paths and texts of that, and its engines with what they perform.
    """

    files: Memo[Any] = field(default_factory=lambda: Memo(128))
    dataflows: Memo[Dataflow] = field(default_factory=lambda: Memo(128))
    driven: Memo[Any] = field(default_factory=lambda: Memo(128))


@dataclass(frozen=True)
class TimingMemory:
    """Of all machines."""

    cpu: CpuMemory = field(default_factory=CpuMemory)
    gpu: GpuMemory = field(default_factory=GpuMemory)
    accelerator: AcceleratorMemory = field(default_factory=AcceleratorMemory)

    @property
    def memos(self) -> dict[str, Memo[Any]]:
        """Every memory by name."""
        return {f"{family}.{name}": memo for family in ("cpu", "gpu", "accelerator")
                for name, memo in vars(getattr(self, family)).items()}
