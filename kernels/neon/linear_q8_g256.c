// W8A8 by groups, as llama2.c's runq and LlamaF hold it: int8 weights and tokens, a float step for 256 of either.
#include "dot.h"
#include "linear.h"

enum { GROUP = 256 };

static inline float product(const int8_t *w, const int8_t *x, const float *w_steps, const float *x_steps, long groups) {
    float total = 0.0f;
    ONCE for (long g = 0; g < groups; g++, w += GROUP, x += GROUP) {
        int32x4_t sums[4];
        ALL for (int j = 0; j < 4; j++) sums[j] = vdupq_n_s32(0);
        ALL for (long i = 0; i < GROUP; i += 64)
            ALL for (int j = 0; j < 4; j++) sums[j] = dot_16(sums[j], vld1q_s8(w + i + 16 * j), vld1q_s8(x + i + 16 * j));
        const int32_t sum = vaddvq_s32(vaddq_s32(vaddq_s32(sums[0], sums[1]), vaddq_s32(sums[2], sums[3])));
        total += (float)sum * w_steps[g] * x_steps[g];
    }
    return total;
}

void WAY(gemv_q8_g256)(const int8_t *restrict w, const int8_t *restrict x, float *restrict dst, long m, long k,
                       const float *restrict w_steps, const float *restrict x_steps) {
    ONCE for (long r = 0; r < m; r++) dst[r] = product(w + r * k, x, w_steps + r * (k / GROUP), x_steps, k / GROUP);
}
