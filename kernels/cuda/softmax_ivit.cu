// I-ViT Shiftmax in int32, as its TVM deployment computes it; the sum saturates.
#include "rows.cuh"

constexpr u32 LARGEST = 0x7fffffff;

// span: softmax
// u = -t is at most 366 and x0 at most 128, so u / x0 is exact with 20 bits.
DEVICE u32 shift_exp(int distance, int x0, int reciprocal_20) {
    int t = larger(-distance + (-distance >> 1) - (-distance >> 4), -16 * x0);
    int q = -t * reciprocal_20 >> 20;
    return ((t + q * x0) >> 1) + x0 << (16 - q);
}

// span: copy_in
extern "C" __global__ void __launch_bounds__(THREADS)
softmax_ivit(const byte* scores, byte* p, int rows, int x0) {
    extern __shared__ __align__(128) unsigned char memory[];
    u32 shared = shared_address(memory);
    copy_in<1>(shared, scores, rows);
    int reciprocal_20 = ((1 << 20) + x0 - 1) / x0;
    // span: softmax
#pragma unroll 1
    for (int first = 0; first < rows; first += WARPS) {
        // span: load_scores
        u32 row = shared + ROW * (first + threadIdx.x / 32);
        u32 words[WORDS], e[PER_LANE], sum = 0;
        load_row(words, row);
        // span: softmax
        each_distance(warp_max(bytes_max<WORDS>(words)), words, [&](int i, int distance) {
            e[i] = shift_exp(distance, x0, reciprocal_20);
            sum += e[i];
        });
#pragma unroll
        for (int mask = 16; mask; mask /= 2) sum = smaller(sum + shuffle_xor(sum, mask), LARGEST);
        u32 factor = LARGEST / sum;
#pragma unroll
        for (int w = 0; w < WORDS; w++)
            words[w] = pack_s8(factor * e[4 * w] >> 24, factor * e[4 * w + 1] >> 24, factor * e[4 * w + 2] >> 24,
                               factor * e[4 * w + 3] >> 24);
        // span: store_p
        store_row(row, words);
    }
    // span: copy_out
    copy_out<1, 1>(p, shared, rows);
}
