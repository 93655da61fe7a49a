// What softmax kernels share: the maximum of a row, and sixteen 32-bit lanes as bytes. A maximum may meet elements twice:
// what whole vectors leave of a row is in its last ones, and only shorter rows go element by element.
#pragma once
#include "intsim.h"

static float row_max_f32(const float *row, long n) {
    float32x4_t highest = vdupq_n_f32(-__builtin_inff());
    long i = 0;
#pragma clang loop unroll(disable)
    for (; i + 4 <= n; i += 4) highest = vmaxq_f32(highest, vld1q_f32(row + i));
    if (i < n && i > 0) {
        highest = vmaxq_f32(highest, vld1q_f32(row + n - 4));
        i = n;
    }
    float top = vmaxvq_f32(highest);
#pragma clang loop vectorize(disable) unroll(disable)
    for (; i < n; i++) top = row[i] > top ? row[i] : top;
    return top;
}

// `again`: whether the end of a row is met with the vector before it, or element by element.
static inline int32_t highest_s32(const int32_t *row, long n, int again) {
    int32x4_t m0 = vdupq_n_s32(INT32_MIN), m1 = m0, m2 = m0, m3 = m0;
    long i = 0;
#define MEET(at)                                    \
    m0 = vmaxq_s32(m0, vld1q_s32(row + at));        \
    m1 = vmaxq_s32(m1, vld1q_s32(row + at + 4));    \
    m2 = vmaxq_s32(m2, vld1q_s32(row + at + 8));    \
    m3 = vmaxq_s32(m3, vld1q_s32(row + at + 12))
#pragma clang loop unroll(disable)
    for (; i + 16 <= n; i += 16) {
        MEET(i);
    }
    if (again && i < n && i > 0) {
        MEET(n - 16);
        i = n;
    }
#undef MEET
    int32_t top = vmaxvq_s32(vmaxq_s32(vmaxq_s32(m0, m1), vmaxq_s32(m2, m3)));
#pragma clang loop vectorize(disable) unroll(disable)
    for (; i < n; i++) top = row[i] > top ? row[i] : top;
    return top;
}

static int32_t row_max_s32(const int32_t *row, long n) { return highest_s32(row, n, 1); }

#define ROW_MAX_8(suffix, type, vector, lowest)                                      \
    static type row_max_##suffix(const type *row, long n) {                          \
        vector highest = vdupq_n_##suffix(lowest);                                   \
        long i = 0;                                                                  \
        _Pragma("clang loop unroll(disable)")                                        \
        for (; i + 16 <= n; i += 16) highest = vmaxq_##suffix(highest, vld1q_##suffix(row + i)); \
        type top = vmaxvq_##suffix(highest);                                         \
        _Pragma("clang loop vectorize(disable) unroll(disable)")                     \
        for (; i < n; i++) top = row[i] > top ? row[i] : top;                        \
        return top;                                                                  \
    }

// All ones in the last of sixteen bytes, `count` of them: those of a row's end that its whole vectors left.
static inline uint8x16_t last_bytes(long count) {
    static const uint8_t lanes[16] = {0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15};
    return vcgeq_u8(vld1q_u8(lanes), vdupq_n_u8((uint8_t)(16 - count)));
}

static inline uint8x16_t narrow_32(uint32x4_t a, uint32x4_t b, uint32x4_t c, uint32x4_t d) {
    return vmovn_high_u16(vmovn_u16(vmovn_high_u32(vmovn_u32(a), b)), vmovn_high_u32(vmovn_u32(c), d));
}
