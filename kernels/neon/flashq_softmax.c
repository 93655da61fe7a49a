// FlashQ's softmax: SAS by a running maximum, tile by tile, and each tile's P to s8 with one scale.
#include "flashq_tile.h"

#define ROWS_OF_TILE(SCORES, BEYOND)                                                     \
    _Pragma("clang loop unroll(disable)") for (long r = 0; r < rows; r++) {              \
        const int32_t *scores = SCORES;                                                  \
        const float before = tops[r], top = larger(before, (float)highest_of(scores) * steps[j]); \
        const float alpha = weights[r * (tiles + 1) + j] = decay(before, top, table);    \
        const float sum = p_of_row(scores, BEYOND, p + r * TILE, steps[j], top, table, &largest); \
        tops[r] = top, sums[r] = __builtin_fmaf(sums[r], alpha, sum);                    \
    }

// steps: of the scores, by query tile and key tile; scales: of V, by key tile. dst has whole tiles of keys. factor: the
// real value of a unit of a tile's context, by query tile and key tile.
void flashq_softmax(const int32_t *restrict src, int8_t *restrict dst, long m, long n, const float *restrict steps,
                    const float *restrict scales, float *restrict weights, float *restrict factor, float threshold) {
    const long tiles = tiles_of(n), whole = n / TILE;
    const uint8x16_t table = table_of(threshold);
    float16_t p[TILE * TILE];
    float tops[TILE], sums[TILE], beyond[TILE];
    int32_t last[TILE];
    fill_beyond(beyond, n - whole * TILE);
#pragma clang loop unroll(disable)
    for (long row = 0; row < m; row += TILE, steps += tiles, factor += tiles) {
        const long rows = smaller(TILE, m - row);
#pragma clang loop vectorize(disable) unroll(disable)
        for (long r = 0; r < TILE; r++) tops[r] = -__builtin_inff(), sums[r] = 0.0f;
#pragma clang loop unroll(disable)
        for (long j = 0; j < tiles; j++) {
            float16x8_t largest = vdupq_n_f16(0);
            if (j < whole) {
                ROWS_OF_TILE(src + r * n + j * TILE, 0)
            } else {
                ROWS_OF_TILE(copy_of(src + r * n + j * TILE, n - j * TILE, last), beyond)
            }
            const float16_t per_unit = per_unit_of(largest);
            factor[j] = scales[j] / (float)per_unit;
#pragma clang loop unroll(disable)
            for (long r = 0; r < rows; r++) quantise(p + r * TILE, per_unit, dst + r * tiles * TILE + j * TILE);
        }
#pragma clang loop vectorize(disable) unroll(disable)
        for (long r = 0; r < rows; r++) weights[r * (tiles + 1) + tiles] = sums[r];
        src += rows * n, dst += rows * tiles * TILE, weights += rows * (tiles + 1);
    }
}
