// llama.cpp's ternary blocks of 256 on q8_K: codes 0, 1, 2 stand for -1, 0, 1, so x's sum goes off.
// TQ2_0: 64 bytes, two bits a weight: 32 bytes hold 128 weights, 32 a pair of bits from below, and a float16 scale.
// TQ1_0: 48 bytes of five weights and 4 of four, base 3 as fractions of 256: 3 times a byte carries a weight out.
#include "q8_k.h"

enum { BYTES_TQ1 = 54, BYTES_TQ2 = 66 };

static inline int32_t less_sums(Small a, Small b, const uint8_t *x) {
    const int16x8_t sums = vaddq_s16(first_sums(x), last_sums(x));
    return vaddvq_s32(vsubq_s32(vaddq_s32(widened(a), widened(b)), vpaddlq_s16(sums)));
}

static inline int32_t product_tq2(const uint8_t *w, const uint8_t *x) {
    const int8_t *codes = codes_of_k(x);
    const uint8x16_t mask = vdupq_n_u8(3);
    Small a = {0}, b = a;
    ALL for (int j = 0; j < 2; j++) {
        uint8x16_t low = vld1q_u8(w + 32 * j), high = vld1q_u8(w + 32 * j + 16);
        ALL for (int l = 0; l < 4; l++) {
            const int8_t *at = codes + 128 * j + 32 * l;
            a = add_small(a, vreinterpretq_s8_u8(vandq_u8(low, mask)), vld1q_s8(at));
            b = add_small(b, vreinterpretq_s8_u8(vandq_u8(high, mask)), vld1q_s8(at + 16));
            low = vshrq_n_u8(low, 2), high = vshrq_n_u8(high, 2);
        }
    }
    return less_sums(a, b, x);
}

// floor(3 q / 256) of bytes: (q + q / 2) / 2 fits a byte, and its upper two bits are it.
static inline int8x16_t top_trit(uint8x16_t q) {
    return vreinterpretq_s8_u8(vshrq_n_u8(vhaddq_u8(q, vshrq_n_u8(q, 1)), 6));
}

// What 16 bytes carry out `count` times, against x and every `stride` behind it.
static inline __attribute__((always_inline)) Small trits(Small sum, uint8x16_t q, const int8_t *x, int count,
                                                         int stride) {
    ALL for (int n = 0; n < count; n++) {
        sum = add_small(sum, top_trit(q), vld1q_s8(x + n * stride));
        q = vmulq_u8(q, vdupq_n_u8(3));
    }
    return sum;
}

static inline int32_t product_tq1(const uint8_t *w, const uint8_t *x) {
    const int8_t *codes = codes_of_k(x);
    uint32_t tail;
    __builtin_memcpy(&tail, w + 48, 4);
    const uint8x16_t powers = vreinterpretq_u8_u32((uint32x4_t){0x01010101, 0x03030303, 0x09090909, 0x1B1B1B1B});
    const uint8x16_t last = vmulq_u8(vreinterpretq_u8_u32(vdupq_n_u32(tail)), powers);
    Small a = trits((Small){0}, vld1q_u8(w), codes, 5, 32);
    Small b = trits((Small){0}, vld1q_u8(w + 16), codes + 16, 5, 32);
    a = trits(a, vld1q_u8(w + 32), codes + 160, 5, 16);
    b = trits(b, last, codes + 240, 1, 16);
    return less_sums(a, b, x);
}

SUPER_DOT(dot_tq1, product_tq1, BYTES_TQ1, 52)
SUPER_DOT(dot_tq2, product_tq2, BYTES_TQ2, 64)
GEMV_BY_DOTS(WAY(gemv_tq1_0), dot_tq1, SUPER, BYTES_TQ1)
GEMM_BY_DOTS(WAY(gemm_tq1_0), dot_tq1, SUPER, BYTES_TQ1, BYTES_K)
GEMV_BY_DOTS(WAY(gemv_tq2_0), dot_tq2, SUPER, BYTES_TQ2)
GEMM_BY_DOTS(WAY(gemm_tq2_0), dot_tq2, SUPER, BYTES_TQ2, BYTES_K)
