"""The compiled clocks of both kinds of core equal the plain ones to the last digit, on stored and on random blocks."""

from __future__ import annotations

import random

import pytest

from intsim.errors import InputError
from intsim.machines.cpu.core import in_order, out_of_order
from intsim.machines.cpu.core.micro_ops import MicroOp
from intsim.machines.cpu.core.tables import resolve
from tests.machines.build import core as core_of
from tests.machines.cpu.core import plain
from tests.stored import load_stream, stream_names


def equal(micro_ops: tuple[MicroOp, ...], ports: int, width: int, window: int) -> None:
    assert in_order.run(micro_ops, ports, width) == plain.in_order(micro_ops, ports, width)
    for entries in (window, None):
        assert out_of_order.run(micro_ops, ports, width, entries) == plain.out_of_order(
            micro_ops, ports, width, entries)


@pytest.mark.parametrize(("name", "window", "every"), [
    ("cortex-a76", 128, 11), ("apple-m2", 600, 33), ("cortex-a55", 16, 11)])
def test_stored_kernels(name: str, window: int, every: int) -> None:
    """On some of them: the plain form takes longer the more fit into the window."""
    core = core_of(name)
    for stream in stream_names()[::every]:
        for block in load_stream(stream).blocks:
            try:
                micro_ops = resolve(core, block)
            except InputError:  # a class that the core has no cost for
                continue
            equal(micro_ops, len(core.ports), core.dispatch_width, window)


def test_random_blocks() -> None:
    generator = random.Random(7)
    for _ in range(150):
        count, ports = generator.randint(1, 14), generator.randint(1, 5)
        micro_ops = tuple(
            MicroOp(tuple((generator.randrange(count), generator.randint(1, 2), generator.choice([0.5, 1.0, 4.0, 7.0]))
                          for _ in range(generator.randint(0, 2))),
                    tuple(sorted(generator.sample(range(ports), generator.randint(1, ports)))),
                    generator.choice([0.5, 1.0, 2.0, 3.5]), generator.choice([1.0, 4.0, 9.0]),
                    generator.random() < 0.2, generator.choice([0, 0, 0, 2]))
            for _ in range(count))
        equal(micro_ops, ports, generator.randint(1, 4), generator.choice([1, 3, 8, 40]))
