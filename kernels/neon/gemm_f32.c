// FP32 GEMM: a tile of 8 x 12, one fused multiply-add per element and k in ascending k.
#include "gemm.h"

#define FMA_ROW(r, a, lane)                              \
    acc[r][0] = vfmaq_laneq_f32(acc[r][0], b0, a, lane); \
    acc[r][1] = vfmaq_laneq_f32(acc[r][1], b1, a, lane); \
    acc[r][2] = vfmaq_laneq_f32(acc[r][2], b2, a, lane)

static __attribute__((noinline)) void micro(const float *restrict a, const float *restrict b, float *c, long stride,
                                            long steps, const float *start, long start_stride) {
    float32x4_t acc[ROWS][3];
#pragma clang loop unroll(full)
    for (int r = 0; r < ROWS; r++)
#pragma clang loop unroll(full)
        for (int j = 0; j < 3; j++) acc[r][j] = vld1q_f32(start + r * start_stride + 4 * j);
#pragma clang loop unroll(disable)
    for (; steps > 0; steps--, a += 8, b += 12) {
        const float32x4_t a0 = vld1q_f32(a), a1 = vld1q_f32(a + 4);
        const float32x4_t b0 = vld1q_f32(b), b1 = vld1q_f32(b + 4), b2 = vld1q_f32(b + 8);
        FMA_ROW(0, a0, 0); FMA_ROW(1, a0, 1); FMA_ROW(2, a0, 2); FMA_ROW(3, a0, 3);
        FMA_ROW(4, a1, 0); FMA_ROW(5, a1, 1); FMA_ROW(6, a1, 2); FMA_ROW(7, a1, 3);
    }
#pragma clang loop unroll(full)
    for (int r = 0; r < ROWS; r++)
#pragma clang loop unroll(full)
        for (int j = 0; j < 3; j++) vst1q_f32(c + r * stride + 4 * j, acc[r][j]);
}

static inline void pack(const float *restrict a, long rows, long k, long from, long depth, float *restrict out) {
    const long end = from + depth;
    if (rows == ROWS)
        for (; from < end; from += 4, out += 4 * ROWS)
            pack_16_bytes((const uint8_t *)(a + from), 4 * k, (uint32_t *)out, vdupq_n_u8(0));
#pragma clang loop vectorize(disable) unroll(disable)
    for (; from < end; from++)
#pragma clang loop vectorize(disable) unroll(disable)
        for (long r = 0; r < ROWS; r++) *out++ = r < rows ? a[r * k + from] : 0.0f;
}

GEMM(gemm_f32_8x12, float, float, float, 12, 1, KC_F32, NC_F32, pack, micro, FROM_ZERO)
