"""Calling our compiled kernels by name. No test skips: the tools are part of what tests install."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import numpy as np

from intsim.numerics.bits import same_bits
from intsim.streams.aarch64.build import Programs
from intsim.streams.aarch64.manifest import get_kernel
from intsim.testing.emulated import GUARD, Emulated

__all__ = ["EMULATED", "GUARD", "PROGRAMS", "run_kernel", "same_bits"]

PROGRAMS = Programs()
EMULATED = Emulated(PROGRAMS)


def run_kernel(name: str, output: str, shape: Mapping[str, int], **given: Any) -> np.ndarray:
    """Call a kernel of the manifest under emulation, as ``Emulated.run``."""
    return EMULATED.run(get_kernel(name), output, shape, **given)
