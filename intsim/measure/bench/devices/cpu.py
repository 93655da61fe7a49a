"""The CPU of this machine: ``kernels/host`` on x86-64, ``kernels/neon`` on Arm."""

from __future__ import annotations

import statistics
from collections.abc import Iterator, Sequence
from functools import partial
from typing import Any

from intsim.errors import InputError
from intsim.measure.bench.bits import CHECKED, check_bits
from intsim.measure.bench.compiler import build, find_compiler
from intsim.measure.bench.describe import available_cores, describe
from intsim.measure.bench.energy import find_meter
from intsim.measure.bench.library import Kernels
from intsim.measure.bench.model import Bench, Request
from intsim.measure.bench.programs import Entry, benchable, build_entries, require_benchable
from intsim.measure.bench.timing import TOTAL, BenchProgram, PinnedThreads, measure_all
from intsim.measure.kernel_runs import KERNEL
from intsim.streams.aarch64.host import NEON

ENOUGH = 3
"""Undisturbed samples that a median needs."""


def bench(request: Request) -> Bench:
    """Build, check, time.

    Raises:
        InputError: no compiler, a pipeline without kernels here, more threads than cores, wrong bits.
    """
    cores = available_cores()
    threads = request.threads or tuple(sorted({1, len(cores)}))
    for count in threads:
        if not 1 <= count <= len(cores):
            raise InputError(f"found {count}", key="--threads", expected=f"1 to {len(cores)}, the cores here")
    request.progress("building the kernels")
    library = build(find_compiler())
    kernels = Kernels(library, CHECKED)
    pipelines = request.pipelines if request.pipelines is not None else tuple(benchable(kernels))
    require_benchable(kernels, pipelines)
    request.progress("checking their bits")
    calls = check_bits(kernels)
    entries = build_entries(kernels, pipelines, request.lengths, request.head_dims, threads)
    meter = find_meter()
    with PinnedThreads(cores[:max(threads)], kernels.run_calls, request.realtime) as team:
        measure_all(team, [entry.program for entry in entries], request.rounds, request.progress)
        request.progress("reading energy" if meter.counters else "")
        joules = [None if entry.pipeline == KERNEL else meter.joules(partial(_run, team, entry.program))
                  for entry in entries]
        machine = describe(library, team.pinned, cores)
    source = f"intsim bench on {machine['processor']}, {library.instruction_set}, {library.compiler.version}"
    rows = [row for entry, energy in zip(entries, joules, strict=True)
            for row in _rows(entry, energy, request.device_name, source)]
    energy_note = f"energy: {meter.description}" if meter.counters else f"energy: not measured, {meter.reason}"
    remarks = [f"{calls} kernel calls gave the numeric model's bits", energy_note]
    if not library.instruction_set.startswith(NEON):
        remarks.append("fp16: these vectors have no fp16 arithmetic; gemm_f16 rounds every step to fp16 in float32 "
                       "registers, and its time is the price of that")
    disturbed = sum(len(entry.program.disturbed) for entry in entries)
    remarks.append(f"in {disturbed} samples a thread lost its core; they count only where fewer than {ENOUGH} others "
                   "are left")
    return Bench(rows, {**machine, "device": request.device_name, "rounds": request.rounds, "remarks": remarks},
                 tuple(remarks))


def _run(team: PinnedThreads, program: BenchProgram) -> int:
    """Run a program; how many runs that was."""
    team.measure(program)
    return program.repeat


def _rows(entry: Entry, energy_j: float | None, device: str, source: str) -> Iterator[dict[str, Any]]:
    """A row of the entry, and of a pipeline's steps."""
    program, workload = entry.program, entry.workload
    quiet = len(program.samples) >= ENOUGH
    samples = program.samples if quiet else program.samples + program.disturbed
    steps = [TOTAL] if entry.pipeline == KERNEL else [TOTAL, *program.steps]
    for step in steps:
        seconds = [sample[step] for sample in samples]
        yield {
            "device": device, "pipeline": entry.pipeline, "op": step or entry.step or None, "batch": 1, "heads": 1,
            "q_len": workload.q_len, "kv_len": workload.kv_len, "head_dim": workload.head_dim, "causal": False,
            "threads": program.threads, "latency_s": float(f"{statistics.median(seconds):.6g}"),
            "latency_uncertainty_s": float(f"{max(_spread(seconds), 1e-9):.2g}"),
            "energy_j": None if energy_j is None or step else float(f"{energy_j:.6g}"),
            "repeats": len(seconds) * program.repeat, "source": source, "note": None if quiet else "disturbed",
        }


def _spread(seconds: Sequence[float]) -> float:
    """Half the distance between the quartiles; at most nine tenths of the median, which says as little as more."""
    if len(seconds) < 2:
        return 0.0
    low, middle, high = statistics.quantiles(seconds, n=4)
    return min((high - low) / 2, 0.9 * middle)
