// Float matrix times vector: rows of B^T (m of k) against a vector, one fused multiply-add per element in ascending k, as
// in the GEMMs. Rows lie across the lanes, so they are transposed on the way: two panels of eight, whose sums are
// independent, or one. The last panels end with the last row and find some sums again; of fewer than eight rows the last
// one repeats. Beyond k, rows are zero and x is minus zero: their product, minus zero, changes no sum.
//
// SUMS vectors hold the sums of a panel. TRANSPOSE turns STEP k of eight rows, in vectors, into columns; ADD(sums, column,
// x) adds the products of one k.
#pragma once
#include "pack_a.h"

#define ONCE _Pragma("clang loop unroll(disable) vectorize(disable)")
#define ALL _Pragma("clang loop unroll(full)")

#define MINUS_ZERO(T) (sizeof(T) == 2 ? vreinterpretq_u8_u16(vdupq_n_u16(0x8000)) : vreinterpretq_u8_u32(vdupq_n_u32(1u << 31)))

#define AS_IT_IS(row)
#define CUT(row) row = vreinterpretq_u32_u8(vandq_u8(vreinterpretq_u8_u32(row), mask));

// The products of STEP k of eight rows, x from `of` on.
#define ADD_STEP(p, at, ROW, KEEP, of, T, VECTOR, SUMS, STEP, TRANSPOSE, ADD)                        \
    {                                                                                                \
        uint32x4_t rows[ROWS];                                                                       \
        T columns[STEP * ROWS];                                                                      \
        ALL for (int r = 0; r < ROWS; r++) {                                                         \
            __builtin_memcpy(&rows[r], ROW((p) * ROWS + r) + at, 16);                                \
            KEEP(rows[r])                                                                            \
        }                                                                                            \
        TRANSPOSE(rows, columns);                                                                    \
        ALL for (int j = 0; j < STEP; j++) ADD(sums + p * SUMS, columns + j * ROWS, (of)[j]);        \
    }

// Sums of COUNT panels of rows.
#define PANELS(COUNT, ROW, T, VECTOR, SUMS, STEP, ...)                                               \
    VECTOR sums[COUNT * SUMS];                                                                       \
    ALL for (int s = 0; s < COUNT * SUMS; s++) sums[s] = (VECTOR){0};                                \
    long i = 0;                                                                                      \
    ONCE for (; i + STEP <= k; i += STEP)                                                            \
        ALL for (int p = 0; p < COUNT; p++)                                                          \
            ADD_STEP(p, i, ROW, AS_IT_IS, x + i, T, VECTOR, SUMS, STEP, __VA_ARGS__)                 \
    if (i < k)                                                                                       \
        ALL for (int p = 0; p < COUNT; p++)                                                          \
            ADD_STEP(p, i, ROW, CUT, last, T, VECTOR, SUMS, STEP, __VA_ARGS__)

#define WHOLE(r) (at + (r) * k)
#define SOME(r) in[r]

#define GEMV(NAME, T, ...)                                                                           \
    void NAME(const T *restrict b, const T *restrict x, T *restrict dst, long m, long k) {           \
        const long rest = k & (16 / (long)sizeof(T) - 1);                                            \
        const uint8x16_t mask = first_bytes(rest * (long)sizeof(T));                                 \
        T last[16 / sizeof(T)];                                                                      \
        vst1q_u8((uint8_t *)last, vbslq_u8(mask, vld1q_u8((const uint8_t *)(x + k - rest)), MINUS_ZERO(T))); \
        long row = 0;                                                                                \
        if (m < ROWS) {                                                                              \
            const T *in[ROWS] = {b};                                                                 \
            ALL for (int r = 1; r < ROWS; r++) {                                                     \
                in[r] = in[r - 1] + (r < m ? k : 0);                                                 \
                __asm__("" : "+r"(in[r])); /* or each would be found from the first one */           \
            }                                                                                        \
            PANELS(1, SOME, T, __VA_ARGS__)                                                          \
            ONCE for (; row < m; row++) __builtin_memcpy(dst + row, (const T *)sums + row, sizeof(T)); \
        }                                                                                            \
        if (m >= 2 * ROWS)                                                                           \
            ONCE for (; row + ROWS < m; row += 2 * ROWS) {                                           \
                const long first = smaller(row, m - 2 * ROWS);                                       \
                const T *at = b + first * k;                                                         \
                PANELS(2, WHOLE, T, __VA_ARGS__)                                                     \
                __builtin_memcpy(dst + first, sums, sizeof sums);                                    \
            }                                                                                        \
        ONCE for (; row < m; row += ROWS) {                                                          \
            const long first = smaller(row, m - ROWS);                                               \
            const T *at = b + first * k;                                                             \
            PANELS(1, WHOLE, T, __VA_ARGS__)                                                         \
            __builtin_memcpy(dst + first, sums, sizeof sums);                                        \
        }                                                                                            \
    }
