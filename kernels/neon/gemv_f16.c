// FP16 matrix times vector, in the order of the FP16 GEMM.
#include "gemv_float.h"

static inline void transpose(const uint32x4_t rows[ROWS], float16_t *columns) {
    transpose_8_halves((const uint16x8_t *)rows, (uint16_t *)columns);
}

static inline void add(float16x8_t *sums, const float16_t *column, float16_t x) {
    *sums = vfmaq_n_f16(*sums, vld1q_f16(column), x);
}

GEMV(gemv_f16, float16_t, float16x8_t, 1, 8, transpose, add)
