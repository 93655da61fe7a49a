// IndexSoftmax (IntAttention, arXiv 2511.21513): row maximum, a table lookup per clipped distance, normalisation to u8.
// Three variants of the same idea: the paper's equations, the authors' Python, the authors' NEON kernel.
#include "rows.h"

// ---- the authors' NEON kernel: Q26 index, 16-bit row sum that wraps, 8-bit reciprocal, truncating tail ----

static inline uint32x4_t index_q26(const int32_t *src, int32x4_t top, int32x4_t threshold, int32x4_t multiplier) {
    const int32x4_t distance = vminq_s32(vsubq_s32(top, vld1q_s32(src)), threshold);
    return vreinterpretq_u32_s32(vrshrq_n_s32(vmulq_s32(distance, multiplier), 26));
}

void index_softmax_neon(const int32_t *restrict src, uint8_t *restrict dst, long m, long n, const uint8_t *table,
                        int32_t threshold) {
    const uint8x16x2_t lut = {{vld1q_u8(table), vld1q_u8(table + 16)}};
    const int32_t multiplier = (int32_t)(2080374784.0f / (float)threshold + 0.5f);  // 31 * 2^26
    const int32x4_t clip = vdupq_n_s32(threshold), factor = vdupq_n_s32(multiplier);
    for (long row = 0; row < m; row++, src += n, dst += n) {
        const int32_t highest = highest_s32(src, n, 0);
        const int32x4_t top = vdupq_n_s32(highest);
        uint16x8_t partial = vdupq_n_u16(0);
        long i = 0;
#pragma clang loop unroll(disable)
        for (; i + 16 <= n; i += 16) {
            const uint8x16_t index = narrow_32(index_q26(src + i, top, clip, factor), index_q26(src + i + 4, top, clip, factor),
                                            index_q26(src + i + 8, top, clip, factor),
                                            index_q26(src + i + 12, top, clip, factor));
            const uint8x16_t e = vqtbl2q_u8(lut, index);
            vst1q_u8(dst + i, e);
            partial = vpadalq_u8(partial, e);
        }
        uint16_t sum = vaddvq_u16(partial);
#pragma clang loop vectorize(disable) unroll(disable)
        for (; i < n; i++) {
            const int32_t distance = highest - src[i] < threshold ? highest - src[i] : threshold;
            dst[i] = table[(distance * multiplier) >> 26];
            sum = (uint16_t)(sum + dst[i]);
        }
        if (sum == 255) continue;  // one key holds everything: the table's values are the probabilities
        // A sum that wrapped to 0 gives infinity, which FCVTZU saturates; a cast of it would be undefined in C.
        const uint8_t norm = (uint8_t)vcvts_u32_f32(65280.0f / (float)sum + 0.5f);
        const uint8x8_t factor8 = vdup_n_u8(norm);
        i = 0;
#pragma clang loop unroll(disable)
        for (; i + 16 <= n; i += 16) {
            const uint8x16_t e = vld1q_u8(dst + i);
            const uint16x8_t low = vmull_u8(vget_low_u8(e), factor8), high = vmull_high_u8(e, vcombine_u8(factor8, factor8));
            vst1q_u8(dst + i, vrshrn_high_n_u16(vrshrn_n_u16(low, 8), high, 8));
        }
#pragma clang loop vectorize(disable) unroll(disable)
        for (; i < n; i++) dst[i] = (uint8_t)((dst[i] * norm) >> 8);
    }
}

// ---- the paper's equations, for tables of 16 to 128 entries; 32 is the paper's choice ----

#define B 4
#define NAME index_softmax_paper_b4
#include "index_softmax_exact.h"

#define B 5
#define NAME index_softmax_paper
#include "index_softmax_exact.h"

#define B 6
#define NAME index_softmax_paper_b6
#include "index_softmax_exact.h"

#define B 7
#define NAME index_softmax_paper_b7
#include "index_softmax_exact.h"

// ---- the authors' Python: index truncated, probabilities rounded half to even in float32 ----

static inline uint32x4_t index_floor(const int32_t *src, int32x4_t top, int32x4_t clip, float32x4_t divisor) {
    const int32x4_t d = vminq_s32(vsubq_s32(top, vld1q_s32(src)), clip);
    return vcvtq_u32_f32(vdivq_f32(vcvtq_f32_s32(vmulq_n_s32(d, 31)), divisor));
}

void index_softmax_reference(const int32_t *restrict src, uint8_t *restrict dst, long m, long n, const uint8_t *table,
                             int32_t threshold) {
    const uint8x16x2_t lut = {{vld1q_u8(table), vld1q_u8(table + 16)}};
    const float32x4_t divisor = vdupq_n_f32((float)threshold);
    const int32x4_t clip = vdupq_n_s32(threshold);
    const uint8x16_t rest = last_bytes(n % 16);
    for (long row = 0; row < m; row++, src += n, dst += n) {
        const int32_t highest = row_max_s32(src, n);
        const int32x4_t top = vdupq_n_s32(highest);
        uint32x4_t partial = vdupq_n_u32(0);
        long i = 0;
#define FLOOR(at) index_floor(src + i + at, top, clip, divisor)
#define INDICES narrow_32(FLOOR(0), FLOOR(4), FLOOR(8), FLOOR(12))
#pragma clang loop unroll(disable)
        for (; i + 16 <= n; i += 16) {
            const uint8x16_t index = INDICES;
            vst1q_u8(dst + i, index);
            partial = vpadalq_u16(partial, vpaddlq_u8(vqtbl2q_u8(lut, index)));
        }
        uint32_t sum = vaddvq_u32(partial);
        if (i < n && i > 0) {
            i = n - 16;
            const uint8x16_t index = INDICES;
            vst1q_u8(dst + i, index);
            sum += vaddlvq_u8(vandq_u8(vqtbl2q_u8(lut, index), rest));
            KEPT_UNTIL_HERE(top);
        } else {
#pragma clang loop vectorize(disable) unroll(disable)
            for (; i < n; i++) {
                const int32_t distance = highest - src[i] < threshold ? highest - src[i] : threshold;
                dst[i] = (uint8_t)((float)(31 * distance) / (float)threshold);
                sum += table[dst[i]];
            }
        }
        uint8_t normalised[32];
#pragma clang loop vectorize(disable) unroll(disable)
        for (int t = 0; t < 32; t++)
            normalised[t] = (uint8_t)vcvtns_u32_f32((float)table[t] * 255.0f / (float)sum);
        const uint8x16x2_t p = {{vld1q_u8(normalised), vld1q_u8(normalised + 16)}};
        i = 0;
#pragma clang loop unroll(disable)
        for (; i + 16 <= n; i += 16) vst1q_u8(dst + i, vqtbl2q_u8(p, vld1q_u8(dst + i)));
        if (i < n && i > 0) {
            const uint8x16_t index = vld1q_u8(dst + n - 16);
            vst1q_u8(dst + n - 16, vbslq_u8(rest, vqtbl2q_u8(p, index), index));
        } else {
#pragma clang loop vectorize(disable) unroll(disable)
            for (; i < n; i++) dst[i] = normalised[dst[i]];
        }
    }
}
