// INT8 rows of W against several tokens: dst (n x m, int32) = x W^T, nothing packed, so that threads may share the rows
// of W however few the tokens are. Up to four tokens meet four rows at once. W does not hold -128 (two products are added
// in 16 bits), and what lies beyond a row's end counts as zero.
#include "linear.h"

// Adds sixteen products of a row of W and each of the tokens.
#ifdef __ARM_FEATURE_DOTPROD
#define WAY(name) name##_sdot
static inline __attribute__((always_inline)) void add_16(int32x4_t *sums, int8x16_t w, const int8x16_t *x, int tokens) {
    ALL for (int t = 0; t < tokens; t++) sums[4 * t] = vdotq_s32(sums[4 * t], w, x[t]);
}
#else
#define WAY(name) name##_smlal
static inline __attribute__((always_inline)) void add_16(int32x4_t *sums, int8x16_t w, const int8x16_t *x, int tokens) {
    int16x8_t products[4];
    ALL for (int t = 0; t < tokens; t++) products[t] = vmull_s8(vget_low_s8(w), vget_low_s8(x[t]));
    if (tokens == 4)  // one after another in one register, an in-order core would wait for each
        __asm__("" : "+w"(products[0]), "+w"(products[1]), "+w"(products[2]), "+w"(products[3]));
    ALL for (int t = 0; t < tokens; t++) products[t] = vmlal_high_s8(products[t], w, x[t]);
    ALL for (int t = 0; t < tokens; t++) sums[4 * t] = vpadalq_s16(sums[4 * t], products[t]);
}
#endif

static inline __attribute__((always_inline)) void add(int32x4_t *sums, const int8_t *w, const int8_t *x, long k,
                                                      int rows, int tokens, uint8x16_t mask) {
    int8x16_t of_x[4];
    ALL for (int t = 0; t < tokens; t++) of_x[t] = vandq_s8(vld1q_s8(x + t * k), vreinterpretq_s8_u8(mask));
    ALL for (int r = 0; r < rows; r++) add_16(sums + r, vld1q_s8(w + r * k), of_x, tokens);
}

// `rows` (4 or 1) rows of W against `tokens` (4, 2 or 1) of them; dst has one token after m sums.
static inline __attribute__((always_inline)) void block(const int8_t *w, const int8_t *x, int32_t *dst, long m, long k,
                                                        int rows, int tokens) {
    int32x4_t sums[16];
    ALL for (int i = 0; i < 16; i++) sums[i] = vdupq_n_s32(0);
    long at = 0;
    ONCE for (; at + 16 <= k; at += 16) add(sums, w + at, x + at, k, rows, tokens, vdupq_n_u8(255));
    if (at < k) add(sums, w + at, x + at, k, rows, tokens, first_bytes(k - at));
    ALL for (int t = 0; t < tokens; t++) {
        const int32x4_t *of = sums + 4 * t;
        if (rows == 4)
            vst1q_s32(dst + t * m, vpaddq_s32(vpaddq_s32(of[0], of[1]), vpaddq_s32(of[2], of[3])));
        else
            dst[t * m] = vaddvq_s32(of[0]);
    }
}

static inline __attribute__((always_inline)) void rows_of_w(const int8_t *w, const int8_t *x, int32_t *dst, long m,
                                                            long tokens, long k, int rows) {
    ONCE for (; tokens >= 4; tokens -= 4, x += 4 * k, dst += 4 * m) block(w, x, dst, m, k, rows, 4);
    if (tokens & 2) {
        block(w, x, dst, m, k, rows, 2);
        x += 2 * k;
        dst += 2 * m;
    }
    if (tokens & 1) block(w, x, dst, m, k, rows, 1);
}

void WAY(gemm_s8_rows)(const int8_t *restrict w, const int8_t *restrict x, int32_t *restrict dst, long m, long n,
                       long k) {
    ONCE for (long from = 0; from < n; from += TOKENS) {
        const long tokens = smaller(TOKENS, n - from);
        long r = 0;
        ONCE for (; r + 4 <= m; r += 4) rows_of_w(w + r * k, x + from * k, dst + from * m + r, m, tokens, k, 4);
        ONCE for (; r < m; r++) rows_of_w(w + r * k, x + from * k, dst + from * m + r, m, tokens, k, 1);
    }
}
