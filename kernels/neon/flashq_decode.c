// FlashQ for one query, on the cache as it lies in memory: scores from K, context from V.
#include "flashq_cache.h"

#define ALL _Pragma("clang loop unroll(full)")
#define ONCE _Pragma("clang loop unroll(disable)")

static inline int32x4_t sums_of(const int32x4_t *s) {
    return vpaddq_s32(vpaddq_s32(s[0], s[1]), vpaddq_s32(s[2], s[3]));
}

// The query times a tile's steps as 128 * high + low in two signed bytes per channel; the query times its zeros comes back.
static inline int32_t scaled_query(const int8_t *x, const int8_t *head, long channels, int8_t *high, int8_t *low) {
    int32x4_t offset = vdupq_n_s32(0);
    ONCE for (long c = 0; c < channels; c += 16) {
        const int8x16_t q = vld1q_s8(x + c), steps = vld1q_s8(head + c);
        const int16x8_t y = vmull_s8(vget_low_s8(q), vget_low_s8(steps)), z = vmull_high_s8(q, steps);
        const int8x8_t over_y = vrshrn_n_s16(y, 7), over_z = vrshrn_n_s16(z, 7);
        vst1q_s8(high + c, vcombine_s8(over_y, over_z));
        vst1q_s8(low + c, vcombine_s8(vmovn_s16(vsubq_s16(y, vshll_n_s8(over_y, 7))),
                                      vmovn_s16(vsubq_s16(z, vshll_n_s8(over_z, 7)))));
        offset = vdotq_s32(offset, q, vld1q_s8(head + channels + c));
    }
    return vaddvq_s32(offset);
}

// m tokens; x is filled up with zeros to a multiple of 16, dst has whole tiles. As sum q (code step + zero) is
// sum (q step) code + sum q zero, only the query is multiplied by the steps, once a tile. scratch: two queries.
#define QK(BITS)                                                                                           \
    void flashq_qk_int##BITS(const uint8_t *restrict cache, const int8_t *restrict x, int32_t *restrict dst, long m, \
                             long k, int8_t *restrict scratch) {                                           \
        const long channels = round_up(k, 16), row = channels;                                             \
        ONCE for (long tile = 0; tile < tiles_of(m); tile++, cache += k_tile_bytes(channels, BITS)) {      \
            const int32x4_t offset =                                                                       \
                vdupq_n_s32(scaled_query(x, (const int8_t *)cache, channels, scratch, scratch + channels)); \
            ONCE for (long t = 0; t < TILE; t += 2 * GROUP, dst += 2 * GROUP) {                            \
                const uint8_t *codes = cache + 2 * channels + t * BITS / 8 * row;                          \
                int32x4_t high[2 * GROUP], low[2 * GROUP];                                                 \
                ALL for (int i = 0; i < 2 * GROUP; i++) high[i] = low[i] = vdupq_n_s32(0);                 \
                ONCE for (long c = 0; c < channels; c += 16) {                                             \
                    const int8x16_t over = vld1q_s8(scratch + c), under = vld1q_s8(scratch + channels + c); \
                    int8x16_t y[2 * GROUP];                                                                \
                    k_codes_##BITS(codes + c, row, y);                                                     \
                    k_codes_##BITS(codes + c + GROUP * BITS / 8 * row, row, y + GROUP);                    \
                    ALL for (int i = 0; i < 2 * GROUP; i++) {                                              \
                        high[i] = vdotq_s32(high[i], y[i], over);                                          \
                        low[i] = vdotq_s32(low[i], y[i], under);                                           \
                    }                                                                                      \
                }                                                                                          \
                ALL for (int i = 0; i < 2 * GROUP; i += GROUP)                                             \
                    vst1q_s32(dst + i, vaddq_s32(vaddq_s32(vshlq_n_s32(sums_of(high + i), 7), sums_of(low + i)), offset)); \
            }                                                                                              \
        }                                                                                                  \
    }

QK(4)
QK(2)

// The context of a tile joins the sums: FMA(context, factor, sums * alpha).
static inline float32x4_t add_tile(float32x4_t sums, int32x4_t context, float alpha, float factor) {
    return vfmaq_n_f32(vmulq_n_f32(sums, alpha), vcvtq_f32_s32(context), factor);
}

static inline int32x4_t dot_64(const int8x16_t *v, const int8_t *p) {
    int32x4_t sums = vdupq_n_s32(0);
    ALL for (int i = 0; i < 4; i++) sums = vdotq_s32(sums, v[i], vld1q_s8(p + 16 * i));
    return sums;
}

static inline int32x4_t four(const int8x8_t x, int high) {
    const int16x8_t wide = vmovl_s8(x);
    return vmovl_s16(high ? vget_high_s16(wide) : vget_low_s16(wide));
}

// m channels, k tokens; p, weights and factor are those of flashq_softmax. As sum p (code step + zero) is
// step sum p code + zero sum p, the codes need no dequantising.
#define PV(BITS)                                                                                           \
    void flashq_pv_int##BITS(const uint8_t *restrict cache, const int8_t *restrict p, float *restrict dst, \
                             const float *restrict weights, const float *restrict factor, long m, long k) { \
        const long tiles = tiles_of(k);                                                                    \
        const int8x16_t ones[4] = {vdupq_n_s8(1), vdupq_n_s8(1), vdupq_n_s8(1), vdupq_n_s8(1)};            \
        ONCE for (long group = 0; group < m; group += GROUP) {                                             \
            float32x4_t sums = vdupq_n_f32(0);                                                             \
            ONCE for (long t = 0; t < tiles; t++, cache += v_tile_bytes(BITS)) {                           \
                const int8_t *codes_of_p = p + t * TILE;                                                   \
                const int8x8_t head = vld1_s8((const int8_t *)cache);                                      \
                int32x4_t dots[GROUP];                                                                     \
                ALL for (int c = 0; c < GROUP; c++) {                                                      \
                    int8x16_t y[4];                                                                        \
                    v_codes_##BITS(cache + 2 * GROUP + c * (TILE / 8 * BITS), y);                          \
                    dots[c] = dot_64(y, codes_of_p);                                                       \
                }                                                                                          \
                const int32x4_t whole = vdupq_n_s32(vaddvq_s32(dot_64(ones, codes_of_p)));                 \
                const int32x4_t context = vmlaq_s32(vmulq_s32(sums_of(dots), four(head, 0)), whole, four(head, 1)); \
                sums = add_tile(sums, context, weights[t], factor[t]);                                     \
            }                                                                                              \
            vst1q_f32(dst + group, sums);                                                                  \
        }                                                                                                  \
    }

PV(4)
PV(2)

// The same on s8 rows of channels with whole tiles of tokens.
void flashq_pv_int8(const int8_t *restrict v, const int8_t *restrict p, float *restrict dst,
                    const float *restrict weights, const float *restrict factor, long m, long k) {
    const long tiles = tiles_of(k);
    ONCE for (long group = 0; group < m; group += GROUP, v += GROUP * tiles * TILE) {
        float32x4_t sums = vdupq_n_f32(0);
        ONCE for (long t = 0; t < tiles; t++) {
            int32x4_t dots[GROUP];
            ALL for (int c = 0; c < GROUP; c++) {
                const int8_t *at = v + (c * tiles + t) * TILE;
                const int8x16_t y[4] = {vld1q_s8(at), vld1q_s8(at + 16), vld1q_s8(at + 32), vld1q_s8(at + 48)};
                dots[c] = dot_64(y, p + t * TILE);
            }
            sums = add_tile(sums, sums_of(dots), weights[t], factor[t]);
        }
        vst1q_f32(dst + group, sums);
    }
}
