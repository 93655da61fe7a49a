"""Loops that numba compiles on their first call."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

import intsim
from intsim.jit import Compiling, jitted

FACTOR = 3


@jitted(inline="always")
def _scaled(x: int) -> int:
    return FACTOR * x


@jitted(nogil=True)
def _sum_of(count: int) -> int:
    """Of what another one makes."""
    total = 0
    for i in numba.prange(count):  # noqa: F821 (the module is given to it)
        total += _scaled(i)
    return total


def test_a_function_is_compiled_with_those_that_it_calls() -> None:
    assert isinstance(_sum_of, Compiling)
    assert "compiled" not in vars(_sum_of)
    assert _sum_of(5) == 30
    assert _sum_of.compiled.signatures, "numba ran it"
    assert (_sum_of.__name__, _sum_of.__doc__) == ("_sum_of", "Of what another one makes.")


@pytest.mark.parametrize("machine", ["rtx4090", "cortex-a76"])
def test_a_projection_loads_neither_numba_nor_scipy(machine: str) -> None:
    """Nor does a GPU's load SimPy, which comes with a tenth of a second of other modules; nor one of attention the
    formats of weights, or what accelerators are made of."""
    pipeline = "int_flash" if machine == "rtx4090" else "int_attention"
    spared = ["numba", "scipy", "pandas", "ml_dtypes", "intsim.config.dataflow_schema", "intsim.streams.dataflow.model",
              "intsim.numerics.linear.formats"]
    spared += ["simpy", "intsim.streams.aarch64.model"] if machine == "rtx4090" else []
    code = ("import sys\nimport intsim\n"
            f"intsim.simulate(intsim.AttentionCall(128, 128, 64), '{pipeline}', '{machine}')\n"
            f"print([m for m in {spared} if m in sys.modules])")
    done = subprocess.run([sys.executable, "-c", code], cwd=Path(intsim.__file__).parents[1], capture_output=True,
                          text=True, check=True)
    assert done.stdout.splitlines()[-1] == "[]"
