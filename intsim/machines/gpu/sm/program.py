"""A run of SASS, resolved against a GPU into the arrays that the engine reads.

What no GPU changes (who reads what of whom, and what is alike) is a ``Skeleton``, found once; a GPU's costs are looked
up once for all instructions that are alike.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass, replace
from functools import cached_property
from hashlib import sha256
from itertools import chain
from itertools import product as pairs

import numpy as np

from intsim.machines.gpu.description import MEMORY, TENSOR, Gpu
from intsim.machines.gpu.sm import engine as e
from intsim.machines.gpu.sm.occupancy import SUB_PARTITIONS
from intsim.streams.sass.cost_class import MatrixProduct, matrix_product
from intsim.streams.sass.model import BANK_PASS_BYTES, SECTOR_BYTES, SassInstruction

GROUP_PRODUCTS_IN_FLIGHT = 8
"""Asynchronous matrix products that may wait for the tensor pipe: more than a group of them between two waits has."""

GROUP_ROWS, GROUP_DEPTH_BYTES = 64, 32
"""Of a warp group's product: rows of A, and bytes of k in a row of A or a column of B, whatever their type."""

SHARED_RATE = "shared.bytes_per_cycle"
"""The key of the rate of shared memory's banks."""

TRANSPOSING = "stsm"
"""What stores a tile of V that a producer warp has transposed; where a computing warp stores, it reads registers."""

STALL_COUNTS = "stall counts"
"""What a warp waits for beside results: the cycles that the compiler says."""

SCOREBOARDS = 6

_KINDS = {None: e.PLAIN, "barrier": e.BARRIER, "wait_copies": e.WAIT_COPIES, "copy": e.COPY, "commit": e.COMMIT,
          "product": e.GROUP_PRODUCT, "last_product": e.LAST_GROUP_PRODUCT, "wait_products": e.WAIT_PRODUCTS,
          "wait_turn": e.WAIT_TURN, "pass_turn": e.PASS_TURN}
_BEHIND = ("product", "last_product")
"""An asynchronous product writes its accumulators behind the scoreboards' back; WARPGROUP.DEPBAR waits for it."""

_VARIABLE = ("mufu", "f2i", "i2f", "f2f", "lds", "ldsm", "sts", "shfl", "movm", "frnd", "s2r", "ldc", "atoms")


@dataclass(frozen=True, eq=False)
class Skeleton:
    """Instructions without costs.

    Attributes:
        examples: one instruction of each kind, which are those of equal cost; kind: of each instruction.
        whole: ``engine.WHOLE_COLUMNS`` columns, of which those that a GPU decides are open.
        stall: of the compiler. awaits, gives: see ``engine.State``; columns: of ``times``.
        spans: names, to which column ``SPAN`` points.
        transposed: by span, tiles of V that the producer warp beside this warp transposes for its products.
    """

    examples: tuple[SassInstruction, ...]
    kind: np.ndarray
    whole: np.ndarray
    stall: np.ndarray
    awaits: np.ndarray
    gives: np.ndarray
    columns: int
    spans: tuple[str, ...]
    transposed: np.ndarray

    @cached_property
    def uses(self) -> np.ndarray:
        """The results that a later instruction waits for, in the pass or in the next one: the place of what gives it,
        and the cycles that the compiler's counts leave between it and the first instruction that needs it."""
        at = np.concatenate(([0], np.cumsum(self.stall))).tolist()
        given: dict[int, tuple[int, int]] = {}
        found = []
        for turn, place in pairs((0, 1), range(len(self.whole))):
            now = turn * at[-1] + at[place]
            first = [given.pop(column, None) for column in self.awaits[place].tolist()]
            found += [(giver, now - then) for giver, then in filter(None, first) if turn]
            columns = [*self.gives[place].tolist(), int(self.whole[place, e.WRITE_BOARD])]
            given |= {column: (place, now) for column in columns if column >= 0}
        return np.array(found, dtype=np.int64).reshape(-1, 2)


WARM_UP_TURNS = 6


class Code(tuple[SassInstruction, ...]):
    """Instructions in program order; they are hashed once, however often their timing is looked up."""

    def __hash__(self) -> int:
        return self._hash

    @cached_property
    def _hash(self) -> int:
        return super().__hash__()

    @property
    def warm_up_turns(self) -> int:
        """How often warps run them before they are timed."""
        return WARM_UP_TURNS

    @cached_property
    def leaves_the_sm(self) -> bool:
        """Whether the latency of memory matters to any of the instructions."""
        return any(i.memory is not None and i.memory.space == "global" for i in self)

    @cached_property
    def skeleton(self) -> Skeleton:
        """What is the same on all GPUs."""
        kinds, examples, kind = dict[object, int](), list[SassInstruction](), list[int]()
        for i in self:
            number = kinds.setdefault((i.cost_class, i.memory, _a_in_registers(i)), len(kinds))
            if number == len(examples):
                examples.append(i)
            kind.append(number)
        spans = {span: number for number, span in enumerate(dict.fromkeys(i.span for i in self))}
        # A number for each register, in the order in which they are met first: all that are read, then those written.
        written = [() if i.sync in _BEHIND else i.writes for i in self]
        columns = {name: e.TIME_COLUMNS + number for number, name in enumerate(
            dict.fromkeys(chain.from_iterable([*(i.reads for i in self), *written])))}
        boards = e.TIME_COLUMNS + len(columns)
        board: dict[int | None, int] = {b: boards + b for b in range(SCOREBOARDS)}
        waits = {wait: [board[b] for b in wait if b in board] for wait in {i.control.wait for i in self}}
        awaits = [[*map(columns.__getitem__, i.reads), *waits[i.control.wait]] for i in self]
        # Turns that nobody waits for would be counted for ever, and no state of the engine would come again.
        heard = _KINDS if any(i.sync == "wait_turn" for i in self) else _KINDS | {"pass_turn": e.PLAIN}
        whole = np.full((len(self), e.WHOLE_COLUMNS), -1, dtype=np.int64)
        whole[:, [e.WRITE_BOARD, e.READ_BOARD, e.KIND, e.ARGUMENT, e.SPAN]] = [
            (board.get(i.control.write_barrier, -1), board.get(i.control.read_barrier, -1), heard[i.sync],
             min(i.leaves, e.GROUPS - 1), spans[i.span]) for i in self]
        transposed = Counter(i.span for i in self if i.cost_class == TRANSPOSING and not i.reads)
        return Skeleton(
            tuple(examples), np.array(kind), whole, np.array([max(1, i.control.stall) for i in self]),
            _padded(awaits), _padded([[*map(columns.__getitem__, row)] for row in written]), boards + SCOREBOARDS,
            tuple(spans), np.array([transposed[span] for span in spans]))


@dataclass(frozen=True, eq=False)
class Program:
    """Instructions as arrays, a row each: see ``engine.State``.

    Attributes:
        columns: of the engine's ``times``; longest: entries of the longest queue.
        spans: names, to which column ``SPAN`` points.
        pipes: names, to which the pipe columns point; ``memory`` is the last, the path to L2.
        transposed: as in ``Skeleton``.
    """

    whole: np.ndarray
    price: np.ndarray
    awaits: np.ndarray
    gives: np.ndarray
    columns: int
    longest: int
    spans: tuple[str, ...]
    pipes: tuple[str, ...]
    transposed: np.ndarray

    def with_memory_latency(self, cycles: float) -> Program:
        """This program, resolved with a latency of 1 cycle, with another one."""
        price = self.price.copy()
        price[:, e.MEMORY_LATENCY] *= cycles
        return replace(self, price=price)

    @property
    def multiplies_in_groups(self) -> bool:
        """Whether its warps multiply asynchronously, in warp groups."""
        return bool((self.whole[:, e.KIND] == e.LAST_GROUP_PRODUCT).any())

    def with_bubbles(self, every: int, first: int) -> Program:
        """This program with a cycle lost behind each of some instructions, from the first one on."""
        price = self.price.copy()
        price[first::every, e.STALL] += 1.0
        return replace(self, price=price)


def resolve(gpu: Gpu, code: Code, memory_latency_cycles: float) -> Program:
    """Look up what each instruction costs on a GPU.

    Args:
        gpu: the machine.
        code: the instructions.
        memory_latency_cycles: of loads and copies from global memory.

    Raises:
        InputError: an instruction that the GPU lacks or that its file does not price.
    """
    pipes, skeleton = (*gpu.pipes, MEMORY), code.skeleton
    whole, price = skeleton.whole.copy(), np.zeros((len(code), e.PRICE_COLUMNS))
    rows = [_row(gpu, i, pipes, memory_latency_cycles) for i in skeleton.examples]
    for table, names in ((whole, _WHOLE), (price, _PRICES)):
        of_kind = np.array([[row[name] for name in names.values()] for row in rows])
        table[:, list(names)] = of_kind[skeleton.kind]
    price[:, e.STALL] = skeleton.stall
    longest = int(whole[:, [e.QUEUE, e.MEMORY_QUEUE]].max())
    return Program(whole, price, skeleton.awaits, skeleton.gives, skeleton.columns, longest, skeleton.spans, pipes,
                   skeleton.transposed)


def met_by(gpu: Gpu, code: Code) -> bytes:
    """A digest of all of a GPU that the timing of instructions depends on: of equal ones, it is the same."""
    examples = code.skeleton.examples
    products = [matrix_product(i.cost_class) for i in examples]
    costs = {i.cost_class: gpu.costs.get(i.cost_class)
             for i, product in zip(examples, products, strict=True) if not product}
    groups = any(product and product.warp_group for product in products)
    used = {pipe for cost in costs.values() if cost for pipe in (*cost.pipes, *cost.also)}
    queues = {pipe: entries for pipe, entries in gpu.scheduler.queue.items() if pipe in {*used, MEMORY, TENSOR}}
    prices = [(name, cost and (cost.pipes, cost.also, cost.cycles, cost.latency_cycles))
              for name, cost in costs.items()]
    met: list[object] = [gpu.scheduler.policy, gpu.scheduler.issue_cycles, sorted(queues.items()), gpu.pipes, prices]
    if any(products):
        met.append(gpu.tensor)
    if groups or any(i.memory for i in examples):
        met.append(gpu.shared)
    if code.leaves_the_sm:
        met += [gpu.l1, gpu.l2.port_bytes_per_cycle, gpu.l2.bytes_per_cycle_per_sm]
    return sha256(repr(met).encode()).digest()


_WHOLE = {e.FIRST_PIPE: "pipe", e.OTHER_PIPE: "other_pipe", e.ALSO: "also", e.RESULT: "result", e.QUEUE: "queue",
          e.MEMORY_QUEUE: "memory_queue"}
_PRICES = {e.CYCLES: "cycles", e.LATENCY: "latency", e.MEMORY_CYCLES: "memory_cycles",
           e.MEMORY_LATENCY: "memory_latency", e.FILL: "fill"}


def _padded(lists: list[list[int]]) -> np.ndarray:
    lengths = np.fromiter(map(len, lists), dtype=np.int64, count=len(lists))
    table = np.full((len(lists), max(1, lengths.max(initial=0))), -1, dtype=np.int64)
    table[np.arange(table.shape[1]) < lengths[:, None]] = np.fromiter(chain.from_iterable(lists), dtype=np.int64)
    return table


def _row(gpu: Gpu, i: SassInstruction, pipes: tuple[str, ...], memory_latency: float) -> dict[str, float]:
    """What a GPU decides of an instruction, by the names of ``_WHOLE`` and ``_PRICES``."""
    row: dict[str, float] = dict.fromkeys((*_WHOLE.values(), *_PRICES.values()), 0.0)
    row |= {"pipe": -1, "other_pipe": -1, "also": -1, "result": e.WAIT}
    product = matrix_product(i.cost_class)
    if product:
        rate = gpu.matrix_rate(product.operands, product.accumulator, product.warp_group, i.text)
        cycles = product.multiply_accumulates * SUB_PARTITIONS / rate.mac_per_cycle_per_sm
        if product.warp_group:
            cycles = max(cycles, _operand_bytes(product, i) / gpu.shared.bytes_per_cycle)
        row |= {"pipe": pipes.index(TENSOR), "cycles": cycles, "latency": rate.latency_cycles}
    else:
        cost = gpu.cost(i.cost_class, i.text)
        places = [pipes.index(p) for p in cost.pipes]
        row |= {"pipe": places[0] if places else -1, "other_pipe": places[1] if len(places) > 1 else -1,
                "also": pipes.index(cost.also[0]) if cost.also else -1, "cycles": cost.cycles,
                "latency": cost.latency_cycles}
        if i.cost_class.startswith(_VARIABLE):
            row["result"] = e.SHORT_SCOREBOARD
        if i.memory:
            row |= _memory(gpu, i, row["cycles"], row["latency"], memory_latency)
    entries = gpu.scheduler.queue.get(pipes[int(row["pipe"])]) if row["pipe"] >= 0 else None
    row["queue"] = GROUP_PRODUCTS_IN_FLIGHT if product and product.warp_group else entries if entries else 0
    row["memory_queue"] = gpu.scheduler.queue[MEMORY]
    return row


def _operand_bytes(product: MatrixProduct, i: SassInstruction) -> int:
    """What a warp group's product reads from shared memory: B, and A unless it comes from registers."""
    return GROUP_DEPTH_BYTES * (product.n + (0 if _a_in_registers(i) else GROUP_ROWS))


def _a_in_registers(i: SassInstruction) -> bool:
    """Whether a warp group's product has A in registers: it reads more than one for each of a thread's accumulators."""
    product = matrix_product(i.cost_class)
    if product is None or not product.warp_group:
        return False
    return sum(r.startswith("r") for r in i.reads) > product.m * product.n // (SUB_PARTITIONS * 32)


def _memory(gpu: Gpu, i: SassInstruction, address_cycles: float, latency: float,
            memory_latency: float) -> dict[str, float]:
    """What an access adds to its row."""
    assert i.memory is not None
    found = {"cycles": max(address_cycles, *_data_cycles(gpu, i).values()), "latency": latency}
    if _from_sm(i):
        return found | {"latency": latency + gpu.shared.latency_cycles,
                        "result": e.SHORT_SCOREBOARD if i.memory.space == "shared" else e.LONG_SCOREBOARD}
    path = _moved(i) / gpu.l2.port_bytes_per_cycle
    if i.memory.kind == "async":        # what it brings is written as it comes, between other accesses
        found |= {"cycles": address_cycles, "fill": path}
    return found | {
        "memory_cycles": path, "result": e.LONG_SCOREBOARD,
        "memory_latency": 0.0 if i.memory.kind == "store" else memory_latency}


def _from_sm(i: SassInstruction) -> bool:
    """Whether an access stays in the SM: of shared memory, or a load of what L1 has, which is the same memory.

    A first tile's load has no sectors either, since its loop counts them, but passes over no banks.
    """
    assert i.memory is not None
    return i.memory.space != "global" or (i.memory.kind == "load" and not i.memory.sectors and i.memory.passes > 0)


def _data_cycles(gpu: Gpu, i: SassInstruction) -> dict[str, float]:
    """Cycles of an access on the data paths, by their rate's key: a sub-partition sees a quarter of the SM."""
    assert i.memory is not None
    found = {SHARED_RATE: i.memory.passes * BANK_PASS_BYTES / gpu.shared.bytes_per_cycle * SUB_PARTITIONS}
    if i.memory.space == "global" and i.memory.kind != "async":
        found["l1.bytes_per_cycle"] = _moved(i) / gpu.l1.bytes_per_cycle
    return found


def _moved(i: SassInstruction) -> float:
    """Bytes through L2 of an access by all sub-partitions."""
    assert i.memory is not None
    return float(SECTOR_BYTES * i.memory.sectors * SUB_PARTITIONS)


def holders(gpu: Gpu, i: SassInstruction) -> tuple[tuple[str, str, float], ...]:
    """What keeps pipes busy for an instruction: the pipe, the key of the quantity that says how long, and the cycles.

    Of several that could be meant the longest counts; a copy counts for its address and for what it brings.
    """
    product = matrix_product(i.cost_class)
    if product:
        rate = gpu.matrix_rate(product.operands, product.accumulator, product.warp_group, i.text)
        key = f"{_rate_key(product)}.mac_per_cycle_per_sm"
        cycles = {key: product.multiply_accumulates * SUB_PARTITIONS / rate.mac_per_cycle_per_sm}
        if product.warp_group:
            cycles[SHARED_RATE] = _operand_bytes(product, i) / gpu.shared.bytes_per_cycle
        return ((TENSOR, *_longest(cycles)),)
    cost, key = gpu.cost(i.cost_class, i.text), f"costs.{i.cost_class}"
    pipes = (*cost.pipes[:1], *cost.also)
    if not i.memory:
        return tuple((pipe, key, cost.cycles) for pipe in pipes)
    if i.memory.space != "global":
        return tuple((pipe, *_longest({key: cost.cycles} | _data_cycles(gpu, i))) for pipe in pipes)
    path = ((MEMORY, "l2.bytes_per_cycle_per_sm", _moved(i) / gpu.l2.bytes_per_cycle_per_sm),)
    if i.memory.kind == "async":
        port = "l2.port_bytes_per_cycle", _moved(i) / gpu.l2.port_bytes_per_cycle
        return path + tuple(held for pipe in pipes for held in ((pipe, key, cost.cycles), (pipe, *port)))
    return path + tuple((pipe, *_longest({key: cost.cycles} | _data_cycles(gpu, i))) for pipe in pipes)


def awaited(gpu: Gpu, code: Code) -> dict[str, float]:
    """Cycles that a warp alone waits in a pass, by the key of the latency that it waits for; beside it, as
    ``STALL_COUNTS``, what the compiler's counts let it wait.

    That of memory is not the SM's. Each wait counts as if no other had passed before it.
    """
    skeleton = code.skeleton
    latencies = [_latencies(gpu, i) for i in skeleton.examples]
    giver, apart = skeleton.uses.T
    kind = skeleton.kind[giver]
    left = np.array([sum(each.values()) for each in latencies])[kind] - apart
    found = {STALL_COUNTS: float(skeleton.stall.sum() - len(code))}
    waits = np.bincount(kind, np.maximum(left, 0.0), len(latencies)).tolist()
    for each, cycles in zip(latencies, waits, strict=True):
        for key, latency in each.items() if cycles else ():
            found[key] = found.get(key, 0.0) + cycles * latency / sum(each.values())
    return found


def _latencies(gpu: Gpu, i: SassInstruction) -> dict[str, float]:
    """Cycles from an instruction to its result, by the key of the file; none where memory decides."""
    product = matrix_product(i.cost_class)
    if product:
        rate = gpu.matrix_rate(product.operands, product.accumulator, product.warp_group, i.text)
        return {f"{_rate_key(product)}.latency_cycles": rate.latency_cycles}
    if i.memory and not _from_sm(i):
        return {}
    found = {f"costs.{i.cost_class}": gpu.cost(i.cost_class, i.text).latency_cycles}
    return found | ({"shared.latency_cycles": gpu.shared.latency_cycles} if i.memory else {})


def _rate_key(product: MatrixProduct) -> str:
    table = "warp_group" if product.warp_group else "warp"
    return f"tensor.{table}.{product.operands}_{product.accumulator}"


def _longest(cycles: Mapping[str, float]) -> tuple[str, float]:
    return max(cycles.items(), key=lambda item: item[1])
