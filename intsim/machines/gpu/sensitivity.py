"""How a GPU's latency and energy answer to each quantity of its file: elasticities, read off a plan and its run.

The time is split by what it is proportional to: the launch, DRAM where the SMs wait for it, and the SMs' cycles. These
count as a smooth maximum of what each resource alone would take (issue slots, each pipe, waits for results, waits for
memory): a mean of order ``ORDER``, whose elasticities are the resources' powers over their sum. No run is repeated.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import partial

import numpy as np

from intsim.energy.gpu import product_energy_j, unit_energy_j
from intsim.machines.gpu.description import Gpu, GpuPower
from intsim.machines.gpu.launch import Launch, dynamic_energy_j
from intsim.machines.gpu.power import by_supply
from intsim.machines.gpu.sm.kernel import Part, Table, add, over_spans, total
from intsim.machines.gpu.sm.program import holders
from intsim.machines.gpu.sm.timing import PRODUCER

ORDER = 4
"""Of the mean. A test holds the elasticities against repeated runs."""

ENERGY_KEYS = {"sm_issue": "power.energy.issue_pj", "sm_registers": "power.energy.register_pj_per_operand",
               "shared": "power.energy.shared_pj_per_byte", "l2": "power.energy.l2_pj_per_byte",
               "dram": "power.energy.dram_pj_per_byte", "static": "power.static_w", "idle": "power.idle_w"}
"""The quantity of the file behind a component of the energy that has one; lanes and products have several."""

MEMORY_KEYS = ("l2.latency_ns", "dram.latency_ns")


def latency_elasticities(launch: Launch, latency_s: float, dram_held: float) -> dict[str, float]:
    """By key of the GPU's file, per cent of latency for a per cent of the quantity.

    Args:
        launch: what ran. latency_s: of the call.
        dram_held: share of the running time in which DRAM held the SMs back.
    """
    gpu = launch.system.gpu
    start_s = gpu.launch_s + gpu.dram.latency_s
    running = (latency_s - start_s) / latency_s
    slopes = {"launch_us": gpu.launch_s / latency_s, "dram.latency_ns": gpu.dram.latency_s / latency_s,
              "dram.bandwidth_gb_per_s": -running * dram_held}
    computing = running * (1.0 - dram_held)
    full, each, more = launch.waves
    starting = min(1.0, (full + bool(each or more)) * gpu.block_start_s / (latency_s - start_s))
    slopes["block_start_us"] = computing * starting
    cycles = computing * (1.0 - starting)
    slopes["clock_ghz"] = -cycles
    if gpu.power and launch.clock_hz < gpu.clock_hz:
        slopes |= {key: -cycles * slope for key, slope in _clock_within_power(launch, gpu.power).items()}
    for key, share in _by_resource(launch).items():
        slopes[key] = slopes.get(key, 0.0) + cycles * share
    return {key: slope for key, slope in slopes.items() if slope}


def _clock_within_power(launch: Launch, power: GpuPower) -> dict[str, float]:
    """Elasticity of the clock where the board's limit sets it: what was asked for does not matter then.

    Dynamic power in the chip goes with the clock to the power of ``clock_exponent``, at the lowest voltage with the
    clock, as that in memory does; static power goes with the voltage alone.
    """
    chip_j, dram_j = by_supply(launch, power)
    voltage = _voltage(launch, power)
    room = power.limit_w - power.idle_w
    static = power.static_at(launch.clock_hz) / room
    supplied = static + (1.0 - static) * chip_j / (chip_j + dram_j)
    give = 1.0 / (1.0 - static + supplied * voltage)
    found = {"clock_ghz": 0.0, "power.energy_at_ghz": give * supplied * voltage, "power.static_w": -give * static,
             "power.limit_w": give * power.limit_w / room, "power.idle_w": -give * power.idle_w / room}
    for key, joules in energies_j(launch, power).items():
        found[key] = found.get(key, 0.0) - give * (1.0 - static) * joules / (chip_j + dram_j)
    return found


def _voltage(launch: Launch, power: GpuPower) -> float:
    """Elasticity of the voltage's square for the clock."""
    return 0.0 if power.at_floor(launch.clock_hz) else power.clock_exponent - 1.0


def energies_j(launch: Launch, power: GpuPower) -> dict[str, float]:
    """Dynamic energy of a call by the quantity of the file that it is proportional to."""
    found: dict[str, float] = {}
    for span in launch.cost.by_span:
        for name, joules in dynamic_energy_j(launch, power, span).items():
            if name in ENERGY_KEYS:
                found[ENERGY_KEYS[name]] = found.get(ENERGY_KEYS[name], 0.0) + joules
    chip_j, memory_j = by_supply(launch, power)
    if power.energy.dram_device_j_per_byte is not None and memory_j:
        factor = power.voltage_factor(launch.clock_hz)
        found["power.energy.dram_device_pj_per_byte"] = memory_j * (1.0 - factor)
        found[ENERGY_KEYS["dram"]] = memory_j / power.energy.dram_device_share * factor
    if power.at_floor(launch.clock_hz):
        found["power.voltage_floor"] = 2.0 * (chip_j + power.static_at(launch.clock_hz) * launch.busy_s)
    factor = power.voltage_factor(launch.clock_hz) * launch.blocks
    units = unit_energy_j(power.energy, over_spans(launch.counts.instructions))
    products = product_energy_j(power.energy, over_spans(launch.counts.macs))
    return {**found, **{f"power.energy.lane_pj.{unit}": joules * factor for unit, joules in units.items()},
            **{f"power.energy.mac_pj.{kind}": joules * factor for kind, joules in products.items()}}


def _by_clock_j(launch: Launch, power: GpuPower) -> dict[str, float]:
    """What follows the voltage, times its elasticity, by what moves the clock or the clock that it is known at."""
    follows_j = by_supply(launch, power)[0] + power.static_at(launch.clock_hz) * launch.busy_s
    held = launch.clock_hz < launch.system.gpu.clock_hz
    clock = _clock_within_power(launch, power) if held else {"clock_ghz": 1.0}
    clock["power.energy_at_ghz"] = clock.get("power.energy_at_ghz", 0.0) - 1.0
    return {key: _voltage(launch, power) * slope * follows_j for key, slope in clock.items()}


def _by_resource(launch: Launch) -> dict[str, float]:
    """Elasticity of an SM's cycles by quantity: each resource's weight, times its part of what keeps that one busy."""
    found: dict[str, float] = launch.system.timer.resources.get(
        (launch.cost, launch.counts), lambda: _weighed(launch))
    return found


def _weighed(launch: Launch) -> dict[str, float]:
    cost = launch.cost
    reasons = cost.by_reason
    taken = {"issue": reasons["busy"], "latency": reasons["stall_wait"] + reasons["stall_short_scoreboard"],
             "memory": reasons["stall_long_scoreboard"],
             **{f"pipe {pipe}": cycles for pipe, cycles in cost.by_pipe.items()}}
    powers = {name: (cycles / cost.cycles) ** ORDER for name, cycles in taken.items()}
    weights = {name: power / sum(powers.values()) for name, power in powers.items()}
    found = {"scheduler.issue_cycles": weights["issue"]}
    for key in MEMORY_KEYS:
        found[key] = 0.5 * weights["memory"]
    for pipe, work in _work(launch).items():
        weight = weights.get(f"pipe {pipe}", 0.0)
        for key, share in work.items():
            found[key] = found.get(key, 0.0) + weight * share * (-1.0 if "_per_cycle" in key else 1.0)
    return found


def _work(launch: Launch) -> Table:
    """By pipe, the part of what keeps it busy that goes with each rate, row of costs or data path."""
    timer, gpu = launch.system.timer, launch.system.gpu
    busy = total((timer.busy.get(part, partial(_busy, part, gpu)), launch.trips[part.block])
                 for part in launch.parts if launch.trips[part.block])
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
        for found in (energies_j(launch, power), _by_clock_j(launch, power)) if power else ():
            for key, joules in found.items():
                slopes[key] = slopes.get(key, 0.0) + joules / total
    lasting = share.get("static", 0.0) + share.get("idle", 0.0)
    for key, slope in latency.items():
        slopes[key] = slopes.get(key, 0.0) + lasting * slope
    return {key: slope for key, slope in slopes.items() if slope}
