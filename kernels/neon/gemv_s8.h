// INT8 matrix times vector, what a GEMM is for one query: rows of B^T (m of k) against a vector. Four rows at a time, or
// an in-order core would wait for its sums; of what is left the last four, of fewer the last one again. DOT(sums, b, x)
// adds products of sixteen bytes, of which OFFSET(x, k) are too much after k. Both sides are zero beyond a row's end.
#pragma once
#include "intsim.h"

#define ONCE _Pragma("clang loop unroll(disable) vectorize(disable)")
#define ALL _Pragma("clang loop unroll(full)")

static inline int32x4_t sums_of(int32x4_t a, int32x4_t b, int32x4_t c, int32x4_t d) {
    return vpaddq_s32(vpaddq_s32(a, b), vpaddq_s32(c, d));
}

#define FIRST(b) vandq_s8(vld1q_s8(b), vreinterpretq_s8_u8(mask))

// Sums of four rows.
#define FOUR(DOT, TX, b0, b1, b2, b3)                                                                              \
    int32x4_t s0 = zero, s1 = zero, s2 = zero, s3 = zero;                                                          \
    long i = 0;                                                                                                    \
    ONCE for (; i + 16 <= k; i += 16) {                                                                            \
        s0 = DOT(s0, vld1q_s8(b0 + i), x + i);                                                                     \
        s1 = DOT(s1, vld1q_s8(b1 + i), x + i);                                                                     \
        s2 = DOT(s2, vld1q_s8(b2 + i), x + i);                                                                     \
        s3 = DOT(s3, vld1q_s8(b3 + i), x + i);                                                                     \
    }                                                                                                              \
    if (rest) {                                                                                                    \
        s0 = DOT(s0, FIRST(b0 + whole), (const TX *)&last);                                                        \
        s1 = DOT(s1, FIRST(b1 + whole), (const TX *)&last);                                                        \
        s2 = DOT(s2, FIRST(b2 + whole), (const TX *)&last);                                                        \
        s3 = DOT(s3, FIRST(b3 + whole), (const TX *)&last);                                                        \
    }                                                                                                              \
    const int32x4_t sums = vsubq_s32(sums_of(s0, s1, s2, s3), vdupq_n_s32(offset));

#define GEMV(NAME, TX, DOT, OFFSET)                                                                                \
    void NAME(const int8_t *restrict b, const TX *restrict x, int32_t *restrict dst, long m, long k) {             \
        const int32x4_t zero = vdupq_n_s32(0);                                                                     \
        const long rest = k & 15, whole = k - rest;                                                                \
        const uint8x16_t mask = first_bytes(rest), last = vandq_u8(vld1q_u8((const uint8_t *)x + whole), mask);    \
        const int32_t offset = OFFSET(x, whole) + OFFSET((const TX *)&last, 16);                                   \
        long row = 0;                                                                                              \
        ONCE for (; row + 4 <= m; row += 4, b += 4 * k) {                                                          \
            FOUR(DOT, TX, b, (b + k), (b + 2 * k), (b + 3 * k))                                                    \
            vst1q_s32(dst + row, sums);                                                                            \
        }                                                                                                          \
        if (row < m) {                                                                                             \
            const long back = m < 4 ? 0 : row + 4 - m;                                                             \
            const int8_t *in[4] = {b - back * k};                                                                  \
            ALL for (int r = 1; r < 4; r++) in[r] = in[r - 1] + (row - back + r < m ? k : 0);                      \
            FOUR(DOT, TX, in[0], in[1], in[2], in[3])                                                              \
            if (back)                                                                                              \
                vst1q_s32(dst + row - back, sums);                                                                 \
            else                                                                                                   \
                ONCE for (long r = 0; r < m; r++) dst[r] = sums[r];                                                \
        }                                                                                                          \
    }
