// FP16 weights and tokens on cores that only convert FP16: products and sums in FP32, row by token.
#include "linear_float.h"

static inline float total(const float32x4_t *s) {
    return vaddvq_f32(vaddq_f32(vaddq_f32(s[0], s[2]), vaddq_f32(s[1], s[3])));
}
static inline float32x4_t load(const float16_t *at) { return vcvt_f32_f16(vld1_f16(at)); }

FLOAT_DOT(float16_t, float32x4_t, 4, load, vfmaq_f32, total)
GEMV_BY_DOTS(gemv_f16_wide, dot, 16, 32)
GEMM_BY_DOTS(gemm_f16_wide, dot, 16, 32, 32)
