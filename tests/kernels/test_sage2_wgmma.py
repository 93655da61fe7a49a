"""SageAttention 2's warp-group kernel on the CPU, a thread per lane, against the pipeline's values, bit for bit."""

import ctypes
from pathlib import Path

import numpy as np
import pytest

from intsim.pipelines.run import attention, prepared_head
from tests.kernels.host_compiler import compiled, needs_compiler
from tests.kernels.test_cuda import inputs, of_products, padded, whole
from tests.sampled import sampled

pytestmark = needs_compiler

MAIN = '''#include "sage2_wgmma.cu"
extern "C" void run(void* q, void* k, void* v, float* q_scale, float* k_scale, float* v_scale, half_bits* output,
                    float factor, int q_len, int kv_len, int kv_rows, int heads, int group, int offset) {
    auto map = [](void* data, int row_bytes, int length, int width, int rows) {
        return TensorMap{static_cast<unsigned char*>(data), row_bytes, length, width, rows, 1};
    };
    TensorMap q_map = map(q, HEAD_DIM, q_len, HEAD_DIM, BLOCK_M), k_map = map(k, HEAD_DIM, kv_len, HEAD_DIM, BLOCK_N),
              v_map = map(v, kv_rows, HEAD_DIM, BLOCK_N, HEAD_DIM);
    launch({(q_len + BLOCK_M - 1) / BLOCK_M, heads, 1}, THREADS, [=] {
        sage2_wgmma(q_map, k_map, v_map, q_scale, k_scale, v_scale, output, factor, q_len, kv_len, group, offset);
    });
}'''
BLOCK_M, BLOCK_N = 64, 128


@pytest.mark.parametrize(("head_dim", "q_len", "kv_len", "causal"), sampled([
    (128, 100, 500, True),  # rows and keys beyond the ends, several tiles that the mask cuts
    (64, 64, 384, False), (64, 70, 300, True), (128, 40, 333, False)], every=2))
def test_sage2_wgmma(head_dim: int, q_len: int, kv_len: int, causal: bool, tmp_path: Path) -> None:
    q, k, v = inputs(head_dim, (q_len, kv_len))
    heads = [prepared_head("sage2_wgmma", q[0, h], k[0, 0], v[0, 0]) for h in range(2)]
    output = np.full((2, q_len, head_dim), np.nan, dtype=np.float16)
    q_scale = padded(np.stack([h["q_scale"] for h in heads]), whole(q_len, BLOCK_M) // 2)
    kept = [np.ascontiguousarray(a) for a in (
        np.stack([h["q"] for h in heads]), heads[0]["k"], of_products(heads[0]["v"], BLOCK_N), q_scale,
        heads[0]["k_scale"], heads[0]["v_scale"], output)]
    library = compiled(tmp_path, "sage2_wgmma_program", MAIN, {
        "HEAD_DIM": head_dim, "BLOCK_M": BLOCK_M, "BLOCK_N": BLOCK_N, "STAGES": 1, "WARPS": 4, "MASKED": int(causal),
        "ELEMENT_BYTES": 1})
    factor = np.float32(1 / np.sqrt(head_dim)) * np.float32(1.44269504)
    library.run(*(ctypes.c_void_p(a.ctypes.data) for a in kept), ctypes.c_float(factor), q_len, kv_len,
                kept[2].shape[1], 2, 2, kv_len - q_len)
    expected = attention(q, k, v, "sage2_wgmma", causal=causal)[0]
    np.testing.assert_array_equal(kept[-1], expected)
