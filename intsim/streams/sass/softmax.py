"""Softmax operators as stored SASS: the loop in which a warp takes one row of scores after another."""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from intsim.config.resources import resource
from intsim.errors import InputError
from intsim.streams.sass.decode import Located, decode, ops_of_lines
from intsim.streams.sass.library import instruction_of, row_of
from intsim.streams.sass.manifest.softmax import ROW, get_operator
from intsim.streams.sass.model import Arch, SassInstruction
from intsim.streams.sass.store import Store
from intsim.streams.sass.toolchain import compile_cuda

OPERATORS = Store(Path(__file__).resolve().parent.parent / "stored" / "softmax", (
    "name", "operator", "arch", "row", "warps", "registers", "shared_bytes", "spill_bytes", "compiler", "source"))
OP = "softmax"
"""The span of an operator's own lines; those of ``load_scores`` and ``store_p`` move rows to and from shared memory."""


@dataclass(frozen=True)
class SoftmaxKernel:
    """A compiled softmax operator.

    Attributes:
        operator: of ``intsim.streams.sass.manifest.softmax``.
        row: scores of a row; each warp of a thread block has one at a time, in shared memory.
        warps: of a thread block; registers: per thread; spill_bytes: local memory per thread.
        shared_bytes: per thread block, with a row per warp.
        instructions: from a row's scores in shared memory to its probabilities there, the loop's branch included.
    """

    name: str
    operator: str
    arch: Arch
    row: int
    warps: int
    registers: int
    shared_bytes: int
    spill_bytes: int
    instructions: tuple[SassInstruction, ...]
    compiler: str
    source: str


def build_softmax(name: str) -> SoftmaxKernel:
    """The stored form of an operator's kernel.

    Raises:
        InputError: no such kernel, missing tools, a source that does not compile, an opcode without a cost class, or
            anything but one loop over rows, free of branches within.
    """
    operator, arch = get_operator(name)
    path = resource("kernels") / "cuda" / operator.file
    compiled = compile_cuda(path, {"ROW": ROW, "WARPS": operator.warps, **operator.defines}, arch,
                            operator.shared_bytes)
    code = decode(compiled.listing, compiled.life_ranges, {path.name: ops_of_lines(path.read_text(encoding="utf-8"))},
                  "copy_in")
    return SoftmaxKernel(
        name=name, operator=operator.name, arch=arch, row=ROW, warps=operator.warps, registers=compiled.registers,
        shared_bytes=compiled.shared_bytes, spill_bytes=compiled.stack_bytes, instructions=loop_over_rows(name, code),
        compiler=compiled.compiler, source=f"kernels/cuda/{path.name}")


def loop_over_rows(name: str, code: Sequence[Located]) -> tuple[SassInstruction, ...]:
    """The instructions of the one loop that serves ``softmax``; its branches lead back or out.

    Raises:
        InputError: there is not one, or it branches within.
    """
    spans = [(item.target, item.offset) for item in code if item.target is not None and item.target < item.offset]
    loops = [[i for i in code if start <= i.offset <= end] for start, end in spans]
    loops = [loop for loop in loops if OP in {i.instruction.span for i in loop}]
    if len(loops) != 1 or any(i.branch and (i.target is None or loops[0][0].offset < i.target <= loops[0][-1].offset)
                              for i in loops[0]):
        raise InputError(f"{name}: has {len(loops)} loops over rows, or one that branches within", key="streams",
                         expected="one loop over rows, free of branches")
    return tuple(i.instruction for i in loops[0])


@cache
def softmax_kernel_names() -> tuple[str, ...]:
    """Every stored operator: ``OPERATOR.ARCH.nROW.wWARPS``."""
    return OPERATORS.names()


@cache
def softmax_kernel(operator: str, arch: str) -> SoftmaxKernel | None:
    """The stored kernel of an operator for an architecture, None where there is none."""
    name = next((n for n in softmax_kernel_names() if n.startswith(f"{operator}.{arch}.")), None)
    return None if name is None else load_softmax(name)


def load_softmax(name: str) -> SoftmaxKernel:
    """A stored kernel by its name."""
    return from_json(OPERATORS.text(name))


def to_json(kernel: SoftmaxKernel) -> str:
    """A kernel as text, an instruction a line."""
    lines = OPERATORS.head_lines(kernel)
    rows = ",\n".join("  " + json.dumps(row_of(i), separators=(",", ":")) for i in kernel.instructions)
    return "{\n" + "\n".join(lines) + f'\n "instructions": [\n{rows}\n ]\n}}\n'


def from_json(text: str) -> SoftmaxKernel:
    """A kernel from its text."""
    data = json.loads(text)
    instructions = tuple(map(instruction_of, data["instructions"]))
    return SoftmaxKernel(**{key: data[key] for key in OPERATORS.head}, instructions=instructions)
