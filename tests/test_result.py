"""Results of which much is made for who asks: it is made once, and whoever takes the whole record has it."""

import copy
import pickle
from dataclasses import replace

import pytest

from intsim.calls import AttentionCall
from intsim.machines.events import Listener, Segment
from intsim.result import Result
from intsim.session import Session

CALL = AttentionCall(256, 256, 64, heads=2, kv_heads=2)
LATER = ("events", "samples", "assumptions", "details", "latency_uncertainty", "energy_uncertainty")


@pytest.fixture(params=[("int_attention", "rk3588s"), ("int_flash", "a100-sxm")])
def result(request: pytest.FixtureRequest) -> Result:
    return Session().simulate(CALL, *request.param)


def test_what_is_made_later_is_made_once(result: Result) -> None:
    assert not set(LATER) & set(vars(result))
    assert result.events is result.events
    assert set(LATER) & set(vars(result)) == {"events"}


def test_a_maker_is_asked_once(result: Result) -> None:
    asked: list[str] = []
    made = replace(result).later(assumptions=lambda: asked.append("once") or ("assumed",))
    assert (made.assumptions, made.assumptions, asked) == (("assumed",), ("assumed",), ["once"])


@pytest.mark.parametrize("taken", [replace, copy.copy, copy.deepcopy, lambda one: pickle.loads(pickle.dumps(one))])
def test_whoever_takes_the_record_has_all_of_it(result: Result, taken) -> None:
    other = taken(result)
    assert other == result
    assert other.events
    assert set(LATER) <= set(vars(other))


def test_a_name_that_no_result_has_is_none_of_it(result: Result) -> None:
    with pytest.raises(AttributeError, match="no attribute 'latency'"):
        _ = result.latency  # type: ignore[attr-defined]


def test_listeners_hear_what_the_timeline_shows(result: Result) -> None:
    class Spans(Listener):
        def __init__(self) -> None:
            self.end_s = 0.0

        def segment(self, event: Segment) -> None:
            self.end_s = event.end_s

    heard = Spans()
    again = Session().simulate(CALL, result.pipeline, result.machine, listeners=[heard])
    assert again == result
    assert heard.end_s == max(event.end_s for event in result.events)
