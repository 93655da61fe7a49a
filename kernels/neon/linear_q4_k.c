// llama.cpp's Q4_K on q8_K: two float16 scales, of steps and of minima; 12 bytes with eight 6-bit steps and
// eight 6-bit minima; 128 bytes, each 32 of which hold 64 weights, 32 in their lower halves.
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

static inline float dot(const uint8_t *w, const uint8_t *x, long blocks) {
    float total = 0.0f;
    ONCE for (; blocks > 0; blocks--, w += BYTES_Q4_K, x += BYTES_K) {
        uint8_t steps[16];
        unpack_6_bits(w + 4, steps);
        const int16x8_t minima = vreinterpretq_s16_u16(vmovl_u8(vld1_u8(steps + 8)));
        const int16x8_t sums = vpaddq_s16(first_sums(x), last_sums(x));
        const int32x4_t below = vmlal_high_s16(vmull_s16(vget_low_s16(sums), vget_low_s16(minima)), sums, minima);
        int32_t low = 0, high = 0;
        ALL for (int j = 0; j < 4; j++) {
            const int8_t *at = codes_of_k(x) + 64 * j;
            const uint8x16_t first = vld1q_u8(w + 16 + 32 * j), last = vld1q_u8(w + 32 + 32 * j), mask = vdupq_n_u8(15);
            int32x4_t sum = dot_16(vdupq_n_s32(0), vreinterpretq_s8_u8(vandq_u8(first, mask)), vld1q_s8(at));
            sum = dot_16(sum, vreinterpretq_s8_u8(vandq_u8(last, mask)), vld1q_s8(at + 16));
            low += vaddvq_s32(sum) * steps[2 * j];
            sum = dot_16(vdupq_n_s32(0), vreinterpretq_s8_u8(vshrq_n_u8(first, 4)), vld1q_s8(at + 32));
            sum = dot_16(sum, vreinterpretq_s8_u8(vshrq_n_u8(last, 4)), vld1q_s8(at + 48));
            high += vaddvq_s32(sum) * steps[2 * j + 1];
        }
        const float scale = scale_of_k(x);
        total -= scale * half_at(w + 2) * (float)vaddvq_s32(below);
        total += scale * half_at(w) * (float)(low + high);
    }
    return total;
}

GEMV_BY_DOTS(WAY(gemv_q4_k), dot, SUPER, BYTES_Q4_K)
GEMM_BY_DOTS(WAY(gemm_q4_k), dot, SUPER, BYTES_Q4_K, BYTES_K)
