// ITA ITAMax: 256 shifted right by rounded distances, the running sum renormalised when a group of 16 raises the maximum.
#include "rows.h"

static inline uint8x16_t halvings(uint8x16_t distance) { return vrshrq_n_u8(distance, 5); }

// 256 >> h for sixteen h of at most 8, summed.
static inline uint32_t group_sum(uint8x16_t h, uint8x16_t keep) {
    const int16x8_t low = vnegq_s16(vreinterpretq_s16_u16(vmovl_u8(vget_low_u8(h))));
    const int16x8_t high = vnegq_s16(vreinterpretq_s16_u16(vmovl_high_u8(h)));
    const int8x16_t mask = vreinterpretq_s8_u8(keep);
    const uint16x8_t one = vdupq_n_u16(256);
    const uint16x8_t parts = vaddq_u16(
        vandq_u16(vshlq_u16(one, low), vreinterpretq_u16_s16(vmovl_s8(vget_low_s8(mask)))),
        vandq_u16(vshlq_u16(one, high), vreinterpretq_u16_s16(vmovl_high_s8(mask))));
    return vaddvq_u16(parts);
}

typedef struct {
    int32_t top;
    uint32_t sum;
} Running;

static inline Running add_group(Running r, int8x16_t x, uint8x16_t keep) {
    const int32_t highest = vmaxvq_s8(x);
    const int32_t top = highest > r.top ? highest : r.top;
    const uint8x16_t distance = vreinterpretq_u8_s8(vsubq_s8(vdupq_n_s8((int8_t)top), x));
    const Running next = {top, (r.sum >> ((top - r.top + 16) >> 5)) + group_sum(halvings(distance), keep)};
    return next;
}

void softmax_itamax(const int8_t *restrict src, uint8_t *restrict dst, long m, long n) {
    const uint8x16_t all = vdupq_n_u8(255);
    for (long row = 0; row < m; row++, src += n, dst += n) {
        Running running = {-128, 0};
        long i = 0;
#pragma clang loop unroll(disable)
        for (; i + 16 <= n; i += 16) running = add_group(running, vld1q_s8(src + i), all);
        if (i < n) {
            int8_t rest[16];
            uint8_t keep[16];
#pragma clang loop vectorize(disable) unroll(disable)
            for (int j = 0; j < 16; j++) {
                rest[j] = i + j < n ? src[i + j] : -128;
                keep[j] = i + j < n ? 255 : 0;
            }
            running = add_group(running, vld1q_s8(rest), vld1q_u8(keep));
        }
        const uint8_t inverse = (uint8_t)(65280u / running.sum);
        const int8x16_t top = vdupq_n_s8((int8_t)running.top);
        const uint8x16_t inverses = vdupq_n_u8(inverse);
        i = 0;
#pragma clang loop unroll(disable)
        for (; i + 16 <= n; i += 16) {
            const uint8x16_t h = halvings(vreinterpretq_u8_s8(vsubq_s8(top, vld1q_s8(src + i))));
            vst1q_u8(dst + i, vshlq_u8(inverses, vnegq_s8(vreinterpretq_s8_u8(h))));
        }
#pragma clang loop vectorize(disable) unroll(disable)
        for (; i < n; i++) dst[i] = (uint8_t)(inverse >> ((running.top - src[i] + 16) >> 5));
    }
}
