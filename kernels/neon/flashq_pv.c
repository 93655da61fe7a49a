// FlashQ's second product: the context of each tile of keys from s8 codes, exact, added to f32 sums that the row's alpha
// rescales first. A tile of 8 x 12 of the context, as in the SDOT GEMM.
#include "flashq.h"
#include "gemm_s8_sdot.h"

static __attribute__((noinline)) void add_tile(const int8_t *restrict a, const int8_t *restrict b, float *c, long stride,
                                               const float *start, long start_stride, const float *alpha, float factor) {
    int32x4_t acc[ROWS][3];
#pragma clang loop unroll(full)
    for (int i = 0; i < 3 * ROWS; i++) acc[i / 3][i % 3] = vdupq_n_s32(0);
#pragma clang loop unroll(disable)
    for (long step = 0; step < TILE; step += 4, a += 32, b += 48) add_step(acc, a, b);
#pragma clang loop unroll(full)
    for (int r = 0; r < ROWS; r++)
#pragma clang loop unroll(full)
        for (int j = 0; j < 3; j++)
            vst1q_f32(c + r * stride + 4 * j,
                      vfmaq_n_f32(vmulq_n_f32(vld1q_f32(start + r * start_stride + 4 * j), alpha[r]),
                                  vcvtq_f32_s32(acc[r][j]), factor));
}

enum { DEPTH = KC_S8 / TILE };  // tiles of a block of b that stays in L2

// b is packed over whole tiles of keys, n are channels, k keys. weights and factor are those of flashq_softmax.
void gemm_flashq_8x12(const int8_t *restrict a, const int8_t *restrict b, float *restrict c,
                      const float *restrict weights, const float *restrict factor, long m, long n, long k) {
    const long tiles = tiles_of(k), padded = tiles * TILE;
    int8_t panel[ROWS * KC_S8];
    float edge[ROWS * 12], alpha[ROWS * DEPTH];
#pragma clang loop unroll(disable)
    for (long block = 0; block < tiles; block += DEPTH)
#pragma clang loop unroll(disable)
        for (long row = 0; row < m; row += ROWS) {
            const long rows = smaller(ROWS, m - row), depth = smaller(DEPTH, tiles - block);
            const float *scale = factor + row / TILE * tiles + block;
            PACK_S8(a + row * padded, rows, padded, block * TILE, depth * TILE, panel);
#pragma clang loop vectorize(disable) unroll(disable)
            for (long t = 0; t < depth; t++)
#pragma clang loop vectorize(disable) unroll(disable)
                for (long r = 0; r < ROWS; r++)
                    alpha[t * ROWS + r] = r < rows ? weights[(row + r) * (tiles + 1) + block + t] : 0.0f;
#pragma clang loop unroll(disable)
            for (long col = 0; col < n; col += 12) {
                const long width = smaller(12, n - col);
                float *at = c + row * n + col;
                const int full = rows == ROWS && width == 12;
                float *to = full ? at : edge;
                const long stride = full ? n : 12;
                const int8_t *b_panel = b + col * padded + block * TILE * 12;
                if (!full && block) copy_tile(at, n, edge, 12, rows, width, sizeof(float));
                add_tile(panel, b_panel, to, stride, block ? to : FROM_ZERO(col), block ? stride : 0, alpha, scale[0]);
#pragma clang loop unroll(disable)
                for (long t = 1; t < depth; t++)
                    add_tile(panel + t * ROWS * TILE, b_panel + t * TILE * 12, to, stride, to, stride, alpha + t * ROWS,
                             scale[t]);
                if (!full) copy_tile(edge, 12, at, n, rows, width, sizeof(float));
            }
        }
}
