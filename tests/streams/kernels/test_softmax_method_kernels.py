"""The softmax methods' kernels, emulated, against their numpy models: the same bits."""

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from intsim.numerics.bits import same_bits
from intsim.numerics.softmax.model import Rows
from intsim.numerics.softmax.registry import get_method, method_names
from intsim.streams.aarch64.manifest import get_kernel
from intsim.testing.emulated import check_bits
from intsim.testing.scores import coded
from tests.streams.kernels.emulated import EMULATED

KERNELS = {
    "arm_compute": "softmax_arm_compute", "cmsis_nn": "softmax_cmsis_nn", "exaq_int2": "softmax_exaq_int2",
    "exaq_int3": "softmax_exaq_int3", "flash4_exp2": "softmax_flash4_exp2", "float32": "softmax_f32",
    "ibert": "softmax_ibert", "index_softmax": "index_softmax_paper", "itamax": "softmax_itamax",
    "ivit": "softmax_ivit", "sas": "softmax_sas", "softermax": "softmax_softermax", "xnnpack": "softmax_xnnpack",
}


def emulated(method, codes, constants):
    """What the kernel gives for rows of scores."""
    return EMULATED.softmax(method, get_kernel(method.kernel), codes, constants)


def compare(name, logits, fine=1e-4):
    method = get_method(name)
    codes, step, statistics = coded(method, logits, fine)
    constants = method.constants(step, codes.shape[1], statistics, method.parameters)
    assert same_bits(emulated(method, codes, constants), method.compute(Rows(codes), *constants))


def test_every_method_has_its_kernel_here():
    assert {name: get_method(name).kernel for name in method_names()} == KERNELS


@pytest.mark.parametrize("name", KERNELS)
def test_random_logits(name):
    check_bits(get_method(name), get_kernel(KERNELS[name]), EMULATED)


@pytest.mark.parametrize("name", KERNELS)
def test_equal_logits_and_a_single_peak(name):
    peak = np.full((3, 40), -20.0)
    peak[1, 17], peak[2, 39] = 5.0, 5.0
    compare(name, peak)


@pytest.mark.parametrize("name", ["ibert", "index_softmax"])
@settings(max_examples=25, deadline=None)
@given(fine=st.floats(1e-9, 0.5), seed=st.integers(0, 2**32 - 1))
def test_steps_of_int32_scores(name, fine, seed):
    scores = np.random.default_rng(seed).integers(-2**21, 2**21, (2, 19))
    compare(name, scores * fine, fine)


@pytest.mark.parametrize("name", ["arm_compute", "cmsis_nn", "ivit", "xnnpack"])
@settings(max_examples=25, deadline=None)
@given(largest=st.floats(1.0, 2000.0), seed=st.integers(0, 2**32 - 1))
def test_steps_of_8_bit_scores(name, largest, seed):
    logits = np.random.default_rng(seed).uniform(-largest, largest, (2, 19))
    compare(name, logits)


@pytest.mark.parametrize("name", ["cmsis_nn", "ivit", "softermax", "itamax", "ibert"])
def test_sums_at_their_limits(name):
    compare(name, np.full((1, 5000), 0.25))


@pytest.mark.parametrize("n", [512, 513, 1000, 1024])
def test_the_sum_of_a_flat_row_wraps(n):
    compare("xnnpack", np.full((1, n), 0.25))
