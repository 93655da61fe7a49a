// Casts, dequantisation and quantisation of m rows of n elements.
#include "flat.h"

void cast_f16_f32(const float16_t *restrict src, float *restrict dst, long m, long n) {
    IN_VECTORS(8, dst[i] = src[i];,
        const float16x8_t x = vld1q_f16(src + i);
        vst1q_f32(dst + i, vcvt_f32_f16(vget_low_f16(x)));
        vst1q_f32(dst + i + 4, vcvt_high_f32_f16(x));)
}

void cast_f32_f16(const float *restrict src, float16_t *restrict dst, long m, long n) {
    IN_VECTORS(8, dst[i] = (float16_t)src[i];,
        vst1q_f16(dst + i, vcvt_high_f16_f32(vcvt_f16_f32(vld1q_f32(src + i)), vld1q_f32(src + i + 4)));)
}

// One element per iteration on one thread, as the released benchmark's window loop does it.
void dequantize_s32_f32_scalar(const int32_t *restrict src, float *restrict dst, long m, long n, float scale) {
#pragma clang loop vectorize(disable) unroll(disable)
    for (long i = 0; i < m * n; i++) dst[i] = (float)src[i] * scale;
}

void dequantize_s32_f32(const int32_t *restrict src, float *restrict dst, long m, long n, float scale) {
    IN_VECTORS(8, dst[i] = (float)src[i] * scale;,
        vst1q_f32(dst + i, vmulq_n_f32(vcvtq_f32_s32(vld1q_s32(src + i)), scale));
        vst1q_f32(dst + i + 4, vmulq_n_f32(vcvtq_f32_s32(vld1q_s32(src + i + 4)), scale));)
}

// Probabilities to s8: round(127 x), ties to even, saturated.
void quantize_f32_s8(const float *restrict src, int8_t *restrict dst, long m, long n) {
#define SCALED(at) vcvtnq_s32_f32(vmulq_n_f32(vld1q_f32(at), 127.0f))
    IN_VECTORS(16,
        const int32_t x = vcvtns_s32_f32(src[i] * 127.0f);
        dst[i] = (int8_t)(x > 127 ? 127 : x < -128 ? -128 : x);,
        const int16x8_t low = vqmovn_high_s32(vqmovn_s32(SCALED(src + i)), SCALED(src + i + 4));
        const int16x8_t high = vqmovn_high_s32(vqmovn_s32(SCALED(src + i + 8)), SCALED(src + i + 12));
        vst1q_s8(dst + i, vqmovn_high_s16(vqmovn_s16(low), high));)
}
