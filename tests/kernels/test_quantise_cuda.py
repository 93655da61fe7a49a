"""The quantisers before fused kernels on the CPU, a thread per lane, against what their pipelines' first steps give."""

import ctypes
from collections import Counter
from pathlib import Path

import numpy as np
import pytest

from intsim.numerics.float8 import e4m3_nearest, e5m2_nearest
from intsim.pipelines.attention.int_flash import per_head, per_token
from intsim.pipelines.attention.sage1 import Q_BLOCK, quantise_blocks, smoothed
from intsim.pipelines.attention.sage2 import MMA, WGMMA, k_groups, quantise_groups, quantise_v
from intsim.streams.sass.manifest.routines import routine_compilations
from tests.kernels.host_compiler import compiled, needs_compiler

pytestmark = needs_compiler
RANDOM = np.random.default_rng(11)
DIM = 64


def execute(folder: Path, routine: str, call: str, grid: tuple[int, int], arrays: list[np.ndarray]) -> None:
    """Run the kernel of a routine for head_dim 64; its call has the arrays as h[0] (float16), f[1], b[2] or p[3]."""
    source, _, sizes = next(v for name, v in routine_compilations().items() if name.startswith(f"{routine}.sm_")
                            and v[2]["head_dim"] == DIM)
    main = (f'#include "{source.file}"\nextern "C" void run(void** p, int x, int y) {{\n'
            "    half_bits** h = (half_bits**)p; float** f = (float**)p; byte** b = (byte**)p;\n"
            f"    launch({{x, y, 1}}, 32 * WARPS, [=] {{ {call}; }});\n}}")
    library = compiled(folder, routine, main, {name.upper(): value for name, value in sizes.items()})
    library.run((ctypes.c_void_p * len(arrays))(*(x.ctypes.data for x in arrays)), *grid)


def inputs(rows: int) -> np.ndarray:
    """float16, two heads."""
    return RANDOM.normal(0.0, 2.0, (2, rows, DIM)).astype(np.float16)


def near(codes: np.ndarray, expected: np.ndarray) -> None:
    """But for ties, the last bit of a reciprocal and quotients rounded to float16, the same; never a code more away."""
    difference = np.abs(codes.astype(int) - expected.astype(int))
    assert difference.max() <= 1
    assert np.count_nonzero(difference) <= 0.02 * difference.size


@pytest.mark.parametrize("bits", [8, pytest.param(4, marks=pytest.mark.slow)])
def test_tokens_as_integers(tmp_path, bits):
    x, highest = inputs(21), 127 if bits == 8 else 7
    codes, scales = np.zeros((42, DIM * bits // 8), dtype=np.uint8), np.zeros(42, dtype=np.float16)
    execute(tmp_path, f"quantise_token_s{bits}", "quantise_groups(h[0], nullptr, b[1], p[2], 21, 21, "
            f"{highest}.0f, 1.0f, 0.0f)", (2, 2), [x, codes, scales])
    expected, steps = per_token(x.reshape(42, DIM), highest)
    if bits == 4:
        codes = np.stack([codes & 15, codes >> 4], axis=2).reshape(42, DIM)
        codes = ((codes + 8) % 16).astype(np.int8) - 8
    near(codes.view(np.int8), expected)
    np.testing.assert_allclose(scales, steps, rtol=1e-3)


@pytest.mark.slow
def test_keys_less_their_mean_in_blocks(tmp_path):
    k = inputs(300)
    parts, mean = np.zeros((2, 2, DIM), dtype=np.float32), np.zeros((2, DIM), dtype=np.float16)
    execute(tmp_path, "sums_of_channels", "channel_statistics(h[0], f[1], 300, 2)", (2, 2), [k, parts])
    execute(tmp_path, "means_of_channels", "channel_finish(f[0], p[1], 2, 2, 1.0f / 300)", (1, 1), [parts, mean])
    np.testing.assert_allclose(mean, k.astype(np.float32).mean(axis=1), atol=1e-3)
    codes, scales = np.zeros(k.shape, dtype=np.int8), np.zeros((2, 5), dtype=np.float32)
    execute(tmp_path, "quantise_64_smoothed_s8", "quantise_groups(h[0], h[1], b[2], p[3], "
            "300, 5, 127.0f, 1.0f, 0.0f)", (5, 2), [k, mean, codes, scales])
    for head in range(2):
        expected, steps = quantise_blocks(smoothed(k[head], Counter()).astype(np.float32), 64)
        near(codes[head], expected)
        np.testing.assert_allclose(scales[head], steps, rtol=1e-3)


@pytest.mark.slow
def test_queries_in_blocks_with_their_factor(tmp_path):
    q = inputs(200)
    codes, scales = np.zeros(q.shape, dtype=np.int8), np.zeros((2, 2), dtype=np.float32)
    execute(tmp_path, "quantise_128_rows_s8", "quantise_groups(h[0], nullptr, b[1], p[2], 200, 2, "
            "127.0f, 0.25f, 0.0f)", (2, 2), [q, codes, scales])
    expected, steps = quantise_blocks(q[1].astype(np.float32) * np.float32(0.25), Q_BLOCK)
    near(codes[1], expected)
    np.testing.assert_allclose(scales[1], steps, rtol=1e-6)


@pytest.mark.parametrize(("routine", "form"), [("quantise_128_keys_of_thread_s8", WGMMA),
                                               pytest.param("quantise_keys_of_thread_s8", MMA, marks=pytest.mark.slow)])
def test_keys_of_a_thread(tmp_path, routine, form):
    keys = 2 * form.block_k
    k, mean = inputs(keys), RANDOM.normal(size=(2, DIM)).astype(np.float16)
    codes, scales = np.zeros(k.shape, dtype=np.int8), np.zeros((2, 8), dtype=np.float32)
    execute(tmp_path, routine, f"quantise_groups(h[0], h[1], b[2], p[3], {keys}, 8, 127.0f, 1.0f, 1e-7f)", (2, 2),
            [k, mean, codes, scales])
    expected, steps = quantise_groups(k[1] - mean[1], k_groups(np.arange(keys), form), 8)
    near(codes[1], expected)
    np.testing.assert_allclose(scales[1], steps, rtol=1e-6)


@pytest.mark.parametrize("routine", ["quantise_head_s8_transposed", pytest.param("quantise_head_s8",
                                                                                 marks=pytest.mark.slow)])
def test_heads_with_one_scale(tmp_path, routine):
    v = inputs(48)
    tops, codes, scales = np.zeros(2, dtype=np.float32), np.zeros(v.size, dtype=np.int8), np.zeros(2, dtype=np.float32)
    execute(tmp_path, "peaks_of_slices", "channel_statistics(h[0], f[1], 48, 1)", (1, 2), [v, tops])
    execute(tmp_path, routine, "quantise_known(h[0], f[1], b[2], f[3], 48, 1, 127.0f)",
            (1, 2), [v, tops, codes, scales])
    found = codes.reshape(2, DIM, 48).swapaxes(1, 2) if routine.endswith("transposed") else codes.reshape(v.shape)
    for head in range(2):
        expected, step = per_head(v[head])
        np.testing.assert_allclose(scales[head], step[0], rtol=1e-3)
        assert np.abs(found[head].astype(int) - expected).max() <= 1


@pytest.mark.slow
def test_channels_in_e4m3(tmp_path):
    v, tops = inputs(64), np.zeros((2, 1, DIM), dtype=np.float32)
    codes, scales = np.zeros((2, DIM, 64), dtype=np.uint8), np.zeros((2, DIM), dtype=np.float32)
    execute(tmp_path, "peaks_of_channels", "channel_statistics(h[0], f[1], 64, 1)", (1, 2), [v, tops])
    execute(tmp_path, "quantise_channels_e4m3_transposed", "quantise_known(h[0], f[1], b[2], "
            "f[3], 64, 0, 448.0f)", (1, 2), [v, tops, codes, scales])
    expected, steps = quantise_v(v[1])
    np.testing.assert_allclose(scales[1], steps, rtol=1e-6)
    near(codes[1].T, expected.view(np.uint8))


@pytest.mark.slow
@pytest.mark.parametrize(("routine", "nearest"), [("cast_e5m2", e5m2_nearest), ("quantise_token_e4m3", e4m3_nearest)])
def test_eight_bits_of_float(tmp_path, routine, nearest):
    x, codes = inputs(16), np.zeros((2, 16, DIM), dtype=np.uint8)
    scales = np.zeros((2, 16), dtype=np.float16)
    call = ("quantise_known(h[0], nullptr, b[1], nullptr, 16, 0, 1.0f)" if routine == "cast_e5m2" else
            "quantise_groups(h[0], nullptr, b[1], p[2], 16, 16, 448.0f, 1.0f, 0.0f)")
    execute(tmp_path, routine, call, (2, 2), [x, codes, scales])
    steps = np.where(scales > 0, scales, 1).astype(np.float32)[..., None]
    near(codes, nearest(x.astype(np.float32) / steps).view(np.uint8))
