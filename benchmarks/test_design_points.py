"""What a design point costs on one core: ``python -m pytest benchmarks``. A sweep does one on each core at a time.

``first`` counts what the first point of a core or GPU pays: its kernels' loops are scheduled. ``further`` are points
whose loops are known, as nearly all of a sweep over memory, lengths and thread counts are; none of them was there
before.
"""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Callable, Iterator
from cProfile import Profile
from dataclasses import dataclass
from functools import partial
from itertools import count, cycle, islice
from pathlib import Path
from pstats import Stats
from typing import Any

import pytest

import intsim
from intsim import Workload
from intsim.machines.accelerator.calls import TokenCall
from intsim.machines.accelerator.machine import AcceleratorMachine
from intsim.result import Result
from intsim.session import Session, default_session, simulate
from intsim.sweep.run import load_sweep
from intsim.sweep.work import do_task

ROOT = Path(intsim.__file__).parents[1]
LENGTHS = (1024, 2048, 4096, 8192, 16384, 32768, 65536)


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


@dataclass(frozen=True)
class Space:
    """Points of a sweep over lengths, pipelines and DRAM bandwidths.

    Attributes:
        bandwidth: in GB/s, the first one.
    """

    machine: str
    pipelines: tuple[str, ...]
    lengths: tuple[int, ...]
    bandwidth: float
    heads: int = 1
    threads: int | None = None

    def points(self, session: Session) -> Iterator[Callable[[], Result]]:
        """Each length and pipeline at a bandwidth that no point had, then at the next: no point comes twice."""
        for bandwidth in count(self.bandwidth, 0.03125):
            for n in self.lengths:
                call = Workload(n, n, 128, heads=self.heads, kv_heads=self.heads)
                for pipeline in self.pipelines:
                    yield partial(session.simulate, call, pipeline, self.machine, threads=self.threads,
                                  overrides={"dram.bandwidth_gb_per_s": bandwidth})


ON_CPUS, ON_BOARDS = ("int_attention", "fp16", "quant_only"), (256, 512, 1024, 2048, 4096)
FURTHER = {
    "rtx4090": Space("rtx4090", ("int_flash",), LENGTHS, 900.0, heads=16),
    "a100": Space("a100-sxm", ("int_flash",), LENGTHS, 1500.0, heads=16),
    "h100": Space("h100-sxm", ("flash3_fp16",), LENGTHS, 3000.0, heads=16),
    "cortex-a76 of rk3588s": Space("rk3588s", ON_CPUS, ON_BOARDS, 20.0, threads=1),
    "rk3588s, four threads": Space("rk3588s", ON_CPUS, ON_BOARDS, 20.0, threads=4),
    "rk3588s, eight threads": Space("rk3588s", ON_CPUS, ON_BOARDS, 20.0, threads=8),
    "graviton4": Space("graviton4", ON_CPUS[:2], ON_BOARDS[1:], 400.0)}


@pytest.mark.parametrize("name", FURTHER)
def test_further_point(benchmark: Any, name: str) -> None:
    """The mean is that of a sweep: one of so many points loads its machine."""
    space, session = FURTHER[name], Session()
    points, each = space.points(session), len(space.lengths) * len(space.pipelines)
    benchmark.pedantic(lambda: next(points)(), rounds=10 * each, warmup_rounds=2 * each)
    benchmark.extra_info["calls of Python functions"] = calls_of(lambda: [next(points)() for _ in range(each)]) / each


@pytest.mark.parametrize("name", FURTHER)
def test_point_with_its_intervals(benchmark: Any, name: str) -> None:
    """A further point that is asked how sure its latency and its energy are, as a sweep's record asks each."""
    space, session = FURTHER[name], Session()
    points, each = space.points(session), len(space.lengths) * len(space.pipelines)

    def point() -> None:
        result = next(points)()
        assert result.latency_uncertainty
        assert result.energy_uncertainty or result.energy_j is None  # nobody published a Graviton4's power

    benchmark.pedantic(point, rounds=10 * each, warmup_rounds=2 * each)


@pytest.mark.parametrize("name", FURTHER)
def test_a_new_length(benchmark: Any, name: str) -> None:
    """A length that no point before had, on a known machine: how its kernels are shared out is planned anew."""
    space, session = FURTHER[name], Session()
    for known in islice(space.points(session), len(space.lengths) * len(space.pipelines)):
        known()
    lengths = count(1000, 37)

    def point() -> None:
        n = next(lengths)
        session.simulate(Workload(n, n, 128, heads=space.heads, kv_heads=space.heads), space.pipelines[0],
                         space.machine, threads=space.threads)

    benchmark.pedantic(point, rounds=60, warmup_rounds=4)


TOKENS = TokenCall(layers=22, hidden=2048, heads=32, kv_heads=4, head_dim=64, ffn=5632, vocab=32000, position=32,
                   tokens=8)
ON_ACCELERATORS = {
    "llamaf-zcu102": (TOKENS, "llamaf", 150.0),
    "ita": (Workload(64, 64, 64, heads=4, kv_heads=4), "int_attention+itamax", 500.0),
    "npu-32x32": (Workload(512, 512, 64, heads=12, kv_heads=12), "int_attention+itamax", 150.0)}
"""A call, its dataflow or pipeline, and a clock in MHz, the first one."""


@pytest.mark.parametrize("name", ON_ACCELERATORS)
def test_an_accelerator_at_another_clock(benchmark: Any, name: str) -> None:
    """A clock that no point before had: the dataflow is planned and runs anew."""
    (call, runs, clock), session = ON_ACCELERATORS[name], Session()
    clocks = count(clock, 0.5)

    def point() -> None:
        overrides = {"clock_mhz": next(clocks)}
        if isinstance(call, TokenCall):  # of no pipeline
            machine = session.load(name, overrides)
            assert isinstance(machine, AcceleratorMachine)
            machine.time(machine.plan_dataflow(call, runs))
        else:
            session.simulate(call, runs, name, overrides=overrides)

    benchmark.pedantic(point, rounds=40, warmup_rounds=2)
    benchmark.extra_info["calls of Python functions"] = calls_of(point)


def calls_of(work: Callable[[], object]) -> int:
    """Calls of Python's and of C functions, which tell versions apart whoever shares the cores."""
    profile = Profile()
    profile.runcall(work)
    return int(Stats(profile).total_calls)  # type: ignore[attr-defined]


def test_a_sweep_of_a_file(benchmark: Any) -> None:
    """Lengths, pipelines and DRAM bandwidths of an experiment, its records included."""
    tasks = list(load_sweep(ROOT / "experiments/sdot_pipes_rk3588s/sweep.yaml").tasks.items())
    for task in tasks:
        do_task(*task)
    turn = cycle(tasks)
    benchmark(lambda: do_task(*next(turn)))


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
