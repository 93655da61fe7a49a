"""What quantising the inputs of a fused kernel costs: beside every result, within ``NAME@quantised``, never nowhere."""

import pytest

from intsim.calls import AttentionCall
from intsim.errors import InputError
from intsim.pipelines.registry import get_pipeline, pipeline_names
from intsim.pipelines.spec import Pipeline
from intsim.session import Session
from intsim.studies.answers import answer

GPU = "h100-sxm-uncalibrated"
CALL = AttentionCall(4096, 4096, 128, heads=32, kv_heads=8)
FUSED = [name for name in pipeline_names() if (p := get_pipeline(name)).target == "gpu" and p.computes == "attention"
         and not any(step.invocations for step in p.steps)]


def formats(pipeline: Pipeline) -> dict[str, str]:
    """Of Q, K and V as the fused kernel reads them."""
    return {b.name: b.format for step in pipeline.steps for b in step.writes if b.name in ("q", "k", "v")}


QUANTISED = [name for name in FUSED if set(formats(get_pipeline(name)).values()) != {"f16"}]


@pytest.fixture(scope="module")
def session():
    return Session()


def test_some_pipelines_are_quantised_and_some_are_not():
    assert {"int_flash", "int_flash_half", "int_flash_int4", "int_flash_kv4", "sage1", "sage2",
            "flash3_fp8"} <= set(QUANTISED)
    assert {"flash2_fp16", "flash3_fp16", "flash_fp16"} <= set(FUSED) - set(QUANTISED)


@pytest.mark.parametrize("name", FUSED)
def test_every_input_that_is_no_float16_is_made_by_kernels(name):
    pipeline = get_pipeline(name)
    made = [call.buffers["codes"].removesuffix("_packed") for step in pipeline.steps for call in step.beforehand
            if "codes" in call.buffers]
    assert sorted(made) == sorted(i for i, form in formats(pipeline).items() if form != "f16")


@pytest.mark.parametrize("name", QUANTISED)
def test_its_kernels_are_stored_for_every_generation_that_the_fused_kernel_is(session, name):
    fused, routines = (store.names() for store in (session.load(GPU).system.kernels.fused,
                                                   session.load(GPU).system.kernels.routines))
    below = {"sm_90": ("sm_80",), "sm_89": ("sm_86", "sm_80")}
    for kernel in (n.split(".") for n in fused if n.startswith(f"{name}.")):
        arch, dim = kernel[1], int(kernel[2][1:])
        for routine in {c.routine for step in get_pipeline(name).steps for c in step.beforehand}:
            dims = [int(n.split(".")[2][1:]) for n in routines
                    if n.split(".")[0] == routine and n.split(".")[1] in (arch, *below.get(arch, ()))]
            assert max(dims) >= dim, (routine, arch, dim)


@pytest.mark.parametrize("name", ["int_flash", "sage2", "flash3_fp8", "flash_fp8_e5m2"])
def test_alone_and_with_it_add_up(session, name):
    alone, both = (session.simulate(CALL, n, GPU) for n in (name, f"{name}@quantised"))
    assert alone.quantiser is not None
    assert both.quantiser is None
    assert alone.latency_with_quantiser_s == pytest.approx(both.latency_s, rel=1e-9)
    assert sum(alone.energy_components_j.values()) + sum(alone.quantiser.energy_components_j.values()) == \
        pytest.approx(both.energy_j, rel=1e-6)
    assert {r.step.split(".")[0] for r in both.records if r.part == "quantise"} == {
        "cast_inputs" if name == "flash_fp8_e5m2" else "quantise_inputs"}
    assert sum(r.latency_s for r in both.records) == pytest.approx(both.latency_s)
    assert any("alone" in text for text in alone.assumptions)
    assert any("part of the time" in text for text in both.assumptions)
    inputs = sum(rows * CALL.head_dim * (2 + 1) for rows in (32 * 4096, 8 * 4096, 8 * 4096) if rows)
    read = sum(r.bytes.get("dram", 0.0) for r in alone.quantiser.records)
    assert read == pytest.approx(inputs, rel=0.05)
    floor = read / session.load(GPU).system.gpu.dram.bandwidth_bytes_per_s
    assert floor < alone.quantiser.latency_s < 4.0 * floor + 20e-6


def test_keys_of_a_cache_were_quantised_when_they_came(session):
    one, all_of_them = (session.simulate(AttentionCall(q, 8192, 128, heads=32, kv_heads=8), "int_flash", GPU)
                        for q in (1, 8192))
    moved = [sum(r.bytes.get("dram", 0.0) for r in result.quantiser.records) for result in (one, all_of_them)]
    assert moved[0] < moved[1] / 4096
    assert any("cache" in text for text in one.assumptions)


def test_what_reads_float16_has_no_quantiser(session):
    assert session.simulate(CALL, "flash2_fp16", GPU).quantiser is None
    with pytest.raises(InputError, match="no quantiser"):
        get_pipeline("flash2_fp16@quantised")
    with pytest.raises(InputError, match="@quantised"):
        get_pipeline("int_flash@quantized")


def test_the_headline_says_which_it_is(session):
    short = AttentionCall(1024, 1024, 64, heads=8, kv_heads=8)
    alone, both, base = (session.simulate(short, n, "rtx4090") for n in ("int_flash", "int_flash@quantised",
                                                                          "flash2_fp16"))
    said = answer(alone, base)
    assert "kernels alone" in said
    assert "with it it is" in said
    assert "kernels alone" not in answer(both, base)
    assert base.latency_s / both.latency_s == pytest.approx(
        base.latency_s / alone.latency_with_quantiser_s, rel=1e-9)


def test_values_are_those_of_the_kernel_alone():
    assert get_pipeline("int_flash@quantised").steps == get_pipeline("int_flash").steps
