"""Energy of a span on Linux: RAPL counters, else a hwmon energy or power rail, where they can be read."""

from __future__ import annotations

import time
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

MICRO = 1e-6
SYSTEM = Path("/sys/class")


@dataclass(frozen=True)
class Counter:
    """A counter of microjoules that wraps at ``range_uj`` (0: never)."""

    path: Path
    range_uj: int

    def read(self) -> int:
        """Its value."""
        return int(self.path.read_text(encoding="ascii"))


@dataclass(frozen=True)
class Meter:
    """Where energy is read; without counters ``reason`` says why there is none."""

    counters: tuple[Counter, ...]
    description: str
    reason: str = ""

    def joules(self, work: Callable[[], int], at_least_s: float = 1.0) -> float | None:
        """Energy per run of ``work``, which returns how many runs it did, repeated for a span that a counter resolves.

        Returns:
            Joules of all counters together, the rest of the machine included; None without a counter.
        """
        if not self.counters:
            return None
        before, started, runs = [c.read() for c in self.counters], time.monotonic(), 0
        while time.monotonic() - started < at_least_s:
            runs += work()
        spent = 0
        for counter, first in zip(self.counters, before, strict=True):
            last = counter.read()
            spent += last - first + (counter.range_uj if last < first else 0)
        return spent * MICRO / runs


def find_meter(system: Path = SYSTEM) -> Meter:
    """RAPL packages (``powercap/intel-rapl:N``), else every hwmon ``energyN_input`` in microjoules."""
    packages = sorted((system / "powercap").glob("intel-rapl:[0-9]*"))
    packages = [p for p in packages if p.name.count(":") == 1]
    rails = sorted((system / "hwmon").glob("hwmon*/energy*_input"))
    if not packages and not rails:
        return Meter((), "", f"{system}/powercap has no RAPL package and {system}/hwmon no energy rail")
    try:
        if packages:
            found = tuple(Counter(p / "energy_uj", int((p / "max_energy_range_uj").read_text(encoding="ascii")))
                          for p in packages)
            description = "RAPL " + ", ".join((p / "name").read_text(encoding="ascii").strip() for p in packages)
        else:
            found = tuple(Counter(rail, 0) for rail in rails)
            description = "hwmon " + ", ".join(str(rail.relative_to(system)) for rail in rails)
        for counter in found:
            counter.read()
    except (OSError, ValueError) as error:
        where = getattr(error, "filename", None) or "an energy counter"
        why = getattr(error, "strerror", None) or str(error)
        return Meter((), "", f"{where} cannot be read ({why}); run as root or make it readable")
    return Meter(found, description)
