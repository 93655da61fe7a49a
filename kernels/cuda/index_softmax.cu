// IndexSoftmax by the paper's equations with a table of 32 entries, one in each lane: a lookup is a shuffle. Every rounding
// is exact and half up, for clips below 2^25.
#include "rows.cuh"

// span: copy_in
extern "C" __global__ void __launch_bounds__(THREADS)
index_softmax(const int* scores, unsigned char* p, int rows, const unsigned char* table, u32 clip) {
    extern __shared__ __align__(128) unsigned char memory[];
    u32 shared = shared_address(memory);
    copy_in<4>(shared, scores, rows);
    // An index is floor(31 d / clip + 1/2). d times `inverse` has `places` fraction bits and is too large by less than
    // 1 / (2 clip), by which 31 d / clip + 1/2 misses the next integer from below.
    u32 entry = table[threadIdx.x % 32];
    int places = 27 + 31 - __clz(static_cast<int>(clip));
    u32 inverse = static_cast<u32>(((31ull << places) + clip - 1) / clip);
    u64 half = 1ull << (places - 1);
    // span: softmax
#pragma unroll 1
    for (int first = 0; first < rows; first += WARPS) {
        // span: load_scores
        u32 row = shared + 4 * ROW * (first + threadIdx.x / 32);
        u32 x[PER_LANE], narrow[WORDS], sum = 0;
        load_row(x, row);
        // span: softmax
        u32 top = row_max(x);
#pragma unroll
        for (int i = 0; i < PER_LANE; i++) {
            x[i] = static_cast<u32>((static_cast<u64>(smaller(top - x[i], clip)) * inverse + half) >> places);
            sum += shuffle(entry, x[i]);
        }
        sum = warp_sum(sum);
        // P has one value per table entry: normalise the table, not the row.
        u32 normalised = (510 * entry + sum) / (2 * sum);
#pragma unroll
        for (int k = 0; k < WORDS; k++) {
            u32 four[4];
#pragma unroll
            for (int i = 0; i < 4; i++) four[i] = shuffle(normalised, x[4 * k + i]);
            narrow[k] = pack_u8(four[0], four[1], four[2], four[3]);
        }
        // span: store_p
        store_narrow_row(row, narrow);
    }
    // span: copy_out
    copy_out<4, 1>(p, shared, rows);
}
