"""A model on several devices: each has its heads, its part of every matrix, and they exchange what both halves need.

Tensor parallel as Megatron-LM splits a block: Q, K, V, gate and up by outputs, O and down by inputs, whose results are
added over the devices (all-reduce); the head by outputs, which are gathered. Each expert is split as an FFN is, and the
sum over experts added over the devices once. A norm over what the devices share adds their sums of squares. Sequence
parallel: what stands between two such halves is shared out by tokens, and an all-reduce becomes a reduce-scatter and an
all-gather.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from functools import partial
from typing import Literal, get_args

from intsim.calls import AttentionCall, Call, Collective, CollectiveCall, LinearCall, RowsCall
from intsim.errors import InputError, unknown_name
from intsim.machines.cluster.attention import heads_of_each
from intsim.machines.cluster.collectives import collective_time
from intsim.machines.cluster.energy import AT_REST, collective_cost, energy_gaps, exchange_j
from intsim.machines.cluster.methods import refuse_head_masks
from intsim.machines.cluster.sensitivity import Setting, elasticities
from intsim.machines.cluster.topology import Topology
from intsim.machines.gpu.description import GpuPower
from intsim.machines.machine import GPU
from intsim.models.gpu import GpuPricer, together
from intsim.models.pricing import CallCost, Host, StepCost
from intsim.models.recipes import Recipe
from intsim.models.transformer import Transformer
from intsim.models.works import Work

Parallel = Literal["tensor", "sequence"]
BY_INPUTS = ("o_proj", "cross_o_proj", "down_proj")
"""Matrices whose devices have parts of every output, which are added."""
WHOLE = ("norms", "residuals")
"""Groups of rows that every device computes whole, or with sequence parallel its tokens of."""
OF_HEADS = ("q_norm", "k_norm")
"""Norms of a device's own heads."""
SUB_NORMS = ("attention_sub_norm", "ffn_sub_norm")
"""Norms over what the devices share."""
HALF = "f16"
"""What is exchanged."""


@dataclass(frozen=True)
class ClusterPricer:
    """Prices works on equal devices; the other attributes are those of ``GpuPricer``.

    Attributes:
        device: prices what one device computes.
        topology: of the devices that take part; parallel: how; model: whose heads are shared out.
        higher: by key of the machine's file, the topology with that quantity ``sensitivity.UP`` times as high.
    """

    device: GpuPricer
    topology: Topology
    parallel: Parallel
    model: Transformer
    higher: Mapping[str, Topology]
    threads: None = None

    @property
    def launching(self) -> str:
        """How the host of each device submits kernels."""
        return self.device.launching

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
                (*energy_gaps(self.topology, self._power),
                 *(text for text in lacking if not text.startswith("energy"))))

    @property
    def host(self) -> Host:
        """Of each device; all of them wait at once."""
        return replace(self.device.host, waiting_w=self.devices * self.device.host.waiting_w)

    def price(self, work: Work) -> CallCost:
        """What one of a work's calls takes on every device, with what they exchange for it.

        Raises:
            InputError: sizes that the devices do not divide, or no kernel for a device's part.
        """
        part = replace(work, call=self.part(work))
        costs = [self._on_all(self.device.price(part)), *self.exchanged(work)]
        return replace(together(costs), pipeline=costs[0].pipeline, bound=costs[0].bound)

    def _on_all(self, cost: CallCost) -> CallCost:
        """A call that every device makes at the same time."""
        energy = cost.energy_j and {name: joules * self.devices for name, joules in cost.energy_j.items()}
        slopes, energy_slopes = ({f"{GPU}{key}": slope for key, slope in own.items()}
                                 for own in (cost.slopes, cost.energy_slopes))
        return replace(cost, energy_j=energy, slopes=slopes, energy_slopes=energy_slopes, steps=tuple(
            replace(step, energy_j=step.energy_j * self.devices) for step in cost.steps))

    def part(self, work: Work) -> AttentionCall | LinearCall | RowsCall:
        """One device's call.

        Raises:
            InputError: sizes that the devices do not divide, or a mask that depends on the head.
        """
        call = work.call
        if isinstance(call, AttentionCall):
            refuse_head_masks(call, f"{self.parallel} parallel")
            heads, kv_heads = self._of_each(call.heads, call.kv_heads)
            return replace(call, heads=heads, kv_heads=kv_heads)
        if isinstance(call, LinearCall):
            if work.name in BY_INPUTS:
                return replace(call, k=self._share(work.name, call.k))
            return call if work.name == "router" else replace(call, n=self._outputs(work, call.n))
        assert isinstance(call, RowsCall)
        return self._rows(work, call)

    def _rows(self, work: Work, call: RowsCall) -> RowsCall:
        matrix = work.name.removesuffix("_bias")
        if work.name in OF_HEADS and self.model.qk_norm == "heads":
            own, of = self._heads(work.name)
            return replace(call, rows=call.rows // of * own)
        if work.name in (*OF_HEADS, *SUB_NORMS):
            return replace(call, width=self._outputs(work, call.width))
        if work.name == "experts_sum":
            return call
        if work.group == "embedding" or matrix in BY_INPUTS or work.group in WHOLE:
            return replace(call, rows=-(-call.rows // self.devices)) if self.parallel == "sequence" else call
        if call.groups > 1:
            own, of = self._heads(work.name)
            return RowsCall(call.rows, call.width // of * own, own)
        return replace(call, width=self._outputs(work, call.width))

    def _of_each(self, heads: int, kv_heads: int) -> tuple[int, int]:
        """Query and KV heads of each device.

        Raises:
            InputError: the devices do not divide them.
        """
        return heads_of_each(heads, kv_heads, self.devices, self.model.name)

    def _heads(self, name: str) -> tuple[int, int]:
        """Of Q or K, a device's own and all."""
        q, kv = self._of_each(self.model.heads, self.model.kv_heads)
        return (q, self.model.heads) if name.startswith("q_") else (kv, self.model.kv_heads)

    def _outputs(self, work: Work, size: int) -> int:
        """A device's part of what a matrix gives, or of its bias: whole heads of Q, K and V.

        Raises:
            InputError: the devices do not divide it.
        """
        name, width = work.name.removesuffix("_bias").removeprefix("cross_"), self.model.head_dim
        if name in ("k_proj", "v_proj", "k_norm"):
            return self._of_each(self.model.heads, size // width)[1] * width
        if name == "qkv_proj":
            q, kv = self._of_each(self.model.heads, self.model.kv_heads)
            return (q + 2 * kv) * width
        return self._share(work.name, size, up=work.group == "head")

    def _share(self, name: str, size: int, up: bool = False) -> int:
        """A device's part.

        Raises:
            InputError: the devices do not divide it.
        """
        if size % self.devices and not up:
            raise InputError(f"found {self.devices}", key="devices", expected=f"a divisor of {size}, {name} of "
                             + self.model.name)
        return -(-size // self.devices // 8) * 8 if up else size // self.devices

    def exchanged(self, work: Work) -> list[CallCost]:
        """What the devices exchange for a work."""
        call = work.call
        if self.devices == 1:
            return []
        summed = work.name == "down_proj" if self.model.experts is None else work.name == "experts_sum"
        if summed or (isinstance(call, LinearCall) and work.name in BY_INPUTS and work.name != "down_proj"):
            elements = call.m * call.n if isinstance(call, LinearCall) else self._tokens(call) * self.model.hidden
            kinds: tuple[Collective, ...] = (("reduce_scatter", "all_gather") if self.parallel == "sequence"
                                             else ("all_reduce",))
            return [self._collective(kind, elements) for kind in kinds]
        if work.name in SUB_NORMS or (work.name in OF_HEADS and self.model.qk_norm == "whole"):
            return [self._collective("all_reduce", call.symbols["rows"])]
        if isinstance(call, LinearCall) and work.group == "head":
            return [self._collective("all_gather", call.m * call.n)]
        if work.name == "embed_tokens":
            return [self._collective("reduce_scatter" if self.parallel == "sequence" else "all_reduce",
                                     call.symbols["rows"] * call.symbols["width"])]
        return []

    def _tokens(self, call: Call) -> int:
        """Of the sum over experts, which has a row for each expert of each token."""
        assert self.model.experts
        return call.symbols["rows"] // self.model.experts.used

    def _collective(self, kind: Collective, elements: int) -> CallCost:
        call = CollectiveCall(kind, -(-elements // self.devices) * self.devices, self.devices, HALF)
        found = collective_time(call, self.topology)
        energy = exchange_j(kind, found.sent_bytes, found.latency_s, self.topology, self._power)
        moved = sum(joules for name, joules in (energy or {}).items() if name not in AT_REST)
        step = StepCost(kind, "exchange", found.latency_s, moved)
        slopes, energy_slopes = elasticities(partial(collective_cost, call), Setting(self.topology, self._power),
                                             self.higher)
        return CallCost("nccl", found.latency_s, energy, (step,), slopes, f"{found.algorithm} {found.protocol}", 1,
                        energy_slopes or {})

    @property
    def _power(self) -> GpuPower | None:
        """Of one device."""
        return self.device.machine.system.gpu.power


def checked(parallel: str) -> Parallel:
    """A way to share a model out.

    Raises:
        InputError: no such way.
    """
    if parallel not in get_args(Parallel):
        raise unknown_name("way to share out a model", parallel, get_args(Parallel), key="parallel")
    return parallel  # type: ignore[return-value]  # one of them
