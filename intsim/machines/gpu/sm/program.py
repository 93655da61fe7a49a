"""A run of SASS, resolved against a GPU into the arrays that the engine reads."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Any

import numpy as np

from intsim.machines.gpu.description import MEMORY, Gpu
from intsim.machines.gpu.sm.occupancy import SUB_PARTITIONS
from intsim.streams.sass.cost_class import MatrixProduct, matrix_product
from intsim.streams.sass.model import BANK_PASS_BYTES, SECTOR_BYTES, SassInstruction

(PLAIN, BARRIER, WAIT_COPIES, COPY, COMMIT, GROUP_PRODUCT, LAST_GROUP_PRODUCT, WAIT_PRODUCTS, WAIT_TURN,
 PASS_TURN) = range(10)
"""What the engine does beside issuing: block barriers, groups of asynchronous copies, asynchronous matrix products in
groups that the last one closes (``gsb0``), and turns that the warp groups of a block pass on (FlashAttention-3's
ping-pong: ``BAR.SYNC`` on a barrier of one's own, ``BAR.ARV`` on the next group's)."""

FIXED, SHORT, LONG = range(3)
"""How the wait for a result is called: a math pipe of fixed latency, XU or shared memory, global memory."""

NO_SCOREBOARD = 6
GROUP_PRODUCTS_IN_FLIGHT = 8
"""Asynchronous matrix products that may wait for the tensor pipe: more than a group of them between two waits has."""

GROUP_ROWS, GROUP_DEPTH_BYTES = 64, 32
"""Of a warp group's product: rows of A, and bytes of k in a row of A or a column of B, whatever their type."""

TRANSPOSING = "stsm"
"""What stores a tile of V that a producer warp has transposed; where a computing warp stores, it reads registers."""

_KINDS = {None: PLAIN, "barrier": BARRIER, "wait_copies": WAIT_COPIES, "copy": COPY, "commit": COMMIT,
          "product": GROUP_PRODUCT, "last_product": LAST_GROUP_PRODUCT, "wait_products": WAIT_PRODUCTS,
          "wait_turn": WAIT_TURN, "pass_turn": PASS_TURN}
_VARIABLE = ("mufu", "f2i", "i2f", "f2f", "lds", "ldsm", "sts", "shfl", "movm", "frnd", "s2r", "ldc", "atoms")


@dataclass(frozen=True)
class Program:
    """Instructions as arrays.

    Attributes:
        columns: one row per instruction, float64: see ``COLUMNS``.
        reads, writes: int16 register numbers, -1 beyond the last; ops: names, to which column ``op`` points.
        pipes: names, to which the pipe columns point; ``memory`` is the last, the path to L2.
        transposed: by span, tiles of V that the producer warp beside this warp transposes for its products.
    """

    columns: np.ndarray
    reads: np.ndarray
    writes: np.ndarray
    spans: tuple[str, ...]
    pipes: tuple[str, ...]
    transposed: np.ndarray

    def with_memory_latency(self, cycles: float) -> Program:
        """This program, resolved with a latency of 1 cycle, with another one."""
        columns = self.columns.copy()
        columns[:, COLUMNS.index("memory_latency")] *= cycles
        return replace(self, columns=columns)


COLUMNS = ("pipe", "other_pipe", "also", "cycles", "latency", "memory_cycles", "memory_latency", "stall", "wait",
           "write_barrier", "read_barrier", "kind", "argument", "result", "op", "queue", "memory_queue", "fill")


def resolve(gpu: Gpu, instructions: tuple[SassInstruction, ...], memory_latency_cycles: float) -> Program:
    """Look up what each instruction costs on a GPU.

    Args:
        gpu: the machine.
        instructions: in program order.
        memory_latency_cycles: of loads and copies from global memory.

    Raises:
        InputError: an instruction that the GPU lacks or that its file does not price.
    """
    pipes = (*gpu.pipes, MEMORY)
    spans = tuple(dict.fromkeys(i.span for i in instructions))
    names: dict[str, int] = {}
    rows = [_row(gpu, i, pipes, spans, memory_latency_cycles) for i in instructions]
    reads = [[names.setdefault(r, len(names)) for r in i.reads] for i in instructions]
    # An asynchronous product writes its accumulators behind the scoreboards' back; WARPGROUP.DEPBAR waits for it.
    behind = (GROUP_PRODUCT, LAST_GROUP_PRODUCT)
    writes = [[] if row["kind"] in behind else [names.setdefault(r, len(names)) for r in i.writes]
              for i, row in zip(instructions, rows, strict=True)]
    transposed = [sum(i.cost_class == TRANSPOSING and not i.reads for i in instructions if i.span == span)
                  for span in spans]
    return Program(np.array([[row[c] for c in COLUMNS] for row in rows], dtype=np.float64), _padded(reads),
                   _padded(writes), spans, pipes, np.array(transposed, dtype=np.float64))


def _padded(lists: list[list[int]]) -> np.ndarray:
    table = np.full((len(lists), max(1, *map(len, lists)) if lists else 1), -1, dtype=np.int16)
    for row, values in enumerate(lists):
        table[row, :len(values)] = values
    return table


def _row(gpu: Gpu, i: SassInstruction, pipes: tuple[str, ...], spans: tuple[str, ...],
         memory_latency: float) -> dict[str, Any]:
    row: dict[str, Any] = dict.fromkeys(COLUMNS, 0.0)
    row |= {"pipe": -1, "other_pipe": -1, "also": -1, "result": FIXED, "op": spans.index(i.span),
            "stall": max(1, i.control.stall), "wait": sum(1 << b for b in i.control.wait),
            "kind": _KINDS[i.sync], "argument": i.leaves,
            "write_barrier": NO_SCOREBOARD if i.control.write_barrier is None else i.control.write_barrier,
            "read_barrier": NO_SCOREBOARD if i.control.read_barrier is None else i.control.read_barrier}
    product = matrix_product(i.cost_class)
    if product:
        rate = gpu.matrix_rate(product.operands, product.accumulator, product.warp_group, i.text)
        cycles = product.multiply_accumulates * SUB_PARTITIONS / rate.mac_per_cycle_per_sm
        if product.warp_group:
            cycles = max(cycles, _operand_bytes(product, i) / gpu.shared.bytes_per_cycle)
        row |= {"pipe": pipes.index("tensor"), "cycles": cycles, "latency": rate.latency_cycles}
    else:
        cost = gpu.cost(i.cost_class, i.text)
        places = [pipes.index(p) for p in cost.pipes]
        row |= {"pipe": places[0] if places else -1, "other_pipe": places[1] if len(places) > 1 else -1,
                "also": pipes.index(cost.also[0]) if cost.also else -1, "cycles": cost.cycles,
                "latency": cost.latency_cycles}
        if i.cost_class.startswith(_VARIABLE):
            row["result"] = SHORT
        if i.memory:
            row |= _memory(gpu, i, row["cycles"], row["latency"], memory_latency)
    entries = gpu.scheduler.queue.get(pipes[int(row["pipe"])]) if row["pipe"] >= 0 else None
    row["queue"] = GROUP_PRODUCTS_IN_FLIGHT if product and product.warp_group else entries if entries else 0.0
    row["memory_queue"] = gpu.scheduler.queue[MEMORY]
    return row


def _operand_bytes(product: MatrixProduct, i: SassInstruction) -> int:
    """What a warp group's product reads from shared memory: B, and A unless it comes from registers.

    A register of a thread holds an accumulator; whatever it reads beyond those is of A.
    """
    a_in_registers = sum(r.startswith("r") for r in i.reads) > product.m * product.n // (SUB_PARTITIONS * 32)
    return GROUP_DEPTH_BYTES * (product.n + (0 if a_in_registers else GROUP_ROWS))


def _memory(gpu: Gpu, i: SassInstruction, address_cycles: float, latency: float,
            memory_latency: float) -> dict[str, float]:
    """What an access adds: passes over the banks, bytes through L1; a sub-partition sees a quarter of the SM."""
    assert i.memory is not None
    shared, l1, l2 = gpu.shared, gpu.l1, gpu.l2
    data = i.memory.passes * BANK_PASS_BYTES / shared.bytes_per_cycle * SUB_PARTITIONS
    found = {"cycles": max(address_cycles, data), "latency": latency}
    if i.memory.space == "shared":
        return found | {"latency": latency + shared.latency_cycles, "result": SHORT}
    if i.memory.space == "local":
        return found | {"latency": latency + shared.latency_cycles, "result": LONG}
    moved = SECTOR_BYTES * i.memory.sectors * SUB_PARTITIONS
    path = moved / l2.port_bytes_per_cycle
    if i.memory.kind == "async":        # what it brings is written as it comes, between other accesses
        found |= {"cycles": address_cycles, "fill": path}
    else:
        found["cycles"] = max(found["cycles"], moved / l1.bytes_per_cycle)
    return found | {
        "memory_cycles": path, "result": LONG,
        "memory_latency": 0.0 if i.memory.kind == "store" else memory_latency}
