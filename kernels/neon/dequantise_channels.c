// Sums of a W8A8 layer to float: m tokens of n channels, a step for each token and for each channel.
#include "intsim.h"

void dequantize_channels(const int32_t *restrict src, float *restrict dst, long m, long n, const float *restrict tokens,
                         const float *restrict channels) {
    for (long row = 0; row < m; row++, src += n, dst += n) {
        const float step = tokens[row];
        long i = 0;
#pragma clang loop unroll(disable)
        for (; i + 8 <= n; i += 8) {
            const float32x4_t low = vmulq_n_f32(vld1q_f32(channels + i), step);
            const float32x4_t high = vmulq_n_f32(vld1q_f32(channels + i + 4), step);
            vst1q_f32(dst + i, vmulq_f32(vcvtq_f32_s32(vld1q_s32(src + i)), low));
            vst1q_f32(dst + i + 4, vmulq_f32(vcvtq_f32_s32(vld1q_s32(src + i + 4)), high));
        }
#pragma clang loop vectorize(disable) unroll(disable)
        for (; i < n; i++) dst[i] = (float)src[i] * (channels[i] * step);
    }
}
