"""What does integer attention really buy on a given chip?

``attention`` computes a pipeline bit-exactly, ``evaluate`` measures its error against float64, ``simulate`` projects
its latency and energy on a machine, ``open_sweep`` reads what a sweep found. Heavy modules are loaded on first use.
"""

from __future__ import annotations

from importlib import import_module
from typing import Any

from intsim.calls import AttentionCall, Workload
from intsim.errors import InputError

__all__ = ["AttentionCall", "InputError", "Workload", "attention", "evaluate", "open_sweep", "simulate",
           "simulate_model"]

_HOMES = {
    "attention": "intsim.pipelines.run",
    "evaluate": "intsim.accuracy.evaluate",
    "open_sweep": "intsim.sweep.store",
    "simulate": "intsim.session",
    "simulate_model": "intsim.session",
}


def __getattr__(name: str) -> Any:
    if name in _HOMES:
        return getattr(import_module(_HOMES[name]), name)
    if name == "torch":
        return import_module("intsim.torch")
    raise AttributeError(f"module 'intsim' has no attribute '{name}'")
