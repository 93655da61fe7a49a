// INT8 matrix times vector, what a GEMM is for one query: rows of B^T (m of k) against a vector. Four rows at a time, or
// an in-order core would wait for its sums. DOT(sums, b, x) adds products of sixteen bytes, of which OFFSET(x, k) are too
// much after k. What is left of a row are its last sixteen bytes against x's last ones behind zeros: integers are exact,
// so products that were added before may come again as none. Rows of fewer than sixteen bytes go one by one.
#pragma once
#include "intsim.h"

#define ONCE _Pragma("clang loop unroll(disable) vectorize(disable)")

static inline int32x4_t sums_of(int32x4_t a, int32x4_t b, int32x4_t c, int32x4_t d) {
    return vpaddq_s32(vpaddq_s32(a, b), vpaddq_s32(c, d));
}

#define GEMV(NAME, TX, DOT, OFFSET)                                                                                \
    void NAME(const int8_t *restrict b, const TX *restrict x, int32_t *restrict dst, long m, long k) {             \
        const int32x4_t zero = vdupq_n_s32(0);                                                                     \
        const long rest = k & 15, whole = k - rest;                                                                \
        long row = 0;                                                                                              \
        if (k < 16)                                                                                                \
            ONCE for (; row < m; row++, b += k) {                                                                  \
                int32_t sum = 0;                                                                                   \
                ONCE for (long i = 0; i < k; i++) sum += b[i] * x[i];                                              \
                dst[row] = sum;                                                                                    \
            }                                                                                                      \
        TX last[16] = {0};                                                                                         \
        ONCE for (long i = 0; i < rest; i++) last[16 - rest + i] = x[whole + i];                                   \
        const int32_t offset = OFFSET(x, whole) + OFFSET(last, 16);                                                \
        ONCE for (; row + 4 <= m; row += 4, b += 4 * k) {                                                          \
            int32x4_t s0 = zero, s1 = zero, s2 = zero, s3 = zero;                                                  \
            ONCE for (long i = 0; i + 16 <= k; i += 16) {                                                          \
                s0 = DOT(s0, vld1q_s8(b + i), x + i);                                                              \
                s1 = DOT(s1, vld1q_s8(b + k + i), x + i);                                                          \
                s2 = DOT(s2, vld1q_s8(b + 2 * k + i), x + i);                                                      \
                s3 = DOT(s3, vld1q_s8(b + 3 * k + i), x + i);                                                      \
            }                                                                                                      \
            if (rest) {                                                                                            \
                s0 = DOT(s0, vld1q_s8(b + k - 16), last);                                                          \
                s1 = DOT(s1, vld1q_s8(b + 2 * k - 16), last);                                                      \
                s2 = DOT(s2, vld1q_s8(b + 3 * k - 16), last);                                                      \
                s3 = DOT(s3, vld1q_s8(b + 4 * k - 16), last);                                                      \
            }                                                                                                      \
            vst1q_s32(dst + row, vsubq_s32(sums_of(s0, s1, s2, s3), vdupq_n_s32(offset)));                         \
        }                                                                                                          \
        ONCE for (; row < m; row++, b += k) {                                                                      \
            int32x4_t s = zero;                                                                                    \
            ONCE for (long i = 0; i + 16 <= k; i += 16) s = DOT(s, vld1q_s8(b + i), x + i);                        \
            if (rest) s = DOT(s, vld1q_s8(b + k - 16), last);                                                      \
            dst[row] = vaddvq_s32(s) - offset;                                                                     \
        }                                                                                                          \
    }
