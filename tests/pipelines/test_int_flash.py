"""Full INT8, and an INT4 cache, against a scalar reference in plain Python: exact fractions, one rounding function."""

import struct
from fractions import Fraction

import numpy as np
import pytest

from intsim.accuracy.evaluate import evaluate, reference_attention
from intsim.errors import InputError
from intsim.pipelines.attention import int_flash_paper
from intsim.pipelines.run import attention


def rounded(x: Fraction, bits: int) -> float:
    """To the nearest number of so many significant bits, ties to even."""
    if x == 0:
        return 0.0
    exponent = abs(x.numerator).bit_length() - x.denominator.bit_length() - bits  # or one or two beside it
    while abs(x) >= Fraction(2) ** (exponent + bits):
        exponent += 1
    while abs(x) < Fraction(2) ** (exponent + bits - 1):
        exponent -= 1
    step = Fraction(2) ** exponent
    return float(Fraction(round(x / step)) * step)


def f32(x: Fraction | float) -> float:
    return rounded(Fraction(x), 24)


def f16(x: float) -> float:
    return struct.unpack("e", struct.pack("e", x))[0]


def fma(a: float, b: float, c: float) -> float:
    return f32(Fraction(a) * Fraction(b) + Fraction(c))


def quantised(row: list[float], scale: float, highest: int) -> list[int]:
    return [max(-highest, min(highest, round(f16(f32(x / scale))))) for x in row]


def by_token(x: np.ndarray, highest: int) -> tuple[list[list[int]], list[float]]:
    scales = [f16(f32(max(abs(a) for a in row) / highest)) or 1.0 for row in x.tolist()]
    return [quantised(row, scale, highest) for row, scale in zip(x.tolist(), scales, strict=True)], scales


def scalar_int_flash(q: np.ndarray, k: np.ndarray, v: np.ndarray, block_n: int, causal: bool,
                     four_bits: bool = False) -> list[list[float]]:
    """``four_bits``: K and V in INT4, V with a scale for each token, which P takes over the largest of its tile."""
    (qi, qs), (ki, ks) = by_token(q, 127), by_token(k, 7 if four_bits else 127)
    vs = f16(f32(float(np.abs(v).max()) / 127))
    vi = [quantised(row, vs, 127) for row in v.tolist()]
    if four_bits:
        vi, of_tokens = by_token(v, 7)
    factor = f32(Fraction(f32(1 / 4.0)) * Fraction(f32(1.44269504)))
    result = []
    for i, row in enumerate(qi):
        top, total, acc = float("-inf"), 0.0, [0.0] * v.shape[1]
        for start in range(0, len(ki), block_n):
            scores = []
            for j in range(start, start + block_n):
                product = sum(a * b for a, b in zip(row, ki[j], strict=True))
                hidden = causal and j > i + len(ki) - len(qi)
                scores.append(float("-inf") if hidden else f32(f32(product * Fraction(qs[i])) * Fraction(ks[j])))
            new = max(top, f32(Fraction(max(scores)) * Fraction(factor)) if max(scores) > float("-inf") else top)
            p = [f32(2.0 ** fma(s, factor, -new)) if s > float("-inf") else 0.0 for s in scores]
            alpha = f32(2.0 ** f32(Fraction(top) - Fraction(new))) if top > float("-inf") else 0.0
            lanes = []
            for g in range(4):
                part = 0.0
                for j in range(block_n):
                    if j % 8 // 2 == g:
                        part = f32(Fraction(part) + Fraction(p[j]))
                lanes.append(part)
            sums = f32(Fraction(f32(Fraction(lanes[0]) + Fraction(lanes[2])))
                       + Fraction(f32(Fraction(lanes[1]) + Fraction(lanes[3]))))
            total = fma(total, alpha, sums)
            if four_bits:
                vs = max(of_tokens[start:start + block_n])
                inverse = f32(1 / Fraction(vs))
                weights = [f32(Fraction(s) * Fraction(inverse)) for s in of_tokens[start:start + block_n]]
                p = [f32(Fraction(x) * Fraction(weight)) for x, weight in zip(p, weights, strict=True)]
            p8 = [int(f32(f16(f16(x) * 127) + 0.5)) for x in p]
            for d in range(v.shape[1]):
                context = sum(a * vi[start + j][d] for j, a in enumerate(p8))
                over_127 = Fraction(f32(Fraction(1, 127)))
                update = (f32(context * Fraction(f32(Fraction(vs) * over_127))) if four_bits else
                          f32(Fraction(f32(context * Fraction(vs))) * over_127))
                acc[d] = fma(acc[d], alpha, update)
            top = new
        inverse = f32(1 / Fraction(total))
        result.append([f16(f32(Fraction(a) * Fraction(inverse))) for a in acc])
    return result


@pytest.mark.parametrize("causal", [False, True])
@pytest.mark.parametrize("block_n", [8, 16])
def test_full_int8_equals_the_scalar_reference(block_n: int, causal: bool) -> None:
    random = np.random.default_rng(block_n)
    q, k, v = (random.normal(size=(1, 1, n, 16)).astype(np.float16) for n in (5, 32, 32))
    found = attention(q, k, v, "int_flash", causal=causal, parameters={"block_n": block_n})[0, 0]
    assert found.dtype == np.float16
    assert found.tolist() == scalar_int_flash(q[0, 0], k[0, 0], v[0, 0], block_n, causal)


@pytest.mark.parametrize("adversarial", [False, True])
@pytest.mark.parametrize("causal", [False, True])
def test_a_cache_of_four_bits_equals_the_scalar_reference(causal: bool, adversarial: bool) -> None:
    """``adversarial``: tokens with scales sixteen powers of two apart, of zeros, and of codes at both ends."""
    random = np.random.default_rng(7)
    q, k, v = (random.normal(size=(1, 1, n, 16)).astype(np.float16) for n in (5, 32, 32))
    if adversarial:
        spread = np.float16(2.0) ** (np.arange(32) % 17 - 8)[:, None]
        k, v = (k * spread).astype(np.float16), (np.sign(v) * spread).astype(np.float16)
        k[..., 3, :], v[..., ::5, :] = 0, 0
    found = attention(q, k, v, "int_flash_kv4", causal=causal, parameters={"block_n": 16})[0, 0]
    assert found.tolist() == scalar_int_flash(q[0, 0], k[0, 0], v[0, 0], 16, causal, four_bits=True)


def test_p_of_the_paper_is_rounded_to_float32_before_it_is_cut() -> None:
    """The numbers below (n + 1/2) / 127 of which the FMA comes to n + 1, and those of which it does not."""
    below = np.nextafter(((np.arange(127) + 0.5) / 127).astype(np.float32), np.float32(0.0))
    found = int_flash_paper.quantise_p(below[None], np.zeros(1, np.float32), np.zeros(1, np.float32))[0][0]
    expected = [int(fma(p, 127.0, 0.5)) for p in below.tolist()]
    assert found.tolist() == expected
    assert expected != [int(Fraction(p) * 127 + Fraction(1, 2)) for p in below.tolist()]


def test_the_tile_width_changes_the_bits() -> None:
    random = np.random.default_rng(1)
    q, k, v = (random.normal(size=(1, 1, 128, 64)) for _ in range(3))
    narrow, wide = (attention(q, k, v, "int_flash", parameters={"block_n": n}) for n in (32, 64))
    assert (narrow != wide).any()
    np.testing.assert_allclose(narrow.astype(float), wide.astype(float), atol=0.02)


@pytest.mark.parametrize("block_n", [4, 12, 0, 16.5])
def test_a_tile_that_no_kernel_has_is_refused(block_n: float) -> None:
    x = np.ones((1, 1, 8, 16))
    with pytest.raises(InputError, match="multiple of 8"):
        attention(x, x, x, "int_flash", parameters={"block_n": block_n})


def test_a_causal_mask_keeps_the_running_maximum_between_tiles() -> None:
    """The released kernel forgets it and loses every tile before the diagonal."""
    random = np.random.default_rng(2)
    q, k, v = (random.normal(size=(1, 1, 256, 64)) for _ in range(3))
    exact = reference_attention(q, k, v, causal=True)
    found = attention(q, k, v, "int_flash", causal=True).astype(float)
    last = np.abs(found - exact)[0, 0, 192:]
    assert last.max() < 0.05


@pytest.mark.parametrize("pipeline", ["flash_fp16", "flash2_fp16", "flash3_fp16", "flash_fp8_e5m2", "flash_fp8_e4m3",
                                      "int_flash", "int_flash_half", "int_flash_paper", "int_flash_int4",
                                      "int_flash_kv4"])
def test_rows_without_a_key_and_lengths_that_fill_no_tile(pipeline: str) -> None:
    random = np.random.default_rng(3)
    q, k, v = (random.normal(size=(1, 1, n, 32)) for n in (6, 75, 75))
    mask = random.random((6, 75)) < 0.5
    mask[2] = False
    mask[3, :70] = False
    found = attention(q, k, v, pipeline, mask=mask).astype(float)
    assert not found[0, 0, 2].any()
    exact = reference_attention(q, k, v, mask=mask)
    assert np.abs(found - exact).sum() < 0.35 * np.abs(exact).sum()


def test_errors_are_ordered_as_the_formats_suggest() -> None:
    random = np.random.default_rng(4)
    q, k, v = (random.uniform(-0.5, 0.5, size=(1, 1, n, 64)) for n in (64, 512, 512))
    error = {name: evaluate(q, k, v, pipeline=name).relative_l1
             for name in ("flash_fp16", "int_flash_half", "int_flash", "flash_fp8_e4m3", "flash_fp8_e5m2")}
    assert list(error) == sorted(error, key=error.__getitem__)
