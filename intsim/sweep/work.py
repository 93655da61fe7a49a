"""Doing a task: what a worker process runs, and what it gives back."""

from __future__ import annotations

import json
import math
import threading
from collections.abc import Mapping, Sequence
from dataclasses import replace
from pathlib import Path
from typing import Any

from intsim.accuracy.arguments import Arguments
from intsim.accuracy.evaluate import evaluate
from intsim.accuracy.files import load_arguments
from intsim.accuracy.inputs import QUERY_ROWS, first_rows
from intsim.calls import AttentionCall
from intsim.errors import InputError
from intsim.machines.accelerator.calls import call_of
from intsim.machines.accelerator.machine import AcceleratorMachine
from intsim.machines.accelerator.result import AcceleratorRun
from intsim.machines.cluster.cluster import ClusterMachine
from intsim.machines.gpu.chip import GpuMachine
from intsim.machines.machine import Identity, Machine
from intsim.models.reading import is_file
from intsim.models.result import ModelResult
from intsim.pipelines.registry import get_pipeline, with_parameters
from intsim.result import Result
from intsim.session import default_session, simulate
from intsim.sweep.columns import ACCURACY, BOUNDS, MODEL_BOUNDS, MODEL_TIMING, TIMING
from intsim.sweep.doubts import DOUBTS, kept
from intsim.sweep.ways import no_accelerator
from intsim.tables import NOT_MODELLED
from intsim.uncertainty.interval import Doubt

Record = dict[str, Any]
"""``task`` (digest), ``error`` (a message or None), and columns of results."""

INTERNAL = "internal error: "
RUN = ("status", "threads", NOT_MODELLED)
LOST = "the worker process died (killed, or out of memory)"
_ONE_AT_A_TIME = threading.Lock()


def is_crash(error: str) -> bool:
    """Whether a point's error is none of its own: the same point may do on another day, or when intsim is mended."""
    return INTERNAL in error or LOST in error


def do_tasks(tasks: Sequence[tuple[str, str]]) -> list[Record]:
    """The records of tasks given as (digest, text); a task that fails gives its message."""
    return [do_task(digest, text) for digest, text in tasks]


def do_task(digest: str, text: str) -> Record:
    """The record of one task."""
    task = json.loads(text)
    try:
        _plug(task.get("plugins", ()))
        found = DOING[task["do"]](task)
    except InputError as error:
        return {"task": digest, "error": str(error)}
    except Exception as error:  # a defect in one point must not cost the others
        return {"task": digest, "error": f"{INTERNAL}{type(error).__name__}: {error}"}
    return {"task": digest, "error": None, **found}


def _plug(plugins: Sequence[tuple[str, str]]) -> None:
    """Load the plug-ins that the sweep was planned with, unless this process has them.

    Raises:
        InputError: one that cannot be used here, or was edited since.
    """
    for path, digest in plugins:
        session = default_session()
        known = any(str(p.path) == path and p.digest == digest for p in session.catalogue.plugins)
        if not known and session.plug(path).digest != digest:
            raise InputError("is not as it was when the sweep was planned", file=path, key="plugins",
                             expected="the same file for all workers, and no edit while they run")


def _result(task: dict[str, Any], machine: str | Machine, overrides: Mapping[str, Any] | None) -> Result:
    return simulate(AttentionCall(**task["workload"]), task["pipeline"], machine, threads=task["threads"],
                    schedule=task["schedule"], overrides=overrides, parameters=task["parameters"])


def unlimited_s(text: str) -> float | None:
    """Seconds without the boards' power limit of what a task times; None where no limit slows it down.

    Args:
        text: of a task that has a result.
    """
    task = json.loads(text)
    free = _unlimited(default_session().load(task["machine"], task["overrides"]))
    if free is None or task["do"] not in ("time workload", "time model"):
        return None
    run = _result if task["do"] == "time workload" else _model
    limited, found = run(task, task["machine"], task["overrides"]).latency_s, run(task, free, None).latency_s
    return None if math.isclose(limited, found, rel_tol=1e-9) else found


def _unlimited(machine: Machine) -> GpuMachine | ClusterMachine | None:
    """The machine, were its boards to draw what they like; None where none has a limit."""
    if isinstance(machine, ClusterMachine):
        device = _unlimited(machine.gpu)
        return replace(machine, gpu=device, identity=_other(machine)) if isinstance(device, GpuMachine) else None
    power = machine.system.gpu.power if isinstance(machine, GpuMachine) else None
    if not isinstance(machine, GpuMachine) or power is None:
        return None
    free = replace(machine.system.gpu, power=replace(power, limit_w=math.inf))
    return replace(machine, system=replace(machine.system, gpu=free), identity=_other(machine))


def _other(machine: Machine) -> Identity:
    """The identity of a machine that was changed: what is remembered of calls is not of it."""
    return replace(machine.identity, digested=lambda: f"{machine.identity.digest} unlimited")


def _time(task: dict[str, Any]) -> Record:
    result = _result(task, task["machine"], task["overrides"])
    return _bounds(BOUNDS, result.latency_interval_s, result.energy_interval_j) | _doubts(task, result) | {
        name: getattr(result, name) for name in (*RUN, *TIMING)}


def _doubts(task: dict[str, Any], run: Result | AcceleratorRun) -> Record:
    """Of the columns of which a baseline's stands beside; nothing in a sweep without one."""
    found = {"latency_s": run.latency_uncertainty, "energy_j": run.energy_uncertainty}
    return {DOUBTS: kept({name: sure.doubt for name, sure in found.items() if sure})} if task["beside"] else {}


def _bounds(names: tuple[str, ...], *intervals: tuple[float, float] | None) -> Record:
    """The ends of intervals by column; None where a number has no interval."""
    return dict(zip(names, (end for interval in intervals for end in interval or (None, None)), strict=True))


def _model(task: dict[str, Any], machine: str | Machine, overrides: Mapping[str, Any] | None) -> ModelResult:
    given = task["model"]
    name, settings = given["name"], {key: value for key, value in given.items() if key != "name"}
    return default_session().simulate_model(
        Path(name) if is_file(name) else name, machine, **settings, threads=task["threads"],
        attention=with_parameters(get_pipeline(task["pipeline"]), task["parameters"]), schedule=task["schedule"],
        overrides=overrides, baseline=None)


def _time_model(task: dict[str, Any]) -> Record:
    result = _model(task, task["machine"], task["overrides"])
    beside = {"weights_bytes": result.memory.weights, "cache_bytes": result.memory.cache}
    bounds = _bounds(MODEL_BOUNDS, result.ttft_interval_s, result.tpot_interval_s, result.energy_per_token_interval_j)
    doubts = {DOUBTS: kept(_of_model(result))} if task["beside"] else {}
    return beside | bounds | doubts | {
        name: getattr(result, name) for name in (*RUN, *MODEL_TIMING) if name not in beside}


def _of_model(result: ModelResult) -> dict[str, Doubt]:
    decodes = [phase.name for phase in result.phases if phase.name == "decode"]
    first = [phase.name for phase in result.phases if phase.name not in decodes]
    found = {"latency_s": result.beside("latency"), "ttft_s": result.beside("latency", first)}
    if decodes:
        found["tpot_s"] = result.beside("latency", decodes)
    if result.energy_j is not None:
        found["energy_j"] = result.beside("energy")
    return found


def _time_flow(task: dict[str, Any]) -> Record:
    machine = default_session().load(task["machine"], task["overrides"])
    if not isinstance(machine, AcceleratorMachine):
        raise no_accelerator(machine.identity.name, machine.identity.kind)
    for key in ("threads", "schedule"):
        if task[key] is not None:
            raise InputError(f"found {task[key]!r}", key=key, expected="nothing: a dataflow has no threads")
    flow = machine.dataflows(task["pipeline"], folder=Path(task["folder"]))
    call = call_of(flow.call, task["call"])
    run = machine.time(machine.plan_dataflow(call, flow, parameters=task["parameters"]))
    tokens = call.symbols.get("tokens")
    return {**machine.parts.area, "status": machine.identity.status, "threads": None, "latency_s": run.latency_s,
            "energy_j": run.energy_j, "power_w": run.power_w, NOT_MODELLED: run.not_modelled,
            **_bounds(BOUNDS, run.latency_interval_s, run.energy_interval_j), **_doubts(task, run),
            "tokens_per_s": None if tokens is None else tokens / run.latency_s}


def _measure(task: dict[str, Any]) -> Record:
    """Accuracy, one at a time: it has its own threads."""
    tensors, pipeline, parameters = task["tensors"], task["pipeline"], task["parameters"]
    with _ONE_AT_A_TIME:
        found = evaluate(**vars(_arguments(tensors, task["workload"])), pipeline=pipeline, parameters=parameters,
                         causes=False)
    return {name: getattr(found, name) for name in ACCURACY}


DOING = {"time workload": _time, "time model": _time_model, "time call": _time_flow, "measure": _measure}
"""What a task has to be done."""


def _arguments(tensors: dict[str, Any], workload: dict[str, Any]) -> Arguments:
    rows, causal, variant = tensors["query_rows"], workload["causal"], workload.get("variant", "")
    if "family" in tensors:
        drawn = first_rows(tensors["family"], AttentionCall(**workload), tensors["seed"], rows or QUERY_ROWS)
        return Arguments(*drawn, causal=causal, variant=variant or None)
    return load_arguments(tensors["file"]).taken(causal, rows, variant)
