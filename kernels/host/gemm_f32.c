// FP32 GEMM: one fused multiply-add per element and k in ascending k.
#include "gemm.h"

static inline void micro(const float *restrict a, const float *restrict b, float *c, long stride, long steps,
                         const float *start, long start_stride) {
    f32v acc[ROWS][2];
    UNROLL for (int r = 0; r < ROWS; r++)
        UNROLL for (int j = 0; j < 2; j++) acc[r][j] = *(const f32v *)(start + r * start_stride + j * LANES);
    for (; steps > 0; steps--, a += ROWS, b += COLUMNS) {
        const f32v b0 = *(const f32v *)b, b1 = *(const f32v *)(b + LANES);
        UNROLL for (int r = 0; r < ROWS; r++) {
            const f32v x = (f32v){0} + a[r];
            acc[r][0] = fma_v(x, b0, acc[r][0]);
            acc[r][1] = fma_v(x, b1, acc[r][1]);
        }
    }
    UNROLL for (int r = 0; r < ROWS; r++)
        UNROLL for (int j = 0; j < 2; j++) *(f32v *)(c + r * stride + j * LANES) = acc[r][j];
}

PACK_A(pack, float, float, 1, SAME)
GEMM(gemm_f32, float, float, float, COLUMNS, 1, KC_F32, NC_F32, pack, micro, FROM_ZERO)
