// Arm Compute Library's softmax of QASYMM8_SIGNED (beta = 1): float32 exponentials in a scratch row. The library stores
// and loads them interleaved (ST4, LD4), which cancels; plain accesses here, as no core's guide is at hand for those.
#include "exp_f32.h"
#include "rows.h"

ROW_MAX_8(s8, int8_t, int8x16_t, INT8_MIN)

static inline float32x4x4_t widened(int8x16_t x) {
    const int16x8_t low = vmovl_s8(vget_low_s8(x)), high = vmovl_high_s8(x);
    const float32x4x4_t result = {{vcvtq_f32_s32(vmovl_s16(vget_low_s16(low))), vcvtq_f32_s32(vmovl_high_s16(low)),
                                   vcvtq_f32_s32(vmovl_s16(vget_low_s16(high))), vcvtq_f32_s32(vmovl_high_s16(high))}};
    return result;
}

static inline int32x4_t code(float32x4_t e, float32x4_t factor) {
    return vcvtq_s32_f32(vsubq_f32(vmulq_f32(e, factor), vdupq_n_f32(128.0f)));
}

// The tail's conversion: half away from zero, then saturated.
static inline int8_t rounded(float x) {
    const float magnitude = __builtin_floorf(__builtin_fabsf(x) + 0.5f);
    const int32_t code = (int32_t)__builtin_copysignf(magnitude, x);
    return (int8_t)(code > 127 ? 127 : code);
}

void softmax_arm_compute(const int8_t *restrict src, int8_t *restrict dst, long m, long n, float scale,
                         float *restrict scratch) {
    const float32x4_t scales = vdupq_n_f32(scale);
    for (long row = 0; row < m; row++, src += n, dst += n) {
        const int8_t highest = row_max_s8(src, n);
        const int8x16_t top = vdupq_n_s8(highest);
        float32x4_t s0 = vdupq_n_f32(0), s1 = s0, s2 = s0, s3 = s0;
        long i = 0;
#pragma clang loop unroll(disable)
        for (; i + 16 <= n; i += 16) {
            const float32x4x4_t x = widened(vqsubq_s8(top, vld1q_s8(src + i)));
            float32x4x4_t e;
            e.val[0] = exp_f32(vmulq_f32(x.val[0], scales));
            e.val[1] = exp_f32(vmulq_f32(x.val[1], scales));
            e.val[2] = exp_f32(vmulq_f32(x.val[2], scales));
            e.val[3] = exp_f32(vmulq_f32(x.val[3], scales));
            s0 = vaddq_f32(s0, e.val[0]);
            s1 = vaddq_f32(s1, e.val[1]);
            s2 = vaddq_f32(s2, e.val[2]);
            s3 = vaddq_f32(s3, e.val[3]);
            vst1q_f32(scratch + i, e.val[0]);
            vst1q_f32(scratch + i + 4, e.val[1]);
            vst1q_f32(scratch + i + 8, e.val[2]);
            vst1q_f32(scratch + i + 12, e.val[3]);
        }
        float sum = vaddvq_f32(vaddq_f32(vaddq_f32(s0, s1), vaddq_f32(s2, s3)));
#pragma clang loop vectorize(disable) unroll(disable)
        for (; i < n; i++) {
            scratch[i] = vgetq_lane_f32(exp_f32(vmulq_f32(vdupq_n_f32((float)(highest - src[i])), scales)), 0);
            sum += scratch[i];
        }
        const float scaling = 256.0f / sum;
        const float32x4_t factor = vdupq_n_f32(scaling);
        i = 0;
#define CODE(at) code(vld1q_f32(scratch + i + at), factor)
#pragma clang loop unroll(disable)
        for (; i + 16 <= n; i += 16) {
            const int16x8_t low = vqmovn_high_s32(vqmovn_s32(CODE(0)), CODE(4));
            const int16x8_t high = vqmovn_high_s32(vqmovn_s32(CODE(8)), CODE(12));
            vst1q_s8(dst + i, vqmovn_high_s16(vqmovn_s16(low), high));
        }
#pragma clang loop vectorize(disable) unroll(disable)
        for (; i < n; i++) dst[i] = rounded(scratch[i] * scaling - 128.0f);
    }
}
