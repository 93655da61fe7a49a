// Chord softmax of int8 rows to uint8 probabilities: see chord_softmax.py, which gives the same bits.
#include "rows.h"

// 256 * 2^(-distance / 16), truncated, of eight distances.
static inline uint16x8_t exponentials(uint8x8_t distance) {
    const uint8x8_t chord = vsub_u8(vdup_n_u8(32), vand_u8(distance, vdup_n_u8(15)));
    const int16x8_t right = vnegq_s16(vreinterpretq_s16_u16(vmovl_u8(vshr_n_u8(distance, 4))));
    return vshlq_u16(vshll_n_u8(chord, 3), right);
}

static inline uint32_t exponential(int distance) { return (uint32_t)((32 - (distance & 15)) << 3) >> (distance >> 4); }

static inline uint8x16_t below(int8x16_t top, const int8_t *row) {
    return vreinterpretq_u8_s8(vsubq_s8(top, vld1q_s8(row)));
}

ROW_MAX_8(s8, int8_t, int8x16_t, -128)

// The high bytes of eight products of 32 bits.
static inline uint16x8_t normalised(uint16x8_t e, uint32_t inverse) {
    const uint32x4_t low = vmulq_n_u32(vmovl_u16(vget_low_u16(e)), inverse);
    const uint32x4_t high = vmulq_n_u32(vmovl_high_u16(e), inverse);
    return vshrq_n_u16(vuzp2q_u16(vreinterpretq_u16_u32(low), vreinterpretq_u16_u32(high)), 8);
}

void softmax_chord(const int8_t *restrict src, uint8_t *restrict dst, long m, long n) {
    for (long row = 0; row < m; row++, src += n, dst += n) {
        const int highest = row_max_s8(src, n);
        const int8x16_t top = vdupq_n_s8((int8_t)highest);
        uint32x4_t sums = vdupq_n_u32(0);
        long i = 0;
#pragma clang loop unroll(disable)
        for (; i + 16 <= n; i += 16) {
            const uint8x16_t distance = below(top, src + i);
            sums = vpadalq_u16(sums, exponentials(vget_low_u8(distance)));
            sums = vpadalq_u16(sums, exponentials(vget_high_u8(distance)));
        }
        uint32_t total = vaddvq_u32(sums);
#pragma clang loop vectorize(disable) unroll(disable)
        for (; i < n; i++) total += exponential(highest - src[i]);
        const uint32_t inverse = (255u << 24) / total;
        i = 0;
#pragma clang loop unroll(disable)
        for (; i + 16 <= n; i += 16) {
            const uint8x16_t distance = below(top, src + i);
            const uint16x8_t low = normalised(exponentials(vget_low_u8(distance)), inverse);
            const uint16x8_t high = normalised(exponentials(vget_high_u8(distance)), inverse);
            vst1q_u8(dst + i, vmovn_high_u16(vmovn_u16(low), high));
        }
#pragma clang loop vectorize(disable) unroll(disable)
        for (; i < n; i++) dst[i] = (uint8_t)((exponential(highest - src[i]) * inverse) >> 24);
    }
}
