// FP16 GEMM (Armv8.2 half precision): a tile of 8 x 24 with fp16 accumulators, in ascending k.
#include "gemm.h"

#define FMA_ROW(r, lane)                                 \
    acc[r][0] = vfmaq_laneq_f16(acc[r][0], b0, a0, lane); \
    acc[r][1] = vfmaq_laneq_f16(acc[r][1], b1, a0, lane); \
    acc[r][2] = vfmaq_laneq_f16(acc[r][2], b2, a0, lane)

static __attribute__((noinline)) void micro(const float16_t *restrict a, const float16_t *restrict b, float16_t *c,
                                            long stride, long steps, const float16_t *start, long start_stride) {
    float16x8_t acc[ROWS][3];
#pragma clang loop unroll(full)
    for (int r = 0; r < ROWS; r++)
#pragma clang loop unroll(full)
        for (int j = 0; j < 3; j++) acc[r][j] = vld1q_f16(start + r * start_stride + 8 * j);
#pragma clang loop unroll(disable)
    for (; steps > 0; steps--, a += 8, b += 24) {
        const float16x8_t a0 = vld1q_f16(a), b0 = vld1q_f16(b), b1 = vld1q_f16(b + 8), b2 = vld1q_f16(b + 16);
        FMA_ROW(0, 0); FMA_ROW(1, 1); FMA_ROW(2, 2); FMA_ROW(3, 3);
        FMA_ROW(4, 4); FMA_ROW(5, 5); FMA_ROW(6, 6); FMA_ROW(7, 7);
    }
#pragma clang loop unroll(full)
    for (int r = 0; r < ROWS; r++)
#pragma clang loop unroll(full)
        for (int j = 0; j < 3; j++) vst1q_f16(c + r * stride + 8 * j, acc[r][j]);
}

static inline void pack(const float16_t *restrict a, long rows, long k, long from, long depth,
                        float16_t *restrict out) {
    const long end = from + depth;
    if (rows == ROWS)
        for (; from < end; from += 8, out += 8 * ROWS)
            pack_8_halves((const uint16_t *)(a + from), k, (uint16_t *)out);
#pragma clang loop vectorize(disable) unroll(disable)
    for (; from < end; from++)
#pragma clang loop vectorize(disable) unroll(disable)
        for (long r = 0; r < ROWS; r++) *out++ = r < rows ? a[r * k + from] : (float16_t)0;
}

GEMM(gemm_f16_8x24, float16_t, float16_t, float16_t, 24, 1, KC_F16, NC_F16, pack, micro, FROM_ZERO)
