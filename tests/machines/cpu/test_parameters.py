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


@pytest.mark.parametrize(("key", "given", "meant"), [
    ("barrier_us", 3e-5, "30"), ("sleep.wake_us", 1.2e-4, "120")])
def test_times_of_software_that_may_be_seconds_are_said(key: str, given: float, meant: str) -> None:
    call = Workload(64, 64, 64)
    said = [simulate(call, "int_attention", "rk3588s", overrides={f"threading.{key}": value}).assumptions
            for value in (given, float(meant))]
    words = f"threading.{key} of {given:.3g} is less than"
    assert [line for line in said[0] if line.startswith(words) and line.endswith(f"in seconds, it is {meant}")]
    assert not any(line.startswith("threading.") for line in said[1])
