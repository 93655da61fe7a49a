// The loops around a micro-kernel: blocks of B that stay in L2, panels of A that stay in L1.
//
// GEMM(NAME, TA, TB, TC, W, U, KC, NC, PACK_A, MICRO, START) defines
//     void NAME(const TA *a, const TB *b, TC *c, long m, long n, long k, TB *scratch)
// that computes c (m x n) = a (m x k) * B, with b packed by pack_b: panels of W columns, k in steps of U.
// PACK_A(a, rows, k, from, depth, panel) packs up to ROWS rows. MICRO(panel, b, c, stride, steps, start, start_stride)
// adds `steps` k-steps to the ROWS x W tile that it finds at `start` and stores it at c. START(col) is where a tile of
// columns from `col` on begins (stride 0: one row for all). ROWS and the packing come from the includer.
//
// What is left of A's rows is packed as one more vector: B is zero beyond k, or there are no more steps.
#pragma once
#include "sizes.h"

#define GEMM(NAME, TA, TB, TC, W, U, KC, NC, PACK_A, MICRO, START)                                            \
    void NAME(const TA *restrict a, const TB *restrict b, TC *restrict c, long m, long n, long k,             \
              TB *restrict scratch) {                                                                         \
        const long padded = round_up(k, U);                                                                   \
        TC tile[ROWS * W];                                                                                    \
        for (long nb = 0; nb < n; nb += NC)                                                                   \
            for (long kb = 0; kb < padded; kb += KC) {                                                        \
                const long depth = smaller(KC, padded - kb);                                                  \
                for (long row = 0; row < m; row += ROWS) {                                                    \
                    const long rows = smaller(ROWS, m - row);                                                 \
                    PACK_A(a + row * k, rows, k, kb, depth, scratch);                                         \
                    for (long col = nb; col < smaller(nb + NC, n); col += W) {                                \
                        const long width = smaller(W, n - col);                                               \
                        const TB *b_panel = b + col * padded + kb * W;                                        \
                        TC *at = c + row * n + col;                                                           \
                        const int full = rows == ROWS && width == W;                                          \
                        TC *to = full ? at : tile;                                                            \
                        const long stride = full ? n : W;                                                     \
                        if (!full && kb)                                                                      \
                            copy_tile(at, n, tile, W, rows, width, sizeof(TC));                               \
                        MICRO(scratch, b_panel, to, stride, depth / U, kb ? to : START(col), kb ? stride : 0); \
                        if (!full)                                                                            \
                            copy_tile(tile, W, at, n, rows, width, sizeof(TC));                               \
                    }                                                                                         \
                }                                                                                             \
            }                                                                                                 \
    }

// Part of a tile at the right or lower edge of C: pieces as wide as fit into a row, of which the last may meet the one
// before it.
#define PIECE(bytes, at) __builtin_memcpy(out + (at), in + (at), bytes);
#define EACH_ROW(...) for (; in < end; in += from_bytes, out += to_bytes) { __VA_ARGS__ }
static __attribute__((noinline)) void copy_tile(const void *restrict from, long from_stride, void *restrict to,
                                                long to_stride, long rows, long width, long bytes) {
    const long from_bytes = from_stride * bytes, to_bytes = to_stride * bytes, size = width * bytes;
    const char *in = from, *const end = in + rows * from_bytes;
    char *out = to;
    if (size > 32)
#pragma clang loop unroll(disable)
        EACH_ROW(PIECE(16, 0) PIECE(16, 16) for (long i = 48; i < size; i += 16) PIECE(16, i - 16) PIECE(16, size - 16))
    else if (size >= 16)
#pragma clang loop unroll(disable)
        EACH_ROW(PIECE(16, 0) PIECE(16, size - 16))
    else if (size >= 8)
#pragma clang loop unroll(disable)
        EACH_ROW(PIECE(8, 0) PIECE(8, size - 8))
    else if (size >= 4)
#pragma clang loop unroll(disable)
        EACH_ROW(PIECE(4, 0) PIECE(4, size - 4))
    else
#pragma clang loop unroll(disable)
        EACH_ROW(PIECE(2, 0))
}
