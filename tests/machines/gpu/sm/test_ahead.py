"""The first tiles of a kernel's loops: whose they are, that no byte is counted twice, and what a loop without turns
saves."""

import pytest

from intsim.machines.gpu.sm.ahead import first_tiles
from intsim.machines.gpu.sm.kernel import Executed, Part, block_counts, parts_of
from intsim.streams.sass.model import SECTOR_BYTES
from tests.stored import KERNELS, load_kernel

TRITON = load_kernel("flash_fp16.sm_86.d64.64x64.w4.s3.masked")
TILE_BYTES = 2 * 64 * 64 * 2
"""Of K and V in FP16: 64 keys of 64."""


def through_l2(counts: Executed) -> float:
    return sum(levels["l2"] for levels in counts.bytes.values())


def once(parts: tuple[Part, ...]) -> Part:
    (found,) = (part for part in parts if not part.loops)
    return found


def test_each_loop_of_a_compiled_kernel_has_its_own_first_tiles() -> None:
    assert [(a.block, a.loops) for a in first_tiles(TRITON.blocks)] == [(0, (1,)), (2, (3,))]
    copies = [TRITON.blocks[a.block].instructions[place] for a in first_tiles(TRITON.blocks) for place in a.places]
    assert len(copies) == 2 * 16
    assert all(i.memory is not None and i.memory.kind == "async" and "P" in i.text.split(",")[-1] for i in copies)


def test_loops_that_share_a_pipeline_share_their_first_tiles() -> None:
    kernel = KERNELS.routines.load("decode_f16.sm_80.d128.16x64.w4.s2")
    assert [(a.block, a.loops) for a in first_tiles(kernel.blocks)] == [(0, (1, 3))]


def test_what_is_multiplied_once_is_fetched_once() -> None:
    kernel = load_kernel("flash3_fp16.sm_90.d128.128x176.w8.s2")
    assert not list(first_tiles(kernel.blocks))
    parts = parts_of(kernel)
    tile = 2 * 176 * 128 * 2
    queries_and_output = 2 * 128 * 128 * 2
    for turns in (0, 3):
        found = through_l2(block_counts(parts, kernel.warps, {1: turns, 0: 1}))
        assert found == (turns + 1) * tile + queries_and_output


@pytest.mark.parametrize(("name", "bits"), [
    ("flash2_fp16.sm_80.d128.128x64.w4.s1", 16), ("flash2_fp16.sm_75.d64.128x128.w4.s1", 16),
    ("flash2_fp16.sm_120.d128.128x64.w4.s1.masked", 16), ("int_flash.sm_70.d64.64x64.w4.s1", 8),
    ("int_flash_mma.sm_89.d128.128x64.w8.s1.masked", 8), ("int_flash_int4.sm_90.d64.128x64.w4.s1", 4),
    ("int_flash_kv4.sm_86.d128.128x64.w8.s1", 8), ("sage2_fp16.sm_80.d128.128x64.w4.s1", 8),
    ("sage2.sm_89.d128.128x64.w4.s1", 8), ("sage2pp.sm_120.d64.128x64.w4.s1", 8)])
def test_of_what_is_loaded_with_q_only_q_is_counted_ahead_of_the_loop(name: str, bits: int) -> None:
    """In the line that loads Q stand the first tile of K, of SageAttention that of V too; Volta loads 16 bytes a lane.

    One tile, once: the last case has a part of K's copies in the loop under the name of Q's. Scales of rows are loaded
    by 4 bytes and less.
    """
    kernel = load_kernel(name)
    sectors = sum(i.memory.sectors for i in once(parts_of(kernel)).instructions
                  if i.span == "load_q" and i.memory and i.memory.space == "global" and i.memory.bytes >= 8)
    assert kernel.warps * sectors * SECTOR_BYTES == kernel.block_m * kernel.head_dim * bits / 8


def test_a_turn_that_is_compiled_ahead_of_its_loop_fetches_for_the_next() -> None:
    """On sm_120 the first turn stands before the loop: of the two tiles there the second is the next turn's."""
    kernel = KERNELS.routines.load("decode_f16.sm_120.d128.16x64.w4.s1")
    tile = 2 * 64 * 128 * 2
    (part,) = (part for part in parts_of(kernel) if part.block == 0)
    copied = sum(i.memory.sectors for i in part.instructions if i.sync == "copy" and i.memory)
    assert kernel.warps * copied * SECTOR_BYTES == tile


@pytest.mark.parametrize(("whole", "masked"), [(0, 1), (1, 1), (5, 2)])
def test_every_tile_is_counted_once(whole: int, masked: int) -> None:
    counts = block_counts(parts_of(TRITON), TRITON.warps, {0: 1, 1: whole, 3: masked})
    assert through_l2(counts) == (whole + masked) * TILE_BYTES + 2 * 64 * 64 * 2  # and Q and the output


def test_nobody_waits_for_the_first_tiles_of_a_loop_without_turns() -> None:
    part = once(parts_of(TRITON))
    copies = [i for i in part.instructions if i.sync == "copy"]
    assert all(i.memory and i.memory.sectors * SECTOR_BYTES == 0 for i in copies)
    assert part.given({1: 2.0, 3: 1.0}) is part.instructions
    idle = part.given({1: 0.0, 3: 1.0})
    assert len(idle) == len(part.instructions)
    assert sum(i.sync == "copy" for i in idle) == len(copies) / 2
    assert [i.opcode for i in idle] == [i.opcode for i in part.instructions]
    assert part.given({3: 1.0}) is idle
