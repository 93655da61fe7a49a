"""Blocks of unequal length on SMs that take the next one when one ends."""

from dataclasses import replace

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from intsim.machines.gpu.blocks import in_order, until_finished
from tests.stored import load_kernel

LAST = replace(load_kernel("flash2_fp16.sm_90.d64.128x128.w4.s1.masked"), longest_first=False)
FIRST = replace(LAST, longest_first=True)


def finish(work, sms, *cycles):
    ends, shares = until_finished(np.array(work, dtype=float), sms, np.array(cycles or (1.0,)))
    assert sum(shares) == pytest.approx(1.0)
    return max(ends)


def test_orders_of_a_grid():
    work = np.array([[1.0, 2.0]])
    assert in_order(LAST, work, 3, 2).tolist() == [1, 2, 1, 2, 1, 2]
    assert in_order(FIRST, work, 3, 2).tolist() == [2, 2, 1, 1, 2, 1]  # a section of two heads, then one of one


def test_heads_that_differ_take_their_turns():
    work = np.array([[1.0, 2.0], [3.0, 4.0]])
    assert in_order(LAST, work, 4, 1).tolist() == [1, 2, 3, 4, 1, 2, 3, 4]
    assert in_order(FIRST, work, 4, 3).tolist() == [2, 4, 2, 1, 3, 1, 4, 3]


@pytest.mark.parametrize(("work", "sms", "time"), [
    ([3, 1, 1, 1], 2, 3), ([1, 1, 1, 3], 2, 4), ([5], 4, 5), ([2] * 9, 4, 6), ([4, 3, 2, 1], 2, 5)])
def test_one_block_at_a_time(work, sms, time):
    assert finish(work, sms) == time


def test_two_blocks_share_an_sm():
    # A block takes 1 cycle of work of a full SM; alone it would take 1.5, so the SM is 1.5 times as slow.
    assert finish([1, 1], 1, 1.5, 1.0) == pytest.approx(2)
    assert finish([1], 1, 1.5, 1.0) == pytest.approx(1.5)
    assert finish([1, 2], 1, 1.5, 1.0) == pytest.approx(2 + 1.5)  # both until 2, then what is left of the second alone


def test_blocks_that_are_left_spread_over_the_sms_though_both_of_one_end_together():
    """Ten SMs with two blocks each, then five more: one for each SM that ends first, not two for every other one."""
    work = [10.0 + 0.01 * (i % 10) for i in range(20)] + [10.0] * 5
    alone = finish(work, 10, 1.3, 1.0)  # a block of 10 takes 20 beside another, 13 alone
    assert alone == pytest.approx(20 + 13, rel=0.03)


@given(st.lists(st.integers(1, 50), min_size=1, max_size=60), st.integers(1, 8))
def test_no_sm_waits_while_blocks_are_left(work, sms):
    time = finish(work, sms)
    assert max(max(work), sum(work) / sms) <= time + 1e-6
    assert time <= sum(work) / sms + max(work) + 1e-6
    assert finish(sorted(work, reverse=True), sms) <= 4 / 3 * max(max(work), sum(work) / sms) + max(work) / 3 + 1e-6


@pytest.mark.parametrize("seed", range(20))
def test_the_last_bit_of_a_block_changes_no_order(seed):
    """SMs that are done at once to the eye had taken the next block by what rounding left: ends moved by a seventh."""
    random = np.random.default_rng(seed)
    work = random.integers(1, 9, 150) * np.pi
    nearly = work * (1.0 + random.choice([-1, 0, 1], 150) * np.finfo(float).eps)
    found = [until_finished(of, 1 + seed, np.array([1.4, 1.0])) for of in (work, nearly)]
    for one, other in zip(*found, strict=True):
        assert one == pytest.approx(other, rel=1e-9)


def test_blocks_of_a_billion_cycles_end():
    """What rounding leaves of a block must not keep the clock from going on."""
    work = np.random.default_rng(1).uniform(1e7, 3e7, 5000) * np.pi
    assert sum(work) / 7 <= finish(work, 7, 1.7, 1.2, 1.0) <= sum(work) / 7 + 3 * max(work)
