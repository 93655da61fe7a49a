// EXAQ: codes of 2 or 3 bits, counted for the sum, expanded through a table of as many normalised exponentials.
#include "rows.h"

static inline int32x4_t quantised(const float *src, float32x4_t top, float step, float32x4_t low, float density) {
    const float32x4_t x = vmaxq_f32(vmulq_n_f32(vsubq_f32(vld1q_f32(src), top), step), low);
    return vcvtnq_s32_f32(vmulq_n_f32(vsubq_f32(x, low), density));
}

// The floats whose table entries four of the codes in `fours` (code * 4 in every byte of a lane) name.
static inline float32x4_t expanded(uint8x16_t fours, const uint8x16_t *bytes, int entries) {
    const uint8x16_t lanes = vreinterpretq_u8_u32(vdupq_n_u32(0x03020100));
    const uint8x16_t index = vaddq_u8(fours, lanes);
    if (entries == 4) return vreinterpretq_f32_u8(vqtbl1q_u8(bytes[0], index));
    const uint8x16x2_t two = {{bytes[0], bytes[1]}};
    return vreinterpretq_f32_u8(vqtbl2q_u8(two, index));
}

static inline __attribute__((always_inline)) void exaq(const float *restrict src, float *restrict dst, long m, long n,
                                                       float step, float low, float density, const float *table,
                                                       uint8_t *restrict codes, const int entries) {
    const float32x4_t lowest = vdupq_n_f32(low);
    for (long row = 0; row < m; row++, src += n, dst += n) {
        const float highest = row_max_f32(src, n);
        const float32x4_t top = vdupq_n_f32(highest);
        int16x8_t counts[8];
#pragma clang loop unroll(full)
        for (int c = 0; c < entries; c++) counts[c] = vdupq_n_s16(0);
        long i = 0;
#define CODES(at) vreinterpretq_u32_s32(quantised(src + i + at, top, step, lowest, density))
#pragma clang loop unroll(disable)
        for (; i + 16 <= n; i += 16) {
            const uint8x16_t code = narrow_32(CODES(0), CODES(4), CODES(8), CODES(12));
            vst1q_u8(codes + i, code);
#pragma clang loop unroll(full)
            for (int c = 0; c < entries; c++)  // all ones are -1
                counts[c] = vpadalq_s8(counts[c], vreinterpretq_s8_u8(vceqq_u8(code, vdupq_n_u8((uint8_t)c))));
        }
        int32_t count[8];
#pragma clang loop unroll(full)
        for (int c = 0; c < entries; c++) count[c] = -vaddlvq_s16(counts[c]);
#pragma clang loop vectorize(disable) unroll(disable)
        for (; i < n; i++) {
            float x = (src[i] - highest) * step;
            x = x > low ? x : low;
            codes[i] = (uint8_t)vcvtns_s32_f32((x - low) * density);
            count[codes[i]]++;
        }
        float total = 0.0f, normalised[8];
#pragma clang loop unroll(full)
        for (int c = 0; c < entries; c++) total += (float)count[c] * table[c];
#pragma clang loop unroll(full)
        for (int c = 0; c < entries; c++) normalised[c] = table[c] / total;
        const uint8x16_t bytes[2] = {vreinterpretq_u8_f32(vld1q_f32(normalised)),
                                     vreinterpretq_u8_f32(vld1q_f32(normalised + (entries == 8 ? 4 : 0)))};
        i = 0;
#pragma clang loop unroll(disable)
        for (; i + 16 <= n; i += 16) {
            const uint8x16_t fours = vshlq_n_u8(vld1q_u8(codes + i), 2);
            const uint16x8_t low2 = vreinterpretq_u16_u8(vzip1q_u8(fours, fours));
            const uint16x8_t high2 = vreinterpretq_u16_u8(vzip2q_u8(fours, fours));
            vst1q_f32(dst + i, expanded(vreinterpretq_u8_u16(vzip1q_u16(low2, low2)), bytes, entries));
            vst1q_f32(dst + i + 4, expanded(vreinterpretq_u8_u16(vzip2q_u16(low2, low2)), bytes, entries));
            vst1q_f32(dst + i + 8, expanded(vreinterpretq_u8_u16(vzip1q_u16(high2, high2)), bytes, entries));
            vst1q_f32(dst + i + 12, expanded(vreinterpretq_u8_u16(vzip2q_u16(high2, high2)), bytes, entries));
        }
#pragma clang loop vectorize(disable) unroll(disable)
        for (; i < n; i++) dst[i] = normalised[codes[i]];
    }
}

void softmax_exaq_int2(const float *restrict src, float *restrict dst, long m, long n, float step, float low,
                       float density, const float *table, uint8_t *restrict scratch) {
    exaq(src, dst, m, n, step, low, density, table, scratch, 4);
}

void softmax_exaq_int3(const float *restrict src, float *restrict dst, long m, long n, float step, float low,
                       float density, const float *table, uint8_t *restrict scratch) {
    exaq(src, dst, m, n, step, low, density, table, scratch, 8);
}
