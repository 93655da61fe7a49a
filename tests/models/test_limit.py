"""A board's power limit over a phase of a model: one clock, at which the phase's mean power is the limit."""

from itertools import pairwise
from math import log

import pytest

from intsim.calls import AttentionCall
from intsim.machines.gpu.power import at_limit
from intsim.memo import Memo
from intsim.models.gpu import GpuPricer
from intsim.models.machines import pricer_of
from intsim.models.request import request
from intsim.models.result import ModelResult
from intsim.models.transformer import Transformer
from intsim.models.works import Work
from intsim.session import Session

SESSION = Session()
MODEL = Transformer(name="small", family="llama", layers=3, hidden=2048, heads=32, kv_heads=8, head_dim=64, ffn=8192,
                    vocab=1024, tied=True)
LIMITS = {"t4": 70.0, "a10": 150.0}


def run(machine: str, **overrides: float) -> ModelResult:
    return SESSION.simulate_model(MODEL, machine, attention="flash2_fp16", linear="f16", prompt=512, generate=1,
                                  baseline=None, overrides={key.replace("__", "."): v for key, v in overrides.items()})


@pytest.mark.parametrize("machine", LIMITS)
def test_the_mean_power_of_a_phase_is_the_limit_at_a_clock_that_the_result_says(machine: str) -> None:
    found = run(machine)
    prefill, set_hz = found.phase("prefill"), SESSION.load(machine).system.gpu.clock_hz
    assert prefill.energy_j / prefill.latency_s == pytest.approx(LIMITS[machine], rel=1e-5)
    assert 0.3 * set_hz < prefill.lowered_hz < set_hz
    assert [text for text in found.assumptions if "board's limit" in text] == [
        f"prefill: all kernels run at {prefill.lowered_hz / 1e9:.3g} GHz, the highest clock at which the mean power is "
        "within the board's limit"]
    locked = run(machine, clock_ghz=prefill.lowered_hz / 1e9, power__limit_w=1000.0).phase("prefill")
    assert (locked.latency_s, locked.lowered_hz) == (pytest.approx(prefill.latency_s, rel=1e-9), None)


def test_a_phase_that_draws_less_on_average_keeps_its_clock_whatever_one_kernel_would_draw() -> None:
    free, held = (run("a10", power__limit_w=watts).phase("prefill") for watts in (1000.0, 250.0))
    assert free.energy_j / free.latency_s < 250.0
    assert max(line.cost.joules / line.cost.latency_s for line in held.lines) > 250.0
    assert held == free


def test_a_higher_limit_is_never_slower_and_no_clock_that_is_set_above_matters() -> None:
    found = [run("t4", power__limit_w=float(watts)).phase("prefill") for watts in (50, 58, 70, 71, 90)]
    assert all(one.latency_s >= other.latency_s for one, other in pairwise(found))
    assert found[0].lowered_hz < 0.6e9
    assert found[2].latency_s == run("t4", clock_ghz=1.7).phase("prefill").latency_s


def test_a_phase_of_one_kind_of_kernel_is_held_as_the_call_by_itself() -> None:
    call = AttentionCall(32768, 32768, 128, 32, 8)
    alone = SESSION.simulate(call, "flash2_fp16", "a10")
    wanted = request("llama-3.1-8b", SESSION.pipeline("flash2_fp16"), "f16", prompt=32768)
    pricer = pricer_of(wanted, SESSION.load("a10"), SESSION.pipeline, Memo(1000))
    assert isinstance(pricer, GpuPricer)
    work = Work("attention", "attention", call, "attention", count=32.0)
    held, (cost,) = pricer.priced([work])
    assert held.lowered_hz == pytest.approx(alone.details.clock_hz, rel=0.01)  # beside it are casts
    assert cost.latency_s == pytest.approx(alone.latency_s, rel=0.01)


@pytest.mark.parametrize(("machine", "prefix", "limit_w"), [("t4", "", 70.0), ("rtx4090-pair", "gpu.", 180.0)])
def test_a_phase_answers_to_what_sets_its_clock_as_repeated_runs_say(machine: str, prefix: str, limit_w: float) -> None:
    gpu = getattr(SESSION.load(machine), "gpu", SESSION.load(machine)).system.gpu
    values = {"power.limit_w": limit_w, "power.idle_w": gpu.power.idle_w, "power.static_w": gpu.power.static_w,
              "dram.bandwidth_gb_per_s": gpu.dram.bandwidth_bytes_per_s / 1e9}
    limit = {f"{prefix}power.limit_w": limit_w}
    base = run(machine, **limit).phase("prefill")
    for key, value in values.items():
        low, high = (run(machine, **limit | {prefix + key: value * by}).phase("prefill") for by in (0.99, 1.01))
        for name, slopes in (("latency_s", base.slopes), ("energy_j", base.energy_slopes)):
            repeated = log(getattr(high, name) / getattr(low, name)) / log(1.01 / 0.99)
            assert slopes[prefix + key] == pytest.approx(repeated, abs=0.03), (key, name)


def test_devices_of_a_cluster_are_held_each_by_its_board() -> None:
    held = run("rtx4090-pair", **{"gpu.power.limit_w": 180.0}).phase("prefill")
    links_w = held.energy_components_j["links"] / held.latency_s
    assert held.energy_j / held.latency_s == pytest.approx(2 * 180.0, abs=links_w)
    assert held.lowered_hz < SESSION.load("rtx4090-pair").gpu.system.gpu.clock_hz


def test_where_power_jumps_the_lower_side_is_taken() -> None:
    power = SESSION.load("t4").system.gpu.power
    found = at_limit(lambda clock_hz: clock_hz, lambda hz: log(hz / 1.2e9) + (0.2 if hz > 1.1e9 else 0.0), 1.59e9,
                     power, settled=1e-6)
    assert found == pytest.approx(1.1e9, rel=1e-5)
    assert found <= 1.1e9
