// The splits of gemm.cu or gemm_group.cu added, the first one first, and rounded to C. A thread has four neighbours.
//
// Grid (ceil(m * n / (128 * WARPS))), WARPS warps. Partial results are (splits, m, n) float32; n is a
// multiple of 8. The rest is as in gemm.cu.
//
// A comment "span: NAME" names the step of the pipeline that the lines below it belong to: SASS is attributed by line.
#include "gemm_kinds.cuh"
#include "gemm_output.cuh"

constexpr int AT_A_TIME = 4;

// span: reduce
extern "C" __global__ void __launch_bounds__(32 * WARPS)
gemm_reduce(const Partial* partial, const float* row_scales, const float* column_scales, half_bits* c, float scale, int m,
            int n, int splits) {
    long long at = 4ll * (blockIdx.x * 32 * WARPS + threadIdx.x), stride = static_cast<long long>(m) * n;
    if (at >= stride) return;
    Sum sums[2][2] = {};
    const Partial* from = partial + at;
#pragma unroll 1
    for (int s = 0; s < splits; s += AT_A_TIME, from += AT_A_TIME * stride) {
        u32 x[AT_A_TIME][4] = {};
#pragma unroll
        for (int i = 0; i < AT_A_TIME; i++)
            if (s + i < splits) load_global_4(x[i], from + i * stride);
#pragma unroll
        for (int i = 0; i < AT_A_TIME; i++)
#pragma unroll
            for (int j = 0; j < 4; j++) sums[j / 2][j % 2] += __uint_as_float(x[i][j]);
    }
    // span: output
    int row = static_cast<int>(at / n), column = static_cast<int>(at % n);
    Scales scales = {row_scales, column_scales, scale};
    float of_row = row_scale(scales, row, m);
    store_global_2(c + at, rounded(sums[0], of_row, column_scales_at(scales, column, n)),
                   rounded(sums[1], of_row, column_scales_at(scales, column + 2, n)));
}
