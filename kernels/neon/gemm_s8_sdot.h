// SDOT (Armv8.2 dot product): a tile of 8 x 12 s32, four k per instruction, and the packing of A for it.
#pragma once
#include "gemm.h"

#define SDOT_ROW(r, a, lane)                             \
    acc[r][0] = vdotq_laneq_s32(acc[r][0], b0, a, lane); \
    acc[r][1] = vdotq_laneq_s32(acc[r][1], b1, a, lane); \
    acc[r][2] = vdotq_laneq_s32(acc[r][2], b2, a, lane)

// Four k.
static inline __attribute__((always_inline)) void add_step(int32x4_t acc[ROWS][3], const int8_t *restrict a,
                                                           const int8_t *restrict b) {
    const int8x16_t a0 = vld1q_s8(a), a1 = vld1q_s8(a + 16);
    const int8x16_t b0 = vld1q_s8(b), b1 = vld1q_s8(b + 16), b2 = vld1q_s8(b + 32);
    SDOT_ROW(0, a0, 0); SDOT_ROW(1, a0, 1); SDOT_ROW(2, a0, 2); SDOT_ROW(3, a0, 3);
    SDOT_ROW(4, a1, 0); SDOT_ROW(5, a1, 1); SDOT_ROW(6, a1, 2); SDOT_ROW(7, a1, 3);
}

static __attribute__((noinline)) void micro(const int8_t *restrict a, const int8_t *restrict b, int32_t *c,
                                            long stride, long steps, const int32_t *start, long start_stride) {
    int32x4_t acc[ROWS][3];
#pragma clang loop unroll(full)
    for (int r = 0; r < ROWS; r++)
#pragma clang loop unroll(full)
        for (int j = 0; j < 3; j++) acc[r][j] = vld1q_s32(start + r * start_stride + 4 * j);
#pragma clang loop unroll(disable)
    for (; steps > 0; steps--, a += 32, b += 48) add_step(acc, a, b);
#pragma clang loop unroll(full)
    for (int r = 0; r < ROWS; r++)
#pragma clang loop unroll(full)
        for (int j = 0; j < 3; j++) vst1q_s32(c + r * stride + 4 * j, acc[r][j]);
}

static inline void pack(const uint8_t *restrict a, long rows, long k, long from, long depth, int8_t *restrict out,
                        uint8_t flip) {
    const long end = from + depth;
    if (rows == ROWS)
        for (; from < smaller(end, k); from += 16, out += 16 * ROWS)
            pack_16_bytes(a + from, k, (uint32_t *)out, vdupq_n_u8(flip));
#pragma clang loop vectorize(disable) unroll(disable)
    for (; from < end; from += 4)
#pragma clang loop vectorize(disable) unroll(disable)
        for (long r = 0; r < ROWS; r++)
#pragma clang loop vectorize(disable) unroll(disable)
            for (long i = from; i < from + 4; i++) *out++ = r < rows && i < k ? (int8_t)(a[r * k + i] ^ flip) : 0;
}
#define PACK_S8(a, rows, k, from, depth, out) pack((const uint8_t *)(a), rows, k, from, depth, out, 0)
#define PACK_U8(a, rows, k, from, depth, out) pack(a, rows, k, from, depth, out, 0x80)

// An unsigned A, though SDOT is signed: a - 128 fits a signed byte, and a tile starts from 128 times B's column sums,
// which stand in the scratch memory behind a panel of DEPTH. SHIFTED is the GEMM on such an A.
#define SUMS(DEPTH) ((int32_t *)(scratch + ROWS * (DEPTH)))
#define UNSIGNED(NAME, SHIFTED, DEPTH) \
    void NAME(const uint8_t *restrict a, const int8_t *restrict b, int32_t *restrict c, long m, long n,  \
                             long k, int8_t *restrict scratch) {                                         \
        const int8x16_t weight = vdupq_n_s8(64);                                                         \
        for (long col = 0; col < n; col += 12) {                                                         \
            int32x4_t s0 = vdupq_n_s32(0), s1 = s0, s2 = s0;                                             \
            const int8_t *panel = b + col * round_up(k, 4);                                              \
            _Pragma("clang loop unroll(disable)")                                                        \
            for (long step = 0; step < k; step += 4, panel += 48) {                                      \
                s0 = vdotq_s32(s0, vld1q_s8(panel), weight);                                             \
                s1 = vdotq_s32(s1, vld1q_s8(panel + 16), weight);                                        \
                s2 = vdotq_s32(s2, vld1q_s8(panel + 32), weight);                                        \
            }                                                                                            \
            vst1q_s32(SUMS(DEPTH) + col, vaddq_s32(s0, s0));                                                    \
            vst1q_s32(SUMS(DEPTH) + col + 4, vaddq_s32(s1, s1));                                                \
            vst1q_s32(SUMS(DEPTH) + col + 8, vaddq_s32(s2, s2));                                                \
        }                                                                                                \
        SHIFTED(a, b, c, m, n, k, scratch);                                                              \
    }
