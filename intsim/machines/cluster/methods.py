"""The ways to spread attention over a cluster, by the names of their pipelines."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass

from intsim.calls import AttentionCall
from intsim.errors import InputError
from intsim.machines.cluster.attention import (
    DistributedTime,
    LocalTime,
    Sharded,
    ring_decode,
    ring_prefill,
    tensor_parallel,
    tree_decode,
)
from intsim.machines.cluster.choices import F16, GOOD, REFERENCE, S8, Choices, KvForm
from intsim.machines.cluster.topology import Topology
from intsim.machines.gpu.masks import as_run
from intsim.pipelines.modifications.registry import parse

STORAGE = {"paged", "built"}
"""Variants that say how keys lie, or lists are made, whatever they hide."""
F16_LOCAL, S8_LOCAL = "flash2_fp16", "int_flash"


@dataclass(frozen=True)
class Method:
    """A way.

    Attributes:
        name: of its pipeline. time: what it takes. choices: how it is implemented. form: of the cache.
        local: the pipeline of each device's own attention.
    """

    name: str
    time: Callable[[Sharded, LocalTime], DistributedTime]
    choices: Choices
    form: KvForm
    local: str

    @property
    def takes_variants(self) -> bool:
        """A device has all keys of its heads, so that masks and changes of scores are its own affair."""
        return self.time is tensor_parallel


def _methods() -> dict[str, Method]:
    ways = {"tree_decode": tree_decode, "ring_decode": ring_decode, "ring_prefill": ring_prefill,
            "tensor_parallel": tensor_parallel}
    found = {}
    for name, time in ways.items():
        found[name] = Method(name, time, GOOD, F16, F16_LOCAL)
        found[f"{name}_s8"] = Method(f"{name}_s8", time, GOOD, S8, S8_LOCAL)
        if name in ("tree_decode", "ring_decode"):
            found[f"{name}_reference"] = Method(f"{name}_reference", time, REFERENCE, F16, F16_LOCAL)
    return found


METHODS: Mapping[str, Method] = _methods()


def refuse_head_masks(call: AttentionCall, what: str) -> None:
    """Refuse a mask that depends on the head, where each device has some heads of the call.

    Raises:
        InputError: such a mask.
    """
    if call.head_masks.by_head:
        raise InputError(f"found {call.variant}, which masks some heads unlike others", key="variant",
                         expected=f"one mask for all heads: {what} gives each device some of them and prices one "
                                  "device; a GPU by itself takes it")


def sharded(call: AttentionCall, topology: Topology, method: Method) -> Sharded:
    """A call over all devices of a cluster.

    Raises:
        InputError: fewer than two devices, or a variant that is neither the causal mask nor nothing to a
            method that spreads keys, or that masks some heads unlike others.
    """
    if call.variant and not method.takes_variants:
        run = as_run(call)
        if run.variant or STORAGE & {part.name for part in parse(call.variant).parts}:
            raise InputError(f"found {call.variant}", key="variant",
                             expected=f"none: {method.name} spreads keys over devices; tensor_parallel takes one")
        call = run
    refuse_head_masks(call, method.name)
    return Sharded(call, topology, method.choices, method.form)
