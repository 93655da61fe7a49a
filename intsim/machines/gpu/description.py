"""A GPU as the physics sees it: frozen values in SI units, made once from its file.

The names are those of the file format (``intsim.config.gpu_schema``), which says what each means, with the unit of the
value here in the place of the file's: ``clock_ghz`` there is ``clock_hz`` here.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Literal

from intsim.energy.description import GpuEnergy
from intsim.errors import InputError

FASTEST = "fastest"
TENSOR, MEMORY = "tensor", "memory"
"""The pipe of matrix products; the path to L2, which every SM has beside the pipes that its file lists."""

LONGEST_QUEUE = 64


@dataclass(frozen=True, kw_only=True)
class Cost:
    """What a warp instruction of a class costs a sub-partition."""

    pipes: tuple[str, ...]
    also: tuple[str, ...] = ()
    cycles: float
    latency_cycles: float


@dataclass(frozen=True, kw_only=True)
class MatrixRate:
    """A matrix product's rate and latency, for one type of operands and of accumulator."""

    mac_per_cycle_per_sm: float
    latency_cycles: float


@dataclass(frozen=True, kw_only=True)
class Tensor:
    """The tensor pipe, rates by ``OPERANDS_ACCUMULATOR``."""

    warp: Mapping[str, MatrixRate]
    warp_group: Mapping[str, MatrixRate] = field(default_factory=dict)
    transposed_tile_cycles: float | None = None


@dataclass(frozen=True, kw_only=True)
class Limits:
    """What bounds the thread blocks that an SM holds."""

    warps: int
    blocks: int
    registers: int
    registers_per_thread: int
    register_unit: int
    shared_bytes: float
    shared_per_block_bytes: float
    shared_unit_bytes: int
    shared_reserved_bytes: float


@dataclass(frozen=True, kw_only=True)
class Scheduler:
    """How a sub-partition issues."""

    policy: Literal["loose_round_robin", "greedy_then_oldest", "greedy_then_youngest"]
    issue_cycles: float
    queue: Mapping[str, int]


@dataclass(frozen=True, kw_only=True)
class SharedMemory:
    """Shared memory, which the four sub-partitions share."""

    bytes_per_cycle: float
    latency_cycles: float


@dataclass(frozen=True, kw_only=True)
class L1:
    """The path of loads and stores of global memory through an SM's first-level cache."""

    bytes_per_cycle: float


@dataclass(frozen=True, kw_only=True)
class L2:
    """The second-level cache."""

    size_bytes: float
    latency_s: float
    port_bytes_per_cycle: float
    bytes_per_cycle_per_sm: float


@dataclass(frozen=True, kw_only=True)
class Dram:
    """Device memory."""

    bandwidth_bytes_per_s: float
    latency_s: float
    memory_bytes: float | None = None


@dataclass(frozen=True, kw_only=True)
class GpuPower:
    """Board power."""

    limit_w: float
    idle_w: float
    static_w: float
    energy_at_hz: float
    clock_exponent: float
    energy: GpuEnergy
    reaction_s: float | None = None
    voltage_floor: float | None = None

    def voltage_factor(self, clock_hz: float) -> float:
        """Energy per event at a clock over that at ``energy_at_hz``: power follows the clock times the voltage squared.

        A clock that was set and one that the board's limit has lowered have the same voltage.
        """
        factor: float = (clock_hz / self.energy_at_hz) ** (self.clock_exponent - 1.0)
        return max(factor, (self.voltage_floor or 0.0) ** 2)

    def static_at(self, clock_hz: float) -> float:
        """Watts that a running kernel adds whatever it does, at a clock: the chip's, so they fall with the voltage.

        By its square, our judgement. A clock tree switches as other events do; leakage goes with the voltage at least
        (AccelWattch's model), and measured with more than that (Price et al., arXiv 1407.8116, on a K20).
        """
        return self.static_w * self.voltage_factor(clock_hz)

    def dram_factor(self, clock_hz: float) -> float:
        """Energy of a byte of DRAM at a clock over that at ``energy_at_hz``: memory has a supply of its own.

        On the way of a byte lie both: the device with its interface, and L2, the crossbar and the SM.
        """
        share = self.energy.dram_device_share
        return share + (1.0 - share) * self.voltage_factor(clock_hz)

    def at_floor(self, clock_hz: float, order: float) -> float:
        """How far a lower clock would have the same voltage, of 1: a half where the lowest one is only just reached,
        which is what it is in a mean of an order of that and of the voltage that the clock alone would ask for."""
        if not self.voltage_floor:
            return 0.0
        asked = (clock_hz / self.energy_at_hz) ** (self.clock_exponent - 1.0)
        found: float = 1.0 / (1.0 + (asked / self.voltage_floor**2) ** order)
        return found


@dataclass(frozen=True, kw_only=True)
class TileChoice:
    """The configuration in which a pipeline's kernel was run on a machine."""

    tile: str


@dataclass(frozen=True, kw_only=True)
class Gpu:
    """A GPU."""

    title: str
    runs: tuple[str, ...]
    sm_count: int
    clock_hz: float
    launch_s: float
    block_start_s: float
    limits: Limits
    scheduler: Scheduler
    pipes: tuple[str, ...]
    shared: SharedMemory
    l1: L1
    l2: L2
    dram: Dram
    tensor: Tensor
    costs: Mapping[str, Cost]
    tiles: Mapping[str, TileChoice] = field(default_factory=dict)
    power: GpuPower | None = None
    next_launch_s: float | None = None
    graph_launch_s: float | None = None
    host_launch_s: float | None = None

    @property
    def behind_s(self) -> float:
        """From the end of a kernel to the first thread block of the one that waits for it."""
        return self.launch_s if self.next_launch_s is None else self.next_launch_s

    @property
    def in_graph_s(self) -> float:
        """The same between kernels of one graph."""
        return self.behind_s if self.graph_launch_s is None else self.graph_launch_s

    @property
    def submitting_s(self) -> float:
        """Of the host, for a kernel that it adds to a stream."""
        return self.launch_s if self.host_launch_s is None else self.host_launch_s

    def cost(self, cost_class: str, text: str) -> Cost:
        """What an instruction costs.

        Raises:
            InputError: the GPU's file has no cost for its class; the message names the instruction.
        """
        if cost_class not in self.costs:
            raise InputError(f"{self.title} has no cost for '{text}'", key=f"costs.{cost_class}",
                             expected="a row for this class in the GPU's file")
        return self.costs[cost_class]

    def matrix_rate(self, operands: str, accumulator: str, warp_group: bool, text: str) -> MatrixRate:
        """Rate of a matrix product.

        Raises:
            InputError: the tensor pipe has no such product.
        """
        table = self.tensor.warp_group if warp_group else self.tensor.warp
        key = f"{operands}_{accumulator}"
        if key not in table:
            raise InputError(
                f"{self.title} has no matrix product of {operands} with {accumulator} accumulators ('{text}')",
                key=f"tensor.{'warp_group' if warp_group else 'warp'}.{key}",
                expected="one of " + (", ".join(table) or "none: it has no such instructions"))
        return table[key]
