"""Tasks on all cores, results in order: one level of threads for compiled loops and BLAS alike."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable, Iterable, Iterator
from concurrent.futures import Future, ThreadPoolExecutor
from contextlib import contextmanager
from functools import cache
from typing import TypeVar

from threadpoolctl import ThreadpoolController

Result = TypeVar("Result")


@cache
def _controller() -> ThreadpoolController:
    return ThreadpoolController()


@contextmanager
def serial_blas() -> Iterator[None]:
    """BLAS on the calling thread: its own threads would compete with ours, and their number would decide last bits."""
    with _controller().limit(limits=1, user_api="blas"):
        yield


def in_order(tasks: Iterable[Callable[[], Result]]) -> Iterator[Result]:
    """The results of the tasks, in their order, with one task per thread of numba's (NUMBA_NUM_THREADS) under way.

    The tasks release the GIL in numba and BLAS. They are drawn from the iterable on the calling thread, at most one
    more than there are threads before their results are taken.
    """
    import numba

    threads = numba.config.NUMBA_NUM_THREADS  # type: ignore[attr-defined]
    with serial_blas():
        if threads == 1:
            for task in tasks:
                yield task()
            return
        with ThreadPoolExecutor(threads) as pool:
            under_way: deque[Future[Result]] = deque()
            for task in tasks:
                under_way.append(pool.submit(task))
                if len(under_way) > threads:
                    yield under_way.popleft().result()
            while under_way:
                yield under_way.popleft().result()
