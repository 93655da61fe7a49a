"""The stored SASS kernels: compressed JSON in the package, one file per pipeline, architecture and tile."""

from __future__ import annotations

import json
from collections.abc import Sequence
from functools import cache
from pathlib import Path
from sys import intern
from typing import Any

from intsim.errors import InputError, nearest_name
from intsim.streams.sass.model import SassBlock, SassControl, SassInstruction, SassKernel, SassMemory
from intsim.streams.sass.store import Store

KERNELS = Store(Path(__file__).resolve().parent.parent / "stored" / "sass", (
    "name", "pipeline", "arch", "head_dim", "block_m", "block_n", "warps", "stages", "registers", "shared_bytes",
    "spill_bytes", "masked", "grid", "compiler", "source"))


@cache
def kernel_names() -> tuple[str, ...]:
    """Every stored kernel: ``PIPELINE.ARCH.dD.MxN.wW.sS``, with ``.masked`` at the end of one with a mask."""
    return KERNELS.names()


@cache
def load_kernel(name: str) -> SassKernel:
    """A stored kernel by name.

    Raises:
        InputError: no such kernel.
    """
    if name not in kernel_names():
        raise InputError(f"unknown GPU kernel '{name}'", expected="a stored PIPELINE.ARCH.dD.MxN.wW.sS",
                         nearest=nearest_name(name, kernel_names()))
    return from_json(KERNELS.text(name))


@cache
def kernels_for(pipeline: str, arch: str, head_dim: int, masked: bool) -> tuple[SassKernel, ...]:
    """Every stored tile configuration of a pipeline for an architecture; empty where there is none."""
    return tuple(load_kernel(name) for name in kernel_names()
                 if name.startswith(f"{pipeline}.{arch}.d{head_dim}.") and name.endswith(".masked") == masked)


def stored_tiles(pipeline: str, archs: Sequence[str]) -> tuple[str, ...]:
    """The tile configurations that any head dimension of a pipeline is stored in for any of the architectures."""
    names = (name.removesuffix(".masked").split(".", 3) for name in kernel_names())
    return tuple(sorted({tile for found, arch, _, tile in names if found == pipeline and arch in archs}))


def to_json(kernel: SassKernel) -> str:
    """A kernel as text, an instruction a line."""
    lines = KERNELS.head_lines(kernel)
    if kernel.longest_first:
        lines.append(' "longest_first": true,')
    blocks = []
    for block in kernel.blocks:
        rows = ",\n".join("   " + json.dumps(row_of(i), separators=(",", ":")) for i in block.instructions)
        blocks.append(f'  {{"name": {json.dumps(block.name)}, "trips": {json.dumps(block.trips)}, '
                      f'"visits": {json.dumps(block.visits)}, "instructions": [\n{rows}]}}')
    return "{\n" + "\n".join(lines) + '\n "blocks": [\n' + ",\n".join(blocks) + "\n ]\n}\n"


def row_of(i: SassInstruction) -> list[Any]:
    """An instruction as a row of JSON."""
    memory, control = i.memory, i.control
    return [i.text, i.cost_class, " ".join(i.reads), " ".join(i.writes), i.span,
            [memory.space, memory.kind, memory.bytes, memory.passes, memory.sectors] if memory else None,
            [control.stall, control.yields, control.write_barrier, control.read_barrier, list(control.wait)]]


def from_json(text: str) -> SassKernel:
    """A kernel from its text."""
    data = json.loads(text)
    blocks = tuple(SassBlock(b["name"], tuple(map(instruction_of, b["instructions"])), b["trips"], b["visits"])
                   for b in data["blocks"])
    return SassKernel(**{key: data[key] for key in KERNELS.head}, blocks=blocks,
                      longest_first=data.get("longest_first", False))


def opcode_of(text: str) -> str:
    """The opcode of a disassembled instruction, which a guard may precede: ``@!P0 BRA 0x10`` -> ``BRA``."""
    words = text.split()
    return words[1] if words[0].startswith("@") else words[0]


@cache
def _registers(text: str) -> tuple[str, ...]:
    return tuple(map(intern, text.split()))


_memory, _control = cache(SassMemory), cache(SassControl)  # few differ: instructions share them, and their registers


def instruction_of(row: list[Any]) -> SassInstruction:
    """An instruction from its row."""
    text, cost_class, reads, writes, span, memory, (stall, yields, write, read, wait) = row
    return SassInstruction(
        text, intern(opcode_of(text)), intern(cost_class), _registers(reads), _registers(writes), intern(span),
        _memory(*memory) if memory else None, _control(stall, yields, write, read, tuple(wait)))
