"""The calibration that ships is what the command gives."""

from __future__ import annotations

import pytest

from intsim.calibrate.fit import fit, predict
from intsim.calibrate.parameters import free_parameters
from intsim.calibrate.report import summary
from intsim.measure.records import read_records
from intsim.resources import resource
from intsim.session import Session

SHIPPED, BEFORE = "rk3588s", "rk3588s-uncalibrated"
MEASURED = resource("experiments") / "measured" / "rk3588s.csv"


def shipped_values() -> dict[str, float]:
    """What the shipped file says was fitted."""
    provenance = Session().load(SHIPPED).identity.provenance
    return {key: quantity.value for key, quantity in provenance.items() if quantity.fitted is not None}


def free():
    session = Session()
    return free_parameters(session.document(BEFORE), session.load(BEFORE).identity.provenance)


def test_the_shipped_file_carries_every_free_quantity_and_its_sentence_holds() -> None:
    """Nothing was put in by hand: what may move was fitted, and the rows come out as the file says."""
    assert set(shipped_values()) == {p.key for p in free()}
    sentence = Session().load(SHIPPED).identity.calibration
    for name, errors in summary(predict(SHIPPED, read_records(MEASURED), {})).items():
        assert errors is not None
        assert f"{name} MAPE {100 * errors.mape:.1f} % max {100 * errors.maximum:.1f} %" in sentence


@pytest.mark.slow
def test_the_fit_goes_nowhere_from_there() -> None:
    values = shipped_values()
    found = fit(BEFORE, read_records(MEASURED), free(), values, evaluations=2)
    for estimate in found.estimates:
        width = estimate.parameter.width
        assert estimate.value == pytest.approx(values[estimate.parameter.key], abs=0.02 * width), estimate.parameter.key
