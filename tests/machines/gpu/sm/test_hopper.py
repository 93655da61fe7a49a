"""What bounds the kernels of a Hopper SM: operands of warp groups' products, packing, and producers that transpose."""

from itertools import pairwise

import pytest

from intsim.machines.gpu.sm.kernel import bound, over_spans, parts_of
from intsim.machines.gpu.sm.program import Code
from intsim.machines.gpu.sm.timing import ORDER, PRODUCER
from tests.machines.build import gpu as load_gpu
from tests.machines.gpu.sm.loops import ins
from tests.stored import kernels_for

HOPPER = load_gpu("h100-sxm-uncalibrated")
SHARED = HOPPER.system.gpu.shared.bytes_per_cycle
RATE = HOPPER.system.gpu.tensor.warp_group["f16_f32"].mac_per_cycle_per_sm


def cycles(instructions, gpu=HOPPER, blocks=2):
    """Per pass of a warp of ``blocks`` blocks of four."""
    return gpu.system.timer.warps(Code(instructions), blocks, 4, 0.0).cycles


@pytest.mark.parametrize("columns", [8, 32, 64, 128, 256])
def test_a_small_product_takes_as_long_as_its_operands(columns):
    """64 rows of A and the columns of B, 32 bytes of k each, pass shared memory's 128 bytes a cycle."""
    found = cycles([ins(f"hgmma_64x{columns}x16_f16_f32")] * 16) / 16
    operands = 32 * (64 + columns) / SHARED
    assert found == pytest.approx(max(operands, 64 * columns * 16 / RATE), rel=0.01)
    assert (operands > 64 * columns * 16 / RATE) == (columns < 64)


def test_a_from_registers_leaves_shared_memory_to_b():
    accumulators = [f"r{i}" for i in range(16)]
    product = ins("hgmma_64x32x16_f16_f32")._replace(reads=(*accumulators, "r90", "r91", "r92", "r93", "ur8"))
    assert cycles([product] * 16) / 16 == pytest.approx(64 * 32 * 16 / RATE, rel=0.01)


def test_packing_p_takes_the_time_of_half_its_exponentials():
    """16 threads' conversions a cycle, of two values each, as many as XU's exponentials of one."""
    exponentials, packing = [ins("mufu_ex2")] * 16, [ins("f2fp")] * 8
    assert cycles([*exponentials, *packing]) == pytest.approx(1.5 * cycles(exponentials), rel=0.01)


def of_many_rows(pipeline, head_dim, masked):
    """The kernel of more than one computing warp group."""
    return max(kernels_for(pipeline, "sm_90", head_dim, masked), key=lambda kernel: kernel.block_m)


def loop_of(gpu, pipeline, head_dim):
    kernel = of_many_rows(pipeline, head_dim, masked=False)
    (loop,) = (part for part in parts_of(kernel) if part.loops)
    latency = gpu.system.gpu.l2.latency_s * gpu.system.gpu.clock_hz
    return gpu.system.timer.warps(loop.instructions, 1, kernel.warps, latency)


def masked_loop(extra):
    """Cycles of the masked loop of FP8 with heads of 64, with so many more additions before its exponentials."""
    kernel = of_many_rows("flash3_fp8", 64, masked=True)
    loop, _ = (part for part in parts_of(kernel) if part.loops)
    code = list(loop.instructions)
    first = next(n for n, i in enumerate(code) if i.cost_class == "mufu_ex2")
    for n in range(extra):
        code.insert(first * (n + 1) // (extra + 1), ins("iadd3", span="softmax"))
    return HOPPER.system.timer.warps(Code(code), 1, kernel.warps, 0.0).cycles


def test_a_loop_of_more_instructions_is_hardly_ever_quicker():
    """Three warps that run it in step would take half as long again, until an instruction more ends that."""
    times = [masked_loop(extra) for extra in range(0, 81, 16)]
    assert all(later > 0.98 * earlier for earlier, later in pairwise(times))
    assert times[-1] < 1.05 * times[0]


def test_the_producer_of_a_wide_fp8_tile_holds_the_others_back():
    """28 KiB of V are 14 pieces of 512 bytes for each of the producer's four warps; two computing warps share them."""
    each = HOPPER.system.gpu.tensor.transposed_tile_cycles
    timing = loop_of(HOPPER, "flash3_fp8", 128)
    assert sum(pipes.get(PRODUCER, 0.0) for pipes in timing.pipes.values()) == pytest.approx(7 * each)
    assert 7 * each < timing.cycles < 7 * each * 1.02
    assert bound(over_spans(timing.by_span), over_spans(timing.pipes)) == PRODUCER
    instant = loop_of(load_gpu("h100-sxm-uncalibrated", {"tensor.transposed_tile_cycles": 8.0}), "flash3_fp8", 128)
    assert instant.cycles < 0.8 * timing.cycles


def test_other_kernels_have_no_such_producer():
    for pipeline, head_dim in (("flash3_fp16", 128), ("flash3_fp16", 64)):
        timing = loop_of(HOPPER, pipeline, head_dim)
        assert not any(PRODUCER in pipes for pipes in timing.pipes.values())


def test_l2_that_is_nearly_full_costs_a_little():
    idle = load_gpu("h100-sxm-uncalibrated", {"l2.bytes_per_cycle_per_sm": 64.0})
    near, far = (loop_of(gpu, "flash3_fp16", 128).cycles for gpu in (HOPPER, idle))
    assert 1.01 * far < near < 2 ** (1 / ORDER) * far
