// ggml's q8_0: blocks of 32 codes behind a float16 scale. Their products and their making.
#pragma once
#include "dot.h"

enum { BLOCK = 32, BYTES = 34 };

static inline float scale_of(const uint8_t *block) {
    float16_t scale;
    __builtin_memcpy(&scale, block, 2);
    return scale;
}

static inline int8x16_t first_codes(const uint8_t *block) { return vld1q_s8((const int8_t *)block + 2); }
static inline int8x16_t last_codes(const uint8_t *block) { return vld1q_s8((const int8_t *)block + 18); }

static inline int32x4_t block_dot(const uint8_t *a, const uint8_t *b) {
    const int32x4_t zero = vdupq_n_s32(0);
    return vaddq_s32(dot_16(zero, first_codes(a), first_codes(b)), dot_16(zero, last_codes(a), last_codes(b)));
}

// The product of a row of blocks of A_BYTES with one of q8_0: even and odd blocks in sums of their own. PRODUCT(a, b)
// gives the integer products of a block in four lanes. A last block without a second one: REST(sum, product, a, b).
#define BLOCKS_DOT(NAME, PRODUCT, A_BYTES, REST)                                                                 \
    static inline float NAME(const uint8_t *a, const uint8_t *b, long blocks) {                                  \
        float32x4_t even = vdupq_n_f32(0), odd = even;                                                           \
        long i = 0;                                                                                              \
        _Pragma("clang loop unroll(disable)")                                                                    \
        for (; i + 2 <= blocks; i += 2, a += 2 * A_BYTES, b += 2 * BYTES) {                                      \
            even = vfmaq_n_f32(even, vcvtq_f32_s32(PRODUCT(a, b)), scale_of(a) * scale_of(b));                   \
            odd = vfmaq_n_f32(odd, vcvtq_f32_s32(PRODUCT(a + A_BYTES, b + BYTES)),                               \
                              scale_of(a + A_BYTES) * scale_of(b + BYTES));                                      \
        }                                                                                                        \
        const float sum = vaddvq_f32(even) + vaddvq_f32(odd);                                                    \
        return i < blocks ? REST(sum, (float)vaddvq_s32(PRODUCT(a, b)), scale_of(a), scale_of(b)) : sum;         \
    }

// `sum += product * (a * b)` and `sum += product * a * b`, of which compilers fuse the last product and the sum.
static inline float rest_together(float sum, float product, float a, float b) {
    return __builtin_fmaf(product, a * b, sum);
}
static inline float rest_in_turn(float sum, float product, float a, float b) {
    return __builtin_fmaf(product * a, b, sum);
}

// The scale of 32 floats as q8_0 stores it, written to `scale`; what their codes multiply by.
static inline float scale_of_32(const float *x, uint8_t *scale) {
    float32x4_t largest = vdupq_n_f32(0);
#pragma clang loop unroll(full)
    for (int i = 0; i < BLOCK; i += 4) largest = vmaxq_f32(largest, vabsq_f32(vld1q_f32(x + i)));
    const float step = vmaxvq_f32(largest) / 127.0f, inverse = step != 0.0f ? 1.0f / step : 0.0f;
    const float16_t half = (float16_t)step;
    __builtin_memcpy(scale, &half, 2);
    return inverse;
}

static inline int8x8_t codes_of_8(const float *x, float inverse) {
    const int32x4_t low = vcvtnq_s32_f32(vmulq_n_f32(vld1q_f32(x), inverse));
    const int32x4_t high = vcvtnq_s32_f32(vmulq_n_f32(vld1q_f32(x + 4), inverse));
    return vmovn_s16(vcombine_s16(vmovn_s32(low), vmovn_s32(high)));
}

static inline void quantise(const float *x, uint8_t *block) {
    const float inverse = scale_of_32(x, block);
#pragma clang loop unroll(full)
    for (int i = 0; i < BLOCK; i += 8) vst1_s8((int8_t *)block + 2 + i, codes_of_8(x + i, inverse));
}
