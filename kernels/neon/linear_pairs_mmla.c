// Weights in q8_0 and q4_0 with i8mm.
#include "pairs.h"
#include "q4_0.h"

typedef struct {
    int8x16_t first, last;
} Codes;

static inline Codes codes_of_q8(const uint8_t *block) { return (Codes){first_codes(block), last_codes(block)}; }
static inline Codes codes_of_q4(const uint8_t *block) {
    const uint8x16_t packed = vld1q_u8(block + 2);
    return (Codes){low_codes(packed), high_codes(packed)};
}

#define ADD(NAME, CODES)                                                                                           \
    static inline float32x4_t NAME(float32x4_t sums, const uint8_t *w0, const uint8_t *w1, const uint8_t *x0,     \
                                   const uint8_t *x1) {                                                            \
        const Codes a = CODES(w0), b = CODES(w1), y = codes_of_q8(x0), z = codes_of_q8(x1);                        \
        const int32x4_t half = pair_16(vdupq_n_s32(0), a.first, b.first, y.first, z.first);                        \
        const float u = scale_of(w0), v = scale_of(w1), p = scale_of(x0), q = scale_of(x1);                        \
        const float32x4_t scales = {u * p, u * q, v * p, v * q};                                                   \
        return vfmaq_f32(sums, vcvtq_f32_s32(pair_16(half, a.last, b.last, y.last, z.last)), scales);              \
    }

ADD(add_q8, codes_of_q8)
ADD(add_q4, codes_of_q4)
GEMM_BY_PAIRS(gemm_q8_0_mmla, BLOCK, add_q8, BYTES, BYTES)
GEMM_BY_PAIRS(gemm_q4_0_mmla, BLOCK, add_q4, BYTES_4, BYTES)
