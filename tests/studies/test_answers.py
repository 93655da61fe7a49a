"""The sentence that a comparison begins with: no more certain than its interval, and of the call that was asked."""

from __future__ import annotations

import re
from dataclasses import replace

import pytest

from intsim.calls import AttentionCall
from intsim.result import Result
from intsim.session import Session
from intsim.studies.answers import answer, standing
from intsim.tables import duration

CALL = AttentionCall(q_len=64, kv_len=64, head_dim=64)


@pytest.fixture(scope="module")
def base() -> Result:
    return Session().simulate(CALL, "int_attention", "cortex-a76")


def taking(base: Result, times: float) -> Result:
    """The same result, so many times as fast, of a pipeline of another name."""
    return replace(base, pipeline="other", latency_s=base.latency_s / times)


@pytest.mark.parametrize(("times", "said"), [
    (4.0, ": 4x (3.4 to 4.7) faster than int_attention"),
    (0.25, ": 4x (3.4 to 4.7) slower than int_attention"),
    (1.05, ": 1.05x faster than int_attention, which is not sure (1.12x slower to 1.24x faster)"),
    (0.95, ": 1.05x slower than int_attention, which is not sure (1.24x slower to 1.12x faster)"),
    (1.01, ", as long as int_attention (1.17x slower to 1.19x faster)")])
def test_it_claims_no_more_than_the_interval_holds(base: Result, times: float, said: str) -> None:
    assert said in answer(taking(base, times), base)


def test_it_says_where_nothing_is_known_of_the_interval(base: Result) -> None:
    unknown = replace(taking(base, 4.0), latency_uncertainty=None)
    assert ": 4x (how sure that is, is not modelled) faster than int_attention" in answer(unknown, base)


def test_it_says_of_which_call(base: Result) -> None:
    assert answer(taking(base, 4.0), base).startswith("On cortex-a76 at 64 tokens, other takes ")
    call = replace(CALL, q_len=1, heads=8, kv_heads=2, batch=3, variant="soft_cap(50)")
    many = replace(base, call=call)
    said = "at 64 tokens, 1 query, 8 heads on 2 of K and V, batch 3, soft_cap(50), other takes"
    assert said in answer(taking(many, 2.0), many)


def test_of_calls_that_differ_in_a_head_it_says_which(base: Result) -> None:
    wide, many = (replace(base, call=replace(CALL, **{name: 128 if name == "head_dim" else 8}))
                  for name in ("head_dim", "heads"))
    for own, other, said in ((base, wide, "1 head of 64"), (wide, base, "1 head of 128"), (base, many, "1 head")):
        pairs = [(taking(one, 2.0), one) for one in (own, other)]
        assert f" at 64 tokens, {said}, other takes" in answer(*pairs[0], pairs)
    assert standing([base, wide])[1].startswith("At 64 tokens, 1 head of 128, ")


def test_calls_that_disagree_are_said_with_their_range(base: Result) -> None:
    """Faster at one call and slower at another is no one sentence; a call as long as the baseline is neither."""
    others = [replace(base, call=replace(CALL, head_dim=size)) for size in (32, 64, 128)]
    def said(*times: float) -> str:
        pairs = [(taking(one, each), one) for one, each in zip(others, times, strict=True)]
        return answer(*pairs[0], pairs)

    assert said(1.25, 0.5, 2.0).endswith(
        " The 3 calls differ in that: from 2x slower at 64 tokens, 1 head of 64, to 2x faster at 64 tokens, "
        "1 head of 128.")
    assert "differ in that" not in said(1.25, 0.99, 2.0)
    assert "differ in that" not in said(0.25, 1.01, 0.5)


def test_energy_and_other_machines_have_their_intervals_too(base: Result) -> None:
    session = Session()
    half, whole = (session.simulate(CALL, name, "raspberry-pi-5") for name in ("fp16", "int_attention"))
    assert re.search(r", with (\d+) % \((\d+) to (\d+)\) of the energy", answer(whole, half))
    (line,) = standing([base, whole])
    assert re.search(r" on cortex-a76 [\d.]+ times \([\d.]+ to [\d.]+\) that\.$", line)


def test_calls_that_share_keys_differently_are_not_compared_as_machines(base: Result) -> None:
    """Each has a sentence of its own that names what differs, however many machines there are."""
    calls = [replace(CALL, heads=2, kv_heads=kv_heads) for kv_heads in (1, 2)]
    lines = standing([replace(base, call=call) for call in calls])
    assert [line.partition(", int_attention takes")[0] for line in lines] == [
        "At 64 tokens, 2 heads on 1 of K and V", "At 64 tokens, 2 heads"]
    assert not any(" that" in line for line in lines)


def test_the_reason_is_a_part_that_changed_as_the_whole_did(base: Result) -> None:
    """A part that gains most explains no loss; two that take as long need no reason."""
    def with_parts(gemm: float, softmax: float) -> Result:
        first, second = base.records[:2]
        records = (replace(first, part="gemm", latency_s=gemm), replace(second, part="softmax_path", latency_s=softmax))
        return replace(base, pipeline="other", latency_s=gemm + softmax, records=records)

    one = replace(with_parts(3.0, 3.0), pipeline="int_attention")
    assert "because its softmax path takes 4500 ms" in answer(with_parts(1.0, 4.5), replace(one, latency_s=5.0))
    assert "because its matrix products take 1000 ms" in answer(with_parts(1.0, 4.5), one)
    assert "because" not in answer(with_parts(1.0, 5.0), one)


def test_a_sentence_says_what_the_speed_costs_and_what_a_change_of_the_machine_gives(experiment):
    """A method that is fast and useless must not look like an answer."""
    told = [line for line in experiment.answers if line.startswith("On rk3588s-uncalibrated at")]
    row = next(r for r in experiment.rows if (r["machine"], r["pipeline"], r["q_len"]) == (
        "rk3588s-uncalibrated", "int_attention", 1024))
    assert told[0].endswith(f"The cosine similarity of its output to the exact one is {row['cosine_similarity']:.4f}.")
    other = next(r for r in experiment.rows if (r["machine"], r["pipeline"], r["q_len"]) == (
        "rk3588s-uncalibrated+dynamic", "int_attention", 1024))
    own, changed = row["latency_s"], other["latency_s"]
    assert experiment.answers[-1].startswith("With dynamic rk3588s-uncalibrated takes for fp16 ")
    assert (f"int_attention {duration(changed)} instead of {duration(own)} ({own / changed:.3g}x as fast)"
            in experiment.answers[-1])
