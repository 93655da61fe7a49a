// INT8 matrix times vector, what a GEMM is for one query: rows of B^T (m of k) against a vector. Four rows at a time, or
// an in-order core would wait for its sums. DOT(sums, b, x) adds products of sixteen bytes, of which OFFSET(x, k) are too
// much after k.
#pragma once
#include "intsim.h"

#define ONCE _Pragma("clang loop unroll(disable) vectorize(disable)")

static inline int32x4_t sums_of(int32x4_t a, int32x4_t b, int32x4_t c, int32x4_t d) {
    return vpaddq_s32(vpaddq_s32(a, b), vpaddq_s32(c, d));
}

#define GEMV(NAME, TX, DOT, OFFSET)                                                                                \
    void NAME(const int8_t *restrict b, const TX *restrict x, int32_t *restrict dst, long m, long k) {             \
        const int32x4_t zero = vdupq_n_s32(0);                                                                     \
        const int32_t offset = OFFSET(x, k / 16 * 16);                                                             \
        long row = 0;                                                                                              \
        ONCE for (; row + 4 <= m; row += 4, b += 4 * k) {                                                          \
            int32x4_t s0 = zero, s1 = zero, s2 = zero, s3 = zero;                                                  \
            long i = 0;                                                                                            \
            ONCE for (; i + 16 <= k; i += 16) {                                                                    \
                s0 = DOT(s0, vld1q_s8(b + i), x + i);                                                              \
                s1 = DOT(s1, vld1q_s8(b + k + i), x + i);                                                          \
                s2 = DOT(s2, vld1q_s8(b + 2 * k + i), x + i);                                                      \
                s3 = DOT(s3, vld1q_s8(b + 3 * k + i), x + i);                                                      \
            }                                                                                                      \
            vst1q_s32(dst + row, vsubq_s32(sums_of(s0, s1, s2, s3), vdupq_n_s32(offset)));                         \
            ONCE for (; i < k; i++)                                                                                \
                ONCE for (long r = 0; r < 4; r++) dst[row + r] += b[r * k + i] * x[i];                             \
        }                                                                                                          \
        ONCE for (; row < m; row++, b += k) {                                                                      \
            int32x4_t s = zero;                                                                                    \
            long i = 0;                                                                                            \
            ONCE for (; i + 16 <= k; i += 16) s = DOT(s, vld1q_s8(b + i), x + i);                                  \
            dst[row] = vaddvq_s32(s) - offset;                                                                     \
            ONCE for (; i < k; i++) dst[row] += b[i] * x[i];                                                       \
        }                                                                                                          \
    }
