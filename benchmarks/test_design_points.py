"""What a design point costs on one core: ``python -m pytest benchmarks``. A sweep does one on each core at a time.

``first`` counts what the first point of a core or GPU pays: its kernels' loops are scheduled. ``further`` are points
whose loops are known, as nearly all of a sweep over memory, lengths and thread counts are.
"""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Iterator
from itertools import count, cycle
from pathlib import Path
from typing import Any

import pytest

import intsim
from intsim import Workload
from intsim.session import Session, default_session, simulate
from intsim.sweep.run import load_sweep
from intsim.sweep.work import do_task

ROOT = Path(intsim.__file__).parents[1]
LENGTHS = [1024, 2048, 4096, 8192, 16384, 32768, 65536]


@pytest.mark.parametrize(("machine", "pipeline"),
                         [("rk3588s-uncalibrated", "int_attention"), ("a100-sxm", "int_flash")])
def test_first_point(benchmark: Any, machine: str, pipeline: str) -> None:
    benchmark.pedantic(simulate, (Workload(4096, 4096, 128), pipeline, machine), rounds=5,
                       setup=lambda: default_session().clear())


def test_a_changed_core(benchmark: Any) -> None:
    """A cost of a Cortex-A76 that no point before had: only blocks that use it are timed anew."""
    session = Session()
    session.simulate(Workload(1024, 1024, 128), "int_attention", "cortex-a76")
    latencies = count(4.0, 0.125)

    def point() -> None:
        session.simulate(Workload(1024, 1024, 128), "int_attention", "cortex-a76",
                         overrides={"costs.dot.latency_cycles": next(latencies)})

    benchmark.pedantic(point, rounds=20, warmup_rounds=2)


@pytest.mark.parametrize(("key", "values"), [("rob_entries", count(100.0)),
                                             ("costs.alu.latency_cycles", count(2, 0.125))])
def test_a_core_of_which_all_is_changed(benchmark: Any, key: str, values: Iterator[float]) -> None:
    """Every kernel sees a change: of the reorder buffer, which few blocks fill; of what nearly every block executes."""
    session = Session()
    session.simulate(Workload(1024, 1024, 128), "int_attention", "cortex-a76")

    def point() -> None:
        session.simulate(Workload(1024, 1024, 128), "int_attention", "cortex-a76", overrides={key: float(next(values))})

    benchmark.pedantic(point, rounds=20, warmup_rounds=2)


@pytest.mark.parametrize(("machine", "pipeline"), [("a100-sxm", "int_flash"), ("rtx4090-uncalibrated", "int_flash"),
                                                   ("h100-sxm", "flash3_fp16")])
def test_a_changed_sm(benchmark: Any, machine: str, pipeline: str) -> None:
    """A cost of an SM that no point before had: every loop of every tile that may run is timed anew."""
    session, call = Session(), Workload(4096, 4096, 128, heads=16, kv_heads=16)
    session.simulate(call, pipeline, machine)
    cycles = count(4.5, 0.125)

    def point() -> None:
        session.simulate(call, pipeline, machine, overrides={"costs.mufu_ex2.cycles": next(cycles)})

    benchmark.pedantic(point, rounds=20, warmup_rounds=2)


def test_further_point_on_a_cpu(benchmark: Any) -> None:
    """Lengths, pipelines and DRAM bandwidths in turn."""
    plan = load_sweep(ROOT / "experiments/sdot_pipes_rk3588s/sweep.yaml")
    tasks = list(plan.tasks.items())
    for task in tasks:
        do_task(*task)
    turn = cycle(tasks)
    benchmark(lambda: do_task(*next(turn)))


def test_further_point_on_a_gpu(benchmark: Any) -> None:
    """Lengths and DRAM bandwidths in turn."""
    points = [(Workload(n, n, 128, heads=16, kv_heads=16), bandwidth) for n in LENGTHS for bandwidth in (1e3, 2e3)]
    turn = cycle(points)

    def point() -> None:
        workload, bandwidth = next(turn)
        simulate(workload, "int_flash", "a100-sxm", overrides={"dram.bandwidth_gb_per_s": bandwidth})

    for _ in points:
        point()
    benchmark(point)


def test_a_roofline_for_comparison(benchmark: Any) -> None:
    """Both GEMMs by peak rate and bandwidth, softmax by its bytes: what a roofline tool computes for a point."""
    turn = cycle(LENGTHS)

    def point() -> float:
        n, d = next(turn), 128
        gemm = max(4 * n * n * d / 512e9, (2 * n * d + n * n) / 30e9)
        return gemm + 5 * n * n / 30e9

    benchmark(point)


def test_start_of_the_command_line(benchmark: Any) -> None:
    benchmark.pedantic(subprocess.run, ([sys.executable, "-m", "intsim", "--help"],),
                       {"cwd": ROOT, "stdout": subprocess.DEVNULL, "check": True}, rounds=5)
