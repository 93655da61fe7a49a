"""How a GPU's latency and energy answer to each quantity of its file: elasticities, read off a plan and its run.

The time is split by what it is proportional to: the launch, DRAM where the SMs wait for it, and the SMs' cycles. These
count as a smooth maximum of what each resource alone would take (issue slots, each pipe, a warp's waits): a mean of
order ``ORDER``, whose elasticities are the resources' powers over their sum. Where the board's limit holds the clock,
all that moves energy or time moves the clock, too. No run is repeated.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from functools import partial, wraps
from math import log, log1p
from typing import TypeVar

import numpy as np

from intsim.energy.gpu import product_energy_j, unit_energy_j
from intsim.machines.gpu.description import MEMORY, Gpu, GpuPower
from intsim.machines.gpu.launch import Launch, dynamic_energy_j, is_product
from intsim.machines.gpu.power import SLIGHT, by_supply
from intsim.machines.gpu.sm.kernel import BlockCost, Part, Table, add, over_spans, total
from intsim.machines.gpu.sm.program import STALL_COUNTS, awaited, holders
from intsim.machines.gpu.sm.timing import ORDER as TOGETHER
from intsim.machines.gpu.sm.timing import PRODUCER

ORDER, NEAR_FLOOR = 4, 128
"""Of the mean, and of that of the lowest voltage and the one that a clock asks for. Tests hold the elasticities against
repeated runs."""

JOINED = (f"pipe {MEMORY}", f"pipe {PRODUCER}")
"""What the SM's timing joins with what its warps take, by a mean of order ``TOGETHER``."""

WAITS = ("stall_wait", "stall_short_scoreboard")
"""A warp's reasons to wait for its own results that more warps would hide."""

ENERGY_KEYS = {"sm_issue": "power.energy.issue_pj", "sm_registers": "power.energy.register_pj_per_operand",
               "shared": "power.energy.shared_pj_per_byte", "l2": "power.energy.l2_pj_per_byte",
               "dram": "power.energy.dram_pj_per_byte", "static": "power.static_w", "idle": "power.idle_w"}
"""The quantity of the file behind a component of the energy that has one; lanes and products have several."""

MEMORY_KEYS = ("l2.latency_ns", "dram.latency_ns")
CLOCK, EXPONENT = "clock_ghz", "power.clock_exponent"

Answer = TypeVar("Answer")


def _once(work: Callable[[Launch], Answer]) -> Callable[[Launch], Answer]:
    """Work on a launch that is done once for it; what it gives must not be changed."""
    def answer(launch: Launch) -> Answer:
        if work not in launch.answers:
            launch.answers[work] = work(launch)
        found: Answer = launch.answers[work]
        return found

    return wraps(work)(answer)


def latency_elasticities(launch: Launch) -> dict[str, float]:
    """By key of the GPU's file, per cent of a launch's latency, alone, for a per cent of the quantity."""
    gpu, whole_s = launch.system.gpu, launch.alone_s
    slopes = {"launch_us": gpu.launch_s / whole_s, "dram.latency_ns": gpu.dram.latency_s / whole_s}
    busy = dict(_busy_elasticities(launch))
    by_clock, clock = busy.pop(CLOCK), _clock_elasticities(launch)
    for key, slope in clock.items():
        busy[key] = busy.get(key, 0.0) + by_clock * slope
    for key, slope in busy.items():
        slopes[key] = slopes.get(key, 0.0) + launch.busy_s / whole_s * slope
    return {key: slope for key, slope in slopes.items() if slope}


@_once
def _by_supply(launch: Launch) -> tuple[float, float]:
    """As ``power.by_supply``, of a launch whose power is modelled."""
    assert launch.system.gpu.power is not None
    return by_supply(launch, launch.system.gpu.power)


@_once
def _busy_elasticities(launch: Launch) -> dict[str, float]:
    """Of the time of its thread blocks, as if nothing but the clock's own key moved the clock."""
    gpu, (held, carried) = launch.system.gpu, launch.alone.bounds
    full, each, more = launch.waves
    starting = min(1.0 - held - carried, (full + bool(each or more)) * gpu.block_start_s / launch.busy_s)
    cycles = 1.0 - held - starting
    found = {"dram.bandwidth_gb_per_s": -held, "block_start_us": starting, "l2.bytes_per_cycle_per_sm": -carried}
    for key, share in _by_resource(launch).items():
        found[key] = found.get(key, 0.0) + (cycles - carried) * share
    found[CLOCK] = -cycles + sum(found.get(key, 0.0) for key in MEMORY_KEYS)  # these are no cycles of the SM
    return found


@_once
def _clock_elasticities(launch: Launch) -> dict[str, float]:
    """Of the clock. Where the board's limit sets it, what was asked for does not matter, and whatever makes the same
    work take longer lets it rise.

    Dynamic power in the chip goes with the clock to the power of ``clock_exponent``, at the lowest voltage with the
    clock, as that in memory does, as far as the time does; static power goes with the voltage alone.
    """
    power = launch.system.gpu.power
    if power is None or launch.clock_hz >= launch.system.gpu.clock_hz:
        return {CLOCK: 1.0}
    if launch.fallen:
        return _fallen_elasticities(launch, power)
    chip_j, dram_j = _by_supply(launch)
    busy = _busy_elasticities(launch)
    voltage = _voltage(launch, power)
    room = power.limit_w - power.idle_w
    static = power.static_at(launch.clock_hz) / room
    lasting = 1.0 - static
    supplied = static + (1.0 - static) * chip_j / (chip_j + dram_j)
    give = 1.0 / max(SLIGHT, supplied * voltage - lasting * busy[CLOCK])
    found = {key: give * lasting * slope for key, slope in busy.items() if key != CLOCK}
    for key, slope in {"power.energy_at_ghz": supplied * voltage, EXPONENT: -supplied * _exponent(launch, power),
                       "power.static_w": -static,
                       "power.limit_w": power.limit_w / room, "power.idle_w": -power.idle_w / room}.items():
        found[key] = give * slope
    for key, joules in energies_j(launch).items():
        found[key] = found.get(key, 0.0) - give * (1.0 - static) * joules / (chip_j + dram_j)
    return found


def _fallen_elasticities(launch: Launch, power: GpuPower) -> dict[str, float]:
    """Of the mean clock of a launch whose clock falls on the way."""
    found: dict[str, float] = {}
    for share, one in _by_clock(launch):
        _add(found, _clock_elasticities(one), share * launch.clock_hz / one.clock_hz)
    (share, early_hz), (_, late_hz) = launch.fallen
    moved = share * launch.clock_hz * (1.0 / late_hz - 1.0 / early_hz)
    _add(found, _unheld_elasticities(launch), moved)
    return found


@_once
def _unheld_elasticities(launch: Launch) -> dict[str, float]:
    """Of the share of the work that is done before the clock falls: of the seconds until then, less those of all.

    The seconds fall with what is drawn at the clock that is set, beside what there is room for.
    """
    power, (_, early) = launch.system.gpu.power, _by_clock(launch)[0]
    assert power is not None  # which a clock falls by
    busy, static_w = _busy_elasticities(early), power.static_at(early.clock_hz)
    room, drawn_w = power.limit_w - power.idle_w, sum(_by_supply(early)) / early.busy_s + static_w
    reached = room / drawn_w
    give = reached / (1.0 - reached) / -log1p(-reached)
    found = {"power.reaction_ms": 1.0, "power.limit_w": give * power.limit_w / room,
             "power.idle_w": -give * power.idle_w / room, "power.static_w": -give * static_w / drawn_w}
    follows = _follows_j(early, power) / early.busy_s / drawn_w
    by_voltage = _voltage(early, power) * follows
    by_energy = {key: joules / early.busy_s / drawn_w for key, joules in energies_j(early).items()}
    _add(found, by_energy, -give)
    of_exponent = _exponent(early, power) * follows
    _add(found, {CLOCK: by_voltage, "power.energy_at_ghz": -by_voltage, EXPONENT: of_exponent}, -give)
    _add(found, busy, give * (1.0 - static_w / drawn_w) - 1.0)
    return found


def _add(found: dict[str, float], slopes: Mapping[str, float], factor: float) -> None:
    for key, slope in slopes.items():
        found[key] = found.get(key, 0.0) + factor * slope


@_once
def _by_clock(launch: Launch) -> list[tuple[float, Launch]]:
    """Shares of its work, and all of it at the clock of each."""
    return [(share, launch.at_clock(clock_hz)) for share, clock_hz in launch.fallen] or [(1.0, launch)]


def _follows_j(launch: Launch, power: GpuPower) -> float:
    """What follows the voltage."""
    return _by_supply(launch)[0] + power.static_at(launch.clock_hz) * launch.busy_s


def _voltage(launch: Launch, power: GpuPower) -> float:
    """Elasticity of the voltage's square for the clock."""
    return (1.0 - power.at_floor(launch.clock_hz, NEAR_FLOOR)) * (power.clock_exponent - 1.0)


def _exponent(launch: Launch, power: GpuPower) -> float:
    """Elasticity of the voltage's square for the exponent of the clock in power."""
    above = 1.0 - power.at_floor(launch.clock_hz, NEAR_FLOOR)
    return above * power.clock_exponent * log(launch.clock_hz / power.energy_at_hz)


@_once
def energies_j(launch: Launch) -> dict[str, float]:
    """Dynamic energy of a call by the quantity of the file that it is proportional to; nothing where power is not
    modelled."""
    found: dict[str, float] = {}
    if (power := launch.system.gpu.power) is None:
        return found
    if launch.fallen:
        for share, one in _by_clock(launch):
            _add(found, energies_j(one), share)
        return found
    for span in launch.cost.by_span:
        for name, joules in dynamic_energy_j(launch, power, span).items():
            if name in ENERGY_KEYS:
                found[ENERGY_KEYS[name]] = found.get(ENERGY_KEYS[name], 0.0) + joules
    chip_j, memory_j = _by_supply(launch)
    if power.energy.dram_device_j_per_byte is not None and memory_j:
        factor = power.voltage_factor(launch.clock_hz)
        found["power.energy.dram_device_pj_per_byte"] = memory_j * (1.0 - factor)
        found[ENERGY_KEYS["dram"]] = memory_j / power.energy.dram_device_share * factor
    if at_floor := power.at_floor(launch.clock_hz, NEAR_FLOOR):
        found["power.voltage_floor"] = 2.0 * at_floor * (chip_j + power.static_at(launch.clock_hz) * launch.busy_s)
    factor = power.voltage_factor(launch.clock_hz) * launch.blocks
    units = unit_energy_j(power.energy, over_spans(launch.counts.instructions))
    products = product_energy_j(power.energy, over_spans(launch.counts.macs))
    return {**found, **{f"power.energy.lane_pj.{unit}": joules * factor for unit, joules in units.items()},
            **{f"power.energy.mac_pj.{kind}": joules * factor for kind, joules in products.items()}}


def _by_clock_j(launch: Launch, power: GpuPower) -> dict[str, float]:
    """What follows the voltage, times its elasticity, by what moves the clock or the clock that it is known at; and by
    what moves the work that is done before the clock falls, what that takes more than the rest would.

    With the time, static energy counts at its mean power elsewhere.
    """
    found: dict[str, float] = {}
    phases = _by_clock(launch)
    for share, one in phases:
        busy, clock = _busy_elasticities(one), _clock_elasticities(one)
        follows_j = _voltage(one, power) * _follows_j(one, power)
        _add(found, clock, share * (follows_j + (one.static_w - launch.static_w) * one.busy_s * busy[CLOCK]))
        _add(found, {"power.energy_at_ghz": -1.0}, share * follows_j)
        _add(found, {EXPONENT: _exponent(one, power)}, share * _follows_j(one, power))
    if launch.fallen:
        early_j, late_j = (_follows_j(one, power) - launch.static_w * one.busy_s for _, one in phases)
        _add(found, _unheld_elasticities(launch), phases[0][0] * (early_j - late_j))
    return found


def _by_resource(launch: Launch) -> dict[str, float]:
    """Elasticity of an SM's cycles by quantity: each resource's weight, times its part of what keeps that one busy."""
    found: dict[str, float] = launch.system.timer.resources.get(
        (launch.cost, launch.counts), lambda: _weighed(launch))
    return found


def _weighed(launch: Launch) -> dict[str, float]:
    """Parts of a fused kernel follow each other; a matrix product's overlap with those of its like."""
    if is_product(launch.kernel):
        return _of_phase(launch, launch.cost, _kept_busy(launch, launch.parts))
    found: dict[str, float] = {}
    for part in launch.parts:
        if launch.trips[part.block]:
            cost = launch.part_cost(part, launch.trips)
            # Of one part, they are the same however often it runs.
            kept = launch.system.timer.resources.get(part, partial(_kept_busy, launch, (part,)))
            _add(found, _of_phase(launch, cost, kept), cost.cycles / launch.cost.cycles)
    return found


def _kept_busy(launch: Launch, parts: Sequence[Part]) -> tuple[dict[str, float], Table]:
    """What of a warp's waits, and of each pipe's work, goes with which quantity."""
    return _awaited(launch, parts), _work(launch, parts)


def _of_phase(launch: Launch, cost: BlockCost, kept: tuple[Mapping[str, float], Table]) -> dict[str, float]:
    """What all SMs share, and producers, count as the SM's timing joins them. Of the rest, waits for memory add to what
    else takes time; a warp's other waits follow each other, so that they count as one resource, of which each kind has
    its part."""
    gpu, reasons = launch.system.gpu, cost.by_reason
    busy = {f"pipe {pipe}": cycles / cost.cycles for pipe, cycles in cost.by_pipe.items()}
    joined = {pipe: busy.pop(pipe) ** TOGETHER for pipe in JOINED if pipe in busy}
    inside = max(0.0, 1.0 - sum(joined.values()))
    of_memory = inside * reasons["stall_long_scoreboard"] / cost.cycles
    taken = busy | {"issue": reasons["busy"] / cost.cycles,
                    "waits": sum(reasons[reason] for reason in WAITS) / cost.cycles}
    powers = {name: share**ORDER for name, share in taken.items()}
    weights = joined | {name: (inside - of_memory) * power / sum(powers.values()) for name, power in powers.items()}
    hit = gpu.l2.latency_s / launch.memory_latency_s
    found = {"scheduler.issue_cycles": weights["issue"], "l2.latency_ns": of_memory * hit,
             "dram.latency_ns": of_memory * (1.0 - hit)}
    awaits, works = kept
    for key, share in awaits.items():
        found[key] = weights["waits"] * share
    for pipe, work in works.items():
        weight = weights.get(f"pipe {pipe}", 0.0)
        for key, share in work.items():
            found[key] = found.get(key, 0.0) + weight * share * (-1.0 if "_per_cycle" in key else 1.0)
    return found


def _awaited(launch: Launch, parts: Sequence[Part]) -> dict[str, float]:
    """Of a warp's waits for anything but memory, the part that goes with the latency of each kind of result; the rest
    are counts that the compiler has put into the code."""
    timer, gpu = launch.system.timer, launch.system.gpu
    found: dict[str, float] = {}
    for part in parts:
        for key, cycles in timer.awaited.get(part, partial(awaited, gpu, part.instructions)).items():
            found[key] = found.get(key, 0.0) + launch.trips[part.block] * cycles
    waits = sum(found.values())
    return {key: cycles / waits for key, cycles in found.items() if cycles and key != STALL_COUNTS}


def _work(launch: Launch, parts: Sequence[Part]) -> Table:
    """By pipe, the part of what keeps it busy that goes with each rate, row of costs or data path."""
    timer, gpu = launch.system.timer, launch.system.gpu
    busy = total((timer.busy.get(part, partial(_busy, part, gpu)), launch.trips[part.block])
                 for part in parts if launch.trips[part.block])
    add(busy, PRODUCER, {"tensor.transposed_tile_cycles": 1.0})
    return {pipe: {key: value / cycles for key, value in mine.items()}
            for pipe, mine in busy.items() if (cycles := sum(mine.values()))}


def _busy(part: Part, gpu: Gpu) -> Table:
    """By pipe and quantity, how long a warp's pass through a part keeps it."""
    busy: Table = {}
    skeleton = part.instructions.skeleton
    for count, example in zip(np.bincount(skeleton.kind).tolist(), skeleton.examples, strict=True):
        for pipe, key, cycles in holders(gpu, example):
            add(busy, pipe, {key: count * cycles})
    return busy


def energy_elasticities(components: Mapping[str, float], latency: Mapping[str, float],
                        launches: Sequence[Launch]) -> dict[str, float]:
    """By key of the GPU's file, per cent of energy for a per cent of the quantity.

    Args:
        components: joules of the run; latency: the elasticities of its latency; launches: of the run.
    """
    total = sum(components.values())
    share = {name: value / total for name, value in components.items()}
    slopes = {ENERGY_KEYS[name]: share.get(name, 0.0) for name in ("static", "idle")}
    for launch in launches:
        power = launch.system.gpu.power
        for found in (energies_j(launch), _by_clock_j(launch, power)) if power else ():
            for key, joules in found.items():
                slopes[key] = slopes.get(key, 0.0) + joules / total
    lasting = share.get("static", 0.0) + share.get("idle", 0.0)
    for key, slope in latency.items():
        slopes[key] = slopes.get(key, 0.0) + lasting * slope
    return {key: slope for key, slope in slopes.items() if slope}
