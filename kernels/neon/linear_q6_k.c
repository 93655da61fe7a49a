// Weights in Q6_K, row by token.
#include "q6_k.h"

static inline int32_t product(const uint8_t *w, const uint8_t *x) {
    int32_t total = 0;
    ALL for (int j = 0; j < 2; j++)
        ALL for (int i = 0; i < 2; i++) {
            int8x16_t codes[4];
            codes_of(w, j, i, codes);
            ALL for (int g = 0; g < 4; g++) {
                const int8x16_t y = vld1q_s8(codes_of_k(x) + 128 * j + 32 * g + 16 * i);
                total += vaddvq_s32(dot_16(vdupq_n_s32(0), codes[g], y)) * steps_of(w)[8 * j + 2 * g + i];
            }
        }
    return total - 32 * vaddvq_s32(raised(w, x));
}

SUPER_DOT(dot, product, BYTES_Q6_K, 208)
GEMV_BY_DOTS(WAY(gemv_q6_k), dot, SUPER, BYTES_Q6_K)
GEMM_BY_DOTS(WAY(gemm_q6_k), dot, SUPER, BYTES_Q6_K, BYTES_K)
