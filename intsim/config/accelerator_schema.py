"""An accelerator: engines, buffers, ports, DMA channels, memories and the host that launches."""

from __future__ import annotations

from typing import Annotated, Literal

from pydantic import AfterValidator, Field, model_validator

from intsim.config.physical import (
    AREA,
    BUFFER_BYTES,
    CORE_COPIES,
    HOST_WATTS,
    MEMORY_BYTES,
    SRAM_MM2_PER_KIB,
    WATTS_PER_MM2,
    Area,
    BlockEnergy,
    BufferSize,
    ChannelBandwidth,
    ClockMhz,
    Cores,
    DesignSizes,
    EngineDepth,
    EngineInterval,
    FunctionTime,
    HostLaunch,
    HostShare,
    Interfaces,
    LutEnergy,
    MachinePower,
    MemoryBandwidth,
    MemoryPorts,
    MemorySize,
    OperationEnergies,
    Outstanding,
    PerCycle,
    PortEnergy,
    PortLatency,
    PortRate,
    PublishedFigures,
    ReachedShare,
    Units,
)
from intsim.config.quantity import Bound, Strict, misfit
from intsim.errors import nearest_name
from intsim.expressions import SYMBOL, is_symbol
from intsim.machines.accelerator.formats import formats_of


def _listed(text: str) -> str:
    formats_of(text)
    return text


class EngineEntry(Strict):
    """A pipelined unit; it takes one stage of a dataflow at a time.

    Attributes:
        what: what it is, in words.
        formats: the number formats it takes and gives: ``s8 x s8 or u8 x s8 -> s32``. Operations and products in
            others are refused.
        clock_mhz: its own clock, where it is not the machine's.
        units: equal copies that take firings independently (ten dividers).
        interval_cycles: initiation interval; depth_cycles: from an iteration's start to its result.
        per_cycle: operations of each kind in one iteration: multiply-accumulates, look-ups, elements.
        issue: ``in_order`` as the dataflow lists them, or ``oldest_ready``.
        area: of a unit, for each operation of a cycle (of the kind that it performs most of), so that it grows with
            ``per_cycle``; of the whole unit where that is empty.
    """

    what: str
    formats: Annotated[str, AfterValidator(_listed)]
    clock_mhz: ClockMhz | None = None
    units: Units | None = None
    interval_cycles: EngineInterval
    depth_cycles: EngineDepth
    per_cycle: dict[str, PerCycle] = Field(default_factory=dict)
    issue: Literal["in_order", "oldest_ready"] = "in_order"
    area: Area = Field(default_factory=dict)


class BufferEntry(Strict):
    """A memory on the chip.

    Attributes:
        kib: its capacity.
        ports: how many accesses a cycle; bytes_per_cycle: through each. Without them nothing waits for its ports.
        clock_mhz: of its ports, where that is not the machine's.
    """

    kib: BufferSize
    ports: MemoryPorts | None = None
    bytes_per_cycle: PortRate | None = None
    clock_mhz: ClockMhz | None = None

    @model_validator(mode="after")
    def _ported(self) -> BufferEntry:
        if (self.ports is None) != (self.bytes_per_cycle is None):
            raise misfit("ports" if self.ports else "bytes_per_cycle", "stands alone",
                         "ports and bytes_per_cycle, or neither")
        if self.clock_mhz and not self.ports:
            raise misfit("clock_mhz", "stands alone", "ports and bytes_per_cycle beside it")
        return self


class PortEntry(Strict):
    """An interface of the fabric.

    Attributes:
        count: equal ones. bytes_per_cycle: of each, per cycle of ``clock_mhz`` (by default the machine's).
        sustained: share of that in long transfers.
        latency_ns, outstanding: a burst's round trip, and how many bursts are under way at once.
    """

    count: Interfaces | None = None
    bytes_per_cycle: PortRate
    clock_mhz: ClockMhz | None = None
    sustained: ReachedShare | None = None
    latency_ns: PortLatency | None = None
    outstanding: Outstanding | None = None


class ChannelEntry(Strict):
    """A DMA channel, or a copy loop of the host (``host_cores`` of its cores); one transfer at a time."""

    count: Interfaces | None = None
    gb_per_s: ChannelBandwidth
    latency_ns: PortLatency | None = None
    outstanding: Outstanding | None = None
    host_cores: HostShare | None = None


class MemoryEntry(Strict):
    """An external memory.

    Attributes:
        channels: independent ones; gb_per_s: peak of each; sustained: share of the peak in long transfers.
        mib: its capacity.
    """

    channels: Interfaces | None = None
    gb_per_s: MemoryBandwidth
    sustained: ReachedShare | None = None
    mib: MemorySize | None = None


class HostEntry(Strict):
    """The processor that launches and computes what the engines do not.

    Attributes:
        launch_us: one core's work per launched stage.
        function_ns: one core's time per unit of a function, by the names that dataflows use.
    """

    cores: Cores
    launch_us: HostLaunch
    function_ns: dict[str, FunctionTime] = Field(default_factory=dict)


class EnergyEntry(Strict):
    """Energy per event.

    Attributes:
        static_w: while the machine is on; host_active_w: of the host with all its cores busy, beyond that.
        engine_active_w: of an engine while it works, beyond its operations.
        lut_clock_fj: of a programmable fabric, per LUT and cycle, whether it works or not: clock tree and registers.
        lut_toggle_fj: per LUT of an engine and cycle in which it works; bram_toggle_pj: per BRAM36 of it.
        operation_pj: by kind of operation; byte_pj: by buffer, port, channel or memory.
    """

    static_w: MachinePower
    lut_clock_fj: LutEnergy | None = None
    lut_toggle_fj: LutEnergy | None = None
    bram_toggle_pj: BlockEnergy | None = None
    host_active_w: MachinePower | None = None
    engine_active_w: dict[str, MachinePower] = Field(default_factory=dict)
    operation_pj: OperationEnergies = Field(default_factory=dict)
    byte_pj: dict[str, PortEnergy] = Field(default_factory=dict)


class KernelEntry(Strict):
    """The dataflow that computes a pipeline, by name, and the fragments that fill its slots.

    Attributes:
        others: dataflows with the same slots; of all that can do a call the one that takes the least time does it.
    """

    dataflow: str
    fill: dict[str, str] = Field(default_factory=dict)
    others: list[str] = Field(default_factory=list)


class AcceleratorFile(Strict):
    """The file format of ``hw_configs/accelerators``.

    Attributes:
        shape: whole numbers of the design by name; a dataflow's expressions may use them.
        runs: the dataflow of each pipeline that it computes; others are planned as dataflows.
        area: of what no engine states: LUTs, flip-flops, DSPs, BRAM36, URAM, kGE, mm2.
        published: what the authors report, to hold the simulation against; nothing is computed from it.
    """

    kind: Literal["accelerator"]
    title: str
    sources: dict[str, str]
    clock_mhz: ClockMhz
    shape: DesignSizes = Field(default_factory=dict)
    engines: dict[str, EngineEntry] = Field(min_length=1)
    buffers: dict[str, BufferEntry] = Field(default_factory=dict)
    ports: dict[str, PortEntry] = Field(default_factory=dict)
    channels: dict[str, ChannelEntry] = Field(default_factory=dict)
    memories: dict[str, MemoryEntry] = Field(default_factory=dict)
    host: HostEntry | None = None
    energy: EnergyEntry | None = None
    runs: dict[str, KernelEntry] = Field(default_factory=dict)
    area: Area = Field(default_factory=dict)
    published: PublishedFigures = Field(default_factory=dict)

    @model_validator(mode="after")
    def _consistent(self) -> AcceleratorFile:
        links = [*self.buffers, *self.ports, *self.channels, *self.memories]
        names = [*self.engines, *links]
        for name in names:
            if names.count(name) > 1 or name == "host":
                raise misfit(f"engines.{name}" if name in self.engines else name,
                             f"found the name '{name}'" + " twice" * (name != "host"),
                             "one name per engine, buffer, port, channel and memory, none of them 'host'")
        for name in self.shape:
            if not is_symbol(name):
                raise misfit(f"shape.{name}", f"found '{name}'", SYMBOL)
        for name, channel in self.channels.items():
            cores = 1.0 if self.host is None else self.host.cores.value
            if channel.host_cores and channel.host_cores.value > cores:
                raise misfit(f"channels.{name}.host_cores", f"found {channel.host_cores.value:g}",
                             f"at most {cores:g}, the cores of the host")
        self._check_rates()
        for group, valid in (("byte_pj", links), ("engine_active_w", list(self.engines))):
            for name in getattr(self.energy, group, {}):
                if name not in valid:
                    near = nearest_name(name, valid)
                    raise misfit(f"energy.{group}.{name}", f"found '{name}'", "one of " + ", ".join(valid) + (
                        f"; did you mean '{near}'?" if near else ""))
        self._check_area()
        self._check_published()
        return self

    def _check_area(self) -> None:
        """Refuse what no chip holds, and memories that do not fit into its area.

        Raises:
            PydanticCustomError: the parts together beyond the largest chip, or less area than their bits take.
        """
        least = SRAM_MM2_PER_KIB * sum([buffer.kib.value for buffer in self.buffers.values()])
        stated = [(f"engines.{name}.area.", engine.area, lanes_of(engine)) for name, engine in self.engines.items()
                  if engine.area]
        stated.append(("area.", self.area, 1.0))
        given = {resource for _, area, _ in stated for resource in area}
        for resource, bound in [each for each in AREA.items() if each[0] in given]:
            parts = [lanes * area[resource].value for _, area, lanes in stated if resource in area]
            total = sum(parts)
            if total and (not bound.allows(total) or (resource == "mm2" and total < least)):
                largest = [path for path, area, _ in stated if resource in area][parts.index(max(parts))]
                raise misfit(largest + resource, f"found {total:g} {resource} in all",
                             f"at least {least:.3g} for the bits of its buffers" if total < least and resource == "mm2"
                             else bound.expected(total))

    def _check_published(self) -> None:
        """Refuse reported figures that contradict each other or what the file states.

        Raises:
            PydanticCustomError: operations beyond the engines, watts or an area that no chip of that size has.
        """
        figures = {name: quantity.value for name, quantity in self.published.items()}
        peak = sum(lanes_of(e) / e.interval_cycles.value * (e.clock_mhz or self.clock_mhz).value * 1e6
                   for e in self.engines.values() if e.per_cycle)
        for name, factor in (("tops", 1e12), ("gops", 1e9)):
            if peak and name in figures and not peak / 300 <= factor * figures[name] <= 4 * peak:
                raise misfit(f"published.{name}", f"found {figures[name]:g}", f"{peak / 300 / factor:.3g} to "
                             f"{4 * peak / factor:.3g}: its engines perform {peak / factor:.4g} a second")
        per_w, per_mm2 = figures.get("tops_per_w"), figures.get("tops_per_mm2")
        if per_w and per_mm2 and not WATTS_PER_MM2.allows(per_mm2 / per_w):
            raise misfit("published.tops_per_w", f"found {per_w:g} beside {per_mm2:g}, published.tops_per_mm2",
                         f"{WATTS_PER_MM2.low:g} to {WATTS_PER_MM2.high:g} W/mm2 ({WATTS_PER_MM2.why})")
        area = float(self.area["mm2"]) if "mm2" in self.area else 0.0
        if area and per_mm2 and "tops" in figures and not 0.03 <= figures["tops"] / per_mm2 / area <= 30:
            raise misfit("published.tops_per_mm2", f"found {per_mm2:g}, {figures['tops'] / per_mm2:.3g} mm2",
                         f"a like area as area.mm2, {area:g}")

    def _check_rates(self) -> None:
        """Refuse what no core, and no memory of its kind, does.

        Raises:
            PydanticCustomError: a channel of the host, the host's power, or the energy of a byte out of bounds.
        """
        for name, channel in self.channels.items():
            if channel.host_cores and channel.host_cores.value:
                _require(f"channels.{name}.gb_per_s", channel.gb_per_s.value, CORE_COPIES, channel.host_cores.value)
        if self.energy is None:
            return
        if self.energy.host_active_w:
            cores = 1.0 if self.host is None else self.host.cores.value
            _require("energy.host_active_w", self.energy.host_active_w.value, HOST_WATTS, cores)
        for name, energy in self.energy.byte_pj.items():
            for kind, bound in ((self.buffers, BUFFER_BYTES), (self.memories, MEMORY_BYTES)):
                if name in kind:
                    _require(f"energy.byte_pj.{name}", energy.value, bound)


def lanes_of(engine: EngineEntry) -> float:
    """Operations that its units perform at once, of the kind that they perform most of; parts of it, where none."""
    operations = max([quantity.value for quantity in engine.per_cycle.values()], default=1.0)
    return (engine.units.value if engine.units else 1.0) * operations


def _require(key: str, value: float, bound: Bound, cores: float = 1.0) -> None:
    if not bound.allows(value / cores):
        each = "" if cores == 1.0 else f" for each of {cores:g} cores"
        raise misfit(key, f"found {value:g}", bound.expected(value / cores) + each)
