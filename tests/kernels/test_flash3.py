"""The warp-group kernel's own code on the CPU, a thread per lane, against the pipelines' values, bit for bit."""

import ctypes
from pathlib import Path

import numpy as np
import pytest

from intsim.pipelines.run import attention, prepared_head
from tests.kernels.host_compiler import compiled, needs_compiler
from tests.sampled import sampled

pytestmark = needs_compiler

HEADS, KV_HEADS, SECTION = 2, 1, 2
MAIN = '''#include "flash3.cu"
extern "C" void run(void* q, void* k, void* v, float* q_descale, float* k_descale, float* v_descale, half_bits* output,
                    float factor, int q_len, int kv_len, int heads, int group, int offset, int section) {
    auto map = [](void* data, int length, int rows) {
        return TensorMap{static_cast<unsigned char*>(data), ROW_BYTES, length, WIDTH, rows, ELEMENT_BYTES};
    };
    TensorMap q_map = map(q, q_len, BLOCK_M), k_map = map(k, kv_len, BLOCK_N);
    TensorMap v_map{static_cast<unsigned char*>(v), V_ROW_BYTES, kv_len, V_WIDTH, BLOCK_N, ELEMENT_BYTES};
    launch({section, (q_len + BLOCK_M - 1) / BLOCK_M, heads / section}, THREADS, [=] {
        flash3(q_map, k_map, v_map, q_descale, k_descale, v_descale, output, factor, q_len, kv_len, group, offset);
    });
}'''


def outputs(folder: Path, pipeline: str, tensors: list[np.ndarray], block_m: int, block_n: int,
            causal: bool) -> np.ndarray:
    """(heads, q_len, v_head_dim) of q (1, heads, q_len, head_dim), k and v (1, kv_heads, kv_len, ...)."""
    q, k, v = tensors
    _, heads, q_len, head_dim = q.shape
    group = heads // k.shape[1]
    prepared = [prepared_head(pipeline, q[0, h], k[0, h // group], v[0, h // group]) for h in range(heads)]
    of_keys = prepared[::group]
    arrays = [np.stack([head[name] for head in of]) for name, of in (("q", prepared), ("k", of_keys), ("v", of_keys))]
    scales = [np.array([head.get(name, 1.0) for head in of], dtype=np.float32)
              for name, of in (("q_descale", prepared), ("k_descale", of_keys), ("v_descale", of_keys))]
    output = np.full((heads, q_len, v.shape[3]), np.nan, dtype=np.float16)
    kept = [np.ascontiguousarray(a) for a in (*arrays, *scales, output)]
    library = compiled(folder, "flash3_program", MAIN, {
        "HEAD_DIM": head_dim, "V_HEAD_DIM": v.shape[3], "BLOCK_M": block_m, "BLOCK_N": block_n, "STAGES": 2,
        "WARPS": block_m // 16, "MASKED": int(causal), "ELEMENT_BYTES": arrays[0].dtype.itemsize})
    factor = np.float32(1 / np.sqrt(head_dim)) * np.float32(1.44269504)
    library.run(*(ctypes.c_void_p(a.ctypes.data) for a in kept), ctypes.c_float(factor), q_len, k.shape[2], heads,
                group, k.shape[2] - q_len, SECTION)
    return kept[-1]


@pytest.mark.parametrize(("pipeline", "block_n", "causal"), [("flash3_fp16", 128, True), ("flash3_fp8", 160, False)])
def test_heads_of_v_that_are_narrower(pipeline: str, block_n: int, causal: bool, tmp_path: Path) -> None:
    random = np.random.default_rng(7)
    tensors = [random.normal(size=(1, heads, n, width)).astype(np.float16)
               for heads, n, width in ((HEADS, 128, 192), (KV_HEADS, 400, 192), (KV_HEADS, 400, 128))]
    found = outputs(tmp_path, pipeline, tensors, 128, block_n, causal)
    expected = attention(*tensors, pipeline, causal=causal, parameters={"block_n": block_n})[0]
    np.testing.assert_array_equal(found, expected)


@pytest.mark.parametrize(("pipeline", "block_m", "block_n", "head_dim", "q_len", "kv_len", "causal"), sampled([
    ("flash3_fp16", 192, 128, 64, 200, 400, True),  # three groups in turn; rows and keys beyond the ends
    ("flash3_fp16", 192, 192, 64, 192, 400, False),  # P through shared memory
    ("flash3_fp16", 128, 176, 128, 128, 352, False),
    ("flash3_fp16", 128, 80, 256, 128, 200, True),  # no turns, output rescaled before the products
    ("flash3_fp16", 192, 144, 96, 200, 400, True),  # rows of 192 bytes, P through shared memory by 16 columns
    ("flash3_fp16", 128, 112, 192, 128, 300, False),
    ("flash3_fp16", 64, 192, 64, 40, 400, False),  # one group, which has no other to take turns with
    ("flash3_fp16", 64, 128, 128, 5, 300, True),
    ("flash3_fp16", 64, 176, 128, 64, 352, False),
    ("flash3_fp8", 192, 160, 64, 192, 400, True),  # rows of 64 bytes
    ("flash3_fp8", 192, 128, 96, 192, 400, True),  # rows of 96 bytes
    ("flash3_fp8", 128, 224, 128, 128, 500, False),
    ("flash3_fp8", 128, 160, 192, 128, 400, False),  # rows of 192 bytes
    ("flash3_fp8", 64, 128, 64, 64, 300, True),
    ("flash3_fp8", 64, 96, 128, 30, 400, False),
    ("flash3_fp8", 128, 128, 256, 128, 256, True),
], every=2))
def test_flash3(pipeline: str, block_m: int, block_n: int, head_dim: int, q_len: int, kv_len: int, causal: bool,
                tmp_path: Path) -> None:
    random = np.random.default_rng(head_dim)
    tensors = [random.normal(size=(1, heads, n, head_dim)).astype(np.float16)
               for heads, n in ((HEADS, q_len), (KV_HEADS, kv_len), (KV_HEADS, kv_len))]
    found = outputs(tmp_path, pipeline, tensors, block_m, block_n, causal)
    expected = attention(*tensors, pipeline, causal=causal, parameters={"block_n": block_n})[0]
    np.testing.assert_array_equal(found, expected)
