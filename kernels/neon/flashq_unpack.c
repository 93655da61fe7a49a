// The cache back to s8, in 8-bit integers: code * step + zero, which fits.
#include "flashq_cache.h"

#define ALL _Pragma("clang loop unroll(full)")
#define ONCE _Pragma("clang loop unroll(disable)")

// dst: whole tiles of tokens, whole groups of sixteen channels.
#define UNPACK_K(BITS)                                                                                     \
    void unpack_k_int##BITS(const uint8_t *restrict src, int8_t *restrict dst, long m, long k) {           \
        const long channels = round_up(k, 16), row = channels;                                             \
        ONCE for (long tile = 0; tile < tiles_of(m); tile++, src += k_tile_bytes(channels, BITS), dst += TILE * channels) \
            ONCE for (long c = 0; c < channels; c += 16) {                                                 \
                const int8x16_t steps = vld1q_s8((const int8_t *)src + c);                                 \
                const int8x16_t zeros = vld1q_s8((const int8_t *)src + channels + c);                      \
                const uint8_t *codes = src + 2 * channels + c;                                             \
                ONCE for (long t = 0; t < TILE; t += GROUP, codes += GROUP * BITS / 8 * row) {             \
                    int8x16_t x[GROUP];                                                                    \
                    k_codes_##BITS(codes, row, x);                                                         \
                    ALL for (int i = 0; i < GROUP; i++)                                                    \
                        vst1q_s8(dst + (t + i) * channels + c, vmlaq_s8(zeros, x[i], steps));              \
                }                                                                                          \
            }                                                                                              \
    }

UNPACK_K(4)
UNPACK_K(2)

// dst: rows of channels, whole groups of four, with whole tiles of tokens.
#define UNPACK_V(BITS)                                                                                     \
    void unpack_v_int##BITS(const uint8_t *restrict src, int8_t *restrict dst, long m, long k) {           \
        const long tiles = tiles_of(k);                                                                    \
        ONCE for (long group = 0; group < m; group += GROUP, dst += GROUP * tiles * TILE)                  \
            ONCE for (long tile = 0; tile < tiles; tile++, src += v_tile_bytes(BITS))                      \
                ONCE for (long c = 0; c < GROUP; c++) {                                                    \
                    const int8x16_t step = vld1q_dup_s8((const int8_t *)src + c);                          \
                    const int8x16_t zero = vld1q_dup_s8((const int8_t *)src + GROUP + c);                  \
                    int8x16_t x[4];                                                                        \
                    v_codes_##BITS(src + 2 * GROUP + c * (TILE / 8 * BITS), x);                            \
                    ALL for (int i = 0; i < 4; i++)                                                        \
                        vst1q_s8(dst + c * tiles * TILE + tile * TILE + 16 * i, vmlaq_s8(zero, x[i], step)); \
                }                                                                                          \
    }

UNPACK_V(4)
UNPACK_V(2)
