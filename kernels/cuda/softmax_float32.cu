// float32 softmax with Arm Compute Library's exponential: no special-function unit.
#include "exp_f32.cuh"

// span: copy_in
extern "C" __global__ void __launch_bounds__(THREADS)
softmax_float32(const float* scores, float* p, int rows, float scale) {
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
        float top = row_max(x);
#pragma unroll
        for (int i = 0; i < PER_LANE; i++) x[i] = exp_f32((x[i] - top) * scale);
        float inverse = reciprocal(row_sum(x));
#pragma unroll
        for (int i = 0; i < PER_LANE; i++) x[i] *= inverse;
        // span: store_p
        store_row(row, x);
    }
    // span: copy_out
    copy_out<4, 4>(p, shared, rows);
}
