// CMSIS-NN arm_softmax_s8 in NEON: every SELECT is a BSL, as on MVE; exponentials are computed in both sweeps.
#include "rows.h"

ROW_MAX_8(s8, int8_t, int8x16_t, INT8_MIN)

typedef struct {
    int32x4_t multiplier, shift, diff_min;
} Constants;

static inline int32x4_t times(int32x4_t a, int32_t b) { return vqrdmulhq_n_s32(a, b); }

// exp of Q5.26 in Q31. What is divided by a power of two here is never negative, so half up is half away from zero.
static inline int32x4_t exp_on_negative(int32x4_t v) {
    const int32x4_t modulo = vsubq_s32(vandq_s32(v, vdupq_n_s32((1 << 24) - 1)), vdupq_n_s32(1 << 24));
    const int32x4_t remainder = vsubq_s32(modulo, v);
    const int32x4_t x = vaddq_s32(vshlq_n_s32(modulo, 5), vdupq_n_s32(1 << 28));
    const int32x4_t x2 = vqrdmulhq_s32(x, x);
    const int32x4_t quartic = vrshrq_n_s32(vqrdmulhq_s32(x2, x2), 2);
    const int32x4_t third = times(vaddq_s32(quartic, vqrdmulhq_s32(x2, x)), 715827883);
    const int32x4_t series = vaddq_s32(x, vrshrq_n_s32(vaddq_s32(third, x2), 1));
    int32x4_t result = vaddq_s32(vdupq_n_s32(1895147668), times(series, 1895147668));
#define SQUARING(bit, factor) \
    result = vbslq_s32(vtstq_s32(remainder, vdupq_n_s32(1 << bit)), times(result, factor), result);
    SQUARING(24, 1672461947)
    SQUARING(25, 1302514674)
    SQUARING(26, 790015084)
    SQUARING(27, 290630308)
    SQUARING(28, 39332535)
    SQUARING(29, 720401)
    SQUARING(30, 242)
    return vbslq_s32(vceqzq_s32(v), vdupq_n_s32(INT32_MAX), result);
}

// The exponential where the difference counts, else 0, which adds 0 to the sum and gives the code -128.
static inline int32x4_t weight(int32x4_t difference, const Constants *k) {
    const uint32x4_t counts = vcgeq_s32(difference, k->diff_min);
    const int32x4_t e = exp_on_negative(vqrdmulhq_s32(vshlq_s32(difference, k->shift), k->multiplier));
    return vandq_s32(e, vreinterpretq_s32_u32(counts));
}

static inline int32_t one_over_one_plus(int32_t v) {
    const int64_t total = (int64_t)v + INT32_MAX;
    const int32_t half = (int32_t)((total + 1 + 2 * (total >> 63)) / 2);
    int32_t x = 1515870810 + vqrdmulhs_s32(half, -1010580540);
#pragma clang loop unroll(full)
    for (int step = 0; step < 3; step++)
        x += vqshls_n_s32(vqrdmulhs_s32(x, (1 << 29) - vqrdmulhs_s32(half, x)), 2);
    return vqshls_n_s32(x, 1);
}

static inline int16x4_t code(int32x4_t difference, int32x4_t scale, int32x4_t places, const Constants *k) {
    return vqmovn_s32(vrshlq_s32(vqrdmulhq_s32(weight(difference, k), scale), places));
}

void softmax_cmsis_nn(const int8_t *restrict src, int8_t *restrict dst, long m, long n, int32_t multiplier, int32_t shift,
                      int32_t diff_min) {
    const Constants k = {vdupq_n_s32(multiplier), vdupq_n_s32(shift), vdupq_n_s32(diff_min)};
    const int16x8_t offset = vdupq_n_s16(128);
    for (long row = 0; row < m; row++, src += n, dst += n) {
        const int8_t highest = row_max_s8(src, n);
        const int8x8_t top = vdup_n_s8(highest);
        int32x4_t partial = vdupq_n_s32(0);
        long i = 0;
#pragma clang loop unroll(disable)
        for (; i + 8 <= n; i += 8) {
            const int16x8_t difference = vsubl_s8(vld1_s8(src + i), top);
            partial = vaddq_s32(partial, vrshrq_n_s32(weight(vmovl_s16(vget_low_s16(difference)), &k), 12));
            partial = vaddq_s32(partial, vrshrq_n_s32(weight(vmovl_high_s16(difference), &k), 12));
        }
        uint32_t wrapped = (uint32_t)vaddvq_s32(partial);
#pragma clang loop vectorize(disable) unroll(disable)
        for (; i < n; i++) {
            const int32_t e = vgetq_lane_s32(weight(vdupq_n_s32(src[i] - highest), &k), 0);
            wrapped += ((uint32_t)e + (1 << 11)) >> 12;
        }
        const int32_t sum = (int32_t)wrapped;
        const int headroom = sum > 0 ? __builtin_clz(wrapped) : 0;
        const uint32_t aligned = (sum > 0 ? wrapped << headroom : 0) - 0x80000000u;
        const int32x4_t scale = vdupq_n_s32(one_over_one_plus((int32_t)aligned));
        const int32x4_t places = vdupq_n_s32(headroom - 35);
        i = 0;
#pragma clang loop unroll(disable)
        for (; i + 8 <= n; i += 8) {
            const int16x8_t difference = vsubl_s8(vld1_s8(src + i), top);
            const int16x4_t low = code(vmovl_s16(vget_low_s16(difference)), scale, places, &k);
            const int16x4_t high = code(vmovl_high_s16(difference), scale, places, &k);
            vst1_s8(dst + i, vqmovn_s16(vsubq_s16(vcombine_s16(low, high), offset)));
        }
#pragma clang loop vectorize(disable) unroll(disable)
        for (; i < n; i++) {
            const int16_t p = vget_lane_s16(code(vdupq_n_s32(src[i] - highest), scale, places, &k), 0) - 128;
            dst[i] = (int8_t)(p > 127 ? 127 : p);
        }
    }
}
