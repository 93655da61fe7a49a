// The INT8 GEMM that the library under the IntAttention benchmark takes when it is set up on a big core: rows of A are
// read where they lie, six at a time, and a tile of 6 x 16 goes over a block of B's columns: all where they are at most
// 64, else three panels where k is at most 128, else one. All rows meet a block of columns before the next one, so that
// threads share out blocks of columns; k is cut where it exceeds 3072.
#include "intsim.h"

enum { TALL = 6, WIDE = 16 };

static inline long parts(long whole, long most) { return (whole + most - 1) / most; }
static inline long block_depth(long k) { return k > 3072 ? round_up(parts(k, parts(k, 2048)), 4) : k; }
static inline long block_columns(long n, long k) { return n <= 64 ? n : k <= 128 ? 3 * WIDE : WIDE; }

// Six rows of a tile times four k of four columns (register `b`, k `lane`), while the next four columns are loaded.
#define SDOT(c, b, a, lane) "sdot v" #c ".4s, v" #b ".16b, v" #a ".4b[" #lane "]\n"
#define COLUMNS(b, lane, c0, c1, c2, c3, c4, c5, next)                                                   \
    SDOT(c0, b, 0, lane) next SDOT(c1, b, 1, lane) SDOT(c2, b, 2, lane) SDOT(c3, b, 3, lane)             \
    SDOT(c4, b, 4, lane) SDOT(c5, b, 5, lane)
#define NEXT(b, at) "ldr q" #b ", [%[b], #" #at "]\n"
#define FOUR_DEEP(lane, n0, n1, n2, n3)                                                                  \
    COLUMNS(6, lane, 8, 12, 16, 20, 24, 28, n0) COLUMNS(7, lane, 9, 13, 17, 21, 25, 29, n1)              \
    COLUMNS(6, lane, 10, 14, 18, 22, 26, 30, n2) COLUMNS(7, lane, 11, 15, 19, 23, 27, 31, n3)
#define FIFTEEN_OF_SIXTEEN                                                                               \
    FOUR_DEEP(0, NEXT(7, 16), NEXT(6, 32), NEXT(7, 48), NEXT(6, 64))                                     \
    FOUR_DEEP(1, NEXT(7, 80), NEXT(6, 96), NEXT(7, 112), NEXT(6, 128))                                   \
    FOUR_DEEP(2, NEXT(7, 144), NEXT(6, 160), NEXT(7, 176), NEXT(6, 192))                                 \
    COLUMNS(6, 3, 8, 12, 16, 20, 24, 28, NEXT(7, 208)) COLUMNS(7, 3, 9, 13, 17, 21, 25, 29, NEXT(6, 224))\
    COLUMNS(6, 3, 10, 14, 18, 22, 26, 30, NEXT(7, 240))
#define LAST_AND_NEXT(c, a) SDOT(c, 7, a, 3) "ldr q" #a ", [%[a" #a "], #16]!\n"
#define FOUR(op, at, r0, r1, r2, r3) \
    op " q" #r0 ", q" #r1 ", [" at "]\n" op " q" #r2 ", q" #r3 ", [" at ", #32]\n"

// Adds sixteen k a step, then four k a step of what `ends` holds of the six rows, to the tile found at `start`,
// or to zeros.
static __attribute__((noinline)) void micro(const int8_t *const a[TALL], const int8_t *b, long steps,
                                            const int8_t *ends, long rest, const int32_t *start, long start_stride,
                                            int32_t *c, long c_stride) {
    const int8_t *a0 = a[0], *a1 = a[1], *a2 = a[2], *a3 = a[3], *a4 = a[4], *a5 = a[5];
    __asm__ volatile(
#define FROM "add %[start], %[start], %[from]\n"
        "cbz %[start], 6f\n"
        FOUR("ldp", "%[start]", 8, 9, 10, 11) FROM FOUR("ldp", "%[start]", 12, 13, 14, 15) FROM
        FOUR("ldp", "%[start]", 16, 17, 18, 19) FROM FOUR("ldp", "%[start]", 20, 21, 22, 23) FROM
        FOUR("ldp", "%[start]", 24, 25, 26, 27) FROM FOUR("ldp", "%[start]", 28, 29, 30, 31)
        "0: cbz %[steps], 3f\n"
        "ldr q0, [%[a0]]; ldr q1, [%[a1]]; ldr q2, [%[a2]]; ldr q3, [%[a3]]; ldr q4, [%[a4]]; ldr q5, [%[a5]]\n"
        "ldr q6, [%[b]]\n"
        "subs %[steps], %[steps], #1; b.le 2f\n"
        "1:\n"
        FIFTEEN_OF_SIXTEEN NEXT(6, 256)
        LAST_AND_NEXT(11, 0) LAST_AND_NEXT(15, 1) LAST_AND_NEXT(19, 2)
        LAST_AND_NEXT(23, 3) LAST_AND_NEXT(27, 4) LAST_AND_NEXT(31, 5)
        "add %[b], %[b], #256; subs %[steps], %[steps], #1; b.gt 1b\n"
        "2:\n"
        FIFTEEN_OF_SIXTEEN COLUMNS(7, 3, 11, 15, 19, 23, 27, 31, "add %[b], %[b], #256\n")
        "3: cbz %[rest], 5f\n"
        "4:\n"
        "ldr s0, [%[ends]]; ldr s1, [%[ends], #16]; ldr s2, [%[ends], #32]\n"
        "ldr s3, [%[ends], #48]; ldr s4, [%[ends], #64]; ldr s5, [%[ends], #80]\n"
        "ldr q6, [%[b]]\n"
        FOUR_DEEP(0, NEXT(7, 16), NEXT(6, 32), NEXT(7, 48), "")
        "add %[ends], %[ends], #4; add %[b], %[b], #64; subs %[rest], %[rest], #1; b.gt 4b\n"
        "5:\n"
#define TO "add %[c], %[c], %[to]\n"
        FOUR("stp", "%[c]", 8, 9, 10, 11) TO FOUR("stp", "%[c]", 12, 13, 14, 15) TO
        FOUR("stp", "%[c]", 16, 17, 18, 19) TO FOUR("stp", "%[c]", 20, 21, 22, 23) TO
        FOUR("stp", "%[c]", 24, 25, 26, 27) TO FOUR("stp", "%[c]", 28, 29, 30, 31)
        "b 7f\n"
#define ZERO(r0, r1, r2, r3) \
    "movi v" #r0 ".4s, #0; movi v" #r1 ".4s, #0; movi v" #r2 ".4s, #0; movi v" #r3 ".4s, #0\n"
        "6:\n"
        ZERO(8, 9, 10, 11) ZERO(12, 13, 14, 15) ZERO(16, 17, 18, 19)
        ZERO(20, 21, 22, 23) ZERO(24, 25, 26, 27) ZERO(28, 29, 30, 31)
        "b 0b\n"
        "7:\n"
        : [a0] "+r"(a0), [a1] "+r"(a1), [a2] "+r"(a2), [a3] "+r"(a3), [a4] "+r"(a4), [a5] "+r"(a5), [b] "+r"(b),
          [steps] "+r"(steps), [ends] "+r"(ends), [rest] "+r"(rest), [start] "+r"(start), [c] "+r"(c)
        : [from] "r"(4 * start_stride), [to] "r"(4 * c_stride)
        : "cc", "memory", "v0", "v1", "v2", "v3", "v4", "v5", "v6", "v7", "v8", "v9", "v10", "v11", "v12", "v13",
          "v14", "v15", "v16", "v17", "v18", "v19", "v20", "v21", "v22", "v23", "v24", "v25", "v26", "v27", "v28",
          "v29", "v30", "v31");
}

// Up to fifteen values at the ends of six rows, and zeros behind them.
static __attribute__((noinline)) void copy_ends(const int8_t *const a[TALL], long from, long count,
                                                int8_t ends[TALL][16]) {
#pragma clang loop unroll(full)
    for (int r = 0; r < TALL; r++) vst1q_s8(ends[r], vdupq_n_s8(0));
#pragma clang loop vectorize(disable) unroll(disable)
    for (long i = 0; i < count; i++)
#pragma clang loop unroll(full)
        for (int r = 0; r < TALL; r++) ends[r][i] = a[r][from + i];
}

// Part of a tile at the right or lower edge of C.
static __attribute__((noinline)) void copy_part(const int32_t *restrict from, long from_stride, int32_t *restrict to,
                                                long to_stride, long rows, long width) {
#pragma clang loop unroll(disable)
    for (long r = 0; r < rows; r++)
#pragma clang loop vectorize(disable) unroll(disable)
        for (long i = 0; i < width; i++) to[r * to_stride + i] = from[r * from_stride + i];
}

// Six rows of A, or the last ones with one of them repeated.
static __attribute__((noinline)) void six_rows(const int8_t *a, long k, long rows, const int8_t *at[TALL]) {
#pragma clang loop unroll(full)
    for (int r = 0; r < TALL; r++) at[r] = a + smaller(r, rows - 1) * k;
}

// c (m x n) = a (m x k) * B, with b in panels of 16 columns, k in steps of 4; columns from `col` on start from
// sums + col, or from zero without sums.
static inline void product(const int8_t *restrict a, const int8_t *restrict b, int32_t *restrict c, long m, long n,
                           long k, const int32_t *sums) {
    const long padded = round_up(k, 4);
    const int8_t *at[TALL];
    int32_t tile[TALL * WIDE];
    int8_t ends[TALL][16];
    for (long kb = 0; kb < k; kb += block_depth(k)) {
        const long depth = smaller(block_depth(k), k - kb), steps = depth / 16, left = depth % 16;
        for (long nb = 0; nb < n; nb += block_columns(n, k))
            for (long row = 0; row < m; row += TALL) {
                const long rows = smaller(TALL, m - row);
                six_rows(a + row * k + kb, k, rows, at);
                if (left) copy_ends(at, 16 * steps, left, ends);
                for (long col = nb; col < smaller(nb + block_columns(n, k), n); col += WIDE) {
                    const long width = smaller(WIDE, n - col);
                    const int full = rows == TALL && width == WIDE;
                    int32_t *out = c + row * n + col, *to = full ? out : tile;
                    const long stride = full ? n : WIDE;
                    if (!full && kb) copy_part(out, n, tile, WIDE, rows, width);
                    micro(at, b + col * padded + kb * WIDE, steps, ends[0], parts(left, 4),
                          kb ? to : sums ? sums + col : 0, kb ? stride : 0, to, stride);
                    if (!full) copy_part(tile, WIDE, out, n, rows, width);
                }
            }
    }
}

// An unsigned A stands as A less 128 in signed bytes; what is missing is 128 times B's column sums.
static __attribute__((noinline)) void column_sums(const int8_t *restrict b, int32_t *restrict sums, long n, long k) {
    const int8x16_t weight = vdupq_n_s8(64);
    for (long col = 0; col < n; col += WIDE, sums += WIDE) {
        int32x4_t s0 = vdupq_n_s32(0), s1 = s0, s2 = s0, s3 = s0;
#pragma clang loop unroll(disable)
        for (long step = 0; step < k; step += 4, b += 64) {
            s0 = vdotq_s32(s0, vld1q_s8(b), weight);
            s1 = vdotq_s32(s1, vld1q_s8(b + 16), weight);
            s2 = vdotq_s32(s2, vld1q_s8(b + 32), weight);
            s3 = vdotq_s32(s3, vld1q_s8(b + 48), weight);
        }
        vst1q_s32(sums, vaddq_s32(s0, s0));
        vst1q_s32(sums + 4, vaddq_s32(s1, s1));
        vst1q_s32(sums + 8, vaddq_s32(s2, s2));
        vst1q_s32(sums + 12, vaddq_s32(s3, s3));
    }
}

void artifact_gemm_s8_6x16(const int8_t *restrict a, const int8_t *restrict b, int32_t *restrict c, long m, long n,
                           long k) {
    product(a, b, c, m, n, k, 0);
}

void artifact_gemm_lowered_6x16(const int8_t *restrict lowered, const int8_t *restrict b, int32_t *restrict c, long m,
                                long n, long k, int32_t *restrict sums) {
    column_sums(b, sums, n, k);
    product(lowered, b, c, m, n, k, sums);
}
