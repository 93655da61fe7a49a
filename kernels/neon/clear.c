// Zeros over m rows of n floats, as a library's memset stores them: 64 bytes a turn.
#include "intsim.h"

#define ONCE _Pragma("clang loop unroll(disable) vectorize(disable)")

void clear_f32(float *restrict dst, long m, long n) {
    const float32x4_t zero = vdupq_n_f32(0);
    long i = 0;
    ONCE for (; i + 16 <= m * n; i += 16) {
        vst1q_f32(dst + i, zero);
        vst1q_f32(dst + i + 4, zero);
        vst1q_f32(dst + i + 8, zero);
        vst1q_f32(dst + i + 12, zero);
    }
    ONCE for (; i < m * n; i++) dst[i] = 0;
}
