// Vectors of eight FP16 in registers, and codes of eight elements in memory.
// Lines of this file belong to the step of the line that calls them.
#pragma once
#include "float8.cuh"
#include "row_sums.cuh"

constexpr int EIGHT = 8;

// Eight FP16 at `from`, or zeros: nothing is read then.
DEVICE void load_eight(u32 (&x)[4], const void* from, bool exists) {
#pragma unroll
    for (int i = 0; i < 4; i++) x[i] = 0;
    if (exists) load_global_4(x, from);
}

DEVICE void widen(float (&y)[EIGHT], const u32 (&x)[4]) {
#pragma unroll
    for (int i = 0; i < 4; i++) {
        y[2 * i] = f16_to_f32(static_cast<unsigned short>(x[i]));
        y[2 * i + 1] = f16_to_f32(static_cast<unsigned short>(x[i] >> 16));
    }
}

DEVICE float peak_of(const float (&x)[EIGHT]) {
    float top = fabsf(x[0]);
#pragma unroll
    for (int i = 1; i < EIGHT; i++) top = fmaxf(top, fabsf(x[i]));
    return top;
}

DEVICE int nearest(float x) { return __float2int_rn(x); }

// Eight elements times a factor each, as integers of 8 bits.
DEVICE void codes_s8(u32 (&codes)[2], const float (&x)[EIGHT], const float (&factor)[EIGHT]) {
#pragma unroll
    for (int i = 0; i < 2; i++)
        codes[i] = pack_s8(nearest(x[4 * i] * factor[4 * i]), nearest(x[4 * i + 1] * factor[4 * i + 1]),
                           nearest(x[4 * i + 2] * factor[4 * i + 2]), nearest(x[4 * i + 3] * factor[4 * i + 3]));
}

// The same of 4 bits: the first of a byte in its lower half.
DEVICE u32 codes_s4(const float (&x)[EIGHT], float factor) {
    u32 codes = 0;
#pragma unroll
    for (int i = 0; i < EIGHT; i++) codes |= (static_cast<u32>(nearest(x[i] * factor)) & 15u) << 4 * i;
    return codes;
}

// The same in E4M3, or E5M2, which is the upper half of an FP16 and is rounded as integers where no conversion is.
template <bool FIVE> DEVICE void codes_f8(u32 (&codes)[2], const float (&x)[EIGHT], const float (&factor)[EIGHT]) {
#pragma unroll
    for (int i = 0; i < 2; i++) {
        float y[4];
#pragma unroll
        for (int j = 0; j < 4; j++) y[j] = x[4 * i + j] * factor[4 * i + j];
#if !defined(__CUDA_ARCH__) || __CUDA_ARCH__ >= 890
        codes[i] = pair_f8<FIVE>(y[0], y[1]) | pair_f8<FIVE>(y[2], y[3]) << 16;
#else
        static_assert(FIVE, "E4M3 wants a conversion");
        u32 low = pack_f16(y[0], y[1]), high = pack_f16(y[2], y[3]);
        low += 0x007F007Fu + (low >> 8 & 0x00010001u);
        high += 0x007F007Fu + (high >> 8 & 0x00010001u);
        codes[i] = __byte_perm(low, high, 0x7531);
#endif
    }
}
