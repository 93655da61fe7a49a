"""The clock within a board's power: the highest at which it draws no more than its limit while a kernel runs."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from math import exp, inf, log, log1p
from operator import itemgetter
from typing import TypeVar

from intsim.errors import InputError
from intsim.machines.gpu.description import GpuPower
from intsim.machines.gpu.launch import DRAM, Launch, at_clock, dynamic_energy_j, is_product, nominal_energy_j

P = TypeVar("P")
SETTLING_STEPS, SETTLED, SLIGHT = 60, 1e-9, 0.1
"""Of the search for the clock at which a board meets its limit, the change of the clock that ends it, and the least
slope that it believes."""


def fastest_within_power(found: Sequence[P], order: Callable[[P], tuple[float, str]], within: Callable[[P], P]) -> P:
    """Of several launches or plans at the clock that is set, the fastest one within the board's power, so held.

    No lower clock is faster, so none is searched of what is slower at the clock that is set than another one held.

    Args:
        found: one at least; order: its seconds, and a name for those that take as long; within: it, held.

    Raises:
        InputError: a limit that leaves nothing to draw.
    """
    if len(found) == 1:
        return within(found[0])
    best: tuple[tuple[float, str], P] | None = None
    for least, one in sorted(((order(one), one) for one in found), key=itemgetter(0)):
        if best and least > best[0]:
            break
        held = within(one)
        if best is None or order(held) < best[0]:
            best = order(held), held
    assert best
    return best[1]


def within_power(launch: Launch) -> Launch:
    """Lower the clock to the one at which the board draws its limit, where it would draw more.

    What a launch draws is its energy over the time that its blocks take, as the clock of its waves has it: until the
    last one ends, and all bytes have come. So of two launches that are held, the one with less energy is the faster.
    A matrix product is held once a mean of the board's power has come to the limit, so that a short one may draw more;
    attention is taken to go on for longer, whichever kernels compute it. (The measured rows ask for both: no one time
    fits the two, docs/understand/trust.md.)

    Raises:
        InputError: a limit that leaves nothing to draw.
    """
    power = launch.system.gpu.power
    if power is None:
        return launch
    room = power.limit_w - power.idle_w
    if room <= power.static_w:
        raise InputError(f"found {power.limit_w:g}", key="power.limit_w", expected="more than idle_w + static_w")
    nominal_j = _nominal_j(launch, power)

    def beside_idle_w(at: Launch, seconds: float) -> float:
        drawn_j = sum(sum(components.values()) for components in at_clock(nominal_j, power, at.clock_hz))
        return drawn_j / seconds + power.static_at(at.clock_hz)

    if beside_idle_w(launch, _least_s(launch)) <= room:
        return launch

    def excess(at: Launch) -> float:
        return log(beside_idle_w(at, at.busy_s) / room)

    beyond = excess(launch)
    unheld = 1.0 if beyond <= 0.0 else unheld_s(launch, power, beyond) / launch.busy_s
    return launch if unheld >= 1.0 else _fallen(launch, _held(launch, power, excess), unheld)


def unheld_s(launch: Launch, power: GpuPower, beyond: float) -> float:
    """Seconds in which a board draws more than its limit: until a mean of what it has drawn has come to that.

    The mean's weights fall by e in ``reaction_s``, as those of the running averages that power limits are stated in,
    and the board was idle before. From then on what it draws is its limit, and so is the mean.

    Args:
        beyond: logarithm of what is drawn at the clock that is set over what there is room for, above 0.
    """
    reaction_s = (power.reaction_s or 0.0) if is_product(launch.kernel) else 0.0
    return -reaction_s * log1p(-exp(-beyond))


def _fallen(launch: Launch, held: Launch, unheld: float) -> Launch:
    """A launch whose clock falls to that of ``held`` when a share of its work is done."""
    if not unheld:
        return held
    fallen = ((unheld, launch.clock_hz), (1.0 - unheld, held.clock_hz))
    mean = launch.at_clock(1.0 / sum(share / clock_hz for share, clock_hz in fallen))
    return replace(mean, fallen=fallen)


def _held(launch: Launch, power: GpuPower, excess: Callable[[Launch], float]) -> Launch:
    """A launch at the clock at which nothing is drawn beyond the limit.

    The logarithm of power is close to a line over that of the clock, so the search is a secant's, and halves where that
    would leave what it knows. It starts where the energies hold, whatever clock was set, so that all clocks above what
    the board sustains end at the same.

    Args:
        launch: one that draws too much; power: of its board.
        excess: logarithm of what a launch draws over what there is room for.
    """
    low, high, slope = -inf, log(launch.clock_hz), power.clock_exponent
    # Where DRAM bounds it, only its energy rises with the clock. That of unequal blocks jumps: less than that of what
    # is dynamic is no slope of it.
    least = 1.0 - power.static_w / (power.limit_w - power.idle_w) if launch.unequal else SLIGHT
    at = log(power.energy_at_hz)
    found = launch.at_clock(power.energy_at_hz)
    beyond = excess(found)
    for _ in range(SETTLING_STEPS):
        low, high = (max(low, at), high) if beyond <= 0.0 else (low, min(high, at))
        following = at - beyond / slope
        if not low <= following <= high and low > -inf:
            following = (low + high) / 2.0
        if abs(following - at) < SETTLED:
            break
        found = launch.at_clock(exp(following))
        before, beyond = beyond, excess(found)
        slope, at = max(least, (beyond - before) / (following - at)), following
    return found


def _least_s(launch: Launch) -> float:
    """Seconds that its thread blocks take at least: all cycles shared out evenly, or all bytes at DRAM's bandwidth."""
    gpu = launch.system.gpu
    cycles = launch.blocks / gpu.sm_count * launch.cost.cycles
    return max(cycles / launch.clock_hz, launch.dram_bytes / gpu.dram.bandwidth_bytes_per_s)


def by_supply(launch: Launch, power: GpuPower) -> tuple[float, float]:
    """Dynamic energy of the call in the chip, which falls with the voltage, and in memory with its interface."""
    memory_j = power.energy.dram_device_share * sum(components[DRAM] for components in _nominal_j(launch, power))
    dynamic_j = sum(sum(dynamic_energy_j(launch, power, span).values()) for span in launch.cost.by_span)
    return dynamic_j - memory_j, memory_j


def _nominal_j(launch: Launch, power: GpuPower) -> list[dict[str, float]]:
    """By span and component, at the clock at which the energies of the file hold."""
    return [nominal_energy_j(launch, power, span) for span in launch.cost.by_span]


def about_limit(launch: Launch) -> str | None:
    """What a result says of a launch that has drawn more than the board's limit; None of others."""
    power = launch.system.gpu.power
    if power is None:
        return None
    if launch.fallen:
        (share, early_hz), (_, late_hz) = launch.fallen
        return (f"{share:.1%} of the product are done at {early_hz / 1e9:.3g} GHz, before the board's mean power "
                f"(power.reaction_ms) comes to its limit, the rest at {late_hz / 1e9:.3g} GHz; repeated, all would be")
    drawn_w = power.idle_w + launch.static_w + sum(by_supply(launch, power)) / launch.busy_s
    if drawn_w <= power.limit_w * (1.0 + SETTLED):
        return None
    return (f"the product draws {drawn_w:.0f} W and ends before the board's mean power (power.reaction_ms) comes to "
            f"its limit of {power.limit_w:g} W; repeated, it would be held to that")
