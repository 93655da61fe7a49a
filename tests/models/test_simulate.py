"""Whole models on a board: totals, the cache in DRAM, the integral against every token, refusals, other figures."""

from dataclasses import replace
from itertools import pairwise

import pytest

import intsim
from intsim.calls import AttentionCall, LinearCall
from intsim.errors import InputError
from intsim.models.attention import in_layer
from intsim.models.cpu import machine_of_models
from intsim.models.reading import read_model
from intsim.models.request import usual_linear
from intsim.models.transformer import Transformer
from intsim.pipelines.registry import get_pipeline
from intsim.session import Session

SMALL = Transformer(name="small", family="llama", layers=3, hidden=256, heads=8, kv_heads=2, head_dim=32, ffn=512,
                    vocab=512, tied=True)


@pytest.fixture(scope="module")
def session():
    return Session()


def run(session, **settings):
    given = {"attention": "int_attention", "linear": "q8_0", "prompt": 64, "generate": 24, "threads": 4}
    return session.simulate_model(SMALL, "rk3588s", **given | settings)


def test_parts_and_calls_add_up_to_the_latency(session):
    found = run(session)
    for phase in found.phases:
        assert sum(phase.breakdown.values()) == pytest.approx(phase.latency_s)
        assert sum(line.latency_s for line in phase.lines) == pytest.approx(phase.latency_s)
    assert found.ttft_s + found.tpot_s * 24 == pytest.approx(found.latency_s)
    assert found.calls["share"].sum() == pytest.approx(len(found.phases))
    assert found.breakdown.groupby("phase")["share"].sum().tolist() == pytest.approx([1.0, 1.0])
    assert 0 < found.share("softmax_path") < found.share("ffn") + found.share("projections") < 1
    assert found.energy_per_token_j == pytest.approx(found.phase("decode").energy_j / 24)


def test_decoding_is_close_to_the_sum_of_all_tokens(session):
    many = run(session).phase("decode")
    one_by_one = sum(run(session, prompt=64 + done, generate=8).phase("decode").latency_s for done in (0, 8, 16))
    assert many.latency_s == pytest.approx(one_by_one, rel=0.01)
    assert many.error_s < 0.02 * many.latency_s


def test_the_baseline_differs_in_attention_alone(session):
    found = run(session, baseline="fp16")
    assert found.baseline is not None
    for phase in found.phases:
        other = found.baseline.phase(phase.name)
        assert other.breakdown["ffn"] == phase.breakdown["ffn"]
        assert other.breakdown["attention_gemm"] != phase.breakdown["attention_gemm"]
    sure = found.speedup("prefill")
    assert sure.low < found.faster("prefill") < sure.high
    assert run(session, attention="fp16", baseline="fp16").baseline is None


def test_weights_and_cache_come_from_dram(session):
    machine = session.load("rk3588s")
    plan = machine.plan(LinearCall(1, 512, 512), get_pipeline("linear_q8_0"), threads=4)
    moved = sum(r.bytes["dram"] for r in machine.run(plan).records)
    assert moved == pytest.approx(512 * 512 * 34 / 32, rel=0.01)  # though 278 KB would fit its caches
    call, machine = AttentionCall(1, 512, 32, 8, 2), machine_of_models(machine)
    layer = in_layer(get_pipeline("int_attention")).pipeline
    alone, inside = (sum(r.bytes["dram"] for r in machine.run(machine.plan(call, p, threads=4)).records)
                     for p in (get_pipeline("int_attention"), layer))
    assert alone < 0.1 * 2 * 2 * 512 * 32
    assert inside == pytest.approx(2 * 2 * 512 * 32, rel=0.1)  # K and V of two heads, once each


def test_a_cache_has_its_steps(session):
    """A float32 step beside the 32 codes of a token and head; the result says that the kernels do not read it."""
    found = {name: run(session, attention=name, baseline=None) for name in ("fp16", "int_attention", "ggml_q8_0")}
    whole = found["fp16"].memory.cache
    assert [found[name].memory.cache / whole for name in ("int_attention", "ggml_q8_0")] == [9 / 16, 8.5 / 16]
    said = {name: any("steps of cached keys" in text for text in one.not_modelled) for name, one in found.items()}
    assert said == {"fp16": False, "int_attention": True, "ggml_q8_0": False}


def test_heads_share_one_barrier_when_rows_are_few(session):
    slow = {"threading.spinning_us": 100.0}
    free = in_layer(get_pipeline("int_attention")).pipeline
    call = AttentionCall(1, 256, 32, 8, 2)
    machine, base = (machine_of_models(session.load("rk3588s", given)) for given in (
        slow, {"threading.spinning_us": 0.01}))
    for pipeline, barriers in ((free, 6), (replace(free, as_released=True), 8 * 4)):
        seconds = [m.run(m.plan(call, pipeline, threads=4)).latency_s for m in (machine, base)]
        assert 100e-6 * barriers * 0.9 < seconds[0] - seconds[1] < 100e-6 * (barriers + 10)


@pytest.mark.parametrize(("settings", "message"), [
    ({"prompt": 0}, "prompt: found 0"), ({"batch": 0}, "batch: found 0"), ({"context": -1}, "context: found -1"),
    ({"generate": True}, "generate: found True"), ({"linear": "q4"}, "unknown linear format 'q4'.*q4_"),
    ({"head": "q9"}, "unknown linear format 'q9'"), ({"kv_format": "f16"}, "expected 's8'"),
    ({"attention": "flash_fp16"}, "attention: flash_fp16 is a gpu pipeline"), ({"threads": 9}, "threads: found 9"),
    ({"linear": "bitnet_tl1", "attention": "turbo_attention"}, "turbo_attention keeps its cache in flashq_"),
    ({"linear": "fp8"}, "linear: found 'fp8', which GPUs' tensor cores multiply, expected on a CPU one of f32"),
    ({"head": "w4a16"}, "head: found 'w4a16', of which no kernel reads an embedding's rows, expected one of f32, f16"),
    ({"head": "bitnet_tl1"}, "head: found 'bitnet_tl1', of which no kernel reads"),
])
def test_what_is_refused(session, settings, message):
    with pytest.raises(InputError, match=message):
        run(session, **settings)


def test_a_model_that_does_not_fit_is_refused(session):
    with pytest.raises(InputError, match=r"llama-3.1-8b takes .* GiB of weights as f16.*16.0 GiB of memory"):
        session.simulate_model("llama-3.1-8b", "rk3588s", linear="f16", prompt=16384, context=60000)


def test_other_machines_are_refused(session):
    with pytest.raises(InputError, match="npu-16x16 is of kind accelerator"):
        session.simulate_model(SMALL, "npu-16x16")


@pytest.mark.parametrize(("machine", "linear"), [
    *(("raspberry-pi-5", name) for name in ("f32", "f16", "w8a8", "q8_0", "q5_0", "q4_0_rows", "q4_k", "q6_k",
                                            "bitnet_tl1", "bitnet_tq2_0")),
    *(("graviton3", name) for name in ("f16", "w8a8", "q4_k"))])
def test_fewer_tokens_take_no_longer(session, machine, linear):
    found = [session.simulate_model("qwen3-0.6b", machine, threads=4, linear=linear, prompt=tokens, generate=1,
                                    baseline=None).ttft_s for tokens in (3, 4, 7, 8, 15, 16)]
    assert all(fewer < 1.003 * more for fewer, more in pairwise(found))


def test_a_library_that_takes_last_tokens_one_by_one_is_said_to(session):
    seven, eight = (session.simulate_model("qwen3-0.6b", "rk3588s", linear="q4_0", prompt=tokens, generate=1, threads=4,
                                           baseline=None) for tokens in (7, 8))
    assert seven.ttft_s > eight.ttft_s
    said = [[text for text in found.assumptions if "one by one" in text] for found in (seven, eight)]
    assert said == [["of 7 tokens the last 3 are multiplied one by one, as the library of linear_q4_0_repacked does: "
                     "the next multiple of 4 may take less time"], []]


@pytest.mark.parametrize("name", ["bert-base", "vit-b-16"])
def test_an_encoder_has_no_head(session, name):
    with pytest.raises(InputError, match=f"head: found 'f16', expected none: {name} has no layer over a vocabulary"):
        session.simulate_model(name, "rk3588s", linear="q8_0", head="f16")


def test_a_prompt_that_is_shorter_than_its_chunks_is_said_to_be_one(session):
    whole, chunked = (session.simulate_model("smollm2-135m", "rk3588s", prompt=16, generate=1, chunk=chunk,
                                             baseline=None) for chunk in (16, 32))
    assert whole.ttft_s == chunked.ttft_s
    assert [text for text in chunked.assumptions if text not in whole.assumptions] == [
        "the prompt of 16 tokens is one chunk: it is shorter than 32"]


def test_encoders_and_two_stacks(session):
    bert = session.simulate_model("bert-base", "rk3588s", linear="q8_0", prompt=128, threads=4)
    assert [phase.name for phase in bert.phases] == ["encoder"]
    assert bert.tpot_s is None
    assert any("pooler" in text for text in bert.not_modelled)
    assert not any("next token" in text for text in bert.not_modelled)
    assert "lm_head" not in set(bert.calls["name"])
    with pytest.raises(InputError, match=r"logits: found 'all', expected 'last': bert-base is an encoder"):
        session.simulate_model("bert-base", "graviton3", logits="all")
    with pytest.raises(InputError, match=r"logits: .*'first'.*all, last"):
        session.simulate_model("llama-3.2-1b", "graviton3", logits="first")
    with pytest.raises(InputError, match="generate: found 5, expected none: bert-base is an encoder"):
        session.simulate_model("bert-base", "rk3588s", generate=5)
    with pytest.raises(InputError, match="prompt: found 100, expected 197"):
        session.simulate_model("vit-b-16", "rk3588s", prompt=100)
    heard = session.simulate_model("whisper-tiny", "rk3588s", linear="f16", threads=4, generate=8)
    assert [phase.name for phase in heard.phases] == ["encoder", "prefill", "decode"]
    (made,) = (line for line in heard.phase("encoder").lines if line.name == "cross_cache")
    assert [step.part for step in made.cost.steps] == ["cache"]
    assert heard.phase("encoder").latency_s > 10 * heard.phase("prefill").latency_s


@pytest.mark.parametrize(("threads", "schedule", "said"), [(8, None, True), (4, None, False), (8, "dynamic", False)])
def test_a_model_on_cores_that_differ_says_what_may_be_faster(session, threads, schedule, said):
    """Eight equal shares wait for the little cores in every call: 64 tokens take twice as long as with four threads."""
    found = session.simulate_model(SMALL, "rk3588s", attention="int_attention", linear="q4_0", prompt=16, generate=2,
                                   baseline=None, threads=threads, schedule=schedule)
    assert any("4 threads, or schedule dynamic, may be faster" in text for text in found.assumptions) is said


def test_cores_without_dot_products_run_the_rows_of_a_q4_0_file(session):
    found = session.simulate_model(SMALL, "raspberry-pi-4", attention="fp32", linear="q4_0", prompt=8, generate=2,
                                   baseline=None)
    assert "linear_q4_0" in set(found.calls["pipeline"])
    assert "linear_q4_0_repacked" not in set(found.calls["pipeline"])


@pytest.mark.parametrize(("linear", "head", "pipelines"), [
    ("q8_0_repacked", None, {"linear_q8_0_repacked"}),
    ("q8_0", "q4_0_repacked", {"linear_q8_0", "linear_q4_0_repacked"}),
    ("q4_k_m", None, {"linear_q5_0", "linear_q8_0"}),
    *((linear, None, {"linear_q4_0_repacked", "linear_q8_0"}) for linear in ("bitnet_tq1_0", "bitnet_tq2_0"))])
def test_repacked_heads_and_rows_that_256_does_not_divide(session, linear, head, pipelines):
    """Q4_K falls back to Q5_0, the ternary formats to Q4_0 and Q6_K to Q8_0, as in llama.cpp; the result says so."""
    small = replace(SMALL, hidden=576, heads=9, kv_heads=3, head_dim=64, ffn=1504)
    found = session.simulate_model(small, "rk3588s", linear=linear, head=head, prompt=8, generate=2, baseline=None)
    assert {name for name in found.calls["pipeline"] if name.startswith("linear")} == pipelines
    assert f"the head is in {head or 'q8_0' if linear != 'q8_0_repacked' else linear}" in found.assumptions
    said = [text for text in found.assumptions if "does not divide" in text]
    assert bool(said) is (linear in ("q4_k_m", "bitnet_tq1_0", "bitnet_tq2_0"))
    assert all(text.split()[-4] in ("q8_0,", "q5_0,", "q4_0,") for text in said)


def test_ternary_weights_are_held_as_such_unless_one_asks(session):
    """Four bits for a weight of three values are no answer to how fast a ternary model is."""
    usual, four = (session.simulate_model("bitnet-b1.58-2b-4t", machine="raspberry-pi-5", prompt=4, generate=1,
                                          baseline=None, **given) for given in ({}, {"linear": "q4_0"}))
    assert (usual.linear, four.linear) == ("bitnet_i2_s", "q4_0")
    assert usual.memory.weights < 0.9 * four.memory.weights


@pytest.mark.parametrize("given", [{"stored": "bitnet"}, {"sub_norms": True}])
def test_ternary_models_that_come_as_llamas_are_held_so_too(given):
    """Falcon-E says it by how its weights are quantised, 1bitLLM's by its class."""
    llama = read_model("llama-3.2-1b")
    assert (usual_linear(llama), usual_linear(replace(llama, **given))) == ("q4_0", "bitnet_i2_s")
    assert usual_linear(replace(llama, stored="awq, 4 bits")) == "q4_0"


def test_calls_that_were_priced_are_not_priced_again():
    session = Session()
    first = run(session)
    misses = session.stats()["model calls"].misses
    assert run(session).latency_s == first.latency_s
    assert session.stats()["model calls"].misses == misses


def test_the_public_name():
    assert intsim.simulate_model(SMALL, "rk3588s", prompt=8, generate=2, linear="q8_0", threads=1).tokens_per_s > 0
