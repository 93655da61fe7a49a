// FP32 matrix times vector, in the order of the FP32 GEMM.
#include "gemv_float.h"

static inline void add(float32x4_t *sums, const float *b, long k, const float *x) {
    uint32_t columns[4 * ROWS];
    pack_16_bytes((const uint8_t *)b, 4 * k, columns, vdupq_n_u8(0));
    ALL for (int j = 0; j < 4; j++)
        ALL for (int half = 0; half < 2; half++)
            sums[half] = vfmaq_n_f32(sums[half], vreinterpretq_f32_u32(vld1q_u32(columns + j * ROWS + 4 * half)), x[j]);
}

GEMV(gemv_f32, float, float32x4_t, 2, 4, 4, add, __builtin_fmaf)
