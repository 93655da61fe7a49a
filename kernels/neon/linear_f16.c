// FP16 weights and sums, row by token; the last eight sums are added in FP32.
#include "linear_float.h"

static inline float total(const float16x8_t *s) {
    const float16x8_t sum = vaddq_f16(vaddq_f16(s[0], s[2]), vaddq_f16(s[1], s[3]));
    return vaddvq_f32(vaddq_f32(vcvt_f32_f16(vget_low_f16(sum)), vcvt_high_f32_f16(sum)));
}

FLOAT_DOT(float16_t, float16x8_t, 8, vld1q_f16, vfmaq_f16, total)
GEMV_BY_DOTS(gemv_f16_rows, dot, 32, 64)
GEMM_BY_DOTS(gemm_f16_rows, dot, 32, 64, 64)
