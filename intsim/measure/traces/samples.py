"""Samples of a meter, and the limits within which a trace of power makes sense."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

Array = NDArray[np.float64]

FEWEST_SAMPLES = 20
SHORTEST_STEP_S = 1e-7
"""Ten million samples a second: no power meter is faster."""

LONGEST_STEP_S = 60.0
LONGEST_PLAIN_STEP_S = 2.5
"""The same of times without a date, whose unit only the title says: slower meters write dates, milliseconds under
``time_s`` look slower."""

LARGEST_W = 2000.0
"""Of one device or board, in a column of watts or below; a whole server's power stands in kilowatts."""

LEAST_W = 1e-3
"""What a device that computes takes at the least."""

LARGEST_KW_W = 1e6
"""The same where the title says kilowatts."""

USUAL_STEPS_LOST = 25
"""Steps without a sample after which the trace has a hole."""


@dataclass(frozen=True)
class Trace:
    """Samples of a meter: the time at which each ends, its length, its average power.

    Attributes:
        time_s: strictly rising, from the file's own zero, or from the first sample where the file counts from 1970.
        interval_s, power_w: of each sample.
        meter: what wrote the file, and which columns were read.
        remarks: what the reader should know of how the file was read.
    """

    path: Path
    time_s: Array
    interval_s: Array
    power_w: Array
    meter: str = ""
    remarks: tuple[str, ...] = ()

    @property
    def energy_j(self) -> float:
        """Of the whole trace."""
        return float(np.sum(self.power_w * self.interval_s))

    @property
    def step_s(self) -> float:
        """The usual time between two samples."""
        return float(np.median(self.interval_s))
