// FP16 weights and sums as llamafile's products, which llama.cpp is built with, take them: four rows by six tokens, a
// vector of eight sums for each, which are added in FP32. Twelve such tiles meet every row before the next tokens. Where
// tokens are no multiple of six the library makes some tiles of five; here the last is of what is left.
#include "linear.h"

enum { HIGH = 4, WIDE = 6, TOGETHER = 12 * WIDE };

static inline float total(float16x8_t s) {
    return vaddvq_f32(vaddq_f32(vcvt_f32_f16(vget_low_f16(s)), vcvt_high_f32_f16(s)));
}

static inline __attribute__((always_inline)) void tile(const float16_t *w, const float16_t *x, float *dst, long m, long k,
                                                       int tokens) {
    float16x8_t sums[WIDE][HIGH];
    ALL for (int t = 0; t < tokens; t++) ALL for (int r = 0; r < HIGH; r++) sums[t][r] = vdupq_n_f16(0);
    ONCE for (long at = 0; at < k; at += 8) {
        float16x8_t rows[HIGH];
        ALL for (int r = 0; r < HIGH; r++) rows[r] = vld1q_f16(w + r * k + at);
        ALL for (int t = 0; t < tokens; t++) {
            const float16x8_t token = vld1q_f16(x + t * k + at);
            ALL for (int r = 0; r < HIGH; r++) sums[t][r] = vfmaq_f16(sums[t][r], rows[r], token);
        }
    }
    ALL for (int t = 0; t < tokens; t++) ALL for (int r = 0; r < HIGH; r++) dst[t * m + r] = total(sums[t][r]);
}

void gemm_f16_tiles(const uint8_t *restrict w, const uint8_t *restrict x, float *restrict dst, long m, long n, long k) {
    const float16_t *rows = (const float16_t *)w, *tokens = (const float16_t *)x;
    ONCE for (long from = 0; from < n; from += TOGETHER)
        ONCE for (long r = 0; r < m; r += HIGH) {
            const long end = smaller(from + TOGETHER, n);
            long t = from;
            ONCE for (; t + WIDE <= end; t += WIDE) tile(rows + r * k, tokens + t * k, dst + t * m + r, m, k, WIDE);
            if (end - t == 1) tile(rows + r * k, tokens + t * k, dst + t * m + r, m, k, 1);
            if (end - t == 2) tile(rows + r * k, tokens + t * k, dst + t * m + r, m, k, 2);
            if (end - t == 3) tile(rows + r * k, tokens + t * k, dst + t * m + r, m, k, 3);
            if (end - t == 4) tile(rows + r * k, tokens + t * k, dst + t * m + r, m, k, 4);
            if (end - t == 5) tile(rows + r * k, tokens + t * k, dst + t * m + r, m, k, 5);
        }
}
