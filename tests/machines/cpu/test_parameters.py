"""Parameters of a pipeline that change which kernel runs."""

from __future__ import annotations

import pytest

from intsim import Workload, simulate
from intsim.errors import InputError

SHAPE = Workload(64, 256, 64)


def latency(**parameters: float) -> float:
    return simulate(SHAPE, "int_attention", "cortex-a76", parameters=parameters).latency_s


def test_a_larger_table_takes_longer_and_the_clip_takes_nothing() -> None:
    assert latency() == latency(b=5) == latency(c=8.0)
    assert latency(b=4) < latency(b=5) < latency(b=6) < latency(b=7)


def test_the_kernel_of_the_table_is_named() -> None:
    found = simulate(SHAPE, "int_attention", "cortex-a76", parameters={"b": 6})
    assert found.details.streams["index_softmax/index_softmax_paper_b6"] == "index_softmax_paper_b6"


def test_a_table_without_a_kernel_and_an_unknown_parameter_are_refused() -> None:
    with pytest.raises(InputError, match="index_softmax_paper_b8 needs a kernel that is not in the library"):
        latency(b=8)
    with pytest.raises(InputError, match=r"has no parameter 'bb'.*did you mean 'b'"):
        latency(bb=3)
