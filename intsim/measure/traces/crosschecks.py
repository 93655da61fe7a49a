"""Columns of a meter that say the same twice: power with voltage and current, and with a counter of energy."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from intsim.errors import InputError
from intsim.measure.table import Row, Sheet
from intsim.measure.traces.columns import Source, numbers
from intsim.measure.traces.samples import Array
from intsim.measure.traces.titles import Title

MAINS_V = (85.0, 265.0)
"""Of a socket: what power supplies for all countries take."""

POWER_FACTOR = (0.3, 1.02)
"""Active over apparent power; above 1 by the meters' errors alone."""

POWER_TOLERANCE = 0.02
"""Of a POWER-Z, power against voltage times current: all three are shown rounded."""

TOTAL_TOLERANCE = 0.1
"""Of other meters the averages: chips convert voltage, current and power one after the other."""

ENERGY_TOLERANCE = 0.05
"""The samples' sum against the meter's own counter of energy."""


def check_voltage_times_current(sheet: Sheet, rows: Sequence[Row], power: Array, titles: Sequence[Title],
                                source: Source) -> tuple[str, ...]:
    """Power is voltage times current where all three stand side by side, or less where that is apparent power of the
    mains; a word on it.

    Raises:
        InputError: with the line: it is neither.
    """
    beside = {t.quantity: t for t in reversed(titles) if t.channel == source.channel and t.scale is not None}
    apart = [t.quantity for t in source.titles] == ["voltage", "current"]
    if apart and _is_mains(numbers(sheet, rows, source.titles[0])):
        return (f"{source.words} is apparent power if the voltage is that of the mains: the power is less by a factor "
                "that the file does not say",)
    if source.titles[0].quantity != "power" or not {"voltage", "current"} <= set(beside):
        return ()
    volts = numbers(sheet, rows, beside["voltage"])
    product = np.abs(volts * numbers(sheet, rows, beside["current"]))
    if "PWR" in sheet.header:
        wrong = np.flatnonzero(np.abs(product - np.abs(power)) > POWER_TOLERANCE * np.maximum(np.abs(power), 1.0))
        if len(wrong):
            i = int(wrong[0])
            raise InputError(f"found {rows[i].cells[source.titles[0].column]}", file=sheet.path, line=rows[i].line,
                             key=source.titles[0].text, expected=f"VBUS times IBUS, {product[i]:.4g} W")
    elif abs(float(product.mean()) - float(power.mean())) > TOTAL_TOLERANCE * float(power.mean()) + 1e-3:
        names = f"'{beside['voltage'].text}' times '{beside['current'].text}'"
        factors = np.percentile(power / np.maximum(product, 1e-12), [5, 50, 95])
        if _is_mains(volts) and factors[0] >= POWER_FACTOR[0] and factors[2] <= POWER_FACTOR[1]:
            return (f"read {source.words}, {factors[1]:.2g} of {names}, which is apparent power at the mains' "
                    f"{np.median(np.abs(volts)):.0f} V",)
        raise InputError(f"is {power.mean():.4g} W on average", file=sheet.path, line=sheet.header_line,
                         key=source.titles[0].text, expected=f"{names}, {product.mean():.4g} W")
    return ()


def _is_mains(volts: Array) -> bool:
    """Whether a voltage is that of a socket, somewhere on earth."""
    return MAINS_V[0] <= float(np.median(np.abs(volts))) <= MAINS_V[1]


def check_energy(sheet: Sheet, rows: Sequence[Row], time_s: Array, power_w: Array, titles: Sequence[Title],
                 source: Source) -> None:
    """The samples sum up to what the meter counted itself: a wrong unit of time or power shows here.

    Raises:
        InputError: they do not.
    """
    counters = [t for t in titles if t.quantity == "energy" and t.channel == source.channel and t.scale is not None]
    if len(counters) != 1:
        return
    counted = np.diff(np.abs(numbers(sheet, rows, counters[0])))
    summed = np.abs(power_w[1:]) * np.diff(time_s)
    kept = counted >= 0
    total, mine = float(counted[kept].sum()), float(summed[kept].sum())
    if total > 0 and abs(mine - total) > ENERGY_TOLERANCE * total:
        raise InputError(f"the samples sum up to {mine:.4g} J", file=sheet.path, key=source.titles[0].text,
                         expected=f"what the meter counted in '{counters[0].text}', {total:.4g} J: times or powers are "
                         "of another unit, or samples are missing")
