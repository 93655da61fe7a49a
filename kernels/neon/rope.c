// Rotary position embedding, in place: m tokens of n heads of k floats. `table` holds of each token the cosines of its
// k / 2 angles, then their sines.
#include "intsim.h"

#define ONCE _Pragma("clang loop unroll(disable) vectorize(disable)")

// Pairs lie side by side, as in Llama's own code and llama.cpp's files of it. k is a multiple of 8.
void rope_interleaved_f32(float *restrict x, const float *restrict table, long m, long n, long k) {
    ONCE for (long row = 0; row < m; row++, table += k)
        ONCE for (long head = 0; head < n; head++, x += k)
            ONCE for (long i = 0; i < k; i += 8) {
                const float32x4_t low = vld1q_f32(x + i), high = vld1q_f32(x + i + 4);
                const float32x4_t cosine = vld1q_f32(table + i / 2), sine = vld1q_f32(table + k / 2 + i / 2);
                const float32x4_t back = vnegq_f32(sine);
                const float32x4_t first = vmulq_f32(low, vzip1q_f32(cosine, cosine));
                const float32x4_t second = vmulq_f32(high, vzip2q_f32(cosine, cosine));
                vst1q_f32(x + i, vfmaq_f32(first, vrev64q_f32(low), vzip1q_f32(back, sine)));
                vst1q_f32(x + i + 4, vfmaq_f32(second, vrev64q_f32(high), vzip2q_f32(back, sine)));
            }
}

// Element i turns with element i + k / 2 (GPT-NeoX, Qwen, Gemma, Phi-3). k is a multiple of 8.
void rope_neox_f32(float *restrict x, const float *restrict table, long m, long n, long k) {
    ONCE for (long row = 0; row < m; row++, table += k)
        ONCE for (long head = 0; head < n; head++, x += k)
            ONCE for (long i = 0; i < k / 2; i += 4) {
                const float32x4_t a = vld1q_f32(x + i), b = vld1q_f32(x + k / 2 + i);
                const float32x4_t cosine = vld1q_f32(table + i), sine = vld1q_f32(table + k / 2 + i);
                vst1q_f32(x + i, vfmsq_f32(vmulq_f32(a, cosine), b, sine));
                vst1q_f32(x + k / 2 + i, vfmaq_f32(vmulq_f32(b, cosine), a, sine));
            }
}
