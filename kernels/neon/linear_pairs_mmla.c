// Weights in q8_0 and q4_0 with i8mm: two rows of W and two tokens at once, eight k per SMMLA. A row or a token without
// a second one is its own.
#include "linear.h"
#include "q4_0.h"

typedef struct {
    int8x16_t first, last;
} Codes;

static inline Codes codes_of_q8(const uint8_t *block) { return (Codes){first_codes(block), last_codes(block)}; }
static inline Codes codes_of_q4(const uint8_t *block) {
    const uint8x16_t packed = vld1q_u8(block + 2);
    return (Codes){low_codes(packed), high_codes(packed)};
}

#define HALVES(ZIP, a, b) vreinterpretq_s8_s64(ZIP(vreinterpretq_s64_s8(a), vreinterpretq_s64_s8(b)))
#define PAIR(ZIP, part) vmmlaq_s32(sums, HALVES(ZIP, w0.part, w1.part), HALVES(ZIP, x0.part, x1.part))

static inline int32x4_t products(Codes w0, Codes w1, Codes x0, Codes x1) {
    int32x4_t sums = vdupq_n_s32(0);
    sums = PAIR(vzip1q_s64, first);
    sums = PAIR(vzip2q_s64, first);
    sums = PAIR(vzip1q_s64, last);
    return PAIR(vzip2q_s64, last);
}

#define GEMM_BY_PAIRS(NAME, CODES, W_BYTES)                                                                          \
    void NAME(const uint8_t *restrict w, const uint8_t *restrict x, float *restrict dst, long m, long n, long k) {   \
        const long blocks = k / BLOCK;                                                                               \
        ONCE for (long from = 0; from < n; from += TOKENS)                                                           \
            ONCE for (long r = 0; r < m; r += 2)                                                                     \
                ONCE for (long t = from; t < smaller(from + TOKENS, n); t += 2) {                                    \
                    const int two_rows = r + 1 < m, two_tokens = t + 1 < n;                                          \
                    const uint8_t *w0 = w + r * blocks * W_BYTES, *w1 = two_rows ? w0 + blocks * W_BYTES : w0;       \
                    const uint8_t *x0 = x + t * blocks * BYTES, *x1 = two_tokens ? x0 + blocks * BYTES : x0;         \
                    float32x4_t sums = vdupq_n_f32(0);                                                               \
                    ONCE for (long b = 0; b < blocks; b++) {                                                         \
                        const float u = scale_of(w0), v = scale_of(w1), y = scale_of(x0), z = scale_of(x1);          \
                        const float32x4_t scales = {u * y, u * z, v * y, v * z};                                     \
                        const int32x4_t sum = products(CODES(w0), CODES(w1), codes_of_q8(x0), codes_of_q8(x1));      \
                        sums = vfmaq_f32(sums, vcvtq_f32_s32(sum), scales);                                          \
                        w0 += W_BYTES, w1 += W_BYTES, x0 += BYTES, x1 += BYTES;                                      \
                    }                                                                                                \
                    float *to = dst + t * m + r;                                                                     \
                    to[0] = vgetq_lane_f32(sums, 0);                                                                 \
                    if (two_tokens) to[m] = vgetq_lane_f32(sums, 1);                                                 \
                    if (two_rows) to[1] = vgetq_lane_f32(sums, 2);                                                   \
                    if (two_rows && two_tokens) to[m + 1] = vgetq_lane_f32(sums, 3);                                 \
                }                                                                                                    \
    }

GEMM_BY_PAIRS(gemm_q8_0_mmla, codes_of_q8, BYTES)
GEMM_BY_PAIRS(gemm_q4_0_mmla, codes_of_q4, BYTES_4)
