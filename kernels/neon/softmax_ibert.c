// I-BERT IntSoftmax: the distance from the row maximum as q x0 + t, a quadratic in t, halved q times, in 16 bits.
#include "rows.h"

typedef struct {
    int32x4_t top, down, limit, x0, b, c, shift, reciprocal, base;
    uint32x2_t multiplier;
} Constants;

// round(product / 2^places), ties to even; 0 from 2^64 on.
static inline uint64x2_t halved(uint64x2_t product, int64x2_t places) {
    const uint64x2_t one = vdupq_n_u64(1);
    const int64x2_t right = vnegq_s64(places);
    const uint64x2_t odd = vandq_u64(vshlq_u64(product, right), one);
    const uint64x2_t half = vsubq_u64(vshlq_u64(one, vsubq_s64(places, vdupq_n_s64(1))), one);
    return vshlq_u64(vaddq_u64(vaddq_u64(product, half), odd), right);
}

// floor(d / x0) is exact: d and x0 are shifted left until 30 x0 fills 31 bits; `reciprocal` is 2^56 / (x0 << shift)
// rounded up, so the doubled high product is d / x0 with 25 fraction bits, too large by less than one of them.
static inline uint16x4_t i_exp(const int32_t *src, const Constants *k) {
    const int32x4_t d = vminq_s32(vsubq_s32(k->top, vshlq_s32(vld1q_s32(src), k->down)), k->limit);
    const int32x4_t q = vshrq_n_s32(vqdmulhq_s32(vshlq_s32(d, k->shift), k->reciprocal), 25);
    const int32x4_t t = vmlsq_s32(d, q, k->x0);
    const uint32x4_t poly = vreinterpretq_u32_s32(vmlsq_s32(k->c, t, vsubq_s32(k->b, t)));
    const int32x4_t places = vaddq_s32(k->base, q);
    const uint64x2_t low = halved(vmull_u32(vget_low_u32(poly), k->multiplier), vmovl_s32(vget_low_s32(places)));
    const uint64x2_t high = halved(vmull_u32(vget_high_u32(poly), k->multiplier), vmovl_s32(vget_high_s32(places)));
    return vmovn_u32(vmovn_high_u64(vmovn_u64(low), high));
}

// constants: shift of the scores, -x0, B, C, multiplier and places of the scale to 16 bits.
void softmax_ibert(const int32_t *restrict src, uint8_t *restrict dst, long m, long n, const int64_t *constants,
                   uint16_t *restrict scratch) {
    const int32_t x0 = (int32_t)constants[1], limit = 30 * x0, shift = __builtin_clz((uint32_t)limit) - 1;
    const int64_t scaled = (int64_t)x0 << shift;
    Constants k = {.down = vdupq_n_s32(-(int32_t)constants[0]), .limit = vdupq_n_s32(limit), .x0 = vdupq_n_s32(x0),
                   .b = vdupq_n_s32((int32_t)constants[2]), .c = vdupq_n_s32((int32_t)constants[3]),
                   .shift = vdupq_n_s32(shift), .base = vdupq_n_s32((int32_t)constants[5] - 30),
                   .reciprocal = vdupq_n_s32((int32_t)((((int64_t)1 << 56) + scaled - 1) / scaled)),
                   .multiplier = vdup_n_u32((uint32_t)constants[4])};
    for (long row = 0; row < m; row++, src += n, dst += n) {
        k.top = vdupq_n_s32(row_max_s32(src, n) >> constants[0]);
        uint32x4_t partial = vdupq_n_u32(0);
        long i = 0;
#pragma clang loop unroll(disable)
        for (; i + 8 <= n; i += 8) {
            const uint16x8_t e = vcombine_u16(i_exp(src + i, &k), i_exp(src + i + 4, &k));
            vst1q_u16(scratch + i, e);
            partial = vpadalq_u16(partial, e);
        }
        uint32_t sum = vaddvq_u32(partial);
#pragma clang loop vectorize(disable) unroll(disable)
        for (; i < n; i++) {
            const int32_t four[4] = {src[i], src[i], src[i], src[i]};
            scratch[i] = vget_lane_u16(i_exp(four, &k), 0);
            sum += scratch[i];
        }
        const uint32_t factor = (uint32_t)(((uint64_t)1 << 32) / sum);
        const uint32x4_t factors = vdupq_n_u32(factor);
        i = 0;
#define SCALED(part) vshrn_n_u32(vmulq_u32(vmovl_u16(part), factors), 16)
#pragma clang loop unroll(disable)
        for (; i + 8 <= n; i += 8) {
            const uint16x8_t e = vld1q_u16(scratch + i);
            vst1_u8(dst + i, vshrn_n_u16(vcombine_u16(SCALED(vget_low_u16(e)), SCALED(vget_high_u16(e))), 8));
        }
#pragma clang loop vectorize(disable) unroll(disable)
        for (; i < n; i++) dst[i] = (uint8_t)((scratch[i] * factor) >> 24);
    }
}
