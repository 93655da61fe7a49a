"""Doing tasks on a Dask cluster."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from importlib.util import find_spec
from typing import Any

from intsim.errors import InputError
from intsim.sweep.local import Task, chunks_of
from intsim.sweep.plan import model_digest
from intsim.sweep.work import LOST, Record, do_tasks

SECONDS_TO_CONNECT = 10


def do_on_cluster(tasks: Sequence[Task], address: str) -> Iterator[list[Record]]:
    """The records of tasks, as they come, from the workers of a Dask scheduler.

    Dask moves the tasks of a worker that dies to another; a chunk that it gives up on is done again task by task.

    Raises:
        InputError: the extra is not installed, nothing answers at the address, there are no workers, or they run
            another version of intsim.
    """
    if find_spec("distributed") is None:
        raise InputError("needs Dask", key="--scheduler", expected="pip install 'intsim[cluster]'")
    from distributed import Client

    try:
        client = Client(address, timeout=SECONDS_TO_CONNECT, set_as_default=False)
    except (OSError, ValueError) as error:
        raise InputError(f"cannot connect to {address} ({error})", key="--scheduler",
                         expected="the address of a Dask scheduler, such as tcp://127.0.0.1:8786") from None
    with client, client.as_current():
        _check_workers(client, address)
        waiting = chunks_of(tasks, sum(client.nthreads().values()))
        given_up: list[Task] = []
        yield from _collect(client, waiting, given_up)
        lost: list[Task] = []
        yield from _collect(client, [[task] for task in given_up], lost)
        if lost:
            yield [{"task": digest, "error": LOST} for digest, _ in lost]


def _check_workers(client: Any, address: str) -> None:
    versions = client.run(model_digest)
    if not versions:
        raise InputError(f"the scheduler at {address} has no workers", key="--scheduler",
                         expected=f"at least one: dask worker {address}")
    different = [worker for worker, digest in versions.items() if digest != model_digest()]
    if different:
        raise InputError(f"{', '.join(different)} run another version of intsim", key="--scheduler",
                         expected="this one everywhere, or results would mix")


def _collect(client: Any, chunks: Any, given_up: list[Task]) -> Iterator[list[Record]]:
    from distributed import as_completed

    of_key = {}
    futures = []
    for chunk in chunks:
        future = client.submit(do_tasks, chunk, pure=False)
        of_key[future.key] = chunk
        futures.append(future)
    for future in as_completed(futures):
        if future.status == "error":
            given_up += of_key[future.key]
        else:
            yield future.result()
        future.release()
