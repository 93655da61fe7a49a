"""A system on chip: clusters of cores, caches, DRAM, how work is shared out, and power."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from functools import lru_cache
from typing import Any, Literal

from pydantic import Field

from intsim.config.core_schema import CoreConfig, load_core
from intsim.config.measured_core import MeasuredCore
from intsim.config.quantity import Count, Fraction, NonNegative, Positive, Quantity, Share, Strict
from intsim.config.reader import apply_overrides, frozen, read_document, thawed, validate
from intsim.config.resources import machine_file
from intsim.errors import InputError
from intsim.streams.library import streams_for
from intsim.streams.model import KernelStream


class PrivateL2(Strict):
    """The second-level cache, as one core sees it.

    Attributes:
        size_kib: capacity that one core can count on.
        bytes_per_cycle: sustained from L2 into the core, per core clock.
    """

    size_kib: Positive
    bytes_per_cycle: Positive


class SharedL3(Strict):
    """The last-level cache that all clusters share, and what it sustains for all cores together."""

    size_kib: Positive
    bandwidth_gb_per_s: Positive | None = None


class ClusterEnergy(Strict):
    """Dynamic energy of one core of the cluster.

    Attributes:
        dynamic_pj_per_cycle_at_1v: whole-core dynamic energy per active cycle (the device tree's coefficient).
        instruction_share: of that energy, the share that follows issued instructions; the rest follows clock cycles.
        typical_ipc: instructions per cycle of the workload behind the coefficient, to turn the share into pJ.
    """

    dynamic_pj_per_cycle_at_1v: Positive
    instruction_share: Share
    typical_ipc: Positive


class Cluster(Strict):
    """Equal cores that share a clock.

    Attributes:
        core: name of the core's file.
        memory_overlap: share of the shorter of execution and transfer that hides behind the longer one
            (prefetching, out-of-order execution, misses under misses).
        l3_bytes_per_cycle: sustained from L3 into one core, per core clock.
        remote_bytes_per_cycle: sustained by stores to lines that another core's caches hold; by default as to L3.
        dram_gb_per_s: what one core alone sustains from or to DRAM.
    """

    name: str
    core: str
    count: Count
    clock_ghz: Positive
    voltage_v: Positive | None = None
    l2: PrivateL2
    memory_overlap: Share
    l3_bytes_per_cycle: Positive | None = None
    remote_bytes_per_cycle: Positive | None = None
    dram_gb_per_s: Positive
    energy: ClusterEnergy | None = None


class Dram(Strict):
    """Main memory: what all cores together sustain, and its energy at the device."""

    bandwidth_gb_per_s: Positive
    energy_pj_per_byte: Positive | None = None


class Sleep(Strict):
    """Cores that idle long enough are put to sleep, and lose time when they are needed again.

    Attributes:
        after_us: idle time from which a core sleeps; wake_us: from the wish to run to running.
    """

    after_us: NonNegative
    wake_us: NonNegative


class Threading(Strict):
    """How the runtime shares out an op.

    Attributes:
        schedule: ``static`` gives every thread the same number of rows, ``dynamic`` hands out chunks on demand.
        dynamic_chunks_per_thread: chunks per thread that a dynamic schedule cuts.
        barrier_us: from the last thread's end of a parallel op to the first thread's start of the next.
        chunk_us: cost of fetching one chunk in a dynamic schedule.
        sleep: what waiting threads lose to sleeping cores; absent where cores are not put to sleep.
    """

    schedule: Literal["static", "dynamic"]
    dynamic_chunks_per_thread: Count
    barrier_us: NonNegative
    chunk_us: NonNegative
    sleep: Sleep | None = None


class CacheEnergy(Strict):
    """Energy of moving a byte from each cache level into the core."""

    l1_pj_per_byte: NonNegative
    l2_pj_per_byte: NonNegative
    l3_pj_per_byte: NonNegative


class DatapathEnergy(Strict):
    """Energy of one lane of an operation in the arithmetic unit alone, at 1 V; the rest of the core is elsewhere."""

    int8_mac_pj: NonNegative
    fp16_mac_pj: NonNegative
    fp32_mac_pj: NonNegative
    fp16_op_pj: NonNegative
    fp32_op_pj: NonNegative
    int32_mul_pj: NonNegative
    int32_op_pj: NonNegative


class Power(Strict):
    """From rail to plug.

    Attributes:
        active_w: more than idle while anything runs, at the point of measurement: memory controller, interconnect.
        idle_w: the device with no load, at the point of measurement.
        supply_efficiency: rail power over input power of the regulators.
    """

    idle_w: NonNegative
    supply_efficiency: Fraction
    active_w: NonNegative
    caches: CacheEnergy
    datapath: DatapathEnergy


class SocFile(Strict):
    """The file format of ``hw_configs/socs``.

    Attributes:
        substitutes: operations that the software on this machine runs as another one, where that is known; elsewhere
            the fastest kernel of an operation is taken.
    """

    kind: Literal["soc"]
    title: str
    sources: dict[str, str]
    clusters: list[Cluster]
    l3: SharedL3 | None = None
    dram: Dram
    threading: Threading
    substitutes: dict[str, str] = Field(default_factory=dict)
    power: Power | None = None
    calibration: str = ""


@dataclass(frozen=True)
class SocConfig:
    """A system on chip with its cores loaded.

    Attributes:
        compiled: kernels by operation that were compiled for this machine and take the place of the stored streams.
    """

    name: str
    file: SocFile
    cores: Mapping[str, CoreConfig | MeasuredCore]
    compiled: Mapping[str, tuple[KernelStream, ...]] | None = None

    def core(self, cluster: Cluster) -> CoreConfig | MeasuredCore:
        """The core of a cluster."""
        return self.cores[cluster.core]

    def streams(self, operation: str) -> tuple[KernelStream, ...]:
        """The kernels that this machine may run for an operation."""
        return streams_for(operation) if self.compiled is None else self.compiled.get(operation, ())

    @property
    def core_count(self) -> int:
        """All cores of all clusters."""
        return sum(int(c.count.value) for c in self.file.clusters)


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
        from intsim.config.host_schema import load_host  # which needs this module

        return load_host(name, document, overrides)
    own = {k: v for k, v in overrides.items() if not k.startswith("cores.")}
    apply_overrides(document, own)
    file = validate(document, SocFile)
    check_sources(file, file.sources, str(document.path))
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


def check_sources(file: Strict, listed: Mapping[str, str], path: str) -> None:
    """Refuse a quantity whose source is not among the listed ones.

    Raises:
        InputError: names the quantity's key.
    """
    for key, quantity in quantities(file):
        if quantity.source not in listed:
            raise InputError(f"found the source '{quantity.source}'", file=path, key=f"{key}.source",
                             expected="a name listed under sources: " + ", ".join(listed))


def quantities(model: Any, path: str = "") -> list[tuple[str, Quantity]]:
    """Every quantity of a schema with its dotted key path, in the order of the schema."""
    if isinstance(model, Quantity):
        return [(path, model)]
    items: list[tuple[Any, Any]] = []
    if isinstance(model, Strict):
        items = [(name, getattr(model, name)) for name in type(model).model_fields]
    elif isinstance(model, Mapping):
        items = list(model.items())
    elif isinstance(model, list | tuple):
        items = list(enumerate(model))
    return [q for key, value in items for q in quantities(value, f"{path}.{key}" if path else str(key))]


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
