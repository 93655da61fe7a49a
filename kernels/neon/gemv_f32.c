// FP32 matrix times vector, in the order of the FP32 GEMM.
#include "gemv_float.h"

static inline void transpose(const uint32x4_t rows[ROWS], float *columns) {
    transpose_store_32(rows[0], rows[1], rows[2], rows[3], (uint32_t *)columns);
    transpose_store_32(rows[4], rows[5], rows[6], rows[7], (uint32_t *)columns + 4);
}

static inline void add(float32x4_t *sums, const float *column, float x) {
    ALL for (int half = 0; half < 2; half++) sums[half] = vfmaq_n_f32(sums[half], vld1q_f32(column + 4 * half), x);
}

GEMV(gemv_f32, float, float32x4_t, 2, 4, transpose, add)
