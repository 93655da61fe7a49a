// Softermax: 2^x in Q(1,15) against a running integer maximum per slice of 16, 16-bit sum in Q(10,6), Q(1,7) output.
#include "rows.h"

static const uint16_t POWERS[4] = {32768, 38968, 46341, 55109};  // 2^(i/4), Q(1,15)

// 2^(x / 4 - top) of eight distances d = 4 top - x, truncated.
static inline uint16x8_t powers(uint8x8_t d, uint8x16_t table) {
    const uint16x8_t wide = vmovl_u8(d);
    const uint16x8_t h = vshrq_n_u16(vaddq_u16(wide, vdupq_n_u16(3)), 2);
    const uint16x8_t f = vsubq_u16(vshlq_n_u16(h, 2), wide);
    const uint16x8_t bytes = vmlaq_u16(vdupq_n_u16(0x0100), f, vdupq_n_u16(0x0202));
    const uint16x8_t power = vreinterpretq_u16_u8(vqtbl1q_u8(table, vreinterpretq_u8_u16(bytes)));
    return vshlq_u16(power, vnegq_s16(vreinterpretq_s16_u16(h)));
}

typedef struct {
    int32_t top;
    uint32_t sum;
} Running;

static inline Running add_slice(Running r, int8x16_t x, uint8x16_t keep, uint8x16_t table, uint16_t *e) {
    const int32_t local = (vmaxvq_s8(x) + 3) >> 2;
    const int32_t top = local > r.top ? local : r.top;
    const uint8x16_t d = vreinterpretq_u8_s8(vsubq_s8(vdupq_n_s8((int8_t)(4 * top)), x));
    const int8x16_t mask = vreinterpretq_s8_u8(keep);
    const uint16x8_t low = vandq_u16(powers(vget_low_u8(d), table), vreinterpretq_u16_s16(vmovl_s8(vget_low_s8(mask))));
    const uint16x8_t high = vandq_u16(powers(vget_high_u8(d), table), vreinterpretq_u16_s16(vmovl_high_s8(mask)));
    vst1q_u16(e, low);
    vst1q_u16(e + 8, high);
    const uint32_t total = (r.sum >> smaller(top - r.top, 31)) + (vaddvq_u32(vpadalq_u16(vpaddlq_u16(low), high)) >> 9);
    const Running next = {top, total > 65535 ? 65535 : total};
    return next;
}

static inline uint16x4_t scaled(uint16x4_t e, uint16x4_t inverse, int32x4_t places) {
    return vqmovn_u32(vshlq_u32(vmull_u16(e, inverse), places));
}

// scratch: exponentials of the row filled up to whole slices; tops: the maximum each slice was taken against.
void softmax_softermax(const int8_t *restrict src, uint8_t *restrict dst, long m, long n, const uint16_t *left,
                       const uint16_t *drop, uint16_t *restrict scratch, int8_t *restrict tops) {
    const uint8x16_t table = vreinterpretq_u8_u16(vcombine_u16(vld1_u16(POWERS), vdup_n_u16(0)));
    const uint8x16_t all = vdupq_n_u8(255);
    for (long row = 0; row < m; row++, src += n, dst += n) {
        Running running = {-32, 0};
        long i = 0;
#pragma clang loop unroll(disable)
        for (; i + 16 <= n; i += 16) {
            running = add_slice(running, vld1q_s8(src + i), all, table, scratch + i);
            tops[i / 16] = (int8_t)running.top;
        }
        if (i < n) {
            int8_t rest[16];
            uint8_t keep[16];
#pragma clang loop vectorize(disable) unroll(disable)
            for (int j = 0; j < 16; j++) {
                rest[j] = i + j < n ? src[i + j] : -128;
                keep[j] = i + j < n ? 255 : 0;
            }
            running = add_slice(running, vld1q_s8(rest), vld1q_u8(keep), table, scratch + i);
            tops[i / 16] = (int8_t)running.top;
        }
        const uint32_t sum = running.sum ? running.sum : 1, places = 31 - (uint32_t)__builtin_clz(sum);
        const uint32_t mantissa = (sum << (15 - places)) & 32767;
        const uint16_t inverse = (uint16_t)(left[mantissa >> 12] - ((drop[mantissa >> 12] * (mantissa & 4095)) >> 12));
        const int32x4_t right = vdupq_n_s32(-17 - (int32_t)places);
        const uint16x4_t factor = vdup_n_u16(inverse);
        i = 0;
#pragma clang loop unroll(disable)
        for (; i + 16 <= n; i += 16) {
            const int16x8_t less = vdupq_n_s16((int16_t)(tops[i / 16] - running.top));
            const uint16x8_t e0 = vshlq_u16(vld1q_u16(scratch + i), less), e1 = vshlq_u16(vld1q_u16(scratch + i + 8), less);
            const uint16x8_t p0 = vcombine_u16(scaled(vget_low_u16(e0), factor, right), scaled(vget_high_u16(e0), factor, right));
            const uint16x8_t p1 = vcombine_u16(scaled(vget_low_u16(e1), factor, right), scaled(vget_high_u16(e1), factor, right));
            vst1q_u8(dst + i, vqmovn_high_u16(vqmovn_u16(p0), p1));
        }
#pragma clang loop vectorize(disable) unroll(disable)
        for (; i < n; i++) {
            const uint64_t e = scratch[i] >> smaller(running.top - tops[i / 16], 31);
            const uint32_t p = (uint32_t)((e * inverse) >> (17 + places));
            dst[i] = (uint8_t)(p > 255 ? 255 : p);
        }
    }
}
