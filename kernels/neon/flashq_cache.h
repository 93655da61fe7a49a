// FlashQ's key-value cache: codes of 4 or 2 bits, per channel of a tile of 64 tokens a step (u8) and a zero (s8).
//
// K, for each tile: steps, then zeros of the channels, then rows of codes in which a byte holds neighbouring tokens of a
// channel, the first in the lowest bits. Channels are filled up to a multiple of 16.
// V, for each group of four channels, for each tile: four steps, four zeros, then for each channel the codes of the tile, of
// which a byte holds tokens 32 (4 bits) or 16 (2 bits) apart. Channels are filled up to a multiple of 4.
#pragma once
#include "flashq.h"

enum { GROUP = 4 };  // channels of V; tokens of K whose sums make a vector

static inline long k_tile_bytes(long channels, long bits) { return channels * (2 + TILE / 8 * bits); }
static inline long v_tile_bytes(long bits) { return GROUP * (2 + TILE / 8 * bits); }

static inline int8x16_t low_4(uint8x16_t x) { return vreinterpretq_s8_u8(vandq_u8(x, vdupq_n_u8(15))); }
static inline int8x16_t high_4(uint8x16_t x) { return vreinterpretq_s8_u8(vshrq_n_u8(x, 4)); }

// Four neighbouring tokens, sixteen channels of K; `row` bytes are between rows of codes.
static inline void k_codes_4(const uint8_t *codes, long row, int8x16_t *out) {
    const uint8x16_t x = vld1q_u8(codes), y = vld1q_u8(codes + row);
    out[0] = low_4(x), out[1] = high_4(x), out[2] = low_4(y), out[3] = high_4(y);
}

// The 64 tokens of a channel of V.
static inline void v_codes_4(const uint8_t *codes, int8x16_t *out) {
    const uint8x16_t x = vld1q_u8(codes), y = vld1q_u8(codes + 16);
    out[0] = low_4(x), out[1] = low_4(y), out[2] = high_4(x), out[3] = high_4(y);
}

static inline void v_codes_2(const uint8_t *codes, int8x16_t *out) {
    const uint8x16_t x = vld1q_u8(codes), three = vdupq_n_u8(3);
    out[0] = vreinterpretq_s8_u8(vandq_u8(x, three));
    out[1] = vreinterpretq_s8_u8(vandq_u8(vshrq_n_u8(x, 2), three));
    out[2] = vreinterpretq_s8_u8(vandq_u8(vshrq_n_u8(x, 4), three));
    out[3] = vreinterpretq_s8_u8(vshrq_n_u8(x, 6));
}

static inline void k_codes_2(const uint8_t *codes, long row, int8x16_t *out) { v_codes_2(codes, out); }
