// FlashQ's output: the context over the sum of the row's probabilities, to f16. k are keys.
#include "flashq.h"

void flashq_output(const float *restrict src, float16_t *restrict dst, const float *restrict weights, long m, long n,
                   long k) {
    const long tiles = tiles_of(k);
#pragma clang loop unroll(disable)
    for (long row = 0; row < m; row++, src += n, dst += n, weights += tiles + 1) {
        const float reciprocal = 1.0f / weights[tiles];
        long i = 0;
#pragma clang loop unroll(disable)
        for (; i + 8 <= n; i += 8)
            vst1q_f16(dst + i, vcvt_high_f16_f32(vcvt_f16_f32(vmulq_n_f32(vld1q_f32(src + i), reciprocal)),
                                                 vmulq_n_f32(vld1q_f32(src + i + 4), reciprocal)));
#pragma clang loop vectorize(disable) unroll(disable)
        for (; i < n; i++) dst[i] = (float16_t)(src[i] * reciprocal);
    }
}
