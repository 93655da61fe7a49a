// INT8 GEMM for Armv8.0, which has no dot product: SMULL and SMLAL2 add two products in 16 bits, SADALP pairs of those in
// 32. A tile of 8 x 4 s32 in two halves of 4 x 4, sixteen k per step.
//
// Two products fit 16 bits unless both are (-128)^2: B must not hold -128. Symmetric quantisation gives -127 ... 127.
#include "gemm.h"

// One row of A against four columns: the products of four columns are in flight, or an in-order core would wait.
#define ROW(r)                                                                                                     \
    do {                                                                                                           \
        const int8x16_t x = vld1q_s8(a + 16 * r);                                                                  \
        int16x8_t t0 = vmull_s8(vget_low_s8(x), vget_low_s8(b0)), t1 = vmull_s8(vget_low_s8(x), vget_low_s8(b1)); \
        int16x8_t t2 = vmull_s8(vget_low_s8(x), vget_low_s8(b2)), t3 = vmull_s8(vget_low_s8(x), vget_low_s8(b3)); \
        t0 = vmlal_high_s8(t0, x, b0), t1 = vmlal_high_s8(t1, x, b1);                                              \
        t2 = vmlal_high_s8(t2, x, b2), t3 = vmlal_high_s8(t3, x, b3);                                              \
        acc[r][0] = vpadalq_s16(acc[r][0], t0), acc[r][1] = vpadalq_s16(acc[r][1], t1);                            \
        acc[r][2] = vpadalq_s16(acc[r][2], t2), acc[r][3] = vpadalq_s16(acc[r][3], t3);                            \
    } while (0)

static inline int32x4_t sums_of(int32x4_t a, int32x4_t b, int32x4_t c, int32x4_t d) {
    return vpaddq_s32(vpaddq_s32(a, b), vpaddq_s32(c, d));
}

static __attribute__((noinline)) void half(const int8_t *restrict a, const int8_t *restrict b, int32_t *c, long stride,
                                           long steps, const int32_t *start, long start_stride) {
    int32x4_t acc[4][4];
#pragma clang loop unroll(full)
    for (int i = 0; i < 16; i++) acc[i / 4][i % 4] = vdupq_n_s32(0);
#pragma clang loop unroll(disable)
    for (; steps > 0; steps--, a += 16 * ROWS, b += 64) {
        const int8x16_t b0 = vld1q_s8(b), b1 = vld1q_s8(b + 16), b2 = vld1q_s8(b + 32), b3 = vld1q_s8(b + 48);
        ROW(0);
        ROW(1);
        ROW(2);
        ROW(3);
    }
#pragma clang loop unroll(full)
    for (int r = 0; r < 4; r++)
        vst1q_s32(c + r * stride, vaddq_s32(vld1q_s32(start + r * start_stride),
                                            sums_of(acc[r][0], acc[r][1], acc[r][2], acc[r][3])));
}

static inline void micro(const int8_t *restrict a, const int8_t *restrict b, int32_t *c, long stride, long steps,
                         const int32_t *start, long start_stride) {
    half(a, b, c, stride, steps, start, start_stride);
    half(a + 64, b, c + 4 * stride, stride, steps, start + 4 * start_stride, start_stride);
}

static inline void pack(const uint8_t *restrict a, long rows, long k, long from, long depth, int8_t *restrict out,
                        uint8_t flip) {
    const long end = from + depth;
    const uint8x16_t flips = vdupq_n_u8(flip);
    if (rows == ROWS)
#pragma clang loop unroll(disable)
        for (; from < smaller(end, k); from += 16, out += 16 * ROWS)
#pragma clang loop unroll(full)
            for (int r = 0; r < ROWS; r++)
                vst1q_s8(out + 16 * r, vreinterpretq_s8_u8(veorq_u8(vld1q_u8(a + r * k + from), flips)));
#pragma clang loop vectorize(disable) unroll(disable)
    for (; from < end; from += 16)
#pragma clang loop vectorize(disable) unroll(disable)
        for (long r = 0; r < ROWS; r++)
#pragma clang loop vectorize(disable) unroll(disable)
            for (long i = from; i < from + 16; i++) *out++ = r < rows && i < k ? (int8_t)(a[r * k + i] ^ flip) : 0;
}
#define PACK_S8(a, rows, k, from, depth, out) pack((const uint8_t *)(a), rows, k, from, depth, out, 0)
#define PACK_U8(a, rows, k, from, depth, out) pack(a, rows, k, from, depth, out, 0x80)

GEMM(gemm_s8_smlal_8x4, int8_t, int8_t, int32_t, 4, 16, KC_S8, NC_S8, PACK_S8, micro, FROM_ZERO)

// As with SDOT: p - 128 fits a signed byte, and a tile starts from 128 times B's column sums.
#define SUMS ((int32_t *)(scratch + ROWS * KC_S8))
#define FROM_SUMS(col) (SUMS + (col))
static GEMM(gemm_shifted, uint8_t, int8_t, int32_t, 4, 16, KC_S8, NC_S8, PACK_U8, micro, FROM_SUMS)

void gemm_u8s8_smlal_8x4(const uint8_t *restrict a, const int8_t *restrict b, int32_t *restrict c, long m, long n,
                         long k, int8_t *restrict scratch) {
    for (long col = 0; col < n; col += 4) {
        int32x4_t s0 = vdupq_n_s32(0), s1 = s0, s2 = s0, s3 = s0;
        const int8_t *panel = b + col * round_up(k, 16);
#pragma clang loop unroll(disable)
        for (long step = 0; step < k; step += 16, panel += 64) {
            s0 = vpadalq_s16(s0, vpaddlq_s8(vld1q_s8(panel)));
            s1 = vpadalq_s16(s1, vpaddlq_s8(vld1q_s8(panel + 16)));
            s2 = vpadalq_s16(s2, vpaddlq_s8(vld1q_s8(panel + 32)));
            s3 = vpadalq_s16(s3, vpaddlq_s8(vld1q_s8(panel + 48)));
        }
        vst1q_s32(SUMS + col, vshlq_n_s32(sums_of(s0, s1, s2, s3), 7));
    }
    gemm_shifted(a, b, c, m, n, k, scratch);
}
