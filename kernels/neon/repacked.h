// Weights repacked as llama.cpp does it: four rows in one block, their four scales first, then their codes, some bytes
// of a row after as many of the row before; x in blocks of four tokens likewise, tokens left over as plain q8_0.
//
// The codes of q4_0 are stored as signed halves of a byte: shifted up, or masked, they are 16 times their value.
#pragma once
#include "linear.h"
#include "q8_0.h"

// Of a repacked block: weights by their bits, tokens.
enum { PACKED_4 = 72, PACKED_8 = 136 };
#define PACKED(bits) ((bits) == 4 ? PACKED_4 : PACKED_8)

static inline float32x4_t four_scales(const uint8_t *block) {
    return vcvt_f32_f16(vreinterpret_f16_u8(vld1_u8(block)));
}

// The codes of a block in eight registers of 16 bytes.
static inline __attribute__((always_inline)) void codes_of(const uint8_t *block, int bits, int8x16_t *codes) {
    const int8_t *at = (const int8_t *)block + 8;
    if (bits == 8)
        ALL for (int i = 0; i < 8; i++) codes[i] = vld1q_s8(at + 16 * i);
    else
        ALL for (int i = 0; i < 4; i++) {
            const int8x16_t packed = vld1q_s8(at + 16 * i);
            codes[i] = vshlq_n_s8(packed, 4);
            codes[i + 4] = vandq_s8(packed, vdupq_n_s8((int8_t)0xF0));
        }
}

static inline __attribute__((always_inline)) float32x4_t value_of(int32x4_t sums, int bits) {
    return bits == 4 ? vcvtq_n_f32_s32(sums, 4) : vcvtq_f32_s32(sums);
}

// GROUPS groups of four tokens against four rows; ADD(sums, codes, x) adds a group's products to sums[4], a token each.
#define TILE(NAME, ADD)                                                                                        \
    static inline __attribute__((always_inline)) void NAME(const uint8_t *w, const uint8_t *x, float *dst,     \
                                                           long m, long blocks, int bits, int groups) {        \
        float32x4_t totals[TOKENS];                                                                            \
        ALL for (int i = 0; i < 4 * groups; i++) totals[i] = vdupq_n_f32(0);                                   \
        ONCE for (long b = 0; b < blocks; b++, w += PACKED(bits), x += PACKED_8) {                             \
            int8x16_t codes[8];                                                                                \
            codes_of(w, bits, codes);                                                                          \
            const float32x4_t scales = four_scales(w);                                                         \
            ALL for (int g = 0; g < groups; g++) {                                                             \
                const uint8_t *at = x + g * blocks * PACKED_8;                                                 \
                int32x4_t sums[4];                                                                             \
                ADD(sums, codes, (const int8_t *)at + 8);                                                      \
                const float32x4_t own = four_scales(at);                                                       \
                float32x4_t *total = totals + 4 * g;                                                           \
                total[0] = vfmaq_f32(total[0], value_of(sums[0], bits), vmulq_laneq_f32(scales, own, 0));      \
                total[1] = vfmaq_f32(total[1], value_of(sums[1], bits), vmulq_laneq_f32(scales, own, 1));      \
                total[2] = vfmaq_f32(total[2], value_of(sums[2], bits), vmulq_laneq_f32(scales, own, 2));      \
                total[3] = vfmaq_f32(total[3], value_of(sums[3], bits), vmulq_laneq_f32(scales, own, 3));      \
            }                                                                                                  \
        }                                                                                                      \
        ALL for (int i = 0; i < 4 * groups; i++) vst1q_f32(dst + i * m, totals[i]);                            \
    }

// Four rows against a token in plain q8_0; DOT(codes, x) gives the four sums of a block.
#define VECTOR(NAME, DOT)                                                                                      \
    static inline __attribute__((always_inline)) float32x4_t NAME(const uint8_t *w, const uint8_t *x,          \
                                                                  long blocks, int bits) {                     \
        float32x4_t total = vdupq_n_f32(0);                                                                    \
        ONCE for (long b = 0; b < blocks; b++, w += PACKED(bits), x += BYTES) {                                \
            int8x16_t codes[8];                                                                                \
            codes_of(w, bits, codes);                                                                          \
            total = vfmaq_f32(total, value_of(DOT(codes, x), bits), vmulq_n_f32(four_scales(w), scale_of(x))); \
        }                                                                                                      \
        return total;                                                                                          \
    }

#define GEMV(NAME, VECTOR_OF, BITS)                                                                            \
    void NAME(const uint8_t *restrict w, const uint8_t *restrict x, float *restrict dst, long m, long k) {     \
        ONCE for (long r = 0; r < m; r += 4)                                                                   \
            vst1q_f32(dst + r, VECTOR_OF(w + r / 4 * (k / BLOCK) * PACKED(BITS), x, k / BLOCK, BITS));         \
    }

#define GEMM(NAME, TILE_OF, VECTOR_OF, BITS)                                                                   \
    void NAME(const uint8_t *restrict w, const uint8_t *restrict x, float *restrict dst, long m, long n,       \
              long k) {                                                                                        \
        const long blocks = k / BLOCK, row = blocks * PACKED(BITS) / 4;                                        \
        long t = 0;                                                                                            \
        ONCE for (; t + TOKENS <= n; t += TOKENS)                                                              \
            ONCE for (long r = 0; r < m; r += 4)                                                               \
                TILE_OF(w + r * row, x + t * blocks * BYTES, dst + t * m + r, m, blocks, BITS, TOKENS / 4);    \
        ONCE for (; t + 4 <= n; t += 4)                                                                        \
            ONCE for (long r = 0; r < m; r += 4)                                                               \
                TILE_OF(w + r * row, x + t * blocks * BYTES, dst + t * m + r, m, blocks, BITS, 1);             \
        ONCE for (; t < n; t++)                                                                                \
            ONCE for (long r = 0; r < m; r += 4)                                                               \
                vst1q_f32(dst + t * m + r, VECTOR_OF(w + r * row, x + t * blocks * BYTES, blocks, BITS));      \
    }
