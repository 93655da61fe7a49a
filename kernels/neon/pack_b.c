// B^T (m rows of k values, m = columns of the GEMM) into panels of W rows; of each panel k-steps of W x U values.
// Rows beyond m and values beyond k are zero, so that micro-kernels need no tails.
#include "intsim.h"

#define ONCE _Pragma("clang loop unroll(disable) vectorize(disable)")

#define PACK(NAME, TYPE, W, U)                                                                        \
    void NAME(const TYPE *restrict src, TYPE *restrict dst, long m, long k) {                         \
        ONCE for (long panel = 0; panel < m; panel += W) {                                            \
            long step = 0;                                                                            \
            if (panel + W <= m)                                                                       \
                ONCE for (; step + U <= k; step += U, dst += W * U)                                   \
                    _Pragma("clang loop unroll(full)") for (int row = 0; row < W; row++)              \
                        __builtin_memcpy(dst + row * U, src + (panel + row) * k + step, U * sizeof(TYPE)); \
            ONCE for (; step < k; step += U)                                                          \
                ONCE for (long row = panel; row < panel + W; row++)                                   \
                    ONCE for (long i = step; i < step + U; i++)                                       \
                        *dst++ = row < m && i < k ? src[row * k + i] : (TYPE)0;                       \
        }                                                                                             \
    }

PACK(pack_b_s8_12x4, int8_t, 12, 4)
PACK(pack_b_s8_12x8, int8_t, 12, 8)
PACK(pack_b_s8_4x16, int8_t, 4, 16)
PACK(pack_b_s8_16x4, int8_t, 16, 4)
PACK(pack_b_f32_12x1, float, 12, 1)
PACK(pack_b_f16_24x1, __fp16, 24, 1)
PACK(pack_b_f32_4x1, float, 4, 1)
PACK(pack_b_f16_8x1, __fp16, 8, 1)
