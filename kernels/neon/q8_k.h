// ggml's q8_K, what 256-wide blocks of weights multiply: a float scale, 256 codes, the sums of 16 codes each.
#pragma once
#include "dot.h"
#include "linear.h"

enum { SUPER = 256, BYTES_K = 292 };

static inline float half_at(const uint8_t *at) {
    float16_t half;
    __builtin_memcpy(&half, at, 2);
    return half;
}
static inline float scale_of_k(const uint8_t *x) {
    float scale;
    __builtin_memcpy(&scale, x, 4);
    return scale;
}
static inline const int8_t *codes_of_k(const uint8_t *x) { return (const int8_t *)x + 4; }
static inline int16x8_t first_sums(const uint8_t *x) { return vreinterpretq_s16_u8(vld1q_u8(x + 4 + SUPER)); }
static inline int16x8_t last_sums(const uint8_t *x) { return vreinterpretq_s16_u8(vld1q_u8(x + 20 + SUPER)); }

// PRODUCT(w, x) gives the exact product of two blocks, to be multiplied by both scales; a sum after another.
#define SUPER_DOT(NAME, PRODUCT, W_BYTES, SCALE_AT)                                              \
    static inline float NAME(const uint8_t *w, const uint8_t *x, long blocks) {                  \
        float total = 0.0f;                                                                      \
        ONCE for (; blocks > 0; blocks--, w += W_BYTES, x += BYTES_K)                            \
            total += scale_of_k(x) * half_at(w + SCALE_AT) * (float)PRODUCT(w, x);               \
        return total;                                                                            \
    }
