// Float32 softmax with FlashAttention-4's software exp2: floor, cubic, floor added to the exponent field.
#include "rows.h"

static inline float32x4_t bits(uint32_t x) { return vreinterpretq_f32_u32(vdupq_n_u32(x)); }

static inline float32x4_t exp2_f32(float32x4_t x) {
    x = vmaxq_f32(x, vdupq_n_f32(-127.0f));
    const float32x4_t whole = vrndmq_f32(x);
    const float32x4_t f = vsubq_f32(x, whole);
    float32x4_t p = vfmaq_f32(bits(0x3E6906A4), bits(0x3D9DF09D), f);
    p = vfmaq_f32(bits(0x3F31F519), p, f);
    p = vfmaq_f32(bits(0x3F800000), p, f);
    return vreinterpretq_f32_s32(vaddq_s32(vreinterpretq_s32_f32(p), vshlq_n_s32(vcvtq_s32_f32(whole), 23)));
}

void softmax_flash4_exp2(const float *restrict src, float *restrict dst, long m, long n, float scale) {
    for (long row = 0; row < m; row++, src += n, dst += n) {
        const float32x4_t offset = vdupq_n_f32(-(row_max_f32(src, n) * scale));
        float32x4_t sum = vdupq_n_f32(0);
        long i = 0;
#pragma clang loop unroll(disable)
        for (; i + 4 <= n; i += 4) {
            const float32x4_t e = exp2_f32(vfmaq_n_f32(offset, vld1q_f32(src + i), scale));
            vst1q_f32(dst + i, e);
            sum = vaddq_f32(sum, e);
        }
        if (i < n) {
            float rest[4] = {0}, last[4];
#pragma clang loop vectorize(disable) unroll(disable)
            for (long j = i; j < n; j++) rest[j - i] = src[j];
            vst1q_f32(last, exp2_f32(vfmaq_n_f32(offset, vld1q_f32(rest), scale)));
#pragma clang loop vectorize(disable) unroll(disable)
            for (int j = 0; j < 4; j++) last[j] = i + j < n ? last[j] : 0.0f;
            sum = vaddq_f32(sum, vld1q_f32(last));
#pragma clang loop vectorize(disable) unroll(disable)
            for (long j = i; j < n; j++) dst[j] = last[j - i];
        }
        const float reciprocal = 1.0f / vaddvq_f32(sum);
        i = 0;
#pragma clang loop unroll(disable)
        for (; i + 4 <= n; i += 4) vst1q_f32(dst + i, vmulq_n_f32(vld1q_f32(dst + i), reciprocal));
#pragma clang loop vectorize(disable) unroll(disable)
        for (; i < n; i++) dst[i] *= reciprocal;
    }
}
