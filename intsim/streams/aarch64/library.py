"""The stored AArch64 streams: JSON files in the package, one per kernel."""

from __future__ import annotations

import json
from dataclasses import astuple
from functools import cache
from pathlib import Path
from typing import Any

from intsim.errors import unknown_name
from intsim.streams.aarch64.model import Array, Block, Instruction, KernelStream, Memory, Rows

STORED = Path(__file__).resolve().parent.parent / "stored" / "aarch64"


@cache
def stream_names() -> tuple[str, ...]:
    """Every stored stream."""
    return tuple(path.stem for path in sorted(STORED.glob("*.json")))


@cache
def load_stream(name: str) -> KernelStream:
    """A stored stream by name.

    Raises:
        InputError: no such stream.
    """
    if name not in stream_names():
        raise unknown_name("kernel", name, stream_names())
    return from_json((STORED / f"{name}.json").read_text(encoding="utf-8"))


@cache
def streams_for(routine: str) -> tuple[KernelStream, ...]:
    """All streams that implement a routine."""
    return tuple(s for s in map(load_stream, stream_names()) if s.routine == routine)


def to_json(stream: KernelStream) -> str:
    """A stream as text, an instruction a line."""
    head: dict[str, Any] = {
        "name": stream.name, "operation": stream.routine, "features": stream.features, "symbols": stream.symbols,
        "compiler": stream.compiler, "source": stream.source, "layout": stream.layout,
        "arrays": {n: [a.direction, a.footprint, a.passes, a.window, *([astuple(a.rows)] if a.rows else [])]
                   for n, a in stream.arrays.items()},
    } | ({"columns": stream.columns} if stream.columns else {})
    lines = [f" {json.dumps(key)}: {json.dumps(value)}," for key, value in head.items()]
    blocks = []
    for block in stream.blocks:
        rows = ",\n".join("   " + json.dumps(_row(i)) for i in block.instructions)
        blocks.append(f'  {{"name": {json.dumps(block.name)}, "trips": {json.dumps(block.trips)}, '
                      f'"visits": {json.dumps(block.visits)}, "instructions": [\n{rows}]}}')
    return "{\n" + "\n".join(lines) + '\n "blocks": [\n' + ",\n".join(blocks) + "\n ]\n}\n"


def _row(instruction: Instruction) -> list[Any]:
    memory = instruction.memory
    return [instruction.text, instruction.cost_class, " ".join(instruction.reads), " ".join(instruction.writes),
            instruction.accumulates, [memory.kind, memory.bytes] if memory else None]


def from_json(text: str) -> KernelStream:
    """A stream from its text."""
    data = json.loads(text)
    blocks = tuple(
        Block(b["name"], tuple(Instruction(t, c, tuple(r.split()), tuple(w.split()), a, Memory(*m) if m else None)
                               for t, c, r, w, a, m in b["instructions"]), b["trips"], b["visits"])
        for b in data["blocks"])
    arrays = {n: Array(*values[:4], *(Rows(*rows) for rows in values[4:])) for n, values in data["arrays"].items()}
    return KernelStream(data["name"], data["operation"], tuple(data["features"]), tuple(data["symbols"]), arrays,
                        blocks, data["compiler"], data["source"], data["layout"], data.get("columns", ""))
