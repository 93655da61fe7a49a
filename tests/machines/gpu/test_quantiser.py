"""What quantising the inputs of a fused kernel costs: beside every result, within ``NAME@quantised``, never nowhere."""

from dataclasses import replace

import pytest

from intsim.calls import AttentionCall
from intsim.errors import InputError
from intsim.machines.gpu.quantiser import quantiser_plan, smallest_kernel
from intsim.pipelines.registry import get_pipeline, pipeline_names
from intsim.pipelines.spec import Pipeline
from intsim.session import Session
from intsim.studies.answers import answer
from tests.machines.build import gpu

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
            "sage2_fp16", "sage2pp", "sage2_wgmma", "flash3_fp8"} <= set(QUANTISED)
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
        arch, dim = kernel[1], int(kernel[2][1:].partition("v")[0])
        for routine in {c.routine for step in get_pipeline(name).steps for c in step.beforehand}:
            dims = [int(n.split(".")[2][1:]) for n in routines
                    if n.split(".")[0] == routine and n.split(".")[1] in (arch, *below.get(arch, ()))]
            assert max(dims) >= dim, (routine, arch, dim)


@pytest.mark.parametrize("name", ["int_flash", "sage2_wgmma", "flash3_fp8", "flash_fp8_e5m2"])
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
    assert any("cache holds K and V quantised; 1 new token is" in text for text in one.assumptions)
    assert not any("cache holds" in text for text in all_of_them.assumptions)


def test_what_is_quantised_does_not_go_by_how_many_heads_share_keys(session):
    """16 queries of eight heads were 128 rows and made all K and V, those of four the new ones: 43 % longer."""
    call = AttentionCall(16, 2048, 128, heads=32)
    many, few = (session.simulate(replace(call, kv_heads=count), "flash_fp8_e4m3@quantised", "rtx4090")
                 for count in (8, 4))
    assert few.latency_s < many.latency_s
    assert any("16 new tokens" in text for text in few.assumptions)


@pytest.mark.parametrize(("name", "kept"), [
    ("int_flash", ["quantise_token_s8", "quantise_token_s8", "quantise_head_s8"]),
    ("sage1", ["quantise_128_rows_s8", "quantise_64_smoothed_s8"]),
    ("flash3_fp8", ["peaks_of_slices", *["quantise_head_e4m3"] * 3])])
def test_statistics_of_a_cache_are_kept_and_those_of_queries_are_not(session, name, kept):
    """A mean of K or a head's largest V is not found anew of one token; the scale of Q is."""
    system, pipeline = session.load(GPU).system, get_pipeline(name)
    one, whole = (quantiser_plan(system, AttentionCall(q, 4096, 128, heads=8), pipeline) for q in (1, 4096))
    routines = [[launch.kernel.name.split(".")[0] for launch in plan.launches] for plan in (one, whole)]
    assert routines[0] == kept
    assert set(routines[0]) < set(routines[1]) or len(routines[0]) < len(routines[1])


@pytest.mark.parametrize("change", [{"q_len": 1}, {"q_len": 16}, {"q_len": 512, "causal": True},
                                    {"q_len": 512, "variant": "sliding_window(1024)"}])
def test_a_cache_costs_its_new_tokens_whatever_its_length(session, change):
    short, long = (session.simulate(AttentionCall(kv_len=kv, head_dim=128, heads=32, kv_heads=8, **change), "int_flash",
                                    "a100-sxm").quantiser for kv in (2048, 16384))
    assert short == long
    assert short.made == "Q and the new K and V"


def test_many_queries_without_a_mask_are_of_another_sequence(session):
    cross, chunk = (session.simulate(AttentionCall(512, 8192, 128, heads=32, kv_heads=8, causal=causal), "int_flash",
                                     GPU) for causal in (False, True))
    assert cross.quantiser.latency_s > 2.0 * chunk.quantiser.latency_s
    keys = 2 * 8 * 8192 * 128 * (2 + 1)
    assert sum(r.bytes.get("dram", 0.0) for r in cross.quantiser.records) > keys
    assert any("another sequence's" in text for text in cross.assumptions)
    assert any("512 new tokens are quantised" in text for text in chunk.assumptions)


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
    assert "quantising Q, K and V takes" in said
    assert "with it it is" in said
    assert "kernels alone" not in answer(both, base)
    assert base.latency_s / both.latency_s == pytest.approx(
        base.latency_s / alone.latency_with_quantiser_s, rel=1e-9)
    one = replace(short, q_len=1)
    assert "quantising Q and the new K and V takes" in answer(
        *(session.simulate(one, n, "rtx4090") for n in ("int_flash", "flash2_fp16")))


def test_values_are_those_of_the_kernel_alone():
    assert get_pipeline("int_flash@quantised").steps == get_pipeline("int_flash").steps


@pytest.mark.parametrize("head_dim", [32, 64, 96, 128, 192, 256])
def test_blackwell_quantises_all_heads_that_it_decodes(session, head_dim):
    result = session.simulate(AttentionCall(1, 2048, head_dim, heads=8, kv_heads=2), "int_flash", "rtx5090")
    assert result.quantiser is not None


def test_a_head_too_wide_for_a_quantiser_is_named():
    system = gpu("rtx5090").system
    with pytest.raises(InputError, match="head_dim 512, expected at most 256") as caught:
        smallest_kernel(system, "quantise_token_s8", 512)
    assert caught.value.key == "head_dim"
