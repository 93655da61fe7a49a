"""Golden values of the softmax methods, worked from the published formulas in Python integers, fractions and mpmath."""

from fractions import Fraction
from math import floor

import mpmath
import numpy as np
import pytest

from intsim.errors import InputError
from intsim.numerics.softmax import cmsis_nn, exaq, flash4_exp2, sas
from intsim.numerics.softmax.model import Rows, Statistics
from intsim.numerics.softmax.registry import get_method

STATISTICS = Statistics(largest=8.0, deviation=1.0, lowest=-9.0)


def computed(name, codes, dtype, step=None, statistics=STATISTICS):
    method = get_method(name)
    rows = np.array([codes], dtype=dtype)
    step = method.step if step is None else step
    constants = method.constants(step, rows.shape[1], statistics, method.parameters)
    return method.compute(Rows(rows), *constants)[0]


def half_even(value):
    """A fraction rounded, ties to even (what Python's round does)."""
    return round(Fraction(value))


# ---- I-BERT: q, r, the quadratic and the dyadic scale in exact integers ----

def ibert_reference(scores, step):
    s = Fraction(step)
    a = Fraction(repr(0.35815147))
    b, c = Fraction(repr(0.96963238)) / a, 1 / a
    x0, big_b, big_c = floor(-Fraction(6931, 10000) / s), floor(b / s), floor(c / s**2)
    fraction, exponent = mpmath.frexp(mpmath.mpf(2**15 - 1) / (big_c * 2**30))
    multiplier = int(mpmath.floor(fraction * 2**31 + 0.5))
    exponentials = []
    for score in scores:
        x = max(score - max(scores), 30 * x0)
        q = x // x0
        r = x - x0 * q
        poly = (r * (r + big_b) + big_c) << (30 - q)
        exponentials.append(min(half_even(Fraction(poly * multiplier, 2 ** (31 - exponent))), 32767))
    factor = 2**32 // sum(exponentials)
    return [e * factor // 2**24 for e in exponentials]


@pytest.mark.parametrize("step", [2**-12, 0.001, 0.02, 0.5])
def test_ibert_is_the_published_integers(step):
    scores = np.random.default_rng(1).normal(0, 2.0 / step, 50).astype(int).tolist()
    assert computed("ibert", scores, np.int32, step).tolist() == ibert_reference(scores, step)


def test_ibert_by_hand():
    """S = 1/2: x0 = -2, B = 5, C = 11; scores 0, -1, -2: polynomials 11, 7, 11 / 2; sum 32767 + 20852 + 16384."""
    assert ibert_reference([0, -1, -2], 0.5) == [119, 76, 59]
    assert computed("ibert", [0, -1, -2], np.int32, 0.5).tolist() == [119, 76, 59]


def test_ibert_refuses_steps_that_leave_no_polynomial():
    with pytest.raises(InputError, match="polynomial is 0"):
        computed("ibert", [0, 1], np.int32, 2.0)


# ---- I-ViT: shifts ----

def ivit_reference(codes, step):
    x0 = int(-1.0 / step - 1)
    exponentials = []
    for code in codes:
        x = code - max(codes)
        x = max(x + (x >> 1) - (x >> 4), 16 * x0)
        q = abs(x) // abs(x0)
        r = x - q * x0
        exponentials.append(((r >> 1) - x0) << (16 - q))
    factor = (2**31 - 1) // min(sum(exponentials), 2**31 - 1)
    return [factor * e >> 24 for e in exponentials]


@pytest.mark.parametrize("step", [1 / 127, 0.05, 0.3, 1.5])
def test_ivit_is_the_published_integers(step):
    codes = np.random.default_rng(2).integers(-128, 128, 60).tolist()
    assert computed("ivit", codes, np.int8, step).tolist() == ivit_reference(codes, step)


def test_ivit_by_hand():
    """S = 1/4: x0 = -5. Distances 0, 4, 8: t = 0, -5, -11; q = 0, 1, 2; r = 0, 0, -1; e = 5, 5/2, 4/4 times 2^16."""
    total = (5 * 2**16) + (5 * 2**15) + (4 * 2**14)
    assert [((2**31 - 1) // total) * e >> 24 for e in (5 * 2**16, 5 * 2**15, 4 * 2**14)] == [75, 37, 15]
    assert computed("ivit", [0, -4, -8], np.int8, 0.25).tolist() == [75, 37, 15]


# ---- ITAMax ----

def itamax_reference(codes):
    top, total = -128, 0
    for start in range(0, len(codes), 16):
        group = codes[start:start + 16]
        highest = max(top, *group)
        total >>= (2 * (highest - top) + 32) // 64
        total += sum(256 >> (2 * (highest - x) + 32) // 64 for x in group)
        top = highest
    return [(255 * 256 // total) >> (2 * (top - x) + 32) // 64 for x in codes]


@pytest.mark.parametrize("n", [1, 16, 17, 100])
def test_itamax_is_the_published_integers(n):
    codes = np.random.default_rng(n).integers(-128, 128, n).tolist()
    assert computed("itamax", codes, np.int8).tolist() == itamax_reference(codes)


def test_itamax_by_hand():
    """256 + 256 + 128 + 64 = 704; 65280 // 704 = 92; a distance of 15 is no shift, 16 is one."""
    assert computed("itamax", [0, 0, -32, -64], np.int8).tolist() == [92, 92, 46, 23]
    assert computed("itamax", [0, -15], np.int8).tolist() == [127, 127]
    assert computed("itamax", [0, -16], np.int8).tolist() == [170, 85]


def test_itamax_depends_on_the_order_of_columns():
    """The sum of the first group loses its low bits when the second raises the maximum: here 64 >> 8 is nothing."""
    low, high = [-100] * 16, [127] + [-128] * 15
    assert computed("itamax", low + high, np.int8).max() == 255 * 256 // (256 + 15 + 16 * 256 // 2**7)
    assert computed("itamax", high + low, np.int8).max() == 255 * 256 // (256 + 15 + 16 * (256 >> 7))


# ---- Softermax ----

def softermax_reference(codes):
    powers = [int(mpmath.nint(mpmath.mpf(2) ** (15 + mpmath.mpf(i) / 4))) for i in range(4)]
    ends = [int(mpmath.nint(mpmath.mpf(2**15) * 8 / (8 + i))) for i in range(9)]
    top, total, kept = -32, 0, []
    for start in range(0, len(codes), 16):
        group = codes[start:start + 16]
        highest = max(top, *(-(-x // 4) for x in group))
        values = []
        for x in group:
            whole, quarter = divmod(x - 4 * highest, 4)
            values.append(powers[quarter] >> -whole)
        total = min((total >> highest - top) + (sum(values) >> 9), 65535)
        kept += [(v, highest) for v in values]
        top = highest
    places = total.bit_length() - 1
    mantissa = (total << 15 - places) - 2**15
    segment, rest = divmod(mantissa, 4096)
    inverse = ends[segment] - ((ends[segment] - ends[segment + 1]) * rest >> 12)
    return [min((v >> top - at) * inverse >> 17 + places, 255) for v, at in kept]


@pytest.mark.parametrize("n", [1, 16, 17, 100])
def test_softermax_is_its_formula(n):
    codes = np.random.default_rng(n).integers(-60, 60, n).tolist()
    assert computed("softermax", codes, np.int8).tolist() == softermax_reference(codes)


def test_softermax_by_hand():
    """Base 2 with steps of 1/4: 4, 0, 0 are 2, 1, 1 of 4: a half and two quarters of 128."""
    assert computed("softermax", [4, 0, 0], np.int8).tolist() == [64, 32, 32]
    assert computed("softermax", [0], np.int8).tolist() == [128]


# ---- CMSIS-NN ----

EXP_Q26 = {0: 2147483647, -1: 2147483124, -256: 2147474965, -65536: 2145387047, -1048576: 2114189749,
           -16777216: 1672462419, -67108864: 790015308, -268435456: 39332546, -1073741824: 242}
ONE_OVER = {0: 2147483647, 65536: 2147418112, 16777216: 2130836488, 268435456: 1908874352, 536870912: 1717986914,
            1073741824: 1431655762, 1610612736: 1227133516, 2147483647: 1073741820}
"""Recorded from the C functions arm_nn_exp_on_negative_values and arm_nn_one_over_one_plus_x_for_x_in_0_1."""


def test_cmsis_nn_gives_the_c_functions_values():
    assert dict(zip(EXP_Q26, cmsis_nn.exp_on_negative(np.array(list(EXP_Q26))).tolist(), strict=True)) == EXP_Q26
    assert dict(zip(ONE_OVER, cmsis_nn.one_over_one_plus(np.array(list(ONE_OVER))).tolist(), strict=True)) == ONE_OVER


def c_divide(a, b):
    """C's integer division, toward zero."""
    return abs(a) // abs(b) * (1 if (a < 0) == (b < 0) else -1)


def c_multiply_high(a, b):
    return c_divide((2**30 if (a < 0) == (b < 0) else 1 - 2**30) + a * b, 2**31)


def c_divide_power(a, exponent):
    mask = (1 << exponent) - 1
    return (a >> exponent) + ((a & mask) > (mask >> 1) + (a < 0))


def c_exp(v):
    modulo = (v & (2**24 - 1)) - 2**24
    x = (modulo << 5) + 2**28
    x2 = c_multiply_high(x, x)
    inner = c_multiply_high(c_divide_power(c_multiply_high(x2, x2), 2) + c_multiply_high(x2, x), 715827883) + x2
    result = 1895147668 + c_multiply_high(1895147668, x + c_divide_power(inner, 1))
    factors = [1672461947, 1302514674, 790015084, 290630308, 39332535, 720401, 242]
    for bit, factor in enumerate(factors, start=24):
        if (modulo - v) & (1 << bit):
            result = c_multiply_high(result, factor)
    return 2**31 - 1 if v == 0 else result


def cmsis_reference(codes, multiplier, shift, diff_min):
    counted = [x - max(codes) if x - max(codes) >= diff_min else None for x in codes]
    exponentials = [None if d is None else c_exp(c_multiply_high(d << shift, multiplier)) for d in counted]
    total = sum(c_divide_power(e, 12) for e in exponentials if e is not None)
    headroom = 32 - total.bit_length()
    half = (total << headroom) - 2**31
    half = c_divide(half + 2**31 - 1 + 1, 2)
    x = 1515870810 + c_multiply_high(half, -1010580540)
    for _ in range(3):
        x += c_multiply_high(x, 2**29 - c_multiply_high(half, x)) << 2
    scale = min(x << 1, 2**31 - 1)
    return [-128 if e is None else min(c_divide_power(c_multiply_high(scale, e), 35 - headroom) - 128, 127)
            for e in exponentials]


@pytest.mark.parametrize("step", [1 / 127, 0.06, 0.4, 2.0])
def test_cmsis_nn_is_the_c_code(step):
    codes = np.random.default_rng(4).integers(-128, 128, 40).tolist()
    constants = cmsis_nn.constants(step, 40, STATISTICS, {})
    assert computed("cmsis_nn", codes, np.int8, step).tolist() == cmsis_reference(codes, *constants)


def test_cmsis_nn_constants_by_hand():
    """S = 1/16: 2^22 = 0.5 * 2^23, so multiplier 2^30 and shift 23; 31 * 2^26 / 2^23 = 248."""
    assert cmsis_nn.constants(1 / 16, 1, STATISTICS, {}) == (2**30, 23, -248)


# ---- XNNPACK, Arm Compute Library ----

def xnnpack_reference(codes, step):
    scale = min(mpmath.mpf(2**32 - 1) / len(codes), 8388607)
    table = [int(mpmath.nint(scale * mpmath.exp(mpmath.mpf(i - 255) * mpmath.mpf(step)))) for i in range(256)]
    e = [table[x - max(codes) + 255] for x in codes]
    return [min(((t << 8) + (sum(e) >> 1)) // sum(e), 255) for t in e]


@pytest.mark.parametrize(("n", "step"), [(1, 0.1), (40, 0.02), (600, 0.1)])
def test_xnnpack_is_the_published_integers(n, step):
    codes = np.random.default_rng(n).integers(0, 256, n).tolist()
    assert computed("xnnpack", codes, np.uint8, step).tolist() == xnnpack_reference(codes, step)


def test_xnnpack_by_hand():
    """A step of ln 2: weights 1, 1/2, 1/2 of 2; 128 + rounding, 64, 64; a lone key saturates at 255."""
    assert computed("xnnpack", [9, 8, 8], np.uint8, float(np.log(2))).tolist() == [128, 64, 64]
    assert computed("xnnpack", [7], np.uint8, 0.1).tolist() == [255]


def test_arm_compute_by_hand():
    """A step of ln 2: probabilities 1/2, 1/4, 1/4 are 128, 64, 64 less 128. Truncation toward zero lifts small ones
    in groups of 16; the tail rounds."""
    assert computed("arm_compute", [1, 0, 0], np.int8, float(np.log(2))).tolist() == [0, -64, -64]
    assert computed("arm_compute", [0, -120], np.int8, 0.1).tolist() == [127, -128]
    assert computed("arm_compute", [0, *[-120] * 15], np.int8, 0.1).tolist() == [127, *[-127] * 15]


def test_arm_compute_clips_differences_in_the_body_of_a_row_only():
    codes = [127] + [-128] * 16
    found = computed("arm_compute", codes, np.int8, 0.01)
    e = [mpmath.exp(-0.01 * d) for d in [0] + [127] * 15 + [255]]
    expected = [int(256 * x / sum(e) - 128) for x in e]
    assert found.tolist() == expected
    assert expected[1] != expected[16]


# ---- EXAQ, SAS, FlashAttention-4 ----

@pytest.mark.parametrize(("bits", "clip"), [(2, -1.66 - 1.85), (3, -1.75 - 2.06)])
def test_exaq_in_exact_arithmetic(bits, clip):
    x = np.random.default_rng(bits).normal(0, 2, 60).astype(np.float32)
    codes = 2**bits - 1
    below = [mpmath.mpf(float(v)) - mpmath.mpf(float(x.max())) for v in x]
    quantised = [mpmath.nint((max(v, clip) - clip) * codes / -clip) * -clip / codes + clip for v in below]
    e = [mpmath.exp(v) for v in quantised]
    found = computed(f"exaq_int{bits}", x, np.float32, 1.0)
    assert max(abs(float(p / sum(e)) - float(f)) for p, f in zip(e, found, strict=True)) < 1e-6
    assert len(set(found.tolist())) <= 2**bits


def test_exaq_clips_at_the_least_logit():
    assert exaq.clip(2, Statistics(5.0, 1.0, -2.0)) == -2.0
    assert exaq.clip(3, Statistics(5.0, 0.5, -20.0)) == pytest.approx(-1.75 * 0.5 - 2.06)


def test_sas_stays_within_its_errors():
    """The cubic's 3.9e-4 against e^-1 at least, the distance rounded to float16 below 8, four float16 roundings."""
    x = np.linspace(-5.99, 0, 200).astype(np.float32)
    e = [mpmath.exp(mpmath.mpf(float(v))) for v in x]
    found = computed("sas", x, np.float32, 1.0).astype(float)
    ratio = [f * float(sum(e)) / float(v) for f, v in zip(found, e, strict=True)]
    assert max(abs(r - 1) for r in ratio) < 3.9e-4 * np.e + 2.0**-9 + 4 * 2.0**-11


def test_sas_cubic_is_the_least_squares_one():
    """The normal equations of cubics on [0, 1] against e^-x, solved in 30 digits."""
    with mpmath.workdps(30):
        gram = mpmath.matrix(4, 4)
        for i in range(4):
            for j in range(4):
                gram[i, j] = mpmath.mpf(1) / (i + j + 1)
        moments = mpmath.matrix([mpmath.quad(lambda x, i=i: x**i * mpmath.exp(-x), [0, 1]) for i in range(4)])
        solved = mpmath.lu_solve(gram, moments)
    assert [float(c) for c in solved] == pytest.approx(sas.CUBIC, abs=2e-5)


def test_sas_is_zero_from_the_threshold_on():
    found = computed("sas", [0.0, -5.9, -6.0, -7.0, -100.0], np.float32, 1.0)
    assert (found[:2] > 0).all()
    assert (found[2:] == 0).all()


def fma(a, b, c):
    """float32 with one rounding, through exact fractions."""
    exact = Fraction(float(a)) * Fraction(float(b)) + Fraction(float(c))
    near = np.float32(float(exact))
    candidates = [np.nextafter(near, np.float32(-9)), near, np.nextafter(near, np.float32(9))]
    return min(candidates, key=lambda v: (abs(Fraction(float(v)) - exact), int(v.view(np.uint32)) & 1))


@pytest.mark.parametrize("x", [0.0, -0.25, -1.0, -1.75, -3.999, -17.3, -126.5, -127.0, -500.0])
def test_flash4_exp2_bit_by_bit(x):
    """The published recipe with the magic number 2^23 + 2^22 rounded down, in integers."""
    x = np.float32(max(x, -127.0))
    low = floor(Fraction(float(x)))
    fraction = np.float32(Fraction(float(x)) - low)
    p = np.uint32(0x3D9DF09D).view(np.float32)
    for coefficient in (0x3E6906A4, 0x3F31F519, 0x3F800000):
        p = fma(p, fraction, np.uint32(coefficient).view(np.float32))
    expected = (int(p.view(np.uint32)) + ((0x4B400000 + low) << 23)) % 2**32
    assert int(np.float32(flash4_exp2.exp2_one(x)).view(np.uint32)) == expected


def test_flash4_exp2_error():
    x = np.linspace(-20, 0, 3000).astype(np.float32)
    relative = [abs(float(flash4_exp2.exp2_one(v)) / float(mpmath.mpf(2) ** float(v)) - 1) for v in x]
    assert 5e-5 < max(relative) < 1.1e-4
