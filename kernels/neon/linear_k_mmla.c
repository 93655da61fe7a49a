// Weights in Q4_K and Q6_K with i8mm: the bits of the kernels that go row by token.
#include "pairs.h"
#include "q4_k.h"
#include "q6_k.h"

typedef struct {
    const uint8_t *w0, *w1, *x0, *x1;
} Four;

static inline int32x4_t stepped(int32x4_t total, int32x4_t sums, int32_t step0, int32_t step1) {
    return vmlaq_s32(total, sums, vcombine_s32(vdup_n_s32(step0), vdup_n_s32(step1)));
}

// Four vectors of four lanes each to their four sums.
static inline int32x4_t sums_of(int32x4_t a, int32x4_t b, int32x4_t c, int32x4_t d) {
    return vpaddq_s32(vpaddq_s32(a, b), vpaddq_s32(c, d));
}

// The scales of both rows' blocks, which stand `at` in them, times those of both tokens.
static inline float32x4_t scales_of(Four of, int at) {
    const float u = half_at(of.w0 + at), v = half_at(of.w1 + at), p = scale_of_k(of.x0), q = scale_of_k(of.x1);
    return (float32x4_t){p * u, q * u, p * v, q * v};
}

static inline float32x4_t add_q4_k(float32x4_t sums, const uint8_t *w0, const uint8_t *w1, const uint8_t *x0,
                                   const uint8_t *x1) {
    const Four of = {w0, w1, x0, x1};
    uint8_t steps0[16], steps1[16];
    unpack_6_bits(w0 + 4, steps0);
    unpack_6_bits(w1 + 4, steps1);
    const int16x8_t y = sums_of_32(x0), z = sums_of_32(x1);
    const int32x4_t below =
        sums_of(minima_of(steps0, y), minima_of(steps0, z), minima_of(steps1, y), minima_of(steps1, z));
    int32x4_t total = vdupq_n_s32(0);
#define GROUP(HALF, g)                                                                                               \
    do {                                                                                                             \
        const int8_t *a = codes_of_k(x0) + 32 * (g), *b = codes_of_k(x1) + 32 * (g);                                 \
        const uint8_t *u = w0 + 16 + 32 * ((g) / 2), *v = w1 + 16 + 32 * ((g) / 2);                                  \
        int32x4_t part = pair_16(vdupq_n_s32(0), HALF(u), HALF(v), vld1q_s8(a), vld1q_s8(b));                        \
        part = pair_16(part, HALF(u + 16), HALF(v + 16), vld1q_s8(a + 16), vld1q_s8(b + 16));                        \
        total = stepped(total, part, steps0[g], steps1[g]);                                                          \
    } while (0)
    ALL for (int j = 0; j < 4; j++) {
        GROUP(lower, 2 * j);
        GROUP(upper, 2 * j + 1);
    }
    sums = vsubq_f32(sums, vmulq_f32(scales_of(of, 2), vcvtq_f32_s32(below)));
    return vaddq_f32(sums, vmulq_f32(scales_of(of, 0), vcvtq_f32_s32(total)));
}

static inline float32x4_t add_q6_k(float32x4_t sums, const uint8_t *w0, const uint8_t *w1, const uint8_t *x0,
                                   const uint8_t *x1) {
    const Four of = {w0, w1, x0, x1};
    const int32x4_t above = sums_of(raised(w0, x0), raised(w0, x1), raised(w1, x0), raised(w1, x1));
    int32x4_t total = vmulq_n_s32(above, -32);
    ALL for (int j = 0; j < 2; j++)
        ALL for (int i = 0; i < 2; i++) {
            int8x16_t a[4], b[4];
            codes_of(w0, j, i, a);
            codes_of(w1, j, i, b);
            ALL for (int g = 0; g < 4; g++) {
                const long at = 128 * j + 32 * g + 16 * i;
                const int8x16_t y = vld1q_s8(codes_of_k(x0) + at), z = vld1q_s8(codes_of_k(x1) + at);
                const int32x4_t part = pair_16(vdupq_n_s32(0), a[g], b[g], y, z);
                const int step = 8 * j + 2 * g + i;
                total = stepped(total, part, steps_of(w0)[step], steps_of(w1)[step]);
            }
        }
    return vaddq_f32(sums, vmulq_f32(scales_of(of, 208), vcvtq_f32_s32(total)));
}

GEMM_BY_PAIRS(gemm_q4_k_mmla, SUPER, add_q4_k, BYTES_Q4_K, BYTES_K)
GEMM_BY_PAIRS(gemm_q6_k_mmla, SUPER, add_q6_k, BYTES_Q6_K, BYTES_K)
