"""A GPU from its file."""

from __future__ import annotations

from intsim.config.gpu_schema import GpuFile
from intsim.config.lower import lower
from intsim.config.overrides import override_key
from intsim.config.source import Source, identity_of, validated
from intsim.config.standing import lowered_of
from intsim.errors import InputError, unknown_name
from intsim.machines.gpu.chip import GpuMachine
from intsim.machines.gpu.description import FASTEST, Gpu
from intsim.machines.gpu.sm.timing import SmTimer
from intsim.machines.gpu.system import GpuSystem
from intsim.machines.memory import TimingMemory
from intsim.streams.sass.library import SassStore
from intsim.streams.stores import Stores

BEYOND_SMS = ("dram.bandwidth_gb_per_s", "power.", "tiles.", "launch_us", "next_launch_us", "graph_launch_us",
              "host_launch_us")
"""Keys of a GPU's file, or what these begin with, that no SM sees."""


def gpu_machine(source: Source, memory: TimingMemory, kernels: Stores) -> GpuMachine:
    """SMs that share L2 and DRAM."""
    file, provenance = validated(source.document, source.overrides, GpuFile)
    _check_tiles(source, file, kernels.fused)
    gpu = lower(file, Gpu, lowered_of(source.document, GpuFile))
    timer: SmTimer = memory.gpu.timers.get(_seen_by_sms(source), lambda: SmTimer(gpu, memory.gpu))
    return GpuMachine(identity_of(source, "gpu", file, provenance),
                      GpuSystem(source.name, gpu, timer, memory.gpu, kernels))


def _seen_by_sms(source: Source) -> tuple[str, str]:
    """What GPUs have in common that differ in what is set beyond their SMs alone."""
    seen = {key: value for key, value in source.overrides.items() if not key.startswith(BEYOND_SMS)}
    return source.document.content, override_key(seen)


def _check_tiles(source: Source, file: GpuFile, kernels: SassStore) -> None:
    """Refuse a tile of a pipeline that no kernel is of, or in which none of its kernels is.

    A file that extends another may lack the kernels of some of its tiles.
    """
    known = kernels.pipelines() if file.tiles else []
    for pipeline, choice in file.tiles.items():
        if pipeline not in known:
            path, line = source.document.place_of(f"tiles.{pipeline}")
            raise unknown_name("pipeline", pipeline, known, file=path, line=line, key=f"tiles.{pipeline}")
        stored = kernels.tiles(pipeline, file.runs)
        if stored and choice.tile not in (FASTEST, *stored):
            path, line = source.document.place_of(f"tiles.{pipeline}.tile")
            raise InputError(f"found {choice.tile}", file=path, line=line, key=f"tiles.{pipeline}.tile",
                             expected=f"{FASTEST} or one of {', '.join(stored)}")
