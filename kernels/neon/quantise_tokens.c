// Activations to s8 with one step a token (absmax), as BitNet b1.58 and W8A8 layers read them: m tokens of n.
#include "intsim.h"

#define ONCE _Pragma("clang loop unroll(disable) vectorize(disable)")
#define ALL _Pragma("clang loop unroll(full)")

// steps: the value of a code. sums: of a token's codes, which kernels with unsigned weights take off.
void quantize_tokens_s8(const float *restrict src, int8_t *restrict dst, long m, long n, float *restrict steps,
                        int32_t *restrict sums) {
    ONCE for (long row = 0; row < m; row++, src += n, dst += n) {
        float32x4_t high[4];
        ALL for (int j = 0; j < 4; j++) high[j] = vdupq_n_f32(0);
        long i = 0;
        ONCE for (; i + 16 <= n; i += 16)
            ALL for (int j = 0; j < 4; j++) high[j] = vmaxq_f32(high[j], vabsq_f32(vld1q_f32(src + i + 4 * j)));
        float top = vmaxvq_f32(vmaxq_f32(vmaxq_f32(high[0], high[1]), vmaxq_f32(high[2], high[3])));
        ONCE for (; i < n; i++) top = vgetq_lane_f32(vmaxq_f32(vdupq_n_f32(top), vabsq_f32(vdupq_n_f32(src[i]))), 0);
        top = vgetq_lane_f32(vmaxq_f32(vdupq_n_f32(top), vdupq_n_f32(1e-5f)), 0);
        const float scale = 127.0f / top;
        steps[row] = top / 127.0f;
        int32x4_t total = vdupq_n_s32(0);
        i = 0;
        ONCE for (; i + 16 <= n; i += 16) {
            int32x4_t codes[4];
            ALL for (int j = 0; j < 4; j++) codes[j] = vcvtnq_s32_f32(vmulq_n_f32(vld1q_f32(src + i + 4 * j), scale));
            const int16x8_t left = vqmovn_high_s32(vqmovn_s32(codes[0]), codes[1]);
            const int16x8_t right = vqmovn_high_s32(vqmovn_s32(codes[2]), codes[3]);
            total = vpadalq_s16(total, vaddq_s16(left, right));
            vst1q_s8(dst + i, vqmovn_high_s16(vqmovn_s16(left), right));
        }
        int32_t sum = vaddvq_s32(total);
        ONCE for (; i < n; i++) {
            const int32_t code = vcvtns_s32_f32(src[i] * scale);
            dst[i] = (int8_t)(code > 127 ? 127 : code);
            sum += dst[i];
        }
        sums[row] = sum;
    }
}
