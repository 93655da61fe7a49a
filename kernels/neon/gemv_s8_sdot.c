// Armv8.2 dot products of a matrix and a vector.
#include "gemv_s8.h"

static inline int32x4_t dot_s8(int32x4_t sums, int8x16_t b, const int8_t *x) { return vdotq_s32(sums, b, vld1q_s8(x)); }

// UDOT is unsigned on both sides: b + 128 fits an unsigned byte, and 128 times the sum of x goes off once for all rows.
static inline int32x4_t dot_u8s8(int32x4_t sums, int8x16_t b, const uint8_t *x) {
    const uint8x16_t raised = veorq_u8(vreinterpretq_u8_s8(b), vdupq_n_u8(0x80));
    return vreinterpretq_s32_u32(vdotq_u32(vreinterpretq_u32_s32(sums), raised, vld1q_u8(x)));
}

static inline int32_t raised_by(const uint8_t *x, long k) {
    uint32x4_t sums = vdupq_n_u32(0);
    ONCE for (long i = 0; i < k; i += 16) sums = vdotq_u32(sums, vld1q_u8(x + i), vdupq_n_u8(128));
    return (int32_t)vaddvq_u32(sums);
}

#define NOTHING(x, k) 0
GEMV(gemv_s8_sdot, int8_t, dot_s8, NOTHING)
GEMV(gemv_u8s8_sdot, uint8_t, dot_u8s8, raised_by)
