// llama.cpp's Q4_K: two float16 scales, of steps and of minima; 12 bytes with eight 6-bit steps and eight 6-bit minima;
// 128 bytes, each 32 of which hold 64 weights, 32 in their lower halves.
#pragma once
#include "q8_k.h"

enum { BYTES_Q4_K = 144 };

// The steps of eight groups of 32 weights, then their minima, a byte each.
static inline void unpack_6_bits(const uint8_t *packed, uint8_t *out) {
    uint32_t a, b, c;
    __builtin_memcpy(&a, packed, 4);
    __builtin_memcpy(&b, packed + 4, 4);
    __builtin_memcpy(&c, packed + 8, 4);
    const uint32_t words[4] = {a & 0x3F3F3F3F, (c & 0x0F0F0F0F) | (a >> 6 & 0x03030303) << 4, b & 0x3F3F3F3F,
                               (c >> 4 & 0x0F0F0F0F) | (b >> 6 & 0x03030303) << 4};
    __builtin_memcpy(out, words, 16);
}

// What the minima take off, in four lanes, and the sums of x that they multiply.
static inline int16x8_t sums_of_32(const uint8_t *x) { return vpaddq_s16(first_sums(x), last_sums(x)); }
static inline int32x4_t minima_of(const uint8_t *steps, int16x8_t sums) {
    const int16x8_t minima = vreinterpretq_s16_u16(vmovl_u8(vld1_u8(steps + 8)));
    return vmlal_high_s16(vmull_s16(vget_low_s16(sums), vget_low_s16(minima)), sums, minima);
}

static inline int8x16_t lower(const uint8_t *packed) {
    return vreinterpretq_s8_u8(vandq_u8(vld1q_u8(packed), vdupq_n_u8(15)));
}
static inline int8x16_t upper(const uint8_t *packed) { return vreinterpretq_s8_u8(vshrq_n_u8(vld1q_u8(packed), 4)); }
