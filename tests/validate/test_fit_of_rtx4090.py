"""Tables of experiments' pages, digit for digit, and what they say of a fit."""

from __future__ import annotations

import re
from decimal import Decimal
from pathlib import Path

import pytest

import intsim
from tests.machines.build import SESSION

EXPERIMENTS = Path(__file__).parents[2] / "experiments"
PAGE = (EXPERIMENTS / "int_flashattention_rtx4090" / "README.md").read_text(encoding="utf-8")
ROWS = [[cell.strip() for cell in line.strip("|").split("|")] for line in PAGE.splitlines() if line.startswith("| ")]
TILES = {"32 x 32, 4 warps": "32x32.w4.s3", "64 x 64, 4 warps": "64x64.w4.s3", "128 x 64, 4 warps": "128x64.w4.s3",
         "128 x 64, 8 warps": "128x64.w8.s3"}


def milliseconds(pipeline: str, length: int, machine: str, shown: str, tile: str | None = None) -> Decimal:
    """Of a call, rounded as the page has it."""
    call = intsim.Workload(length, length, 64, heads=32, batch=4)
    found = SESSION.simulate(call, pipeline, machine, overrides={f"tiles.{pipeline}.tile": tile} if tile else None)
    return round(Decimal(found.latency_s * 1e3), -int(Decimal(shown).as_tuple().exponent))


@pytest.mark.parametrize("row", [row for row in ROWS if "`" in row[0]], ids=lambda row: row[0])
def test_times_of_kernels_are_those_of_the_machines_that_ship(row: list[str]) -> None:
    kernel = re.search(r"`(\w+)`", row[0])
    assert kernel
    for place, length, machine in ((1, 4096, "rtx4090-uncalibrated"), (2, 4096, "rtx4090"),
                                   (4, 16384, "rtx4090-uncalibrated"), (5, 16384, "rtx4090")):
        assert milliseconds(kernel[1], length, machine, row[place]) == Decimal(row[place])


@pytest.mark.parametrize("row", [row for row in ROWS if row[0] in TILES], ids=lambda row: row[0])
def test_times_of_tiles_are_those_of_the_machine_that_ships(row: list[str]) -> None:
    for pipeline, shown in zip(("flash_fp16", "flash_fp8_e5m2", "int_flash_half", "int_flash"), row[1:], strict=True):
        assert milliseconds(pipeline, 16384, "rtx4090-uncalibrated", shown, tile=TILES[row[0]]) == Decimal(shown)


def test_what_the_page_says_of_the_fit_is_what_the_machine_file_says() -> None:
    fitted = {key: SESSION.load("rtx4090").identity.provenance[key].value for key in ("clock_ghz", "launch_us")}
    text = " ".join(PAGE.split())
    assert f"the clock to {fitted['clock_ghz']:.2f} GHz and the launch to {fitted['launch_us']:.1f} us" in text
    errors = re.findall(r"MAPE (\S+) % max (\S+) %", SESSION.load("rtx4090").identity.calibration)
    assert "mean error {} %, greatest {} %".format(*errors[0]) in text
    left_out = "with a length left out {} and {} %, with a pipeline left out {} and {} %"
    assert left_out.format(*errors[1], *errors[2]) in text
