// The shared loops, with panels of A as ROWS x U elements per k-step.
#pragma once
#include "host.h"
#include "../common/gemm.h"

static const float NOTHING[COLUMNS] = {0};  // where a tile starts from zero, for every type
#define FROM_ZERO(col) ((const void *)NOTHING)

// PACK_A(NAME, TYPE, TO, U, CONVERT) defines the packing of up to ROWS rows: k-steps of ROWS x U elements; rows beyond and
// k beyond are zero.
#define PACK_A(NAME, TYPE, TO, U, CONVERT)                                                                         \
    static inline void NAME(const TYPE *restrict a, long rows, long k, long from, long depth, TO *restrict out) {  \
        const long end = from + depth;                                                                             \
        if (rows == ROWS)                                                                                          \
            for (; from + U <= smaller(end, k); from += U)                                                         \
                UNROLL for (long r = 0; r < ROWS; r++)                                                             \
                    UNROLL for (long i = 0; i < U; i++) *out++ = CONVERT(a[r * k + from + i]);                     \
        for (; from < end; from += U)                                                                              \
            for (long r = 0; r < ROWS; r++)                                                                        \
                for (long i = from; i < from + U; i++) *out++ = r < rows && i < k ? CONVERT(a[r * k + i]) : (TO)0; \
    }
#define SAME(x) (x)
