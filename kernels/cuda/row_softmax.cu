// Softmax of rows of n scores in memory, between the two products of attention that is not fused: a thread block has a
// row and keeps it in shared memory, a float of it to each thread at a time, as llama.cpp's softmax.cu does.
//
// Grid (rows), WARPS warps, 4 * (WARPS + n) bytes of shared memory. `mask` (queries, n) is added; row r is query
// r % queries.
//
// A comment "span: NAME" names the step of the pipeline that the lines below it belong to: SASS is attributed by line.
#include "row_sums.cuh"

constexpr float LOG2_E = 1.4426950408889634f, LOWEST = -3.0e38f;

// span: rows
extern "C" __global__ void __launch_bounds__(32 * WARPS)
row_softmax(const float* scores, const float* mask, float* out, int n, int queries, float scale) {
    extern __shared__ __align__(128) unsigned char memory[];
    u32 shared = shared_address(memory), row = shared + 4 * WARPS;
    scores += static_cast<long long>(blockIdx.x) * n;
    out += static_cast<long long>(blockIdx.x) * n;
    mask += static_cast<long long>(blockIdx.x % queries) * n;
    float top = LOWEST, sum = 0.0f;
#pragma unroll 1
    for (int i = threadIdx.x; i < n; i += 32 * WARPS) {
        float score = __uint_as_float(load_global(scores + i)), hidden = __uint_as_float(load_global(mask + i));
        float v = fmaxf(fmaf(score, scale, hidden), LOWEST);
        store_shared(row + 4 * i, __float_as_uint(v));
        top = fmaxf(top, v);
    }
    float highest = across_block(top, shared, LOWEST, Larger());
#pragma unroll 1
    for (int i = threadIdx.x; i < n; i += 32 * WARPS) {
        float p = exp2_approx((load_shared_f32(row + 4 * i) - highest) * LOG2_E);
        store_shared(row + 4 * i, __float_as_uint(p));
        sum += p;
    }
    float inverse = reciprocal_approx(across_block(sum, shared, 0.0f, Add()));
#pragma unroll 1
    for (int i = threadIdx.x; i < n; i += 32 * WARPS)
        store_global(out + i, __float_as_uint(load_shared_f32(row + 4 * i) * inverse));
}
