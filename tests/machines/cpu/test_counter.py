"""Threads that take small pieces of a product from one counter: it is raised once a piece, by one thread at a time."""

from __future__ import annotations

from dataclasses import replace

import pytest

from intsim.calls import AttentionCall, LinearCall
from intsim.machines.cpu.plan import CpuPlan
from intsim.pipelines.registry import get_pipeline
from intsim.session import Session

CALL = LinearCall(512, 2048, 64)
PIECES = (2048 // 16) * (512 // 16)


@pytest.fixture(scope="module")
def session() -> Session:
    return Session()


def product_s(session: Session, counter_us: float, threads: int = 96, call: LinearCall = CALL,
              pipeline: str = "linear_f16_wide") -> float:
    result = session.simulate(call, pipeline, "graviton4", threads=threads,
                              overrides={"threading.counter_us": counter_us, "threading.barrier_us": 1.0})
    return next(record.latency_s for record in result.records if record.step == "product") - 1e-6


def test_a_product_lasts_no_less_than_its_counter(session: Session) -> None:
    assert product_s(session, 2.0) == pytest.approx(PIECES * 2.0e-6)
    assert product_s(session, 4.0) == pytest.approx(PIECES * 4.0e-6)


def test_a_counter_that_is_free_when_it_is_wanted_costs_nothing(session: Session) -> None:
    assert product_s(session, 2e-3) == product_s(session, 1e-3)


def test_one_thread_few_pieces_and_fixed_shares_need_none(session: Session) -> None:
    for threads, call, pipeline in ((1, CALL, "linear_f16_wide"), (96, LinearCall(16, 2048, 64), "linear_f16_wide"),
                                    (96, LinearCall(512, 2048, 64), "linear_q4_0_repacked")):
        assert product_s(session, 2.0, threads, call, pipeline) == product_s(session, 1e-3, threads, call, pipeline)


def test_what_it_costs_is_its_elasticity(session: Session) -> None:
    def run(counter_us: float) -> tuple[float, float]:
        found = session.simulate(CALL, "linear_f16_wide", "graviton4",
                                 overrides={"threading.counter_us": counter_us})
        assert found.latency_uncertainty is not None
        return found.latency_s, found.latency_uncertainty.slopes["threading.counter_us"]

    low, high = run(1.0), run(1.01)
    assert low[1] > 0.9
    assert low[1] == pytest.approx((high[0] / low[0] - 1.0) / 0.01, rel=1e-6)


def test_without_a_figure_a_thread_keeps_it_as_long_as_it_adds_to_a_spinning_barrier(session: Session) -> None:
    soc = session.load("rk3588s").system.soc  # type: ignore[attr-defined]  # of an SoC
    assert soc.threading.counter_s is None
    assert soc.counter_s == soc.threading.spinning_s / 8 < soc.threading.barrier_s / 100
    alone = session.load("raspberry-pi-5").system.soc  # type: ignore[attr-defined]
    assert alone.counter_s == alone.threading.barrier_s / 4  # which says of no other


def test_all_heads_of_attention_are_counted(session: Session) -> None:
    call = AttentionCall(512, 512, 64, heads=32, kv_heads=8)
    plan = session.plan(call, get_pipeline("ggml_f16_wide"), "graviton4")
    counted = {k.invocation.buffers["dst"]: k.pieces * k.repeat for k in plan.kernels if k.pieces}  # type: ignore[attr-defined]
    assert counted == {"scores": 32 * 1024, "output": 32 * 128}


def test_fast_cores_take_more_pieces_where_cores_differ(session: Session) -> None:
    """Eight threads of a ROCK 5B took 1.4 times as long as its four big cores, each with an eighth of the rows."""
    def run(pipeline: str, threads: int) -> float:
        return session.simulate(LinearCall(256, 2048, 2048), pipeline, "rock-5b", threads=threads).latency_s

    assert run("linear_q8_0", 8) < run("linear_q8_0", 4)
    assert run("linear_q4_0_repacked", 8) > run("linear_q4_0_repacked", 4)  # equal shares, as llama.cpp has them


def test_what_is_taken_from_a_counter_is_all_of_a_product(session: Session) -> None:
    spinning = replace(get_pipeline("linear_q8_0"), spinning=True)  # all threads take part in each product
    many, few = (session.plan(LinearCall(tokens, rows, 2048), spinning, "rock-5b", threads=8)
                 for tokens, rows in ((256, 2048), (1, 256)))
    assert isinstance(many, CpuPlan)
    assert isinstance(few, CpuPlan)
    product, alone = (next(kernel for kernel in plan.kernels if kernel.pieces) for plan in (many, few))
    assert sum(many.shares(product)[0].chunks) == product.units
    assert [len(share.chunks) for share in few.shares(alone)] == [1, 1]


def test_what_is_expected_of_equal_shares_holds_the_counter(session: Session) -> None:
    """Two threads took 12.9 us for what one takes 10.2, as they keep the counter for longer than they compute."""
    one, two = (session.simulate(AttentionCall(1, 512, 64, heads=2), "ggml_f16_tiled", "apple-m2-soc",
                                 threads=threads).latency_s for threads in (1, 2))
    assert two <= one
