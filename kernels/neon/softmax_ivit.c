// I-ViT Shiftmax in int32, as its TVM deployment computes it; the sum saturates.
#include "rows.h"

ROW_MAX_8(s8, int8_t, int8x16_t, INT8_MIN)

typedef struct {
    int16x8_t limit, x0;
    uint32x4_t reciprocal;
} Constants;

// Exponentials of eight distances below the maximum. u = -t <= 366 and x0 <= 128, so u / x0 is exact with 20 bits.
static inline int32x4x2_t shift_exp(uint8x8_t distance, const Constants *k) {
    const int16x8_t x = vnegq_s16(vreinterpretq_s16_u16(vmovl_u8(distance)));
    const int16x8_t t = vmaxq_s16(vsubq_s16(vaddq_s16(x, vshrq_n_s16(x, 1)), vshrq_n_s16(x, 4)), k->limit);
    const uint16x8_t u = vreinterpretq_u16_s16(vnegq_s16(t));
    const uint32x4_t q0 = vshrq_n_u32(vmulq_u32(vmovl_u16(vget_low_u16(u)), k->reciprocal), 20);
    const uint32x4_t q1 = vshrq_n_u32(vmulq_u32(vmovl_high_u16(u), k->reciprocal), 20);
    const int16x8_t q = vreinterpretq_s16_u16(vmovn_high_u32(vmovn_u32(q0), q1));
    const int16x8_t e = vaddq_s16(vshrq_n_s16(vmlaq_s16(t, q, k->x0), 1), k->x0);
    const int16x8_t places = vsubq_s16(vdupq_n_s16(16), q);
    const int32x4x2_t result = {{vshlq_s32(vmovl_s16(vget_low_s16(e)), vmovl_s16(vget_low_s16(places))),
                                 vshlq_s32(vmovl_high_s16(e), vmovl_high_s16(places))}};
    return result;
}

void softmax_ivit(const int8_t *restrict src, int8_t *restrict dst, long m, long n, long x0, int32_t *restrict scratch) {
    const Constants k = {vdupq_n_s16((int16_t)(-16 * x0)), vdupq_n_s16((int16_t)x0),
                         vdupq_n_u32((uint32_t)(((1 << 20) + x0 - 1) / x0))};
    for (long row = 0; row < m; row++, src += n, dst += n) {
        const int8_t highest = row_max_s8(src, n);
        const int8x8_t top = vdup_n_s8(highest);
        int32x4_t s0 = vdupq_n_s32(0), s1 = s0;
        long i = 0;
#pragma clang loop unroll(disable)
        for (; i + 8 <= n; i += 8) {
            const int32x4x2_t e = shift_exp(vreinterpret_u8_s8(vsub_s8(top, vld1_s8(src + i))), &k);
            vst1q_s32(scratch + i, e.val[0]);
            vst1q_s32(scratch + i + 4, e.val[1]);
            s0 = vqaddq_s32(s0, e.val[0]);
            s1 = vqaddq_s32(s1, e.val[1]);
        }
        int64_t sum = vaddlvq_s32(s0) + vaddlvq_s32(s1);
#pragma clang loop vectorize(disable) unroll(disable)
        for (; i < n; i++) {
            scratch[i] = vgetq_lane_s32(shift_exp(vdup_n_u8((uint8_t)(highest - src[i])), &k).val[0], 0);
            sum += scratch[i];
        }
        const int32_t factor = INT32_MAX / (int32_t)smaller(sum, INT32_MAX);
        const int32x4_t factors = vdupq_n_s32(factor);
        i = 0;
#define SCALED(at) vshrn_n_s32(vmulq_s32(vld1q_s32(scratch + i + at), factors), 16)
#pragma clang loop unroll(disable)
        for (; i + 8 <= n; i += 8) vst1_s8(dst + i, vshrn_n_s16(vcombine_s16(SCALED(0), SCALED(4)), 8));
#pragma clang loop vectorize(disable) unroll(disable)
        for (; i < n; i++) dst[i] = (int8_t)((scratch[i] * factor) >> 24);
    }
}
