"""Timing the real kernels on the machine at hand. Each module of ``devices`` is a kind of machine."""

from __future__ import annotations

from importlib import import_module
from pkgutil import iter_modules

from intsim.errors import unknown_name
from intsim.measure.bench import devices
from intsim.measure.bench.model import Bench, Request


def device_names() -> list[str]:
    """What can be benchmarked."""
    return sorted(module.name for module in iter_modules(devices.__path__))


def run_bench(device: str, request: Request) -> Bench:
    """Build the kernels for a device, check their bits, time them.

    Raises:
        InputError: an unknown device or pipeline, no compiler, or a kernel whose values are not those of the model.
    """
    if device not in device_names():
        raise unknown_name("device", device, device_names(), key="--device")
    found: Bench = import_module(f"{devices.__name__}.{device}").bench(request)
    return found
