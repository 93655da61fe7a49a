"""The CUDA kernels' own code on the CPU, a thread per lane, against the pipelines' values, bit for bit."""

import ctypes
from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest

from intsim.pipelines.run import attention, prepared_head
from tests.kernels.host_compiler import compiled, needs_compiler
from tests.sampled import sampled

pytestmark = needs_compiler

KEY_ORDER = np.array([0, 1, 8, 9, 2, 3, 10, 11, 4, 5, 12, 13, 6, 7, 14, 15])
BLOCK_M, BLOCK_N, WARPS = 64, 64, 4
Run = Callable[..., np.ndarray]


def kernel(folder: Path, file: str, pointers: int, head_dim: int, masked: bool, **defines: int) -> Run:
    """A kernel as a function of arrays; lengths are padded with zeros to whole tiles."""
    name = file.removesuffix(".cu")
    arguments = ", ".join(f"void* p{n}" for n in range(pointers))
    passed = ", ".join(f"(decltype(argument<{n}>({name})))p{n}" for n in range(pointers))
    main = f'''#include "{file}"
template <int N, class... A> std::tuple_element_t<N, std::tuple<A...>> argument(void (*)(A...));
extern "C" void run({arguments}, float factor, int q_len, int kv_len, int group, int offset, int heads) {{
    launch({{(q_len + BLOCK_M - 1) / BLOCK_M, heads, 1}}, 32 * WARPS,
           [=] {{ {name}({passed}, factor, q_len, kv_len, group, offset); }});
}}'''
    given = {"HEAD_DIM": head_dim, "BLOCK_M": BLOCK_M, "BLOCK_N": BLOCK_N, "WARPS": WARPS, "MASKED": int(masked)}
    given |= defines
    function = compiled(folder, "program", main, given).run

    def run(*arrays: np.ndarray, lengths: tuple[int, int], causal: bool, heads: int, group: int) -> np.ndarray:
        q_len, kv_len = lengths
        output = np.zeros((heads, whole(q_len, given["BLOCK_M"]), head_dim), dtype=np.float16)
        kept = [np.ascontiguousarray(a) for a in (*arrays, output)]
        factor = np.float32(1 / np.sqrt(head_dim)) * np.float32(1.44269504)
        function(*(ctypes.c_void_p(a.ctypes.data) for a in kept), ctypes.c_float(factor), q_len, kv_len, group,
                 kv_len - q_len if causal else kv_len, heads)
        return kept[-1][:, :q_len]

    return run


def whole(length: int, block: int) -> int:
    return -(-length // block) * block


def padded(array: np.ndarray, block: int) -> np.ndarray:
    """Zeros behind the rows of (heads, length, ...) up to whole tiles."""
    more = whole(array.shape[1], block) - array.shape[1]
    return np.concatenate([array, np.zeros((len(array), more, *array.shape[2:]), dtype=array.dtype)], axis=1)


def halves(codes: np.ndarray) -> np.ndarray:
    """INT4, two to a byte, the first in its lower half."""
    packed: np.ndarray = (codes[..., ::2] & 15) | (codes[..., 1::2] << 4)
    return packed


def of_products(v: np.ndarray, block: int) -> np.ndarray:
    """V of a head as 8-bit products of P take it: (head_dim, length), whole tiles, the keys of each 16 in KEY_ORDER."""
    values = padded(v[None], block)[0]
    return values.T[:, (np.arange(0, len(values), 16)[:, None] + KEY_ORDER).ravel()]


def inputs(head_dim: int, lengths: tuple[int, int]) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
    random = np.random.default_rng(head_dim)
    q, k, v = (random.normal(size=(1, heads, n, head_dim)).astype(np.float16)
               for heads, n in ((2, lengths[0]), (1, lengths[1]), (1, lengths[1])))
    return q, k, v


CASES = {"whole": ((64, 128), False, False), "causal": ((64, 128), True, True), "ragged": ((50, 105), False, True),
         "decode": ((1, 70), True, True)}
"""Lengths of Q and K, whether the mask is causal, whether the kernel has one."""

LONG_CASES = {"long_whole": ((128, 256), False, False), "long_causal": ((200, 311), True, True),
              "long_ragged": ((50, 233), False, True)}
"""The same with so many tiles that the last two are not all."""


@pytest.mark.parametrize(("head_dim", "case"), sampled([
    (64, "causal"), (128, "whole"), (64, "ragged"), (128, "decode"), (256, "causal"), (32, "ragged"), (96, "causal"),
    (192, "ragged"), (96, "whole")], every=2, first=1))
def test_flash2(head_dim: int, case: str, tmp_path: Path) -> None:
    lengths, causal, masked = CASES[case]
    q, k, v = inputs(head_dim, lengths)
    run = kernel(tmp_path, "flash2_fp16.cu", 4, head_dim, masked)
    found = run(padded(q[0], BLOCK_M), padded(k[0], BLOCK_N), padded(v[0], BLOCK_N), lengths=lengths, causal=causal,
                heads=2, group=2)
    expected = attention(q, k, v, "flash2_fp16", causal=causal, parameters={"block_n": BLOCK_N})[0]
    np.testing.assert_array_equal(found, expected)


def test_flash2_with_some_exponentials_by_polynomial(tmp_path: Path) -> None:
    lengths, causal, masked = CASES["whole"]
    q, k, v = inputs(64, lengths)
    run = kernel(tmp_path, "flash2_fp16.cu", 4, 64, masked, BLOCK_N=128, POLYNOMIAL=6)
    found = run(q[0], k[0], v[0], lengths=lengths, causal=causal, heads=2, group=2)
    expected = attention(q, k, v, "flash2_fp16+flash4_exp2_mixed")[0]
    np.testing.assert_array_equal(found, expected)
    assert not np.array_equal(found, attention(q, k, v, "flash2_fp16")[0])


@pytest.mark.parametrize(("pipeline", "bits", "dp4a", "head_dim", "case"), sampled([
    ("int_flash_mma", 8, 0, 64, "whole"), ("int_flash_int4", 4, 0, 128, "causal"),
    ("int_flash_mma", 8, 0, 64, "ragged"), ("int_flash", 8, 1, 64, "causal"), ("int_flash", 8, 1, 128, "ragged"),
    ("int_flash_mma", 8, 0, 256, "causal")], every=2, first=1))
def test_int_flash_mma(pipeline: str, bits: int, dp4a: int, head_dim: int, case: str, tmp_path: Path) -> None:
    lengths, causal, masked = CASES[case]
    q, k, v = inputs(head_dim, lengths)
    heads = [prepared_head(pipeline, q[0, h], k[0, 0], v[0, 0]) for h in range(2)]
    queries, keys = padded(np.stack([h["q"] for h in heads]), BLOCK_M), padded(heads[0]["k"][None], BLOCK_N)
    if bits == 4:
        queries, keys = halves(queries), halves(keys)
    run = kernel(tmp_path, "int_flash_mma.cu", 7, head_dim, masked, QK_BITS=bits, DP4A=dp4a)
    found = run(queries, keys, of_products(heads[0]["v"], BLOCK_N),
                padded(np.stack([h["q_scale"] for h in heads]), BLOCK_M), padded(heads[0]["k_scale"][None], BLOCK_N),
                heads[0]["v_scale"], lengths=lengths, causal=causal, heads=2, group=2)
    expected = attention(q, k, v, pipeline, causal=causal, parameters={"block_n": BLOCK_N})[0]
    np.testing.assert_array_equal(found, expected)


@pytest.mark.parametrize(("head_dim", "case", "adversarial"), sampled([
    (128, "causal", False), (64, "ragged", True), (64, "whole", True), (128, "decode", False), (256, "causal", False)],
    every=2))
def test_int_flash_kv4(head_dim: int, case: str, adversarial: bool, tmp_path: Path) -> None:
    """``adversarial``: keys of V and K whose scales lie eight powers of two apart, zeros, and codes at both ends."""
    lengths, causal, masked = CASES[case]
    q, k, v = inputs(head_dim, lengths)
    if adversarial:
        spread = np.float16(2.0) ** (np.arange(lengths[1]) % 17 - 8)[:, None]
        k, v = (k * spread).astype(np.float16), (np.sign(v) * spread).astype(np.float16)
        v[..., ::5, :], k[..., 7, :] = 0, 0
    heads = [prepared_head("int_flash_kv4", q[0, h], k[0, 0], v[0, 0]) for h in range(2)]
    of_keys = [padded(heads[0][name][None], BLOCK_N) for name in ("k", "v", "k_scale", "v_scale")]
    run = kernel(tmp_path, "int_flash_kv4.cu", 7, head_dim, masked)
    found = run(padded(np.stack([h["q"] for h in heads]), BLOCK_M), *map(halves, of_keys[:2]),
                padded(np.stack([h["q_scale"] for h in heads]), BLOCK_M), *of_keys[2:], lengths=lengths, causal=causal,
                heads=2, group=2)
    expected = attention(q, k, v, "int_flash_kv4", causal=causal, parameters={"block_n": BLOCK_N})[0]
    np.testing.assert_array_equal(found, expected)


@pytest.mark.parametrize(("pipeline", "head_dim", "case"), sampled([
    ("sage2_fp16", 128, "long_causal"), ("sage2_fp16_two_level", 64, "long_causal"),
    ("sage2_fp16_half_sums", 64, "long_ragged"), ("sage2_fp16", 64, "long_whole"),
    ("sage2_fp16_half_sums", 128, "long_causal"), ("sage2_fp16_two_level", 128, "long_ragged"),
    ("sage2_fp16", 64, "long_causal")], every=3))
def test_sage2_fp16(pipeline: str, head_dim: int, case: str, tmp_path: Path) -> None:
    lengths, causal, masked = LONG_CASES[case]
    q, k, v = inputs(head_dim, lengths)
    heads = [prepared_head(pipeline, q[0, h], k[0, 0], v[0, 0]) for h in range(2)]
    warps = 8 if pipeline.endswith("two_level") else 4
    scales = whole(lengths[0], 128) * warps // 16
    run = kernel(tmp_path, "sage2_fp16.cu", 6, head_dim, masked, BLOCK_M=128, WARPS=warps,
                 HALF_SUMS=("sage2_fp16", "sage2_fp16_half_sums", "sage2_fp16_two_level").index(pipeline))
    found = run(padded(np.stack([h["q"] for h in heads]), 128), padded(heads[0]["k"][None], BLOCK_N),
                padded(heads[0]["v"][None], BLOCK_N), padded(np.stack([h["q_scale"] for h in heads]), scales),
                heads[0]["k_scale"], lengths=lengths, causal=causal, heads=2, group=2)
    expected = attention(q, k, v, pipeline, causal=causal, parameters={"block_n": BLOCK_N})[0]
    np.testing.assert_array_equal(found, expected)


@pytest.mark.parametrize(("pipeline", "head_dim", "case"), sampled([
    ("sage2pp", 128, "long_causal"), ("sage2", 64, "long_causal"), ("sage2pp", 64, "long_ragged"),
    ("sage2", 128, "long_ragged"), ("sage2pp", 64, "long_whole"), ("sage2", 128, "long_causal")], every=3))
def test_sage2_fp8(pipeline: str, head_dim: int, case: str, tmp_path: Path) -> None:
    lengths, causal, masked = LONG_CASES[case]
    q, k, v = inputs(head_dim, lengths)
    heads = [prepared_head(pipeline, q[0, h], k[0, 0], v[0, 0]) for h in range(2)]
    run = kernel(tmp_path, "sage2_fp8.cu", 7, head_dim, masked, BLOCK_M=128,
                 HALF_SUMS=int(pipeline == "sage2pp"))
    found = run(padded(np.stack([h["q"] for h in heads]), 128), padded(heads[0]["k"][None], BLOCK_N),
                of_products(heads[0]["v"], BLOCK_N),
                padded(np.stack([h["q_scale"] for h in heads]), whole(lengths[0], 128) // 4),
                heads[0]["k_scale"], heads[0]["v_scale"], lengths=lengths, causal=causal, heads=2, group=2)
    expected = attention(q, k, v, pipeline, causal=causal, parameters={"block_n": BLOCK_N})[0]
    np.testing.assert_array_equal(found, expected)
