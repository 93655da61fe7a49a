"""Whole models on GPUs: what is launched, where bytes come from, what a graph saves, what is refused."""

from dataclasses import replace

import pytest

from intsim import simulate_model
from intsim.calls import AttentionCall, LinearCall, RowsCall
from intsim.errors import InputError
from intsim.models.gpu import GpuAttention, following
from intsim.models.machines import usual_attention
from intsim.models.transformer import Experts, Transformer
from intsim.session import Session
from intsim.studies.amdahl import usual_pipelines

GPU = "rtx4090-uncalibrated"
SMALL = Transformer(name="small", family="llama", layers=3, hidden=512, heads=8, kv_heads=2, head_dim=64, ffn=1024,
                    vocab=1024, tied=True)


@pytest.fixture(scope="module")
def session():
    return Session()


def run(session, model=SMALL, **settings):
    given = {"attention": "flash2_fp16", "linear": "q4_0", "prompt": 64, "generate": 8, "baseline": None}
    return session.simulate_model(model, **given | {"machine": GPU} | settings)


def test_a_host_that_launches_one_by_one_holds_a_small_model_up(session):
    stream, graph = run(session), run(session, launching="graph")
    decode = stream.phase("decode")
    launches = sum(line.count * line.cost.launches for line in decode.lines)
    assert launches / 8 > 12 * SMALL.layers
    assert decode.host_s > 0
    assert decode.latency_s == pytest.approx(launches * session.load(GPU).system.gpu.host_launch_s)
    assert decode.breakdown["host"] == decode.host_s
    assert graph.phase("decode").host_s == 0
    assert decode.slopes == {"host_launch_us": 1.0}
    waited_j = session.load(GPU).system.gpu.power.idle_w * decode.host_s  # at rest, as at any other time
    assert decode.host_j == pytest.approx(waited_j)
    calls = sum(line.count * line.cost.energy_j["idle"] for line in decode.lines)
    assert decode.energy_components_j["idle"] == pytest.approx(calls + waited_j)
    faster = run(session, overrides={"host_launch_us": 2.475}).phase("decode").energy_j  # 1 % less
    assert 100 * (1 - faster / decode.energy_j) == pytest.approx(decode.energy_slopes["host_launch_us"], rel=0.02)
    assert graph.tpot_s < 0.9 * stream.tpot_s
    assert graph.threads is None


def test_weights_come_from_dram_and_tokens_from_l2(session):
    result = session.simulate(LinearCall(1, 4096, 4096), "linear_q8_0_gpu", GPU)
    assert sum(r.bytes.get("dram", 0.0) for r in result.records) == pytest.approx(4096 * 4096 * 34 / 32, rel=0.01)
    long = session.simulate(RowsCall(4096, 14336), "swiglu_f32_gpu", GPU)  # 705 MB: no part of it stays in L2
    short = session.simulate(RowsCall(64, 14336), "swiglu_f32_gpu", GPU)
    assert [r.bytes["dram"] for r in (long.records[-1], short.records[-1])] == pytest.approx(
        [3 * 4 * 4096 * 14336, 4 * 64 * 14336], rel=0.01)


def test_few_tokens_are_multiplied_as_they_lie_and_many_as_float16(session):
    few, many = (session.plan(LinearCall(m, 512, 512), "linear_q4_k_gpu", GPU) for m in (8, 9))
    assert [launch.kernel.routine for launch in few.launches] == ["quantise_q8_1", "gemv_q4_k"]
    assert few.launches[1].kernel.sizes["columns"] == 8
    assert [launch.kernel.routine for launch in many.launches][:3] == ["cast_to_f16", "dequantise_q4_k",
                                                                       "linear_f16_half"]


def test_unfused_attention_moves_its_scores(session):
    call = AttentionCall(512, 4096, 128, 32, 8)
    loose, fused = (session.simulate(call, name, GPU) for name in ("ggml_f16_gpu", "flash2_fp16"))
    scores = 32 * 512 * 4096
    assert sum(r.bytes.get("dram", 0.0) for r in loose.records) > 20 * scores
    assert loose.latency_s > 1.5 * fused.latency_s
    assert loose.softmax_share > 0.5


def test_one_query_of_unfused_attention_is_multiplied_by_cublas(session):
    """llama.cpp's vector kernels for one are for GPUs whose float16 is slow; a batch is not split along k."""
    launches = session.plan(AttentionCall(1, 8192, 128, 28, 4), "ggml_f16_gpu", "a10").launches
    products = [launch.kernel.routine for launch in launches if launch.kernel.routine.startswith(("linear", "gemv"))]
    assert products == ["linear_f16_half"] * 2


@pytest.mark.parametrize("kv_heads", [32, 8])
@pytest.mark.parametrize("q_len", [1, 2, 64])
def test_unfused_attention_reads_every_heads_keys_and_values(session, q_len, kv_heads):
    """Once per key head, whose query heads follow one another; at no more than DRAM's bandwidth."""
    cache = 2 * kv_heads * 8192 * 128 * 2
    found = session.simulate(AttentionCall(q_len, 8192, 128, 32, kv_heads), "ggml_f16_gpu", "t4")
    read = {step: sum(r.bytes.get("dram", 0.0) for r in found.records if r.step.startswith(step))
            for step in ("qk_gemm", "pv_gemm")}
    assert min(read.values()) > 0.98 * cache / 2
    if q_len < 64:
        assert sum(read.values()) < 1.1 * cache
    assert found.latency_s > cache / session.load("t4").system.gpu.dram.bandwidth_bytes_per_s


def test_products_of_heads_are_a_batch_and_not_one_product(session):
    """Each query head has thread blocks of its own, however few its rows."""
    heads, one = (session.plan(AttentionCall(*sizes), "ggml_f16_gpu", GPU).launches[0]
                  for sizes in ((2, 8192, 128, 32), (2, 8192, 128)))
    assert heads.kernel.routine == one.kernel.routine == "linear_f16_half"
    assert heads.blocks * heads.kernel.sizes["block_n"] >= 32 * 8192


def test_cache_and_memory_follow_the_attention(session):
    half, whole = run(session, attention="int_flash"), run(session)
    assert (half.kv_format, whole.kv_format) == ("s8", "f16")
    assert half.memory.cache == pytest.approx(whole.memory.cache * (2 * 64 + 2) / (4 * 64), rel=1e-5)
    assert run(session, attention="int_flash_kv4", kv_format="s4").memory.cache == pytest.approx(
        whole.memory.cache * (64 + 2 * 2) / (4 * 64), rel=1e-5)
    assert half.memory.available == 24.0 * 2**30
    assert "cache" in half.phase("decode").breakdown
    with pytest.raises(InputError, match=r"llama-3-8b takes .* as f16 .*24.0 GiB of memory"):
        session.simulate_model("llama-3-8b", GPU, linear="f16", batch=32, prompt=4096)


@pytest.mark.parametrize("launching", ["stream", "graph"])
@pytest.mark.parametrize("name", ["int_flash", "int_flash_half", "int_flash_int4", "sage1", "sage2", "sage2pp",
                                  "sage2_fp16", "flash_fp8_e4m3", "flash_fp8_e5m2", "flash3_fp8"])
def test_new_tokens_are_quantised_by_the_pipelines_own_kernels_once(session, name, launching):
    """Launch by launch what NAME@quantised takes on the same GPU, for a prompt and for a token behind it."""
    found = run(session, attention=name, generate=1, launching=launching)
    machine = following(session.load(GPU), launching)
    for phase, call in (("prefill", AttentionCall(64, 64, 64, 8, 2, causal=True)),
                        ("decode", AttentionCall(1, 65, 64, 8, 2, causal=True))):
        (line,) = (line for line in found.phase(phase).lines if line.group == "attention")
        cache = [step for step in line.cost.steps if step.part == "cache"]
        alone = machine.run(machine.plan(call, session.pipeline(f"{name}@quantised"))).records
        own = [record for record in alone if record.part == "quantise"]
        made = [step for step in cache if not step.name.startswith("launch")]
        assert [step.name for step in made] == ["cast_f16.cast_to_f16"] * 3 + [record.step for record in own]
        assert [step.latency_s for step in made[3:]] == pytest.approx([record.latency_s for record in own])
        assert line.cost.launches == 3 + sum(record.step.startswith("launch") for record in alone)


def test_keys_and_values_of_an_encoders_output_are_made_once_and_queries_for_each_token(session):
    found = session.simulate_model("whisper-tiny", GPU, attention="int_flash", linear="q8_0", generate=1, baseline=None)
    made = {}
    for phase, name in (("encoder", "cross_cache"), ("prefill", "cross_attention"), ("decode", "cross_attention")):
        lines = [line for line in found.phase(phase).lines if line.name == name]
        assert sum(line.count for line in lines) == 4
        made[phase] = [step.name for step in lines[0].cost.steps
                       if step.part == "cache" and not step.name.startswith("launch")]
    assert made["encoder"] == ["cast_f16.cast_to_f16"] * 2 + [
        f"quantise_inputs.{name}" for name in ("quantise_token_s8", "peaks_of_slices", "quantise_head_s8")]
    assert made["prefill"] == made["decode"] == ["cast_f16.cast_to_f16", "quantise_inputs.quantise_token_s8"]


def test_integers_that_no_kernel_makes_are_refused(session):
    pipeline = session.pipeline("int_flash")
    bare = replace(pipeline, steps=tuple(replace(step, beforehand=()) for step in pipeline.steps))
    with pytest.raises(InputError, match="int_flash reads q in s8, expected f16, or kernels that quantise it"):
        GpuAttention.of(bare, 64)


@pytest.mark.parametrize(("settings", "message"), [
    ({"threads": 4}, "threads: found 4, expected nothing: a GPU"),
    ({"launching": "grap"}, "unknown way to launch kernels 'grap'.*graph"),
    ({"linear": "bitnet_tl1"}, "linear: no kernel of 'bitnet_tl1' is written for GPUs, expected one of f16, q8_0"),
    ({"linear": "f32"}, "linear: no kernel of 'f32' is written for GPUs, expected one of f16"),
    ({"head": "f32"}, "head: no kernel of 'f32' is written for GPUs, expected one of f16, .* q6_k$"),
    ({"attention": "fp16"}, "attention: fp16 is a cpu pipeline"),
    ({"attention": "int_flash@quantised"}, "would quantise again .* expected int_flash$"),
])
def test_what_is_refused(session, settings, message):
    with pytest.raises(InputError, match=message):
        run(session, **settings)


def test_what_is_offered_runs(session):
    """``flash4_exp2_mixed`` is compiled without masks, and a prompt has one."""
    with pytest.raises(InputError, match=r"no kernel of flash3_fp8 for sm_86 or sm_80, expected one of ") as refused:
        run(session, machine="rtx3090", attention="flash3_fp8")
    offered = str(refused.value).partition("expected one of ")[2].split(", ")
    assert "flash2_fp16+flash4_exp2_mixed" not in offered
    assert {"flash2_fp16", "int_flash"} < set(offered)
    for name in offered:
        assert run(session, machine="rtx3090", attention=name, generate=1).latency_s > 0


def test_a_models_own_soft_cap_is_not_called_a_variant(session):
    with pytest.raises(InputError, match=r"attention: gemma-2-2b's own layers: found soft_cap\(50\)\+causal, expected "
                                         "a pipeline that computes that"):
        session.simulate_model("gemma-2-2b", "rtx4090", linear="q4_0", attention="ggml_f16_gpu", prompt=16, generate=1)


def test_a_cpu_launches_no_kernels(session):
    with pytest.raises(InputError, match="launching: found 'graph', expected nothing"):
        session.simulate_model(SMALL, "rk3588s", launching="graph")


def test_experts_that_are_reached_share_launches(session):
    ffn, batch = 2048, 8
    experts = Experts(count=16, used=4, ffn=ffn)
    many, single = (run(session, linear="f16", prompt=16, generate=1, batch=batch, model=model) for model in (
        replace(SMALL, name="many", experts=experts), replace(SMALL, name="single", ffn=ffn)))
    reached, bandwidth = experts.busy(batch), session.load(GPU).system.gpu.dram.bandwidth_bytes_per_s
    for name in ("gate_proj", "up_proj", "down_proj"):
        all_of_them, one = (next(line for line in found.phase("decode").lines if line.name == name)
                            for found in (many, single))
        assert all_of_them.count == reached * one.count
        assert all_of_them.count * all_of_them.cost.launches <= one.count * one.cost.launches  # k is not split
        weights_s = SMALL.layers * reached * ffn * SMALL.hidden * 2 / bandwidth
        assert weights_s < all_of_them.latency_s < weights_s + one.latency_s


def test_one_device_shares_nothing(session):
    with pytest.raises(InputError, match="devices: found 2, expected nothing: it is one device"):
        run(session, devices=2)


@pytest.mark.parametrize(("linear", "bits", "step"), [("w8a16", 8.0, 4), ("w4a16", 4.125, 0)])
def test_weights_that_tensor_cores_widen(session, linear, bits, step):
    found, half = run(session, linear=linear, generate=2), run(session, linear="f16", generate=2)
    assert {line.cost.pipeline for line in found.phase("decode").lines if line.group == "ffn"} == {f"linear_{linear}"}
    saved = half.memory.weights - found.memory.weights
    heads = (SMALL.heads + 2 * SMALL.kv_heads) * SMALL.head_dim
    rows = SMALL.layers * (heads + 2 * SMALL.hidden + 2 * SMALL.ffn)  # of W, with a step each
    assert saved == pytest.approx(SMALL.block_weights * (16 - bits) / 8 - step * rows)


@pytest.mark.parametrize(("machine", "given", "message"), [
    ("a100-sxm", {"linear": "fp8"}, r"linear: no kernel of 'fp8' is compiled for sm_80, .* expected one of f16, q8_0"),
    ("t4", {"linear": "fp8"}, r"linear: no kernel of 'fp8' is compiled for sm_75, .* w8a8, w8a16, w4a16$"),
    ("t4", {"head": "fp8"}, r"head: found 'fp8', of which no kernel reads an embedding's rows, expected one of f32")])
def test_what_no_kernel_is_stored_for_says_which_formats_have_one(session, machine, given, message):
    with pytest.raises(InputError, match=message):
        session.simulate_model(SMALL, machine, prompt=16, generate=1, baseline=None, **given)


def test_rows_that_256_does_not_divide_are_in_q5_0_on_a_gpu_too(session):
    model = replace(SMALL, hidden=576, heads=9, kv_heads=3, head_dim=64, ffn=1504)
    found = session.simulate_model(model, GPU, attention="flash2_fp16", linear="q4_k_m", prompt=16, generate=2,
                                   baseline=None)
    linear = {line.cost.pipeline for line in found.phase("decode").lines if line.cost.pipeline.startswith("linear")}
    assert linear == {"linear_q5_0_gpu", "linear_q8_0_gpu"}


def test_rows_of_float16_that_32_does_not_divide(session):
    """As the experts of Qwen3 30B are on each of sixteen GPUs: 768 / 16 is one and a half times 32."""
    found = session.simulate_model(replace(SMALL, ffn=48), GPU, attention="flash2_fp16", linear="f16", prompt=16,
                                   generate=1, baseline=None)
    down = next(line for line in found.phase("prefill").lines if line.name == "down_proj")
    assert (down.call.k, down.cost.pipeline) == (48, "linear_f16_cublas")


def test_a_gpu_without_products_of_layers_is_told_which_has_them(session):
    with pytest.raises(InputError, match=r"for sm_70, which v100 runs: its tensor cores .* sm_75 or later, as a t4"):
        session.simulate_model(SMALL, "v100", linear="q8_0", prompt=16, generate=1, baseline=None)


def test_weights_of_four_bits_have_a_scale_for_what_is_left_of_a_row(session):
    """gpt-oss's rows of 2880 are 22 and a half times 128."""
    odd, even = (replace(SMALL, hidden=hidden, heads=hidden // 64, kv_heads=hidden // 64) for hidden in (2880, 3072))
    less, more = (session.simulate_model(model, GPU, linear="w4a16", attention="flash2_fp16", prompt=16, generate=1,
                                         baseline=None) for model in (odd, even))
    assert less.memory.weights < more.memory.weights
    assert less.phase("decode").energy_j < more.phase("decode").energy_j


def test_a_short_product_of_a_model_does_not_escape_the_boards_limit():
    """By itself a product of less than the limit's reaction keeps its clock; in a model the board sees all of them."""
    gpu = Session().load("h100-sxm-uncalibrated")
    assert gpu.system.gpu.power.reaction_s
    assert following(gpu, "graph").system.gpu.power.reaction_s is None


def test_a_blackwell_board_runs_models(session):
    found = session.simulate_model(SMALL, "rtx5090", attention="flash2_fp16", linear="q8_0", prompt=16, generate=1,
                                   baseline=None)
    assert 0 < found.ttft_s < 0.1


def test_the_usual_attention_is_one_that_has_kernels(session):
    found = [usual_attention(session.load(name))[0] for name in (GPU, "rtx5090", "h100-sxm-node")]
    assert found == ["int_flash"] * 3
    assert run(session, attention=None, machine="rtx5090").attention == "int_flash"


@pytest.mark.parametrize(("machine", "linear"), [("t4", "q4_0"), ("rtx2080ti", "f16"), ("t4", "q8_0"),
                                                 ("t4", "q4_k_m"), ("t4", "w8a8"), ("t4", "w8a16"),
                                                 ("rtx2080ti", "w4a16")])
def test_a_model_runs_on_turing(machine: str, linear: str) -> None:
    """With products, rows and formats that are compiled for sm_75; weights are read once per token at least."""
    found = simulate_model("llama-3.2-1b", machine=machine, linear=linear, prompt=128, generate=8)
    assert found.ttft_s > found.tpot_s > 0.6e9 / 616e9


@pytest.mark.parametrize("variant", ["prefix_lm(20)", "paged(16)"])
def test_layers_share_the_list_of_a_masks_blocks(session, variant):
    """It is made once a pass, and in decoding once a token; what the layers do is what it is without."""
    there, built = (run(session, launching="graph", variant=text) for text in (variant, f"{variant}+built"))
    for phase, times in (("prefill", 1), ("decode", 8)):
        lists = [line for line in built.phase(phase).lines if line.name == "mask"]
        assert sum(line.count for line in lists) == pytest.approx(times)
        assert {line.cost.pipeline for line in lists} == {"mask_creation"}
        added = sum(line.latency_s for line in lists)
        assert 0 < added == pytest.approx(built.phase(phase).latency_s - there.phase(phase).latency_s)
        others = [[(line.name, line.latency_s) for line in found.phase(phase).lines if line.name != "mask"]
                  for found in (there, built)]
        assert others[0] == others[1]
    assert built.energy_j > there.energy_j
    assert "mask" in set(built.calls["name"])


def test_layers_of_two_windows_have_two_lists(session):
    model = replace(SMALL, windows=(16, None, 16))
    found = session.simulate_model(model, GPU, attention="flash2_fp16", linear="q4_0", prompt=64, generate=1,
                                   variant="built")
    assert [line.count for line in found.phases[0].lines if line.name == "mask"] == [1, 1]


def test_pipelines_of_whole_matrices_refuse_lists_in_models(session):
    with pytest.raises(InputError, match="without 'built'"):
        run(session, attention="ggml_f16_gpu", variant="built")


@pytest.mark.parametrize(("machine", "names"), [
    ("rtx4090", ("flash2_fp16", "int_flash", "sage1", "sage2pp", "sage2_fp16", "flash_fp8_e4m3", "ggml_f16_gpu")),
    ("h100-sxm-node", ("flash2_fp16", "flash3_fp16", "int_flash", "sage1", "sage2_wgmma", "flash3_fp8",
                       "ggml_f16_gpu")),
    ("t4", ("flash2_fp16", "int_flash", "sage1", "ggml_f16_gpu")),
    ("rtx5090", ("flash2_fp16", "int_flash", "sage2pp", "ggml_f16_gpu"))])
def test_amdahls_picture_has_what_the_gpu_has_kernels_of(session, machine, names):
    assert usual_pipelines(session.load(machine)) == names


@pytest.mark.parametrize(("linear", "apart"), [("f16", True), ("q4_0", True), ("w8a8", False), ("fp8", False)])
def test_layers_of_llama_cpp_have_a_kernel_for_each_operation(session, linear, apart):
    """A norm and its weight, a gate and its product, the rows of a cache: inference engines fuse them."""
    phase = run(session, linear=linear, attention="flash2_fp16").phase("prefill")
    ran = {step.name.rpartition(".")[2] for line in phase.lines for step in line.cost.steps}
    assert ran & {"rms_alone_f32", "multiply_row_f32", "silu_f32", "multiply_f32", "copy_f16"} == (
        {"rms_alone_f32", "multiply_row_f32", "silu_f32", "multiply_f32", "copy_f16"} if apart else set())
    assert ran & {"rms_norm_f32", "swiglu_f32"} == (set() if apart else {"rms_norm_f32", "swiglu_f32"})
