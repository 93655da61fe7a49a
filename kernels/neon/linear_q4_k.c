// Weights in Q4_K, row by token.
#include "q4_k.h"

static inline int32_t dot_32(int8x16_t first, int8x16_t last, const int8_t *x) {
    return vaddvq_s32(dot_16(dot_16(vdupq_n_s32(0), first, vld1q_s8(x)), last, vld1q_s8(x + 16)));
}

static inline float dot(const uint8_t *w, const uint8_t *x, long blocks) {
    float total = 0.0f;
    ONCE for (; blocks > 0; blocks--, w += BYTES_Q4_K, x += BYTES_K) {
        uint8_t steps[16];
        unpack_6_bits(w + 4, steps);
        const int32x4_t below = minima_of(steps, sums_of_32(x));
        int32_t even = 0, odd = 0;
        ALL for (int j = 0; j < 4; j++) {
            const int8_t *at = codes_of_k(x) + 64 * j;
            const uint8_t *packed = w + 16 + 32 * j;
            even += dot_32(lower(packed), lower(packed + 16), at) * steps[2 * j];
            odd += dot_32(upper(packed), upper(packed + 16), at + 32) * steps[2 * j + 1];
        }
        const float scale = scale_of_k(x);
        total -= scale * half_at(w + 2) * (float)vaddvq_s32(below);
        total += scale * half_at(w) * (float)(even + odd);
    }
    return total;
}

GEMV_BY_DOTS(WAY(gemv_q4_k), dot, SUPER, BYTES_Q4_K)
GEMM_BY_DOTS(WAY(gemm_q4_k), dot, SUPER, BYTES_Q4_K, BYTES_K)
