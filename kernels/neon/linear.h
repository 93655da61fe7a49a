// A linear layer: dst (n x m, float) = x W^T. W has m rows, which threads share, and x is n tokens; either is k deep,
// in blocks of BLOCK_K: W_BYTES of W, X_BYTES of x.
//
// DOT(w, x, blocks) is the product of a row and a token. As many tokens as stay in a cache meet each row.
#pragma once
#include "intsim.h"

enum { TOKENS = 16 };

#define ONCE _Pragma("clang loop unroll(disable) vectorize(disable)")
#define ALL _Pragma("clang loop unroll(full)")

#define GEMV_BY_DOTS(NAME, DOT, BLOCK_K, W_BYTES)                                                            \
    void NAME(const uint8_t *restrict w, const uint8_t *restrict x, float *restrict dst, long m, long k) {   \
        const long blocks = k / (BLOCK_K);                                                                   \
        ONCE for (long r = 0; r < m; r++) dst[r] = DOT(w + r * blocks * (W_BYTES), x, blocks);               \
    }

#define GEMM_BY_DOTS(NAME, DOT, BLOCK_K, W_BYTES, X_BYTES)                                                   \
    void NAME(const uint8_t *restrict w, const uint8_t *restrict x, float *restrict dst, long m, long n,     \
              long k) {                                                                                      \
        const long blocks = k / (BLOCK_K);                                                                   \
        ONCE for (long from = 0; from < n; from += TOKENS)                                                   \
            ONCE for (long r = 0; r < m; r++)                                                                \
                ONCE for (long t = from; t < smaller(from + TOKENS, n); t++)                                 \
                    dst[t * m + r] = DOT(w + r * blocks * (W_BYTES), x + t * blocks * (X_BYTES), blocks);    \
    }
