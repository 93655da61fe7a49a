// Eight rows of A into a panel: k-steps of ROWS x 4 bytes (four s8 or one f32) or ROWS x 2 bytes (one f16).
#pragma once
#include "intsim.h"

static inline void transpose_store_32(uint32x4_t r0, uint32x4_t r1, uint32x4_t r2, uint32x4_t r3, uint32_t *out) {
    const uint32x4_t a = vtrn1q_u32(r0, r1), b = vtrn2q_u32(r0, r1), c = vtrn1q_u32(r2, r3), d = vtrn2q_u32(r2, r3);
#define PAIR(TRN, x, y) vreinterpretq_u32_u64(TRN(vreinterpretq_u64_u32(x), vreinterpretq_u64_u32(y)))
    vst1q_u32(out, PAIR(vtrn1q_u64, a, c));
    vst1q_u32(out + ROWS, PAIR(vtrn1q_u64, b, d));
    vst1q_u32(out + 2 * ROWS, PAIR(vtrn2q_u64, a, c));
    vst1q_u32(out + 3 * ROWS, PAIR(vtrn2q_u64, b, d));
}

// Sixteen bytes of each of eight rows, `stride` bytes apart, into four steps of eight 32-bit units.
static inline void pack_16_bytes(const uint8_t *a, long stride, uint32_t *out, uint8x16_t flip) {
    uint32x4_t row[ROWS];
#pragma clang loop unroll(full)
    for (int r = 0; r < ROWS; r++) row[r] = vreinterpretq_u32_u8(veorq_u8(vld1q_u8(a + r * stride), flip));
    transpose_store_32(row[0], row[1], row[2], row[3], out);
    transpose_store_32(row[4], row[5], row[6], row[7], out + 4);
}

// Eight f16 of each of eight rows into eight steps of eight.
static inline void transpose_8_halves(const uint16x8_t row[ROWS], uint16_t *out) {
    uint16x8_t two[ROWS];
    uint32x4_t four[ROWS];
#pragma clang loop unroll(full)
    for (int r = 0; r < ROWS; r += 2) {
        two[r] = vtrn1q_u16(row[r], row[r + 1]);
        two[r + 1] = vtrn2q_u16(row[r], row[r + 1]);
    }
#define WIDE(x) vreinterpretq_u32_u16(x)
#pragma clang loop unroll(full)
    for (int r = 0; r < ROWS; r += 4)
#pragma clang loop unroll(full)
        for (int i = 0; i < 2; i++) {
            four[r + i] = vtrn1q_u32(WIDE(two[r + i]), WIDE(two[r + 2 + i]));
            four[r + 2 + i] = vtrn2q_u32(WIDE(two[r + i]), WIDE(two[r + 2 + i]));
        }
#pragma clang loop unroll(full)
    for (int i = 0; i < 4; i++) {
        vst1q_u16(out + i * ROWS, vreinterpretq_u16_u32(PAIR(vtrn1q_u64, four[i], four[i + 4])));
        vst1q_u16(out + (i + 4) * ROWS, vreinterpretq_u16_u32(PAIR(vtrn2q_u64, four[i], four[i + 4])));
    }
}

static inline void pack_8_halves(const uint16_t *a, long stride, uint16_t *out) {
    uint16x8_t row[ROWS];
#pragma clang loop unroll(full)
    for (int r = 0; r < ROWS; r++) row[r] = vld1q_u16(a + r * stride);
    transpose_8_halves(row, out);
}
