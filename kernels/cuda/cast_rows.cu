// Rows of n FP16 as E4M3 behind one scale that was known before, whose reciprocal is `inverse`: a linear layer's tokens. A
// thread block has a row, a thread 16 elements of it at a time, as vLLM's static quantiser has them.
//
// Grid (rows), WARPS warps; n is a multiple of 16.
//
// A comment "span: NAME" names the step of the pipeline that the lines below it belong to: SASS is attributed by line.
#include "vectors_f16.cuh"

// span: rows
extern "C" __global__ void __launch_bounds__(32 * WARPS)
cast_rows(const half_bits* x, byte* out, const float* scale, int n) {
    x += static_cast<long long>(blockIdx.x) * n;
    out += static_cast<long long>(blockIdx.x) * n;
    float inverse = reciprocal_approx(__uint_as_float(load_global(scale))), factor[EIGHT];
#pragma unroll
    for (int i = 0; i < EIGHT; i++) factor[i] = inverse;
#pragma unroll 1
    for (int at = 2 * EIGHT * threadIdx.x; at < n; at += 2 * EIGHT * 32 * WARPS) {
        u32 read[2][4], made[2][2];
#pragma unroll
        for (int half = 0; half < 2; half++) load_global_4(read[half], x + at + EIGHT * half);
#pragma unroll
        for (int half = 0; half < 2; half++) {
            float wide[EIGHT];
            widen(wide, read[half]);
            codes_f8<false>(made[half], wide, factor);
        }
        u32 codes[4] = {made[0][0], made[0][1], made[1][0], made[1][1]};
        store_global_4_if(true, out + at, codes);
    }
}
