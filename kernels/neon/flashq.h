// FlashQ's tiles: 64 queries by 64 keys. An array of tile weights has, for each query, the factor alpha of what came before
// each tile, and then the sum of its probabilities.
#pragma once
#include "intsim.h"

enum { TILE = 64 };

static inline long tiles_of(long n) { return (n + TILE - 1) / TILE; }

// The largest score of a row of a tile.
static inline int32_t highest_of(const int32_t *scores) {
    int32x4_t top[4] = {vld1q_s32(scores), vld1q_s32(scores + 4), vld1q_s32(scores + 8), vld1q_s32(scores + 12)};
#pragma clang loop unroll(full)
    for (int i = 16; i < TILE; i += 4) top[i / 4 % 4] = vmaxq_s32(top[i / 4 % 4], vld1q_s32(scores + i));
    return vmaxvq_s32(vmaxq_s32(vmaxq_s32(top[0], top[1]), vmaxq_s32(top[2], top[3])));
}

// A row of n scores filled up to a tile.
static inline const int32_t *copy_of(const int32_t *scores, long n, int32_t *out) {
    const int32x4_t places = {0, 1, 2, 3}, count = vdupq_n_s32((int32_t)n);
#pragma clang loop unroll(full)
    for (long i = 0; i < TILE; i += 4) {
        const uint32x4_t there = vcgtq_s32(count, vaddq_s32(places, vdupq_n_s32((int32_t)i)));
        vst1q_s32(out + i, vbslq_s32(there, vld1q_s32(scores + (i < n ? i : 0)), vdupq_n_s32(INT32_MIN)));
    }
    return out;
}
