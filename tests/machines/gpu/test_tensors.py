"""What comes from DRAM: never less than the tensors have, and hardly more while L2 holds what is read at a time."""

import pytest

from intsim.calls import AttentionCall, LinearCall
from intsim.errors import InputError
from intsim.machines.gpu.launch import Launch
from intsim.machines.gpu.sequence import SequencePlan
from intsim.machines.gpu.tensors import Tensors
from intsim.pipelines.registry import get_pipeline, pipeline_names
from intsim.session import Session
from intsim.streams.sass.routine import RoutineKernel

SESSION = Session()
BYTES: dict[str, tuple[float, ...]] = {
    "flash2_fp16": (2, 2, 2, 2, 0, 0), "flash3_fp16": (2, 2, 2, 2, 0, 0), "flash_fp16": (2, 2, 2, 2, 0, 0),
    "flash2_fp16+flash4_exp2_mixed": (2, 2, 2, 2, 0, 0), "flash3_fp16+flash4_exp2_mixed": (2, 2, 2, 2, 0, 0),
    "flash3_fp8": (1, 1, 1, 2, 0, 0), "flash_fp8_e5m2": (1, 1, 1, 1, 0, 0), "flash_fp8_e4m3": (1, 1, 1, 2, 2, 2),
    "int_flash": (1, 1, 1, 2, 2, 2), "int_flash_mma": (1, 1, 1, 2, 2, 2), "int_flash_paper": (1, 1, 1, 2, 2, 2),
    "int_flash_half": (1, 1, 2, 2, 2, 2), "int_flash_int4": (0.5, 0.5, 1, 2, 2, 2),
    "int_flash_kv4": (1, 0.5, 0.5, 2, 2, 2 + 2), "sage1": (1, 1, 2, 2, 4 / 128, 4 / 64),
    "sage2": (1, 1, 1, 2, 8 * 4 / 32, 4 * 4 / 64), "sage2pp": (1, 1, 1, 2, 8 * 4 / 32, 4 * 4 / 64),
    "sage2_wgmma": (1, 1, 1, 2, 8 * 4 / 16, 4 * 4 / 128), "sage2_fp16": (1, 1, 2, 2, 8 * 4 / 32, 4 * 4 / 64),
    "sage2_fp16_half_sums": (1, 1, 2, 2, 8 * 4 / 32, 4 * 4 / 64),
    "sage2_fp16_two_level": (1, 1, 2, 2, 8 * 4 / 16, 4 * 4 / 64)}
"""By hand: bytes of an element of Q, K, V and the output; of the scales of a query and of a key."""
OF_A_HEAD = 4096
"""Room for the scales of a head, or of its channels and of the last of its blocks."""
LARGE_L2, SMALL_L2 = ("a100-sxm", "rtx4090", "h100-sxm", "rtx5090"), ("t4", "v100", "jetson-orin")
CALLS = {
    "prompt": AttentionCall(1024, 1024, 128, heads=8),
    "narrow, in two sequences": AttentionCall(2048, 2048, 64, heads=4, batch=2, causal=True),
    "groups and cut tiles": AttentionCall(1000, 1111, 128, heads=16, kv_heads=4),
    "window": AttentionCall(2048, 2048, 128, heads=4, variant="sliding_window(256)"),
    "chunk": AttentionCall(256, 4096, 128, heads=16, kv_heads=4, causal=True),
    "token": AttentionCall(1, 8192, 128, heads=16, kv_heads=4),
    "pages": AttentionCall(4, 8192, 128, heads=16, kv_heads=4, variant="paged(16)")}
FUSED = [pipeline.name for pipeline in map(get_pipeline, pipeline_names())
         if pipeline.target == "gpu" and not any(step.invocations for step in pipeline.steps)]


def of_tensors(call: AttentionCall, name: str, split: bool) -> tuple[float, float]:
    """The fewest and the most bytes; split kernels have formats of their own of Q and of scales."""
    q, k, v, out, q_scale, k_scale = BYTES[name]
    queries, keys = call.batch * call.heads * call.q_len, call.batch * call.kv_heads * call.kv_len
    least = queries * call.head_dim * (q + out) + keys * call.head_dim * (k + v)
    if split:
        return least, least + queries * (call.head_dim * (2 - q) + 2) + keys * 4
    return (least + queries * q_scale + keys * k_scale,) * 2


def launches_of(call: AttentionCall | LinearCall, name: str, machine: str) -> tuple[Launch, ...]:
    """None where no kernel is stored for the architecture, the heads or the mask."""
    try:
        plan = SESSION.plan(call, name, machine)
    except InputError:
        return ()
    return plan.launches[plan.before:] if isinstance(plan, SequencePlan) else (plan.launch,)  # type: ignore[attr-defined]


@pytest.mark.parametrize("name", FUSED)
def test_tensors_are_as_large_as_counted_by_hand(name: str) -> None:
    for call in CALLS.values():
        found, (asked, _) = Tensors.of(call, get_pipeline(name)), of_tensors(call, name, split=False)
        of_heads = found.queries + found.keys + found.output - asked
        assert 0 <= of_heads <= OF_A_HEAD * call.batch * call.heads, call


@pytest.mark.parametrize(("machine", "name", "calls"), [
    ("a100-sxm", "sage1", ("prompt",)), ("rtx4090", "int_flash", ("groups and cut tiles",)),
    ("h100-sxm", "flash2_fp16", ("narrow, in two sequences",)), ("h100-sxm", "flash3_fp8", ("chunk",)),
    ("rtx5090", "sage2pp", ("prompt",)), ("h100-sxm", "sage2_wgmma", ("prompt", "window")),
    ("h100-sxm", "int_flash_half", ("token",)), ("a100-sxm", "int_flash_kv4", ("pages",)),
    *(pytest.param(machine, name, tuple(CALLS), marks=pytest.mark.slow)
      for machine in (*LARGE_L2, *SMALL_L2) for name in FUSED)])
def test_dram_gives_what_the_tensors_have(machine: str, name: str, calls: tuple[str, ...]) -> None:
    for call in map(CALLS.__getitem__, calls):
        launches = launches_of(call, name, machine)
        if launches:
            least, most = of_tensors(call, name, isinstance(launches[0].kernel, RoutineKernel))
            found = sum(launch.dram_bytes for launch in launches)
            assert least <= found * (1 + 1e-9), call
            assert machine in SMALL_L2 or found <= most + OF_A_HEAD * call.batch * call.heads, call


@pytest.mark.parametrize(("name", "token", "weight", "scale"), [
    ("linear_f16_gpu", 2, 2, 0), ("linear_s8", 1, 1, 4), ("linear_fp8", 1, 1, 0)])
@pytest.mark.parametrize("machine", [
    LARGE_L2[0], *(pytest.param(machine, marks=pytest.mark.slow) for machine in LARGE_L2[1:])])
@pytest.mark.parametrize("m", [1, 256])
def test_dram_gives_what_a_linear_layer_has(machine: str, name: str, token: int, weight: int, scale: int, m: int
                                            ) -> None:
    call = LinearCall(m=m, n=2048, k=4096)
    least = call.m * (call.k * token + scale) + call.n * (call.k * weight + scale) + 2 * call.m * call.n
    launches = launches_of(call, name, machine)
    assert not launches or least <= sum(launch.dram_bytes for launch in launches) <= 1.001 * least
