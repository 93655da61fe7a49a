// Weights in units of four bytes, for SDOT by element: a register of W holds four k of four rows.
#include "repacked.h"

#define FROM(j, a) \
    sums[0] = vdotq_laneq_s32(sums[0], codes[j], a, 0), sums[1] = vdotq_laneq_s32(sums[1], codes[j], a, 1), \
    sums[2] = vdotq_laneq_s32(sums[2], codes[j], a, 2), sums[3] = vdotq_laneq_s32(sums[3], codes[j], a, 3)

static inline __attribute__((always_inline)) void add(int32x4_t *sums, const int8x16_t *codes, const int8_t *x) {
    ALL for (int i = 0; i < 4; i++) sums[i] = vdupq_n_s32(0);
    ALL for (int j = 0; j < 8; j++) {
        const int8x16_t a = vld1q_s8(x + 16 * j);
        FROM(j, a);
    }
}

static inline __attribute__((always_inline)) int32x4_t dot(const int8x16_t *codes, const uint8_t *x) {
    const int8x16_t a = first_codes(x), b = last_codes(x);
    int32x4_t sums = vdotq_laneq_s32(vdupq_n_s32(0), codes[0], a, 0);
    sums = vdotq_laneq_s32(sums, codes[1], a, 1);
    sums = vdotq_laneq_s32(sums, codes[2], a, 2);
    sums = vdotq_laneq_s32(sums, codes[3], a, 3);
    sums = vdotq_laneq_s32(sums, codes[4], b, 0);
    sums = vdotq_laneq_s32(sums, codes[5], b, 1);
    sums = vdotq_laneq_s32(sums, codes[6], b, 2);
    return vdotq_laneq_s32(sums, codes[7], b, 3);
}

TILE(tile, add)
VECTOR(vector, dot)
GEMV(gemv_q4_0_4x4, vector, 4)
GEMV(gemv_q8_0_4x4, vector, 8)
GEMM(gemm_q4_0_4x4, tile, vector, 4)
GEMM(gemm_q8_0_4x4, tile, vector, 8)
