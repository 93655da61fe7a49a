"""Why a call takes its time on a cluster: stages, what each waits for, what would lift it."""

from __future__ import annotations

import re

import pytest

from intsim.calls import AttentionCall
from intsim.cli import main
from intsim.errors import InputError
from intsim.report.explain import answer, html_page, text
from intsim.session import Session
from intsim.studies.explain import explain_plan
from intsim.studies.explain.model import Explanation

CALL = AttentionCall(q_len=1, kv_len=65536, head_dim=128, heads=32, kv_heads=8)
NODE = "h100-sxm-node"


@pytest.fixture(scope="module")
def session() -> Session:
    return Session()


def explained(session: Session, pipeline: str, machine: str = NODE, step: str | None = None) -> Explanation:
    loaded = session.load(machine)
    return explain_plan(loaded, loaded.plan(CALL, session.pipeline(pipeline)), step)


def test_stages_follow_each_other_and_bounds_are_what_goes(session: Session) -> None:
    found = explained(session, "tree_decode")
    assert [a.end for a in found.rows[:-1]] == [b.start for b in found.rows[1:]]
    assert found.rows[-1].end == pytest.approx(found.time) == pytest.approx(found.call_s * 1e6)
    assert sum(seconds for _, seconds in found.steps) == pytest.approx(found.call_s)
    bounds = {bound.name: bound.time for bound in found.bounds}
    local = dict(found.steps)["local"]
    assert bounds["the devices' own work"] == pytest.approx(local * 1e6)
    assert found.bound == "the devices' own work"
    assert [link.why for link in found.critical] == [
        "starts and hops in a node: ring ll", "the devices' own work", "starts and hops in a node: ring ll",
        "copies in device memory"]


def test_a_ring_waits_for_its_links_and_twice_as_wide_ones_give_what_the_machine_gives(session: Session) -> None:
    found = explained(session, "ring_decode")
    assert (found.step, found.bound) == ("ring", "links of a node")
    best = found.lifts[0]
    assert best.change == "links of a node twice as wide"
    wide = session.simulate(CALL, "ring_decode", NODE, overrides={
        "fabric.attained_gb_per_s": 752.0, "fabric.link_gb_per_s": 50.0})
    assert best.call == pytest.approx(found.call_s / wide.latency_s, rel=1e-3)
    assert "links between nodes twice as wide" in found.idle, "there is one node"
    assert "Links of a node twice as wide would help most" in answer(found)


def test_it_is_text_and_a_page_and_says_how_to_look_further(session: Session) -> None:
    found = explained(session, "tree_decode_reference")
    said = text(found, 60)
    assert "bounds, us of the call" in said
    assert "intsim explain h100-sxm flash2_fp16 --q-len 1 --kv-len 8192 --heads 32 --kv-heads 32" in said
    page = html_page(found)
    assert "rotary embedding of the cache" in page
    assert page.index("The answer") < page.index("The call in time") < page.index("Where the call&#x27;s time goes")
    assert 'class="timeline" tabindex="0"' in page, "a stop of the Tab key"
    assert re.search(r'<p class="key">.*waits.*at work on its unit.*until its result; in us</p>', page), "its colours"
    assert re.findall(r'class="ends"><span>([\d.]+)<', page)[0] == "0"
    with pytest.raises(InputError, match="did you mean 'local'"):
        explained(session, "tree_decode", step="lcal")


def test_the_command_line_takes_a_cluster(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["explain", NODE, "tree_decode", "--q-len", "1", "--kv-len", "4096", "--heads", "8", "--json"]) == 0
    assert '"answer": "tree_decode takes ' in capsys.readouterr().out


def test_a_ring_has_no_share_of_softmax(session: Session) -> None:
    assert session.simulate(CALL, "ring_decode", NODE).softmax_share is None, "a stage has its softmax within"
