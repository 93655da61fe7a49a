"""What the page of INT-FlashAttention's experiment says of the fit to it."""

from __future__ import annotations

import re
from pathlib import Path

from tests.machines.build import SESSION

PAGE = Path(__file__).parents[2] / "experiments" / "int_flashattention_rtx4090" / "README.md"


def test_what_the_page_says_of_the_fit_is_what_the_machine_file_says() -> None:
    fitted = {key: SESSION.load("rtx4090").identity.provenance[key].value for key in ("clock_ghz", "launch_us")}
    text = " ".join(PAGE.read_text(encoding="utf-8").split())
    assert f"the clock to {fitted['clock_ghz']:.2f} GHz and the launch to {fitted['launch_us']:.1f} us" in text
    errors = re.findall(r"MAPE (\S+) % max (\S+) %", SESSION.load("rtx4090").identity.calibration)
    assert "mean error {} %, greatest {} %".format(*errors[0]) in text
    left_out = "with a length left out {} and {} %, with a pipeline left out {} and {} %"
    assert left_out.format(*errors[1], *errors[2]) in text
