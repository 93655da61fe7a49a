// Weights in q8_0 as llama.cpp multiplies them where it has not repacked them: row by token.
#include "linear.h"
#include "q8_0.h"

BLOCKS_DOT(dot, block_dot, BYTES, rest_together)
GEMV_BY_DOTS(WAY(gemv_q8_0), dot, BLOCK, BYTES)
GEMM_BY_DOTS(WAY(gemm_q8_0), dot, BLOCK, BYTES, BYTES)
