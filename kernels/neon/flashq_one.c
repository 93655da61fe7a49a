// FlashQ's softmax of one query, shared out over threads: each tile's maximum (flashq_sums.c); the running ones, one thread;
// P of each tile by them; the sum, one thread. The same values as flashq_softmax.
#include "flashq_tile.h"

#define ONCE _Pragma("clang loop vectorize(disable) unroll(disable)")

// Maxima to running maxima, and weights from them; m keys.
void flashq_weights(float *restrict tops, float *restrict weights, long m, float threshold) {
    const uint8x16_t table = table_of(threshold);
    float before = -__builtin_inff();
    ONCE for (long j = 0; j < tiles_of(m); j++) {
        tops[j] = larger(before, tops[j]);
        weights[j] = decay(before, tops[j], table);
        before = tops[j];
    }
}

#define P_OF_TILE(SCORES, BEYOND)                                                            \
    {                                                                                        \
        float16x8_t largest = vdupq_n_f16(0);                                                \
        sums[j] = p_of_row(SCORES, BEYOND, p, steps[j], tops[j], table, &largest);           \
        const float16_t per_unit = per_unit_of(largest);                                     \
        factor[j] = scales[j] / (float)per_unit;                                             \
        quantise(p, per_unit, dst + j * TILE);                                               \
    }

// m keys from the start of a tile.
void flashq_p(const int32_t *restrict src, int8_t *restrict dst, long m, const float *restrict tops,
              const float *restrict steps, const float *restrict scales, float *restrict sums, float *restrict factor,
              float threshold) {
    const uint8x16_t table = table_of(threshold);
    float16_t p[TILE];
    float beyond[TILE];
    int32_t last[TILE];
    fill_beyond(beyond, m % TILE);
    long j = 0;
    ONCE for (; j < m / TILE; j++) P_OF_TILE(src + j * TILE, 0)
    if (m % TILE) P_OF_TILE(copy_of(src + j * TILE, m % TILE, last), beyond)
}
