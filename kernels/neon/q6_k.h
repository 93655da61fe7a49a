// llama.cpp's Q6_K: 128 bytes of lower halves and 64 of upper pairs of bits, 16 steps of a byte, a float16 scale. Codes
// are raised by 32, so 32 times x's sums go off. 64 and 32 bytes are 128 weights, 32 by 32.
#pragma once
#include "q8_k.h"

enum { BYTES_Q6_K = 210 };

static inline const int8_t *steps_of(const uint8_t *w) { return (const int8_t *)w + 192; }

// What the raised codes are too much, less the factor 32, in four lanes.
static inline int32x4_t raised(const uint8_t *w, const uint8_t *x) {
    const int8x16_t all = vld1q_s8(steps_of(w));
    const int16x8_t first = vmovl_s8(vget_low_s8(all)), last = vmovl_high_s8(all), a = first_sums(x), b = last_sums(x);
    const int32x4_t half = vmlal_high_s16(vmull_s16(vget_low_s16(a), vget_low_s16(first)), a, first);
    return vmlal_high_s16(vmlal_s16(half, vget_low_s16(b), vget_low_s16(last)), b, last);
}

// Sixteen raised codes of each of the groups i, i + 2, i + 4 and i + 6 (i is 0 or 1) of half a block, j. Operation for
// operation as GCC compiles llama.cpp's, which neither shifts and adds at once nor drops a mask.
#define AS_IS(v) __extension__({ uint8x16_t e = v; __asm__("" : "+w"(e)); e; })
static inline __attribute__((always_inline)) void codes_of(const uint8_t *w, int j, int i, int8x16_t *out) {
    const uint8x16_t half = vdupq_n_u8(15), pair = vdupq_n_u8(3);
    const uint8x16_t high = vld1q_u8(w + 128 + 32 * j + 16 * i);
    const uint8x16_t near = vld1q_u8(w + 64 * j + 16 * i), far = vld1q_u8(w + 64 * j + 32 + 16 * i);
#define JOIN(low, bits) vreinterpretq_s8_u8(vorrq_u8(low, AS_IS(vshlq_n_u8(AS_IS(vandq_u8(bits, pair)), 4))))
    out[0] = JOIN(vandq_u8(near, half), high);
    out[1] = JOIN(vandq_u8(far, half), AS_IS(vshrq_n_u8(high, 2)));
    out[2] = JOIN(vshrq_n_u8(near, 4), AS_IS(vshrq_n_u8(high, 4)));
    out[3] = JOIN(vshrq_n_u8(far, 4), AS_IS(vshrq_n_u8(high, 6)));
}
