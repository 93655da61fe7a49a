// Float matrix times vector: rows of B^T (m of k) against a vector, one fused multiply-add per element in ascending k, as
// in the GEMMs. Rows lie across the lanes, so they are transposed on the way: two panels of eight, whose sums are
// independent, then one, then single rows.
//
// SUMS vectors of LANES hold the sums of a panel, which ADD(sums, b, k, x) moves on by STEP k; FMA is its scalar.
#pragma once
#include "pack_a.h"

#define ONCE _Pragma("clang loop unroll(disable) vectorize(disable)")
#define ALL _Pragma("clang loop unroll(full)")

#define PANELS(COUNT, T, VECTOR, SUMS, LANES, STEP, ADD, FMA)                                        \
    ONCE for (; row + COUNT * ROWS <= m; row += COUNT * ROWS, b += COUNT * ROWS * k) {               \
        VECTOR sums[COUNT * SUMS];                                                                   \
        ALL for (int s = 0; s < COUNT * SUMS; s++) sums[s] = (VECTOR){0};                            \
        long i = 0;                                                                                  \
        ONCE for (; i + STEP <= k; i += STEP)                                                        \
            ALL for (int p = 0; p < COUNT; p++) ADD(sums + p * SUMS, b + p * ROWS * k + i, k, x + i); \
        ALL for (int s = 0; s < COUNT * SUMS; s++)                                                   \
            __builtin_memcpy(dst + row + s * LANES, &sums[s], sizeof(VECTOR));                       \
        ONCE for (; i < k; i++)                                                                      \
            ONCE for (long r = row; r < row + COUNT * ROWS; r++)                                     \
                dst[r] = FMA(b[(r - row) * k + i], x[i], dst[r]);                                    \
    }

#define GEMV(NAME, T, ...)                                                                           \
    void NAME(const T *restrict b, const T *restrict x, T *restrict dst, long m, long k) {           \
        long row = 0;                                                                                \
        PANELS(2, T, __VA_ARGS__)                                                                    \
        PANELS(1, T, __VA_ARGS__)                                                                    \
        SINGLE_ROWS(T, __VA_ARGS__)                                                                  \
    }
#define SINGLE_ROWS(T, VECTOR, SUMS, LANES, STEP, ADD, FMA)                                          \
    ONCE for (; row < m; row++, b += k) {                                                            \
        T sum = 0;                                                                                   \
        ONCE for (long i = 0; i < k; i++) sum = FMA(b[i], x[i], sum);                                \
        dst[row] = sum;                                                                              \
    }
