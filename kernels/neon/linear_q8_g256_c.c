// W8A8 by groups in plain C: the loops of matmul in llama2.c's runq.c (MIT), which LlamaF's baseline runs. One text, three
// builds: at -O3 compilers make vectors of the inner loop, at -O2 (GCC before 12) they do not, at -O0 every variable lives in
// memory, and an element is reached through its tensor's pointer each time.
#include "linear.h"

enum { GROUP = 256 };

typedef struct {
    const int8_t *q;
    const float *s;
} Tensor;

// The scaled sum has a name, or -O0 would fuse its addition, which rounds once less.
#define GEMV_Q8_G256(NAME, BUILD, INNER)                                                                             \
    BUILD void NAME(const int8_t *restrict w_codes, const int8_t *restrict x_codes, float *restrict dst, long m,     \
                    long k, const float *restrict w_steps, const float *restrict x_steps) {                          \
        const Tensor w_tensor = {w_codes, w_steps}, x_tensor = {x_codes, x_steps};                                   \
        const Tensor *const w = &w_tensor, *const x = &x_tensor;                                                     \
        const int rows = (int)m, depth = (int)k;                                                                     \
        ONCE for (int i = 0; i < rows; i++) {                                                                        \
            const int in = i * depth;                                                                                \
            float total = 0.0f;                                                                                      \
            ONCE for (int j = 0; j <= depth - GROUP; j += GROUP) {                                                   \
                int32_t sum = 0;                                                                                     \
                INNER for (int l = 0; l < GROUP; l++) sum += (int32_t)x->q[j + l] * (int32_t)w->q[in + j + l];       \
                const float scaled = (float)sum * w->s[(in + j) / GROUP] * x->s[j / GROUP];                          \
                total += scaled;                                                                                     \
            }                                                                                                        \
            dst[i] = total;                                                                                          \
        }                                                                                                            \
    }

GEMV_Q8_G256(gemv_q8_g256_o3, , _Pragma("clang loop unroll(disable)"))
GEMV_Q8_G256(gemv_q8_g256_o2, , ONCE)
GEMV_Q8_G256(gemv_q8_g256_o0, __attribute__((optnone, noinline)), )
