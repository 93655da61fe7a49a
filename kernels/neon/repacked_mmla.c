// Weights in units of eight bytes with SMMLA: two tokens and two rows per instruction.
#include "repacked_4x8.h"

#define PAIR_64(ZIP, a, b) vreinterpretq_s32_s64(ZIP(vreinterpretq_s64_s32(a), vreinterpretq_s64_s32(b)))

static inline __attribute__((always_inline)) void add(int32x4_t *sums, const int8x16_t *codes, const int8_t *x) {
    int32x4_t pairs[4];
    ALL for (int i = 0; i < 4; i++) pairs[i] = vdupq_n_s32(0);
    ALL for (int j = 0; j < 4; j++)
        ALL for (int t = 0; t < 2; t++) {
            const int8x16_t a = vld1q_s8(x + 32 * j + 16 * t);
            pairs[2 * t] = vmmlaq_s32(pairs[2 * t], a, codes[2 * j]);
            pairs[2 * t + 1] = vmmlaq_s32(pairs[2 * t + 1], a, codes[2 * j + 1]);
        }
    ALL for (int t = 0; t < 2; t++) {
        sums[2 * t] = PAIR_64(vzip1q_s64, pairs[2 * t], pairs[2 * t + 1]);
        sums[2 * t + 1] = PAIR_64(vzip2q_s64, pairs[2 * t], pairs[2 * t + 1]);
    }
}

TILE(tile, add)
GEMM(gemm_q4_0_4x8, tile, vector, 4)
GEMM(gemm_q8_0_4x8, tile, vector, 8)
