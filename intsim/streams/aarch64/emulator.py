"""Running a compiled kernel under Unicorn: bit-exact results on numpy arrays, and how often each instruction ran.

CPU model MAX is the only one of Unicorn 2.1.4 that executes SDOT and fp16 arithmetic; it is an old core without i8mm,
so SMMLA and USMMLA arrive as undefined-instruction interrupts and are computed here.
"""

from __future__ import annotations

import ctypes
import struct
from collections import Counter
from collections.abc import Sequence
from typing import Any

import numba
import numpy as np
import unicorn
from unicorn import arm64_const as arm
from unicorn.unicorn_py3.unicorn import uclib

from intsim.streams.aarch64.toolchain import CompiledFile

PAGE = 0x10000
CODE = 0x10000000
STACK, STACK_SIZE = 0x40000000, 0x100000
HEAP = 0x50000000
RETURN = 0x70000000
OPCODE = 0xFFE0FC00
MATRIX_PRODUCTS = {0x4E80A400: ("i1", "i1"), 0x4E80AC00: ("u1", "i1")}
"""SMMLA and USMMLA: the types of their factors."""
FMLA_F16_LANE = 0xFFC0F400, 0x4F001000
"""Mask and bits of FMLA (by element) on eight halves."""
NOP = 0xD503201F


@numba.cfunc("void(voidptr, uint64, uint32, voidptr)", cache=True)
def _count_block(_: Any, address: Any, size: Any, state: Any) -> None:
    """Unicorn's block hook on ``Emulator.state``.

    The state holds the end of the last block, the number of words, for each word how many more executions begin than
    end there, and for each how often the branch before it was taken. Unicorn's blocks are not those of the program: an
    entry falls into a loop from above, and long blocks are cut.
    """
    head = numba.carray(state, 2, np.int64)
    words = head[1]
    counts = numba.carray(state, 2 + 2 * words, np.int64)
    start = np.int64((address - CODE) >> 2)
    end = start + np.int64(size >> 2)
    if start < 0 or end >= words:
        return
    counts[2 + start] += 1
    counts[2 + end] -= 1
    if head[0] >= 0 and head[0] != start:
        counts[2 + words + head[0]] += 1
    head[0] = end


def for_counting(program: CompiledFile) -> CompiledFile:
    """The program with NOPs in the place of what is slow to emulate: matrix products, half-precision multiply-adds.

    No kernel branches on their results: the control flow is the same.
    """
    segments = []
    for start, data in program.segments:
        words = np.frombuffer(data[:len(data) // 4 * 4], dtype="<u4").copy()
        slow = np.isin(words & OPCODE, list(MATRIX_PRODUCTS)) | (words & FMLA_F16_LANE[0] == FMLA_F16_LANE[1])
        words[slow] = NOP
        segments.append((start, words.tobytes() + data[len(words) * 4:]))
    return CompiledFile(tuple(segments), program.functions)


class Emulator:
    """A machine that holds one program; functions of it can be called on numpy arrays."""

    def __init__(self, program: CompiledFile) -> None:
        self.program = program
        self.machine = unicorn.Uc(unicorn.UC_ARCH_ARM64, unicorn.UC_MODE_ARM)
        self.machine.ctl_set_cpu_model(arm.UC_CPU_ARM64_MAX)
        top = max(start + len(data) for start, data in program.segments)
        self.machine.mem_map(CODE, -(-top // PAGE) * PAGE)
        for start, data in program.segments:
            self.machine.mem_write(CODE + start, data)
        self.machine.mem_map(STACK, STACK_SIZE)
        self.machine.mem_map(RETURN, PAGE)
        self.heap_size = 0
        # Hooks first: blocks translated before a hook exists would be missed.
        self._count_blocks(top)
        self.machine.hook_add(unicorn.UC_HOOK_INTR, self._on_interrupt)

    def _count_blocks(self, size: int) -> None:
        """Have every executed block counted by compiled code: a hook in Python takes most of the time otherwise."""
        words = size // 4 + 2
        self.state = np.zeros(2 + 2 * words, dtype=np.int64)
        self.state[:2] = -1, words
        self.hook = ctypes.c_size_t()
        failed = uclib.uc_hook_add(
            self.machine._uch, ctypes.byref(self.hook), unicorn.UC_HOOK_BLOCK,
            ctypes.c_void_p(_count_block.address), ctypes.c_void_p(self.state.ctypes.data), ctypes.c_uint64(1),
            ctypes.c_uint64(0))
        if failed:
            raise RuntimeError(f"unicorn takes no block hook: error {failed}")

    def _clear_counts(self) -> None:
        self.state[0], self.state[2:] = -1, 0

    def instruction_counts(self) -> Counter[int]:
        """Executions of each instruction since the last call began, by its offset in the program."""
        words = self.state[1]
        counts = np.cumsum(self.state[2:2 + words])
        return Counter({4 * int(i): int(counts[i]) for i in np.flatnonzero(counts)})

    def taken_branches(self) -> Counter[int]:
        """How often each branch was taken since the last call began, by its offset in the program."""
        taken = self.state[2 + self.state[1]:]
        return Counter({4 * int(i) - 4: int(taken[i]) for i in np.flatnonzero(taken)})

    def call(self, function: str, arguments: Sequence[np.ndarray | int | np.float32]) -> None:
        """Call a function; arrays are passed by address and written back in place.

        Args:
            function: name of a global function of the program.
            arguments: contiguous arrays, integers (x registers) and ``np.float32`` (s registers), in C order.

        Raises:
            RuntimeError: the program faults or does not end.
        """
        self._clear_counts()
        self._reserve(sum(-(-a.nbytes // 64) * 64 + 256 for a in arguments if isinstance(a, np.ndarray)) + PAGE)
        at, integer, floating = HEAP + 64, 0, 0
        placed: list[tuple[int, np.ndarray]] = []
        for argument in arguments:
            if isinstance(argument, np.float32):
                bits = struct.unpack("<I", struct.pack("<f", argument))[0]
                self.machine.reg_write(arm.UC_ARM64_REG_S0 + floating, bits)
                floating += 1
                continue
            if isinstance(argument, np.ndarray):
                self.machine.mem_write(at, argument.tobytes())
                placed.append((at, argument))
                value, at = at, at + -(-argument.nbytes // 64) * 64 + 256
            else:
                value = int(argument) & 0xFFFFFFFFFFFFFFFF
            self.machine.reg_write(arm.UC_ARM64_REG_X0 + integer, value)
            integer += 1
        self.machine.reg_write(arm.UC_ARM64_REG_SP, STACK + STACK_SIZE - 4096)
        self.machine.reg_write(arm.UC_ARM64_REG_LR, RETURN)
        start = CODE + self.program.functions[function][0]
        try:
            self.machine.emu_start(start, RETURN, count=0)
        except unicorn.UcError as error:
            pc = self.machine.reg_read(arm.UC_ARM64_REG_PC) - CODE
            raise RuntimeError(f"{function} faults at offset {pc:#x}: {error}") from None
        for address, array in placed:
            data = self.machine.mem_read(address, array.nbytes)
            array[...] = np.frombuffer(bytes(data), dtype=array.dtype).reshape(array.shape)

    def _reserve(self, size: int) -> None:
        size = -(-size // PAGE) * PAGE
        if size > self.heap_size:
            if self.heap_size:
                self.machine.mem_unmap(HEAP, self.heap_size)
            self.machine.mem_map(HEAP, size)
            self.heap_size = size

    def _on_interrupt(self, _: Any, number: int, __: Any) -> None:
        pc = self.machine.reg_read(arm.UC_ARM64_REG_PC)
        word = struct.unpack("<I", self.machine.mem_read(pc, 4))[0]
        kinds = MATRIX_PRODUCTS.get(word & OPCODE)
        if number != 1 or kinds is None:
            raise RuntimeError(f"undefined instruction {word:#010x} at offset {pc - CODE:#x}")
        self._matrix_product(word & 31, self._bytes(word >> 5 & 31, kinds[0]), self._bytes(word >> 16 & 31, kinds[1]))
        self.machine.reg_write(arm.UC_ARM64_REG_PC, pc + 4)

    def _bytes(self, register: int, kind: str) -> np.ndarray:
        value = self.machine.reg_read(arm.UC_ARM64_REG_Q0 + register)
        return np.frombuffer(value.to_bytes(16, "little"), dtype=kind).reshape(2, 8).astype(np.int32)

    def _matrix_product(self, register: int, left: np.ndarray, right: np.ndarray) -> None:
        """2 x 8 by 8 x 2 onto 2 x 2 s32, wrapping (Arm ARM, SMMLA and USMMLA, vector)."""
        value = self.machine.reg_read(arm.UC_ARM64_REG_Q0 + register)
        sums = np.frombuffer(value.to_bytes(16, "little"), dtype=np.int32).reshape(2, 2) + left @ right.T
        self.machine.reg_write(arm.UC_ARM64_REG_Q0 + register, int.from_bytes(sums.tobytes(), "little"))
