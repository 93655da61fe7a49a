"""Links that flows share: hand-made cases, and what max-min fairness means as properties."""

from __future__ import annotations

import pytest
import simpy
from hypothesis import given, settings
from hypothesis import strategies as st

from intsim.errors import InputError
from intsim.machines.cluster.links import Flow, Links, busiest_s, duration, fair_rates


def test_rates_by_hand() -> None:
    """On a: three flows of 10 share 30; one of them is held to 4 by b, so that the others have 13."""
    flows = [Flow("x", 1, ("a",)), Flow("y", 1, ("a", "b")), Flow("z", 1, ("a",))]
    assert fair_rates(flows, {"a": 30.0, "b": 4.0}) == [13.0, 4.0, 13.0]


def test_a_limit_of_its_own_leaves_more_to_others() -> None:
    flows = [Flow("x", 1, ("a",), 2.0), Flow("y", 1, ("a",))]
    assert fair_rates(flows, {"a": 10.0}) == [2.0, 8.0]


LINKS = {"a": 10.0, "b": 7.0, "c": 3.0, "d": 20.0}


@settings(max_examples=200, deadline=None)
@given(st.lists(st.tuples(st.sets(st.sampled_from(sorted(LINKS)), min_size=1), st.floats(0.1, 30)),
                min_size=1, max_size=9))
def test_max_min_fairness(given: list[tuple[set[str], float]]) -> None:
    flows = [Flow(str(i), 1, tuple(sorted(links)), limit) for i, (links, limit) in enumerate(given)]
    rates = fair_rates(flows, LINKS)
    used = {link: sum(r for f, r in zip(flows, rates, strict=True) if link in f.links) for link in LINKS}
    assert all(used[link] <= LINKS[link] * (1 + 1e-9) for link in LINKS)
    for flow, rate in zip(flows, rates, strict=True):  # held by its own limit, or by a full link on which none has more
        full = [link for link in flow.links if used[link] >= LINKS[link] * (1 - 1e-9)]
        first = [link for link in full
                 if all(r <= rate * (1 + 1e-9) for f, r in zip(flows, rates, strict=True) if link in f.links)]
        assert first or rate == pytest.approx(flow.limit_bytes_per_s)


def test_a_flow_that_ends_leaves_its_share() -> None:
    """Two of 10 and 30 bytes at 5 each: at 2 s the first ends, the other has 20 left at 10."""
    assert duration([Flow("x", 10, ("a",)), Flow("y", 30, ("a",))], {"a": 10.0}) == pytest.approx(4.0)


def test_no_schedule_beats_the_busiest_link() -> None:
    flows = [Flow("x", 10, ("a", "b")), Flow("y", 30, ("a",))]
    assert busiest_s(flows, {"a": 10.0, "b": 2.0}) == 5.0  # b: 10 at 2; a: 40 at 10
    assert duration(flows, {"a": 10.0, "b": 2.0}) == pytest.approx(5.0)


def test_a_flow_that_comes_later_slows_the_first() -> None:
    environment = simpy.Environment()
    links = Links(environment, {"a": 10.0})

    def later():  # type: ignore[no-untyped-def]
        yield environment.timeout(1.0)
        yield from links.move([Flow("y", 10, ("a",))])

    environment.process(links.move([Flow("x", 20, ("a",))]))
    environment.run(until=environment.process(later()))
    environment.run()
    ends = {t.name: t.end_s for t in links.transfers}  # x: 10 alone, then 5 a second; both have 10 left at 1 s
    assert ends == {"x": pytest.approx(3.0), "y": pytest.approx(3.0)}


def test_late_in_a_run_a_short_transfer_still_ends() -> None:
    environment = simpy.Environment(initial_time=1e9)
    environment.run(until=environment.process(Links(environment, {"a": 1e12}).move([Flow("x", 8, ("a",))])))


def test_an_unknown_link_is_refused() -> None:
    with pytest.raises(InputError, match="'b' is no link"):
        duration([Flow("x", 1, ("b",))], {"a": 1.0})
