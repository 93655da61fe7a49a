"""From an accelerator's file to the parts that the physics sees."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping
from contextlib import suppress
from dataclasses import replace
from typing import Any

from intsim.config.accelerator_schema import (
    AcceleratorFile,
    ChannelEntry,
    EngineEntry,
    MemoryEntry,
    PortEntry,
    lanes_of,
)
from intsim.config.dataflow import DataflowReader, beside, check_run_by
from intsim.config.document import Document
from intsim.config.quantity import Quantity, Strict
from intsim.config.source import Source, identity_of
from intsim.config.standing import validated
from intsim.errors import InputError, nearest_name
from intsim.machines.accelerator.formats import formats_of
from intsim.machines.accelerator.machine import AcceleratorMachine, FilledDataflow
from intsim.machines.accelerator.parts import Accelerator, Energy, Engine, Host, Link, Store
from intsim.machines.memory import TimingMemory
from intsim.machines.sums import summed
from intsim.streams.stores import Stores

Needed = tuple[str, str, str, tuple[str, ...]]
"""A pipeline, a stage of its dataflow, an engine of that stage and the operations that the stage performs."""


def accelerator_machine(source: Source, memory: TimingMemory, kernels: Stores) -> AcceleratorMachine:
    """What a published dataflow drives; it has no kernels and remembers dataflows, but no timings.

    Dataflows that are files may lie beside the file that names them.
    """
    document = source.document
    file, provenance = validated(document, source.changed, AcceleratorFile)
    check_run_by(source.changed, source.runs)
    identity = identity_of(source, "accelerator", file, provenance)
    dataflows = DataflowReader(memory.accelerator)
    # By the texts: a design sweep changes the machine, at every point, and runs the same dataflows on the same engines.
    driven = memory.accelerator.driven.get(
        (*source.runs.items(), *[(name, *engine.per_cycle) for name, engine in file.engines.items()]),
        lambda: _driven(document, file, dataflows))
    return AcceleratorMachine(identity, lower_accelerator(identity.name, file), driven, dataflows)


def _driven(document: Document, file: AcceleratorFile, dataflows: DataflowReader) -> Mapping[str, FilledDataflow]:
    """All that runs, by pipeline; what keeps a dataflow from being read is said when it runs.

    Raises:
        InputError: engines that are not those of the dataflows.
    """
    runs, needed = {}, list[Needed]()
    for name, kernel in file.runs.items():
        fill = {slot: beside(document, f"runs.{name}.fill.{slot}", part) for slot, part in kernel.fill.items()}
        ways = []
        for key, flow in [("dataflow", kernel.dataflow), *[(f"others.{at}", f) for at, f in enumerate(kernel.others)]]:
            made, flow = None, beside(document, f"runs.{name}.{key}", flow)
            with suppress(InputError):
                made = dataflows(flow, fill)
                needed += [(name, stage.name, engine, tuple(stage.operations))
                           for stage in made.stages for engine in stage.engines]
            ways.append(FilledDataflow(flow, fill, made))
        runs[name] = replace(ways[0], others=tuple(ways[1:]))
    _check_engines(document, file, needed)
    return runs


def _check_engines(document: Document, file: AcceleratorFile, needed: Iterable[Needed]) -> None:
    """Refuse a file whose engines, or what they perform, are not those of its dataflows: most are misspelt."""
    def refusal(found: str, key: str, what: str, name: str, known: Collection[str]) -> InputError:
        path, line = document.place_of(key)
        return InputError(found, file=path, line=line, key=key, expected=f"{what} {', '.join(known)}",
                          nearest=nearest_name(name, known))

    performed = dict[str, dict[str, None]]()
    for name, stage, engine, operations in needed:
        if engine not in file.engines:
            raise refusal(f"the stage '{stage}' of its dataflow needs the engine '{engine}'", f"runs.{name}",
                          "engines", engine, file.engines)
        performed.setdefault(engine, {}).update(dict.fromkeys(operations))
    for engine, known in performed.items():
        for kind in file.engines[engine].per_cycle:
            if known and kind not in known:
                raise refusal(f"none of its dataflows has the engine perform '{kind}'",
                              f"engines.{engine}.per_cycle.{kind}", "operations", kind, known)


def lower_accelerator(name: str, file: AcceleratorFile) -> Accelerator:
    """A validated file in SI units, its sources left behind."""
    clock_hz = file.clock_mhz.value * 1e6
    engines = {n: _engine(n, e, clock_hz) for n, e in file.engines.items()}
    area = summed((_values(file.area), *[engine.area for engine in engines.values()]))
    return Accelerator(
        name=name, title=file.title, clock_hz=clock_hz, engines=engines,
        links=_links(file, clock_hz),
        stores={n: Store(n, b.kib.value * 1024) for n, b in file.buffers.items()} | {
            n: Store(n, m.mib.value * 2**20) for n, m in file.memories.items() if m.mib},
        host=_host(file),
        shape={n: int(q.value) for n, q in file.shape.items()},
        energy=_energy(file, engines, area.get("lut", 0.0)),
        area=area)


def _or(quantity: Quantity | None, default: float) -> float:
    return default if quantity is None else quantity.value


def _values(entries: Mapping[Any, Quantity], factor: float = 1.0) -> dict[str, float]:
    return {str(name): quantity.value * factor for name, quantity in entries.items()}


def _engine(name: str, entry: EngineEntry, clock_hz: float) -> Engine:
    units, per_cycle = int(_or(entry.units, 1)), _values(entry.per_cycle)
    return Engine(name, _or(entry.clock_mhz, clock_hz / 1e6) * 1e6, units, entry.interval_cycles.value,
                  entry.depth_cycles.value, per_cycle, formats_of(entry.formats),
                  entry.issue == "in_order", _values(entry.area, lanes_of(entry)),
                  {_clock_key(f"engines.{name}", entry.clock_mhz): -1.0})


def _clock_key(path: str, own: Quantity | None) -> str:
    """The key of the clock that a part runs at: its own, or the machine's."""
    return "clock_mhz" if own is None else f"{path}.clock_mhz"


def _slopes(path: str, entry: Strict, *keys: str) -> dict[str, float]:
    """Of a link's time per byte: the quantities that its rate is the product of, as far as the file states them."""
    return {f"{path}.{key}": -1.0 for key in keys if getattr(entry, key) is not None}


def _waits(path: str, entry: PortEntry | ChannelEntry) -> dict[str, float]:
    """Of the time for which a link waits for a burst: its latency, where that is stated."""
    return {f"{path}.latency_ns": 1.0} if entry.latency_ns else {}


def _links(file: AcceleratorFile, clock_hz: float) -> dict[str, Link]:
    links = [Link(n, "port", int(_or(b.ports, 1)), b.bytes_per_cycle.value * _or(b.clock_mhz, clock_hz / 1e6) * 1e6,
                  slopes={_clock_key(f"buffers.{n}", b.clock_mhz): -1.0,
                          **_slopes(f"buffers.{n}", b, "bytes_per_cycle")})
             for n, b in file.buffers.items() if b.bytes_per_cycle]
    links += [_port(n, p, clock_hz) for n, p in file.ports.items()]
    links += [_channel(n, c) for n, c in file.channels.items()]
    links += [_memory(n, m) for n, m in file.memories.items()]
    return {link.name: link for link in links}


def _port(name: str, entry: PortEntry, clock_hz: float) -> Link:
    path = f"ports.{name}"
    rate = entry.bytes_per_cycle.value * _or(entry.clock_mhz, clock_hz / 1e6) * 1e6 * _or(entry.sustained, 1.0)
    return Link(name, "port", int(_or(entry.count, 1)), rate, _or(entry.latency_ns, 0.0) * 1e-9,
                int(_or(entry.outstanding, 1)), waits=_waits(path, entry), slopes={
                    _clock_key(path, entry.clock_mhz): -1.0, **_slopes(path, entry, "bytes_per_cycle", "sustained")})


def _channel(name: str, entry: ChannelEntry) -> Link:
    return Link(name, "dma", int(_or(entry.count, 1)), entry.gb_per_s.value * 1e9, _or(entry.latency_ns, 0.0) * 1e-9,
                int(_or(entry.outstanding, 1)), _or(entry.host_cores, 0.0),
                _slopes(f"channels.{name}", entry, "gb_per_s"), _waits(f"channels.{name}", entry))


def _memory(name: str, entry: MemoryEntry) -> Link:
    return Link(name, "memory", int(_or(entry.channels, 1)), entry.gb_per_s.value * 1e9 * _or(entry.sustained, 1.0),
                slopes=_slopes(f"memories.{name}", entry, "gb_per_s", "sustained"))


def _host(file: AcceleratorFile) -> Host:
    if file.host is None:
        return Host()
    return Host(file.host.cores.value, file.host.launch_us.value * 1e-6, _values(file.host.function_ns, 1e-9))


def _energy(file: AcceleratorFile, engines: Mapping[str, Engine], luts: float) -> Energy | None:
    """Energy in SI units: what a fabric's LUTs and BRAMs take is power, with the clock or while their engine works."""
    if (entry := file.energy) is None:
        return None
    clocked_w = luts * _or(entry.lut_clock_fj, 0.0) * 1e-15 * file.clock_mhz.value * 1e6
    static_w = entry.static_w.value + clocked_w
    slopes = {"static": _parts(static_w, {
        "energy.static_w": entry.static_w.value,
        **dict.fromkeys(("energy.lut_clock_fj", "clock_mhz"), clocked_w),
        "area.lut": clocked_w * _or(file.area.get("lut"), 0.0) / max(luts, 1.0),
        **{f"engines.{name}.area.lut": clocked_w * engine.area.get("lut", 0.0) / max(luts, 1.0)
           for name, engine in engines.items()}})}
    engine_w = _values(entry.engine_active_w)
    for name, engine in engines.items():
        own_w = engine_w.get(name, 0.0)
        luts_w = engine.area.get("lut", 0.0) * _or(entry.lut_toggle_fj, 0.0) * 1e-15 * engine.clock_hz
        brams_w = engine.area.get("bram36", 0.0) * _or(entry.bram_toggle_pj, 0.0) * 1e-12 * engine.clock_hz
        if total := own_w + luts_w + brams_w:
            engine_w[name] = total
            slopes[f"engine {name}"] = _parts(total, {
                f"energy.engine_active_w.{name}": own_w, f"engines.{name}.interval_cycles": total,
                **dict.fromkeys(engine.slopes, -own_w),           # what toggles takes its energy by the cycle
                "energy.lut_toggle_fj": luts_w, f"engines.{name}.area.lut": luts_w,
                "energy.bram_toggle_pj": brams_w, f"engines.{name}.area.bram36": brams_w})
    return Energy(static_w, None if entry.host_active_w is None else entry.host_active_w.value, engine_w,
                  _values(entry.operation_pj, 1e-12), _values(entry.byte_pj, 1e-12), slopes)


def _parts(total: float, parts: Mapping[str, float]) -> dict[str, float]:
    """What part of a total goes with each quantity."""
    return {key: part / total for key, part in parts.items() if part}
