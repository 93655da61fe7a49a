"""When Python's garbage collector looks through what there is: between answers, rather than amid one.

An answer makes tens of thousands of small objects, which stay (instructions, timings) or go by themselves, nearly all
of them. The collector, started by their number, looks through those that stay again and again: a tenth of a first
answer.
"""

from __future__ import annotations

import gc
from collections.abc import Iterator
from contextlib import contextmanager


@contextmanager
def uncollected() -> Iterator[None]:
    """Within, nothing is collected; the caller's collector is on afterwards if it was before."""
    was_on = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if was_on:
            gc.enable()
