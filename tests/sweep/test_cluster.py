"""The same sweep on a Dask cluster: a real scheduler here and two worker processes on loopback."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager
from pathlib import Path

import pytest

import intsim
from intsim.errors import InputError
from intsim.sweep.run import load_sweep, run_sweep

pytest.importorskip("distributed")
ROOT = Path(intsim.__file__).parents[1]
SWEEP = """
axes:
  machine.clock_ghz: {low: 1.0, high: 3.0, points: 20}
  workload.q_len: {low: 16, high: 112, points: 7, multiple_of: 16}
"""


@contextmanager
def process(*command: str) -> Iterator[subprocess.Popen[bytes]]:
    started = subprocess.Popen([sys.executable, "-m", *command], cwd=ROOT, stderr=subprocess.DEVNULL)
    try:
        yield started
    finally:
        started.kill()
        started.wait()


@pytest.fixture
def cluster(tmp_path: Path) -> Iterator[tuple[str, list[subprocess.Popen[bytes]]]]:
    from distributed import Client, LocalCluster

    with ExitStack() as stack:
        scheduler = LocalCluster(n_workers=0, processes=False, protocol="tcp", host="127.0.0.1", scheduler_port=0,
                                 dashboard_address=None)
        address = stack.enter_context(scheduler).scheduler_address
        workers = [stack.enter_context(process("distributed.cli.dask_worker", address, "--nthreads", "1", "--no-nanny",
                                               "--no-dashboard", "--local-directory", str(tmp_path)))
                   for _ in range(2)]
        with Client(address, set_as_default=False) as client:
            client.wait_for_workers(2, timeout=60)
        yield address, workers


def test_a_worker_killed_in_the_middle_changes_nothing(
        cluster: tuple[str, list[subprocess.Popen[bytes]]], sweep_file: Callable[[str], Path], tmp_path: Path,
        monkeypatch: pytest.MonkeyPatch) -> None:
    address, workers = cluster
    plan = load_sweep(sweep_file(SWEEP))
    from intsim.sweep.store import Store

    add = Store.add
    had: list[int] = []

    def add_then_kill(self: Store, records: list[dict[str, object]]) -> None:
        if not had:
            workers[0].kill()
            workers[0].wait()
        had.append(len(records))
        add(self, records)

    monkeypatch.setattr(Store, "add", add_then_kill)
    sweep = run_sweep(plan, tmp_path / "cluster", scheduler=address)
    assert sum(had) == len(plan.tasks) == 140
    assert len(had) > 4
    assert sweep.frame["error"].isna().all()
    monkeypatch.undo()
    run_sweep(plan, tmp_path / "local", workers=1)
    assert (tmp_path / "cluster/results.parquet").read_bytes() == (tmp_path / "local/results.parquet").read_bytes()


def test_nothing_at_the_address(sweep_file: Callable[[str], Path], tmp_path: Path,
                                monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("intsim.sweep.cluster.SECONDS_TO_CONNECT", 1)
    with pytest.raises(InputError, match=r"--scheduler: cannot connect to tcp://127\.0\.0\.1:9"):
        run_sweep(load_sweep(sweep_file(SWEEP)), tmp_path / "out", scheduler="tcp://127.0.0.1:9")
