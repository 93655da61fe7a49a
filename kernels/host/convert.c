// Casts, dequantisation and quantisation of m rows of n elements.
#include "host.h"

void cast_f16_f32(const uint16_t *restrict src, float *restrict dst, long m, long n) {
    long i = 0;
    for (; i + LANES <= m * n; i += LANES) *(f32v *)(dst + i) = halves_to_f32(src + i);
    for (; i < m * n; i++) dst[i] = half_to_float(src[i]);
}

void cast_f32_f16(const float *restrict src, uint16_t *restrict dst, long m, long n) {
    long i = 0;
    for (; i + LANES <= m * n; i += LANES) f32_to_halves(*(const f32v *)(src + i), dst + i);
    for (; i < m * n; i++) dst[i] = float_to_half(src[i]);
}

// One element per iteration on one thread, as the released benchmark's window loop does it.
void dequantize_s32_f32_scalar(const int32_t *restrict src, float *restrict dst, long m, long n, float scale) {
#pragma clang loop vectorize(disable) unroll(disable)
    for (long i = 0; i < m * n; i++) {
        dst[i] = (float)src[i] * scale;
        __asm__ volatile("");  // no compiler makes vectors of this loop
    }
}

void dequantize_s32_f32(const int32_t *restrict src, float *restrict dst, long m, long n, float scale) {
    for (long i = 0; i < m * n; i++) dst[i] = (float)src[i] * scale;
}

// Probabilities to s8: round(127 x), ties to even, saturated. Adding 1.5 * 2^23 rounds to an integer in the low bits.
void quantize_f32_s8(const float *restrict src, int8_t *restrict dst, long m, long n) {
    for (long i = 0; i < m * n; i++) {
        const float x = src[i] * 127.0f;
        const float clipped = x > 127.0f ? 127.0f : x < -128.0f ? -128.0f : x;
        dst[i] = (int8_t)(as_bits(clipped + 12582912.0f) - 0x4B400000);
    }
}
