// INT8 GEMM with the matrix instructions of i8mm: a tile of 8 x 12 s32 as 4 x 6 blocks of 2 x 2, eight k per instruction.
// SMMLA multiplies signed by signed, USMMLA unsigned by signed: P needs no shift here.
#include "gemm.h"

#define PAIR_64(TRN, x, y) vreinterpretq_s32_s64(TRN(vreinterpretq_s64_s32(x), vreinterpretq_s64_s32(y)))

// Rows 2i and 2i + 1 of four columns are two blocks of 2 x 2.
static inline void load_pairs(int32x4_t acc[4][6], const int32_t *start, long stride) {
#pragma clang loop unroll(full)
    for (int i = 0; i < 4; i++)
#pragma clang loop unroll(full)
        for (int j = 0; j < 3; j++) {
            const int32x4_t upper = vld1q_s32(start + 2 * i * stride + 4 * j);
            const int32x4_t lower = vld1q_s32(start + (2 * i + 1) * stride + 4 * j);
            acc[i][2 * j] = PAIR_64(vtrn1q_s64, upper, lower);
            acc[i][2 * j + 1] = PAIR_64(vtrn2q_s64, upper, lower);
        }
}

static inline void store_pairs(int32x4_t acc[4][6], int32_t *c, long stride) {
#pragma clang loop unroll(full)
    for (int i = 0; i < 4; i++)
#pragma clang loop unroll(full)
        for (int j = 0; j < 3; j++) {
            vst1q_s32(c + 2 * i * stride + 4 * j, PAIR_64(vtrn1q_s64, acc[i][2 * j], acc[i][2 * j + 1]));
            vst1q_s32(c + (2 * i + 1) * stride + 4 * j, PAIR_64(vtrn2q_s64, acc[i][2 * j], acc[i][2 * j + 1]));
        }
}

#define COLUMN(MMLA, j)                       \
    do {                                      \
        const int8x16_t y = vld1q_s8(b + 16 * j); \
        acc[0][j] = MMLA(acc[0][j], a0, y);   \
        acc[1][j] = MMLA(acc[1][j], a1, y);   \
        acc[2][j] = MMLA(acc[2][j], a2, y);   \
        acc[3][j] = MMLA(acc[3][j], a3, y);   \
    } while (0)

#define MICRO(NAME, MMLA, VECTOR, LOAD)                                                                        \
    static __attribute__((noinline)) void NAME(const int8_t *restrict a, const int8_t *restrict b, int32_t *c, \
                                               long stride, long steps, const int32_t *start, long start_stride) { \
        int32x4_t acc[4][6];                                                                                   \
        load_pairs(acc, start, start_stride);                                                                  \
        _Pragma("clang loop unroll(disable)") for (; steps > 0; steps--, a += 64, b += 96) {                   \
            const VECTOR a0 = LOAD(a), a1 = LOAD(a + 16), a2 = LOAD(a + 32), a3 = LOAD(a + 48);                \
            COLUMN(MMLA, 0);                                                                                   \
            COLUMN(MMLA, 1);                                                                                   \
            COLUMN(MMLA, 2);                                                                                   \
            COLUMN(MMLA, 3);                                                                                   \
            COLUMN(MMLA, 4);                                                                                   \
            COLUMN(MMLA, 5);                                                                                   \
        }                                                                                                      \
        store_pairs(acc, c, stride);                                                                           \
    }

#define LOAD_U8(at) vld1q_u8((const uint8_t *)(at))
MICRO(micro_s8, vmmlaq_s32, int8x16_t, vld1q_s8)
MICRO(micro_u8, vusmmlaq_s32, uint8x16_t, LOAD_U8)

// Steps of eight rows x eight bytes: sixteen bytes of a row are half of two steps.
static inline void pack(const uint8_t *restrict a, long rows, long k, long from, long depth, int8_t *restrict out) {
    const long end = from + depth;
    if (rows == ROWS)
#pragma clang loop unroll(disable)
        for (; from < smaller(end, k); from += 16, out += 16 * ROWS)
#pragma clang loop unroll(full)
            for (int r = 0; r < ROWS; r += 2) {
                const int32x4_t upper = vreinterpretq_s32_u8(vld1q_u8(a + r * k + from));
                const int32x4_t lower = vreinterpretq_s32_u8(vld1q_u8(a + (r + 1) * k + from));
                vst1q_s8(out + 8 * r, vreinterpretq_s8_s32(PAIR_64(vtrn1q_s64, upper, lower)));
                vst1q_s8(out + 8 * r + 64, vreinterpretq_s8_s32(PAIR_64(vtrn2q_s64, upper, lower)));
            }
#pragma clang loop vectorize(disable) unroll(disable)
    for (; from < end; from += 8)
#pragma clang loop vectorize(disable) unroll(disable)
        for (long r = 0; r < ROWS; r++)
#pragma clang loop vectorize(disable) unroll(disable)
            for (long i = from; i < from + 8; i++) *out++ = r < rows && i < k ? (int8_t)a[r * k + i] : 0;
}
#define PACK_BYTES(a, rows, k, from, depth, out) pack((const uint8_t *)(a), rows, k, from, depth, out)

GEMM(gemm_s8_mmla_8x12, int8_t, int8_t, int32_t, 12, 8, KC_S8, NC_S8, PACK_BYTES, micro_s8, FROM_ZERO)
GEMM(gemm_u8s8_mmla_8x12, uint8_t, int8_t, int32_t, 12, 8, KC_S8, NC_S8, PACK_BYTES, micro_u8, FROM_ZERO)
