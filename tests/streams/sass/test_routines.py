"""The stored kernels of split attention and of matrix products: counts worked out by hand, and their sources."""

from collections import Counter

import pytest

from intsim.errors import InputError
from intsim.streams.sass.build_routine import build_routine
from intsim.streams.sass.cost_class import multiply_accumulates
from intsim.streams.sass.manifest.routines import routine_compilations
from intsim.streams.sass.model import SECTOR_BYTES, SassInstruction
from intsim.streams.sass.routine import RoutineStore
from intsim.streams.store import PACKAGE
from tests.stored import has_compiler

STORE = RoutineStore((PACKAGE,))
load_routine, routine_names, routines_for = STORE.load, STORE.names, STORE.for_routine


def of_loop(name: str, block: str = "loop_0") -> list[SassInstruction]:
    return [i for b in load_routine(name).blocks if b.name == block for i in b.instructions]


def classes(name: str, block: str = "loop_0") -> Counter[str]:
    return Counter(i.cost_class for i in of_loop(name, block))


def copied(name: str) -> int:
    """Bytes that a thread block copies in a turn of the first loop, before sm_80 through registers."""
    how = ("global", "load" if load_routine(name).arch == "sm_75" and name.startswith("linear_") else "async")
    moved = sum(i.memory.bytes for i in of_loop(name) if i.memory and (i.memory.space, i.memory.kind) == how)
    return moved * 32 * load_routine(name).warps


def test_every_kernel_of_the_manifest_is_stored_and_no_other() -> None:
    assert list(routine_names()) == sorted(routine_compilations())


WITHIN_168 = "decode_int4_int8.sm_80.d128.16x128.w4.s2"
"""For which nvcc takes no more registers than three thread blocks of an SM share, and spills two of them."""


def test_a_stored_kernel_fits_its_name_and_spills_little_but_with_heads_of_256() -> None:
    for name in routine_names():
        kernel = load_routine(name)
        wide = kernel.sizes["head_dim"] if name.startswith("decode_") else 0
        few = name == WITHIN_168 or wide in (96, 192)
        assert kernel.spill_bytes <= (256 if wide == 256 else 16 if few else 0), name  # accumulators are half of all
        assert name.startswith(f"{kernel.routine}.{kernel.arch}.")


def test_variants_of_a_routine() -> None:
    assert [k.sizes["head_dim"] for k in routines_for("decode_int4", "sm_86")] == [
        128, 128, 128, 192, 256, 32, 32, 64, 64, 96, 96]
    assert routines_for("decode_int4", "sm_70") == ()
    with pytest.raises(InputError, match=r"decode_combine\.sm_80\.d64\.w4"):
        load_routine("decode_combine.sm_80.d64.w8")


def test_decoding_int8_in_numbers() -> None:
    """A warp's 32 keys of head_dim 128: products of 16 x 8 x 32, 4 x 4 of them for the scores, 16 for the output."""
    found = classes("decode_int8.sm_86.d128.16x128.w4.s1")
    assert found["imma_16832_s8_s32"] == 4 * 4 + 16
    assert found["mufu_ex2"] == 4 * 4 + 2  # a P per score, an alpha per row
    assert found["ldsm"] == 4 * 2  # four steps of 32 bytes, two pairs of eight keys
    assert found["ldsm_trans"] == 4 * 2  # four pairs of 16-byte chunks, two times 16 keys
    assert found["i2fp"] == 4 * 4 + 16 * 4  # scores and outputs
    assert found["f2ip"] == 16 // 2
    assert found["prmt"] >= 32  # V's pairs of keys; two words make two


def test_ampere_converts_integers_on_the_special_function_unit() -> None:
    found = classes("decode_int8.sm_80.d128.16x128.w4.s2")
    assert (found["i2f"], found["i2fp"], found["f2i"], found["f2ip"]) == (80, 0, 16, 0)


def test_an_int4_cache_is_read_in_half_the_copies_and_widened() -> None:
    """128 keys of 64 bytes of K and V, and two scales of a token of two bytes; a word becomes two."""
    four, eight = "decode_int4.sm_86.d128.16x128.w4.s2.v_tokens", "decode_int8.sm_86.d128.16x128.w4.s1"
    assert 2 * 128 * 64 <= copied(four) <= 2 * 128 * 64 + 2 * 4 * 512
    assert 2 * 128 * 128 <= copied(eight) <= 2 * 128 * 128 + 4 * 512
    assert classes(four)["imma_16832_s8_s32"] == classes(eight)["imma_16832_s8_s32"]
    unpacked = Counter(i.cost_class for i in of_loop(four) if i.span == "unpack")
    words = 2 * 4 * 2 + 4 * 2 * 2  # of K: loads of four; of V: pairs of keys of two loads of four
    assert unpacked["lop3"] == 2 * words


def test_an_fp8_cache_is_widened_to_fp16() -> None:
    found = Counter(i.cost_class for i in of_loop("decode_e4m3.sm_89.d128.16x64.w4.s2") if i.span == "unpack")
    # 16 keys a warp: K in 4 steps of 4 words, V in 4 pairs of chunks of 4 words, two pairs of FP16 a word.
    assert found["f2fp"] == 2 * (16 + 16)
    assert classes("decode_e4m3.sm_89.d128.16x64.w4.s2")["hmma_16816_f16_f32"] == 2 * 8 + 16


def test_decoding_fp16_brings_a_tile_a_turn() -> None:
    name = "decode_f16.sm_80.d128.16x64.w4.s2"
    assert copied(name) == 2 * 64 * 256
    assert classes(name)["hmma_16816_f16_f32"] == 2 * 8 + 16
    assert load_routine(name).shared_bytes == 2 * 2 * 64 * (256 + 2)


def test_turing_multiplies_in_smaller_steps_and_copies_through_registers() -> None:
    found = classes("decode_f16.sm_75.d128.16x64.w4.s1")
    assert found["hmma_1688_f16_f32"] == 2 * (2 * 8 + 16)
    assert found["ldg"] == found["sts"] == 16
    assert classes("decode_int8.sm_75.d64.16x128.w4.s1")["imma_8816_s8_s32"] == 4 * (4 * 2 + 8)


def test_volta_multiplies_bytes_that_lanes_exchange() -> None:
    """A warp's 32 keys of head_dim 128, twice 16 x 32 x 128 products, four an instruction and lane."""
    found = classes("decode_int8.sm_70.d128.16x128.w4.s1")
    assert found["idp"] == 2 * 16 * 32 * 128 // (4 * 32)
    assert found["shfl"] > 512
    assert not any("mma" in name or name.startswith("ldsm") for name in found)


def test_turing_has_room_for_heads_of_256() -> None:
    """A warp's 16 keys of INT8 are half of what a product of P and V takes elsewhere."""
    assert classes("decode_int8.sm_75.d256.16x64.w4.s1")["imma_8816_s8_s32"] == 4 * 2 * 8 + 2 * 32
    assert load_routine("decode_f16.sm_75.d256.16x64.w4.s1").shared_bytes == 64 * 1024
    assert load_routine("decode_int8.sm_75.d256.16x64.w4.s1").shared_bytes == 4 * 4 * 16 * (256 // 2 + 10)


@pytest.mark.parametrize(("kv_len", "q_len", "split", "turns"), [
    (1000, 1, 0, (4, 0)), (1000, 1, 3, (3, 1)),  # 16 tiles of 64, the last cut; splits of 4
    (1000, 1, 4, (0, 0)), (1024, 1, 3, (4, 0)), (1024, 2, 3, (3, 1)), (40, 1, 0, (0, 1))])
def test_trips_of_decoding(kv_len: int, q_len: int, split: int, turns: tuple[int, int]) -> None:
    kernel = load_routine("decode_f16.sm_80.d128.16x64.w4.s2")
    trips = dict(zip((b.name for b in kernel.blocks), kernel.trips(
        {"kv_len": kv_len, "q_len": q_len, "split": split, "split_tiles": 4, "splits": 4}), strict=True))
    assert (trips["loop_0"], trips["loop_1"]) == turns
    assert (trips["straight_2_output"], trips["straight_2_write_partial"]) == (0, 1)


def test_grids() -> None:
    call = {"splits": 4, "q_len": 2, "packed": 8, "batch": 3, "kv_heads": 2}
    assert load_routine("decode_f16.sm_80.d128.16x64.w4.s2").thread_blocks(call) == 4 * 1 * 6
    assert load_routine("decode_combine.sm_80.d128.w4").thread_blocks({"rows": 96 + 1}) == 25
    assert load_routine("linear_f16.sm_80.128x256x64.w8.s3").thread_blocks({"m": 130, "n": 512, "splits": 3}) == 12
    assert load_routine("linear_f16.sm_90.128x256x64.w8.s4.c2").thread_blocks({"m": 300, "n": 256, "splits": 1}) == 4


@pytest.mark.parametrize("name", [name for name in routine_compilations() if name.startswith("linear_")
                                  and "reduce" not in name])
def test_matrix_products_do_and_bring_a_tile_a_turn(name: str) -> None:
    kernel = load_routine(name)
    sizes = kernel.sizes
    done = sum(multiply_accumulates(i.cost_class) for i in of_loop(name)) * kernel.warps
    assert done == sizes["block_m"] * sizes["block_n"] * sizes["block_k"]
    bits = 16 if sizes["element"] == 0 else 8
    of_b = sizes["block_n"] // sizes.get("cluster", 1) * sizes["b_bits"]
    tile = sizes["block_k"] * (sizes["block_m"] * bits + of_b) // 8
    # Copies that some threads leave out count for all: 16 rows of 64 bytes, scales of 64 rows.
    assert tile <= copied(name) <= 1.4 * tile


def test_large_tiles_in_numbers() -> None:
    """A warp's 64 x 64 x 32 of FP16: 4 x 8 x 2 products, 4 loads of A and 4 of B a step."""
    found = classes("linear_f16.sm_80.128x128x32.w4.s5")
    assert (found["hmma_16816_f16_f32"], found["ldsm"], found["ldgsts"]) == (64, 16, 8)
    group = classes("linear_s8.sm_90.128x256x128.w8.s4.c2")
    assert group["igmma_64x256x32_s8_s32"] == 4
    assert classes("linear_e4m3.sm_89.128x128x64.w4.s4")["qmma_16832_e4m3_f32"] == 64


def test_products_of_warp_groups_are_not_waited_for_one_by_one() -> None:
    """One wait a turn, which leaves the turn's own products under way."""
    waits = [i for i in of_loop("linear_f16.sm_90.128x256x64.w8.s4.c2") if i.cost_class == "warpgroup_depbar"]
    assert len(waits) == 1


@pytest.mark.parametrize(("form", "sectors"), [("q8_0", 9), ("q5_0", 11), ("q4_0", 9), ("q4_k", 9), ("q6_k", 7),
                                               ("f16_wide", 16)])
@pytest.mark.parametrize("arch", ["sm_75", "sm_80", "sm_86", "sm_120"])
def test_a_row_of_weights_crosses_l2_once(form: str, sectors: int, arch: str) -> None:
    """A warp's turn: 272 bytes of 8 q8_0 blocks, 352 of 16 q5_0, 288 of 16 q4_0 or 2 q4_k, 210 of q6_k, 512 of f16."""
    name = f"gemv_{form}.{arch}.w4" + ("" if form == "f16_wide" else ".c1")
    assert sum(i.memory.sectors for i in of_loop(name) if i.memory and i.memory.space == "global") == sectors


@pytest.mark.parametrize(("form", "bytes_of_256"), [("q8_0", 272), ("q5_0", 176), ("q4_0", 144), ("q4_k", 144),
                                                    ("q6_k", 210)])
@pytest.mark.parametrize("arch", ["sm_75", "sm_80", "sm_86", "sm_120"])
def test_weights_that_are_made_float16_cross_l2_once(form: str, bytes_of_256: int, arch: str) -> None:
    (block,) = load_routine(f"dequantise_{form}.{arch}.w8").blocks
    loads = [i.memory for i in block.instructions if i.memory and (i.memory.space, i.memory.kind) == ("global", "load")]
    assert sum(memory.sectors for memory in loads) == -(-bytes_of_256 // SECTOR_BYTES)


@pytest.mark.parametrize(("split", "turns"), [(0, 4), (1, 3), (2, 0)])
def test_trips_of_matrix_products(split: int, turns: int) -> None:
    """k of 440 is 7 tiles of 64; of warp groups the first tile stands before the loop."""
    call = {"m": 64, "n": 128, "k": 440, "split": split, "split_tiles": 4, "splits": 3}
    for name, first in (("linear_f16.sm_80.64x64x64.w4.s5", 0), ("linear_f16.sm_90.64x128x64.w4.s4", 1)):
        kernel = load_routine(name)
        loop = next(number for number, block in enumerate(kernel.blocks) if block.loops)
        assert kernel.trips(call)[loop] == max(0, turns - first)


@pytest.mark.skipif(not has_compiler(), reason="needs intsim[cuda]")
@pytest.mark.parametrize("name", ["decode_combine.sm_80.d64.w4", "linear_w8a16.sm_80.16x64x128.w4.s4",
                                  "gemv_q4_k.sm_86.w4.c1", "gemv_f16_wide.sm_75.w4",
                                  "linear_f16.sm_90.64x128x64.w4.s4"])
def test_a_kernel_is_what_its_source_gives(name: str) -> None:
    assert build_routine(name, *routine_compilations()[name]).digest == STORE.digest(name)
