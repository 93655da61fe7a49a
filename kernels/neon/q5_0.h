// ggml's q5_0: a float16 scale, 32 fifth bits, then 16 bytes: the lower four bits of the first 16 codes in their lower
// halves, those of the last 16 in the upper ones; codes are raised by 16.
#pragma once
#include "q8_0.h"

enum { BYTES_5 = 22 };

// Of eight fifth bits, a byte each: 16 where the bit is missing, which is what a code is too large by.
#define LACKS(BITS, I) ((uint64_t)(((BITS) >> (I)) & 1 ? 0 : 16) << 8 * (I))
#define LACKING(BITS)                                                                                     \
    (LACKS(BITS, 0) | LACKS(BITS, 1) | LACKS(BITS, 2) | LACKS(BITS, 3) | LACKS(BITS, 4) | LACKS(BITS, 5) | \
     LACKS(BITS, 6) | LACKS(BITS, 7))
#define OF_4(BITS) LACKING(BITS), LACKING((BITS) + 1), LACKING((BITS) + 2), LACKING((BITS) + 3)
#define OF_16(BITS) OF_4(BITS), OF_4((BITS) + 4), OF_4((BITS) + 8), OF_4((BITS) + 12)
#define OF_64(BITS) OF_16(BITS), OF_16((BITS) + 16), OF_16((BITS) + 32), OF_16((BITS) + 48)
static const uint64_t LACKED[256] = {OF_64(0), OF_64(64), OF_64(128), OF_64(192)};

static inline int8x16_t lacked(uint32_t bits) {
    return vreinterpretq_s8_u64(vcombine_u64(vcreate_u64(LACKED[bits & 255]), vcreate_u64(LACKED[bits >> 8 & 255])));
}
