"""The stored streams: what their sources give, and what an emulated run of any shape executes."""

from fnmatch import fnmatch

import pytest
from emulated import PROGRAMS

from intsim.expressions import evaluate
from intsim.streams.aarch64.build import build_stream, counting_arguments
from intsim.streams.aarch64.emulator import Emulator, for_counting
from intsim.streams.aarch64.manifest import kernels
from tests.sampled import sampled
from tests.stored import load_stream

SHAPES = {
    ("m", "n", "k"): [(1, 2, 2), (24, 36, 31), (13, 50, 80), (5, 1010, 5), (16, 24, 1030), (9, 510, 517),
                        (7, 40, 4200)],
    ("m", "n"): [(9, 1), (3, 6), (4, 8), (3, 64), (7, 101), (4, 1000)],
    ("m",): [(2,), (65,), (191,), (500,), (1000,)],
    ("m", "k"): [(2, 2), (13, 9), (23, 66), (60, 10), (25, 130)],
}
"""No grid with which trip counts were found holds any of them."""
BLOCKS_32 = {("m", "n", "k"): [(3, 4, 160), (4, 7, 256), (1, 30, 288), (6, 50, 320)],
             ("m", "k"): [(3, 256), (7, 288), (12, 480)]}
BLOCKS_256 = {("m", "n", "k"): [(3, 4, 768), (7, 35, 1024)], ("m", "k"): [(3, 768), (8, 2048)]}
FOUR_ROWS = {("m", "n", "k"): [(12, 2, 96), (16, 23, 128), (24, 67, 256), (4, 13, 288)],
             ("m", "k"): [(12, 96), (28, 256)]}
I2_S = {("m", "n", "k"): [(3, 2, 448), (6, 45, 192), (4, 12, 256)], ("m", "k"): [(2, 448), (11, 192)]}
WHOLE = {
    **dict.fromkeys(("ggml_q8_0", "gather_*0", "gather_f*", "quantize_q8_0*", "rope_*", "ge??_q?_0_s*",
                     "gemm_q?_0_mmla", "ge??_f??_rows", "ge??_f16_wide"), BLOCKS_32),
    **dict.fromkeys(("ge??_q?_k_*", "ge??_tq?_0_*", "gemv_q8_g256_*", "quantize_q8_k", "gather_q6_k"), BLOCKS_256),
    "gemm_f16_tiles": {("m", "n", "k"): [(12, 14, 40), (8, 81, 64), (16, 147, 8)]},
    "ge??_q?_0_4x?": FOUR_ROWS, "ge??_i2_s_*": I2_S, "tl1_tables": {("m", "k"): [(2, 48), (7, 112)]},
    "gather_buckets_f32": {("m",): [(3,), (65,), (191,), (500,)]},
    "gemv_tl1": {("m", "k"): [(96, 32), (128, 400), (224, 160)]},
}
"""For kernels that take whole blocks only: shapes by the kernel's name and symbols."""


@pytest.mark.parametrize("name", sampled(kernels(), every=12))
def test_a_stored_stream_is_what_its_source_gives(name):
    assert build_stream(kernels()[name], PROGRAMS) == load_stream(name)


def machine(kernel):
    program = PROGRAMS.of(kernel)
    return program, Emulator(for_counting(program))


@pytest.mark.parametrize("name", sampled(kernels(), every=12, first=3))
def test_emulated_counts_are_the_trip_counts_on_other_shapes(name):
    """Every instruction of every block, every entry into a loop, and the total: nothing runs outside the blocks."""
    kernel, stream = kernels()[name], load_stream(name)
    program, emulator = machine(kernel)
    whole = next((shapes for pattern, shapes in WHOLE.items() if fnmatch(name, pattern)), SHAPES)
    for sizes in whole[kernel.symbols]:
        shape = dict(zip(kernel.symbols, sizes, strict=True))
        assert shape not in kernel.shapes
        emulator.call(name, counting_arguments(kernel, shape))
        executed, taken = emulator.instruction_counts(), emulator.taken_branches()
        for block in stream.blocks:
            function, offset = block.name.split("+")
            start = program.functions[function][0] + int(offset, 16)
            trips = evaluate(block.trips, shape)
            assert {executed[start + 4 * i] for i in range(len(block.instructions))} == {trips}, (shape, block.name)
            if block.loops:
                again = taken[start + 4 * len(block.instructions) - 4]
                assert trips - again == evaluate(block.visits, shape), (shape, block.name)
        total = sum(evaluate(b.trips, shape) * len(b.instructions) for b in stream.blocks)
        assert sum(executed.values()) == total, shape


def test_a_kernel_uses_only_the_features_that_it_declares():
    """Armv8.0 has neither dot products nor arithmetic on half-precision vectors nor matrix products."""
    needs = {"dot": "dotprod", "matrix_mac_s8": "i8mm", "fma_f16": "fp16", "fma_f16_lane": "fp16", "fmul_f16": "fp16",
             "int_to_float_f16": "fp16", "fdiv_f16": "fp16"}
    for name in kernels():
        stream = load_stream(name)
        used = {i.cost_class for b in stream.blocks for i in b.instructions}
        needed = {feature for kind, feature in needs.items() if kind in used}
        assert needed == set(stream.features), name
