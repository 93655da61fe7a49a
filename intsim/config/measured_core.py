"""A core known by what its kernels were measured to take, not by its pipeline."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from intsim.config.core_schema import L1Data
from intsim.config.quantity import NonNegative


@dataclass(frozen=True, eq=False)
class MeasuredCore:
    """A core whose kernels have cycles per part of their work (``intsim.streams.aarch64.host.work_of``), all data in
    L1.

    Attributes:
        features: what its kernels may need, as for a modelled core.
        kernels: by the kernel's name and the part's: cycles each time the part is done.
    """

    title: str
    features: tuple[str, ...]
    l1d: L1Data
    kernels: Mapping[str, Mapping[str, NonNegative]]
