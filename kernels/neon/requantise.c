// Between the formats of GEMMs and the formats of softmax methods: 8-bit logits, unsigned and signed probabilities.
#include "flat.h"

static inline int32x4_t scaled(const int32_t *src, int32_t multiplier, int32x4_t right) {
    return vrshlq_s32(vqrdmulhq_n_s32(vld1q_s32(src), multiplier), right);
}

// Logits to s8: times multiplier / 2^(31 + shift), rounded twice, half up, saturated at +-127.
void requantize_s32_s8(const int32_t *restrict src, int8_t *restrict dst, long m, long n, int32_t multiplier,
                       int32_t shift) {
    const int32x4_t right = vdupq_n_s32(-shift);
#define SCALED(at) scaled(src + i + at, multiplier, right)
    IN_VECTORS(16,
        const int32_t x = vgetq_lane_s32(vrshlq_s32(vqrdmulhq_n_s32(vdupq_n_s32(src[i]), multiplier), right), 0);
        dst[i] = (int8_t)(x > 127 ? 127 : x < -127 ? -127 : x);,
        const int16x8_t low = vqmovn_high_s32(vqmovn_s32(SCALED(0)), SCALED(4));
        const int16x8_t high = vqmovn_high_s32(vqmovn_s32(SCALED(8)), SCALED(12));
        vst1q_s8(dst + i, vmaxq_s8(vqmovn_high_s16(vqmovn_s16(low), high), vdupq_n_s8(-127)));)
}

static inline int32x4_t rounded(const float *src, float density) { return vcvtnq_s32_f32(vmulq_n_f32(vld1q_f32(src), density)); }

// Logits to s32: round(density x), ties to even.
void quantize_logits_f32_s32(const float *restrict src, int32_t *restrict dst, long m, long n, float density) {
    IN_VECTORS(16, dst[i] = vcvtns_s32_f32(src[i] * density);,
        vst1q_s32(dst + i, rounded(src + i, density));
        vst1q_s32(dst + i + 4, rounded(src + i + 4, density));
        vst1q_s32(dst + i + 8, rounded(src + i + 8, density));
        vst1q_s32(dst + i + 12, rounded(src + i + 12, density));)
}

// Logits to s8: round(density x), ties to even, saturated at +-127.
void quantize_logits_f32_s8(const float *restrict src, int8_t *restrict dst, long m, long n, float density) {
#define ROUNDED(at) rounded(src + i + at, density)
    IN_VECTORS(16,
        const int32_t x = vcvtns_s32_f32(src[i] * density);
        dst[i] = (int8_t)(x > 127 ? 127 : x < -127 ? -127 : x);,
        const int16x8_t low = vqmovn_high_s32(vqmovn_s32(ROUNDED(0)), ROUNDED(4));
        const int16x8_t high = vqmovn_high_s32(vqmovn_s32(ROUNDED(8)), ROUNDED(12));
        vst1q_s8(dst + i, vmaxq_s8(vqmovn_high_s16(vqmovn_s16(low), high), vdupq_n_s8(-127)));)
}

// Probabilities to u8: round(255 x), ties to even, saturated.
void quantize_f32_u8(const float *restrict src, uint8_t *restrict dst, long m, long n) {
#define UNSIGNED(at) vcvtnq_u32_f32(vmulq_n_f32(vld1q_f32(src + i + at), 255.0f))
    IN_VECTORS(16,
        const uint32_t x = vcvtns_u32_f32(src[i] * 255.0f);
        dst[i] = (uint8_t)(x > 255 ? 255 : x);,
        const uint16x8_t low = vqmovn_high_u32(vqmovn_u32(UNSIGNED(0)), UNSIGNED(4));
        const uint16x8_t high = vqmovn_high_u32(vqmovn_u32(UNSIGNED(8)), UNSIGNED(12));
        vst1q_u8(dst + i, vqmovn_high_u16(vqmovn_u16(low), high));)
}

// Codes of zero point -128 to codes of zero point 0.
void offset_s8_u8(const int8_t *restrict src, uint8_t *restrict dst, long m, long n) {
    IN_VECTORS(16, dst[i] = (uint8_t)(src[i] + 128);,
        vst1q_u8(dst + i, veorq_u8(vreinterpretq_u8_s8(vld1q_s8(src + i)), vdupq_n_u8(128)));)
}

// Probabilities of half as many levels, half up, saturated.
void halve_u8_s8(const uint8_t *restrict src, int8_t *restrict dst, long m, long n) {
    IN_VECTORS(16, dst[i] = (int8_t)(src[i] > 253 ? 127 : (src[i] + 1) >> 1);,
        vst1q_s8(dst + i, vreinterpretq_s8_u8(vminq_u8(vrshrq_n_u8(vld1q_u8(src + i), 1), vdupq_n_u8(127))));)
}

void dequantize_u8_f32(const uint8_t *restrict src, float *restrict dst, long m, long n, float scale) {
#define WIDENED(part) vmulq_n_f32(vcvtq_f32_u32(part), scale)
    IN_VECTORS(16, dst[i] = (float)src[i] * scale;,
        const uint8x16_t x = vld1q_u8(src + i);
        const uint16x8_t low = vmovl_u8(vget_low_u8(x)), high = vmovl_high_u8(x);
        vst1q_f32(dst + i, WIDENED(vmovl_u16(vget_low_u16(low))));
        vst1q_f32(dst + i + 4, WIDENED(vmovl_high_u16(low)));
        vst1q_f32(dst + i + 8, WIDENED(vmovl_u16(vget_low_u16(high))));
        vst1q_f32(dst + i + 12, WIDENED(vmovl_high_u16(high)));)
}
