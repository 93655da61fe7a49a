"""The compiled engine stops when its rhythm repeats; the plain one runs every issue. Both say the same."""

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from intsim.machines.gpu.sm import timing
from intsim.machines.gpu.sm.kernel import parts_of
from intsim.machines.gpu.sm.program import Code, resolve
from tests.machines.build import gpu as load_gpu
from tests.machines.gpu.sm.loops import CONFLICT, COPY, LOAD, WIDE_LOAD, ins
from tests.machines.gpu.sm.plain import Plain
from tests.stored import load_kernel

ADA, HOPPER = (load_gpu(name).system.gpu for name in ("rtx4090-uncalibrated", "h100-sxm-uncalibrated"))
SAME = 1e-9
"""Of the cycles of a window: both add the same floats, in another order."""


def hold_to_plain(gpu, code, latency, blocks, warps, warm_up=6, measured=30):
    """Both on a window of so many turns."""
    program = resolve(gpu, code, latency)
    here, of_block = blocks * warps // 4, warps // 4
    turn, policy = len(code) * here, timing.POLICIES.index(gpu.scheduler.policy)
    plain, by_span = Plain(program, here, of_block, policy, gpu.scheduler.issue_cycles).window(
        warm_up * turn, measured * turn)
    cycles, spent = timing._run(gpu, program, here, of_block, warm_up * turn, measured * turn, timing.UNTRACED)
    assert cycles == pytest.approx(plain, rel=SAME)
    np.testing.assert_allclose(spent, by_span, rtol=0.0, atol=SAME * plain)


def loop_of(rows):
    made = {"copy": lambda: ins("ldgsts", memory=COPY), "commit": lambda: ins("ldgdepbar"),
            "wait": lambda: ins("depbar", text="DEPBAR.LE SB0, 0x1"), "barrier": lambda: ins("bar")}
    memory = {"lds": LOAD, "ldsm": WIDE_LOAD, "sts": CONFLICT}
    return Code(made[name]() if name in made else ins(
        name, f"r{a}", f"r{b}", stall=stall, memory=memory.get(name), span=f"op{a}",
        write=a if name.startswith("mufu") else None, wait=(b,) if stall > 4 else ()) for name, a, b, stall in rows)


@settings(max_examples=25, deadline=None, derandomize=True)
@given(st.lists(st.tuples(st.sampled_from(["ffma", "imad", "fmnmx", "mufu_ex2", "hmma_16816_f16_f32", "lds", "ldsm",
                                           "sts", "copy", "commit", "wait", "barrier"]),
                          st.integers(0, 3), st.integers(0, 3), st.integers(1, 6)), min_size=1, max_size=14),
       st.integers(1, 3), st.sampled_from([4, 8]), st.sampled_from([96.0, 317.3]))
def test_any_loop(rows, blocks, warps, latency):
    hold_to_plain(ADA, loop_of(rows), latency, blocks, warps)


@pytest.mark.parametrize("policy", timing.POLICIES)
def test_every_policy(policy):
    gpu = load_gpu("rtx4090-uncalibrated", {"scheduler.policy": policy, "scheduler.issue_cycles": 1.1}).system.gpu
    loop = loop_of([("hmma_16816_f16_f32", 0, 1, 2), ("mufu_ex2", 1, 2, 1), ("lds", 2, 0, 6), ("ffma", 1, 1, 3)])
    hold_to_plain(gpu, loop, 96.0, 3, 8)


def test_products_in_groups_and_turns_of_warp_groups():
    code = Code([ins("bar", text="BAR.SYNC.DEFER_BLOCKING R0, 0x100"), ins("hgmma_64x64x16_f16_f32"),
                 ins("hgmma_64x64x16_f16_f32", text="HGMMA gsb0"),
                 ins("warpgroup_depbar", text="WARPGROUP.DEPBAR.LE gsb0, 0x0"), ins("bar", text="BAR.ARV R3, 0x100"),
                 *[ins("ffma", stall=2)] * 9])
    hold_to_plain(HOPPER, code, 317.3, 1, 8)


@pytest.mark.parametrize(("gpu", "name"), [
    (ADA, "int_flash.sm_89.d64.128x64.w4.s3"), (HOPPER, "flash3_fp16.sm_90.d64.192x192.w12.s2")])
def test_the_loops_of_stored_kernels(gpu, name):
    kernel = load_kernel(name)
    for part in (part for part in parts_of(kernel) if part.loops):
        hold_to_plain(gpu, part.instructions, 320.0, 1, kernel.warps, 2, 4)


def test_a_rhythm_is_found_and_counted():
    """A window of a million turns is no longer than one of a hundred; it takes as many times the cycles."""
    program = resolve(ADA, loop_of([("mufu_ex2", 0, 1, 1), ("ffma", 1, 2, 3), ("lds", 2, 0, 2)]), 96.0)
    turn = len(program.whole) * 4
    hundred, million = (timing._run(ADA, program, 4, 2, 6 * turn, turns * turn, timing.UNTRACED)[0]
                        for turns in (100, 1_000_000))
    assert million == pytest.approx(10_000 * hundred, rel=1e-12)


def test_warps_that_wait_for_each_other_are_an_error():
    code = Code([ins("bar", text="BAR.SYNC.DEFER_BLOCKING R0, 0x100")])
    with pytest.raises(RuntimeError, match="every warp waits"):
        timing._run(HOPPER, resolve(HOPPER, code, 1.0), 2, 2, 6, 6, timing.UNTRACED)
