// Weights in units of eight bytes, for SMMLA; SDOT serves a single token: a register of W holds eight k of two rows.
#pragma once
#include "repacked.h"

static inline __attribute__((always_inline)) int32x4_t dot(const int8x16_t *codes, const uint8_t *x) {
    int32x4_t upper = vdupq_n_s32(0), lower = upper;
    ALL for (int j = 0; j < 4; j++) {
        const int8x16_t a = vreinterpretq_s8_s64(vld1q_dup_s64((const int64_t *)(x + 2 + 8 * j)));
        upper = vdotq_s32(upper, codes[2 * j], a);
        lower = vdotq_s32(lower, codes[2 * j + 1], a);
    }
    return vpaddq_s32(upper, lower);
}

VECTOR(vector, dot)
