"""How many threads take part in a call that is short, and which call is too large."""

from __future__ import annotations

from dataclasses import replace

import pytest

from intsim.calls import AttentionCall, LinearCall
from intsim.errors import InputError
from intsim.machines.cpu.expectation import expected_s
from intsim.machines.cpu.plan import CpuPlan
from intsim.models.cpu import machine_of_models
from intsim.pipelines.registry import get_pipeline
from tests.machines.build import soc

SHORT = AttentionCall(2, 256, 64)


def seconds(machine: str, pipeline: str, call: AttentionCall, threads: int, schedule: str) -> float:
    found = soc(machine)
    plan = found.plan(call, get_pipeline(pipeline), threads=threads, schedule=schedule)
    return found.run(plan).latency_s


def test_more_threads_may_choose_what_fewer_may() -> None:
    """Eight weighed one, two and four, and four took three: 1.4 % more."""
    call = AttentionCall(24, 1000, 80, heads=4, kv_heads=2)
    four, eight = (seconds("rk3588s", "fp32", call, threads, "dynamic") for threads in (4, 8))
    assert eight <= four


def test_of_many_threads_no_more_take_part_than_end_equal_shares_sooner() -> None:
    """Above eight powers of two were weighed: 23 threads took 0.3 % longer than 20, of which none has more columns."""
    call = AttentionCall(24, 1000, 80, heads=4, kv_heads=2)
    few, many = (seconds("graviton3", "quant_only_reference", call, threads, "static") for threads in (20, 23))
    assert many <= few


@pytest.mark.parametrize("machine", ["graviton2", "oracle-a1-uncalibrated"])
def test_a_call_in_which_spinning_threads_only_wait_is_one_threads(machine: str) -> None:
    """Two threads took 1.2 and 1.5 times as long as one."""
    one, *more = (seconds(machine, "ggml_f16", SHORT, threads, "static") for threads in (1, 2, 3, 4))
    assert max(more) <= one


def test_in_a_model_all_spinning_threads_take_part() -> None:
    """With whose number llama.cpp was started."""
    by_itself, pipeline = soc("graviton2"), get_pipeline("ggml_f16")
    plans = [machine.plan(SHORT, pipeline, threads=2) for machine in (by_itself, machine_of_models(by_itself))]
    assert [plan.threads for plan in plans] == [1, 2]
    assert all(isinstance(plan, CpuPlan) and plan.asked == 2 for plan in plans)


@pytest.mark.parametrize("threads", [2, 4, 64])
def test_long_calls_are_shared_by_all_spinning_threads(threads: int) -> None:
    call = AttentionCall(1, 4096, 128, heads=32, kv_heads=8)
    plan = soc("graviton2").plan(call, get_pipeline("ggml_f16"), threads=threads)
    assert plan.threads == threads
    assert all(kernel.threaded for kernel in plan.kernels)


@pytest.mark.parametrize("pipeline", ["ggml_f16", "ggml_q8_0", "int_attention"])
def test_what_is_expected_of_one_thread_is_what_the_clock_says(pipeline: str) -> None:
    """Of heads that run side by side only the first had been counted."""
    found = soc("oracle-a1")
    plan = found.plan(AttentionCall(18, 64, 128, heads=6, kv_heads=2), get_pipeline(pipeline), threads=1)
    assert expected_s(plan) == pytest.approx(found.run(plan).latency_s)


def test_a_call_has_to_fit_the_memory() -> None:
    """As on a GPU: Q, K, V and output, K and V by the heads that they have, in the format that kernels read; and the
    scores of a head, which a fused kernel does not have whole."""
    board, fits = soc("raspberry-pi-5"), AttentionCall(1, 8192, 128, heads=32, kv_heads=8, batch=256)
    assert board.plan(fits, get_pipeline("int_attention")).asked == 4
    with pytest.raises(InputError, match=r"memory: found Q, K, V, output and scores of 16.0 GiB \(batch 256, 32 heads, "
                                         r"8 of keys, 1 x 8192 x 128\), expected at most 8.0 GiB, the memory of "):
        board.plan(fits, get_pipeline("fp32"))
    long = AttentionCall(65536, 65536, 64)
    assert board.plan(long, get_pipeline("quant_only@fused"))
    with pytest.raises(InputError, match=r"output and scores of 16.0 GiB"):
        board.plan(long, get_pipeline("int_attention"))
    with pytest.raises(InputError, match=r"weights, tokens and outputs of 9.3 GiB \(m 1, n 100000, k 100000\)"):
        board.plan(LinearCall(1, 10**5, 10**5), get_pipeline("linear_w8a8"))
    unknown = replace(board.system.soc, dram=replace(board.system.soc.dram, memory_bytes=None))
    assert replace(board, system=replace(board.system, soc=unknown)).plan(fits, get_pipeline("fp32"))
