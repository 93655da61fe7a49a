// Rows of FP16 times one vector of float32, VECTOR numbers a lane at a time: a warp has a row. Layers with FP16 weights;
// Q K^T and P V of a single query, where `rows` of them have a vector of their own.
//
// Grid (ceil(count / WARPS)), WARPS warps; k is a multiple of VECTOR.
//
// A comment "span: NAME" names the step of the pipeline that the lines below it belong to: SASS is attributed by line.
#include "row_sums.cuh"

// span: multiply
extern "C" __global__ void __launch_bounds__(32 * WARPS)
gemv_f16(const half_bits* w, const float* x, float* y, int count, int rows, int k) {
    int row = blockIdx.x * WARPS + threadIdx.x / 32;
    if (row >= count) return;
    w += static_cast<long long>(row) * k;
    x += static_cast<long long>(row / rows) * k;
    float sum = 0.0f;
#pragma unroll 1
    for (int i = VECTOR * (threadIdx.x % 32); i < k; i += 32 * VECTOR) {
        u32 words[VECTOR / 2];
        float factors[VECTOR];
        if (VECTOR == 8) {
            load_global_4(words, w + i);
            load_global_4(factors, x + i);
            load_global_4(factors + 4, x + i + 4);
        } else {
            words[0] = load_global(w + i);
            load_global_2(reinterpret_cast<u32*>(factors), x + i);
        }
#pragma unroll
        for (int j = 0; j < VECTOR; j++)
            sum = fmaf(f16_to_f32(static_cast<half_bits>(words[j / 2] >> (j % 2 * 16))), factors[j], sum);
    }
    // span: output
    sum = across_warp(sum, Add());
    if (threadIdx.x % 32 == 0) y[row] = sum;
}
