"""The public entry to timing: a workload, a pipeline and a machine give one record."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from typing import Any

from intsim.calls import AttentionCall
from intsim.config.gpu_schema import load_gpu
from intsim.config.reader import read_document
from intsim.config.resources import machine_file
from intsim.errors import InputError
from intsim.machines.cpu.load import load_soc
from intsim.machines.cpu.soc import simulate_soc
from intsim.machines.gpu.chip import simulate_gpu
from intsim.pipelines.registry import get_pipeline, with_parameters
from intsim.pipelines.spec import Pipeline
from intsim.result import Result


def simulate(workload: AttentionCall, pipeline: str = "int_attention", machine: str = "rk3588s", *,
             threads: int | None = None, schedule: str | None = None,
             overrides: Mapping[str, Any] | None = None, parameters: Mapping[str, float] | None = None) -> Result:
    """Project latency and energy of an attention pipeline on a machine.

    Args:
        workload: the shape of the call.
        pipeline: a name of ``intsim list pipelines``.
        machine: a name of ``intsim list machines`` (a core, an SoC or a GPU), or the path of a machine file.
        threads: CPU threads; by default one per core. A GPU takes none.
        schedule: ``static`` or ``dynamic`` shares of the rows; by default as the machine file says. A GPU takes none.
        overrides: machine values by dotted key path.
        parameters: of the pipeline, such as ``b`` of IndexSoftmax; values for which there is no kernel are refused.

    Raises:
        InputError: an unknown name or key, or a pipeline that the machine cannot run.
    """
    result = _simulate(workload, with_parameters(get_pipeline(pipeline), parameters or {}), machine, threads, schedule,
                       overrides)
    # A machine that was fitted and then changed is no longer the one that was fitted.
    return replace(result, status="projected", calibration="") if overrides else result


def _simulate(workload: AttentionCall, chosen: Pipeline, machine: str, threads: int | None, schedule: str | None,
              overrides: Mapping[str, Any] | None) -> Result:
    if read_document(machine_file(machine)).data.get("kind") == "gpu":
        for key, value in (("threads", threads), ("schedule", schedule)):
            if value is not None:
                raise InputError(f"found {value!r}", key=key, expected="nothing: a GPU's blocks schedule themselves")
        return simulate_gpu(workload, chosen, load_gpu(machine, overrides))
    return simulate_soc(workload, chosen, load_soc(machine, overrides), threads, schedule)
