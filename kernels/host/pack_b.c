// B^T (m rows of k values, m = columns of the GEMM) into panels of COLUMNS rows; of each panel k-steps of COLUMNS x U values.
// Rows beyond m and values beyond k are zero. Rows whose distance is a power of two share a set of L1: each cache line of
// the source is used up before the next row is touched.
#include "host.h"

#define PACK(NAME, TYPE, U)                                                                             \
    void NAME(const TYPE *restrict src, TYPE *restrict dst, long m, long k) {                           \
        const long line = 64 / sizeof(TYPE), padded = round_up(k, U);                                   \
        for (long panel = 0; panel < m; panel += COLUMNS, dst += COLUMNS * padded)                      \
            for (long from = 0; from < padded; from += line)                                            \
                for (long row = panel; row < panel + COLUMNS; row++) {                                  \
                    TYPE *at = dst + from * COLUMNS + (row - panel) * U;                                \
                    const TYPE *in = src + row * k;                                                     \
                    long i = from;                                                                      \
                    if (row < m && from + line <= k)                                                    \
                        UNROLL for (; i < from + line; i += U, at += U * COLUMNS)                       \
                            __builtin_memcpy(at, in + i, U * sizeof(TYPE));                             \
                    else if (row < m)                                                                   \
                        for (; i + U <= k; i += U, at += U * COLUMNS)                                   \
                            __builtin_memcpy(at, in + i, U * sizeof(TYPE));                             \
                    for (; i < smaller(from + line, padded); i += U, at += U * COLUMNS)                 \
                        for (long j = 0; j < U; j++) at[j] = row < m && i + j < k ? in[i + j] : (TYPE)0; \
                }                                                                                       \
    }

PACK(pack_b_s8, int8_t, DEPTH_S8)
PACK(pack_b_f32, float, 1)
PACK(pack_b_f16, uint16_t, 1)
