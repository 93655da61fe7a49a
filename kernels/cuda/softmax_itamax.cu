// ITA ITAMax: 256 shifted right by rounded distances, the running sum renormalised when a group of 16 raises the maximum.
//
// A lane's vector is a group, and groups follow one another lane by lane. Shifts that round down nest, so the running sum
// is the sum of the groups' own, each moved left by the shifts up to it, moved right by all shifts together.
#include "rows.cuh"

// span: softmax
// How often 256 is halved for four codes: their distances below a maximum over 32, rounded half up.
DEVICE u32 halvings(u32 distances) {
    return ((distances >> 4 & 0x0f0f0f0fu) + 0x01010101u) >> 1 & 0x0f0f0f0fu;
}

// span: copy_in
extern "C" __global__ void __launch_bounds__(THREADS)
softmax_itamax(const byte* scores, unsigned char* p, int rows) {
    extern __shared__ __align__(128) unsigned char memory[];
    u32 shared = shared_address(memory);
    copy_in<1>(shared, scores, rows);
    int lane = threadIdx.x % 32;
    // span: softmax
#pragma unroll 1
    for (int first = 0; first < rows; first += WARPS) {
        // span: load_scores
        u32 row = shared + ROW * (first + threadIdx.x / 32);
        u32 words[WORDS];
        u64 moved = 0;
        int top = -128, shifts = 0;
        load_row(words, row);
        // span: softmax
#pragma unroll
        for (int g = 0; g < WORDS; g += 4) {
            int highest = larger(top, warp_max_up_to(bytes_max<4>(words + g)));
            int before = shuffle_up(highest, 1);
            before = lane ? before : g ? top : highest;  // nothing is there to be moved before the first group
            int places = shifts + warp_sum_up_to((highest - before + 16) >> 5);
            u32 sum = 0;
#pragma unroll
            for (int w = g; w < g + 4; w++) {
                u32 right = halvings(distances(highest, words[w]));
#pragma unroll
                for (int i = 0; i < 4; i++) sum += 256u >> unsigned_byte(right, i);
            }
            moved += static_cast<u64>(sum) << places;
            top = shuffle(highest, 31);
            shifts = shuffle(places, 31);
        }
        u32 inverse = 65280 / static_cast<u32>(warp_sum(moved) >> shifts);
#pragma unroll
        for (int w = 0; w < WORDS; w++) {
            u32 right = halvings(distances(top, words[w]));
            words[w] = pack_u8(inverse >> unsigned_byte(right, 0), inverse >> unsigned_byte(right, 1),
                               inverse >> unsigned_byte(right, 2), inverse >> unsigned_byte(right, 3));
        }
        // span: store_p
        store_row(row, words);
    }
    // span: copy_out
    copy_out<1, 1>(p, shared, rows);
}
