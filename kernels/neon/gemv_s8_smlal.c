// Armv8.0, which has no dot product: two products in 16 bits, pairs of those in 32. B must not hold -128.
#include "gemv_s8.h"

static inline int32x4_t products(int32x4_t sums, int8x16_t b, int8x16_t x) {
    return vpadalq_s16(sums, vmlal_high_s8(vmull_s8(vget_low_s8(b), vget_low_s8(x)), b, x));
}

static inline int32x4_t dot_s8(int32x4_t sums, int8x16_t b, const int8_t *x) { return products(sums, b, vld1q_s8(x)); }

// x - 128 fits a signed byte, and 128 times b comes on top.
static inline int32x4_t dot_u8s8(int32x4_t sums, int8x16_t b, const uint8_t *x) {
    sums = products(sums, b, vreinterpretq_s8_u8(veorq_u8(vld1q_u8(x), vdupq_n_u8(0x80))));
    return vpadalq_s16(sums, vshlq_n_s16(vpaddlq_s8(b), 7));
}

#define NOTHING(x, k) 0
GEMV(gemv_s8_smlal, int8_t, dot_s8, NOTHING)
GEMV(gemv_u8s8_smlal, uint8_t, dot_u8s8, NOTHING)
