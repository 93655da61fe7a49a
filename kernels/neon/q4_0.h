// ggml's q4_0: a float16 scale, then 16 bytes: the first 16 codes in their lower halves, the last 16 in the upper ones,
// both raised by 8.
#pragma once
#include "q8_0.h"

enum { BYTES_4 = 18 };

static inline int8x16_t low_codes(uint8x16_t packed) {
    return vsubq_s8(vreinterpretq_s8_u8(vandq_u8(packed, vdupq_n_u8(15))), vdupq_n_s8(8));
}
static inline int8x16_t high_codes(uint8x16_t packed) {
    return vsubq_s8(vreinterpretq_s8_u8(vshrq_n_u8(packed, 4)), vdupq_n_s8(8));
}
