// RMSNorm and LayerNorm of m rows of n floats.
#include "intsim.h"

#define ONCE _Pragma("clang loop unroll(disable) vectorize(disable)")
#define ALL _Pragma("clang loop unroll(full)")

// The sum of TERM(vector) over a row: four vectors of sums, then the rest.
#define ROW_SUM(NAME, TERM)                                                                                         \
    static inline float NAME(const float *x, long n, float by) {                                                    \
        float32x4_t sums[4];                                                                                        \
        ALL for (int j = 0; j < 4; j++) sums[j] = vdupq_n_f32(0);                                                   \
        long i = 0;                                                                                                 \
        ONCE for (; i + 16 <= n; i += 16)                                                                           \
            ALL for (int j = 0; j < 4; j++) TERM(sums[j], vld1q_f32(x + i + 4 * j));                                \
        float sum = vaddvq_f32(vaddq_f32(vaddq_f32(sums[0], sums[1]), vaddq_f32(sums[2], sums[3])));                \
        ONCE for (; i < n; i++) {                                                                                   \
            float32x4_t one = vsetq_lane_f32(sum, vdupq_n_f32(0), 0);                                               \
            TERM(one, vdupq_n_f32(x[i]));                                                                           \
            sum = vgetq_lane_f32(one, 0);                                                                           \
        }                                                                                                           \
        return sum;                                                                                                 \
    }

#define VALUE(sum, v) sum = vaddq_f32(sum, v)
#define SQUARE(sum, v) sum = vfmaq_f32(sum, v, v)
#define DISTANCE(sum, v)                                     \
    do {                                                     \
        const float32x4_t far = vsubq_f32(v, vdupq_n_f32(by)); \
        sum = vfmaq_f32(sum, far, far);                      \
    } while (0)
ROW_SUM(sum_of, VALUE)
ROW_SUM(squares_of, SQUARE)
ROW_SUM(distances_of, DISTANCE)

void rms_norm_f32(const float *restrict src, float *restrict dst, long m, long n, const float *restrict weight,
                  float eps) {
    ONCE for (long row = 0; row < m; row++, src += n, dst += n) {
        const float scale = 1.0f / __builtin_sqrtf(squares_of(src, n, 0.0f) / (float)n + eps);
        long i = 0;
        ONCE for (; i + 4 <= n; i += 4)
            vst1q_f32(dst + i, vmulq_f32(vmulq_n_f32(vld1q_f32(src + i), scale), vld1q_f32(weight + i)));
        ONCE for (; i < n; i++) dst[i] = src[i] * scale * weight[i];
    }
}

void layer_norm_f32(const float *restrict src, float *restrict dst, long m, long n, const float *restrict weight,
                    const float *restrict bias, float eps) {
    ONCE for (long row = 0; row < m; row++, src += n, dst += n) {
        const float mean = sum_of(src, n, 0.0f) / (float)n;
        const float scale = 1.0f / __builtin_sqrtf(distances_of(src, n, mean) / (float)n + eps);
        long i = 0;
        ONCE for (; i + 4 <= n; i += 4) {
            const float32x4_t x = vmulq_n_f32(vsubq_f32(vld1q_f32(src + i), vdupq_n_f32(mean)), scale);
            vst1q_f32(dst + i, vfmaq_f32(vld1q_f32(bias + i), x, vld1q_f32(weight + i)));
        }
        ONCE for (; i < n; i++) dst[i] = __builtin_fmaf((src[i] - mean) * scale, weight[i], bias[i]);
    }
}
