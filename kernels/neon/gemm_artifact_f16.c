// FP16 on the loops of gemm_artifact.h: four steps of k at a time, product and sum rounded once.
#include "gemm_artifact.h"

// An element in every place, as an instruction of its own.
#define every(p, at) __extension__({ float16x8_t e = vdupq_laneq_f16(p, at); __asm__("" : "+w"(e)); e; })

static inline void tile_f16(const float16_t *restrict pa, const float16_t *restrict pb, float16_t *out, long stride,
                            long depth) {
    float16x8_t c0 = vdupq_n_f16(0), c1 = c0, c2 = c0, c3 = c0;
#define STEP(q, p, at)                                                                    \
    c0 = vfmaq_f16(c0, q, every(p, at)); c1 = vfmaq_f16(c1, q, every(p, at + 1));         \
    c2 = vfmaq_f16(c2, q, every(p, at + 2)); c3 = vfmaq_f16(c3, q, every(p, at + 3))
    long step = 0;
#pragma clang loop unroll(disable)
    for (; step + 4 <= depth; step += 4, pa += 16, pb += 32) {
        const float16x8_t p0 = vld1q_f16(pa), p1 = vld1q_f16(pa + 8);
        const float16x8_t q0 = vld1q_f16(pb), q1 = vld1q_f16(pb + 8);
        const float16x8_t q2 = vld1q_f16(pb + 16), q3 = vld1q_f16(pb + 24);
        STEP(q0, p0, 0); STEP(q1, p0, 4); STEP(q2, p1, 0); STEP(q3, p1, 4);
    }
#pragma clang loop unroll(disable)
    for (; step < depth; step++, pa += 4, pb += 8) {
        const float16x8_t p = vcombine_f16(vld1_f16(pa), vdup_n_f16(0)), q = vld1q_f16(pb);
        STEP(q, p, 0);
    }
    vst1q_f16(out, c0);
    vst1q_f16(out + stride, c1);
    vst1q_f16(out + 2 * stride, c2);
    vst1q_f16(out + 3 * stride, c3);
}

GEMM(artifact_gemm_f16_4x8, float16_t, tile_f16)
