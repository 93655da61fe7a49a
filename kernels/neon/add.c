// A residual (two arrays of m rows of n floats) and a bias (one row for all of them).
#include "intsim.h"

#define ONCE _Pragma("clang loop unroll(disable) vectorize(disable)")

static inline void add(const float *restrict a, const float *restrict b, float *restrict dst, long n) {
    long i = 0;
    ONCE for (; i + 8 <= n; i += 8) {
        vst1q_f32(dst + i, vaddq_f32(vld1q_f32(a + i), vld1q_f32(b + i)));
        vst1q_f32(dst + i + 4, vaddq_f32(vld1q_f32(a + i + 4), vld1q_f32(b + i + 4)));
    }
    ONCE for (; i < n; i++) dst[i] = a[i] + b[i];
}

void add_f32(const float *restrict a, const float *restrict b, float *restrict dst, long m, long n) {
    add(a, b, dst, m * n);
}

void add_bias_f32(const float *restrict src, const float *restrict bias, float *restrict dst, long m, long n) {
    ONCE for (long row = 0; row < m; row++) add(src + row * n, bias, dst + row * n, n);
}
