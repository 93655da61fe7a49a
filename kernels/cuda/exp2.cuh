// 2^x by FlashAttention-4's polynomial, by the special-function unit, or by both: of 16 pairs of columns that a thread has,
// POLYNOMIAL / 2 take the polynomial, spread evenly (FlashAttention-4 takes pairs in turn as well).
// Lines of this file belong to the step of the line that calls them.
#pragma once
#include "warp.cuh"

#ifndef POLYNOMIAL
#define POLYNOMIAL 0
#endif

// Floor by a rounding-down addition, a cubic, and the floor added to the exponent field as an integer.
DEVICE float exp2_polynomial(float x) {
    x = fmaxf(x, -127.0f);
    float shifted = __fadd_rd(x, 12582912.0f);
    float f = x - (shifted - 12582912.0f);
    float p = fmaf(fmaf(__uint_as_float(0x3D9DF09D), f, __uint_as_float(0x3E6906A4)), f, __uint_as_float(0x3F31F519));
    return __uint_as_float((__float_as_uint(shifted) << 23) + __float_as_uint(fmaf(p, f, 1.0f)));
}

// Of a score in pair `pair`; the special-function unit flushes results below 2^-126 to 0.
DEVICE float exp2_mixed(int pair, float x) {
    bool polynomial = (pair + 1) * POLYNOMIAL / 32 > pair * POLYNOMIAL / 32;
    return polynomial ? exp2_polynomial(x) : exp2_approx(x);
}
