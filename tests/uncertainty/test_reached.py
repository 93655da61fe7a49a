"""Every quantity that an interval counts is one of the file, and what times and energies go by is counted."""

from __future__ import annotations

import re
from functools import cache

import pytest

import intsim
from tests.machines.build import SESSION

SIZES = re.compile(r"\.(count|size_kib|size_mib|entries|page_kib|kept_mib|memory_gib|streamed_kib|after_us)$|^limits\."
                   r"|dispatch_width|rob_entries|dynamic_chunks|sm_count|scheduler\.queue|_share$|clock_exponent$")
"""Counts and sizes: their effect has steps, and no slope stands for it."""

ELSEWHERE = re.compile(r"^cores\.[\w-]+\.(alone|clock_ghz)|chunk_us$|mispredict_cycles$|reaction_ms$|next_launch_us$"
                       r"|l[12]\.(bytes|port)|shared\.(bytes|latency)|latency_cycles$|transposed_tile|energy_at_ghz$"
                       r"|power\.limit_w$|^dram\.bandwidth_gb_per_s$")
"""Of a core by itself, of a schedule that is not the machine's, or parts of what a row of costs stands for."""

CASES = {
    "rk3588s-uncalibrated": (("fp32", "fp16", "quant_only", "int_attention", "turbo_attention"), (1024, 4096, 8192)),
    "raspberry-pi-5": (("fp32", "int_attention"), (2048,)),
    "rtx4090": (("flash2_fp16", "int_flash", "sage1"), (2048,)),
    "h100-sxm": (("flash3_fp16", "flash3_fp8"), (2048,)),
}


@cache
def slopes_of(machine: str) -> set[str]:
    """All keys that the intervals of some runs go by."""
    found: set[str] = set()
    pipelines, lengths = CASES[machine]
    for pipeline in pipelines:
        for length in lengths:
            result = SESSION.simulate(intsim.Workload(length, length, 128), pipeline, machine)
            assert result.latency_uncertainty is not None
            assert result.energy_uncertainty is not None
            found |= {*result.latency_uncertainty.slopes, *result.energy_uncertainty.slopes}
    return found


@pytest.mark.parametrize("machine", CASES)
def test_every_slope_is_of_a_quantity_with_a_spread(machine: str) -> None:
    assert slopes_of(machine) <= set(SESSION.load(machine).identity.spreads)


def test_every_quantity_with_a_spread_is_reached() -> None:
    machine = "rk3588s-uncalibrated"
    missed = set(SESSION.load(machine).identity.spreads) - slopes_of(machine)
    assert {key for key in missed if ".costs." not in key and not SIZES.search(key) and not ELSEWHERE.search(key)} <= {
        "threading.spinning_us",  # of models
        "l3.bandwidth_gb_per_s"}  # plentiful before the fit


def test_energies_of_products_and_lanes_count_by_type() -> None:
    found = slopes_of("rtx4090")
    assert {"power.energy.mac_pj.f16", "power.energy.mac_pj.s8", "power.energy.lane_pj.exponential"} <= found


@pytest.mark.parametrize("pipeline", ["fp32", "quant_only"])
def test_slopes_of_energy_are_those_of_repeated_runs(pipeline: str) -> None:
    call, machine = intsim.Workload(1024, 1024, 128), "rk3588s-uncalibrated"
    found = SESSION.simulate(call, pipeline, machine)
    values = SESSION.load(machine).identity.provenance
    assert found.energy_uncertainty is not None
    for key, slope in found.energy_uncertainty.slopes.items():
        if key not in values or (not key.startswith(("power.", "dram.energy")) and ".energy." not in key):
            continue
        more, less = (SESSION.simulate(call, pipeline, machine, overrides={key: values[key].value * f}).energy_j
                      for f in (1.01, 0.99))
        assert slope == pytest.approx((more - less) / found.energy_j / 0.02, abs=0.002), key
