// FlashQ's softmax: SAS by a running maximum, tile by tile, and each tile's P to s8 with one scale.
#include "flashq.h"
#include "sas.h"

// e^0 ... e^-7 as float16.
static const uint16_t POWERS[8] = {0x3c00, 0x35e3, 0x3055, 0x2a5f, 0x24b0, 0x1ee6, 0x1914, 0x1378};

typedef struct {
    uint8x16_t table;
    float step, top, sum;
    float16x8_t largest;  // of the tile so far
} state;

static inline float32x4_t below(const int32_t *scores, float top, float step) {
    return vsubq_f32(vdupq_n_f32(top), vmulq_n_f32(vcvtq_f32_s32(vld1q_s32(scores)), step));
}

static inline float16x8_t narrow(float32x4_t low, float32x4_t high) {
    const float32x4_t farthest = vdupq_n_f32(7.0f);
    return vcvt_high_f16_f32(vcvt_f16_f32(vminq_f32(low, farthest)), vminq_f32(high, farthest));
}

// What is left of the sums so far: all of it while the maximum stays, though SAS of 0 is a little below 1.
static inline float decay(float before, float top, uint8x16_t table) {
    const float32x4_t old = vdupq_n_f32(before), new = vdupq_n_f32(top), distance = vsubq_f32(new, old);
    const float32x4_t e = vcvt_f32_f16(vget_low_f16(sas_f16(narrow(distance, distance), table)));
    return vgetq_lane_f32(vbslq_f32(vceqq_f32(old, new), vdupq_n_f32(1.0f), e), 0);
}

static inline int32_t highest_of(const int32_t *scores) {
    int32x4_t top[4] = {vld1q_s32(scores), vld1q_s32(scores + 4), vld1q_s32(scores + 8), vld1q_s32(scores + 12)};
#pragma clang loop unroll(full)
    for (int i = 16; i < TILE; i += 4) top[i / 4 % 4] = vmaxq_s32(top[i / 4 % 4], vld1q_s32(scores + i));
    return vmaxvq_s32(vmaxq_s32(vmaxq_s32(top[0], top[1]), vmaxq_s32(top[2], top[3])));
}

// One row of a tile; `beyond` adds 7 to the distances of keys that are not there. The factor alpha comes back.
static inline float row_of_tile(const int32_t *scores, const float *beyond, float16_t *p, state *s) {
    const float before = s->top, highest = (float)highest_of(scores) * s->step;
    s->top = vgetq_lane_f32(vmaxq_f32(vdupq_n_f32(before), vdupq_n_f32(highest)), 0);
    const float alpha = decay(before, s->top, s->table);
    float32x4_t s0 = vdupq_n_f32(0), s1 = s0;
#pragma clang loop unroll_count(2)
    for (long i = 0; i < TILE; i += 8) {
        float32x4_t low = below(scores + i, s->top, s->step), high = below(scores + i + 4, s->top, s->step);
        if (beyond) low = vaddq_f32(low, vld1q_f32(beyond + i)), high = vaddq_f32(high, vld1q_f32(beyond + i + 4));
        const float16x8_t e = sas_f16(narrow(low, high), s->table);
        vst1q_f16(p + i, e);
        s->largest = vmaxq_f16(s->largest, e);
        s0 = vaddq_f32(s0, vcvt_f32_f16(vget_low_f16(e)));
        s1 = vaddq_f32(s1, vcvt_high_f32_f16(e));
    }
    s->sum = __builtin_fmaf(s->sum, alpha, vaddvq_f32(vaddq_f32(s0, s1)));
    return alpha;
}

// To the nearest integer, ties to even: 1024 leaves no bits below it, and the integer in the lowest byte.
static inline int8x16_t coded(const float16_t *p, float16_t inverse) {
    return vreinterpretq_s8_f16(vaddq_f16(vmulq_n_f16(vld1q_f16(p), inverse), vdupq_n_f16(1024.0f)));
}

static inline void quantise(const float16_t *p, float16_t inverse, int8_t *codes) {
#pragma clang loop unroll(full)
    for (long i = 0; i < TILE; i += 16) vst1q_s8(codes + i, vuzp1q_s8(coded(p + i, inverse), coded(p + i + 8, inverse)));
}

static inline const int32_t *copy_of(const int32_t *scores, long n, int32_t *out) {
#pragma clang loop vectorize(disable) unroll(disable)
    for (long i = 0; i < TILE; i++) out[i] = i < n ? scores[i] : INT32_MIN;
    return out;
}

#define ROWS_OF_TILE(SCORES, BEYOND)                                                     \
    _Pragma("clang loop unroll(disable)") for (long r = 0; r < rows; r++) {              \
        s.top = tops[r], s.sum = sums[r];                                                \
        weights[r * (tiles + 1) + j] = row_of_tile(SCORES, BEYOND, p + r * TILE, &s);    \
        tops[r] = s.top, sums[r] = s.sum;                                                \
    }

// steps: of the scores, by query tile and key tile; scales: of V, by key tile. dst has whole tiles of keys. factor: the
// real value of a unit of a tile's context, by query tile and key tile.
void flashq_softmax(const int32_t *restrict src, int8_t *restrict dst, long m, long n, const float *restrict steps,
                    const float *restrict scales, float *restrict weights, float *restrict factor, float threshold) {
    const long tiles = tiles_of(n), whole = n / TILE;
    const uint16x8_t index = {0, 1, 2, 3, 4, 5, 6, 7};
    const uint16x8_t counts = vcgtq_u16(vdupq_n_u16((uint16_t)threshold), index);
    state s = {.table = vreinterpretq_u8_u16(vandq_u16(vld1q_u16(POWERS), counts))};
    float16_t p[TILE * TILE];
    float tops[TILE], sums[TILE], beyond[TILE];
    int32_t last[TILE];
#pragma clang loop vectorize(disable) unroll(disable)
    for (long i = 0; i < TILE; i++) beyond[i] = i < n - whole * TILE ? 0.0f : 7.0f;
#pragma clang loop unroll(disable)
    for (long row = 0; row < m; row += TILE, steps += tiles, factor += tiles) {
        const long rows = smaller(TILE, m - row);
#pragma clang loop vectorize(disable) unroll(disable)
        for (long r = 0; r < TILE; r++) tops[r] = -__builtin_inff(), sums[r] = 0.0f;
#pragma clang loop unroll(disable)
        for (long j = 0; j < tiles; j++) {
            s.step = steps[j], s.largest = vdupq_n_f16(0);
            if (j < whole) {
                ROWS_OF_TILE(src + r * n + j * TILE, 0)
            } else {
                ROWS_OF_TILE(copy_of(src + r * n + j * TILE, n - j * TILE, last), beyond)
            }
            const float inverse = 119.0f / (float)vmaxvq_f16(s.largest);
            const float16_t per_unit = (float16_t)vget_lane_f32(vmin_f32(vdup_n_f32(inverse), vdup_n_f32(65504.0f)), 0);
            factor[j] = scales[j] / (float)per_unit;
#pragma clang loop unroll(disable)
            for (long r = 0; r < rows; r++) quantise(p + r * TILE, per_unit, dst + r * tiles * TILE + j * TILE);
        }
#pragma clang loop vectorize(disable) unroll(disable)
        for (long r = 0; r < rows; r++) weights[r * (tiles + 1) + tiles] = sums[r];
        src += rows * n, dst += rows * tiles * TILE, weights += rows * (tiles + 1);
    }
}
