// RMSNorm, or with LAYER LayerNorm, of rows of n floats: a thread block has a row, reads it twice and multiplies by a
// weight; ALONE leaves weight and bias to kernels behind it.
//
// Grid (rows), WARPS warps, 4 * WARPS bytes of shared memory; n is a multiple of 4.
//
// A comment "span: NAME" names the step of the pipeline that the lines below it belong to: SASS is attributed by line.
#include "row_sums.cuh"

#ifndef ALONE
#define ALONE 0
#endif

// span: rows
extern "C" __global__ void __launch_bounds__(32 * WARPS)
normalise(const float* x, const float* weight, const float* bias, float* out, int n, float eps) {
    extern __shared__ __align__(128) unsigned char memory[];
    u32 shared = shared_address(memory);
    x += static_cast<long long>(blockIdx.x) * n;
    out += static_cast<long long>(blockIdx.x) * n;
    float sum = 0.0f, squares = 0.0f;
#pragma unroll 1
    for (int i = 4 * threadIdx.x; i < n; i += 128 * WARPS) {
        float v[4];
        load_global_4(v, x + i);
#pragma unroll
        for (int j = 0; j < 4; j++) {
            if (LAYER) sum += v[j];
            squares = fmaf(v[j], v[j], squares);
        }
    }
    float inverse = reciprocal_approx(static_cast<float>(n)), mean = 0.0f;
    if (LAYER) mean = across_block(sum, shared, 0.0f, Add()) * inverse;
    squares = across_block(squares, shared, 0.0f, Add());
    float spread = LAYER ? fmaf(squares, inverse, -(mean * mean)) + eps : fmaf(squares, inverse, eps);
    float scale = inverse_root(spread);
#pragma unroll 1
    for (int i = 4 * threadIdx.x; i < n; i += 128 * WARPS) {
        float v[4], w[4], b[4];
        load_global_4(v, x + i);
        if (!ALONE) load_global_4(w, weight + i);
        if (LAYER && !ALONE) load_global_4(b, bias + i);
#pragma unroll
        for (int j = 0; j < 4; j++) {
            v[j] = (LAYER ? v[j] - mean : v[j]) * scale;
            if (!ALONE) v[j] = LAYER ? fmaf(v[j], w[j], b[j]) : v[j] * w[j];
        }
        store_global_4(out + i, v);
    }
}
