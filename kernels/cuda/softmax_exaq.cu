// EXAQ: codes of CODE_BITS (2 or 3) bits, counted for the sum; each lane holds a table entry, and a lookup is a shuffle.
#include "rows.cuh"

constexpr int ENTRIES = 1 << CODE_BITS;
constexpr int COUNTED = 8;  // codes that a word of 32 / ENTRIES bits per counter takes before it is emptied
static_assert(COUNTED < 1 << 32 / ENTRIES && PER_LANE % COUNTED == 0, "a counter must hold them");

// span: copy_in
extern "C" __global__ void __launch_bounds__(THREADS)
softmax_exaq(const float* scores, float* p, int rows, float step, float low, float density, const float* table) {
    extern __shared__ __align__(128) unsigned char memory[];
    u32 shared = shared_address(memory);
    copy_in<4>(shared, scores, rows);
    float entry = table[threadIdx.x % ENTRIES];
    // span: softmax
#pragma unroll 1
    for (int first = 0; first < rows; first += WARPS) {
        // span: load_scores
        u32 row = shared + 4 * ROW * (first + threadIdx.x / 32);
        float x[PER_LANE];
        load_row(x, row);
        // span: softmax
        float top = row_max(x);
        u32 counts[ENTRIES / 2] = {};  // two counters of 16 bits each: codes c and c + ENTRIES / 2
#pragma unroll
        for (int begin = 0; begin < PER_LANE; begin += COUNTED) {
            u32 packed = 0;
#pragma unroll
            for (int i = begin; i < begin + COUNTED; i++) {
                // The code, rounded to nearest even, stands in the lowest bits of the sum.
                float fraction = fmaxf((x[i] - top) * step, low) - low;
                x[i] = __fadd_rn(__fmul_rn(fraction, density), 12582912.0f);
                packed += 1u << (__float_as_uint(x[i]) * (32 / ENTRIES) & 31);
            }
#pragma unroll
            for (int c = 0; c < ENTRIES / 2; c++)
                counts[c] += packed >> (32 / ENTRIES * c) & ((1u << 32 / ENTRIES) - 1) * 0x10001u;
        }
#pragma unroll
        for (int c = 0; c < ENTRIES / 2; c++) counts[c] = warp_sum(counts[c]);
        float total = 0.0f;
#pragma unroll
        for (int c = 0; c < ENTRIES; c++) {
            u32 count = counts[c % (ENTRIES / 2)] >> c / (ENTRIES / 2) * 16 & 0xffff;
            total = __fadd_rn(total, __fmul_rn(__uint2float_rn(count), shuffle(entry, c)));
        }
        float normalised = divide(entry, total);
#pragma unroll
        for (int i = 0; i < PER_LANE; i++) x[i] = shuffle(normalised, static_cast<int>(__float_as_uint(x[i])));
        // span: store_p
        store_row(row, x);
    }
    // span: copy_out
    copy_out<4, 4>(p, shared, rows);
}
