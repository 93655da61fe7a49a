// FP32 weights, row by token.
#include "linear_float.h"

static inline float total(const float32x4_t *s) {
    return vaddvq_f32(vaddq_f32(vaddq_f32(s[0], s[2]), vaddq_f32(s[1], s[3])));
}

FLOAT_DOT(float, float32x4_t, 4, vld1q_f32, vfmaq_f32, total)
GEMV_BY_DOTS(gemv_f32_rows, dot, 16, 64)
GEMM_BY_DOTS(gemm_f32_rows, dot, 16, 64, 64)
