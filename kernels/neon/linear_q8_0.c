// Weights in q8_0 as llama.cpp multiplies them with SDOT where it has not repacked them: row by token.
#include "linear.h"
#include "q8_0.h"

BLOCKS_DOT(dot, block_dot, BYTES)
GEMV_BY_DOTS(gemv_q8_0_sdot, dot, BLOCK, BYTES)
GEMM_BY_DOTS(gemm_q8_0_sdot, dot, BLOCK, BYTES, BYTES)
