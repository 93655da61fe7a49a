// Two rows of W and two tokens at once with i8mm: SMMLA takes eight k of each; a result's four lanes are (row 0, token
// 0), (row 0, token 1), (row 1, token 0), (row 1, token 1). A row or a token without a second one is its own.
#pragma once
#include "linear.h"

#define HALVES(ZIP, a, b) vreinterpretq_s8_s64(ZIP(vreinterpretq_s64_s8(a), vreinterpretq_s64_s8(b)))

// Sixteen k.
static inline int32x4_t pair_16(int32x4_t sums, int8x16_t w0, int8x16_t w1, int8x16_t x0, int8x16_t x1) {
    sums = vmmlaq_s32(sums, HALVES(vzip1q_s64, w0, w1), HALVES(vzip1q_s64, x0, x1));
    return vmmlaq_s32(sums, HALVES(vzip2q_s64, w0, w1), HALVES(vzip2q_s64, x0, x1));
}

// ADD(sums, w0, w1, x0, x1) adds the products of a block to sums, a float32x4_t.
#define GEMM_BY_PAIRS(NAME, BLOCK_K, ADD, W_BYTES, X_BYTES)                                                          \
    void NAME(const uint8_t *restrict w, const uint8_t *restrict x, float *restrict dst, long m, long n, long k) {   \
        const long blocks = k / (BLOCK_K);                                                                           \
        ONCE for (long from = 0; from < n; from += TOKENS)                                                           \
            ONCE for (long r = 0; r < m; r += 2)                                                                     \
                ONCE for (long t = from; t < smaller(from + TOKENS, n); t += 2) {                                    \
                    const int two_rows = r + 1 < m, two_tokens = t + 1 < n;                                          \
                    const uint8_t *w0 = w + r * blocks * (W_BYTES), *w1 = two_rows ? w0 + blocks * (W_BYTES) : w0;   \
                    const uint8_t *x0 = x + t * blocks * (X_BYTES), *x1 = two_tokens ? x0 + blocks * (X_BYTES) : x0; \
                    float32x4_t sums = vdupq_n_f32(0);                                                               \
                    ONCE for (long b = 0; b < blocks; b++) {                                                         \
                        sums = ADD(sums, w0, w1, x0, x1);                                                            \
                        w0 += W_BYTES, w1 += W_BYTES, x0 += X_BYTES, x1 += X_BYTES;                                  \
                    }                                                                                                \
                    float *to = dst + t * m + r;                                                                     \
                    to[0] = vgetq_lane_f32(sums, 0);                                                                 \
                    if (two_tokens) to[m] = vgetq_lane_f32(sums, 1);                                                 \
                    if (two_rows) to[1] = vgetq_lane_f32(sums, 2);                                                   \
                    if (two_rows && two_tokens) to[m + 1] = vgetq_lane_f32(sums, 3);                                 \
                }                                                                                                    \
    }
