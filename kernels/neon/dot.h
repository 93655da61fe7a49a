// Products of bytes by fours, with SDOT or, on Armv8.0, with SMULL and SADDLP. One source makes either kernel: it is built
// for a core with dot products and for one without, and its functions are called WAY(name).
#pragma once
#include "intsim.h"

#ifdef __ARM_FEATURE_DOTPROD
#define WAY(name) name##_sdot

// Lane i takes elements 4 i ... 4 i + 3.
static inline int32x4_t dot_16(int32x4_t sums, int8x16_t a, int8x16_t b) { return vdotq_s32(sums, a, b); }

// Sums of products with codes of 0 ... 3, of which Armv8.0's 16 bits hold 64 a lane; lanes are no promise.
typedef int32x4_t Small;
static inline Small add_small(Small sums, int8x16_t codes, int8x16_t x) { return vdotq_s32(sums, codes, x); }
static inline int32x4_t widened(Small sums) { return sums; }
#else
#define WAY(name) name##_smlal

static inline int32x4_t dot_16(int32x4_t sums, int8x16_t a, int8x16_t b) {
    const int16x8_t low = vmull_s8(vget_low_s8(a), vget_low_s8(b)), high = vmull_high_s8(a, b);
    return vaddq_s32(sums, vpaddq_s32(vpaddlq_s16(low), vpaddlq_s16(high)));
}

typedef int16x8_t Small;
static inline Small add_small(Small sums, int8x16_t codes, int8x16_t x) {
    return vmlal_high_s8(vmlal_s8(sums, vget_low_s8(codes), vget_low_s8(x)), codes, x);
}
static inline int32x4_t widened(Small sums) { return vpaddlq_s16(sums); }
#endif
