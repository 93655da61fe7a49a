"""How many measured times lie in their intervals, and whether what the model leaves is what other devices say."""

import re
from pathlib import Path

import numpy as np
import pytest

from intsim.cli.validate import intervals_text
from intsim.uncertainty.interval import Uncertainty, uncertainty
from intsim.uncertainty.model import Leaves
from intsim.validate.coverage import SHIPPED, Timed, device_rows, likeliest, operation_rows, timed

TRUST = Path(__file__).parents[2] / "docs" / "understand" / "trust.md"
DRAM, LAUNCH, CLOCK = "dram.bandwidth_gb_per_s", "launch_us", "clock_ghz"


def drawn(leaves: Leaves, cores: float, number: int = 4000) -> list[Timed]:
    """Times whose errors are those of a model that leaves so much."""
    random = np.random.default_rng(7)
    found = []
    for place in range(number):
        streaming, launching = random.dirichlet((1.0, 0.5, 1.0))[:2]
        gpu = bool(place % 2)
        of = leaves if gpu else Leaves(leaves.streaming, 0.0, cores)
        slopes = {DRAM: -streaming, LAUNCH: launching, CLOCK: streaming + launching - 1.0}
        known: Uncertainty = uncertainty(1.0, slopes, {CLOCK: 0.03}, 0.05)
        row = Timed("board", "drawn", gpu, 1.0, known)
        found.append(Timed("board", "drawn", gpu, float(np.exp(random.normal() * row.variance(of)**0.5)), known))
    return found


def test_what_a_model_leaves_is_found_again():
    found = likeliest(drawn(Leaves(0.04, 0.5, 0.08), 0.12))
    assert (found[True].streaming, found[True].launching, found[True].computing, found[False].computing) == \
        pytest.approx((0.04, 0.5, 0.08, 0.12), rel=0.12)


def test_four_of_five_drawn_times_lie_inside():
    rows = drawn(SHIPPED[True], SHIPPED[False].computing)
    assert operation_rows(rows)[0]["inside_percent"] == pytest.approx(80.0, abs=2.0)


@pytest.mark.slow
def test_every_kind_of_operation_and_every_device_left_out_is_covered():
    rows = timed()
    operations, devices = operation_rows(rows), device_rows(rows)
    for row in operations:
        assert 65.0 <= row["inside_percent"] <= 96.0, row["operation"]
    for row in devices:
        assert row["inside_percent"] >= 55.0, row["of"]
    left_out = next(row for row in devices if row["of"].startswith("all, each"))
    assert 70.0 <= left_out["inside_percent"] <= 90.0
    shown = re.search(r"<!-- intsim validate --intervals -->\n```text\n(.*?)\n```\n<!-- end -->", TRUST.read_text(),
                      re.DOTALL)
    assert shown, "the page shows both tables between its markers"
    assert shown[1] == intervals_text(rows)
