// XNNPACK u8 softmax: a table of 256 32-bit exponentials, an unsigned division per element. Every lane has a copy of the
// table in its own bank of shared memory; the exponentials stay in registers, where the library looks them up twice.
#include "rows.cuh"

// span: copy_in
extern "C" __global__ void __launch_bounds__(THREADS)
softmax_xnnpack(const unsigned char* scores, unsigned char* p, int rows, const u32* table) {
    extern __shared__ __align__(128) unsigned char memory[];
    u32 shared = shared_address(memory), copies = shared + ROW * rows;
#pragma unroll 1
    for (int i = threadIdx.x; i < 256 * 32; i += THREADS) store_shared(copies + 4 * i, table[i / 32]);
    copy_in<1>(shared, scores, rows);
    copies += 4 * (threadIdx.x % 32);
    // span: softmax
#pragma unroll 1
    for (int first = 0; first < rows; first += WARPS) {
        // span: load_scores
        u32 row = shared + ROW * (first + threadIdx.x / 32);
        u32 words[WORDS], e[PER_LANE], sum = 0;
        load_row(words, row);
        // span: softmax
        u32 signs[WORDS];
#pragma unroll
        for (int w = 0; w < WORDS; w++) signs[w] = words[w] ^ 0x80808080u;
        u32 up = (127 - warp_max(bytes_max<WORDS>(signs))) * 0x01010101u;
#pragma unroll
        for (int w = 0; w < WORDS; w++) {
            words[w] += up;
#pragma unroll
            for (int i = 0; i < 4; i++) {
                e[4 * w + i] = load_shared(copies + 128 * unsigned_byte(words[w], i));
                sum += e[4 * w + i];
            }
        }
        sum = warp_sum(sum);
        u32 rounding = sum >> 1;
        sum = sum ? sum : 0xffffffffu;  // a flat row's sum may wrap to 0, and Arm's division by it gives 0
#pragma unroll
        for (int i = 0; i < PER_LANE; i++) e[i] = ((e[i] << 8) + rounding) / sum;
#pragma unroll
        for (int w = 0; w < WORDS; w++) words[w] = pack_u8(e[4 * w], e[4 * w + 1], e[4 * w + 2], e[4 * w + 3]);
        // span: store_p
        store_row(row, words);
    }
    // span: copy_out
    copy_out<1, 1>(p, shared, rows);
}
