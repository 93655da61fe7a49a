"""A model on several devices: each has its heads, its part of every matrix, and they exchange what both halves need.

Tensor parallel as Megatron-LM splits a block: Q, K, V, gate and up by outputs, O and down by inputs, whose results are
added over the devices (all-reduce); the head by outputs, which are gathered. Sequence parallel: what stands between two
such halves is shared out by tokens, and an all-reduce becomes a reduce-scatter and an all-gather.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Literal, get_args

from intsim.calls import AttentionCall, Collective, CollectiveCall, LinearCall, RowsCall
from intsim.errors import InputError, unknown_name
from intsim.machines.cluster.cluster import ENERGY
from intsim.machines.cluster.collectives import collective_time
from intsim.machines.cluster.topology import Topology
from intsim.models.gpu import GpuPricer, together
from intsim.models.pricing import CallCost, StepCost
from intsim.models.recipes import Recipe
from intsim.models.transformer import Transformer
from intsim.models.works import Work

Parallel = Literal["tensor", "sequence"]
BY_INPUTS = ("o_proj", "cross_o_proj", "down_proj")
"""Matrices whose devices have parts of every output, which are added."""
WHOLE = ("norms", "residuals")
"""Groups of rows that every device computes whole, or with sequence parallel its tokens of."""
HALF = "f16"
"""What is exchanged."""


@dataclass(frozen=True)
class ClusterPricer:
    """Prices works on equal devices; the other attributes are those of ``GpuPricer``.

    Attributes:
        device: prices what one device computes.
        topology: of the devices that take part; parallel: how; model: whose heads are shared out.
    """

    device: GpuPricer
    topology: Topology
    parallel: Parallel
    model: Transformer
    threads: None = None

    @property
    def devices(self) -> int:
        """That take part."""
        return self.topology.devices

    @property
    def recipe(self) -> Recipe:
        """The formats of the matrices."""
        return self.device.recipe

    @property
    def layers(self) -> int:
        """Of the model."""
        return self.device.layers

    @property
    def kv_format(self) -> str:
        """Of the cache."""
        return self.device.kv_format

    @property
    def cache_bits(self) -> float:
        """Of an element of K or V, on average."""
        return self.device.cache_bits

    @property
    def memory_bytes(self) -> float | None:
        """Of one device, without what its context and communicators keep."""
        return self.topology.device.memory_bytes - self.topology.device.reserved_bytes

    @property
    def memory_shares(self) -> tuple[float, float]:
        """Of the weights and of the cache, what one device keeps; a key head that several need lies on each."""
        return 1.0 / self.devices, max(1, self.model.kv_heads // self.devices) / self.model.kv_heads

    @property
    def notes(self) -> tuple[tuple[str, ...], tuple[str, ...]]:
        """What is assumed, and what is not modelled."""
        assumed, lacking = self.device.notes
        how = "tokens between the halves shared out" if self.parallel == "sequence" else "each with all tokens"
        return ((*assumed, f"{self.devices} devices, {self.parallel} parallel: {how}; memory is that of one of them",
                 "exchanges are in float16, wait for the kernels before them and have the links to themselves"),
                (ENERGY, *(text for text in lacking if not text.startswith("energy"))))

    def host_s(self, launches: float) -> float:
        """Seconds that a device's host needs to submit so many launches."""
        return self.device.host_s(launches)

    def price(self, work: Work) -> CallCost:
        """What one of a work's calls takes on every device, with what they exchange for it.

        Raises:
            InputError: sizes that the devices do not divide, or no kernel for a device's part.
        """
        part = replace(work, call=self._part(work))
        costs = [self.device.price(part), *self._exchanged(work)]
        return replace(together(costs), pipeline=costs[0].pipeline, bound=costs[0].bound, energy_j=None)

    def _part(self, work: Work) -> AttentionCall | LinearCall | RowsCall:
        """One device's call."""
        call = work.call
        if isinstance(call, AttentionCall):
            return replace(call, heads=self._share("heads", call.heads),
                           kv_heads=max(1, call.kv_heads // self.devices))
        if isinstance(call, LinearCall):
            if work.name in BY_INPUTS:
                return replace(call, k=self._share(work.name, call.k))
            return replace(call, n=self._share(work.name, call.n, up=work.group == "head"))
        assert isinstance(call, RowsCall)
        if work.group == "embedding" or (work.name.split("_bias")[0] in BY_INPUTS) or work.group in WHOLE:
            return replace(call, rows=-(-call.rows // self.devices)) if self.parallel == "sequence" else call
        groups = max(1, call.groups // self.devices)
        each = call.width // call.groups
        return RowsCall(call.rows, groups * each if call.groups > 1 else self._share(work.name, call.width), groups)

    def _share(self, name: str, size: int, up: bool = False) -> int:
        """A device's part.

        Raises:
            InputError: the devices do not divide it.
        """
        if size % self.devices and not up:
            raise InputError(f"found {self.devices}", key="devices", expected=f"a divisor of {size}, {name} of "
                             + self.model.name)
        return -(-size // self.devices // 8) * 8 if up else size // self.devices

    def _exchanged(self, work: Work) -> list[CallCost]:
        call = work.call
        if self.devices == 1:
            return []
        if isinstance(call, LinearCall) and work.name in BY_INPUTS:
            kinds: tuple[Collective, ...] = (("reduce_scatter", "all_gather") if self.parallel == "sequence"
                                             else ("all_reduce",))
            return [self._collective(kind, call.m * call.n) for kind in kinds]
        if isinstance(call, LinearCall) and work.group == "head":
            return [self._collective("all_gather", call.m * call.n)]
        if work.name == "embed_tokens":
            return [self._collective("reduce_scatter" if self.parallel == "sequence" else "all_reduce",
                                     call.symbols["rows"] * call.symbols["width"])]
        return []

    def _collective(self, kind: Collective, elements: int) -> CallCost:
        even = -(-elements // self.devices) * self.devices
        found = collective_time(CollectiveCall(kind, even, self.devices, HALF), self.topology)
        step = StepCost(kind, "exchange", found.latency_s, 0.0)
        return CallCost("nccl", found.latency_s, None, (step,), {}, f"{found.algorithm} {found.protocol}", 1)


def checked(parallel: str) -> Parallel:
    """A way to share a model out.

    Raises:
        InputError: no such way.
    """
    if parallel not in get_args(Parallel):
        raise unknown_name("way to share out a model", parallel, get_args(Parallel), key="parallel")
    return parallel  # type: ignore[return-value]  # one of them
