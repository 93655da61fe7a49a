// SAS of whole rows, normalised; the distance and the sum are float32.
#include "rows.h"
#include "sas.h"

static inline float32x4_t below(const float *src, float32x4_t top, float step) {
    return vminq_f32(vmulq_n_f32(vsubq_f32(top, vld1q_f32(src)), step), vdupq_n_f32(7.0f));
}

static inline float16x8_t sas(const float *src, float32x4_t top, float step, uint8x16_t table) {
    return sas_f16(vcvt_high_f16_f32(vcvt_f16_f32(below(src, top, step)), below(src + 4, top, step)), table);
}

void softmax_sas(const float *restrict src, float16_t *restrict dst, long m, long n, float step, const float16_t *entries) {
    const uint8x16_t table = vreinterpretq_u8_f16(vld1q_f16(entries));
    for (long row = 0; row < m; row++, src += n, dst += n) {
        const float32x4_t top = vdupq_n_f32(row_max_f32(src, n));
        float32x4_t s0 = vdupq_n_f32(0), s1 = s0;
        long i = 0;
#pragma clang loop unroll(disable)
        for (; i + 8 <= n; i += 8) {
            const float16x8_t e = sas(src + i, top, step, table);
            vst1q_f16(dst + i, e);
            s0 = vaddq_f32(s0, vcvt_f32_f16(vget_low_f16(e)));
            s1 = vaddq_f32(s1, vcvt_high_f32_f16(e));
        }
        if (i < n) {  // the last group, filled up to eight with distances past the threshold
            float rest[8];
            float16_t last[8];
#pragma clang loop vectorize(disable) unroll(disable)
            for (int j = 0; j < 8; j++) rest[j] = i + j < n ? src[i + j] : -__builtin_inff();
            const float16x8_t e = sas(rest, top, step, table);
            vst1q_f16(last, e);
            s0 = vaddq_f32(s0, vcvt_f32_f16(vget_low_f16(e)));
            s1 = vaddq_f32(s1, vcvt_high_f32_f16(e));
#pragma clang loop vectorize(disable) unroll(disable)
            for (long j = i; j < n; j++) dst[j] = last[j - i];
        }
        const float16_t reciprocal = (float16_t)(1.0f / vaddvq_f32(vaddq_f32(s0, s1)));
        i = 0;
#pragma clang loop unroll(disable)
        for (; i + 8 <= n; i += 8) vst1q_f16(dst + i, vmulq_n_f16(vld1q_f16(dst + i), reciprocal));
#pragma clang loop vectorize(disable) unroll(disable)
        for (; i < n; i++) dst[i] *= reciprocal;
    }
}
