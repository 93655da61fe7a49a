// llama.cpp's Q6_K on q8_K: 128 bytes of lower halves and 64 of upper pairs of bits, 16 steps of a byte, a
// float16 scale. Codes are raised by 32, so 32 times x's sums go off. 64 and 32 bytes are 128 weights, 32 by 32.
#include "q8_k.h"

enum { BYTES_Q6_K = 210 };

static inline int32_t stepped(int32_t total, uint8x16_t low, uint8x16_t high, const int8_t *x, int step) {
    const int8x16_t codes = vreinterpretq_s8_u8(vorrq_u8(low, vshlq_n_u8(high, 4)));
    return total + vaddvq_s32(dot_16(vdupq_n_s32(0), codes, vld1q_s8(x))) * step;
}

static inline int32_t product(const uint8_t *w, const uint8_t *x) {
    const int8_t *at = codes_of_k(x), *steps = (const int8_t *)w + 192;
    const int8x16_t all = vld1q_s8(steps);
    const int16x8_t first = vmovl_s8(vget_low_s8(all)), last = vmovl_high_s8(all), a = first_sums(x), b = last_sums(x);
    int32x4_t raised = vmlal_high_s16(vmull_s16(vget_low_s16(a), vget_low_s16(first)), a, first);
    raised = vmlal_high_s16(vmlal_s16(raised, vget_low_s16(b), vget_low_s16(last)), b, last);
    const uint8x16_t lower = vdupq_n_u8(15), pair = vdupq_n_u8(3);
    int32_t total = 0;
    ALL for (int j = 0; j < 2; j++, w += 64, at += 128, steps += 8)
        ALL for (int i = 0; i < 2; i++) {
            const uint8x16_t high = vld1q_u8(w - 32 * j + 128 + 16 * i);
            const uint8x16_t near = vld1q_u8(w + 16 * i), far = vld1q_u8(w + 32 + 16 * i);
            const int8_t *y = at + 16 * i;
            total = stepped(total, vandq_u8(near, lower), vandq_u8(high, pair), y, steps[i]);
            total = stepped(total, vandq_u8(far, lower), vandq_u8(vshrq_n_u8(high, 2), pair), y + 32, steps[i + 2]);
            total = stepped(total, vshrq_n_u8(near, 4), vandq_u8(vshrq_n_u8(high, 4), pair), y + 64, steps[i + 4]);
            total = stepped(total, vshrq_n_u8(far, 4), vshrq_n_u8(high, 6), y + 96, steps[i + 6]);
        }
    return total - 32 * vaddvq_s32(raised);
}

SUPER_DOT(dot, product, BYTES_Q6_K, 208)
GEMV_BY_DOTS(WAY(gemv_q6_k), dot, SUPER, BYTES_Q6_K)
GEMM_BY_DOTS(WAY(gemm_q6_k), dot, SUPER, BYTES_Q6_K, BYTES_K)
