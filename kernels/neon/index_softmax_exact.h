// IndexSoftmax by the paper's equations 2-18 with a table of 2^B entries, every rounding exact and half up.
// Included once per B; NAME is the function's name. The end of a row that whole vectors leave is in its last sixteen
// scores, of which those before it are looked up again and not added again; only shorter rows go score by score.
#include "rows.h"

#define GLUED(a, b) a##_##b
#define PASTE(a, b) GLUED(a, b)
#define OWN(part) PASTE(NAME, part)
#define STEPS ((1 << B) - 1)

#if B <= 4
typedef uint8x16_t OWN(registers);
static inline OWN(registers) OWN(load)(const uint8_t *t) { return vld1q_u8(t); }
static inline uint8x16_t OWN(look_up)(OWN(registers) t, uint8x16_t index) { return vqtbl1q_u8(t, index); }
#elif B == 5
typedef uint8x16x2_t OWN(registers);
static inline OWN(registers) OWN(load)(const uint8_t *t) { return (uint8x16x2_t){{vld1q_u8(t), vld1q_u8(t + 16)}}; }
static inline uint8x16_t OWN(look_up)(OWN(registers) t, uint8x16_t index) { return vqtbl2q_u8(t, index); }
#else
typedef struct { uint8x16x4_t part[1 << (B - 6)]; } OWN(registers);
static inline OWN(registers) OWN(load)(const uint8_t *t) {
    OWN(registers) loaded;
    for (int p = 0; p < 1 << (B - 6); p++, t += 64)
        loaded.part[p] = (uint8x16x4_t){{vld1q_u8(t), vld1q_u8(t + 16), vld1q_u8(t + 32), vld1q_u8(t + 48)}};
    return loaded;
}
// An index outside a part gives 0 there.
static inline uint8x16_t OWN(look_up)(OWN(registers) t, uint8x16_t index) {
    uint8x16_t found = vqtbl4q_u8(t.part[0], index);
    for (int p = 1; p < 1 << (B - 6); p++)
        found = vorrq_u8(found, vqtbl4q_u8(t.part[p], vsubq_u8(index, vdupq_n_u8((uint8_t)(64 * p)))));
    return found;
}
#endif

// floor(STEPS d / c + 1/2) for 0 <= d <= c < 2^(29 - B), exactly. d and c are shifted left until c fills 31 bits;
// `reciprocal` is STEPS * 2^(61 - B) / (c << shift) rounded up, so the doubled high product is STEPS d / c with 30 - B
// fraction bits, too large by less than 2^(B - 30), which is at most the 1 / (2 c) by which STEPS d / c + 1/2 misses the
// next integer from below.
static inline uint32x4_t OWN(index)(const int32_t *src, int32x4_t top, int32x4_t clip, int32x4_t shift,
                                    int32x4_t reciprocal) {
    const int32x4_t d = vminq_s32(vsubq_s32(top, vld1q_s32(src)), clip);
    return vreinterpretq_u32_s32(vrshrq_n_s32(vqdmulhq_s32(vshlq_s32(d, shift), reciprocal), 30 - B));
}

void NAME(const int32_t *restrict src, uint8_t *restrict dst, long m, long n, const uint8_t *table, int32_t clip) {
    const OWN(registers) lut = OWN(load)(table);
    const int places = __builtin_clz((uint32_t)clip) - 1;
    const int64_t scaled = (int64_t)clip << places;
    const int32x4_t reciprocal = vdupq_n_s32((int32_t)((((int64_t)STEPS << (61 - B)) + scaled - 1) / scaled));
    const int32x4_t limit = vdupq_n_s32(clip), shift = vdupq_n_s32(places);
    const long vectors = clip < 1 << (29 - B) ? n : 0;
    const uint8x16_t rest = last_bytes(n % 16);
    for (long row = 0; row < m; row++, src += n, dst += n) {
        const int32_t highest = row_max_s32(src, n);
        const int32x4_t top = vdupq_n_s32(highest);
        uint32x4_t partial = vdupq_n_u32(0);
        long i = 0;
#define INDEX(at) OWN(index)(src + i + at, top, limit, shift, reciprocal)
#define INDICES narrow_32(INDEX(0), INDEX(4), INDEX(8), INDEX(12))
#pragma clang loop unroll(disable)
        for (; i + 16 <= vectors; i += 16) {
            const uint8x16_t index = INDICES;
            vst1q_u8(dst + i, index);
            partial = vpadalq_u16(partial, vpaddlq_u8(OWN(look_up)(lut, index)));
        }
        uint32_t sum = vaddvq_u32(partial);
        if (i < n && i > 0) {
            i = n - 16;
            const uint8x16_t index = INDICES;
            vst1q_u8(dst + i, index);
            sum += vaddlvq_u8(vandq_u8(OWN(look_up)(lut, index), rest));
            KEPT_UNTIL_HERE(top);
        } else {
#pragma clang loop vectorize(disable) unroll(disable)
            for (; i < n; i++) {
                const int64_t distance = highest - src[i] < clip ? highest - src[i] : clip;
                dst[i] = (uint8_t)((2 * STEPS * distance + clip) / (2 * (int64_t)clip));
                sum += table[dst[i]];
            }
        }
#undef INDICES
#undef INDEX
        // P has one value per table entry: normalise the table, not the row.
        uint8_t normalised[1 << B];
#pragma clang loop vectorize(disable) unroll(disable)
        for (int t = 0; t < 1 << B; t++) normalised[t] = (uint8_t)((510u * table[t] + sum) / (2u * sum));
        const OWN(registers) p = OWN(load)(normalised);
        i = 0;
#pragma clang loop unroll(disable)
        for (; i + 16 <= n; i += 16) vst1q_u8(dst + i, OWN(look_up)(p, vld1q_u8(dst + i)));
        if (i < n && i > 0) {
            const uint8x16_t index = vld1q_u8(dst + n - 16);
            vst1q_u8(dst + n - 16, vbslq_u8(rest, OWN(look_up)(p, index), index));
        } else {
#pragma clang loop vectorize(disable) unroll(disable)
            for (; i < n; i++) dst[i] = normalised[dst[i]];
        }
    }
}

#undef NAME
#undef B
#undef STEPS
#undef OWN
#undef PASTE
#undef GLUED
