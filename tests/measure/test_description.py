"""What lies beside a benchmark's rows: read strictly, sizes in their units."""

from __future__ import annotations

from pathlib import Path

import pytest

from intsim.errors import InputError
from intsim.measure.description import description_of
from intsim.resources import resource

SHIPPED = resource("experiments") / "measured" / "host_epyc.csv"


def test_the_shipped_description_is_read() -> None:
    found = description_of(SHIPPED)
    assert (found.cores, found.caches.l2.size_kib) == (2, 1024)


@pytest.mark.parametrize(("old", "new", "message"), [
    ("3.6918", "3691.8", "clock_ghz: found 3691.8, expected less than or equal to 10"),
    ("3.6918", "0", "clock_ghz: found 0"),
    ('"size_kib": 32,', '"size_kib": 32768,', "caches.l2.size_kib: found 1024, expected at least that of l1d, 32768"),
    ('"size_kib": 32768', '"size_kib": 512', "caches.l3.size_kib: found 512, expected at least that of l2, 1024"),
    ('"size_kib": 1024', '"size_kib": 1073741824', "size_kib: found 1073741824"),
    ('"cores": 2,\n "clock', '"cores": 2000000,\n "clock', "cores: found 2000000")])
def test_another_unit_or_order_is_refused(tmp_path: Path, old: str, new: str, message: str) -> None:
    text = SHIPPED.with_suffix(".json").read_text()
    assert old in text
    (tmp_path / "m.json").write_text(text.replace(old, new, 1))
    with pytest.raises(InputError) as caught:
        description_of(tmp_path / "m.csv")
    assert message in str(caught.value)
