"""What does integer attention really buy on a given chip?

``attention`` computes a pipeline bit-exactly, ``evaluate`` measures its error against float64, ``plan`` says what would
run where on a machine, ``simulate`` projects its latency and energy there, ``explain`` says why, ``compare`` why one
result is faster than another, ``open_sweep`` reads what a sweep found.
Everything is loaded on first use: to import ``intsim`` costs nothing.
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

from intsim.garbage import uncollected

if TYPE_CHECKING:
    from intsim import torch as torch
    from intsim.accuracy.evaluate import evaluate
    from intsim.calls import AttentionCall, CollectiveCall, LinearCall, RowsCall, Workload
    from intsim.errors import InputError
    from intsim.models.result import ModelResult
    from intsim.pipelines.run import attention
    from intsim.pipelines.spec import Pipeline
    from intsim.result import Result
    from intsim.session import Session, plan, simulate, simulate_model
    from intsim.studies.compare import Comparison, compare
    from intsim.studies.explain import explain
    from intsim.studies.explain.model import Explanation
    from intsim.sweep.store import open_sweep

    __version__: str

_HOMES = {
    "AttentionCall": "intsim.calls",
    "CollectiveCall": "intsim.calls",
    "Comparison": "intsim.studies.compare",
    "Explanation": "intsim.studies.explain.model",
    "InputError": "intsim.errors",
    "LinearCall": "intsim.calls",
    "ModelResult": "intsim.models.result",
    "Pipeline": "intsim.pipelines.spec",
    "Result": "intsim.result",
    "RowsCall": "intsim.calls",
    "Session": "intsim.session",
    "Workload": "intsim.calls",
    "attention": "intsim.pipelines.run",
    "compare": "intsim.studies.compare",
    "evaluate": "intsim.accuracy.evaluate",
    "explain": "intsim.studies.explain",
    "open_sweep": "intsim.sweep.store",
    "plan": "intsim.session",
    "simulate": "intsim.session",
    "simulate_model": "intsim.session",
}

__all__ = [
    "AttentionCall", "CollectiveCall", "Comparison", "Explanation", "InputError", "LinearCall", "ModelResult",
    "Pipeline", "Result", "RowsCall", "Session", "Workload", "attention", "compare", "evaluate", "explain",
    "open_sweep", "plan", "simulate", "simulate_model",
]
"""The public names. ``intsim.torch`` is one too, but to import it needs PyTorch, and ``import *`` must not."""


def __getattr__(name: str) -> Any:
    if name in _HOMES:
        with uncollected():
            return getattr(import_module(_HOMES[name]), name)
    if name == "torch":
        return import_module("intsim.torch")
    if name == "__version__":
        from importlib.metadata import version

        return version("intsim")
    raise AttributeError(f"module 'intsim' has no attribute '{name}'")


def __dir__() -> list[str]:
    return sorted({*__all__, "__version__", "torch", *(name for name in globals() if name.startswith("__"))})
