"""A cluster of GPUs from its file and that of the GPU."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import replace
from typing import Any

from intsim.config.cluster_lowering import VERSION_STEPS, changed_clusters, lower_cluster
from intsim.config.cluster_schema import ClusterFile
from intsim.config.of_gpu import gpu_machine
from intsim.config.source import Source, identity_of, validated
from intsim.errors import InputError
from intsim.machines.cluster.cluster import ClusterMachine
from intsim.machines.cluster.sensitivity import UP
from intsim.machines.machine import GPU, Identity, Sourced
from intsim.machines.memory import TimingMemory
from intsim.streams.stores import Stores


def cluster_machine(source: Source, memory: TimingMemory, kernels: Stores) -> ClusterMachine:
    """GPUs and what links them."""
    own, inner = _split(source.overrides, GPU)
    file, own_quantities = validated(source.document, own, ClusterFile)
    name = file.device.gpu
    part = source.part(name, "device.gpu")
    if part.data.get("kind") != "gpu":
        path, line = source.document.place_of("device.gpu")
        raise InputError(f"'{name}' is of kind {part.data.get('kind')}", file=path, line=line, key="device.gpu",
                         expected="the name of a GPU")
    gpu = gpu_machine(Source(name, part, overrides=inner), memory, kernels)
    _check_capability(source, file, gpu.system.gpu.runs[0])
    provenance: dict[str, Sourced] = dict(own_quantities)
    provenance |= {f"{GPU}{key}": quantity for key, quantity in gpu.identity.provenance.items()}
    asked = any(key.partition(".")[0] == "nodes" for key in own)
    return ClusterMachine(
        _with_its_gpu(identity_of(source, "cluster", file, provenance), gpu.identity),
        replace(lower_cluster(source.name, file, gpu.system.gpu), nodes_asked=asked), gpu,
        changed_clusters(source.name, file, gpu.system.gpu, UP))


def _with_its_gpu(own: Identity, gpu: Identity) -> Identity:
    """A cluster's identity with what its GPU's files do not say, and how unsure that is."""
    spreads = {**own.spreads, **{f"{GPU}{key}": spread for key, spread in gpu.spreads.items()}}
    return replace(own, spreads=spreads, assumed=(*own.assumed, *gpu.assumed))


def _check_capability(source: Source, file: ClusterFile, arch: str) -> None:
    """A GPU executes machine code of its own major version, of its own minor version or an earlier one.

    Args:
        arch: the newest that the GPU's file says it runs, as ``sm_89``.

    Raises:
        InputError: a compute capability of a GPU that does not.
    """
    given = file.device.compute_capability.value
    major, minor = divmod(int(re.sub(r"\D", "", arch)), VERSION_STEPS)
    if round(VERSION_STEPS * given) not in range(VERSION_STEPS * major + minor, VERSION_STEPS * (major + 1)):
        path, line = source.document.place_of("device.compute_capability")
        raise InputError(f"found {given:g} for {file.device.gpu}, which runs {arch}", file=path, line=line,
                         key="device.compute_capability", expected=f"{major}.{minor}, or a later one of {major}.x")


def _split(overrides: Mapping[str, Any], prefix: str) -> tuple[dict[str, Any], dict[str, Any]]:
    """Overrides of a machine's own file, and those that a prefix sends into a part's."""
    return ({k: v for k, v in overrides.items() if not k.startswith(prefix)},
            {k.removeprefix(prefix): v for k, v in overrides.items() if k.startswith(prefix)})
