// Of the softmax of one query (flashq_one.c) what needs no half precision: each tile's maximum, the sum of all tiles.
#include "flashq.h"

#define ONCE _Pragma("clang loop vectorize(disable) unroll(disable)")

// m keys from the start of a tile.
void flashq_tops(const int32_t *restrict src, float *restrict tops, long m, const float *restrict steps) {
    int32_t last[TILE];
    long j = 0;
    ONCE for (; j < m / TILE; j++) tops[j] = (float)highest_of(src + j * TILE) * steps[j];
    if (m % TILE) tops[j] = (float)highest_of(copy_of(src + j * TILE, m % TILE, last)) * steps[j];
}

void flashq_total(const float *restrict sums, float *restrict weights, long m) {
    const long tiles = tiles_of(m);
    float total = 0.0f;
    ONCE for (long j = 0; j < tiles; j++) total = __builtin_fmaf(total, weights[j], sums[j]);
    weights[tiles] = total;
}
