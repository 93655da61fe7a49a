// Softmax of rows of n scores in memory, between the two products of attention that is not fused: a thread block has a
// row and reads it twice, its maximum and sum first (each thread's kept together as they grow), then its probabilities.
//
// Grid (rows), WARPS warps, 4 * WARPS bytes of shared memory; n is a multiple of 4. `mask` (queries, n) is added; row r
// is query r % queries.
//
// A comment "span: NAME" names the step of the pipeline that the lines below it belong to: SASS is attributed by line.
#include "row_sums.cuh"

constexpr float LOG2_E = 1.4426950408889634f, LOWEST = -3.0e38f;

// span: rows
DEVICE void masked_scores(float (&v)[4], const float* scores, const float* mask, int i, float scale) {
    float hidden[4];
    load_global_4(v, scores + i);
    load_global_4(hidden, mask + i);
#pragma unroll
    for (int j = 0; j < 4; j++) v[j] = fmaxf(fmaf(v[j], scale, hidden[j]), LOWEST);
}

extern "C" __global__ void __launch_bounds__(32 * WARPS)
row_softmax(const float* scores, const float* mask, float* out, int n, int queries, float scale) {
    extern __shared__ __align__(128) unsigned char memory[];
    u32 shared = shared_address(memory);
    scores += static_cast<long long>(blockIdx.x) * n;
    out += static_cast<long long>(blockIdx.x) * n;
    mask += static_cast<long long>(blockIdx.x % queries) * n;
    float top = LOWEST, sum = 0.0f;
#pragma unroll 1
    for (int i = 4 * threadIdx.x; i < n; i += 128 * WARPS) {
        float v[4];
        masked_scores(v, scores, mask, i, scale);
        float higher = fmaxf(fmaxf(fmaxf(v[0], v[1]), fmaxf(v[2], v[3])), top);
        float alpha = exp2_approx((top - higher) * LOG2_E);
        top = higher;
#pragma unroll
        for (int j = 0; j < 4; j++) {
            float p = exp2_approx((v[j] - top) * LOG2_E);
            sum = j ? sum + p : fmaf(sum, alpha, p);
        }
    }
    float highest = across_block(top, shared, LOWEST, Larger());
    sum = across_block(sum * exp2_approx((top - highest) * LOG2_E), shared, 0.0f, Add());
    float inverse = reciprocal_approx(sum);
#pragma unroll 1
    for (int i = 4 * threadIdx.x; i < n; i += 128 * WARPS) {
        float v[4];
        masked_scores(v, scores, mask, i, scale);
#pragma unroll
        for (int j = 0; j < 4; j++) v[j] = exp2_approx((v[j] - highest) * LOG2_E) * inverse;
        store_global_4(out + i, v);
    }
}
