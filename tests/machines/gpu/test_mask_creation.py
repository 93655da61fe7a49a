"""Making the list of a mask's blocks within a call."""

import math

import pytest

from intsim.calls import AttentionCall
from intsim.errors import InputError
from intsim.machines.gpu.mask_creation import LIST_KERNELS, creation_of
from tests.machines.build import SESSION, gpu

DOCUMENTS = "document(4096, 4096)+causal"


def call(variant: str, length: int = 8192) -> AttentionCall:
    return AttentionCall(length, length, 128, 1, variant=variant)


def test_it_comes_before_the_call_and_adds_up() -> None:
    there, built = (SESSION.simulate(call(text), "flash_fp16", "a100-sxm")
                    for text in (DOCUMENTS, DOCUMENTS + "+built"))
    found = creation_of(call(DOCUMENTS + "+built"), gpu("a100-sxm").system.gpu)
    assert found is not None
    assert built.records[0].step == "mask_creation"
    assert built.latency_s == pytest.approx(there.latency_s + found.latency_s)
    assert sum(r.latency_s for r in built.records) == pytest.approx(built.latency_s)
    assert built.energy_j > there.energy_j
    assert built.events[-1].end_s == pytest.approx(built.latency_s)
    assert any("made within the call" in text for text in built.assumptions)


def test_every_query_and_key_is_evaluated_once_for_all_heads() -> None:
    machine = gpu("h100-sxm").system.gpu
    short, long = (creation_of(call("causal+built", length), machine) for length in (16384, 65536))
    assert short is not None
    assert long is not None
    assert long.instructions["iadd3"] == 65536**2 / 32
    launches = machine.launch_s + LIST_KERNELS * machine.behind_s
    assert (long.latency_s - launches) == pytest.approx(16 * (short.latency_s - launches), rel=1e-3)
    heads = AttentionCall(16384, 16384, 128, 8, 8, 4, variant="causal+built")
    assert creation_of(heads, machine) == short


def test_a_mask_of_one_short_head_may_cost_more_than_its_attention() -> None:
    """What users find (attention-gym issue 149): for documents, more than the attention itself."""
    there, built = (SESSION.simulate(call(text, 2048), "flash_fp16", "h100-sxm")
                    for text in ("sliding_window(128)", "sliding_window(128)+built"))
    assert built.latency_s > 2 * there.latency_s


@pytest.mark.parametrize("variant", ["", "document(100, 156)", "sliding_window(64)+soft_cap(30)", "natten(16, 3)"])
def test_both_intervals_hold_the_values(variant: str) -> None:
    """Also where the list takes most of the energy."""
    for text in (variant, f"{variant}+built".lstrip("+")):
        found = SESSION.simulate(AttentionCall(256, 256, 64, 32, variant=text), "flash2_fp16", "a100-sxm")
        assert found.latency_uncertainty is not None
        assert found.energy_uncertainty is not None
        assert found.latency_uncertainty.low < found.latency_s < found.latency_uncertainty.high
        assert found.energy_uncertainty.low < found.energy_j < found.energy_uncertainty.high


def test_a_cpu_refuses_it() -> None:
    with pytest.raises(InputError, match="no list of blocks"):
        SESSION.simulate(call("causal+built", 256), "int_attention@fused", "rk3588s")


def test_its_launches_count_in_the_interval() -> None:
    """Twelve of them, of which the kernel's own elasticities know nothing."""
    asked = AttentionCall(256, 256, 64, heads=64, variant="causal+built")
    found = SESSION.simulate(asked, "flash2_fp16", "a100-sxm")
    quantities = gpu("a100-sxm").identity.provenance
    for key in ("launch_us", "next_launch_us", "clock_ghz"):
        moved = SESSION.simulate(asked, "flash2_fp16", "a100-sxm", overrides={key: 1.02 * quantities[key].value})
        by_run = math.log(moved.latency_s / found.latency_s) / math.log(1.02)
        assert found.latency_uncertainty.slopes[key] == pytest.approx(by_run, abs=0.01), key
