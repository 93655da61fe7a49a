// Weights in q4_0 as llama.cpp multiplies them where it has not repacked them: row by token.
#include "linear.h"
#include "q4_0.h"

static inline int32x4_t block_dot_4(const uint8_t *w, const uint8_t *x) {
    const uint8x16_t packed = vld1q_u8(w + 2);
    const int32x4_t first = dot_16(vdupq_n_s32(0), low_codes(packed), first_codes(x));
    return dot_16(first, high_codes(packed), last_codes(x));
}

BLOCKS_DOT(dot, block_dot_4, BYTES_4, rest_in_turn)
GEMV_BY_DOTS(WAY(gemv_q4_0), dot, BLOCK, BYTES_4)
GEMM_BY_DOTS(WAY(gemm_q4_0), dot, BLOCK, BYTES_4, BYTES)
