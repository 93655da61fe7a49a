"""From the name of a CPU machine to its validated description: an SoC, a single core, or a measured host."""

from __future__ import annotations

from collections.abc import Mapping
from functools import lru_cache
from typing import Any

from intsim.config.core_schema import CoreConfig, load_core
from intsim.config.host_schema import load_host
from intsim.config.quantity import Quantity, check_sources
from intsim.config.reader import apply_overrides, frozen, read_document, thawed, validate
from intsim.config.resources import machine_file
from intsim.config.soc_schema import Cluster, Dram, PrivateL2, SocConfig, SocFile, Threading
from intsim.errors import InputError


def load_soc(name: str, overrides: Mapping[str, Any] | None = None) -> SocConfig:
    """Load an SoC, or wrap a single core with the memory that its file's ``alone`` section describes.

    Args:
        name: shipped machine name or path of a YAML file.
        overrides: values by dotted key path; ``cores.NAME.KEY`` reaches into the file of a core.

    Raises:
        InputError: no such machine or key, or a file that is not valid.
    """
    return _load_soc(name, frozen(overrides))


@lru_cache(maxsize=256)
def _load_soc(name: str, key: str) -> SocConfig:
    overrides = thawed(key)
    document = read_document(machine_file(name))
    if document.data.get("kind") == "core":
        core = load_core(name, overrides)
        return SocConfig(name, _alone(core, name), {name: core})
    if document.data.get("kind") == "host":
        return load_host(name, document, overrides)
    own = {k: v for k, v in overrides.items() if not k.startswith("cores.")}
    apply_overrides(document, own)
    file = validate(document, SocFile)
    check_sources(file, file.sources, document)
    cores = {}
    for cluster in file.clusters:
        prefix = f"cores.{cluster.core}."
        inner = {k.removeprefix(prefix): v for k, v in overrides.items() if k.startswith(prefix)}
        cores[cluster.core] = load_core(cluster.core, inner)
    for path in overrides:
        if path.startswith("cores.") and not any(path.startswith(f"cores.{c}.") for c in cores):
            raise InputError("names no core of this machine", key=path,
                             expected="cores.NAME.KEY with NAME one of " + ", ".join(cores))
    return SocConfig(name, file, cores)


def _alone(core: CoreConfig, name: str) -> SocFile:
    """A machine of one core, for asking what the core itself does."""
    alone = core.alone
    assumed = "one core alone"
    cluster = Cluster(
        name="core", core=name, count=Quantity(value=1.0, source=assumed), clock_ghz=core.clock_ghz,
        l2=PrivateL2(size_kib=alone.l2_size_kib, bytes_per_cycle=alone.l2_bytes_per_cycle),
        memory_overlap=alone.memory_overlap, dram_gb_per_s=alone.dram_gb_per_s)
    none = Quantity(value=0.0, source=assumed)
    return SocFile(
        kind="soc", title=core.title, sources={assumed: "no other thread to wait for", **core.sources},
        clusters=[cluster], dram=Dram(bandwidth_gb_per_s=alone.dram_gb_per_s),
        threading=Threading(schedule="static", dynamic_chunks_per_thread=Quantity(value=1.0, source=assumed),
                            barrier_us=none, chunk_us=none))
