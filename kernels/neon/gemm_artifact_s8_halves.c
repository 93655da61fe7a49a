// INT8 GEMM with SDOT for cores that load 64 bits per cycle and issue in order: every load is a half register and stands
// beside an SDOT that does not need it, as the library's own kernel for the Cortex-A55 does; blocks as in
// gemm_artifact_s8.h.
#include "gemm_artifact_s8.h"

// As `micro`. In a step, A's first and B's first two registers are there when it begins.
static __attribute__((noinline)) void micro_halves(const int8_t *a, const int8_t *b, int32_t *c, long stride, long steps,
                                                   const int32_t *start, long start_stride) {
    const int8_t *ah = a + 24, *bh = b + 24;  // where upper halves are read: A's second and, a step of 16 on, B's third
    __asm__ volatile(
        "ldp q8, q9, [%[start]]; ldr q10, [%[start], #32]\n"
        "add %[start], %[start], %[from]; ldp q11, q12, [%[start]]\n"
        "ldr q13, [%[start], #32]; add %[start], %[start], %[from]\n"
        "ldp q14, q15, [%[start]]; ldr q16, [%[start], #32]\n"
        "add %[start], %[start], %[from]; ldp q17, q18, [%[start]]\n"
        "ldr q19, [%[start], #32]; add %[start], %[start], %[from]\n"
        "ldp q20, q21, [%[start]]; ldr q22, [%[start], #32]\n"
        "add %[start], %[start], %[from]; ldp q23, q24, [%[start]]\n"
        "ldr q25, [%[start], #32]; add %[start], %[start], %[from]\n"
        "ldp q26, q27, [%[start]]; ldr q28, [%[start], #32]\n"
        "add %[start], %[start], %[from]; ldp q29, q30, [%[start]]\n"
        "ldr q31, [%[start], #32]\n"
        "ldr q0, [%[a]]; ldp q2, q3, [%[b]]\n"
        "subs %[steps], %[steps], #1; b.le 2f\n"
        "1:\n"
        "sdot v8.4s, v2.16b, v0.4b[0]; ldr d4, [%[b], #32]\n"
        "sdot v11.4s, v2.16b, v0.4b[1]; ldr d1, [%[a], #16]\n"
        "sdot v14.4s, v2.16b, v0.4b[2]; add %[bh], %[bh], #16\n"
        "sdot v17.4s, v2.16b, v0.4b[3]; ld1 {v4.d}[1], [%[bh]]\n"
        "sdot v9.4s, v3.16b, v0.4b[0]; ld1 {v1.d}[1], [%[ah]]\n"
        "sdot v12.4s, v3.16b, v0.4b[1]; add %[bh], %[bh], #16\n"
        "sdot v15.4s, v3.16b, v0.4b[2]; add %[ah], %[ah], #16\n"
        "sdot v18.4s, v3.16b, v0.4b[3]; sdot v10.4s, v4.16b, v0.4b[0]\n"
        "sub %[steps], %[steps], #1; sdot v13.4s, v4.16b, v0.4b[1]\n"
        "sdot v16.4s, v4.16b, v0.4b[2]; sdot v19.4s, v4.16b, v0.4b[3]\n"
        "sdot v20.4s, v2.16b, v1.4b[0]; ldr d0, [%[a], #32]\n"
        "sdot v23.4s, v2.16b, v1.4b[1]; sdot v26.4s, v2.16b, v1.4b[2]\n"
        "add %[a], %[a], #32; sdot v29.4s, v2.16b, v1.4b[3]\n"
        "ld1 {v0.d}[1], [%[ah]]; sdot v21.4s, v3.16b, v1.4b[0]\n"
        "ldr d2, [%[b], #48]; sdot v24.4s, v3.16b, v1.4b[1]\n"
        "sdot v27.4s, v3.16b, v1.4b[2]; add %[ah], %[ah], #16\n"
        "sdot v30.4s, v3.16b, v1.4b[3]; ld1 {v2.d}[1], [%[bh]]\n"
        "sdot v22.4s, v4.16b, v1.4b[0]; ldr d3, [%[b], #64]\n"
        "sdot v25.4s, v4.16b, v1.4b[1]; add %[bh], %[bh], #16\n"
        "sdot v28.4s, v4.16b, v1.4b[2]; add %[b], %[b], #48\n"
        "cmp %[steps], #0; sdot v31.4s, v4.16b, v1.4b[3]\n"
        "ld1 {v3.d}[1], [%[bh]]\n"
        "b.gt 1b\n"
        "2:\n"
        "sdot v8.4s, v2.16b, v0.4b[0]; ldr d4, [%[b], #32]\n"
        "sdot v11.4s, v2.16b, v0.4b[1]; ldr d1, [%[a], #16]\n"
        "sdot v14.4s, v2.16b, v0.4b[2]; add %[bh], %[bh], #16\n"
        "sdot v17.4s, v2.16b, v0.4b[3]; ld1 {v4.d}[1], [%[bh]]\n"
        "sdot v9.4s, v3.16b, v0.4b[0]; ld1 {v1.d}[1], [%[ah]]\n"
        "sdot v12.4s, v3.16b, v0.4b[1]; sdot v15.4s, v3.16b, v0.4b[2]\n"
        "sdot v18.4s, v3.16b, v0.4b[3]; sdot v10.4s, v4.16b, v0.4b[0]\n"
        "sdot v13.4s, v4.16b, v0.4b[1]; sdot v16.4s, v4.16b, v0.4b[2]\n"
        "sdot v19.4s, v4.16b, v0.4b[3]; sdot v20.4s, v2.16b, v1.4b[0]\n"
        "sdot v23.4s, v2.16b, v1.4b[1]; sdot v26.4s, v2.16b, v1.4b[2]\n"
        "sdot v29.4s, v2.16b, v1.4b[3]; sdot v21.4s, v3.16b, v1.4b[0]\n"
        "sdot v24.4s, v3.16b, v1.4b[1]; sdot v27.4s, v3.16b, v1.4b[2]\n"
        "sdot v30.4s, v3.16b, v1.4b[3]; sdot v22.4s, v4.16b, v1.4b[0]\n"
        "sdot v25.4s, v4.16b, v1.4b[1]; sdot v28.4s, v4.16b, v1.4b[2]\n"
        "sdot v31.4s, v4.16b, v1.4b[3]\n"
        "stp q8, q9, [%[c]]; str q10, [%[c], #32]\n"
        "add %[c], %[c], %[to]; stp q11, q12, [%[c]]\n"
        "str q13, [%[c], #32]; add %[c], %[c], %[to]\n"
        "stp q14, q15, [%[c]]; str q16, [%[c], #32]\n"
        "add %[c], %[c], %[to]; stp q17, q18, [%[c]]\n"
        "str q19, [%[c], #32]; add %[c], %[c], %[to]\n"
        "stp q20, q21, [%[c]]; str q22, [%[c], #32]\n"
        "add %[c], %[c], %[to]; stp q23, q24, [%[c]]\n"
        "str q25, [%[c], #32]; add %[c], %[c], %[to]\n"
        "stp q26, q27, [%[c]]; str q28, [%[c], #32]\n"
        "add %[c], %[c], %[to]; stp q29, q30, [%[c]]\n"
        "str q31, [%[c], #32]\n"
        : [a] "+r"(a), [b] "+r"(b), [ah] "+r"(ah), [bh] "+r"(bh), [c] "+r"(c), [steps] "+r"(steps), [start] "+r"(start)
        : [from] "r"(4 * start_stride), [to] "r"(4 * stride)
        : "cc", "memory", "v0", "v1", "v2", "v3", "v4", "v8", "v9", "v10", "v11", "v12", "v13", "v14", "v15", "v16",
          "v17", "v18", "v19", "v20", "v21", "v22", "v23", "v24", "v25", "v26", "v27", "v28", "v29", "v30", "v31");
}

ARTIFACT_S8(artifact_gemm_s8_8x12_halves, artifact_gemm_u8s8_8x12_halves, micro_halves)
