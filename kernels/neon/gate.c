// What stands between the two halves of an FFN: activations of m rows of n floats, alone or times a second array.
#include "exp_f32.h"

#define ONCE _Pragma("clang loop unroll(disable) vectorize(disable)")

// 1 / (1 + e^-x) times x, by e^-|x|, which cannot overflow.
static inline float32x4_t silu(float32x4_t x, float32x4_t by) {
    const float32x4_t one = vdupq_n_f32(1.0f), e = exp_f32(vnegq_f32(vabsq_f32(by)));
    const float32x4_t above = vbslq_f32(vcgeq_f32(by, vdupq_n_f32(0)), one, e);
    return vdivq_f32(vmulq_f32(x, above), vaddq_f32(one, e));
}

static inline float32x4_t silu_of(float32x4_t x) { return silu(x, x); }

// (1 + tanh(u)) / 2 is 1 / (1 + e^-2u), with 2u = 2 sqrt(2 / pi) (x + 0.044715 x^3).
static inline float32x4_t gelu_of(float32x4_t x) {
    const float32x4_t inner = vfmaq_f32(vdupq_n_f32(1.0f), vmulq_f32(x, x), vdupq_n_f32(0.044715f));
    return silu(x, vmulq_f32(vmulq_n_f32(x, 1.5957691216057308f), inner));
}

static inline float32x4_t relu2_of(float32x4_t x) {
    const float32x4_t above = vmaxq_f32(x, vdupq_n_f32(0));
    return vmulq_f32(above, above);
}

// The last elements of a row of four: in a vector of their own.
#define APPLY(NAME, OF)                                                                                   \
    void NAME(const float *restrict src, float *restrict dst, long m, long n) {                           \
        long i = 0;                                                                                       \
        ONCE for (; i + 4 <= m * n; i += 4) vst1q_f32(dst + i, OF(vld1q_f32(src + i)));                   \
        ONCE for (; i < m * n; i++) dst[i] = vgetq_lane_f32(OF(vdupq_n_f32(src[i])), 0);                  \
    }
#define GATE(NAME, OF)                                                                                    \
    void NAME(const float *restrict gate, const float *restrict up, float *restrict dst, long m, long n) { \
        long i = 0;                                                                                       \
        ONCE for (; i + 4 <= m * n; i += 4)                                                               \
            vst1q_f32(dst + i, vmulq_f32(OF(vld1q_f32(gate + i)), vld1q_f32(up + i)));                    \
        ONCE for (; i < m * n; i++) dst[i] = vgetq_lane_f32(OF(vdupq_n_f32(gate[i])), 0) * up[i];         \
    }

APPLY(silu_f32, silu_of)
APPLY(gelu_f32, gelu_of)
APPLY(relu2_f32, relu2_of)
GATE(swiglu_f32, silu_of)
GATE(geglu_f32, gelu_of)
GATE(reglu2_f32, relu2_of)

// GELU as llama.cpp takes it on a CPU: x as float16 looks its float16 value up; outside of +-10 it is x or 0.
void gelu_f16_table(const float *restrict src, float *restrict dst, long m, long n, const uint16_t *restrict table) {
    ONCE for (long i = 0; i < m * n; i++) {
        const float x = src[i];
        const float16_t half = (float16_t)x;
        uint16_t index;
        __builtin_memcpy(&index, &half, 2);
        float16_t found;
        __builtin_memcpy(&found, table + index, 2);
        const uint32x4_t high = vcgeq_f32(vdupq_n_f32(x), vdupq_n_f32(10.0f));
        const uint32x4_t low = vcleq_f32(vdupq_n_f32(x), vdupq_n_f32(-10.0f));
        const float32x4_t value = vbslq_f32(high, vdupq_n_f32(x), vdupq_n_f32((float)found));
        dst[i] = vgetq_lane_f32(vbslq_f32(low, vdupq_n_f32(0), value), 0);
    }
}
