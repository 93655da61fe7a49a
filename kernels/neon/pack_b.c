// B^T (m rows of k values, m = columns of the GEMM) into panels of W rows; of each panel k-steps of W x U values.
// Values beyond k are zero, and rows beyond m repeat the last one: neither micro-kernels nor this need tails.
#include "intsim.h"

#define ONCE _Pragma("clang loop unroll(disable) vectorize(disable)")
#define ALL _Pragma("clang loop unroll(full)")

// G of a panel's W rows at a time, each with its address in a register; UNIT holds U values of a row.
#define PACK(NAME, TYPE, W, U, G, UNIT)                                                               \
    void NAME(const TYPE *restrict src, TYPE *restrict dst, long m, long k) {                         \
        const uint8x16_t rest = first_bytes(k % U * (long)sizeof(TYPE));                              \
        UNIT mask;                                                                                    \
        __builtin_memcpy(&mask, &rest, sizeof mask);                                                  \
        ONCE for (long row = 0; row < m; row += W, dst += W * round_up(k, U))                         \
            ALL for (long part = 0; part < W; part += G) {                                            \
                const TYPE *in[G] = {src + smaller(row + part, m - 1) * k};                           \
                ALL for (long r = 1; r < G; r++) {                                                    \
                    in[r] = in[r - 1] + (row + part + r < m ? k : 0);                                 \
                    __asm__("" : "+r"(in[r])); /* or each would be found from the first one */        \
                }                                                                                     \
                TYPE *out = dst + part * U;                                                           \
                long i = 0;                                                                           \
                ONCE for (; i + U <= k; i += U, out += W * U)                                         \
                    ALL for (long r = 0; r < G; r++)                                                  \
                        __builtin_memcpy(out + r * U, in[r] + i, U * sizeof(TYPE));                   \
                if (U > 1 && i < k)                                                                   \
                    ALL for (long r = 0; r < G; r++) {                                                \
                        UNIT last;                                                                    \
                        __builtin_memcpy(&last, in[r] + i, sizeof last);                              \
                        last &= mask;                                                                 \
                        __builtin_memcpy(out + r * U, &last, sizeof last);                            \
                    }                                                                                 \
            }                                                                                         \
    }

PACK(pack_b_s8_12x4, int8_t, 12, 4, 12, uint32_t)
PACK(pack_b_s8_12x8, int8_t, 12, 8, 12, uint64_t)
PACK(pack_b_s8_4x16, int8_t, 4, 16, 4, uint8x16_t)
PACK(pack_b_s8_16x4, int8_t, 16, 4, 16, uint32_t)
PACK(pack_b_f32_12x1, float, 12, 1, 12, uint32_t)
PACK(pack_b_f16_24x1, __fp16, 24, 1, 12, uint16_t)
PACK(pack_b_f32_4x1, float, 4, 1, 4, uint32_t)
PACK(pack_b_f16_8x1, __fp16, 8, 1, 8, uint16_t)
