"""What is expected of plans, and what bounds it: of a fused pipeline's blocks, beside what the clock then says."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from itertools import chain, combinations

import pytest

from intsim.calls import AttentionCall
from intsim.machines.cpu.expectation import alone_s, at_least_alone_s, expected_s, surely_later
from intsim.machines.cpu.heads import ONE_BY_ONE
from intsim.machines.cpu.layout import layouts_of
from intsim.machines.cpu.plan import CpuPlan
from intsim.pipelines.registry import get_pipeline
from intsim.pipelines.spec import BLOCK_M, Pipeline
from tests.machines.build import soc

PIPELINE = get_pipeline("int_attention@fused")


def of_rows(rows: int) -> Pipeline:
    return replace(PIPELINE, parameters={**PIPELINE.parameters, BLOCK_M: rows})


@pytest.mark.parametrize(("machine", "overrides"), [
    ("rk3588s", {"threading.sleep.wake_us": 0.0}), ("raspberry-pi-5", {})])
@pytest.mark.parametrize("schedule", ["static", "dynamic"])
def test_what_is_expected_of_blocks_is_what_the_clock_says(machine: str, overrides: dict[str, float],
                                                           schedule: str) -> None:
    """But for what does not depend on the rows: packing, barriers, waking."""
    found, call = soc(machine, overrides), AttentionCall(512, 1024, 128)
    plans = [found.plan(call, of_rows(rows), schedule=schedule) for rows in (24, 64, 96, 128, 256)]
    expected = [expected_s(plan) for plan in plans]
    clock = [found.run(plan).latency_s for plan in plans]
    for one, other in zip(clock[1:], expected[1:], strict=True):
        assert one - clock[0] == pytest.approx(other - expected[0], abs=0.05 * one)


@pytest.mark.parametrize("schedule", ["static", "dynamic"])
@pytest.mark.parametrize("queries", [256, 1024])
def test_the_rows_chosen_for_unequal_cores_are_nearly_the_best(schedule: str, queries: int) -> None:
    """1024 tokens took 2.94 ms in blocks of 128 rows, a block a core, and 1.54 in four of 256 on the big cores."""
    found, call = soc("rk3588s"), AttentionCall(queries, queries, 128)
    chosen = found.run(found.plan(call, PIPELINE, schedule=schedule)).latency_s
    others = [found.run(found.plan(call, of_rows(rows), schedule=schedule)).latency_s
              for rows in (16, 32, 64, 128, 256) if rows <= queries]
    assert chosen <= 1.03 * min(others)


@pytest.mark.parametrize(("pipeline", "length", "width"), [("ggml_f16@fused", 1536, 192), ("fp16@fused", 2048, 128)])
def test_a_mask_does_not_mislead_the_choice_of_rows(pipeline: str, length: int, width: int) -> None:
    """With fewer keys in the first blocks, the core that ends first was thought to take over all slow ones at once:
    39.0 ms in blocks of 32 rows, where all keys took 28.5."""
    found, run = soc("rk3588s"), get_pipeline(pipeline)
    plans = [found.plan(AttentionCall(length, length, width, variant=variant), run) for variant in ("", "causal")]
    every, causal = (found.run(plan).latency_s for plan in plans)
    assert causal <= every
    assert expected_s(plans[1]) == pytest.approx(causal, rel=0.1)


def test_threads_take_blocks_on_demand_however_few_are_left() -> None:
    """The last list was asked for twice, and the run ended in an error."""
    call, found = AttentionCall(256, 256, 64), soc("rk3588s")
    for rows in (12, 20, 43):
        plan = found.plan(call, of_rows(rows), schedule="dynamic")
        blocks = [block for lists in plan.block_shares()[0].chunks for block in lists]
        assert sum(block.rows * block.count for block in blocks) == 256
        assert found.run(plan).latency_s > 0.0


@pytest.mark.parametrize("pipeline", ["fp32", "int_attention", "quant_only"])
@pytest.mark.parametrize("machine", ["raspberry-pi-4", "rk3588s"])
def test_a_kernel_takes_no_less_alone_than_its_instructions(machine: str, pipeline: str) -> None:
    """By which it is known to be shared before anything is asked of memory."""
    plan = soc(machine).plan(AttentionCall(100, 1000, 64, heads=2), get_pipeline(pipeline))
    assert isinstance(plan, CpuPlan)
    for position in range(len(plan.kernels)):
        assert 0.0 < at_least_alone_s(plan, position) <= alone_s(plan, position)


def ways_of(plan: CpuPlan) -> Iterator[CpuPlan]:
    """A plan with any of its kernels left to the calling thread."""
    threaded = [at for at, kernel in enumerate(plan.kernels) if kernel.threaded]
    for shared in chain.from_iterable(combinations(threaded, count) for count in range(len(threaded) + 1)):
        yield replace(plan, layout=plan.layout.sharing(shared))


@pytest.mark.parametrize(("machine", "pipeline", "call"), [
    ("rk3588s", "int_attention", AttentionCall(37, 37, 64)),
    ("rk3588s", "int_attention", AttentionCall(2221, 2221, 128)),  # whose softmax waits for memory
    ("rk3588s", "quant_only", AttentionCall(700, 900, 64, variant="causal")),
    ("graviton4", "int_attention", AttentionCall(500, 500, 128)),
    ("raspberry-pi-5", "fp16", AttentionCall(300, 2000, 128, heads=4, kv_heads=1))])
@pytest.mark.parametrize("threads", [2, 3])
def test_a_plan_that_is_surely_later_is_later_however_it_is_shared(machine: str, pipeline: str, call: AttentionCall,
                                                                   threads: int) -> None:
    """Else a number of threads would not be looked at that ends sooner."""
    system, run = soc(machine).system, get_pipeline(pipeline)
    teams = system.assemble(threads)
    own, layouts = layouts_of(system, call, run, ONE_BY_ONE, teams, False)
    plan = CpuPlan(system, call, own, teams, threads, "static", layouts[0])
    soonest = min(expected_s(way) for way in ways_of(plan))
    assert not surely_later(plan, soonest)
    assert surely_later(plan, 0.5 * soonest)
