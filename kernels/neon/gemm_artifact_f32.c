// FP32 on the loops of gemm_artifact.h: eight steps of k at a time, a product and a sum of each, both rounded.
#include "gemm_artifact.h"

static inline void tile_f32(const float *restrict pa, const float *restrict pb, float *out, long stride, long depth) {
    float32x4_t c00 = vdupq_n_f32(0), c10 = c00, c20 = c00, c30 = c00;
    float32x4_t c01 = c00, c11 = c00, c21 = c00, c31 = c00;
    const float *pd = pb + 4 * depth;  // panels of four columns, two at a time
#define LOAD_A(a0, a1, a2, a3, at)                                                       \
    const float32x4_t a0 = vld1q_dup_f32(pa + at), a1 = vld1q_dup_f32(pa + at + 1);     \
    const float32x4_t a2 = vld1q_dup_f32(pa + at + 2), a3 = vld1q_dup_f32(pa + at + 3)
#define BLOCK(c0, c1, c2, c3, b, a0, a1, a2, a3) \
    c0 = vmlaq_f32(c0, b, a0);        \
    c1 = vmlaq_f32(c1, b, a1);        \
    c2 = vmlaq_f32(c2, b, a2);        \
    c3 = vmlaq_f32(c3, b, a3)
#define TWO_STEPS                                                                       \
    {                                                                                   \
        LOAD_A(a0, a1, a2, a3, 0);                                                      \
        const float32x4_t b00 = vld1q_f32(pb), b10 = vld1q_f32(pd);                     \
        const float32x4_t b01 = vld1q_f32(pb + 4), b11 = vld1q_f32(pd + 4);             \
        BLOCK(c00, c10, c20, c30, b00, a0, a1, a2, a3);                                 \
        LOAD_A(a4, a5, a6, a7, 4);                                                      \
        BLOCK(c01, c11, c21, c31, b10, a0, a1, a2, a3);                                 \
        BLOCK(c00, c10, c20, c30, b01, a4, a5, a6, a7);                                 \
        BLOCK(c01, c11, c21, c31, b11, a4, a5, a6, a7);                                 \
        pa += 8; pb += 8; pd += 8;                                                      \
    }
    long step = 0;
#pragma clang loop unroll(disable)
    for (; step + 8 <= depth; step += 8) { TWO_STEPS TWO_STEPS TWO_STEPS TWO_STEPS }
#pragma clang loop unroll(disable)
    for (; step < depth; step++, pa += 4, pb += 4, pd += 4) {
        LOAD_A(a0, a1, a2, a3, 0);
        const float32x4_t b0 = vld1q_f32(pb), b1 = vld1q_f32(pd);
        BLOCK(c00, c10, c20, c30, b0, a0, a1, a2, a3);
        BLOCK(c01, c11, c21, c31, b1, a0, a1, a2, a3);
    }
    vst1q_f32(out, c00); vst1q_f32(out + 4, c01); out += stride;
    vst1q_f32(out, c10); vst1q_f32(out + 4, c11); out += stride;
    vst1q_f32(out, c20); vst1q_f32(out + 4, c21); out += stride;
    vst1q_f32(out, c30); vst1q_f32(out + 4, c31);
}

GEMM(artifact_gemm_f32_4x8, float, tile_f32)
