// W8A8 by groups in plain C, the loops of llama2.c's runq.c, on which LlamaF's processing system runs: one text, three builds.
// At -O3 compilers make vectors of the inner loop, at -O2 (GCC before 12) they do not, at -O0 every variable lives in memory.
#include "linear.h"

enum { GROUP = 256 };

#define GEMV_Q8_G256(NAME, BUILD, INNER)                                                                             \
    BUILD void NAME(const int8_t *restrict w, const int8_t *restrict x, float *restrict dst, long m, long k,         \
                    const float *restrict w_steps, const float *restrict x_steps) {                                  \
        ONCE for (int i = 0; i < (int)m; i++) {                                                                      \
            float total = 0.0f;                                                                                      \
            const int in = i * (int)k;                                                                               \
            ONCE for (int j = 0; j <= (int)k - GROUP; j += GROUP) {                                                  \
                int32_t sum = 0;                                                                                     \
                INNER for (int l = 0; l < GROUP; l++) sum += (int32_t)x[j + l] * (int32_t)w[in + j + l];             \
                const float scaled = (float)sum * w_steps[(in + j) / GROUP] * x_steps[j / GROUP];                    \
                total += scaled;                                                                                     \
            }                                                                                                        \
            dst[i] = total;                                                                                          \
        }                                                                                                            \
    }

GEMV_Q8_G256(gemv_q8_g256_o3, , _Pragma("clang loop unroll(disable)"))
GEMV_Q8_G256(gemv_q8_g256_o2, , ONCE)
GEMV_Q8_G256(gemv_q8_g256_o0, __attribute__((optnone, noinline)), )
