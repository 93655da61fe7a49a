"""The calibration of collectives: it finds what made its rows, and refuses rows that are none."""

from __future__ import annotations

from pathlib import Path

import pytest

from intsim.calibrate.collectives import CollectiveRecord, fit_collectives, read_collectives, relative_errors
from intsim.calls import CollectiveCall
from intsim.errors import InputError
from intsim.machines.cluster.collectives import collective_time
from intsim.resources import resource
from intsim.session import Session

MACHINE = "h100-sxm-node-uncalibrated"
MEASURED = resource("experiments") / "measured" / "clusters" / "collectives.csv"
TRUTH = {"collectives.ll_start_us": 4.0, "collectives.ll_hop_us": 1.0, "collectives.simple_start_us": 20.0}


def row(call: CollectiveCall, latency_s: float) -> CollectiveRecord:
    return CollectiveRecord("h100-sxm-node", call, latency_s, "made")


def test_rows_of_a_known_machine_give_its_values() -> None:
    topology = Session().load(MACHINE, TRUTH).topology
    calls = [CollectiveCall("all_reduce", n, p) for p in (2, 8) for n in (64, 4096)]
    calls += [CollectiveCall("all_gather", n, p) for p in (2, 4) for n in (2**22, 2**24)]
    rows = [row(call, collective_time(call, topology).latency_s) for call in calls]
    found = fit_collectives(MACHINE, rows)
    assert found.values["collectives.ll_start_us"] == pytest.approx(4.0, rel=0.1)
    assert found.values["collectives.ll_hop_us"] == pytest.approx(1.0, rel=0.1)
    assert found.values["collectives.simple_start_us"] == pytest.approx(20.0, rel=0.15)
    assert max(abs(e) for e in found.errors) < 0.05
    assert max(abs(e) for e in found.left_out) < 0.15


def test_the_shipped_file_is_the_fit_of_the_shipped_rows() -> None:
    """A slope of zero at the shipped values: moving one of them by a hundredth helps nowhere by much."""
    rows, shipped = read_collectives(MEASURED), Session().load("h100-sxm-node").identity.provenance
    priors = Session().load(MACHINE).identity.provenance
    keys = [key for key in shipped if key.startswith("collectives.")]

    def loss(values: dict[str, float]) -> float:
        errors = relative_errors("h100-sxm-node", rows, values)
        prior = 0.0
        for key in keys:
            quantity, start = shipped[key], priors[key]
            value = values.get(key, quantity.value)
            prior += ((value - start.value) / (0.25 * (quantity.fit.high - quantity.fit.low))) ** 2
        return sum((e / 0.05) ** 2 for e in errors) + prior

    best = loss({})
    for key in keys:
        for factor in (0.97, 1.03):
            assert loss({key: factor * shipped[key].value}) > best - 1e-3


@pytest.mark.parametrize(("old", "new", "words"), [
    ("all_gather", "all_gathre", ":2: kind: .*all_gather"), ("latency_s", "latency", ":1: "),
    (",256,", ",-256,", ":2: elements"), (",256,", ",,", ":2: elements"), ("5.31e-06", "0", ":2: latency_s")])
def test_bad_rows_are_refused_with_their_line(tmp_path: Path, old: str, new: str, words: str) -> None:
    path = tmp_path / "rows.csv"
    lines = MEASURED.read_text().splitlines(keepends=True)[:2]
    path.write_text("".join(lines).replace(old, new))
    with pytest.raises(InputError, match=words):
        read_collectives(path)


def test_rows_of_another_cluster_are_refused() -> None:
    with pytest.raises(InputError, match="found rows of 'h100-sxm-node'"):
        fit_collectives("a100-sxm-node", [row(CollectiveCall("all_reduce", 8, 2), 1e-5)])
