// Weights in q4_0 as llama.cpp multiplies them with SDOT where it has not repacked them: row by token.
#include "linear.h"
#include "q4_0.h"

static inline int32x4_t block_dot_4(const uint8_t *w, const uint8_t *x) {
    const uint8x16_t packed = vld1q_u8(w + 2);
    const int32x4_t first = vdotq_s32(vdupq_n_s32(0), low_codes(packed), first_codes(x));
    return vdotq_s32(first, high_codes(packed), last_codes(x));
}

BLOCKS_DOT(dot, block_dot_4, BYTES_4)
GEMV_BY_DOTS(gemv_q4_0_sdot, dot, BLOCK, BYTES_4)
GEMM_BY_DOTS(gemm_q4_0_sdot, dot, BLOCK, BYTES_4, BYTES)
