"""A class that was split from another: a core's file may leave it out, and where it does not, it has its own price."""

from dataclasses import replace

import pytest

from intsim.errors import InputError
from intsim.machines.cpu.core.timing import time_block
from intsim.machines.cpu.description import SPLIT_FROM
from tests.machines.build import core as core_of
from tests.machines.cpu.core.blocks import chain


@pytest.mark.parametrize(("fine", "coarse"), SPLIT_FROM.items())
def test_a_file_without_the_row_prices_it_as_the_other(fine, coarse):
    core = core_of("cortex-a76")
    without = replace(core, costs={k: v for k, v in core.costs.items() if k != fine})
    assert time_block(core, chain(fine)).cycles == pytest.approx(core.costs[fine].latency_cycles, rel=0.01)
    assert time_block(without, chain(fine)).cycles == pytest.approx(core.costs[coarse].latency_cycles, rel=0.01)
    assert core.costs[fine].latency_cycles < core.costs[coarse].latency_cycles


def test_a_file_with_neither_refuses():
    core = core_of("cortex-a76")
    lacking = replace(core, costs={k: v for k, v in core.costs.items() if not k.startswith("mul_scalar")})
    with pytest.raises(InputError, match=r"costs\.mul_scalar"):
        time_block(lacking, chain("mul_scalar_32"))
