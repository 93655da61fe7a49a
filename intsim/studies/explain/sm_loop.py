"""A loop in time on a sub-partition of an SM: who waited for what, by the engine's own trace."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property

import numpy as np

from intsim.machines.gpu.description import Gpu
from intsim.machines.gpu.sm.engine import CYCLES, DONE, ENTERED, FIRST_PIPE, FROM, ISSUED, PLACE, REASON, WARP
from intsim.machines.gpu.sm.program import SCOREBOARDS, Code, Program, resolve
from intsim.machines.gpu.sm.timing import REASONS, trace
from intsim.streams.sass.model import SassInstruction
from intsim.studies.explain.model import Link, Row, heaviest

NEARLY = 1e-6
NAMES = {"stall_wait": "fixed latency", "stall_short_scoreboard": "short scoreboard",
         "stall_long_scoreboard": "memory", "stall_pipe": "pipe", "stall_barrier": "barrier", "busy": ""}


@dataclass(frozen=True)
class SmLoop:
    """Instructions that warps run again and again.

    Attributes:
        log: of the engine, issues x columns; of ``warps`` warps. program: what it ran.
    """

    code: Code
    program: Program
    warps: int
    log: np.ndarray

    @cached_property
    def cycles(self) -> float:
        """Of the sub-partition, per pass of one warp."""
        passes = len(self.log) / len(self.code)
        return float(self.log[-1, ISSUED] - self.log[0, ISSUED]) / passes

    @cached_property
    def lost(self) -> np.ndarray:
        """Cycles per pass that the scheduler stood still before each instruction."""
        waited = np.bincount(self.log[:, PLACE].astype(int), self.log[:, ISSUED] - self.log[:, FROM], len(self.code))
        return waited / (len(self.log) / len(self.code))

    @cached_property
    def one_pass(self) -> np.ndarray:
        """A warp's last whole pass, a row per instruction."""
        mine: np.ndarray = self.log[self.log[:, WARP] == self.log[-1, WARP]]
        ends = np.flatnonzero(mine[:, PLACE] == len(self.code) - 1)
        last = int(ends[-1])
        found: np.ndarray = mine[last - len(self.code) + 1:last + 1]
        return found

    def unit(self, place: int) -> str:
        """The pipe of an instruction."""
        pipe = int(self.program.whole[place, FIRST_PIPE])
        return self.program.pipes[pipe] if pipe >= 0 else ""

    def rows(self, span: str | None) -> tuple[Row, ...]:
        """One warp's pass through the instructions of a span, or of all."""
        one = self.one_pass
        chosen = [i for i in range(len(self.code)) if span in (None, self.code[i].span)]
        begin = float(one[chosen[0], ISSUED])
        cycles = self.program.price[:, CYCLES]
        return tuple(Row(self.code[i].text, self.unit(i), self._reason(one[i]), float(self.lost[i]),
                         float(one[i, ISSUED]) - begin, float(cycles[i]), float(one[i, DONE]) - begin) for i in chosen)

    def _reason(self, line: np.ndarray) -> str:
        return NAMES[REASONS[int(line[REASON])]] if line[ISSUED] > line[FROM] + NEARLY else ""

    def critical(self) -> tuple[Link, ...]:
        """The chain of waits of the last pass of a warp, by instruction and reason, the most time first."""
        one = self.one_pass
        place, links = len(one) - 1, []
        while place > 0:
            earlier, why = self._before(one, place)
            name = f"{self.code[earlier].opcode} -> {self.code[place].opcode}" if why else self.code[place].opcode
            links.append(Link(name, why or "issue", float(one[place, ISSUED] - one[earlier, ISSUED])))
            place = earlier
        return heaviest(links)

    def _before(self, one: np.ndarray, place: int) -> tuple[int, str]:
        """The instruction whose result or operands this one waited for; else the one before it in the program."""
        instruction, issued = self.code[place], one[place, ISSUED]
        for earlier in range(place - 1, -1, -1):
            other = self.code[earlier]
            if set(other.writes) & set(instruction.reads) and abs(one[earlier, DONE] - issued) < NEARLY:
                return earlier, "result"
            board = _board(other, instruction, one[earlier], issued)
            if board:
                return earlier, board
        return place - 1, ""


def _board(other: SassInstruction, instruction: SassInstruction, line: np.ndarray, issued: float) -> str:
    """Whether an instruction waited for a scoreboard of an earlier one: ``result``, ``operands read`` or nothing."""
    waits = instruction.control.wait
    for board, column, why in ((other.control.write_barrier, DONE, "result"),
                               (other.control.read_barrier, ENTERED, "operands read")):
        if board is not None and board < SCOREBOARDS and board in waits and abs(line[column] - issued) < NEARLY:
            return why
    return ""


def sm_loop(gpu: Gpu, code: Code, blocks: int, warps: int, memory_cycles: float) -> SmLoop:
    """Run instructions with a trace.

    Args:
        gpu: the machine.
        code: the instructions.
        blocks: on the SM; warps: of each.
        memory_cycles: latency of loads and copies from global memory.
    """
    program = resolve(gpu, code, memory_cycles)
    return SmLoop(code, program, warps, trace(gpu, program, blocks, warps))
