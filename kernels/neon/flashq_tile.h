// A row of a tile of FlashQ's softmax: P by SAS, P as s8, and what is left of the sums so far.
#pragma once
#include "flashq.h"
#include "sas.h"

// e^0 ... e^-7 as float16.
static const uint16_t POWERS[8] = {0x3c00, 0x35e3, 0x3055, 0x2a5f, 0x24b0, 0x1ee6, 0x1914, 0x1378};

static inline uint8x16_t table_of(float threshold) {
    const uint16x8_t index = {0, 1, 2, 3, 4, 5, 6, 7};
    const uint16x8_t counts = vcgtq_u16(vdupq_n_u16((uint16_t)threshold), index);
    return vreinterpretq_u8_u16(vandq_u16(vld1q_u16(POWERS), counts));
}

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

static inline float larger(float a, float b) { return vgetq_lane_f32(vmaxq_f32(vdupq_n_f32(a), vdupq_n_f32(b)), 0); }

// P of a row whose maximum is `top`, and its sum; `beyond` adds 7 to the distances of keys that are not there.
static inline float p_of_row(const int32_t *scores, const float *beyond, float16_t *p, float step, float top,
                             uint8x16_t table, float16x8_t *largest) {
    float32x4_t s0 = vdupq_n_f32(0), s1 = s0;
#pragma clang loop unroll_count(2)
    for (long i = 0; i < TILE; i += 8) {
        float32x4_t low = below(scores + i, top, step), high = below(scores + i + 4, top, step);
        if (beyond) low = vaddq_f32(low, vld1q_f32(beyond + i)), high = vaddq_f32(high, vld1q_f32(beyond + i + 4));
        const float16x8_t e = sas_f16(narrow(low, high), table);
        vst1q_f16(p + i, e);
        *largest = vmaxq_f16(*largest, e);
        s0 = vaddq_f32(s0, vcvt_f32_f16(vget_low_f16(e)));
        s1 = vaddq_f32(s1, vcvt_high_f32_f16(e));
    }
    return vaddvq_f32(vaddq_f32(s0, s1));
}

// Codes per unit of P, so that the largest of a tile becomes 119.
static inline float16_t per_unit_of(float16x8_t largest) {
    const float inverse = 119.0f / (float)vmaxvq_f16(largest);
    return (float16_t)vget_lane_f32(vmin_f32(vdup_n_f32(inverse), vdup_n_f32(65504.0f)), 0);
}

// To the nearest integer, ties to even: 1024 leaves no bits below it, and the integer in the lowest byte.
static inline int8x16_t coded(const float16_t *p, float16_t inverse) {
    return vreinterpretq_s8_f16(vaddq_f16(vmulq_n_f16(vld1q_f16(p), inverse), vdupq_n_f16(1024.0f)));
}

static inline void quantise(const float16_t *p, float16_t inverse, int8_t *codes) {
#pragma clang loop unroll(full)
    for (long i = 0; i < TILE; i += 16) vst1q_s8(codes + i, vuzp1q_s8(coded(p + i, inverse), coded(p + i + 8, inverse)));
}

static inline void fill_beyond(float *beyond, long n) {
    const int32x4_t places = {0, 1, 2, 3}, count = vdupq_n_s32((int32_t)n);
#pragma clang loop unroll(full)
    for (long i = 0; i < TILE; i += 4) {
        const uint32x4_t there = vcgtq_s32(count, vaddq_s32(places, vdupq_n_s32((int32_t)i)));
        vst1q_f32(beyond + i, vbslq_f32(there, vdupq_n_f32(0.0f), vdupq_n_f32(7.0f)));
    }
}
