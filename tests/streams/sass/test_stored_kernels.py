"""What the stored kernels must be: counts worked out by hand, and equality with what the sources give."""

from collections import Counter
from importlib import metadata

import pytest

from intsim.expressions import evaluate
from intsim.pipelines.registry import get_pipeline
from intsim.streams.sass.build import build_kernel
from intsim.streams.sass.manifest import compilations
from intsim.streams.sass.manifest.model import Tile
from intsim.streams.sass.model import CHANGES_SCORES, SassKernel, modification_of
from intsim.streams.sass.toolchain import TRITON
from tests.stored import KERNELS, kernel_names, load_kernel

TILE = Tile("sm_90", 64, 128, 64, 8, 2)


def steps_of(name: str) -> set[str]:
    return {step.name for step in get_pipeline(name.split(".")[0].split("~")[0]).steps}


def loop(kernel: SassKernel) -> Counter[str]:
    """Cost classes in the loop over tiles of keys."""
    return Counter(i.cost_class for b in kernel.blocks if b.name == "loop_0" for i in b.instructions)


def test_every_kernel_of_the_manifest_is_stored_and_no_other() -> None:
    assert list(kernel_names()) == sorted(compilations())


def check_spans(name: str) -> None:
    kernel = load_kernel(name)
    steps = {step.name for step in get_pipeline(kernel.pipeline).steps}
    steps |= {CHANGES_SCORES} if modification_of(name) else set()
    assert {i.span for b in kernel.blocks for i in b.instructions} <= steps, name


def test_spans_are_steps_of_the_pipeline() -> None:
    """One kernel of each source and head dimension: tiles of one source have the spans of its lines."""
    for name in {name.split(".")[0] + name.split(".")[2]: name for name in kernel_names()}.values():
        check_spans(name)


@pytest.mark.slow
def test_spans_of_all_kernels_are_steps_of_the_pipeline() -> None:
    for name in kernel_names():
        check_spans(name)


def test_full_int8_on_ada_in_numbers() -> None:
    """128 x 64 scores and 128 x 64 outputs of 64 products each over 4 warps: 64 scores and 64 outputs a thread."""
    kernel = load_kernel("int_flash.sm_89.d64.128x64.w4.s3")
    found = loop(kernel)
    assert found["imma_16832_s8_s32"] == 2 * 128 * 64 * 64 // 4 // (16 * 8 * 32)
    assert found["mufu_ex2"] == 64 + 4  # a P per score, an alpha per row (4 of them)
    assert found["i2fp"] == 64 + 64  # scores and outputs
    assert found["f2i"] == 64
    # V byte by byte: 64 x 64 bytes are 128 a thread, as every warp reads all of V; 3 loads are never made.
    assert found["lds"] == 128 + 3
    assert sum(i.memory.bytes for b in kernel.blocks if b.name == "loop_0" for i in b.instructions
               if i.opcode == "LDS.U8" and i.memory) == 128


def test_ampere_converts_integers_on_the_special_function_unit() -> None:
    found = loop(load_kernel("int_flash.sm_80.d64.128x64.w4.s3"))
    assert found["i2f"] == 128
    assert not found["i2fp"]


def test_hopper_multiplies_by_warp_group() -> None:
    found = loop(load_kernel("flash_fp16.sm_90.d64.128x64.w4.s3"))
    assert any(name.startswith("hgmma_") for name in found)
    assert not any(name.startswith("hmma_") for name in found)


def test_hopper_emulates_int4_products() -> None:
    assert loop(load_kernel("int_flash_int4.sm_89.d64.128x64.w4.s1"))["imma_16864_s4_s32"] == 16
    emulated = loop(load_kernel("int_flash_int4.sm_90.d64.128x64.w4.s1"))
    assert not emulated["imma_16864_s4_s32"]
    assert emulated["imma_16832_s8_s32"] == 2 * 16 + 32


def test_flash2_in_numbers() -> None:
    found = loop(load_kernel("flash2_fp16.sm_89.d64.128x128.w4.s1"))
    assert found["hmma_16816_f16_f32"] == 2 * 128 * 128 * 64 // 4 // (16 * 8 * 16)
    assert found["mufu_ex2"] == 128 + 4
    assert found["ldsm"] == 4 * 2 + 4 * 8  # Q of two row tiles and K of eight pairs of column tiles, four steps
    assert found["ldsm_trans"] == 8 * 4  # V: eight steps of 16 keys, four pairs of column tiles
    assert found["ldgsts"] == 2 * 128 * 64 * 2 // 16 // 128


@pytest.mark.parametrize(("name", "qk", "pv", "tile_bytes"), [
    ("flash3_fp16.sm_90.d128.128x176.w8.s2", ("hgmma_64x176x16_f16_f32", 8), ("hgmma_64x128x16_f16_f32", 11), 90112),
    ("flash3_fp16.sm_90.d128.64x176.w4.s2", ("hgmma_64x176x16_f16_f32", 8), ("hgmma_64x128x16_f16_f32", 11), 90112),
    ("flash3_fp16.sm_90.d96.192x144.w12.s2", ("hgmma_64x144x16_f16_f32", 6), ("hgmma_64x96x16_f16_f32", 9), 55296),
    ("flash3_fp16.sm_90.d192.128x112.w8.s2", ("hgmma_64x112x16_f16_f32", 12), ("hgmma_64x192x16_f16_f32", 7), 86016),
    ("flash3_fp16.sm_90.d256.128x80.w8.s2", ("hgmma_64x80x16_f16_f32", 16), ("hgmma_64x256x16_f16_f32", 5), 81920),
    ("flash3_fp8.sm_90.d128.128x224.w8.s2", ("qgmma_64x224x32_e4m3_f32", 4), ("qgmma_64x128x32_e4m3_f32", 7), 57344),
    ("flash3_fp8.sm_90.d128.64x96.w4.s2", ("qgmma_64x96x32_e4m3_f32", 4), ("qgmma_64x128x32_e4m3_f32", 3), 24576),
    ("flash3_fp8.sm_90.d96.192x128.w12.s2", ("qgmma_64x128x32_e4m3_f32", 3), ("qgmma_64x96x32_e4m3_f32", 4), 24576),
    ("flash3_fp8.sm_90.d64.192x160.w12.s2", ("qgmma_64x160x32_e4m3_f32", 2), ("qgmma_64x64x32_e4m3_f32", 5), 20480),
])
def test_flash3_in_numbers(name: str, qk: tuple[str, int], pv: tuple[str, int], tile_bytes: int) -> None:
    """Steps of Q K^T and P V of 64 rows; a P per score and an alpha per row; a tile's copies, shared out."""
    kernel = load_kernel(name)
    found = loop(kernel)
    assert {cost: n for cost, n in found.items() if "gmma" in cost} == dict([qk, pv])
    assert found["mufu_ex2"] == 64 * kernel.block_n // 128 + 2
    copied = sum(i.memory.bytes for b in kernel.blocks if b.name == "loop_0" for i in b.instructions
                 if i.memory and i.memory.kind == "async")
    assert tile_bytes <= copied * 32 * kernel.warps < 1.2 * tile_bytes
    assert kernel.trips({"q_len": 512, "kv_len": 512}) == [1, -(-512 // kernel.block_n) - 1, 1]


@pytest.mark.parametrize(("name", "per_warp"), [
    ("flash3_fp8.sm_90.d128.128x224.w8.s2", 7), ("flash3_fp8.sm_90.d256.128x128.w8.s2", 8),
    ("flash3_fp8.sm_90.d64.192x160.w12.s2", 2), ("flash3_fp8.sm_90.d128.64x96.w4.s2", 6),
    ("flash3_fp8.sm_90.d192.128x160.w8.s2", 8)])
def test_flash3_transposes_v_in_fp8(name: str, per_warp: int) -> None:
    """An LDSM and an STSM for 32 keys and 16 columns, which four PRMT swap; the computing warps' share, rounded up."""
    kernel = load_kernel(name)
    found = loop(kernel)
    assert per_warp == -(-(kernel.block_n // 32) * (kernel.head_dim // 16) // kernel.warps)
    assert found["ldsm_trans"] == found["stsm"] == per_warp
    packed = 64 * kernel.block_n // 128 // 4  # P: four bytes of two conversions
    assert found["prmt"] == 4 * per_warp + packed
    assert found["shfl"] == 4  # the rows' maxima alone


@pytest.mark.parametrize(("name", "q_block", "trips"), [
    ("flash3_fp16.sm_90.d128.128x128.w8.s2.masked", 5, [1, 0, 1, 5, 1]),  # the diagonal tile stands before the loops
    ("flash3_fp16.sm_90.d64.192x128.w12.s2.masked", 1, [1, 1, 1, 1, 1]),  # rows 192 to 383 meet tiles 1 and 2
    ("flash3_fp8.sm_90.d128.128x224.w8.s2.masked", 7, [1, 0, 1, 4, 1]),  # rows 896 to 1023: tile 4 of 0 ... 4
    ("flash3_fp8.sm_90.d128.128x224.w8.s2.masked", 5, [1, 1, 1, 2, 1]),  # rows 640 to 767: tiles 2 and 3 of 0 ... 3
])
def test_trips_of_causal_flash3(name: str, q_block: int, trips: list[int]) -> None:
    assert load_kernel(name).trips({"q_len": 1024, "kv_len": 1024, "q_block": q_block, "offset": 0}) == trips


def test_flash2_with_wide_heads_in_numbers() -> None:
    found = loop(load_kernel("flash2_fp16.sm_90.d256.64x64.w4.s1"))
    assert found["hmma_16816_f16_f32"] == 2 * 64 * 64 * 256 // 4 // (16 * 8 * 16)
    assert found["ldsm"] == 16 * (1 + 4)
    assert found["ldsm_trans"] == 4 * 16


def test_flash3_with_some_exponentials_by_polynomial_in_numbers() -> None:
    """Of a thread's two rows of 48 scores, 6 in the first 32 and 2 in the others are polynomials; alphas stay."""
    plain, mixed = (loop(load_kernel(f"{name}.sm_90.d64.192x192.w12.s2"))
                    for name in ("flash3_fp16", "flash3_fp16+flash4_exp2_mixed"))
    assert mixed["mufu_ex2"] == plain["mufu_ex2"] - 16
    assert mixed["ffma"] == plain["ffma"] + 3 * 16
    for product in ("hgmma_64x192x16_f16_f32", "hgmma_64x64x16_f16_f32"):
        assert mixed[product] == plain[product] > 0
    assert plain["stsm"] == 12, "P goes through shared memory, 16 columns at a time"


def test_volta_multiplies_in_four_steps_and_bytes_without_tensor_cores() -> None:
    """A product of 8x8x4 by each quarter of a warp is four instructions of 256 products; DP4A has four a lane."""
    assert loop(load_kernel("flash_fp16.sm_70.d64.64x64.w4.s1"))["hmma_884_f16_f32"] == 2 * 64 * 64 * 64 // 4 // 256
    found = loop(load_kernel("int_flash.sm_70.d64.64x64.w4.s1"))
    assert found["idp"] == 2 * 64 * 64 * 64 // 4 // (32 * 4)
    assert not any("mma" in name for name in found)


def test_turing_has_int4_and_int8_products_of_its_own() -> None:
    assert loop(load_kernel("int_flash.sm_75.d64.64x64.w4.s1"))["imma_8816_s8_s32"] == 2 * 64 * 64 * 64 // 4 // 1024
    assert loop(load_kernel("int_flash_int4.sm_75.d64.128x64.w4.s1"))["imma_8832_s4_s32"] == 128 * 64 * 64 // 4 // 2048


def test_byte_loads_of_v_meet_no_bank_twice_but_byte_stores_do() -> None:
    """Ada gathers V's columns from a swizzled tile; Hopper transposes V through shared memory for its products."""
    gathers, stores = ([i.memory for b in load_kernel(name).blocks for i in b.instructions
                        if i.opcode == opcode and i.memory and i.memory.space == "shared"]
                       for name, opcode in (("int_flash.sm_89.d64.128x64.w4.s3", "LDS.U8"),
                                            ("int_flash.sm_90.d64.128x64.w4.s3", "STS.U8")))
    assert {m.passes for m in gathers} == {1}
    assert {m.passes for m in stores} == {4}


@pytest.mark.parametrize(("q_len", "kv_len", "offset", "q_block", "counts"), [
    (1024, 1024, 0, 0, [0, 2]), (1024, 1024, 0, 3, [6, 2]),
    (1024, 1024, 1024, 3, [16, 0]), (1000, 1000, 1000, 7, [15, 1]),
    (1000, 1000, 0, 7, [14, 2]), (1, 70, 69, 0, [1, 1]), (1, 64, 63, 0, [1, 0])])
def test_trips_of_a_kernel_with_a_mask(q_len: int, kv_len: int, offset: int, q_block: int, counts: list[int]) -> None:
    """128 rows against tiles of 64 keys: whole ones, which end before the first row's last key; those that are cut."""
    kernel = load_kernel("int_flash.sm_89.d64.128x64.w4.s3.masked")
    symbols = {"q_len": q_len, "kv_len": kv_len, "offset": offset, "q_block": q_block}
    assert kernel.trips(symbols) == [1, counts[0], 1, counts[1], 1]


def copied(kernel: SassKernel) -> set[tuple[int, float, float]]:
    """Of each loop's copies of so many bytes a thread: these, and on average sectors and bank passes."""
    found = set()
    for block in kernel.blocks:
        copies = [i.memory for i in block.instructions if i.memory and i.memory.kind == "async"
                  ] if block.trips != "1" else []
        for width in {m.bytes for m in copies}:
            alike = [m for m in copies if m.bytes == width]
            found.add((width, sum(m.sectors for m in alike) / len(alike), sum(m.passes for m in alike) / len(alike)))
    return found


@pytest.mark.parametrize("every", [pytest.param(1, marks=pytest.mark.slow), 8])
def test_loops_with_and_without_a_mask_copy_alike(every: int) -> None:
    """A mask changes scores, not where K and V lie; how many copies a turn has, FlashAttention-3 changes with it.

    To decode a kernel takes 10 ms, and there are 790.
    """
    names = set(kernel_names())
    pairs = [(name, f"{name}.masked") for name in sorted(names) if f"{name}.masked" in names]
    assert len(pairs) > 300
    assert [plain for plain, masked in pairs[::every]
            if copied(load_kernel(plain)) != copied(load_kernel(masked))] == []


def test_trips_and_grid_without_a_mask() -> None:
    kernel = load_kernel("int_flash.sm_89.d64.128x64.w4.s3")
    assert kernel.trips({"q_len": 256, "kv_len": 1024}) == [1, 16, 1]
    assert evaluate(kernel.grid, {"q_len": 300, "batch": 2, "heads": 4, "block_m": kernel.block_m}) == 3 * 8


def need_triton() -> None:
    pytest.importorskip("triton", reason="needs intsim[triton]")
    if metadata.version("triton") != TRITON:
        pytest.skip(f"needs triton {TRITON}")


@pytest.mark.parametrize("name", ["int_flash.sm_89.d64.64x64.w4.s3", "flash_fp16.sm_70.d64.64x64.w4.s1",
                                  "int_flash.sm_75.d64.64x64.w4.s1.masked"])
def test_a_triton_kernel_is_what_its_source_gives(name: str) -> None:
    need_triton()
    assert build_kernel(*compilations()[name], steps_of(name)) == KERNELS.fused.load(name)


def test_a_volta_kernel_in_cuda_is_what_its_source_gives() -> None:
    need_triton()
    pytest.importorskip("nvidia.cuda_nvrtc", reason="needs intsim[cuda]")
    name = "int_flash.sm_70.d32.64x64.w4.s1"
    assert build_kernel(*compilations()[name], steps_of(name)) == KERNELS.fused.load(name)
