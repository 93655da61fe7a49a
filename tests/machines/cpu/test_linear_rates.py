"""Linear kernels on a Neoverse N1 beside measured prefill: a little above it, in its order.

One core of an Ampere Altra, Qwen2.5-3B, llama.cpp 74d4f5b (ik_llama.cpp issue 308): tokens per second times the layers'
2774.5 M multiply-accumulates, at 3.0 GHz. The measurement holds attention, norms, quantisation and cache misses too.
"""

import pytest

from tests.machines.build import timer
from tests.stored import load_stream

SHAPE = {"m": 256, "n": 64, "k": 2048}
MEASURED = {"gemm_q4_0_4x4": 14.8, "gemm_q8_0_sdot": 5.9, "gemm_q6_k_sdot": 2.7}


def rate(kernel, core="neoverse-n1"):
    """Multiply-accumulates per cycle with all data in L1."""
    stream = load_stream(kernel)
    work = 1
    for symbol in stream.symbols:
        work *= SHAPE[symbol]
    return work / timer(core).kernel(stream, {s: SHAPE[s] for s in stream.symbols}).cycles


@pytest.mark.parametrize(("kernel", "measured"), MEASURED.items())
def test_kernels_are_a_little_faster_than_the_whole_layer(kernel, measured):
    assert measured < rate(kernel) < 1.3 * measured


def test_the_mixed_format_lies_between_its_two_parts():
    """Q4_K_M holds about 15 % of its weights in Q6_K; 4.65 was measured."""
    mixed = 1 / (0.85 / rate("gemm_q4_k_sdot") + 0.15 / rate("gemm_q6_k_sdot"))
    assert 4.65 < mixed < 1.3 * 4.65


@pytest.mark.parametrize(("kernel", "bound"), [("gemv_i2_s_sdot", 11.6), ("gemv_tq2_0_sdot", 11.6), ("gemv_tl1", 9.1)])
def test_ternary_kernels_stay_near_the_bound_of_their_vector_instructions(kernel, bound):
    """bitnet.cpp's and llama.cpp's instructions over two vector pipes; ours may save one, and scales come on top."""
    assert 0.65 * bound < rate(kernel) < 1.1 * bound


def test_ternary_look_ups_need_no_dot_product():
    """TL1 on a core without SDOT beats the multiplications that it replaces."""
    assert rate("gemv_tl1", "cortex-a72") > rate("gemv_i2_s_smlal", "cortex-a72")
