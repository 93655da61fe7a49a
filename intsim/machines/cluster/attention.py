"""Time and memory of attention over several devices: Tree and Ring decode, Ring prefill, heads on devices.

What a device computes alone comes from ``local_s``, seconds of an attention call on one device; the rest are the
collectives, the copies that an implementation makes, and what its host adds.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace

from intsim.calls import AttentionCall, Collective, CollectiveCall
from intsim.errors import InputError
from intsim.machines.cluster.choices import F16, GOOD, Choices, KvForm
from intsim.machines.cluster.collectives import (
    CollectiveTime,
    collective_time,
    ring_shift_time,
)
from intsim.machines.cluster.memory import DeviceMemory, check_fits
from intsim.machines.cluster.topology import Topology

LocalTime = Callable[[AttentionCall], float]

ROTATION_PASSES = 10
"""Readings and writings of K by an eager rotary embedding: negate and join halves 3, two products 4, sum 3."""

PADDING_PASSES = 6
"""Of repeated K and V of two bytes by a join with float32 zeros and a cast back: 1 and 2 read, 2 and 1 written."""

MERGE_BYTES = 10
"""Of each element of a running output: read and written in float32, the new part read in float16."""

REDUCTION_KERNELS = 6
"""Between the tree's collectives: copy, difference, exponential, product, clamp, quotient."""


@dataclass(frozen=True)
class Stage:
    """A part of the call, one after the other.

    Attributes:
        kind: ``copy``, ``host``, ``collective``, ``local``, ``merge``, or ``ring``: local work beside transfers.
        detail: what it is made of, such as NCCL's choice.
        sent_bytes: by each device.
        own: the calls that each device computes by itself, and how often.
    """

    name: str
    kind: str
    seconds: float
    detail: str = ""
    sent_bytes: float = 0.0
    own: tuple[tuple[AttentionCall, int], ...] = ()


@dataclass(frozen=True)
class DistributedTime:
    """What one layer's attention takes on every device, which all end together."""

    method: str
    devices: int
    stages: tuple[Stage, ...]
    memory: DeviceMemory

    @property
    def latency_s(self) -> float:
        """Of the call."""
        return sum(stage.seconds for stage in self.stages)

    @property
    def sent_bytes(self) -> float:
        """By each device."""
        return sum(stage.sent_bytes for stage in self.stages)


@dataclass(frozen=True)
class Sharded:
    """A call over the devices of a cluster.

    Attributes:
        call: the whole one. form: of its cache.
        layers: whose caches stay on the devices; other_bytes: weights and the rest that each device holds.

    Raises:
        InputError: fewer than two devices, or a causal mask over more queries than keys.
    """

    call: AttentionCall
    topology: Topology
    choices: Choices = GOOD
    form: KvForm = F16
    layers: int = 1
    other_bytes: float = 0.0

    def __post_init__(self) -> None:
        if self.topology.devices < 2:
            raise InputError(f"found {self.topology.devices}", key="devices", expected="at least 2")
        if self.call.causal and self.call.q_len > self.call.kv_len:
            raise InputError(f"found {self.call.q_len} with {self.call.kv_len} keys and a causal mask", key="q_len",
                             expected="at most kv_len: the first queries would see no key")

    @property
    def shard(self) -> int:
        """Keys of the device that has most, where keys are spread.

        Raises:
            InputError: fewer keys than devices.
        """
        if self.call.kv_len < self.topology.devices:
            raise InputError(f"found {self.call.kv_len} keys for {self.topology.devices} devices", key="kv_len",
                             expected="at least one key for each device, or tensor_parallel, which spreads heads")
        return -(-self.call.kv_len // self.topology.devices)

    @property
    def heads_moved(self) -> int:
        """KV heads as the kernels and the ring see them."""
        return self.call.heads if self.choices.repeats_kv else self.call.kv_heads

    def key_bytes(self, keys: int, heads: int) -> float:
        """K of so many keys and KV heads."""
        return self.call.batch * keys * heads * self.form.row_bytes(self.call.head_dim)

    def cache_bytes(self, keys: int, heads: int) -> float:
        """K and V of so many keys and KV heads."""
        row_of_v = self.form.row_bytes(self.call.channels_of_v)
        return self.key_bytes(keys, heads) + self.call.batch * keys * heads * row_of_v

    @property
    def local(self) -> AttentionCall:
        """What a device computes of its own shard.

        All wait for those whose keys every query sees: a causal mask cuts only the last keys.
        """
        return replace(self.call, kv_len=self.shard, kv_heads=self.heads_moved, causal=False)

    def collective(self, kind: Collective, elements: int, form: str) -> CollectiveTime:
        """Over all devices."""
        found = collective_time(CollectiveCall(kind, elements, self.topology.devices, form), self.topology)
        return replace(found, latency_s=found.latency_s + self.host_s)

    @property
    def host_s(self) -> float:
        """What the host adds to each collective."""
        return self.topology.framework.collective_s if self.choices.eager else 0.0

    def copied_s(self, size: float) -> float:
        """Seconds in which a device reads and writes ``size`` bytes in all."""
        return size / self.topology.device.memory_bytes_per_s

    def launches_s(self, kernels: int) -> float:
        """Of small kernels one after the other."""
        return kernels * self.topology.framework.launch_s if self.choices.eager else 0.0


def tree_decode(sharded: Sharded, local_s: LocalTime) -> DistributedTime:
    """Tree Attention: every device attends to its keys, then all-reduces make one result of the parts.

    Raises:
        InputError: fewer keys than devices, or it does not fit in a device's memory.
    """
    memory = _decode_memory(sharded, in_flight=0)
    stages = [*_before(sharded), _local(sharded.local, local_s), *_reduced(sharded)]
    return DistributedTime("tree_decode", sharded.topology.devices, tuple(stages), memory)


def ring_decode(sharded: Sharded, local_s: LocalTime) -> DistributedTime:
    """Ring Attention of new queries: K and V of all shards pass through every device.

    Raises:
        InputError: fewer keys than devices, or it does not fit in a device's memory.
    """
    memory = _decode_memory(sharded, in_flight=1)
    stages = [*_before(sharded), *_lengths(sharded)]
    each = local_s(sharded.local) + _merge_s(sharded, sharded.call.q_len)
    devices = sharded.topology.devices
    stages.append(_ring(sharded, [each] * devices, ((sharded.local, devices),)))
    return DistributedTime("ring_decode", sharded.topology.devices, tuple(stages), memory)


def ring_prefill(sharded: Sharded, local_s: LocalTime) -> DistributedTime:
    """Ring Attention of a whole prompt, whose queries stay where they are.

    Under a causal mask contiguous shards leave the last device with all the work, which all others wait for; striped
    ones give every device half a block in every step.

    Raises:
        InputError: as many queries as keys are expected, fewer keys than devices, or it does not fit in a device's
            memory.
    """
    call = sharded.call
    if call.q_len != call.kv_len:
        raise InputError(f"found {call.q_len} queries and {call.kv_len} keys", key="q_len",
                         expected="as many as keys: the prompt itself")
    whole = replace(sharded.local, q_len=sharded.shard)
    first = replace(whole, causal=call.causal)
    later = first if sharded.choices.striped else whole
    merge, steps = _merge_s(sharded, sharded.shard), sharded.topology.devices - 1
    work = [local_s(first) + merge, *[local_s(later) + merge] * steps]
    rows = call.batch * sharded.shard * call.heads
    memory = _memory(sharded, in_flight=1, activations=rows * (2 * call.head_dim + (2 + 4) * call.channels_of_v))
    stages = (*_repeated(sharded), _ring(sharded, work, ((first, 1), (later, steps))))
    return DistributedTime("ring_prefill", sharded.topology.devices, stages, memory)


def tensor_parallel(sharded: Sharded, local_s: LocalTime) -> DistributedTime:
    """Heads on devices, each with all keys of its heads; the sum over devices follows the output projection.

    With more devices than KV heads, several keep the same head.

    Raises:
        InputError: heads that cannot be shared out, or it does not fit in a device's memory.
    """
    call, devices = sharded.call, sharded.topology.devices
    heads, kv_heads = heads_of_each(call.heads, call.kv_heads, devices, "tensor_parallel")
    rows = call.batch * call.q_len * call.heads
    memory = DeviceMemory({
        "cache": sharded.layers * sharded.cache_bytes(call.kv_len, kv_heads), "copied heads": 0.0,
        "in flight": 0.0, "activations": 2.0 * rows * (call.head_dim + call.channels_of_v),
        "other": sharded.other_bytes})
    check_fits(memory, sharded.topology)
    local = _local(replace(call, heads=heads, kv_heads=kv_heads), local_s)
    total = _stage("sum after the output projection",
                   sharded.collective("all_reduce", rows * call.channels_of_v, "f16"))
    return DistributedTime("tensor_parallel", devices, (local, total), memory)


def heads_of_each(heads: int, kv_heads: int, devices: int, what: str) -> tuple[int, int]:
    """Query and KV heads of each of several devices; with more of them than KV heads, several have the same one.

    Args:
        heads, kv_heads: of the whole call.
        devices: to share them.
        what: shares them out, for the message.

    Raises:
        InputError: heads that cannot be shared out.
    """
    if heads % devices or (kv_heads % devices and devices % kv_heads):
        raise InputError(f"found {devices}", key="devices", expected=f"for {what} a divisor of {heads} heads "
                         f"that divides {kv_heads} KV heads or is a multiple of them")
    return heads // devices, max(1, kv_heads // devices)


def _before(sharded: Sharded) -> list[Stage]:
    """Until every device has the query and its keys as the kernel wants them."""
    call, choices, stages = sharded.call, sharded.choices, []
    if choices.rotates_cache:
        size = ROTATION_PASSES * sharded.key_bytes(sharded.shard, call.kv_heads)
        stages.append(Stage("rotary embedding of the cache", "copy", sharded.copied_s(size)))
    stages += _repeated(sharded)
    if choices.broadcasts_query:
        query = call.batch * call.q_len * call.heads * call.head_dim
        stages.append(_stage("query to all", sharded.collective("broadcast", query, "f16")))
    if choices.barrier:
        barrier = _stage("barrier", sharded.collective("all_reduce", 1, "f32"))
        stages += [barrier, Stage("host waits", "host", sharded.topology.framework.sync_s)]
    return stages


def _repeated(sharded: Sharded) -> list[Stage]:
    if not sharded.choices.repeats_kv:
        return []
    call = sharded.call
    size = sharded.cache_bytes(sharded.shard, call.kv_heads + call.heads)
    return [Stage("K and V to all heads", "copy", sharded.copied_s(size))]


def _lengths(sharded: Sharded) -> list[Stage]:
    """The ring's agreement on a length, contiguous copies of K and V, and padding to that length."""
    if not sharded.choices.exchanges_lengths:
        return []
    size = (2 + PADDING_PASSES) * sharded.cache_bytes(sharded.shard, sharded.heads_moved)
    return [_stage("longest shard", sharded.collective("all_reduce", 1, "s64")),
            Stage("host reads it", "host", sharded.topology.framework.sync_s),
            Stage("contiguous and padded K and V", "copy", sharded.copied_s(size))]


def _local(call: AttentionCall, local_s: LocalTime) -> Stage:
    return Stage("local", "local", local_s(call), own=((call, 1),))


def _ring(sharded: Sharded, work: Sequence[float], own: tuple[tuple[AttentionCall, int], ...]) -> Stage:
    """All steps: a device passes on what it has while it works on it; the last step passes nothing."""
    size = round(sharded.cache_bytes(sharded.shard, sharded.heads_moved))
    share = sharded.topology.framework.send_recv_share if sharded.choices.eager else 1.0
    shift = ring_shift_time(size, sharded.topology, share)
    pass_s = shift.latency_s + sharded.host_s * (2 if sharded.choices.separate_messages else 1)
    total = sum(max(each, pass_s) for each in work[:-1]) + work[-1]
    detail = f"{len(work)} steps, work {max(work) * 1e6:.1f} us beside a transfer of {pass_s * 1e6:.1f} us"
    return Stage("ring", "ring", total, detail, shift.sent_bytes * (len(work) - 1), own)


def _merge_s(sharded: Sharded, queries: int) -> float:
    """One part into the running output."""
    elements = sharded.call.batch * queries * sharded.call.heads * sharded.call.channels_of_v
    return sharded.copied_s(MERGE_BYTES * elements) + sharded.launches_s(1)


def _reduced(sharded: Sharded) -> list[Stage]:
    call = sharded.call
    rows = call.batch * call.q_len * call.heads
    width = rows * call.channels_of_v
    if sharded.choices.reduction == "three_all_reduces":
        reductions = [("maximum", rows), ("weights", rows), ("outputs", width)]
        return [*[_stage(name, sharded.collective("all_reduce", size, "f32")) for name, size in reductions],
                Stage("kernels between", "host", sharded.launches_s(REDUCTION_KERNELS))]
    parts = sharded.topology.devices * (width + 2 * rows)  # float16 outputs, float32 lse as two of them
    gather = [_stage("parts", sharded.collective("all_gather", parts, "f16")),
              Stage("merge", "merge", sharded.copied_s(2.0 * parts))]
    reduce = [_stage("maximum", sharded.collective("all_reduce", rows, "f32")),
              _stage("weights and outputs", sharded.collective("all_reduce", rows + width, "f32"))]
    return min(gather, reduce, key=lambda stages: sum(stage.seconds for stage in stages))


def _stage(name: str, found: CollectiveTime) -> Stage:
    return Stage(name, "collective", found.latency_s, f"{found.algorithm} {found.protocol}", found.sent_bytes)


def _decode_memory(sharded: Sharded, in_flight: int) -> DeviceMemory:
    """Query and output in float16, and the two numbers of each head."""
    rows = sharded.call.batch * sharded.call.q_len * sharded.call.heads
    return _memory(sharded, in_flight, rows * (2 * (sharded.call.head_dim + sharded.call.channels_of_v) + 2 * 4))


def _memory(sharded: Sharded, in_flight: int, activations: float) -> DeviceMemory:
    """``in_flight`` shards that arrive while one is worked on."""
    moved = sharded.cache_bytes(sharded.shard, sharded.heads_moved)
    memory = DeviceMemory({
        "cache": sharded.layers * sharded.cache_bytes(sharded.shard, sharded.call.kv_heads),
        "copied heads": moved if sharded.choices.repeats_kv else 0.0, "in flight": in_flight * moved,
        "activations": activations, "other": sharded.other_bytes})
    check_fits(memory, sharded.topology)
    return memory
