"""The public entry to timing: a workload, a pipeline and a machine give one record."""

from __future__ import annotations

from collections.abc import Mapping
from functools import lru_cache
from pathlib import Path
from typing import Any

from intsim.config.reader import read_document
from intsim.config.resources import machine_file
from intsim.config.soc_schema import load_soc
from intsim.errors import InputError
from intsim.pipelines.registry import get_pipeline
from intsim.record import Result
from intsim.system.soc import simulate_soc
from intsim.workload import Workload


@lru_cache(maxsize=256)
def machine_kind(name: str) -> str:
    """``core``, ``soc`` or ``gpu``.

    Raises:
        InputError: no such machine, or a file of another kind.
    """
    path = machine_file(name)
    kind = read_document(path).data.get("kind")
    if kind not in ("core", "soc", "gpu"):
        raise InputError(f"found {kind!r}", file=path, line=1, key="kind", expected="core, soc or gpu")
    return str(kind)


def simulate(workload: Workload, pipeline: str = "int_attention", machine: str = "rk3588s", *,
             threads: int | None = None, schedule: str | None = None,
             overrides: Mapping[str, Any] | None = None) -> Result:
    """Project latency and energy of an attention pipeline on a machine.

    Args:
        workload: the shape of the call.
        pipeline: a name of ``intsim list pipelines``.
        machine: a name of ``intsim list machines`` (a core, an SoC or a GPU), or the path of a machine file.
        threads: CPU threads; by default one per core.
        schedule: ``static`` or ``dynamic`` shares of the rows; by default as the machine file says.
        overrides: machine values by dotted key path.

    Raises:
        InputError: an unknown name or key, or a pipeline that the machine cannot run.
    """
    chosen = get_pipeline(pipeline)
    if machine_kind(machine) == "gpu":
        for key, value in (("threads", threads), ("schedule", schedule)):
            if value is not None:
                raise InputError(f"found {value!r}", key=key, expected="no such setting: the machine is a GPU")
        from intsim.config.gpu_schema import load_gpu
        from intsim.system.gpu import simulate_gpu

        return simulate_gpu(workload, chosen, load_gpu(machine, overrides), Path(machine).stem)
    return simulate_soc(workload, chosen, load_soc(machine, overrides), threads, schedule)
