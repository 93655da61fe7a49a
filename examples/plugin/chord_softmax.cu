// Chord softmax as a row kernel of a GPU: a warp takes a row of int8 scores in shared memory. See chord_softmax.py.
#include "rows.cuh"

// span: softmax
// 256 * 2^(-distance / 16), truncated.
DEVICE u32 exponential(u32 distance) { return ((32 - (distance & 15)) << 3) >> (distance >> 4); }

// span: copy_in
extern "C" __global__ void __launch_bounds__(THREADS)
softmax_chord(const byte* scores, unsigned char* p, int rows) {
    extern __shared__ __align__(128) unsigned char memory[];
    u32 shared = shared_address(memory);
    copy_in<1>(shared, scores, rows);
    // span: softmax
#pragma unroll 1
    for (int first = 0; first < rows; first += WARPS) {
        // span: load_scores
        u32 row = shared + ROW * (first + threadIdx.x / 32);
        u32 words[WORDS];
        load_row(words, row);
        // span: softmax
        int top = warp_max(bytes_max<WORDS>(words));
        u32 sum = 0;
#pragma unroll
        for (int w = 0; w < WORDS; w++) {
            words[w] = distances(top, words[w]);
#pragma unroll
            for (int i = 0; i < 4; i++) sum += exponential(unsigned_byte(words[w], i));
        }
        u32 inverse = (255u << 24) / static_cast<u32>(warp_sum(static_cast<u64>(sum)));
#pragma unroll
        for (int w = 0; w < WORDS; w++) {
            u32 parts[4];
#pragma unroll
            for (int i = 0; i < 4; i++) parts[i] = (exponential(unsigned_byte(words[w], i)) * inverse) >> 24;
            words[w] = pack_u8(parts[0], parts[1], parts[2], parts[3]);
        }
        // span: store_p
        store_row(row, words);
    }
    // span: copy_out
    copy_out<1, 1>(p, shared, rows);
}
