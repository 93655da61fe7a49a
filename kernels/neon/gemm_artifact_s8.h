// INT8 GEMMs with SDOT in the blocks of the library under the IntAttention benchmark: as deep as half of a 32 KiB L1 holds
// of a panel 12 wide (in whole sixteens), as broad as nine tenths of a 256 KiB L2 hold at a depth of 128, the first
// product's; the two sizes are the library's for every core, whatever its caches are.
#pragma once
#include "gemm_s8_sdot.h"

static inline long parts(long whole, long most) { return (whole + most - 1) / most; }
static inline long block_depth(long k) { return round_up(parts(k, parts(k, 1364)), 16); }
static inline long block_columns(long n) { return round_up(parts(n, parts(n, 1812)), 12); }

#define DEPTH block_depth(k)
#define COLUMNS block_columns(n)
#define FROM_SUMS(col) (SUMS(DEPTH) + (col))

// The library has no kernel for an unsigned A and a signed B on these cores: it first copies A less 128 as signed bytes.
static __attribute__((noinline)) void to_signed(const uint8_t *restrict a, int8_t *restrict out, long m, long k) {
    for (long row = 0; row < m; row++, a += k, out += k) {
        long at = 0;
#pragma clang loop unroll(disable)
        for (; at + 16 <= k; at += 16) vst1q_u8((uint8_t *)out + at, veorq_u8(vld1q_u8(a + at), vdupq_n_u8(0x80)));
#pragma clang loop vectorize(disable) unroll(disable)
        for (; at < k; at++) out[at] = (int8_t)(a[at] ^ 0x80);
    }
}

#define ARTIFACT_S8(SIGNED_NAME, UNSIGNED_NAME, MICRO)                                                        \
    GEMM(SIGNED_NAME, int8_t, int8_t, int32_t, 12, 4, DEPTH, COLUMNS, PACK_S8, MICRO, FROM_ZERO)              \
    static GEMM(from_sums, int8_t, int8_t, int32_t, 12, 4, DEPTH, COLUMNS, PACK_S8, MICRO, FROM_SUMS)         \
    static inline void shifted(const uint8_t *restrict a, const int8_t *restrict b, int32_t *restrict c,      \
                               long m, long n, long k, int8_t *restrict scratch) {                            \
        int8_t *copy = scratch + ROWS * 1392 + 4 * round_up(n, 12) + 64;                                      \
        to_signed(a, copy, m, k);                                                                             \
        from_sums(copy, b, c, m, n, k, scratch);                                                              \
    }                                                                                                         \
    UNSIGNED(UNSIGNED_NAME, shifted, DEPTH)
