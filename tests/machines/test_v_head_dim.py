"""What heads of V of another width cost: never less than a narrower V, and as before where they are as wide as K's."""

from itertools import pairwise
from pathlib import Path

import pytest

import intsim
from intsim.calls import AttentionCall
from intsim.errors import InputError
from intsim.measure.records import read_records

CPU = [("rk3588s", "int_attention"), ("cortex-a53", "fp32"), ("neoverse-v2", "turbo_attention"),
       ("rk3588s", "ggml_f16_tiled"), ("graviton3", "ggml_f16")]
GPU = [("rtx4090", "flash2_fp16"), ("a100-sxm", "int_flash@quantised"), ("t4", "int_flash"),
       ("rtx4090", "sage2pp"), ("h100-sxm", "flash3_fp8")]


@pytest.mark.parametrize(("machine", "pipeline"), [*CPU, *GPU])
@pytest.mark.parametrize("q_len", [1, 256])
def test_a_narrower_v_is_no_slower(machine: str, pipeline: str, q_len: int) -> None:
    times = [intsim.simulate(AttentionCall(q_len, 512, 128, heads=4, v_head_dim=width), pipeline, machine).latency_s
             for width in (32, 64, 128)]
    assert all(narrow <= wide * (1 + 1e-6) for narrow, wide in pairwise(times))
    same = intsim.simulate(AttentionCall(q_len, 512, 128, heads=4), pipeline, machine)
    assert same.latency_s == times[-1]
    if (machine, pipeline) in CPU:
        assert times[0] < times[-1]


@pytest.mark.parametrize(("pipeline", "tile"), [("flash3_fp16", "128x128.w8.s2"), ("flash3_fp8", "128x160.w8.s2")])
def test_flash3_has_kernels_of_its_own_for_192_and_128(pipeline: str, tile: str) -> None:
    """In the tiles of hopper/tile_size.h; V of 160 goes to the kernel of 192."""
    padded, wide, own = (intsim.simulate(AttentionCall(4096, 4096, 192, heads=16, causal=True, v_head_dim=width),
                                         pipeline, "h100-sxm") for width in (160, 192, 128))
    assert padded.latency_s == wide.latency_s
    assert 0.6 < own.latency_s / wide.latency_s < 0.9  # 320 of 384 channels are multiplied, in more keys at a time
    assert tile in own.details.kernel
    assert not any(text.startswith("head_dim") for text in own.assumptions)


def test_gpu_kernel_of_one_width_is_said_to_be_padded() -> None:
    call = AttentionCall(256, 256, 96, heads=4, v_head_dim=64)
    found = intsim.simulate(call, "flash2_fp16", "a100-sxm")
    assert any(text.startswith("head_dim 96/64 runs in kernels of 96: channels beyond") and "padding V" in text
               for text in found.assumptions)
    assert found.call == call


def test_accelerator_follows_or_refuses() -> None:
    from intsim.session import default_session

    def latency(machine: str, flow: str, width: int) -> float:
        loaded = default_session().load(machine)
        call = AttentionCall(256, 256, 64, heads=4, v_head_dim=width)
        return loaded.time(loaded.plan_dataflow(call, loaded.dataflows(flow, None))).latency_s

    for machine, flow in (("npu-32x32", "npu_attention+itamax"), ("fusemax", "fusemax"), ("fusemax", "flat")):
        assert latency(machine, flow, 32) < latency(machine, flow, 64) < latency(machine, flow, 128)
    with pytest.raises(InputError, match="found 32, expected none beside head_dim: ita_attention has heads of V"):
        latency("ita", "ita_attention", 32)


def test_cluster_moves_a_narrower_v_and_refuses_nothing() -> None:
    times = [intsim.simulate(AttentionCall(1, 4096, 128, heads=32, kv_heads=32, v_head_dim=width), "ring_decode",
                             "dgx-h100").latency_s for width in (64, 128)]
    assert times[0] < times[1]


def test_pipeline_that_knows_one_width_is_refused() -> None:
    with pytest.raises(InputError, match="found 64, expected none beside head_dim: ggml_q8_0 has heads of V"):
        intsim.simulate(AttentionCall(1, 512, 128, v_head_dim=64), "ggml_q8_0", "rk3588s")


def test_measured_rows_have_a_width_of_v(tmp_path: Path) -> None:
    file = tmp_path / "rows.csv"
    file.write_text("device,pipeline,q_len,kv_len,head_dim,v_head_dim,heads,batch,tflops,source\n"
                    "h100,flash3_fp16,4096,4096,192,128,16,1,500,s\n", encoding="utf-8")
    (found,) = read_records(file)
    assert found.workload.v_head_dim == 128
    assert found.latency_s == pytest.approx(2 * 16 * 4096**2 * (192 + 128) / 500e12)
