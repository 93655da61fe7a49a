// Arm Compute Library's softmax of QASYMM8_SIGNED (beta = 1): float32 exponentials of saturated differences.
#include "exp_f32.cuh"

// span: softmax
DEVICE int code(float e, float factor) { return __float2int_rz(__fsub_rn(__fmul_rn(e, factor), 128.0f)); }

// span: copy_in
extern "C" __global__ void __launch_bounds__(THREADS)
softmax_arm_compute(const byte* scores, byte* p, int rows, float scale) {
    extern __shared__ __align__(128) unsigned char memory[];
    u32 shared = shared_address(memory);
    copy_in<1>(shared, scores, rows);
    // span: softmax
#pragma unroll 1
    for (int first = 0; first < rows; first += WARPS) {
        // span: load_scores
        u32 row = shared + ROW * (first + threadIdx.x / 32);
        u32 words[WORDS];
        float e[PER_LANE];
        load_row(words, row);
        // span: softmax
        each_distance(warp_max(bytes_max<WORDS>(words)), words, [&](int i, int distance) {
            e[i] = exp_f32(__int2float_rn(smaller(distance, 127)) * scale);
        });
        float factor = 256.0f * reciprocal(row_sum(e));
#pragma unroll
        for (int w = 0; w < WORDS; w++)
            words[w] = pack_s8(code(e[4 * w], factor), code(e[4 * w + 1], factor), code(e[4 * w + 2], factor),
                               code(e[4 * w + 3], factor));
        // span: store_p
        store_row(row, words);
    }
    // span: copy_out
    copy_out<1, 1>(p, shared, rows);
}
