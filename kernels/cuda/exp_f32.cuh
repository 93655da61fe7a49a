// Arm Compute Library's vexpq_f32, the bits of kernels/neon/exp_f32.h.
#pragma once
#include "rows.cuh"

DEVICE float exp_f32(float x) {
    const float shift = __uint_as_float(0x4B00007F);
    float z = fmaf(x, __uint_as_float(0x3FB8AA3B), shift), n = z - shift;
    float scale = __uint_as_float(__float_as_uint(z) << 23);
    float r = fmaf(n, __uint_as_float(0xB5BFBE8E), fmaf(n, __uint_as_float(0xBF317200), x)), r2 = r * r;
    float high = fmaf(__uint_as_float(0x3C072010), r, __uint_as_float(0x3D2B9F17));
    float middle = fmaf(__uint_as_float(0x3E2AAF33), r, __uint_as_float(0x3EFFFEDB));
    float p = fmaf(fmaf(high, r2, middle), r2, __uint_as_float(0x3F7FFFF6) * r);
    return zero_below(x, -86.64f, fmaf(p, scale, scale));
}
