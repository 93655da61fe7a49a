"""What machines of other rates share of a call, and that it is what each of them would find by itself."""

import pytest

from intsim.calls import AttentionCall
from intsim.machines.cpu.plan import CpuPlan
from intsim.session import Session

CALL = AttentionCall(300, 300, 64, heads=2, kv_heads=2)
BOARD = "rk3588s"
USED = Session()
"""What it knows of one machine, all that are asked after it may share."""
RATES = {"dram.bandwidth_gb_per_s": 11.0, "clusters.0.memory_overlap": 0.31, "power.idle_w": 3.0,
         "threading.barrier_us": 9.0, "clusters.1.voltage_v": 0.7}
SEEN = {"clusters.0.l2.size_kib": 256.0, "l3.size_kib": 1536.0, "clusters.0.clock_ghz": 2.0,
        "cores.cortex-a76.costs.load_q.latency_cycles": 9.0}


def planned(session: Session, **overrides: float) -> CpuPlan:
    plan = session.plan(CALL, "int_attention", BOARD, threads=4, overrides=overrides)
    assert isinstance(plan, CpuPlan)
    return plan


@pytest.mark.parametrize("key", RATES)
def test_machines_that_differ_in_rates_share_a_layout(key: str) -> None:
    session = Session()
    before = planned(session)
    assert before.system.seen is planned(session, **{key: RATES[key]}).system.seen


@pytest.mark.parametrize("key", SEEN)
def test_machines_on_which_shares_differ_share_none(key: str) -> None:
    session = Session()
    assert planned(session).system.seen is not planned(session, **{key: SEEN[key]}).system.seen


@pytest.mark.parametrize("key", [*RATES, *SEEN])
@pytest.mark.parametrize("threads", [1, 4, 8])
def test_what_is_shared_is_what_a_session_of_its_own_finds(key: str, threads: int) -> None:
    changed = {**RATES, **SEEN}[key]
    USED.simulate(CALL, "int_attention", BOARD, threads=threads)
    found, alone = (session.simulate(CALL, "int_attention", BOARD, threads=threads, overrides={key: changed})
                    for session in (USED, Session()))
    assert found == alone
