// Weights in q5_0 as llama.cpp multiplies them: row by token, the fifth bits by a table.
#include "linear.h"
#include "q5_0.h"

static inline int32x4_t block_dot_5(const uint8_t *w, const uint8_t *x) {
    uint32_t fifths;
    __builtin_memcpy(&fifths, w + 2, 4);
    const uint8x16_t packed = vld1q_u8(w + 6);
    const int32x4_t zero = vdupq_n_s32(0);
    const int8x16_t low = vsubq_s8(vreinterpretq_s8_u8(vandq_u8(packed, vdupq_n_u8(15))), lacked(fifths));
    const int8x16_t high = vsubq_s8(vreinterpretq_s8_u8(vshrq_n_u8(packed, 4)), lacked(fifths >> 16));
    return vaddq_s32(dot_16(zero, low, first_codes(x)), dot_16(zero, high, last_codes(x)));
}

BLOCKS_DOT(dot, block_dot_5, BYTES_5, rest_together)
GEMV_BY_DOTS(WAY(gemv_q5_0), dot, BLOCK, BYTES_5)
GEMM_BY_DOTS(WAY(gemm_q5_0), dot, BLOCK, BYTES_5, BYTES)
