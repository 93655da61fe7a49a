// bitnet.cpp's I2_S on Arm: 16 bytes hold 64 weights, byte i those of k = i, i + 16, i + 32 and i + 48, from its upper
// bits down; codes 0, 1, 2 stand for -1, 0, 1, so the sum of a token's codes goes off. k is a multiple of 64.
#include "dot.h"
#include "linear.h"

typedef struct {
    int8x16_t k[4];
} Codes;

static inline Codes codes_of(const uint8_t *w) {
    const uint8x16_t packed = vld1q_u8(w), mask = vdupq_n_u8(3);
    return (Codes){{vreinterpretq_s8_u8(vshrq_n_u8(packed, 6)),
                    vreinterpretq_s8_u8(vandq_u8(vshrq_n_u8(packed, 4), mask)),
                    vreinterpretq_s8_u8(vandq_u8(vshrq_n_u8(packed, 2), mask)),
                    vreinterpretq_s8_u8(vandq_u8(packed, mask))}};
}

// Two sums of a row and a token, or a core would wait for one.
static inline void add(int32x4_t *sums, Codes codes, const int8_t *x) {
#ifdef __ARM_FEATURE_DOTPROD
    ALL for (int j = 0; j < 4; j++) sums[j % 2] = vdotq_s32(sums[j % 2], codes.k[j], vld1q_s8(x + 16 * j));
#else
    ALL for (int i = 0; i < 2; i++) {
        const Small first = add_small(vdupq_n_s16(0), codes.k[i], vld1q_s8(x + 16 * i));
        sums[i] = vpadalq_s16(sums[i], add_small(first, codes.k[i + 2], vld1q_s8(x + 16 * i + 32)));
    }
#endif
}

// Of `rows` rows and `tokens` tokens, one of the two 1 and the other up to 4: the products, sum by sum.
static inline __attribute__((always_inline)) void products(const uint8_t *w, const int8_t *x, long k, int rows,
                                                           int tokens, int32_t *out) {
    int32x4_t sums[8];
    ALL for (int i = 0; i < 2 * rows * tokens; i++) sums[i] = vdupq_n_s32(0);
    ONCE for (long at = 0; at < k; at += 64)
        ALL for (int r = 0; r < rows; r++) {
            const Codes codes = codes_of(w + (r * k + at) / 4);
            ALL for (int t = 0; t < tokens; t++) add(sums + 2 * (r + t), codes, x + t * k + at);
        }
    ALL for (int i = 0; i < rows * tokens; i++) out[i] = vaddvq_s32(vaddq_s32(sums[2 * i], sums[2 * i + 1]));
}

#define VALUE(product, t) ((float)((product) - sums[t]) * (steps[t] * scale))

// scale: of the weights; steps, sums: of the tokens, as quantize_tokens_s8 gives them.
void WAY(gemv_i2_s)(const uint8_t *restrict w, const int8_t *restrict x, float *restrict dst, long m, long k,
                    const float *restrict steps, const int32_t *restrict sums, float scale) {
    int32_t product[4];
    long r = 0;
    ONCE for (; r + 4 <= m; r += 4) {
        products(w + r * k / 4, x, k, 4, 1, product);
        ALL for (int i = 0; i < 4; i++) dst[r + i] = VALUE(product[i], 0);
    }
    ONCE for (; r < m; r++) {
        products(w + r * k / 4, x, k, 1, 1, product);
        dst[r] = VALUE(product[0], 0);
    }
}

// Four tokens meet a row while it is unpacked.
void WAY(gemm_i2_s)(const uint8_t *restrict w, const int8_t *restrict x, float *restrict dst, long m, long n, long k,
                    const float *restrict steps, const int32_t *restrict sums, float scale) {
    int32_t product[4];
    ONCE for (long from = 0; from < n; from += TOKENS)
        ONCE for (long r = 0; r < m; r++) {
            long t = from;
            const long end = smaller(from + TOKENS, n);
            ONCE for (; t + 4 <= end; t += 4) {
                products(w + r * k / 4, x + t * k, k, 1, 4, product);
                ALL for (int i = 0; i < 4; i++) dst[(t + i) * m + r] = VALUE(product[i], t + i);
            }
            ONCE for (; t < end; t++) {
                products(w + r * k / 4, x + t * k, k, 1, 1, product);
                dst[t * m + r] = VALUE(product[0], t);
            }
        }
}
