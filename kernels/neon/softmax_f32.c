// FP32 softmax of m rows of n: maximum, polynomial exp and sum, scaling by the reciprocal of the sum.
//
// exp: Arm Compute Library's vexpq_f32 (degree 5; rounding to the nearest power of two by adding 2^23 + 127; constants
// 0x3FB8AA3B log2(e), 0xBF317200 and 0xB5BFBE8E -ln2 in two parts). One vector of four at a time, as the library's float
// softmax does it: four partial sums, element j in lane j mod 4. An in-order core sees the whole latency of the chain.
#include "intsim.h"

static inline float32x4_t bits(uint32_t x) { return vreinterpretq_f32_u32(vdupq_n_u32(x)); }

static inline float32x4_t exp_f32(float32x4_t x) {
    const float32x4_t z = vfmaq_f32(bits(0x4B00007F), x, bits(0x3FB8AA3B));
    const float32x4_t power = vsubq_f32(z, bits(0x4B00007F));
    const float32x4_t scale = vreinterpretq_f32_u32(vshlq_n_u32(vreinterpretq_u32_f32(z), 23));
    const float32x4_t r = vfmaq_f32(vfmaq_f32(x, power, bits(0xBF317200)), power, bits(0xB5BFBE8E));
    const float32x4_t r2 = vmulq_f32(r, r);
    const float32x4_t p1 = vmulq_f32(bits(0x3F7FFFF6), r);
    const float32x4_t p23 = vfmaq_f32(bits(0x3EFFFEDB), bits(0x3E2AAF33), r);
    const float32x4_t p45 = vfmaq_f32(bits(0x3D2B9F17), bits(0x3C072010), r);
    const float32x4_t p = vfmaq_f32(p1, vfmaq_f32(p23, p45, r2), r2);
    const float32x4_t y = vfmaq_f32(scale, p, scale);
    const uint32x4_t tiny = vcltq_f32(x, vdupq_n_f32(-86.64f));
    return vreinterpretq_f32_u32(vbicq_u32(vreinterpretq_u32_f32(y), tiny));
}

static float row_max(const float *row, long n) {
    float32x4_t highest = vdupq_n_f32(-__builtin_inff());
    long i = 0;
#pragma clang loop unroll(disable)
    for (; i + 4 <= n; i += 4) highest = vmaxq_f32(highest, vld1q_f32(row + i));
    float top = vmaxvq_f32(highest);
#pragma clang loop vectorize(disable) unroll(disable)
    for (; i < n; i++) top = row[i] > top ? row[i] : top;
    return top;
}

void softmax_f32(const float *restrict src, float *restrict dst, long m, long n, float scale) {
    for (long row = 0; row < m; row++, src += n, dst += n) {
        const float top = row_max(src, n);
        if (top == -__builtin_inff()) {  // every key of the row is masked
#pragma clang loop vectorize(disable) unroll(disable)
            for (long i = 0; i < n; i++) dst[i] = 0.0f;
            continue;
        }
        const float32x4_t high = vdupq_n_f32(top);
        float32x4_t sum = vdupq_n_f32(0);
        long i = 0;
#pragma clang loop unroll(disable)
        for (; i + 4 <= n; i += 4) {
            const float32x4_t e = exp_f32(vmulq_n_f32(vsubq_f32(vld1q_f32(src + i), high), scale));
            vst1q_f32(dst + i, e);
            sum = vaddq_f32(sum, e);
        }
        if (i < n) {  // the last group, filled up to four with exp(-inf) = 0
            float tail[4];
#pragma clang loop vectorize(disable) unroll(disable)
            for (int j = 0; j < 4; j++) tail[j] = i + j < n ? src[i + j] : -__builtin_inff();
            const float32x4_t e = exp_f32(vmulq_n_f32(vsubq_f32(vld1q_f32(tail), high), scale));
            vst1q_f32(tail, e);
            sum = vaddq_f32(sum, e);
#pragma clang loop vectorize(disable) unroll(disable)
            for (long j = i; j < n; j++) dst[j] = tail[j - i];
        }
        const float total = vaddvq_f32(sum);
        const float reciprocal = 1.0f / total;
        i = 0;
#pragma clang loop unroll(disable)
        for (; i + 4 <= n; i += 4) vst1q_f32(dst + i, vmulq_n_f32(vld1q_f32(dst + i), reciprocal));
#pragma clang loop vectorize(disable) unroll(disable)
        for (; i < n; i++) dst[i] *= reciprocal;
    }
}
