// FP16 matrix times vector, in the order of the FP16 GEMM.
#include <arm_fp16.h>
#include "gemv_float.h"

static inline void add(float16x8_t *sums, const float16_t *b, long k, const float16_t *x) {
    uint16_t columns[8 * ROWS];
    pack_8_halves((const uint16_t *)b, k, columns);
    ALL for (int j = 0; j < 8; j++)
        *sums = vfmaq_n_f16(*sums, vreinterpretq_f16_u16(vld1q_u16(columns + j * ROWS)), x[j]);
}

#define FMA(a, b, c) vfmah_f16(c, a, b)
GEMV(gemv_f16, float16_t, float16x8_t, 1, 8, 8, add, FMA)
