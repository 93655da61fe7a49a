// float32 softmax by powers of two: POLYNOMIAL of a lane's 32 exponentials by FlashAttention-4's polynomial, the others by the
// special-function unit.
#include "exp2.cuh"
#include "rows.cuh"

static_assert(PER_LANE == 32, "16 pairs of columns");

// span: copy_in
extern "C" __global__ void __launch_bounds__(THREADS)
softmax_exp2(const float* scores, float* p, int rows, float scale) {
    extern __shared__ __align__(128) unsigned char memory[];
    u32 shared = shared_address(memory);
    copy_in<4>(shared, scores, rows);
    // span: softmax
#pragma unroll 1
    for (int first = 0; first < rows; first += WARPS) {
        // span: load_scores
        u32 row = shared + 4 * ROW * (first + threadIdx.x / 32);
        float x[PER_LANE];
        load_row(x, row);
        // span: softmax
        float offset = -(row_max(x) * scale);
#pragma unroll
        for (int i = 0; i < PER_LANE; i++) x[i] = exp2_mixed(i / 2, fmaf(x[i], scale, offset));
        float inverse = reciprocal(row_sum(x));
#pragma unroll
        for (int i = 0; i < PER_LANE; i++) x[i] *= inverse;
        // span: store_p
        store_row(row, x);
    }
    // span: copy_out
    copy_out<4, 4>(p, shared, rows);
}
