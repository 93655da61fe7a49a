// FP32 softmax of m rows of n: maximum, polynomial exp and sum, scaling by the reciprocal of the sum.
//
// One vector of four at a time, as Arm Compute Library's float softmax does it: four partial sums, element j in lane
// j mod 4, and onto their sum the tail, one after another. An in-order core sees the whole latency of the chain. The tail
// is in the row's last four elements, of which those before it are found again; only shorter rows have less than four.
#include "exp_f32.h"
#include "rows.h"

void softmax_f32(const float *restrict src, float *restrict dst, long m, long n, float scale) {
    const uint8x16_t rest = last_bytes(4 * (n & 3));
    for (long row = 0; row < m; row++, src += n, dst += n) {
        const float top = row_max_f32(src, n);
        if (top == -__builtin_inff()) {  // every key of the row is masked
#pragma clang loop vectorize(disable) unroll(disable)
            for (long i = 0; i < n; i++) dst[i] = 0.0f;
            continue;
        }
        const float32x4_t high = vdupq_n_f32(top);
        float32x4_t sum = vdupq_n_f32(0);
        long i = 0;
#define EXP(at) exp_f32(vmulq_n_f32(vsubq_f32(vld1q_f32(at), high), scale))
#pragma clang loop unroll(disable)
        for (; i + 4 <= n; i += 4) {
            const float32x4_t e = EXP(src + i);
            vst1q_f32(dst + i, e);
            sum = vaddq_f32(sum, e);
        }
        float total = vaddvq_f32(sum);
        if (i < n && i > 0) {
            const float32x4_t e = EXP(src + n - 4);
            vst1q_f32(dst + n - 4, e);
            const float32x4_t left = vreinterpretq_f32_u8(vandq_u8(vreinterpretq_u8_f32(e), rest));
            total = total + left[1] + left[2] + left[3];  // of at most three
            KEPT_UNTIL_HERE(high);
        } else if (i < n) {  // filled up to four
            float tail[4];
#pragma clang loop vectorize(disable) unroll(disable)
            for (int j = 0; j < 4; j++) tail[j] = i + j < n ? src[i + j] : -__builtin_inff();
            const float32x4_t e = EXP(tail);
            vst1q_f32(tail, e);
#pragma clang loop vectorize(disable) unroll(disable)
            for (long j = i; j < n; j++) {
                dst[j] = tail[j - i];
                total += tail[j - i];
            }
        }
        const float reciprocal = 1.0f / total;
        i = 0;
#pragma clang loop unroll(disable)
        for (; i + 4 <= n; i += 4) vst1q_f32(dst + i, vmulq_n_f32(vld1q_f32(dst + i), reciprocal));
        if (i < n && i > 0) {
            const float32x4_t e = vld1q_f32(dst + n - 4);
            vst1q_f32(dst + n - 4, vbslq_f32(vreinterpretq_u32_u8(rest), vmulq_n_f32(e, reciprocal), e));
        } else {
#pragma clang loop vectorize(disable) unroll(disable)
            for (; i < n; i++) dst[i] *= reciprocal;
        }
    }
}
